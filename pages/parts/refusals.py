"""Why something was not done, said beside the field it is about."""

from collections.abc import Mapping

from streamlit.delta_generator import DeltaGenerator

from core.problems import Refused
from pages.parts.escape import plain
from pages.parts.visit import Visit

ANYWHERE = ""


def say_refusal(visit: Visit, refused: Refused, places: Mapping[str, DeltaGenerator]) -> None:
    """`places` are empty spots by field; the one called ANYWHERE takes what belongs to no other."""
    said: dict[str, list[str]] = {}
    for problem in refused.problems:
        where = problem.where if problem.where in places else ANYWHERE
        said.setdefault(where, []).append(plain(visit.texts.problem(problem)))
    for where, sentences in said.items():
        places[where].error("  \n".join(sentences))
