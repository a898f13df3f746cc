"""Several languages side by side: what is offered, written beside the French, missing, taken back by undo."""

import pytest
from streamlit.testing.v1 import AppTest

from core.consultation.definition import AnswerPage
from core.consultation.translation_table import written
from core.consultation.wordings import say_at, wordings
from core.language.wording import Wording
from db.store import StoreOpener
from tests.builders import Vote, a_draft, a_price_vote
from tests.pages.conftest import OpenScreen, words
from tests.pages.designing import go, kept, key, open_designer, press, write, write_long


def offering(open_store: StoreOpener, *languages: str) -> Vote:
    return a_draft(open_store, a_price_vote().model_copy(update={"languages": ("fr", *languages)}))


def labels(screen: AppTest) -> list[str]:
    return [field.label for field in (*screen.text_input, *screen.text_area)]


def test_one_language_alone_shows_no_translation(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    screen = open_designer(open_screen, offering(open_sqlite_store))

    assert not [label for label in labels(screen) if "Deutsch" in label]


def test_a_language_offered_is_kept_and_shown_beside_the_french(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = offering(open_sqlite_store)
    screen = open_designer(open_screen, vote, "languages")

    screen.toggle(key=key(screen, "languages/de")).set_value(True).run()
    screen = go(screen, "promise")

    assert kept(open_sqlite_store, vote).draft.languages == ("fr", "de")
    assert "Titre · :orange[Deutsch : manque]" in [label.replace("\u00a0", " ") for label in labels(screen)]


def test_what_is_written_in_another_language_stands_beside_the_french(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = offering(open_sqlite_store, "de")
    screen = open_designer(open_screen, vote)

    screen = write(screen, "promise/title-de", "Der Liter Milch")
    screen = write_long(screen, "promise/benefit-de", "Ein gerechter Preis.")

    draft = kept(open_sqlite_store, vote).draft
    assert draft.title == Wording({"fr": "Le litre de lait", "de": "Der Liter Milch"})
    assert draft.benefit.say("de") == "Ein gerechter Preis."
    assert "Titre · Deutsch" in labels(screen)


def test_a_translation_is_undone_like_any_other_change(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = offering(open_sqlite_store, "de")
    screen = write(open_designer(open_screen, vote), "promise/title-de", "Der Liter Milch")

    press(screen, "w_undo")

    assert kept(open_sqlite_store, vote).draft.title == Wording("Le litre de lait")


def test_a_question_and_its_options_are_translated_in_place(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = offering(open_sqlite_store, "pt")
    screen = open_designer(open_screen, vote, "pasture")

    screen = write(screen, "pasture/title-pt", "Pastagem")
    write(screen, "pasture/options-long-label-pt", "Muito tempo")

    question = kept(open_sqlite_store, vote).draft.questionnaire.question("pasture")
    assert question is not None
    assert question.title.say("pt") == "Pastagem"
    assert question.choices()["long"].say("pt") == "Muito tempo"


def test_words_too_long_stay_in_their_field_with_the_reason(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    screen = open_designer(open_screen, offering(open_sqlite_store, "de"))

    screen = write(screen, "promise/title-de", "x" * 400)

    assert "400" in words(screen)
    assert screen.text_input(key=key(screen, "promise/title-de")).value == "x" * 400


def test_what_is_missing_is_listed_and_leads_to_its_place(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = offering(open_sqlite_store, "de")
    screen = open_designer(open_screen, vote, "languages")
    count = sum(said.lacks("de") for said in wordings(a_price_vote()))

    screen.button(key="w_lacking_de_0").click().run()

    assert f"{count} textes" in words(go(screen, "languages"))
    assert "Ce qui manque en allemand" in words(screen)


def test_a_whole_translation_says_so(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    whole = a_price_vote().model_copy(update={"languages": ("fr", "de")})
    for said in wordings(whole):
        whole = say_at(whole, said.where, said.way, language="de", typed="Gesagt")

    screen = open_designer(open_screen, a_draft(open_sqlite_store, whole), "languages")

    assert "Tout est traduit en allemand." in words(screen)


def test_the_parts_are_translated_one_at_a_time(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = offering(open_sqlite_store, "de")
    screen = open_designer(open_screen, vote, "languages")

    screen.selectbox(key=f"w_translate_{vote.id}").set_value("price").run()
    write(screen, "price/product-de", "Ein Liter Milch")

    price = kept(open_sqlite_store, vote).draft.price
    assert price is not None
    assert price.product.say("de") == "Ein Liter Milch"


def test_a_translated_table_is_taken_in(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = offering(open_sqlite_store, "de")
    screen = open_designer(open_screen, vote, "languages")
    table = written(kept(open_sqlite_store, vote).draft).decode().replace("Le litre de lait;", "Le litre de lait;Milch")

    screen.file_uploader[0].upload("traductions.csv", table.encode(), "text/csv").run()

    assert kept(open_sqlite_store, vote).draft.title.say("de") == "Milch"
    assert "Un texte est repris du tableau." in words(screen)


def test_what_is_missing_is_a_warning_that_keeps_nobody_from_opening(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    screen = open_designer(open_screen, offering(open_sqlite_store, "de"), "open")

    assert any("le français s’affichera à la place" in button.label for button in screen.button)
    assert not screen.button(key="w_open").disabled


@pytest.mark.parametrize("page", AnswerPage)
def test_an_organizer_says_where_links_lead(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener, page: AnswerPage
) -> None:
    vote = offering(open_sqlite_store)
    screen = open_designer(open_screen, vote, "rules")

    screen.radio(key=key(screen, "rules/answer_page")).set_value(page.value).run()

    assert kept(open_sqlite_store, vote).draft.answer_page is page


def test_what_french_does_not_say_waits_for_no_translation(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    screen = open_designer(open_screen, offering(open_sqlite_store, "de"))
    assert not [label for label in labels(screen) if label.startswith("Fonction · ")]

    screen = write(screen, "promise/sponsor-role", "Directrice")

    assert [label for label in labels(screen) if label.startswith("Fonction · ")]


def test_the_phone_speaks_the_language_one_chooses_to_see(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    screen = open_designer(open_screen, offering(open_sqlite_store, "de"))
    screen = write(screen, "promise/title-de", "Der Liter Milch")

    screen.button_group(key="w_preview_language").set_value("de").run()

    assert "Noch 6 Tage" in words(screen)
    assert "Der Liter Milch" in words(screen)

    screen = go(screen, "languages")
    screen.toggle(key=key(screen, "languages/de")).set_value(False).run()

    assert "Encore 6 jours" in words(screen)
