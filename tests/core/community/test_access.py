"""The predicates of permission, role by role; what nobody gave, nobody has."""

import pytest

from core.community.access import Person, Role, may_administer, may_organize, may_see, may_share

TEAM = "team"


def somebody(role=None, **more):
    return Person("id", "a@exemple.fr", "Camille", roles={TEAM: role} if role else {}, **more)


@pytest.mark.parametrize(
    ("person", "sees", "shares", "organizes", "administers"),
    [
        (somebody(Role.ORGANIZER), True, True, True, False),
        (somebody(Role.ANIMATOR), True, True, False, False),
        (somebody(Role.VIEWER), True, False, False, False),
        (somebody(), False, False, False, False),
        (somebody(is_admin=True), False, False, False, True),
        (None, False, False, False, False),
    ],
)
def test_each_role_may_what_it_may(person, sees, shares, organizes, administers):
    assert may_see(person, TEAM) is sees
    assert may_share(person, TEAM) is shares
    assert may_organize(person, TEAM) is organizes
    assert may_administer(person) is administers


def test_a_role_in_one_team_is_nothing_in_another():
    assert not may_see(somebody(Role.ORGANIZER), "another")
