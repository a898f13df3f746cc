"""The demo as a newcomer finds it: two price votes, a questionnaire and a workshop, like any other."""

from core.actions import answering, demo
from core.actions.answering import Voter
from core.actions.running_room import room_of
from core.actions.tail import recount
from core.actions.watching import Lookout, Watcher
from core.community.access import Person, Role
from core.consultation.records import Consultation, State
from db.store import StoreOpener
from tests.builders import a_person, a_team


def loaded(open_store: StoreOpener) -> tuple[Person, dict[str, Consultation]]:
    person = a_person(open_store, Role.ORGANIZER, team_id=a_team(open_store))
    demo.load_demo(open_store, admin_email=person.email)
    with open_store(read_only=True) as store:
        found = store.consultations.of_teams(list(person.roles))
    return person, {each.definition.title.say("fr").split()[-1].strip(")"): each for each in found}


def test_the_german_vote_is_closed_with_its_9308_people_and_its_debrief(open_store: StoreOpener) -> None:
    person, found = loaded(open_store)
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


def test_the_french_milk_of_2016_is_open_and_takes_one_more(open_store: StoreOpener) -> None:
    person, found = loaded(open_store)
    milk = found["voter"]
    answers = {question.id: question.options[0].id for question in milk.definition.questionnaire.asked()}

    answering.submit(open_store, milk.code, Voter("moi"), answers=answers, submit_key="une-fois")

    assert Lookout(open_store).look(milk.code, Watcher(person)).counted == 121


def test_the_questionnaire_shows_what_was_read_in_its_texts(open_store: StoreOpener) -> None:
    person, found = loaded(open_store)

    look = Lookout(open_store).look(found["avis"].code, Watcher(person))

    voices = next(summary for summary in look.summaries if summary.question_id == "words")
    counts = {row.code: row.count for row in voices.rows}
    assert voices.answered == 15
    assert counts["favourable"] > 0
    assert counts["unfavourable"] > 0


def test_a_workshop_is_ready_to_be_held_with_a_question_before_and_after_talking(open_store: StoreOpener) -> None:
    _, found = loaded(open_store)
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
