"""Earlier answers and computed values on the answer page: escaped as titles are, following every tick."""

from streamlit.testing.v1 import AppTest

from pages.parts.escape import plain
from tests.builders import an_open_consultation
from tests.pages.conftest import words
from tests.pages.light.test_piping import HOSTILE, a_definition


def begin(open_screen, open_store) -> tuple[AppTest, str]:
    code = an_open_consultation(open_store, a_definition()).code
    screen = open_screen("repondre", c=code)
    screen.button(key="w_start").click().run()
    return screen, f"w_answer_{code}_"


def test_each_tick_changes_the_words_and_the_value(open_screen, open_sqlite_store):
    screen, key = begin(open_screen, open_sqlite_store)
    assert "Combien de litres, vous ?" in words(screen)
    assert "Votre panier : …" in words(screen)

    screen.text_input(key=f"{key}name").set_value("Zoé").run()
    screen.text_input(key=f"{key}litres").set_value("3").run()

    assert "Combien de litres, Zoé ?" in words(screen)
    assert screen.radio(key=f"{key}how").options == ["Comme Zoé", "Autrement"]
    assert "Votre panier : 3,60 €" in words(screen)
    assert screen.text_input(key=f"{key}litres").value == "3"
    assert not screen.exception


def test_a_choice_stands_while_its_words_change(open_screen, open_sqlite_store):
    screen, key = begin(open_screen, open_sqlite_store)
    screen.radio(key=f"{key}how").set_value("a").run()

    screen.text_input(key=f"{key}name").set_value("Zoé").run()

    assert screen.radio(key=f"{key}how").value == "a"


def test_what_was_written_is_shown_as_it_was_written(open_screen, open_sqlite_store):
    screen, key = begin(open_screen, open_sqlite_store)
    screen.text_input(key=f"{key}name").set_value(HOSTILE).run()

    screen.button(key="w_on").click().run()

    assert [header.value for header in screen.header] == [f"Merci {plain(HOSTILE)}"]
    assert "\\*\\*x\\*\\*" in screen.header[0].value
    assert f"Merci {HOSTILE}" in words(screen)
