"""Drafts groups in a process of its own: the texts come as JSON on standard input, a line of JSON tells each move.

So a page keeps its time while ten thousand texts are grouped, and the memory goes back (docs/decisions/0020).
"""

import json
import os
import sys
from threading import Event, Thread

from core.voices.ideas.grouping import draft
from core.voices.ideas.model import as_json, grouping_of

NICER = 5
EVERY = 2.0
"""Seconds between two lines, so that whoever waits knows that somebody works."""


def main() -> None:
    if hasattr(os, "nice"):
        os.nice(NICER)
    asked = json.load(sys.stdin)
    heard, over = [0], Event()
    beating = Thread(target=_beat, args=(heard, over), daemon=True)
    beating.start()
    found = draft(
        {int(seq): text for seq, text in asked["texts"].items()},
        question=asked["question"],
        fineness=asked["fineness"],
        hidden=frozenset(asked["hidden"]),
        before=grouping_of(asked["before"]) if asked["before"] else None,
        tell=heard.append,
    )
    over.set()
    beating.join()
    _say(grouping=as_json(found))


def _beat(heard: list[int], over: Event) -> None:
    while not over.wait(EVERY):
        _say(progress=heard[-1])


def _say(**said: object) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


main()
