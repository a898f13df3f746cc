"""The file that somebody had prepared is theirs alone, as long as they may have it."""

from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner

from core.community.access import Role
from core.exports import BY_NAME, Choices
from core.results.answer_table import AnswerTable
from manage import commands
from pages.parts.export_work import NOBODY_WAITS_SECONDS, WORKS, Stage, Work, Works
from tests.builders import a_person, an_open_price_vote, cast, close
from tests.pages.http.test_archive import signed_in

pytestmark = pytest.mark.usefixtures("own_database")


def a_file(person, vote, *, kind="csv", content="a,b\n"):
    def make():
        return AnswerTable(None, vote.code, (), np.empty(0, dtype=np.int64), 0, read=lambda _: {})

    work = Work(person.id, vote.code, BY_NAME[kind], Choices(), make, lambda _: None)
    work.path.write_text(content)
    work.stage = Stage.READY
    WORKS._works[work.id] = work
    return work


def test_whoever_asked_downloads_it(site, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    work = a_file(vote.organizer, vote)
    signed_in(open_sqlite_store, site, vote.organizer)

    answer = site.get(f"/export/{work.id}")

    assert (answer.status_code, answer.text) == (200, "a,b\n")
    assert answer.headers["content-disposition"] == f'attachment; filename="tablee-{vote.code}.csv"'
    assert answer.headers["cache-control"] == "private, no-store"


@pytest.mark.parametrize("who", ["stranger", "colleague", "outsider"])
def test_nobody_else_does(site, open_sqlite_store, who):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    work = a_file(vote.organizer, vote)
    if who == "colleague":
        signed_in(open_sqlite_store, site, a_person(open_sqlite_store, Role.ORGANIZER, team_id=vote.team_id))
    if who == "outsider":
        signed_in(open_sqlite_store, site, a_person(open_sqlite_store, None, is_admin=True))

    assert site.get(f"/export/{work.id}").status_code == 404
    assert site.get("/export/nothing").status_code == 404


def test_whoever_left_the_team_gets_it_no_more(site, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    work, asked = a_file(vote.organizer, vote), a_file(vote.organizer, vote, kind="definition")
    signed_in(open_sqlite_store, site, vote.organizer)
    with open_sqlite_store() as store:
        store.accounts.set_role(team_id=vote.team_id, person_id=vote.organizer.id, role=None)

    assert [site.get(f"/export/{each.id}").status_code for each in (work, asked)] == [404, 404]


def test_what_is_not_ready_is_not_there(site, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    work = a_file(vote.organizer, vote)
    work.stage = Stage.WORKING
    signed_in(open_sqlite_store, site, vote.organizer)

    assert site.get(f"/export/{work.id}").status_code == 404


def test_a_browser_that_left_stops_the_work(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    work = a_file(vote.organizer, vote)
    work.seen_at -= NOBODY_WAITS_SECONDS + 1

    work.run(WORKS._turns)

    assert work.stage is Stage.STOPPED
    assert not work.path.exists()


def test_files_that_nobody_came_for_are_given_up(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    works, work = Works(), a_file(vote.organizer, vote)
    works._works[work.id] = work

    works.sweep()
    assert work.path.exists()
    works.sweep(older_than=0)

    assert not work.path.exists()
    assert works.of(work.id, vote.organizer.id) is None


def test_the_command_line_writes_the_same_file(open_sqlite_store, sqlite_url, tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", sqlite_url)
    vote = an_open_price_vote(open_sqlite_store)
    for _ in range(12):
        cast(open_sqlite_store, vote)
    path = tmp_path / "answers.csv"
    sealed = CliRunner().invoke(commands, ["export", vote.code, "--output", str(path)])
    close(open_sqlite_store, vote)

    done = CliRunner().invoke(commands, ["export", vote.code, "--format", "csv", "--output", str(path)])

    assert (sealed.exit_code, done.exit_code) == (1, 0)
    assert "Les résultats ne sont pas encore visibles." in sealed.output
    assert path.read_text("utf-8-sig").splitlines() == ["pasture,origin,word,word.voice", *["long,near,,"] * 12]
    with open_sqlite_store(read_only=True) as store:
        assert store.journal.entries(vote.id)[-1].by == "operator"


def test_a_work_keeps_no_file_open_while_nobody_writes(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    before = len(list(Path("/dev/fd").iterdir()))

    works = [a_file(vote.organizer, vote) for _ in range(5)]

    assert len(list(Path("/dev/fd").iterdir())) == before
    for work in works:
        WORKS.end(work)
