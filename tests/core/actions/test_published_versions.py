"""Whatever is done to a consultation, what was once published stays to the letter what it was."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, text
from sqlalchemy.exc import IntegrityError

from core.consultation.definition import Definition
from core.language.wording import Wording
from core.problems import Refused
from core.questionnaire.model import Page, Questionnaire
from db.tables.consultations import VersionRow
from tests.builders import a_questionnaire, an_open_consultation, cast, change_draft, close, publish
from tests.chance import questionnaires
from tests.everything import everything

DEEDS = ("draft", "publish", "answer", "broken draft")


def kept(open_store, vote):
    """The versions as the database holds them, the first first."""
    with open_store.engine.connect() as connection:
        rows = connection.execute(
            text("select number, definition from versions where consultation_id = :vote order by number"),
            {"vote": vote.id},
        )
        return [(number, json.loads(held) if isinstance(held, str) else held) for number, held in rows]


def a_change(number, questionnaire):
    """A draft that lacks nothing and asks something more, or any at all."""
    if questionnaire is not None:
        return a_questionnaire().model_copy(update={"questionnaire": questionnaire})
    return a_questionnaire().model_copy(update={"title": Wording(f"Le lait {number}")})


def do(open_store, vote, deed, number, questionnaire):
    if deed == "answer":
        cast(open_store, vote, answers={"word": "Bien", "care": ["rouge"]})
    elif deed == "close":
        close(open_store, vote)
    elif deed == "publish":
        publish(open_store, vote, a_change(number, None))
    else:
        change_draft(open_store, vote, a_change(number, questionnaire if deed == "broken draft" else None))


@given(deeds=st.lists(st.sampled_from(DEEDS), min_size=1, max_size=6), questionnaire=questionnaires())
@settings(
    max_examples=max(20, settings.default.max_examples // 5),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_a_published_version_never_changes(open_sqlite_store, deeds, questionnaire):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire())
    before = kept(open_sqlite_store, vote)

    for number, deed in enumerate([*deeds, "close"]):
        try:
            do(open_sqlite_store, vote, deed, number, questionnaire)
        except Refused:
            assert kept(open_sqlite_store, vote) == before
        after = kept(open_sqlite_store, vote)
        assert after[: len(before)] == before
        before = after


def test_what_is_published_is_read_back_the_same_with_every_kind(open_store):
    definition = everything()
    vote = an_open_consultation(open_store, definition)

    with open_store(read_only=True) as store:
        (version,) = store.consultations.versions(vote.id)

    assert version.definition == definition
    assert kept(open_store, vote) == [(1, definition.model_dump(mode="json"))]


def test_no_two_versions_have_one_number(open_store):
    vote = an_open_consultation(open_store, a_questionnaire())
    other = Definition(questionnaire=Questionnaire(pages=(Page(),))).model_dump(mode="json")

    with open_store(read_only=True) as store:
        now = store.now()

    twin = {"consultation_id": vote.id, "number": 1, "definition": other, "published_at": now, "published_by": "x"}
    with pytest.raises(IntegrityError), open_store.engine.begin() as connection:
        connection.execute(insert(VersionRow).values(twin))
