"""What is said beside an option that cannot stand with what is chosen elsewhere."""

from core.pricing.model import PriceOption
from core.pricing.together import Beside, beside, chosen_in
from core.question_types.price_criterion import PriceCriterion

GLASS = PriceOption(id="glass", excludes=("bio",))
BOX = PriceOption(id="box")
BIO = PriceOption(id="bio")
PLAIN = PriceOption(id="plain")
PAID = PriceOption(id="paid", requires=("bio",))
CRITERIA = (
    PriceCriterion(id="pack", options=(GLASS, BOX)),
    PriceCriterion(id="farm", options=(BIO, PLAIN)),
    PriceCriterion(id="pay", options=(PAID,)),
)


def of(option, criterion_id, **answers):
    return beside(option, criterion_id=criterion_id, criteria=CRITERIA, chosen=chosen_in(CRITERIA, answers))


def test_an_exclusion_is_said_on_both_sides_once_one_is_chosen():
    assert of(GLASS, "pack") == Beside()
    assert of(GLASS, "pack", farm="bio") == Beside(excluded=(BIO,))
    assert of(BIO, "farm", pack="glass") == Beside(excluded=(GLASS,))
    assert of(BOX, "pack", farm="bio") == Beside()


def test_what_is_required_is_said_until_it_is_chosen():
    assert of(PAID, "pay") == Beside(required=(BIO,))
    assert of(PAID, "pay", farm="bio") == Beside()


def test_the_others_of_a_criterion_of_which_one_is_required_do_not_go_with_it():
    assert of(PLAIN, "farm", pay="paid") == Beside(excluded=(PAID,))
    assert of(BIO, "farm", pay="paid") == Beside()


def test_an_answer_that_is_no_option_chose_nothing():
    assert chosen_in(CRITERIA, {"pack": ["glass"], "farm": "nowhere", "pay": None}) == {}
