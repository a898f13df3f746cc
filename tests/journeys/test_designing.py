"""Designing in a browser: what is being written is saved without leaving it, and a thumb finds its way."""

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.journeys.drafts import design, kept, open_elsewhere, structure
from tests.journeys.steps import add_by_keyboard, press, visit, write
from tests.servers.app import AppServer
from tests.servers.browser import axe_violations, wait_until_idle

SAVED_WITHIN_MS = 5_000
LONGER_THAN_A_PAUSE_MS = 1_500
PANELS = ("promise", "rules", "price", "add", "open")
OpenPage = Callable[..., Page]


def test_a_long_text_is_saved_a_second_after_the_last_key_and_typing_goes_on(
    standing_app: AppServer, desk_page: OpenPage
) -> None:
    server, page = standing_app, desk_page()
    code = design(page, server, "blank-questionnaire")
    field = page.get_by_label("Bénéfice", exact=True)

    field.press_sequentially("Un prix juste")
    expect(page.locator(".st-key-phone").get_by_text("Un prix juste")).to_be_visible(timeout=SAVED_WITHIN_MS)
    field.press_sequentially(", enfin")

    expect(field).to_be_focused()
    expect(field).to_have_value("Un prix juste, enfin")
    expect(page.locator(".st-key-phone").get_by_text("Un prix juste, enfin")).to_be_visible(timeout=SAVED_WITHIN_MS)
    expect(page.get_by_text("Enregistré à")).to_be_visible()
    assert kept(server, code).draft.benefit.say("fr") == "Un prix juste, enfin"


def test_a_note_is_not_sent_while_it_is_being_written(standing_app: AppServer, desk_page: OpenPage) -> None:
    server, page = standing_app, desk_page()
    code = design(page, server, "blank-questionnaire")
    open_elsewhere(server, code)
    page.get_by_label("Bénéfice", exact=True).press_sequentially("Trop tard")
    note = page.get_by_label("Nouvelle note")
    expect(note).to_be_visible(timeout=SAVED_WITHIN_MS)

    note.press_sequentially("Bonjour à toutes")
    page.wait_for_timeout(LONGER_THAN_A_PAUSE_MS)
    wait_until_idle(page)
    expect(note).to_have_value("Bonjour à toutes")
    expect(page.get_by_text("La note est affichée.")).to_have_count(0)

    press(page, "Ajouter la note")
    expect(page.get_by_text("La note est affichée.")).to_be_visible()
    # The new field comes first; the one that leaves may stand behind it for a moment.
    expect(note.first).to_have_value("")


def test_on_a_phone_the_structure_unfolds_and_every_panel_is_fit_for_everybody(
    standing_app: AppServer, phone_page: OpenPage
) -> None:
    server, page = standing_app, phone_page()
    code = design(page, server, "everyday-price")
    structure = page.get_by_role("navigation", name="Structure de la consultation")
    expect(structure.get_by_role("button", name="Le prix")).to_be_hidden()

    structure.get_by_role("button", name="La promesse").first.click()
    structure.get_by_role("button", name="Dans quel emballage").click()
    wait_until_idle(page)

    expect(page.get_by_label("Question", exact=True)).to_have_value("Dans quel emballage\u00a0?")
    expect(structure.get_by_role("button", name="Le prix")).to_be_hidden()
    assert page.evaluate("document.documentElement.scrollWidth") == 390
    assert axe_violations(page) == []
    for panel in PANELS:
        visit(page, server, f"/concevoir?c={code}&s={panel}")
        assert (panel, axe_violations(page)) == (panel, [])


def test_a_question_is_chosen_in_the_structure_changed_and_undone(standing_app: AppServer, desk_page: OpenPage) -> None:
    server, page = standing_app, desk_page()
    design(page, server, "member-survey")
    structure = page.get_by_role("navigation", name="Structure de la consultation")

    structure.get_by_role("button", name="Depuis quand êtes-vous membre").click()
    wait_until_idle(page)
    write(page, "Question", "Depuis combien d’années ?")
    expect(structure.get_by_role("button", name="Depuis combien d’années ?")).to_have_attribute("aria-current", "true")
    press(page, "Descendre")
    press(page, "Annuler")
    press(page, "Annuler")

    expect(page.get_by_label("Question", exact=True)).to_have_value("Depuis quand êtes-vous membre\u00a0?")
    assert axe_violations(page) == []


def test_the_keyboard_alone_adds_from_the_gallery_writes_and_undoes(
    standing_app: AppServer, desk_page: OpenPage
) -> None:
    server, page = standing_app, desk_page()
    code = design(page, server, "blank-questionnaire")

    add_by_keyboard(page, "ÉTOILES", "Quelle note ?")
    add_by_keyboard(page, "tranche d'age", "Votre âge ?")
    page.keyboard.press("Escape")
    expect(page.get_by_label("Question", exact=True)).to_have_value("Votre âge ?")
    wait_until_idle(page)
    assert titles(server, code)[-2:] == ["Quelle note ?", "Votre âge ?"]

    structure(page).get_by_role("button", name="Quelle note").focus()
    page.keyboard.press("Control+z")
    expect(structure(page).get_by_role("button", name="Votre âge ?")).to_have_count(0)
    page.keyboard.press("Control+Shift+Z")
    expect(structure(page).get_by_role("button", name="Votre âge ?")).to_be_visible()
    assert axe_violations(page) == []


def test_questions_and_pages_are_put_in_order_by_key_and_by_hand(standing_app: AppServer, desk_page: OpenPage) -> None:
    server, page = standing_app, desk_page()
    code = design(page, server, "member-survey")
    before = kept(server, code).draft.questionnaire
    first, second, third, *_ = structure(page).locator("li.question").all()

    first.get_by_role("button").focus()
    page.keyboard.press("Alt+ArrowDown")
    expect(page.locator("p.said").first).to_contain_text("page 1, 2 sur")
    wait_until_idle(page)
    drag(page, second, onto=third)
    wait_until_idle(page)
    drag(page, structure(page).locator("li.page").first, onto=structure(page).locator("li.page").nth(1))
    wait_until_idle(page)

    after = kept(server, code).draft.questionnaire
    one, two, three, *rest = [question.id for question in before.pages[0].questions]
    assert [page.id for page in after.pages[:2]] == [before.pages[1].id, before.pages[0].id]
    assert [question.id for question in after.pages[1].questions] == [two, three, one, *rest]


def test_ten_lines_pasted_are_ten_options(standing_app: AppServer, desk_page: OpenPage) -> None:
    server, page = standing_app, desk_page()
    code = design(page, server, "blank-questionnaire")
    add_by_keyboard(page, "choix unique", "Lequel ?")

    page.get_by_role("button", name="Coller une liste").press("Enter")
    page.get_by_label("Une option par ligne").fill("\n".join(f"- Fromage {number}" for number in range(1, 11)))
    page.keyboard.press("Tab")
    page.get_by_role("button", name="Ajouter ces options").press("Enter")
    wait_until_idle(page)

    [*_, question] = kept(server, code).draft.questionnaire.questions()
    assert [label.say("fr") for label in question.choices().values()] == [f"Fromage {n}" for n in range(1, 11)]


def titles(server: AppServer, code: str) -> list[str]:
    return [question.title.say("fr") for question in kept(server, code).draft.questionnaire.questions()]


def drag(page: Page, row: Locator, *, onto: Locator) -> None:
    """Past its middle. While a page is held, the list shows pages alone."""
    start = middle(row)
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(start[0], start[1] + 10)
    end = middle(onto)
    page.mouse.move(end[0], end[1] + 8, steps=10)
    page.mouse.up()


def middle(row: Locator) -> tuple[float, float]:
    box = row.bounding_box()
    assert box
    return box["x"] + box["width"] / 3, box["y"] + box["height"] / 2
