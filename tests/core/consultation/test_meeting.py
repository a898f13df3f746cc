"""Two people at one draft: both sides’ changes stand, undo never takes the other’s away, nor does the deadline."""

from datetime import UTC, datetime

import pytest

from core.consultation.draft import Draft
from core.consultation.history import History
from core.consultation.meeting import meet, put_together, with_theirs
from core.language.wording import Wording
from tests.core.consultation.edits import a_definition, add_option, change

BASE = Draft(a_definition(), datetime(2027, 6, 1, 18, tzinfo=UTC))
LATER, LATEST = datetime(2027, 6, 2, tzinfo=UTC), datetime(2027, 6, 3, tzinfo=UTC)


def worded(draft, question_id, title):
    return Draft(change(draft.definition, question_id, title=Wording(title)), draft.closes_at)


def test_what_they_changed_and_where_we_meet_is_named():
    theirs = worded(Draft(add_option(BASE.definition, "care", "Bio"), BASE.closes_at), "milk", "Leur lait ?")

    met = meet(BASE, mine=worded(BASE, "milk", "Mon lait ?"), theirs=theirs, revision=4, who="Alix")

    assert met.conflicts == ("milk",)
    assert [each.where for each in met.changes] == ["milk", "care"]


def test_undo_goes_back_through_my_changes_and_keeps_theirs():
    mine = History(BASE).step(worded(BASE, "milk", "Quel lait ?"))
    theirs = worded(BASE, "word", "Un mot ?")

    now = with_theirs(mine, BASE, theirs)

    assert now.present == worded(worded(BASE, "milk", "Quel lait ?"), "word", "Un mot ?")
    assert now.undo().present == theirs
    assert now.undo().redo().present == now.present


@pytest.mark.parametrize(
    ("mine", "theirs", "closes_at", "conflicts"),
    [
        (BASE.closes_at, LATER, LATER, ()),
        (LATER, BASE.closes_at, LATER, ()),
        (LATER, LATER, LATER, ()),
        (LATER, LATEST, LATER, ("promise",)),
    ],
)
def test_the_deadline_is_put_together_too(mine, theirs, closes_at, conflicts):
    sides = {"mine": Draft(BASE.definition, mine), "theirs": Draft(BASE.definition, theirs)}

    assert put_together(BASE, **sides) == (Draft(BASE.definition, closes_at), conflicts)
