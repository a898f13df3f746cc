"""Secrets, identifiers and the hashes that keep the roll, the drafts and the ballots apart."""

import hashlib
import secrets

CODE_ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"  # nothing that is misread or misheard: no I, L, O, 0, 1
CODE_LENGTH = 6
CAME = "came-"  # begins the key of what is kept of the link by which a browser came
TRIAL = "trial-"  # begins the key of what is typed while trying, so that all of it can be found and deleted


def new_id() -> str:
    return secrets.token_hex(16)


def new_short_id() -> str:
    """An identifier inside one questionnaire: unique enough there, short enough to read in an export."""
    return secrets.token_hex(4)


def new_seed() -> str:
    """What the random orders of one paper are drawn from: it says nothing of whoever fills it in."""
    return secrets.token_hex(8)


def seed_of(consultation_id: str, secret: str) -> str:
    """The seed of a phone in a room: the same at each return, though nothing is kept of it before it answers."""
    return _hash("seed", consultation_id, secret)[:16]


def new_secret() -> str:
    """The secret T of a personal link; only its hashes are ever stored."""
    return secrets.token_urlsafe(24)


def new_code() -> str:
    """A short code to say aloud."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def clean_code(typed: str) -> str:
    """What a person typed as a code, without the spaces and dashes they read it with."""
    return "".join(character for character in typed.upper() if character in CODE_ALPHABET)


def roll_key(consultation_id: str, secret: str) -> str:
    return _hash("roll", consultation_id, secret)


def draft_key(consultation_id: str, secret: str) -> str:
    return _hash("draft", consultation_id, secret)


def came_key(consultation_id: str, secret: str) -> str:
    """Of the link by which somebody came: it lies among the drafts, and goes with them."""
    return CAME + _hash("came", consultation_id, secret)[len(CAME) :]


def trial_key(consultation_id: str, secret: str) -> str:
    """Of somebody's draft while they try: never the one they answer with."""
    return TRIAL + _hash("trial", consultation_id, secret)[len(TRIAL) :]


def trial_hash(consultation_id: str, secret: str) -> str:
    """The hash kept of the secret in a trial's link."""
    return _hash("trial link", consultation_id, secret)


def ballot_key(consultation_id: str, secret: str) -> str:
    return _hash("ballot", consultation_id, secret)


def submit_key(consultation_id: str, secret: str, typed: str) -> str:
    """A voter's own name for one hand-in: nobody finds another's ballot by it, and no draft is joined to one."""
    return _hash("submit", consultation_id, secret, typed)


def wall_key(consultation_id: str, secret: str) -> str:
    """Of what somebody writes on a wall and supports there: joined to no ballot, draft or roll."""
    return _hash("wall", consultation_id, secret)


def holder_key(secret: str) -> str:
    """Of whoever holds the device, for what waits in it: stored nowhere else, and joined to nothing that is."""
    return _hash("holder", secret)[:16]


def post_id(key: str, wall: str, text: str) -> str:
    """The same words of the same person are the same post, however often they are sent."""
    return _hash("post", key, wall, text)[:32]


def reaction_id(consultation_id: str, item_id: str, reaction: str) -> str:
    """Of everybody's one reaction to one item: whoever touches it first names it like whoever comes after."""
    return _hash("reaction", consultation_id, item_id, reaction)[:32]


def text_hash(consultation_id: str, question_id: str, text: str) -> str:
    """What is kept of a text when the team decides whether a room sees it."""
    return _hash("text", consultation_id, question_id, text)


def grouping_alone_id(consultation_id: str, question_id: str) -> str:
    """Of the one draft of a question's groups that nobody's hand is in."""
    return _hash("grouping-alone", consultation_id, question_id)[:32]


def secret_hash(secret: str) -> str:
    """The hash kept of a session's or a ticket's secret."""
    return _hash("session", secret)


def token_hash(secret: str) -> str:
    """The hash kept of the key by which another program reads."""
    return _hash("token", secret)


def digest_of(content: bytes) -> str:
    """The name under which a file is kept: whoever holds the same bytes finds the same file."""
    return hashlib.sha256(content).hexdigest()


def is_digest(given: object) -> bool:
    return isinstance(given, str) and len(given) == 64 and set(given) <= set("0123456789abcdef")


def _hash(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode(errors="surrogatepass")).hexdigest()
