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
