"""A full quota is said on leaving the page that settles it, in the organizer's words, and nothing is counted."""

from core.language.wording import Wording
from tests.builders import cast
from tests.core.actions.test_quotas import a_consultation, colours, on_colour

SORRY = Wording({"fr": "Merci, <b>c’est complet</b>.", "en": "Thank you, we are full."})


def test_it_is_said_on_leaving_the_page_and_the_answer_may_be_changed(visitor, open_sqlite_store):
    vote = a_consultation(open_sqlite_store, on_colour("rouge", 1, message=SORRY))
    cast(open_sqlite_store, vote, answers={"colour": "rouge"})
    first = visitor.begin(vote.code)

    refused = visitor.send(first, {"colour": "rouge"}).headers["location"]

    assert refused == f"{first}?revoir=1#review"
    page = visitor.get(refused).text
    assert page.count("Merci, &lt;b&gt;c’est complet&lt;/b&gt;.") == 2
    assert 'value="rouge" checked' in page
    assert visitor.send(first, {"colour": "vert"}).headers["location"].endswith("/2")


def test_a_place_taken_meanwhile_leads_back_to_the_page_that_settles_it(visitor, open_sqlite_store):
    vote = a_consultation(open_sqlite_store, on_colour("rouge", 1))
    first = visitor.begin(vote.code)
    second = visitor.send(first, {"colour": "rouge"}).headers["location"]
    cast(open_sqlite_store, vote, answers={"colour": "rouge"})

    refused = visitor.send(second, {"word": "Vif"}).headers["location"]

    assert refused == f"{first}?revoir=1#review"
    assert "Nous avons déjà toutes les réponses" in visitor.get(refused).text
    assert colours(open_sqlite_store, vote) == ["rouge"]
