# Lead: the console of whoever leads a room.
animate-not-open = Open this consultation first: the room answers what is published.
animate-to-design = What is left to prepare
animate-agenda = Agenda
animate-agenda-at = Agenda: { $place } of { $whole }
animate-agenda-empty = Nothing on the agenda yet.
animate-nothing-on = Add a first step to the agenda to begin.
animate-place = { $place } of { $whole } · { $kind }
animate-here = now · { $stage }
animate-elsewhere = The room is at “{ $title }”.
animate-time-over = Time is up
animate-over = Consultation closed
animate-joining = Code and QR
animate-projector = Big screen

animate-kind-question = Question
animate-kind-discussion = Discussion
animate-kind-break = Break
animate-kind-ideas = Wall of ideas
animate-kind-questions = Questions from the room

animate-stage-question-waiting = to come
animate-stage-question-open = taking answers
animate-stage-question-closed = answers closed
animate-stage-question-revealed = result on screen
animate-stage-wall-waiting = to come
animate-stage-wall-open = taking posts
animate-stage-wall-closed = wall closed
animate-stage-wall-revealed = wall on screen
animate-stage-talk = without phones
animate-stage-talk-now = people talk

animate-do-start = Let people in
animate-do-end = Close the room
animate-do-go = Bring the room here
animate-do-open = Open
animate-do-open-again = Open again
animate-do-close = Close
animate-do-reveal = Reveal
animate-do-hide = Hide
animate-do-next = Next
animate-do-before = Back
animate-do-minutes = { $minutes } min
animate-do-minute-more = + 1 min
animate-do-time-stop = Stop
animate-do-up = Up
animate-do-down = Down
animate-do-remove = Remove

animate-shows = What the big screen shows
animate-shows-item = The step
animate-shows-join = How to join
animate-shows-top-ideas = The leading ideas

animate-change = Change
animate-change-title = Title
animate-change-minutes = How long it is meant to last, in minutes
animate-change-begun = This step has begun: it can no longer be removed.

animate-add = Add a step
animate-add-what = What
animate-add-title = Title
animate-add-do = Add

animate-connected =
    { $count ->
        [one] person connected
       *[other] people connected
    }

animate-queue = What people write
animate-queue-counts = To read: { $held } · on screen: { $shown } · refused: { $refused }
animate-queue-none-held = Nothing to read: everything written has been seen.
animate-queue-none-shown = Nothing on screen yet.
animate-queue-none-refused = No text refused.
animate-holds = Before it goes on screen
animate-holds-first = Read first
animate-holds-at-once = Show at once
animate-shelf = Texts
animate-shelf-held = To read
animate-shelf-shown = On screen
animate-shelf-refused = Refused
animate-supports =
    { $count ->
        [0] no support
        [one] { $count } support
       *[other] { $count } supports
    }
animate-people =
    { $count ->
        [one] written by one person
       *[other] written by { $count } people
    }
animate-pinned = pinned
animate-theme-of = group “{ $theme }”
animate-why = refused: { $why }
animate-text-show = Show
animate-text-hold = Put on hold
animate-text-refuse = Refuse
animate-text-pin = Pin
animate-text-unpin = Unpin
animate-text-undo = Take back the last decision
animate-text-show-all =
    { $count ->
        [one] Show the next one too
       *[other] Show the next { $count } too
    }
animate-text-refuse-all =
    { $count ->
        [one] Refuse the next one too…
       *[other] Refuse the next { $count } too…
    }
animate-refuse-all-why = Why? Whoever wrote them reads this reason. “Undo” puts them all back; what is pinned stays.
animate-refuse-why = Why? Whoever wrote it reads this reason.
animate-refuse-own = Another reason
animate-reason-off-topic = Off topic
animate-reason-hurtful = Hurtful
animate-reason-personal = Names somebody
animate-reason-said = Said already
animate-group = Group
animate-group-new = Name of the group
animate-group-do = Put in this group

animate-sealed = Results are sealed until closing: they cannot be revealed in the room.
animate-answered =
    { $count ->
        [0] answer so far
        [one] answer
       *[other] answers
    }
animate-answered-of =
    { $count ->
        [0] (no phone connected)
        [one] for { $here } person connected
       *[other] for { $here } people connected
    }
animate-tallies = For you alone until it is revealed
animate-hands = Raised hands
animate-hands-explained = For those without a phone. Somebody else of the team enters the same figures on the Members screen, and they count.
animate-hands-do = Count these votes
animate-hands-label = Raised hands: { $title }
animate-hands-unchecked =
    { $count ->
        [one] One batch waits for somebody else to check it.
       *[other] { $count } batches wait for somebody else to check them.
    }
animate-do-dark = Turn it dark
animate-do-light = Turn it light

animate-kind-one = Choice
animate-kind-several = Multiple choice
animate-kind-words = Key words
animate-kind-scale = Scale
animate-kind-yes-no = Yes or no
animate-add-question = The question
animate-add-options = The answers offered, one a line
animate-again = Vote again
animate-again-title = Vote again on “{ $title }”?
animate-again-explained = Another round joins the agenda, right after this one. The answers of the round before stay as they are, and one will see who moved.
animate-again-do = Add a round
animate-again-done = The new round is on the agenda, right after this one.
animate-moves = Since the round before
animate-top = Put the { $most } leading ideas to the vote
animate-do-home = Open this wall from afar
animate-do-home-end = Close this wall from afar
animate-price-moved = The price was { $before } by the round before; it is { $now } ({ $moved }).
