"""What decides: the four figures of a ratification, and votes by college, weighted and not, side by side."""

from collections.abc import Mapping
from fractions import Fraction
from html import escape

import streamlit as st

from core.charts.said import label_of, quoted
from core.community.colleges import College
from core.consultation.ratifying import Ratification
from core.decision_rules.ratification import Ratified
from core.language.formats import number, share
from core.language.wording import Wording
from core.results.by_college import ByCollege
from core.results.summary import Row, Summary, share_of
from pages.parts.escape import plain
from pages.parts.sight import Sight
from pages.parts.visit import Visit

FIGURES = ("yes", "valid", "cast", "members")


def ratified_of(sight: Sight, question_id: str) -> Ratified | None:
    return sight.look.ratified.get(question_id) if sight.look else None


def draw_ratified(visit: Visit, sight: Sight, found: Ratified, *, big: bool = False) -> None:
    """The verdict, or what it would be now; then yes, valid, cast and members, which say it never otherwise."""
    rules = sight.consultation.definition.rules.ratification or Ratification()
    texts = visit.texts
    tense = "over" if sight.over else "now"
    verdict = found.verdict.value.replace("_", "-")
    st.markdown(f"**{plain(texts(f'ratified-{verdict}-{tense}'))}**")
    cells = "".join(
        f"<div><dt>{escape(texts(f'ratified-{name}', count=count))}</dt><dd>{number(count, visit.language)}</dd></div>"
        for name in FIGURES
        for count in (getattr(found, name),)
    )
    st.html(f'<dl class="ratified{" big" if big else ""}">{cells}</dl>')
    said = [texts(f"ratified-majority-{rules.majority.value.replace('_', '-')}")]
    if found.needed:
        reached = "reached" if found.cast >= found.needed else "missed"
        said.append(texts(f"ratified-quorum-{reached}", needed=found.needed))
    st.caption(plain(" ".join(said)))


def draw_colleges(visit: Visit, sight: Sight, question_id: str) -> None:
    """Nothing where no college is weighed."""
    found = sight.look.colleges.get(question_id) if sight.look else None
    if found is None:
        return
    texts = visit.texts
    if found.hidden:
        st.caption(plain(texts("colleges-hidden")))
        return
    if found.weighted is None:
        st.warning(plain(texts("colleges-undecided", colleges=_names(found, visit))))
    else:
        st.markdown(plain(_both(found, visit)))
        if found.differs:
            st.warning(plain(texts("colleges-differ")), icon=":material/balance:")
    st.html(_table(found, sight.consultation.definition.rules.weighing.colleges, visit))
    if found.unheard and found.weighted is not None:
        st.caption(plain(texts("colleges-unheard", colleges=_names(found, visit))))
    if not found.votes:
        st.caption(plain(texts("colleges-too-few")))


def draw_papers(visit: Visit, sight: Sight, summary: Summary) -> None:
    """Votes online and in a room apart; nothing where none came from a room."""
    room = sight.look.paper.get(summary.question_id) if sight.look else None
    if not room:
        return
    apart = {
        "online": {row.code: row.count - room.get(row.code, 0) for row in summary.rows},
        "room": {row.code: room.get(row.code, 0) for row in summary.rows},
    }
    said = {
        name: ", ".join(
            f"{label_of(row, visit.texts)} {number(counts[row.code], visit.language)}" for row in summary.rows
        )
        for name, counts in apart.items()
    }
    st.caption(plain(visit.texts("papers-of-question", online=said["online"], room=said["room"])))


def _both(found: ByCollege, visit: Visit) -> str:
    """« pondéré : Oui, 62 % ; sans pondération : Non, 54 % »"""
    raw = {row.code: row.share for row in found.rows}
    said = [_first(found.rows, shares, visit) for shares in (found.weighted or {}, raw)]
    return visit.texts("colleges-both", weighted=said[0], raw=said[1])


def _first(rows: tuple[Row, ...], shares: Mapping[str, Fraction], visit: Visit) -> str:
    most = max(shares.values())
    labels = [Wording(label_of(row, visit.texts)) for row in rows if shares[row.code] == most]
    return f"{quoted(labels, visit.texts)}, {share(most, visit.language)}"


def _table(found: ByCollege, colleges: tuple[College, ...], visit: Visit) -> str:
    """A row for everybody, for each college, and for the weighted whole; a phone reads each row as a card."""
    texts = visit.texts
    heads = [escape(label_of(row, texts)) for row in found.rows]
    head = "".join(f'<th scope="col">{label}</th>' for label in heads)
    raw = [f"{number(row.count, visit.language)} · {share(row.share, visit.language)}" for row in found.rows]
    lines = [_line(escape(texts("colleges-raw")), raw, heads)]
    for college in colleges if found.votes else ():
        votes = found.votes[college.name]
        whole = sum(votes.values())
        counts = [votes.get(row.code, 0) for row in found.rows]
        cells = [f"{number(n, visit.language)} · {share(share_of(n, whole), visit.language)}" for n in counts]
        title = texts("colleges-one", college=college.name, weight=college.weight)
        lines.append(_line(escape(title), cells if whole else ["—"] * len(counts), heads))
    if found.weighted:
        shares = [share(found.weighted[row.code], visit.language) for row in found.rows]
        lines.append(_line(escape(texts("colleges-weighted")), shares, heads, decides=True))
    return (
        f'<table class="colleges"><thead><tr><th scope="col">{escape(texts("colleges-who"))}</th>{head}</tr></thead>'
        f"<tbody>{''.join(lines)}</tbody></table>"
    )


def _line(title: str, cells: list[str], heads: list[str], *, decides: bool = False) -> str:
    said = "".join(f'<td data-head="{head}">{cell}</td>' for head, cell in zip(heads, cells, strict=True))
    return f'<tr{" class=decides" if decides else ""}><th scope="row">{title}</th>{said}</tr>'


def _names(found: ByCollege, visit: Visit) -> str:
    return quoted([Wording(name) for name in found.unheard], visit.texts)
