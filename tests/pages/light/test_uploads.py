"""Files sent with the light page: kept at once, listed, taken away by a tick; one refused loses nothing else."""

import re
from random import Random

import pytest

from core.identity import new_secret
from core.language.wording import Wording
from core.question_types.file import HEAVIEST_MB, MEGABYTE, File
from core.question_types.short_text import ShortText
from core.questionnaire.model import Page, Questionnaire
from pages.light import multipart
from tests.builders import an_open_consultation
from tests.core.actions.test_giving_files import a_photo, asking_for_files
from tests.core.consultation.test_documents import a_pdf
from tests.pages.light.conftest import SITE

SCRIPT = {"x-tablee": "part"}


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, asking_for_files())


def send(visitor, path, files, answers=None, *, go="on", **headers):
    """The page with its fields, and files in the field where one chooses them."""
    fields = visitor.fields(path) | (answers or {}) | {"_go": go}
    sent = [("photo.file", (name, content, kind)) for name, content, kind in files]
    return visitor.client.post(path, data=fields, files=sent, headers={"origin": SITE, **headers})


def a_file(content=None, name="../secret.html", kind="text/html"):
    """Its name and what a browser says of it are not to be believed."""
    return (name, a_photo() if content is None else content, kind)


def kept(html):
    """The fields that stand for files, as the page carries them."""
    return re.findall(r'type="checkbox" name="photo" value="([^"]+)" checked', html)


def ballots(open_store, vote):
    with open_store(read_only=True) as store:
        return [ballot.answers for ballot in store.ballots.after(vote.id, 0, most=10)]


def test_a_file_is_sent_with_the_page_and_counted(visitor, open_sqlite_store, vote):
    step = visitor.begin(vote.code)

    answered = send(visitor, step, [a_file(), a_file(a_pdf())], {"word": "Voilà"})

    assert answered.headers["location"] == f"/r/{vote.code}/recu"
    (answers,) = ballots(open_sqlite_store, vote)
    assert answers["word"] == "Voilà"
    assert [given["kind"] for given in answers["photo"]] == ["image/jpeg", "application/pdf"]


def test_a_file_that_was_sent_is_listed_and_one_tick_takes_it_away(visitor, vote):
    step = visitor.begin(vote.code)
    send(visitor, step, [a_file(), a_file(a_photo("blue"))], go="stay")
    first, second = kept(visitor.get(step).text)

    send(visitor, step, [], {"photo": [second]}, go="stay")

    assert kept(visitor.get(step).text) == [second]
    assert first != second


def test_the_pages_script_is_answered_with_what_was_kept(visitor, vote):
    step = visitor.begin(vote.code)

    part = send(visitor, step, [a_file()], **SCRIPT).text

    assert len(kept(part)) == 1
    assert 'enctype="multipart/form-data"' in visitor.get(step).text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<script>alert(1)</script>", "envoyez un fichier PNG, JPEG ou WebP"),
        (b"%PDF-1.4 rien", "Ce PDF ne peut pas être lu"),
        (b"x" * (MEGABYTE + 1), "Ce fichier dépasse 1\u00a0Mo"),
        (b"x" * (HEAVIEST_MB * MEGABYTE + 5), "Ce fichier dépasse 1\u00a0Mo"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_else_is_lost(visitor, vote, content, said):
    step = visitor.begin(vote.code)
    send(visitor, step, [a_file()], go="stay")

    answered = send(visitor, step, [a_file(content)], {"word": "Voilà", "photo": kept(visitor.get(step).text)})

    page = visitor.get(answered.headers["location"].partition("#")[0]).text
    assert said in page
    assert 'value="Voilà"' in page
    assert len(kept(page)) == 1


def test_who_was_told_goes_on_without_the_file_that_was_refused(visitor, open_sqlite_store, vote):
    step = visitor.begin(vote.code)
    send(visitor, step, [a_file(b"<script>")])

    visitor.send(step, {"word": "Tant pis"})

    assert ballots(open_sqlite_store, vote) == [{"word": "Tant pis"}]


def test_what_was_refused_stays_said_while_the_page_is_filled_in(visitor, vote):
    step = visitor.begin(vote.code)
    send(visitor, step, [a_file(b"<script>")], **SCRIPT)

    part = visitor.send(step, {"word": "Voilà"}, **SCRIPT).text

    assert "envoyez un fichier PNG, JPEG ou WebP" in part


def test_no_more_is_kept_than_the_question_takes(visitor, vote):
    step = visitor.begin(vote.code)

    send(visitor, step, [a_file(a_photo((shade * 60, 0, 0))) for shade in range(4)], go="stay")

    page = visitor.get(step).text
    assert len(kept(page)) == 3
    assert "Pas plus de 3 fichiers ici" in page


def test_where_one_file_is_expected_the_new_one_takes_its_place(visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, asking_for_files(most=1))
    step = visitor.begin(vote.code)
    send(visitor, step, [a_file()], go="stay")
    before = kept(visitor.get(step).text)

    send(visitor, step, [a_file(a_photo("blue"))], {"photo": before}, go="stay")

    after = kept(visitor.get(step).text)
    assert len(after) == 1
    assert after != before


def test_a_file_for_another_field_is_kept_nowhere(visitor, open_sqlite_store, vote):
    step = visitor.begin(vote.code)
    fields = visitor.fields(step) | {"_go": "on"}

    for name in ("word.file", "photo", "_key", "gone.file"):
        visitor.client.post(step, data=fields, files={name: a_file()}, headers={"origin": SITE})

    assert all("photo" not in (answers or {}) for answers in ballots(open_sqlite_store, vote))


def test_another_voters_file_cannot_be_named(new_visitor, open_sqlite_store, vote):
    giver, thief = new_visitor(), new_visitor()
    step = giver.begin(vote.code)
    send(giver, step, [a_file()], go="stay")
    stolen = kept(giver.get(step).text)

    answered = thief.send(thief.begin(vote.code), {"photo": stolen})

    assert answered.headers["location"].endswith("?revoir=1#review")
    assert ballots(open_sqlite_store, vote) == []


def test_a_form_from_another_site_brings_no_file(visitor, vote):
    step = visitor.begin(vote.code)

    answered = send(visitor, step, [a_file()], origin="https://ailleurs.test")

    assert answered.status_code == 403


def test_a_form_left_open_elsewhere_brings_no_file(visitor, open_sqlite_store, vote):
    step = visitor.begin(vote.code)

    visitor.client.post(
        step, data={"_key": new_secret(), "_shown": "photo"}, files={"photo.file": a_file()}, headers={"origin": SITE}
    )

    assert kept(visitor.get(step).text) == []


def test_a_body_beyond_any_form_is_refused(visitor, vote, monkeypatch):
    monkeypatch.setattr(multipart, "LONGEST_BODY", MEGABYTE)
    step = visitor.begin(vote.code)

    assert send(visitor, step, [a_file(b"x" * 2 * MEGABYTE)]).status_code == 413


@pytest.mark.parametrize(
    "kind", ["multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary="]
)
def test_what_is_no_form_is_refused(visitor, vote, kind):
    step = visitor.begin(vote.code)

    answered = visitor.client.post(step, content=b"\x00--", headers={"origin": SITE, "content-type": kind})

    assert answered.status_code in (303, 400)


def test_a_form_cut_or_broken_anywhere_is_no_error(visitor, vote):
    step, chance = visitor.begin(vote.code), Random(3)
    whole = (
        b'--x\r\nContent-Disposition: form-data; name="_key"\r\n\r\n1\r\n'
        b'--x\r\nContent-Disposition: form-data; name="photo.file"; filename="a"\r\n\r\n' + a_photo() + b"\r\n--x--\r\n"
    )
    headers = {"origin": SITE, "content-type": "multipart/form-data; boundary=x"}

    for _ in range(60):
        broken = bytearray(whole[: chance.randrange(len(whole))])
        for _ in range(3):
            broken[chance.randrange(len(broken) or 1) : 1] = chance.randbytes(2)

        assert visitor.client.post(step, content=bytes(broken), headers=headers).status_code in (303, 400, 413)


def test_a_page_without_such_a_question_is_a_plain_form(visitor, open_sqlite_store):
    page = Page(id="page", questions=(ShortText(id="word", title=Wording("Un mot ?")),))
    definition = asking_for_files().model_copy(update={"questionnaire": Questionnaire(pages=(page,))})
    vote = an_open_consultation(open_sqlite_store, definition)

    assert "enctype" not in visitor.get(visitor.begin(vote.code)).text


def test_a_phone_offers_to_take_a_photo():
    assert File().accept == "image/*"
    assert File(documents=True).accept == "image/*,application/pdf"
