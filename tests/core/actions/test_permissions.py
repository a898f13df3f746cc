"""Who may do what: every action that asks who is there, role by role."""

import importlib
import inspect
import io
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from PIL import Image

import core.actions
from core.actions import (
    api_tokens,
    commenting,
    confirming,
    consultations,
    debriefing,
    drafting,
    evidence,
    exporting,
    exporting_walls,
    following_up,
    grouping,
    hearing,
    ideas,
    ideas_onward,
    library,
    members,
    moderating,
    papers,
    populations,
    replying,
    rounds,
    running_room,
    sources,
    trying,
    versions,
    walls,
    webhooks,
)
from core.actions.tail import recount
from core.community.access import Person, Role
from core.community.webhooks import Event, Target
from core.consultation.definition import Definition
from core.consultation.line_status import LineState
from core.consultation.records import Reply
from core.language.wording import Wording
from core.problems import Refused, problem
from core.question_types.yes_no import YesNo
from core.results.look import look_at
from core.room import editing
from core.room.model import ItemKind
from core.room.wall import Post, TextState
from core.voices.ideas.editing import Dissolve
from core.voices.ideas.model import Grouping, Idea
from db.store import Store, StoreOpener
from tests.builders import (
    Vote,
    a_changed_questionnaire,
    a_draft,
    a_person,
    a_price_vote,
    an_open_price_vote,
    cast,
    close,
    some_members,
)

THE_TEAM = ("organizer", "animator", "viewer")
ORGANIZERS, SHARERS = THE_TEAM[:1], THE_TEAM[:2]
OUTSIDERS = ("organizer of another team", "administrator of no team", "stranger")
ON_A_TEAM = {
    "create",
    "kept_questions",
    "keep_question",
    "forget_question",
    "tokens",
    "make_token",
    "end_token",
    "webhooks",
    "told",
    "make_webhook",
    "end_webhook",
}  # there is no consultation to hide
ON_THEMSELVES = {
    "rename",
    "speak",
    "change_password",
}  # one's own account: there is nobody else's to touch


@dataclass(frozen=True)
class Action:
    """`on` says on which consultation it is tried, so that nothing but the role stands in the way."""

    may: tuple[str, ...]
    on: str
    act: Callable[[Store, Person | None, Vote], Any]


def save_draft(store, person, vote):
    revision = store.consultations.get(vote.id).draft_revision
    consultations.save_draft(store, person, vote.id, Definition(), None, revision=revision)


def publish_changes(store, person, vote):
    revision = store.consultations.get(vote.id).draft_revision
    versions.publish_changes(store, person, vote.id, revision=revision)


def keep_picture(store, person, vote):
    picture = io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    consultations.keep_picture(store, person, vote.id, picture.getvalue())


def keep_evidence(store, person, vote):
    picture = io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, "PNG")
    evidence.keep_evidence(store, person, vote.id, picture.getvalue())


def move_deadline(store, person, vote):
    announced = store.consultations.get(vote.id).closes_at
    consultations.move_deadline(store, person, vote.id, announced + timedelta(days=1))


def import_members(store, person, vote):
    members.import_members(store, person, vote.id, "nom;courriel\nLéa;lea@exemple.fr\n".encode())


def renew_link(store, person, vote):
    members.renew_link(store, person, vote.id, store.roll.members(vote.id)[0].id)


def remove_members(store, person, vote):
    members.remove_members(store, person, vote.id, [store.roll.members(vote.id)[0].id])


def prepare_confirmation(store, person, vote):
    outcome = look_at(recount(store, store.consultations.get(vote.id))).outcome
    confirming.prepare_confirmation(store, person, vote.id, outcome)


def state_population(store, person, vote):
    shares = {"any": 60.0, "near": 40.0}
    populations.state_population(store, person, vote.id, "origin", shares=shares, source="Insee 2024")


def make_webhook(store, person, vote):
    found = Target(secure=True, host="exemple.fr", port=443, path="/", network_address="198.51.100.7")
    webhooks.make_webhook(store, person, vote.team_id, "https://exemple.fr/", [Event.OPENED], found=found)


TALLIES = {"pasture": {"long": 3}, "origin": {"near": 3}}


def enter_batch(store, person, vote):
    members = [member.id for member in store.roll.members(vote.id)]
    return papers.enter_batch(store, person, vote.id, label="Salle", voters=3, tallies=TALLIES, members=members)


def check_batch(store, person, vote):
    batch = store.papers.batches(vote.id)[0]
    papers.check_batch(store, person, vote.id, batch.id, voters=3, tallies=TALLIES)


def cancel_batch(store, person, vote):
    papers.cancel_batch(store, person, vote.id, store.papers.batches(vote.id)[0].id)


def change_room(store, person, vote):
    running_room.change_room(store, person, vote.id, partial(editing.hold_texts, hold=False), revision=0)


def moderate(store, person, vote):
    post = Post("post", ItemKind.IDEAS, "Oui.", TextState.HELD, False, "", "", 0, False, False, store.now())
    store.walls.put(vote.id, post, key="key")
    walls.moderate(store, person, vote.id, "post", state=TextState.SHOWN)


def decide_text(store, person, vote):
    moderating.decide_text(store, person, vote.id, question_id="word", text="Oui.", state=TextState.SHOWN)


def ask_top_ideas(store, person, vote):
    for text in ("Un", "Deux"):
        post = Post(text, ItemKind.IDEAS, text, TextState.SHOWN, False, "", "", 0, False, False, store.now())
        store.walls.put(vote.id, post, key=text)
    rounds.ask_top_ideas(store, person, vote.id, title=Wording("Lesquelles ?"))


def of_groups(store, vote):
    """Somebody wrote, and it was put into a group; as the organizer saw it."""
    found = Grouping(ideas=(Idea("a", "A", (), (1,)),), rest=(2,), near=(), seq=2, fineness=0, version="1")
    store.groupings.add(grouping_id="g", consultation_id=vote.id, question_id="word", settings={}, by="Ana")
    waiting = store.groupings.get("g")
    store.groupings.finish(waiting, found)
    return ideas.Drafted(store.groupings.get("g"), found, (), found, frozenset())


def withdraw_reply(store, person, vote):
    store.replies.add(vote.id, Reply("r", "word", "A", "Oui.", 1, frozenset({1})))
    replying.withdraw_reply(store, person, vote.id, "r")


ACTIONS = {
    "act": Action(SHARERS, "closed", lambda s, p, v: ideas.act(s, p, of_groups(s, v), Dissolve(idea="a"))),
    "corrected_by": Action(SHARERS, "closed", lambda s, p, v: ideas.corrected_by(s, p, v.id)),
    "project": Action(SHARERS, "closed", lambda s, p, v: ideas_onward.project(s, p, of_groups(s, v))),
    "ask_ideas": Action(
        ORGANIZERS, "closed", lambda s, p, v: ideas_onward.ask_ideas(s, p, v.id, title="Oui ?", labels=["A", "B"])
    ),
    "reply": Action(
        ORGANIZERS, "closed", lambda s, p, v: replying.reply(s, p, of_groups(s, v), "a", title="A", text="Oui.")
    ),
    "withdraw_reply": Action(ORGANIZERS, "closed", withdraw_reply),
    "published_replies": Action(THE_TEAM, "closed", lambda s, p, v: replying.published_replies(s, p, v.id, "word")),
    "add_lines": Action(
        ORGANIZERS, "closed", lambda s, p, v: debriefing.add_lines(s, p, v.id, part="said", lines=["Oui."])
    ),
    "animated": Action(SHARERS, "draft", lambda s, p, v: running_room.animated(s, p, v.id)),
    "change_room": Action(SHARERS, "draft", change_room),
    "every_post": Action(SHARERS, "open", lambda s, p, v: walls.every_post(s, p, v.id, ItemKind.IDEAS)),
    "moderate": Action(SHARERS, "open", moderate),
    "decide_text": Action(SHARERS, "open", decide_text),
    "undecide_text": Action(
        SHARERS, "open", lambda s, p, v: moderating.undecide_text(s, p, v.id, question_id="word", named="a" * 64)
    ),
    "correct": Action(
        ORGANIZERS, "heard", lambda s, p, v: hearing.correct(s, p, v.id, question_id="word", seq=1, label="mixed")
    ),
    "use_learnt": Action(ORGANIZERS, "heard", lambda s, p, v: hearing.use_learnt(s, p, v.id)),
    "keep_default": Action(ORGANIZERS, "heard", lambda s, p, v: hearing.keep_default(s, p, v.id)),
    "new_round": Action(SHARERS, "open", lambda s, p, v: rounds.new_round(s, p, v.id, question_id="pasture")),
    "add_question": Action(
        SHARERS, "changed", lambda s, p, v: rounds.add_question(s, p, v.id, YesNo(title=Wording("Oui ?")))
    ),
    "ask_top_ideas": Action(SHARERS, "changed", ask_top_ideas),
    "create": Action(
        ORGANIZERS, "draft", lambda s, p, v: consultations.create(s, p, team_id=v.team_id, draft=Definition())
    ),
    "copy": Action(ORGANIZERS, "open", lambda s, p, v: consultations.copy(s, p, v.id, title=Wording("Encore"))),
    "save_draft": Action(ORGANIZERS, "draft", save_draft),
    "keep_evidence": Action(ORGANIZERS, "draft", keep_evidence),
    "keep_picture": Action(ORGANIZERS, "draft", keep_picture),
    "open_consultation": Action(ORGANIZERS, "draft", lambda s, p, v: consultations.open_consultation(s, p, v.id)),
    "publish_changes": Action(ORGANIZERS, "changed", publish_changes),
    "history": Action(ORGANIZERS, "open", lambda s, p, v: versions.history(s, p, v.id)),
    "move_deadline": Action(ORGANIZERS, "open", move_deadline),
    "archive": Action(ORGANIZERS, "closed", lambda s, p, v: consultations.archive(s, p, v.id)),
    "bring_back": Action(ORGANIZERS, "archived", lambda s, p, v: consultations.bring_back(s, p, v.id)),
    "write_part": Action(
        ORGANIZERS, "closed", lambda s, p, v: debriefing.write_part(s, p, v.id, part="said", text="Oui.")
    ),
    "follow_up": Action(
        ORGANIZERS,
        "closed",
        lambda s, p, v: following_up.follow_up(s, p, v.id, question_id="pasture", state=LineState.DELIVERED),
    ),
    "publish": Action(ORGANIZERS, "debriefed", lambda s, p, v: debriefing.publish(s, p, v.id)),
    "organized": Action(ORGANIZERS, "draft", lambda s, p, v: consultations.organized(s, p, v.id)),
    "shared": Action(SHARERS, "draft", lambda s, p, v: consultations.shared(s, p, v.id)),
    "held": Action(ORGANIZERS, "draft", lambda s, p, v: consultations.held(s, p, v.id)),
    "kept_questions": Action(ORGANIZERS, "draft", lambda s, p, v: library.kept_questions(s, p, v.team_id)),
    "keep_question": Action(
        ORGANIZERS, "draft", lambda s, p, v: library.keep_question(s, p, v.team_id, YesNo(title=Wording("Oui ?")))
    ),
    "forget_question": Action(ORGANIZERS, "draft", lambda s, p, v: library.forget_question(s, p, v.team_id, "a")),
    "add_note": Action(SHARERS, "open", lambda s, p, v: consultations.add_note(s, p, v.id, "Bonjour.")),
    "has_link": Action(ORGANIZERS, "draft", lambda s, p, v: trying.has_link(s, p, v.id)),
    "make_link": Action(ORGANIZERS, "draft", lambda s, p, v: trying.make_link(s, p, v.id)),
    "remove_link": Action(ORGANIZERS, "draft", lambda s, p, v: trying.remove_link(s, p, v.id)),
    "comments": Action(ORGANIZERS, "draft", lambda s, p, v: commenting.comments(s, p, v.id)),
    "settle": Action(ORGANIZERS, "draft", lambda s, p, v: commenting.settle(s, p, v.id, 1, done=True)),
    "asked": Action(THE_TEAM, "personal", lambda s, p, v: populations.asked(s, p, v.id)),
    "population": Action(THE_TEAM, "open", lambda s, p, v: populations.population(s, p, v.id)),
    "state_population": Action(ORGANIZERS, "open", state_population),
    "forget_population": Action(
        ORGANIZERS, "open", lambda s, p, v: populations.forget_population(s, p, v.id, "origin")
    ),
    "say_drawn": Action(ORGANIZERS, "personal", lambda s, p, v: populations.say_drawn(s, p, v.id, drawn=True)),
    "sources": Action(SHARERS, "open", lambda s, p, v: sources.sources(s, p, v.id)),
    "declare_source": Action(SHARERS, "open", lambda s, p, v: sources.declare_source(s, p, v.id, "Lettre")),
    "remove_source": Action(SHARERS, "open", lambda s, p, v: sources.remove_source(s, p, v.id, "lettre")),
    "roll": Action(SHARERS, "personal", lambda s, p, v: members.roll(s, p, v.id)),
    "import_members": Action(SHARERS, "draft", import_members),
    "batches": Action(SHARERS, "personal", lambda s, p, v: papers.batches(s, p, v.id)),
    "enter_batch": Action(SHARERS, "personal", enter_batch),
    "check_batch": Action(SHARERS, "entered", check_batch),
    "cancel_batch": Action(SHARERS, "entered", cancel_batch),
    "prepare_confirmation": Action(ORGANIZERS, "closed", prepare_confirmation),
    "create_links": Action(SHARERS, "personal", lambda s, p, v: members.create_links(s, p, v.id)),
    "renew_links": Action(SHARERS, "personal", lambda s, p, v: members.renew_links(s, p, v.id)),
    "renew_link": Action(SHARERS, "personal", renew_link),
    "remove_members": Action(SHARERS, "draft", remove_members),
    "what_was_asked": Action(THE_TEAM, "open", lambda s, p, v: exporting.what_was_asked(s, p, v.code)),
    "wall_posts": Action(THE_TEAM, "open", lambda s, p, v: exporting_walls.wall_posts(s, p, v.id)),
    "take_posts": Action(THE_TEAM, "open", lambda s, p, v: exporting_walls.take_posts(s, p, v.id)),
    "tokens": Action(ORGANIZERS, "draft", lambda s, p, v: api_tokens.tokens(s, p, v.team_id)),
    "make_token": Action(ORGANIZERS, "draft", lambda s, p, v: api_tokens.make_token(s, p, v.team_id, "Site")),
    "end_token": Action(ORGANIZERS, "draft", lambda s, p, v: api_tokens.end_token(s, p, v.team_id, "a")),
    "webhooks": Action(ORGANIZERS, "draft", lambda s, p, v: webhooks.webhooks(s, p, v.team_id)),
    "told": Action(ORGANIZERS, "draft", lambda s, p, v: webhooks.told(s, p, v.team_id, "a")),
    "make_webhook": Action(ORGANIZERS, "draft", make_webhook),
    "end_webhook": Action(ORGANIZERS, "draft", lambda s, p, v: webhooks.end_webhook(s, p, v.team_id, "a")),
    "note_export": Action(THE_TEAM, "open", lambda s, p, v: exporting.note_export(s, p, v.id, kind="csv", rows=10)),
    "watched": Action(THE_TEAM, "closed", lambda s, p, v: drafting.watched(s, p, v.id)),
    "latest": Action(THE_TEAM, "closed", lambda s, p, v: grouping.latest(s, p, v.id, "pasture")),
    "seen": Action(THE_TEAM, "draft", lambda s, p, v: consultations.seen(s, p, v.id)),
}
IN_THEIR_OWN_TRANSACTIONS = {"close_now", "ask", "stop", "follow"}  # the last three: test_grouping.py


def a_vote(open_store: StoreOpener, on: str) -> Vote:
    if on == "draft":
        vote = a_draft(open_store, a_price_vote())
        some_members(open_store, vote.id, 1)
        return vote
    if on == "changed":
        return a_changed_questionnaire(open_store)
    vote = an_open_price_vote(open_store, members=3, access="personal" if on in ("personal", "entered") else "open")
    if on == "entered":
        with open_store() as store:
            enter_batch(store, vote.organizer, vote)
    if on == "heard":
        cast(open_store, vote, answers={"pasture": "long", "origin": "near", "word": "Très bien."})
    if on in ("closed", "debriefed", "heard", "archived"):
        close(open_store, vote)
    with open_store() as store:
        for part in ("said", "decided") if on == "debriefed" else ():
            debriefing.write_part(store, vote.organizer, vote.id, part=part, text="Oui.")
        if on == "archived":
            consultations.archive(store, vote.organizer, vote.id)
    return vote


def somebody(open_store: StoreOpener, who: str, vote: Vote) -> Person | None:
    if who in THE_TEAM:
        return a_person(open_store, Role(who), team_id=vote.team_id)
    if who == "organizer of another team":
        return a_draft(open_store, a_price_vote()).organizer
    return a_person(open_store, None, is_admin=True) if who == "administrator of no team" else None


def told(who: str, action: str):
    """Why not: somebody of the team is told so; to others the consultation does not exist."""
    return problem("not_allowed" if who in THE_TEAM or action in ON_A_TEAM else "consultation_unknown")


def everything_in(open_store: StoreOpener) -> list[str]:
    with open_store(read_only=True) as store:
        return list(store.session.connection().connection.driver_connection.iterdump())


@pytest.mark.parametrize("who", [*THE_TEAM, *OUTSIDERS])
@pytest.mark.parametrize("name", ACTIONS)
def test_an_action_is_done_for_whoever_may_and_for_nobody_else(open_sqlite_store, name, who):
    action = ACTIONS[name]
    vote = a_vote(open_sqlite_store, action.on)
    person = somebody(open_sqlite_store, who, vote)
    before = everything_in(open_sqlite_store)

    problems = ()
    try:
        with open_sqlite_store() as store:
            action.act(store, person, vote)
    except Refused as refused:
        problems = refused.problems

    if who in action.may:
        assert problems == ()
    else:
        assert problems == (told(who, name),)
        assert everything_in(open_sqlite_store) == before


@pytest.mark.parametrize("who", [*THE_TEAM[1:], *OUTSIDERS])
def test_nobody_closes_who_does_not_organize(open_sqlite_store, who):
    vote = a_vote(open_sqlite_store, "open")
    person = somebody(open_sqlite_store, who, vote)

    with pytest.raises(Refused) as refused:
        consultations.close_now(open_sqlite_store, person, vote.id)

    assert refused.value.problems == (told(who, "close_now"),)


def test_a_role_taken_away_holds_at_once(open_sqlite_store):
    vote = a_vote(open_sqlite_store, "draft")
    with open_sqlite_store() as store:
        store.accounts.set_role(team_id=vote.team_id, person_id=vote.organizer.id, role=None)
        person = store.accounts.get(vote.organizer.id)

    with pytest.raises(Refused) as refused, open_sqlite_store() as store:
        consultations.open_consultation(store, person, vote.id)

    assert refused.value.problems == (problem("consultation_unknown"),)


def test_every_action_that_asks_who_is_there_is_in_the_table():
    modules = [
        importlib.import_module(f"core.actions.{found.name}") for found in pkgutil.iter_modules(core.actions.__path__)
    ]

    asking = {
        name
        for module in modules
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ and not name.startswith("_")
        if "person" in inspect.signature(function).parameters
    }

    assert asking == ACTIONS.keys() | IN_THEIR_OWN_TRANSACTIONS | ON_THEMSELVES
