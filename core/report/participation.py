"""How people were asked and who answered: what anybody needs to know before believing a figure."""

from collections.abc import Iterator
from datetime import tzinfo

from core.consultation.deciding_said import decided_by
from core.consultation.definition import Access, Anonymity
from core.consultation.population import Sampling
from core.language import ANSWER_LANGUAGES
from core.language.formats import day, number, share
from core.language.texts import Texts
from core.report.blocks import Block, Facts, Figures, Heading, Points, Said, Section, Tone
from core.report.material import Material, Proof
from core.report.representation import honesty, sampling_of

FEW = 30  # people: below, one more moves a share by points


def participation(material: Material, texts: Texts, *, zone: tzinfo, site: str) -> Section:
    """`site` is where the consultation is served, without a slash at its end."""
    return Section(texts("report-method"), tuple(_blocks(material, texts, zone=zone, site=site)))


def caution(material: Material, texts: Texts) -> str:
    """What the figures do not say; where lots chose who was asked, how far they may be from the truth."""
    if material.is_vote_of_members:
        return texts("report-members-voted")
    drawn = sampling_of(material) is Sampling.DRAWN
    return honesty(material, texts) if drawn else texts("report-not-a-sample")


def _blocks(material: Material, texts: Texts, *, zone: tzinfo, site: str) -> Iterator[Block]:
    yield Heading(texts("report-who"))
    yield Figures(tuple(_counts(material, texts)))
    yield Said(caution(material, texts))
    if 0 < material.look.counted < FEW:
        yield Said(texts("report-few", count=material.look.counted), Tone.WARNING)
    if material.definition.simulated:
        yield Said(texts("simulated"), Tone.WARNING)
    yield Heading(texts("report-how"))
    yield Facts(tuple(_rules(material, texts, zone=zone)))
    if decided := decided_by(material.definition, texts):
        yield Heading(texts("report-decided"))
        yield Points(tuple(decided))
    yield Heading(texts("report-check"))
    if material.proof is None:
        yield Said(texts("report-check-later"))
    else:
        yield from _check(material, material.proof, texts, site=site)


def _counts(material: Material, texts: Texts) -> Iterator[tuple[str, str]]:
    look, language = material.look, texts.language
    yield texts("report-counted", count=look.counted), number(look.counted, language)
    if look.papers:
        yield texts("report-papers", count=look.papers), number(look.papers, language)
    if material.asked:
        yield texts("report-asked", count=material.asked), number(material.asked, language)
        yield texts("report-turnout"), share(look.counted / material.asked, language)


def _rules(material: Material, texts: Texts, *, zone: tzinfo) -> Iterator[tuple[str, str]]:
    definition = material.definition
    rules = definition.rules
    yield texts("report-kind"), texts(f"kind-{definition.kind.value.replace('_', '-')}")
    for name in ("access", "anonymity", "visibility"):
        key = f"design-{name}-{getattr(rules, name).value.replace('_', '-')}"
        no_roll = name == "anonymity" and (rules.anonymity, rules.access) == (Anonymity.ANONYMOUS, Access.OPEN)
        explained = texts("report-anonymity-open" if no_roll else f"{key}-explained")
        yield texts(f"report-{name}"), texts("report-said-with", said=texts(key), explained=explained)
    yield texts("report-languages"), ", ".join(ANSWER_LANGUAGES[name] for name in definition.languages)
    if len(material.versions) > 1:
        said = (
            texts("report-version-one", number=each.number, day=day(each.at, texts.language, zone=zone))
            for each in material.versions
        )
        yield texts("report-versions"), " ; ".join(said)


def _check(material: Material, proof: Proof, texts: Texts, *, site: str) -> Iterator[Block]:
    yield Said(texts("report-check-steps"))
    steps = (
        texts("report-check-archive", address=f"{site}/archive/{material.consultation.code}.zip"),
        texts("report-check-run"),
        texts("report-check-root"),
        texts("report-check-receipt", address=f"{site}/resultat?c={material.consultation.code}"),
    )
    yield Points(steps, numbered=True)
    letters = (texts("report-check-root-name"), texts("report-check-configuration"))
    yield Facts(
        (
            (letters[0], proof.root),
            (letters[1], proof.configuration),
            (texts("report-check-journal"), texts("report-check-entries", count=proof.entries)),
        ),
        letters=letters,
    )
    yield Said(texts("proof-no-words" if proof.publishes_ballots else "proof-small"), Tone.NOTE)
