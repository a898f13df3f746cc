"""Every screen: where its script is, its address, who may be there. To add one: write its script, then list it here."""

from collections.abc import Callable
from dataclasses import dataclass

from core.community.access import Person, may_administer


def anyone(person: Person | None) -> bool:  # noqa: ARG001 - a predicate like the others
    return True


def signed_in(person: Person | None) -> bool:
    return person is not None


@dataclass(frozen=True)
class Screen:
    """`path` is the address, `script` the file in pages/; its title is the text `screen-<script>`."""

    path: str
    script: str
    icon: str
    may: Callable[[Person | None], bool] = signed_in
    in_menu: bool = False
    wide: bool = False  # a screen that needs more than a column of text


SCREENS = (
    Screen("", "home", "home", may=anyone, in_menu=True),
    Screen("consultations", "consultations", "ballot", in_menu=True),
    Screen("concevoir", "design", "edit_note", wide=True),
    Screen("diffuser", "share", "share"),
    Screen("membres", "members", "groups"),
    Screen("animer", "animate", "co_present", wide=True),
    Screen("en-direct", "live", "monitoring", may=anyone, wide=True),
    Screen("explorer", "explore", "query_stats", wide=True),
    Screen("paroles", "voices", "forum", wide=True),
    Screen("resultat", "result", "fact_check", may=anyone, wide=True),
    Screen("exporter", "export", "download"),
    Screen("exactitude", "accuracy", "straighten", may=anyone),
    Screen("verifier", "checking", "verified_user", may=anyone),
    Screen("repondre", "respond", "how_to_vote", may=anyone, wide=True),
    Screen("connexion", "sign_in", "login", may=anyone),
    Screen("compte", "account", "person", in_menu=True),
    Screen("comptes", "accounts", "group", may=may_administer, in_menu=True),
)
BY_PATH = {screen.path: screen for screen in SCREENS}
