"""Makes what tests start from: a team, its people, an open vote, members with links, answers of every kind."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any

from core import identity
from core.actions import answering, closing, consultations, versions
from core.actions.answering import Voter
from core.community.access import Person, Role
from core.community.colleges import College, Weighing
from core.consultation.definition import Definition, Kind, Rules
from core.consultation.ratifying import Majority, Quorum, Ratification
from core.consultation.records import Member, Receipt
from core.language.wording import Wording
from core.pricing.model import Actor, PriceModel, PriceOption
from core.pricing.money import Mils
from core.question_types import KINDS
from core.question_types.agreement import Agreement
from core.question_types.base import Option, Question
from core.question_types.best_worst import BestWorst
from core.question_types.consent import Consent
from core.question_types.date import Date
from core.question_types.email import Email
from core.question_types.file import File
from core.question_types.four_prices import PRICES, FourPrices
from core.question_types.grades import Grades
from core.question_types.grid import Grid
from core.question_types.long_text import LongText
from core.question_types.multiple_choice import MultipleChoice
from core.question_types.number import Number
from core.question_types.passage import Passage
from core.question_types.phone import Phone
from core.question_types.picture import Picture
from core.question_types.picture_choice import PictureChoice, PictureOption
from core.question_types.pictured import StoredPicture
from core.question_types.postcode import Postcode
from core.question_types.price_change import PriceChange, ProposedPrice
from core.question_types.price_criterion import PriceCriterion
from core.question_types.price_ladder import PriceLadder
from core.question_types.ranking import Ranking
from core.question_types.rating import Rating
from core.question_types.recommendation import Recommendation
from core.question_types.sharing import Sharing
from core.question_types.short_text import ShortText
from core.question_types.shown_value import ShownValue
from core.question_types.single_choice import SingleChoice
from core.question_types.slider import Slider
from core.question_types.statements import Statements
from core.question_types.time import Time
from core.question_types.video import Video
from core.question_types.web_address import WebAddress
from core.question_types.yes_no import YesNo
from core.questionnaire.model import Page, Questionnaire
from core.voices.sentiment import DEFAULT, Thresholds
from db.engine import make_engine
from db.store import StoreOpener, database_clock

WORDS = ("Le", "prix", "juste,", "l’élevage", "d’ici", "🐄", "حليب")
A_WEEK = timedelta(days=7)
NUMBERS = itertools.count(1)  # names and addresses that never meet


def an_open_store(url: str) -> StoreOpener:
    """For a process of its own; a test asks for the fixture `open_store`."""
    return StoreOpener(make_engine(url))


# Teams and people


def a_team(open_store: StoreOpener, name: str = "Les Prés") -> str:
    with open_store() as store:
        return store.accounts.add_team(name)


def a_person(
    open_store: StoreOpener,
    role: Role | None = Role.ORGANIZER,
    *,
    team_id: str = "",
    is_admin: bool = False,
    password_hash: str = "none",
) -> Person:
    """Somebody with a role in the team given; without a team they are in none."""
    number = next(NUMBERS)
    with open_store() as store:
        person_id = store.accounts.add(
            email=f"person{number}@exemple.fr",
            name=f"Camille {number}",
            password_hash=password_hash,
            is_admin=is_admin,
        )
        if role and team_id:
            store.accounts.set_role(team_id=team_id, person_id=person_id, role=role)
        person = store.accounts.get(person_id)
    assert person
    return person


# Definitions


def a_price_model() -> PriceModel:
    """73 c the litre, 39 c of it to the farmer, 20 c to the dairy and 5 c of VAT; the shop gets the rest."""
    return PriceModel(
        product=Wording("Lait"),
        unit=Wording("1 litre"),
        base=730,
        actors=(
            Actor(id="farmer", name=Wording("Élevage")),
            Actor(id="dairy", name=Wording("Laiterie")),
            Actor(id="shop", name=Wording("Magasin")),
            Actor(id="vat", name=Wording("TVA")),
        ),
        parts={"farmer": 390, "dairy": 200, "vat": 50},
        rest="shop",
    )


def a_price_criterion(id: str = "pasture", **settings: Any) -> PriceCriterion:  # noqa: A002 - the field's own name
    options = (
        PriceOption(id="none", label=Wording("Pas de pâturage")),
        PriceOption(id="some", label=Wording("Quatre mois"), delta=60, parts={"farmer": 50}),
        PriceOption(id="long", label=Wording("Huit mois"), delta=125, parts={"farmer": 100, "vat": 5}),
    )
    return PriceCriterion(**{"id": id, "title": "Pâturage", "options": options} | settings)


def a_price_vote(**rules: Any) -> Definition:
    """Two criteria and a word; `rules` are those of `Rules`: anonymity="named", access="personal"..."""
    origin = (
        PriceOption(id="any", label=Wording("Toutes origines")),
        PriceOption(id="near", label=Wording("De la région"), delta=30, parts={"dairy": 20}),
    )
    questions = (
        a_price_criterion(),
        PriceCriterion(id="origin", title=Wording("Origine du fourrage"), options=origin),
        LongText(id="word", title=Wording("Un mot ?")),
    )
    return Definition(
        kind=Kind.PRICE_VOTE,
        title=Wording("Le litre de lait"),
        benefit=Wording("Un prix qui paie tout le monde."),
        price=a_price_model(),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=questions),)),
        rules=Rules(**rules),
    )


def a_ratification(**rules: Any) -> Definition:
    """Members accept 1.03 € instead of 0.99 or not; eaters weigh half, farmers the other half."""
    question = a_question(PriceChange, id="change", required=True)
    eaters, farmers = (College(id=name, name=name, weight=50) for name in ("Mangeurs", "Éleveurs"))
    settings: dict[str, Any] = {
        "access": "personal",
        "ratification": Ratification(quorum=Quorum.VOTES, votes=10),
        "weighing": Weighing(colleges=(eaters, farmers)),
    }
    return Definition(
        title=Wording("Le litre à 1,03 €"),
        benefit=Wording("Quatre centimes de plus à l’élevage."),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=(question,)),)),
        rules=Rules(**settings | rules),
    )


def a_ratification_of_several_prices(majority: Majority = Majority.HALF, **rules: Any) -> Definition:
    """1.03 € or 1.06 € instead of 0.99."""
    ratification = Ratification(quorum=Quorum.VOTES, votes=10, majority=majority)
    definition = a_ratification(**{"ratification": ratification} | rules)
    more = ProposedPrice(id="more", price=Mils(1_060), label=Wording("Sept centimes de plus à l’élevage."))
    question = a_question(PriceChange, id="change", required=True, others=(more,))
    questionnaire = Questionnaire(pages=(Page(id="page", questions=(question,)),))
    return definition.model_copy(update={"questionnaire": questionnaire})


def a_questionnaire_of_every_kind(**rules: Any) -> Definition:
    """One question of each kind, whose id is its kind's name."""
    return Definition(
        title=Wording("Tout savoir"),
        benefit=Wording("Chaque sorte de question, une fois."),
        price=a_price_model(),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=tuple(map(a_question, KINDS))),)),
        rules=Rules(**rules),
    )


def a_question(kind: type[Question], **settings: Any) -> Question:
    """A question of this kind that could be put to people; its id is the kind's name."""
    name = kind.model_fields["type"].default
    return kind(**{"id": name, "title": f"Question {name}"} | SETTINGS.get(kind, {}) | settings)


def _three_options() -> tuple[Option, ...]:
    return tuple(Option(id=label.lower(), label=Wording(label)) for label in ("Rouge", "Vert", "Bleu"))


SETTINGS: dict[type[Question], dict[str, Any]] = {
    PriceCriterion: {"options": a_price_criterion().options},
    PriceChange: {
        "current": 990,
        "new": 1030,
        "if_yes": "Quatre centimes de plus à l’élevage.",
        "if_no": "Rien ne change.",
        "yearly": 120,
        "unit": "litres",
        "blank": True,
    },
    FourPrices: {"product": "Lait", "unit": "1 litre", "intent": True},
    PriceLadder: {"prices": (1200, 1350, 1500)},
    SingleChoice: {"options": _three_options()},
    MultipleChoice: {"options": _three_options(), "fewest": 1, "most": 2},
    Agreement: {"no_opinion": True},
    Grid: {
        "rows": _three_options(),
        "options": (Option(id="none", label=Wording("Jamais")), Option(id="some", label=Wording("Parfois"))),
    },
    Statements: {"rows": _three_options()},
    Grades: {"rows": _three_options()},
    Ranking: {"options": _three_options()},
    Sharing: {"options": _three_options()},
    BestWorst: {"options": _three_options(), "size": 3, "sets": 2},
    Slider: {"lowest": -20, "highest": 60, "step": 5, "unit": "litres"},
    Number: {"lowest": 0, "highest": 1000, "decimals": 2},
    Email: {"purpose": "Écrire le résultat."},
    Phone: {"purpose": "Rappeler."},
    Postcode: {"purpose": "Compter les départements."},
    Consent: {"text": "J’accepte."},
    Passage: {"text": "À lire."},
    PictureChoice: {
        "options": tuple(
            PictureOption(id=option.id, label=option.label, picture=StoredPicture(str(number) * 64))
            for number, option in enumerate(_three_options())
        ),
    },
    File: {"documents": True, "most": 2},
    Picture: {"picture": "0" * 64, "description": "Trois bouteilles"},
    Video: {"address": "https://youtu.be/abc"},
    ShownValue: {"text": "Note : {rating}"},
}


# Answers


def random_answer(question: Question, chance: Random) -> Any:
    """An answer that the question accepts."""
    return ANSWERS[type(question)](question, chance)


def random_answers(definition: Definition, chance: Random, *, skipped: float = 0.2) -> dict[str, Any]:
    """Answers to the whole questionnaire; what is not required is left out now and then."""
    return {
        question.id: random_answer(question, chance)
        for question in definition.questionnaire.asked()
        if not question.uploads  # a file is given before an answer speaks of it
        and (question.required or chance.random() >= skipped)
    }


def read(text: str, _thresholds: Thresholds = DEFAULT) -> dict[str, Any]:
    """A reading of a free text that is quick and always the same; the real one is core.voices'."""
    return {"label": ("favourable", "unfavourable", "uncertain")[len(text) % 3]}


def _some_options(question: Any, chance: Random) -> list[str]:
    count = chance.randint(max(1, question.fewest), question.most or len(question.options))
    return [option.id for option in chance.sample(question.options, count)]


def _some_rows(question: Any, chance: Random) -> dict[str, str]:
    rows = chance.sample(question.rows, len(question.rows) if question.required else chance.randint(1, 3))
    return {row.id: chance.choice(question.scale).id for row in rows}


def _some_parts(question: Any, chance: Random) -> dict[str, int]:
    first = chance.randint(0, question.whole)
    return {question.options[0].id: first, question.options[-1].id: question.whole - first}


def _four_prices(question: Any, chance: Random) -> dict[str, Any]:
    prices = dict(zip(PRICES, sorted(chance.sample(range(500, 3_000, 5), 4)), strict=True))
    return prices | {intent: chance.choice(question.scale).id for intent in question.intents_asked.values()}


DRAWS = 20  # sets to compare are drawn so many times: balancing them takes longer than all other answers


def _some_sets(question: Any, chance: Random) -> list[dict[str, Any]]:
    def answered(shown: list[str]) -> dict[str, Any]:
        best, worst = chance.sample(shown, 2)
        return {"shown": shown, "best": best, "worst": worst}

    return [answered(each["shown"]) for each in question.sets_asked(None, f"{chance.randrange(DRAWS)}")]


def _some_words(_: Any, chance: Random) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(1, 12)))


ANSWERS: dict[type[Question], Callable[[Any, Random], Any]] = {
    PriceCriterion: lambda question, chance: chance.choice(question.options).id,
    PriceChange: lambda question, chance: chance.choice(question.options).id,
    FourPrices: _four_prices,
    PriceLadder: lambda question, chance: {row.id: chance.choice(question.scale).id for row in question.rows},
    SingleChoice: lambda question, chance: chance.choice(question.options).id,
    MultipleChoice: _some_options,
    YesNo: lambda question, chance: chance.choice(question.options).id,
    Agreement: lambda question, chance: chance.choice(question.options).id,
    Rating: lambda question, chance: chance.choice(question.steps),
    Recommendation: lambda question, chance: chance.choice(question.steps),
    Slider: lambda question, chance: chance.choice(question.steps),
    Grid: _some_rows,
    Statements: _some_rows,
    Grades: lambda question, chance: {row.id: chance.choice(question.scale).id for row in question.rows},
    Ranking: lambda question, chance: [option.id for option in chance.sample(question.options, 3)],
    Sharing: _some_parts,
    BestWorst: _some_sets,
    Number: lambda _, chance: chance.randint(0, 100_000) / 100,
    ShortText: _some_words,
    LongText: _some_words,
    Date: lambda _, chance: f"20{chance.randint(10, 99)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
    Time: lambda _, chance: f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}",
    Email: lambda _, chance: f"personne{chance.randint(1, 999)}@exemple.fr",
    Phone: lambda _, chance: f"06 12 34 56 {chance.randint(10, 99)}",
    Postcode: lambda _, chance: chance.choice(("42000", "20200", "97400", "75 011")),
    WebAddress: lambda _, chance: f"https://exemple.fr/{chance.randint(1, 999)}",
    PictureChoice: lambda question, chance: [chance.choice(question.options).id],
    File: lambda _, chance: [{"digest": f"{chance.getrandbits(256):064x}", "kind": "image/jpeg", "size": 4_000}],
    Consent: lambda question, _: question.text.say("fr"),
}


# Consultations


@dataclass(frozen=True)
class Vote:
    """A consultation, somebody who organizes it, and the secrets of its members' links, in the roll's order."""

    id: str
    code: str
    team_id: str
    organizer: Person
    secrets: tuple[str, ...] = ()

    @property
    def voters(self) -> tuple[Voter, ...]:
        return tuple(Voter(secret) for secret in self.secrets)


def a_draft(open_store: StoreOpener, definition: Definition, *, closes_in: timedelta = A_WEEK) -> Vote:
    """A draft that lacks nothing, in a team of its own."""
    team_id = a_team(open_store)
    organizer = a_person(open_store, team_id=team_id)
    with open_store() as store:
        consultation_id = consultations.create(store, organizer, team_id=team_id, draft=definition)
        closes_at = store.now() + closes_in
        consultations.save_draft(store, organizer, consultation_id, definition, closes_at, revision=1)
        kept = store.consultations.get(consultation_id)
    assert kept
    return Vote(id=consultation_id, code=kept.code, team_id=team_id, organizer=organizer)


def an_open_consultation(
    open_store: StoreOpener,
    definition: Definition,
    *,
    members: int = 0,
    colleges: Sequence[str] = ("Mangeurs",),
    circles: Sequence[str] = ("",),
    closes_in: timedelta = A_WEEK,
) -> Vote:
    """Open to answers; with as many members on its roll, each with a link, as `members` says.

    They are of `colleges` in turn, and of `circles`.
    """
    vote = a_draft(open_store, definition, closes_in=closes_in)
    secrets = some_members(open_store, vote.id, members, colleges=colleges, circles=circles) if members else ()
    with open_store() as store:
        consultations.open_consultation(store, vote.organizer, vote.id)
    return Vote(vote.id, vote.code, vote.team_id, vote.organizer, secrets)


def a_questionnaire(**rules: Any) -> Definition:
    """A choice among three, several choices and a word; it may be changed while it is open."""
    kinds: dict[str, type[Question]] = {"milk": SingleChoice, "care": MultipleChoice, "word": LongText}
    questions = tuple(a_question(kind, id=name, title=f"Question {name}") for name, kind in kinds.items())
    return Definition(
        title=Wording("Le lait"),
        benefit=Wording("Du bon lait."),
        questionnaire=Questionnaire(pages=(Page(id="page", questions=questions),)),
        rules=Rules(**rules),
    )


def change_draft(open_store: StoreOpener, vote: Vote, draft: Definition) -> int:
    """Saves it over the draft as its organizer would; returns its revision."""
    with open_store() as store:
        kept = store.consultations.get(vote.id)
        assert kept
        return consultations.save_draft(
            store, vote.organizer, vote.id, draft, kept.closes_at, revision=kept.draft_revision
        )


def publish(open_store: StoreOpener, vote: Vote, draft: Definition) -> int:
    """Members answer this from now on; returns the number of the version."""
    revision = change_draft(open_store, vote, draft)
    with open_store() as store:
        return versions.publish_changes(store, vote.organizer, vote.id, revision=revision)


def a_changed_questionnaire(open_store: StoreOpener) -> Vote:
    """Open, with a new title that is not published yet."""
    vote = an_open_consultation(open_store, a_questionnaire())
    change_draft(open_store, vote, a_questionnaire().model_copy(update={"title": Wording("Le bon lait")}))
    return vote


def an_open_price_vote(open_store: StoreOpener, *, members: int = 0, **rules: Any) -> Vote:
    return an_open_consultation(open_store, a_price_vote(**rules), members=members)


def some_members(
    open_store: StoreOpener,
    consultation_id: str,
    count: int,
    *,
    colleges: Sequence[str] = ("Mangeurs",),
    circles: Sequence[str] = ("",),
) -> tuple[str, ...]:
    """Puts so many on the roll, of each college and circle in turn; returns the secrets of links, in its order."""
    people = [
        Member(
            id=identity.new_id(),
            name=f"Membre {i:04}",
            email=f"membre{i}@exemple.fr",
            college=colleges[i % len(colleges)],
            circle=circles[i % len(circles)],
        )
        for i in range(count)
    ]
    secrets = tuple(identity.new_secret() for _ in people)
    with open_store() as store:
        store.roll.add(consultation_id, people)
        keys = [identity.roll_key(consultation_id, secret) for secret in secrets]
        store.roll.give_links(consultation_id, dict(zip((person.id for person in people), keys, strict=True)))
    return secrets


def cast(
    open_store: StoreOpener,
    vote: Vote,
    *,
    voter: Voter | None = None,
    answers: dict[str, Any] | None = None,
    submit_key: str = "",
) -> Receipt:
    """Hands in a ballot: by somebody new, for pasture and the region, unless told otherwise."""
    return answering.submit(
        open_store,
        vote.code,
        voter or Voter(identity.new_secret()),
        answers={"pasture": "long", "origin": "near"} if answers is None else answers,
        submit_key=submit_key or identity.new_secret(),
        language="fr",
        read=read,
    )


def close(open_store: StoreOpener, vote: Vote) -> dict[str, Any]:
    """Closes it now and returns its sealed result."""
    consultations.close_now(open_store, vote.organizer, vote.id)
    closing.close_due(open_store)
    with open_store(read_only=True) as store:
        result = store.consultations.result(vote.id)
    assert result is not None
    return result


def later(open_store: StoreOpener, by: timedelta) -> StoreOpener:
    """The same database, its clock set forward."""
    return StoreOpener(open_store.engine, clock=lambda session: database_clock(session) + by)
