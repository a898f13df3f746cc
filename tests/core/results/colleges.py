"""Answers of people whose college is known, and what they are held against."""

from core.consultation.records import Ballot, BallotStatus
from core.results.frame import Frame
from core.results.representation import Margin
from core.results.variables import Of, Variable
from tests.builders import a_questionnaire

COLLEGE = Variable(Of.ATTRIBUTE, "college")
ROLL = Margin(COLLEGE, (("", 0), ("eaters", 300), ("farmers", 100)))


def a_frame(*groups: tuple[str, str, int], anonymity: str = "named") -> Frame:
    """(college, answer, how many), one after the other in turn."""
    frame = Frame(a_questionnaire(anonymity=anonymity, access="personal"))
    ballots = [(college, answer) for college, answer, count in groups for _ in range(count)]
    frame.extend(
        Ballot(
            seq=seq,
            key=f"{seq}",
            status=BallotStatus.CAST,
            supersedes=None,
            answers={"milk": answer} if answer else {},
            attributes={"college": college} if college else {},
        )
        for seq, (college, answer) in enumerate(ballots, start=1)
    )
    return frame
