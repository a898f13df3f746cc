"""A difference in plain words, in the language of whoever reads it."""

from decimal import Decimal
from typing import Any

from babel import Locale

from core.consultation.differences import Change, What
from core.language import FRENCH
from core.language.formats import number
from core.language.texts import Texts
from core.questionnaire.condition_sentences import sentence as condition_sentence
from core.questionnaire.model import Page, Questionnaire

UNSAID = ("delta", "parts", "sponsor_picture")  # values that mean nothing to read


def sentence(change: Change, questionnaire: Questionnaire, texts: Texts) -> str:
    """« Question « Quel lait ? » : l'option « Bio » ajoutée »; `questionnaire` is the one after the change."""
    if change.what is What.WORDED:
        return _worded(change, texts)
    if change.what is What.CONDITION:
        said = condition_sentence(questionnaire, change.new, texts) if change.new else texts("change-always-shown")
        return texts("change-set", place=_place(change, texts), value=said)
    if change.what is What.SET:
        return _set(change, texts)
    key = f"change-{change.what.value}".replace("_", "-")
    return texts(key, place=_place(change, texts), item=_item(change, texts))


def heading(change: Change, texts: Texts) -> str:
    """Where it changed: « Question « Quel lait ? » · Précision »."""
    parts = [_place(change, texts), _item(change, texts), _field(change, texts)]
    if change.language not in ("", FRENCH):
        parts.append(Locale(texts.language).languages.get(change.language, change.language))
    return " · ".join(part for part in parts if part)


def _worded(change: Change, texts: Texts) -> str:
    place = heading(change, texts)
    if not change.old:
        return texts("change-written", place=place, new=change.new)
    if not change.new:
        return texts("change-unwritten", place=place, old=change.old)
    return texts("change-worded", place=place, old=change.old, new=change.new)


def _set(change: Change, texts: Texts) -> str:
    old, new = (_value(change, value, texts) for value in (change.old, change.new))
    place = heading(change, texts)
    if not old or not new:
        return texts("change-set-somehow", place=place)
    return texts("change-set-from", place=place, old=old, new=new)


def _place(change: Change, texts: Texts) -> str:
    subject = change.subject
    if isinstance(subject, Page):
        title = subject.title.say(texts.language)
        key = "change-page-titled" if title else "change-page"
        return texts(key, number=change.number, title=title)
    if subject is not None:
        kind = texts(f"question-{subject.type}".replace("_", "-"))
        return texts("change-question", title=subject.title.say(texts.language) or kind)
    return texts(f"design-{change.where}")


def _item(change: Change, texts: Texts) -> str:
    if change.item is None:
        return ""
    key = f"change-item-{change.items}"
    label = getattr(change.item, "label", None) or getattr(change.item, "name", None)
    said = label.say(texts.language) if label else "…"
    return texts(key if texts.has(key) else "change-item-other", label=said)


def _field(change: Change, texts: Texts) -> str:
    """What the designer calls it; nothing where the place or the option says enough."""
    name = change.field.replace("_", "-")
    names_itself = ("label", "name") if change.item is not None else ("title",) if change.subject else ()
    if name in names_itself:
        return ""
    own = f"setting-{getattr(change.subject, 'type', '')}-{name}".replace("_", "-")
    keys = (own, f"setting-{name}", f"change-field-{name}") if change.subject else (f"change-field-{name}",)
    return next((texts(key) for key in keys if texts.has(key)), texts("change-field-other"))


def _value(change: Change, value: Any, texts: Texts) -> str:
    if change.field in UNSAID:
        return ""
    if isinstance(value, bool):
        return texts("change-yes" if value else "change-no")
    if value is None or value == "":
        return texts("change-nothing")
    if isinstance(value, int | float | Decimal):
        return number(value, texts.language)
    return _text(change, value, texts) if isinstance(value, str) else ""


def _text(change: Change, value: str, texts: Texts) -> str:
    """One of the house's own choices by its name; anything else as it was written."""
    key = f"design-{change.field.removeprefix('rules_')}-{value}".replace("_", "-")
    return texts(key) if texts.has(key) else texts("change-quoted", words=str(value))
