"""From a draft to its opening: what is missing is said, what is saved is not overwritten, what is open holds still."""

from datetime import timedelta
from io import BytesIO

import pytest
from PIL import Image

from core.actions import consultations
from core.community.access import Role
from core.consultation.definition import Definition
from core.consultation.records import State
from core.language.wording import Wording
from core.problems import Refused, problem
from tests.at_once import at_once
from tests.builders import a_draft, a_person, a_price_vote, a_team, an_open_price_vote, cast, close, some_members


def get(open_store, vote):
    with open_store(read_only=True) as store:
        return store.consultations.get(vote.id)


def refusals(act, open_store):
    with pytest.raises(Refused) as refused, open_store() as store:
        act(store)
    return refused.value.problems


def test_a_new_consultation_is_a_draft_with_a_code_of_its_own(open_store):
    team_id = a_team(open_store)
    organizer = a_person(open_store, team_id=team_id)

    with open_store() as store:
        ids = [consultations.create(store, organizer, team_id=team_id, draft=Definition()) for _ in range(3)]

    with open_store(read_only=True) as store:
        found = store.consultations.of_teams([team_id])
    assert {each.id for each in found} == set(ids)
    assert {each.state for each in found} == {State.DRAFT}
    assert len({each.code for each in found}) == 3


def test_opening_is_refused_with_everything_that_is_missing(open_sqlite_store):
    team_id = a_team(open_sqlite_store)
    organizer = a_person(open_sqlite_store, team_id=team_id)
    with open_sqlite_store() as store:
        empty = consultations.create(store, organizer, team_id=team_id, draft=Definition())

    found = refusals(lambda store: consultations.open_consultation(store, organizer, empty), open_sqlite_store)

    assert found == (
        problem("title_missing").at("promise"),
        problem("benefit_missing").at("promise"),
        problem("nothing_to_answer").at("questions"),
        problem("deadline_missing").at("promise"),
    )


def test_opening_is_refused_once_the_deadline_has_passed(open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote(), closes_in=timedelta(seconds=-1))

    found = refusals(lambda store: consultations.open_consultation(store, vote.organizer, vote.id), open_sqlite_store)

    assert found == (problem("deadline_past").at("promise"),)


def test_a_vote_by_personal_links_is_refused_without_members(open_sqlite_store):
    vote = a_draft(open_sqlite_store, a_price_vote(access="personal"))

    def open_it(store):
        consultations.open_consultation(store, vote.organizer, vote.id)

    assert refusals(open_it, open_sqlite_store) == (problem("members_missing").at("members"),)

    some_members(open_sqlite_store, vote.id, 1)
    with open_sqlite_store() as store:
        open_it(store)
    assert get(open_sqlite_store, vote).state is State.OPEN


def test_two_clicks_on_open_publish_one_version(open_store):
    vote = a_draft(open_store, a_price_vote())

    def open_it():
        with open_store() as store:
            consultations.open_consultation(store, vote.organizer, vote.id)

    outcomes = at_once([open_it] * 4)

    assert [each for each in outcomes if each is None] == [None]
    assert [each.problems for each in outcomes if each] == [(problem("already_open"),)] * 3
    assert get(open_store, vote).version == 1


def test_two_who_save_at_once_do_not_overwrite_each_other(open_store):
    vote = a_draft(open_store, a_price_vote())
    before = get(open_store, vote)

    def save(title):
        def save_it():
            draft = before.draft.model_copy(update={"title": Wording(title)})
            with open_store() as store:
                return consultations.save_draft(
                    store, vote.organizer, vote.id, draft, before.closes_at, revision=before.draft_revision
                )

        return save_it

    outcomes = at_once([save("Un"), save("Deux")])

    (saved,) = [each for each in outcomes if each == before.draft_revision + 1]
    (refused,) = [each for each in outcomes if each != saved]
    assert refused.problems == (problem("changed_elsewhere"),)
    assert get(open_store, vote).draft_revision == saved


def test_a_price_vote_that_is_open_can_no_longer_be_designed(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    opened = get(open_sqlite_store, vote)

    def save(store):
        consultations.save_draft(store, vote.organizer, vote.id, Definition(), None, revision=opened.draft_revision)

    assert refusals(save, open_sqlite_store) == (problem("price_vote_fixed"),)
    assert get(open_sqlite_store, vote) == opened


def test_saving_and_opening_at_once_never_leaves_a_half(open_store):
    vote = a_draft(open_store, a_price_vote())
    before = get(open_store, vote)

    def save():
        with open_store() as store:
            consultations.save_draft(store, vote.organizer, vote.id, before.draft, None, revision=before.draft_revision)

    def open_it():
        with open_store() as store:
            consultations.open_consultation(store, vote.organizer, vote.id)

    saved, opened = at_once([save, open_it])

    after = get(open_store, vote)
    if opened is None:
        assert saved.problems == (problem("price_vote_fixed"),)
        assert (after.state, after.closes_at) == (State.OPEN, before.closes_at)
    else:
        assert opened.problems == (problem("deadline_missing").at("promise"),)
        assert (after.state, after.closes_at) == (State.DRAFT, None)


def test_a_copy_has_the_design_and_nothing_else(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    cast(open_sqlite_store, vote)

    with open_sqlite_store() as store:
        copy_id = consultations.copy(store, vote.organizer, vote.id, title=Wording("Encore"))
        copied = store.consultations.get(copy_id)

    assert copied.draft == get(open_sqlite_store, vote).definition.model_copy(update={"title": Wording("Encore")})
    assert (copied.state, copied.closes_at, copied.ballots, copied.version) == (State.DRAFT, None, 0, 0)


def test_what_is_open_cannot_be_put_away(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    found = refusals(lambda store: consultations.archive(store, vote.organizer, vote.id), open_sqlite_store)

    assert found == (problem("still_open"),)


def test_what_is_over_is_put_away_and_its_result_stays(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    result = close(open_sqlite_store, vote)

    with open_sqlite_store() as store:
        consultations.archive(store, vote.organizer, vote.id)

    with open_sqlite_store(read_only=True) as store:
        assert store.consultations.result(vote.id) == result
        assert [each.state for each in store.consultations.of_teams([vote.team_id])] == [State.ARCHIVED]


def test_what_was_put_away_comes_back_as_it_was_and_the_journal_says_both(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)
    result = close(open_sqlite_store, vote)
    with open_sqlite_store() as store:
        draft_id = consultations.copy(store, vote.organizer, vote.id, title=Wording("Encore"))
        for consultation_id in (vote.id, draft_id):
            consultations.archive(store, vote.organizer, consultation_id)

    with open_sqlite_store() as store:
        for consultation_id in (vote.id, draft_id):
            consultations.bring_back(store, vote.organizer, consultation_id)

    with open_sqlite_store(read_only=True) as store:
        back = [store.consultations.get(each).state for each in (vote.id, draft_id)]
        journal = [(each.action, each.by) for each in store.journal.entries(vote.id)]
        assert store.consultations.result(vote.id) == result
    assert back == [State.CLOSED, State.DRAFT]
    assert journal[-2:] == [("put_away", "organizer"), ("brought_back", "organizer")]


def test_what_was_not_put_away_is_not_brought_back(open_sqlite_store):
    vote = an_open_price_vote(open_sqlite_store)

    found = refusals(lambda store: consultations.bring_back(store, vote.organizer, vote.id), open_sqlite_store)

    assert found == (problem("not_archived"),)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("  ", problem("note_empty")),
        ("a" * 5_001, problem("text_too_long", most=5_000, given=5_001)),
        ("nul \x00", problem("text_unreadable")),
        ("\ud800", problem("text_unreadable")),
    ],
)
def test_a_note_that_cannot_be_kept_is_refused(open_sqlite_store, text, said):
    vote = an_open_price_vote(open_sqlite_store)

    found = refusals(lambda store: consultations.add_note(store, vote.organizer, vote.id, text), open_sqlite_store)

    assert found == (said,)


def test_notes_are_shown_the_newest_first_with_their_author(open_store):
    vote = an_open_price_vote(open_store)

    for text in ("Bonjour !", " <script>🐄 حليب ", "=SUM(A1)"):
        with open_store() as store:
            consultations.add_note(store, vote.organizer, vote.id, text)

    with open_store(read_only=True) as store:
        notes = store.consultations.notes(vote.id)
    assert [note.text for note in notes] == ["=SUM(A1)", "<script>🐄 حليب", "Bonjour !"]
    assert {note.author for note in notes} == {vote.organizer.name}


def test_a_sponsors_picture_is_kept_by_its_organizers_alone(open_store):
    vote = a_draft(open_store, a_price_vote())
    viewer = a_person(open_store, Role.VIEWER, team_id=vote.team_id)
    picture = BytesIO()
    Image.new("RGB", (40, 20)).save(picture, "PNG")

    def keep(person):
        return lambda store: consultations.keep_picture(store, person, vote.id, picture.getvalue())

    assert refusals(keep(viewer), open_store) == (problem("not_allowed"),)
    with open_store() as store:
        digest = keep(vote.organizer)(store)
    with open_store(read_only=True) as store:
        assert store.files.get(digest)[0] == "image/jpeg"
