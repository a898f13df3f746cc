# What anyone can check: what was fixed, receipts, the archive, and what that does not protect.
problem-roll-frozen = The members’ list was sealed at opening: nobody joins or leaves it any more. A lost link can still be made anew.
problem-deadline-moves-once = The deadline was already put back once: that of a vote on a price does not move twice.
problem-archive-missing = This consultation has no archive: it is not closed, or it closed before archives were sealed.

# The first page: what was fixed.
fixed-title = What was fixed before opening: { $short }
fixed-price = The options, their prices, who gets what and the rule of the vote have borne this fingerprint since opening. The smallest change would make it another vote; only the deadline may move later, once, and the journal says so.
fixed-other = The questions have borne this fingerprint since they were published. If the organization changes one, the journal says so, and every ballot keeps the fingerprint of what it was asked.
fixed-roll =
    { $count ->
        [one] One person may vote, and nobody else: the list is sealed too.
       *[other] { $count } people may vote, and nobody else: the list is sealed too.
    }
fixed-download = Download what was fixed
checking-link = What this protects, and what it does not

# The result: the root, the archive, receipts, the journal.
proof-title = Count it again yourself
proof-root =
    { $count ->
        [one] One ballot is sealed by this root, computed at closing:
       *[other] { $count } ballots are sealed by this root, computed at closing:
    }
proof-how = Download the archive, unfold it and run “python verify.py”: your own machine counts everything again, without us. Compare the root with the one others wrote down: if it is the same, you all counted the same ballots.
proof-batches =
    { $count ->
        [one] A batch of votes in a room is sealed with them, checked by two people.
       *[other] { $count } batches of votes in a room are sealed with them, each checked by two people.
    }
proof-small = The group is small: a ballot could give somebody away. The archive therefore holds the totals and the receipts’ fingerprints, without the ballots.
proof-no-words = Nobody will read your words there: texts, files, dates and contact details never enter the archive.
proof-download = Download the archive
proof-mine = Your receipt { $short } is in the list: your ballot is counted.
receipt-check-title = Check a receipt
receipt-check-label = Your receipt’s fingerprint
receipt-check-do = Check
receipt-fate-counted = This receipt is in the list: its ballot is counted.
receipt-fate-replaced = This receipt is in the list: the same person replaced the ballot since, and the new one is counted.
receipt-fate-withdrawn = This receipt is in the list: whoever handed the ballot in took it back.
receipt-fate-unknown = This receipt is not in the list. Copy it whole, 64 characters; if it is still missing, keep it and ask the organization to account for it.
journal-title = The journal
journal-intact = Each entry seals the one before: the chain is whole.
journal-broken = The chain breaks at entry { $number }: the journal was altered.
journal-opened = Opening, under the fingerprint { $short }.
journal-changed = Questions changed, under a new fingerprint, { $short }.
journal-deadline-moved = Deadline moved later.
journal-ended-early = Closed early by the organization.
journal-note-added = A word added for those who answer.
journal-members-added =
    { $count ->
        [one] One person added to the list.
       *[other] { $count } people added to the list.
    }
journal-links-given =
    { $count ->
        [one] One personal link handed out.
       *[other] { $count } personal links handed out.
    }
journal-links-renewed =
    { $count ->
        [one] One personal link made anew.
       *[other] { $count } personal links made anew.
    }
journal-closed = Closing and count.
journal-debrief-published = Debrief published.
journal-put-away = Consultation archived.
journal-brought-back = Consultation brought back from the archives.
journal-archive-taken = Verification file downloaded by the team.
journal-exported =
    { $count ->
        [0] Questionnaire exported ({ $label }).
        [one] One line of answers exported ({ $label }).
       *[other] { $count } lines of answers exported ({ $label }).
    }
journal-papers-entered = Ballots of a room entered: { $label }.
journal-papers-checked = Ballots of a room checked by a second person: { $label }.
journal-papers-cancelled = Ballots of a room cancelled: { $label }.
journal-question-opened = In the room, a question opened: { $label }.
journal-question-closed = In the room, a question closed: { $label }.
journal-other = Another act: { $action }.
journal-by-organizer = by the organization
journal-by-animator = by the facilitators
journal-by-viewer = by the team
journal-by-operator = by whoever runs the server
journal-by-program = by a program, with a token
journal-by-clock = by the clock

# The help page.
checking-title = What can be checked, and what cannot
checking-intro = A vote on a price binds people and money. Here is, plainly, what Tablée lets anyone check, and where it stops.
checking-protects = What this protects
checking-protects-1 = **Changing, losing or adding a ballot after closing.** The published root would no longer be the same: everybody would see it.
checking-protects-2 = **Dropping the ballot of somebody who kept their receipt.** Its fingerprint would be missing from the list: the receipt proves that something is wrong.
checking-protects-3 = **Changing the rules after the first votes.** The fingerprint of what was fixed is shown before voting and stands in every ballot.
checking-protects-4 = **Wrong arithmetic.** Anyone runs the count again at home, with a program of a few pages that needs nothing else.
checking-protects-5 = **Voting like the others.** In a sealed vote nobody sees a result before the end, not even the team.
checking-protects-6 = **Voting twice, where the vote is for members.** The list says who voted, never what.
checking-partly = What this protects in part
checking-partly-1 = **Ballots added in the name of members who did not vote.** There must be as many ballots as people marked on the list; ask people drawn by lot whether they voted.
checking-partly-2 = **A ballot changed before its receipt is shown.** The receipt’s file holds your answers: read it, or give it to verify.py.
checking-not = What this does not protect
checking-not-1 = **Secrecy against whoever runs the server.** It receives your ballot and could see where it comes from. The organization promises not to bring the two together, and no table links them: that is a promise, not a mathematical proof.
checking-not-2 = **Pressure and vote buying.** A receipt can prove a vote: acceptable for the price of milk, not to elect somebody.
checking-not-3 = **An infected phone or a stolen mailbox.**
checking-not-4 = **One person registered several times.** Keeping the list well prevents it, not software. With a link open to all, nothing does.
checking-not-5 = **Small groups.** Below twenty ballots, or in a college that has fewer, we publish totals only.
checking-how = How to check
checking-how-1 = Write down the root shown with the result, and compare it with the one that other people see.
checking-how-2 = Download the archive from the result’s page and unfold it.
checking-how-3 = With Python, run “python verify.py”: the program recomputes fingerprints, root, count and price, and says in French what it found.
checking-how-4 = Add “--recu” and your receipt’s file to look for your ballot.
checking-elsewhere = When more is needed
checking-elsewhere-said = To elect a board, exclude somebody or settle a dispute, choose a vote encrypted from end to end, such as [Belenios](https://www.belenios.org). Here the count can be checked; nothing is unbreakable.
