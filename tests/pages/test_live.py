"""The live page and the big screen, as each person meets them."""

import pytest
from streamlit.testing.v1 import AppTest

from core.actions import consultations
from core.actions.answering import Voter
from core.community.access import Role
from core.consultation.definition import Definition, Rules, Source, Visibility
from core.consultation.records import State
from core.identity import new_secret
from core.language.wording import Wording
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from pages.parts import state
from tests.builders import (
    Vote,
    a_draft,
    a_person,
    a_price_vote,
    a_question,
    a_questionnaire_of_every_kind,
    an_open_consultation,
    an_open_price_vote,
    cast,
    close,
)
from tests.pages.conftest import OpenScreen, markup_of, words
from tests.sights import CASES, PRIVATE, SEALED, SEES, a_vote_with_one_ballot

RETAINED_OPTION = "Huit mois"  # a label that nothing but a tally or the questionnaire shows


def open_live(open_screen: OpenScreen, vote: Vote, **query: str) -> AppTest:
    return open_screen("en-direct", person=query.pop("person", vote.organizer), c=vote.code, **query)


def everything(screen: AppTest) -> str:
    """All that was sent to the browser, the data of the charts included."""
    return "\n".join(repr(getattr(each, "proto", "")) for each in screen) + markup_of(screen)


def charts(screen: AppTest) -> int:
    return len(screen.get("vega_lite_chart"))


def as_watcher(screen: AppTest, voter: Voter) -> AppTest:
    screen.session_state[state.VISITOR] = voter.secret
    return screen.run()


# What is due is closed by the page itself, as closed as the rest; the projector is drawn from the same sight.
SHOWN = [(case, False) for case in CASES if case.when != "due"] + [
    (case, True) for case in CASES if case.when == "open"
]


@pytest.mark.parametrize(("case", "on_screen"), SHOWN, ids=str)
def test_tallies_are_shown_to_whoever_may_see_them_and_then_only(open_screen, open_sqlite_store, case, on_screen):
    vote, watcher = a_vote_with_one_ballot(open_sqlite_store, case)

    query = {"ecran": "1"} if on_screen else {}
    screen = as_watcher(open_live(open_screen, vote, person=watcher.person, **query), watcher.voter)

    said = words(screen)
    assert (RETAINED_OPTION in everything(screen) or "0,885" in everything(screen)) == (case.gets == SEES)
    assert ("réservés à l’équipe" in said) == (case.gets == PRIVATE)
    sealed = "s’ouvriront à la clôture" in said or "dès qu’elle a voté" in said
    assert sealed == (case.gets == SEALED)


@pytest.mark.parametrize(
    ("visibility", "public", "said"),
    [
        ("at_closing", True, "Personne comptée"),
        ("after_vote", True, "Personne comptée"),
        ("at_closing", False, ""),
    ],
)
def test_turnout_is_no_secret_but_where_results_will_never_be_public(
    open_screen, open_sqlite_store, visibility, public, said
):
    vote = an_open_price_vote(open_sqlite_store, visibility=visibility, public_results=public)
    cast(open_sqlite_store, vote)

    screen = open_live(open_screen, vote, person=None)

    assert [metric.label for metric in screen.metric] == ([said] if said else [])


def test_every_criterion_and_every_other_question_has_its_sentence(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire_of_every_kind(visibility="live"))
    answers = {
        "price_criterion": "long",
        "single_choice": "vert",
        "multiple_choice": ["rouge"],
        "rating": 4,
        "number": 12.5,
        "short_text": "Bonjour",
        "long_text": "Bravo",
    }
    cast(open_sqlite_store, vote, answers=answers)

    said = words(open_live(open_screen, vote))

    for sentence in (
        "« Huit mois » est en tête, avec une voix (100 %).",
        "« Vert » arrive en tête, avec 100 % des réponses.",
        "« Rouge » est le plus souvent coché : par 100 % des personnes qui ont répondu.",
        "Note moyenne : 4 sur 5.",
        "La moitié des réponses ne dépasse pas 12,5.",
        "Une personne a écrit.",
    ):
        assert sentence in said


def test_every_chart_has_its_table(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near", "word": "Bravo"})

    screen = open_live(open_screen, vote)

    assert charts(screen) == 3
    assert len(screen.table) == 3 + 1  # the basket check draws nothing


def test_accuracy_is_printed_beside_what_was_read_in_texts(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near", "word": "Bravo"})

    assert "Sur des réponses à des consultations publiques," in words(open_live(open_screen, vote, person=None))


def test_words_behind_a_label_are_one_click_away_for_the_team(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    for word in ("aaa", "<b>x</b>"):
        cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near", "word": word})
    screen = open_live(open_screen, vote, person=a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id))

    screen.button_group(key="w_verbatims_word").set_value("every").run()
    assert "&lt;b&gt;x&lt;/b&gt;" in everything(screen)
    assert "aaa" in everything(screen)

    screen.button_group(key="w_verbatims_word").set_value("favourable").run()
    assert "aaa" in everything(screen)
    assert "&lt;b&gt;" not in everything(screen)


def test_words_beside_a_choice_are_for_the_team(open_screen, open_sqlite_store):
    colours = a_question(SingleChoice, other=True, comment=True)
    questionnaire = Questionnaire(pages=(Page(questions=(colours,)),))
    definition = Definition(
        title=Wording("Couleurs"),
        benefit=Wording("Voir."),
        questionnaire=questionnaire,
        rules=Rules(visibility=Visibility.LIVE),
    )
    vote = an_open_consultation(open_sqlite_store, definition)
    cast(open_sqlite_store, vote, answers={colours.id: {"chosen": "other", "other": "Mauve <b>"}})
    cast(open_sqlite_store, vote, answers={colours.id: {"chosen": "rouge", "comment": "Joli."}})
    screen = open_live(open_screen, vote, person=a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id))
    words_of = screen.button_group(key="w_verbatims_single_choice")

    words_of.set_value("single_choice.other_text").run()
    assert "Mauve &lt;b&gt;" in everything(screen)
    assert "Joli." not in everything(screen)

    words_of.set_value("single_choice.comment").run()
    assert "Joli." in everything(screen)
    assert "Mauve" not in everything(screen)

    assert not open_live(open_screen, vote, person=None).button_group


def test_the_public_is_shown_no_words(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near", "word": "Une phrase à moi"})

    screen = open_live(open_screen, vote, person=None)

    assert charts(screen)
    assert not screen.get("button_group")
    assert "Une phrase" not in everything(screen)


def test_whoever_looks_after_the_deadline_finds_it_closed(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote)
    consultations.close_now(open_sqlite_store, vote.organizer, vote.id)

    screen = open_live(open_screen, vote, person=None)

    assert "« Huit mois » est retenu, avec une voix (100 %)." in words(screen)
    with open_sqlite_store(read_only=True) as store:
        assert store.consultations.get(vote.id).state is State.CLOSED


def test_a_vote_without_a_ballot_says_that_results_will_appear(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")

    screen = open_live(open_screen, vote)

    assert "Dès la première réponse, les résultats apparaîtront ici" in words(screen)
    assert not charts(screen)


def test_a_draft_is_said_to_be_closed_to_its_team_and_does_not_exist_for_others(open_screen, open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_price_vote())

    assert "n’est pas encore ouverte" in words(open_live(open_screen, draft))
    assert "Aucune consultation ne porte ce code." in words(open_live(open_screen, draft, person=None))


def test_ballots_that_were_simulated_and_sources_are_said_to_be(open_screen, open_sqlite_store):
    source = Source(label="Un journal", address="https://exemple.fr/lait")
    definition = a_price_vote(visibility="live").model_copy(update={"simulated": True, "sources": (source,)})
    vote = an_open_consultation(open_sqlite_store, definition)
    cast(open_sqlite_store, vote)

    page = open_live(open_screen, vote, person=None)
    projector = open_live(open_screen, vote, person=None, ecran="1")

    assert "Bulletins simulés d’après les parts publiées." in words(page)
    assert "https://exemple.fr/lait" in everything(page)
    assert "Bulletins simulés" in everything(projector)


def test_ties_are_said(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near"})
    cast(open_sqlite_store, vote, answers={"pasture": "some", "origin": "near"})

    assert "Égalité entre « Quatre mois » et « Huit mois »" in words(open_live(open_screen, vote))


def test_the_projector_turns_from_the_price_to_each_question_and_back(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near", "word": "Bravo"})
    screen = open_live(open_screen, vote, ecran="1")

    seen = [(words(screen), charts(screen))]
    for _ in range(5):
        screen.button(key="w_after").click().run()
        seen.append((words(screen), charts(screen)))

    titles = ["1 sur 5", "Pâturage", "Origine du fourrage", "L’ensemble convient-il ?", "Un mot ?", "1 sur 5"]
    assert [title in said for title, (said, _) in zip(titles, seen, strict=True)] == [True] * 6
    assert [count for _, count in seen] == [0] * 6  # drawn to grow in place
    screen.button(key="w_before").click().run()
    assert "5 sur 5" in words(screen)


def test_what_is_kept_from_the_public_is_on_no_screen_of_the_team(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live", kept_from_public=("word",))
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near", "word": "Bravo"})

    screen = open_live(open_screen, vote, ecran="1")

    assert "1 sur 4" in words(screen)


def test_the_projector_shows_how_to_answer_only_while_one_can(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")

    assert f"/qr/{vote.code}.svg" in everything(open_live(open_screen, vote, ecran="1"))

    close(open_sqlite_store, vote)
    assert "/qr/" not in everything(open_live(open_screen, vote, ecran="1"))


def test_everything_is_said_in_english_too(open_screen, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, visibility="live")
    cast(open_sqlite_store, vote, voter=Voter(new_secret()))

    screen = open_live(open_screen, vote, language="en")

    assert "“Huit mois” leads, with one vote (100%)." in words(screen)
    assert "Person counted" in words(screen)


def test_key_words_are_gathered_for_the_team_and_for_the_public_once_several_said_them(open_screen, open_sqlite_store):
    question = a_question(ShortText, id="words")
    definition = Definition(
        title=Wording("Le lait"),
        benefit=Wording("Voir."),
        questionnaire=Questionnaire(pages=(Page(questions=(question,)),)),
        rules=Rules(visibility=Visibility.LIVE),
    )
    vote = an_open_consultation(open_sqlite_store, definition)
    for text in ("prix, <b>Camille</b>", "Prix", "prix"):
        cast(open_sqlite_store, vote, answers={"words": text})

    team, public = (everything(open_live(open_screen, vote, person=person)) for person in (vote.organizer, None))

    assert "<span>prix</span> <small>3</small>" in team
    assert "<span>prix</span> <small>3</small>" in public
    assert "Camille" in team
    assert "Camille" not in public
