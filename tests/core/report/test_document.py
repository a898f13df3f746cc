"""A report says the decision first, how it was asked, every answer, and holds what its edition may hold."""

from dataclasses import replace

import pytest

from core.consultation.definition import Sponsor
from core.consultation.records import Debrief
from core.language import LANGUAGES
from core.language.wording import Wording
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from core.report.blocks import Drawing, Points, Table, Together
from core.report.material import Edition
from tests.builders import a_price_vote, a_question, a_questionnaire, a_ratification
from tests.core.report.materials import NOON, ROOT, SOME, a_material, report, section, words

PUBLIC = Edition.PUBLIC


def flat(blocks):
    for block in blocks:
        yield from flat(block.blocks) if isinstance(block, Together) else (block,)


def blocks_of(material, kind):
    return [block for each in report(material).sections for block in flat(each.blocks) if isinstance(block, kind)]


TITLES = {
    "fr": (
        *("L’essentiel", "Méthode et participation", "Le prix et le cahier des charges"),
        *("Les réponses, question par question", "Ce que les personnes ont écrit", "Annexes"),
    ),
    "en": (
        *("In short", "Method and participation", "The price and the specification"),
        *("The answers, question by question", "What people wrote", "Annexes"),
    ),
}


@pytest.mark.parametrize("language", TITLES)
def test_the_chapters_of_a_price_vote_stand_in_their_order(language):
    assert tuple(each.title for each in report(a_material(), language).sections) == TITLES[language]


def test_the_decision_is_said_first():
    points, _ = [block for block in flat(section(a_material(), "L’essentiel").blocks) if isinstance(block, Points)]

    assert points.texts == (
        "Pâturage\u00a0: Huit mois (75\u00a0%)",
        "Origine du fourrage\u00a0: De la région (75\u00a0%)",
    )
    assert "0,885\u00a0€" in words(a_material())


def test_the_cover_says_who_asked_when_and_what_nobody_may_overlook():
    definition = a_price_vote().model_copy(
        update={"simulated": True, "sponsor": Sponsor(name="Camille", role=Wording("présidente"))}
    )

    cover = report(a_material(definition)).cover

    assert ("Organisée par", "Les Prés") in cover.facts
    assert ("Portée par", "Camille, présidente") in cover.facts
    assert ("Clôture", "22 novembre 2026") in cover.facts
    assert cover.flags[0] == "Bulletins simulés d’après les parts publiées."


def test_a_consultation_that_is_still_open_says_that_its_figures_may_change():
    material = a_material(closed=False)

    assert report(material).cover.kicker == "Rapport provisoire"
    assert "La consultation est encore ouverte\u00a0: ces résultats peuvent changer jusqu’à la clôture." in words(
        material
    )
    assert ROOT not in words(material)


def test_the_root_and_the_way_to_count_again_are_given_once_it_is_closed():
    said = words(a_material())

    assert ROOT in said
    assert "Téléchargez l’archive\u00a0: https://vote.exemple.fr/archive/KX7M2P.zip" in said


def test_words_of_people_are_in_the_edition_of_the_team_alone():
    team, public = words(a_material()), words(a_material(edition=PUBLIC))

    assert ("Bravo à l’équipe" in team, "Bravo à l’équipe" in public) == (True, False)
    assert ("édition de l’équipe" in team, "édition publique" in public) == (True, True)


def test_words_that_were_gathered_by_mistake_stay_out_of_the_public_edition():
    material = replace(a_material(), edition=PUBLIC)

    assert material.written
    assert section(material, "Ce que les personnes ont écrit") is None


def test_who_chose_to_answer_is_no_sample_and_members_who_decide_are_no_sample_either():
    open_to_all = " ".join(words(a_material()))
    members = " ".join(words(a_material(a_ratification(), [{"change": "yes"}] * 12, members=20)))

    assert ("n’est pas un échantillon" in open_to_all, "n’est pas un échantillon" in members) == (True, False)
    assert "Ce vote est celui des membres" in members


def test_a_ratification_says_its_four_figures_and_never_a_share_alone():
    answers = [{"change": "yes", "college": name} for name in ("Mangeurs", "Éleveurs") for _ in range(6)]

    said = words(a_material(a_ratification(), answers, members=20))

    assert said.count("Le changement est accepté.") == 2  # in short, and in its place
    place = said.index("oui")
    assert said[place : place + 8 : 2] == [
        "oui",
        "votes exprimés",
        "votes reçus, blancs compris",
        "membres",
    ]
    assert said[place + 1 : place + 8 : 2] == ["12", "12", "12", "20"]


def test_every_question_has_its_sentence_and_one_that_nobody_answered_says_so():
    said = words(a_material(a_questionnaire(), [{"milk": "rouge"}]))

    assert "1. Question milk" in said
    assert "2. Question care" in said
    assert said.count("Aucune réponse à cette question.") == 2


def test_of_sixty_options_the_chart_shows_the_most_given_and_the_annexes_hold_all():
    options = tuple({"id": f"o{i}", "label": f"Option {i}"} for i in range(60))
    question = SingleChoice(id="many", title=Wording("Laquelle ?"), options=options)
    definition = a_questionnaire().model_copy(
        update={"questionnaire": Questionnaire(pages=(Page(questions=(question,)),))}
    )

    material = a_material(definition, [{"many": f"o{i}"} for i in range(60)])

    (drawing,) = blocks_of(material, Drawing)
    assert drawing.chart.height < 1_000
    assert max(len(table.rows) for table in blocks_of(material, Table)) == 60
    assert (
        "Le graphique montre les 12 réponses les plus données, sur 60\u00a0; toutes sont dans le tableau en annexe."
        in words(material)
    )


def test_a_debrief_is_part_of_it_once_published():
    debrief = Debrief(said="Merci.", decided="On le fait.")

    assert section(a_material(debrief=debrief), "La restitution") is None
    assert section(a_material(debrief=replace(debrief, published_at=NOON)), "La restitution") is not None


def test_nobody_who_answered_gives_a_report_that_says_so():
    said = words(a_material(answers=[]))

    assert "Personne n’a répondu." in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answers", [(), SOME], ids=["nobody", "some"])
@pytest.mark.parametrize("closed", [True, False])
def test_every_chart_is_said_in_words(language, answers, closed):
    drawings = [
        block
        for each in report(a_material(answers=answers, closed=closed), language).sections
        for block in flat(each.blocks)
        if isinstance(block, Drawing)
    ]

    assert len(drawings) == (0 if not answers else 6)
    assert all(drawing.said.strip() for drawing in drawings)


def test_the_questionnaire_is_told_with_titles_where_answers_stand():
    question = a_question(SingleChoice, id="why", title=Wording("Pourquoi {milk} ?"))
    asked = a_questionnaire().questionnaire
    page = asked.pages[0].model_copy(update={"questions": (*asked.pages[0].questions, question)})
    definition = a_questionnaire().model_copy(update={"questionnaire": Questionnaire(pages=(page,))})

    assert "4. Pourquoi [Question milk] ?" in words(a_material(definition, []))
