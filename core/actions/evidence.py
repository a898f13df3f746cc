"""The documents behind a floor: kept stripped of what they tell, and read by everybody once the vote is published."""

from core.actions import consultations
from core.actions.store import Store
from core.community import access
from core.community.access import Person
from core.consultation.documents import PDF, SIGNATURE, put_together_anew
from core.consultation.pictures import redraw
from core.consultation.records import Consultation
from core.identity import clean_code, is_digest
from core.problems import Refused, problem

MOST_MEGABYTES = 10
WIDEST = 2_000  # pixels: enough to read an invoice by
ENDINGS = {PDF: "pdf", "image/jpeg": "jpg", "image/png": "png"}


def keep_evidence(store: Store, person: Person, consultation_id: str, content: bytes) -> str:
    """Keep a document or a picture; returns the hash that names it. Raises Refused with why it cannot be kept."""
    consultation = consultations.organized(store, person, consultation_id)
    if len(content) > MOST_MEGABYTES * 1024 * 1024:
        raise Refused(problem("evidence_too_heavy", most=MOST_MEGABYTES))
    if content.startswith(SIGNATURE):
        kind, kept = PDF, put_together_anew(content)
    else:
        kind, kept = redraw(content, most_bytes=len(content), widest=WIDEST)
    return store.files.add(team_id=consultation.team_id, kind=kind, content=kept)


def evidence_file(store: Store, code: str, digest: str, *, reader: Person | None = None) -> tuple[str, str, bytes]:
    """(name, media type, content): for all where it stands in what is published, for its team in the draft too."""
    consultation = store.consultations.by_code(clean_code(code)) if code else None
    found = store.files.get(digest) if is_digest(digest) else None
    if consultation is None or found is None or digest not in _readable(consultation, reader):
        raise Refused(problem("file_unknown"))
    kind, content = found
    return f"{consultation.code}-{digest[:12]}.{ENDINGS[kind]}", kind, content


def _readable(consultation: Consultation, reader: Person | None) -> set[str]:
    versions = [consultation.published]
    if access.may_see(reader, consultation.team_id):
        versions.append(consultation.draft)
    priced = (version.price for version in versions if version and version.price)
    return {each.file for price in priced for each in price.floor.evidence if each.file}
