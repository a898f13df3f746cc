"""Opens accounts, and gives new passwords."""

import click

from commands.parts.refusals import refusals_said
from commands.parts.store import open_store_of
from core.actions import accounts
from core.community.access import OPERATOR, Role
from core.language.texts import Texts
from core.settings import Settings


@click.group()
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
    with refusals_said(), open_store_of(Settings())() as store:
        person_id = accounts.add_person(store, OPERATOR, email=email, name=name, password=password, is_admin=admin)
        if team:
            known = {label: team_id for team_id, label in store.accounts.teams().items()}
            team_id = known.get(team) or store.accounts.add_team(team)
            store.accounts.set_role(team_id=team_id, person_id=person_id, role=Role(role))
    click.echo(Texts()("command-user-added", email=email))


@user.command("password")
@click.argument("email")
def give_password(email: str) -> None:
    """Give somebody a new password, printed once; every session of theirs ends."""
    with refusals_said(), open_store_of(Settings())() as store:
        person = store.accounts.by_email(email)
        if person is None:
            raise click.ClickException(Texts()("command-user-unknown", email=email))
        password = accounts.give_password(store, OPERATOR, person.id)
    click.echo(Texts()("command-new-password", password=password))
    click.echo(Texts()("command-new-password-once"))
