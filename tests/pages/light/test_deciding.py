"""A ratification by colleges on the light page: what is said before voting, who is refused, the figures at the end."""

import html

from core.actions import papers
from core.community.access import Role
from core.community.colleges import Weighing
from tests.builders import (
    a_person,
    a_ratification,
    a_ratification_of_several_prices,
    an_open_consultation,
    cast,
    close,
)

BOTH = ("Mangeurs", "Éleveurs")
PHONE = {"user-agent": "Mozilla/5.0 (Linux; Android 14) Mobile Safari/537.36"}


def read(page: str) -> str:
    return html.unescape(page).replace("\u00a0", " ").replace("\u202f", " ")


def test_whoever_voted_in_a_room_is_told_so_in_the_place_of_a_paper(new_visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_ratification(), members=30, colleges=BOTH)
    animator = a_person(open_sqlite_store, Role.ANIMATOR, team_id=vote.team_id)
    with open_sqlite_store() as store:
        struck = [member.id for member in store.roll.members(vote.id) if member.college == "Mangeurs"][:3]
        given = {"label": "Salle", "voters": 3, "tallies": {"change": {"yes": 3}}, "members": struck}
        papers.enter_batch(store, animator, vote.id, college="Mangeurs", **given)
    visitor = new_visitor()

    visitor.get(f"/p/{vote.code}/{vote.secrets[0]}", headers=PHONE)
    page = read(visitor.get(f"/r/{vote.code}").text)

    assert "Vous avez voté en salle, sur papier ou à main levée" in page
    assert "Commencer" not in page


def test_a_ratification_is_promised_voted_and_printed_as_four_figures(new_visitor, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_ratification(), members=30, colleges=BOTH)
    visitor = new_visitor()

    visitor.get(f"/p/{vote.code}/{vote.secrets[0]}", headers=PHONE)
    promise = read(visitor.get(f"/r/{vote.code}").text)
    visitor.send(visitor.begin(vote.code), {"change": "blank_vote"})
    for number, voter in enumerate(vote.voters[1:21]):
        cast(open_sqlite_store, vote, voter=voter, answers={"change": "yes" if number % 2 else "no"})
    close(open_sqlite_store, vote)
    ending = read(visitor.get(f"/r/{vote.code}").text)

    assert "Votre collège est noté sur votre bulletin, sans votre nom." in promise
    assert "Le changement est refusé : rien ne change." in ending
    figures = (("oui", 10), ("votes exprimés", 20), ("votes reçus, blancs compris", 21), ("membres", 30))
    for what, count in figures:
        assert f'<th scope="row">{what}</th><td>{count}</td>' in ending
    assert "Pondéré : « Oui » et « Non », 50 % ; sans pondération : « Oui » et « Non », 50 %." in ending


def test_one_of_several_prices_is_promised_voted_and_printed_as_four_figures(new_visitor, open_sqlite_store):
    definition = a_ratification_of_several_prices(weighing=Weighing())
    vote = an_open_consultation(open_sqlite_store, definition, members=30)
    visitor = new_visitor()

    visitor.get(f"/p/{vote.code}/{vote.secrets[0]}", headers=PHONE)
    promise = read(visitor.get(f"/r/{vote.code}").text)
    step = visitor.begin(vote.code)
    shown = read(visitor.get(step).text)
    visitor.send(step, {"change": "more"})
    for number, voter in enumerate(vote.voters[1:21]):
        cast(open_sqlite_store, vote, voter=voter, answers={"change": "yes" if number < 6 else "more"})
    close(open_sqlite_store, vote)
    ending = read(visitor.get(f"/r/{vote.code}").text)

    assert "Un nouveau prix est accepté s’il dépasse la moitié des votes exprimés" in promise
    for words in ("1,06 €", "Sept centimes de plus à l’élevage.", "Garder le prix d’aujourd’hui, 0,99 €"):
        assert words in shown
    assert "Le nouveau prix est 1,06 €." in ending
    assert "1,03 € (6) · 1,06 € (15) · Garder le prix d’aujourd’hui, 0,99 € (0)" in ending
    figures = (("votes pour 1,06 €", 15), ("votes exprimés", 21), ("votes reçus, blancs compris", 21), ("membres", 30))
    for what, count in figures:
        assert f'<th scope="row">{what}</th><td>{count}</td>' in ending
