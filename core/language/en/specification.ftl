# The specification drawn from a vote, and what becomes of each line.
specification-origin =
    { $count ->
        [one] Draft drawn from the vote closed on { $day }: one person counted.
       *[other] Draft drawn from the vote closed on { $day }: { $count } people counted.
    }
specification-share = { $actor } { $amount }
specification-or = or
specification-other-price = With “{ $label }”, the price would be { $price }.
specification-illustrative = Illustrative amount, not in the source.
specification-state-voted = Voted
specification-state-under-way = Being put in place
specification-state-delivered = Delivered
specification-state-not-followed = Not followed
specification-signed = { $day }, { $by }
specification-history =
    { $count ->
        [one] Follow-up: one entry
       *[other] Follow-up: { $count } entries
    }
specification-download-pdf = Download as PDF
specification-download-xlsx = Download the spreadsheet

# For organizers: say where a line stands.
specification-follow = Say where a line stands
specification-follow-explained = What you note appears with the result, dated and signed with your name. Nothing is erased: the latest entry holds, earlier ones stay readable.
specification-follow-line = Criterion
specification-follow-state = Where does it stand?
specification-follow-why = Details (optional)
specification-follow-why-not = Why is the vote not followed?
specification-follow-do = Note it
specification-follow-done = It is noted.
problem-line-unknown = This criterion is not in the specification.
problem-reason-missing = Say why the vote is not followed: those who voted must be able to read it.
problem-nothing-specified = This vote gives no specification.

# What the PDF and the spreadsheet say.
specification-draft = Draft specification
specification-pages = page #/~
specification-rule = On each criterion, the option with most votes is retained.
specification-rule-median = On a graded criterion, it is the option in the middle of the votes (median).
specification-rule-close =
    { $points ->
        [one] Under one point apart, both references are offered: a rule fixed before opening.
       *[other] Under { $points } points apart, both references are offered: a rule fixed before opening.
    }
specification-rule-ties = In a tie the cheaper option wins; at the same price too, the public hash of the sealed ballots decides. Never chance, nor the order of the list.
specification-address = Where to read the vote and what came of it
specification-root = Hash of the sealed ballots
specification-sheet-lines = Specification
specification-sheet-sources = Where these figures come from
specification-column-criterion = Criterion
specification-column-option = What is retained
specification-column-other = Second reference (close vote)
specification-column-count = Votes
specification-column-share = Share of votes
specification-column-adds = Effect on the price
specification-column-state = Where it stands
specification-column-why = Follow-up
specification-column-remarks = Remarks
specification-source-counted = People counted
specification-source-closed = Vote closed on
specification-source-rule = Rules, fixed before opening
specification-source-floor = Evidence for the floor
specification-source-sources = Sources
specification-source-notice = Please note
