"""Changing a price while it is designed moves nobody's amount by accident, and never breaks a sum."""

from hypothesis import given
from hypothesis import strategies as st

from core.language.wording import Wording
from core.pricing.editing import add_actor, give_rest, move_actor, remove_actor, rename_actor, share_without, with_part
from core.pricing.model import PriceModel
from tests.core.pricing.prices import ACTORS, models, options

AN_ACTOR = st.sampled_from(ACTORS)


@given(models(), AN_ACTOR)
def test_another_actor_gets_the_rest_and_every_amount_stays(model, actor):
    changed = give_rest(model, actor)

    assert changed.rest == actor
    assert changed.base_split() == model.base_split()


@given(models(), options(1), AN_ACTOR)
def test_an_option_keeps_its_split_when_another_gets_the_rest(model, option, actor):
    changed = share_without(option, model, rest=actor)

    assert give_rest(model, actor).option_split(changed) == model.option_split(option)


@given(models(), AN_ACTOR)
def test_without_an_actor_the_others_still_share_the_whole_price(model, actor):
    changed = remove_actor(model, actor)

    assert actor not in changed.actor_ids
    assert changed.rest in changed.actor_ids
    assert sum(changed.base_split().values()) == model.base


@given(models(), AN_ACTOR, st.integers(0, 1000), st.sampled_from([-1, 1]))
def test_a_part_a_name_or_a_place_changes_no_sum(model, actor, mils, by):
    changed = move_actor(rename_actor(with_part(model, actor, mils), actor, Wording("?")), actor, by=by)

    assert sorted(changed.actor_ids) == sorted(ACTORS)
    assert sum(changed.base_split().values()) == model.base


def test_the_first_actor_gets_the_rest_and_the_last_to_leave_leaves_nobody():
    model = add_actor(PriceModel(base=100))
    assert model.base_split() == {model.actors[0].id: 100}

    assert remove_actor(model, model.actors[0].id).actors == ()
