"""What people wrote, as scenes: a cloud of key words, or the ideas that the team grouped by theme."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache, partial

from core.actions.key_words import KeyWords, key_words
from core.actions.moderating import ModeratedText, texts_to_show
from core.charts import cloud
from core.results.summary import Summary
from core.voices.insults.finding import covered
from pages.parts.database import lookout, open_store_of_process
from pages.parts.projection.drawing import Scene
from pages.parts.sight import Sight, watcher_of
from pages.parts.visit import Visit

WIDE, HIGH = 70, 20.5  # in letters of the screen: what a title of one line and the foot leave
LINE_OF_A_TITLE, LETTERS_OF_A_TITLE = 3.4, 50
LINE_OF_A_NOTE = 2.0
MOST_THEMES = 6
MOST_OF_A_THEME = 4
KEPT = 200
WRITTEN = ("verbatims", "sentiment")


def cloud_scene(visit: Visit, sight: Sight, summary: Summary, *, in_room: bool) -> Scene | None:
    """Themes where somebody grouped the texts, else the words of a question answered in a few; None for others.

    Long texts have their sentiment first, and their words on a slide of their own; a room sees its words at once.
    """
    if summary.chart not in WRITTEN or not summary.answered:
        return None
    if in_room and sight.of_team:
        themes = themes_scene(visit, _shown(visit, sight, summary), heading=_heading(visit, summary))
        if themes:
            return themes
    if summary.chart == "verbatims":
        return words_scene(visit, sight, summary)
    return prose_scene(visit, sight, summary) if in_room else None


def prose_scene(visit: Visit, sight: Sight, summary: Summary) -> Scene | None:
    """The words of long texts, where a hall may see any; None for other kinds."""
    if summary.chart != "sentiment" or not summary.answered:
        return None
    scene = words_scene(visit, sight, summary)
    return scene if scene.values["words"] else None


def words_scene(visit: Visit, sight: Sight, summary: Summary) -> Scene:
    heading, found = _heading(visit, summary), words_of(visit, sight, summary.question_id, projected=True)
    entries = found.cloud.entries
    notes = notes_of(visit, found)
    high = HIGH - LINE_OF_A_TITLE * ((len(heading) - 1) // LETTERS_OF_A_TITLE) - LINE_OF_A_NOTE * len(notes)
    most = entries[0].people if entries else 0
    words = [
        {"form": entry.form, "people": entry.people, "size": size, "first": entry.people == most > 1}
        for entry, size in zip(entries, cloud.sizes(entries, width=WIDE, height=high), strict=True)
    ]
    sentence = cloud.sentence(entries, visit.texts, people=found.cloud.people)
    return Scene("cloud", {"heading": heading, "sentence": sentence, "words": words, "notes": notes})


def _heading(visit: Visit, summary: Summary) -> str:
    return summary.title.say(visit.language) or visit.texts("widget-untitled")


def words_of(visit: Visit, sight: Sight, question_id: str, *, column: str = "", projected: bool = False) -> KeyWords:
    """Cut and merged once a version for everybody who may see as much."""
    consultation, watcher = sight.consultation, watcher_of(visit, sight.consultation)
    read = partial(key_words, lookout(), open_store_of_process(), consultation.code, watcher, question_id)
    decided = (consultation.version, consultation.room_revision, consultation.stirred)
    seq = sight.look.seq if sight.look else 0
    seen = (consultation.id, question_id, column, seq, *decided, projected, sight.of_team)
    return _read_once(_Words(seen, partial(read, column=column, projected=projected)))


def notes_of(visit: Visit, found: KeyWords) -> list[str]:
    return cloud.left_out(visit.texts, found.cloud, kept_back=found.kept_back, unread=found.unread)


def themes_scene(visit: Visit, texts: Iterable[ModeratedText], *, heading: str) -> Scene | None:
    """Groups of what converges, the largest first; None where nothing was grouped."""
    groups: dict[str, list[ModeratedText]] = {}
    for text in texts:
        groups.setdefault(text.theme, []).append(text)
    if not any(groups):
        return None
    people = {theme: sum(text.people for text in group) for theme, group in groups.items()}
    named = sorted(groups, key=lambda theme: (not theme, -people[theme], theme))
    themes = [
        {
            "name": theme or visit.texts("screen-no-theme"),
            "count": people[theme],
            "texts": [covered(text.text, visit.texts("post-covered")) for text in groups[theme][:MOST_OF_A_THEME]],
            "more": visit.texts("screen-more-posts", count=left) if left > 0 else "",
        }
        for theme in named[:MOST_THEMES]
        for left in (len(groups[theme]) - MOST_OF_A_THEME,)
    ]
    return Scene("themes", {"heading": heading, "sentence": "", "themes": themes, "notes": []})


@dataclass(frozen=True)
class _Words:
    """`seen` is all that a cloud depends on."""

    seen: tuple[object, ...]
    read: Callable[[], KeyWords] = field(compare=False, repr=False)


@lru_cache(maxsize=KEPT)
def _read_once(words: _Words) -> KeyWords:
    return words.read()


def _shown(visit: Visit, sight: Sight, summary: Summary) -> list[ModeratedText]:
    consultation = sight.consultation
    watcher = watcher_of(visit, consultation)
    return texts_to_show(lookout(), open_store_of_process(), consultation.code, watcher, summary.question_id)
