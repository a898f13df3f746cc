"""Earlier answers stand as words wherever a text names them, in every language, and nowhere else."""

import pytest

from core.language import ANSWER_LANGUAGES
from core.language.wording import Wording
from core.question_types.consent import Consent
from core.question_types.passage import Passage
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.piping import filled, told
from tests.core.questionnaire.asking import asked, cheese, computed, several, weight, word

WHY = Wording({"fr": "Pourquoi {cheese} ?", "en": "Why {cheese}?"})


def title_after(answers, *, title, before=None, **more):
    questionnaire = asked(before or [cheese(), several(), weight(), word()], [word(id="why", title=title)], **more)
    return filled(questionnaire, answers).question("why").title


def test_an_answer_stands_in_a_title_in_every_language():
    assert title_after({"cheese": "blue"}, title=WHY) == Wording({"fr": "Pourquoi Bleu ?", "en": "Why Blue?"})


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"several": ["blue", "goat", "hard"]}, "Bleu, Chèvre et Tomme"),
        ({"several": ["goat"]}, "Chèvre"),
        ({"weight": 1234.5}, "1\u202f234,5\u00a0kg"),
        ({"word": "le <b>bon</b> **mot**"}, "le <b>bon</b> **mot**"),
    ],
)
def test_each_kind_says_its_answer(answers, said):
    (name,) = answers

    assert title_after(answers, title=f"« {{{name}}} »").say("fr") == f"« {said} »"


def test_what_is_unanswered_leaves_the_fallback_or_three_dots():
    assert title_after({}, title="{cheese} et {weight|autant}").say("fr") == "… et autant"


def test_what_is_refused_counts_as_unanswered():
    assert title_after({"cheese": "straw", "weight": "lourd"}, title="{cheese}, {weight}").say("fr") == "…, …"


def test_what_is_hidden_counts_as_unanswered():
    shown_if = Group(parts=(Condition(question="word", test=Comparison.IS_ANSWERED),))

    before = [word(), cheese(shown_if=shown_if)]

    assert title_after({"cheese": "blue"}, title="{cheese}", before=before).say("fr") == "…"
    assert title_after({"cheese": "blue", "word": "a"}, title="{cheese}", before=before).say("fr") == "Bleu"


def test_braces_in_an_answer_are_not_read():
    assert title_after({"word": "{cheese}", "cheese": "blue"}, title="{word}").say("fr") == "{cheese}"


def test_a_long_answer_is_cut():
    assert len(title_after({"word": "mot " * 74}, title="{word}").say("fr")) <= 300


def test_every_text_an_organizer_writes_can_hold_an_answer():
    page = Page(
        title="Votre {cheese}",
        questions=(
            Passage(id="read", title="{cheese}", text="Le {cheese}."),
            weight(id="more", note="Du {cheese}", unit="kg de {cheese}"),
            cheese(id="other", options=[{"id": "a", "label": "Plus de {cheese}"}, {"id": "b", "label": "Autre"}]),
        ),
    )
    questionnaire = Questionnaire(pages=(Page(questions=(cheese(),)), page))

    put = filled(questionnaire, {"cheese": "goat"}).pages[1]

    read, more, other = put.questions
    assert put.title.say("fr") == "Votre Chèvre"
    assert (read.title.say("fr"), read.text.say("fr")) == ("Chèvre", "Le Chèvre.")
    assert (more.note.say("fr"), more.unit.say("fr")) == ("Du Chèvre", "kg de Chèvre")
    assert [option.label.say("fr") for option in other.options] == ["Plus de Chèvre", "Autre"]


def test_a_text_to_agree_to_stays_as_it_was_written():
    consent = Consent(id="yes", title="{cheese}", text="J’accepte {cheese}.")

    put = filled(asked([cheese(), consent]), {"cheese": "blue"}).question("yes")

    assert put.title.say("fr") == "Bleu"
    assert put.text.say("fr") == "J’accepte {cheese}."


def test_a_computed_value_stands_as_it_is_written():
    values = [
        computed("half", "{weight} / 2", places=1, unit=Wording("kg")),
        computed("cost", "{half} * 3,5", euros=True),
    ]

    said = title_after({"weight": 2.5}, title="{half}, soit {cost}", computed=values).say("fr")

    assert said == "1,3\u00a0kg, soit 4,38\u00a0€"


def test_a_computed_value_may_reckon_with_the_price():
    questionnaire = asked([word(title="{twice}")], computed=[computed("twice", "prix * 2", euros=True)])

    assert filled(questionnaire, {}, base=730).question("word").title.say("fr") == "1,46\u00a0€"
    assert filled(questionnaire, {}).question("word").title.say("fr") == "…"


def test_a_questionnaire_without_tokens_is_the_very_one_given():
    questionnaire = asked([cheese(), weight()], computed=[computed("a", "{weight}")])

    assert filled(questionnaire, {"cheese": "blue"}) is questionnaire


def test_only_what_changes_is_made_anew():
    questionnaire = asked([cheese(), weight()], [word(title="{cheese}")])

    put = filled(questionnaire, {"cheese": "blue"})

    assert put.pages[0] is questionnaire.pages[0]
    assert put.pages[1] is not questionnaire.pages[1]


@pytest.mark.parametrize("language", ANSWER_LANGUAGES)
def test_several_choices_are_joined_in_each_language(language):
    said = title_after({"several": ["blue", "goat"]}, title=Wording({language: "{several}"})).say(language)

    assert said.endswith(("Goat", "Chèvre"))
    assert said.count(" ") == 2


def test_those_who_read_results_are_told_the_title():
    questionnaire = asked([cheese()], [word(title=WHY, note="{gone}")], computed=[computed("half", "1")])

    question = told(questionnaire).question("word")

    assert question.title == Wording({"fr": "Pourquoi [Votre fromage] ?", "en": "Why [Votre fromage]?"})
    assert question.note.say("fr") == "[…]"
    assert told(asked([cheese()])) == asked([cheese()])
