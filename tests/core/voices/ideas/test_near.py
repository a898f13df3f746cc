"""Near-identical contributions: what is a copy, what only speaks of the same thing, and who stands for whom."""

import csv
import random

import pytest

from core.voices.ideas.near import near_identical, representatives
from core.voices.normalise import without_accents

CALL = "Nous demandons que la cantine de l’école serve du lait équitable à tous les enfants dès la rentrée"


@pytest.mark.parametrize(
    "copy",
    [
        CALL,
        CALL.upper(),
        without_accents(CALL),
        CALL.replace(" ", "  ") + " !!!",
        f"Bonjour, {CALL}",
        f"{CALL}. Cordialement, un habitant du quartier.",
        CALL.replace("équitable", "équitalbe"),
        CALL.rsplit(" ", 4)[0],
    ],
)
def test_a_copy_is_known_however_it_was_typed(copy):
    near = near_identical({1: CALL, 2: "Un tout autre texte sur le bus de nuit du samedi soir", 3: copy})

    assert [set(group) for group in near] == [{1, 3}]


@pytest.mark.parametrize(
    "other",
    [
        "Nous demandons que la cantine de l’école soit moins chère pour les familles nombreuses",
        "Je ne veux pas de lait équitable à la cantine",
    ],
)
def test_who_speaks_of_the_same_thing_is_no_copy(other):
    assert near_identical({1: CALL, 2: other}) == ()


def test_short_texts_are_copies_only_word_for_word():
    assert near_identical({1: "Le prix !", 2: "le PRIX", 3: "Le prix du lait", 4: "👍", 5: "👍", 6: "", 7: " "}) == (
        (1, 2),
        (4, 5),
    )


def test_copies_of_copies_that_drift_away_do_not_chain():
    drifting = [CALL]
    for word in ("jardin", "potager", "tomates", "goûter", "piscine", "parents", "fontaine", "marché", "vélos"):
        said = drifting[-1].split()
        drifting.append(" ".join([*said[2:], word, word]))

    found = near_identical(dict(enumerate(drifting)))

    assert max(map(len, found), default=1) < len(drifting)


def test_the_best_written_stands_for_all_and_each_text_stands_once():
    texts = {1: without_accents(CALL), 2: CALL.upper(), 3: CALL, 4: "Autre chose"}

    near = near_identical(texts)

    assert near == ((3, 1, 2),)
    assert representatives(texts, near) == {3: (3, 1, 2), 4: (4,)}


def test_neither_the_order_nor_the_numbers_change_who_goes_with_whom():
    said = [CALL, f"Bonjour, {CALL}", CALL.lower(), "Un bus de nuit", "un bus de nuit", "Rien"]

    forward = near_identical(dict(enumerate(said)))
    backward = near_identical(dict(reversed(list(enumerate(said)))))
    renumbered = near_identical(dict(enumerate(reversed(said))))

    assert forward == backward
    assert {frozenset(group) for group in forward} == {frozenset(5 - seq for seq in group) for group in renumbered}


def test_planted_copies_are_found_and_nothing_else(reference_data):
    with (reference_data / "voices" / "clusters" / "gdn_questions.tsv").open(encoding="utf-8", newline="") as file:
        pool = [row["text"] for row in csv.DictReader(file, delimiter="\t")]
    texts, planted = with_copies(pool[:1_200], random.Random(1))

    group = {seq: number for number, seqs in enumerate(near_identical(dict(enumerate(texts)))) for seq in seqs}

    pairs = [(one, other) for one in planted for other in planted if one < other]
    same = {(one, other) for one, other in pairs if one in group and group[one] == group.get(other)}
    wanted = {(one, other) for one, other in pairs if planted[one] == planted[other]}
    assert same <= wanted
    assert len(same) >= 0.94 * len(wanted)


def with_copies(pool, chance):
    """Twelve texts, with ten copies of each, as people make them; by place, which text it is a copy of."""
    originals = chance.sample([place for place, text in enumerate(pool) if 12 <= len(text.split()) <= 80], 12)
    texts, planted = list(pool), {place: place for place in originals}
    for place in originals:
        for _ in range(10):
            planted[len(texts)] = place
            texts.append(copied(pool[place], chance))
    return texts, planted


def copied(text, chance):
    said = text.split()
    typo = chance.randrange(len(said))
    swapped = [*said[:typo], said[typo][::-1], *said[typo + 1 :]]
    return chance.choice(
        [
            text.lower(),
            f"En tant que citoyen, {text}",
            f"{text} Signé : le collectif du quartier.",
            " ".join(swapped),
            " ".join(said[: max(6, int(len(said) * 0.8))]),
            without_accents(text),
        ]
    )
