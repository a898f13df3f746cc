"""What a ballot may be read by beside its answers: never sealed, never archived, never published, erased with it.

An anonymous ballot keeps of its member only what so many of the roll share, whole and by what it leaves out: the roll
falls into groups, by one attribute after the other, and no group under `SMALLEST_GROUP` can be told from another.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from core.consultation.definition import Anonymity, Rules
from core.consultation.records import Member
from core.consultation.smallest_group import SMALLEST_GROUP

ATTRIBUTES = ("college", "circle", "entity", "language", "source")

ON_ROLL = ATTRIBUTES[:4]

Combination = tuple[str, str, str, str]  # of these four


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
    given = dict(zip(ON_ROLL, combination, strict=True))
    if rules.anonymity is not Anonymity.ANONYMOUS:
        return _said(given | {"source": source})
    return _shared(_beside(rules, member, combinations), combination)


def roll_as_kept(rules: Rules, combinations: Mapping[Combination, int]) -> Iterator[tuple[dict[str, str], int]]:
    """How many of the roll would have each of the attributes that their ballots keep, on a page in their language."""
    if rules.anonymity is not Anonymity.ANONYMOUS:
        yield from ((_said(dict(zip(ON_ROLL, each, strict=True))), count) for each, count in combinations.items())
        return
    by_college: dict[str, dict[Combination, int]] = defaultdict(dict)
    for each, count in combinations.items():
        by_college[rules.weighing.college_of(each[0])][each] = count
    for among in by_college.values():
        yield from _parted(among, 0)


def _parted(combinations: Mapping[Combination, int], place: int) -> Iterator[tuple[dict[str, str], int]]:
    if place == len(ON_ROLL):
        yield {}, sum(combinations.values())
        return
    for value, among in _groups(combinations, place).items():
        for kept, count in _parted(among, place + 1):
            yield _said({ON_ROLL[place]: value}) | kept, count


def _beside(rules: Rules, member: Member, combinations: Mapping[Combination, int]) -> dict[Combination, int]:
    """Those among whom the member is lost: where colleges are weighed, the ballot tells its voter's already."""
    college_of = rules.weighing.college_of
    own = college_of(member.college)
    return {each: count for each, count in combinations.items() if college_of(each[0]) == own}


def _shared(combinations: Mapping[Combination, int], own: Combination) -> dict[str, str]:
    kept: dict[str, str] = {}
    for place, name in enumerate(ON_ROLL):
        groups = _groups(combinations, place)
        kept[name] = own[place] if own[place] in groups else ""
        combinations = groups.get(kept[name], {})
    return _said(kept)


def _groups(combinations: Mapping[Combination, int], place: int) -> dict[str, dict[Combination, int]]:
    """By the value that may stand on a ballot, "" for those who are left without one."""
    told = _told(combinations, place)
    groups: dict[str, dict[Combination, int]] = defaultdict(dict)
    for each, count in combinations.items():
        groups[each[place] if each[place] in told else ""][each] = count
    return dict(groups)


def _told(combinations: Mapping[Combination, int], place: int) -> set[str]:
    """The values that may stand on a ballot: of enough people each, and so are those who are left without one."""
    sizes: Counter[str] = Counter()
    for each, count in combinations.items():
        sizes[each[place]] += count
    told = sorted(
        (value for value in sizes if value and sizes[value] >= SMALLEST_GROUP), key=lambda each: (sizes[each], each)
    )
    untold = sizes.total() - sum(sizes[value] for value in told)
    while told and 0 < untold < SMALLEST_GROUP:
        untold += sizes[told.pop(0)]
    return set(told)


def _said(given: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in given.items() if value}
