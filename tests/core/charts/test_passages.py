import pytest

from core.charts import passages
from core.charts.theme import LIGHT
from core.consultation.passages import Passage
from core.language.texts import Texts
from core.language.wording import Wording
from core.questionnaire.model import Page, Questionnaire
from core.results.passages import walk_through
from tests.core.charts.drawn import rows_of

FRENCH = Texts("fr")
PAGES = Questionnaire(pages=(Page(id="a", title=Wording("Vous")), Page(id="b")))
WALK = walk_through(PAGES, {"a": Passage(1_200, 1_000, 900, 72_000), "b": Passage(1_000, 700, 700, 14_000)})


def test_it_says_where_most_people_stop_and_how_long_the_whole_takes():
    assert [each.replace("\u00a0", " ").replace("\u202f", " ") for each in passages.sentences(WALK, FRENCH)] == [
        "1 200 personnes ont commencé à répondre.",
        "C’est à « Page 2 » qu’on s’arrête le plus : 300, soit 30 % de celles qui y arrivent.",
        "Tout parcourir prend en moyenne 1 min 40 s.",
    ]


def test_from_a_few_people_it_says_only_how_many():
    few = walk_through(PAGES, {"a": Passage(9, 3)})

    assert passages.sentences(few, FRENCH)[1:] == ["À partir de 10, cette carte dira où l’on s’arrête."]


def test_the_table_has_a_line_a_page():
    table = passages.table(WALK, FRENCH)

    cells = [[cell.replace("\u00a0", " ").replace("\u202f", " ") for cell in row] for row in table.to_numpy().tolist()]
    assert cells == [
        ["1. Vous", "1 200", "1 000", "17 %", "1 min 20 s"],
        ["Page 2", "1 000", "700", "30 %", "20 s"],
    ]


@pytest.mark.parametrize("walk", [WALK, walk_through(PAGES, {})])
def test_it_draws_a_bar_a_page_whoever_came(walk):
    drawn = passages.draw(walk, palette=LIGHT, texts=FRENCH, scale=1)

    assert len(rows_of(drawn)) == 2
