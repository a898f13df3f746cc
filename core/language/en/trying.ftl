# Trying before opening, and commenting.
trial-banner = Trial: nothing that you answer counts.
trial-comment-elsewhere = To comment on the questions: the light page
trial-done = The trial is over.
trial-done-explained = Nothing was recorded. For real, this is what would have been:
trial-done-empty = Nothing was recorded. For real, this answer would have counted, without a word.
trial-again = Start again
comment-do = Comment
comment-whole = Comment on the whole
comment-author = Your name (optional)
comment-text = Your comment
comment-send = Send this comment
comment-sent = Thank you! The team will read your comment.

problem-comment-empty = Write your comment first.
problem-comment-without-question = This question is gone: comment on the whole.
problem-comments-full = There are { $most } comments already, no more are kept.
problem-comments-too-fast = Many comments are coming in right now. Send yours again in a minute.
problem-comments-closed = The consultation is open: it takes no more comments.
problem-nothing-to-try = There is nothing to try: everything is published already.

trial-try = Try it
trial-share = Let others try
trial-share-explained = On your phone, or a colleague’s: this secret link leads to the trial. Answers count nowhere, and every question can be commented on until the opening.
trial-share-explained-open = On your phone, or a colleague’s: this secret link leads to a trial of what is not published yet.
trial-link-make = Create the trial link
trial-link-renew = Renew
trial-link-remove = Remove
trial-link-once = There is a trial link. It is shown only when it is created; renew it to see it again: the one before will lead nowhere.
trial-link-qr = QR code of the trial link
trial-link-removed = The trial link is removed.
comments-title =
    { $count ->
        [one] One comment
       *[other] { $count } comments
    }
comments-whole =
    { $count ->
        [one] One comment on the whole
       *[other] { $count } comments on the whole
    }
comments-to-read =
    { $count ->
        [one] One comment to read
       *[other] { $count } comments to read
    }
comments-by = { $author }, { $when }
comments-by-nobody = No name, { $when }
comments-done = Done
comments-of-removed = On a question removed since
