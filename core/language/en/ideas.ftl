# Ideas: groups of converging ideas, a draft that the team corrects.
voices-part-ideas = Ideas

ideas-title = Converging ideas
ideas-explained = Texts that say the same thing are brought together. It is a draft: you rename, merge, split and move. Whatever is not sure stays “without a group”.
ideas-ask = Group the ideas
ideas-ask-others = Somebody who organizes or animates can ask for groups.
ideas-was-stopped = The last computation was stopped: nothing changed.
ideas-failed = The last computation did not end well. Please try again.
ideas-progress = Bringing texts together: { $progress }%
ideas-progress-explained = You may leave this page: the work goes on.
ideas-stop = Stop

ideas-figures =
    { $groups ->
        [one] { $groups } group
       *[other] { $groups } groups
    } for { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    } · { $rest } without a group ({ $share })
ideas-others =
    { $count ->
        [one] { $count } text in another language is counted apart.
       *[other] { $count } texts in other languages are counted apart.
    }
ideas-newcomers =
    { $count ->
        [one] { $count } text has come since: it joined the group it is near, or the rest.
       *[other] { $count } texts have come since: each joined the group it is near, or the rest.
    }
ideas-draft = A draft to correct, not a result: read before you conclude.
ideas-again = Group differently
ideas-again-explained = A new computation. The names you gave and the texts you moved are kept.
ideas-again-coarser = Wider
ideas-again-same = Again, with the latest texts
ideas-again-finer = Finer
ideas-counting = Nearly identical texts
ideas-counting-each = counted each
ideas-counting-once = counted once
ideas-near =
    { $count ->
        [one] { $count } nearly identical contribution
       *[other] { $count } nearly identical contributions
    } · { $times ->
        [one] { $times } text repeated
       *[other] { $times } texts repeated
    }
ideas-near-explained = Texts copied, or almost: a campaign, a shared letter. They stay counted; you choose whether each counts or all count once.
ideas-near-day = { $day }: { $count }

ideas-previous = Previous group
ideas-next = Next group
ideas-rest = Without a group
ideas-rest-explained = These texts are not enough like any group to be put there without you.
ideas-see-all =
    { $count ->
        [one] See the text
       *[other] See all ({ $count } texts)
    }
ideas-pick = Choose texts to move
ideas-read = What is read in it
ideas-told-others =
    { $count ->
        [one] other
       *[other] the { $count } others
    }
ideas-told-none = not given
ideas-told-nothing = Who wrote it, and when: told once the texts were grouped after closing, from ten people in each cell on.
ideas-told-of-start = Who wrote it is told of the group most like it, as worked out once, after closing, without what you moved.

ideas-correct = Correct
ideas-name = Name of the group
ideas-rename = Rename
ideas-merge = Merge
ideas-merge-with = With the group
ideas-merge-explained = Everything goes into “{ $title }”.
ideas-merge-do = Merge the two
ideas-split = Split in two
ideas-split-help = Where the texts part best; to choose yourself, tick texts.
ideas-dissolve = Dissolve
ideas-dissolve-help = Its texts join those without a group.
ideas-move-to = The ticked texts go
ideas-move-new = Into a new group
ideas-move-name = Name of the new group
ideas-move = Move

ideas-undo = Undo
ideas-redo = Redo
ideas-history =
    { $count ->
        [one] History ({ $count })
       *[other] History ({ $count })
    }
ideas-did = { $when } · { $who } { $what }
ideas-did-rename = renamed “{ $idea }” to “{ $title }”
ideas-did-merge = merged “{ $other }” with “{ $idea }”
ideas-did-split =
    { $count ->
        [one] split “{ $idea }”: { $count } text makes “{ $title }”
       *[other] split “{ $idea }”: { $count } texts make “{ $title }”
    }
ideas-did-gather =
    { $count ->
        [one] made the group “{ $title }” of { $count } text
       *[other] made the group “{ $title }” of { $count } texts
    }
ideas-did-move =
    { $count ->
        [one] moved { $count } text to “{ $idea }”
       *[other] moved { $count } texts to “{ $idea }”
    }
ideas-did-leave = left a text out of “{ $idea }”
ideas-did-dissolve = dissolved “{ $idea }”
ideas-did-undo = undid the last step
ideas-did-redo = did it again

ideas-propose = Propose a place for texts without a group
ideas-propose-none = No text without a group is near enough to one.
ideas-propose-left =
    { $count ->
        [one] { $count } proposal, the surest
       *[other] { $count } proposals, the surest first
    }
ideas-propose-to = With “{ $title }”?
ideas-propose-yes = Yes
ideas-propose-no = No

ideas-onward = Make something of it
ideas-project = To the big screen
ideas-project-all = The groups to the big screen
ideas-project-help = In the room, a group bears its name if you gave it, or if two texts that are shown say it. Otherwise it is “Group 1”.
ideas-debrief = Into the debrief
ideas-debrief-later = The debrief is written after closing.
ideas-debrief-line =
    { $count ->
        [one] • { $title } ({ $count } person)
       *[other] • { $title } ({ $count } people)
    }
ideas-debrief-done = The line was added to “What you said”.
ideas-reply = Reply
ideas-reply-explained = The reply appears at the consultation’s link. Whoever wrote one of these texts reads that it answers them; the others, how many people it answers.
ideas-reply-title = The idea, as it will be read
ideas-reply-text = Your reply
ideas-reply-do = Publish the reply
ideas-reply-done = The reply is published.
ideas-reply-begun = A reply to “{ $title }” has been begun.
ideas-reply-group-gone = The group “{ $title }” is no longer there: it was merged with another or dissolved. What you wrote is still here.
ideas-reply-unnamed-group-gone = This group is no longer there: it was merged with another or dissolved. What you wrote is still here.
ideas-reply-to = Reply to this group instead
ideas-reply-drop = Drop this reply
ideas-replies = Your published replies
ideas-reply-facts =
    { $count ->
        [one] To { $count } person · { $who } · { $day }
       *[other] To { $count } people · { $who } · { $day }
    }
ideas-reply-withdraw = Withdraw this reply

ideas-vote = Put the { $most } largest to a vote
ideas-vote-room = The question comes next on the room’s agenda.
ideas-vote-library = The question is kept in the team’s library, for another consultation.
ideas-vote-title = Question
ideas-vote-question = Which ideas do you keep?
ideas-vote-option = Option { $place }
ideas-vote-do = Ask the question
ideas-vote-keep = Keep the question
ideas-vote-asked = The question is on the agenda: open it when the room is ready.
ideas-vote-kept = The question is in the library.

animate-groups = Groups of ideas
animate-groups-few = Groups are made of a few texts: ask for them once people have written.
animate-groups-line = { $size } · { $share }
animate-groups-back = Put the question back on the big screen
animate-groups-see = Correct everything in “Words”
animate-shows-groups = Groups
screen-groups = What you say together
screen-groups-none = Ideas are being grouped.
screen-groups-unnamed = Group { $place }
screen-groups-rest =
    { $count ->
        [one] and { $count } text without a group
       *[other] and { $count } texts without a group
    }

problem-idea-unknown = This group is no longer there: it was merged or dissolved.
problem-idea-taken = This group is there already.
problem-idea-too-many = No more than { $most } groups: merge some first.
problem-idea-no-text = Tick at least one text.
problem-idea-text-gone = One of these texts is no longer there: its author took it back or wrote it anew.
problem-idea-merge-itself = Choose another group.
problem-idea-split-whole = This group does not split: one would be left empty.
problem-idea-nothing-to-undo = There is nothing to undo.
problem-idea-nothing-to-redo = There is nothing to redo.
problem-idea-changed-elsewhere = { $by } has just changed these groups: here they are now. Nothing you typed is lost.
problem-ideas-drafted-anew = These groups have just been worked out again: here they are now. Nothing you typed is lost.
problem-idea-too-few = At least two options are needed.
problem-idea-twice = Two options say the same.
problem-reply-empty = Write your reply.
problem-reply-unknown = This reply is withdrawn already.

reply-heading = You get an answer
reply-to-you = To what you wrote
reply-to-people =
    { $count ->
        [one] To { $count } person
       *[other] To { $count } people
    }
reply-on = on { $day }

problem-grouping-failed = The groups could not be worked out. Your texts are safe: start again, and tell whoever runs the server if it happens again.
problem-grouping-unknown = These groups are no longer there. Reload the page.
problem-grouping-fineness = There is no such fineness. Choose “finer” or “broader”.
