"""Says by which rules a specification was drawn from the votes, for whoever reads it away from the site."""

from core.consultation.specification_document import SpecificationDocument
from core.language.texts import Texts


def rule_words(document: SpecificationDocument, texts: Texts) -> list[str]:
    """How options were retained, close votes called and ties broken: fixed before opening."""
    found = document.specification
    said = [texts("specification-rule")]
    if any(line.outcome.graded for line in found.lines):
        said.append(texts("specification-rule-median"))
    if found.close_points:
        said.append(texts("specification-rule-close", points=found.close_points))
    return [*said, texts("specification-rule-ties")]
