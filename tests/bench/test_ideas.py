"""Groups of ideas of a large consultation: how long, how much memory, and what a look costs meanwhile."""

import csv
import resource
import time
from random import Random
from statistics import median
from threading import Thread

import pytest

from core.actions.watching import Lookout, Watcher
from core.voices.ideas.apart import Material, drafted_apart
from tests.builders import a_questionnaire, an_open_consultation, cast
from tests.figures import record

SECONDS, MEGABYTES, A_LOOK = 30, 700, 2.0


@pytest.fixture
def many(deep):
    return 10_000 if deep else 800


def test_groups_are_drafted_in_time_while_the_live_page_keeps_its_own(open_sqlite_store, reference_data, many):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire(visibility="live"))
    lookout, watcher = Lookout(open_sqlite_store), Watcher(vote.organizer)
    lookout.look(vote.code, watcher)
    done: list[float] = []
    began = time.perf_counter()

    def work():
        drafted_apart(Material(texts_of(reference_data, many)), lambda _: None)
        done.append(time.perf_counter() - began)

    drafting = Thread(target=work)
    drafting.start()
    looks = []
    while drafting.is_alive():
        cast(open_sqlite_store, vote, answers={"milk": "rouge", "word": "Une cantine bio"})
        started = time.perf_counter()
        lookout.look(vote.code, watcher)
        looks.append(time.perf_counter() - started)
        time.sleep(0.2)

    megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    record(
        f"groups of ideas, {many} texts",
        seconds=done[0],
        megabytes=megabytes,
        a_look_meanwhile=median(looks),
        the_slowest_look=max(looks),
    )
    assert (done[0] < SECONDS, megabytes < MEGABYTES, max(looks) < A_LOOK) == (True, True, True)


def texts_of(reference_data, many):
    """Texts of real consultations and reviews; beyond those, halves of two put together."""
    found: dict[str, None] = {}
    for path in sorted((reference_data / "voices").glob("**/*.tsv")):
        if path.parent.name != "lang":
            with path.open(encoding="utf-8", newline="") as file:
                found |= dict.fromkeys(row["text"] for row in csv.DictReader(file, delimiter="\t"))
    chance, texts = Random(1), list(found)
    chance.shuffle(texts)
    whole = len(texts)
    while len(texts) < many:
        one, other = (texts[chance.randrange(whole)] for _ in range(2))
        texts.append(one[: len(one) // 2] + other[len(other) // 2 :])
    return dict(enumerate(texts[:many], start=1))
