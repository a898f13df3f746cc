# The specification drawn from a vote, and what becomes of each line.
specification-origin =
    { $count ->
        [one] Draft drawn from the vote closed on { $day }: one person counted.
       *[other] Draft drawn from the vote closed on { $day }: { $count } people counted.
    }
specification-share = { $actor } { $amount }
specification-or = or
specification-other-price = With “{ $label }”, the price would be { $price }.
specification-illustrative = Illustrative amount: the source does not give it.
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
specification-pdf = Download as PDF
specification-xlsx = Download the spreadsheet

# For organizers: say where a line stands.
specification-follow = Say where a line stands
specification-follow-explained = What you note is public, dated and signed with your name. Nothing is erased: the latest entry holds, earlier ones stay readable.
specification-follow-line = Criterion
specification-follow-state = Where does it stand?
specification-follow-why = Details (optional)
specification-follow-why-not = Why is the vote not followed?
specification-follow-do = Note it
specification-follow-done = It is noted.
problem-line-unknown = This criterion is not in the specification.
problem-reason-missing = Say why the vote is not followed: those who voted must be able to read it.
problem-nothing-specified = This vote gives no specification.
