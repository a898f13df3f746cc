"""Who answered, as a team reads it among the results to explore."""

from core.actions import answering, populations
from core.actions.answering import Voter
from core.community.access import Role
from core.consultation.passages import Left
from tests.builders import a_person, a_questionnaire, an_open_consultation, cast, read
from tests.pages.conftest import words

NOT_A_SAMPLE = "Ceci n’est pas un échantillon représentatif."


def tables(screen) -> list[list[list[str]]]:
    return [table.value.reset_index().to_numpy().tolist() for table in screen.table]


def test_those_who_answered_stand_beside_those_asked(open_screen, open_sqlite_store):
    definition = a_questionnaire(visibility="live", access="personal", anonymity="named")
    vote = an_open_consultation(open_sqlite_store, definition, members=8, colleges=("Mangeurs", "Éleveurs"))
    for voter in vote.voters[:3]:
        cast(open_sqlite_store, vote, voter=voter, answers={"milk": "rouge"})

    screen = open_screen("explorer", person=vote.organizer, c=vote.code, voir="asked")

    said = words(screen)
    assert "3 des 8 personnes sollicitées ont répondu, soit 38 %." in said
    assert NOT_A_SAMPLE in said
    compared, weighed = tables(screen)
    assert [row[0] for row in compared] == ["Mangeurs", "Éleveurs"]
    assert weighed[0][0] == "Rouge"


def test_an_organizer_states_a_population_and_it_stands_beside(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire(visibility="live"))
    cast(open_sqlite_store, vote, answers={"milk": "rouge"})
    screen = open_screen("explorer", person=vote.organizer, c=vote.code, voir="asked")
    for option, share in {"rouge": 25.0, "vert": 25.0, "bleu": 50.0}.items():
        screen.number_input(key=f"w_population_milk_{option}").set_value(share)
    screen.text_input(key="w_population_milk").set_value("Insee *2022*")

    next(button for button in screen.button if button.label == "Comparer").click().run()

    with open_sqlite_store(read_only=True) as store:
        assert populations.population(store, vote.organizer, vote.id).stated["milk"].source == "Insee *2022*"
    assert "Population : Insee *2022*" in words(screen)


def test_a_viewer_states_nothing(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire(visibility="live"))
    cast(open_sqlite_store, vote, answers={"milk": "rouge"})

    screen = open_screen(
        "explorer", person=a_person(open_sqlite_store, Role.VIEWER, team_id=vote.team_id), c=vote.code, voir="asked"
    )

    assert NOT_A_SAMPLE in words(screen)
    assert not screen.number_input


def test_it_says_where_people_stop(open_screen, open_sqlite_store):
    vote = an_open_consultation(open_sqlite_store, a_questionnaire(visibility="live"))
    for number in range(12):
        voter = Voter(f"voter {number}")
        with open_sqlite_store() as store:
            answering.keep_draft(store, vote.code, voter, answers={}, step=0, submit_key="k")
        if number < 9:
            left = Left("page", 30)
            answering.submit(open_sqlite_store, vote.code, voter, answers={}, submit_key="k", left=left, read=read)

    said = words(open_screen("explorer", person=vote.organizer, c=vote.code, voir="asked"))

    assert "12 personnes ont commencé à répondre." in said
    assert "C’est à « Page 1 » qu’on s’arrête le plus : 3, soit 25 % de celles qui y arrivent." in said
    assert "Tout parcourir prend en moyenne 30 s." in said
