"""Animer: everything an animator does from the console, as it is kept and as it is read."""

from functools import partial

import pytest

from core import identity
from core.actions import reacting, walls
from core.actions.answering import Voter
from core.actions.moderating import decide_text
from core.actions.papers import batches
from core.actions.running_room import room_of
from core.community.access import Role
from core.room import editing
from core.room.model import Item, ItemKind, Room, Shows, Stage
from core.room.reactions import Reaction
from core.room.wall import TextState
from pages.http.presence import presence
from tests.builders import (
    a_draft,
    a_person,
    a_price_vote,
    a_questionnaire,
    an_open_consultation,
    an_open_price_vote,
    close,
)
from tests.pages.conftest import as_read, words
from tests.rooms import IDEAS, a_running_room, answer, lead


@pytest.fixture
def vote(open_sqlite_store):
    """`milk` is open, and a wall of ideas stands at the end."""
    return a_running_room(open_sqlite_store)


@pytest.fixture
def console(open_screen, vote):
    return open_screen("animer", person=vote.organizer, c=vote.code)


def click(screen, key: str):
    return screen.button(key=key).click().run()


def keys(screen) -> set[str]:
    return {button.key for button in screen.button}


def primary(screen) -> list[str]:
    """The one thing to do next with the room: what is decided of a text, or entered, is no such thing."""
    found = [button.key for button in screen.button if button.proto.type == "primary"]
    return [key for key in found if not key.startswith(("w_add_", "w_hands_", "w_text_"))]


def room(open_store, vote) -> Room:
    with open_store(read_only=True) as store:
        return room_of(store, store.consultations.get(vote.id)).room


def posts(open_store, vote) -> dict[str, tuple[TextState, bool, str, str]]:
    with open_store(read_only=True) as store:
        found = walls.every_post(store, vote.organizer, vote.id, ItemKind.IDEAS)
    return {post.text: (post.state, post.pinned, post.theme, post.why) for post in found}


def say(open_store, vote, *texts: str) -> None:
    for text in texts:
        walls.say(open_store, vote.code, Voter(identity.new_secret()), wall=ItemKind.IDEAS, text=text)


def at_the_wall(open_screen, open_store, vote, *texts: str):
    lead(open_store, vote, partial(editing.open_item, item_id=IDEAS.id))
    say(open_store, vote, *texts)
    return open_screen("animer", person=vote.organizer, c=vote.code)


def test_a_draft_is_to_be_opened_first(open_screen, open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_questionnaire())

    screen = open_screen("animer", person=vote.organizer, c=vote.code)

    assert "Ouvrez d’abord cette consultation" in words(screen)
    assert "w_start" not in keys(screen)


def test_people_are_let_in_then_a_question_opens_closes_and_shows(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire(visibility="live"))
    screen = open_screen("animer", person=vote.organizer, c=vote.code)
    assert primary(screen) == ["w_start"]
    first = room(open_sqlite_store, vote).items[0].id

    steps = []
    for key in ("w_start", "w_go", "w_open", "w_close", "w_reveal"):
        assert primary(screen) == [key]
        click(screen, key)
        steps.append(room(open_sqlite_store, vote).stage(first))

    waiting = Stage.WAITING
    assert steps == [waiting, waiting, Stage.OPEN, Stage.CLOSED, Stage.REVEALED]
    assert primary(screen) == ["w_next"]
    assert "résultat affiché" in words(screen)


def test_a_result_is_hidden_again(console, open_sqlite_store, vote):
    click(console, "w_reveal")
    click(console, "w_hide")

    assert room(open_sqlite_store, vote).stage("milk") is Stage.CLOSED


def test_a_question_opens_again(console, open_sqlite_store, vote):
    click(console, "w_close")
    assert as_read(console.button(key="w_open").label) == "Rouvrir"
    click(console, "w_open")

    assert room(open_sqlite_store, vote).stage("milk") is Stage.OPEN


def test_sealed_results_are_not_offered_to_a_room(open_screen, open_sqlite_store):
    vote = a_running_room(open_sqlite_store, visibility="at_closing")
    screen = open_screen("animer", person=vote.organizer, c=vote.code)

    click(screen, "w_close")

    assert "w_reveal" not in keys(screen)
    assert "Résultats scellés jusqu’à la clôture" in words(screen)
    assert primary(screen) == ["w_next"]


def test_a_step_looked_at_moves_nobody_until_one_says_so(console, open_sqlite_store, vote):
    click(console, f"w_item_{IDEAS.id}")
    assert room(open_sqlite_store, vote).current == "milk"
    assert primary(console) == ["w_go"]

    click(console, "w_go")

    assert room(open_sqlite_store, vote).current == IDEAS.id
    assert room(open_sqlite_store, vote).stage("milk") is Stage.CLOSED


def test_one_goes_on_and_back(console, open_sqlite_store, vote):
    items = [item.id for item in room(open_sqlite_store, vote).items]
    here = items.index("milk")

    click(console, "w_next")
    assert room(open_sqlite_store, vote).current == items[here + 1]
    click(console, "w_before")

    assert room(open_sqlite_store, vote).current == "milk"


def test_a_countdown_starts_lasts_longer_and_stops(console, open_sqlite_store, vote):
    click(console, "w_minutes_2")
    first = room(open_sqlite_store, vote).ends_at
    click(console, "w_minute-more")
    longer = room(open_sqlite_store, vote).ends_at
    click(console, "w_time-stop")

    assert (longer - first).total_seconds() == 60
    assert room(open_sqlite_store, vote).ends_at is None


def test_reactions_to_a_discussion_are_counted_in_a_line(open_screen, open_sqlite_store, vote):
    talk = Item(id="talk", kind=ItemKind.DISCUSSION)
    lead(open_sqlite_store, vote, lambda room: editing.go_to(editing.add_item(room, talk), talk.id))
    before = open_screen("animer", person=vote.organizer, c=vote.code)
    voter = Voter(identity.new_secret())
    reacting.react(open_sqlite_store, vote.code, voter, item_id=talk.id, reaction=Reaction.DOUBT)

    after = open_screen("animer", person=vote.organizer, c=vote.code)

    line = "D’accord **0** · J’ai un doute **1** · Plus lentement **0**"
    assert [line in [each.value for each in screen.markdown] for screen in (before, after)] == [False, True]


def test_the_room_is_closed_and_let_in_again(console, open_sqlite_store, vote):
    click(console, "w_end")
    assert not room(open_sqlite_store, vote).running
    click(console, "w_start")

    assert room(open_sqlite_store, vote).running


def test_who_answered_is_said_of_those_who_are_connected(console, open_sqlite_store, vote):
    answer(open_sqlite_store, vote)
    for phone in ("one", "two", "three"):
        presence().came(vote.code, phone)

    seen = words(console.run())

    assert "**3** personnes connectées" in seen
    assert "**1** réponse :small[sur 3 personnes connectées]" in seen


def test_the_team_reads_the_tallies_as_they_come(console, open_sqlite_store, vote):
    answer(open_sqlite_store, vote, "rouge")

    assert "Pour vous seulement, tant que rien n’est révélé" in words(console.run())
    assert list(console.get("vega_lite_chart"))


def test_tallies_that_are_sealed_are_sealed_for_the_team_too(open_screen, open_sqlite_store):
    vote = a_running_room(open_sqlite_store, visibility="at_closing")
    answer(open_sqlite_store, vote)

    screen = open_screen("animer", person=vote.organizer, c=vote.code)

    assert "Les résultats s’ouvriront à la clôture" in words(screen)
    assert not list(screen.get("vega_lite_chart"))


@pytest.mark.parametrize(
    ("kind", "type"),
    [("one", "single_choice"), ("several", "multiple_choice"), ("words", "short_text"), ("scale", "rating")],
)
def test_a_question_is_added_on_the_spot_next_on_the_agenda(console, open_sqlite_store, vote, kind, type):  # noqa: A002
    console.pills(key="w_add_kind").set_value(kind).run()
    console.text_input(key=f"w_add_title_{kind}").set_value("Et maintenant ?")
    if kind in ("one", "several"):
        console.text_area(key=f"w_add_options_{kind}").set_value("Oui, vite\n\nPlus tard\n")
    click(console, "w_add_do")

    items = room(open_sqlite_store, vote).items
    place = [item.id for item in items].index("milk")
    with open_sqlite_store(read_only=True) as store:
        questionnaire = store.consultations.get(vote.id).definition.questionnaire
    added = questionnaire.question(items[place + 1].question_id)
    assert (added.type, added.title.say("fr")) == (type, "Et maintenant ?")
    if kind in ("one", "several"):
        assert [option.label.say("fr") for option in added.options] == ["Oui, vite", "Plus tard"]
    assert "Et maintenant ?" in words(console)


def test_a_question_without_its_words_is_refused_in_a_sentence(console, open_sqlite_store, vote):
    before = room(open_sqlite_store, vote)
    console.pills(key="w_add_kind").set_value("yes-no").run()
    click(console, "w_add_do")

    assert [as_read(each.value) for each in console.error]
    assert room(open_sqlite_store, vote) == before


def test_a_vote_on_a_price_takes_no_other_question(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")

    screen = open_screen("animer", person=vote.organizer, c=vote.code)

    assert [as_read(each) for each in screen.pills(key="w_add_kind").options] == [
        "Discussion",
        "Pause",
        "Mur d’idées",
        "Questions de la salle",
    ]


def test_a_break_is_added_renamed_moved_and_removed(console, open_sqlite_store, vote):
    console.pills(key="w_add_kind").set_value(ItemKind.BREAK).run()
    console.text_input(key="w_add_title_break").set_value("Café")
    click(console, "w_add_do")
    added = next(item for item in room(open_sqlite_store, vote).items if item.kind is ItemKind.BREAK)

    console.text_input(key=f"w_title_{added.id}").set_value("Thé")
    console.number_input(key=f"w_lasting_{added.id}").set_value(10)
    click(console, f"w_change_keep_{added.id}")
    click(console, "w_up")
    renamed = room(open_sqlite_store, vote)
    click(console, "w_remove")

    kept = renamed.item(added.id)
    assert (kept.title.say("fr"), kept.minutes) == ("Thé", 10)
    assert renamed.place_of(added.id) + 1 == renamed.place_of("milk")
    assert room(open_sqlite_store, vote).item(added.id) is None


def test_what_has_begun_is_not_removed(console):
    assert "Cette étape a commencé" in words(console)
    assert "w_remove" not in keys(console)


def test_somebody_else_s_change_is_told_and_what_is_newest_is_shown(console, open_sqlite_store, vote):
    lead(open_sqlite_store, vote, partial(editing.close_item, item_id="milk"))

    click(console, "w_close")

    assert [as_read(each.value) for each in console.error] == [
        "Une autre personne vient de changer la salle. La page montre maintenant où l’on en est."
    ]
    assert primary(console) == ["w_reveal"]


def test_asking_again_waits_for_a_yes_and_keeps_the_first_round(console, open_sqlite_store, vote):
    answer(open_sqlite_store, vote, "rouge")
    click(console, "w_again")
    assert "Les réponses du tour précédent restent telles quelles" in words(console)

    click(console, "w_confirm")

    items = room(open_sqlite_store, vote).items
    again = items[[item.id for item in items].index("milk") + 1]
    with open_sqlite_store(read_only=True) as store:
        question = store.consultations.get(vote.id).definition.questionnaire.question(again.question_id)
    assert (question.round_of, question.round) == ("milk", 2)


def test_who_moved_is_said_beside_the_second_round(open_screen, open_sqlite_store):
    vote = a_running_room(open_sqlite_store, anonymity="named", access="personal", members=3)
    for voter in vote.voters:
        answer(open_sqlite_store, vote, "rouge", voter=voter)
    screen = open_screen("animer", person=vote.organizer, c=vote.code)
    click(screen, "w_again")
    click(screen, "w_confirm")
    click(screen, "w_next")
    click(screen, "w_open")
    again = room(open_sqlite_store, vote).current
    for voter, given in zip(vote.voters, ("vert", {"chosen": "vert", "comment": "Le goût."}, "rouge"), strict=True):
        answer(open_sqlite_store, vote, given, to=again, voter=voter)
    with open_sqlite_store() as store:
        decide_text(store, vote.organizer, vote.id, question_id=again, text="Le goût.", state=TextState.SHOWN)

    assert "ont changé d’avis" not in as_read(words(screen.run()))
    lead(open_sqlite_store, vote, partial(editing.close_item, item_id=again))
    seen = as_read(words(screen.run()))

    assert "2 personnes ont changé d’avis, sur 3 qui ont répondu deux fois (67 %)" in seen
    assert "**2** · Rouge → Vert" in seen
    assert "**Les raisons données**" in seen


def test_a_post_is_shown_and_the_next_one_comes(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote, "Moins d’emballage", "Une marge affichée")
    assert "À lire : 2 · à l’écran : 0 · refusés : 0" in words(screen)

    click(screen, "w_text_show")

    assert posts(open_sqlite_store, vote) == {
        "Moins d’emballage": (TextState.HELD, False, "", ""),
        "Une marge affichée": (TextState.SHOWN, False, "", ""),
    }
    assert "Moins d’emballage" in words(screen)


def test_a_post_is_refused_with_a_reason_in_one_touch(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote, "Rien à voir")

    click(screen, "w_text_refuse")
    click(screen, "w_text_reason_off-topic")

    assert posts(open_sqlite_store, vote) == {"Rien à voir": (TextState.REFUSED, False, "", "Hors sujet")}
    assert "Rien à lire" in words(screen)


def test_a_post_is_refused_for_a_reason_of_one_s_own(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote, "Rien à voir")

    click(screen, "w_text_refuse")
    screen.text_input(key="w_text_own").set_value("Une seule idée à la fois")
    click(screen, "w_text_do")

    assert posts(open_sqlite_store, vote)["Rien à voir"][3] == "Une seule idée à la fois"


def test_a_post_is_pinned_and_put_in_a_group(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote, "Une marge affichée")

    screen.text_input(key="w_theme_typed").set_value("Prix")
    click(screen, "w_theme_do")
    click(screen, "w_text_pin")

    assert posts(open_sqlite_store, vote) == {"Une marge affichée": (TextState.SHOWN, True, "Prix", "")}


def test_the_last_decision_is_taken_back(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote, "Une", "Deux")
    click(screen, "w_text_show")
    click(screen, "w_text_show")

    click(screen, "w_text_undo")
    click(screen, "w_text_undo")

    assert {state for state, *_ in posts(open_sqlite_store, vote).values()} == {TextState.HELD}
    assert "w_text_undo" not in keys(screen)


def test_an_answer_that_nobody_had_decided_of_is_so_again(open_screen, open_sqlite_store, vote):
    lead(open_sqlite_store, vote, partial(editing.open_item, item_id="word"))
    answer(open_sqlite_store, vote, "Une marge affichée", to="word")
    screen = open_screen("animer", person=vote.organizer, c=vote.code)
    click(screen, "w_text_show")
    shown = decided(open_sqlite_store, vote)

    click(screen, "w_text_undo")

    assert shown == [TextState.SHOWN]
    assert decided(open_sqlite_store, vote) == []


def decided(open_store, vote):
    with open_store(read_only=True) as store:
        return [each.state for each in store.moderations.of(vote.id, "word").values()]


def test_everything_that_waits_is_shown_at_once(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote, "Une", "Deux", "Trois")

    click(screen, "w_text_show_all")
    click(screen, "w_text_show")

    assert {state for state, *_ in posts(open_sqlite_store, vote).values()} == {TextState.SHOWN}


def test_what_a_script_wrote_is_refused_at_once_and_put_back_in_one_step(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote, "Une", "Deux", "Trois", "Quatre")
    before = posts(open_sqlite_store, vote)
    click(screen, "w_text_pin")  # the one that is read

    click(screen, "w_refuse_all_off-topic")
    refused = [state for state, *_ in posts(open_sqlite_store, vote).values()]
    click(screen, "w_text_undo")

    assert sorted(refused) == [TextState.HELD, TextState.REFUSED, TextState.REFUSED, TextState.SHOWN]
    after = posts(open_sqlite_store, vote)
    assert sorted(state for state, *_ in after.values()) == [*[TextState.HELD] * 3, TextState.SHOWN]
    assert after.keys() == before.keys()


def test_texts_may_show_at_once(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote)

    screen.button_group(key="w_holds").set_value(False).run()
    say(open_sqlite_store, vote, "Tout de suite")

    assert not room(open_sqlite_store, vote).holds_texts
    assert posts(open_sqlite_store, vote)["Tout de suite"][0] is TextState.SHOWN


def test_the_ideas_in_the_lead_become_the_next_question(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote, "Une", "Deux")
    click(screen, "w_text_show")
    click(screen, "w_text_show")

    click(screen, "w_top")

    items = room(open_sqlite_store, vote).items
    with open_sqlite_store(read_only=True) as store:
        question = store.consultations.get(vote.id).definition.questionnaire.question(items[-1].question_id)
    assert [option.label.say("fr") for option in question.options] == ["Une", "Deux"]


def test_raised_hands_wait_for_somebody_else_to_check_them(console, open_sqlite_store, vote):
    console.number_input(key="w_hands_milk_rouge").set_value(4)
    console.number_input(key="w_hands_milk_vert").set_value(3)
    click(console, "w_hands_do")

    with open_sqlite_store(read_only=True) as store:
        (batch,) = batches(store, vote.organizer, vote.id)
    assert (batch.voters, batch.tallies["milk"]["rouge"], batch.tallies["milk"]["vert"]) == (7, 4, 3)
    assert "Un lot attend qu’une autre personne le vérifie." in words(console)


def test_the_big_screen_is_driven_from_here(console, open_sqlite_store, vote):
    console.button_group(key="w_shows").set_value(Shows.JOIN).run()
    click(console, "w_dark")

    screen = room(open_sqlite_store, vote).screen
    assert (screen.shows, screen.dark) == (Shows.JOIN, True)


def test_once_over_results_are_still_revealed(open_screen, open_sqlite_store):
    vote = a_running_room(open_sqlite_store, visibility="at_closing")
    answer(open_sqlite_store, vote)
    close(open_sqlite_store, vote)
    screen = open_screen("animer", person=vote.organizer, c=vote.code)

    click(screen, "w_reveal")

    assert room(open_sqlite_store, vote).stage("milk") is Stage.REVEALED
    assert not {"w_start", "w_open"} & keys(screen)


@pytest.mark.parametrize("role", [Role.ORGANIZER, Role.ANIMATOR])
def test_two_lead_the_same_room(open_screen, open_sqlite_store, vote, role):
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)
    screen = open_screen("animer", person=person, c=vote.code)

    click(screen, "w_close")

    assert room(open_sqlite_store, vote).stage("milk") is Stage.CLOSED


def test_words_of_people_are_shown_as_they_were_written(open_screen, open_sqlite_store, vote):
    screen = at_the_wall(open_screen, open_sqlite_store, vote, "*gras* [lien](x)")

    assert "\\*gras\\* \\[lien\\]\\(x\\)" in [each.value for each in screen.markdown]


def test_a_long_agenda_is_all_there(open_screen, open_sqlite_store, vote):
    for number in range(20):
        lead(
            open_sqlite_store, vote, partial(editing.add_item, item=Item(id=f"talk{number}", kind=ItemKind.DISCUSSION))
        )

    screen = open_screen("animer", person=vote.organizer, c=vote.code)

    assert {f"w_item_talk{number}" for number in range(20)} <= keys(screen)


def test_a_price_vote_says_the_price_as_it_moves(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_price_vote(visibility="live"))
    lead(open_sqlite_store, vote, editing.start)
    lead(open_sqlite_store, vote, partial(editing.open_item, item_id="pasture"))
    answer(open_sqlite_store, vote, "long", to="pasture")

    screen = open_screen("animer", person=vote.organizer, c=vote.code)

    assert "<strong>0,855 €</strong>" in as_read(words(screen))
