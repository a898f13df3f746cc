"""Leaving a page asks what is wrong on it; a refusal leads back to the first page that has its cause."""

from core.problems import problem
from core.questionnaire.leaving import check_shown, first_page_with
from core.questionnaire.model import Page, Questionnaire
from tests.builders import a_price_criterion, a_price_vote

PAGE = a_price_vote().questionnaire.pages[0]
TWO_PAGES = Questionnaire(pages=(PAGE, Page(questions=(a_price_criterion("feed"),))))


def test_a_page_is_left_once_nothing_on_it_is_wrong():
    assert check_shown(PAGE.questions, {"pasture": "long", "origin": "near", "word": " "}) == []


def test_what_is_missing_or_wrong_is_named_with_its_place():
    assert check_shown(PAGE.questions, {"pasture": "gone", "word": 3}) == [
        problem("option_unknown").at("pasture"),
        problem("answer_missing").at("origin"),
        problem("text_unreadable").at("word"),
    ]


def test_a_refusal_leads_to_the_first_page_that_has_its_cause():
    wrong = [problem("answer_missing").at("feed"), problem("answer_missing").at("word")]

    assert first_page_with(TWO_PAGES, wrong) == 0
    assert first_page_with(TWO_PAGES, wrong[:1]) == 1
    assert first_page_with(TWO_PAGES, [problem("link_unknown")]) is None
