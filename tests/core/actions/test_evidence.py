"""The documents behind a floor: stripped, kept by who organizes, read by all once the vote is published."""

from io import BytesIO

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter

from core.actions.evidence import evidence_file, keep_evidence
from core.community.access import Role
from core.problems import Refused
from tests.builders import a_draft, a_person, an_open_consultation
from tests.priced import a_whole_price_vote


def a_pdf() -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.add_metadata({"/Author": "Jeanne Martin"})
    written = BytesIO()
    writer.write(written)
    return written.getvalue()


def a_photo() -> bytes:
    written = BytesIO()
    Image.new("RGB", (40, 30), "green").save(written, "JPEG")
    return written.getvalue()


def kept_in(open_store, vote, content):
    with open_store() as store:
        return keep_evidence(store, vote.organizer, vote.id, content)


def codes(refused):
    return [problem.code for problem in refused.value.problems]


def test_a_document_is_kept_without_its_author_and_read_by_anybody_once_published(open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_whole_price_vote())
    digest = kept_in(open_sqlite_store, draft, a_pdf())
    vote = an_open_consultation(open_sqlite_store, a_whole_price_vote(file=digest))

    with open_sqlite_store(read_only=True) as store:
        name, kind, content = evidence_file(store, vote.code, digest)

    assert (name, kind) == (f"{vote.code}-{digest[:12]}.pdf", "application/pdf")
    assert "/Author" not in (PdfReader(BytesIO(content)).metadata or {})


def test_in_a_draft_it_is_for_the_team_alone(open_sqlite_store):
    other = a_draft(open_sqlite_store, a_whole_price_vote())
    digest = kept_in(open_sqlite_store, other, a_photo())
    draft = a_draft(open_sqlite_store, a_whole_price_vote(file=digest))

    with open_sqlite_store(read_only=True) as store:
        assert evidence_file(store, draft.code, digest, reader=draft.organizer)[1] == "image/jpeg"
        for reader in (None, other.organizer):
            with pytest.raises(Refused) as refused:
                evidence_file(store, draft.code, digest, reader=reader)
            assert codes(refused) == ["file_unknown"]


def test_another_consultations_document_is_not_found_under_this_one(open_sqlite_store):
    draft = a_draft(open_sqlite_store, a_whole_price_vote())
    digest = kept_in(open_sqlite_store, draft, a_photo())
    vote = an_open_consultation(open_sqlite_store, a_whole_price_vote())

    with open_sqlite_store(read_only=True) as store, pytest.raises(Refused) as refused:
        evidence_file(store, vote.code, digest)

    assert codes(refused) == ["file_unknown"]


def test_who_does_not_organize_keeps_nothing(open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_whole_price_vote())
    reader = a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id)

    with open_sqlite_store() as store, pytest.raises(Refused) as refused:
        keep_evidence(store, reader, vote.id, a_photo())

    assert codes(refused) == ["not_allowed"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"%PDF-1.7 broken", "document_unreadable"),
        (b"<html>", "picture_unreadable"),
        (b"%PDF-" + bytes(10 * 1024 * 1024), "evidence_too_heavy"),
    ],
)
def test_what_is_neither_a_document_nor_a_picture_is_refused(open_sqlite_store, content, code):
    vote = a_draft(open_sqlite_store, a_whole_price_vote())

    with open_sqlite_store() as store, pytest.raises(Refused) as refused:
        keep_evidence(store, vote.organizer, vote.id, content)

    assert codes(refused) == [code]
