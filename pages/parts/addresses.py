"""The addresses that people are given, as they must be typed: from where this visitor reads the site."""

from urllib.parse import urlsplit

import streamlit as st

from core.language.formats import NO_BREAK_SPACE


def site() -> str:
    """`https://vote.exemple.fr`, as this browser knows it."""
    address = st.context.url
    parts = urlsplit(address) if isinstance(address, str) else None
    return f"{parts.scheme}://{parts.netloc}" if parts and parts.netloc else ""


def personal_address(code: str, secret: str) -> str:
    return f"{site()}/p/{code}/{secret}"


def trial_address(code: str) -> str:
    """Where a consultation's draft is tried, on the light page."""
    return f"/r/{code}/essai"


def trial_link(code: str, secret: str) -> str:
    """The address to pass on to whoever is to try it."""
    return f"{site()}/essai/{code}/{secret}"


def spelled(code: str) -> str:
    """« K X 7   M 2 P »: a letter at a time, in two breaths, as it is said aloud."""
    middle = len(code) // 2
    return f"{NO_BREAK_SPACE.join(code[:middle])}\u2003{NO_BREAK_SPACE.join(code[middle:])}"
