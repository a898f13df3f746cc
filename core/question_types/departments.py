"""The French départements and the postcodes that begin each: La Poste's first digits, Corsica and overseas apart."""

DEPARTMENTS = (
    *(f"{number:02}" for number in range(1, 96) if number != 20),
    *("2A", "2B"),
    *("971", "972", "973", "974", "975", "976", "977", "978", "986", "987", "988"),
)


def department_of(postcode: str) -> str | None:
    """The département of five digits; None where no post office could have them.

    >>> department_of("42000"), department_of("20167"), department_of("20200"), department_of("97400")
    ('42', '2A', '2B', '974')
    >>> department_of("99000"), department_of("00000"), department_of("420")
    (None, None, None)
    """
    if len(postcode) != 5 or not (postcode.isascii() and postcode.isdigit()):
        return None
    if postcode.startswith("20"):
        return "2A" if postcode[2] in "01" else "2B"
    code = postcode[:3] if postcode[:2] in ("97", "98") else postcode[:2]
    return code if code in DEPARTMENTS else None
