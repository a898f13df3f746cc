"""Loads the demo into the first team: two retold price votes, a questionnaire and a workshop ready to be held."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from core import identity
from core.actions import consultations, drafting, grouping, rounds
from core.actions.closing import close_due
from core.actions.reading import read_voice
from core.actions.running_room import change_room
from core.actions.store import OpenStore, Store
from core.actions.watching import Lookout
from core.community.access import Person, Role
from core.consultation.definition import Definition
from core.consultation.records import Consultation, Debrief, FirstBallot
from core.consultation.sealing import sealed
from core.demo import french_milk, german_milk, members_voice, round_table
from core.demo.drawing import draw_answers
from core.problems import Refused, problem
from core.room import editing
from core.room.model import Room

OPEN_FOR = timedelta(days=60)


def load_demo(open_store: OpenStore, *, admin_email: str) -> None:
    """Four consultations in the first team this person organizes. Raises Refused where there is no such team."""
    with open_store() as store:
        person, team_id = _organizer(store, admin_email)
        closed = _open(store, person, team_id, german_milk.DEFINITION, lasts=OPEN_FOR)
        milk = _open(store, person, team_id, french_milk.DEFINITION, lasts=OPEN_FOR)
        voice = _open(store, person, team_id, members_voice.DEFINITION, lasts=OPEN_FOR)
        _prepare_room(store, person, _open(store, person, team_id, round_table.DEFINITION, lasts=OPEN_FOR))
        _fill(store, closed, draw_answers(german_milk.VOTERS, german_milk.SHARES, seed=2020))
        _fill(store, milk, draw_answers(french_milk.VOTERS, french_milk.SHARES, seed=2016))
        members = members_voice.drawn(seed=2026)
        _fill(store, voice, [each.answers for each in members], colleges=[each.college for each in members])
    _group(open_store, person, voice, members_voice.WORDS)
    consultations.close_now(open_store, person, closed)
    close_due(open_store)
    with open_store() as store:
        store.consultations.save_debrief(closed, _debrief(store))


def _organizer(store: Store, email: str) -> tuple[Person, str]:
    person = store.accounts.by_email(email)
    team_id = next((team for team, role in person.roles.items() if role is Role.ORGANIZER), None) if person else None
    if person is None or team_id is None:
        raise Refused(problem("demo_without_team"))
    return person, team_id


def _open(store: Store, person: Person, team_id: str, definition: Definition, *, lasts: timedelta) -> str:
    consultation_id = consultations.create(store, person, team_id=team_id, draft=definition)
    consultations.save_draft(store, person, consultation_id, definition, _evening(store.now() + lasts), revision=1)
    consultations.open_consultation(store, person, consultation_id)
    return consultation_id


def _prepare_room(store: Store, person: Person, consultation_id: str) -> None:
    """What is voted on is talked about, and voted on again."""
    voted_on = round_table.HOURS.id
    room = rounds.new_round(store, person, consultation_id, question_id=voted_on)
    first = room.room.asking(voted_on)

    def talk_between(room: Room) -> Room:
        return editing.add_item(room, round_table.TALK, after=first.id if first else None)

    change_room(store, person, consultation_id, talk_between, revision=room.revision)


def _evening(moment: datetime) -> datetime:
    """A deadline is easier to remember on the hour."""
    return moment.replace(hour=18, minute=0, second=0, microsecond=0)


def _group(open_store: OpenStore, person: Person, consultation_id: str, question_id: str) -> None:
    """So few texts are grouped here and now."""
    drafting.run(open_store, Lookout(open_store), grouping.ask(open_store, person, consultation_id, question_id))


def _fill(store: Store, consultation_id: str, drawn: list[dict[str, Any]], *, colleges: Sequence[str] = ()) -> None:
    """Append simulated ballots in one transaction: nobody waits for a receipt. `colleges` are theirs, if any."""
    store.ballots.lock(consultation_id)
    consultation = store.consultations.get(consultation_id)
    if consultation is None:
        raise ValueError(consultation_id)
    voiced = [question.id for question in consultation.definition.questionnaire.asked() if question.voiced]
    today = store.now().date()
    configuration = store.journal.configuration(consultation_id)
    ballots = [_ballot(consultation, answers, voiced, today, configuration) for answers in drawn]
    if colleges:
        ballots = [
            replace(ballot, attributes={"college": college}) for ballot, college in zip(ballots, colleges, strict=True)
        ]
    store.ballots.append_firsts(consultation_id, ballots)


def _ballot(
    consultation: Consultation, answers: dict[str, Any], voiced: list[str], today: date, configuration: str
) -> FirstBallot:
    seal = sealed(
        consultation.definition.questionnaire,
        answers,
        nonces=(identity.new_secret(), identity.new_secret()),
        kept_back=consultation.definition.kept_from_public,
        consultation_id=consultation.id,
        version=consultation.version,
        configuration=configuration,
    )
    return FirstBallot(
        key=identity.ballot_key(consultation.id, identity.new_secret()),
        submit_key=identity.new_secret(),
        leaf=seal.leaf,
        sealed=seal.ballot,
        withheld=seal.withheld,
        readings={name: read_voice(answers[name]) for name in voiced if name in answers},
        version=consultation.version,
        cast_on=today,
    )


def _debrief(store: Store) -> Debrief:
    return Debrief(
        said="9 308 personnes ont voté. Le pâturage, l’agriculture biologique et une rémunération équitable l’ont emporté nettement ; l’option la plus exigeante a gagné sur chaque critère dont les parts sont publiées.",
        decided="Le litre s’est vendu 1,45 €, dont 58 centimes pour l’éleveur et 7 pour la marque des consommateurs.",
        refused="Les sources ne disent pas ce qui a été écarté, ni pourquoi.",
        who="La marque des consommateurs et sa laiterie partenaire.",
        when="En magasin à partir de 2020 ; l’éleveur a reçu ensuite 63 centimes.",
        published_at=store.now(),
    )
