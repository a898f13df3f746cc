"""The files that came with a page: each is given as the voter's own, and stands in the form as what was kept of it."""

from core.actions.giving_files import give, try_file
from core.problems import Refused
from core.question_types.file import REFUSED, File
from pages.light.form import Form
from pages.light.multipart import Upload
from pages.light.visitor import Visitor
from pages.parts.database import open_store_of_process

FIELD = ".file"  # after the question's own name


def with_uploads(visitor: Visitor, index: int, form: Form, *, leaving: bool) -> Form:
    """The form with what was kept of its files, or why not, beside those kept before.

    What was refused stays said until another file is chosen or one leaves the page: nobody is held up by it twice.
    """
    page = visitor.consultation.definition.questionnaire.pages[index]
    fields = dict(form)
    for question in page.questions:
        sent = form.files.get(question.id + FIELD, [])
        if isinstance(question, File) and (sent or (leaving and question.id in fields)):
            kept = [value for value in form.get(question.id, []) if not value.startswith(REFUSED)]
            fields[question.id] = _with_sent(visitor, question, kept, sent)
    return Form(fields)


def _with_sent(visitor: Visitor, question: File, kept: list[str], sent: list[Upload]) -> list[str]:
    """Where one file is expected, a new one takes the place of the one before."""
    for upload in sent:
        value = _give(visitor, question, upload, room=len(kept) < question.most or question.most == 1)
        if question.most == 1 and not value.startswith(REFUSED):
            kept = [value]
        elif value not in kept:
            kept.append(value)
    return kept


def _give(visitor: Visitor, question: File, upload: Upload, *, room: bool) -> str:
    if not room:
        return f"{REFUSED} files_too_many"
    try:
        if visitor.is_trial:
            given = try_file(visitor.consultation, question.id, upload.read())
        else:
            given = give(open_store_of_process(), visitor.code, visitor.voter, question.id, upload.read())
    except Refused as refused:
        return f"{REFUSED} {refused.problems[0].code}"
    return question.written(given)
