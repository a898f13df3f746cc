# What anyone can check: what was fixed, receipts, the archive, and what that does not protect.
problem-roll-frozen = The members’ list was sealed at opening: nobody joins or leaves it any more. A lost link can still be made anew.
problem-deadline-moves-once = The deadline was already put back once: that of a vote on a price does not move twice.
problem-archive-missing = This consultation has no archive: it is not closed, or it closed before archives were sealed.
