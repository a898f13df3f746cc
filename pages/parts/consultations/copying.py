"""A copy of a consultation, under a title that says so."""

from core.actions import consultations
from core.language.texts import Texts
from core.language.wording import Wording
from pages.parts.database import open_store_of_process
from pages.parts.visit import Visit


def make_copy(visit: Visit, consultation_id: str) -> str:
    """The code of the new draft; "" where nobody is signed in."""
    if visit.person is None:
        return ""
    with open_store_of_process()() as store:
        title = consultations.organized(store, visit.person, consultation_id).definition.title
        copied = consultations.copy(store, visit.person, consultation_id, title=_title_of_copy(title))
        return consultations.organized(store, visit.person, copied).code


def _title_of_copy(title: Wording) -> Wording:
    return Wording(
        {
            language: Texts(language)("consultations-copy-of", title=said)
            for language, said in title.root.items()
            if said
        }
    )
