"""Which ballot holds a text now: whoever answers the next question of a room gives one more, with the same words."""

from collections.abc import Callable, Collection, Mapping, Sequence

from core.results.frame import Frame

Read = Callable[[Sequence[int]], Mapping[int, str]]


def numbers_now(frame: Frame, seqs: Collection[int], read: Read) -> dict[int, int]:
    """By the ballot that was read, the one that counts now where its words are still the same; what is gone has none.

    `read` gives texts by seq, as they were written.
    """
    current = {seq: there for seq in sorted(seqs) if (there := frame.standing(seq)) is not None}
    again = {seq: there for seq, there in current.items() if seq != there}
    texts = read(sorted({*again, *again.values()}))
    return {
        seq: there
        for seq, there in current.items()
        if seq == there or (seq in texts and texts[seq] == texts.get(there))
    }
