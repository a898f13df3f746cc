"""On the result the team finds whether the drawn order mattered, in a table one click away; nobody else does."""

from tests.builders import an_open_consultation, close
from tests.core.actions.test_order_effects import take_the_first
from tests.lots import a_drawn_questionnaire


def toggles(screen):
    return [toggle.label for toggle in screen.toggle]


def test_the_team_opens_the_table_of_places(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_drawn_questionnaire())
    take_the_first(open_sqlite_store, vote)
    close(open_sqlite_store, vote)

    screen = open_screen("en-direct", person=vote.organizer, c=vote.code)
    screen.toggle(key="w_order_known").set_value(True).run()

    [table] = [each.value for each in screen.table if each.value.index.name == "Place dans la liste"]
    assert list(table.index) == ["1", "2", "3", "4", "5"]
    assert [said[0] for said in table["Choix de ce qui s’y trouvait"]] == ["1", "0", "0", "0", "0"]


def test_the_public_is_not_offered_it(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_drawn_questionnaire())
    take_the_first(open_sqlite_store, vote)
    close(open_sqlite_store, vote)

    assert toggles(open_screen("en-direct", c=vote.code)) == []
