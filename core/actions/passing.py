"""Counts who comes to each page of a questionnaire and who goes on, once for each paper; it keeps sums alone.

What a paper has passed is in its draft, and goes with it. One that changes a ballot is not counted a second time.
"""

from collections.abc import Mapping
from typing import Any

from core.actions.store import Store
from core.consultation.passages import Left, Passage

Passed = dict[str, bool] | None  # by page that was come to, whether one went on; None for a paper that is not counted
PASSED = "passed"  # its name in a draft


def come_to(store: Store, consultation_id: str, passed: Passed, page_id: str, left: Left | None) -> Passed:
    """With this page shown, after leaving another where one goes on."""
    if passed is None:
        return None
    sums: dict[str, Passage] = {}
    after = dict(passed)
    if page_id and page_id not in after:
        after[page_id] = False
        sums[page_id] = Passage(came=1)
    if left and after.get(left.page_id) is False:
        after[left.page_id] = True
        sums[left.page_id] = sums.get(left.page_id, Passage()) + left.passage
    if sums:
        store.passages.add(consultation_id, sums)
    return after


def hand_in_from(store: Store, consultation_id: str, draft: Mapping[str, Any] | None, left: Left | None) -> None:
    """The last page is gone on from by handing in."""
    passed = draft.get(PASSED) if draft else None
    if passed and left and passed.get(left.page_id) is False:
        store.passages.add(consultation_id, {left.page_id: left.passage})
