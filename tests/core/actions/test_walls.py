"""The walls of a room: who writes, who supports, what shows, and what the team decides."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest

from core import identity
from core.actions import walls
from core.actions.answering import Voter
from core.problems import Refused
from core.room import editing
from core.room.model import ItemKind
from core.room.wall import MOST_A_PERSON, MOST_AT_ONCE, MOST_EVER_ON_A_WALL, MOST_ON_A_WALL, TextState
from tests.at_once import at_once
from tests.builders import later
from tests.rooms import a_running_room, lead, somebody

IDEAS = ItemKind.IDEAS


@pytest.fixture
def vote(open_store):
    """Its wall of ideas is open, and shows what is written at once."""
    vote = a_running_room(open_store)
    lead(open_store, vote, partial(editing.open_item, item_id="ideas"))
    lead(open_store, vote, partial(editing.hold_texts, hold=False))
    return vote


def say(open_store, vote, text="Du lait de foin", *, voter=None):
    return walls.say(open_store, vote.code, voter or somebody(), wall=IDEAS, text=text)


def seen(open_store, vote, viewer=None):
    with open_store(read_only=True) as store:
        return walls.posts(store, store.consultations.get(vote.id), IDEAS, viewer)


def moderate(open_store, vote, post, state, **settings):
    with open_store() as store:
        walls.moderate(store, vote.organizer, vote.id, post.id, state=state, **settings)


def why(act, *args, **settings):
    with pytest.raises(Refused) as refused:
        act(*args, **settings)
    return [problem.code for problem in refused.value.problems]


def test_an_idea_shows_to_everybody_and_is_its_authors_alone(open_store, vote):
    author = somebody()

    post = say(open_store, vote, "  Du lait\nde foin ", voter=author)

    assert [(each.text, each.mine) for each in seen(open_store, vote, somebody())] == [("Du lait de foin", False)]
    assert seen(open_store, vote, author) == [post]


def test_an_idea_is_held_until_somebody_of_the_team_shows_it(open_store, vote):
    lead(open_store, vote, partial(editing.hold_texts, hold=True))
    author = somebody()
    post = say(open_store, vote, voter=author)
    before = seen(open_store, vote), seen(open_store, vote, author)

    moderate(open_store, vote, post, TextState.SHOWN, pinned=True, theme="Le foin")

    shown = replace(post, state=TextState.SHOWN, pinned=True, theme="Le foin")
    assert before == ([], [post])
    assert seen(open_store, vote, author) == [shown]


def test_a_refused_idea_leaves_the_wall_and_its_author_reads_why(open_store, vote):
    author = somebody()
    post = say(open_store, vote, voter=author)

    moderate(open_store, vote, post, TextState.REFUSED, why="Elle nomme quelqu’un.")

    assert seen(open_store, vote) == []
    assert [each.why for each in seen(open_store, vote, author)] == ["Elle nomme quelqu’un."]
    assert why(moderate, open_store, vote, post, TextState.REFUSED) == ["wall_reason_missing"]


def test_support_counts_once_a_person_and_may_be_taken_back(open_store, vote):
    post, fan = say(open_store, vote), somebody()

    for _ in range(3):
        walls.support(open_store, vote.code, fan, post.id)
    walls.support(open_store, vote.code, somebody(), post.id)
    both = seen(open_store, vote, fan)[0]
    walls.support(open_store, vote.code, fan, post.id, supported=False)

    assert (both.supports, both.supported) == (2, True)
    assert (seen(open_store, vote, fan)[0].supports, seen(open_store, vote, fan)[0].supported) == (1, False)


def test_twenty_people_support_at_once_and_each_counts(open_store, vote):
    post = say(open_store, vote)
    fans = [somebody() for _ in range(10)] * 2

    done = at_once([partial(walls.support, open_store, vote.code, fan, post.id) for fan in fans])

    assert done == [None] * 20
    assert seen(open_store, vote)[0].supports == 10


def test_nobody_supports_their_own_words_nor_what_does_not_show(open_store, vote):
    author = somebody()
    post = say(open_store, vote, voter=author)

    assert why(walls.support, open_store, vote.code, author, post.id) == ["wall_own_post"]
    moderate(open_store, vote, post, TextState.HELD)
    assert why(walls.support, open_store, vote.code, somebody(), post.id) == ["wall_post_gone"]


def test_the_same_words_sent_again_are_one_idea(open_store, vote):
    author = somebody()

    posts = at_once([partial(say, open_store, vote, voter=author) for _ in range(6)])

    assert len({post.id for post in posts}) == 1
    assert len(seen(open_store, vote)) == 1


def test_one_may_take_back_ones_own_words_and_nobody_elses(open_store, vote):
    author = somebody()
    post = say(open_store, vote, voter=author)
    walls.support(open_store, vote.code, somebody(), post.id)

    walls.take_back(open_store, vote.code, somebody(), post.id)
    still = seen(open_store, vote)
    walls.take_back(open_store, vote.code, author, post.id)

    assert (len(still), seen(open_store, vote)) == (1, [])


def test_what_was_refused_stays_refused_when_it_is_taken_back_and_said_again(open_store, vote):
    author = somebody()
    post = say(open_store, vote, voter=author)
    moderate(open_store, vote, post, TextState.REFUSED, why="Elle nomme quelqu’un.")

    walls.take_back(open_store, vote.code, author, post.id)
    erased = seen(open_store, vote, author)
    again = say(later(open_store, timedelta(minutes=2)), vote, voter=author)

    assert (erased, seen(open_store, vote)) == ([], [])
    assert (again.state, again.why) == (TextState.REFUSED, "Elle nomme quelqu’un.")
    assert seen(open_store, vote, author) == [again]


def test_what_was_taken_back_leaves_no_words_and_may_be_said_again_a_minute_later(open_store, vote):
    author = somebody()
    post = say(open_store, vote, voter=author)

    walls.take_back(open_store, vote.code, author, post.id)
    with open_store(read_only=True) as store:
        kept = store.walls.said_by(vote.id, IDEAS, key=identity.wall_key(vote.id, author.secret))
        read = walls.every_post(store, vote.organizer, vote.id, IDEAS)
    gone = why(moderate, open_store, vote, post, TextState.SHOWN)
    at_once_again = why(say, open_store, vote, voter=author)
    again = say(later(open_store, timedelta(minutes=2)), vote, voter=author)

    assert ([each.text for each in kept], read, gone) == ([""], [], ["wall_post_gone"])
    assert at_once_again == ["wall_too_fast"]
    assert seen(open_store, vote, author) == [again]


def test_what_one_took_back_counts_among_what_one_wrote(open_store, vote):
    author = somebody()
    for number in range(MOST_AT_ONCE):
        post = say(open_store, vote, f"Idée {number}", voter=author)
        walls.take_back(open_store, vote.code, author, post.id)

    assert why(say, open_store, vote, "Encore", voter=author) == ["wall_too_fast"]


def test_a_full_wall_takes_nothing_more(open_store, vote):
    post = say(open_store, vote)
    with open_store() as store:
        for number in range(MOST_ON_A_WALL - 1):
            store.walls.put(vote.id, replace(post, id=f"{number}", text=f"Idée {number}"), key=f"{number}")

    refused = why(say, open_store, vote, "Encore")

    assert refused == ["wall_full"]
    assert len(seen(open_store, vote)) == MOST_ON_A_WALL


def test_what_is_refused_leaves_its_place_on_a_full_wall(open_store, vote):
    post = say(open_store, vote)
    with open_store() as store:
        for number in range(MOST_ON_A_WALL - 1):
            store.walls.put(vote.id, replace(post, id=f"{number}", text=f"Idée {number}"), key=f"{number}")
        walls.moderate(store, vote.organizer, vote.id, "7", state=TextState.REFUSED, why="Hors sujet.")

    say(open_store, vote, "Encore")

    assert why(say, open_store, vote, "Et encore") == ["wall_full"]


def test_a_wall_that_was_filled_again_and_again_takes_nothing_more(open_store, vote):
    refused = replace(say(open_store, vote), state=TextState.REFUSED)
    with open_store() as store:
        for number in range(MOST_EVER_ON_A_WALL - 1):
            store.walls.put(vote.id, replace(refused, id=f"{number}", text=f"Idée {number}"), key=f"{number}")

    assert why(say, open_store, vote, "Encore") == ["wall_full"]


def test_what_is_empty_too_long_too_fast_or_too_much_is_refused(open_store, vote):
    author = somebody()
    assert why(say, open_store, vote, " \n ") == ["wall_empty"]
    assert why(say, open_store, vote, "a" * 281) == ["text_too_long"]

    for number in range(MOST_A_PERSON):
        hours = timedelta(minutes=number // MOST_AT_ONCE * 2)
        say(later(open_store, hours), vote, f"Idée {number}", voter=author)
        if number == MOST_AT_ONCE - 1:
            assert why(say, open_store, vote, "Vite", voter=author) == ["wall_too_fast"]

    assert why(say, later(open_store, timedelta(hours=1)), vote, "Encore", voter=author) == ["wall_enough"]


def test_a_wall_takes_words_while_it_is_open_or_offered_at_home(open_store, vote):
    lead(open_store, vote, partial(editing.close_item, item_id="ideas"))
    closed = why(say, open_store, vote)

    lead(open_store, vote, partial(editing.offer_ideas_at_home, offer=True))
    lead(open_store, vote, editing.end)
    say(open_store, vote)

    assert closed == ["wall_closed"]
    assert why(walls.say, open_store, vote.code, somebody(), wall=ItemKind.QUESTIONS, text="Quand ?") == ["wall_closed"]
    assert [post.text for post in seen(open_store, vote)] == ["Du lait de foin"]


def test_only_members_write_where_the_vote_is_theirs(open_store):
    vote = a_running_room(open_store, members=1, access="personal")
    lead(open_store, vote, partial(editing.open_item, item_id="ideas"))

    assert why(say, open_store, vote) == ["link_unknown"]
    assert say(open_store, vote, voter=Voter(vote.secrets[0])).state is TextState.HELD


def test_the_five_ideas_with_most_support_come_first(open_store, vote):
    posts = [say(open_store, vote, f"Idée {number}") for number in range(7)]
    for number in (3, 3, 5):
        walls.support(open_store, vote.code, somebody(), posts[number].id)

    with open_store(read_only=True) as store:
        first = walls.top_posts(store, store.consultations.get(vote.id), IDEAS)

    assert [post.text for post in first] == ["Idée 3", "Idée 5", "Idée 0", "Idée 1", "Idée 2"]


def test_everybody_who_watches_is_told(open_store, vote):
    def stirred():
        with open_store(read_only=True) as store:
            found = store.consultations.get(vote.id)
        return found.stirred, found.room_revision

    before = stirred()
    post = say(open_store, vote)
    walls.support(open_store, vote.code, somebody(), post.id)
    moderate(open_store, vote, post, TextState.HELD)

    assert stirred() == (before[0] + 3, before[1])


def test_the_key_of_a_wall_is_the_key_of_nothing_else(open_store, vote):
    secret = identity.new_secret()

    keys = [
        of(vote.id, secret) for of in (identity.wall_key, identity.ballot_key, identity.draft_key, identity.roll_key)
    ]

    assert len(set(keys)) == 4
