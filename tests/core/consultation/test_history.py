"""Every change can be undone and done again, fifty steps back."""

from core.consultation.history import MOST_STEPS, History


def test_a_change_is_undone_and_done_again():
    history = History("a").step("b").step("c")

    assert history.undo().present == "b"
    assert history.undo().undo().present == "a"
    assert history.undo().undo().redo().redo() == history


def test_beyond_the_first_and_the_last_nothing_moves():
    history = History("a").step("b")

    assert history.redo() == history
    assert history.undo().undo() == history.undo()


def test_a_new_change_forgets_what_was_undone():
    history = History("a").step("b").undo().step("c")

    assert history.future == ()
    assert history.undo().present == "a"


def test_a_change_to_the_same_is_no_step():
    assert History("a").step("a").past == ()


def test_the_pauses_of_somebody_writing_on_are_one_step():
    history = History("").step("L", writing="title").step("Le lait", writing="title")

    assert history.undo().present == ""


def test_writing_elsewhere_or_after_an_undo_is_a_step_of_its_own():
    elsewhere = History("").step("a", writing="title").step("b", writing="benefit")
    after = History("").step("a", writing="title").step("b").undo().step("c", writing="title")

    assert elsewhere.undo().present == "a"
    assert after.undo().present == "a"


def test_a_whole_visit_can_be_undone_and_no_more_is_kept():
    history = History(0)
    for number in range(1, MOST_STEPS + 10):
        history = history.step(number)

    assert history.past == tuple(range(9, MOST_STEPS + 9))
