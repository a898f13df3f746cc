"""Before opening, every answer put into a text is found to be asked, and asked before."""

from core.problems import problem
from core.question_types.consent import Consent
from core.question_types.passage import Passage
from core.questionnaire.model import Page, Questionnaire
from core.questionnaire.piping_gaps import insertable, piping_gaps
from tests.core.questionnaire.asking import asked, cheese, computed, several, weight, word


def test_an_answer_given_before_lacks_nothing():
    assert piping_gaps(asked([cheese()], [word(title="Pourquoi {cheese} ?")])) == []
    assert piping_gaps(asked([cheese(), word(title="Pourquoi {cheese} ?")])) == []


def test_what_names_nothing_is_found_where_it_stands():
    passage = Passage(id="read", text="{gone} et {gone}")

    assert piping_gaps(asked([passage])) == [problem("pipe_unknown", name="gone").at("read")]


def test_a_text_to_read_has_no_answer_to_put():
    passage = Passage(id="read", text="Lisez.")

    assert piping_gaps(asked([passage, word(title="{read}")])) == [problem("pipe_unknown", name="read").at("word")]


def test_an_answer_given_later_is_found_in_a_title_an_option_and_a_page():
    options = [{"id": "a", "label": "{word}"}, {"id": "b", "label": "Autre"}]
    page = Page(id="page", title="{word}", questions=(cheese(options=options), word()))

    assert piping_gaps(Questionnaire(pages=(page,))) == [
        problem("pipe_later", name="Un mot").at("page"),
        problem("pipe_later", name="Un mot").at("cheese"),
    ]


def test_a_question_cannot_hold_its_own_answer():
    assert piping_gaps(asked([word(title="{word}")])) == [problem("pipe_later", name="…").at("word")]


def test_a_computed_value_comes_after_all_that_it_reckons_with():
    values = [computed("twice", "{weight} * 2"), computed("more", "{twice} + 1")]

    early = asked([word(title="{more}")], [weight()], computed=values)
    late = asked([weight()], [word(title="{more}")], computed=values)

    assert piping_gaps(early) == [problem("pipe_later", name="Valeur more").at("word")]
    assert piping_gaps(late) == []


def test_nothing_is_put_into_a_text_to_agree_to():
    consent = Consent(id="yes", title="Accord", text="J’accepte {cheese}.")

    assert piping_gaps(asked([cheese(), consent])) == [problem("pipe_verbatim").at("yes")]


def test_what_a_lot_may_bring_later_is_not_offered():
    mixed = Page(id="page", shuffled=True, questions=(cheese(), word()))
    pages = [Page(id=name, questions=(question,)) for name, question in (("a", cheese()), ("b", word()))]
    between = (Page(id="first", questions=(several(),)), *pages, Page(id="last", questions=(weight(),)))

    assert insertable(Questionnaire(pages=(mixed,)), "word") == []
    assert insertable(Questionnaire(pages=between, shuffled=True), "word") == ["several"]
    assert insertable(Questionnaire(pages=between, shuffled=True), "weight") == ["several", "cheese", "word"]


def test_what_can_be_put_into_a_text_was_asked_before_it():
    values = [computed("twice", "{weight} * 2"), computed("always", "1")]
    questionnaire = asked([cheese(), weight()], [word()], computed=values)

    assert insertable(questionnaire, "weight") == ["cheese", "always"]
    assert insertable(questionnaire, "p2") == ["cheese", "weight", "twice", "always"]
    assert insertable(questionnaire, "gone") == []
