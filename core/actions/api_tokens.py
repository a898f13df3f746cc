"""Keys for programs that read a team's results: made and ended by whoever organizes, shown once, kept hashed."""

from core.actions.store import OpenStore, Store
from core.actions.watching import Watcher
from core.community import access
from core.community.access import Person, Role
from core.community.api_tokens import ApiToken
from core.identity import new_id, new_secret, token_hash
from core.language.limits import kept
from core.problems import Refused, problem

PREFIX = "tablee_"  # so that whoever finds one in a file sees what it opens
MOST_OF_A_TEAM = 20
MOST_CHARACTERS_OF_A_NAME = 100


def tokens(store: Store, person: Person | None, team_id: str) -> list[ApiToken]:
    """Those that hold, the newest first."""
    _check_that_may_organize(person, team_id)
    return store.api_tokens.of_team(team_id)


def make_token(store: Store, person: Person, team_id: str, name: str) -> str:
    """The key, known to whoever holds this answer and to nobody after."""
    _check_that_may_organize(person, team_id)
    said = kept(name, most=MOST_CHARACTERS_OF_A_NAME)
    if not said:
        raise Refused(problem("token_without_name").at("name"))
    if len(store.api_tokens.of_team(team_id)) >= MOST_OF_A_TEAM:
        raise Refused(problem("tokens_too_many", most=MOST_OF_A_TEAM))
    secret = PREFIX + new_secret()
    store.api_tokens.add(token_id=new_id(), team_id=team_id, name=said, token_hash=token_hash(secret), by=person.id)
    return secret


def end_token(store: Store, person: Person, team_id: str, token_id: str) -> None:
    """What was read with it stays read; nothing is from now on."""
    _check_that_may_organize(person, team_id)
    store.api_tokens.end(team_id=team_id, token_id=token_id)


def token_of(open_store: OpenStore, secret: str) -> ApiToken | None:
    """The token behind this key, marked as used today; None where it is nobody's or ended."""
    with open_store(read_only=True) as store:
        token, today = store.api_tokens.by_hash(token_hash(secret)), store.now().date()
    if token and token.used_on != today:
        with open_store() as store:
            store.api_tokens.used(token.id, today)
    return token


def watcher_with(token: ApiToken) -> Watcher:
    """A program sees what a reader of the team sees: never the roll, never what is sealed."""
    return Watcher(Person(id="", email="", name="", roles={token.team_id: Role.VIEWER}))


def _check_that_may_organize(person: Person | None, team_id: str) -> None:
    if not access.may_organize(person, team_id):
        raise Refused(problem("not_allowed"))
