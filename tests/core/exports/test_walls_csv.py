"""The walls as a table: what was written, what became of it, and nothing that tells who or when."""

import csv
from datetime import UTC, datetime

from core.exports.walls_csv import walls_csv
from core.language.texts import Texts
from core.room.model import ItemKind
from core.room.wall import Post, TextState

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
HEADINGS = ["Mur", "Texte", "Thème", "Soutiens", "État", "Raison du refus"]


def a_post(text, *, wall=ItemKind.IDEAS, state=TextState.SHOWN, theme="", why="", supports=0):
    return Post("the id", wall, text, state, False, theme, why, supports, False, False, NOON)


def rows_of(*posts):
    return list(csv.reader(walls_csv(posts, Texts("fr")).decode("utf-8-sig").splitlines(), delimiter=";"))


def test_each_text_is_a_line_wall_by_wall_the_best_supported_first():
    question = a_post("Et l’eau ?", wall=ItemKind.QUESTIONS, state=TextState.HELD, supports=9)
    refused = a_post("Une injure", state=TextState.REFUSED, why="Elle blesse.")
    shown = a_post("Du foin", theme="Le foin", supports=2)

    assert rows_of(question, refused, shown) == [
        HEADINGS,
        ["Mur d’idées", "Du foin", "Le foin", "2", "affiché", ""],
        ["Mur d’idées", "Une injure", "", "0", "refusé", "Elle blesse."],
        ["Questions de la salle", "Et l’eau ?", "", "9", "à lire", ""],
    ]


def test_the_order_of_the_lines_does_not_tell_who_wrote_first():
    first, second = a_post("Du lait"), a_post("Du foin")

    assert rows_of(first, second) == rows_of(second, first)


def test_a_text_that_a_spreadsheet_would_run_is_disarmed():
    (_, row) = rows_of(a_post("=1+1", theme="@x", why="+1"))

    assert row == ["Mur d’idées", "'=1+1", "'@x", "0", "affiché", "'+1"]


def test_no_text_is_a_table_of_headings():
    assert rows_of() == [HEADINGS]
