"""The names of everything kept in session state. Nothing of value lives there: a lost session costs nobody a word."""

ROUTED = "_routed"  # the path that the router let through: every page checks it
SESSION = "_session"  # id of the signed-in session's row
SIGNED_OUT = "_signed_out"  # the cookie seen at the handshake is stale from now on
LEAVING = "_leaving"  # the browser has yet to drop its cookie
TICKET = "_ticket"  # lets the browser fetch its cookie, once
LANGUAGE = "_language"  # chosen on this visit
SPOKEN = "_spoken"  # the language a page was drawn in, then those its reader may choose
VISITOR = "_visitor"  # a voter's secret where the browser keeps no cookie
FLASH = "_flash"  # a sentence to say on the next run
DESK = "_desk"  # the draft an organizer works at, with its undo; each change is saved as it is made
PASSWORD_CHANGES = "_password_changes"  # how often one changed one's password on this visit
GIVEN_PASSWORD = "_given_password"  # (whose, the password made up for them), until whoever gave it has noted it
LINKS = "_links"  # personal links just made, by consultation, until they are downloaded or passed on
IMPORTED = "_imported"  # how many files of members were taken on this visit
TRIAL_LINKS = "_trial_links"  # secrets of trial links just made, by consultation: nowhere else are they whole
TRIED = "_tried"  # what was answered on the phone of the designer: it counts nowhere
FORGOTTEN = "_forgotten"  # the kept question about to be taken out of the library
API_TOKEN = "_api_token"  # (whose team, the token just made), until one leaves: nowhere else is it whole
WEBHOOK_SECRET = "_webhook_secret"  # likewise what signs what an address is told
EXPORT = "_export"  # the file being prepared, by its secret
ASKED = "_asked"  # what waits for a yes or a no
