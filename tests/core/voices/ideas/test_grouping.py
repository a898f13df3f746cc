"""Groups drafted from texts: every text once, whatever is written and in whatever order."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from core.voices.ideas.editing import texts_in
from core.voices.ideas.grouping import FINENESS, draft
from core.voices.ideas.model import as_json, grouping_of
from tests.core.voices.ideas.said import BUS, CANTEEN, CANTEEN_AND_BUS

GERMAN = "Wir brauchen dringend eine neue Schule in unserem Dorf"
PIECES = (
    "cantine bio",
    "bus de nuit",
    "le prix du lait",
    "école",
    "le la les",
    "!!!",
    "🐄",
    "",
    "ne pas",
    GERMAN,
    "\x00",
)


def members(found):
    return sorted(sorted(idea.members) for idea in found.ideas)


def test_each_subject_is_a_group_named_by_its_own_words():
    found = draft(CANTEEN_AND_BUS)

    assert members(found) == [[1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12]]
    assert {idea.title for idea in found.ideas} == {"Cantine bio", "Bus de nuit"}
    assert (found.rest, found.others, found.near, found.seq) == ((), (), (), 12)
    assert all(set(idea.shown) <= set(idea.members) for idea in found.ideas)


@pytest.mark.parametrize(
    "texts",
    [
        {},
        {1: "Une cantine bio"},
        {1: "Une cantine bio", 2: "Un bus de nuit"},
        {1: "", 2: " ", 3: "\n"},
        {1: "le la les", 2: "de du des", 3: "et ou"},
        {1: "🐄", 2: "!!!", 3: "\x00"},
        {1: "a" * 30_000},
    ],
)
def test_where_nothing_gathers_there_is_no_group(texts):
    found = draft(texts)

    assert (found.ideas, found.rest) == ((), tuple(texts))


def test_the_same_text_from_many_is_one_group_and_counts_once():
    found = draft(dict.fromkeys(range(1, 9), "Il faut une cantine bio dans cette école") | {9: "Un bus"})

    assert [(idea.title, idea.members) for idea in found.ideas] == [
        ("Cantine bio dans cette école", (1, 2, 3, 4, 5, 6, 7, 8))
    ]
    assert (found.near, found.rest) == (((1, 2, 3, 4, 5, 6, 7, 8),), (9,))


def test_copies_do_not_draw_the_others_to_them():
    crowd = dict(enumerate(CANTEEN * 5 + BUS, start=1))

    found = draft(crowd)

    assert [len(group) for group in members(found)] == [30, 6]


def test_other_languages_are_counted_apart():
    found = draft(CANTEEN_AND_BUS | {13: GERMAN, 14: "We need a new school in our village as soon as possible"})

    assert (found.others, found.rest) == ((13, 14), ())


def test_the_words_of_the_question_gather_nobody():
    texts = {1: "Le lait bio et l’herbe", 2: "Le lait bio en bouteille", 3: "Le lait bio pour Noël"}

    found = draft(texts, question="Que pensez-vous du lait bio ?")

    assert (found.ideas, found.rest) == ((), (1, 2, 3))


def test_what_is_hidden_counts_and_gives_neither_words_nor_an_example():
    shown, hidden = (draft(CANTEEN_AND_BUS, hidden=frozenset(seqs)) for seqs in ((), (1, 2)))
    none_left = draft(CANTEEN_AND_BUS, hidden=frozenset(range(1, 7)))

    assert members(hidden) == members(shown)
    assert not {1, 2} & {seq for idea in hidden.ideas for seq in idea.shown}
    assert [idea.title for idea in none_left.ideas] == ["Bus de nuit"]


def test_finer_makes_more_groups_and_broader_makes_fewer():
    subjects = ("cantine bio", "bus de nuit", "piscine couverte", "salle des fêtes", "jardin partagé", "prix du lait")
    ways = ("Oui à {}", "Je veux {}", "Pourquoi pas {}", "Encore {} demain", "Sans {} rien", "Vive {} ici")
    texts = dict(enumerate((way.format(subject) for subject in subjects for way in ways), start=1))

    sizes = [len(draft(texts, fineness=fineness).ideas) for fineness in FINENESS]

    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1]


def test_groups_keep_their_ids_when_texts_come_and_new_ones_take_others():
    first = draft({seq: text for seq, text in CANTEEN_AND_BUS.items() if seq not in (5, 6, 12)})
    swapped = replace(first, ideas=tuple(replace(idea, id=f"x{place}") for place, idea in enumerate(first.ideas)))

    again = draft(CANTEEN_AND_BUS, before=swapped)
    alone = draft({seq: text for seq, text in CANTEEN_AND_BUS.items() if seq <= 6}, before=first)

    assert {seq: idea.id for idea in swapped.ideas for seq in idea.members}.items() <= {
        seq: idea.id for idea in again.ideas for seq in idea.members
    }.items()
    assert [idea.id for idea in alone.ideas] == [idea.id for idea in first.ideas if 1 in idea.members]


def test_it_tells_how_far_it_is():
    heard = []

    draft(CANTEEN_AND_BUS, tell=heard.append)

    assert heard == sorted(heard)
    assert len(heard) >= 3


def test_a_grouping_is_read_again_from_json_as_it_was():
    found = draft(CANTEEN_AND_BUS | {13: CANTEEN[0], 14: GERMAN})

    assert grouping_of(as_json(found)) == found


@given(
    some.lists(some.lists(some.sampled_from(PIECES), max_size=4).map(" ".join) | some.text(max_size=30), max_size=14),
    some.sampled_from(FINENESS),
    some.randoms(use_true_random=False),
)
@settings(max_examples=20)
def test_every_text_is_in_one_place_whatever_is_written_and_in_whatever_order(said, fineness, chance):
    texts = dict(enumerate(said, start=1))
    shuffled = list(texts.items())
    chance.shuffle(shuffled)

    found = draft(texts, fineness=fineness)

    places = [*(idea.members for idea in found.ideas), found.rest, found.others]
    assert sorted(seq for place in places for seq in place) == list(texts)
    assert texts_in(found) == set(texts)
    assert draft(dict(shuffled), fineness=fineness) == found


def test_numbers_do_not_change_who_goes_with_whom():
    seqs = list(CANTEEN_AND_BUS)
    random.Random(4).shuffle(seqs)
    numbered = dict(zip(seqs, CANTEEN_AND_BUS.values(), strict=True))

    found = draft(numbered)

    assert sorted(sorted(numbered[seq] for seq in idea.members) for idea in found.ideas) == [
        sorted(BUS),
        sorted(CANTEEN),
    ]
