"""Each template is answered on the light page from its first screen to the receipt, as it stands once filled in."""

import re

import pytest

from core.actions import answering
from core.actions.answering import Voter
from core.consultation.templates import TEMPLATES
from core.language.texts import Texts
from core.question_types.passage import Passage
from pages.http.assets import FOLDER as ASSETS
from pages.light.drawing import FOLDER
from pages.light.drawing import TEMPLATES as HTML
from pages.light.place import Place
from pages.light.screens import EDITED
from tests.builders import a_question, an_open_consultation, close
from tests.pages.light.test_readers import Fields
from tests.started import a_whole_answer, filled_in

WRITTEN = [template for template in TEMPLATES if not template.is_blank]
MOST_PAGES = 20


def typed(question, answer):
    """The fields that a browser sends of this answer."""
    drawn = HTML.get_template("question.html").module.draw(question, answer, Place(question.id, Texts("fr")))
    return {name: values for name, values in Fields(drawn).sent.items() if name.startswith(question.id)}


def asked(page):
    return list(dict.fromkeys(re.findall(r'id="question_(\w+)"', page)))


def counted(questionnaire, answers):
    """Whatever the order in which boxes were ticked."""
    return {name: questionnaire.question(name).values(answer) for name, answer in answers.items()}


def test_the_title_of_what_is_shown_comes_before_its_note():
    passage = a_question(Passage, title="Deux mots", note="À lire d’abord.")

    drawn = HTML.get_template("question.html").module.draw(passage, None, Place("passage", Texts("fr")))

    assert drawn.index("Deux mots") < drawn.index("À lire d’abord.")


@pytest.mark.parametrize("template", WRITTEN, ids=lambda template: template.name)
@pytest.mark.parametrize("chance", ["one", "another"])
def test_it_is_answered_from_the_first_screen_to_the_receipt(visitor, open_sqlite_store, template, chance):
    vote = an_open_consultation(open_sqlite_store, filled_in(template))
    step = visitor.begin(vote.code)
    with open_sqlite_store(read_only=True) as store:
        seed = answering.take_paper(store, vote.code, Voter(visitor.client.cookies["tablee_browser"])).seed
    answers = a_whole_answer(filled_in(template), chance)
    put = filled_in(template).put(answers, seed)

    for _ in range(MOST_PAGES):
        names = [name for name in asked(visitor.get(step).text) if name in answers]
        fields = {key: values for name in names for key, values in typed(put.question(name), answers[name]).items()}
        step = visitor.send(step, fields).headers["location"]
        if step.endswith("/recu"):
            break

    with open_sqlite_store(read_only=True) as store:
        (ballot,) = store.ballots.after(vote.id, 0, most=10)
    assert counted(put, ballot.answers) == counted(put, answers)
    assert close(open_sqlite_store, vote)


def test_every_file_that_browsers_keep_by_its_edition_makes_the_edition():
    addressed = {
        name
        for path in FOLDER.rglob("*.html")
        for name in re.findall(r"/assets/([\w.]+)\?{{ edition }}", path.read_text("utf-8"))
    }
    imported = re.findall(r'beside\("([\w.]+)"\)', (ASSETS / "light_rank.js").read_text("utf-8"))

    assert imported
    assert addressed | set(imported) == set(EDITED)
