"""Text from people made safe where Streamlit reads Markdown: shown as it was written, and nothing of it obeyed."""

import re

_PUNCTUATION = re.compile(r"([!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~])")
_BREAKS = re.compile(r"[ \t\r\n\f\v]+")  # not the no-break spaces of French
_ICON = re.compile(r"\\:material\\/", re.IGNORECASE)
_BARE_LINK = re.compile(r"(https?\\:(?=\\/)|www(?=\\\.)|\\@(?=\w))", re.IGNORECASE)
_WORD_JOINER = "\u2060"


def plain(text: str) -> str:
    """One line of text: for a label, an option, a title.

    >>> plain("*gras* [lien](x)")
    '\\\\*gras\\\\* \\\\[lien\\\\]\\\\(x\\\\)'
    """
    return _escape(_BREAKS.sub(" ", text).strip())


def plain_paragraphs(text: str) -> str:
    """Text of several lines, its line breaks kept."""
    return "  \n".join(_escape(line.strip()) or "\u00a0" for line in text.strip().splitlines())


def _escape(text: str) -> str:
    # Streamlit draws :material/...: and makes links of addresses even when their signs are escaped; an invisible
    # joiner breaks the name.
    escaped = _PUNCTUATION.sub(r"\\\1", text)
    unlinked = _BARE_LINK.sub(rf"\1{_WORD_JOINER}", escaped)
    return _ICON.sub(rf"\\:{_WORD_JOINER}material\\/", unlinked)
