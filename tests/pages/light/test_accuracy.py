"""What was read in people's words leads, on the public result too, to how far it can be trusted."""

from tests.builders import an_open_price_vote, cast, close


def test_a_result_that_was_read_in_texts_leads_to_how_right_that_is(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near", "word": "Très bien."})
    close(open_sqlite_store, vote)

    page = visitor.get(f"/r/{vote.code}").text

    assert '<a href="/exactitude">Tous les chiffres, et ce qui n’est pas noté</a>' in page
