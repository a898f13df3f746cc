"""What people write is shown as they wrote it, and nothing of it is obeyed."""

import re

import pytest
from markdown_it import MarkdownIt

from pages.parts.escape import plain, plain_paragraphs

WORD_JOINER = "\u2060"  # invisible, and no break
HOSTILE = [
    "*gras* _italique_ `code`",
    "[lien](https://mal.example) ![image](https://mal.example/x.png)",
    "# titre",
    "1. liste",
    "- tiret",
    "> citation",
    "a | b",
    "$x^2$ et 3 $",
    ":red[alerte] :smile: :small[petit]",
    "<script>alert(1)</script> &amp; &#58;",
    "https://mal.example www.mal.example moi@mal.example",
    "~~barré~~ ==fluo== \\échappé",
    "---",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_gives_the_text_back_as_it_was(text: str) -> None:
    drawn = MarkdownIt("commonmark", {"linkify": False}).enable(["table", "strikethrough"]).parse(plain(text))

    inline = [child for token in drawn for child in (token.children or [])]
    assert [token.type for token in drawn] == ["paragraph_open", "inline", "paragraph_close"]
    assert {child.type for child in inline} <= {"text", "text_special"}
    assert "".join(child.content for child in inline).replace(WORD_JOINER, "") == text


@pytest.mark.parametrize("address", ["https://mal.example", "HTTP://mal.example", "www.mal.example", "moi@mal.example"])
def test_an_address_is_no_link(address: str) -> None:
    """Streamlit's own rule for addresses in running text (GitHub's autolinks) reads the text after its escapes."""
    read = re.sub(r"\\(.)", r"\1", plain(f"Voir {address} ici"))

    assert not re.search(r"(https?://|www(?=\.))([-.\w]+)|([-.\w+]+)@([-\w]+(\.[-\w]+)+)", read, re.IGNORECASE)


def test_an_icon_cannot_be_named() -> None:
    assert ":material/home:" not in plain(":material/home:").replace("\\", "")


def test_a_title_is_one_line_that_keeps_its_french_spaces() -> None:
    assert plain("Un prix\n juste\u00a0?") == "Un prix juste\u00a0\\?"


def test_paragraphs_keep_their_lines() -> None:
    assert plain_paragraphs("un\n\ndeux") == "un  \n\u00a0  \ndeux"
