"""A hall votes: nobody is lost, nobody counts twice, and the projector shows the last vote while it is fresh."""

import asyncio
from functools import partial

from core.actions.tail import recount
from core.room import editing
from tests.bench.hall import Hall, run_hall
from tests.builders import an_open_store
from tests.figures import record
from tests.rooms import a_running_room, lead
from tests.servers.app import running_app

FEW = Hall(phones=25, watchers=2, come_in_within=1, vote_within=2)
MANY = Hall(phones=500, watchers=20, come_in_within=25, vote_within=18)
JOINED_WITHIN, VOTED_WITHIN, ON_SCREEN_WITHIN = 60, 30, 2


def test_every_vote_of_a_hall_is_counted_once_and_soon_on_the_projector(tmp_path, deep):
    hall = MANY if deep else FEW
    database_url = f"sqlite:///{tmp_path}/hall.db"
    with running_app(database_url=database_url, log=tmp_path / "server.log", settings={}) as server:
        open_store = an_open_store(database_url)
        vote = a_running_room(open_store)
        lead(open_store, vote, partial(editing.go_to, item_id="care"))
        opened = partial(lead, open_store, vote, partial(editing.open_item, item_id="milk"))

        seen = asyncio.run(run_hall(server.url, vote.code, hall, open_question=opened))

        with open_store(read_only=True) as store:
            found = store.consultations.get(vote.id)
            frame = recount(store, found)
        open_store.engine.dispose()
        complaints = server.complaints()
    record(
        f"hall of {hall.phones} phones and {hall.watchers} projectors",
        joined_s=seen.joined,
        join_p95_s=seen.join_each,
        told_s=seen.told,
        voted_s=seen.voted,
        vote_p95_s=seen.vote_each,
        on_screen_p95_s=seen.on_screen,
        client_cpu_s=seen.client_cpu,
    )
    assert (seen.counted, found.ballots, found.last_seq, frame.counted) == (hall.phones,) * 4
    assert complaints == []
    assert seen.joined < JOINED_WITHIN
    assert seen.voted < VOTED_WITHIN
    assert seen.on_screen < ON_SCREEN_WITHIN
