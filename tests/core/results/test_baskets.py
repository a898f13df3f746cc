"""The basket check on a frame's columns says what counting ballot by ballot would."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from core.archive.bundle import FEWEST_BALLOTS
from core.consultation.records import Ballot, BallotStatus
from core.pricing.model import PriceOption
from core.question_types.price_criterion import PriceCriterion
from core.questionnaire.model import Page, Questionnaire
from core.results.frame import Frame
from core.results.look import look_at
from tests.builders import a_price_vote

YES_NO = (PriceOption(id="no", label="Non"), PriceOption(id="yes", label="Oui", delta=100))
NAMES = ("one", "two", "three")
OSTROGORSKI = ("100", "010", "001", "111", "111")
NOBODY = ("YYY", "YYN", "YNY", "NYY", *["YNN", "NYN", "NNY"] * 3)


def a_vote_on_three():
    questions = tuple(PriceCriterion(id=name, title=name, options=YES_NO, required=False) for name in NAMES)
    vote = a_price_vote()
    asked = Questionnaire(pages=(Page(id="page", questions=questions),))
    price = vote.price.model_copy(update={"base": 700})
    return vote.model_copy(update={"questionnaire": asked, "price": price})


def look_of(baskets):
    """Baskets say yes, no or nothing to each criterion, in a letter."""
    words = {"1": "yes", "Y": "yes", "0": "no", "N": "no"}
    frame = Frame(a_vote_on_three())
    frame.extend(
        Ballot(
            seq,
            f"{seq}",
            BallotStatus.CAST,
            None,
            {name: words[letter] for name, letter in zip(NAMES, basket, strict=True) if letter in words},
        )
        for seq, basket in enumerate(baskets, start=1)
    )
    return look_at(frame)


def test_three_of_five_disagree_with_most_of_what_every_majority_decided():
    look = look_of(OSTROGORSKI)

    found = look.baskets
    assert (look.outcome.price.total, found.own_median) == (1000, 800)
    assert (found.baskets, found.equal, found.agreeing) == (5, Fraction(2, 5), Fraction(2, 5))
    assert found.mean_winning == Fraction(3, 5)
    assert found.warns
    assert not found.is_safe


def test_the_winning_combination_may_be_nobodys():
    found = look_of(NOBODY).baskets

    assert (found.baskets, found.equal) == (13, 0)


def test_nobody_who_chose_something_is_no_basket():
    look = look_of(["---", "---"])

    assert look.counted == 2
    assert look.baskets is None
    assert look.acceptability == ()


def test_a_ballot_that_was_changed_counts_as_it_stands_now():
    frame = Frame(a_vote_on_three())
    for seq, (supersedes, said) in enumerate([(None, "no"), (None, "yes"), (1, "yes")], start=1):
        answers = dict.fromkeys(NAMES, said)
        frame.extend([Ballot(seq, f"{seq}", BallotStatus.CAST, supersedes, answers)])

    found = look_at(frame).baskets

    assert (found.baskets, found.equal, found.at_least_voted) == (2, 1, 1)


def test_the_prices_of_a_few_baskets_are_told_to_nobody():
    """With nineteen ballots the curve would give away who chose what together."""
    assert look_of(["111"] * 19).acceptability == ()
    assert look_of(["111"] * 15 + ["000"] * 5).acceptability == ((700, 1), (1000, Fraction(3, 4)))


def test_the_trimmed_mean_stands_beside_the_median_from_twenty_baskets_on():
    assert look_of(["111"] * 19).baskets.own_mean is None

    found = look_of(["000"] * 2 + ["111"] * 18).baskets

    assert (found.own_median, found.own_mean) == (1000, 1000)
    assert look_of(["000"] * 3 + ["111"] * 17).baskets.own_mean == 1000 - Fraction(300, 16)


@given(st.lists(st.text("10-", min_size=3, max_size=3), min_size=1, max_size=30))
def test_columns_say_what_ballots_one_by_one_say(baskets):
    look = look_of(baskets)

    chosen = [basket for basket in baskets if basket != "---"]
    winners = {
        place: "1" if each.retained.option.id == "yes" else "0"
        for place, each in enumerate(look.outcome.criteria)
        if each.retained
    }
    agreed = [sum(basket[place] == winner for place, winner in winners.items()) for basket in chosen]
    prices = [700 + 100 * basket.count("1") for basket in chosen]
    if not chosen:
        assert look.baskets is None
        return
    found = look.baskets
    assert found.baskets == len(chosen)
    assert found.equal * len(chosen) == sum(count == len(winners) for count in agreed)
    assert found.agreeing * len(chosen) == sum(2 * count >= len(winners) for count in agreed)
    assert found.at_least_voted * len(chosen) == sum(price >= found.voted for price in prices)
    if len(chosen) >= FEWEST_BALLOTS:
        assert look.acceptability[0] == (min(prices), 1)
    assert [share for _, share in look.acceptability] == sorted((s for _, s in look.acceptability), reverse=True)


@given(
    st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["111", "110", "000", "0-1", "---", None])), max_size=14),
    st.integers(1, 4),
)
def test_looking_often_says_what_looking_once_would(cast, every):
    """People change their ballot or take it back (None) between two looks; winners change with them."""
    words = {"1": "yes", "0": "no"}
    often, log, last = Frame(a_vote_on_three()), [], {}
    for seq, (voter, basket) in enumerate(cast, start=1):
        answers = {n: words[c] for n, c in zip(NAMES, basket or "", strict=False) if c in words}
        status = BallotStatus.CAST if basket else BallotStatus.WITHDRAWN
        log.append(Ballot(seq, str(voter), status, last.get(voter), answers if basket else None))
        last[voter] = seq
        often.extend(log[-1:])
        if seq % every == 0:
            look_at(often)
    once = Frame(a_vote_on_three())
    once.extend(log)

    assert look_at(often).baskets == look_at(once).baskets
