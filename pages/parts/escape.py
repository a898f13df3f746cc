"""Text from people made safe where Streamlit reads Markdown: shown as it was written, and nothing of it obeyed."""

import re

_PUNCTUATION = re.compile(r"([!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~])")
_BREAKS = re.compile(r"[ \t\r\n\f\v]+")  # not the no-break spaces of French
_ICON = re.compile(r"\\:material\\/", re.IGNORECASE)
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
    # Streamlit draws :material/...: even when its colons are escaped; an invisible joiner breaks the name.
    return _ICON.sub(rf"\\:{_WORD_JOINER}material\\/", _PUNCTUATION.sub(r"\\\1", text))
