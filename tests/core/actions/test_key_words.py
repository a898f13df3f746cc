"""Key words leave out what the team refused or holds, and show the public no word of a few."""

import pytest

from core.actions.key_words import FEWEST_IN_PUBLIC, key_words, texts_saying
from core.actions.moderating import decide_text
from core.actions.running_room import change_room
from core.actions.watching import Lookout, Watcher
from core.consultation.definition import Definition, Rules, Visibility
from core.language.wording import Wording
from core.problems import Refused
from core.question_types.base import Question
from core.question_types.long_text import LongText
from core.question_types.short_text import ShortText
from core.questionnaire.model import Page, Questionnaire
from core.room import editing
from core.room.wall import TextState
from db.store import StoreOpener
from tests.builders import Vote, a_question, an_open_consultation, cast

NOBODY = Watcher()


def a_round(
    store: StoreOpener, *texts: str, kind: type[Question] = ShortText, title: str = "Que dire ?", **rules: object
) -> Vote:
    question = a_question(kind, id="words", title=title)
    definition = Definition(
        title=Wording("Le lait"),
        benefit=Wording("Voir."),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=(question,)),)),
        rules=Rules(**{"visibility": Visibility.LIVE, **rules}),
    )
    vote = an_open_consultation(store, definition)
    for text in texts:
        cast(store, vote, answers={"words": text})
    return vote


def heard(store: StoreOpener, vote: Vote, watcher: Watcher, *, projected: bool = False) -> dict[str, int]:
    found = key_words(Lookout(store), store, vote.code, watcher, "words", projected=projected)
    return {entry.form: entry.people for entry in found.cloud.entries}


def decide(store: StoreOpener, vote: Vote, text: str, state: TextState) -> None:
    why = "Une injure." if state is TextState.REFUSED else ""
    with store() as opened:
        decide_text(opened, vote.organizer, vote.id, question_id="words", text=text, state=state, why=why)


def test_the_team_sees_every_word_and_the_public_those_of_several(open_sqlite_store):
    vote = a_round(open_sqlite_store, "prix, Camille", "prix", "prix, eau", "eau")

    assert heard(open_sqlite_store, vote, Watcher(vote.organizer)) == {"prix": 3, "eau": 2, "Camille": 1}
    assert heard(open_sqlite_store, vote, NOBODY) == {"prix": FEWEST_IN_PUBLIC}


def test_what_was_refused_is_nowhere_and_is_said_to_be(open_sqlite_store):
    vote = a_round(open_sqlite_store, "prix", "une injure", "Une  injure")
    decide(open_sqlite_store, vote, "une injure", TextState.REFUSED)

    found = key_words(Lookout(open_sqlite_store), open_sqlite_store, vote.code, Watcher(vote.organizer), "words")

    assert [entry.form for entry in found.cloud.entries] == ["prix"]
    assert found.kept_back == 2


def test_a_room_hears_only_what_was_let_through(open_sqlite_store):
    vote = a_round(open_sqlite_store, "prix", "eau")
    decide(open_sqlite_store, vote, "prix", TextState.SHOWN)

    assert heard(open_sqlite_store, vote, Watcher(vote.organizer), projected=True) == {"prix": 1}


def test_a_hall_sees_no_word_of_a_few_that_nobody_let_through(open_sqlite_store):
    vote = a_round(open_sqlite_store, "prix, Camille", "prix", "prix, eau", "eau")
    team = Watcher(vote.organizer)
    held = heard(open_sqlite_store, vote, team, projected=True)

    with open_sqlite_store() as store:
        change_room(store, vote.organizer, vote.id, lambda room: editing.hold_texts(room, hold=False), revision=0)

    assert held == {}
    assert heard(open_sqlite_store, vote, team, projected=True) == {"prix": FEWEST_IN_PUBLIC}


def test_the_words_of_the_question_are_no_key_words(open_sqlite_store):
    vote = a_round(open_sqlite_store, "titre, eau", title="Un titre ?")

    assert heard(open_sqlite_store, vote, Watcher(vote.organizer)) == {"eau": 1}


def test_a_word_leads_the_team_to_the_texts_that_hold_it_and_nobody_else(open_sqlite_store):
    vote = a_round(open_sqlite_store, "prix, eau", "Prix", "terre", "prix bas, prix")
    decide(open_sqlite_store, vote, "terre", TextState.REFUSED)
    lookout, team = Lookout(open_sqlite_store), Watcher(vote.organizer)
    found = key_words(lookout, open_sqlite_store, vote.code, team, "words")
    seqs = [found.seqs[place] for place in found.cloud.entries[0].said_in]

    texts = texts_saying(lookout, open_sqlite_store, vote.code, team, "words", seqs=seqs)

    assert sorted(texts) == ["Prix", "prix bas, prix", "prix, eau"]
    assert key_words(lookout, open_sqlite_store, vote.code, NOBODY, "words").seqs == ()
    with pytest.raises(Refused):
        texts_saying(lookout, open_sqlite_store, vote.code, NOBODY, "words", seqs=seqs)


def test_long_texts_are_read_as_prose(open_sqlite_store):
    texts = ["Les circuits courts aident le village.", "Je soutiens un circuit court ici."]
    vote = a_round(open_sqlite_store, *texts, kind=LongText)

    said = heard(open_sqlite_store, vote, Watcher(vote.organizer))

    assert said["circuit court"] == 2
    assert "circuit" not in said


def test_sealed_words_are_sealed(open_sqlite_store):
    vote = a_round(open_sqlite_store, "prix", "prix", "prix", visibility=Visibility.AT_CLOSING)

    with pytest.raises(Refused):
        heard(open_sqlite_store, vote, Watcher(vote.organizer))
