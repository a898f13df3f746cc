"""What people heard against the analysis counts at once, everywhere, and is kept apart from what was read."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from core.actions.reading import read_voice
from core.consultation.definition import Anonymity
from core.results.checkpoint import packed, unpacked
from core.results.frame import Frame
from core.results.look import look_at
from core.voices.hearing import BY_PEOPLE, TAKEN_BACK, Correction
from core.voices.sentiment import Thresholds
from tests.core.results.test_frame import CASTS, DEFINITION, WITHDRAWALS, Log, a_frame

MOMENT = datetime(2027, 2, 1, tzinfo=UTC)
LABELS = st.sampled_from([*map(str, BY_PEOPLE), TAKEN_BACK])
CORRECTIONS = st.tuples(st.just("correct"), st.integers(1, 25), LABELS)
STEPS = st.lists(st.one_of(CASTS, WITHDRAWALS, CORRECTIONS, CORRECTIONS), max_size=40)


def a_correction(number, seq, label):
    return Correction(number, seq, "long_text", label, "Léa", MOMENT)


def a_log_of_texts(*texts):
    log = Log()
    for number, text in enumerate(texts):
        log.cast(f"{number}", {"long_text": text})
    return log


def counts(frame):
    return dict(frame.tallies["long_text"].of("long_text.voice"))


@given(STEPS, st.lists(st.booleans(), min_size=40, max_size=40), st.integers(0, 25))
def test_any_order_of_ballots_changes_and_corrections_equals_a_count_from_scratch(steps, looks, part):
    log, corrections, frame = Log(), [], Frame(DEFINITION)
    for (what, seq, label), look in zip(steps, looks, strict=False):
        if what == "correct":
            corrections.append(a_correction(len(corrections) + 1, seq, label))
        else:
            log.play((what, seq, label))
        if look:
            frame.correct(corrections[frame.corrected :])
            frame.extend(log.ballots[frame.seq :])
    frame.extend(log.ballots[frame.seq :])
    frame.correct(corrections[frame.corrected :])

    scratch = a_frame(log.ballots)
    scratch.correct(corrections)
    resumed = Frame(DEFINITION)
    resumed.correct(corrections)
    end = min(part, frame.seq)
    resumed.take(unpacked(resumed, packed(frame, frame.run(0, end))))
    resumed.extend(log.ballots[end:])
    for other in (scratch, resumed):
        assert look_at(frame) == look_at(other)
        assert frame.tallies == other.tallies == other.tallies_of(other.counted_rows())
        assert frame.corrected_rows("long_text") == other.corrected_rows("long_text")


def test_a_corrected_text_is_counted_and_read_as_the_person_said():
    log = a_log_of_texts("Trois.", "Quatre")  # favourable both

    frame = a_frame(log.ballots)
    frame.correct([a_correction(1, 2, "mixed")])

    assert counts(frame) == {"favourable": 1, "mixed": 1}
    assert frame.written("long_text", reading="mixed").tolist() == [2]
    assert frame.text_in(log.ballots[1], "long_text") == ("Quatre", "mixed")


def test_the_last_word_holds_and_taking_it_back_brings_back_the_analysis():
    frame = a_frame(a_log_of_texts("Trois.").ballots)

    frame.correct([a_correction(1, 1, "mixed"), a_correction(2, 1, "unfavourable")])
    said = counts(frame)
    frame.correct([a_correction(3, 1, TAKEN_BACK)])

    assert said == {"unfavourable": 1}
    assert counts(frame) == {"favourable": 1}
    assert frame.corrected_rows("long_text") == []


def test_a_changed_ballot_is_read_anew_without_what_was_said_of_the_old_one():
    log = a_log_of_texts("Trois.")
    frame = a_frame(log.ballots)
    frame.correct([a_correction(1, 1, "mixed")])

    log.cast("0", {"long_text": "Quatre"})
    frame.extend(log.ballots[1:])

    assert counts(frame) == {"favourable": 1}


def test_kept_columns_hold_what_was_read_and_not_what_people_said():
    log = a_log_of_texts("Trois.")
    frame = a_frame(log.ballots)
    frame.correct([a_correction(1, 1, "mixed")])

    again = Frame(DEFINITION)
    again.take(unpacked(again, packed(frame, frame.run(0, 1))))

    assert counts(again) == {"favourable": 1}


def test_where_nobody_may_be_found_again_texts_are_crossed_as_everybodys_thresholds_read_them():
    mild, learnt = "La réunion était plutôt correcte dans l’ensemble.", Thresholds(favourable_over=0.05)
    log = a_log_of_texts(mild, "Trois.")
    log.ballots[0] = replace(log.ballots[0], readings={"long_text": read_voice(mild, learnt)})

    frame = a_frame(log.ballots)
    resumed = Frame(DEFINITION)
    resumed.take(unpacked(resumed, packed(frame, frame.run(0, 2))))

    for each in (frame, resumed):
        each.correct([a_correction(1, 2, "mixed")])
        apart = each.crossable("long_text", column="long_text.voice")
        assert counts(each) == {"favourable": 1, "mixed": 1}
        assert [apart[0], apart[1]] == ["uncertain", "favourable"]


def test_what_is_named_is_crossed_as_people_said():
    named = DEFINITION.model_copy(update={"rules": DEFINITION.rules.model_copy(update={"anonymity": Anonymity.NAMED})})
    frame = a_frame(a_log_of_texts("Trois.").ballots, named)

    frame.correct([a_correction(1, 1, "mixed")])

    assert frame.crossable("long_text", column="long_text.voice")[0] == "mixed"
