"""One datum of each kind, written wherever people write: no page, file or answer to a program shows it by default."""

import ast
import zipfile

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from core.actions import api_tokens, walls
from core.actions.exporting import answers_for_operator, answers_for_team
from core.actions.exporting_walls import wall_posts
from core.actions.reporting import gather
from core.actions.walls import moderate
from core.actions.watching import Lookout, Watcher
from core.community.access import Role
from core.consultation.definition import Definition, Rules, Visibility
from core.exports import FORMATS, Choices
from core.exports.walls_csv import walls_csv
from core.language.texts import Texts
from core.language.wording import Wording
from core.problems import Refused
from core.question_types.long_text import LongText
from core.question_types.short_text import ShortText
from core.question_types.single_choice import SingleChoice
from core.questionnaire.model import Page, Questionnaire
from core.report.document import report_of
from core.report.material import Edition
from core.room import editing
from core.room.model import ItemKind
from core.room.wall import TextState
from pages.http import EXCEPTION_HANDLERS, MIDDLEWARE, ROUTES
from pages.parts.screens import SCREENS
from pages.parts.voices import SECTIONS
from tests.builders import a_person, a_question, an_open_consultation, cast
from tests.core.actions.test_exporting import READER
from tests.pages.conftest import words
from tests.rooms import IDEAS, lead, somebody
from tests.servers.app import ROOT

DATA = (
    "jean.dupont@orange.fr",
    "06 12 34 56 78",
    "FR76 3000 6000 0112 3456 7890 189",
    "1 85 05 78 006 084 91",
    "4111 1111 1111 1111",
    "AB-123-CD",
    "12 rue des Lilas",
    "@jeanne_75",
)
MAY_UNMASK = {
    "commands/export.py": "an operator asks for it by an option, and the journal says so",
    "core/actions/column_texts.py": "reads both ways, for those named here",
    "core/actions/exporting.py": "for organizers alone, and the journal says so",
    "core/actions/exporting_walls.py": "for organizers alone",
    "core/actions/grouped_column.py": "finds what was decided of a text, and whether it is the same still",
    "core/actions/heard_texts.py": "finds what was read in a text, then masks it",
    "core/actions/ideas.py": "tells whether a text is the same still, and hands on to those named here",
    "core/actions/key_words.py": "finds what was refused before words are counted",
    "core/actions/moderating.py": "finds what was decided of a text; an organizer alone sees one as it was written",
    "core/actions/projecting.py": "finds what the team let through, then masks it",
    "core/actions/reporting.py": "finds what was refused, then masks the others",
    "core/actions/watching.py": "reads both ways, for those named here",
    "core/results/answer_table.py": "reads both ways, for the export",
    "pages/parts/export_desk.py": "an organizer asks for it by ticking a box",
    "pages/parts/export_walls.py": "an organizer asks for it by ticking a box",
}
SITE = Starlette(routes=ROUTES, middleware=MIDDLEWARE, exception_handlers=EXCEPTION_HANDLERS)


def shown_in(text):
    return [datum for datum in DATA if datum in text]


@pytest.fixture
def vote(open_sqlite_store):
    """Everything in it is let through: what shows is all that can."""
    questions = (
        a_question(ShortText, id="line"),
        a_question(LongText, id="word"),
        a_question(SingleChoice, id="milk", comment=True, other=True),
    )
    definition = Definition(
        title=Wording("Le lait"),
        benefit=Wording("Du bon lait."),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=questions),)),
        rules=Rules(visibility=Visibility.LIVE, public_results=True),
    )
    vote = an_open_consultation(open_sqlite_store, definition)
    for number in range(12):
        said = f"Écrivez-moi : {DATA[number % len(DATA)]}, merci."
        milk = {"chosen": "rouge", "comment": said}
        cast(open_sqlite_store, vote, answers={"line": said, "word": said, "milk": milk})
    lead(open_sqlite_store, vote, editing.start)
    lead(open_sqlite_store, vote, lambda room: editing.add_item(room, IDEAS, after=""))
    lead(open_sqlite_store, vote, lambda room: editing.go_to(room, IDEAS.id))
    lead(open_sqlite_store, vote, lambda room: editing.open_item(room, IDEAS.id))
    lead(open_sqlite_store, vote, lambda room: editing.offer_ideas_at_home(room, offer=True))
    for datum in DATA:
        post = walls.say(open_sqlite_store, vote.code, somebody(), wall=ItemKind.IDEAS, text=f"Idée de {datum}.")
        with open_sqlite_store() as store:
            moderate(store, vote.organizer, vote.id, post.id, state=TextState.SHOWN)
    return vote


def table_for(open_store, vote, person, **options):
    return answers_for_team(open_store, Lookout(open_store), vote.code, Watcher(person), READER, **options)


def texts_in_table(table):
    return [
        str(value)
        for _, series in table.chunks()
        for each in series
        for value in each.values()
        if isinstance(value, str)
    ]


def content_of(path):
    if not zipfile.is_zipfile(path):
        return path.read_bytes().decode("utf-8", errors="replace")
    with zipfile.ZipFile(path) as files:
        return b"".join(files.read(name) for name in files.namelist()).decode("utf-8", errors="replace")


def test_no_file_holds_a_datum(open_sqlite_store, vote, tmp_path):
    table = answers_for_operator(open_sqlite_store, vote.code, READER)

    for chosen in FORMATS:
        chosen.write(table, Choices(), tmp_path / chosen.name, lambda _: None)

    assert {each.name: shown_in(content_of(tmp_path / each.name)) for each in FORMATS} == {
        each.name: [] for each in FORMATS
    }


def test_a_table_holds_masks_and_an_organizer_may_choose_the_words(open_sqlite_store, vote):
    masked = " ".join(texts_in_table(table_for(open_sqlite_store, vote, vote.organizer)))
    chosen = " ".join(texts_in_table(table_for(open_sqlite_store, vote, vote.organizer, unmasked=True)))

    assert shown_in(masked) == []
    assert "[adresse e-mail]" in masked
    assert shown_in(chosen) == list(DATA)


@pytest.mark.parametrize("role", [Role.ANIMATOR, Role.VIEWER])
def test_nobody_else_takes_the_words_unmasked(open_sqlite_store, vote, role):
    person = a_person(open_sqlite_store, role, team_id=vote.team_id)

    with pytest.raises(Refused):
        table_for(open_sqlite_store, vote, person, unmasked=True)
    with pytest.raises(Refused), open_sqlite_store(read_only=True) as store:
        wall_posts(store, person, vote.id, unmasked=True)


def test_the_walls_leave_masked(open_sqlite_store, vote):
    with open_sqlite_store(read_only=True) as store:
        posts = wall_posts(store, vote.organizer, vote.id)
        chosen = wall_posts(store, vote.organizer, vote.id, unmasked=True)

    assert shown_in(walls_csv(posts, Texts("fr")).decode("utf-8-sig")) == []
    assert shown_in(walls_csv(chosen, Texts("fr")).decode("utf-8-sig")) == list(DATA)


def test_no_report_quotes_a_datum(open_sqlite_store, vote):
    watcher = Watcher(vote.organizer)

    material = gather(open_sqlite_store, Lookout(open_sqlite_store), vote.code, watcher, Edition.TEAM)

    said = str(report_of(material, Texts("fr"), zone=READER.zone, site="https://tablee.test"))
    assert "[adresse e-mail]" in said
    assert shown_in(said) == []


def test_no_program_is_told_one(open_screen, open_sqlite_store, vote):
    with open_sqlite_store() as store:
        token = api_tokens.make_token(store, vote.organizer, vote.team_id, "Site")
    site = TestClient(SITE, base_url="https://tablee.test", headers={"Authorization": f"Bearer {token}"})
    start = f"/api/v1/consultations/{vote.code}"

    said = [site.get(f"{start}{at}") for at in ("", "/results", "/export.csv?unmasked=1&with_personal_data=1")]

    assert [each.status_code for each in said] == [200] * 3
    assert "[adresse e-mail]" in said[2].text
    assert [shown_in(each.text) for each in said] == [[]] * 3


def test_no_public_page_shows_one(open_screen, vote):
    site = TestClient(SITE, base_url="https://tablee.test", headers={"accept": "text/html", "accept-language": "fr"})

    said = {at: site.get(f"/r/{vote.code}{at}").text for at in ("", "/idees", "/salle")}

    assert {at: shown_in(text) for at, text in said.items()} == {"": [], "/idees": [], "/salle": []}
    assert "[adresse e-mail]" in said["/idees"]


def test_no_screen_of_the_team_shows_one(open_screen, vote):
    paths = [screen.path for screen in SCREENS if screen.path]

    said = {path: words(open_screen(path, person=vote.organizer, c=vote.code)) for path in paths}

    assert {path: shown_in(text) for path, text in said.items()} == {path: [] for path in paths}


def test_no_part_of_the_page_of_words_shows_one(open_screen, vote):
    parts = [(question, part.name) for question in ("line", "word", "milk.comment") for part in SECTIONS]

    said = {
        (question, part): words(open_screen("paroles", person=vote.organizer, c=vote.code, q=question, voir=part))
        for question, part in parts
    }

    assert {place: shown_in(text) for place, text in said.items()} == {place: [] for place in parts}
    assert "[adresse e-mail]" in said["word", "texts"]
    assert "[" in said["milk.comment", "moderation"]


def test_only_a_few_places_ask_for_texts_as_they_were_written():
    """A new way to show texts has them masked without knowing; whoever asks otherwise is listed here."""
    asking = {
        str(path.relative_to(ROOT))
        for room in ("commands", "core", "db", "pages")
        for path in (ROOT / room).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if (isinstance(node, ast.keyword) and node.arg == "unmasked")
        or (isinstance(node, ast.Attribute) and node.attr == "as_written")
    }

    assert asking == MAY_UNMASK.keys()


def test_posts_of_a_wall_are_read_in_one_place():
    reading = {
        str(path.relative_to(ROOT))
        for room in ("core", "pages")
        for path in (ROOT / room).rglob("*.py")
        if "store.walls.posts(" in path.read_text("utf-8")
    }

    assert reading == {"core/actions/walls.py"}
