"""Who says what: the texts of a question by what else people answered, by day, by round, and question by question."""

from collections.abc import Iterator

import streamlit as st

from core.actions.exploring import Explorer
from core.charts import crossed
from core.consultation.merged import asked_as
from core.questionnaire.rounds import rounds_of
from core.results.crossing import NONE_GIVEN, Crossed
from core.results.filtering import EVERYBODY, Condition, Filter
from core.results.offered import Offered
from core.results.summary import Summary
from core.results.text_columns import TextColumn
from core.results.variables import Of, Variable
from pages.parts.database import lookout
from pages.parts.escape import plain
from pages.parts.sight import Sight, watcher_of
from pages.parts.trust import draw_trust
from pages.parts.visit import Visit
from pages.parts.voices.address import choose, chosen
from pages.parts.voices.counts import Line, draw_line, in_order

QUESTIONS, ROUNDS = "questions", "tours"
MOST_LINES = 30


def draw(visit: Visit, sight: Sight, asked: TextColumn) -> None:
    explorer = Explorer(lookout(), sight.consultation.code, watcher_of(visit, sight.consultation), sight.over)
    offered = {each.variable.address: each for each in explorer.offered() if each.variable.name != asked.question.id}
    names = {address: crossed.title_of(each, visit.texts) for address, each in _first_priced(offered, sight).items()}
    ways = {QUESTIONS: visit.texts("voices-by-questions")}
    if len(_rounds(sight, asked)) > 1:
        ways[ROUNDS] = visit.texts("voices-by-rounds")
    ordered = _telling_first({**names, **ways}, explorer, asked, offered)
    choose(visit.texts("voices-by"), "par", ordered, as_list=True)
    by = chosen("par") if chosen("par") in ordered else next(iter(ordered))
    if by in offered:
        _draw_crossed(visit, sight, explorer, asked, offered[by])
    elif by == ROUNDS:
        _draw_summaries(visit, _rounds(sight, asked))
    else:
        _draw_pages(visit, sight)
    with st.container(key="voices_trust", gap="xxsmall"):
        draw_trust(visit)


def _first_priced(offered: dict[str, Offered], sight: Sight) -> dict[str, Offered]:
    """What people voted for first; then everything else in its order."""
    priced = {each.id for each in sight.consultation.definition.questionnaire.asked() if each.priced}
    return dict(sorted(offered.items(), key=lambda each: each[1].variable.name not in priced))


def _telling_first(
    names: dict[str, str], explorer: Explorer, asked: TextColumn, offered: dict[str, Offered]
) -> dict[str, str]:
    """The first comparison that may be shown opens by itself: a hidden one says nothing."""
    first = next((name for name in names if name not in offered or _tells(explorer, asked, offered[name])), None)
    return {first: names[first], **names} if first else names


def _tells(explorer: Explorer, asked: TextColumn, by: Offered) -> bool:
    """Whether groups and readings are told apart."""
    found = explorer.crossed(by.variable, _voice_of(asked), EVERYBODY)
    return found is not None and len(found.rows) > 1 and len(found.columns) > 1


def _voice_of(asked: TextColumn) -> Variable:
    return Variable(Of.QUESTION, asked.question.id, "voice")


def _draw_crossed(visit: Visit, sight: Sight, explorer: Explorer, asked: TextColumn, by: Offered) -> None:
    """« Ceux qui ont voté +7 c disent… »"""
    found = explorer.crossed(by.variable, _voice_of(asked), EVERYBODY)
    if found is None:
        st.info(plain(visit.texts("explore-cross-hidden")), icon=":material/visibility_off:")
        return
    st.subheader(plain(visit.texts("voices-by-title", what=crossed.title_of(by, visit.texts))), anchor=False)
    if not found.whole:
        st.caption(visit.texts("explore-cross-nobody"))
    for place, line in enumerate(_lines(visit, found, by)):
        draw_line(visit, line, key=f"by_{place}")
    if not sight.consultation.definition.names_people:
        st.caption(visit.texts("voices-by-read"))
    if any(len(group) > 1 for group in (*found.rows, *found.columns)):
        st.caption(f":material/visibility_off: {plain(visit.texts('explore-put-together'))}")
    if len(found.rows) > MOST_LINES:
        st.caption(plain(visit.texts("voices-by-most", shown=MOST_LINES, count=len(found.rows))))


def _lines(visit: Visit, found: Crossed, by: Offered) -> Iterator[Line]:
    for group, counts in list(zip(found.rows, found.counts, strict=True))[:MOST_LINES]:
        by_label = {
            tuple(label for label in labels if label != NONE_GIVEN): count
            for labels, count in zip(found.columns, counts, strict=True)
            if set(labels) != {NONE_GIVEN}
        }
        wanted = Filter.of(Condition.on(by.variable, *group))
        leads = None if NONE_GIVEN in group else {"filtre": wanted.address}
        yield Line(crossed.group_of(by, group, visit.texts), in_order(by_label), leads)


def _rounds(sight: Sight, asked: TextColumn) -> list[Summary]:
    """What was said to each round of the question, the first first."""
    every = rounds_of(sight.consultation.definition.questionnaire.questions(), asked_as(asked.question.id))
    found = {each.question_id: each for each in _voiced(sight)}
    return [found[each.id] for each in every if each.id in found]


def _draw_pages(visit: Visit, sight: Sight) -> None:
    """Every question whose texts are read, page by page; what is no longer asked stands last."""
    questionnaire = sight.consultation.definition.questionnaire
    by_page: dict[str, list[Summary]] = {}
    for summary in _voiced(sight):
        page = questionnaire.page_of(summary.question_id)
        by_page.setdefault(page.id if page else "", []).append(summary)
    titles = {page.id: page.title.say(visit.language) for page in questionnaire.pages}
    for number, page_id in enumerate(by_page, start=1):
        title = titles.get(page_id) or visit.texts("voices-by-page", number=number)
        if len(by_page) > 1:
            st.subheader(plain(title if page_id else visit.texts("voices-by-earlier")), anchor=False)
            if len(by_page[page_id]) > 1:
                whole = Line(visit.texts("voices-by-whole-page"), _together(by_page[page_id]), leads=None)
                draw_line(visit, whole, key=f"page_{number}")
        _draw_summaries(visit, by_page[page_id])


def _draw_summaries(visit: Visit, summaries: list[Summary]) -> None:
    for summary in summaries:
        name = summary.title.say(visit.language) or visit.texts("widget-untitled")
        draw_line(visit, Line(name, _together([summary]), {"q": summary.question_id}), key=f"q_{summary.question_id}")


def _together(summaries: list[Summary]) -> dict[tuple[str, ...], int]:
    """Counts of texts, not of people, who may have written several."""
    counts: dict[tuple[str, ...], int] = {}
    for row in (row for summary in summaries for row in summary.rows):
        counts[row.code,] = counts.get((row.code,), 0) + row.count
    return in_order(counts)


def _voiced(sight: Sight) -> list[Summary]:
    summaries = sight.look.summaries if sight.look else ()
    return [each for each in summaries if each.chart == "sentiment" and each.answered]
