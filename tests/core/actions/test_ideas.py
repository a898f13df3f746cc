"""Groups of ideas in front of the team: what counts now, who may correct them, and what may be told of them."""

from dataclasses import replace

import pytest

from core.actions import answering, drafting, grouping, ideas
from core.actions.ideas import act, facts_of, ideas_of, proposals, split_in_two, words_of
from core.actions.watching import Lookout, Watcher
from core.community.access import Role
from core.identity import grouping_alone_id
from core.problems import Refused, problem
from core.results.group_facts import Told
from core.results.variables import Of, Variable
from core.voices.ideas.editing import Dissolve, Gather, Leave, Merge, Move, Rename, Split, Undo
from core.voices.ideas.model import Grouping, Idea
from tests.builders import a_person, a_questionnaire, an_open_consultation, cast, close
from tests.core.voices.ideas.said import BUS, CANTEEN
from tests.grouped import (
    FOUND,
    HEDGES,
    PRICE,
    WRITTEN,
    a_group_of_latecomers,
    correct,
    drafted,
    found,
    grouped,
    somebody,
    written,
)


def members(seen: ideas.Drafted) -> dict[str, set[int]]:
    return {idea.title: set(idea.members) for idea in seen.grouping.ideas}


def following(open_store, vote):
    """The groups follow the room, and somebody looks."""
    with open_store() as store:
        stored = store.groupings.latest(vote.id, "word")
        store.groupings.set_settings(stored.id, {"auto": True, "texts": len(WRITTEN)})
        stored = store.groupings.get(stored.id)
    return grouping.follow(open_store, Lookout(open_store), vote.organizer, stored)


def why(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [each.code for each in refused.value.problems]


def test_the_groups_are_those_found_last_with_every_step_done_to_them(open_store):
    vote, _ = written(open_store)
    grouped(open_store, vote, FOUND)

    seen = correct(open_store, vote, Rename(idea="haies", title=" Des haies "), Move(seqs=(6,), to="prix"))

    assert members(seen) == {"Des haies": {1, 2, 3}, "Prix": {4, 5, 6}}
    assert [(step.number, step.action, step.by) for step in seen.steps] == [
        (1, "rename", vote.organizer.name),
        (2, "move", vote.organizer.name),
    ]


def test_whoever_corrects_groups_that_changed_meanwhile_is_told_by_whom_and_changes_nothing(open_store):
    vote, _ = written(open_store)
    grouped(open_store, vote, FOUND)
    colleague = a_person(open_store, Role.ANIMATOR, team_id=vote.team_id)
    as_drawn = drafted(open_store, vote)
    with open_store() as store:
        act(store, colleague, as_drawn, Merge(into="haies", other="prix"))

    with pytest.raises(Refused) as refused, open_store() as store:
        act(store, vote.organizer, as_drawn, Dissolve(idea="haies"))

    assert refused.value.problems == (problem("idea_changed_elsewhere", by=colleague.name),)
    assert members(drafted(open_store, vote)) == {"Haies": {1, 2, 3, 4, 5}}


def found_anew(open_store, vote, anew):
    with open_store() as store:
        assert store.groupings.finish(store.groupings.latest(vote.id, "word"), anew)


@pytest.mark.parametrize(
    "anew",
    [
        pytest.param(found({"haies": (4, 5), "prix": (1, 2, 3)}, rest=(6,)), id="other members"),
        pytest.param(found({"prix": (4, 5), "arbres": (1, 2, 3)}, rest=(6,)), id="no such group"),
        pytest.param(
            replace(FOUND, ideas=(replace(FOUND.ideas[0], title="Des arbres"), FOUND.ideas[1])), id="another title"
        ),
    ],
)
def test_a_group_that_was_drafted_anew_since_it_was_drawn_is_not_corrected(open_sqlite_store, anew):
    vote, _ = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)
    as_drawn = drafted(open_sqlite_store, vote)
    found_anew(open_sqlite_store, vote, anew)

    with pytest.raises(Refused) as refused, open_sqlite_store() as store:
        act(store, vote.organizer, as_drawn, Rename(idea="haies", title="Mon titre"))

    assert (why(refused), drafted(open_sqlite_store, vote).steps) == (["ideas_drafted_anew"], ())


def test_groups_that_others_took_the_place_of_are_not_corrected(open_sqlite_store):
    vote, _ = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)
    as_drawn = drafted(open_sqlite_store, vote)
    grouped(open_sqlite_store, vote, FOUND)

    with pytest.raises(Refused) as refused, open_sqlite_store() as store:
        act(store, vote.organizer, as_drawn, Move(seqs=(6,), to="prix"))

    assert why(refused) == ["ideas_drafted_anew"]


def test_a_group_that_a_text_joined_since_it_was_drawn_is_corrected(open_sqlite_store):
    vote, _ = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)
    as_drawn = drafted(open_sqlite_store, vote)
    cast(open_sqlite_store, vote, answers={"word": "Planter des haies, encore des haies"})
    following(open_sqlite_store, vote)

    with open_sqlite_store() as store:
        act(store, vote.organizer, as_drawn, Rename(idea="haies", title="Des haies"))

    assert members(drafted(open_sqlite_store, vote))["Des haies"] == {1, 2, 3, 7}


def test_a_text_that_was_taken_back_or_written_anew_leaves_its_group(open_sqlite_store):
    vote, voters = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)

    answering.withdraw(open_sqlite_store, vote.code, voters[0])
    cast(open_sqlite_store, vote, voter=voters[3], answers={"word": "Autre chose"})

    seen = drafted(open_sqlite_store, vote)
    assert members(seen) == {"Haies": {2, 3}, "…": {5}}  # a name that one person's words alone make is none
    assert seen.grouping.rest == (6, 8)  # the ballot that took one back is the seventh
    assert seen.newcomers == {8}


def test_the_words_of_erased_texts_name_no_group_on_the_screen_nor_in_the_store(open_store):
    vote, voters = written(
        open_store, ["Dugenou ment aux haies", "Dugenou ment encore", "Dugenou ment", *HEDGES[:2], *PRICE]
    )
    hedges = Idea("haies", "Dugenou ment", ("dugenou ment", "haies"), (1, 2, 4, 5))
    prices = Idea("prix", "Nos prix", ("prix", "dugenou"), (3, 6, 7))
    grouped(open_store, vote, Grouping((hedges, prices), (), (), seq=7, fineness=0, version="1"))
    correct(
        open_store,
        vote,
        Split(of="haies", idea="part", title="Dugenou ment", seqs=(2, 5), phrases=("dugenou ment",)),
    )

    for voter in voters[:3]:
        answering.withdraw(open_store, vote.code, voter)

    seen = drafted(open_store, vote)
    assert {(idea.title, idea.phrases, idea.members) for idea in seen.grouping.ideas} == {
        ("…", (), (4,)),
        ("…", (), (5,)),
        ("Nos prix", (), (6, 7)),
    }
    assert "ugenou" not in repr(seen)


def test_a_text_stays_in_its_group_when_its_author_answers_something_else(open_sqlite_store):
    vote, voters = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)
    correct(open_sqlite_store, vote, Move(seqs=(1,), to="prix"))

    cast(open_sqlite_store, vote, voter=voters[0], answers={"word": WRITTEN[0], "milk": "rouge"})

    assert members(drafted(open_sqlite_store, vote)) == {"Haies": {2, 3}, "Prix": {4, 5, 7}}


def test_a_newcomer_that_somebody_moved_stays_moved_when_its_author_answers_something_else(open_sqlite_store):
    vote, _ = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)
    newcomer = somebody()
    cast(open_sqlite_store, vote, voter=newcomer, answers={"word": "Zut"})
    correct(open_sqlite_store, vote, Move(seqs=(7,), to="prix"), Gather(idea="soir", title="Soir", seqs=(6,)))

    cast(open_sqlite_store, vote, voter=newcomer, answers={"word": "Zut", "milk": "rouge"})
    alone = members(drafted(open_sqlite_store, vote))
    following(open_sqlite_store, vote)

    assert alone == {"Haies": {1, 2, 3}, "Prix": {4, 5, 8}, "Soir": {6}}
    assert members(drafted(open_sqlite_store, vote)) == alone


def test_a_newcomer_joins_the_group_it_is_near_and_else_waits_in_the_rest(open_sqlite_store):
    vote, _ = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)

    for text in ("Planter des haies, encore des haies", "Zut"):
        cast(open_sqlite_store, vote, answers={"word": text})

    seen = drafted(open_sqlite_store, vote)
    assert members(seen)["Haies"] == {1, 2, 3, 7}
    assert set(seen.grouping.rest) == {6, 8}


def test_sealed_results_seal_the_groups_and_their_correction(open_sqlite_store):
    vote, _ = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)
    seen = drafted(open_sqlite_store, vote)
    sealed, _ = written(open_sqlite_store, visibility="at_closing")
    grouped(open_sqlite_store, sealed, FOUND)

    with pytest.raises(Refused) as reading:
        drafted(open_sqlite_store, sealed)
    with open_sqlite_store(read_only=True) as store:
        as_if_seen = replace(seen, stored=store.groupings.latest(sealed.id, "word"))
    with pytest.raises(Refused) as correcting, open_sqlite_store() as store:
        act(store, sealed.organizer, as_if_seen, Rename(idea="haies", title="X"))

    assert (why(reading), why(correcting)) == (["tallies_sealed"], ["tallies_sealed"])


def test_a_public_watcher_is_handed_no_groups(open_sqlite_store):
    vote, voters = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)

    with pytest.raises(Refused) as refused:
        ideas_of(Lookout(open_sqlite_store), open_sqlite_store, vote.code, Watcher(voter=voters[0]), "word")

    assert why(refused) == ["results_not_public"]


def test_the_surest_of_the_rest_are_proposed_until_somebody_says_no(open_sqlite_store):
    vote, _ = written(open_sqlite_store, [*WRITTEN[:5], "Planter des haies partout"])
    grouped(open_sqlite_store, vote, FOUND)
    lookout, watcher = Lookout(open_sqlite_store), Watcher(vote.organizer)

    def proposed(seen):
        return proposals(lookout, open_sqlite_store, vote.code, watcher, seen)

    assert proposed(drafted(open_sqlite_store, vote)) == [(6, "haies")]
    assert proposed(correct(open_sqlite_store, vote, Leave(seq=6, idea="haies"))) == []
    assert proposed(correct(open_sqlite_store, vote, Undo())) == [(6, "haies")]


def test_a_group_parts_in_two_by_itself_and_a_text_alone_does_not(open_sqlite_store):
    vote, _ = written(open_sqlite_store, ["Un prix stable"] * 3 + ["Des haies partout"] * 3)
    grouped(open_sqlite_store, vote, found({"tout": (1, 2, 3, 4, 5, 6)}))
    seen = drafted(open_sqlite_store, vote)
    where = (Lookout(open_sqlite_store), open_sqlite_store, vote.code, Watcher(vote.organizer))

    parted = split_in_two(*where, seen, "tout")
    after = correct(open_sqlite_store, vote, parted)

    assert sorted(sorted(idea.members) for idea in after.grouping.ideas) == [[1, 2, 3], [4, 5, 6]]
    with pytest.raises(Refused) as refused:
        split_in_two(*where, correct(open_sqlite_store, vote, Move(seqs=(1, 2), to="")), after.grouping.ideas[0].id)
    assert why(refused) == ["idea_split_whole"]


def test_a_group_that_is_parted_off_or_reworded_is_not_named_by_the_question_s_own_words(open_sqlite_store):
    said = ["En un mot, les haies"] * 2 + ["En un mot, un prix stable"] * 2 + ["Un mot : le prix"]
    vote, voters = written(open_sqlite_store, [*said, "Un mot"])
    grouped(open_sqlite_store, vote, found({"tout": (1, 2, 3, 4, 5, 6)}))
    where = (Lookout(open_sqlite_store), open_sqlite_store, vote.code, Watcher(vote.organizer))

    parted = split_in_two(*where, drafted(open_sqlite_store, vote), "tout")
    answering.withdraw(open_sqlite_store, vote.code, voters[5])

    assert "mot" not in parted.title
    assert [idea.title for idea in drafted(open_sqlite_store, vote).grouping.ideas] == ["Prix stable"]


def test_words_are_read_from_the_store_for_the_team_alone(open_sqlite_store):
    vote, voters = written(open_sqlite_store)
    lookout = Lookout(open_sqlite_store)
    answering.withdraw(open_sqlite_store, vote.code, voters[1])

    def read(watcher):
        return words_of(lookout, open_sqlite_store, vote.code, watcher, "word", [3, 2, 1])

    assert read(Watcher(vote.organizer)) == {3: WRITTEN[2], 1: WRITTEN[0]}
    with pytest.raises(Refused):
        read(Watcher(voter=voters[0]))


COLLEGES = ("Mangeurs", "Producteurs")


def a_closed_group(open_store, *, inside: int, whole: int = 60):
    """Members of two colleges in turn write; so many of the first ballots are one group."""
    definition = a_questionnaire(visibility="live", access="personal", anonymity="confidential")
    vote = an_open_consultation(open_store, definition, members=whole, colleges=COLLEGES)
    for voter in vote.voters:
        cast(open_store, vote, voter=voter, answers={"word": "Des haies"})
    seqs = tuple(range(1, whole + 1))
    made = found({"haies": seqs[:inside]}, rest=seqs[inside:], seq=whole)
    grouped(open_store, vote, made)
    with open_store(read_only=True) as store:
        consultation = store.consultations.get(vote.id)
    drafting.keep_alone(open_store, consultation, grouping_alone_id(vote.id, "word"), made)
    return vote


def told(open_store, vote, seen):
    facts = facts_of(Lookout(open_store), vote.code, Watcher(vote.organizer), seen, "haies", over=True)
    return facts.told.get(Variable(Of.ATTRIBUTE, "college"))


def test_who_is_behind_a_group_is_told_by_tens_and_never_of_fewer(open_sqlite_store):
    large = a_closed_group(open_sqlite_store, inside=24)
    small = a_closed_group(open_sqlite_store, inside=18)

    assert set(told(open_sqlite_store, large, drafted(open_sqlite_store, large))) == {
        Told(("Mangeurs",), 12),
        Told(("Producteurs",), 12),
    }
    assert told(open_sqlite_store, small, drafted(open_sqlite_store, small)) is None


def test_a_group_that_nobody_was_of_when_its_table_last_moved_tells_nothing(open_sqlite_store):
    vote = a_group_of_latecomers(open_sqlite_store)
    seen = drafted(open_sqlite_store, vote)

    facts = facts_of(Lookout(open_sqlite_store), vote.code, Watcher(vote.organizer), seen, "haies", over=False)

    assert facts.told == {}


def test_moving_a_text_into_a_group_tells_nothing_of_its_author(open_sqlite_store):
    vote = a_closed_group(open_sqlite_store, inside=24)
    before = told(open_sqlite_store, vote, drafted(open_sqlite_store, vote))

    after = told(open_sqlite_store, vote, correct(open_sqlite_store, vote, Move(seqs=(25,), to="haies")))

    assert before == after


def test_groups_asked_for_again_after_a_move_tell_nothing_of_the_author_either(open_sqlite_store):
    definition = a_questionnaire(visibility="live", access="personal", anonymity="confidential")
    vote = an_open_consultation(open_sqlite_store, definition, members=72, colleges=COLLEGES)
    said = [text for _ in range(6) for text in (*CANTEEN, *BUS)]
    for place, voter in enumerate(vote.voters):
        cast(open_sqlite_store, vote, voter=voter, answers={"word": said[place]})

    def asked():
        grouping_id = grouping.ask(open_sqlite_store, vote.organizer, vote.id, "word")
        drafting.run(open_sqlite_store, Lookout(open_sqlite_store), grouping_id)
        return drafted(open_sqlite_store, vote)

    def told_of(seen, idea_id):
        watcher = Watcher(vote.organizer)
        return facts_of(Lookout(open_sqlite_store), vote.code, watcher, seen, idea_id, over=True).told

    while_open = asked()
    close(open_sqlite_store, vote)
    first = asked()
    into, out_of = (idea.id for idea in first.grouping.ideas[:2])
    before = told_of(first, into)
    text = first.idea(out_of).members[0]
    correct(open_sqlite_store, vote, Move(seqs=(text,), to=into))
    again = asked()

    assert told_of(while_open, into) == {}
    assert before.keys() == {Variable(Of.ATTRIBUTE, "college")}
    assert text in again.idea(into).pinned
    assert told_of(again, into) == before
    assert again.alone == first.alone


def test_readings_are_counted_over_the_group_as_it_is_now(open_sqlite_store):
    vote, _ = written(open_sqlite_store)
    grouped(open_sqlite_store, vote, FOUND)
    seen = correct(open_sqlite_store, vote, Move(seqs=(6,), to="prix"))

    facts = facts_of(Lookout(open_sqlite_store), vote.code, Watcher(vote.organizer), seen, "prix", over=False)

    assert facts.read.total() == 3
