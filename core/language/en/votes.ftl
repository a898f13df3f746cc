problem-vat-actor-missing = Say who VAT goes to in the split of the price.
problem-vat-actor-is-rest = VAT and the rest cannot go to the same: choose who gets the rest.
problem-floor-actor-missing = Say who must get at least this floor.
problem-floor-evidence-missing = Show where the floor comes from: a cost of production, an index, an invoice.
problem-college-names-unclear = Give each college a name of its own, as on the list of members.
problem-college-weights-sum = There must be at least two colleges, and their weights must add to 100%.
problem-college-weight-outside = Each college weighs { $lowest }% to { $highest }%: that is the rule of cooperatives.
problem-ratification-without-question = Add the question that asks yes or no to the change of price: without it there is nothing to ratify.
problem-ratification-needs-members = A ratification is for members only: choose a personal link for each.
problem-quorum-missing = Say how many votes the decision needs, or choose “no quorum”.
problem-colleges-need-members = Weighing colleges takes a roll of members: choose a personal link for each.
problem-college-too-small =
    { $count ->
        [0] Nobody on the roll is of the college “{ $college }”: check that its name is spelled the same way. At least { $fewest } are needed.
        [one] The college “{ $college }” has only one member on the roll: the ballot would say who gave it. At least { $fewest } are needed.
       *[other] The college “{ $college }” has only { $count } members on the roll: their ballots would say who gave them. At least { $fewest } are needed.
    }
problem-members-outside-colleges =
    { $count ->
        [one] One person is of no college that is weighed: they can vote, and their vote will not weigh in the weighted result.
       *[other] { $count } people are of no college that is weighed: they can vote, and their votes will not weigh in the weighted result.
    }

# What decides: the ratification and the colleges.
ratified-accepted-over = The change is accepted.
ratified-accepted-now = As things stand, the change would be accepted.
ratified-refused-over = The change is refused: nothing changes.
ratified-refused-now = As things stand, the change would be refused.
ratified-no-quorum-over = The quorum is not reached: nothing changes.
ratified-no-quorum-now = As things stand, the quorum is not reached.
ratified-unheard-over = A college did not vote enough to be heard: nothing changes, as fixed before opening.
ratified-unheard-now = As things stand, a college has not voted enough to be heard.
ratified-yes =
    { $count ->
        [one] yes
       *[other] yes
    }
ratified-valid =
    { $count ->
        [one] valid vote
       *[other] valid votes
    }
ratified-cast =
    { $count ->
        [one] vote cast, blank or not
       *[other] votes cast, blank ones too
    }
ratified-members =
    { $count ->
        [one] member
       *[other] members
    }
ratified-majority-half = To be accepted, yes must pass one half of the valid votes.
ratified-majority-three-fifths = To be accepted, yes must reach three fifths of the valid votes.
ratified-majority-two-thirds = To be accepted, yes must reach two thirds of the valid votes.
ratified-majority-most = To be accepted, yes must have more votes than no.
ratified-majority-half-of-several = A new price is accepted if it passes one half of the valid votes, those for today’s price included. Otherwise nothing changes.
ratified-majority-three-fifths-of-several = A new price is accepted if it reaches three fifths of the valid votes, those for today’s price included. Otherwise nothing changes.
ratified-majority-two-thirds-of-several = A new price is accepted if it reaches two thirds of the valid votes, those for today’s price included. Otherwise nothing changes.
ratified-majority-most-of-several = A new price is accepted if it has more votes than each of the others, today’s price included; a tie changes nothing.
ratified-price-over = The new price is { $price }.
ratified-price-now = As things stand, the new price would be { $price }.
ratified-for-price =
    { $count ->
        [one] vote for { $price }
       *[other] votes for { $price }
    }
ratified-for-tied =
    { $count ->
        [one] vote for each of the leading prices
       *[other] votes for each of the leading prices
    }
ratified-by-price = Votes by price: { $votes }.
ratified-quorum-reached =
    { $needed ->
        [one] Quorum: one vote cast, reached.
       *[other] Quorum: { $needed } votes cast, reached.
    }
ratified-quorum-missed =
    { $needed ->
        [one] Quorum: one vote cast, not reached.
       *[other] Quorum: { $needed } votes cast, not reached.
    }
colleges-who = Who votes
colleges-raw = Unweighted
colleges-one = { $college } ({ $weight }%)
colleges-weighted = Weighted: this decides
colleges-both = Weighted: { $weighted }; unweighted: { $raw }.
colleges-differ = The two counts do not give the same result. The weighted one decides: that rule was fixed before opening.
colleges-hidden = The result by college and the weighted one will appear once each college has ten voters, or at closing.
colleges-undecided = Nothing is decided: { $colleges } did not vote enough to be heard, and the rule fixed before opening asks that every college is.
colleges-unheard = Too few voters to be heard: { $colleges }. The weight goes to the others, in proportion, as fixed before opening.
colleges-too-few = Votes by college are not shown: with so few voters they would say who voted what.
answer-quorum-votes =
    { $count ->
        [one] At least one vote must be cast, blank or not; otherwise nothing changes.
       *[other] At least { $count } votes must be cast, blank ones too; otherwise nothing changes.
    }
answer-quorum-share = At least { $percent }% of the members must vote, blank votes too; otherwise nothing changes.
answer-college-weight = { $college } { $weight }%
answer-colleges = Votes are counted by college, and each college has its weight: { $colleges }. The unweighted result will be shown beside it.
answer-colleges-shared =
    { $fewest ->
        [one] A college in which nobody voted is not heard; its weight goes to the others, in proportion.
       *[other] A college of fewer than { $fewest } voters is not heard; its weight goes to the others, in proportion.
    }
answer-colleges-fails =
    { $fewest ->
        [one] If nobody voted in a college, nothing is decided.
       *[other] If a college has fewer than { $fewest } voters, nothing is decided.
    }
answer-college-noted = Your college is noted on your ballot, without your name. In a small college, votes may be guessed from the result by college.

# The panel of rules: what decides.
design-ratification = Ratification
design-ratify = Members decide on the change of price
design-ratify-explained = For members only, each by their own link, and sealed until closing. What follows is fixed at the opening and shown before one votes.
design-quorum = Quorum: how many votes the decision needs
design-quorum-none = No quorum
design-quorum-none-explained = The decision counts, however many vote.
design-quorum-votes = A number of votes
design-quorum-votes-explained = Blank votes are part of them.
design-quorum-share = A share of the members
design-quorum-share-explained = Of the roll as it stands at the opening, rounded up to a whole vote.
design-quorum-votes-how-many = Votes cast at least
design-quorum-percent-how-many = Share of the members, in %
design-quorum-proposed =
    { $members ->
        [one] For one member, where your statutes say nothing, at least { $votes } votes are usual.
       *[other] For { $members } members, where your statutes say nothing, at least { $votes } votes are usual (one and a half times the square root of the number of members).
    }
design-quorum-take = Ask for { $votes } votes
design-majority = Majority, among the valid votes
design-majority-half = More than one half
design-majority-three-fifths = Three fifths (60%)
design-majority-two-thirds = Two thirds
design-majority-most = More votes than each other choice
design-colleges = Colleges
design-colleges-explained = Eaters, farmers, intermediaries… Each college weighs what your statutes say, { $lowest } to { $highest }%, however many of it vote. The unweighted result always stands beside it.
design-colleges-add = Add a college
design-colleges-from-roll = Take those of the roll
design-colleges-remove = Remove this college
design-college-name = College { $number }, as on the roll
design-college-weight = Weight, in %
design-colleges-fewest = Voters at least for a college to be heard
design-unheard = If a college is not heard
design-unheard-shared = Its weight goes to the others
design-unheard-shared-explained = In proportion to their weights.
design-unheard-fails = Nothing is decided
design-unheard-fails-explained = Every college must be heard.

# Votes in a room, on paper or by hand.
papers-title = Votes in a room
papers-explained = For those who vote on paper or by a show of hands: one person enters the batch, another enters it again without seeing the first figures, and it counts once both agree. A batch is never corrected: it is cancelled, then entered anew.
papers-would-tell = This vote is followed live and is anonymous: striking a name off would say what that person voted. Votes in a room need a vote sealed until closing.
papers-enter = Enter a batch
papers-label = Name of the batch
papers-label-example = Village hall
papers-label-public = This name will be public, in the journal and the archive: name nobody in it.
papers-college = College
papers-voters = Papers in the batch
papers-members = Who voted this way
papers-members-explained = Their personal link will no longer work: one person, one vote.
papers-keep = Keep this batch
papers-kept = The batch is kept. Somebody else has to enter it again for it to count.
papers-check = Check
papers-check-title = Enter “{ $label }” again
papers-check-keep = Compare
papers-check-done = Both entries are the same: the batch counts.
papers-cancel = Cancel
papers-cancel-title = Cancel “{ $label }”?
papers-cancel-explained = The batch will no longer count, and those struck off may vote. The public journal will say so.
papers-cancel-do = Cancel this batch
papers-cancel-done = The batch is cancelled.
papers-state-entered = to be checked by somebody else
papers-state-checked = checked, counted
papers-state-cancelled = cancelled
papers-count =
    { $count ->
        [one] one paper
       *[other] { $count } papers
    }
papers-result =
    { $count ->
        [one] one of them in a room
       *[other] { $count } of them in a room
    }
papers-no-baskets = Votes in a room count in the result but not here: counted question by question, they do not tell each person’s basket.
papers-of-question = Online: { $online }. In a room: { $room }.
problem-paper-label-missing = Give this batch a name, such as that of the room.
problem-paper-voters-missing = Say how many papers are in this batch.
problem-paper-too-few = The vote is anonymous: a batch holds at least { $fewest } papers, or it would say who voted what.
problem-paper-unreadable = These figures do not fit the question.
problem-paper-more-votes = { $votes } votes for { $voters } papers: too many.
problem-paper-college-missing = Say of which college this batch is: one batch a college.
problem-paper-names-missing =
    { $named ->
        [0] Choose the { $voters } people who voted this way: as many names as papers.
        [one] One name for { $voters } papers: there must be as many.
       *[other] { $named } names for { $voters } papers: there must be as many.
    }
problem-paper-voted-already = Voted already: { $names }. Their ballot online counts; take the paper out.
problem-paper-other-college = Of another college than this batch: { $names }.
problem-paper-would-tell = This vote is anonymous and followed live: striking a name off would say what that person voted.
problem-paper-same-person = You entered this batch yourself: somebody else has to check it.
problem-paper-settled = This batch is checked or cancelled already.
problem-paper-unknown = There is no such batch.
problem-paper-voters-differ = Papers: { $first } in the first entry, { $second } in yours.
problem-paper-differs = “{ $question }”, { $option }: { $first } in the first entry, { $second } in yours.
problem-voted-on-paper = You voted in a room, on paper or by hand: your vote is counted with those of the room, and this link no longer works. If that was not you, tell the organizers.
