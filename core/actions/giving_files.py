"""Giving a file as an answer, stripped of what it tells; and getting one, for the team alone."""

from threading import Lock
from typing import Any

from core import identity
from core.actions import answering
from core.actions.answering import Voter
from core.actions.given_files import counted_answers, digests_in, said
from core.actions.store import OpenStore, Store
from core.actions.store.answer_files import GivenFile
from core.actions.watching import Watcher, watched_by
from core.consultation.documents import PDF, SIGNATURE, put_together_anew
from core.consultation.pictures import redraw
from core.consultation.records import Consultation
from core.problems import Refused, problem
from core.question_types.file import ENDINGS, MEGABYTE, File

WIDEST = 2_000  # pixels: enough to read a label by
MOST_AT_HAND = 25  # of one voter, given and perhaps taken away again, before they hand in

_drawing = Lock()  # a large photo takes much memory: one at a time in a process


def give(open_store: OpenStore, code: str, voter: Voter, question_id: str, content: bytes) -> dict[str, Any]:
    """Keep a file for this voter; returns what their answer says of it. Raises Refused with why it cannot be kept.

    Its bytes alone say what it is: neither its name nor what a browser says of it is asked for.
    """
    with open_store(read_only=True) as store:
        consultation = _open_to(store, code, voter)
    question = consultation.definition.questionnaire.question(question_id)
    if not isinstance(question, File):
        raise Refused(problem("question_unknown"))
    kind, cleaned = _cleaned(question, content)
    with open_store() as store:
        consultation = _open_to(store, code, voter)
        key = identity.ballot_key(consultation.id, voter.secret)
        _make_room(store, consultation, voter, key)
        return said(store.answer_files.add(consultation.id, key, kind=kind, content=cleaned))


def try_file(consultation: Consultation, question_id: str, content: bytes) -> dict[str, Any]:
    """What an answer would say of this file, given while trying: it is looked at and not kept."""
    question = consultation.definition.questionnaire.question(question_id)
    if not isinstance(question, File):
        raise Refused(problem("question_unknown"))
    kind, cleaned = _cleaned(question, content)
    return said(GivenFile(identity.digest_of(cleaned), kind, len(cleaned)))


def file_for_team(store: Store, watcher: Watcher, code: str, digest: str) -> tuple[str, str, bytes]:
    """(name, media type, content) of a file given, for somebody of the team who may see the results now."""
    consultation = watched_by(store, code, watcher, team_only=True)
    found = store.answer_files.get(consultation.id, digest) if identity.is_digest(digest) else None
    if found is None:
        raise Refused(problem("file_unknown"))
    kind, content = found
    return f"{consultation.code}-{digest[:12]}.{ENDINGS[kind]}", kind, content


def _open_to(store: Store, code: str, voter: Voter) -> Consultation:
    """Raises Refused once it is closed, or for a link that is nobody's."""
    consultation = answering.take_paper(store, code, voter).consultation
    if not consultation.is_answerable(store.now()):
        raise Refused(problem("closed"))
    return consultation


def _cleaned(question: File, content: bytes) -> tuple[str, bytes]:
    if len(content) > question.heaviest * MEGABYTE:
        raise Refused(question.refusal("file_too_heavy"))
    is_document = content.startswith(SIGNATURE)
    if not (question.documents if is_document else question.pictures):
        raise Refused(question.refusal("file_kind_refused"))
    with _drawing:
        if is_document:
            return PDF, put_together_anew(content)
        return redraw(content, most_bytes=question.heaviest * MEGABYTE, widest=WIDEST)


def _make_room(store: Store, consultation: Consultation, voter: Voter, key: str) -> None:
    """What was taken away again goes once there is much of it; whoever still keeps too much gives no more."""
    if len(store.answer_files.given_by(consultation.id, key)) < MOST_AT_HAND:
        return
    draft = answering.take_paper(store, consultation.code, voter).answers
    used = digests_in(draft) | digests_in(counted_answers(store, consultation.id, key))
    store.answer_files.keep_only(consultation.id, key, used)
    if len(used) >= MOST_AT_HAND:
        raise Refused(problem("files_too_often"))
