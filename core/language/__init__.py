"""Texts of the screens in each language. To add one to answer in: its folder of .ftl files, then list it here.

A team language says every text; a language that only answer pages speak says what those pages say.
"""

FRENCH = "fr"
ENGLISH = "en"
PORTUGUESE = "pt"
GERMAN = "de"
LANGUAGES = {FRENCH: "Français", ENGLISH: "English"}  # of the team's screens
ANSWER_LANGUAGES = {**LANGUAGES, PORTUGUESE: "Português", GERMAN: "Deutsch"}
