"""« À relire »: what people wrote, before others read it; masked, the flagged ones first, decided and taken back."""

import pytest

from core.actions.moderating import texts_to_moderate
from core.actions.watching import Lookout, Watcher
from core.community.access import Role
from core.room.wall import TextState
from pages.parts import state
from tests.builders import a_person, a_questionnaire, an_open_consultation, cast
from tests.pages.conftest import words

PLAIN, SECRET, INSULT, NAMED = (
    "Très bonne idée.",
    "Appelez-moi au 06 12 34 56 78.",
    "Bande de connards.",
    "Mme Roux a raison.",
)


@pytest.fixture
def vote(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire(visibility="live"))
    for said in (PLAIN, SECRET, INSULT, NAMED):
        cast(open_sqlite_store, vote, answers={"milk": "rouge", "word": said})
    return vote


def opened(open_screen, vote, person=None):
    screen = open_screen("paroles", person=person or vote.organizer, c=vote.code, q="word", voir="moderation")
    assert not screen.exception
    return screen


def decisions(open_store, vote):
    with open_store(read_only=True) as store:
        return [each.state for each in store.moderations.of(vote.id, "word").values()]


def test_what_is_flagged_comes_first_and_is_masked(open_screen, vote):
    screen = opened(open_screen, vote)

    said = words(screen)
    assert PLAIN not in said
    assert "[téléphone]" in said
    assert "06 12 34 56 78" not in said


@pytest.mark.parametrize(("name", "becomes"), [("show", TextState.SHOWN), ("hold", TextState.HELD)])
def test_a_text_is_decided_by_one_button_and_the_next_one_comes(open_screen, open_sqlite_store, vote, name, becomes):
    screen = opened(open_screen, vote)

    screen.button(key=f"w_moderation_{name}").click().run()

    assert not screen.exception
    assert decisions(open_sqlite_store, vote) == [becomes]


def test_a_refusal_has_its_reason_and_is_taken_back(open_screen, open_sqlite_store, vote):
    screen = opened(open_screen, vote)

    screen.button(key="w_moderation_refuse").click().run()
    screen.button(key="w_moderation_reason_personal").click().run()
    refused = decisions(open_sqlite_store, vote)
    screen.button(key="w_moderation_undo").click().run()

    assert refused == [TextState.REFUSED]
    assert decisions(open_sqlite_store, vote) == []
    assert not [button for button in screen.button if button.key == "w_moderation_undo"]


def test_what_was_decided_before_holds_again(open_screen, open_sqlite_store, vote):
    screen = opened(open_screen, vote)
    screen.button(key="w_moderation_hold").click().run()
    (decided,) = [each for each in moderated(open_sqlite_store, vote) if not each.undecided]
    screen.session_state[state.MODERATION_READ] = decided.id
    screen.run()

    screen.button(key="w_moderation_show").click().run()
    shown = decisions(open_sqlite_store, vote)
    screen.button(key="w_moderation_undo").click().run()

    assert shown == [TextState.SHOWN]
    assert decisions(open_sqlite_store, vote) == [TextState.HELD]


def test_a_refusal_in_own_words_needs_some(open_screen, open_sqlite_store, vote):
    screen = opened(open_screen, vote)
    screen.button(key="w_moderation_refuse").click().run()

    screen.button(key="w_moderation_do").click().run()

    assert "Dites pourquoi en une phrase" in words(screen)
    assert decisions(open_sqlite_store, vote) == []


def test_an_organizer_alone_sees_one_text_as_it_was_written(open_screen, open_sqlite_store, vote):
    animator = a_person(open_sqlite_store, Role.ANIMATOR, team_id=vote.team_id)
    (masked,) = [each for each in moderated(open_sqlite_store, vote) if each.masked]
    screens = {who: opened(open_screen, vote, person) for who, person in (("o", vote.organizer), ("a", animator))}

    for screen in screens.values():
        screen.session_state[state.MODERATION_READ] = masked.id
        screen.run()
    keys = {who: {button.key for button in screen.button} for who, screen in screens.items()}
    screens["o"].button(key="w_moderation_reveal").click().run()

    assert "w_moderation_reveal" not in keys["a"]
    assert "06 12 34 56 78" in words(screens["o"])


def moderated(open_store, vote):
    return texts_to_moderate(Lookout(open_store), open_store, vote.code, Watcher(vote.organizer), "word")


def test_a_viewer_reads_and_decides_nothing(open_screen, open_sqlite_store, vote):
    viewer = a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)

    screen = opened(open_screen, vote, viewer)

    assert "[téléphone]" in words(screen)
    assert not [button for button in screen.button if button.key in ("w_moderation_show", "w_moderation_refuse")]
