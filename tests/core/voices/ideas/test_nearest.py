"""After a draft: proposals, parts, words, and new texts put where they belong."""

import time

from core.voices.ideas.grouping import draft
from core.voices.ideas.nearest import phrases_of, placed, split, surest
from tests.core.voices.ideas.said import BUS, CANTEEN, CANTEEN_AND_BUS

FOUND = draft(CANTEEN_AND_BUS)
GROUP = {seq: idea.id for idea in FOUND.ideas for seq in idea.members}
LATER = CANTEEN_AND_BUS | {
    13: "Moi aussi je veux la cantine bio",
    14: "Le prix du pain",
    15: "Wir brauchen dringend eine neue Schule in unserem Dorf",
}


def test_new_texts_go_where_they_are_near_and_nobody_else_moves():
    found = placed(LATER, FOUND, [13, 14, 15])

    place = {seq: idea.id for idea in found.ideas for seq in idea.members}
    assert place == GROUP | {13: GROUP[1]}
    assert (found.rest, found.others, found.seq) == ((14,), (15,), 15)
    assert placed(LATER, found, [13, 14, 15]) == found


def test_a_copy_goes_where_the_others_are():
    texts = CANTEEN_AND_BUS | {13: f"{CANTEEN[1].upper()} !!!"}

    found = placed(texts, FOUND, [13])

    assert 13 in next(idea.members for idea in found.ideas if 2 in idea.members)
    assert {2, 13} in [set(group) for group in found.near]


def test_the_surest_of_the_rest_are_proposed_first_with_their_group():
    later = LATER | {16: "Une cantine et un bus"}
    waiting = placed(later, FOUND, [14, 16])

    found = surest(later, waiting)

    assert [seq for seq, _, _ in found if seq == 14] == []
    assert [nearness for _, _, nearness in found] == sorted((nearness for _, _, nearness in found), reverse=True)
    assert surest({}, waiting) == surest(later, draft({})) == []


def test_a_group_splits_where_its_words_do():
    mixed = draft(CANTEEN_AND_BUS).ideas[0]
    both = type(mixed)("both", "Tout", (), tuple(CANTEEN_AND_BUS))

    assert sorted(sorted(part) for part in split(CANTEEN_AND_BUS, both)) == [[1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12]]
    assert split({1: "", 2: "!"}, type(mixed)("none", "Rien", (), (1, 2))) == ((1, 2),)


def test_the_words_of_texts_are_those_that_others_do_not_say():
    assert phrases_of(BUS, CANTEEN)[0] == "bus de nuit"
    assert phrases_of([], CANTEEN) == ()


def test_the_words_of_the_question_are_no_words_of_a_group():
    texts = ["Le prix du lait, stable", "Un prix du lait stable", "Que le prix du lait soit stable"]

    assert "lait" in phrases_of(texts, BUS)[0]
    assert phrases_of(texts, BUS, question="Le prix du lait ?") == ("stable",)


def test_a_room_of_250_is_followed_within_three_seconds():
    ways = ("Il faudrait {} ici", "Je veux {} vite", "Pour {} en ville", "{} : oui !", "Encore {} demain")
    subjects = ("une cantine bio", "un bus de nuit", "la piscine couverte", "des arbres", "le marché couvert")
    said = (f"{way.format(subject)} {number}" for number in range(10) for way in ways for subject in subjects)
    texts = dict(enumerate(said, start=1))
    began = time.process_time()

    found = placed(texts, draft({seq: text for seq, text in texts.items() if seq <= 200}), range(201, 251))

    assert sum(len(idea.members) for idea in found.ideas) > 200
    assert time.process_time() - began < 3
