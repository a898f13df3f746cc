"""What anybody can download of a closed vote, through the store: exact, and telling nobody's words."""

import json
import subprocess
import sys
from random import Random

import pytest

from core.actions import answering
from core.actions.answering import Voter
from core.actions.archiving import contents_of, fate_of, proof_of
from core.actions.watching import Watcher
from core.archive import verify
from core.archive.bundle import FEWEST_BALLOTS, files_of, zipped
from core.consultation.records import Fate
from core.identity import new_secret
from core.language.wording import Wording
from core.problems import Refused
from tests.builders import (
    Vote,
    a_questionnaire,
    a_questionnaire_of_every_kind,
    an_open_consultation,
    an_open_price_vote,
    cast,
    close,
    publish,
    random_answers,
)
from tests.sights import PRIVATE, SEALED, SEES, a_vote_with_one_ballot, every_case

ANYBODY = Watcher()
WORDS = "Merci à Odile du Moulin"


def archived(open_store, vote: Vote) -> dict[str, str]:
    with open_store(read_only=True) as store:
        return files_of(contents_of(store, ANYBODY, vote.code))


def examined(files: dict[str, str], **asked: str) -> verify.Report:
    return verify.examine({name: content.encode() for name, content in files.items()}, **asked)


def against(report: verify.Report) -> list[str]:
    return [sentence for agrees, sentence in report.lines if not agrees]


def a_vote_of(open_store, ballots: int, **rules: str) -> Vote:
    vote = an_open_price_vote(open_store, **rules)
    chance = Random(3)
    for _ in range(ballots):
        chosen = {"pasture": chance.choice(["none", "some", "long"]), "origin": chance.choice(["any", "near"])}
        cast(open_store, vote, answers=chosen | {"word": WORDS})
    return vote


def test_the_archive_of_a_vote_is_checked_by_its_own_script_alone(open_store, tmp_path):
    vote = a_vote_of(open_store, FEWEST_BALLOTS)
    changing, leaving = Voter(new_secret()), Voter(new_secret())
    choices = ({"pasture": code, "origin": "near"} for code in ("none", "long"))
    before, after = (cast(open_store, vote, voter=changing, answers=chosen) for chosen in choices)
    gone = cast(open_store, vote, voter=leaving)
    answering.withdraw(open_store, vote.code, leaving)
    result = close(open_store, vote)

    files = archived(open_store, vote)
    packed, script = tmp_path / "archive.zip", tmp_path / "verify.py"
    packed.write_bytes(zipped(files))
    script.write_text(files["verify.py"], encoding="utf-8")
    asked = [sys.executable, "-I", "-S", str(script), str(packed), "--racine", result["root"], "--recu", after.leaf]
    run = subprocess.run(asked, capture_output=True, text=True, check=False)

    assert (run.returncode, run.stderr) == (0, ""), run.stdout
    assert "celui d'un bulletin compté" in run.stdout
    assert [
        examined(files, receipt=receipt.leaf).lines[-1][1].split(" bulletin ")[1].split(" ")[0]
        for receipt in (before, gone)
    ] == ["remplacé", "retiré"]


def test_what_became_of_a_receipt_is_said(open_store):
    vote = an_open_price_vote(open_store)
    changing, leaving = Voter(new_secret()), Voter(new_secret())
    before, after = cast(open_store, vote, voter=changing), cast(open_store, vote, voter=changing)
    gone = cast(open_store, vote, voter=leaving)
    answering.withdraw(open_store, vote.code, leaving)
    close(open_store, vote)

    with open_store(read_only=True) as store:
        fates = [fate_of(store, vote.code, leaf, ANYBODY) for leaf in (before.leaf, after.leaf, gone.leaf, "0" * 64)]

    assert fates == [Fate.REPLACED, Fate.COUNTED, Fate.WITHDRAWN, None]


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("ballots.jsonl", '"pasture":"some"', '"pasture":"long"'),
        ("config.json", '"delta":60', '"delta":61'),
        ("result.json", '"counted":20', '"counted":21'),
        ("journal.json", '"action":"opened"', '"action":"reopened"'),
    ],
)
def test_a_copy_that_was_tampered_with_is_told(open_sqlite_store, name, before, after):
    vote = a_vote_of(open_sqlite_store, FEWEST_BALLOTS)
    close(open_sqlite_store, vote)
    files = archived(open_sqlite_store, vote)
    assert before in files[name]

    assert against(examined(files)) == []
    assert against(examined(files | {name: files[name].replace(before, after, 1)})) != []


def test_a_small_group_publishes_its_totals_and_no_ballot(open_sqlite_store):
    vote = a_vote_of(open_sqlite_store, FEWEST_BALLOTS - 1)
    close(open_sqlite_store, vote)

    files = archived(open_sqlite_store, vote)

    assert files["ballots.jsonl"] == ""
    assert against(examined(files)) == []
    assert len(json.loads(files["receipts.json"])["counted"]) == FEWEST_BALLOTS - 1


def test_nobodys_words_are_in_an_archive_and_every_receipt_proves_them(open_sqlite_store, tmp_path):
    vote = a_vote_of(open_sqlite_store, FEWEST_BALLOTS)
    receipt = cast(open_sqlite_store, vote, answers={"pasture": "long", "origin": "near", "word": WORDS})
    close(open_sqlite_store, vote)

    files = archived(open_sqlite_store, vote)

    assert all("Odile" not in content for content in files.values())
    assert WORDS in receipt.withheld
    kept = examined(files, receipt=receipt.file)
    assert against(kept) == []
    assert any(WORDS in sentence for _, sentence in kept.lines)
    assert against(examined(files, receipt=receipt.file.replace("Odile", "Odette"))) != []


def test_ballots_of_every_kind_of_question_are_counted_again_alike(open_sqlite_store):
    definition = a_questionnaire_of_every_kind()
    definition = definition.model_copy(
        update={"questionnaire": definition.questionnaire.model_copy(update={"quotas": ()})}
    )
    questions = list(definition.questionnaire.asked())
    vote = an_open_consultation(open_sqlite_store, definition)
    chance = Random(11)
    for _ in range(FEWEST_BALLOTS):
        answers = random_answers(definition, chance)
        answers = {q.id: answers[q.id] for q in questions if q.id in answers and not q.uploads}
        cast(open_sqlite_store, vote, answers=answers)
    close(open_sqlite_store, vote)

    assert against(examined(archived(open_sqlite_store, vote))) == []


def test_a_questionnaire_that_changed_on_the_way_says_so_in_its_journal(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire())
    (first, *_) = a_questionnaire().questionnaire.questions()
    for _ in range(FEWEST_BALLOTS):
        cast(open_sqlite_store, vote, answers={"milk": first.options[0].id})
    publish(open_sqlite_store, vote, a_questionnaire().model_copy(update={"title": Wording("Le bon lait")}))
    cast(open_sqlite_store, vote, answers={"milk": first.options[1].id})
    close(open_sqlite_store, vote)

    with open_sqlite_store(read_only=True) as store:
        journal = proof_of(store, ANYBODY, vote.code).journal

    assert [entry.action for entry in journal] == ["opened", "changed", "ended_early", "closed"]
    assert against(examined(archived(open_sqlite_store, vote))) == []


@every_case
def test_the_archive_and_receipts_are_for_those_who_see_the_result_once_it_is_closed(open_sqlite_store, case):
    vote, watcher = a_vote_with_one_ballot(open_sqlite_store, case)
    waits = {"open": "archive_missing", "due": "archive_missing", "closed": ""}[case.when]
    gets = {SEES: waits, SEALED: "tallies_sealed", PRIVATE: "results_not_public"}[case.gets]

    with open_sqlite_store(read_only=True) as store:
        asks = (
            lambda: proof_of(store, watcher, vote.code),
            lambda: contents_of(store, watcher, vote.code),
            lambda: fate_of(store, vote.code, "0" * 64, watcher),
        )
        assert [refusal(ask) for ask in asks] == [gets] * 3


def refusal(ask) -> str:
    try:
        ask()
    except Refused as refused:
        return refused.problems[0].code
    return ""


def test_an_archive_is_for_whoever_may_see_the_result(open_sqlite_store):
    vote = a_vote_of(open_sqlite_store, 1, public_results=False)

    with pytest.raises(Refused) as early, open_sqlite_store(read_only=True) as store:
        proof_of(store, Watcher(person=vote.organizer), vote.code)
    close(open_sqlite_store, vote)
    with pytest.raises(Refused) as stranger, open_sqlite_store(read_only=True) as store:
        proof_of(store, ANYBODY, vote.code)
    with open_sqlite_store(read_only=True) as store:
        proof = proof_of(store, Watcher(person=vote.organizer), vote.code)

    assert [problem.code for problem in early.value.problems] == ["tallies_sealed"]
    assert [problem.code for problem in stranger.value.problems] == ["results_not_public"]
    assert (proof.counted, proof.publishes_ballots, proof.broken) == (1, False, None)
