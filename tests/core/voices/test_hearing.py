"""What people said of texts, and what it taught, as values that are kept and found again."""

import json
from datetime import UTC, date, datetime

from core.voices.hearing import Correction, Hearing, Learnt, as_json, hearing_of, standing
from core.voices.sentiment import ANALYSER_VERSION, DEFAULT, Thresholds

MOMENT = datetime(2027, 2, 1, tzinfo=UTC)


def test_a_hearing_survives_being_kept():
    learnt = Learnt(texts=50, before=27, after=38, on=date(2027, 2, 1))
    hearing = Hearing(3, Thresholds(-0.1, 0.2), learnt, kept_default=False, waiting=True)

    assert hearing_of(json.loads(json.dumps(as_json(hearing))), revision=3) == hearing
    assert hearing_of(as_json(Hearing()), revision=0) == Hearing()


def test_of_several_words_on_one_text_the_last_stands_unless_taken_back():
    said = [("a", 1, "mixed"), ("a", 2, "mixed"), ("a", 1, "favourable"), ("a", 2, ""), ("b", 1, "mixed")]
    corrections = [
        Correction(number, seq, asked, label, "Léa", MOMENT) for number, (asked, seq, label) in enumerate(said)
    ]

    found = standing(corrections)

    assert {place: each.label for place, each in found.items()} == {("a", 1): "favourable", ("b", 1): "mixed"}


def test_a_reading_names_the_thresholds_it_was_made_with():
    assert DEFAULT.version == ANALYSER_VERSION
    assert Thresholds(-0.1, 0.25).version == f"{ANALYSER_VERSION}/-0.1/0.25"
