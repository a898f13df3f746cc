"""The archive's own script, alone, on votes of every sort: rooms, colleges, ratifications, options at odds."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from core.actions import papers
from core.actions.answering import Voter
from core.actions.archiving import contents_of
from core.actions.closing import counted_again
from core.actions.watching import Watcher
from core.archive import verify
from core.archive.bundle import files_of, root_of, zipped
from core.archive.canonical import canonical, digest
from core.community.access import Role
from core.community.colleges import Unheard, Weighing
from core.consultation.ratifying import Majority, Quorum, Ratification
from core.consultation.sealing import leaf_hash
from db.store import StoreOpener
from tests.builders import (
    Vote,
    a_person,
    a_price_vote,
    a_ratification,
    an_open_consultation,
    an_open_store,
    cast,
    close,
)

EATERS, FARMERS = BOTH = ("Mangeurs", "Éleveurs")
ONLINE = 20  # a college: from there on, ballots are published
Files = dict[str, str]


@dataclass(frozen=True)
class Closed:
    open_store: StoreOpener
    vote: Vote
    files: Files
    root: str


def in_the_room(open_store: StoreOpener, vote: Vote, college: str, tallies: dict[str, dict[str, int]]) -> str:
    """Entered and checked, by two people, for as many members as there are votes; returns the batch's id.

    `college` is "" where nothing is weighed.
    """
    voters = max(sum(votes.values()) for votes in tallies.values())
    animator = a_person(open_store, Role.ANIMATOR, team_id=vote.team_id)
    given = {"voters": voters, "tallies": tallies}
    with open_store() as store:
        free = [each for each in store.roll.members(vote.id) if not each.has_voted and college in (each.college, "")]
        batch_id = papers.enter_batch(
            store,
            animator,
            vote.id,
            label=f"Salle des {college}",
            college=college,
            members=[each.id for each in free[:voters]],
            **given,
        )
        papers.check_batch(store, vote.organizer, vote.id, batch_id, **given)
    return batch_id


def closed(open_store: StoreOpener, vote: Vote) -> Closed:
    root = close(open_store, vote)["root"]
    with open_store(read_only=True) as store:
        return Closed(open_store, vote, files_of(contents_of(store, Watcher(person=vote.organizer), vote.code)), root)


def a_closed_ratification(
    open_store: StoreOpener, *, yes: int, rooms: tuple[tuple[str, int, int], ...] = (), **rules: object
) -> Closed:
    """Of twenty of each college online, the first `yes` say yes; `rooms` are (college, yes, no) on paper."""
    vote = an_open_consultation(open_store, a_ratification(**rules), members=2 * ONLINE + 20, colleges=BOTH)
    for place, secret in enumerate(vote.secrets[: 2 * ONLINE]):
        cast(open_store, vote, voter=Voter(secret), answers={"change": "yes" if place < yes else "no"})
    for college, said_yes, said_no in rooms:
        in_the_room(open_store, vote, college, {"change": {"yes": said_yes, "no": said_no}})
    return closed(open_store, vote)


def run_alone(tmp_path, archive: Closed) -> subprocess.CompletedProcess[str]:
    packed, script = tmp_path / "archive.zip", tmp_path / "verify.py"
    packed.write_bytes(zipped(archive.files))
    script.write_text(archive.files["verify.py"], encoding="utf-8")
    asked = [sys.executable, "-I", "-S", str(script), str(packed), "--racine", archive.root]
    return subprocess.run(asked, capture_output=True, text=True, check=False)


def against(files: Files, **asked: str) -> str:
    report = verify.examine({name: content.encode() for name, content in files.items()}, **asked)
    return "\n".join(sentence for agrees, sentence in report.lines if not agrees)


def changed(files: Files, name: str, change) -> Files:
    """`change` is given what this file holds: a list of lines where it has one a line."""
    lines = name.endswith(".jsonl")
    held = [json.loads(line) for line in files[name].splitlines()] if lines else json.loads(files[name])
    change(held)
    return files | {name: "".join(f"{canonical(line)}\n" for line in held) if lines else canonical(held)}


def sealed_again(files: Files) -> Files:
    """By somebody who holds everything but the journal: lists, root and manifest follow what was changed."""
    lines = {name: files[name].splitlines() for name in ("ballots.jsonl", "papers.jsonl")}
    leaves = {name: sorted(map(leaf_hash, held)) for name, held in lines.items()}
    root = root_of([*leaves["ballots.jsonl"], *leaves["papers.jsonl"]])
    files = changed(files, "receipts.json", lambda held: held.update(papers=leaves["papers.jsonl"]))
    files = changed(files, "receipts.json", lambda held: held.update(counted=leaves["ballots.jsonl"]))
    files = changed(files, "result.json", lambda held: held.update(root=root))
    sealed = {"root": root, "result": digest(files["result.json"]), "counted": len(lines["ballots.jsonl"])}
    sealed |= {"batches": len(lines["papers.jsonl"]), "receipts": digest(files["receipts.json"])}
    return changed(files, "manifest.json", lambda held: held.update(sealed))


@pytest.fixture(scope="module")
def rooms(sqlite_databases) -> Iterator[Closed]:
    """Twenty-four of forty say yes online; each college has a room. It is only read."""
    url = sqlite_databases.migrated()
    opener = an_open_store(url)
    yield a_closed_ratification(opener, yes=24, rooms=((EATERS, 4, 1), (FARMERS, 2, 2)))
    opener.engine.dispose()
    sqlite_databases.drop(url)


def test_a_vote_with_rooms_and_colleges_is_recounted_by_its_script_alone(rooms, tmp_path):
    run = run_alone(tmp_path, rooms)

    assert (run.returncode, run.stderr) == (0, ""), run.stdout
    assert "Votes en salle : 2 lots de 9 bulletins ; en ligne : 40 ; ensemble : 49." in run.stdout
    assert "Ratification : accepté (30 oui, 49 votes exprimés, 49 votes reçus, 60 membres)." in run.stdout
    assert "La racine est bien celle que vous avez donnée." in run.stdout


def test_batches_are_leaves_bound_to_the_journal_and_counted_again_alike(rooms):
    batches = [json.loads(line) for line in rooms.files["papers.jsonl"].splitlines()]
    receipts = json.loads(rooms.files["receipts.json"])
    journal = json.loads(rooms.files["journal.json"])
    entered = [digest(canonical(entry)) for entry in journal if entry["action"] == "papers_entered"]

    assert receipts["papers"] == [leaf_hash(line) for line in rooms.files["papers.jsonl"].splitlines()]
    assert rooms.root == root_of([*receipts["counted"], *receipts["papers"]]) != root_of(receipts["counted"])
    assert sorted(batch["nonce"] for batch in batches) == sorted(entered)
    assert [batch["paper"]["checked"] for batch in batches] == [True, True]
    assert not against(rooms.files, receipt=receipts["papers"][0])
    with rooms.open_store(read_only=True) as store:
        again = counted_again(store, store.consultations.get(rooms.vote.id))
        assert again == store.consultations.result(rooms.vote.id)


def give_one_more(batches) -> None:
    batches[0]["paper"]["tallies"]["change"]["yes"] += 1


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("papers.jsonl", give_one_more, "a été modifié, ou le résultat qui l'annonce"),
        ("papers.jsonl", lambda batches: batches.pop(0), "a été retiré de l'archive."),
        ("papers.jsonl", lambda batches: batches.append(batches[0]), "figure plusieurs fois."),
        ("papers.jsonl", lambda batches: batches[0].update(nonce="0" * 64), "ne porte pas l'empreinte de sa saisie"),
        ("papers.jsonl", lambda batches: batches[0]["paper"].update(checked=False), "n'est pas dans la liste"),
        ("result.json", lambda result: result["batches"][0].update(voters=6), "a été modifié, ou le résultat"),
        ("result.json", lambda result: result["paper"]["change"].update(yes=7), "Le décompte des votes en salle"),
        ("receipts.json", lambda receipts: receipts["papers"].pop(), "La racine des bulletins : modifié"),
    ],
)
def test_a_batch_that_was_tampered_with_is_named(rooms, name, change, said):
    assert not against(rooms.files)
    assert said in against(changed(rooms.files, name, change))


def test_an_edited_batch_sealed_again_with_everything_else_is_betrayed_by_the_journal(rooms):
    first = json.loads(rooms.files["papers.jsonl"].splitlines()[0])["paper"]["id"]

    def edit(result) -> None:
        batch = next(each for each in result["batches"] if each["id"] == first)
        batch["tallies"]["change"]["yes"] += 1

    forged = changed(changed(rooms.files, "papers.jsonl", give_one_more), "result.json", edit)
    said = against(sealed_again(forged), root=rooms.root)

    assert "n'est pas celui dont le journal dit la saisie." in said
    assert "a été retiré de l'archive." in said
    assert "Ce n'est pas cette racine que la clôture a scellé au journal." in said
    assert "La racine n'est pas celle que vous avez donnée" in said


def test_batches_added_or_removed_with_everything_sealed_again_are_named(rooms):
    batch = json.loads(rooms.files["papers.jsonl"].splitlines()[0])
    more = batch | {"paper": batch["paper"] | {"id": "x", "label": "Salle de trop"}}
    announced = {name: value for name, value in more["paper"].items() if name != "checked"} | {"nonce": more["nonce"]}
    added = changed(rooms.files, "papers.jsonl", lambda batches: batches.append(more))
    announcing = changed(added, "result.json", lambda result: result["batches"].append(announced))
    removed = changed(rooms.files, "papers.jsonl", lambda batches: batches.clear())
    silent = changed(removed, "result.json", lambda result: [result.pop(key) for key in ("batches", "paper", "papers")])

    assert "Le lot « Salle de trop » a été ajouté" in against(added)
    assert "Le lot « Salle de trop » n'est pas celui dont le journal dit la saisie." in against(
        sealed_again(announcing)
    )
    for college in BOTH:
        assert f"Le lot « Salle des {college} » a été retiré de l'archive." in against(sealed_again(silent))


def test_an_unchecked_or_cancelled_batch_is_no_leaf(open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_ratification(), members=12, colleges=BOTH)
    cancelled = in_the_room(open_sqlite_store, vote, EATERS, {"change": {"yes": 3}})
    in_the_room(open_sqlite_store, vote, FARMERS, {"change": {"no": 3}})
    with open_sqlite_store() as store:
        papers.cancel_batch(store, vote.organizer, vote.id, cancelled)

    archive = closed(open_sqlite_store, vote)

    assert not against(archive.files)  # of a group too small to publish its ballots, batches still are
    (batch,) = archive.files["papers.jsonl"].splitlines()
    assert json.loads(batch)["paper"]["college"] == FARMERS


def test_a_result_sealed_before_batches_were_leaves_still_verifies(rooms):
    """As such an archive was made: no leaf, no nonce, no hash beside a check."""
    older = changed(rooms.files, "papers.jsonl", lambda batches: batches.clear())
    older = changed(older, "result.json", lambda result: [each.pop("nonce") for each in result["batches"]])
    root = root_of(json.loads(older["receipts.json"])["counted"])
    older = changed(older, "result.json", lambda result: result.update(root=root))
    journal = json.loads(older["journal.json"])
    previous = "0" * 64
    for entry in journal:
        entry["previous"] = previous
        if entry["action"] == "papers_checked":
            del entry["detail"]["hash"]
        if entry["action"] == "closed":
            entry["detail"].update(root=root, result=digest(older["result.json"]))
        previous = digest(canonical(entry))
    older = sealed_again(older | {"journal.json": canonical(journal)})
    older = changed(older, "manifest.json", lambda manifest: manifest.update(journal=previous))
    older = changed(older, "manifest.json", lambda manifest: [manifest.pop(name) for name in ("batches", "receipts")])
    older = changed(older, "receipts.json", lambda receipts: receipts.pop("papers"))
    del older["papers.jsonl"]

    assert not against(older)
    assert "le résultat pondéré" in against(
        changed(older, "result.json", lambda result: result["paper_by_college"]["change"].clear())
    )


@pytest.mark.parametrize(
    ("yes", "held_rooms", "rules", "verdict"),
    [
        (24, (), {}, "accepted"),
        (10, (), {}, "refused"),
        (20, (("", 3, 0),), {"weighing": Weighing()}, "accepted"),  # a draw online, which the room breaks
        (24, (), {"ratification": Ratification(quorum=Quorum.VOTES, votes=45)}, "no_quorum"),
        (24, ((EATERS, 5, 0),), {"ratification": Ratification(quorum=Quorum.VOTES, votes=45)}, "accepted"),
        (24, (), {"ratification": Ratification(quorum=Quorum.SHARE, percent=75)}, "no_quorum"),
        (30, (), {"ratification": Ratification(majority=Majority.TWO_THIRDS)}, "accepted"),
        (26, (), {"ratification": Ratification(majority=Majority.TWO_THIRDS)}, "refused"),
        (24, (), {"ratification": Ratification(majority=Majority.THREE_FIFTHS)}, "accepted"),
    ],
)
def test_the_verdict_of_a_ratification_is_recounted(open_sqlite_store, yes, held_rooms, rules, verdict):
    archive = a_closed_ratification(open_sqlite_store, yes=yes, rooms=held_rooms, **rules)

    assert json.loads(archive.files["result.json"])["ratified"]["change"]["verdict"] == verdict
    assert not against(archive.files)
    other = "refused" if verdict == "accepted" else "accepted"
    tampered = changed(archive.files, "result.json", lambda held: held["ratified"]["change"].update(verdict=other))
    assert "Le recompte ne donne pas la ratification" in against(tampered)


@pytest.mark.parametrize("held_rooms", [(), ((EATERS, 1, 6),)])
@pytest.mark.parametrize("unheard", list(Unheard))
def test_what_colleges_weigh_is_recounted_with_and_without_rooms(open_sqlite_store, held_rooms, unheard):
    weighing = a_ratification().rules.weighing.model_copy(update={"fewest": 25, "unheard": unheard})
    archive = a_closed_ratification(open_sqlite_store, yes=24, rooms=held_rooms, weighing=weighing)
    heard = bool(held_rooms) and unheard is Unheard.SHARED  # the eaters alone, with their room

    result = json.loads(archive.files["result.json"])
    assert result["weighted"] == {"change": {"yes": "13/27", "no": "14/27"} if heard else None}
    assert not against(archive.files)
    tampered = changed(archive.files, "result.json", lambda held: held["weighted"].update(change={"yes": "1"}))
    assert "Le recompte ne donne pas le résultat pondéré" in against(tampered)


@pytest.mark.parametrize("held_rooms", [False, True])
def test_options_at_odds_are_resolved_as_published(open_sqlite_store, held_rooms):
    definition = a_price_vote(access="personal", weighing=Weighing())
    pasture, origin, word = definition.questionnaire.questions()
    far = tuple(
        each.model_copy(update={"excludes": ("near",)}) if each.id == "long" else each for each in pasture.options
    )
    page = definition.questionnaire.pages[0]
    questions = (pasture.model_copy(update={"options": far}), origin, word)
    questionnaire = definition.questionnaire.model_copy(
        update={"pages": (page.model_copy(update={"questions": questions}),)}
    )
    definition = definition.model_copy(update={"questionnaire": questionnaire})
    vote = an_open_consultation(open_sqlite_store, definition, members=40)
    baskets = [("long", "any")] * 11 + [("none", "near")] * 8 + [("some", "near")] * 5
    for secret, (chosen, where) in zip(vote.secrets, baskets, strict=False):
        cast(open_sqlite_store, vote, voter=Voter(secret), answers={"pasture": chosen, "origin": where})
    if held_rooms:  # long and near still win apart, and now nothing holds more votes than none with near
        in_the_room(open_sqlite_store, vote, "", {"pasture": {"none": 2}, "origin": {"near": 6}})

    archive = closed(open_sqlite_store, vote)

    retained = {"pasture": "none", "origin": "near"} if held_rooms else {"pasture": "long", "origin": "any"}
    assert json.loads(archive.files["result.json"])["retained"] == retained
    assert not against(archive.files)
    at_odds = {"pasture": "long", "origin": "near"}
    tampered = changed(archive.files, "result.json", lambda held: held.update(retained=at_odds))
    assert "Le recompte ne donne pas les options retenues" in against(tampered)
