"""Writers of ballots, many at once: as threads here, or in processes of their own that say each receipt.

`python -m tests.db.writing URL CODE PROCESSES BALLOTS THREADS` prints the leaf of each ballot once it is acknowledged.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context
from random import Random

from core.actions import answering
from core.actions.answering import Voter
from core.consultation.records import Receipt
from db.store import StoreOpener
from tests.builders import a_price_vote, an_open_store, random_answers, read
from tests.servers.app import ROOT

DEFINITION = a_price_vote()


def write(
    open_store: StoreOpener,
    code: str,
    *,
    seed: int,
    ballots: int,
    threads: int,
    said: Callable[[Receipt], None] = lambda _: None,
) -> list[Receipt]:
    """So many ballots by so many writers; one in ten changes the ballot of another of the same seed."""

    def hand_in(number: int) -> Receipt:
        chance = Random(seed * 1_000_003 + number)
        voter = number if chance.random() < 0.9 else chance.randrange(number + 1)
        answers = random_answers(DEFINITION, chance)
        receipt = answering.submit(
            open_store,
            code,
            Voter(f"{seed}-{voter}"),
            answers=answers,
            submit_key=f"{number}",
            read=read,
        )
        said(receipt)
        return receipt

    with ThreadPoolExecutor(threads) as writers:
        return list(writers.map(hand_in, range(ballots)))


@contextmanager
def writing_processes(
    url: str, code: str, *, processes: int, ballots: int, threads: int
) -> Iterator[subprocess.Popen[str]]:
    """One process, or one that forks several, each writing so many ballots; all say their receipts to one pipe."""
    arguments = [url, code, str(processes), str(ballots), str(threads)]
    command = [sys.executable, "-m", "tests.db.writing", *arguments]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


def main(url: str, code: str, processes: str, ballots: str, threads: str) -> None:
    def run(seed: int) -> None:
        write(an_open_store(url), code, seed=seed, ballots=int(ballots), threads=int(threads), said=_say)

    others = [get_context("fork").Process(target=run, args=(seed,)) for seed in range(1, int(processes))]
    for other in others:
        other.start()
    run(0)
    for other in others:
        other.join()


def _say(receipt: Receipt) -> None:
    """One write to the pipe, so that neither a neighbour nor a kill leaves half a line."""
    os.write(sys.stdout.fileno(), f"{receipt.leaf}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
