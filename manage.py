"""One command line for whoever runs Tablée: `python manage.py --help`."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import click
from sqlalchemy.engine import make_url

from core.actions import accounts, exporting
from core.actions.closing import close_due, counted_again
from core.actions.demo import load_demo
from core.actions.rereading import reread
from core.archive import verify
from core.ballot_files.deciding import LINES, Wanted
from core.ballot_files.deciding import decide as decide_file
from core.ballot_files.grades_csv import BLANK
from core.ballot_files.studies import Asked
from core.community.access import OPERATOR, Role
from core.decision_rules.equal_shares import COMPLETIONS
from core.exports import BY_NAME, Choices, Separator
from core.identity import clean_code
from core.language import LANGUAGES
from core.language.texts import Texts
from core.measuring import looks
from core.problems import Refused
from core.settings import Settings
from core.voices.accuracy import as_table
from core.voices.accuracy import evaluate as measure_voices
from core.voices.ideas.accuracy import evaluate as measure_ideas
from core.voices.sentiment import analyse
from db.engine import make_engine
from db.migrate import upgrade
from db.scratch import scratch_database
from db.store import StoreOpener
from pages.http.serve import serve

ENDS_OF_LINES = {ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"}
"""What ends a line to many a reader, and stands as it is in JSON."""


@click.group()
def commands() -> None:
    """Tablée: consultations that set things."""


@commands.command()
@click.option("--port", default=8501, show_default=True, envvar="PORT")
@click.option("--host", default="127.0.0.1", show_default=True, envvar="HOST")
def run(port: int, host: str) -> None:
    """Migrate the database, load the demo the first time, and serve."""
    settings = Settings()
    open_store = _open_store(settings)
    made_up = accounts.first_admin(open_store, settings)
    if made_up is not None and settings.tablee_demo:
        click.echo("Première fois : la démonstration se prépare, une dizaine de secondes...")
        load_demo(open_store, admin_email=settings.tablee_admin_email)
    click.echo(f"\n  Tablée : http://{host}:{port}")
    _say_how_to_sign_in(settings, made_up)
    serve(host=host, port=port)


@commands.command()
def migrate() -> None:
    """Bring the database to the newest schema."""
    _open_store(Settings())
    click.echo("La base est à jour.")


@commands.command()
def demo() -> None:
    """Load the demo consultations into the first team."""
    settings = Settings()
    open_store = _open_store(settings)
    made_up = accounts.first_admin(open_store, settings)
    load_demo(open_store, admin_email=settings.tablee_admin_email)
    _say_how_to_sign_in(settings, made_up)
    click.echo("La démonstration est chargée.")


@commands.group()
def user() -> None:
    """People who sign in."""


@user.command("add")
@click.argument("email")
@click.option("--name", required=True)
@click.option("--admin", is_flag=True, help="May open accounts and teams.")
@click.option("--team", help="A team's name; made where it does not exist.")
@click.option("--role", type=click.Choice([role.value for role in Role]), default=Role.ORGANIZER.value)
@click.password_option(envvar="TABLEE_PASSWORD")
def add_user(*, email: str, name: str, admin: bool, team: str | None, role: str, password: str) -> None:
    """Add somebody, and give them a role in a team."""
    with _refusals_said(), _open_store(Settings())() as store:
        person_id = accounts.add_person(store, OPERATOR, email=email, name=name, password=password, is_admin=admin)
        if team:
            known = {label: team_id for team_id, label in store.accounts.teams().items()}
            team_id = known.get(team) or store.accounts.add_team(team)
            store.accounts.set_role(team_id=team_id, person_id=person_id, role=Role(role))
    click.echo(f"{email} peut se connecter.")


@user.command("password")
@click.argument("email")
def give_password(email: str) -> None:
    """Give somebody a new password, printed once; every session of theirs ends."""
    with _refusals_said(), _open_store(Settings())() as store:
        person = store.accounts.by_email(email)
        if person is None:
            raise click.ClickException(f"Personne ne se connecte avec l'adresse {email}.")
        password = accounts.give_password(store, OPERATOR, person.id)
    click.echo(f"Nouveau mot de passe : {password}")


@commands.group()
def evaluate() -> None:
    """Measure how right the analyses are, on labelled texts."""


@evaluate.command("voices")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def evaluate_voices(folder: Path) -> None:
    """Print the accuracy of the French sentiment on the sets of FOLDER."""
    click.echo(as_table(measure_voices(folder)))


@evaluate.command("ideas")
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
def evaluate_ideas(folder: Path) -> None:
    """Print how well groups of ideas meet those that people made, a line for each file of FOLDER."""
    for figures in measure_ideas(folder):
        click.echo(figures)


@commands.command()
def sentiment() -> None:
    """Read texts from standard input, one a line; print what each says as a line of JSON."""
    for line in sys.stdin.buffer:  # whatever the bytes are, a line is answered by a line
        found = analyse(line.decode("utf-8", errors="replace").rstrip("\r\n"))
        said = {"label": found.label, "score": found.score, "words": [w.word for w in found.words]}
        click.echo(_as_one_line(said | {"language": found.language}))


@commands.command("reread")
@click.argument("code", default="")
def reread_command(code: str) -> None:
    """Read again the texts that an older analyser read: those of CODE, or of every consultation.

    Each with its own thresholds. Stopped half-way, it goes on where it was; run twice, it finds nothing more to read.
    """
    open_store = _open_store(Settings())
    with open_store(read_only=True) as store:
        every = store.consultations.of_teams(list(store.accounts.teams()))
    wanted = (each for each in every if not code or each.code == clean_code(code))
    chosen = {each.id: each.code for each in wanted if each.published}
    if code and not chosen:
        raise click.ClickException("Aucune consultation publiée ne porte ce code.")
    for consultation_id, known in chosen.items():
        found = reread(open_store, consultation_id, say=partial(_say_read, known))
        click.echo(f"\r{known} : {found.texts} textes, {found.anew} relus, dont {found.moved} disent autre chose.")


def _say_read(code: str, texts: int) -> None:
    """In the place of the line before, on a terminal; a file of what was said holds the ends alone."""
    if sys.stderr.isatty():
        click.echo(f"\r{code} : {texts} textes...", nl=False, err=True)


@commands.command("export")
@click.argument("code")
@click.option("--format", "name", type=click.Choice(list(BY_NAME)), default="csv", show_default=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--language", type=click.Choice(list(LANGUAGES)), default="fr", show_default=True, help="Of the labels.")
@click.option("--words", is_flag=True, help="Words in place of codes.")
@click.option("--french-excel", is_flag=True, help="csv: semicolons, and commas in numbers.")
@click.option("--with-personal-data", "unmasked", is_flag=True, help="As written: nothing is masked in texts.")
def export_command(
    *, code: str, name: str, output: Path, language: str, words: bool, french_excel: bool, unmasked: bool
) -> None:
    """Write the answers of a consultation to a file, once its tallies may be seen; texts are masked."""
    settings, chosen = Settings(), BY_NAME[name]
    open_store = _open_store(settings)
    separator = Separator.SEMICOLON if french_excel else Separator.COMMA
    choices = Choices(language=language, said=words, separator=separator, decimal_comma=french_excel)
    close_due(open_store)
    with _refusals_said():
        reader = exporting.Reader(Texts(language), settings.zone)
        table = exporting.answers_for_operator(open_store, code, reader, rows=chosen.rows, unmasked=unmasked)
        chosen.write(table, choices, output, lambda _: None)
        exporting.note_export_by(exporting.BY_OPERATOR, open_store, code, kind=name, rows=table.rows, unmasked=unmasked)
    click.echo(f"{table.rows} lignes écrites dans {output}.")


@commands.command("recount")
@click.argument("code")
def recount_command(code: str) -> None:
    """Count a closed consultation again from its first ballot, and compare with what closing sealed.

    CODE may be the path of an archive that anybody downloaded: it is then checked as its own verify.py does.
    """
    if Path(code).exists():
        sys.exit(verify.main([code]))
    open_store = _open_store(Settings())
    close_due(open_store)
    with open_store(read_only=True) as store:
        consultation = store.consultations.by_code(clean_code(code))
        sealed = store.consultations.result(consultation.id) if consultation else None
        if consultation is None or sealed is None:
            raise click.ClickException("Aucune consultation close ne porte ce code.")
        found = counted_again(store, consultation)
        agrees = all(found.get(name) == value for name, value in sealed.items())
    if not agrees:
        raise click.ClickException("Le nouveau comptage ne donne pas le résultat scellé.")
    click.echo(f"{sealed['counted']} bulletins recomptés : le résultat scellé est exact.")


@commands.group()
def bench() -> None:
    """Measure what costs time, on ballots made up for it."""


@bench.command("look")
@click.option("--ballots", default="1000,100000,1000000", show_default=True, help="How many, between commas.")
@click.option("--database-url", default="", help="A PostgreSQL server; a SQLite file that is thrown away by default.")
def bench_look(*, ballots: str, database_url: str) -> None:
    """Print as a line of JSON what looking costs among so many ballots of twelve questions."""
    sizes = [_whole(each, "--ballots") for each in _listed(ballots)]
    with scratch_database(database_url) as url:
        engine = make_engine(url)
        click.echo(json.dumps(looks.measure(StoreOpener(engine), sizes, partial(_opened_afresh, url))))
        engine.dispose()


@bench.command("open", hidden=True)
@click.argument("code")
def bench_open(code: str) -> None:
    """What one first look costs, in a process that has done nothing else."""
    click.echo(json.dumps(looks.opened_here(StoreOpener(make_engine(Settings().database_url)), code)))


def _opened_afresh(url: str, code: str) -> dict[str, float]:
    command = [sys.executable, __file__, "bench", "open", code]
    done = subprocess.run(command, env={**os.environ, "DATABASE_URL": url}, capture_output=True, check=True, text=True)
    return json.loads(done.stdout)


def _as_one_line(said: dict[str, Any]) -> str:
    return json.dumps(said, ensure_ascii=False).translate(ENDS_OF_LINES)


def _rules_listed() -> str:
    """Click keeps the lines of a paragraph that begins so."""
    return "\b\n" + "\n".join(f"{name:<18}{line}" for name, line in LINES.items())


@commands.command(epilog=_rules_listed())
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--rule", type=click.Choice(list(LINES)), required=True, metavar="RULE", help="One of those below.")
@click.option("--seats", default=1, show_default=True, type=click.IntRange(min=1), help="stv: how many are elected.")
@click.option(
    "--threshold", default=0.0, type=click.FloatRange(0, 1), help="plurality: the share under which nobody wins."
)
@click.option("--completion", type=click.Choice(COMPLETIONS), help="equal-shares: else as the file's own rule says.")
@click.option("--blank", default=BLANK, show_default=True, help="Grades: what means no grade, as an empty cell does.")
@click.option("--scale", default="", help="Grades in words, the worst first, between commas.")
@click.option("--column", "columns", multiple=True, metavar="ROLE=NAME", help="What a column is called in the file.")
@click.option("--strict", is_flag=True, help="van-westendorp: falling curves count answers above the price only.")
@click.option("--grid", is_flag=True, help="van-westendorp: points at prices stated, not between them.")
@click.option("--bootstrap", is_flag=True, help="van-westendorp: the interval of each point, from 1,000 resamples.")
@click.option("--log", "logarithm", is_flag=True, help="logit: a curve of the price's logarithm.")
@click.option("--cost", default=0.0, help="gabor-granger: what one unit costs, for the margin.")
@click.option("--sets", default="", metavar='"1,2,3;2,3,4"', help="maxdiff: the item numbers of each set.")
@click.option("--items", default="", help="maxdiff: their names, between commas.")
@click.option("--attributes", default="", help="conjoint: the attributes to keep; all of them by default.")
@click.option(
    "--constants/--no-constants", default=True, help="conjoint: a constant for each alternative but the last."
)
def decide(
    *,
    file: Path,
    rule: str,
    seats: int,
    threshold: float,
    completion: str | None,
    blank: str,
    scale: str,
    columns: tuple[str, ...],
    sets: str,
    items: str,
    attributes: str,
    **study: Any,
) -> None:
    """Try a decision rule, or a method of price research, on a file of ballots; print the outcome as JSON.

    FILE is PrefLib (.soc .soi .toc .toi .cat), a CSV of grades, Pabulib (.pb), or a CSV of answers about prices.
    """
    asked = Asked(
        columns=dict(_role_and_name(column) for column in columns),
        sets=tuple(tuple(_whole(item, "--sets") for item in _listed(each)) for each in sets.split(";") if each.strip()),
        items=_listed(items),
        attributes=_listed(attributes),
        **study,
    )
    wanted = Wanted(
        seats=seats,
        threshold=Fraction(str(threshold)),
        completion=completion or "",
        blank=blank,
        scale=_listed(scale),
        study=asked,
    )
    with _refusals_said():
        outcome = decide_file(rule, file, wanted)
    click.echo(json.dumps(outcome, ensure_ascii=False))


def _listed(given: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in given.split(",") if each.strip())


def _role_and_name(given: str) -> tuple[str, str]:
    role, sign, name = given.partition("=")
    if not sign:
        raise click.BadParameter(given, param_hint="--column")
    return role.strip(), name.strip()


def _whole(given: str, option: str) -> int:
    if not given.isdecimal() or not int(given):
        raise click.BadParameter(given, param_hint=option)
    return int(given)


def _say_how_to_sign_in(settings: Settings, made_up: str | None) -> None:
    """`made_up` is the first administrator's password, "" where the environment gave one, None for a later run."""
    if made_up is None:
        click.echo("  On s'y connecte avec les comptes existants.\n")
        return
    click.echo(f"  Adresse e-mail : {settings.tablee_admin_email}")
    password = f"{made_up}   (affiché cette fois seulement ; il se change dans « Mon compte »)" if made_up else ""
    click.echo(f"  Mot de passe   : {password or 'celui de TABLEE_ADMIN_PASSWORD'}\n")


def _open_store(settings: Settings) -> StoreOpener:
    """A store on an up-to-date database; an embedded one gets its folder."""
    address = make_url(settings.database_url)
    if address.get_backend_name() == "sqlite" and address.database:
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    upgrade(settings.database_url)
    return StoreOpener(make_engine(settings.database_url))


@contextmanager
def _refusals_said() -> Iterator[None]:
    """A refusal becomes the command's own error sentence."""
    try:
        yield
    except Refused as refused:
        texts = Texts()
        raise click.ClickException(" ".join(texts.problem(each) for each in refused.problems)) from refused


if __name__ == "__main__":
    commands()
