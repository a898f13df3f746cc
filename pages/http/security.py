"""What a browser is told to refuse: scripts, frames and requests from anywhere but this site."""

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pages.http.index import inline_script_hash

_ONE_YEAR = 31_536_000


def policy() -> str:
    """The content security policy. Streamlit loads its components from blob: and writes its styles inline."""
    rules = {
        "default-src": "'self'",
        "script-src": f"'self' '{inline_script_hash()}' blob: 'wasm-unsafe-eval'",
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "media-src": "'self' blob: data:",
        "connect-src": "'self'",
        "worker-src": "'self' blob:",
        "frame-src": "'self' blob: data:",
        "object-src": "'none'",
        "base-uri": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'self'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def security_headers(*, secure: bool) -> Mapping[str, str]:
    headers = {
        "Content-Security-Policy": policy(),
        "X-Content-Type-Options": "nosniff",
        # Our own pages see where a reader comes from, others never: an address may hold a code.
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": "camera=(self), microphone=(), geolocation=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
    if secure:
        headers["Strict-Transport-Security"] = f"max-age={_ONE_YEAR}"
    return headers


class SecurityHeaders:
    """Adds the headers to every answer, unless the answer set one of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.headers = {secure: security_headers(secure=secure) for secure in (True, False)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        added = self.headers[scope["scheme"] == "https"]

        async def add(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in added.items():
                    headers.setdefault(name, value)
            await send(message)

        await self.app(scope, receive, add)
