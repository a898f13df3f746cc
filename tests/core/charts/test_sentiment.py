"""What was read in free texts, the unsure part included."""

from core.charts import sentiment
from core.charts.said import sentence
from core.charts.theme import LIGHT
from core.language.texts import Texts
from core.question_types.long_text import VOICES, LongText
from core.results.columns import ColumnKind, Tally
from tests.core.charts.drawn import column


def summary(**counts):
    tally = Tally(answered=sum(counts.values()))
    for voice, count in counts.items():
        for _ in range(count):
            tally.add("word.voice", voice, 1, kind=ColumnKind.CATEGORY)
    return LongText(id="word").summarise(tally)


def draw(**counts):
    return sentiment.draw(summary(**counts), palette=LIGHT, texts=Texts("fr"))


def test_the_unsure_part_is_drawn_even_where_it_is_empty():
    assert column(draw(favourable=2, unfavourable=1), "label") == [
        "Favorable",
        "Partagé",
        "Neutre ou incertain",
        "Défavorable",
    ]


def test_what_was_not_read_is_drawn_where_there_is_some():
    chart = draw(**dict.fromkeys(VOICES, 1))

    assert column(chart, "label")[4:] == ["Sans avis repéré", "Trop court", "Autre langue"]
    assert set(column(chart, "figures")) == {"1 · 14\u00a0%"}


def test_no_two_opinions_share_a_colour():
    colours = column(draw(**dict.fromkeys(VOICES, 1)), "colour")

    assert len(set(colours[:4])) == 4
    assert set(colours[4:]) == {LIGHT.muted}


def test_the_sentence_tells_what_is_uncertain_from_what_says_no_opinion():
    said = sentence(summary(favourable=4, unfavourable=1, mixed=1, uncertain=1, too_short=3), Texts("fr"))

    assert said == "4 textes favorables, un défavorable, 2 partagés ou incertains, 3 où aucun avis n’a été lu."
    assert (
        sentence(summary(favourable=2), Texts("fr"))
        == "2 textes favorables, aucun défavorable, aucun partagé ou incertain."
    )
