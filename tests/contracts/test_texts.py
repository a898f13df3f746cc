"""Every language says everything, with the same values; every key that the code names is there; French is well set."""

import fnmatch
import re
from collections import Counter

import pytest

from core.community.access import Role
from core.consultation.definition import Anonymity, Kind, Visibility
from core.consultation.records import State
from core.language import ANSWER_LANGUAGES, FRENCH, LANGUAGES
from core.language.texts import Texts
from core.question_types.long_text import VOICES
from pages.parts.screens import SCREENS
from tests.contracts.answer_texts import keys_of_answer_pages
from tests.contracts.calls import problems_named, texts_asked, words_of_code
from tests.contracts.ftl import messages

KEYS = {message.key for message in messages(FRENCH)}
VALUES = {message.key: message.values for message in messages(FRENCH)}
NAMED_BY_VALUE = [
    *(f"state-{state}" for state in State),
    *(f"kind-{kind}" for kind in Kind),
    *(f"role-{role}" for role in Role),
    *(f"answer-anonymity-{anonymity}" for anonymity in Anonymity),
    *(f"answer-visibility-{visibility}" for visibility in Visibility),
    *(f"screen-{screen.script}" for screen in SCREENS),
    *(f"voices-sentiment-{voice}" for voice in VOICES),
]
BADLY_SET = {
    "a plain space before a high sign": re.compile(r" [;:!?»]"),
    "no space before a high sign": re.compile(r"[^\s\u00a0\u202f;:!?…(«][;!?»]|[^\s\u00a0\u202f\d/](?=:(\s|$))"),
    "a plain space after «": re.compile(r"«(?![\u00a0\u202f])"),
    "a straight apostrophe": re.compile(r"\w'\w"),
    "three dots for one sign": re.compile(r"\.\.\."),
    "a plain space before a unit or within thousands": re.compile(r"\d (€|%|c\b|\d{3}\b)"),
}


@pytest.mark.parametrize("language", ANSWER_LANGUAGES)
def test_no_key_is_written_twice(language):
    counts = Counter(message.key for message in messages(language))

    assert [key for key, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != FRENCH])
def test_every_language_has_the_same_keys_with_the_same_values_in_the_same_files(language):
    def told(of):
        return {message.key: (message.file, sorted(message.values)) for message in messages(of)}

    assert told(language) == told(FRENCH)


@pytest.mark.parametrize("language", ANSWER_LANGUAGES)
def test_every_language_one_may_answer_in_says_all_that_answer_pages_say(language):
    said = {message.key for message in messages(language)}

    assert keys_of_answer_pages()
    assert sorted(keys_of_answer_pages() - said) == []


@pytest.mark.parametrize("language", [language for language in ANSWER_LANGUAGES if language not in LANGUAGES])
def test_what_a_language_says_beside_french_has_its_values_and_its_file(language):
    def told(of):
        return {message.key: (message.file, sorted(message.values)) for message in messages(of)}

    french = told(FRENCH)
    assert {key: told for key, told in told(language).items() if french.get(key) != told} == {}


def test_every_key_that_the_code_names_is_written():
    missing = [f"{asked.where} {asked.key}" for asked in texts_asked() if not asked.among(KEYS)]

    assert missing == []


def test_every_key_named_by_a_value_is_written():
    assert [key for key in NAMED_BY_VALUE if key.replace("_", "-") not in KEYS] == []


def lacking(asked):
    """What the sentence says and is not given; nothing where the code fills in the key, or the values."""
    if asked.values is None or asked.key not in KEYS:
        return set()
    return VALUES[asked.key] - asked.values


def test_every_text_and_problem_is_given_the_values_it_says():
    found = [
        (asked.where, asked.key, lacking(asked)) for asked in (*texts_asked(), *problems_named()) if lacking(asked)
    ]

    assert found == []


def test_every_problem_has_its_sentence():
    assert problems_named()
    assert [f"{asked.where} {asked.key}" for asked in problems_named() if not asked.among(KEYS)] == []


def test_no_sentence_stands_for_a_problem_that_nobody_has():
    sentences = {key for key in KEYS if key.startswith("problem-")}

    said = {key for asked in (*problems_named(), *texts_asked()) for key in asked.among(sentences)}

    assert sentences - said == set()


def test_no_text_stands_that_nobody_says():
    named = {key.replace("_", "-") for key in NAMED_BY_VALUE}
    patterns = [word for word in words_of_code() if "*" in word]

    said = named | (KEYS & words_of_code()) | {key for word in patterns for key in fnmatch.filter(KEYS, word)}

    assert sorted(key for key in KEYS - said if not key.startswith("problem-")) == []


@pytest.mark.parametrize("rule", BADLY_SET)
def test_french_is_set_as_french(rule):
    found = [
        f"{message.file} {message.key}: {words}"
        for message in messages(FRENCH)
        for words in message.words
        if BADLY_SET[rule].search(re.sub(r"https?://\S*", "", words))
    ]

    assert found == []


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("Pourquoi ?", "a plain space before a high sign"),
        ("Pourquoi?", "no space before a high sign"),
        ("Voici: rien", "no space before a high sign"),
        ("« rien\u00a0»", "a plain space after «"),
        ("l'option", "a straight apostrophe"),
        ("Attendez...", "three dots for one sign"),
        ("1 000 €", "a plain space before a unit or within thousands"),
    ],
)
def test_a_badly_set_sentence_is_found_by_its_rule(words, rule):
    assert [name for name, pattern in BADLY_SET.items() if pattern.search(words)][:1] == [rule]


@pytest.mark.parametrize(
    "words", ["Pourquoi\u00a0?", "À 18:30, «\u00a0rien\u00a0»\u00a0!", "Quoi\u00a0?!", "(!)", "1\u202f000\u00a0€"]
)
def test_a_well_set_sentence_is_found_by_none(words):
    assert [name for name, pattern in BADLY_SET.items() if pattern.search(words)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_text_or_value_is_a_bug_that_shows(language):
    with pytest.raises((KeyError, LookupError)):
        Texts(language)("no-such-key")
    with pytest.raises(ValueError, match="problem-text-too-long"):
        Texts(language)("problem-text-too-long")
