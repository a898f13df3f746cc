"""The section « Idées » as the team reads and corrects it, and the replies as those who wrote read them."""

import pytest

from core.community.access import Role
from core.voices.ideas.editing import Dissolve, Rename
from tests.builders import a_person, close
from tests.grouped import FOUND, HEDGES, PRICE, a_group_of_latecomers, correct, drafted, found, grouped, written
from tests.pages.conftest import words


@pytest.fixture
def vote(open_sqlite_store):
    vote, _ = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)
    return vote


def opened(open_screen, vote, *, person=None, **query):
    return open_screen("paroles", person=person or vote.organizer, c=vote.code, q="word", voir="ideas", **query)


def titles(open_store, vote) -> dict[str, int]:
    return {idea.title: len(idea.members) for idea in drafted(open_store, vote).grouping.ideas}


def test_it_says_how_many_stay_without_a_group_and_draws_one_group_at_a_time(open_screen, vote):
    screen = opened(open_screen, vote)
    assert "2 groupes pour 6 textes · 1 sans groupe (17 %)" in words(screen)
    assert HEDGES[0] not in words(screen)

    screen.button(key="w_idea_haies").click().run()

    assert HEDGES[0] in words(screen)
    assert PRICE[0] not in words(screen)


def test_a_group_of_whose_authors_nothing_may_be_told_yet_opens_and_says_so(open_screen, open_sqlite_store):
    screen = opened(open_screen, a_group_of_latecomers(open_sqlite_store), idee="haies")

    assert not screen.exception
    assert "Qui l’a écrit, et quand : dit une fois les textes regroupés après la clôture" in words(screen)


def test_a_group_is_renamed_merged_and_the_merge_taken_back(open_screen, open_sqlite_store, vote):
    screen = opened(open_screen, vote, idee="haies")

    screen.text_input(key="w_idea_title_haies").set_value("Des haies partout")
    button(screen, "Renommer").click().run()
    assert titles(open_sqlite_store, vote) == {"Des haies partout": 3, "Prix": 2}

    button(screen, "Réunir les deux").click().run()
    assert titles(open_sqlite_store, vote) == {"Des haies partout": 5}

    screen.button(key="w_ideas_undo").click().run()
    assert titles(open_sqlite_store, vote) == {"Des haies partout": 3, "Prix": 2}
    assert "a renommé « Haies » en « Des haies partout »" in words(screen)


def test_ticked_texts_move_to_a_group_of_their_own(open_screen, open_sqlite_store, vote):
    screen = opened(open_screen, vote, idee="haies")

    screen.toggle(key="w_pick_haies").set_value(True).run()
    screen.selectbox(key="w_move_to_haies").set_value("new").run()
    screen.checkbox(key="w_text_2").set_value(True)
    screen.text_input(key="w_move_name_haies").set_value("Les oiseaux")
    button(screen, "Déplacer").click().run()

    assert titles(open_sqlite_store, vote) == {"Haies": 2, "Prix": 2, "Les oiseaux": 1}


def test_whoever_comes_second_is_told_so_and_keeps_what_they_typed(open_screen, open_sqlite_store, vote):
    screen = opened(open_screen, vote, idee="haies")
    colleague = a_person(open_sqlite_store, Role.ANIMATOR, team_id=vote.team_id)
    correct(open_sqlite_store, vote, Rename(idea="prix", title="Un prix juste"), person=colleague)

    screen.text_input(key="w_idea_title_haies").set_value("Des haies")
    button(screen, "Renommer").click().run()

    assert f"{colleague.name} vient de modifier ces groupes" in words(screen)
    assert screen.text_input(key="w_idea_title_haies").value == "Des haies"
    assert titles(open_sqlite_store, vote) == {"Haies": 3, "Un prix juste": 2}


def test_somebody_who_only_looks_is_offered_no_correction(open_screen, open_sqlite_store, vote):
    viewer = a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)

    screen = opened(open_screen, vote, person=viewer, idee="haies")

    assert HEDGES[0] in words(screen)
    assert not [each for each in screen.button if each.label in ("Renommer", "Dissoudre", "Répondre")]


def test_a_reply_is_published_from_a_group_and_read_at_the_consultations_link(open_screen, open_sqlite_store, vote):
    screen = opened(open_screen, vote, idee="haies")

    screen.text_area(key="w_reply_haies").set_value("Nous en plantons *300* mètres.")
    button(screen, "Publier la réponse").click().run()
    assert "Vos réponses publiées" in words(screen)

    read = words(open_screen("repondre", c=vote.code))
    assert "On vous répond" in read
    assert "Nous en plantons *300* mètres." in read
    assert "À 3 personnes" in read


def begun(open_screen, vote, idea="haies"):
    """A form sends what is typed only when it is submitted: until then the browser holds it, by the field's id."""
    screen = opened(open_screen, vote, idee=idea)
    screen.session_state[f"w_replying_{idea}"] = True
    return screen.run()


def fields(screen) -> list[str]:
    return [screen.text_input(key="w_reply_title_haies").id, screen.text_area(key="w_reply_haies").id]


def test_a_reply_being_written_keeps_its_title_when_somebody_else_renames_the_group(
    open_screen, open_sqlite_store, vote
):
    screen = begun(open_screen, vote)

    correct(open_sqlite_store, vote, Rename(idea="haies", title="Des haies"))
    screen.run()

    assert screen.text_input(key="w_reply_title_haies").value == "Haies"


def test_a_reply_begun_stays_when_somebody_else_dissolves_its_group_and_may_go_to_another(
    open_screen, open_sqlite_store, vote
):
    screen = begun(open_screen, vote)
    there = fields(screen)

    correct(open_sqlite_store, vote, Dissolve(idea="haies"))
    screen.run()
    assert "Ce groupe n’existe plus" in words(screen)
    assert fields(screen) == there

    screen.text_input(key="w_reply_title_haies").set_value("Les haies")
    screen.text_area(key="w_reply_haies").set_value("Nous en plantons.")
    button(screen, "Publier la réponse").click().run()
    assert "n’existe plus" not in words(screen)
    assert "À 2 personnes" in words(open_screen("repondre", c=vote.code))


def test_the_title_that_a_machine_gave_goes_with_its_group_and_one_that_was_typed_stays(
    open_screen, open_sqlite_store, vote
):
    correct(open_sqlite_store, vote, Rename(idea="prix", title="Le prix"))
    machine, person = begun(open_screen, vote), begun(open_screen, vote, "prix")

    for idea in ("haies", "prix"):
        correct(open_sqlite_store, vote, Dissolve(idea=idea))
    grouped(open_sqlite_store, vote, found({"reste": (1, 2, 3)}, rest=(4, 5, 6)))
    for screen in (machine, person):
        screen.run()

    assert machine.text_input(key="w_reply_title_haies").value == ""
    assert "Haies" not in words(machine)
    assert person.text_input(key="w_reply_title_prix").value == "Le prix"
    assert "Le groupe « Le prix » n’existe plus" in words(person)


def test_a_reply_begun_is_kept_while_another_group_is_read_until_it_is_dropped(open_screen, vote):
    screen = begun(open_screen, vote)
    there = fields(screen)

    screen.button(key="w_idea_prix").click().run()
    assert "Une réponse est commencée pour « Haies »" in words(screen)
    assert fields(screen) == there

    screen.button(key="w_reply_drop").click().run()
    assert "Une réponse est commencée" not in words(screen)


def test_the_ending_and_its_debrief_take_what_groups_said(open_screen, open_sqlite_store, vote):
    close(open_sqlite_store, vote)
    screen = opened(open_screen, vote, idee="prix")

    screen.button(key="w_idea_debrief").click().run()

    with open_sqlite_store(read_only=True) as store:
        assert store.consultations.debrief(vote.id).said == "• Prix (2 personnes)"


def button(screen, label: str):
    return next(each for each in screen.button if each.label == label)
