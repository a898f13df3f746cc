"""Rounds of a question: asked again, decided by the last, who moved where, and what the archive makes of it."""

from fractions import Fraction
from functools import partial

import pytest

from core.actions import rounds, running_room, walls
from core.actions.answering import take_paper
from core.actions.archiving import contents_of
from core.actions.tail import recount
from core.actions.watching import Watcher
from core.archive import verify
from core.archive.bundle import FEWEST_BALLOTS, files_of
from core.language.wording import Wording
from core.problems import Refused
from core.question_types.yes_no import YesNo
from core.questionnaire.path import visible
from core.results.look import look_at
from core.results.rounds import flows_of
from core.room import editing
from core.room.model import ItemKind
from tests.builders import a_price_vote, a_ratification, an_open_consultation, change_draft, close
from tests.rooms import a_running_room, answer, lead, somebody


@pytest.fixture
def vote(open_store):
    return a_running_room(open_store)


@pytest.fixture
def price_vote(open_store):
    """In a room, its first criterion open."""
    vote = an_open_consultation(open_store, a_price_vote(visibility="live"))
    lead(open_store, vote, editing.start)
    lead(open_store, vote, partial(editing.open_item, item_id="pasture"))
    return vote


def found(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.get(vote.id)


def frame_of(open_store, vote):
    with open_store(read_only=True) as store:
        return recount(store, store.consultations.get(vote.id))


def again(open_store, vote, question_id="milk"):
    """Puts a question again and opens it; returns the id of its new round."""
    with open_store() as store:
        room = rounds.new_round(store, vote.organizer, vote.id, question_id=question_id).room
    last = max(found(open_store, vote).definition.questionnaire.questions(), key=lambda question: question.round)
    assert room.asking(last.id)
    lead(open_store, vote, partial(editing.open_item, item_id=last.id))
    return last.id


def why(act, *args, **settings):
    with pytest.raises(Refused) as refused:
        act(*args, **settings)
    return [problem.code for problem in refused.value.problems]


def test_a_new_round_stands_next_on_the_agenda_and_keeps_the_first(open_store, vote):
    answer(open_store, vote, "rouge")

    second = again(open_store, vote)

    now = found(open_store, vote)
    question = now.definition.questionnaire.question(second)
    with open_store(read_only=True) as store:
        items = [item.question_id for item in running_room.room_of(store, now).room.items]
    assert (question.round_of, question.round, question.title.say("fr")) == ("milk", 2, "Question milk (2ᵉ tour)")
    assert items == ["milk", second, "care", "word", ""]
    assert now.draft == now.definition
    assert frame_of(open_store, vote).chosen()["milk"] == {"rouge": 1}


def test_a_new_round_asks_for_reasons_where_its_kind_can(open_store, vote):
    second = again(open_store, vote)

    given = {"chosen": "vert", "comment": "Après ce qu’a dit Odile."}
    answer(open_store, vote, given, to=second)

    with open_store(read_only=True) as store:
        assert store.ballots.after(vote.id, 0, most=9)[-1].answers == {second: given}
    assert frame_of(open_store, vote).chosen()[second]["vert"] == 1


def test_a_third_round_follows_the_second(open_store, vote):
    second = again(open_store, vote)

    third = again(open_store, vote, second)

    asked = [(each.id, each.round) for each in found(open_store, vote).definition.questionnaire.questions()]
    assert asked[:3] == [("milk", 1), (second, 2), (third, 3)]


def test_a_round_is_asked_in_the_room_alone(open_store, vote):
    second, voter = again(open_store, vote), somebody()
    before = visible(found(open_store, vote).definition.questionnaire, {})

    answer(open_store, vote, "vert", to=second, voter=voter)

    with open_store(read_only=True) as store:
        paper = take_paper(store, vote.code, voter)
    assert second not in before
    assert second in visible(paper.questionnaire, paper.answers)


def test_who_moved_where_is_told_of_a_hall(open_store, vote):
    voters = [somebody() for _ in range(24)]
    for number, voter in enumerate(voters):
        answer(open_store, vote, "rouge" if number < 12 else "vert", voter=voter)
    second = again(open_store, vote)
    for voter in voters[:22]:
        answer(open_store, vote, "vert", to=second, voter=voter)
    answer(open_store, vote, "vert", to=second)

    frame = frame_of(open_store, vote)
    first, then = (next(each for each in frame.questions if each.id == one) for one in ("milk", second))
    flows = flows_of(frame, first, then, tells_everyone=True)

    assert (flows.both, flows.left, flows.came, flows.moved, flows.moved_share) == (22, 2, 1, 12, Fraction(12, 22))
    assert {(each.origin, each.to): each.people for each in flows.flows if each.people} == {
        ("rouge", "vert"): 12,
        ("vert", "vert"): 10,
    }


def test_a_price_is_decided_by_each_criterions_last_round_that_was_answered(open_store, price_vote):
    voters = [somebody() for _ in range(3)]
    for voter in voters:
        answer(open_store, price_vote, "long", to="pasture", voter=voter)
    second = again(open_store, price_vote, "pasture")
    before = look_at(frame_of(open_store, price_vote))

    for voter in voters[:2]:
        answer(open_store, price_vote, "some", to=second, voter=voter)

    after = look_at(frame_of(open_store, price_vote))
    assert (before.outcome.price.total, after.outcome.price.total) == (855, 790)
    assert [each.question_id for each in after.outcome.criteria] == [second, "origin"]
    assert frame_of(open_store, price_vote).own_prices == {790: 2, 855: 1}


def test_the_sealed_result_of_a_price_of_two_rounds_is_that_of_the_last(open_store, price_vote):
    voter = somebody()
    answer(open_store, price_vote, "long", to="pasture", voter=voter)
    second = again(open_store, price_vote, "pasture")
    answer(open_store, price_vote, "none", to=second, voter=voter)
    lead(open_store, price_vote, editing.end)

    result = close(open_store, price_vote)

    assert (result["price"], result["retained"][second]) == (730, "none")
    assert "pasture" not in result["retained"]


def test_a_vote_that_binds_is_held_once(open_store):
    vote = an_open_consultation(open_store, a_ratification(), members=30, colleges=("Mangeurs", "Éleveurs"))
    with open_store() as store:
        assert why(rounds.new_round, store, vote.organizer, vote.id, question_id="change") == ["round_of_binding_vote"]


def test_a_question_is_added_on_the_spot(open_store, vote):
    with open_store() as store:
        room = rounds.add_question(store, vote.organizer, vote.id, YesNo(id="spot", title=Wording("Et le foin ?"))).room

    lead(open_store, vote, partial(editing.open_item, item_id="spot"))
    answer(open_store, vote, "yes", to="spot")

    assert [item.id for item in room.items] == ["milk", "spot", "care", "word", "ideas"]
    assert frame_of(open_store, vote).chosen()["spot"] == {"yes": 1}


def test_a_question_without_words_is_added_nowhere(open_store, vote):
    with open_store() as store:
        assert why(rounds.add_question, store, vote.organizer, vote.id, YesNo()) == ["title_missing"]
    assert found(open_store, vote).version == 1


def test_the_top_ideas_become_a_question(open_store, vote):
    lead(open_store, vote, partial(editing.hold_texts, hold=False))
    lead(open_store, vote, partial(editing.open_item, item_id="ideas"))
    posts = [
        walls.say(open_store, vote.code, somebody(), wall=ItemKind.IDEAS, text=f"Idée {number}") for number in range(7)
    ]
    walls.support(open_store, vote.code, somebody(), posts[6].id)

    with open_store() as store:
        room = rounds.ask_top_ideas(store, vote.organizer, vote.id, title=Wording("Lesquelles garder ?")).room

    question = found(open_store, vote).definition.questionnaire.question(room.items[-1].question_id)
    assert [option.label.say("fr") for option in question.options] == ["Idée 6", "Idée 0", "Idée 1", "Idée 2", "Idée 3"]


def test_a_draft_that_waits_keeps_its_changes_and_takes_the_round(open_store, vote):
    renamed = found(open_store, vote).draft.model_copy(update={"title": Wording("Autre titre")})
    change_draft(open_store, vote, renamed)

    second = again(open_store, vote)

    now = found(open_store, vote)
    assert (now.draft.title.say("fr"), now.definition.title.say("fr")) == ("Autre titre", "Le lait")
    assert now.draft.questionnaire.question(second)


def test_the_archive_of_two_rounds_agrees_with_what_was_published(open_store, price_vote):
    voters = [somebody() for _ in range(FEWEST_BALLOTS)]
    for voter in voters:
        answer(open_store, price_vote, "long", to="pasture", voter=voter)
    second = again(open_store, price_vote, "pasture")
    for voter in voters[1:]:
        answer(open_store, price_vote, "some", to=second, voter=voter)
    lead(open_store, price_vote, editing.end)
    close(open_store, price_vote)

    with open_store(read_only=True) as store:
        files = files_of(contents_of(store, Watcher(), price_vote.code))
    report = verify.examine({name: content.encode() for name, content in files.items()})

    assert [sentence for agrees, sentence in report.lines if not agrees] == []
    assert any("0,79" in sentence or "0,790" in sentence for _, sentence in report.lines)
