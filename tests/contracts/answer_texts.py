"""The texts that somebody may read who answers, or who follows what they answered: read from the pages' sources."""

import ast
import fnmatch
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from core.language import FRENCH
from tests.contracts.calls import keys_of, problems_in, sources, texts_of_templates
from tests.contracts.ftl import messages
from tests.servers.app import ROOT

# What a member's page begins with. What it imports is read too, but for what only a team is shown.
MEMBERS_SEE = (
    *(f"pages/{page}.py" for page in ("respond", "live", "result")),
    "pages/light/routes.py",
    *(f"pages/http/{name}.py" for name in ("links", "plain_page", "index", "screen_error")),
)
TEAMS_SEE = (
    "pages/parts/consultation_bar.py",
    "pages/parts/debrief_form.py",
    "pages/parts/passages_card.py",
    "pages/parts/population_form.py",
    "pages/parts/representation_card.py",
    "pages/parts/who_answered.py",
    "pages/parts/report_links.py",
    "pages/parts/screens.py",
    "pages/parts/shell.py",
    "pages/parts/sign_in_form.py",
    "pages/parts/specification_form.py",
    "pages/parts/way_to_voices.py",
    "core/actions/accounts.py",
    "core/community/webhooks.py",
    "core/actions/confirming.py",
    "core/actions/consultations.py",
    "core/actions/debriefing.py",
    "core/actions/ideas.py",
    "core/actions/following_up.py",
    "core/actions/members.py",
    "core/actions/populations.py",
    "core/actions/running_room.py",
    "core/actions/sources.py",
    "core/actions/walking.py",
    "core/charts/passages.py",
    "core/charts/representation.py",
    "core/ballot_files/*",
    "core/expressions/*",
    "core/consultation/pictures.py",
    "core/consultation/population.py",
    "core/consultation/templates/*",
    "core/consultation/warnings.py",
    "core/imports/*",
    "core/pricing/editing.py",
    "core/pricing/money.py",
    "core/questionnaire/*_gaps.py",
    "core/questionnaire/condition_*.py",
    "core/questionnaire/editing.py",
    "core/questionnaire/options.py",
    "core/questionnaire/settings.py",
    "core/room/editing.py",
    "core/voices/ideas/*",
)

NO_TEXTS = ("question-*",)  # what is put together so on these pages names a place
TEAMS_READ = (
    "basket-confirm*",
    "decided-ask",
    "decided-show",
    "debrief-*-hint",
    "debrief-draft",
    "debrief-empty",
    "debrief-publish",
    "debrief-publish-*",
    "debrief-published",
    "debrief-saved*",
    "debrief-see",
    "debrief-to-write",
    "live-files-*",
    "problem-ballot-*",
    "problem-member-*",
    "problem-not-allowed",
    "problem-paper-*",
    "problem-rate-unreadable",
    "problem-table-*",
    "maxdiff-*",
    "setting-decided-by-*",
    *(
        f"screen-{of}"
        for of in ("account*", "animate", "consultations", "design", "home", "members", "share", "sign-in")
    ),
)


@cache
def keys_of_answer_pages() -> frozenset[str]:
    known = {message.key for message in messages(FRENCH)}
    named = {key.replace("_", "-") for key in _named()}.difference(NO_TEXTS)
    starred = {key for key in named if set(key) & set("*?[")}
    read = (named & known) | {key for pattern in starred for key in fnmatch.filter(known, pattern)}
    return frozenset(key for key in read if not any(fnmatch.fnmatch(key, team) for team in TEAMS_READ))


@cache
def files_of_answer_pages() -> frozenset[Path]:
    trees = dict(sources())
    found: set[Path] = set()
    waiting = [Path(name) for name in MEMBERS_SEE]
    while waiting:
        path = waiting.pop()
        if path in found or path not in trees or any(fnmatch.fnmatch(str(path), team) for team in TEAMS_SEE):
            continue
        found.add(path)
        waiting += _imported(trees[path])
    return frozenset(found)


def _named() -> Iterator[str]:
    """Whole keys, or with stars; those of problems that only a designer meets are left out."""
    trees = dict(sources())
    yield from (asked.key for asked in texts_of_templates())
    for path in files_of_answer_pages():
        asked_when_answering = _without_gaps(trees[path])
        yield from (key for node in asked_when_answering for key in keys_of(node) if not key.startswith("*"))
        yield from problems_in(asked_when_answering)


def _without_gaps(tree: ast.Module) -> list[ast.AST]:
    """Every node but those of functions that say what is missing before opening."""
    found: list[ast.AST] = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef) and "gaps" in node.name:
            continue
        found.append(node)
        waiting += ast.iter_child_nodes(node)
    return found


def _imported(tree: ast.Module) -> Iterator[Path]:
    for node in ast.walk(tree):
        names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        if isinstance(node, ast.ImportFrom):
            names += [f"{node.module}.{alias.name}" for alias in node.names]
        for name in names:
            for path in (Path(*name.split(".")).with_suffix(".py"), Path(*name.split("."), "__init__.py")):
                if (ROOT / path).exists():
                    yield path
