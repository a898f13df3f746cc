"""What decides: the four figures of a ratification, and votes by college, weighted and not, side by side."""

from html import escape

import streamlit as st

from core.charts import binding
from core.consultation.ratifying import Ratification
from core.decision_rules.ratification import Ratified
from core.results.summary import Summary
from pages.parts.escape import plain
from pages.parts.sight import Sight
from pages.parts.visit import Visit


def ratified_of(sight: Sight, question_id: str) -> Ratified | None:
    return sight.look.ratified.get(question_id) if sight.look else None


def draw_ratified(visit: Visit, sight: Sight, found: Ratified, summary: Summary, *, big: bool = False) -> None:
    """The verdict, or what it would be now; then yes, valid, cast and members, which say it never otherwise."""
    rules = sight.consultation.definition.rules.ratification or Ratification()
    st.markdown(f"**{plain(binding.verdict(found, summary, visit.texts, over=sight.over))}**")
    cells = "".join(
        f"<div><dt>{escape(what)}</dt><dd>{escape(count)}</dd></div>"
        for what, count in binding.four_figures(found, summary, visit.texts)
    )
    st.html(f'<dl class="ratified{" big" if big else ""}">{cells}</dl>')
    if by_price := binding.votes_by_price(found, summary, visit.texts):
        st.markdown(plain(by_price))
    st.caption(plain(binding.rules_met(found, rules, visit.texts)))


def draw_colleges(visit: Visit, sight: Sight, question_id: str) -> None:
    """Nothing where no college is weighed."""
    found = sight.look.colleges.get(question_id) if sight.look else None
    if found is None:
        return
    said = plain(binding.both_counts(found, visit.texts))
    if found.hidden:
        st.caption(said)
        return
    st.markdown(said)
    if found.differs:
        st.warning(plain(visit.texts("colleges-differ")), icon=":material/balance:")
    lines = binding.lines(found, sight.consultation.definition.rules.weighing.colleges, visit.texts)
    st.html(_table(lines, binding.options(found, visit.texts), visit.texts("colleges-who")))
    for remark in binding.remarks(found, visit.texts):
        st.caption(plain(remark))


def draw_papers(visit: Visit, sight: Sight, summary: Summary) -> None:
    said = papers_words(visit, sight, summary)
    if said:
        st.caption(plain(said))


def papers_words(visit: Visit, sight: Sight, summary: Summary) -> str:
    """Votes online and in a room apart; nothing where none came from a room."""
    room = sight.look.paper.get(summary.question_id) if sight.look else None
    if not room:
        return ""
    return binding.papers_apart(summary, room, visit.texts)


def _table(lines: list[binding.Line], options: list[str], who: str) -> str:
    """A phone reads each line as a card."""
    head = "".join(f'<th scope="col">{escape(option)}</th>' for option in (who, *options))
    rows = "".join(
        f'<tr{" class=decides" if line.decides else ""}><th scope="row">{escape(line.title)}</th>'
        + "".join(
            f'<td data-head="{escape(option)}">{escape(cell)}</td>'
            for option, cell in zip(options, line.cells, strict=True)
        )
        + "</tr>"
        for line in lines
    )
    return f'<table class="colleges"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>'
