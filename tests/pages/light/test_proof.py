"""The light page once a vote is closed: the root, one's own receipt, any receipt, and the journal."""

import pytest

from core.actions import answering
from core.actions.answering import Voter
from core.identity import new_secret
from tests.builders import an_open_price_vote, cast, close

SAID = {
    "counted": "son bulletin est compté",
    "replaced": "a remplacé son bulletin",
    "withdrawn": "a retiré son bulletin",
    "unknown": "n’est pas dans la liste",
}


@pytest.mark.parametrize("fate", SAID)
def test_a_receipt_is_found_with_what_became_of_it(visitor, open_sqlite_store, fate):
    vote, voter = an_open_price_vote(open_sqlite_store), Voter(new_secret())
    leaf = cast(open_sqlite_store, vote, voter=voter).leaf
    if fate == "replaced":
        cast(open_sqlite_store, vote, voter=voter)
    if fate == "withdrawn":
        answering.withdraw(open_sqlite_store, vote.code, voter)
    close(open_sqlite_store, vote)

    asked = "f" * 64 if fate == "unknown" else leaf
    page = visitor.get(f"/r/{vote.code}", params={"recu": f" {asked.upper()} "}).text

    assert [name for name, said in SAID.items() if said in page] == [fate]


def test_whoever_comes_back_reads_that_their_ballot_is_counted(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    visitor.get(f"/r/{vote.code}")
    receipt = cast(open_sqlite_store, vote, voter=Voter(visitor.client.cookies["tablee_browser"]))
    result = close(open_sqlite_store, vote)

    page = visitor.get(f"/r/{vote.code}").text

    assert result["root"] in page
    assert f"Votre reçu {receipt.leaf[:4]} " in page
    assert "Clôture et décompte. (par l’horloge)" in page
    assert f"/archive/{vote.code}.zip" in page


def test_a_result_for_the_team_alone_has_no_proof_on_the_public_page(visitor, open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store, public_results=False)
    cast(open_sqlite_store, vote)
    result = close(open_sqlite_store, vote)

    assert result["root"] not in visitor.get(f"/r/{vote.code}").text
