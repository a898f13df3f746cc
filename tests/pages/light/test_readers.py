"""What a widget's template writes its reader reads back; what is no answer becomes a named problem, never an error."""

from html.parser import HTMLParser
from random import Random

import pytest

from core.language import LANGUAGES
from core.language.texts import Texts
from core.problems import problem
from core.question_types import KINDS
from core.question_types.best_worst import BestWorst
from core.question_types.price_change import PriceChange
from pages.light.drawing import TEMPLATES
from pages.light.place import Place
from pages.light.readers import READERS
from tests.builders import a_question, random_answer

ASKED = [kind for kind in KINDS if kind.asks]
every_kind = pytest.mark.parametrize("kind", ASKED, ids=lambda kind: kind.model_fields["type"].default)
HOSTILE = ["gone", "\0", "٣", "1e999", "nan", "-0", "9" * 5_000, "<b>", "é" * 30_000, "[]", "\ufffd", "1,5,5"]


class Fields(HTMLParser):
    """What a browser would send of the form it reads, and the names of every field that could be sent."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.sent: dict[str, list[str]] = {}
        self.names: set[str] = set()
        self._writing = self._select = ""
        self._text: str | None = None
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        name = found.get("name", "")
        self.names |= {name} - {""}
        if tag == "input" and (found.get("type") not in ("radio", "checkbox") or "checked" in found):
            self._send(name, found.get("value", "on"))
        elif tag == "select":
            self._select = name
        elif tag == "option" and "selected" in found:
            self._text, self._writing = found.get("value"), self._select
            if self._text is not None:
                self._send(self._select, self._text)
        elif tag == "textarea":
            self._writing = name

    def handle_data(self, data):
        if self._writing and self._text is None:
            self._send(self._writing, data.removeprefix("\n").replace("\n", "\r\n"))
            self._writing = ""

    def handle_endtag(self, tag):
        if tag in ("option", "textarea"):
            self._writing, self._text = "", None

    def _send(self, name, value):
        self.sent.setdefault(name, []).append(value)


def drawn(question, answer, *, language="fr", problems=()) -> str:
    place = Place(question.id, Texts(language), problems=problems)
    return TEMPLATES.get_template("question.html").module.draw(question, answer, place)


@every_kind
def test_what_is_drawn_is_read_back(kind):
    question, chance = a_question(kind), Random(7)
    for language in LANGUAGES:
        for answer in (random_answer(question, chance) for _ in range(20)):
            read = READERS[question.widget](question, Fields(drawn(question, answer, language=language)).sent)

            assert question.check(read) == []
            assert question.values(read) == question.values(answer)


@every_kind
def test_what_was_left_empty_is_no_answer(kind):
    question = a_question(kind)

    assert READERS[question.widget](question, Fields(drawn(question, None)).sent) is None
    assert READERS[question.widget](question, {}) is None


@every_kind
@pytest.mark.parametrize("typed", HOSTILE, ids=lambda typed: ascii(typed[:12]))
def test_what_is_no_answer_is_checked_drawn_again_and_never_an_error(kind, typed):
    question = a_question(kind)
    names = Fields(drawn(question, None)).names - {"_shown"}

    for fields in ({name: [typed] for name in names}, {name: [typed, typed] for name in names}):
        answer = READERS[question.widget](question, fields)
        problems = question.check(answer)

        assert all(Texts("fr").problem(wrong) for wrong in problems)
        assert "<b>" not in drawn(question, answer, problems=problems)


@every_kind
def test_its_title_its_note_and_what_is_wrong_are_said_and_escaped(kind):
    question = a_question(kind, title="<i>Titre", note="Une note\nen deux lignes")

    html = drawn(question, None, problems=(problem("answer_missing"),))

    assert "&lt;i&gt;Titre" in html
    assert "Une note<br>en deux lignes" in html
    assert f'aria-describedby="problems_{question.id}"' in html
    assert "Cette question attend une réponse." in html


def test_sets_half_filled_in_are_drawn_again_as_they_were_shown():
    question = a_question(BestWorst)
    sent = Fields(drawn(question, None)).sent
    shown = [sent[f"best_worst.{number}.shown"] for number in (1, 2)]

    answer = READERS["best_worst"](question, sent | {"best_worst.2.best": [shown[1][0]]})

    assert answer == [{"shown": shown[0]}, {"shown": shown[1], "best": shown[1][0]}]
    assert question.check(answer) == [problem("sets_missing", count=2)]
    assert Fields(drawn(question, answer)).sent == sent | {"best_worst.2.best": [shown[1][0]]}


def test_what_happens_if_no_wins_is_drawn_as_what_happens_if_yes_does():
    question = a_question(PriceChange)
    cards = drawn(question, None).split('<div class="card">')[1:]

    said = {"oui" if "le oui l’emporte" in card else "non": card.replace("\u00a0", " ") for card in cards}

    assert "1,03 €" in said["oui"]
    assert "+4,80 €" in said["oui"]
    assert "0,99 €" in said["non"]
    assert "0,00 €" in said["non"]
    assert [card.count("<p") for card in cards] == [5, 5]
