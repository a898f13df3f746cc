"""Groups of ideas as people correct them: a text is always in one place, and every step can be taken back."""

from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.problems import problem
from core.voices.ideas.editing import (
    KINDS,
    REST,
    Act,
    Dissolve,
    Gather,
    Leave,
    Merge,
    Move,
    Redo,
    Rename,
    Split,
    Undo,
    act_of,
    carried,
    folded,
    idea_of,
    kept_apart,
    refusal,
    refused_places,
    texts_in,
)
from core.voices.ideas.model import Grouping, Idea, Step

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
HEDGES = Idea("hedges", "Plus de haies", ("haies",), (1, 2, 3), shown=(1,))
PRICE = Idea("price", "Un prix stable", ("prix stable",), (4, 5), shown=(4,))
DRAFT = Grouping(ideas=(HEDGES, PRICE), rest=(6, 7), near=((1, 2),), seq=8, fineness=0, version="1", others=(8,))


def steps_of(*acts: Act) -> list[Step]:
    return [Step(number, act.name, act.detail, "Ana", AT) for number, act in enumerate(acts, start=1)]


def after(*acts: Act) -> Grouping:
    return folded(DRAFT, steps_of(*acts))


def members(grouping: Grouping) -> dict[str, tuple[int, ...]]:
    return {idea.id: idea.members for idea in grouping.ideas}


def test_a_group_takes_the_name_it_is_given():
    renamed = after(Rename(idea="hedges", title="Des haies"))

    assert [(idea.title, idea.named) for idea in renamed.ideas] == [("Des haies", True), ("Un prix stable", False)]


def test_a_group_made_by_hand_has_its_name_from_somebody_and_one_that_was_split_off_from_nobody():
    made = after(Gather(idea="a", title="À part", seqs=(6,)), Split(of="hedges", idea="b", title="Arbres", seqs=(2,)))

    assert {idea.id: idea.named for idea in made.ideas} == {"hedges": False, "price": False, "a": True, "b": False}


def test_a_merged_group_joins_the_first_and_keeps_its_name():
    merged = after(Merge(into="hedges", other="price"))

    assert members(merged) == {"hedges": (1, 2, 3, 4, 5)}
    assert merged.ideas[0] == Idea(
        "hedges", "Plus de haies", ("haies", "prix stable"), (1, 2, 3, 4, 5), frozenset({4, 5}), shown=(1, 4)
    )


def test_chosen_texts_leave_a_group_for_one_of_their_own():
    split = after(Split(of="hedges", idea="new", title="Des arbres", seqs=(2, 3)))

    assert members(split) == {"hedges": (1,), "price": (4, 5), "new": (2, 3)}
    assert idea_of(split, "new").pinned == {2, 3}


def test_texts_move_to_a_group_a_new_one_or_the_rest():
    moved = after(
        Move(seqs=(6, 1), to="price"), Move(seqs=(3,), to=REST), Gather(idea="new", title="À part", seqs=(7, 8))
    )

    assert members(moved) == {"hedges": (2,), "price": (4, 5, 6, 1), "new": (7, 8)}
    assert (moved.rest, moved.others) == ((3,), ())
    assert idea_of(moved, "price").pinned == {6, 1}


def test_a_group_whose_last_text_leaves_is_gone():
    assert members(after(Move(seqs=(4, 5), to="hedges"))) == {"hedges": (1, 2, 3, 4, 5)}


def test_the_texts_of_a_dissolved_group_go_to_the_rest():
    dissolved = after(Dissolve(idea="hedges"))

    assert (members(dissolved), dissolved.rest) == ({"price": (4, 5)}, (6, 7, 1, 2, 3))


def test_each_undo_takes_back_one_step_more_and_redo_does_it_again():
    rename, merge = Rename(idea="hedges", title="Des haies"), Merge(into="hedges", other="price")

    assert after(rename, merge, Undo()) == after(rename)
    assert after(rename, merge, Undo(), Undo()) == DRAFT
    assert after(rename, merge, Undo(), Undo(), Redo()) == after(rename)
    assert after(rename, Undo(), merge, Redo()) == after(merge)


@pytest.mark.parametrize(
    ("act", "why"),
    [
        (Rename(idea="nothing", title="X"), problem("idea_unknown")),
        (Rename(idea="hedges", title="  "), problem("title_missing")),
        (Merge(into="hedges", other="nothing"), problem("idea_unknown")),
        (Merge(into="hedges", other="hedges"), problem("idea_merge_itself")),
        (Split(of="nothing", idea="new", title="X", seqs=(1,)), problem("idea_unknown")),
        (Split(of="hedges", idea="new", title="X", seqs=(1, 2, 3)), problem("idea_split_whole")),
        (Split(of="hedges", idea="new", title="X", seqs=(4,)), problem("idea_split_whole")),
        (Gather(idea="hedges", title="X", seqs=(6,)), problem("idea_taken")),
        (Gather(idea="new", title="X", seqs=()), problem("idea_no_text")),
        (Move(seqs=(99,), to="price"), problem("idea_text_gone")),
        (Move(seqs=(1,), to="nothing"), problem("idea_unknown")),
        (Leave(seq=99, idea="price"), problem("idea_text_gone")),
        (Dissolve(idea="nothing"), problem("idea_unknown")),
        (Undo(), problem("idea_nothing_to_undo")),
        (Redo(), problem("idea_nothing_to_redo")),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(act: Act, why: object):
    assert refusal(DRAFT, [], act) == why


def test_a_refused_proposal_is_remembered_until_it_is_taken_back():
    leave = Leave(seq=6, idea="price")

    assert refused_places(steps_of(leave)) == {(6, "price")}
    assert refused_places(steps_of(leave, Undo())) == frozenset()


def test_a_text_put_in_the_rest_by_hand_stays_there_until_it_is_moved_again():
    assert kept_apart(steps_of(Move(seqs=(1, 2)), Move(seqs=(2,), to="price"))) == {1}


def test_moved_texts_and_given_names_are_found_again_in_groups_computed_anew():
    anew = Grouping(
        ideas=(Idea("i1", "haie", (), (1, 2, 9)), Idea("i2", "prix", (), (3, 4, 5, 7))),
        rest=(6, 8),
        near=(),
        seq=9,
        fineness=0,
        version="1",
    )
    steps = steps_of(Rename(idea="hedges", title="Des haies"), Move(seqs=(6,), to="price"), Move(seqs=(7,), to=REST))

    carried_on = carried(DRAFT, steps, anew)

    assert [(idea.title, idea.members, idea.pinned) for idea in carried_on.ideas] == [
        ("Des haies", (1, 2, 9), frozenset()),
        ("prix", (3, 4, 5, 6), frozenset({6})),
    ]
    assert carried_on.rest == (8, 7)
    again = carried(carried_on, [], anew)
    assert [(idea.title, idea.named) for idea in again.ideas] == [("Des haies", True), ("prix", False)]


def test_a_group_made_by_hand_that_nothing_resembles_is_kept_whole():
    anew = Grouping(
        ideas=(Idea("new", "haie", (), (1, 2, 3, 4, 5)),), rest=(6, 7, 8), near=(), seq=9, fineness=0, version="1"
    )
    steps = steps_of(Gather(idea="new", title="À part", seqs=(6, 7)))

    carried_on = carried(DRAFT, steps, anew)

    assert [(idea.id, idea.title, idea.members) for idea in carried_on.ideas] == [
        ("new", "haie", (1, 2, 3, 4, 5)),
        ("new+", "À part", (6, 7)),
    ]


IDEAS = st.sampled_from(["hedges", "price", "a", "b", "nothing"])
SEQS = st.lists(st.integers(1, 10), max_size=4).map(tuple)
ACTS = st.one_of(
    st.builds(Rename, idea=IDEAS, title=st.text(max_size=4)),
    st.builds(Merge, into=IDEAS, other=IDEAS),
    st.builds(Gather, idea=IDEAS, title=st.just("x"), seqs=SEQS),
    st.builds(Split, of=IDEAS, idea=IDEAS, title=st.just("x"), seqs=SEQS),
    st.builds(Move, seqs=SEQS, to=st.one_of(IDEAS, st.just(REST))),
    st.builds(Leave, seq=st.integers(1, 10), idea=IDEAS),
    st.builds(Dissolve, idea=IDEAS),
    st.just(Undo()),
    st.just(Redo()),
)


@given(st.lists(ACTS, max_size=12))
def test_whatever_is_done_every_text_is_in_one_place_and_undoing_all_of_it_gives_the_draft_back(acts: list[Act]):
    done = after(*acts)

    places = Counter([*done.rest, *done.others, *(seq for idea in done.ideas for seq in idea.members)])
    assert places == Counter(texts_in(DRAFT))
    assert all(idea.members and idea.pinned <= set(idea.members) for idea in done.ideas)
    assert len({idea.id for idea in done.ideas}) == len(done.ideas)
    assert after(*acts, *[Undo()] * len(acts)) == DRAFT


@given(ACTS)
def test_an_act_is_read_back_from_its_step(act: Act):
    assert act_of(steps_of(act)[0]) == act
    assert KINDS[act.name] is type(act)
