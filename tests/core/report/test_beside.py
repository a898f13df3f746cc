"""What a report tells beside the answers has a chapter where there is something to tell, and else none."""

from dataclasses import replace

from core.consultation.definition import Access, Anonymity
from core.consultation.passages import Passage
from core.consultation.population import Population, Stated
from core.question_types.base import Option
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from core.report.beside import Beside, Heard, Representation, TwoRounds
from core.report.material import Edition
from core.results.passages import walk_through
from core.results.representation import compare, margins_of
from core.results.rounds import flows_of
from core.results.weighing import weigh
from core.room.model import ItemKind
from core.room.wall import Post, TextState
from core.voices.cloud import cloud
from tests.builders import a_question, a_questionnaire
from tests.core.report.materials import NOON, a_frame, a_material, report, section, words

OPTIONS = (Option(id="rouge", label={"fr": "Rouge"}), Option(id="vert", label={"fr": "Vert"}))
FIRST = a_question(SingleChoice, id="first", title="Quelle couleur ?", options=OPTIONS)
AGAIN = a_question(
    SingleChoice, id="again", title="Quelle couleur ? (2ᵉ tour)", options=OPTIONS, round_of="first", round=2
)
TWICE = [{"first": "rouge", "again": "vert"}] * 12 + [{"first": "rouge", "again": "rouge"}] * 10
CHAPTERS = {"Avant et après la discussion", "Ce que la salle a proposé", "Les mots qui reviennent"}


def in_two_rounds(**rules):
    pages = (Page(id="page", questions=(FIRST, AGAIN)),)
    return a_questionnaire(**rules).model_copy(update={"questionnaire": Questionnaire(pages=pages)})


def a_post(text, supports, state=TextState.SHOWN):
    return Post("id", ItemKind.IDEAS, text, state, False, "", "", supports, False, False, NOON)


def test_a_chapter_with_nothing_to_tell_is_not_there():
    titles = {each.title for each in report(a_material()).sections}

    assert titles.isdisjoint(CHAPTERS)


def test_two_rounds_say_who_moved_where_and_why():
    definition = in_two_rounds()
    flows = flows_of(a_frame(definition, TWICE), FIRST, AGAIN, tells_everyone=False)
    rounds = TwoRounds(FIRST, AGAIN, flows, price=(900, 850), reasons=("Le goût.",))

    said = [
        each.replace("\u00a0", " ") for each in words(a_material(definition, TWICE, beside=Beside(rounds=(rounds,))))
    ]

    assert "12 personnes ont changé d’avis, sur 22 qui ont répondu deux fois (55 %)." in said
    assert {"Avant", "22 · 100 %", "Après", "10 · 45 %", "Le goût."} <= set(said)
    assert "Le prix était de 0,90 € au tour précédent ; il est de 0,85 € (−5 c)." in said


def test_the_ideas_of_a_room_come_by_their_supports_for_the_team_alone():
    beside = Beside(ideas=(a_post("Une", 1), a_post("Deux", 7)))

    chapter = section(a_material(beside=beside), "Ce que la salle a proposé")

    assert chapter is not None
    assert chapter.blocks[1].blocks[1].rows == (("Deux", "7"), ("Une", "1"))
    assert section(a_material(beside=beside, edition=Edition.PUBLIC), "Ce que la salle a proposé") is None


def test_key_words_say_what_was_left_out():
    heard = Heard(cloud(["prix, eau", "prix, titre"], asked=["Un titre ?"]), kept_back=2)

    said = words(a_material(beside=Beside(heard={"word": heard})))

    assert "«\u00a0prix\u00a0» revient le plus\u00a0: 2 personnes sur 2." in said
    assert "Un mot de la question est laissé de côté\u00a0: «\u00a0titre\u00a0»." in said
    assert "2 textes attendent l’animateur ou ont été écartés." in said


def test_where_people_stop_is_told_to_the_team():
    pages = (Page(id="one", questions=(FIRST,)), Page(id="two", questions=(AGAIN,)))
    passed = {"one": Passage(came=20, went_on=15), "two": Passage(came=15, went_on=15)}
    beside = Beside(walk=walk_through(Questionnaire(pages=pages), passed))

    chapter = section(a_material(beside=beside), "Où l’on s’arrête")

    assert chapter is not None
    assert section(a_material(beside=beside, edition=Edition.PUBLIC), "Où l’on s’arrête") is None


def test_raw_and_weighed_stand_side_by_side_where_a_population_was_stated():
    definition = in_two_rounds(anonymity=Anonymity.NAMED, access=Access.PERSONAL)
    known = Population(stated={"first": Stated(shares={"rouge": 50, "vert": 50}, source="Insee")})
    answers = [*TWICE, *[{"first": "vert", "again": "vert"}] * 11]
    frame = a_frame(definition, answers)
    margins = tuple(margins_of({}, known))
    weighed = weigh(frame, "again", margins, over=True)
    shown = Representation(known, (compare(frame, margins[0], over=True),), (weighed,))
    material = a_material(definition, answers, beside=Beside(representation=shown))

    chapter = section(material, "Qui a répondu, parmi les personnes sollicitées")

    assert chapter is not None
    said = words(material)
    assert {"Brut", "Redressé", "Population\u00a0: Insee"} <= set(said)
    assert [each for each in said if each.startswith("Ceci n’est pas un échantillon représentatif.")]


def test_a_margin_is_said_where_lots_chose_who_was_asked():
    definition = in_two_rounds()
    rules = definition.rules.model_copy(update={"access": Access.PERSONAL})
    drawn = Population(drawn_by_lot=True, size=10_000)
    shown = replace(Beside(), representation=Representation(drawn))
    said = words(a_material(definition.model_copy(update={"rules": rules}), TWICE, beside=shown))

    assert [each for each in said if each.startswith("Les personnes sollicitées ont été tirées au sort.")]
    assert not [each for each in said if "échantillon représentatif" in each]
