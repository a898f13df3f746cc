"""Drop-off may tell answers, where a page hangs on one: it is sealed with them, and it is the team's."""

import pytest

from core.actions.walking import walk
from core.problems import Refused
from tests.sights import CASES, SEES, Case, a_vote_with_one_ballot

WHILE_OPEN = [case for case in CASES if case.when == "open" and case.who in ("viewer", "stranger")]


@pytest.mark.parametrize("case", WHILE_OPEN, ids=str)
def test_drop_off_is_seen_by_the_team_once_the_tallies_are(open_sqlite_store, case: Case):
    vote, watcher = a_vote_with_one_ballot(open_sqlite_store, case)

    if case.gets == SEES and case.who == "viewer":
        with open_sqlite_store(read_only=True) as store:
            assert [page.page_id for page in walk(store, vote.code, watcher).pages] == ["page"]
    else:
        with pytest.raises(Refused), open_sqlite_store(read_only=True) as store:
            walk(store, vote.code, watcher)
