"""Tries a decision rule, or a method of price research, on a file."""

import json
from fractions import Fraction
from pathlib import Path
from typing import Any

import click

from commands.parts.options import listed, whole
from commands.parts.refusals import refusals_said
from core.ballot_files.deciding import LINES, Wanted
from core.ballot_files.deciding import decide as decide_file
from core.ballot_files.grades_csv import Read
from core.ballot_files.studies import Asked
from core.decision_rules.equal_shares import COMPLETIONS


def _rules_in_lines() -> str:
    """Click keeps the lines of a paragraph that begins so."""
    return "\b\n" + "\n".join(f"{name:<18}{line}" for name, line in LINES.items())


@click.command(epilog=_rules_in_lines())
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--rule", type=click.Choice(list(LINES)), required=True, metavar="RULE", help="One of those below.")
@click.option("--seats", default=1, show_default=True, type=click.IntRange(min=1), help="stv: how many are elected.")
@click.option(
    "--threshold", default=0.0, type=click.FloatRange(0, 1), help="plurality: the share under which nobody wins."
)
@click.option("--completion", type=click.Choice(COMPLETIONS), help="equal-shares: else as the file's own rule says.")
@click.option("--approved", default="", help="approval: the grades that approve, where there are more than two.")
@click.option("--blank", help="Grades: what means no grade, as an empty cell does.")
@click.option("--scale", default="", help="Grades: all of them, the worst first, between commas.")
@click.option("--candidates", default="", help="Grades: the columns that hold them, between commas; else every one.")
@click.option("--column", "columns", multiple=True, metavar="ROLE=NAME", help="What a column is called in the file.")
@click.option("--strict", is_flag=True, help="van-westendorp: falling curves count answers above the price only.")
@click.option("--grid", is_flag=True, help="van-westendorp: points at prices stated, not between them.")
@click.option("--bootstrap", is_flag=True, help="van-westendorp: the interval of each point, from 1,000 resamples.")
@click.option("--log", "logarithm", is_flag=True, help="logit: a curve of the price's logarithm.")
@click.option("--cost", default=0.0, help="gabor-granger: what one unit costs, for the margin.")
@click.option(
    "--sets",
    default="",
    metavar='"1,2,3;2,3,4"',
    help="maxdiff: the item numbers of each set, where the file names none.",
)
@click.option("--items", default="", help="maxdiff: their names, between commas.")
@click.option("--attributes", default="", help="conjoint: the attributes to keep; all of them by default.")
@click.option(
    "--constants/--no-constants",
    default=None,
    help="conjoint: a constant for each alternative but the last; by default, where alternatives have names.",
)
def decide(
    *,
    file: Path,
    rule: str,
    seats: int,
    threshold: float,
    completion: str | None,
    approved: str,
    blank: str | None,
    scale: str,
    candidates: str,
    columns: tuple[str, ...],
    sets: str,
    items: str,
    attributes: str,
    **study: Any,
) -> None:
    """Try a decision rule, or a method of price research, on a file of ballots; print the outcome as JSON.

    FILE is PrefLib (.soc .soi .toc .toi .cat), Pabulib (.pb), or a table (.csv .tsv .txt): of grades, of ranks, of
    totals by grade, or of answers about prices.
    """
    asked = Asked(
        columns=dict(_role_and_name(column) for column in columns),
        sets=tuple(tuple(whole(item, "--sets") for item in listed(each)) for each in sets.split(";") if each.strip()),
        items=listed(items),
        attributes=listed(attributes),
        **study,
    )
    wanted = Wanted(
        seats=seats,
        threshold=Fraction(str(threshold)),
        completion=completion or "",
        approved=listed(approved),
        grades=Read(blank=blank, scale=listed(scale), candidates=listed(candidates)),
        study=asked,
    )
    with refusals_said():
        outcome = decide_file(rule, file, wanted)
    click.echo(json.dumps(outcome, ensure_ascii=False))


def _role_and_name(given: str) -> tuple[str, str]:
    role, sign, name = given.partition("=")
    if not sign:
        raise click.BadParameter(given, param_hint="--column")
    return role.strip(), name.strip()
