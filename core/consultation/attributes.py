"""What a ballot may be read by beside its answers: never sealed, never archived, never published, erased with it.

An anonymous ballot keeps of its member only what so many of the roll share, whole and by what it leaves out: the roll
falls into groups, by one attribute after the other, and no group under `FEWEST` can be told from another.
"""

from collections import Counter
from collections.abc import Mapping

from core.consultation.definition import Anonymity, Rules
from core.consultation.records import Member

ATTRIBUTES = ("college", "circle", "entity", "language", "source")
FEWEST = 10  # people of the roll in whom a member's attributes are lost

Combination = tuple[str, str, str, str]  # college, circle, entity and language, as on the roll
_ON_ROLL = ATTRIBUTES[:4]


def attributes_of(
    rules: Rules,
    *,
    member: Member | None,
    combinations: Mapping[Combination, int],
    language: str = "",
    source: str = "",
) -> dict[str, str]:
    """Of a ballot given on a page in `language`, reached by the link that `source` names, "" where none was said.

    `combinations` says how many of the roll have each; only an anonymous ballot of a member needs it. Such a ballot
    keeps no source: whoever gives out the links could make one for a single person of the roll.
    """
    if member is None:
        return _said({"language": language, "source": source})
    combination = (member.college, member.circle, member.entity, language)
    given = dict(zip(_ON_ROLL, combination, strict=True))
    if rules.anonymity is not Anonymity.ANONYMOUS:
        return _said(given | {"source": source})
    return _shared(_beside(rules, member, combinations), combination)


def _beside(rules: Rules, member: Member, combinations: Mapping[Combination, int]) -> dict[Combination, int]:
    """Those among whom the member is lost: where colleges are weighed, the ballot tells its voter's already."""
    college_of = rules.weighing.college_of
    own = college_of(member.college)
    return {each: count for each, count in combinations.items() if college_of(each[0]) == own}


def _shared(combinations: Mapping[Combination, int], own: Combination) -> dict[str, str]:
    kept: dict[str, str] = {}
    for place, name in enumerate(_ON_ROLL):
        told = _told(combinations, place)
        if own[place] in told:
            kept[name] = own[place]
        among = {own[place]} if own[place] in told else {each[place] for each in combinations} - told
        combinations = {each: count for each, count in combinations.items() if each[place] in among}
    return kept


def _told(combinations: Mapping[Combination, int], place: int) -> set[str]:
    """The values that may stand on a ballot: of enough people each, and so are those who are left without one."""
    sizes: Counter[str] = Counter()
    for each, count in combinations.items():
        sizes[each[place]] += count
    told = sorted((value for value in sizes if value and sizes[value] >= FEWEST), key=lambda each: (sizes[each], each))
    untold = sizes.total() - sum(sizes[value] for value in told)
    while told and 0 < untold < FEWEST:
        untold += sizes[told.pop(0)]
    return set(told)


def _said(given: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in given.items() if value}
