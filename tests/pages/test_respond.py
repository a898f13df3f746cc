"""Answering, as a member meets it: promise, steps, receipt, change, withdrawal, ending."""

from functools import partial
from typing import Any

from streamlit.testing.v1 import AppTest

from core.actions.answering import Voter
from core.consultation.definition import Definition
from core.identity import ballot_key
from core.language.wording import Wording
from core.question_types.base import Option, Question
from core.question_types.best_worst import BestWorst
from core.question_types.four_prices import PRICES
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from core.room import editing
from db.store import StoreOpener
from pages.parts import state
from tests.builders import (
    a_price_vote,
    a_question,
    a_questionnaire,
    a_questionnaire_of_every_kind,
    an_open_consultation,
    cast,
    close,
    publish,
)
from tests.pages.conftest import OpenScreen, as_read, words
from tests.rooms import lead

START, SEND, CHANGE = "Commencer", "Envoyer ma réponse", "Modifier ma réponse"
TYPED = {
    "number": "12,5",
    "short_text": "*gras* <b>",
    "date": "3/2/2027",
    "time": "14h30",
    "email": " camille@exemple.fr ",
    "phone": "06 12 34 56 78",
    "postcode": "42000",
    "web_address": "exemple.fr",
}


def click(screen: AppTest, label: str) -> AppTest:
    button = next(button for button in screen.button if button.label == label)
    return button.click().run()


def choose(screen: AppTest, question: str, option: str) -> AppTest:
    radio = next(radio for radio in screen.radio if question in as_read(radio.label))
    return radio.set_value(option).run()


def press(screen: AppTest, place: str, value: Any) -> None:
    """One of a question's buttons, whose key ends with the question, or with its row; sent with the next run."""
    next(group for group in screen.button_group if str(group.key).endswith(f"_{place}")).set_value(value)


def write(screen: AppTest, place: str, typed: str) -> None:
    next(field for field in screen.text_input if str(field.key).endswith(f"_{place}")).set_value(typed)


def ballot_of(open_store: StoreOpener, screen: AppTest, consultation_id: str) -> Any:
    """What counts of this browser's answers."""
    secret = screen.session_state[state.VISITOR]
    with open_store(read_only=True) as store:
        return store.ballots.current(consultation_id, ballot_key(consultation_id, secret))


def of_one(question: Question) -> Questionnaire:
    return Questionnaire(pages=(Page(questions=(question,)),))


def test_the_first_screen_says_the_benefit_the_deadline_and_what_holds(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())

    screen = open_screen("repondre", c=vote.code)

    assert "Un prix qui paie tout le monde" in words(screen)
    assert "Encore 6 jours" in words(screen)
    assert "scellés jusqu’à la date limite" in words(screen)


def test_the_price_moves_at_every_tick(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    screen = click(open_screen("repondre", c=vote.code), START)

    assert "0,73 €" in words(screen)
    choose(screen, "Pâturage", "long")
    assert "0,855 €" in words(screen)
    choose(screen, "Origine", "near")
    assert "0,885 €" in words(screen)


def test_an_answer_sent_is_counted_and_gives_a_receipt(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    screen = click(open_screen("repondre", c=vote.code), START)

    choose(choose(screen, "Pâturage", "some"), "Origine", "any")
    click(screen, SEND)

    assert "votre réponse est comptée" in words(screen)
    ballot = ballot_of(open_sqlite_store, screen, vote.id)
    assert ballot.answers == {"pasture": "some", "origin": "any"}


def test_a_receipt_stays_when_the_page_it_was_sent_from_is_published_away(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    pages = tuple(Page(questions=(a_question(SingleChoice, id=name),)) for name in ("milk", "care"))
    definition = a_questionnaire().model_copy(update={"questionnaire": Questionnaire(pages=pages)})
    vote = an_open_consultation(open_sqlite_store, definition)
    screen = click(click(click(open_screen("repondre", c=vote.code), START), "Suivant"), SEND)

    publish(open_sqlite_store, vote, definition.model_copy(update={"questionnaire": Questionnaire(pages=pages[:1])}))
    screen.run()

    assert not screen.exception
    assert "votre réponse est comptée" in words(screen)


def test_a_missing_answer_is_said_beside_its_question_and_nothing_is_lost(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    screen = click(open_screen("repondre", c=vote.code), START)

    choose(screen, "Pâturage", "long")
    click(screen, SEND)

    assert [error.value for error in screen.error] == ["Cette question attend une réponse."]
    assert screen.radio[0].value == "long"
    assert ballot_of(open_sqlite_store, screen, vote.id) is None

    choose(screen, "Origine", "any")
    assert [error.value for error in screen.error] == []


def test_what_was_typed_is_found_again_on_the_next_visit(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    first = click(open_screen("repondre", c=vote.code), START)
    choose(first, "Pâturage", "long")
    first.text_area[0].set_value("Un mot à moitié écr").run()

    again = open_screen("repondre", c=vote.code)
    again.session_state[state.VISITOR] = first.session_state[state.VISITOR]
    again.session_state["_paper"] = None
    again.run()

    assert again.radio[0].value == "long"
    assert again.text_area[0].value == "Un mot à moitié écr"


def test_a_new_answer_replaces_the_earlier_one(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    screen = click(open_screen("repondre", c=vote.code), START)
    choose(choose(screen, "Pâturage", "some"), "Origine", "any")
    click(screen, SEND)

    click(click(screen, CHANGE), CHANGE)
    assert screen.radio[0].value == "some"
    choose(screen, "Pâturage", "none")
    click(screen, SEND)

    assert "remplace l’ancienne" in words(screen)
    with open_sqlite_store(read_only=True) as store:
        kept = store.consultations.get(vote.id)
        assert kept
        assert (kept.ballots, kept.last_seq) == (1, 2)


def test_an_answer_taken_back_no_longer_counts(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    screen = click(open_screen("repondre", c=vote.code), START)
    choose(choose(screen, "Pâturage", "some"), "Origine", "any")
    click(screen, SEND)
    click(screen, CHANGE)

    click(screen, "Retirer et effacer")

    with open_sqlite_store(read_only=True) as store:
        kept = store.consultations.get(vote.id)
        assert kept
        assert kept.ballots == 0
    assert START in [button.label for button in screen.button]


def test_every_kind_of_question_can_be_answered(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = an_open_consultation(open_sqlite_store, a_questionnaire_of_every_kind())
    screen = click(open_screen("repondre", c=vote.code), START)

    choose(screen, "price_criterion", "long")
    choose(screen, "price_change", "yes")
    for place, price in zip(PRICES, ("0,70", "1,10 €", "1.60", "2,2"), strict=True):
        write(screen, f"four_prices_{place}", price)
    press(screen, "four_prices_cheap_intent", "intent_likely")
    press(screen, "four_prices_expensive_intent", "intent_never")
    for price in ("1200", "1350", "1500"):
        press(screen, f"price_ladder_{price}", "yes" if price < "1500" else "no")
    for radio in screen.radio:
        if "best_worst" in str(radio.key):
            radio.set_value("vert" if str(radio.key).endswith("_best") else "bleu")
    choose(screen, "single_choice", "vert")
    for box in (*screen.checkbox[:2], screen.checkbox[-1]):
        box.check().run()
    choose(screen, "yes_no", "yes")
    choose(screen, "agreement", "no_opinion")
    press(screen, "rating", 4)
    press(screen, "recommendation", 10)
    for row in ("rouge", "vert", "bleu"):
        write(screen, f"sharing_{row}", "30" if row != "bleu" else "40")
        press(screen, f"grid_{row}", "some")
        press(screen, f"statements_{row}", "statement_pass")
        press(screen, f"grades_{row}", "grade_good")
    for kind, typed in TYPED.items():
        write(screen, kind, typed)
    screen.text_area[0].set_value("=1+1 \u202e🐄").run()
    click(screen, SEND)

    answers = ballot_of(open_sqlite_store, screen, vote.id).answers
    sets = answers.pop("best_worst")
    assert [sorted(each["shown"]) for each in sets] == [["bleu", "rouge", "vert"]] * 2
    assert [(each["best"], each["worst"]) for each in sets] == [("vert", "bleu")] * 2
    assert answers == {
        "price_criterion": "long",
        "price_change": "yes",
        "four_prices": dict(zip(PRICES, (700, 1100, 1600, 2200), strict=True))
        | {"cheap_intent": "intent_likely", "expensive_intent": "intent_never"},
        "price_ladder": {"1200": "yes", "1350": "yes", "1500": "no"},
        "single_choice": "vert",
        "multiple_choice": ["rouge", "vert"],
        "yes_no": "yes",
        "agreement": "no_opinion",
        "rating": 4,
        "recommendation": 10,
        "sharing": {"rouge": 30, "vert": 30, "bleu": 40},
        "grid": dict.fromkeys(("rouge", "vert", "bleu"), "some"),
        "statements": dict.fromkeys(("rouge", "vert", "bleu"), "statement_pass"),
        "grades": dict.fromkeys(("rouge", "vert", "bleu"), "grade_good"),
        "number": 12.5,
        "short_text": "*gras* <b>",
        "long_text": "=1+1 \u202e🐄",
        "date": "2027-02-03",
        "time": "14:30",
        "email": "camille@exemple.fr",
        "phone": "06 12 34 56 78",
        "postcode": "42000",
        "web_address": "exemple.fr",
        "consent": "J’accepte.",
    }


def test_more_options_than_a_phone_shows_are_a_list_to_unfold(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    options = tuple(Option(id=f"o{number}", label=Wording(f"*Option* {number}")) for number in range(9))
    question = a_question(SingleChoice, options=options)
    pages = (Page(questions=(question,)),)
    definition = Definition(title=Wording("Long"), benefit=Wording("Court."), questionnaire=Questionnaire(pages=pages))
    vote = an_open_consultation(open_sqlite_store, definition)
    screen = click(open_screen("repondre", c=vote.code), START)

    (listed,) = screen.selectbox
    listed.set_value("o8").run()
    click(screen, SEND)

    assert listed.options[8] == "*Option* 8"
    assert ballot_of(open_sqlite_store, screen, vote.id).answers == {"single_choice": "o8"}


def test_sets_may_be_taken_back_as_long_as_they_are_not_required(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    sets = a_question(BestWorst, title="Ce qui compte")
    definition = Definition(title=Wording("Priorités"), benefit=Wording("Choisir."), questionnaire=of_one(sets))
    vote = an_open_consultation(open_sqlite_store, definition)
    screen = click(open_screen("repondre", c=vote.code), START)

    screen.radio[0].set_value("vert").run()
    screen.radio[3].set_value("rouge").run()
    click(screen, "Effacer ma réponse")

    assert [radio.value for radio in screen.radio] == [None] * 4
    assert "Effacer ma réponse" not in [button.label for button in screen.button]


def test_the_same_thing_cannot_be_the_most_and_the_least(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    sets = a_question(BestWorst, title="Ce qui compte")
    definition = Definition(title=Wording("Priorités"), benefit=Wording("Choisir."), questionnaire=of_one(sets))
    vote = an_open_consultation(open_sqlite_store, definition)
    screen = click(open_screen("repondre", c=vote.code), START)

    for radio in screen.radio:
        radio.set_value("vert")
    click(screen, SEND)

    assert [as_read(error.value) for error in screen.error] == [
        "Série 1 : le plus et le moins ne peuvent pas être la même proposition.",
        "Série 2 : le plus et le moins ne peuvent pas être la même proposition.",
    ]


def test_a_number_that_is_none_is_kept_as_typed_and_explained(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = an_open_consultation(open_sqlite_store, a_questionnaire_of_every_kind())
    screen = click(open_screen("repondre", c=vote.code), START)
    choose(screen, "price_criterion", "long")

    write(screen, "number", "douze")
    click(screen, SEND)

    assert "Écrivez un nombre" in " ".join(error.value for error in screen.error)
    assert "douze" in [field.value for field in screen.text_input]


def test_a_hundred_thousand_characters_are_refused_and_kept(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    screen = click(open_screen("repondre", c=vote.code), START)
    choose(choose(screen, "Pâturage", "some"), "Origine", "any")

    screen.text_area[0].set_value("é" * 100_000).run()
    click(screen, SEND)

    assert "100 000 caractères" in as_read(screen.error[0].value)
    assert len(screen.text_area[0].value) == 100_000


def test_markup_in_a_title_is_shown_as_text(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    hostile = "![x](https://mal.example/x.png) <script>alert(1)</script> :material/home: $x$"
    definition = a_price_vote().model_copy(update={"title": a_price_vote().title.saying("fr", hostile)})
    vote = an_open_consultation(open_sqlite_store, definition)

    title = open_screen("repondre", c=vote.code).title[0].value

    assert "![" not in title
    assert "<script>" not in title
    assert "$x$" not in title


def test_it_is_not_me_is_offered_only_where_somebody_began(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    screen = open_screen("repondre", c=vote.code)
    assert "Ce n’est pas moi" not in words(screen)

    choose(click(screen, START), "Pâturage", "Huit mois")

    assert "Ce n’est pas moi" in words(click(screen, "Retour"))


def test_a_members_only_vote_is_refused_without_a_link(open_screen: OpenScreen, open_sqlite_store: StoreOpener) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote(access="personal"), members=1)

    screen = open_screen("repondre", c=vote.code)

    assert "lien personnel" in screen.warning[0].value
    assert START not in [button.label for button in screen.button]


def test_after_the_deadline_the_page_says_so_and_takes_nothing(
    open_screen: OpenScreen, open_sqlite_store: StoreOpener
) -> None:
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    cast(open_sqlite_store, vote, voter=Voter("quelqu’un"))
    close(open_sqlite_store, vote)

    screen = open_screen("repondre", c=vote.code)

    assert "close depuis le" in words(screen)
    assert START not in [button.label for button in screen.button]


def test_an_unknown_code_says_what_to_do(open_screen: OpenScreen) -> None:
    screen = open_screen("repondre", c="AAAAAA")

    assert "Aucune consultation ne porte ce code" in screen.error[0].value


def test_each_page_counts_who_came_and_who_went_on(open_screen: OpenScreen, open_sqlite_store: StoreOpener):
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    screen = click(open_screen("repondre", c=vote.code), START)
    choose(screen, "Pâturage", "Huit mois")
    choose(screen, "Origine", "De la région")
    click(screen, SEND)
    click(click(screen, CHANGE), CHANGE)

    with open_sqlite_store(read_only=True) as store:
        (passage,) = store.passages.of(vote.id).values()
        assert dict(store.ballots.after(vote.id, 0, most=1)[0].attributes) == {"language": "fr"}
    assert (passage.came, passage.went_on, passage.timed) == (1, 1, 1)


def test_the_wall_of_ideas_is_one_touch_away_once_it_is_open_at_home(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    address = f'href="/r/{vote.code}/idees"'
    before = pages_html(open_screen("repondre", c=vote.code))

    lead(open_sqlite_store, vote, partial(editing.offer_ideas_at_home, offer=True))

    assert address not in before
    assert address in pages_html(open_screen("repondre", c=vote.code))


def pages_html(screen: AppTest) -> str:
    return "".join(str(each.proto.body) for each in screen.get("html"))
