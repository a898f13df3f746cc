"""Changing what is asked once people answer: nothing answered is lost, and nobody is surprised."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core import identity
from core.actions import answering, consultations, versions
from core.actions.answering import Voter
from core.actions.closing import counted_again
from core.actions.watching import Lookout, Watcher
from core.consultation.differences import What
from core.language.wording import Wording
from core.problems import Refused, problem
from core.questionnaire import editing
from core.questionnaire.model import Page
from tests.at_once import at_once
from tests.builders import (
    a_person,
    a_price_vote,
    a_questionnaire,
    an_open_consultation,
    an_open_price_vote,
    cast,
    change_draft,
    close,
    later,
    publish,
)
from tests.core.consultation.edits import add_option, add_question, asked, change, remove_option

BASE = a_questionnaire(visibility="live")
RENAMED = change(BASE, "milk", title=Wording("Quel lait ?"))


@pytest.fixture
def vote(open_sqlite_store):
    return an_open_consultation(open_sqlite_store, BASE)


def get(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.get(vote.id)


def refused(act, open_store):
    with pytest.raises(Refused) as caught, open_store() as store:
        act(store)
    return caught.value.problems


def paper(open_store, vote, voter):
    with open_store(read_only=True) as store:
        return answering.take_paper(store, vote.code, voter)


def keep(open_store, vote, voter, answers, *, step=0):
    with open_store() as store:
        answering.keep_draft(store, vote.code, voter, answers=answers, step=step, submit_key="key")


# Preparing and publishing


def test_members_answer_what_is_published_until_the_changes_are(open_sqlite_store, vote):
    change_draft(open_sqlite_store, vote, RENAMED)
    assert (get(open_sqlite_store, vote).definition, get(open_sqlite_store, vote).version) == (BASE, 1)

    assert publish(open_sqlite_store, vote, RENAMED) == 2

    assert (get(open_sqlite_store, vote).definition, get(open_sqlite_store, vote).version) == (RENAMED, 2)
    with open_sqlite_store(read_only=True) as store:
        assert [each.definition for each in store.consultations.versions(vote.id)] == [BASE, RENAMED]


def test_changing_what_is_asked_never_moves_the_deadline(open_sqlite_store, vote):
    before = get(open_sqlite_store, vote)

    with open_sqlite_store() as store:
        consultations.save_draft(store, vote.organizer, vote.id, RENAMED, None, revision=before.draft_revision)

    assert get(open_sqlite_store, vote).closes_at == before.closes_at


@pytest.mark.parametrize(
    "draft",
    [
        a_questionnaire(visibility="live", anonymity="named"),
        a_questionnaire(),
        BASE.model_copy(update={"price": a_price_vote().price}),
        BASE.model_copy(update={"kind": a_price_vote().kind}),
    ],
)
def test_rules_and_price_stay_as_they_were_at_the_opening(open_sqlite_store, vote, draft):
    opened = get(open_sqlite_store, vote)

    found = refused(
        lambda store: consultations.save_draft(
            store, vote.organizer, vote.id, draft, None, revision=opened.draft_revision
        ),
        open_sqlite_store,
    )

    assert found == (problem("fixed_since_opening"),)
    assert get(open_sqlite_store, vote) == opened


def test_what_is_missing_keeps_it_from_being_published(open_sqlite_store, vote):
    draft = change(BASE, "milk", title=Wording())

    with pytest.raises(Refused) as caught:
        publish(open_sqlite_store, vote, draft)

    assert caught.value.problems == (problem("title_missing").at("milk"),)
    assert get(open_sqlite_store, vote).version == 1


def test_a_version_that_changes_nothing_is_none(open_sqlite_store, vote):
    with pytest.raises(Refused) as caught:
        publish(open_sqlite_store, vote, BASE)

    assert caught.value.problems == (problem("nothing_changed").at("promise"),)


def test_only_what_was_looked_at_is_published(open_sqlite_store, vote):
    looked_at = change_draft(open_sqlite_store, vote, RENAMED)
    change_draft(open_sqlite_store, vote, add_option(RENAMED, "milk", "Bio"))

    found = refused(
        lambda store: versions.publish_changes(store, vote.organizer, vote.id, revision=looked_at), open_sqlite_store
    )

    assert found == (problem("changed_elsewhere"),)


def test_two_clicks_on_publish_make_one_version(open_store):
    vote = an_open_consultation(open_store, BASE)
    revision = change_draft(open_store, vote, RENAMED)

    def publish_it():
        with open_store() as store:
            return versions.publish_changes(store, vote.organizer, vote.id, revision=revision)

    outcomes = at_once([publish_it] * 3)

    assert [each for each in outcomes if each == 2] == [2]
    assert get(open_store, vote).version == 2


def test_a_price_vote_never_changes_once_it_is_open(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    draft = change(get(open_sqlite_store, vote).draft, "word", title=Wording("Un mot."))

    with pytest.raises(Refused) as caught:
        publish(open_sqlite_store, vote, draft)

    assert caught.value.problems == (problem("price_vote_fixed"),)


def test_nothing_changes_any_more_once_the_deadline_has_passed(open_sqlite_store, vote):
    change_draft(open_sqlite_store, vote, RENAMED)
    afterwards = later(open_sqlite_store, timedelta(days=8))
    revision = get(open_sqlite_store, vote).draft_revision

    found = refused(
        lambda store: versions.publish_changes(store, vote.organizer, vote.id, revision=revision), afterwards
    )
    assert found == (problem("no_longer_changes"),)

    close(open_sqlite_store, vote)
    with pytest.raises(Refused) as caught:
        change_draft(open_sqlite_store, vote, RENAMED)
    assert caught.value.problems == (problem("no_longer_changes"),)


# What was answered


def test_ballots_of_every_version_are_counted(open_sqlite_store, vote):
    cast(open_sqlite_store, vote, answers={"milk": "rouge", "care": ["vert"]})
    publish(open_sqlite_store, vote, RENAMED)
    cast(open_sqlite_store, vote, answers={"milk": "rouge"})
    changed = remove_option(add_option(RENAMED, "milk", "Bio"), "milk", "rouge")
    publish(open_sqlite_store, vote, asked(changed, editing.remove_question, "care"))
    cast(open_sqlite_store, vote, answers={"milk": "bio"})

    lookout = Lookout(open_sqlite_store)
    watcher = Watcher(person=vote.organizer)
    look = lookout.look(vote.code, watcher)

    assert look.counted == 3
    assert [(each.question_id, each.answered) for each in look.summaries] == [("milk", 3), ("word", 0), ("care", 1)]
    assert {row.label.say("fr"): row.count for row in look.summaries[0].rows} == {
        "Vert": 0,
        "Bleu": 0,
        "Bio": 1,
        "Rouge (retirée)": 2,
    }
    assert lookout.chosen(vote.code, watcher)["milk"] == {"bio": 1, "rouge": 2}


def test_a_lookout_that_was_watching_counts_the_new_version_too(open_sqlite_store, vote):
    lookout, watcher = Lookout(open_sqlite_store), Watcher(person=vote.organizer)
    cast(open_sqlite_store, vote, answers={"milk": "rouge"})
    assert lookout.look(vote.code, watcher).counted == 1

    publish(open_sqlite_store, vote, add_option(BASE, "milk", "Bio"))
    cast(open_sqlite_store, vote, answers={"milk": "bio"})

    counts = {row.code: row.count for row in lookout.look(vote.code, watcher).summaries[0].rows}
    assert counts == {"rouge": 1, "vert": 0, "bleu": 0, "bio": 1}


def test_the_sealed_result_counts_what_every_version_asked(open_sqlite_store, vote):
    cast(open_sqlite_store, vote, answers={"milk": "rouge"})
    publish(open_sqlite_store, vote, remove_option(BASE, "milk", "rouge"))

    result = close(open_sqlite_store, vote)

    assert result["questions"]["milk"] == {"answered": 1, "rows": {"vert": 0, "bleu": 0, "rouge": 1}}
    with open_sqlite_store(read_only=True) as store:
        assert counted_again(store, store.consultations.get(vote.id)) == result


def test_a_receipt_names_the_version_that_was_answered(open_sqlite_store, vote):
    first = cast(open_sqlite_store, vote, answers={"milk": "rouge"})
    publish(open_sqlite_store, vote, RENAMED)
    second = cast(open_sqlite_store, vote, answers={"milk": "rouge"})

    assert ['"version":1' in first.seal, '"version":2' in second.seal] == [True, True]


# Those who are answering at that moment


def test_a_draft_keeps_what_is_still_asked(open_sqlite_store, vote):
    voter = Voter(identity.new_secret())
    keep(open_sqlite_store, vote, voter, {"milk": "rouge", "care": ["rouge", "vert"], "word": "Merci"})
    changed = remove_option(asked(BASE, editing.remove_question, "milk"), "care", "vert")
    publish(open_sqlite_store, vote, add_question(changed, after="care", id="new"))

    found = paper(open_sqlite_store, vote, voter)

    assert found.answers == {"care": ["rouge"], "word": "Merci"}
    assert found.changed
    keep(open_sqlite_store, vote, voter, found.answers)
    assert not paper(open_sqlite_store, vote, voter).changed


def test_an_answer_whose_option_was_taken_away_is_asked_again(open_sqlite_store, vote):
    voter = Voter(identity.new_secret())
    keep(open_sqlite_store, vote, voter, {"milk": "rouge"})
    publish(open_sqlite_store, vote, change(remove_option(BASE, "milk", "rouge"), "milk", required=True))

    found = paper(open_sqlite_store, vote, voter)
    with pytest.raises(Refused) as caught:
        cast(open_sqlite_store, vote, voter=voter, answers=found.answers)

    assert found.answers == {}
    assert caught.value.problems == (problem("answer_missing").at("milk"),)


def test_a_page_is_found_again_where_it_now_stands_and_the_last_where_it_is_gone(open_sqlite_store):
    pages = asked(
        BASE, editing.add_page, Page(id="more", questions=(change(BASE, "milk").questionnaire.question("word"),))
    )
    two = asked(
        asked(pages, editing.remove_question, "word"), editing.add_question, "more", BASE.questionnaire.question("word")
    )
    vote = an_open_consultation(open_sqlite_store, two)
    voter = Voter(identity.new_secret())
    keep(open_sqlite_store, vote, voter, {"milk": "rouge"}, step=1)

    publish(open_sqlite_store, vote, asked(two, editing.move_page, "more", by=-1))
    assert paper(open_sqlite_store, vote, voter).step == 0

    publish(open_sqlite_store, vote, asked(two, editing.remove_page, "more"))
    assert paper(open_sqlite_store, vote, voter).step == 0


def test_a_ballot_of_an_earlier_version_is_changed_under_the_new_one(open_sqlite_store, vote):
    voter = Voter(identity.new_secret())
    cast(open_sqlite_store, vote, voter=voter, answers={"milk": "rouge", "care": ["vert"]})
    publish(open_sqlite_store, vote, remove_option(BASE, "milk", "rouge"))

    found = paper(open_sqlite_store, vote, voter)
    assert (found.answers, found.has_voted, found.changed) == ({"care": ["vert"]}, True, True)

    receipt = cast(open_sqlite_store, vote, voter=voter, answers={"milk": "vert", **found.answers})
    assert receipt.changed
    assert Lookout(open_sqlite_store).look(vote.code, Watcher(vote.organizer)).counted == 1


def test_what_was_checked_against_an_older_version_is_checked_again_before_it_counts(open_sqlite_store, vote):
    """Publishing falls between the check of the answers and their ballot."""
    required = add_question(BASE, after="milk", id="new", required=True)
    times = iter(range(10))

    def open_store(*, read_only=False):
        if not read_only and next(times) == 0:
            publish(open_sqlite_store, vote, required)
        return open_sqlite_store(read_only=read_only)

    with pytest.raises(Refused) as caught:
        answering.submit(
            open_store, vote.code, Voter(identity.new_secret()), answers={"milk": "rouge"}, submit_key="key"
        )

    assert caught.value.problems == (problem("answer_missing").at("new"),)
    assert get(open_sqlite_store, vote).ballots == 0


# History


def test_the_history_says_who_changed_what_the_newest_first(open_sqlite_store, vote):
    other = a_person(open_sqlite_store, team_id=vote.team_id)
    publish(open_sqlite_store, replace(vote, organizer=other), RENAMED)
    publish(open_sqlite_store, vote, add_option(RENAMED, "milk", "Bio"))

    with open_sqlite_store(read_only=True) as store:
        found = versions.history(store, vote.organizer, vote.id)

    assert [(each.number, each.by, [change.what for change in each.changes]) for each in found] == [
        (3, vote.organizer.name, [What.ITEM_ADDED]),
        (2, other.name, [What.WORDED]),
        (1, vote.organizer.name, []),
    ]


def test_the_draft_says_who_saved_it_last(open_sqlite_store, vote):
    other = a_person(open_sqlite_store, team_id=vote.team_id)
    change_draft(open_sqlite_store, replace(vote, organizer=other), RENAMED)

    with open_sqlite_store(read_only=True) as store:
        assert versions.who_saved(store, store.consultations.get(vote.id)) == other.name
