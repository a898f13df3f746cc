from fractions import Fraction

from core.consultation.passages import Passage
from core.language.wording import Wording
from core.questionnaire.model import Page, Questionnaire
from core.results.passages import walk_through

PAGES = Questionnaire(pages=(Page(id="a", title=Wording("Vous")), Page(id="b"), Page(id="c")))


def test_a_page_says_who_came_who_went_on_and_how_long_it_took():
    walk = walk_through(PAGES, {"a": Passage(100, 80, 60, 1_200), "gone": Passage(7)})

    first, second, _ = walk.pages
    assert (first.stopped, first.lost, first.seconds) == (20, Fraction(1, 5), 20.0)
    assert (second.came, second.lost, second.seconds) == (0, 0, None)


def test_the_steepest_page_is_the_one_where_the_largest_share_stops():
    walk = walk_through(PAGES, {"a": Passage(100, 80), "b": Passage(80, 56), "c": Passage(9, 0)})

    assert walk.steepest == walk.pages[1]
    assert walk.came == 100


def test_where_nobody_stops_or_too_few_came_no_page_is_named():
    assert walk_through(PAGES, {"a": Passage(50, 50), "b": Passage(9, 1)}).steepest is None


def test_the_whole_takes_the_mean_of_each_page_that_anybody_saw():
    passed = {"a": Passage(10, 10, 10, 300), "b": Passage(10, 10, 5, 100)}

    assert walk_through(PAGES, passed).seconds == 50
    assert walk_through(PAGES, passed | {"c": Passage(came=3)}).seconds is None
