"""What decision rules say of a question's ballots, in words and as a table: a line a rule, on the same ballots."""

from collections.abc import Iterator, Mapping

import pandas as pd

from core.charts.said import quoted
from core.language.formats import number
from core.language.texts import Texts
from core.language.wording import Wording
from core.results.decided import Decided, Ruling

Labels = Mapping[str, Wording]


def sentences(decided: Decided, ruling: Ruling, labels: Labels, texts: Texts) -> list[str]:
    """Which rule speaks and whether it binds, whom it names, whether the others agree, and who wins every duel."""
    rule = texts(f"rule-{ruling.rule}")
    if decided.bound_to == ruling.rule:
        heading = texts("decided-binding", rule=rule)
    else:
        heading = f"{texts('decided-by-rule', rule=rule)} {texts('decided-information')}"
    count = texts("decided-voters", count=decided.voters, shown=number(decided.voters, texts.language))
    return [
        " ".join(_named(ruling, labels, texts)),
        _agreement(decided, ruling, labels, texts),
        _duels(decided, labels, texts),
        f"{heading} {count}",
    ]


def table(decided: Decided, labels: Labels, texts: Texts) -> pd.DataFrame:
    rule, says, order = (texts(f"decided-{column}") for column in ("rule", "says", "order"))
    rows = [
        {
            rule: texts(f"rule-{each.rule}"),
            says: _several(each.winners, labels, texts),
            order: " > ".join(" = ".join(labels[name].say(texts.language) for name in tier) for tier in each.ranking),
        }
        for each in (*decided.rulings.values(), decided.duels)
    ]
    return pd.DataFrame(rows, columns=[rule, says, order])


def _named(ruling: Ruling, labels: Labels, texts: Texts) -> Iterator[str]:
    """A tie is always said, with what breaks it."""
    if not ruling.winners:
        yield texts("decided-nobody")
    elif len(ruling.winners) == 1:
        yield texts("decided-winner", label=labels[ruling.winner].say(texts.language))
    else:
        yield texts("decided-tied", labels=_several(ruling.winners, labels, texts))
        if ruling.settled:
            yield texts("decided-tie-settled", label=labels[ruling.settled].say(texts.language))
        else:
            yield texts("decided-tie-policy")


def _agreement(decided: Decided, ruling: Ruling, labels: Labels, texts: Texts) -> str:
    if decided.is_robust:
        return texts("decided-robust")
    return texts("decided-fragile", labels=_several(decided.named_beside(ruling) or ruling.winners, labels, texts))


def _duels(decided: Decided, labels: Labels, texts: Texts) -> str:
    if not decided.duels.winners:
        return texts("decided-condorcet-none")
    return texts("decided-condorcet", label=labels[decided.duels.winners[0]].say(texts.language))


def _several(names: tuple[str, ...], labels: Labels, texts: Texts) -> str:
    return quoted((labels[name] for name in names), texts)
