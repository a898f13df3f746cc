"""The light answer page asked over HTTP, without a script: every way through it, and everything it refuses."""

from io import BytesIO

import pytest
from PIL import Image

from core.actions import answering
from core.actions.answering import Voter
from core.actions.sources import declare_source
from core.consultation.definition import Sponsor
from core.consultation.passages import Passage
from core.consultation.pictures import redraw
from core.consultation.sealing import unsealed
from core.identity import new_secret
from core.language.wording import Wording
from core.question_types.long_text import LongText
from core.questionnaire.conditions import Comparison, Condition, Group
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_draft, a_price_vote, a_team, an_open_consultation, an_open_price_vote, cast, close

GOOD = {"pasture": "long", "origin": "near", "word": "Merci"}


def ballots(open_store, vote):
    with open_store(read_only=True) as store:
        return [each.answers for each in store.ballots.after(vote.id, 0, most=100)]


def counted(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.get(vote.id).ballots


def draft(open_store, vote, visitor):
    with open_store(read_only=True) as store:
        return answering.take_paper(store, vote.code, Voter(visitor.client.cookies["tablee_browser"]))


def in_two_pages(**settings):
    vote = a_price_vote(**settings)
    first, *others = vote.questionnaire.pages[0].questions
    pages = (Page(id="a", title=Wording("Les vaches"), questions=(first,)), Page(id="b", questions=tuple(others)))
    return vote.model_copy(update={"questionnaire": Questionnaire(pages=pages)})


def test_the_promise_says_what_it_is_about_until_when_and_what_holds(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    page = visitor.get(f"/r/{vote.code}")

    assert page.status_code == 200
    assert '<html lang="fr">' in page.text
    for said in ("Le litre de lait", "Un prix qui paie tout le monde.", "Encore 6 jours", "Anonyme", "Commencer"):
        assert said in page.text
    assert visitor.client.cookies["tablee_browser"]


def test_it_speaks_the_language_that_the_reader_chose(visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_price_vote().model_copy(update={"languages": ("fr", "en")}))

    page = visitor.get(f"/r/{vote.code}", headers={"accept-language": "en"})
    visitor.client.cookies.set("tablee_language", "fr")
    chosen = visitor.get(f"/r/{vote.code}", headers={"accept-language": "en"})

    assert '<html lang="en">' in page.text
    assert '<html lang="fr">' in chosen.text


def test_it_is_not_me_is_offered_only_where_somebody_began(visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_price_vote())
    address = f"/p/{vote.code}/leave"

    assert address not in visitor.get(f"/r/{vote.code}").text
    visitor.send(visitor.begin(vote.code), GOOD, go="stay")
    assert address in visitor.get(f"/r/{vote.code}").text


def test_an_answer_goes_from_the_promise_to_its_receipt(visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, in_two_pages())

    first = visitor.begin(vote.code)
    second = visitor.send(first, {"pasture": "long"}).headers["location"]
    done = visitor.send(second, {"origin": "near", "word": "Merci\r\nà tous"}).headers["location"]

    assert (first, second, done) == tuple(f"/r/{vote.code}/{place}" for place in ("1", "2", "recu"))
    assert ballots(open_sqlite_store, vote) == [GOOD | {"word": "Merci\nà tous"}]
    receipt = visitor.get(done).text
    assert "Merci, votre réponse est comptée." in receipt
    assert "0,885\xa0€" in receipt


def test_the_receipt_is_found_again_on_reload_and_its_file_is_what_was_sealed(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    visitor.send(visitor.begin(vote.code), GOOD)

    page, file = visitor.get(f"/r/{vote.code}/recu"), visitor.get(f"/r/{vote.code}/recu.json")

    with open_sqlite_store(read_only=True) as store:
        leaf, seal, withheld = store.ballots.leaf_of(vote.id, 1)
    assert leaf in page.text
    assert file.text.splitlines() == [seal, withheld]
    assert unsealed(seal, withheld)["answers"] == GOOD
    assert "attachment" in file.headers["content-disposition"]


def test_every_page_that_was_sent_is_kept_whichever_way_it_led(visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, in_two_pages())
    first = visitor.begin(vote.code)
    second = visitor.send(first, {"pasture": "some"}).headers["location"]

    back = visitor.send(second, {"word": "à moitié"}, go="back").headers["location"]

    assert back == first
    assert draft(open_sqlite_store, vote, visitor).answers == {"pasture": "some", "origin": None, "word": "à moitié"}
    assert 'value="some" checked' in visitor.get(first).text
    assert visitor.send(first, {"pasture": "some"}, go="back").headers["location"] == f"/r/{vote.code}"
    assert "Reprendre ma réponse" in visitor.get(f"/r/{vote.code}").text


def test_whoever_resumes_finds_the_page_where_they_were(visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, in_two_pages())
    visitor.send(visitor.begin(vote.code), {"pasture": "some"})

    assert visitor.begin(vote.code) == f"/r/{vote.code}/2"


def test_what_is_missing_is_said_at_the_top_and_beside_the_question(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)

    answer = visitor.send(step, {"pasture": "long"})
    page = visitor.get(answer.headers["location"].partition("#")[0]).text

    assert answer.headers["location"] == f"{step}?revoir=1#review"
    assert "<title>Une réponse est à revoir – Le litre de lait – Tablée</title>" in page
    assert '<li><a href="#question_origin">Origine du fourrage</a>' in page
    assert page.count("Cette question attend une réponse.") == 2
    assert ballots(open_sqlite_store, vote) == []


def test_a_double_click_counts_one_answer(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)
    form = visitor.fields(step) | GOOD | {"_go": "on"}

    answers = [visitor.post(step, form) for _ in range(3)]

    assert {answer.headers["location"] for answer in answers} == {f"/r/{vote.code}/recu"}
    assert ballots(open_sqlite_store, vote) == [GOOD]
    assert not draft(open_sqlite_store, vote, visitor).has_draft


def test_a_form_left_open_and_changed_after_sending_is_kept_and_shown_before_it_counts(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)
    form = visitor.fields(step) | GOOD | {"_go": "on"}
    visitor.post(step, form)

    again = visitor.post(step, form | {"origin": "any"})
    visitor.post(again.headers["location"], visitor.fields(step) | GOOD | {"origin": "any", "_go": "on"})

    assert again.headers["location"] == step
    assert ballots(open_sqlite_store, vote) == [GOOD, GOOD | {"origin": "any"}]
    assert counted(open_sqlite_store, vote) == 1


def test_an_answer_is_changed_and_withdrawn(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    visitor.send(visitor.begin(vote.code), GOOD)

    visitor.send(visitor.begin(vote.code), GOOD | {"origin": "any"})
    changed = visitor.get(f"/r/{vote.code}/recu").text
    left = visitor.post(f"/r/{vote.code}/retrait")

    assert "votre nouvelle réponse remplace l’ancienne" in changed
    assert left.headers["location"] == f"/r/{vote.code}?fait=retrait"
    assert "Votre réponse est retirée et effacée." in visitor.get(left.headers["location"]).text
    assert counted(open_sqlite_store, vote) == 0
    assert visitor.get(f"/r/{vote.code}/recu").headers["location"] == f"/r/{vote.code}"
    assert visitor.get(f"/r/{vote.code}/recu.json").status_code == 404


def test_a_personal_link_answers_once_for_its_member_and_a_strange_one_is_refused(new_visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, members=1, access="personal")
    member, stranger = new_visitor(), new_visitor()
    phone = {"user-agent": "Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36"}

    landed = member.get(f"/p/{vote.code}/{vote.secrets[0]}", headers=phone)
    member.send(member.begin(vote.code), GOOD)
    stranger.get(f"/p/{vote.code}/{new_secret()}", headers=phone)

    assert landed.headers["location"] == f"/r/{vote.code}"
    assert counted(open_sqlite_store, vote) == 1
    assert "Commencer" not in stranger.get(f"/r/{vote.code}").text
    assert stranger.post(f"/r/{vote.code}").headers["location"].startswith(f"/r/{vote.code}")
    assert stranger.get(f"/r/{vote.code}/1").headers["location"] == f"/r/{vote.code}"


@pytest.mark.parametrize("path", ["AAAAAA", "AAAAAA/1", "AAAAAA/recu", "%00", "AAAAAA/image"])
def test_an_unknown_code_gets_a_plain_page(visitor, path):
    assert visitor.get(f"/r/{path}").status_code == 404


def test_who_comes_before_the_opening_is_told_to_come_back_and_no_more_than_behind_an_unknown_code(
    visitor, open_sqlite_store
):
    vote = a_draft(open_sqlite_store, a_price_vote())

    early, unknown = visitor.get(f"/r/{vote.code}"), visitor.get("/r/AAAAAA")

    assert "la consultation n’est peut-être pas encore ouverte" in early.text
    assert (early.status_code, early.text) == (404, unknown.text)
    assert visitor.post(f"/r/{vote.code}").status_code == 404


def test_a_step_that_there_is_not_is_not_found(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    visitor.begin(vote.code)

    assert [visitor.get(f"/r/{vote.code}/{step}").status_code for step in (0, 2, 10**30)] == [404] * 3


def test_after_the_deadline_nothing_is_taken_and_the_page_says_so(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)
    form = visitor.fields(step) | GOOD | {"_go": "on"}
    cast(open_sqlite_store, vote)
    close(open_sqlite_store, vote)

    answers = [
        visitor.post(step, form),
        visitor.post(step, form, **{"x-tablee": "part"}),
        visitor.post(f"/r/{vote.code}"),
        visitor.post(f"/r/{vote.code}/retrait"),
        visitor.get(step),
    ]

    assert {(answer.status_code, answer.headers["location"]) for answer in answers} == {(303, f"/r/{vote.code}")}
    assert len(ballots(open_sqlite_store, vote)) == 1
    ending = visitor.get(f"/r/{vote.code}").text
    for said in (
        "Cette consultation est close",
        "La restitution n’est pas encore publiée",
        "Le prix retenu",
        "0,885\xa0€",
        "1 · 100\xa0%",
    ):
        assert said in ending


@pytest.mark.parametrize("origin", ["https://ailleurs.exemple", "null", "", "https://tablee.test.exemple"])
def test_another_sites_form_is_refused(visitor, open_sqlite_store, origin):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)

    for path in (f"/r/{vote.code}", step, f"/r/{vote.code}/retrait"):
        assert visitor.post(path, GOOD, origin=origin).status_code == 403
    assert ballots(open_sqlite_store, vote) == []


def test_an_old_browser_that_names_only_the_page_it_was_on_is_served(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    visitor.get(f"/r/{vote.code}")

    answer = visitor.post(f"/r/{vote.code}", origin="", referer=f"https://tablee.test/r/{vote.code}")

    assert answer.headers["location"] == f"/r/{vote.code}/1"


def test_a_form_beyond_any_answer_is_refused(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)

    assert visitor.post(step, {"word": "x" * 500_001}).status_code == 413
    assert visitor.post(step, {f"f{number}": "1" for number in range(2_001)}).status_code == 413


def test_a_browser_without_cookies_is_told_what_is_missing(new_visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    answer = new_visitor().post(f"/r/{vote.code}")

    assert "refuse les cookies" in new_visitor().get(answer.headers["location"]).text


HOSTILE = ["gone", "", "\0", "é" * 1000, "<script>", "1e999", "-1", "٣", "\ud83d", "[]", "{}", "null", "near near"]


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_is_no_answer_is_a_named_problem_and_none_is_stored(visitor, open_sqlite_store, typed):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)
    typed = typed.encode("utf8", "replace").decode()

    answer = visitor.send(step, {"pasture": typed, "origin": [typed, typed], "unknown": typed, "word": typed})

    assert answer.headers["location"] == f"{step}?revoir=1#review"
    page = visitor.get(f"{step}?revoir=1")
    assert page.status_code == 200
    assert "<script>" not in page.text
    assert ballots(open_sqlite_store, vote) == []


def test_a_form_may_not_answer_what_its_page_does_not_ask(visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, in_two_pages())
    first = visitor.begin(vote.code)

    visitor.send(first, {"pasture": "long", "origin": "near", "_shown": ["pasture", "origin"]})

    assert draft(open_sqlite_store, vote, visitor).answers == {"pasture": "long"}


def test_the_pages_script_is_answered_with_what_stands_in_the_frame(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)

    part = visitor.send(step, {"pasture": "long"}, **{"x-tablee": "part"})

    assert part.status_code == 200
    assert "<html" not in part.text
    assert "0,855\xa0€" in part.text
    assert draft(open_sqlite_store, vote, visitor).answers["pasture"] == "long"


def test_a_script_whose_answer_was_sent_elsewhere_keeps_nothing(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    step = visitor.begin(vote.code)
    form = visitor.fields(step) | GOOD
    visitor.post(step, form | {"_go": "on"})

    assert visitor.post(step, form | {"origin": "any"}, **{"x-tablee": "part"}).status_code == 409
    assert not draft(open_sqlite_store, vote, visitor).has_draft


def test_a_question_that_an_answer_opens_is_seen_before_one_goes_on(visitor, open_sqlite_store):
    vote = a_price_vote()
    shown_if = Group(parts=(Condition(question="origin", test=Comparison.IS, values=("near",)),))
    why = LongText(id="why", title=Wording("Pourquoi d’ici ?"), shown_if=shown_if)
    questions = (*vote.questionnaire.pages[0].questions[:2], why)
    asked = vote.model_copy(update={"questionnaire": Questionnaire(pages=(Page(id="page", questions=questions),))})
    opened = an_open_consultation(open_sqlite_store, asked)
    step = visitor.begin(opened.code)

    answer = visitor.send(step, {"pasture": "long", "origin": "near"})
    after = visitor.send(step, {"pasture": "long", "origin": "near"})

    assert answer.headers["location"] == f"{step}#question_why"
    assert after.headers["location"] == f"/r/{opened.code}/recu"


def test_the_sponsors_picture_is_small(visitor, open_sqlite_store):
    drawn = BytesIO()
    Image.effect_noise((900, 900), 80).convert("RGB").save(drawn, "PNG")
    kind, content = redraw(drawn.getvalue())
    team_id = a_team(open_sqlite_store)
    with open_sqlite_store() as store:
        kept_as = store.files.add(team_id=team_id, kind=kind, content=content)
    sponsored = a_price_vote().model_copy(update={"sponsor": Sponsor(name="Camille", picture=kept_as)})
    vote = an_open_consultation(open_sqlite_store, sponsored)

    picture = visitor.get(f"/r/{vote.code}/image")

    assert picture.headers["content-type"] == "image/jpeg"
    assert len(picture.content) < 12_000
    assert max(Image.open(BytesIO(picture.content)).size) == 160


def test_its_pages_need_nothing_inline_and_are_kept_by_nobody(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    page = visitor.get(f"/r/{vote.code}")

    assert "unsafe" not in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "no-store"
    assert " style=" not in page.text


def test_a_named_link_and_the_time_on_each_page_are_kept_with_the_answer(visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, in_two_pages())
    with open_sqlite_store() as store:
        declare_source(store, vote.organizer, vote.id, "Lettre")

    visitor.get(f"/s/{vote.code}?par=lettre")
    first = visitor.begin(vote.code)
    drawn = str(int(visitor.fields(first)["_drawn"][0]) - 60)
    second = visitor.send(first, {"pasture": "long", "_drawn": drawn}).headers["location"]
    visitor.send(second, {"origin": "near", "_drawn": "jamais"})

    with open_sqlite_store(read_only=True) as store:
        passages, links = store.passages.of(vote.id), store.sources.of(vote.id)
        (ballot,) = store.ballots.after(vote.id, 0, most=2)
    assert passages["b"] == Passage(came=1, went_on=1)
    assert (passages["a"].came, passages["a"].went_on, passages["a"].timed) == (1, 1, 1)
    assert 60 <= passages["a"].seconds < 90
    assert [(link.came, link.began) for link in links] == [(1, 1)]
    assert ballot.attributes == {"language": "fr", "source": "lettre"}
