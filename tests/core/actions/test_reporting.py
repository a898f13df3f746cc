"""What a report is gathered from: what the team refused does not come back, and a decision is a new version of it."""

from core.actions.moderating import decide_text
from core.actions.reporting import gather, version_of
from core.actions.watching import Lookout, Watcher
from core.report.material import Edition
from core.room.wall import TextState
from tests.builders import an_open_price_vote, cast

BRAVO, INSULT = "Bravo à l’équipe", "Une  injure"


def refuse(open_store, vote, text):
    with open_store() as store:
        decide_text(
            store, vote.organizer, vote.id, question_id="word", text=text, state=TextState.REFUSED, why="Elle blesse."
        )


def a_vote_in_words(open_store, *texts):
    vote = an_open_price_vote(open_store, visibility="live")
    for text in texts:
        cast(open_store, vote, answers={"pasture": "long", "origin": "near", "word": text})
    return vote


def test_a_text_that_was_refused_is_in_no_report(open_sqlite_store):
    vote = a_vote_in_words(open_sqlite_store, BRAVO, INSULT)
    team = Watcher(vote.organizer)

    refuse(open_sqlite_store, vote, "une injure")

    written = gather(open_sqlite_store, Lookout(open_sqlite_store), vote.code, team, Edition.TEAM).written
    assert [text for texts in written.values() for text, _ in texts] == [BRAVO]


def test_a_text_refused_makes_another_version_of_the_report(open_sqlite_store):
    vote = a_vote_in_words(open_sqlite_store, BRAVO, INSULT)
    team = Watcher(vote.organizer)
    before = version_of(open_sqlite_store, vote.code, team, Edition.TEAM)

    refuse(open_sqlite_store, vote, INSULT)

    assert version_of(open_sqlite_store, vote.code, team, Edition.TEAM) != before
