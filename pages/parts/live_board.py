"""The live page at a table or in a hand: people counted, the price so far, every tally and every chart."""

from collections.abc import Callable, Sequence
from functools import partial

import streamlit as st

from core.consultation.definition import Visibility
from core.language.formats import day_and_time, number
from core.results.look import Look
from core.results.summary import Summary
from pages.parts.answer.promise import draw_sources, draw_title
from pages.parts.basket_card import draw_acceptability, draw_baskets, draw_floor
from pages.parts.chart_card import draw_criterion, draw_summary
from pages.parts.cloud_card import draw_cloud
from pages.parts.consultation_bar import deadline_words, draw_bar
from pages.parts.decided_card import draw_decided
from pages.parts.escape import plain
from pages.parts.given_files import draw_given_files
from pages.parts.importance_card import draw_importance
from pages.parts.order_effects import draw_order_effects
from pages.parts.price_card import draw_price
from pages.parts.report_links import draw_report_links
from pages.parts.sight import Sight
from pages.parts.study_card import draw_study
from pages.parts.style import wear
from pages.parts.trust import draw_trust
from pages.parts.verbatims import draw_verbatims
from pages.parts.visit import Visit
from pages.parts.way_to_voices import draw_way_to_voices

Card = Callable[[], None]


def draw_board(visit: Visit, sight: Sight) -> None:
    wear("results")
    _draw_head(visit, sight)
    if sight.look is None:
        draw_sealed(visit, sight)
    elif not sight.look.counted:
        draw_turnout(visit, 0)
        st.info(visit.texts("live-nobody"), icon=":material/hourglass_empty:")
    else:
        _draw_results(visit, sight, sight.look)
    draw_report_links(visit, sight)
    if not sight.over:
        st.caption(f":material/sync: {plain(visit.texts('live-follows'))}")
    draw_sources(visit, sight.consultation.definition)


def summaries_beside_criteria(look: Look) -> tuple[Summary, ...]:
    """What no criterion card shows already."""
    shown = {each.question_id for each in look.outcome.criteria} if look.outcome else set()
    return tuple(summary for summary in look.summaries if summary.question_id not in shown)


def draw_cards(cards: Sequence[Card]) -> None:
    """Two abreast where there is room; a phone stacks them in the same order."""
    for start in range(0, len(cards), 2):
        for place, card in zip(st.columns(2), cards[start : start + 2], strict=False):
            with place, st.container(border=True, height="stretch"):
                card()


def cards_on_the_whole(visit: Visit, sight: Sight, look: Look) -> list[Card]:
    """What the criteria make together: whether it suits people, and who would accept which price."""
    cards: list[Card] = [partial(draw_baskets, visit, sight, look)] if look.baskets else []
    return [*cards, partial(draw_acceptability, visit, sight, look)] if len(look.acceptability) > 1 else cards


def draw_summary_card(visit: Visit, sight: Sight, summary: Summary) -> None:
    draw_summary(visit, sight, summary)
    draw_cloud(visit, sight, summary)
    draw_study(visit, sight, summary)
    draw_decided(visit, sight, summary)
    draw_importance(visit, sight, summary)
    if summary.chart == "sentiment" and summary.answered:
        draw_trust(visit)
    if summary.chart == "files":
        draw_given_files(visit, sight, summary)
    if summary.writings or summary.chart in ("sentiment", "verbatims"):
        draw_verbatims(visit, sight, summary)
        draw_way_to_voices(visit, sight, summary.writings[0].column if summary.writings else summary.question_id)
    draw_order_effects(visit, sight, summary)


def draw_sealed(visit: Visit, sight: Sight) -> None:
    """Why no tally is shown, and when it will be; turnout is no secret where the results will be none."""
    consultation = sight.consultation
    if _is_sealed(sight):
        draw_turnout(visit, consultation.ballots)
    st.info(refusal_words(visit, sight), icon=":material/lock:")
    if _is_sealed(sight) and consultation.definition.rules.visibility is Visibility.AFTER_VOTE:
        st.page_link(
            "respond.py",
            label=visit.texts("live-sealed-go-vote"),
            icon=":material/how_to_vote:",
            query_params={"c": consultation.code},
        )


def refusal_words(visit: Visit, sight: Sight) -> str:
    consultation = sight.consultation
    if sight.refusal and not _is_sealed(sight):
        return visit.texts.problem(sight.refusal)
    if consultation.definition.rules.visibility is Visibility.AFTER_VOTE or consultation.closes_at is None:
        return visit.texts("live-sealed-after-vote")
    moment = day_and_time(consultation.closes_at, visit.language, zone=visit.zone)
    return visit.texts("live-sealed-at-closing", moment=moment)


def draw_turnout(visit: Visit, count: int) -> None:
    st.metric(visit.texts("live-counted", count=count), number(count, visit.language))


def _is_sealed(sight: Sight) -> bool:
    return sight.refusal is not None and sight.refusal.code == "tallies_sealed"


def _draw_head(visit: Visit, sight: Sight) -> None:
    definition = sight.consultation.definition
    if sight.of_team:
        draw_bar(visit, sight.consultation, "live")
    else:
        draw_title(visit, definition)
        st.caption(plain(deadline_words(visit, sight.consultation, sight.now)))
    if definition.simulated:
        st.caption(f":material/science: {plain(visit.texts('simulated'))}")
    if sight.of_team:
        _draw_way_to_screen(visit, sight.consultation.code)


def _draw_way_to_screen(visit: Visit, code: str) -> None:
    with st.popover(visit.texts("live-project"), icon=":material/present_to_all:", type="tertiary"):
        for light in ("light", "dark"):
            address = f"/en-direct?c={code}&ecran=1&embed=true&embed_options={light}_theme"
            st.link_button(visit.texts(f"live-project-{light}"), address, width="stretch")


def _draw_results(visit: Visit, sight: Sight, look: Look) -> None:
    model = sight.consultation.definition.price
    if look.outcome and model:
        price, criteria = st.columns([2, 3], gap="large")
        with price, st.container(key="price_so_far"):
            draw_turnout(visit, look.counted)
            with st.container(border=True):
                st.caption(visit.texts("result-price" if sight.over else "live-price-so-far"))
                draw_price(look.outcome.price, model, visit)
                draw_floor(visit, look.outcome, model)
        with criteria:
            for outcome in look.outcome.criteria:
                with st.container(border=True):
                    draw_criterion(visit, sight, outcome)
        draw_cards(cards_on_the_whole(visit, sight, look))
    else:
        draw_turnout(visit, look.counted)
    others = summaries_beside_criteria(look)
    if others and look.outcome:
        st.header(visit.texts("live-questions"), anchor=False)
    draw_cards([partial(draw_summary_card, visit, sight, summary) for summary in others])
