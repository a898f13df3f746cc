"""The designer, as organizers meet it: each change is saved, nothing typed is lost, and it opens when it is whole."""

from datetime import UTC, date, datetime, time, timedelta
from io import BytesIO

import pytest
from PIL import Image

from core.actions import consultations
from core.community.access import Role
from core.consultation.definition import Anonymity, Definition, Kind
from core.consultation.records import State
from core.language.wording import Wording
from core.pricing.model import PriceModel
from core.question_types import KINDS
from core.questionnaire.model import Page, Questionnaire
from tests.builders import (
    a_draft,
    a_person,
    a_price_vote,
    a_questionnaire_of_every_kind,
    an_open_price_vote,
    close,
    some_members,
)
from tests.pages.conftest import OpenScreen, as_read, words
from tests.pages.designing import choose, go, kept, key, open_designer, press, shown_in, write, write_long, written

THIS_YEAR = datetime.now(UTC).year
NEXT_SUMMER, LAST_SUMMER = date(THIS_YEAR + 1, 7, 14), date(THIS_YEAR - 1, 7, 14)  # two hours ahead of UTC
WRITTEN_IN_EARNEST = {
    "markup": "**gras** [lien](https://exemple.fr) ![x](https://exemple.fr/x.png) :red[rouge] $x$",
    "a script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "a formula": '=HYPERLINK("https://exemple.fr")',
    "emoji": "Le lait 🐄🥛 d’ici",
    "right to left": "السعر العادل للحليب",
}


@pytest.fixture
def draft(open_sqlite_store):
    return a_draft(open_sqlite_store, a_price_vote())


@pytest.fixture
def blank(open_sqlite_store):
    """Nothing designed yet; its deadline is set."""
    return a_draft(open_sqlite_store, Definition(kind=Kind.PRICE_VOTE, price=PriceModel()))


def questions_of(consultation):
    return [question.title.say("fr") or question.type for question in consultation.draft.questionnaire.questions()]


# Who may be here


@pytest.mark.parametrize("role", [Role.ANIMATOR, Role.VIEWER])
def test_those_who_do_not_organize_are_told_so_and_see_no_field(open_screen, open_sqlite_store, draft, role):
    person = a_person(open_sqlite_store, role, team_id=draft.team_id)

    screen = open_designer(open_screen, draft, person=person)

    assert [error.value for error in screen.error] == [
        "Votre rôle dans l’équipe ne permet pas cela. Demandez à une personne qui l’organise."
    ]
    assert not screen.text_input


def test_another_team_cannot_tell_it_from_one_that_does_not_exist(open_screen, open_sqlite_store, draft):
    stranger = a_draft(open_sqlite_store, a_price_vote()).organizer

    screens = [
        open_designer(open_screen, draft, person=stranger),
        open_screen("concevoir", person=stranger, c="ZZZZZZ"),
    ]

    assert [[error.value for error in screen.error] for screen in screens] == [
        ["Cette consultation n’existe pas, ou elle appartient à une autre équipe."]
    ] * 2


def test_a_role_taken_away_holds_at_the_next_key(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft)
    with open_sqlite_store() as store:
        store.accounts.set_role(team_id=draft.team_id, person_id=draft.organizer.id, role=Role.VIEWER)

    write(screen, "promise/title", "Encore à moi ?")

    assert kept(open_sqlite_store, draft).draft.title.say("fr") == "Le litre de lait"
    assert screen.error[0].value.startswith("Votre rôle")


# The promise


def test_what_is_promised_is_saved_on_leaving_each_field(open_screen, open_sqlite_store, blank):
    screen = open_designer(open_screen, blank)

    write(screen, "promise/title", "  Le litre de lait ")
    write_long(screen, "promise/benefit", "Un prix qui paie\ntout le monde.")
    write(screen, "promise/sponsor-name", "Camille Prés")
    write(screen, "promise/sponsor-role", "Présidente")
    write_long(screen, "promise/sponsor-word", "Votez.")
    write(screen, "promise/video", "https://exemple.fr/video")

    found = kept(open_sqlite_store, blank).draft
    assert (found.title.say("fr"), found.benefit.say("fr")) == ("Le litre de lait", "Un prix qui paie\ntout le monde.")
    assert (found.sponsor.name, found.sponsor.role.say("fr"), found.sponsor.word.say("fr"), found.sponsor.video) == (
        "Camille Prés",
        "Présidente",
        "Votez.",
        "https://exemple.fr/video",
    )
    assert "Enregistré à" in words(screen)


def test_other_languages_stay_when_the_french_is_written(open_screen, open_sqlite_store):
    titled = a_price_vote().model_copy(update={"title": Wording({"fr": "Le lait", "en": "The milk"})})
    vote = a_draft(open_sqlite_store, titled)

    write(open_designer(open_screen, vote), "promise/title", "Le bon lait")

    assert kept(open_sqlite_store, vote).draft.title == Wording({"fr": "Le bon lait", "en": "The milk"})


@pytest.mark.parametrize("text", WRITTEN_IN_EARNEST.values(), ids=WRITTEN_IN_EARNEST)
def test_whatever_is_written_is_kept_and_shown_as_it_was_written(open_screen, open_sqlite_store, draft, text):
    screen = open_designer(open_screen, draft)

    write(screen, "promise/title", text)
    write_long(screen, "promise/benefit", text)
    write(go(screen, "pasture"), "pasture/title", text)

    found = kept(open_sqlite_store, draft).draft
    assert [found.title.say("fr"), found.benefit.say("fr"), questions_of(kept(open_sqlite_store, draft))[0]] == [
        text
    ] * 3
    assert as_read(screen.title[0].value) == as_read(text)
    assert not [each for each in [*screen.markdown, *screen.title] if "](https" in each.value]
    assert not screen.exception


def test_a_hundred_thousand_characters_stay_in_their_field_with_a_sentence(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft)

    write(screen, "promise/title", "é" * 100_000)

    assert kept(open_sqlite_store, draft).draft.title.say("fr") == "Le litre de lait"
    assert written(screen, "promise/title") == "é" * 100_000
    assert "Ce texte compte 100 000 caractères ; il peut en compter 300." in words(screen)


def test_the_deadline_is_kept_at_the_hour_of_the_visit(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft)

    screen.date_input(key=key(screen, "promise/deadline-day")).set_value(NEXT_SUMMER).run()
    screen.time_input(key=key(screen, "promise/deadline-time")).set_value(time(20, 30)).run()

    closes_at = kept(open_sqlite_store, draft).closes_at
    assert closes_at == datetime.combine(NEXT_SUMMER, time(18, 30), tzinfo=UTC)
    assert f"14 juillet {NEXT_SUMMER.year} à 20:30" in words(screen)


def test_a_deadline_in_the_past_is_refused_and_stays_to_be_mended(open_screen, open_sqlite_store, draft):
    before = kept(open_sqlite_store, draft).closes_at
    screen = open_designer(open_screen, draft)

    screen.date_input(key=key(screen, "promise/deadline-day")).set_value(LAST_SUMMER).run()

    assert kept(open_sqlite_store, draft).closes_at == before
    assert "La date limite est passée : choisissez-en une à venir." in words(screen)
    go(go(screen, "rules"), "promise")
    assert screen.date_input(key=key(screen, "promise/deadline-day")).value == LAST_SUMMER


def test_a_picture_is_kept_drawn_afresh_and_can_be_taken_away(open_screen, open_sqlite_store, draft):
    sent = BytesIO()
    Image.new("RGB", (2400, 1200)).save(sent, "PNG")
    screen = open_designer(open_screen, draft)

    screen.file_uploader(key=key(screen, "promise/picture")).upload("moi.png", sent.getvalue()).run()

    digest = kept(open_sqlite_store, draft).draft.sponsor.picture
    with open_sqlite_store(read_only=True) as store:
        media_type, content = store.files.get(digest)
    assert media_type == "image/jpeg"
    assert Image.open(BytesIO(content)).size == (1200, 600)

    press(screen, "promise/picture-remove")
    assert kept(open_sqlite_store, draft).draft.sponsor.picture == ""


def test_a_file_that_is_no_picture_is_refused_beside_it(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft)

    screen.file_uploader(key=key(screen, "promise/picture")).upload("moi.png", b"<svg onload=alert(1)>").run()

    assert "Cette image ne peut pas être lue" in words(screen)
    assert kept(open_sqlite_store, draft).draft.sponsor.picture == ""


# The rules


def test_rules_are_chosen_and_each_says_what_it_means(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft, "rules")

    screen.radio(key=key(screen, "rules/anonymity")).set_value("named").run()
    screen.toggle(key=key(screen, "rules/public_results")).set_value(False).run()
    screen.number_input(key=key(screen, "rules/close_points")).set_value(5).run()

    rules = kept(open_sqlite_store, draft).draft.rules
    assert (rules.anonymity, rules.public_results, rules.close_points) == (Anonymity.NAMED, False, 5)
    assert [radio.captions == [] or all(radio.captions) for radio in screen.radio] == [True] * len(screen.radio)
    assert "Sous 5 points d’écart" in words(screen)


# The price


def test_a_price_is_made_of_who_gets_what_and_always_agrees(open_screen, open_sqlite_store, blank):
    screen = open_designer(open_screen, blank, "price")

    write(screen, "price/product", "Lait")
    write(screen, "price/base", "0,73 €")
    for name in ("Élevage", "Magasin"):
        press(screen, "price/actor-add")
        added = kept(open_sqlite_store, blank).draft.price.actors[-1].id
        write(screen, f"price/actor-{added}-name", name)
    farmer, shop = kept(open_sqlite_store, blank).draft.price.actor_ids
    choose(screen, f"price/actor-{shop}-menu", "rest")
    write(screen, f"price/actor-{farmer}-part", "39,5")

    price = kept(open_sqlite_store, blank).draft.price
    assert price.base_split() == {farmer: 395, shop: 335}
    assert "Compris : 0,73 € en rayon." in words(screen)
    assert "Élevage 39,5 c + Magasin 33,5 c = **0,73 €**" in words(screen)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("-1", "Un montant ne peut pas être négatif"),
        ("soixante", "Écrivez un montant"),
        ("9999", "Ce montant dépasse 1 000 €"),
        ("0,73456", "Le dixième de centime est le plus petit montant possible."),
    ],
)
def test_an_absurd_price_is_refused_and_stays_to_be_mended(open_screen, open_sqlite_store, draft, typed, said):
    screen = open_designer(open_screen, draft, "price")

    write(screen, "price/base", typed)

    assert kept(open_sqlite_store, draft).draft.price.base == 730
    assert said in words(screen)
    go(go(screen, "promise"), "price")
    assert written(screen, "price/base") == typed


def test_parts_larger_than_the_price_are_said_beside_the_sum(open_screen, draft):
    screen = open_designer(open_screen, draft, "price")

    write(screen, "price/actor-farmer-part", "80")

    assert "Les parts du prix de départ dépassent le prix lui-même." in words(screen)


# The questions


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_new_question_of_each_kind_is_opened_and_written(open_screen, open_sqlite_store, kind):
    new = kind()
    draft = a_draft(open_sqlite_store, Definition(questionnaire=Questionnaire(pages=(Page(questions=(new,)),))))
    screen = open_designer(open_screen, draft, new.id)

    write(screen, f"{new.id}/title", "Et ceci ?")

    assert questions_of(kept(open_sqlite_store, draft)) == ["Et ceci ?"]


def test_the_gallery_says_where_the_question_will_stand(open_screen, draft):
    screen = open_designer(open_screen, draft, "pasture")

    press(screen, "pasture/add-after")

    assert (screen.query_params["s"], screen.query_params["a"]) == ("add", "pasture")
    assert shown_in(screen, "gallery")["words"]["where"] == "Elle se placera après «\u00a0Pâturage\u00a0»."


def test_a_question_kept_is_in_the_library_of_the_gallery(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft, "word")

    press(screen, "word/keep")

    assert "La question est gardée dans la bibliothèque de l’équipe." in words(screen)
    library = shown_in(go(screen, "add"), "gallery")["tabs"][1]
    assert [(tile["name"], tile["removable"]) for tile in library["groups"][0]["tiles"]] == [("Un mot ?", True)]


def test_a_page_is_copied_with_its_questions(open_screen, open_sqlite_store, draft):
    page = kept(open_sqlite_store, draft).draft.questionnaire.pages[0]
    screen = open_designer(open_screen, draft, page.id)

    press(screen, f"{page.id}/duplicate")

    pages = kept(open_sqlite_store, draft).draft.questionnaire.pages
    assert screen.query_params["s"] == pages[1].id
    assert [[question.title.say("fr") for question in each.questions] for each in pages[:2]] == [
        ["Pâturage", "Origine du fourrage", "Un mot ?"]
    ] * 2


def test_questions_are_moved_copied_and_deleted_and_all_is_undone_and_redone(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft, "pasture")
    first = questions_of(kept(open_sqlite_store, draft))

    press(screen, "pasture/down")
    press(screen, "pasture/duplicate")
    press(go(screen, "origin"), "origin/remove")
    last = questions_of(kept(open_sqlite_store, draft))
    assert last == ["Pâturage", "Pâturage", "Un mot ?"]

    for _ in range(3):
        press(screen, "w_undo")
    assert questions_of(kept(open_sqlite_store, draft)) == first
    assert screen.button(key="w_undo").disabled

    for _ in range(3):
        press(screen, "w_redo")
    assert questions_of(kept(open_sqlite_store, draft)) == last


def test_an_undone_title_is_back_in_its_field(open_screen, draft):
    screen = open_designer(open_screen, draft)

    write(screen, "promise/title", "Le beurre")
    press(screen, "w_undo")

    assert written(screen, "promise/title") == "Le litre de lait"


def test_writing_on_in_a_long_text_is_one_step_to_undo(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft)

    write_long(screen, "promise/benefit", "Un prix")
    write_long(screen, "promise/benefit", "Un prix juste")
    press(screen, "w_undo")

    assert kept(open_sqlite_store, draft).draft.benefit.say("fr") == "Un prix qui paie tout le monde."


def test_pages_are_added_named_moved_and_deleted(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft, "page")

    press(screen, "page/add-page")
    added = screen.query_params["s"]
    write(screen, f"{added}/title", "Pour finir")
    press(screen, f"{added}/up")
    assert [page.title.say("fr") for page in kept(open_sqlite_store, draft).draft.questionnaire.pages] == [
        "Pour finir",
        "",
    ]

    press(go(screen, "page"), "page/remove-page")
    assert questions_of(kept(open_sqlite_store, draft)) == []
    press(screen, "w_undo")
    assert len(questions_of(kept(open_sqlite_store, draft))) == 3


def test_what_is_selected_may_be_gone_and_the_promise_is_shown(open_screen, draft):
    screen = open_designer(open_screen, draft, "origin")

    press(screen, "origin/duplicate")
    press(screen, "w_undo")

    assert screen.text_input(key=key(screen, "promise/title"))


def test_the_phone_beside_shows_what_is_typed(open_screen, draft):
    screen = open_designer(open_screen, draft, "pasture")

    write(screen, "pasture/options-long-label", "Dix mois")
    write(screen, "pasture/options-long-delta", "14,5")

    shown = screen.radio(key="w_preview_0_pasture")
    assert shown.options[-1] == "Dix mois"
    assert as_read(shown.proto.captions[-1]).startswith("+14,5 c")


# Missing, and opening


def test_what_is_missing_is_listed_and_each_leads_to_its_place(open_screen, blank):
    screen = open_designer(open_screen, blank, "open")

    said = [as_read(button.label) for button in screen.button if (button.key or "").startswith("w_missing_")]
    assert said == [
        "**La promesse** · Écrivez un titre.",
        "**La promesse** · Écrivez le bénéfice : ce que les participants y gagnent, noir sur blanc.",
        "**Le prix** · Nommez le produit dont le prix se décide.",
        "**Le prix** · Indiquez le prix de départ, en euros.",
        "**Le prix** · Nommez chaque personne ou entreprise qui reçoit une part du prix.",
        "**Les questions** · Ajoutez au moins une question.",
        "**Les questions** · Ajoutez au moins un critère de prix.",
    ]
    assert as_read(screen.button(key="w_missing").label) == "Il manque 7 choses"
    assert not [button for button in screen.button if button.key == "w_open"]

    press(screen, "w_missing_2")
    assert screen.query_params["s"] == "price"
    press(press(screen, "w_missing"), "w_missing_5")
    assert screen.query_params["s"] == "add"


def test_what_could_not_be_read_keeps_it_from_opening(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft, "pasture")

    write(screen, "pasture/options-long-delta", "-6")
    go(screen, "open")

    assert [as_read(b.label) for b in screen.button if (b.key or "").startswith("w_missing_")] == [
        "**Pâturage** · Un montant ne peut pas être négatif : partez du prix le plus bas, les options s’y ajoutent."
    ]
    write(go(screen, "pasture"), "pasture/options-long-delta", "16")
    assert screen.button(key="w_missing").label == "Ouvrir la consultation"


def test_members_are_asked_for_where_they_alone_may_answer(open_screen, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote(access="personal"))

    screen = open_designer(open_screen, vote, "open")
    links = [link.proto for link in screen.get("page_link") if "Importez les membres" in link.proto.label]
    assert [(link.page, link.query_string) for link in links] == [("membres", f"c={vote.code}")]

    some_members(open_sqlite_store, vote.id, 1)
    assert screen.run().button(key="w_open")


def test_it_opens_once_that_is_confirmed(open_screen, open_sqlite_store, draft):
    screen = press(open_designer(open_screen, draft, "open"), "w_open")
    assert "Ce qui ne changera plus" in words(screen)
    assert kept(open_sqlite_store, draft).state is State.DRAFT

    press(screen, "w_cancel")
    assert kept(open_sqlite_store, draft).state is State.DRAFT

    press(press(screen, "w_open"), "w_confirm")
    assert kept(open_sqlite_store, draft).state is State.OPEN
    assert "La consultation est ouverte. Il reste à la diffuser." in words(screen)
    assert "Un vote de prix ne change plus une fois ouvert" in words(screen)


# Two organizers at once


def test_when_somebody_else_saved_what_was_typed_stays_and_one_of_the_two_is_chosen(
    open_screen, open_sqlite_store, draft
):
    colleague = a_person(open_sqlite_store, team_id=draft.team_id)
    mine, theirs = open_designer(open_screen, draft, person=colleague), open_designer(open_screen, draft)
    write(theirs, "promise/title", "Le titre d’Alix")

    write(mine, "promise/title", "Mon titre")
    write_long(mine, "promise/benefit", "Mon bénéfice")

    assert kept(open_sqlite_store, draft).draft.title.say("fr") == "Le titre d’Alix"
    assert f"{draft.organizer.name} a changé la même chose que vous." in words(mine)
    assert "Changé des deux côtés : « La promesse »." in words(mine)
    assert "Le :gray[~~litre de lait~~] **titre d’Alix**" in words(mine)
    assert written(mine, "promise/title") == "Mon titre"

    press(mine, "w_mine")
    found = kept(open_sqlite_store, draft).draft
    assert (found.title.say("fr"), found.benefit.say("fr")) == ("Mon titre", "Mon bénéfice")
    assert "la même chose que vous" not in words(mine)


def test_their_version_is_taken_and_mine_is_an_undo_away(open_screen, open_sqlite_store, draft):
    mine, theirs = open_designer(open_screen, draft), open_designer(open_screen, draft)
    write(theirs, "promise/title", "Le titre d’Alix")
    write(mine, "promise/title", "Mon titre")

    press(mine, "w_theirs")
    assert written(mine, "promise/title") == "Le titre d’Alix"

    press(mine, "w_undo")
    assert kept(open_sqlite_store, draft).draft.title.say("fr") == "Mon titre"


def test_changes_of_two_people_to_different_things_are_both_kept_and_said(open_screen, open_sqlite_store, draft):
    mine, theirs = open_designer(open_screen, draft, "pasture"), open_designer(open_screen, draft)
    write(mine, "pasture/title", "Le pré")
    write(theirs, "promise/title", "Le titre d’Alix")

    write_long(mine, "pasture/note", "Combien de mois dehors ?")

    found = kept(open_sqlite_store, draft).draft
    pasture = found.questionnaire.question("pasture")
    assert (found.title.say("fr"), pasture.title.say("fr")) == ("Le titre d’Alix", "Le pré")
    assert pasture.note.say("fr") == "Combien de mois dehors ?"
    assert "Les changements des deux sont gardés." in words(mine)

    press(press(mine, "w_undo"), "w_undo")
    found = kept(open_sqlite_store, draft).draft
    assert (found.title.say("fr"), found.questionnaire.question("pasture").title.say("fr")) == (
        "Le titre d’Alix",
        "Pâturage",
    )


def test_what_somebody_else_saved_is_shown_where_nothing_waits(open_screen, draft):
    mine, theirs = open_designer(open_screen, draft), open_designer(open_screen, draft)
    write(theirs, "promise/title", "Le titre d’Alix")

    go(go(mine, "rules"), "promise")

    assert written(mine, "promise/title") == "Le titre d’Alix"


def test_typing_into_what_somebody_else_opened_changes_nothing(open_screen, open_sqlite_store, draft):
    screen = open_designer(open_screen, draft)
    with open_sqlite_store() as store:
        consultations.open_consultation(store, draft.organizer, draft.id)

    write(screen, "promise/title", "Trop tard")

    assert kept(open_sqlite_store, draft).definition.title.say("fr") == "Le litre de lait"
    assert "Un vote de prix ne change plus une fois ouvert" in words(screen)


# Once it is open


def test_once_open_it_is_read_and_only_the_deadline_and_notes_change(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    before = kept(open_sqlite_store, vote)
    screen = open_designer(open_screen, vote)
    assert not screen.text_input

    later = (before.closes_at + timedelta(days=3)).date()
    screen.date_input[0].set_value(later)
    next(button for button in screen.button if button.label == "Reculer").click().run()
    screen.text_area(key="w_note_1").set_value("**Merci** à toutes et tous")
    next(button for button in screen.button if button.label == "Ajouter la note").click().run()

    after = kept(open_sqlite_store, vote)
    assert after.closes_at.date() == later
    assert after.definition == before.definition
    assert "**Merci** à toutes et tous" in words(screen)
    assert screen.text_area(key="w_note_2").value == ""


def test_the_deadline_never_comes_sooner_and_an_empty_note_is_refused(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    before = kept(open_sqlite_store, vote)
    screen = open_designer(open_screen, vote)

    screen.date_input[0].set_value((before.closes_at - timedelta(days=1)).date())
    next(button for button in screen.button if button.label == "Reculer").click().run()
    assert "La date limite ne peut que reculer" in words(screen)

    next(button for button in screen.button if button.label == "Ajouter la note").click().run()
    assert "Écrivez la note avant de l’ajouter." in words(screen)
    assert kept(open_sqlite_store, vote).closes_at == before.closes_at


def test_once_closed_it_is_only_read(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    close(open_sqlite_store, vote)

    screen = open_designer(open_screen, vote)

    assert "La consultation est close" in words(screen)
    assert not screen.text_input
    assert not screen.date_input
    assert not screen.text_area


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_place_is_drawn_in_every_language(open_screen: OpenScreen, open_sqlite_store, language):
    vote = a_draft(open_sqlite_store, a_questionnaire_of_every_kind())
    places = [kind.model_fields["type"].default for kind in KINDS]

    screen = open_designer(open_screen, vote, language=language)
    for where in ("promise", "rules", "price", "add", "open", "page", *places):
        go(screen, where)
        assert not screen.exception, screen.exception
