"""A draft tried on the light page: the very page that will be answered, without a script, and nothing counted."""

import re
from html import unescape

import pytest

from core.actions import commenting, consultations, trying
from core.identity import new_secret, secret_hash
from core.language.wording import Wording
from core.question_types import KINDS
from core.questionnaire.model import Page, Questionnaire
from tests.builders import (
    a_changed_questionnaire,
    a_draft,
    a_person,
    a_price_vote,
    a_questionnaire,
    an_open_price_vote,
    change_draft,
)
from tests.core.actions.test_giving_files import a_photo, asking_for_files
from tests.pages.light.test_routes import GOOD, in_two_pages

BANNER = "Essai\u00a0: rien de ce que vous répondez ne compte."
HOSTILE = "<script>alert(1)</script> & \"'{{ 7 * 7 }}"


def make_link(open_store, vote):
    with open_store() as store:
        return f"/essai/{vote.code}/{trying.make_link(store, vote.organizer, vote.id)}"


def open_it(open_store, vote):
    with open_store() as store:
        consultations.open_consultation(store, vote.organizer, vote.id)


def heard(open_store, vote):
    with open_store(read_only=True) as store:
        return [(each.question_id, each.author, each.text) for each in store.comments.of(vote.id)]


def counted(open_store, vote):
    with open_store(read_only=True) as store:
        return store.ballots.after(vote.id, 0, most=10), store.session.connection().exec_driver_sql(
            "SELECT count(*) FROM answer_drafts"
        ).scalar()


def begin(visitor, open_store, vote):
    """By the link; returns the address of the first step."""
    home = visitor.get(make_link(open_store, vote)).headers["location"]
    visitor.get(home)
    return visitor.post(home).headers["location"]


def sign_in(visitor, open_store, person):
    with open_store() as store:
        ticket, cookie = secret_hash(new_secret()), new_secret()
        store.accounts.open_session(person.id, ticket_hash=ticket)
        assert store.accounts.redeem_ticket(ticket, cookie_hash=secret_hash(cookie))
    visitor.client.cookies.set("tablee_session", cookie)


def test_a_link_leads_to_the_draft_and_its_secret_leaves_the_address(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote(access="personal"))
    link = make_link(open_sqlite_store, vote)

    led = visitor.get(link)
    page = visitor.get(led.headers["location"])

    assert (led.status_code, led.headers["location"]) == (303, f"/r/{vote.code}/essai")
    assert led.headers["referrer-policy"] == "no-referrer"
    assert {"HttpOnly", "SameSite=lax", "Secure"} <= set(re.split("; ?", led.headers["set-cookie"]))
    for said in (BANNER, "Le litre de lait", "Commencer", "Commenter l’ensemble"):
        assert said in unescape(page.text)
    assert link.rsplit("/", 1)[1] not in page.text
    assert "Ce n’est pas moi" not in page.text


@pytest.mark.parametrize("access", ["open", "personal"])
def test_a_trial_goes_to_its_end_and_says_what_would_be_recorded(visitor, open_sqlite_store, access):
    vote = a_draft(open_sqlite_store, in_two_pages(access=access))

    first = begin(visitor, open_sqlite_store, vote)
    second = visitor.send(first, {"pasture": "long"}).headers["location"]
    done = visitor.send(second, {"origin": "near", "word": HOSTILE})

    assert (first, second) == tuple(f"/r/{vote.code}/essai/{place}" for place in (1, 2))
    assert done.status_code == 200
    said = re.findall("<dt>(.*?)</dt><dd><p>(.*?)</p></dd>", done.text)
    assert [(unescape(title), unescape(words)) for title, words in said] == [
        ("Pâturage", "Huit mois"),
        ("Origine du fourrage", "De la région"),
        ("Un mot ?", HOSTILE),
    ]
    assert HOSTILE not in done.text
    assert BANNER in unescape(done.text)
    assert counted(open_sqlite_store, vote) == ([], 0)


def test_after_a_trial_one_starts_again_with_nothing_filled_in(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote())
    step = begin(visitor, open_sqlite_store, vote)
    visitor.send(step, GOOD)

    again = visitor.post(f"/r/{vote.code}/essai").headers["location"]

    assert again == step
    assert "checked" not in visitor.get(again).text


def test_what_a_ballot_would_be_refused_for_is_said_on_the_page(visitor, open_sqlite_store):
    base = a_questionnaire()
    first, *others = base.questionnaire.pages[0].questions
    questions = (first.model_copy(update={"required": True}), *others)
    asked = base.model_copy(update={"questionnaire": Questionnaire(pages=(Page(id="p", questions=questions),))})
    vote = a_draft(open_sqlite_store, asked)
    step = begin(visitor, open_sqlite_store, vote)

    led = visitor.send(step, {"word": "Oui"}).headers["location"]

    assert led == f"{step}?revoir=1#review"
    assert "Une réponse est à revoir" in visitor.get(led).text


def test_every_page_of_a_trial_is_closed_to_whoever_has_no_link(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote())
    make_link(open_sqlite_store, vote)
    home = f"/r/{vote.code}/essai"

    visitor.client.cookies.set(f"tablee_trial_{vote.code}", new_secret())
    asked = [visitor.get(path) for path in (home, f"{home}/1", f"{home}/image", f"/essai/{vote.code}/{new_secret()}")]
    sent = [visitor.post(path) for path in (home, f"{home}/1", f"{home}/commentaire")]

    assert [each.status_code for each in asked + sent] == [404] * 7
    assert "Le litre de lait" not in "".join(each.text for each in asked + sent)


def test_those_who_design_try_without_a_link_from_the_page_they_are_at(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, in_two_pages())
    sign_in(visitor, open_sqlite_store, vote.organizer)
    visitor.get("/healthz")
    visitor.client.cookies.set("tablee_browser", new_secret())

    led = visitor.get(f"/r/{vote.code}/essai/2").headers["location"]

    assert led == f"/r/{vote.code}/essai/2"
    assert "Origine du fourrage" in visitor.get(led).text


def test_a_stranger_who_is_signed_in_tries_nothing(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote())
    sign_in(visitor, open_sqlite_store, a_person(open_sqlite_store))

    assert visitor.get(f"/r/{vote.code}/essai").status_code == 404


def test_once_open_every_address_of_the_trial_leads_to_the_page_that_counts(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote())
    link = make_link(open_sqlite_store, vote)
    step = begin(visitor, open_sqlite_store, vote)
    link = make_link(open_sqlite_store, vote)

    open_it(open_sqlite_store, vote)

    phone = {"user-agent": "Mozilla/5.0 (Linux; Android 14) Mobile"}
    assert visitor.get(link, headers=phone).headers["location"] == f"/r/{vote.code}"
    assert visitor.get(link).headers["location"] == f"/repondre?c={vote.code}"
    assert visitor.get(step).headers["location"] == f"/r/{vote.code}"
    assert visitor.post(step, {"_go": "on"} | GOOD).headers["location"] == f"/r/{vote.code}"
    assert BANNER not in unescape(visitor.get(f"/r/{vote.code}").text)
    assert counted(open_sqlite_store, vote) == ([], 0)


def test_changes_not_yet_published_are_tried_apart_from_what_people_answer(visitor, open_sqlite_store):
    vote = a_changed_questionnaire(open_sqlite_store)
    home = visitor.get(make_link(open_sqlite_store, vote)).headers["location"]

    tried, real = visitor.get(home).text, visitor.get(f"/r/{vote.code}").text

    assert "<h1>Le bon lait</h1>" in tried
    assert "Commenter" not in tried
    assert "<h1>Le lait</h1>" in real
    assert BANNER not in unescape(real)


def test_a_comment_is_sent_with_the_page_and_no_answer_is_lost(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote())
    step = begin(visitor, open_sqlite_store, vote)

    led = visitor.send(
        step,
        {"pasture": "long", "_author pasture": "Léa Martin", "_comment pasture": HOSTILE},
        go="comment pasture",
    ).headers["location"]
    page = visitor.get(led).text

    assert led == f"{step}?commente=pasture#comment_pasture"
    assert heard(open_sqlite_store, vote) == [("pasture", "Léa Martin", HOSTILE)]
    assert 'value="long" checked' in page
    assert "L’équipe lira votre commentaire." in unescape(page)
    assert page.count('value="Léa Martin"') == 3
    assert HOSTILE not in page


def test_a_comment_left_in_its_field_goes_with_the_answers(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, in_two_pages())
    step = begin(visitor, open_sqlite_store, vote)

    second = visitor.send(step, {"pasture": "long", "_comment pasture": "Clair."}).headers["location"]

    assert second == f"/r/{vote.code}/essai/2"
    assert heard(open_sqlite_store, vote) == [("pasture", "", "Clair.")]


def test_a_tick_sent_by_the_script_sends_no_comment(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote())
    step = begin(visitor, open_sqlite_store, vote)

    part = visitor.send(step, {"pasture": "long", "_comment pasture": "À moitié"}, **{"x-tablee": "part"})

    assert part.status_code == 200
    assert heard(open_sqlite_store, vote) == []


@pytest.mark.parametrize(
    ("text", "why"),
    [("", "Écrivez d’abord votre commentaire."), ("é" * 2001, "2\u202f000"), ("a\x00b", "caractère")],
)
def test_a_comment_refused_holds_the_page_with_its_words_and_its_answers(visitor, open_sqlite_store, text, why):
    vote = a_draft(open_sqlite_store, a_price_vote())
    step = begin(visitor, open_sqlite_store, vote)

    fields = {"pasture": "long", "_author pasture": "Léa", "_comment pasture": text}
    page = visitor.send(step, fields, go="comment pasture")

    assert page.status_code == 200
    assert why in unescape(page.text)
    assert text in unescape(page.text)
    assert 'value="long" checked' in page.text
    assert "<details open>" in page.text
    assert heard(open_sqlite_store, vote) == []


def test_the_whole_is_commented_on_from_the_first_screen(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote())
    home = visitor.get(make_link(open_sqlite_store, vote)).headers["location"]

    led = visitor.post(f"{home}/commentaire", {"_author ": "Jo", "_comment ": HOSTILE}).headers["location"]
    empty = visitor.post(f"{home}/commentaire", {"_author ": "Jo", "_comment ": " "})

    assert heard(open_sqlite_store, vote) == [("", "Jo", HOSTILE)]
    assert "L’équipe lira votre commentaire." in unescape(visitor.get(led).text)
    assert "Écrivez d’abord votre commentaire." in unescape(empty.text)


def test_another_site_sends_no_comment(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote())
    home = visitor.get(make_link(open_sqlite_store, vote)).headers["location"]

    assert visitor.post(f"{home}/commentaire", {"_comment ": "x"}, origin="https://else.test").status_code == 403
    assert heard(open_sqlite_store, vote) == []


def test_the_page_that_counts_takes_no_comment(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)

    led = visitor.send(step, GOOD | {"_comment pasture": "Non"}, go="comment pasture").headers["location"]

    assert led in (f"/r/{vote.code}/recu", step)
    assert visitor.post(f"/r/{vote.code}/commentaire", {"_comment ": "x"}).status_code == 404
    assert heard(open_sqlite_store, vote) == []


def test_a_photo_given_while_trying_is_said_and_not_kept(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, asking_for_files())
    step = begin(visitor, open_sqlite_store, vote)
    fields = visitor.fields(step) | {"_go": "on"}

    done = visitor.client.post(
        step,
        data=fields,
        files={"photo.file": ("a.jpg", a_photo(), "image/jpeg")},
        headers={"origin": "https://tablee.test"},
    )

    assert done.status_code == 200
    assert "<dt>Une photo ?</dt>" in done.text
    with open_sqlite_store(read_only=True) as store:
        assert store.answer_files.givers(vote.id) == []


def test_a_language_and_the_full_page_are_offered_within_the_trial(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote().model_copy(update={"languages": ("fr", "de")}))
    home = visitor.get(make_link(open_sqlite_store, vote)).headers["location"]

    page = visitor.get(home).text

    assert f"/langue/de?vers={home}" in page
    assert f"/repondre?c={vote.code}&essai=1" in unescape(page)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_question_that_was_just_added_can_be_tried(visitor, open_sqlite_store, kind):
    vote = a_draft(open_sqlite_store, a_questionnaire())
    page = Page(id="p", questions=(kind(id="new"),))
    change_draft(
        open_sqlite_store, vote, a_questionnaire().model_copy(update={"questionnaire": Questionnaire(pages=(page,))})
    )

    step = begin(visitor, open_sqlite_store, vote)

    assert visitor.get(step).status_code in (200, 303)


def test_an_empty_draft_can_be_tried(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_questionnaire())
    change_draft(open_sqlite_store, vote, a_questionnaire().model_copy(update={"questionnaire": Questionnaire()}))

    step = begin(visitor, open_sqlite_store, vote)

    assert visitor.get(step).status_code == 200
    assert visitor.send(step, {}).headers["location"] == step


def test_comments_say_when_there_are_too_many_at_once(visitor, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote())
    home = visitor.get(make_link(open_sqlite_store, vote)).headers["location"]
    for _ in range(commenting.MOST_A_MINUTE):
        visitor.post(f"{home}/commentaire", {"_comment ": "Encore"})

    refused = visitor.post(f"{home}/commentaire", {"_comment ": "De trop"})

    assert "Renvoyez le vôtre dans une minute." in unescape(refused.text)
    assert "De trop" in refused.text


def test_a_title_in_another_language_is_tried_in_it(visitor, open_sqlite_store):
    definition = a_questionnaire().model_copy(
        update={"title": Wording({"fr": "Le lait", "en": "Milk"}), "languages": ("fr", "en")}
    )
    vote = a_draft(open_sqlite_store, definition)
    home = visitor.get(make_link(open_sqlite_store, vote)).headers["location"]

    page = visitor.get(home, headers={"accept-language": "en"}).text

    assert "Trial: nothing that you answer counts." in unescape(page)
    assert "<h1>Milk</h1>" in page
