import json
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from core.archive import verify
from core.archive.bundle import Contents, files_of, root_of, zipped
from core.archive.canonical import canonical, digest
from core.archive.journal import next_entry
from core.consultation.sealing import leaf_hash
from core.pricing.model import Actor, PriceModel, PriceOption
from core.question_types.price_criterion import PriceCriterion
from core.questionnaire.model import Page, Questionnaire
from tests.core.archive.recounted import result_of

ORGANIC = PriceCriterion(
    id="organic", options=(PriceOption(id="no"), PriceOption(id="yes", delta=360, parts={"farmer": 140}))
)
PAY = PriceCriterion(
    id="pay", options=(PriceOption(id="market"), PriceOption(id="fair", delta=200, parts={"farmer": 140}))
)
MODEL = PriceModel(base=730, actors=(Actor(id="farmer"), Actor(id="shop")), parts={"farmer": 220}, rest="shop")
CONFIGURATION = {
    "consultation": "c1",
    "definition": {
        "price": MODEL.model_dump(mode="json"),
        "questionnaire": Questionnaire(pages=(Page(id="p", questions=(ORGANIC, PAY)),)).model_dump(mode="json"),
    },
}
BALLOTS = tuple(
    canonical({"answers": answers, "configuration": digest(canonical(CONFIGURATION)), "nonce": str(number)})
    for number, answers in enumerate(
        [{"organic": "yes", "pay": "fair"}] * 3 + [{"organic": "no", "pay": "market"}, {"organic": "yes"}]
    )
)


def contents(ballots: tuple[str, ...] = BALLOTS, **changed) -> Contents:
    leaves = [leaf_hash(ballot) for ballot in ballots]
    first = next_entry(None, at="2026-01-01T00:00:00Z", action="opened", by="organizer", detail={})
    result = result_of(MODEL, (ORGANIC, PAY), [json.loads(ballot)["answers"] for ballot in ballots], root_of(leaves))
    made = Contents(
        configuration=CONFIGURATION,
        ballots=ballots,
        leaves=leaves,
        replaced=[leaf_hash("an earlier one")],
        withdrawn=[leaf_hash("one taken back")],
        result=result,
        journal=[first, next_entry(first, at="2026-01-08T00:00:00Z", action="closed", by="", detail={})],
        publishes_ballots=True,
    )
    return replace(made, **changed)


def examined(files: dict[str, str], **asked: str) -> verify.Report:
    return verify.examine({name: content.encode() for name, content in files.items()}, **asked)


def said_against(files: dict[str, str], **asked: str) -> str:
    return " ".join(sentence for agrees, sentence in examined(files, **asked).lines if not agrees)


def test_an_archive_as_it_was_sealed_agrees_in_everything():
    report = examined(files_of(contents()), root=root_of(contents().leaves), receipt=contents().leaves[0])

    assert [sentence for agrees, sentence in report.lines if not agrees] == []
    assert any("1,290" in sentence for _, sentence in report.lines)


def test_the_same_contents_make_the_same_bytes():
    assert zipped(files_of(contents())) == zipped(files_of(contents()))


def changed(name: str, before: str, after: str) -> dict[str, str]:
    files = files_of(contents())
    assert before in files[name]
    return files | {name: files[name].replace(before, after, 1)}


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        ("ballots.jsonl", '"organic":"no"', '"organic":"yes"', "1 bulletin modifié ou remplacé"),
        ("ballots.jsonl", '"nonce":"0"', '"nonce":"9"', "1 bulletin modifié ou remplacé"),
        ("ballots.jsonl", '{"answers"', '{answers"', "illisible : il a été modifié"),
        ("config.json", '"delta":360', '"delta":361', "La configuration du vote : modifié"),
        ("result.json", '"price":1290', '"price":1280', "ne donne pas le prix : 1290 au lieu de 1280"),
        ("result.json", '"fair":3', '"fair":2', "ne donne pas le décompte : pour « pay »"),
        ("result.json", '"counted":5', '"counted":6', "ne donne pas le nombre de bulletins"),
        ("journal.json", '"action":"opened"', '"action":"moved"', "Le journal est rompu à l'entrée 2"),
        ("manifest.json", '"counted":5', '"counted":4', "Le manifeste annonce 4 bulletins"),
        ("receipts.json", contents().leaves[0][:8], "00000000", "La racine des bulletins : modifié"),
    ],
)
def test_what_was_changed_is_named(name, before, after, said):
    assert said in said_against(changed(name, before, after))


def test_a_ballot_removed_is_named():
    files = files_of(contents())
    lines = files["ballots.jsonl"].splitlines(keepends=True)

    assert "1 bulletin retiré de l'archive" in said_against(files | {"ballots.jsonl": "".join(lines[1:])})


def test_a_ballot_added_is_named():
    files = files_of(contents())
    more = files["ballots.jsonl"] + canonical({"answers": {"organic": "no"}, "nonce": "x"}) + "\n"

    assert "1 bulletin ajouté à l'archive" in said_against(files | {"ballots.jsonl": more})


def test_a_ballot_listed_twice_is_named():
    files = files_of(contents())
    lines = files["ballots.jsonl"].splitlines(keepends=True)

    assert "figure plusieurs fois" in said_against(files | {"ballots.jsonl": "".join([*lines, lines[0]])})


def test_an_archive_made_anew_with_one_ballot_swapped_has_another_root():
    swapped = (*BALLOTS[1:], canonical({"answers": {"organic": "no"}, "nonce": "x"}))

    said = said_against(files_of(contents(swapped)), root=root_of(contents().leaves))

    assert "La racine n'est pas celle que vous avez donnée" in said


def test_a_small_group_publishes_its_totals_alone():
    files = files_of(contents(publishes_ballots=False))

    report = examined(files, receipt=contents().leaves[0])

    assert files["ballots.jsonl"] == ""
    assert report.agrees


@pytest.mark.parametrize(
    ("receipt", "said"),
    [
        (contents().leaves[0], "celui d'un bulletin compté"),
        (contents().replaced[0], "remplacé depuis"),
        (contents().withdrawn[0], "retiré par la personne"),
        ("f" * 64, "ne figure pas dans la liste"),
    ],
)
def test_a_receipt_is_found_with_what_became_of_it(receipt, said):
    assert any(said in sentence for _, sentence in examined(files_of(contents()), receipt=receipt).lines)


def test_the_script_in_the_archive_runs_by_itself(tmp_path: Path):
    packed = tmp_path / "archive.zip"
    packed.write_bytes(zipped(files_of(contents())))
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path / "unfolded")

    alone = [sys.executable, "-I", "-S", str(tmp_path / "unfolded" / "verify.py")]
    folder = subprocess.run([*alone, str(tmp_path / "unfolded")], capture_output=True, text=True, check=False)
    file = subprocess.run([*alone, str(packed), "--racine", "0" * 64], capture_output=True, text=True, check=False)

    assert (folder.returncode, folder.stdout.splitlines()[-1]) == (0, "Tout concorde.")
    assert (file.returncode, file.stderr) == (1, "")


def test_what_is_no_archive_is_said_so(tmp_path: Path, capsys):
    path = tmp_path / "photo.zip"
    path.write_bytes(b"not a zip")

    assert verify.main([str(path)]) == 2
    assert "ILLISIBLE" in capsys.readouterr().out
    assert "Il manque dans l'archive" in said_against({})
