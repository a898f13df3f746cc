"""Texts of the screens in each language. To add a language: its folder of .ftl files, then list it here."""

FRENCH = "fr"
ENGLISH = "en"
LANGUAGES = {FRENCH: "Français", ENGLISH: "English"}
