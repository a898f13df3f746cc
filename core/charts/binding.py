"""What a ratification and weighed colleges say in words: the verdict, four figures, and both counts side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from core.charts.said import label_of, quoted
from core.community.colleges import College
from core.consultation.deciding_said import majority_asked
from core.consultation.ratifying import Ratification
from core.language.formats import number, share
from core.language.texts import Texts
from core.language.wording import Wording
from core.results.by_college import ByCollege
from core.results.ratified import Ratified, Verdict
from core.results.summary import Row, Summary, share_of

FIGURES = ("yes", "valid", "cast", "members")


@dataclass(frozen=True)
class Line:
    """Everybody, one college, or the weighted whole, which `decides`: a cell an option."""

    title: str
    cells: tuple[str, ...]
    decides: bool = False


def verdict(found: Ratified, summary: Summary, texts: Texts, *, over: bool) -> str:
    tense = "over" if over else "now"
    if found.option and found.verdict is Verdict.ACCEPTED:
        return texts(f"ratified-price-{tense}", price=_price(found, summary, texts))
    return texts(f"ratified-{found.verdict.value.replace('_', '-')}-{tense}")


def four_figures(found: Ratified, summary: Summary, texts: Texts) -> list[tuple[str, str]]:
    """(what, how many), always these four and in this order; of several prices, yes is to the first of them."""
    said = {name: texts(f"ratified-{name}", count=getattr(found, name)) for name in FIGURES}
    if found.option:
        said["yes"] = texts("ratified-for-price", count=found.yes, price=_price(found, summary, texts))
    elif found.option is not None:
        said["yes"] = texts("ratified-for-tied", count=found.yes)
    return [(what, number(getattr(found, name), texts.language)) for name, what in said.items()]


def rules_met(found: Ratified, rules: Ratification, texts: Texts) -> str:
    """The majority that was asked for, and whether the quorum is reached."""
    said = [majority_asked(rules, texts, several=found.option is not None)]
    if found.needed:
        reached = "reached" if found.cast >= found.needed else "missed"
        said.append(texts(f"ratified-quorum-{reached}", needed=found.needed))
    return " ".join(said)


def votes_by_price(found: Ratified, summary: Summary, texts: Texts) -> str:
    """« Votes par prix : 1,03 € (40) · 1,05 € (12) »; nothing where there is but one change to say yes or no to."""
    if found.option is None:
        return ""
    return texts(
        "ratified-by-price",
        votes=" · ".join(f"{label_of(row, texts)} ({number(row.count, texts.language)})" for row in summary.rows),
    )


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


def papers_apart(summary: Summary, room: Mapping[str, int], texts: Texts) -> str:
    """Votes online and in a room, option by option; `room` holds those of the room."""
    online = {row.code: row.count - room.get(row.code, 0) for row in summary.rows}
    said = {
        name: ", ".join(
            f"{label_of(row, texts)} {number(counts.get(row.code, 0), texts.language)}" for row in summary.rows
        )
        for name, counts in {"online": online, "room": room}.items()
    }
    return texts("papers-of-question", online=said["online"], room=said["room"])


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


def _price(found: Ratified, summary: Summary, texts: Texts) -> str:
    return next(label_of(row, texts) for row in summary.rows if row.code == found.option)


def _first(rows: Sequence[Row], shares: Mapping[str, Fraction], texts: Texts) -> str:
    most = max(shares.values())
    labels = [Wording(label_of(row, texts)) for row in rows if shares[row.code] == most]
    return f"{quoted(labels, texts)}, {share(most, texts.language)}"


def _unheard(found: ByCollege, texts: Texts) -> str:
    return quoted([Wording(name) for name in found.unheard], texts)
