"""Two people at once: what each changed alone is kept, and only what both changed asks to be settled."""

from functools import reduce

from hypothesis import given
from hypothesis import strategies as st

from core.consultation.merging import merge
from core.language.wording import Wording
from core.questionnaire import editing
from core.questionnaire.model import Page
from tests.core.consultation.edits import (
    FIRST,
    SECOND,
    a_definition,
    add_option,
    add_question,
    asked,
    change,
    of_one_of,
    of_order,
    remove_option,
)

BASE = a_definition()


def applied(definition, edits):
    return reduce(lambda each, edit: edit(each), edits, definition)


def order(definition):
    return [[page.id, *(question.id for question in page.questions)] for page in definition.questionnaire.pages]


@given(st.lists(of_one_of(("milk", "word", "last")), max_size=4), st.lists(of_one_of(("care", "more")), max_size=4))
def test_edits_of_different_questions_are_both_there_and_nothing_conflicts(mine, theirs):
    merged = merge(BASE, mine=applied(BASE, mine), theirs=applied(BASE, theirs))

    assert merged.conflicts == ()
    assert merged.definition == applied(BASE, [*mine, *theirs])


@given(st.lists(of_order(), max_size=3))
def test_who_moves_and_who_words_do_not_meet(moves):
    worded = change(BASE, "care", title=Wording("Autrement"))

    merged = merge(BASE, mine=worded, theirs=applied(BASE, moves))

    assert merged.conflicts == ()
    assert merged.definition == change(applied(BASE, moves), "care", title=Wording("Autrement"))


@given(st.lists(of_one_of(FIRST + SECOND), max_size=4), st.lists(of_one_of(FIRST + SECOND), max_size=4))
def test_whatever_both_do_it_is_a_definition_and_the_conflicts_are_the_same_for_both(mine, theirs):
    mine, theirs = applied(BASE, mine), applied(BASE, theirs)

    forth, back = merge(BASE, mine=mine, theirs=theirs), merge(BASE, mine=theirs, theirs=mine)

    assert set(forth.conflicts) == set(back.conflicts)
    kept = [question.id for question in forth.definition.questionnaire.questions()]
    assert len(kept) == len(set(kept))


@given(st.lists(of_one_of(FIRST + SECOND), max_size=4))
def test_who_changed_nothing_takes_the_other_version(edits):
    changed = applied(BASE, edits)

    assert merge(BASE, mine=BASE, theirs=changed).definition == changed
    assert merge(BASE, mine=changed, theirs=BASE).definition == changed
    assert merge(BASE, mine=changed, theirs=changed).conflicts == ()


def test_the_same_words_changed_by_both_are_a_conflict_and_mine_stand():
    mine = change(BASE, "milk", title=Wording("Quel lait ?"))
    theirs = change(change(BASE, "milk", title=Wording("Votre lait ?")), "word", required=True)

    merged = merge(BASE, mine=mine, theirs=theirs)

    assert merged.conflicts == ("milk",)
    assert merged.definition == change(mine, "word", required=True)


def test_two_languages_of_one_title_do_not_conflict():
    mine = change(BASE, "milk", title=Wording("Quel lait ?"))
    theirs = change(BASE, "milk", title=Wording({"fr": "Question milk", "en": "Which milk?"}))

    merged = merge(BASE, mine=mine, theirs=theirs)

    assert merged.conflicts == ()
    assert merged.definition.questionnaire.question("milk").title == Wording({"fr": "Quel lait ?", "en": "Which milk?"})


def test_options_of_one_question_added_and_taken_away_by_two_people_are_put_together():
    merged = merge(BASE, mine=add_option(BASE, "milk", "Bio"), theirs=remove_option(BASE, "milk", "rouge"))

    assert merged.conflicts == ()
    assert [option.id for option in merged.definition.questionnaire.question("milk").options] == ["vert", "bleu", "bio"]


def test_a_question_one_took_away_and_the_other_changed_stays_in_its_place_and_is_a_conflict():
    removed = asked(BASE, editing.remove_question, "care")
    changed = change(BASE, "care", required=True)

    for merged in (merge(BASE, mine=removed, theirs=changed), merge(BASE, mine=changed, theirs=removed)):
        assert merged.conflicts == ("care",)
        assert merged.definition == changed


def test_a_question_moved_to_two_places_is_a_conflict():
    mine = asked(BASE, editing.move_page, "second", by=-1)
    theirs = asked(asked(BASE, editing.move_question, "more", by=-1), editing.move_question, "more", by=-1)

    merged = merge(BASE, mine=mine, theirs=theirs)

    assert merged.conflicts == ("more",)
    assert merged.definition == mine


def test_questions_added_by_two_people_in_one_place_are_both_there():
    merged = merge(
        BASE, mine=add_question(BASE, after="milk", id="mine"), theirs=add_question(BASE, after="milk", id="theirs")
    )

    assert merged.conflicts == ()
    assert order(merged.definition)[0] == ["first", "milk", "theirs", "mine", "care", "word"]


def test_the_pages_that_two_people_took_away_leave_one_to_write_on():
    merged = merge(
        BASE,
        mine=asked(BASE, editing.remove_page, "first"),
        theirs=asked(BASE, editing.remove_page, "second"),
    )

    assert merged.conflicts == ()
    assert [page.questions for page in merged.definition.questionnaire.pages] == [()]


def test_a_question_added_to_a_page_that_somebody_else_took_away_stays():
    mine = add_question(BASE, after="last", id="mine")
    theirs = asked(asked(BASE, editing.remove_page, "second"), editing.add_page, Page(id="third"))

    assert "mine" in [
        question.id for question in merge(BASE, mine=mine, theirs=theirs).definition.questionnaire.questions()
    ]


def test_the_promise_of_two_people_is_put_together_word_by_word():
    mine = BASE.model_copy(update={"title": Wording("Mon titre")})
    theirs = BASE.model_copy(update={"benefit": Wording("Leur bénéfice")})

    merged = merge(BASE, mine=mine, theirs=theirs)

    assert merged.definition == mine.model_copy(update={"benefit": Wording("Leur bénéfice")})
    assert merge(BASE, mine=mine, theirs=BASE.model_copy(update={"title": Wording("Le leur")})).conflicts == (
        "promise",
    )
