# Design: the structure, the panels, the opening.
design-structure = Structure of the consultation
design-lacks-something = Something is missing here
design-drag = Drag to move; Alt and an arrow with the keyboard
design-placed-question = page { $page }, { $place } of { $count }
design-placed-page = page { $place } of { $count }
design-promise = The promise
design-rules = The rules
design-price = The price
design-questions = The questions
design-members = The members
design-page = Page { $number }
design-page-titled = { $number }. { $title }
design-add-question = Add a question
design-add-question-key = Alt + N with the keyboard
design-add-page = Add a page
design-add-after = Add a question after this one
design-before-opening = Before opening
design-undo = Undo
design-redo = Redo
design-saved = Saved at { $hour }
design-missing =
    { $count ->
        [one] One thing is missing
       *[other] { $count } things are missing
    }
design-menu = Change
design-removed = Deleted. “Undo” brings it back.

design-deed-up = Move up
design-deed-down = Move down
design-deed-duplicate = Duplicate
design-deed-keep = Keep
design-deed-remove = Delete
design-deed-remove-page = Delete the page
design-deed-rest = Give them the rest

design-promise-explained = This is what participants read first. They commit where the benefit is clear and the occasion unique.
design-title = Title
design-benefit = Benefit
design-benefit-example = What participants gain, in black and white. For example: “A milk whose price you chose, in the shops before summer.”
design-deadline-day = Deadline
design-deadline-time = Time
design-deadline-explained = An occasion limited in time, kept and sealed. Time zone: { $zone }.
design-sponsor = Who carries the project
design-sponsor-explained = A person, not a department: they answer for what becomes of the answers.
design-sponsor-name = Name
design-sponsor-role = Position
design-sponsor-word = Their word
design-sponsor-word-example = Why this consultation, and what they commit to doing with it.
design-picture = Their portrait (PNG, JPEG or WebP, 2 MB at most)
design-picture-remove = Remove the picture
design-video = Link to a video

design-rules-explained = They are fixed at the opening and change no more: participants rely on them.
design-anonymity = Anonymity
design-anonymity-anonymous = Anonymous
design-anonymity-anonymous-explained = We know who answered; nothing links an answer to a person.
design-anonymity-confidential = Confidential
design-anonymity-confidential-explained = Each answer is linked to a person so that only one counts; it is shown to nobody.
design-anonymity-named = Named
design-anonymity-named-explained = The team sees who answered what, and participants know it.
design-access = Who may answer
design-access-open = Anyone who has the link
design-access-open-explained = One answer a browser: simple, but no guarantee that a person answers only once.
design-access-personal = Members, by their personal link
design-access-personal-explained = One answer a member: import their list first.
design-visibility = When results show
design-visibility-live = Live
design-visibility-live-explained = From the first answer on: lively, but the first ones influence the next.
design-visibility-after-vote = After one’s own vote
design-visibility-after-vote-explained = Everyone answers first, then sees where the others stand.
design-visibility-at-closing = At closing
design-visibility-at-closing-explained = Sealed until the deadline, for the team too.
design-public-results = Public results
design-public-results-explained = Anyone who has the link sees them, at the moment chosen. Otherwise the team alone.
design-kept-from-public = Questions kept for the team
design-kept-from-public-explained = Their results appear neither on the public page nor in the archive; what decides is always public. Fixed at the opening.
design-close-points = A close call under (points of lead)
design-close-points-explained =
    { $count ->
        [0] No lead will be called close.
        [one] Under a lead of 1 point over the second option, the result will be called close and both references offered.
       *[other] Under a lead of { $count } points over the second option, the result will be called close and both references offered.
    }

design-price-explained = The price before any choice, and what each gets of it. Options add to it.
design-product = Product
design-product-example = Semi-skimmed milk
design-unit = Unit
design-unit-example = 1 litre
design-base-price = Starting price, in euros
design-base-price-example = 0.73
design-base-price-read = Understood: { $price } on the shelf.
design-price-illustrative = These amounts are illustrative: the source does not give them
design-actors = Who gets what
design-actors-explained = Name who gets a part of the price; one of them gets the rest, so that the sum is always right.
design-actor-add = Add somebody
design-actor-name = Name
design-actor-part = Their part, in cents
design-actor-rest = Gets the rest
design-price-sum = { $parts } = **{ $price }**
design-no-price = Set no price

design-page-explained = A page is one screen of the phone: few questions a page, and a title that says what it is about.
design-page-title = Title of the page
design-page-title-example = Optional

design-option = Option { $number }
design-option-add = Add an option
design-options-paste = Paste a list
design-options-paste-lines = One option a line
design-options-paste-do = Add these options
design-option-delta = Adds (c)
design-option-part = of which { $actor }
design-option-rest = The rest, { $rest }, goes to: { $actor }. On the shelf: { $price }.
design-option-illustrative = Illustrative amount

design-preview-hidden = With what you answered here, this question would be hidden.
design-preview-page-hidden = With what you answered here, this page would be skipped.
design-preview-again = Clear these answers
design-preview = On a phone

design-missing-explained =
    { $count ->
        [one] One thing is still missing. Tap it to go there.
       *[other] { $count } things are still missing. Tap one to go there.
    }
design-ready = Everything is ready.
design-opening-locks = Once open, the questions, the price and the rules are fixed. You will still be able to move the deadline later and to add notes.
design-open = Open the consultation
design-open-title = Open the consultation?
design-open-explained =
    From now on, participants can answer.

    { "" }**What will change no more:** the promise, the questions, the price, the rules.

    { "" }**What may still change:** the deadline, to later; the notes that you add.
design-open-do = Open
design-opened = The consultation is open. Now share it.

design-read-only-over = The consultation is closed: what it asked changes no more. You can copy it to take it up again.
design-read-only-archived = This draft is archived: it changes no more. You can copy it to take it up again.
design-deadline-later = Move the deadline later
design-deadline-later-explained = Only later: nobody must find the door shut.
design-deadline-move = Move
design-deadline-moved = The deadline is moved.
design-notes = Notes
design-notes-explained = A word to those who answer, shown under the promise.
design-note = New note
design-note-add = Add the note
design-note-added = The note is shown.
design-note-by = { $author }, { $when }
design-deed-exclude = Excludes the others
design-deed-include = Goes with the others
design-option-excludes = Chosen alone: it excludes the others.
