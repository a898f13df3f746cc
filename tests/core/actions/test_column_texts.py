"""Texts of a column by their ballots: masked to be shown, as written only to be compared."""

from core.actions.column_texts import ColumnTexts
from core.actions.tail import new_frame
from tests.builders import a_questionnaire, an_open_consultation, cast


def test_texts_are_read_by_seq_without_what_is_personal_unless_asked_as_written(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire(visibility="live"))
    for answers in ({"word": "Écrivez à ana@example.org"}, {"word": "Bonjour"}, {"milk": "rouge"}):
        cast(open_sqlite_store, vote, answers=answers)
    with open_sqlite_store(read_only=True) as store:
        frame = new_frame(store, store.consultations.get(vote.id))

    texts = ColumnTexts(open_sqlite_store, vote.id, frame, "word")

    assert texts.masked([3, 2, 1]) == {1: "Écrivez à [adresse e-mail]", 2: "Bonjour"}
    assert texts.as_written([1]) == {1: "Écrivez à ana@example.org"}
