"""Looking costs what is new and not what is old, up to a million ballots of twelve questions."""

import json

import pytest
from click.testing import CliRunner

from manage import commands
from tests.figures import record

DEARER_AT_MOST = 2.0
TARGETS = {"warm_ms": 100, "filter_ms": 500, "cross_ms": 500, "open_s": 5, "rss_mb": 600}


@pytest.fixture
def sizes(deep):
    return (1_000, 100_000, 1_000_000) if deep else (200, 4_000)


def test_a_look_at_many_ballots_costs_little_more_than_at_few(sizes, deep):
    done = CliRunner().invoke(commands, ["bench", "look", "--ballots", ",".join(map(str, sizes))])

    found = json.loads(done.stdout)
    assert [line["ballots"] for line in found["sizes"]] == list(sizes)
    for line in found["sizes"]:
        record(f"looking at {line['ballots']:,} ballots of 12 questions", **line)
    record("a look after 10 new ballots of 12 questions", **{f"ratio_{sizes[-1]}_to_{sizes[0]}": found["warm_ratio"]})
    assert found["warm_ratio"] <= DEARER_AT_MOST
    if deep:
        most = found["sizes"][-1]
        assert {name: most[name] for name, target in TARGETS.items() if most[name] > target} == {}
