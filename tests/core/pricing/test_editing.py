"""Changing a price while it is designed moves nobody's amount by accident, and never breaks a sum."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language.wording import Wording
from core.pricing.editing import (
    MOST_EVIDENCE,
    add_actor,
    add_evidence,
    change_evidence,
    give_rest,
    move_actor,
    remove_actor,
    remove_evidence,
    rename_actor,
    share_without,
    with_excluded,
    with_part,
    with_required,
    with_vat_actor,
)
from core.pricing.model import Evidence, PriceModel, PriceOption
from core.problems import Refused, problem
from tests.core.pricing.prices import ACTORS, models, options
from tests.priced import a_whole_price_model

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


def test_whoever_gets_the_vat_is_named_no_part_of_their_own():
    model = PriceModel(base=730, parts={"vat": 50, "farmer": 390})

    assert with_vat_actor(model, "vat").parts == {"farmer": 390}


def test_an_actor_who_leaves_has_no_floor_and_no_vat():
    model = a_whole_price_model()

    assert remove_actor(model, "farmer").floor.actor == ""
    assert remove_actor(model, "vat").vat_actor == ""
    assert remove_actor(model, "dairy").floor == model.floor


def test_evidence_is_added_changed_and_taken_away():
    model = add_evidence(a_whole_price_model())
    first, second = model.floor.evidence

    changed = change_evidence(model, second.id, lambda each: each.model_copy(update={"label": Wording("Facture")}))

    assert changed.floor.evidence == (first, Evidence(id=second.id, label=Wording("Facture")))
    assert remove_evidence(changed, first.id).floor.evidence == changed.floor.evidence[1:]


def test_there_is_an_end_to_evidence():
    model = PriceModel()
    for _ in range(MOST_EVIDENCE):
        model = add_evidence(model)

    with pytest.raises(Refused) as refused:
        add_evidence(model)

    assert refused.value.problems == (problem("evidence_too_much", most=MOST_EVIDENCE),)


def test_an_option_never_excludes_what_it_requires():
    option = with_required(PriceOption(), ("glass", "bio"))

    assert (with_excluded(option, ("bio",)).requires, with_excluded(option, ("bio",)).excludes) == (
        ("glass",),
        ("bio",),
    )
    assert with_required(with_excluded(option, ("bio",)), ("bio",)).excludes == ()
