"""The demo as a newcomer finds it: two price votes, a questionnaire and a workshop, like any other."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from core.actions import answering, demo, grouping
from core.actions.answering import Voter
from core.actions.column_texts import ColumnTexts
from core.actions.exploring import Explorer
from core.actions.running_room import room_of
from core.actions.tail import new_frame, recount
from core.actions.watching import Lookout, Watcher
from core.community.access import Person, Role
from core.consultation.records import Consultation, State
from core.demo.members_voice import WORDS
from core.demo.members_words import TEXTS
from core.results.filtering import EVERYBODY
from core.results.variables import Of, Variable
from db.store import StoreOpener
from tests.builders import a_person, a_team, an_open_store
from tests.conftest import BOTH_DATABASES


@dataclass(frozen=True)
class Loaded:
    """The demo in a database, with its consultations by the last words of their titles."""

    open_store: StoreOpener
    person: Person
    found: dict[str, Consultation]


@pytest.fixture(scope="module", params=BOTH_DATABASES)
def loaded(request: pytest.FixtureRequest) -> Iterator[Loaded]:
    """Loaded once: each test sees to its own consultation."""
    databases = request.getfixturevalue(f"{request.param}_databases".replace("postgresql", "postgres"))
    url = databases.migrated()
    open_store = an_open_store(url)
    person = a_person(open_store, Role.ORGANIZER, team_id=a_team(open_store))
    demo.load_demo(open_store, admin_email=person.email)
    with open_store(read_only=True) as store:
        found = store.consultations.of_teams(list(person.roles))
    yield Loaded(open_store, person, {each.definition.title.say("fr").split()[-1].strip(")"): each for each in found})
    open_store.engine.dispose()
    databases.drop(url)


def test_the_german_vote_is_closed_with_its_9308_people_and_its_debrief(loaded: Loaded) -> None:
    open_store, person, found = loaded.open_store, loaded.person, loaded.found
    german = found["2019-2020"]

    look = Lookout(open_store).look(german.code, Watcher(person))

    assert german.state is State.CLOSED
    assert not german.debrief_is_overdue()
    assert look.counted == 9_308
    assert look.outcome
    assert look.outcome.price.total == 1_440
    with open_store(read_only=True) as store:
        sealed = store.consultations.result(german.id)
        assert sealed
        assert sealed["counted"] == recount(store, german).counted == 9_308


def test_the_french_milk_of_2016_is_open_and_takes_one_more(loaded: Loaded) -> None:
    open_store, person, found = loaded.open_store, loaded.person, loaded.found
    milk = found["voter"]
    answers = {question.id: question.options[0].id for question in milk.definition.questionnaire.asked()}

    answering.submit(open_store, milk.code, Voter("moi"), answers=answers, submit_key="une-fois")

    assert Lookout(open_store).look(milk.code, Watcher(person)).counted == 121


def test_the_questionnaire_shows_what_was_read_in_its_texts(loaded: Loaded) -> None:
    open_store, person, found = loaded.open_store, loaded.person, loaded.found

    look = Lookout(open_store).look(found["avis"].code, Watcher(person))

    voices = next(summary for summary in look.summaries if summary.question_id == "words")
    counts = {row.code: row.count for row in voices.rows}
    assert voices.answered == len(TEXTS)
    assert counts["favourable"] > 0
    assert counts["unfavourable"] > 0
    assert counts["mixed"] > 0
    assert counts["other_language"] == 2


def test_the_ideas_of_the_questionnaire_are_grouped_already(loaded: Loaded) -> None:
    with loaded.open_store(read_only=True) as store:
        stored = grouping.latest(store, loaded.person, loaded.found["avis"].id, WORDS)

    assert stored
    assert stored.grouping
    assert len(stored.grouping.ideas) >= 5
    assert [len(alike) for alike in stored.grouping.near if len(alike) > 3] == [6]


def test_what_each_college_says_may_be_compared(loaded: Loaded) -> None:
    explorer = Explorer(Lookout(loaded.open_store), loaded.found["avis"].code, Watcher(loaded.person), over=False)

    found = explorer.crossed(Variable(Of.ATTRIBUTE, "college"), Variable(Of.QUESTION, WORDS, "voice"), EVERYBODY)

    assert found
    assert found.rows == (("consommateurs",), ("producteurs",))
    assert ("unfavourable",) in found.columns


def test_personal_data_of_the_questionnaire_are_made_up_and_masked(loaded: Loaded) -> None:
    voice = loaded.found["avis"]
    with loaded.open_store(read_only=True) as store:
        frame = new_frame(store, voice)

    texts = ColumnTexts(loaded.open_store, voice.id, frame, WORDS).masked(range(1, voice.last_seq + 1)).values()

    assert len(texts) == len(TEXTS)
    assert not any("01 99 00" in text or "exemple.fr" in text for text in texts)


def test_a_workshop_is_ready_to_be_held_with_a_question_before_and_after_talking(loaded: Loaded) -> None:
    open_store, found = loaded.open_store, loaded.found
    workshop = found["horaires"]

    with open_store(read_only=True) as store:
        room = room_of(store, workshop).room

    titles = [workshop.definition.questionnaire.question(item.question_id) for item in room.items]
    assert not room.running
    assert [item.id for item in room.items][:6] == ["arriving", "words", "leaving", "today", "ideas", "end"]
    assert [(question.round_of, question.round) if question else None for question in titles][6:] == [
        ("", 1),
        None,
        ("hours", 2),
    ]
