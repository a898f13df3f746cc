"""Who is here: the person signed in, their language, and the browser's own secret."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import tzinfo

import streamlit as st

from core.actions.answering import Voter
from core.community.access import Person
from core.consultation.definition import Access
from core.consultation.records import Consultation
from core.identity import new_secret, secret_hash
from core.language import LANGUAGES
from core.language.texts import Texts
from core.language.wishes import wished
from pages.parts import state
from pages.parts.database import open_store_of_process, settings

SESSION_COOKIE = "tablee_session"
BROWSER_COOKIE = "tablee_browser"
LANGUAGE_COOKIE = "tablee_language"
LINK_COOKIE = "tablee_link_"  # followed by the consultation's code
TRIAL_COOKIE = "tablee_trial_"  # likewise: the secret of a trial's link


@dataclass(frozen=True)
class Visit:
    """`languages` are those one may switch to here.

    A `newcomer` signed in with a password that was given to them: they are nobody here until they chose their own.
    """

    person: Person | None
    texts: Texts
    zone: tzinfo
    dark: bool
    newcomer: Person | None = None
    languages: Collection[str] = tuple(LANGUAGES)

    @property
    def language(self) -> str:
        return self.texts.language


def this_visit() -> Visit:
    """Read afresh on every run: a role taken away holds at the next click."""
    person, newcomer = _person()
    return Visit(
        person=person,
        texts=Texts(_language(person or newcomer, LANGUAGES)),
        zone=settings().zone,
        dark=getattr(st.context.theme, "type", None) == "dark",
        newcomer=newcomer,
    )


def answering(visit: Visit, consultation: Consultation) -> Visit:
    """The same visit in a language that this consultation offers; the page's foot offers the others."""
    languages = consultation.definition.languages
    spoken = replace(visit, texts=Texts(_language(visit.person, languages)), languages=languages)
    st.session_state[state.SPOKEN] = (spoken.language, *languages)
    return spoken


def as_drawn(visit: Visit) -> Visit:
    """This visit in the language that its page was drawn in."""
    language, *languages = st.session_state.get(state.SPOKEN) or (visit.language, *visit.languages)
    return replace(visit, texts=Texts(language), languages=tuple(languages))


def voter_of(consultation: Consultation) -> Voter:
    """The secret of this member's personal link, or this browser's own."""
    if consultation.definition.rules.access is Access.PERSONAL:
        return Voter(cookie(LINK_COOKIE + consultation.code) or "")
    return Voter(cookie(BROWSER_COOKIE) or st.session_state.setdefault(state.VISITOR, new_secret()))


def cookie(name: str) -> str | None:
    """A cookie as it was when the page was opened. Under AppTest there are none, only stand-ins."""
    found = st.context.cookies.get(name)
    return found if isinstance(found, str) and found else None


def served_language(languages: Collection[str]) -> str:
    """The language in which the frame around the scripts was served: the browser's cookie, else its wish."""
    kept = cookie(LANGUAGE_COOKIE)
    wish = st.context.headers.get("Accept-Language")
    return kept if kept and kept in languages else wished(wish if isinstance(wish, str) else "", languages)


def _person() -> tuple[Person | None, Person | None]:
    """Whoever is signed in, and whoever would be with a password of their own."""
    session_id = st.session_state.get(state.SESSION)
    with open_store_of_process()(read_only=True) as store:
        if session_id is None and not st.session_state.get(state.SIGNED_OUT):
            secret = cookie(SESSION_COOKIE)
            session_id = store.accounts.session_of_cookie(secret_hash(secret)) if secret else None
            if session_id:
                st.session_state[state.SESSION] = session_id
        person = store.accounts.person_of_session(session_id) if session_id else None
        return person, store.accounts.newcomer_of_session(session_id) if session_id and not person else None


def _language(person: Person | None, languages: Collection[str]) -> str:
    """One of these: what was chosen on this visit, else by the account, else by the browser."""
    chosen: str = st.session_state.get(state.LANGUAGE) or st.query_params.get("lang", "")
    if chosen not in languages and person:
        chosen = person.language
    return chosen if chosen in languages else served_language(languages)
