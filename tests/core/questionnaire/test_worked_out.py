"""Computed values are results: worked out again from ballots, by each version's expressions, and for the team alone."""

from datetime import date
from fractions import Fraction

from core.consultation.definition import Definition
from core.consultation.records import Ballot, BallotStatus
from core.language.wording import Wording
from core.question_types.email import Email
from core.questionnaire.codebook import codebook
from core.questionnaire.worked_out import worked_out
from core.results.columns import Column, ColumnKind
from core.results.filtered import filtered
from core.results.filtering import Condition, Filter
from core.results.frame import Frame
from core.results.look import look_at
from core.results.reading import PRICE
from core.results.variables import Of, Variable, variables
from tests.builders import a_price_criterion, a_price_model
from tests.core.questionnaire.asking import asked, cheese, computed, weight

BASKET = computed("basket", "{weight} * 4.2", euros=True, name="Votre panier")
TWICE = computed("twice", "{basket} * 2", places=1, unit="kg")


def a_definition(*values, questions=None, **settings):
    questions = questions or (cheese(), weight())
    return Definition(title=Wording("Panier"), questionnaire=asked(questions, computed=values), **settings)


def ballot(seq, answers, *, version=1, supersedes=None):
    return Ballot(
        seq=seq,
        key=f"key {supersedes or seq}",
        status=BallotStatus.CAST,
        supersedes=supersedes,
        answers=answers,
        readings={},
        version=version,
        college="",
        cast_on=date(2026, 11, 23),
    )


def ballots(*given):
    return [ballot(seq, answers) for seq, answers in enumerate(given, 1)]


def frame_of(*versions, given):
    frame = Frame(versions[-1], versions[:-1])
    frame.extend(given)
    return frame


def numbers(frame, name):
    return [None if each != each else each for each in frame.cells(name).array().tolist()]


def summary_of(frame, name):
    return next(each for each in look_at(frame).summaries if each.question_id == name)


def test_a_value_is_counted_as_it_was_shown_and_nothing_where_it_could_not_be_worked_out():
    definition = a_definition(BASKET, TWICE, rules={"anonymity": "named"})
    frame = frame_of(definition, given=ballots({"weight": 1.23}, {"cheese": "blue"}, {"weight": 2}))

    assert numbers(frame, "basket") == [5_170.0, None, 8_400.0]
    assert numbers(frame, "twice") == [10.3, None, 16.8]
    assert [row.label.say("fr") for row in summary_of(frame, "basket").rows] == ["5,17\u00a0€", "8,40\u00a0€"]
    assert summary_of(frame, "basket").facts["median"].say("fr") == "5,17\u00a0€"
    assert summary_of(frame, "twice").facts == {"median": Fraction("10.3"), "unit": Wording("kg")}
    assert [each.answered for each in look_at(frame).summaries] == [1, 2, 2, 2]


def test_a_changed_ballot_takes_its_value_with_it():
    given = [ballot(1, {"weight": 1}), ballot(2, {"weight": 3}, supersedes=1)]

    frame = frame_of(a_definition(BASKET), given=given)

    assert dict(frame.tallies["basket"].of("basket")) == {12_600.0: 1}


def test_the_price_of_ones_own_choices_is_worked_out_as_the_price_vote_knows_it():
    value = computed("year", "price * 52", euros=True)
    definition = a_definition(value, questions=(a_price_criterion(),), price=a_price_model())

    frame = frame_of(definition, given=ballots({"pasture": "long"}, {"pasture": "none"}, {"pasture": "long"}))

    assert frame.places[PRICE].array().tolist() == [855, 730, 855]
    assert numbers(frame, "year") == [44_460.0, 37_960.0, 44_460.0]


def test_each_version_is_worked_out_by_its_own_expression_and_another_one_is_counted_apart():
    first = a_definition(computed("basket", "{weight} * 2"), computed("gone", "{weight}"))
    second = a_definition(computed("basket", "{weight} * 3", name="Panier plein"))
    given = [ballot(1, {"weight": 1}), ballot(2, {"weight": 1}, version=2)]

    frame = frame_of(first, second, given=given)

    assert {name: numbers(frame, name) for name in ("basket", "basket.v1")} == {
        "basket": [None, 3.0],
        "basket.v1": [2.0, None],
    }
    assert [each.id for each in frame.questions] == ["cheese", "weight", "basket", "basket.v1"]


def test_a_value_whose_other_value_changed_is_another_value():
    def version(expression):
        return a_definition(computed("basket", expression), computed("twice", "{basket} * 2"))

    given = [ballot(1, {"weight": 1}), ballot(2, {"weight": 1}, version=2)]
    frame = frame_of(version("{weight}"), version("{weight} * 3"), given=given)

    assert numbers(frame, "twice") == [None, 6.0]
    assert numbers(frame, "twice.v1") == [2.0, None]


def test_the_codebook_says_its_name_and_that_it_is_computed():
    book = codebook(Frame(a_definition(BASKET)).questions)

    assert [(each.name, each.short, each.label.say("fr"), each.amount) for each in book] == [
        ("cheese", "Q1", "Votre fromage", False),
        ("weight", "Q2", "Combien ?", False),
        ("basket", "Q3", "Votre panier (calculé)", True),
    ]
    assert Frame(a_definition(BASKET)).questions[-1].columns() == (Column("basket", ColumnKind.NUMBER, amount=True),)


def test_nothing_is_worked_out_of_what_says_who_somebody_is():
    questionnaire = a_definition(
        computed("written", "count({email})"),
        computed("more", "{written} + {weight}"),
        BASKET,
        questions=(Email(id="email", title="Adresse", purpose="Répondre"), weight()),
    ).questionnaire

    assert [each.id for each in worked_out(questionnaire)] == ["basket"]


def test_the_public_reads_no_value_that_would_tell_which_answers_were_given_together():
    definition = a_definition(BASKET)

    assert definition.kept_from_public == {"basket"}
    assert [each.question_id for each in look_at(Frame(definition)).without(definition.kept_from_public).summaries] == [
        "cheese",
        "weight",
    ]


def test_below_ten_ballots_that_nobody_signs_no_value_joins_the_answers_of_one_of_them():
    definition = a_definition(BASKET, TWICE)

    few = frame_of(definition, given=ballots(*[{"weight": each} for each in range(9)]))
    enough = frame_of(definition, given=ballots(*[{"weight": each} for each in range(10)]))

    for name in ("basket", "twice"):
        told = summary_of(few, name)
        assert (told.answered, told.rows, told.sentence) == (9, (), "worked-out-few")
        assert told.facts == {"fewest": 10}
        assert len(summary_of(enough, name).rows) == 10
    assert len(summary_of(few, "weight").rows) == 9
    assert summary_of(frame_of(definition, given=[]), "basket").sentence == "nobody"


def test_no_filter_or_cross_table_takes_a_value_for_a_group():
    frame = frame_of(a_definition(BASKET), given=ballots(*[{"cheese": "blue", "weight": 1}] * 30))
    blue = Filter.of(Condition.on(Variable(Of.QUESTION, "cheese"), "blue"))

    assert [each.name for each in variables(frame) if each.of is Of.QUESTION] == ["cheese", "weight"]
    found = filtered(frame, blue, over=True)
    assert found.hidden == {"basket"}
    assert [each.question_id for each in found.summaries] == ["cheese", "weight"]


def test_named_people_may_be_filtered_and_the_value_follows():
    definition = a_definition(BASKET, rules={"anonymity": "named"})
    frame = frame_of(definition, given=ballots({"cheese": "blue", "weight": 1}, {"cheese": "goat", "weight": 2}))
    blue = Filter.of(Condition.on(Variable(Of.QUESTION, "cheese"), "blue"))

    found = {each.question_id: each for each in filtered(frame, blue, over=True).summaries}

    assert [row.label.say("fr") for row in found["basket"].rows] == ["4,20\u00a0€"]
