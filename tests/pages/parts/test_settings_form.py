"""A control is chosen by the type of a setting's value alone, and every setting of every kind can be edited."""

import pytest

from core.language import LANGUAGES
from core.language.texts import Texts
from core.question_types import KINDS
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.number import Number
from core.questionnaire.settings import settings_of
from pages.parts.settings_form import control_of
from tests.builders import a_draft, a_question, a_questionnaire_of_every_kind
from tests.pages.conftest import as_read, words
from tests.pages.designing import choose, kept, key, open_designer, press, write, write_long

EVERY = {"title": "_words", "note": "_words", "required": "_tick"}
LISTED = EVERY | {"carried": "draw_carried", "shuffled": "_tick"}
CHOOSING = LISTED | {"other": "_tick", "comment": "_tick"}
CONTROLS = {
    "price_criterion": {"title": "_words", "note": "_words", "options": "draw_price_options"}
    | dict.fromkeys(("required", "graded", "shuffled"), "_tick"),
    "single_choice": CHOOSING | {"options": "draw_options"},
    "multiple_choice": CHOOSING
    | {"options": "draw_tickable_options", "fewest": "_whole", "most": "_whole", "decided_by": "_one_of"},
    "slider": EVERY
    | {
        "lowest": "_whole",
        "highest": "_whole",
        "step": "_whole",
        "unit": "_words",
        "lowest_label": "_words",
        "highest_label": "_words",
    },
    "rating": {
        "style": "_one_of",
        "title": "_words",
        "note": "_words",
        "lowest": "_whole",
        "highest": "_whole",
        "lowest_label": "_words",
        "highest_label": "_words",
        "required": "_tick",
    },
    "number": {
        "title": "_words",
        "note": "_words",
        "unit": "_words",
        "lowest": "_decimal",
        "highest": "_decimal",
        "decimals": "_whole",
        "required": "_tick",
    },
    "price_change": EVERY
    | {
        "current": "_price",
        "new": "_price",
        "if_yes": "_words",
        "if_no": "_words",
        "others": "draw_proposed_prices",
        "yearly": "_decimal",
        "unit": "_words",
        "blank": "_tick",
    },
    "four_prices": EVERY | {"product": "_words", "unit": "_words", "intent": "_tick"},
    "price_ladder": EVERY | {"prices": "_prices", "intent": "_tick"},
    "best_worst": LISTED
    | {
        "options": "draw_options",
        "size": "_whole",
        "sets": "_whole",
        "best_label": "_words",
        "worst_label": "_words",
    },
    "short_text": {"title": "_words", "note": "_words", "required": "_tick"},
    "long_text": {"title": "_words", "note": "_words", "most": "_whole", "required": "_tick"},
    "yes_no": EVERY,
    "agreement": EVERY | {"finer": "_tick", "no_opinion": "_tick"},
    "recommendation": EVERY,
    "ranking": LISTED | {"options": "draw_options", "partial": "_tick", "decided_by": "_one_of"},
    "sharing": LISTED | {"options": "draw_options", "total": "_whole", "euros": "_tick"},
    "grid": LISTED | {"rows": "draw_options", "options": "draw_options"},
    "statements": LISTED | {"rows": "draw_options"},
    "grades": LISTED | {"rows": "draw_options", "decided_by": "_one_of"},
    "date": EVERY,
    "time": EVERY,
    "email": EVERY | {"purpose": "_words"},
    "phone": EVERY | {"purpose": "_words"},
    "postcode": EVERY | {"purpose": "_words"},
    "web_address": EVERY,
    "consent": EVERY | {"text": "_words"},
    "passage": {"title": "_words", "note": "_words", "text": "_words"},
    "shown_value": {"title": "_words", "note": "_words", "text": "_words"},
    "picture_choice": CHOOSING
    | {"options": "draw_picture_options", "fewest": "_whole", "most": "_whole", "decided_by": "_one_of"},
    "file": EVERY | {"pictures": "_tick", "documents": "_tick", "heaviest": "_whole", "most": "_whole"},
    "picture": {
        "title": "_words",
        "note": "_words",
        "picture": "draw_picture",
        "description": "_words",
        "caption": "_words",
    },
    "video": {"title": "_words", "note": "_words", "address": "_address"},
}


@pytest.fixture
def vote(open_sqlite_store):
    return a_draft(open_sqlite_store, a_questionnaire_of_every_kind())


def question(open_store, vote, name):
    return kept(open_store, vote).draft.questionnaire.question(name)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_setting_has_the_control_of_its_value(kind):
    asked = a_question(kind)

    chosen = {name: control_of(field).__name__ for name, field in settings_of(asked).items()}

    assert chosen == CONTROLS[asked.type]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_setting_is_named_in_every_language(kind):
    asked = a_question(kind)
    for language in LANGUAGES:
        texts = Texts(language)
        for name in settings_of(asked):
            ending = name.replace("_", "-")
            assert texts.has(f"setting-{asked.type.replace('_', '-')}-{ending}") or texts.has(f"setting-{ending}")


def test_long_words_have_room_and_short_ones_a_line(open_screen, vote):
    screen = open_designer(open_screen, vote, "passage")

    assert [area.label for area in screen.text_area] == ["Précision", "Texte"]
    assert [line.label for line in screen.text_input] == ["Titre"]


def test_every_kind_of_value_is_saved(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "number")

    write(screen, "number/unit", "litres")
    write(screen, "number/lowest", "−2,5")
    write(screen, "number/highest", "")
    write_long(screen, "number/note", "Par semaine")
    screen.number_input(key=key(screen, "number/decimals")).set_value(3).run()
    screen.toggle(key=key(screen, "number/required")).set_value(True).run()

    found = question(open_sqlite_store, vote, "number")
    assert isinstance(found, Number)
    assert (found.unit.say("fr"), found.note.say("fr")) == ("litres", "Par semaine")
    assert (found.lowest, found.highest, found.decimals, found.required) == (-2.5, None, 3, True)


def test_a_number_that_cannot_be_read_stays_in_its_field(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "number")

    write(screen, "number/lowest", "douze")

    assert question(open_sqlite_store, vote, "number").lowest == 0
    assert "Écrivez un nombre, par exemple « 12,5 »." in words(screen)


# Prices


def test_prices_are_typed_in_euros_and_several_on_one_line(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "price_change")
    write(screen, "price_change/new", "1,10 €")
    screen = open_designer(open_screen, vote, "price_ladder")
    write(screen, "price_ladder/prices", "1,50 ; 1,20")

    assert question(open_sqlite_store, vote, "price_change").new == 1100
    assert question(open_sqlite_store, vote, "price_ladder").prices == (1200, 1500)


def test_other_new_prices_are_added_to_a_change_each_with_what_happens(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "price_change")
    screen.button(key=key(screen, "price_change/others-add")).click().run()
    (added,) = question(open_sqlite_store, vote, "price_change").others
    write(screen, f"price_change/others-{added.id}-price", "1,06 €")
    write(screen, f"price_change/others-{added.id}-label", "Sept centimes de plus.")

    (proposed,) = question(open_sqlite_store, vote, "price_change").others
    assert (proposed.id, proposed.price, proposed.label.say("fr")) == (added.id, 1_060, "Sept centimes de plus.")


def test_a_list_of_prices_that_cannot_be_read_stays_in_its_field(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "price_ladder")

    write(screen, "price_ladder/prices", "1,20 ; cher")

    assert question(open_sqlite_store, vote, "price_ladder").prices == (1200, 1350, 1500)
    assert screen.text_input(key=key(screen, "price_ladder/prices")).value == "1,20 ; cher"
    assert "Écrivez un montant" in words(screen)


# Options


def labels(open_store, vote, name="single_choice"):
    return [option.label.say("fr") for option in question(open_store, vote, name).options]


def test_options_are_added_written_moved_and_removed(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "single_choice")

    press(screen, "single_choice/options-add")
    added = question(open_sqlite_store, vote, "single_choice").options[-1].id
    write(screen, f"single_choice/options-{added}-label", "Jaune")
    choose(screen, f"single_choice/options-{added}-menu", "up")
    choose(screen, "single_choice/options-rouge-menu", "down")
    choose(screen, "single_choice/options-bleu-menu", "remove")

    assert labels(open_sqlite_store, vote) == ["Vert", "Rouge", "Jaune"]


def test_several_lines_pasted_are_several_options(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "multiple_choice")

    place = "multiple_choice/options-paste"
    screen.text_area(key=key(screen, place)).set_value("- Jaune\n\n- Orange 🍊").run()
    press(screen, f"{place}-do")

    assert labels(open_sqlite_store, vote, "multiple_choice") == ["Rouge", "Vert", "Bleu", "Jaune", "Orange 🍊"]
    assert isinstance(question(open_sqlite_store, vote, "multiple_choice"), MultipleChoice)
    assert screen.text_area(key=key(screen, place)).value == ""


def test_a_list_that_cannot_be_kept_stays_where_it_was_pasted(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "single_choice")

    place = "single_choice/options-paste"
    screen.text_area(key=key(screen, place)).set_value("x" * 100_000).run()
    press(screen, f"{place}-do")

    assert labels(open_sqlite_store, vote) == ["Rouge", "Vert", "Bleu"]
    assert "Ce texte compte 100 000 caractères ; il peut en compter 300." in words(screen)
    assert screen.text_area(key=key(screen, place)).value == "x" * 100_000


def test_two_options_alike_are_said_beside_the_second_and_both_stay(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "single_choice")

    write(screen, "single_choice/options-vert-label", "ROUGE")

    assert labels(open_sqlite_store, vote) == ["Rouge", "ROUGE", "Bleu"]
    said = [as_read(markdown.value) for markdown in screen.markdown if "ressemblent trop" in markdown.value]
    assert said == [":red[:material/error: :small[Deux options se ressemblent trop : « ROUGE ».]]"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("−6", "Un montant ne peut pas être négatif"),
        ("99999999", "Ce montant dépasse 1 000 €"),
        ("six", "Écrivez un montant, par exemple « 6 » ou « 6,5 »."),
        ("0,05", "Le dixième de centime est le plus petit montant possible."),
    ],
)
def test_an_absurd_delta_is_said_beside_it_and_stays(open_screen, open_sqlite_store, vote, typed, said):
    screen = open_designer(open_screen, vote, "price_criterion")
    place = "price_criterion/options-some-delta"

    write(screen, place, typed)

    assert question(open_sqlite_store, vote, "price_criterion").option("some").delta == 60
    assert said in words(screen)
    assert screen.text_input(key=key(screen, place)).value == typed


def test_what_an_option_adds_is_split_and_the_rest_is_said(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "price_criterion")

    write(screen, "price_criterion/options-some-delta", "6,5")
    write(screen, "price_criterion/options-some-part-farmer", "2,5")
    screen.toggle(key=key(screen, "price_criterion/options-some-illustrative")).set_value(True).run()

    option = question(open_sqlite_store, vote, "price_criterion").option("some")
    assert (option.delta, option.parts, option.illustrative) == (65, {"farmer": 25}, True)
    assert "Le reste, 4 c, va à : Magasin. En rayon : 0,795 €." in words(screen)


def test_an_option_excludes_the_others_and_no_longer(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "multiple_choice")
    menu = "multiple_choice/options-bleu-menu"

    choose(screen, menu, "exclude")
    assert question(open_sqlite_store, vote, "multiple_choice").excluding == {"bleu"}
    assert "elle exclut les autres" in words(screen)

    choose(screen, menu, "include")
    assert question(open_sqlite_store, vote, "multiple_choice").excluding == set()


def test_one_way_to_show_a_note_is_chosen_among_those_that_its_kind_names(open_screen, open_sqlite_store, vote):
    screen = open_designer(open_screen, vote, "rating")
    listed = screen.selectbox(key=key(screen, "rating/style"))

    assert listed.options == ["Des nombres", "Des étoiles", "Des visages"]
    listed.set_value("faces").run()

    assert question(open_sqlite_store, vote, "rating").style == "faces"
