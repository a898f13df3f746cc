"""A decision in an archive: found again also where the wording changed on the way, and never believed unread."""

import json

import pytest

from core.actions.archiving import contents_of
from core.actions.watching import Watcher
from core.archive import verify
from core.archive.bundle import FEWEST_BALLOTS, files_of
from core.archive.canonical import canonical, digest
from core.consultation.definition import Definition
from core.language.wording import Wording
from core.question_types.multiple_choice import Tickable
from core.question_types.ranking import Ranking
from core.questionnaire.model import Page, Questionnaire
from tests.builders import Vote, a_question, an_open_consultation, cast, close, publish

NAMES = ("rouge", "vert", "bleu")
COLOUR = a_question(
    Ranking, decided_by="one", partial=True, options=tuple(Tickable(id=name, label=Wording(name)) for name in NAMES)
)


def asking(question, title: str = "Quelle couleur ?", **rules) -> Definition:
    pages = (Page(questions=(question,)),) if question else ()
    return Definition(
        title=Wording(title), benefit=Wording("Choisir."), questionnaire=Questionnaire(pages=pages), **rules
    )


def answered(open_store, *versions: Definition) -> Vote:
    """Half as many as an archive needs answer each version, all for « vert »."""
    vote = an_open_consultation(open_store, versions[0])
    for number, version in enumerate(versions):
        if number:
            publish(open_store, vote, version)
        for _ in range(FEWEST_BALLOTS // len(versions)):
            cast(open_store, vote, answers={COLOUR.id: ["vert", "rouge"]})
    close(open_store, vote)
    return vote


def archived(open_store, vote: Vote) -> dict[str, str]:
    with open_store(read_only=True) as store:
        return files_of(contents_of(store, Watcher(), vote.code))


def said(files: dict[str, str]) -> verify.Report:
    return verify.examine({name: content.encode() for name, content in files.items()})


def against(files: dict[str, str]) -> list[str]:
    return [sentence for agrees, sentence in said(files).lines if agrees is False]


def left_open(files: dict[str, str]) -> list[str]:
    return [sentence for agrees, sentence in said(files).lines if agrees is None]


def resealed(files: dict[str, str], result: dict, config: dict, journal: list[dict]) -> dict[str, str]:
    """Chained and sealed again throughout, as a forger who holds the whole archive would."""
    written = {"config.json": canonical(config), "result.json": canonical(result)}
    previous = "0" * 64
    for number, entry in enumerate(journal, start=1):
        if entry["action"] == "closed":
            entry["detail"]["result"] = digest(written["result.json"])
        entry |= {"number": number, "previous": previous}
        previous = digest(canonical(entry))
    sealed = {"configuration": digest(written["config.json"]), "result": digest(written["result.json"])}
    manifest = json.loads(files["manifest.json"]) | sealed | {"journal": previous}
    return {**files, **written, "journal.json": canonical(journal), "manifest.json": canonical(manifest)}


def parts(files: dict[str, str]) -> tuple[dict, dict, list[dict]]:
    result, config, journal = (json.loads(files[f"{name}.json"]) for name in ("result", "config", "journal"))
    return result, config, [{k: v for k, v in entry.items() if k != "hash"} for entry in journal]


def with_a_change(files: dict[str, str], **decided) -> dict[str, str]:
    """Forged: another decision, behind a change of wording that never was."""
    result, config, journal = parts(files)
    config |= {"version": 2}
    result["decided"] |= decided
    result["configuration"] = digest(canonical(config))
    changed = journal[0] | {"action": "changed", "detail": {"configuration": result["configuration"], "version": 2}}
    return resealed(files, result, config, [journal[0], changed, *journal[1:]])


BLUE = {COLOUR.id: {"rule": "ranked-pairs", "winners": ["bleu"], "winner": "bleu"}}


def test_what_is_sealed_again_unchanged_agrees(open_sqlite_store):
    files = archived(open_sqlite_store, answered(open_sqlite_store, asking(COLOUR)))

    assert resealed(files, *parts(files)) == files
    assert (against(files), left_open(files)) == ([], [])


@pytest.mark.parametrize("holds_earlier", [True, False])
def test_a_forged_decision_is_found_behind_a_change_that_never_was(open_sqlite_store, holds_earlier: bool):
    files = archived(open_sqlite_store, answered(open_sqlite_store, asking(COLOUR)))
    before = files["config.json"]

    forged = with_a_change(files, **BLUE) | {"earlier.jsonl": f"{before}\n"}
    if not holds_earlier:
        del forged["earlier.jsonl"]

    assert any("la décision par la règle fixée" in sentence for sentence in against(forged))


@pytest.mark.parametrize(
    ("key", "said_of_it"),
    [("decided", "la décision"), ("weighted", "le résultat pondéré"), ("ratified", "la ratification")],
)
def test_a_decision_added_where_no_rule_was_fixed_is_found(open_sqlite_store, key: str, said_of_it: str):
    free = COLOUR.model_copy(update={"decided_by": "information"})
    files = archived(open_sqlite_store, answered(open_sqlite_store, asking(free)))
    result, config, journal = parts(files)

    forged = resealed(files, result | {key: BLUE}, config, journal)

    (found,) = against(forged)
    assert said_of_it in found
    assert against(files) == []


@pytest.mark.parametrize("holds_earlier", [True, False])
def test_a_decision_is_counted_again_where_the_wording_alone_changed(open_store, holds_earlier: bool):
    worded = COLOUR.model_copy(update={"title": Wording("Laquelle ?"), "options": COLOUR.options[::-1]})
    vote = answered(open_store, asking(COLOUR), asking(worded, "Autrement dit"))

    files = archived(open_store, vote)
    if not holds_earlier:
        del files["earlier.jsonl"]

    assert (against(files), left_open(files)) == ([], [])
    assert any("exactement" in sentence for _, sentence in said(files).lines)
    result, config, journal = parts(files)
    assert against(resealed(files, result | {"decided": BLUE}, config, journal))


@pytest.mark.parametrize("holds_earlier", [True, False])
@pytest.mark.parametrize("after", ["fewer options", "no question"])
def test_what_cannot_be_counted_again_is_named_and_not_said_exact(open_store, holds_earlier: bool, after: str):
    fewer = COLOUR.model_copy(update={"options": (COLOUR.options[1], COLOUR.options[2])})
    other = a_question(Ranking, id="other")
    vote = an_open_consultation(open_store, asking(COLOUR))
    for _ in range(FEWEST_BALLOTS):
        cast(open_store, vote, answers={COLOUR.id: ["vert", "rouge"]})
    publish(open_store, vote, asking(fewer if after == "fewer options" else other))
    close(open_store, vote)

    files = archived(open_store, vote)
    if not holds_earlier:
        del files["earlier.jsonl"]

    (named,) = left_open(files)
    assert (against(files), f"« {COLOUR.id} »" in named) == ([], True)
    assert not any("exactement" in sentence for _, sentence in said(files).lines)


def test_what_was_asked_before_is_held_to_what_the_journal_sealed(open_sqlite_store):
    worded = COLOUR.model_copy(update={"title": Wording("Laquelle ?")})
    files = archived(open_sqlite_store, answered(open_sqlite_store, asking(COLOUR), asking(worded)))

    for forged in (files["earlier.jsonl"].replace("rouge", "jaune"), "", files["earlier.jsonl"] + "{}\n"):
        assert any("Les configurations d'avant" in each for each in against(files | {"earlier.jsonl": forged}))
