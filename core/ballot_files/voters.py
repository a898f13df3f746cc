"""Which columns say who gave a line, and not what was given: by their names, else by their numbers."""

from collections.abc import Sequence
from fractions import Fraction

from core.ballot_files.rows import plain_name

# Headings as `plain_name` compares them. Those of a line's number come last: one person may have several lines.
PEOPLE = (
    *("respondent", "respondentid", "respid", "respondentnumber", "repondant", "repondante", "idrepondant"),
    *("person", "personid", "personne", "participant", "participantid", "participante", "individual", "individu"),
    *("voter", "voterid", "votername", "votant", "votante", "idvotant", "electeur", "electrice", "idelecteur"),
    *("judge", "juge", "user", "userid", "username", "utilisateur", "utilisatrice", "member", "memberid", "membre"),
    *("email", "mail", "emailaddress", "courriel", "adressemail", "adresseemail", "prenom", "firstname", "token"),
    *("id", "ballot", "ballotid", "bulletin", "idbulletin", "numero", "num", "responseid", "idreponse", "submissionid"),
)
VOTERS = ("", "unnamed0", *PEOPLE, "timestamp", "horodateur", "horodatage", "submittedat", "submitdate", "datestamp")
# A candidate may have one of these names: what stands below tells.
MAYBE = ("no", "n", "nr", "number", "date", "time", "heure", "jour", "nom", "name", "code", "rang", "row", "ligne")
ABOUT = (
    "age",
    "annee",
    "year",
    "anneedenaissance",
    "birthyear",
    "codepostal",
    "postcode",
    "zip",
    "zipcode",
    "duration",
    "duree",
)
ENOUGH = 8  # grades of so many lines repeat
HIGHEST_GRADE, FAR_ABOVE, BEYOND_ALL = 10, 20, 100

Numbers = Sequence[Fraction | None]


def says_who(heading: str, cells: Sequence[Fraction | None]) -> bool:
    """Of the first columns: one with such a name, or that may have it and is not made of numbers."""
    if heading.casefold().strip() in ("#", "n°", "nº", "№", "n.°"):
        return True
    name = plain_name(heading)
    return name in VOTERS or (name in MAYBE and None in cells)


def seems_to_number(heading: str, first: Numbers, others: Sequence[Numbers]) -> bool:
    """Whether what stands first of several columns numbers the lines.

    All are distinct, and count up, lie beyond all others, or are many while the others repeat.
    """
    values = [value for value in first if value is not None]
    if len(values) < max(2, len(first)) or len(set(values)) < len(values) or any(v.denominator != 1 for v in values):
        return False
    if plain_name(heading) in MAYBE:
        return True
    given = [[value for value in column if value is not None] for column in others]
    highest = max((value for column in given for value in column), default=Fraction(0))
    counts_up = len(values) > 2 and values == [values[0] + step for step in range(len(values))]
    if counts_up or min(values) > max(highest, Fraction(BEYOND_ALL)):
        return True
    do_repeat = all(len(set(column)) < len(column) for column in given)
    return do_repeat and (len(values) >= ENOUGH or (min(values) > highest and max(values) > FAR_ABOVE))


def is_no_grade(heading: str, column: Numbers, others: Sequence[Numbers]) -> bool:
    """An age, a year or a post code beside grades, by its name, or every number far above all others."""
    if plain_name(heading) in (*PEOPLE, *ABOUT):
        return True
    values = [value for value in column if value is not None]
    given = [value for other in others for value in other if value is not None]
    return bool(values and given) and min(values) > FAR_ABOVE > HIGHEST_GRADE >= max(given)
