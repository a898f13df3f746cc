# The room: what stands in the way, and what phones say.
problem-room-nothing-to-open = There is nothing to open here: it is a time to talk, or a break.
problem-room-not-running = The room is not open yet: let people in first.
problem-room-not-open = This question is not open at the moment.
problem-room-nothing-to-reveal = Only the result of a question can be revealed.
problem-room-not-revealed = This result is not on show.
problem-room-minutes = Choose between 1 and { $most } minutes.
problem-room-nowhere = Choose first where everybody is on the agenda.
problem-room-full = The agenda already holds { $most } items.
problem-room-item-current = Everybody is at this item: move on before you remove it.
problem-room-item-unknown = This item is no longer on the agenda. Reload the page.
problem-room-changed-elsewhere = Somebody else has just changed the room. The page now shows where it stands.
problem-room-sealed = The results of this consultation are sealed: they can only be revealed at closing.
problem-room-kept-from-public = The results of this question are for the team alone: they cannot be revealed in a room.
problem-wall-empty = Write a few words before you send.
problem-wall-enough = You have already written { $most } times here: support what speaks to you instead.
problem-wall-full = This wall is full with { $most } texts: support what speaks to you instead.
problem-wall-too-fast = You write fast: wait a minute.
problem-wall-closed = Nobody can write here at the moment.
problem-wall-post-gone = This text is no longer shown.
problem-wall-own-post = These are your own words: support comes from others.
problem-wall-reason-missing = Say why in one sentence: whoever wrote it will read it.
problem-room-question-closed = This question has just closed: your answer was not counted.
room-you-are-in = You are in the room
room-soon = The first question will appear here by itself. Keep this page open.
room-until = Until { $time }
room-send = Send
room-not-for-you = From your answers, this question is not for you. What comes next will appear here.
room-thanks = Thank you, it is counted.
room-counted = What comes next will appear here by itself.
room-opens-soon = This question opens in a moment.
room-closed = This question is closed. What comes next will appear here.
room-you-said = Your answer
room-change = Change my answer
room-refresh = Refresh
room-waiting-network = The network is away: your answer waits here and will leave by itself.
room-to-ideas = The wall of ideas
room-ideas = Your ideas
room-questions = Your questions
room-ideas-say = An idea, in one sentence
room-questions-say = A question, in one sentence
room-discussion = Let us talk
room-discussion-said = A time to talk together: look up, what comes next will appear here.
room-break = Break
room-break-said = See you in a moment. This page will go on by itself.
room-wall-held = The team reads each text before it shows, and nobody is told who wrote it.
room-wall-closed = Nobody can write here at the moment.
room-wall-empty = Nothing shows yet: be the first to write.
room-post-held = Your text is waiting to be read.
room-post-refused = Your text will not be shown: { $why }
room-take-back = Take back
room-support-this = Support: { $text }
room-supports =
    { $count ->
        [0] No support yet
        [one] One support
       *[other] { $count } supports
    }
room-result-on-screen = The result is on the screen.
room-result-nobody = Nobody answered this question.
room-price-so-far = The price retained so far
problem-round-too-many = This question has already been asked { $most } times.
problem-round-of-binding-vote = This vote binds members: it is held once.
problem-wall-too-few = At least two ideas must show to make a question of them.
problem-room-running = The room is open: answer there, one question after another. Your draft is kept.
round-title = { $title } (round { $number })
