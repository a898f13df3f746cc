"""The room on a phone, without a script: it follows the animator and takes one answer at a time."""

import re
from functools import partial

import pytest

from core.actions import walls
from core.identity import new_code
from core.room import editing
from core.room.model import Item, ItemKind
from core.room.wall import TextState
from pages.http.pace import MOST_TEXTS, pace_of_texts
from pages.light.room import PART_HEADER
from tests.builders import a_price_vote, an_open_consultation, close
from tests.rooms import a_running_room, answer, lead, somebody

PART = {PART_HEADER: "part"}
MOST_BYTES = 60_000


@pytest.fixture
def vote(open_sqlite_store):
    return a_running_room(open_sqlite_store)


@pytest.fixture
def go(open_sqlite_store, vote):
    """Leads the room: `go("open_item", "milk")`."""

    def change(edit, *args, **settings):
        return lead(open_sqlite_store, vote, lambda room: getattr(editing, edit)(room, *args, **settings))

    return change


def page(visitor, vote, at="salle"):
    return visitor.get(f"/r/{vote.code}/{at}").text


def send(visitor, vote, **answers):
    return visitor.send(f"/r/{vote.code}/salle", answers)


def counted(open_store, vote):
    with open_store(read_only=True) as store:
        return [each.answers for each in store.ballots.after(vote.id, 0, most=100)]


def at(html):
    return re.search(r'data-at="([^"]*)"', html)[1]


def test_every_link_leads_to_the_room_while_people_are_in_it(visitor, vote, go):
    home, short = f"/r/{vote.code}", f"/s/{vote.code}"
    led = [visitor.get(address).headers.get("location") for address in (home, short)]

    go("end")

    assert led == [f"{home}/salle"] * 2
    assert visitor.get(home).status_code == 200
    assert visitor.get(f"{home}/salle").headers["location"] == home


def test_a_phone_waits_answers_changes_its_answer_and_sees_the_result(visitor, vote, go, open_sqlite_store):
    go("go_to", "care")
    waits = page(visitor, vote)
    go("open_item", "milk")
    asks = page(visitor, vote)

    sent = send(visitor, vote, milk="rouge")
    thanks = page(visitor, vote)
    visitor.send(f"/r/{vote.code}/salle?modifier=1", {"milk": "vert"})
    go("close_item", "milk")
    closed = page(visitor, vote)
    go("reveal", "milk")
    revealed = page(visitor, vote)

    assert "Cette question s’ouvre dans un instant." in waits
    assert 'type="radio"' in asks
    assert sent.headers["location"] == f"/r/{vote.code}/salle"
    assert "Merci, c’est compté." in thanks
    assert "<strong>Rouge</strong>" in thanks
    assert "Cette question est fermée." in closed
    assert "<strong>Vert</strong>" in closed
    assert "1 · 100\xa0%" in revealed
    assert len({at(html) for html in (waits, asks, thanks, closed, revealed)}) == 5
    assert counted(open_sqlite_store, vote) == [{"milk": "rouge"}, {"milk": "vert"}]


def test_a_wrong_answer_comes_back_with_why_and_is_kept_in_its_field(visitor, vote, go, open_sqlite_store):
    go("open_item", "care")

    said = send(visitor, vote, care=["rouge", "vert", "bleu"])

    assert said.status_code == 200
    assert "Choisissez au plus 2 options." in said.text
    assert said.text.count(" checked") == 3
    assert counted(open_sqlite_store, vote) == []


def test_an_answer_may_be_taken_back_while_its_question_is_open(visitor, vote, open_sqlite_store):
    send(visitor, vote, milk="rouge")

    visitor.send(f"/r/{vote.code}/salle?modifier=1", {"milk": "rouge"}, go="erase milk")
    again = visitor.send(f"/r/{vote.code}/salle", {"milk": "vert"}, go="erase milk")

    assert counted(open_sqlite_store, vote) == [{"milk": "rouge"}, {}]
    assert again.status_code == 303


def test_an_answer_that_comes_too_late_is_not_counted_and_says_so(visitor, vote, go, open_sqlite_store):
    fields = visitor.fields(f"/r/{vote.code}/salle")
    go("close_item", "milk")

    late = visitor.post(f"/r/{vote.code}/salle", fields | {"milk": "rouge"}, **PART)

    assert "s’est fermée avant l’arrivée de votre réponse" in late.text
    assert counted(open_sqlite_store, vote) == []


def test_an_answer_sent_twice_by_a_phone_whose_network_was_lost_counts_once(visitor, vote, open_sqlite_store):
    fields = visitor.fields(f"/r/{vote.code}/salle")

    for _ in range(2):
        visitor.post(f"/r/{vote.code}/salle", fields | {"milk": "rouge"}, **PART)

    assert counted(open_sqlite_store, vote) == [{"milk": "rouge"}]


def test_a_phone_is_told_of_the_room_and_not_of_every_answer(visitor, vote, go, open_sqlite_store):
    def mark():
        return re.search(r'data-mark="([^"]*)"', page(visitor, vote))[1]

    before = mark()
    answer(open_sqlite_store, vote, "vert")
    still = mark()
    go("close_item", "milk")

    assert still == before
    assert mark() != before
    assert visitor.get(f"/api/version/{vote.code}?de=salle").text == mark()


def test_discussions_and_breaks_say_themselves_with_the_time_left(visitor, vote, go, open_sqlite_store):
    go("add_item", Item(id="talk", kind=ItemKind.DISCUSSION, title="Le foin <b>ou</b> l’ensilage ?"))
    go("go_to", "talk")
    with open_sqlite_store(read_only=True) as store:
        go("start_countdown", minutes=5, now=store.now())

    html = page(visitor, vote)

    assert "Le foin &lt;b&gt;ou&lt;/b&gt; l’ensilage ?" in html
    assert "data-ends=" in html
    assert "Un moment pour parler ensemble" in html


def test_a_reaction_is_given_and_taken_off_without_a_script(visitor, vote, go):
    go("add_item", Item(id="talk", kind=ItemKind.DISCUSSION))
    go("go_to", "talk")
    room, fields = f"/r/{vote.code}/salle", {"_item": "talk", "_reaction": "doubt"}
    offered = page(visitor, vote)

    sent = visitor.post(room, fields | {"_go": "support"})
    given = page(visitor, vote)
    visitor.post(room, fields | {"_go": "leave"})

    for words in ("D’accord", "J’ai un doute", "Plus lentement"):
        assert f'aria-pressed="false">{words}</button>' in offered
    assert sent.headers["location"] == room
    assert 'value="leave" aria-pressed="true">J’ai un doute</button>' in given
    assert given.count('aria-pressed="true"') == 1
    assert page(visitor, vote).count('aria-pressed="true"') == 0
    assert at(given) == at(offered)


def test_a_reaction_that_comes_too_late_says_so_and_an_unknown_one_is_refused(visitor, vote, go):
    go("add_item", Item(id="talk", kind=ItemKind.DISCUSSION))
    fields = {"_item": "talk", "_go": "support"}
    page(visitor, vote)

    late = visitor.post(f"/r/{vote.code}/salle", fields | {"_reaction": "agree"})
    unknown = visitor.post(f"/r/{vote.code}/salle", fields | {"_reaction": "boo"})

    assert "Ce moment est passé\xa0: votre réaction n’a pas été comptée." in late.text
    assert "_reaction" not in page(visitor, vote)
    assert unknown.status_code == 404


def test_a_wall_takes_words_and_support(visitor, new_visitor, vote, go, open_sqlite_store):
    go("hold_texts", hold=False)
    go("open_item", "ideas")
    room, other = f"/r/{vote.code}/salle", new_visitor()
    said = visitor.send(room, {"_text": "Du lait de <foin>"}, go="say")

    html = page(other, vote)
    post = re.search(r'name="_post" value="(\w+)"', html)[1]
    other.post(room, {"_wall": "ideas", "_post": post, "_go": "support"})

    assert said.status_code == 303
    assert "Du lait de &lt;foin&gt;" in html
    assert 'aria-pressed="true"' in page(other, vote)
    with open_sqlite_store(read_only=True) as store:
        found = walls.posts(store, store.consultations.get(vote.id), ItemKind.IDEAS)
    assert [(each.text, each.supports, each.state) for each in found] == [("Du lait de <foin>", 1, TextState.SHOWN)]


def test_the_wall_of_ideas_is_a_page_at_the_link_where_it_is_offered(visitor, vote, go):
    go("remove_item", "ideas")
    nowhere = visitor.get(f"/r/{vote.code}/idees").status_code
    go("offer_ideas_at_home", offer=True)
    go("end")

    home = visitor.get(f"/r/{vote.code}").text
    said = visitor.send(f"/r/{vote.code}/idees", {"_text": "Du foin"}, go="say")

    assert nowhere == 404
    assert f'href="/r/{vote.code}/idees"' in home
    assert said.headers["location"] == f"/r/{vote.code}/idees"
    assert "Votre texte attend d’être relu." in page(visitor, vote, "idees")


def test_a_price_is_revealed_with_who_gets_what(visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_price_vote(visibility="live"))
    for edit in (editing.start, partial(editing.open_item, item_id="pasture")):
        lead(open_sqlite_store, vote, edit)
    send(visitor, vote, pasture="long")

    lead(open_sqlite_store, vote, partial(editing.reveal, item_id="pasture"))
    html = page(visitor, vote)

    assert "Huit mois" in html
    assert "0,855\xa0€" in html
    assert "Élevage" in html


def test_what_only_the_team_may_see_stays_on_the_screen(visitor, open_sqlite_store):
    vote = a_running_room(open_sqlite_store, public_results=False)
    answer(open_sqlite_store, vote)

    lead(open_sqlite_store, vote, partial(editing.reveal, item_id="milk"))

    assert "Le résultat est à l’écran." in page(visitor, vote)


def test_a_stranger_to_a_room_of_members_is_told_so(visitor, open_sqlite_store):
    vote = a_running_room(open_sqlite_store, members=1, access="personal")

    led = visitor.get(f"/r/{vote.code}/salle")

    assert led.headers["location"] == f"/r/{vote.code}"
    assert visitor.get(f"/r/{vote.code}").status_code == 200
    assert visitor.get(f"/r/{new_code()}/salle").status_code == 404


def test_once_it_is_over_the_room_still_shows_what_is_revealed(visitor, vote, open_sqlite_store):
    answer(open_sqlite_store, vote)
    close(open_sqlite_store, vote)

    lead(open_sqlite_store, vote, partial(editing.reveal, item_id="milk"))

    assert "1 · 100\xa0%" in page(visitor, vote)


def test_what_is_no_wall_and_no_item_is_refused_quietly(visitor, vote, open_sqlite_store):
    page(visitor, vote)

    wall = visitor.post(f"/r/{vote.code}/salle", {"_wall": "other", "_go": "say", "_text": "x"})
    item = visitor.post(f"/r/{vote.code}/salle", {"_item": "nowhere", "milk": "rouge"})

    assert (wall.status_code, item.status_code) == (404, 303)
    assert counted(open_sqlite_store, vote) == []


def test_a_phone_downloads_little_to_be_in_the_room(visitor, vote):
    packed = {"accept-encoding": "gzip"}
    room = visitor.get(f"/r/{vote.code}/salle", headers=packed)
    brought = set(re.findall(r'(?:href|src)="(/assets/[^"]+)"', room.text))

    size = sum(answer.num_bytes_downloaded for answer in (room, *(visitor.get(one, headers=packed) for one in brought)))

    assert len(brought) >= 3
    assert 10_000 < size < MOST_BYTES


def test_an_insult_on_a_wall_waits_behind_a_click_that_needs_no_script(visitor, vote, open_sqlite_store, go):
    go("hold_texts", hold=False)
    go("go_to", "ideas")
    go("open_item", "ideas")
    for text in ("Bande de connards", "Des fermes ouvertes"):
        walls.say(open_sqlite_store, vote.code, somebody(), wall=ItemKind.IDEAS, text=text)

    said = page(visitor, vote)

    (hidden,) = re.findall(r"<details.*?</details>", said, re.DOTALL)
    assert "Ces mots peuvent blesser" in hidden
    assert "connards" not in said.replace(hidden, "")
    assert "Des fermes ouvertes" in said.replace(hidden, "")


def test_an_answer_that_comes_too_late_is_named_as_lost_wherever_the_room_has_come_to(visitor, vote, go):
    go("open_item", "care")

    late = send(visitor, vote, _item="milk", milk="rouge")
    go("close_item", "care")
    just_late = send(visitor, vote, _item="care", care="vert")

    said = "s’est fermée avant l’arrivée de votre réponse : elle n’a pas été comptée.</p>"
    for drawn in (late, just_late):
        assert said in drawn.text.replace("\u00a0", " ")
        assert "data-lost" in drawn.text


def test_words_that_come_too_late_are_given_back_in_what_says_so(visitor, vote, go):
    go("open_item", "ideas")
    go("close_item", "ideas")

    late = visitor.post(f"/r/{vote.code}/salle", {"_wall": "ideas", "_go": "say", "_text": "Du <foin>"}, **PART)

    said = re.search('<p class="refused" data-lost>(.*)</p>', late.text)[1].replace("\u00a0", " ")
    assert said == "Ce mur s’est fermé avant l’arrivée de votre texte, qui n’a pas été gardé : « Du &lt;foin&gt; »"


def test_what_comes_after_the_whole_consultation_has_closed_is_named_as_lost(visitor, vote, go, open_sqlite_store):
    go("open_item", "ideas")
    go("offer_ideas_at_home", offer=True)
    room, words = f"/r/{vote.code}/salle", {"_wall": "ideas", "_go": "say", "_text": "Du foin"}
    answer = {"_item": "milk", "_key": "k1", "milk": "rouge"}
    page(visitor, vote)
    close(open_sqlite_store, vote)

    said = [
        visitor.post(at, sent, **PART) for at, sent in ((room, answer), (room, words), (f"/r/{vote.code}/idees", words))
    ]
    whole = visitor.post(room, answer)

    assert ["data-lost" in each.text for each in said] == [True, True, True]
    assert ["Du foin" in each.text for each in said] == [False, True, True]
    assert whole.headers["location"] == f"/r/{vote.code}"
    assert counted(open_sqlite_store, vote) == []


def test_a_page_names_whoever_holds_the_device_from_the_first_on_and_somebody_else_once_they_left(visitor, vote):
    def holder():
        return re.search(r'<body data-holder="(\w{16})">', page(visitor, vote))[1]

    first, again = holder(), holder()
    visitor.post(f"/p/{vote.code}/leave")

    assert first == again
    assert holder() != first


def test_one_network_does_not_fill_a_wall_where_anybody_may_write(visitor, vote, go, open_sqlite_store):
    go("open_item", "ideas")
    address = f"/r/{vote.code}/salle"
    words = {"_wall": "ideas", "_go": "say", "_text": "Du foin"}
    for _ in range(MOST_TEXTS):
        pace_of_texts().takes((vote.code, "testclient"))

    refused = visitor.post(address, words, **PART).text

    assert "Beaucoup de textes arrivent de ce réseau" in refused
    assert ">Du foin</textarea>" in refused
    assert written(open_sqlite_store, vote) == []
    pace_of_texts.cache_clear()
    visitor.post(address, words, **PART)
    assert written(open_sqlite_store, vote) == ["Du foin"]


def written(open_store, vote):
    with open_store(read_only=True) as store:
        return [post.text for post in walls.every_post(store, vote.organizer, vote.id, ItemKind.IDEAS)]
