"""What a ratification and weighed colleges say in words: the verdict, four figures, and both counts side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from core.charts.said import label_of, quoted
from core.community.colleges import College
from core.consultation.ratifying import Ratification
from core.language.formats import number, share
from core.language.texts import Texts
from core.language.wording import Wording
from core.results.by_college import ByCollege
from core.results.ratified import Ratified
from core.results.summary import Row, share_of

FIGURES = ("yes", "valid", "cast", "members")


@dataclass(frozen=True)
class Line:
    """Everybody, one college, or the weighted whole, which `decides`: a cell an option."""

    title: str
    cells: tuple[str, ...]
    decides: bool = False


def verdict(found: Ratified, texts: Texts, *, over: bool) -> str:
    tense = "over" if over else "now"
    return texts(f"ratified-{found.verdict.value.replace('_', '-')}-{tense}")


def four_figures(found: Ratified, texts: Texts) -> list[tuple[str, str]]:
    """(what, how many), always these four and in this order."""
    counts = {name: getattr(found, name) for name in FIGURES}
    return [(texts(f"ratified-{name}", count=count), number(count, texts.language)) for name, count in counts.items()]


def rules_met(found: Ratified, rules: Ratification, texts: Texts) -> str:
    """The majority that was asked for, and whether the quorum is reached."""
    said = [texts(f"ratified-majority-{rules.majority.value.replace('_', '-')}")]
    if found.needed:
        reached = "reached" if found.cast >= found.needed else "missed"
        said.append(texts(f"ratified-quorum-{reached}", needed=found.needed))
    return " ".join(said)


def both_counts(found: ByCollege, texts: Texts) -> str:
    """« Pondéré : « Oui », 62 % ; sans pondération : « Non », 54 %. », or why there is nothing to weigh yet."""
    if found.hidden:
        return texts("colleges-hidden")
    if found.weighted is None:
        return texts("colleges-undecided", colleges=_unheard(found, texts))
    raw = {row.code: row.share for row in found.rows}
    weighted, plain = (_first(found.rows, shares, texts) for shares in (found.weighted, raw))
    return texts("colleges-both", weighted=weighted, raw=plain)


def remarks(found: ByCollege, texts: Texts) -> list[str]:
    """Whose weight went to others, and why votes by college are not shown."""
    if found.hidden:
        return []
    said = []
    if found.unheard and found.weighted is not None:
        said.append(texts("colleges-unheard", colleges=_unheard(found, texts)))
    return said if found.votes else [*said, texts("colleges-too-few")]


def options(found: ByCollege, texts: Texts) -> list[str]:
    return [label_of(row, texts) for row in found.rows]


def lines(found: ByCollege, colleges: Sequence[College], texts: Texts) -> list[Line]:
    """Nothing while it could point at somebody."""
    if found.hidden:
        return []
    said = [Line(texts("colleges-raw"), tuple(_cell(row.count, row.share, texts) for row in found.rows))]
    said += [_of_college(found, college, texts) for college in colleges if found.votes]
    if found.weighted:
        shares = tuple(share(found.weighted[row.code], texts.language) for row in found.rows)
        said.append(Line(texts("colleges-weighted"), shares, decides=True))
    return said


def _of_college(found: ByCollege, college: College, texts: Texts) -> Line:
    votes = found.votes[college.name]
    whole = sum(votes.values())
    counts = [votes.get(row.code, 0) for row in found.rows]
    cells = (_cell(count, share_of(count, whole), texts) if whole else "—" for count in counts)
    return Line(texts("colleges-one", college=college.name, weight=college.weight), tuple(cells))


def _cell(count: int, part: Fraction, texts: Texts) -> str:
    return f"{number(count, texts.language)} · {share(part, texts.language)}"


def _first(rows: Sequence[Row], shares: Mapping[str, Fraction], texts: Texts) -> str:
    most = max(shares.values())
    labels = [Wording(label_of(row, texts)) for row in rows if shares[row.code] == most]
    return f"{quoted(labels, texts)}, {share(most, texts.language)}"


def _unheard(found: ByCollege, texts: Texts) -> str:
    return quoted([Wording(name) for name in found.unheard], texts)
