"""Drop-off may tell answers, where a page hangs on one: it is sealed with them, and it is the team's."""

import pytest

from core.actions.walking import walk
from core.problems import Refused
from tests.sights import SEES, Case, a_vote_with_one_ballot, every_case

OF_THE_TEAM = ("viewer", "viewer who voted")


@every_case
def test_drop_off_is_seen_by_the_team_once_the_tallies_are(open_sqlite_store, case: Case):
    vote, watcher = a_vote_with_one_ballot(open_sqlite_store, case)

    if case.gets == SEES and case.who in OF_THE_TEAM:
        with open_sqlite_store(read_only=True) as store:
            assert [page.page_id for page in walk(store, vote.code, watcher).pages] == ["page"]
    else:
        with pytest.raises(Refused), open_sqlite_store(read_only=True) as store:
            walk(store, vote.code, watcher)
