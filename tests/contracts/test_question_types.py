"""What every kind of question promises: its widget, its chart, its words, its columns, whatever the language."""

import json
import re
from random import Random
from xml.etree import ElementTree

import pytest
from streamlit.material_icon_names import ALL_MATERIAL_ICONS

from core.charts import CHARTS
from core.charts.said import sentence, table
from core.charts.theme import DARK, LIGHT
from core.consultation.definition import Definition
from core.consultation.records import Ballot, BallotStatus
from core.language import LANGUAGES
from core.language.texts import Texts
from core.question_types import BY_NAME, FAMILIES, KINDS
from core.question_types.long_text import VOICES
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.settings import settings_of
from core.results.columns import ColumnKind
from core.results.frame import Frame
from core.voices.sentiment import Label
from pages.light.drawing import TEMPLATES
from pages.light.readers import READERS
from pages.parts.settings_form import control_of
from pages.parts.widgets import WIDGETS
from tests.builders import a_question, random_answer, read
from tests.servers.app import ROOT

# Headings in every export: whoever has written a formula or a script on them relies on each.
COLUMNS = {
    "price_criterion": [("price_criterion", ColumnKind.CATEGORY)],
    "price_change": [("price_change", ColumnKind.CATEGORY)],
    "four_prices": [
        ("four_prices.too_cheap", ColumnKind.NUMBER),
        ("four_prices.cheap", ColumnKind.NUMBER),
        ("four_prices.expensive", ColumnKind.NUMBER),
        ("four_prices.too_expensive", ColumnKind.NUMBER),
        ("four_prices.cheap_intent", ColumnKind.CATEGORY),
        ("four_prices.expensive_intent", ColumnKind.CATEGORY),
    ],
    "price_ladder": [
        ("price_ladder.1200", ColumnKind.CATEGORY),
        ("price_ladder.1350", ColumnKind.CATEGORY),
        ("price_ladder.1500", ColumnKind.CATEGORY),
        ("price_ladder.highest", ColumnKind.NUMBER),
    ],
    "best_worst": [
        ("best_worst.rouge.shown", ColumnKind.NUMBER),
        ("best_worst.rouge.best", ColumnKind.NUMBER),
        ("best_worst.rouge.worst", ColumnKind.NUMBER),
        ("best_worst.vert.shown", ColumnKind.NUMBER),
        ("best_worst.vert.best", ColumnKind.NUMBER),
        ("best_worst.vert.worst", ColumnKind.NUMBER),
        ("best_worst.bleu.shown", ColumnKind.NUMBER),
        ("best_worst.bleu.best", ColumnKind.NUMBER),
        ("best_worst.bleu.worst", ColumnKind.NUMBER),
    ],
    "single_choice": [("single_choice", ColumnKind.CATEGORY)],
    "multiple_choice": [
        ("multiple_choice.rouge", ColumnKind.BOOLEAN),
        ("multiple_choice.vert", ColumnKind.BOOLEAN),
        ("multiple_choice.bleu", ColumnKind.BOOLEAN),
    ],
    "yes_no": [("yes_no", ColumnKind.CATEGORY)],
    "agreement": [("agreement", ColumnKind.CATEGORY)],
    "rating": [("rating", ColumnKind.NUMBER)],
    "recommendation": [("recommendation", ColumnKind.NUMBER)],
    "slider": [("slider", ColumnKind.NUMBER)],
    "grid": [
        ("grid.rouge", ColumnKind.CATEGORY),
        ("grid.vert", ColumnKind.CATEGORY),
        ("grid.bleu", ColumnKind.CATEGORY),
    ],
    "statements": [
        ("statements.rouge", ColumnKind.CATEGORY),
        ("statements.vert", ColumnKind.CATEGORY),
        ("statements.bleu", ColumnKind.CATEGORY),
    ],
    "grades": [
        ("grades.rouge", ColumnKind.CATEGORY),
        ("grades.vert", ColumnKind.CATEGORY),
        ("grades.bleu", ColumnKind.CATEGORY),
    ],
    "ranking": [
        ("ranking.rouge", ColumnKind.NUMBER),
        ("ranking.vert", ColumnKind.NUMBER),
        ("ranking.bleu", ColumnKind.NUMBER),
    ],
    "sharing": [
        ("sharing.rouge", ColumnKind.NUMBER),
        ("sharing.vert", ColumnKind.NUMBER),
        ("sharing.bleu", ColumnKind.NUMBER),
    ],
    "number": [("number", ColumnKind.NUMBER)],
    "short_text": [("short_text", ColumnKind.TEXT)],
    "long_text": [("long_text", ColumnKind.TEXT), ("long_text.voice", ColumnKind.CATEGORY)],
    "date": [("date", ColumnKind.TEXT)],
    "time": [("time", ColumnKind.TEXT)],
    "email": [("email", ColumnKind.TEXT)],
    "phone": [("phone", ColumnKind.TEXT)],
    "postcode": [("postcode", ColumnKind.TEXT), ("postcode.department", ColumnKind.CATEGORY)],
    "web_address": [("web_address", ColumnKind.TEXT)],
    "consent": [("consent", ColumnKind.BOOLEAN)],
    "picture_choice": [
        ("picture_choice.rouge", ColumnKind.BOOLEAN),
        ("picture_choice.vert", ColumnKind.BOOLEAN),
        ("picture_choice.bleu", ColumnKind.BOOLEAN),
    ],
    "file": [("file", ColumnKind.TEXT)],
    "passage": [],
    "picture": [],
    "video": [],
    "shown_value": [],
}
every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.model_fields["type"].default)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def summary_of(question, answers):
    frame = Frame(Definition(questionnaire=Questionnaire(pages=(Page(questions=(question,)),))))
    frame.extend(
        Ballot(
            seq,
            f"{seq}",
            BallotStatus.CAST,
            None,
            {question.id: answer},
            {question.id: read(answer)} if question.voiced else {},
        )
        for seq, answer in enumerate(answers, start=1)
    )
    return question.summarise(frame.tallies[question.id]) if question.asks else None


def check_that_it_is_said_and_drawn(summary, language):
    texts = Texts(language)

    assert sentence(summary, texts)
    assert len(table(summary, texts)) == len(summary.rows)
    for palette in (LIGHT, DARK):
        drawn = CHARTS[summary.chart](summary, palette=palette, texts=texts)
        assert drawn is None or json.loads(drawn.to_json())


@every_kind
def test_its_widget_its_chart_and_its_icon_exist(kind):
    assert kind.widget in WIDGETS
    assert kind.chart in CHARTS
    assert kind.icon in ALL_MATERIAL_ICONS


@every_kind
def test_the_gallery_shows_it_in_a_family(kind):
    assert kind.family in FAMILIES


@every_kind
def test_the_gallery_has_its_picture_and_it_takes_some_time_to_answer(kind):
    drawn = ElementTree.parse(ROOT / "pages" / "assets" / "kinds" / f"{kind.model_fields['type'].default}.svg")

    assert drawn.getroot().tag.endswith("svg")
    assert a_question(kind).seconds_to_answer() > 0


@every_kind
def test_its_defaults_are_settings_that_it_accepts_itself(kind):
    fresh = kind()

    assert kind.model_validate(json.loads(fresh.model_dump_json())) == fresh
    assert a_question(kind).gaps() == []


@every_kind
def test_a_fresh_one_lacks_only_words_and_prices(kind):
    words = {
        "title_missing",
        "option_empty",
        "passage_empty",
        "purpose_missing",
        "consent_empty",
        "shown_value_missing",
        "product_missing",
        "picture_missing",
        "option_picture_missing",
        "description_missing",
        "video_missing",
        "video_title_missing",
    }
    prices = {"change_prices_missing", "change_outcome_missing", "prices_too_few"}

    assert {gap.code for gap in kind().gaps()} <= words | prices


@every_kind
def test_every_setting_has_its_control_and_its_label_in_every_language(kind):
    name = kind.model_fields["type"].default.replace("_", "-")
    for setting, field in settings_of(kind()).items():
        assert control_of(field)
        keys = (f"setting-{name}-{setting}".replace("_", "-"), f"setting-{setting}".replace("_", "-"))
        assert all(any(map(Texts(language).has, keys)) for language in LANGUAGES), keys


@every_kind
@every_language
def test_its_name_and_what_it_is_for_are_said(kind, language):
    name = kind.model_fields["type"].default.replace("_", "-")

    assert Texts(language)(f"question-{name}")
    assert Texts(language)(f"question-{name}-for")


@every_kind
@every_language
def test_an_empty_result_is_said_and_drawn(kind, language):
    if kind.asks:
        check_that_it_is_said_and_drawn(summary_of(a_question(kind), []), language)


@every_kind
@every_language
def test_a_full_result_is_said_and_drawn(kind, language):
    if kind.asks:
        question, chance = a_question(kind), Random(1)
        for size in (1, 2, 40):
            answers = [random_answer(question, chance) for _ in range(size)]
            check_that_it_is_said_and_drawn(summary_of(question, answers), language)


@every_kind
@every_language
def test_an_answer_is_said_as_words_and_reckoned_with(kind, language):
    if kind.asks:
        question = a_question(kind)
        answer = random_answer(question, Random(1))

        assert question.worded(answer).say(language).strip()
        assert list(question.measured(answer)) == [column.name for column in question.measures()]


@every_kind
def test_the_columns_of_its_exports_never_change(kind):
    question = a_question(kind)

    assert [(column.name, column.kind) for column in question.columns()] == COLUMNS[question.type]


def test_every_widget_has_both_drawings_and_a_reader():
    folder = "widgets/"
    templates = {
        name.removeprefix(folder).removesuffix(".html")
        for name in TEMPLATES.list_templates(filter_func=lambda name: name.startswith(folder))
    }

    assert {kind.widget for kind in KINDS} == set(WIDGETS) == templates == set(READERS)


def test_a_kind_is_known_by_one_name():
    assert list(BY_NAME) == [kind.model_fields["type"].default for kind in KINDS]
    assert len(BY_NAME) == len(KINDS)


def test_what_a_free_text_can_say_is_what_the_analysis_can_find():
    assert sorted(VOICES) == sorted(Label)


def test_adding_a_kind_touched_what_contributing_says_and_nothing_else():
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf8")
    steps = told[told.index("## How to add a kind") : told.index("The designer, the answer page, the live page")]
    named = re.findall(r"`((?:core|pages|tests)/[a-z_/]+\.(?:py|svg))`", steps)
    code = [path for room in ("core", "pages", "db") for path in (ROOT / room).rglob("*.py")]

    touched = {str(path.relative_to(ROOT)) for path in code if "Recommendation" in path.read_text(encoding="utf8")}

    ready_to_ask = ("core/consultation/templates/", "core/questionnaire/library/")
    assert all((ROOT / path).is_file() for path in named)
    assert {path for path in touched if not path.startswith(ready_to_ask)} == {
        "core/question_types/recommendation.py",
        "core/question_types/__init__.py",
        "pages/parts/widgets/scale.py",  # the widget that it shares with the rating names both
    }
