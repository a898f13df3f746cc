"""Options whose value is a list or a whole number."""

import click


def listed(given: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in given.split(",") if each.strip())


def whole(given: str, option: str) -> int:
    if not given.isdecimal() or not int(given):
        raise click.BadParameter(given, param_hint=option)
    return int(given)
