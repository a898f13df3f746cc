"""The screen where somebody of the team takes the answers away: formats, what is inside, waiting, the file."""

import csv
import time
from functools import partial
from threading import Event

import pytest

from core.actions import walls
from core.community.access import Role
from core.exports import FORMATS
from core.room import editing
from core.room.model import ItemKind
from pages.parts import state
from pages.parts.export_work import WORKS, Stage
from tests.builders import a_draft, a_person, a_price_vote, an_open_price_vote, cast, close
from tests.pages.conftest import words
from tests.rooms import a_running_room, lead, somebody

SOON = 20


@pytest.fixture
def vote(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    for _ in range(12):
        cast(open_sqlite_store, vote)
    return vote


def prepared(screen, person):
    """The work that a click on « Préparer » began, once it has ended."""
    screen.button(key="w_prepare").click().run()
    work = WORKS.of(screen.session_state[state.EXPORT], person.id)
    ends = time.monotonic() + SOON
    while work.stage is Stage.WORKING and time.monotonic() < ends:
        time.sleep(0.02)
    screen.run()
    return work


@pytest.mark.parametrize("role", list(Role))
def test_anyone_of_the_team_prepares_a_file_and_gets_its_link(open_screen, open_sqlite_store, vote, role):
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)
    screen = open_screen("exporter", person=person, c=vote.code)
    said = words(screen)

    work = prepared(screen, person)

    assert "10 lignes seront écrites. 2 réponses attendent la prochaine dizaine" in said
    assert "Réponses anonymes" in said
    assert work.stage is Stage.READY
    assert any(f'href="/export/{work.id}"' in html.proto.body for html in screen.get("html"))
    rows = list(csv.reader(work.path.read_text("utf-8-sig").splitlines(), delimiter=";"))
    assert rows[0] == ["pasture", "origin", "word", "word.voice"]
    assert rows[1:] == [["long", "near", "", ""]] * 10
    with open_sqlite_store(read_only=True) as store:
        assert store.journal.entries(vote.id)[-1].by == role


def test_a_format_asks_for_what_it_heeds_alone(open_screen, vote):
    screen = open_screen("exporter", person=vote.organizer, c=vote.code)

    asked = {}
    for each in FORMATS:
        screen.radio(key="w_format").set_value(each).run()
        asked[each.name] = (bool(screen.button_group), any(box.key == "w_french" for box in screen.checkbox))

    assert asked["csv"] == (True, True)
    assert asked["xlsx"] == (True, False)
    assert asked["parquet"] == asked["definition"] == (False, False)


def test_words_in_a_chosen_format_are_written(open_screen, vote):
    screen = open_screen("exporter", person=vote.organizer, c=vote.code)
    screen.button_group(key="w_said").set_value("words").run()

    work = prepared(screen, vote.organizer)

    assert "Huit mois" in work.path.read_text("utf-8-sig")


def test_what_is_sealed_offers_the_questionnaire_alone(open_screen, open_sqlite_store):
    sealed = an_open_price_vote(open_sqlite_store, visibility="at_closing")
    screen = open_screen("exporter", person=sealed.organizer, c=sealed.code)

    work = prepared(screen, sealed.organizer)

    assert "Les résultats ne sont pas encore visibles." in words(screen)
    assert len(screen.radio(key="w_format").options) == 1
    assert (work.stage, work.format.name) == (Stage.READY, "definition")


def test_answers_of_a_few_are_refused_in_words(open_screen, open_sqlite_store):
    few = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, few)
    close(open_sqlite_store, few)

    screen = open_screen("exporter", person=few.organizer, c=few.code)

    assert "Moins de 10 personnes ont répondu" in words(screen)


def test_nothing_is_exported_before_opening(open_screen, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_price_vote())

    screen = open_screen("exporter", person=draft.organizer, c=draft.code)

    assert "Les exports viendront avec l’ouverture" in words(screen)
    assert not screen.radio


def test_a_file_that_is_not_wanted_any_more_is_stopped(open_screen, vote, monkeypatch):
    began, go_on = Event(), Event()
    screen = open_screen("exporter", person=vote.organizer, c=vote.code)

    def slowly(table, choices, path, tell):
        began.set()
        go_on.wait(SOON)
        tell(1)

    monkeypatch.setattr("pages.parts.export_work.Work._write", lambda work: slowly(None, None, work.path, work.tell))
    screen.button(key="w_prepare").click().run()
    began.wait(SOON)
    work = WORKS.of(screen.session_state[state.EXPORT], vote.organizer.id)
    screen.button(key="w_stop").click().run()
    go_on.set()
    ends = time.monotonic() + SOON
    while work.stage is Stage.WORKING and time.monotonic() < ends:
        time.sleep(0.02)
    screen.run()

    assert work.stage is Stage.STOPPED
    assert not work.path.exists()
    assert "Arrêté : aucun fichier n’a été gardé." in words(screen)


def test_texts_of_the_walls_leave_only_where_somebody_wrote(open_screen, open_sqlite_store):
    room = a_running_room(open_sqlite_store)
    lead(open_sqlite_store, room, partial(editing.open_item, item_id="ideas"))
    before = open_screen("exporter", person=room.organizer, c=room.code)
    walls.say(open_sqlite_store, room.code, somebody(), wall=ItemKind.IDEAS, text="Du foin")

    screen = open_screen("exporter", person=room.organizer, c=room.code)

    assert [button.label for button in before.get("download_button")] == []
    assert [button.label for button in screen.get("download_button")] == ["Télécharger le CSV"]
    assert "Un texte écrit en salle" in words(screen)


def said_in(vote, open_store, *texts):
    for text in texts:
        cast(open_store, vote, answers={"pasture": "long", "origin": "near", "word": text})


def test_an_organizer_chooses_to_take_personal_data_and_the_journal_notes_it(open_screen, open_sqlite_store, vote):
    said_in(vote, open_sqlite_store, *["Écrivez à jean@orange.fr"] * 8)
    screen = open_screen("exporter", person=vote.organizer, c=vote.code)

    masked = prepared(screen, vote.organizer).path.read_text("utf-8-sig")
    screen.checkbox(key="w_unmasked").check()
    chosen = prepared(screen, vote.organizer).path.read_text("utf-8-sig")

    assert masked.count("Écrivez à [adresse e-mail]") == 8
    assert chosen.count("Écrivez à jean@orange.fr") == 8
    with open_sqlite_store(read_only=True) as store:
        acts = [entry.action for entry in store.journal.entries(vote.id)]
    assert acts[-2:] == ["exported", "exported_unmasked"]


def test_nobody_but_an_organizer_is_offered_personal_data(open_screen, open_sqlite_store, vote):
    animator = a_person(open_sqlite_store, Role.ANIMATOR, team_id=vote.team_id)

    screen = open_screen("exporter", person=animator, c=vote.code)

    assert not [box for box in screen.checkbox if box.key == "w_unmasked"]
    assert "Les noms propres ne sont pas reconnus" in words(screen)


def test_what_may_be_personal_is_counted_beside_the_button(open_screen, open_sqlite_store, vote):
    said_in(vote, open_sqlite_store, "Mme Roux a raison", "M. Petit aussi", "Très bien")

    screen = open_screen("exporter", person=vote.organizer, c=vote.code)

    assert "2 textes contiennent peut-être une donnée personnelle" in words(screen)
