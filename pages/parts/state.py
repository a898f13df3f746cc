"""The names of everything kept in session state. Nothing of value lives there: a lost session costs nobody a word."""

ROUTED = "_routed"  # the path that the router let through: every page checks it
SESSION = "_session"  # id of the signed-in session's row
SIGNED_OUT = "_signed_out"  # the cookie seen at the handshake is stale from now on
TICKET = "_ticket"  # lets the browser fetch its cookie, once
LANGUAGE = "_language"  # chosen on this visit
VISITOR = "_visitor"  # a voter's secret where the browser keeps no cookie
FLASH = "_flash"  # a sentence to say on the next run
