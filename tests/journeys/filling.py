"""Fills in a page of any kinds of questions, in a browser: by touch on either drawing, or by the keyboard alone.

What is typed is by kind; everything else is read off the page, as a person does.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

from core.question_types.base import Question
from tests.core.actions.test_giving_files import a_photo
from tests.servers.browser import wait_until_idle

PHOTO: Any = {"name": "rayon.jpg", "mimeType": "image/jpeg", "buffer": a_photo(size=(400, 300))}
TYPED = {
    "four_prices": ("0,50", "0,80", "1,20", "1,50"),
    "slider": ("20",),
    "sharing": ("50", "30", "20"),
    "number": ("12,5",),
    "short_text": ("Quelques mots",),
    "long_text": ("Parce que c’est juste, et que ça se voit.",),
    "date": ("3/2/2027",),
    "time": ("14h30",),
    "email": ("camille@exemple.fr",),
    "phone": ("06 12 34 56 78",),
    "postcode": ("42000",),
    "web_address": ("exemple.fr",),
}
MOST_STOPS = 400
# Where the keyboard is: in the page, or within a component drawn behind a shadow root.
FOCUS = """() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const questionOf = (node) => {
    for (let each = node; each; each = each.parentNode ?? each.host) {
      const named = each.id?.match?.(/^question_(.+)$/)
        ?? each.className?.match?.(/st-key-question_w_answer_[^_]+_(\\S+)/);
      if (named) return named[1];
    }
    return "";
  };
  const group = at.name ? [...at.getRootNode().querySelectorAll(`input[name="${CSS.escape(at.name)}"]`)] : [];
  return {
    tag: at.tagName, type: at.type ?? "", name: at.name ?? "", deed: at.dataset?.deed ?? "",
    said: (at.getAttribute("aria-label") || at.textContent || "").trim(), question: questionOf(at),
    radiogroup: at.closest('[role=radiogroup]')?.getAttribute("aria-label") ?? "",
    choice: ["radio", "checkbox"].includes(at.getAttribute("role") ?? ""),
    answered: group.some((each) => each.checked), value: at.value ?? "",
    go: at.closest("form")?.id === "paper" || !!at.closest(".st-key-w_on"),
  };
}"""


# By touch, on the light page


def fill_light(page: Page, question: Question) -> None:
    box = page.locator(f"#question_{question.id}")
    typed = list(TYPED.get(question.type, ()))
    _give_photo(page, box)
    for name in _names(box, "radio, checkbox"):
        fields = box.locator(f'input[name="{name}"]')
        (fields.last if name.endswith(".worst") else fields.first).check()
    _rank_all(box)
    for field in box.locator("select.field:visible").all():
        field.select_option(index=1)
    line = box.locator("[type=range]")
    if line.count() and line.is_visible():
        line.press("ArrowRight")
        return
    for field in box.locator("input[type=text], textarea").all():
        field.fill(typed.pop(0))


def _rank_all(box: Locator) -> None:
    """By the list's buttons where a script draws it; without one, by a rank chosen for each thing."""
    adds = box.locator("[data-deed=add]")
    if box.locator(".ranks").count() and box.page.locator("html.js").count():
        adds.first.wait_for()
    while adds.count():
        adds.first.click()
    for number, field in enumerate(box.locator(".ranks select:visible").all(), start=1):
        field.select_option(index=number)


def _names(box: Locator, kinds: str) -> list[str]:
    """Of the fields of these kinds that send an answer, each once."""
    fields = box.locator(", ".join(f"input[type={kind}]" for kind in kinds.split(", ")))
    return list(dict.fromkeys(field.get_attribute("name") or "" for field in fields.all()))


def _give_photo(page: Page, box: Locator) -> None:
    field = box.locator("input[type=file]")
    if field.count():
        field.set_input_files([PHOTO])


# By touch, on the full page


def fill_full(page: Page, question: Question, code: str) -> None:
    box = page.locator(f".st-key-question_w_answer_{code}_{question.id}")
    expect(box).to_be_visible()
    for way in (_touch_radios, _touch_buttons, _tick_first, _touch_components, _write_all):
        if way(box, question):
            wait_until_idle(page)
    if box.locator("input[type=file]").count():
        _give_photo(page, box)
        expect(box.get_by_role("button", name="Retirer")).to_be_visible()
        wait_until_idle(page)


def _touch_radios(box: Locator, question: Question) -> bool:
    groups = box.get_by_test_id("stRadio").all()
    for number, group in enumerate(groups):
        options = group.get_by_test_id("stRadioOption")
        is_worst = question.type == "best_worst" and number % 2
        _choose(group, options.count() - 1 if is_worst else 0)
    return bool(groups)


def _choose(group: Locator, place: int) -> None:
    group.get_by_test_id("stRadioOption").nth(place).click()
    expect(group.get_by_role("radio").nth(place)).to_be_checked()
    wait_until_idle(group.page)


def _touch_buttons(box: Locator, _: Question) -> bool:
    groups = box.get_by_test_id("stButtonGroup").all()
    for group in groups:
        group.get_by_role("radio").or_(group.get_by_role("button")).first.click()
        wait_until_idle(box.page)
    return bool(groups)


def _tick_first(box: Locator, _: Question) -> bool:
    ticks = box.get_by_test_id("stCheckbox")
    if ticks.count():
        ticks.first.locator("label").click()
    return bool(ticks.count())


def _touch_components(box: Locator, _: Question) -> bool:
    adds = box.locator("[data-deed=add]")
    while adds.count():
        adds.first.click()
    lines = box.locator("input[type=range]").all()
    for line in lines:
        line.click()
    cards = box.locator(".cards input, .marks input, [data-testid=stBidiComponentRegular] input[type=radio]")
    if cards.count() and not box.get_by_test_id("stRadio").count():
        cards.first.focus()
        cards.first.press("Space")
        return True
    return bool(lines) or box.locator("[data-deed]").count() > 0


def _write_all(box: Locator, question: Question) -> bool:
    typed = list(TYPED.get(question.type, ()))
    fields = box.locator("input[type=text], textarea").all()
    for field in fields:
        if typed:
            field.fill(typed.pop(0))
            field.press("Tab")
    return bool(fields)


# By the keyboard alone


@dataclass
class Keys:
    """Walks a page with Tab, answers what it meets, and goes on at the button that leads on.

    `wanted` are the page's questions: the walk goes round until each was met, for a page may be entered at its end.
    `settle` waits for what a key has started. `met` gathers the questions that were answered.
    """

    page: Page
    on: str
    wanted: set[str]
    settle: Callable[[], None]

    def __post_init__(self) -> None:
        self.met: set[str] = set()
        self._typed: dict[str, list[str]] = {}
        self._done: set[tuple[str, str]] = set()
        self._choosing: dict[str, int] = {}

    def walk(self) -> None:
        """To the next page."""
        for _ in range(MOST_STOPS):
            self.page.keyboard.press("Tab")
            at = self.page.evaluate(FOCUS)
            if not at["question"] and at["said"] == self.on and self.met >= self.wanted:
                self.page.keyboard.press("Enter")
                self.settle()
                return
            if at["question"] and self._answer(at):
                self.met.add(at["question"])
                self.settle()
        raise AssertionError(f"the keyboard does not answer {sorted(self.wanted - self.met)}")

    def _answer(self, at: dict[str, Any]) -> bool:
        """True where a key was pressed that answers."""
        if at["type"] == "file" or (at["tag"] == "BUTTON" and at["question"] == "file"):
            return self._give_file(at)
        if at["type"] in ("radio", "checkbox") or at["choice"]:
            return self._choose(at)
        if at["type"] == "range":
            return self._once(at, "line", "ArrowRight")
        if at["tag"] == "SELECT":
            return self._select(at)
        if at["deed"] == "add":
            return self._rank()
        if at["tag"] in ("INPUT", "TEXTAREA"):
            return self._type(at)
        return False

    def _choose(self, at: dict[str, Any]) -> bool:
        """The first of each group; the second where the first is taken as the best."""
        group = at["name"] or at["radiogroup"] or at["question"]
        if at["type"] == "checkbox":
            group = at["question"]
        if at["answered"] or (at["question"], group) in self._done:
            return False
        self._done.add((at["question"], group))
        is_worst = at["question"] == "best_worst" and self._count(at["question"]) % 2 == 0
        self.page.keyboard.press("ArrowDown" if is_worst else "Space")
        return True

    def _count(self, question: str) -> int:
        self._choosing[question] = self._choosing.get(question, 0) + 1
        return self._choosing[question]

    def _once(self, at: dict[str, Any], what: str, key: str) -> bool:
        if (at["question"], what) in self._done:
            return False
        self._done.add((at["question"], what))
        self.page.keyboard.press(key)
        return True

    def _select(self, at: dict[str, Any]) -> bool:
        """A rank more for each list of the question."""
        for _ in range(self._count(at["question"])):
            self.page.keyboard.press("ArrowDown")
        return True

    def _rank(self) -> bool:
        """The keys follow: what is added leads to what is left."""
        while self.page.evaluate(FOCUS)["deed"] == "add":
            self.page.keyboard.press("Enter")
        return True

    def _type(self, at: dict[str, Any]) -> bool:
        typed = self._typed.setdefault(at["question"], list(TYPED.get(at["question"], ())))
        if at["value"] or not typed or (at["question"], "line") in self._done:
            return False
        self.page.keyboard.type(typed.pop(0))
        return True

    def _give_file(self, at: dict[str, Any]) -> bool:
        if (at["question"], "file") in self._done:
            return False
        self._done.add((at["question"], "file"))
        if at["tag"] == "BUTTON":  # the keyboard has come to it; what it opens is the system's own
            self.page.locator("input[type=file]").set_input_files([PHOTO])
            return True
        with self.page.expect_file_chooser() as chooser:
            self.page.keyboard.press("Enter")
        chooser.value.set_files([PHOTO])
        return True
