"""A list of members, as any spreadsheet and any hand may have written it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.imports.members_csv import (
    FIELDS,
    MOST_CHARACTERS,
    MOST_LINES,
    MemberLine,
    MembersFile,
    read_members,
)
from core.problems import Problem, problem

ANNE = MemberLine(2, "Anne Élie", "anne@exemple.fr", college="Éleveurs")


def read(text: str, **options) -> MembersFile:
    return read_members(text.encode(), **options)


def problems_of(text: str) -> list[tuple[int, Problem]]:
    return [(bad.line, problem) for bad in read(text).bad_lines for problem in bad.problems]


def one_problem(cells: str, *, headings: str = "Nom;E-mail;Collège;Cercle;Entité;Langue") -> Problem:
    ((line, found),) = problems_of(f"{headings}\n{cells}\n")
    assert line == 2
    return found


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_a_file_reads_the_same_however_it_was_saved(encoding, separator, newline):
    lines = (("Nom", "E-mail", "Collège"), ("Anne Élie", "anne@exemple.fr", "Éleveurs"))
    text = newline.join(separator.join(line) for line in lines)

    found = read_members(text.encode(encoding))

    assert (found.members, found.bad_lines, found.problems) == ((ANNE,), (), ())


@pytest.mark.parametrize(
    "headings",
    [
        "Nom;E-mail;Collège",
        "NOM ; Adresse e-mail ; COLLEGE",
        "Name;Email;College",
        "nom complet;Courriel;collège",
        "Full name;E-mail address;college",
        "\ufeffNom;mél;Collège",
        '"Nom";"Mail";"Collège"',
    ],
)
def test_headings_are_recognised_in_french_and_english(headings):
    found = read(f"{headings}\nAnne Élie;anne@exemple.fr;Éleveurs\n")

    assert found.members == (ANNE,)


def test_every_column_has_its_field():
    found = read("Langue;Cercle;Entité;Collège;E-mail;Nom\nEnglish;Noyau;Coop Ouest;Éleveurs;ANNE@Exemple.fr;Anne\n")

    assert found.members == (MemberLine(2, "Anne", "anne@exemple.fr", "Éleveurs", "Noyau", "Coop Ouest", "en"),)
    assert {field for field, _ in found.columns} == set(FIELDS)


def test_first_and_last_names_in_two_columns_make_one():
    found = read("Nom;Prénom;Mail\nÉlie;Anne;anne@exemple.fr\n")

    assert found.members[0].name == "Anne Élie"


def test_columns_that_mean_nothing_here_are_named_and_ignored():
    found = read("Nom;Téléphone;E-mail;Courriel;\nAnne;0600000000;anne@exemple.fr;autre@exemple.fr;\n")

    assert found.ignored == ("Téléphone", "Courriel")
    assert found.columns == (("name", "Nom"), ("email", "E-mail"))
    assert found.members == (MemberLine(2, "Anne", "anne@exemple.fr"),)


def test_quoted_cells_may_hold_separators_quotes_and_line_breaks():
    text = (
        'Nom;E-mail;Adresse\n"Élie; Anne ""Nan""";anne@exemple.fr;"1, rue Haute\n35000 Rennes"\nBao;bao@exemple.fr;\n'
    )

    found = read(text)

    assert [(member.line, member.name) for member in found.members] == [(2, 'Élie; Anne "Nan"'), (4, "Bao")]


def test_blank_lines_and_stray_blanks_are_nothing():
    text = "\n;;\nNom;E-mail;\n\n  Anne \u00a0 Élie ;\u200banne@exemple.fr ;\n;;\n\n"

    assert read(text).members == (MemberLine(5, "Anne Élie", "anne@exemple.fr"),)


def test_the_separator_that_a_spreadsheet_announces_is_obeyed():
    found = read('sep=;\r\nNom;E-mail\r\n"Élie, Anne";anne@exemple.fr\r\n')

    assert found.members == (MemberLine(3, "Élie, Anne", "anne@exemple.fr"),)


def test_letters_composed_by_another_machine_are_the_same_letters():
    found = read("Nom;E-mail;Colle\u0300ge\nE\u0301lie;elie@exemple.fr;E\u0301leveurs\n")

    assert found.members == (MemberLine(2, "Élie", "elie@exemple.fr", "Éleveurs"),)


@pytest.mark.parametrize("name", ["حسن", "李", "Ða ŋa", "O’Neil-D'Arc", "=1+1", "<script>", "*gras*", "🐄"])
def test_names_are_taken_as_they_are(name):
    assert read(f"Nom;E-mail\n{name};anne@exemple.fr\n").members[0].name == name


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "members_file_empty"),
        (b"\n;;;\n", "members_file_empty"),
        (b"PK\x03\x04\x14\x00", "members_not_a_csv"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00", "members_not_a_csv"),
        (b"anne@exemple.fr;Anne\n", "members_headings_missing"),
        (b"Nom;Ville\nAnne;Rennes\n", "members_email_column_missing"),
        (b"Ville;E-mail\nRennes;anne@exemple.fr\n", "members_name_column_missing"),
    ],
)
def test_a_file_that_is_no_list_of_members_says_why(content, code):
    found = read_members(content)

    assert (found.problems, found.members) == ((problem(code),), ())


def test_a_file_longer_than_the_longest_is_refused_whole():
    lines = "".join(f"Membre;m{i}@exemple.fr\n" for i in range(MOST_LINES))

    longest = read(f"Nom;E-mail\n{lines}")
    longer = read(f"Nom;E-mail\n{lines}Un de trop;trop@exemple.fr\n")

    assert (len(longest.members), longest.problems) == (MOST_LINES, ())
    assert (longer.members, longer.problems) == ((), (problem("members_too_many", most=MOST_LINES),))


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (";anne@exemple.fr", problem("member_name_missing").at("name")),
        ("Anne;", problem("member_email_missing").at("email")),
        ("Anne", problem("member_email_missing").at("email")),
        ("Anne;anne@exemple.fr;;;;klingon", problem("member_language_unknown", given="klingon").at("language")),
        ("Anne;anne@exemple.fr;;;;中文", problem("member_language_unknown", given="中文").at("language")),
        ("Anne;anne@exemple.fr;;;;fr;de trop", problem("member_cells_too_many")),
        ('"Anne"Élie;anne@exemple.fr', problem("member_quotes")),
        ('"Anne;anne@exemple.fr', problem("member_quotes")),
        ("An\x07ne;anne@exemple.fr", problem("member_text_unreadable", field="name").at("name")),
        ("Anne;anne@exemple.fr;\ufffdleveurs", problem("member_text_unreadable", field="college").at("college")),
    ],
)
def test_a_bad_line_says_what_to_correct(cells, expected):
    assert one_problem(cells) == expected


@pytest.mark.parametrize(
    "email",
    [
        "anne",
        "anne@",
        "@exemple.fr",
        "anne@exemple",
        "anne@@exemple.fr",
        "an ne@exemple.fr",
        "anne@exem ple.fr",
        "anne@exemple..fr",
        "an..ne@exemple.fr",
        "anne.@exemple.fr",
        "anne@-exemple.fr",
        "anne@exemple.f",
        "<anne@exemple.fr>",
        "mailto:anne@exemple.fr",
        "anne@exemple.fr,bao@exemple.fr",
        "=anne@exemple.fr",
        "+anne@exemple.fr",
        "-anne@exemple.fr",
        "anne@exemple.123",
        "anne\u202e@exemple.fr",
    ],
)
def test_what_is_no_address_is_told(email):
    assert one_problem(f"Anne;{email}") == problem("member_email_malformed", given=email).at("email")


@pytest.mark.parametrize(
    "email", ["a@b.fr", "anne.elie+vote@mail.exemple.coop", "o'neil@exemple.fr", "7@exemple.museum", "élie@exemple.fr"]
)
def test_an_address_that_could_be_is_taken(email):
    assert read(f"Nom;E-mail\nAnne;{email}\n").members == (MemberLine(2, "Anne", email),)


@pytest.mark.parametrize("field", MOST_CHARACTERS)
def test_a_text_longer_than_the_roll_holds_is_told(field):
    most = MOST_CHARACTERS[field]
    ending = "@exemple.fr" if field == "email" else ""
    given = {"name": "Anne", "email": "anne@exemple.fr"} | {field: "x" * (most + 1 - len(ending)) + ending}
    cells = ";".join(given.get(field, "") for field in FIELDS)

    assert one_problem(cells) == problem("member_text_too_long", field=field, most=most, given=most + 1).at(field)


def test_an_address_twice_in_the_file_is_told_with_its_first_line():
    found = read("Nom;E-mail\nAnne;anne@exemple.fr\nBao;bao@exemple.fr\nAnne É.;ANNE@exemple.fr\n")

    assert [member.name for member in found.members] == ["Anne", "Bao"]
    assert [(bad.line, bad.cells, bad.problems) for bad in found.bad_lines] == [
        (4, ("Anne É.", "ANNE@exemple.fr"), (problem("member_twice", line=2),))
    ]


def test_those_already_on_the_roll_are_neither_added_nor_wrong():
    found = read("Nom;E-mail\nAnne;Anne@exemple.fr\nBao;bao@exemple.fr\n", on_roll={"anne@exemple.fr"})

    assert ([member.name for member in found.known], [member.name for member in found.members]) == (["Anne"], ["Bao"])
    assert found.bad_lines == ()


def test_every_fault_of_a_line_is_told_at_once():
    (bad,) = read("Nom;E-mail;Langue\n;anne;xx\n").bad_lines

    assert [each.code for each in bad.problems] == [
        "member_name_missing",
        "member_email_malformed",
        "member_language_unknown",
    ]


def test_the_good_lines_around_a_bad_one_are_kept():
    text = 'Nom;E-mail\nAnne;anne@exemple.fr\n"Bao"x;bao@exemple.fr\nCleo;cleo@exemple.fr\n'

    found = read(text)

    assert [member.name for member in found.members] == ["Anne", "Cleo"]
    assert [bad.line for bad in found.bad_lines] == [3]


@given(st.binary(max_size=400))
def test_no_bytes_at_all_break_the_reading(content):
    found = read_members(content)

    assert isinstance(found, MembersFile)


@given(st.lists(st.text(alphabet='aé@.;,\t"\n\r =\x00', max_size=30), max_size=8))
def test_no_lines_under_good_headings_break_the_reading_or_vanish_unsaid(lines):
    text = "Nom;E-mail\n" + "\n".join(lines)

    found = read(text)

    assert found.problems or all(member.name and "@" in member.email for member in found.members)
    assert len({member.email for member in found.members}) == len(found.members)
