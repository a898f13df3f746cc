"""A file given as an answer is stripped, kept for its giver's answer, seen by the team alone, and gone with it."""

from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from core import identity
from core.actions import answering, giving_files
from core.actions.answering import Voter
from core.actions.watching import Watcher
from core.community.access import Role
from core.consultation.definition import Definition, Rules
from core.language.wording import Wording
from core.problems import Refused, problem
from core.question_types.file import File
from core.question_types.short_text import ShortText
from core.questionnaire.model import Page, Questionnaire
from tests.at_once import at_once
from tests.builders import a_person, an_open_consultation, cast, close, later
from tests.core.consultation.test_documents import a_pdf

PLACE, ORIENTATION, TURNED_LEFT = 0x8825, 0x0112, 6


def a_photo(colour: str = "red", *, size: tuple[int, int] = (40, 20), kind: str = "JPEG", **told: object) -> bytes:
    written = BytesIO()
    Image.new("RGB", size, colour).save(written, kind, **told)
    return written.getvalue()


def asking_for_files(most: int = 3, **rules) -> Definition:
    questions = (
        File(id="photo", title=Wording("Une photo ?"), documents=True, heaviest=1, most=most),
        ShortText(id="word", title=Wording("Un mot ?")),
    )
    return Definition(
        title=Wording("Le magasin"),
        benefit=Wording("Mieux ranger."),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=questions),)),
        rules=Rules(**{"visibility": "live"} | rules),
    )


@pytest.fixture
def vote(open_store):
    return an_open_consultation(open_store, asking_for_files())


def a_voter() -> Voter:
    return Voter(identity.new_secret())


def give(open_store, vote, voter, content):
    return giving_files.give(open_store, vote.code, voter, "photo", content)


def seen(open_store, vote, digest, person=None):
    with open_store(read_only=True) as store:
        return giving_files.file_for_team(store, Watcher(person or vote.organizer), vote.code, digest)


def count_of_contents(open_store, vote, *digests):
    """How many of these the consultation still has."""
    with open_store(read_only=True) as store:
        return sum(store.answer_files.get(vote.id, digest) is not None for digest in digests)


def test_a_photo_is_drawn_upright_and_says_nothing_of_where_it_was_taken(open_store, vote):
    exif = Image.Exif()
    exif[ORIENTATION] = TURNED_LEFT
    exif.get_ifd(PLACE)[2] = (47.0, 13.0, 6.0)
    voter = a_voter()

    given = give(open_store, vote, voter, a_photo(exif=exif, comment=b"Camille"))
    cast(open_store, vote, voter=voter, answers={"photo": [given]})

    name, kind, content = seen(open_store, vote, given["digest"])
    assert (name, kind) == (f"{vote.code}-{given['digest'][:12]}.jpg", "image/jpeg")
    assert given == {"digest": identity.digest_of(content), "kind": "image/jpeg", "size": len(content)}
    assert Image.open(BytesIO(content)).size == (20, 40)
    assert dict(Image.open(BytesIO(content)).getexif()) == {}
    assert b"Camille" not in content


def test_a_document_is_known_by_its_bytes(open_store, vote):
    given = give(open_store, vote, a_voter(), a_pdf())

    assert given["kind"] == "application/pdf"


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", problem("picture_unreadable")),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", problem("picture_unreadable")),
        (b"<html><script>alert(1)</script></html>", problem("picture_unreadable")),
        (b"GIF89a" + a_photo(), problem("picture_unreadable")),
        (a_photo()[:200], problem("picture_unreadable")),
        (a_photo(kind="GIF"), problem("picture_unreadable")),
        (a_photo(kind="PNG", size=(8_000, 7_000)), problem("picture_too_large")),
        (b"%PDF-1.7\n<html>", problem("document_unreadable")),
        (b"x" * (1024 * 1024 + 1), problem("file_too_heavy", most=1)),
    ],
    ids=["empty", "drawing", "page", "two at once", "cut short", "film", "bomb", "broken", "heavy"],
)
def test_what_cannot_be_kept_is_refused_by_name(open_sqlite_store, content, expected):
    vote = an_open_consultation(open_sqlite_store, asking_for_files())

    with pytest.raises(Refused) as refused:
        give(open_sqlite_store, vote, a_voter(), content)

    assert refused.value.problems == (expected,)


@pytest.mark.parametrize(
    ("kinds", "content", "accepted"),
    [
        ({"pictures": True, "documents": False}, a_pdf(), "pictures"),
        ({"pictures": False, "documents": True}, a_photo(), "documents"),
    ],
)
def test_a_kind_that_the_question_does_not_accept_is_refused(open_sqlite_store, kinds, content, accepted):
    definition = asking_for_files()
    question = definition.questionnaire.pages[0].questions[0].model_copy(update=kinds)
    pages = (Page(id="page", questions=(question,)),)
    definition = definition.model_copy(update={"questionnaire": Questionnaire(pages=pages)})
    vote = an_open_consultation(open_sqlite_store, definition)

    with pytest.raises(Refused) as refused:
        give(open_sqlite_store, vote, a_voter(), content)

    assert refused.value.problems == (problem("file_kind_refused", accepted=accepted),)


def test_nothing_is_given_to_another_kind_of_question(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, asking_for_files())

    with pytest.raises(Refused, match="question_unknown"):
        giving_files.give(open_sqlite_store, vote.code, a_voter(), "word", a_photo())


def test_nothing_is_given_by_a_link_that_is_nobodys(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, asking_for_files(access="personal"), members=1)

    with pytest.raises(Refused, match="link_unknown"):
        give(open_sqlite_store, vote, a_voter(), a_photo())


def test_nothing_is_given_after_the_deadline(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, asking_for_files())

    with pytest.raises(Refused, match="closed"):
        give(later(open_sqlite_store, timedelta(days=8)), vote, a_voter(), a_photo())


def test_an_answer_cannot_speak_of_somebody_elses_file(open_store, vote):
    given = give(open_store, vote, a_voter(), a_photo())

    with pytest.raises(Refused) as refused:
        cast(open_store, vote, answers={"photo": [given]})

    assert refused.value.problems == (problem("file_unknown").at("photo"),)
    with open_store(read_only=True) as store:
        assert store.ballots.last_seq(vote.id) == 0


def test_an_answer_cannot_speak_of_a_file_given_to_another_consultation(open_store, vote):
    voter, other = a_voter(), an_open_consultation(open_store, asking_for_files())
    given = give(open_store, other, voter, a_photo())

    with pytest.raises(Refused, match="file_unknown"):
        cast(open_store, vote, voter=voter, answers={"photo": [given]})


def test_an_answer_says_of_a_file_what_it_is(open_store, vote):
    voter = a_voter()
    given = give(open_store, vote, voter, a_photo())

    with pytest.raises(Refused, match="file_unknown"):
        cast(open_store, vote, voter=voter, answers={"photo": [given | {"size": 1}]})


def test_handing_in_gives_up_what_the_answer_does_not_speak_of(open_store, vote):
    voter = a_voter()
    kept = give(open_store, vote, voter, a_photo("red"))
    dropped = give(open_store, vote, voter, a_photo("blue"))

    cast(open_store, vote, voter=voter, answers={"photo": [kept]})

    assert count_of_contents(open_store, vote, kept["digest"]) == 1
    assert count_of_contents(open_store, vote, dropped["digest"]) == 0


def test_what_two_people_gave_stays_until_both_have_taken_it_back(open_store, vote):
    voters = a_voter(), a_voter()
    for voter in voters:
        given = give(open_store, vote, voter, a_photo())
        cast(open_store, vote, voter=voter, answers={"photo": [given]})

    left = []
    for voter in voters:
        answering.withdraw(open_store, vote.code, voter)
        left.append(count_of_contents(open_store, vote, given["digest"]))

    assert left == [1, 0]


def test_a_file_given_while_another_takes_the_same_one_back_stays(open_store, vote):
    for number in range(8):
        leaving, coming = a_voter(), a_voter()
        content = a_photo((number * 30, 0, 0))
        given = give(open_store, vote, leaving, content)

        at_once(
            [
                lambda leaving=leaving: answering.withdraw(open_store, vote.code, leaving),
                lambda coming=coming, content=content: give(open_store, vote, coming, content),
            ]
        )

        cast(open_store, vote, voter=coming, answers={"photo": [given]})
        assert count_of_contents(open_store, vote, given["digest"]) == 1


def test_what_was_never_handed_in_goes_at_closing(open_store, vote):
    voter = a_voter()
    counted = give(open_store, vote, voter, a_photo("red"))
    cast(open_store, vote, voter=voter, answers={"photo": [counted]})
    changed_mind = give(open_store, vote, voter, a_photo("green"))
    never_sent = give(open_store, vote, a_voter(), a_photo("blue"))

    close(open_store, vote)

    assert count_of_contents(open_store, vote, counted["digest"]) == 1
    assert count_of_contents(open_store, vote, changed_mind["digest"], never_sent["digest"]) == 0


def test_whoever_gives_and_takes_away_without_end_fills_nothing(open_sqlite_store, monkeypatch):
    monkeypatch.setattr(giving_files, "MOST_AT_HAND", 3)
    vote, voter = an_open_consultation(open_sqlite_store, asking_for_files()), a_voter()

    for shade in range(7):
        give(open_sqlite_store, vote, voter, a_photo((shade * 30, 0, 0)))

    with open_sqlite_store(read_only=True) as store:
        key = identity.ballot_key(vote.id, voter.secret)
        assert len(store.answer_files.given_by(vote.id, key)) <= 3


def test_what_a_draft_speaks_of_stays_and_no_more_is_taken(open_sqlite_store, monkeypatch):
    monkeypatch.setattr(giving_files, "MOST_AT_HAND", 2)
    vote, voter = an_open_consultation(open_sqlite_store, asking_for_files()), a_voter()
    given = [give(open_sqlite_store, vote, voter, a_photo((shade * 30, 0, 0))) for shade in range(2)]
    with open_sqlite_store() as store:
        answering.keep_draft(store, vote.code, voter, answers={"photo": given}, step=0, submit_key="x")

    with pytest.raises(Refused, match="files_too_often"):
        give(open_sqlite_store, vote, voter, a_photo("blue"))

    assert count_of_contents(open_sqlite_store, vote, *(each["digest"] for each in given)) == 2


@pytest.mark.parametrize("role", list(Role))
def test_anybody_of_the_team_sees_it(open_sqlite_store, role):
    vote = an_open_consultation(open_sqlite_store, asking_for_files())
    voter = a_voter()
    given = give(open_sqlite_store, vote, voter, a_photo())
    cast(open_sqlite_store, vote, voter=voter, answers={"photo": [given]})

    person = a_person(open_sqlite_store, role, team_id=vote.team_id)

    assert seen(open_sqlite_store, vote, given["digest"], person)[1] == "image/jpeg"


def test_nobody_else_does(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, asking_for_files())
    other = an_open_consultation(open_sqlite_store, asking_for_files())
    voter = a_voter()
    given = give(open_sqlite_store, vote, voter, a_photo())
    cast(open_sqlite_store, vote, voter=voter, answers={"photo": [given]})

    with open_sqlite_store(read_only=True) as store:
        for person in (None, other.organizer):
            with pytest.raises(Refused, match="results_not_public"):
                giving_files.file_for_team(store, Watcher(person), vote.code, given["digest"])
        for digest in ("", "../../etc/passwd", "0" * 64):
            with pytest.raises(Refused, match="file_unknown"):
                giving_files.file_for_team(store, Watcher(vote.organizer), vote.code, digest)
        with pytest.raises(Refused, match="file_unknown"):
            giving_files.file_for_team(store, Watcher(other.organizer), other.code, given["digest"])


def test_the_team_waits_for_the_results_like_everybody(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, asking_for_files(visibility="at_closing"))
    voter = a_voter()
    given = give(open_sqlite_store, vote, voter, a_photo())
    cast(open_sqlite_store, vote, voter=voter, answers={"photo": [given]})

    with pytest.raises(Refused, match="tallies_sealed"):
        seen(open_sqlite_store, vote, given["digest"])

    close(open_sqlite_store, vote)
    assert seen(open_sqlite_store, vote, given["digest"])[1] == "image/jpeg"
