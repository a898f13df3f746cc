"""Says to the operator why an action was refused."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from core.language.texts import Texts
from core.problems import Refused


@contextmanager
def refusals_said() -> Iterator[None]:
    """A refusal becomes the command's own error sentence."""
    try:
        yield
    except Refused as refused:
        texts = Texts()
        raise click.ClickException(" ".join(texts.problem(each) for each in refused.problems)) from refused
