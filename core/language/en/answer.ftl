# Answering: the promise, the steps, the receipt, the ending.
answer-start = Begin
answer-change = Change my answer
answer-send = Send my answer
answer-progress = Step { $step } of { $steps }
answer-until = until { $when }
answer-duration =
    { $count ->
        [one] About one minute of your time
       *[other] About { $count } minutes of your time
    }
answer-to-review =
    { $count ->
        [one] One answer above needs another look.
       *[other] { $count } answers above need another look.
    }
answer-left-days =
    { $count ->
        [one] One day left
       *[other] { $count } days left
    }
answer-left-hours =
    { $count ->
        [one] One hour left
       *[other] { $count } hours left
    }
answer-left-minutes =
    { $count ->
        [one] One minute left
       *[other] { $count } minutes left
    }
answer-left-seconds = A few seconds left
answer-counted = Your answer is counted (receipt { $leaf }…). You can change it until the deadline.
answer-video = Watch the video
answer-sources =
    { $count ->
        [one] Where these figures come from: one source
       *[other] Where these figures come from: { $count } sources
    }
answer-anonymity-open = Anonymous: nothing we keep links an answer to a person. Your choices, without a name, may be published. This protects the answers kept and their copies, but not against somebody watching the server.
answer-anonymity-anonymous = Anonymous: the roll says who answered, nothing we keep links an answer to a person. Your choices, without a name, may be published. This protects the answers kept and their copies, but not against somebody watching the server.
answer-anonymity-confidential = Confidential: your answer is linked to you so that only one is counted; it is shown to nobody.
answer-anonymity-named = Named: the team sees who answered what.
answer-attributes-personal = To read the results by group, your answer keeps your college, circle, entity and language, but only where at least ten people on the roll share them all.
answer-attributes-open = With your answer are kept the language of the page and, if it has one, the name of the link that brings you (“November letter”, for instance).
answer-visibility-live = Results can be seen live.
answer-visibility-after-vote = Results can be seen after one's own vote.
answer-visibility-at-closing = Results stay sealed until the deadline, for the team too.
answer-freedom = You can leave, come back, change your mind or erase everything until the deadline.
answer-one-a-browser = One answer a browser: this open link guarantees no more.

receipt-counted = Thank you, your answer is counted.
receipt-changed = Thank you, your new answer replaces the earlier one.
receipt-your-price = The price of your basket:
receipt-explained = **Your receipt.** This fingerprint proves that your answer was counted as it is. Keep it if you want to check after closing; it is shown in full only here.
receipt-download = Download the receipt
receipt-until = You can change your mind until { $when }, with the same link.
receipt-see-live = See the live results

withdraw-offer = Take my answer back
withdraw-explained = Your answer will no longer count and everything you wrote will be erased. You can answer again until the deadline.
withdraw-do = Take back and erase
withdraw-done = Your answer is taken back and erased.

ending-closed = This consultation closed on { $when }. Thank you to everyone who answered.
ending-team-only = Detailed results are for the team; the debrief will appear here.
