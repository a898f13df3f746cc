"""Recompte l'archive d'une consultation Tablée, sans rien d'autre que Python (3.10 ou plus).

    python verify.py                      l'archive dépliée dans ce dossier
    python verify.py archive.zip          l'archive telle qu'elle a été téléchargée
    python verify.py archive.zip --racine 4f1a...   compare avec la racine publiée ailleurs
    python verify.py archive.zip --recu 9c2e...     cherche un reçu : son empreinte, ou le fichier gardé après le vote

Ce fichier recalcule l'empreinte de chaque bulletin et de chaque lot de votes en salle, la racine qui les scelle, le
décompte, les options retenues et le prix, puis dit ce qu'il a trouvé, et ce qu'il n'a pas pu recompter. Rien n'est
envoyé nulle part. Code de sortie : 0 si rien ne diffère, 1 sinon, 2 si l'archive est illisible.
"""

import argparse
import hashlib
import json
import sys
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from functools import reduce
from pathlib import Path
from typing import Any

FILES = ("manifest.json", "config.json", "ballots.jsonl", "receipts.json", "result.json", "journal.json")
Json = dict[str, Any]
Ballots = list[tuple[str, Json]]  # (leaf, ballot)
MANIFEST = {"ballots_published", "batches", "configuration", "counted", "journal", "receipts", "result", "root"}
OTHERS = ("LISEZMOI.txt", "verify.py")
BROKEN = (LookupError, TypeError, AttributeError, ValueError, ArithmeticError, RecursionError)  # of an edited file
DAMAGED = (OSError, ValueError, LookupError, RuntimeError, EOFError, MemoryError, zlib.error, zipfile.BadZipFile)
FEWEST_BALLOTS = 20  # in every college: below, an archive publishes totals alone
PAPERS = "papers.jsonl"  # the batches of a room; archives made before these were leaves have none
EARLIER = "earlier.jsonl"  # what was asked before, where that changed on the way; older archives do not hold it
DECISIONS = ("decided", "weighted", "ratified")  # in a result where there is one
RATIFIED = "price_change"
# Questions that colleges weigh, with their options where the questions do not name them: blank votes weigh nothing.
WEIGHED: dict[str, "list[str]"] = {
    RATIFIED: ["yes", "no"],
    "yes_no": ["yes", "no"],
    "single_choice": [],
    "price_criterion": [],
}
# Questions that a rule decides, with the rule that each wish fixed before opening.
FIXED: dict[str, dict[str, str]] = {
    "ranking": {"one": "ranked-pairs", "order": "schulze", "calm": "minimax", "first": "irv"},
    "grades": {"one": "majority-judgment", "calm": "minimax", "points": "score"},
    "multiple_choice": {"one": "approval"},
    "picture_choice": {"one": "approval"},
}
GRADES = ("to_reject", "insufficient", "passable", "fairly_good", "good", "very_good", "excellent")  # the worst first
MOST_ORDERS = 2_000  # of equal duels: beyond, those that close a circle together are left out
MOST_STEPS = 5_000_000  # equal duels looked at in all orders, times the candidates: beyond, likewise at every width
MOST_WORLDS = 500  # of a runoff: beyond, those tied for the lowest are dropped together
MAJORITIES = {"half": Fraction(1, 2), "three_fifths": Fraction(3, 5), "two_thirds": Fraction(2, 3), "most": None}
MOST_BYTES = 1 << 30  # that the files of an archive unfold to: far above a million ballots
NAMED = 5  # how many hashes are named before the rest is only counted


class Report:
    """What was found, in order: (agrees, sentence); None where that cannot be told."""

    def __init__(self) -> None:
        self.lines: list[tuple[bool | None, str]] = []

    def say(self, agrees: bool, sentence: str) -> bool:
        self.lines.append((agrees, sentence))
        return agrees

    def leave_open(self, sentence: str) -> None:
        self.lines.append((None, sentence))

    @property
    def agrees(self) -> bool:
        return all(agrees is not False for agrees, _ in self.lines)

    @property
    def is_whole(self) -> bool:
        return all(agrees is not None for agrees, _ in self.lines)


def examine(files: dict[str, bytes], root: str = "", receipt: str = "") -> Report:
    """`files` holds the bytes of the archive by name; `root` and `receipt` are hexadecimal, or empty."""
    report = Report()
    if missing := [name for name in FILES if name not in files]:
        report.say(False, "Il manque dans l'archive : " + ", ".join(missing) + ".")
    if strange := sorted(set(files) - {*FILES, PAPERS, EARLIER, *OTHERS}):
        report.say(False, "Ne vient pas de cette archive : " + ", ".join(strange[:NAMED]) + ".")
    read = None if missing else _read(files, report)
    if read is None:
        return report
    try:
        _examine_all(report, files, read, root, receipt)
    except BROKEN as wrong:
        report.say(False, f"Un fichier n'a plus la forme attendue : il a été modifié ({type(wrong).__name__} {wrong}).")
    return report


def _examine_all(report: Report, files: dict[str, bytes], read: Any, root: str, receipt: str) -> None:
    manifest, config, receipts, result, journal, ballots, papers = read
    if strange := sorted(set(manifest) - MANIFEST):
        report.say(False, f"Le manifeste a été modifié : « {strange[0]} » n'y a rien à faire.")
    _check_config(report, manifest, files["config.json"], [*ballots, *papers], journal)
    earlier = _check_earlier(report, manifest, files.get(EARLIER), journal)
    _same(report, "Le résultat", _digest(files["result.json"]), manifest["result"])
    if "receipts" in manifest:  # archives made before this was sealed have none
        _same(report, "La liste des reçus", _digest(files["receipts.json"]), manifest["receipts"])
    _check_journal(report, manifest, journal)
    _check_publishing(report, manifest, result, ballots)
    leaves = _check_ballots(report, manifest, receipts, ballots)
    room = _check_papers(report, manifest, receipts, result, journal, papers)
    _check_root(report, manifest, receipts, root)
    if manifest["ballots_published"]:
        _check_result(report, config, result, [ballot for _, ballot in ballots], manifest, room, earlier)
    else:
        report.say(
            True, "Groupe trop petit pour publier les bulletins : seuls les totaux le sont, sans recompte possible."
        )
    if receipt:
        _find(report, receipts, _leaf_of(receipt, report), leaves)


def _read(files: dict[str, bytes], report: Report) -> Any:
    """None where a file cannot be read, which is said by its name."""
    kinds = {name: list if name == "journal.json" else dict for name in FILES if name != "ballots.jsonl"}
    values = []
    for name, kind in kinds.items():
        try:
            value = json.loads(files[name])
        except (ValueError, RecursionError):
            value = None
        if not isinstance(value, kind):
            report.say(False, f"Le fichier {name} est illisible : il a été modifié, ou abîmé en route.")
        values.append(value)
    if not report.agrees and any(not isinstance(v, kind) for v, kind in zip(values, kinds.values(), strict=True)):
        return None
    manifest, config, receipts, result, journal = values
    ballots = _sealed_lines(files["ballots.jsonl"], "Le bulletin", report)
    papers = _sealed_lines(files.get(PAPERS, b""), "Le lot de votes en salle", report)
    return manifest, config, receipts, result, journal, ballots, papers


def _sealed_lines(content: bytes, what: str, report: Report) -> Ballots:
    found = []
    for number, line in enumerate((line for line in content.split(b"\n") if line), start=1):
        try:
            said = json.loads(line)
        except (ValueError, RecursionError):
            said = None
        if isinstance(said, dict):
            found.append((hashlib.sha256(b"\x00" + line).hexdigest(), said))
        else:
            report.say(False, f"{what} de la ligne {number} est illisible : il a été modifié.")
    return found


def _check_config(report: Report, manifest: Json, written: bytes, ballots: Ballots, journal: list[Json]) -> None:
    """What was asked may have changed on the way where that is no vote on a price: the journal then says so."""
    if not _same(report, "La configuration du vote", _digest(written), manifest["configuration"]):
        return
    sealed = [entry["detail"]["configuration"] for entry in journal if "configuration" in entry["detail"]]
    if sealed and sealed[-1] != manifest["configuration"]:
        report.say(False, "La configuration du vote n'est pas celle que le journal a scellée.")
    known = {manifest["configuration"], *sealed}
    others = sum(ballot.get("configuration", manifest["configuration"]) not in known for _, ballot in ballots)
    if others:
        report.say(
            False, f"{_count(others, 'bulletin a été remis', 'bulletins ont été remis')} sous une autre configuration."
        )


def _check_earlier(report: Report, manifest: Json, written: "bytes | None", journal: list[Json]) -> "list[Json] | None":
    """What was asked before, each as the journal sealed it; None where the archive does not hold it."""
    if written is None:
        return None
    held = {_digest(line): json.loads(line) for line in written.split(b"\n") if line}
    sealed = {entry["detail"]["configuration"] for entry in journal if "configuration" in entry["detail"]}
    if set(held) != sealed - {manifest["configuration"]}:
        report.say(False, f"Les configurations d'avant ({EARLIER}) ne sont pas celles que le journal a scellées.")
    return list(held.values())


def _check_publishing(report: Report, manifest: Json, result: Json, ballots: Ballots) -> None:
    """Whether ballots are there follows from how many voted in each college: nobody may choose to leave them out."""
    publishes = manifest["ballots_published"] is True
    colleges = result.get("by_college") or {"": len(ballots)}
    if "by_college" in result and publishes != (min(colleges.values()) >= FEWEST_BALLOTS):
        report.say(False, "Le manifeste a été modifié : d'après le résultat, les bulletins sont publiés autrement.")
    if ballots and not publishes:
        report.say(False, "Des bulletins ont été ajoutés : selon son manifeste, cette archive n'en publie pas.")


def _check_ballots(report: Report, manifest: Json, receipts: Json, ballots: Ballots) -> "Counter[str]":
    """Every leaf of the list has its ballot, and every ballot its leaf, once each."""
    listed: Counter[str] = Counter(receipts["counted"])
    found = Counter(leaf for leaf, _ in ballots)
    if not manifest["ballots_published"]:
        return listed
    missing, extra = listed - found, found - listed
    repeated = [leaf for leaf, times in found.items() if times > 1]
    changed = min(missing.total(), extra.total())
    removed, added = missing.total() - changed, extra.total() - changed
    if not missing and not extra:
        report.say(True, f"{_count(len(ballots), 'bulletin compté, intact', 'bulletins comptés, tous intacts')}.")
    if changed:
        said = _count(changed, "bulletin modifié ou remplacé", "bulletins modifiés ou remplacés")
        report.say(False, f"{said} : empreinte attendue {_named(missing)}, trouvée {_named(extra)}.")
    if removed:
        said = _count(removed, "bulletin retiré", "bulletins retirés")
        report.say(False, f"{said} de l'archive, parmi {_named(missing)}.")
    if added:
        said = _count(added, "bulletin ajouté", "bulletins ajoutés")
        report.say(False, f"{said} à l'archive, parmi {_named(extra)}.")
    if repeated:
        report.say(False, f"Le même bulletin figure plusieurs fois : {_named(repeated)}.")
    return listed


def _check_papers(
    report: Report, manifest: Json, receipts: Json, result: Json, journal: list[Json], papers: Ballots
) -> Json:
    """What was counted in the room: of the sealed batches, each held against the list, the result and the journal.

    An archive made before batches were leaves has none: its result is taken at its word.
    """
    announced = {each["id"]: each for each in result.get("batches", [])}
    known = _batches_of(journal)
    listed: Counter[str] = Counter(receipts.get("papers", []))
    if not (listed or papers or any("nonce" in each for each in announced.values()) or _said_checked(journal)):
        return result
    wrong = [sentence for leaf, batch in papers for sentence in _wrong_batch(leaf, batch, listed, announced, known)]
    wrong += _missing_batches(papers, announced, known)
    times = Counter(leaf for leaf, _ in papers)
    if unknown := listed - times:
        said = _count(unknown.total(), "empreinte de lot", "empreintes de lots")
        wrong.append(f"{said} sans son lot dans l'archive : {_named(unknown)}.")
    again = {batch["paper"]["label"] for leaf, batch in papers if times[leaf] > 1}
    wrong += [f"Le lot « {label} » figure plusieurs fois." for label in sorted(again)]
    room = in_the_room([batch for _, batch in papers])
    for key in ("papers", "paper", "paper_by_college"):
        if key in result and room[key] != result[key]:
            wrong.append(f"Le décompte des votes en salle diffère du résultat : {_difference(room[key], result[key])}.")
    for sentence in wrong:
        report.say(False, sentence)
    if papers and not wrong:
        online, voters = manifest["counted"], room["papers"]
        lots = _count(len(papers), "lot", "lots")
        report.say(
            True, f"Votes en salle : {lots} de {voters} bulletins ; en ligne : {online} ; ensemble : {online + voters}."
        )
    return room


def _wrong_batch(leaf: str, batch: Json, listed: "Counter[str]", announced: Json, known: Json) -> list[str]:
    said = {name: value for name, value in batch["paper"].items() if name != "checked"}
    name, written = f"Le lot « {said['label']} »", announced.get(said["id"])
    entered = known.get(_digest(_canonical(said)))
    found = []
    if written is None:
        found.append(f"{name} a été ajouté : le résultat ne l'annonce pas.")
    elif written != said | {"nonce": batch["nonce"]}:
        difference = _difference(said | {"nonce": batch["nonce"]}, written)
        found.append(f"{name} a été modifié, ou le résultat qui l'annonce : {difference}.")
    elif leaf not in listed:
        found.append(f"{name} a été modifié : son empreinte n'est pas dans la liste.")
    if entered is None:
        found.append(f"{name} n'est pas celui dont le journal dit la saisie.")
    elif entered["state"] != "papers_checked":
        found.append(f"{name} n'a pas été vérifié par une seconde personne, ou a été annulé, selon le journal.")
    elif entered["nonce"] != batch["nonce"]:
        found.append(f"{name} ne porte pas l'empreinte de sa saisie au journal.")
    return found


def _missing_batches(papers: Ballots, announced: Json, known: Json) -> list[str]:
    """Those of the result, and those that the journal says checked: an edited one is there under its id."""
    there = {batch["paper"]["id"] for _, batch in papers}
    kept = {_digest(_canonical({n: v for n, v in b["paper"].items() if n != "checked"})) for _, b in papers}
    labels = {}
    for each in announced.values():
        sealed = _digest(_canonical({name: value for name, value in each.items() if name != "nonce"}))
        if each["id"] in there:
            kept.add(sealed)
        else:
            labels[sealed] = each["label"]
    checked = {sealed: each["label"] for sealed, each in known.items() if each["state"] == "papers_checked"}
    missing = {sealed: label for sealed, label in (labels | checked).items() if sealed not in kept}
    return [f"Le lot « {label} » a été retiré de l'archive." for label in sorted(missing.values())]


def _batches_of(journal: list[Json]) -> Json:
    """By the hash of what was entered: its label, the entry's own hash, and what the journal last says of it."""
    known: Json = {}
    for entry in journal:
        action, detail = entry["action"], entry["detail"]
        if action == "papers_entered":
            known[detail["hash"]] = {"label": detail["label"], "nonce": _digest(_canonical(entry)), "state": action}
        elif action in ("papers_checked", "papers_cancelled"):
            alike = (each for each, batch in known.items() if batch["label"] == detail["label"])
            sealed = detail.get("hash") or next(alike, "")  # an older entry names the label alone
            if sealed in known:
                known[sealed]["state"] = action
    return known


def _said_checked(journal: list[Json]) -> bool:
    return any(entry["action"] == "papers_checked" and "hash" in entry["detail"] for entry in journal)


def in_the_room(papers: list[Json]) -> Json:
    """How many papers, and their votes: by question and option, and by question, college and option."""
    whole: dict[str, Counter[str]] = {}
    colleges: dict[str, dict[str, Counter[str]]] = {}
    for batch in papers:
        for question, votes in batch["paper"]["tallies"].items():
            whole.setdefault(question, Counter()).update(votes)
            colleges.setdefault(question, {}).setdefault(batch["paper"]["college"], Counter()).update(votes)
    return {
        "papers": sum(batch["paper"]["voters"] for batch in papers),
        "paper": {question: dict(votes) for question, votes in whole.items()},
        "paper_by_college": {q: {name: dict(votes) for name, votes in by.items()} for q, by in colleges.items()},
    }


def _check_root(report: Report, manifest: Json, receipts: Json, published: str) -> None:
    counted = receipts["counted"]
    if counted != sorted(counted) or len(set(counted)) != len(counted):
        report.say(False, "La liste des empreintes n'est plus dans l'ordre, ou en répète une : elle a été modifiée.")
    leaves = sorted([*counted, *receipts.get("papers", [])])
    found = merkle_root([bytes.fromhex(leaf) for leaf in leaves]).hex()
    _same(report, "La racine des bulletins", found, manifest["root"])
    if manifest.get("batches", 0) != len(receipts.get("papers", [])):
        report.say(False, "Le manifeste n'annonce pas autant de lots de votes en salle que la liste en contient.")
    if manifest["counted"] != len(counted):
        report.say(False, f"Le manifeste annonce {manifest['counted']} bulletins, la liste en contient {len(counted)}.")
    if published:
        if published.strip().lower() == found:
            report.say(True, "La racine est bien celle que vous avez donnée.")
        else:
            report.say(False, f"La racine n'est pas celle que vous avez donnée : cette archive donne {found}.")


def _check_result(
    report: Report,
    config: Json,
    result: Json,
    ballots: list[Json],
    manifest: Json,
    room: Json,
    earlier: "list[Json] | None" = None,
) -> None:
    """A decision that the recount does not know is no decision: what the result alone says is a difference."""
    found = recount(config, ballots, manifest["root"], room)
    otherwise = asked_otherwise(config, ballots, earlier, result.get("decided") or {})
    written = {**result, "decided": _without(result.get("decided") or {}, otherwise)}
    found["decided"] = _without(found.get("decided") or {}, otherwise)
    if otherwise:
        report.leave_open(
            "Ce qui était demandé a changé pendant le vote : la décision n'est pas recomptée pour "
            + ", ".join(f"« {name} »" for name in sorted(otherwise))
            + "."
        )
    differs = False
    for key, said in (
        ("counted", "le nombre de bulletins"),
        ("tallies", "le décompte"),
        ("retained", "les options retenues"),
        ("decided", "la décision par la règle fixée"),
        ("weighted", "le résultat pondéré"),
        ("ratified", "la ratification"),
        ("price", "le prix"),
        ("split", "le partage du prix"),
    ):
        ours, theirs = found.get(key), written.get(key)
        if key in DECISIONS:
            ours, theirs = ours or {}, theirs or {}
        if ours != theirs:
            differs = True
            report.say(False, f"Le recompte ne donne pas {said} : {_difference(ours, theirs)}.")
    for each in found.get("ratified", {}).values():
        report.say(True, _ratified_said(each))
    if not differs:
        price = f" et le prix ({found['price'] / 1000:.3f} €)".replace(".", ",") if "price" in found else ""
        exactly = "" if otherwise else " exactement"
        report.say(True, f"Le recompte donne{exactly} le décompte{price} du résultat publié.")


def recount(config: Json, ballots: list[Json], root: str, room: Json) -> Json:
    """The result that these ballots give with what was counted in the room, as the application writes it."""
    definition = config["definition"]
    answers = [ballot["answers"] for ballot in ballots]
    found: Json = {"counted": len(answers), "tallies": tallies(answers)}
    if definition.get("price"):
        criteria = [q for q in _questions(config) if q["type"] == "price_criterion"]
        votes = {q["id"]: _votes(q["id"], found["tallies"], room.get("paper") or {}) for q in criteria}
        criteria = standing(criteria, votes)
        weighing = definition.get("rules", {}).get("weighing") or {}
        if weighing.get("colleges"):
            votes = {q["id"]: weighted(q, weighing, ballots, room) for q in criteria}
        found["retained"] = feasible(criteria, votes, root)
        chosen = [option for q in criteria for option in q["options"] if option["id"] == found["retained"][q["id"]]]
        found["price"], found["split"] = price_of(definition["price"], chosen)
    return found | ruled(config, ballots, root) | decided(config, ballots, found["tallies"], room)


def standing(criteria: list[Json], votes: dict[str, dict[str, Any]]) -> list[Json]:
    """Of a criterion asked in several rounds, the last one that anybody answered decides; the first where none did."""
    latest: dict[str, Json] = {}
    for q in sorted(criteria, key=lambda q: q.get("round", 1)):
        first = q.get("round_of") or q["id"]
        if first not in latest or any(votes[q["id"]].values()):
            latest[first] = q
    return [latest[first] for first in dict.fromkeys(q.get("round_of") or q["id"] for q in criteria)]


def decided(config: Json, ballots: list[Json], counted: Json, room: Json) -> Json:
    """What colleges weigh and what members ratify, question by question; nothing where the rules name neither."""
    rules = config["definition"].get("rules") or {}
    asked = _questions(config)
    found: Json = {}
    shares: dict[str, dict[str, Any]] = {}
    if rules.get("weighing", {}).get("colleges"):
        for q in asked:
            if q["type"] in WEIGHED:
                options = [*(WEIGHED[q["type"]] or (option["id"] for option in q["options"]))]
                options += [price["id"] for price in q.get("others", ())]
                options += ["other"] if q.get("other") else []
                shares[q["id"]] = weighted(
                    {**q, "options": [{"id": o} for o in options]}, rules["weighing"], ballots, room
                )
        found["weighted"] = {name: {o: str(s) for o, s in each.items()} or None for name, each in shares.items()}
    if rules.get("ratification"):
        members = config.get("roll", {}).get("count", 0)
        found["ratified"] = {
            q["id"]: ratified(
                _votes(q["id"], counted, room.get("paper") or {}),
                rules["ratification"],
                members,
                shares.get(q["id"]),
                [price["id"] for price in q.get("others", ())],
            )
            for q in asked
            if q["type"] == RATIFIED
        }
    return found


def ruled(config: Json, ballots: list[Json], root: str) -> Json:
    """Question by question, whom the rule fixed before opening names; ties go to the smallest hash."""
    found: Json = {}
    for question in _questions(config):
        rule = _rule_of(question)
        names = [each["id"] for each in _things(question) if not each.get("excludes")]
        given = [ballot["answers"][question["id"]] for ballot in ballots if question["id"] in ballot["answers"]]
        if rule and given and len(names) > 1:
            winners = _named_by(rule, names, given)
            winner = min(winners, key=lambda name: tie_hash(root, name)) if winners else ""
            found[question["id"]] = {"rule": rule, "winners": winners, "winner": winner}
    return {"decided": found} if found else {}


def asked_otherwise(config: Json, ballots: list[Json], earlier: "list[Json] | None", written: Json) -> "set[str]":
    """Decided questions whose rule or options changed on the way: what it then weighed is not in one configuration.

    An archive that does not hold what was asked before is judged by what stands in it.
    """
    now = _digest(_canonical(config))
    asked = {question["id"]: question for question in _questions(config)}
    if earlier is not None:
        before = [question for each in earlier for question in _questions(each)]
        decided_once = {q["id"] for q in [*before, *asked.values()] if _rule_of(q)}
        return {q["id"] for q in before if q["id"] in decided_once and _weighed(q) != _weighed(asked.get(q["id"]))}
    old = [ballot["answers"] for ballot in ballots if ballot.get("configuration", now) != now]
    if not old:
        return set()
    known = {name: {each["id"] for each in _things(q)} for name, q in asked.items() if _rule_of(q)}
    gone = {_asked_as(name) for name in written} - set(asked)
    return gone | {name for name, ids in known.items() if any(not ids.issuperset(given.get(name, ())) for given in old)}


def _weighed(question: "Json | None") -> Any:
    return question and (
        question["type"],
        _rule_of(question),
        {o["id"]: bool(o.get("excludes")) for o in _things(question)},
    )


def _rule_of(question: Json) -> "str | None":
    return FIXED.get(question["type"], {}).get(question.get("decided_by", ""))


def _things(question: Json) -> list[Json]:
    return question.get("rows") or question.get("options") or []


def _questions(config: Json) -> list[Json]:
    return [question for page in config["definition"]["questionnaire"]["pages"] for question in page["questions"]]


def _asked_as(name: str) -> str:
    """Of a question whose versions cannot be counted together, « milk.v2 », the id in the ballots: « milk »."""
    return name.partition(".v")[0]


def _without(decisions: Json, names: "set[str]") -> Json:
    return {name: each for name, each in decisions.items() if _asked_as(name) not in names}


def _named_by(rule: str, names: list[str], given: list[Any]) -> list[str]:
    if rule == "approval":
        return _most(names, {name: sum(name in chosen for chosen in given) for name in names})
    if rule == "irv":
        return _runoff(names, given)
    if isinstance(given[0], dict):
        grades = [[GRADES.index(str(each.get(name, "grade_" + GRADES[0]))[6:]) for name in names] for each in given]
        tallies_of = [[column.count(place) for place in range(len(GRADES))] for column in zip(*grades, strict=True)]
        if rule == "score":
            sums = [sum(place * count for place, count in enumerate(tally)) for tally in tallies_of]
            return _most(names, dict(zip(names, sums, strict=True)))
        if rule == "majority-judgment":
            return _most(names, dict(zip(names, map(_majority, tallies_of), strict=True)))
        heights = Counter(map(tuple, grades))
    else:
        places = [{name: -place for place, name in enumerate(order)} for order in given]
        heights = Counter(tuple(each.get(name, -len(names)) for name in names) for each in places)
    margins = _margins(heights, len(names))
    found = {"ranked-pairs": _ranked_pairs, "schulze": _schulze, "minimax": _minimax}[rule](margins)
    return [names[one] for one in found]


def _most(names: list[str], figures: dict[str, Any]) -> list[str]:
    return [name for name in names if figures[name] == max(figures.values())]


def _majority(tally: list[int]) -> "list[tuple[int, int]]":
    """The lower median grade, then the larger of those above and below it, then the grade next to it on that side..."""
    left, key = list(tally), []
    while any(left):
        seen = 0
        median = next(place for place, count in enumerate(left) if count and (seen := seen + count) * 2 >= sum(left))
        above, below = sum(left[median + 1 :]), sum(left[:median])
        key.append((median, above if above > below else -below))
        side = range(median + 1, len(left)) if above > below else range(median - 1, -1, -1)
        beside = next((place for place in side if left[place]), None)
        if beside is None:
            break
        left[beside], left[median] = left[beside] + left[median], 0
    return key


def _runoff(names: list[str], orders: "list[list[str]]") -> list[str]:
    """The lowest is dropped until somebody holds more than half; of those that no round tells apart, each in turn."""
    alike = Counter(map(tuple, orders))
    won = _worlds(names, alike, together=False)
    if won is None:
        won = _worlds(names, alike, together=True) or set()
    return [name for name in names if name in won]


def _worlds(names: list[str], alike: "Counter[tuple[str, ...]]", together: bool) -> "set[str] | None":
    """Whoever wins in one of the worlds; None beyond MOST_WORLDS. `together` drops those tied for the lowest at once.

    Whoever holds no first choice is dropped with all such in any case: nothing is transferred.
    """
    waiting: list[tuple[tuple[str, ...], ...]] = [(tuple(names),)]  # those standing, the lowest so far first
    seen: set[tuple[tuple[str, ...], ...]] = set()
    won: set[str] = set()
    while waiting:
        before = waiting.pop()
        held = {name: 0 for tier in before for name in tier}
        for order, count in alike.items():
            first = next((name for name in order if name in held), None)
            if first is not None:
                held[first] += count
        levels = [
            [name for name in tier if held[name] == fewest] for fewest in sorted({*held.values()}) for tier in before
        ]
        tiers = tuple(tuple(level) for level in levels if level)
        if tiers in seen:
            continue
        if len(seen) == MOST_WORLDS:
            return None
        seen.add(tiers)
        whole, lowest = sum(held.values()), tiers[0]
        every = len(held) == 1 or not whole or (together and len(tiers) == 1)
        if over := [name for name in held if every or 2 * held[name] > whole]:
            won.update(over)
            continue
        at_once = [lowest] if together or not held[lowest[0]] else [(name,) for name in lowest]
        waiting += [
            tuple(kept for tier in tiers if (kept := tuple(n for n in tier if n not in out))) for out in at_once
        ]
    return won


def _margins(heights: "Counter[tuple[int, ...]]", size: int) -> "list[list[int]]":
    """Ballots that put one above the other, less those that do the contrary."""
    margins = [[0] * size for _ in range(size)]
    for height, count in heights.items():
        for a in range(size):
            for b in range(size):
                margins[a][b] += count * ((height[a] > height[b]) - (height[a] < height[b]))
    return margins


def _minimax(margins: "list[list[int]]") -> list[int]:
    """Whose worst defeat is the smallest."""
    beaten = [max(row[a] for b, row in enumerate(margins) if b != a) for a in range(len(margins))]
    return [a for a in range(len(margins)) if beaten[a] == min(beaten)]


def _schulze(margins: "list[list[int]]") -> list[int]:
    """By the widest chain of duels from each to each other."""
    every = range(len(margins))
    paths = [[max(margin, 0) for margin in row] for row in margins]
    for c in every:
        for a in every:
            for b in every:
                paths[a][b] = max(paths[a][b], min(paths[a][c], paths[c][b]))
    return [a for a in every if all(paths[a][b] >= paths[b][a] for b in every)]


Locked = tuple[int, ...]  # by candidate, a bit for each that they stand above, directly or through others


def _ranked_pairs(margins: "list[list[int]]") -> list[int]:
    """Duels locked from the widest on, never against those locked; equal ones in every order that matters."""
    every = range(len(margins))
    widths = sorted({margin for row in margins for margin in row if margin > 0}, reverse=True)
    classes = [[(a, b) for a in every for b in every if margins[a][b] == width] for width in widths]
    start: Locked = (0,) * len(margins)
    orders = _followed(start, classes)
    return [a for a in every if any(not any(row >> a & 1 for row in locked) for locked in orders)]


def _followed(start: Locked, classes: "list[list[tuple[int, int]]]") -> "list[Locked]":
    orders, left = [start], MOST_STEPS
    for equal in classes:
        step = len(equal) * len(start)
        reached: dict[Locked, None] = {}
        most = 0
        for locked in orders:
            ends, states = _ends(locked, equal, min(MOST_ORDERS, left // step))
            left -= states * step
            if left < 0:
                return [reduce(_unopposed, classes, start)]
            most = max(most, states)
            reached.update(dict.fromkeys(ends))
        is_whole = max(most, len(reached)) <= MOST_ORDERS
        orders = list(reached if is_whole else dict.fromkeys(_unopposed(locked, equal) for locked in orders))
    return orders


def _ends(locked: Locked, duels: "list[tuple[int, int]]", most: int) -> "tuple[list[Locked], int]":
    ends: dict[Locked, None] = {}
    seen: set[Locked] = set()
    waiting = [locked]
    while waiting and len(seen) <= most:
        state = waiting.pop()
        if state in seen:
            continue
        seen.add(state)
        free = [(a, b) for a, b in duels if not state[a] >> b & 1 and not state[b] >> a & 1]
        whole = _with_all(state, free)
        circular = [(a, b) for a, b in free if whole[b] >> a & 1]
        if not circular:
            ends[whole] = None
            continue
        settled = _with_all(state, [duel for duel in free if duel not in circular])
        waiting += [_with_all(settled, [(a, b)]) for a, b in circular if not settled[b] >> a & 1]
    return list(ends), len(seen)


def _unopposed(locked: Locked, duels: "list[tuple[int, int]]") -> Locked:
    free = [(a, b) for a, b in duels if not locked[b] >> a & 1]
    whole = _with_all(locked, free)
    return _with_all(locked, [(a, b) for a, b in free if not whole[b] >> a & 1])


def _with_all(locked: Locked, duels: "list[tuple[int, int]]") -> Locked:
    """Whoever stands above a duel's winner now stands above its loser, and above all below them."""
    for winner, loser in duels:
        below = locked[loser] | 1 << loser
        locked = tuple(row | below if one == winner or row >> winner & 1 else row for one, row in enumerate(locked))
    return locked


def ratified(
    votes: dict[str, int], rules: Json, members: int, shares: "dict[str, Any] | None", others: "list[str]"
) -> Json:
    """Yes, valid, cast, members. The quorum is of votes cast; one half must be passed, a larger majority reached.

    With `others` there are several new prices: yes is what the first of them got, and two at the top change nothing.
    """
    new = ["yes", *others]
    held = shares or {option: votes.get(option, 0) for option in (*new, "no")}
    most = max(held[option] for option in new)
    first = [option for option in new if held[option] == most]
    yes, cast = max(votes.get(option, 0) for option in first), sum(votes.values())
    valid = sum(votes.get(option, 0) for option in (*new, "no"))
    quorum = rules["quorum"]
    needed = -(-members * rules["percent"] // 100) if quorum == "share" else rules["votes"] if quorum == "votes" else 0
    majority = MAJORITIES[rules["majority"]]
    if cast < needed or not cast:
        verdict = "no_quorum"
    elif not valid:
        verdict = "refused"
    elif shares is not None and not shares:
        verdict = "unheard"
    elif majority is None:
        verdict = "accepted" if len(first) == 1 and most > held["no"] else "refused"
    else:
        share = most if shares else Fraction(yes, valid)
        reached = share > majority if majority == MAJORITIES["half"] else share >= majority
        verdict = "accepted" if reached else "refused"
    found = {"verdict": verdict, "yes": yes, "valid": valid, "cast": cast, "members": members, "needed": needed}
    return found | ({"option": first[0] if len(first) == 1 else ""} if others else {})


def _ratified_said(found: Json) -> str:
    verdict = {"accepted": "accepté", "refused": "refusé", "no_quorum": "quorum non atteint", "unheard": "non décidé"}
    what = "voix pour le nouveau prix le plus choisi" if "option" in found else "oui"
    figures = "{yes} {what}, {valid} votes exprimés, {cast} votes reçus, {members} membres".format(what=what, **found)
    return f"Ratification : {verdict[found['verdict']]} ({figures})."


def tallies(answers: Iterable[Json]) -> dict[str, dict[str, int]]:
    """By question, how often each value was given: of a list each of its values, of a row its own."""
    found: dict[str, dict[str, int]] = {}
    for ballot in answers:
        for question, answer in ballot.items():
            into = found.setdefault(question, {})
            for value in _values(answer):
                into[value] = into.get(value, 0) + 1
    return {question: dict(sorted(counts.items())) for question, counts in sorted(found.items())}


def _values(answer: Any) -> list[str]:
    if isinstance(answer, list):
        return [_written(value) for value in answer]
    if isinstance(answer, dict):
        return [f"{key}:{value}" for key, given in answer.items() for value in _values(given)]
    return [_written(answer)]


def _written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True, ensure_ascii=False)


def _votes(question: str, *counted: Json) -> dict[str, Any]:
    """Of one question, the ballots' votes and those of a room."""
    votes: Counter[str] = Counter()
    for each in counted:
        votes.update(each.get(question, {}))
    return dict(votes)


def weighted(criterion: Json, weighing: Json, ballots: list[Json], room: Json) -> dict[str, Any]:
    """Each option's share: by college, its weight times its votes for the option over those for any of them."""
    options = [option["id"] for option in criterion["options"]]
    by_college: dict[str, Counter[str]] = {college["name"]: Counter() for college in weighing["colleges"]}
    for ballot in ballots:
        chosen = ballot["answers"].get(criterion["id"])
        if chosen in options and ballot.get("college") in by_college:
            by_college[ballot["college"]][chosen] += 1
    for college, votes in (room.get("paper_by_college") or {}).get(criterion["id"], {}).items():
        by_college.setdefault(college, Counter()).update({o: votes[o] for o in options if o in votes})
    heard = [c for c in weighing["colleges"] if by_college[c["name"]].total() >= weighing["fewest"]]
    if not heard or (len(heard) < len(weighing["colleges"]) and weighing["unheard"] == "fails"):
        return {}
    whole = sum(college["weight"] for college in heard)
    return {
        option: sum(
            Fraction(c["weight"], whole) * Fraction(by_college[c["name"]][option], by_college[c["name"]].total())
            for c in heard
        )
        for option in options
    }


def feasible(criteria: list[Json], votes: dict[str, dict[str, Any]], root: str) -> dict[str, Any]:
    """Each criterion's own winner; where these exclude one another, the combination that stands and holds most votes.

    Ties between combinations: the cheaper, then the smallest hash.
    """
    winners = {q["id"]: retained(q, votes[q["id"]], root) for q in criteria}
    if _stand([option for q in criteria for option in q["options"] if option["id"] == winners[q["id"]]]):
        return winners
    voted = [q for q in criteria if winners[q["id"]] is not None]
    shares = [{o["id"]: _share(o["id"], q, votes[q["id"]]) for o in q["options"]} for q in voted]
    ranked = [_by_falling(q["options"], share) for q, share in zip(voted, shares, strict=True)]
    tops = [max(share.values()) for share in shares]
    best: Any = None

    def search(place: int, chosen: list[Json], held: Fraction) -> None:
        nonlocal best
        if best is not None and held + sum(tops[place:]) < -best[0][0]:
            return
        if place == len(voted):
            if _stand(chosen):
                names = "|".join(option["id"] for option in chosen)
                key = (-held, sum(option["delta"] for option in chosen), tie_hash(root, names))
                best = (key, chosen) if best is None or key < best[0] else best
            return
        for option in ranked[place]:
            search(place + 1, [*chosen, option], held + shares[place][option["id"]])

    search(0, [], Fraction(0))
    kept = {option["id"] for option in best[1]} if best else set()
    return {q["id"]: next((o["id"] for o in q["options"] if o["id"] in kept), None) for q in criteria}


def _by_falling(options: list[Json], share: dict[str, Fraction]) -> list[Json]:
    return sorted(options, key=lambda option: -share[option["id"]])


def _share(option: str, criterion: Json, votes: dict[str, Any]) -> Fraction:
    return Fraction(votes.get(option, 0)) / sum(Fraction(votes.get(each["id"], 0)) for each in criterion["options"])


def _stand(chosen: list[Json]) -> bool:
    ids = {option["id"] for option in chosen}
    return all(ids.isdisjoint(o.get("excludes", ())) and ids.issuperset(o.get("requires", ())) for o in chosen)


def retained(criterion: Json, counts: dict[str, Any], root: str) -> Any:
    """The option with most votes; where the criterion is graded, the one in the middle of the votes, by rising price.

    Ties: the cheaper; at the same price, the smallest SHA-256 of the root and the option's name.
    """
    options = criterion["options"]
    total = sum(counts.get(option["id"], 0) for option in options)
    if not total:
        return None
    order = sorted(options, key=lambda option: (option["delta"], tie_hash(root, option["id"])))
    if criterion.get("graded"):
        seen = 0
        for option in order:
            seen += counts.get(option["id"], 0)
            if 2 * seen >= total:
                return option["id"]
    return max(order, key=lambda option: counts.get(option["id"], 0))["id"]


def tie_hash(root: str, option_id: str) -> str:
    return hashlib.sha256(f"{root}|{option_id}".encode()).hexdigest()


def price_of(model: Json, chosen: list[Json]) -> tuple[int, dict[str, int]]:
    """(price, who gets what), in thousandths of a euro; the parts always sum to the price."""
    total = model["base"] + sum(option["delta"] for option in chosen)
    split = {actor["id"]: 0 for actor in model["actors"]}
    for parts in (model["parts"], *(option["parts"] for option in chosen)):
        for actor, part in parts.items():
            if actor in split:
                split[actor] += part
    rate = model.get("vat_rate", 0)
    if rate:
        split[model["vat_actor"]] = (2 * total * rate + 10_000 + rate) // (2 * (10_000 + rate))
    split[model["rest"]] += total - sum(split.values())
    return total, split


def merkle_root(leaves: list[bytes]) -> bytes:
    """RFC 6962, section 2.1."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    level = list(leaves)
    while len(level) > 1:
        pairs = [hashlib.sha256(b"\x01" + level[i] + level[i + 1]).digest() for i in range(0, len(level) - 1, 2)]
        level = pairs + level[len(pairs) * 2 :]
    return level[0]


def _check_journal(report: Report, manifest: Json, journal: list[Json]) -> None:
    previous = "0" * 64
    for number, entry in enumerate(journal, start=1):
        if (entry["number"], entry["previous"]) != (number, previous):
            report.say(
                False, f"Le journal est rompu à l'entrée {number} : une entrée a été modifiée, retirée ou ajoutée."
            )
            return
        previous = _digest(_canonical(entry))
    _same(report, "Le journal", previous, manifest["journal"])
    closed = [entry["detail"] for entry in journal if entry["action"] == "closed"]
    for key, what in (("root", "cette racine"), ("result", "ce résultat")):
        if closed and closed[-1].get(key, manifest[key]) != manifest[key]:
            report.say(False, f"Ce n'est pas {what} que la clôture a scellé au journal.")


def _leaf_of(receipt: str, report: Report) -> str:
    """Of a receipt's hash, or of the file kept after voting: the ballot, then on a line of its own what is withheld."""
    if not receipt.lstrip().startswith("{"):
        return receipt.strip().lower()
    ballot, _, withheld = receipt.partition("\n")
    said = json.loads(ballot)
    kept = said["answers"]
    if said.get("withheld"):
        _same(
            report,
            "Ce que l'archive ne publie pas de votre bulletin",
            _digest(withheld.strip().encode()),
            said["withheld"],
        )
        kept = kept | json.loads(withheld)["answers"]
    report.say(True, f"Votre reçu dit : {json.dumps(kept, ensure_ascii=False, sort_keys=True)}")
    return hashlib.sha256(b"\x00" + ballot.encode()).hexdigest()


def _find(report: Report, receipts: Json, receipt: str, listed: "Counter[str]") -> None:
    if receipt in listed:
        report.say(True, "Ce reçu est celui d'un bulletin compté.")
    elif receipt in receipts.get("papers", []):
        report.say(True, "Cette empreinte est celle d'un lot de votes en salle compté.")
    elif receipt in receipts["replaced"]:
        report.say(True, "Ce reçu est celui d'un bulletin remplacé depuis par la même personne.")
    elif receipt in receipts["withdrawn"]:
        report.say(True, "Ce reçu est celui d'un bulletin retiré par la personne qui l'avait remis.")
    else:
        report.say(
            False,
            "Ce reçu ne figure pas dans la liste. Si vous l'avez bien recopié, demandez des comptes à l'organisation.",
        )


def _same(report: Report, what: str, found: str, expected: str) -> bool:
    if found == expected:
        return report.say(True, f"{what} : empreinte exacte ({found[:16]}...).")
    return report.say(
        False, f"{what} : modifié depuis la clôture. Empreinte attendue {expected[:16]}..., trouvée {found[:16]}..."
    )


def _canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _named(leaves: Iterable[str]) -> str:
    names = sorted(leaves)
    return ", ".join(name[:16] + "..." for name in names[:NAMED]) + (
        f" et {len(names) - NAMED} autres" if len(names) > NAMED else ""
    )


def _difference(found: Any, written: Any) -> str:
    if isinstance(found, dict) and isinstance(written, dict):
        where = [key for key in sorted({*found, *written}) if found.get(key) != written.get(key)]
        key = where[0]
        return f"pour « {key} », {found.get(key)} au lieu de {written.get(key)}"
    return f"{found} au lieu de {written}"


def load(path: Path) -> dict[str, bytes]:
    """An archive's files, zipped or unfolded. Raises ValueError where a name stands twice, or they are too large."""
    if path.is_dir():
        return {name: (path / name).read_bytes() for name in (*FILES, PAPERS, EARLIER) if (path / name).is_file()}
    with zipfile.ZipFile(path) as archive:
        names = [name for name in archive.namelist() if not name.endswith("/")]
        if twice := [name for name, times in Counter(Path(name).name for name in names).items() if times > 1]:
            raise ValueError(f"plusieurs fichiers s'appellent {', '.join(sorted(twice)[:NAMED])}")
        if sum(member.file_size for member in archive.infolist()) > MOST_BYTES:
            raise ValueError(f"dépliés, ses fichiers dépassent {MOST_BYTES >> 20} Mio")
        return {Path(name).name: _unfolded(archive, name) for name in names}


def _unfolded(archive: zipfile.ZipFile, name: str) -> bytes:
    """No more than it announces: without a number, `read` would unfold whatever a false announcement hides."""
    with archive.open(name) as member:
        return member.read(archive.getinfo(name).file_size)


def main(arguments: "list[str] | None" = None) -> int:
    asked = argparse.ArgumentParser(description="Recompte l'archive d'une consultation Tablée.")
    asked.add_argument(
        "archive", nargs="?", default=".", type=Path, help="le fichier .zip, ou le dossier où il est déplié"
    )
    asked.add_argument("--racine", default="", help="la racine publiée ailleurs, pour comparer")
    asked.add_argument("--recu", default="", help="un reçu : son empreinte, ou le fichier gardé après le vote")
    given = asked.parse_args(arguments)
    try:
        files = load(given.archive)
        kept = Path(given.recu)
        receipt = kept.read_text(encoding="utf-8") if given.recu and kept.is_file() else given.recu
    except DAMAGED as wrong:
        print(f"ILLISIBLE  Cette archive, ou ce reçu, ne se lit pas : {wrong}.")
        return 2
    report = examine(files, given.racine, receipt)
    for agrees, sentence in report.lines:
        print({True: "EXACT      ", False: "DIFFÉRENT  ", None: "OUVERT     "}[agrees] + sentence)
    whole = "Tout concorde." if report.is_whole else "Ce qui a pu être recompté concorde."
    print("\n" + (whole if report.agrees else "Cette archive n'est pas celle qui a été scellée à la clôture."))
    return 0 if report.agrees else 1


if __name__ == "__main__":
    sys.exit(main())
