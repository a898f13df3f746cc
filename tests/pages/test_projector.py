"""The big screen in a room: one thing at a time, moved by whoever leads it and by nobody else."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from core.actions import moderating, reacting, rounds, walls
from core.actions.answering import Voter
from core.actions.answering_in_room import answer_in_room
from core.actions.running_room import change_room, room_of
from core.consultation.definition import Definition, Rules, Visibility
from core.identity import new_secret
from core.language.wording import Wording
from core.question_types.base import Option
from core.question_types.long_text import LongText
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from core.room import editing
from core.room.model import Item, ItemKind, Room, Shows, Stage
from core.room.reactions import Reaction
from core.room.wall import TextState
from db.store import StoreOpener
from tests.builders import Vote, a_price_vote, a_question, a_questionnaire, an_open_consultation, cast, read
from tests.pages.conftest import OpenScreen, markup_of, on_big_screen

TITLE, NOTE = "Quelle couleur ?", "Une seule."
PEOPLE = tuple(Voter(new_secret()) for _ in range(12))


def a_room(store: StoreOpener, *edits: Callable[[Room], Room], **rules: object) -> Vote:
    """A choice and key words, led in a room that people are in."""
    questions = (
        a_question(SingleChoice, id="colour", title=TITLE, note=NOTE),
        a_question(ShortText, id="words", title="En trois mots ?"),
    )
    definition = Definition(
        title=Wording("Le lait"),
        benefit=Wording("Voir."),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=questions),)),
        rules=Rules(**{"visibility": Visibility.LIVE, **rules}),
    )
    vote = an_open_consultation(store, definition)
    lead(store, vote, editing.start, *edits)
    return vote


def lead(store: StoreOpener, vote: Vote, *edits: Callable[[Room], Room]) -> None:
    with store() as opened:
        for edit in edits:
            consultation = opened.consultations.get(vote.id)
            revision = room_of(opened, consultation).revision
            change_room(opened, vote.organizer, vote.id, edit, revision=revision)


def opened(item_id: str) -> Callable[[Room], Room]:
    return lambda room: editing.open_item(room, item_id)


def revealed(item_id: str) -> Callable[[Room], Room]:
    return lambda room: editing.reveal(room, item_id)


def answered(store: StoreOpener, vote: Vote, question_id: str, *answers: object) -> None:
    for voter, answer in zip(PEOPLE, answers, strict=False):
        told = {"question_id": question_id, "answer": answer, "submit_key": new_secret()}
        answer_in_room(store, vote.code, voter, **told, read=read)


def open_projector(open_screen: OpenScreen, vote: Vote, *, leading: bool = False):
    return open_screen("en-direct", person=vote.organizer if leading else None, c=vote.code, ecran="1")


def test_before_anything_it_says_how_to_come_in(open_screen, open_sqlite_store):
    vote = a_room(open_sqlite_store)

    said = on_big_screen(open_projector(open_screen, vote))

    for words in ("Pour participer, ouvrez", f"/s/{vote.code}", "ou entrez le code", "Personne n’est encore là"):
        assert words in said


def test_a_question_shows_its_options_and_how_many_answered_and_nothing_of_what_they_said(
    open_screen, open_sqlite_store
):
    vote = a_room(open_sqlite_store, opened("colour"))
    answered(open_sqlite_store, vote, "colour", "rouge", "vert", "vert")

    said = on_big_screen(open_projector(open_screen, vote))

    for words in (TITLE, NOTE, "Rouge", "Vert", "Bleu", "3 réponses"):
        assert words in said
    assert "%" not in said
    assert "en tête" not in said


def test_a_question_to_come_says_that_it_will_open(open_screen, open_sqlite_store):
    vote = a_room(open_sqlite_store, lambda room: editing.go_to(room, "colour"))

    assert "La question va s’ouvrir" in on_big_screen(open_projector(open_screen, vote))


def test_a_countdown_is_told_to_the_browser_and_closes_at_its_end(open_screen, open_sqlite_store):
    with open_sqlite_store(read_only=True) as store:
        now = store.now()
    ends_soon = editing.start_countdown
    vote = a_room(open_sqlite_store, opened("colour"), lambda room: ends_soon(room, minutes=5, now=now))

    assert "Il reste" in on_big_screen(open_projector(open_screen, vote))
    assert 'data-left="29' in markup_of(open_projector(open_screen, vote))

    long_ago = now - timedelta(minutes=9)
    lead(open_sqlite_store, vote, lambda room: ends_soon(room, minutes=5, now=long_ago))
    assert "Les votes sont clos" in on_big_screen(open_projector(open_screen, vote))


def test_a_closed_question_says_so_and_still_hides_its_result(open_screen, open_sqlite_store):
    vote = a_room(open_sqlite_store, opened("colour"))
    answered(open_sqlite_store, vote, "colour", "rouge", "vert")
    lead(open_sqlite_store, vote, lambda room: editing.close_item(room, "colour"))

    said = on_big_screen(open_projector(open_screen, vote))

    assert "Les votes sont clos" in said
    assert "2 réponses" in said
    assert "%" not in said


def test_a_revealed_question_shows_its_bars(open_screen, open_sqlite_store):
    vote = a_room(open_sqlite_store, opened("colour"))
    answered(open_sqlite_store, vote, "colour", "rouge", "vert", "vert", "vert")
    lead(open_sqlite_store, vote, revealed("colour"))

    screen = open_projector(open_screen, vote)

    assert "« Vert » arrive en tête, avec 75 % des réponses." in on_big_screen(screen)
    assert '<i style="--share: 0.75"></i>' in markup_of(screen)


def test_long_words_are_written_smaller_and_quoted_by_their_beginning(open_screen, open_sqlite_store):
    long = "Une option que l’on a écrite comme un paragraphe, avec ses raisons, ses conditions et ses exceptions"
    options = tuple(Option(id=name, label=Wording(f"{name} {long}")) for name in ("a", "b"))
    colour = a_question(SingleChoice, id="colour", title=f"{long}, {long} ?", options=options)
    definition = a_questionnaire(visibility=Visibility.LIVE).model_copy(
        update={"questionnaire": Questionnaire(pages=(Page(id="page", questions=(colour,)),))}
    )
    vote = an_open_consultation(open_sqlite_store, definition)
    lead(open_sqlite_store, vote, editing.start, opened("colour"))
    asked = markup_of(open_projector(open_screen, vote))
    answered(open_sqlite_store, vote, "colour", "a", "a", "b")
    lead(open_sqlite_store, vote, revealed("colour"))

    told = on_big_screen(open_projector(open_screen, vote))

    assert ('<h2 class="long">' in asked, 'class="options long"' in asked) == (True, True)
    assert f"« {f'a {long}'[:70].rstrip()}… » arrive en tête" in told


def test_a_break_and_a_discussion_are_named(open_screen, open_sqlite_store):
    pause = Item(id="pause", kind=ItemKind.BREAK)
    talk = Item(id="talk", kind=ItemKind.DISCUSSION, title=Wording("Par groupes de quatre"))
    vote = a_room(
        open_sqlite_store,
        lambda room: editing.add_item(editing.add_item(room, pause), talk),
        lambda room: editing.go_to(room, "pause"),
    )
    assert "Pause" in on_big_screen(open_projector(open_screen, vote))

    lead(open_sqlite_store, vote, lambda room: editing.go_to(room, "talk"))
    said = on_big_screen(open_projector(open_screen, vote))
    assert "Par groupes de quatre" in said
    assert "Discussion" in said
    assert "D’accord" not in said


def test_what_a_discussion_makes_people_touch_is_counted_on_its_slide(open_screen, open_sqlite_store):
    talk = Item(id="talk", kind=ItemKind.DISCUSSION)
    vote = a_room(
        open_sqlite_store, lambda room: editing.add_item(room, talk), lambda room: editing.go_to(room, "talk")
    )
    for voter in PEOPLE[:2]:
        reacting.react(open_sqlite_store, vote.code, voter, item_id="talk", reaction=Reaction.SLOWER)

    markup = markup_of(open_projector(open_screen, vote))

    assert "<span>D’accord <b>0</b></span><span>J’ai un doute <b>0</b></span>" in markup
    assert "<span>Plus lentement <b>2</b></span>" in markup


def a_wall(store: StoreOpener, *texts: str) -> tuple[Vote, list[str]]:
    wall = Item(id="wall", kind=ItemKind.IDEAS)
    vote = a_room(store, lambda room: editing.add_item(room, wall), opened("wall"))
    said = [walls.say(store, vote.code, PEOPLE[0], wall=ItemKind.IDEAS, text=text).id for text in texts]
    return vote, said


def decide(store: StoreOpener, vote: Vote, post_id: str, state: TextState = TextState.SHOWN, **how: object) -> None:
    with store() as opened:
        walls.moderate(opened, vote.organizer, vote.id, post_id, state=state, **how)


def test_a_wall_shows_what_was_let_through_pinned_first_with_its_supports(open_screen, open_sqlite_store):
    vote, (held, first, refused, pinned) = a_wall(
        open_sqlite_store, "Retenue", "Première", "Refusée", "<b>Épinglée</b>"
    )
    decide(open_sqlite_store, vote, first)
    decide(open_sqlite_store, vote, pinned, pinned=True)
    decide(open_sqlite_store, vote, refused, TextState.REFUSED, why="Hors sujet.")
    for voter in PEOPLE[1:4]:
        walls.support(open_sqlite_store, vote.code, voter, first)

    said = on_big_screen(open_projector(open_screen, vote))

    assert held
    assert "Retenue" not in said
    assert "Refusée" not in said
    assert said.index("<b>Épinglée</b>") < said.index("Première")
    assert "3\nsoutiens" in said


def test_ideas_that_were_grouped_show_by_theme(open_screen, open_sqlite_store):
    vote, (one, two, three) = a_wall(open_sqlite_store, "Un fonds", "Un prix garanti", "Autre chose")
    for post in (one, two):
        decide(open_sqlite_store, vote, post, theme="Revenu")
    decide(open_sqlite_store, vote, three)

    said = on_big_screen(open_projector(open_screen, vote))

    assert said.index("Revenu") < said.index("Un fonds") < said.index("Autres idées") < said.index("Autre chose")


def test_the_top_ideas_come_by_their_supports(open_screen, open_sqlite_store):
    vote, (one, two) = a_wall(open_sqlite_store, "Une", "Deux")
    for post in (one, two):
        decide(open_sqlite_store, vote, post)
    walls.support(open_sqlite_store, vote.code, PEOPLE[1], two)
    lead(open_sqlite_store, vote, lambda room: editing.show(room, Shows.TOP_IDEAS))

    said = on_big_screen(open_projector(open_screen, vote))

    assert said.index("Les idées les plus soutenues") < said.index("Deux") < said.index("Une")


def test_key_words_show_once_they_were_let_through(open_screen, open_sqlite_store):
    vote = a_room(open_sqlite_store, opened("words"))
    answered(open_sqlite_store, vote, "words", "confiance, respect", "Confiance", "une injure")
    lead(open_sqlite_store, vote, revealed("words"))
    with open_sqlite_store() as store:
        for text in ("confiance, respect", "Confiance"):
            moderating.decide_text(
                store, vote.organizer, vote.id, question_id="words", text=text, state=TextState.SHOWN
            )

    said = on_big_screen(open_projector(open_screen, vote, leading=True))

    assert "« confiance » revient le plus : 2 personnes sur 2." in said
    assert "respect" in said
    assert "injure" not in said
    assert "Un texte attend l’animateur ou a été écarté." in said
    public = on_big_screen(open_projector(open_screen, vote))
    assert "respect" not in public
    assert "2 personnes ont répondu : aucun mot ne revient encore assez souvent pour se montrer." in public


def test_long_texts_have_a_slide_of_their_words_after_their_sentiment(open_screen, open_sqlite_store):
    question = a_question(LongText, id="why", title="Que dire ?")
    definition = Definition(
        title=Wording("Le lait"),
        benefit=Wording("Voir."),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=(question,)),)),
        rules=Rules(visibility=Visibility.LIVE),
    )
    vote = an_open_consultation(open_sqlite_store, definition)
    for text in ("Les circuits courts aident.", "Un circuit court, vite.", "Le circuit court me va."):
        cast(open_sqlite_store, vote, answers={"why": text})
    with open_sqlite_store() as store:
        change_room(store, vote.organizer, vote.id, lambda room: editing.hold_texts(room, hold=False), revision=0)
    screen = open_projector(open_screen, vote)

    screen.button(key="w_after").click().run()

    assert "« circuit court » revient le plus : 3 personnes sur 3." in on_big_screen(screen)


def test_a_second_round_shows_before_and_after(open_screen, open_sqlite_store):
    vote = a_room(open_sqlite_store, opened("colour"))
    answered(open_sqlite_store, vote, "colour", *["rouge"] * 8, *["vert"] * 4)
    with open_sqlite_store() as store:
        room = rounds.new_round(store, vote.organizer, vote.id, question_id="colour").room
    again = next(item.question_id for item in room.items if item.question_id not in ("colour", "words"))
    lead(open_sqlite_store, vote, opened(again))
    reasons = [{"chosen": "rouge", "comment": "Le goût."}, {"chosen": "rouge", "comment": "Une injure."}]
    answered(open_sqlite_store, vote, again, *reasons, *["vert"] * 10)
    lead(open_sqlite_store, vote, revealed(again))
    with open_sqlite_store() as store:
        moderating.decide_text(
            store, vote.organizer, vote.id, question_id=again, text="Le goût.", state=TextState.SHOWN
        )

    said = on_big_screen(open_projector(open_screen, vote, leading=True))

    for words in ("6 personnes ont changé d’avis, sur 12", "Avant, 12 réponses", "Après, 12 réponses", "+50 pts"):
        assert words in said
    assert "On ne dit pas qui est passé de quoi à quoi : chaque mouvement réunit moins de 10 personnes" in said
    assert "Les raisons données" in said
    assert "Le goût." in said
    assert "injure" not in said
    assert "Le goût." not in on_big_screen(open_projector(open_screen, vote))


def test_a_second_round_of_a_few_says_nothing_of_who_moved(open_screen, open_sqlite_store):
    vote = a_room(open_sqlite_store, opened("colour"))
    answered(open_sqlite_store, vote, "colour", *["rouge"] * 5, *["vert"] * 3)
    with open_sqlite_store() as store:
        room = rounds.new_round(store, vote.organizer, vote.id, question_id="colour").room
    again = next(item.question_id for item in room.items if item.question_id not in ("colour", "words"))
    lead(open_sqlite_store, vote, opened(again))
    answered(open_sqlite_store, vote, again, *["rouge"] * 3, *["vert"] * 5)
    lead(open_sqlite_store, vote, revealed(again))

    said = on_big_screen(open_projector(open_screen, vote))

    assert "Après, 8 réponses" in said
    assert "ont répondu aux deux tours" not in said


def test_a_second_round_of_a_criterion_says_by_how_much_the_price_moved(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_price_vote(visibility="live"))
    lead(open_sqlite_store, vote, editing.start, opened("pasture"))
    answered(open_sqlite_store, vote, "pasture", "none", "none", "long")
    lead(open_sqlite_store, vote, revealed("pasture"))
    assert "Prix à cet instant" in on_big_screen(open_projector(open_screen, vote))

    with open_sqlite_store() as store:
        room = rounds.new_round(store, vote.organizer, vote.id, question_id="pasture").room
    again = room.items[1].question_id
    lead(open_sqlite_store, vote, opened(again))
    answered(open_sqlite_store, vote, again, "long", "long", "long")
    lead(open_sqlite_store, vote, revealed(again))

    said = on_big_screen(open_projector(open_screen, vote))
    assert "Prix à cet instant : 0,855 €. Depuis le tour précédent : +12,5 c" in said


@pytest.mark.parametrize("name", ["before", "after"])
def test_only_whoever_leads_has_the_keys_of_the_room(open_screen, open_sqlite_store, name):
    vote = a_room(open_sqlite_store)

    assert f"w_{name}" not in [button.key for button in open_projector(open_screen, vote).button]
    assert f"w_{name}" in [button.key for button in open_projector(open_screen, vote, leading=True).button]


def test_the_keys_of_whoever_leads_move_the_room_for_everybody(open_screen, open_sqlite_store):
    vote = a_room(open_sqlite_store)
    screen = open_projector(open_screen, vote, leading=True)

    for _ in range(2):
        screen.button(key="w_after").click().run()

    with open_sqlite_store(read_only=True) as store:
        room = room_of(store, store.consultations.get(vote.id)).room
    assert (room.current, room.stage("colour")) == ("colour", Stage.OPEN)
    assert TITLE in on_big_screen(open_projector(open_screen, vote))


def test_a_room_that_nobody_is_in_leaves_the_screen_to_turn_by_itself(open_screen, open_sqlite_store):
    vote = a_room(open_sqlite_store, opened("colour"))
    answered(open_sqlite_store, vote, "colour", "vert")
    lead(open_sqlite_store, vote, editing.end)

    assert "« Vert » arrive en tête" in on_big_screen(open_projector(open_screen, vote))


def test_an_insult_that_was_let_through_is_covered_on_the_big_screen(open_screen, open_sqlite_store):
    vote, (post,) = a_wall(open_sqlite_store, "Bande de connards, payez mieux")
    decide(open_sqlite_store, vote, post)

    said = on_big_screen(open_projector(open_screen, vote))

    assert "Bande de [masqué], payez mieux" in said
    assert "connard" not in said
