"""Files given as answers are kept once, for as long as anybody gives them."""

import pytest

from core.identity import digest_of
from tests.builders import a_price_vote, an_open_consultation


@pytest.fixture
def vote(open_store):
    return an_open_consultation(open_store, a_price_vote())


def add(open_store, vote, key, content=b"photo"):
    with open_store() as store:
        return store.answer_files.add(vote.id, key, kind="image/jpeg", content=content)


def keep_only(open_store, vote, key, *digests):
    with open_store() as store:
        store.answer_files.keep_only(vote.id, key, digests)


def get(open_store, vote, digest):
    with open_store(read_only=True) as store:
        return store.answer_files.get(vote.id, digest)


def test_a_file_is_named_by_its_bytes_and_found_by_its_name(open_store, vote):
    given = add(open_store, vote, "anne")

    assert (given.digest, given.kind, given.size) == (digest_of(b"photo"), "image/jpeg", 5)
    assert get(open_store, vote, given.digest) == ("image/jpeg", b"photo")


def test_giving_it_twice_is_giving_it_once(open_store, vote):
    given = add(open_store, vote, "anne")
    add(open_store, vote, "anne")

    with open_store(read_only=True) as store:
        assert store.answer_files.given_by(vote.id, "anne") == [given]
        assert store.answer_files.givers(vote.id) == ["anne"]


def test_it_belongs_to_the_consultation_it_was_given_to(open_store, vote):
    other = an_open_consultation(open_store, a_price_vote())
    given = add(open_store, vote, "anne")

    assert get(open_store, other, given.digest) is None


def test_its_content_stays_while_another_consultation_has_it(open_store, vote):
    other = an_open_consultation(open_store, a_price_vote())
    given = add(open_store, vote, "anne")
    add(open_store, other, "anne")

    keep_only(open_store, vote, "anne")

    assert get(open_store, vote, given.digest) is None
    assert get(open_store, other, given.digest) == ("image/jpeg", b"photo")


def test_its_content_goes_with_its_last_giver_and_may_come_back(open_store, vote):
    given = add(open_store, vote, "anne")
    add(open_store, vote, "bilal")

    keep_only(open_store, vote, "anne")
    assert get(open_store, vote, given.digest) is not None
    keep_only(open_store, vote, "bilal")
    assert get(open_store, vote, given.digest) is None

    assert add(open_store, vote, "anne") == given
    assert get(open_store, vote, given.digest) == ("image/jpeg", b"photo")


def test_what_is_to_stay_stays(open_store, vote):
    kept = add(open_store, vote, "anne", b"one")
    gone = add(open_store, vote, "anne", b"two")

    keep_only(open_store, vote, "anne", kept.digest, "unknown")

    assert get(open_store, vote, kept.digest) == ("image/jpeg", b"one")
    assert get(open_store, vote, gone.digest) is None
