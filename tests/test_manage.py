"""The command line: what it reads and prints of people's words."""

import json

import pytest
from click.testing import CliRunner

from manage import commands
from tests.core.actions.test_rereading import read_by_an_older_analyser
from tests.servers.app import ROOT


def run(*arguments, exit_code=0, **more):
    found = CliRunner().invoke(commands, arguments, catch_exceptions=False, **more)
    assert found.exit_code == exit_code
    return found.output


def test_every_file_of_the_commands_is_a_command_that_is_listed():
    files = {path.stem for path in (ROOT / "commands").glob("*.py")} - {"__init__"}

    assert set(commands.commands) == files


def test_texts_come_in_one_a_line_and_readings_go_out_one_a_line():
    lines = run("sentiment", input="Très bonne idée.\n\nThis is a very good idea.\n".encode()).splitlines()

    assert [json.loads(line) for line in lines] == [
        {"label": "favourable", "score": pytest.approx(0.8, abs=0.2), "words": ["bonne"], "language": "und"},
        {"label": "too_short", "score": 0.0, "words": [], "language": "und"},
        {"label": "other_language", "score": 0.0, "words": [], "language": "en"},
    ]


def test_bytes_that_are_no_text_are_read_all_the_same():
    assert len(run("sentiment", input=b"\xff\xfe\x00\n" + b"bien " * 200_000).splitlines()) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Le guichet n'est pas bon.",
        "pas terrible",
        "👍😡",
        "😡" * 10_000,
        "<p>Service <b>nul</b> &amp; lent</p>",
        "L’inutile formulaire",
        "tres decu",
        "SERVICE NUL",
        "",
        "\ufeffBon accueil",
        "Bon accueil\r",
        "bon\raccueil",
        "pas\u2028bon\u2029du\x85tout",
        "bon\faccueil\v\x1c\x1d\x1enul",
        "\x00" * 1_000,
        "a" * 1_000_000,
        "nul, bon ! " * 100_000,
        b"\xff\xfe\x00bon",
        b"\xed\xa0\x80 bon \xed\xbf\xbf",
    ],
    ids=lambda line: repr(line)[:30],
)
def test_any_line_is_answered_by_one_line(line):
    written = line if isinstance(line, bytes) else line.encode()

    answered = run("sentiment", input=written + b"\nBien.\n").splitlines()

    assert [json.loads(each)["label"] for each in answered][1:] == ["uncertain"]


def test_no_line_is_added_where_the_last_has_no_end():
    assert len(run("sentiment", input=b"").splitlines()) == 0
    assert len(run("sentiment", input=b"\n").splitlines()) == 1
    assert len(run("sentiment", input=b"nul\r\nbon").splitlines()) == 2


def test_texts_read_by_an_older_analyser_are_read_again(open_sqlite_store, monkeypatch):
    vote = read_by_an_older_analyser(open_sqlite_store, "Très bien, merci.")
    monkeypatch.setenv("DATABASE_URL", open_sqlite_store.engine.url.render_as_string(hide_password=False))

    first, second = run("reread", vote.code), run("reread")

    assert first.strip() == f"{vote.code}\u00a0: 1 texte, 1 relu, dont 1 dit autre chose."
    assert second.strip() == f"{vote.code}\u00a0: 1 texte, 0 relu, dont 0 dit autre chose."


def test_one_consultation_named_is_read_again_and_no_other(open_sqlite_store, monkeypatch):
    named, other = (read_by_an_older_analyser(open_sqlite_store, "Très bien, merci.") for _ in range(2))
    monkeypatch.setenv("DATABASE_URL", open_sqlite_store.engine.url.render_as_string(hide_password=False))

    unknown = run("reread", "ZZZZ9999", exit_code=1)
    unreadable = run("reread", "...", exit_code=1)
    first = run("reread", f"{named.code[:3]} {named.code[3:].lower()}")
    rest = run("reread", other.code)

    assert unknown.strip() == unreadable.strip() == "Error: Aucune consultation publiée ne porte ce code."
    assert first.strip() == f"{named.code}\u00a0: 1 texte, 1 relu, dont 1 dit autre chose."
    assert rest.strip() == f"{other.code}\u00a0: 1 texte, 1 relu, dont 1 dit autre chose."


def test_whoever_is_given_a_password_chooses_their_own(tmp_path, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/tablee.db")

    added = run("user", "add", "ana@example.org", "--name", "Ana", "--password", "des haies et du lait")
    given = run("user", "password", "ana@example.org")
    unknown = run("user", "password", "bob@example.org", exit_code=1)

    assert added == "ana@example.org peut se connecter, et choisira d’abord son propre mot de passe.\n"
    assert given.startswith("Nouveau mot de passe\u00a0: ")
    assert given.endswith("à sa prochaine connexion, la personne choisira le sien.\n")
    assert unknown == "Error: Personne ne se connecte avec l’adresse bob@example.org.\n"
