"""The light page of a vote that is over leads to its specification, which is downloaded from there."""

from tests.builders import an_open_price_vote, cast, close


def test_the_result_leads_to_a_specification_that_is_there(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote)
    close(open_sqlite_store, vote)

    page = visitor.get(f"/r/{vote.code}").text

    for ending in ("pdf", "xlsx"):
        address = f"/cahier-des-charges/{vote.code}.{ending}?lang=fr"
        assert f'href="{address}" download' in page
        assert visitor.get(address).status_code == 200


def test_a_vote_of_nobody_leads_to_none(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    close(open_sqlite_store, vote)

    assert "/cahier-des-charges/" not in visitor.get(f"/r/{vote.code}").text
