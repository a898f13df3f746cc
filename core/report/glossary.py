"""Which rules and methods a report speaks of, each in one plain sentence."""

from collections.abc import Iterator

from core.language.texts import Texts
from core.report.material import Material
from core.results.price_studies import Sensitivity


def glossary(material: Material, texts: Texts) -> list[tuple[str, str]]:
    """(name, what it means) of each, once, in the order in which they are met."""
    named = [(texts(f"glossary-{name}"), texts(f"glossary-{name}-said")) for name in dict.fromkeys(_methods(material))]
    rules = dict.fromkeys(name for found in material.decided.values() for name in (*found.rulings, found.duels.rule))
    said = [(texts(f"rule-{rule}"), texts(f"glossary-rule-{rule}-said")) for rule in rules]
    return [*named, *((name[:1].upper() + name[1:], meant) for name, meant in said)]


def _methods(material: Material) -> Iterator[str]:
    look, rules = material.look, material.definition.rules
    if look.outcome:
        yield from ("median-option" if each.graded else "option-by-option" for each in look.outcome.criteria)
    for study in material.studies.values():
        yield "van-westendorp" if isinstance(study, Sensitivity) else "gabor-granger"
    spoken_of = {
        "close": look.outcome and rules.close_points,
        "basket": look.baskets,
        "ratification": rules.ratification,
        "colleges": rules.weighing.colleges,
        "sentiment": any(summary.chart == "sentiment" for summary in look.summaries),
        "root": material.proof,
    }
    yield from (name for name, found in spoken_of.items() if found)
