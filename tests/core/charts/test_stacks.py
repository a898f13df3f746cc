"""A bar a row, cut into its answers."""

from core.charts.stacks import draw
from core.charts.theme import LIGHT
from core.language.texts import Texts
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.statements import Statements
from tests.core.charts.drawn import rows_of, text_sizes
from tests.core.question_types.counting import summary_of

ROWS = (Option(id="bread", label=Wording("Pain")), Option(id="milk", label=Wording("Lait")))
SAID = Statements(id="s", title=Wording("D’accord ?"), rows=ROWS)
AGREE, DISAGREE = "statement_agree", "statement_disagree"


def test_the_parts_of_a_bar_follow_each_other_and_fill_it():
    summary = summary_of(SAID, [{"bread": AGREE, "milk": AGREE}, {"bread": DISAGREE, "milk": AGREE}])

    rows = rows_of(draw(summary, palette=LIGHT, texts=Texts("fr")))

    assert [(row["start"], row["end"]) for row in rows] == [(0, 0.5), (0.5, 0.5), (0.5, 1), (0, 1), (1, 1), (1, 1)]
    assert [row["heading"] for row in rows] == ["Pain", "", "", "Lait", "", ""]
    assert [row["figure"] for row in rows] == ["50\u00a0%", "", "50\u00a0%", "100\u00a0%", "", ""]


def test_only_the_data_changes_from_one_ballot_to_the_next():
    def outside_of_data(answers):
        spec = draw(summary_of(SAID, answers), palette=LIGHT, texts=Texts("fr")).to_dict()
        return {part: value for part, value in spec.items() if part not in ("data", "datasets")}

    assert outside_of_data([{"bread": AGREE}]) == outside_of_data([{"milk": DISAGREE}, {"bread": AGREE}])


def test_letters_grow_for_a_projector():
    summary = summary_of(SAID, [{"bread": AGREE}])

    sizes = text_sizes(draw(summary, palette=LIGHT, texts=Texts("fr"), scale=2).to_dict()["layer"])

    assert min(sizes) >= 24
