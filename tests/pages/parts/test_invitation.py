"""The message that invites: what it says, in whose words, and what it promises."""

from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest

from core.consultation.definition import Access, Anonymity, Definition, Rules, Sponsor
from core.consultation.records import Consultation, State
from core.language.texts import Texts
from core.language.wording import Wording
from pages.parts.invitation import mail_address, message, subject

PARIS = ZoneInfo("Europe/Paris")
LINK = "https://vote.exemple.fr/s/KX7M2P"
DEFINITION = Definition(
    title=Wording({"fr": "Le litre de lait", "en": "The litre of milk"}),
    benefit=Wording("Un prix qui paie\ntout le monde."),
    sponsor=Sponsor(name="Claire Le Goff", role=Wording({"fr": "présidente", "en": "president"})),
)


def a_consultation(definition: Definition = DEFINITION, **changes) -> Consultation:
    moment = datetime(2026, 12, 2, 17, 0, tzinfo=UTC)
    consultation = Consultation(
        id="id",
        team_id="team",
        code="KX7M2P",
        state=State.OPEN,
        draft=definition,
        draft_revision=1,
        published=None,
        version=0,
        closes_at=moment,
        opened_at=None,
        closed_at=None,
        debrief_published_at=None,
        created_at=moment,
        ballots=0,
        last_seq=0,
    )
    return replace(consultation, **changes)


def written(consultation: Consultation, *, language: str = "fr", link: str = LINK) -> str:
    return message(Texts(language), consultation, link=link, zone=PARIS).replace("\u00a0", " ")


def test_a_message_holds_the_title_the_benefit_the_deadline_the_link_and_the_promise():
    assert written(a_consultation()) == (
        "Bonjour,\n\nLe litre de lait\n\nUn prix qui paie\ntout le monde.\n\n"
        f"Répondez avant le mercredi 2 décembre 2026 à 18:00 :\n{LINK}\n\n"
        "Votre réponse est anonyme : rien n’y relie votre nom.\n\n— Claire Le Goff, présidente"
    )


def test_a_message_speaks_english_too():
    lines = written(a_consultation(), language="en").split("\n\n")

    assert lines[0:2] == ["Hello,", "The litre of milk"]
    assert lines[3] == f"Answer before Wednesday 2 December 2026 at 18:00:\n{LINK}"
    assert lines[-1] == "— Claire Le Goff, president"


def test_without_a_sponsor_or_a_deadline_a_message_still_stands():
    bare = a_consultation(DEFINITION.model_copy(update={"sponsor": Sponsor()}), closes_at=None)

    assert written(bare).endswith(f"Pour répondre :\n{LINK}\n\nVotre réponse est anonyme : rien n’y relie votre nom.")


@pytest.mark.parametrize(
    ("rules", "promise"),
    [
        (Rules(), "Votre réponse est anonyme : rien n’y relie votre nom."),
        (
            Rules(access=Access.PERSONAL),
            "Votre lien est personnel, votre réponse est anonyme : la liste dit qui a voté, jamais quoi.",
        ),
        (
            Rules(anonymity=Anonymity.CONFIDENTIAL, access=Access.PERSONAL),
            "Votre réponse est confidentielle : elle n’est montrée à personne avec votre nom.",
        ),
        (Rules(anonymity=Anonymity.NAMED), "Votre réponse est nominative : l’équipe verra qui a répondu quoi."),
    ],
)
def test_a_message_promises_what_holds(rules, promise):
    consultation = a_consultation(DEFINITION.model_copy(update={"rules": rules}))

    assert promise in written(consultation).split("\n\n")


def test_a_member_s_own_link_has_its_place():
    assert "\n[le lien personnel]\n" in written(a_consultation(), link="")


def test_a_mail_opens_with_its_subject_and_its_lines():
    address = mail_address(subject(Texts("fr"), a_consultation()), "Prix & goût :\n100 % d’ici ?")

    asked = urlsplit(address)
    assert (asked.scheme, asked.path) == ("mailto", "")
    assert parse_qs(asked.query) == {
        "subject": ["Votre avis compte\u00a0: Le litre de lait"],
        "body": ["Prix & goût :\r\n100 % d’ici ?"],
    }
