"""Organizers read and write titles between braces; ids are what is kept."""

from core.language.wording import Wording
from core.question_types.four_prices import FourPrices
from core.questionnaire.naming import Names
from tests.builders import a_question
from tests.core.questionnaire.asking import asked, cheese, computed, several, weight, word


def names(*questions, values=()):
    return Names(asked(questions, computed=values))


def test_an_id_is_shown_as_a_title_and_read_back():
    both = names(cheese(), weight())

    assert both.shown("Pourquoi {cheese|ça} ?") == "Pourquoi {Votre fromage|ça} ?"
    assert both.read("Pourquoi {votre fromage|ça} ?") == "Pourquoi {cheese|ça} ?"


def test_what_names_nothing_stays_as_it_was_written():
    assert names(cheese()).read("{autre chose} {") == "{autre chose} {"
    assert names(cheese()).shown("{gone}") == "{gone}"


def test_two_questions_of_one_title_are_told_apart():
    both = names(cheese(), cheese(id="second"))

    assert both.shown("{cheese} {second}") == "{Votre fromage} {Votre fromage (2)}"
    assert both.read("{Votre fromage (2)}") == "{second}"


def test_options_and_computed_values_have_names_too():
    all_of_them = names(several(), values=[computed("total", "1", name=Wording("Panier"))])

    assert all_of_them.shown("{several.blue} {total}") == "{Lesquels ? › Bleu} {Panier}"
    assert all_of_them.read("{Lesquels ? › Bleu} {Panier}") == "{several.blue} {total}"


def test_a_part_without_words_is_called_by_its_code():
    prices = names(a_question(FourPrices))

    assert prices.shown("{four_prices.cheap}") == "{Question four_prices › cheap}"
    assert prices.read("{Question four_prices › cheap}") == "{four_prices.cheap}"


def test_a_name_is_short_and_holds_no_brace():
    both = names(word(title="Un {cheese} " + "très " * 30 + "long"))

    shown = both.shown("{word}")

    assert len(shown) <= 62
    assert shown.startswith("{Un … très")
    assert both.read(shown) == "{word}"
