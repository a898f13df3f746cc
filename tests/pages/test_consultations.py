"""The list of consultations, as each role meets it: how each stands, and what can be done with it."""

import pytest
from streamlit.testing.v1 import AppTest

from core.actions import consultations
from core.actions.closing import close_due
from core.community.access import Role
from core.consultation.definition import Definition
from core.consultation.records import Debrief, State
from core.consultation.templates import TEMPLATES
from core.language.wording import Wording
from tests.builders import (
    a_draft,
    a_person,
    a_price_vote,
    a_questionnaire_of_every_kind,
    a_team,
    an_open_price_vote,
    cast,
    close,
)
from tests.pages.conftest import as_read, words
from tests.pages.designing import kept


def titles(screen: AppTest) -> list[tuple[str, str]]:
    """Each consultation and the address its title leads to, from the top."""
    links = [link.proto for link in screen.get("page_link")]
    return [(as_read(link.label).strip("*"), f"{link.page}?{link.query_string}") for link in links]


def deeds(screen: AppTest, vote) -> list[str]:
    return screen.menu_button(key=f"w_deeds_{vote.code}").options


def do(screen: AppTest, vote, deed: str) -> AppTest:
    return screen.menu_button(key=f"w_deeds_{vote.code}").click(deed).run()


def press(screen: AppTest, key: str) -> AppTest:
    return screen.button(key=key).click().run()


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_price_vote(open_sqlite_store)


def test_each_says_how_it_stands_and_its_title_leads_to_where_it_is(open_screen, open_sqlite_store, vote):
    for _ in range(3):
        cast(open_sqlite_store, vote)
    with open_sqlite_store() as store:
        consultations.create(store, vote.organizer, team_id=vote.team_id, draft=Definition())
        draft = store.consultations.of_teams([vote.team_id])[0].code

    screen = open_screen("consultations", person=vote.organizer)

    assert titles(screen) == [
        ("Le litre de lait", f"en-direct?c={vote.code}"),
        ("Sans titre", f"concevoir?c={draft}"),
    ]
    captions = [as_read(caption.value) for caption in screen.caption]
    assert captions[0].startswith("Vote de prix · Encore 6 jours, jusqu’au ")
    assert captions[0].endswith(" · 3 personnes comptées")
    assert captions[1] == "Questionnaire · Pas encore de date limite"


def test_a_debrief_owed_is_said_until_it_is_published(open_screen, open_sqlite_store, vote):
    close(open_sqlite_store, vote)
    screen = open_screen("consultations", person=vote.organizer)
    assert "Restitution en retard" in words(screen)
    assert titles(screen) == [("Le litre de lait", f"resultat?c={vote.code}")]

    with open_sqlite_store() as store:
        store.consultations.save_debrief(vote.id, Debrief("Dit", "Décidé", published_at=store.now()))
    assert "Restitution en retard" not in words(screen.run())


def test_the_deadline_closes_it_for_its_readers_before_anybody_has_looked(open_screen, open_sqlite_store, vote):
    consultations.close_now(open_sqlite_store, vote.organizer, vote.id)

    screen = open_screen("consultations", person=vote.organizer)

    assert ":blue-badge[Close]" in [markdown.value for markdown in screen.markdown]
    assert deeds(screen, vote) == ["Copier", "Archiver…"]


@pytest.mark.parametrize("role", [Role.ANIMATOR, Role.VIEWER])
def test_those_who_do_not_organize_see_and_do_nothing(open_screen, open_sqlite_store, vote, role):
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)
    with open_sqlite_store() as store:
        consultations.create(store, vote.organizer, team_id=vote.team_id, draft=a_questionnaire_of_every_kind())

    screen = open_screen("consultations", person=person)

    assert titles(screen) == [("Le litre de lait", f"en-direct?c={vote.code}")]
    assert "**Tout savoir**" in [markdown.value for markdown in screen.markdown]
    assert not screen.get("menu_button")
    assert "Nouvelle consultation" not in [button.label for button in screen.button]


def test_another_teams_consultations_are_not_here(open_screen, open_sqlite_store, vote):
    stranger = an_open_price_vote(open_sqlite_store).organizer

    screen = open_screen("consultations", person=stranger)

    assert [address for _, address in titles(screen)] != [f"en-direct?c={vote.code}"]
    assert len(titles(screen)) == 1


def test_a_title_obeys_nothing(open_screen, open_sqlite_store):
    title = "[lien](https://exemple.fr) **gras** <b>:red[x]</b>"
    draft = a_draft(open_sqlite_store, a_price_vote().model_copy(update={"title": Wording(title)}))

    screen = open_screen("consultations", person=draft.organizer)

    assert titles(screen)[0][0] == title
    assert "](https" not in "".join(link.proto.label for link in screen.get("page_link"))


def test_they_are_filtered_by_state_and_the_archived_ones_stand_apart(open_screen, open_sqlite_store, vote):
    with open_sqlite_store() as store:
        away = consultations.create(store, vote.organizer, team_id=vote.team_id, draft=Definition(title="Rangée"))
        consultations.archive(store, vote.organizer, away)
        consultations.create(store, vote.organizer, team_id=vote.team_id, draft=Definition(title="Esquisse"))
    screen = open_screen("consultations", person=vote.organizer)
    assert [title for title, _ in titles(screen)] == ["Le litre de lait", "Esquisse"]

    shown = {}
    for state in State:
        screen.segmented_control(key="etat").set_value(state.value).run()
        shown[state.value] = [title for title, _ in titles(screen)]

    assert shown == {"draft": ["Esquisse"], "open": ["Le litre de lait"], "closed": [], "archived": ["Rangée"]}


# What an organizer does


def test_a_copy_is_a_draft_of_its_own(open_screen, open_sqlite_store, vote):
    screen = open_screen("consultations", person=vote.organizer)

    do(screen, vote, "copy")

    assert titles(screen)[1][0] == "Copie de Le litre de lait"
    assert "La copie est parmi les brouillons." in words(screen)


def test_closing_says_what_it_does_and_waits_for_a_yes(open_screen, open_sqlite_store, vote):
    cast(open_sqlite_store, vote)
    screen = do(open_screen("consultations", person=vote.organizer), vote, "close")
    assert "Le résultat est scellé, avec 1 personne comptée." in words(screen)
    assert "Cela ne se défait pas." in words(screen)

    press(screen, "w_cancel")
    assert kept(open_sqlite_store, vote).state is State.OPEN
    assert "Cela ne se défait pas." not in words(screen)

    press(do(screen, vote, "close"), "w_confirm")
    assert kept(open_sqlite_store, vote).state is State.CLOSED
    assert "Restitution en retard" in words(screen)


def test_archiving_waits_for_a_yes_and_hides_no_debrief_owed(open_screen, open_sqlite_store, vote):
    close(open_sqlite_store, vote)
    screen = do(open_screen("consultations", person=vote.organizer), vote, "archive")
    assert kept(open_sqlite_store, vote).state is State.CLOSED

    press(screen, "w_confirm")

    assert kept(open_sqlite_store, vote).state is State.ARCHIVED
    assert titles(screen) == []
    screen.segmented_control(key="etat").set_value("archived").run()
    assert "Restitution en retard" in words(screen)


def test_what_was_archived_is_brought_back_to_the_list(open_screen, open_sqlite_store, vote):
    close(open_sqlite_store, vote)
    with open_sqlite_store() as store:
        consultations.archive(store, vote.organizer, vote.id)
    screen = open_screen("consultations", person=vote.organizer)
    screen.segmented_control(key="etat").set_value("archived").run()

    press(do(screen, vote, "bring-back"), "w_confirm")

    assert kept(open_sqlite_store, vote).state is State.CLOSED
    assert "La consultation est de retour dans la liste." in words(screen)
    assert titles(screen) == []
    screen.segmented_control(key="etat").set_value("all").run()
    assert [title for title, _ in titles(screen)] == ["Le litre de lait"]


def test_a_role_taken_away_meanwhile_refuses_the_yes(open_screen, open_sqlite_store, vote):
    screen = do(open_screen("consultations", person=vote.organizer), vote, "close")
    with open_sqlite_store() as store:
        store.accounts.set_role(team_id=vote.team_id, person_id=vote.organizer.id, role=Role.VIEWER)

    press(screen, "w_confirm")

    close_due(open_sqlite_store)
    assert kept(open_sqlite_store, vote).state is State.OPEN


def test_a_draft_is_opened_from_its_designer(open_screen, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_price_vote())
    screen = open_screen("consultations", person=draft.organizer)
    assert deeds(screen, draft) == ["Ouvrir…", "Copier", "Archiver…"]

    do(screen, draft, "open")

    assert dict(screen.query_params) == {"c": draft.code, "s": "open"}
    assert screen.button(key="w_open").label == "Ouvrir la consultation"


# Starting


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_a_new_one_starts_from_what_is_chosen_and_its_designer_opens(open_screen, open_sqlite_store, vote, template):
    screen = press(open_screen("consultations", person=vote.organizer), "w_new")

    press(screen, f"w_template_{template.name}")

    with open_sqlite_store(read_only=True) as store:
        made = store.consultations.by_code(screen.query_params["c"])
    assert made.draft == template.draft
    assert made.team_id == vote.team_id
    assert screen.text_input[0].value == template.definition.title.say("fr")


def test_somebody_in_several_teams_chooses_and_reads_whose_each_is(open_screen, open_sqlite_store):
    person = a_person(open_sqlite_store, Role.ORGANIZER, team_id=a_team(open_sqlite_store, "Les Prés"))
    hills, seen = a_team(open_sqlite_store, "Les Collines"), a_team(open_sqlite_store, "Les Bois")
    with open_sqlite_store() as store:
        store.accounts.set_role(team_id=hills, person_id=person.id, role=Role.ORGANIZER)
        store.accounts.set_role(team_id=seen, person_id=person.id, role=Role.VIEWER)
    screen = open_screen("consultations", person=person)
    assert sorted(screen.selectbox(key="w_starting_team").options) == ["Les Collines", "Les Prés"]

    screen.selectbox(key="w_starting_team").set_value(hills)
    press(screen, "w_template_blank-questionnaire")

    with open_sqlite_store(read_only=True) as store:
        assert [each.team_id for each in store.consultations.of_teams([hills])] == [hills]
    screen.switch_page("consultations.py").run()
    assert [as_read(caption.value) for caption in screen.caption] == [
        "Questionnaire · Pas encore de date limite · Les Collines"
    ]


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (Role.ORGANIZER, "Pour la première, choisissez par quoi commencer"),
        (Role.VIEWER, "Les personnes qui organisent, dans votre équipe, créeront la première."),
        (None, "Vous n’êtes encore dans aucune équipe."),
    ],
)
def test_where_there_is_nothing_it_says_what_to_do_first(open_screen, open_sqlite_store, role, said):
    person = a_person(open_sqlite_store, role, team_id=a_team(open_sqlite_store))

    screen = open_screen("consultations", person=person)

    assert said in words(screen)
    starts = [button for button in screen.button if (button.key or "").startswith("w_template_")]
    assert len(starts) == (len(TEMPLATES) if role is Role.ORGANIZER else 0)
