"""The message that invites to answer, ready to copy or to open in one's mail."""

from datetime import tzinfo
from urllib.parse import quote

import streamlit as st

from core.consultation.definition import Access, Anonymity, Definition
from core.consultation.records import Consultation
from core.language import LANGUAGES
from core.language.formats import day_and_time
from core.language.texts import Texts
from pages.parts.visit import Visit


def draw_invitation(visit: Visit, consultation: Consultation, *, link: str) -> None:
    """`link` is empty where each member has their own: the message then says where to put it."""
    st.subheader(visit.texts("share-message-title"), anchor=False)
    st.caption(visit.texts("share-message-help" if link else "share-personal-message-help"))
    language = st.segmented_control(
        visit.texts("share-message-language"),
        list(LANGUAGES),
        format_func=LANGUAGES.__getitem__,
        default=visit.language,
        required=True,
        key="w_message_language",
        label_visibility="collapsed",
    )
    texts = Texts(language or visit.language)
    written = message(texts, consultation, link=link, zone=visit.zone)
    with st.container(key="copied_words"):
        st.code(written, language=None, wrap_lines=True)
    if link:
        st.link_button(
            visit.texts("share-mail"), mail_address(subject(texts, consultation), written), icon=":material/mail:"
        )


def subject(texts: Texts, consultation: Consultation) -> str:
    return texts("share-message-subject", title=consultation.definition.title.say(texts.language))


def message(texts: Texts, consultation: Consultation, *, link: str, zone: tzinfo) -> str:
    definition = consultation.definition
    written = texts(
        "share-message",
        title=definition.title.say(texts.language).strip(),
        benefit=definition.benefit.say(texts.language).strip(),
        deadline=_deadline(texts, consultation, zone),
        link=link or texts("share-message-own-link"),
        holds=texts(_holds(definition)),
    )
    return "\n\n".join(filter(None, (written, _signature(texts, definition))))


def mail_address(subject: str, body: str) -> str:
    """Mail breaks its lines as typewriters did (RFC 6068)."""
    lines = "\r\n".join(body.split("\n"))
    return f"mailto:?subject={quote(subject)}&body={quote(lines)}"


def _deadline(texts: Texts, consultation: Consultation, zone: tzinfo) -> str:
    if consultation.closes_at is None:
        return texts("share-message-no-deadline")
    return texts("share-message-until", moment=day_and_time(consultation.closes_at, texts.language, zone=zone))


def _holds(definition: Definition) -> str:
    rules = definition.rules
    by_link = rules.anonymity is Anonymity.ANONYMOUS and rules.access is Access.PERSONAL
    return f"share-holds-{rules.anonymity}" + ("-personal" if by_link else "")


def _signature(texts: Texts, definition: Definition) -> str:
    sponsor = definition.sponsor
    who = ", ".join(filter(None, (sponsor.name.strip(), sponsor.role.say(texts.language).strip())))
    return texts("share-message-signed", name=who) if who else ""
