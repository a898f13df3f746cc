import gzip
import re
from collections import defaultdict

import pytest

from pages.http.front import EDITIONS, FOLDER, LOOK, NAMES, WORDS, first_names, reworded

SCRIPTS = [name for name in NAMES if name.endswith(".js")]
PLACEHOLDER = re.compile(r"\$\{([\w.+]+)\}")
# Said without its link to Streamlit's documentation.
SHORTENED = {"rD"}
REWORDED = ("fr", "pt", "de")


def scripts_of(chunk: str) -> str:
    """Several of Streamlit's scripts may share a name."""
    names = [name for name in SCRIPTS if name.removeprefix("js/").partition(".")[0] == chunk]
    return "\n".join((FOLDER / name).read_text("utf8") for name in names)


def missing_from_streamlit(table: dict[str, dict[str, str]]) -> list[str]:
    found = {chunk: scripts_of(chunk) for chunk in table}
    return [f"{chunk}: {theirs}" for chunk, words in table.items() for theirs in words if theirs not in found[chunk]]


@pytest.mark.parametrize("table", [LOOK, *(WORDS[each] for each in REWORDED)], ids=["look", *REWORDED])
def test_everything_we_replace_is_in_the_installed_streamlit(table):
    assert missing_from_streamlit(table) == []


def test_a_word_that_streamlit_no_longer_says_is_named():
    assert missing_from_streamlit({"Selectbox": {"`No such words`": "`x`"}}) == ["Selectbox: `No such words`"]


@pytest.mark.parametrize("language", REWORDED)
def test_every_sentence_keeps_the_values_it_is_given(language):
    lost = {
        theirs: set(PLACEHOLDER.findall(theirs)) ^ set(PLACEHOLDER.findall(ours))
        for words in WORDS[language].values()
        for theirs, ours in words.items()
    }

    assert {theirs: values for theirs, values in lost.items() if values - SHORTENED} == {}


@pytest.mark.parametrize(("language", "on"), [("fr", "Entrée pour"), ("pt", "Enter para"), ("de", "Eingabetaste")])
def test_no_word_that_an_answer_page_shows_is_english(language, on):
    shown = defaultdict(str)
    for chunk in ("InputInstructions", "Selectbox", "FileUploader", "index", "requiredField", "utils"):
        shown[chunk] = reworded(f"js/{chunk}.js", scripts_of(chunk), language)

    english = {
        "InputInstructions": "Press Enter to",
        "Selectbox": "No results",
        "FileUploader": "per file",
        "index": "`Connection error`",
        "requiredField": "This field is required",
        "utils": "Choose an option",
    }
    assert [chunk for chunk, words in english.items() if words in shown[chunk]] == []
    assert f"{on} ${{e}}" in shown["InputInstructions"]


def test_scripts_are_packed_and_kept_for_good(site):
    name = first_names()[0]

    answer = site.get(f"/front/{EDITIONS['fr']}/{name}")

    assert answer.status_code == 200
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["cache-control"] == "public, immutable, max-age=31536000"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.text == reworded(name, (FOLDER / name).read_text("utf8"), "fr")


def test_a_client_without_gzip_reads_the_same_script(site):
    address = f"/front/{EDITIONS['fr']}/{first_names()[0]}"

    plain = site.get(address, headers={"accept-encoding": "identity"})

    assert "content-encoding" not in plain.headers
    assert plain.text == site.get(address).text


def test_each_language_has_an_address_of_its_own(site):
    name = next(name for name in SCRIPTS if name.startswith("js/requiredField"))

    french = site.get(f"/front/{EDITIONS['fr']}/{name}").text
    english = site.get(f"/front/{EDITIONS['en']}/{name}").text

    assert "Ce champ est à remplir." in french
    assert "This field is required." in english


def test_a_page_left_open_since_an_older_edition_still_loads(site):
    answer = site.get(f"/front/fr-0000000000/{first_names()[0]}")

    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-cache"


def test_pictures_and_letters_are_served_as_they_are(site):
    name = next(name for name in sorted(NAMES) if name.endswith(".woff2"))

    answer = site.get(f"/front/{EDITIONS['fr']}/{name}")

    assert answer.content == (FOLDER / name).read_bytes()
    assert "content-encoding" not in answer.headers


@pytest.mark.parametrize(
    ("address", "status"),
    [("fr/js/none.js", 404), ("de-0000000000/js/none.js", 404), ("fr/%2e%2e/index.html", 400)],
)
def test_nothing_else_of_the_disk_is_served(site, address, status):
    assert site.get(f"/front/{address}").status_code == status


def test_a_packed_file_is_the_same_each_time(site):
    address = f"/front/{EDITIONS['en']}/{first_names()[0]}"

    with site.stream("GET", address) as first, site.stream("GET", address) as second:
        raw = [b"".join(answer.iter_raw()) for answer in (first, second)]

    assert raw[0] == raw[1]
    assert gzip.decompress(raw[0])
