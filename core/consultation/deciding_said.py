"""How a vote decides, in the sentences that everybody reads before the first vote."""

from core.consultation.definition import Definition
from core.consultation.ratifying import Quorum, Ratification
from core.language.texts import Texts
from core.results.decided import rule_fixed_for


def decided_by(definition: Definition, texts: Texts) -> list[str]:
    """Nothing where nothing is ratified, no college is weighed and no question is decided by a rule of its own."""
    rules = definition.rules
    said = []
    if rules.ratification:
        ratifying = [question for question in definition.questionnaire.questions() if question.ratifies]
        several = {len(question.weighed) > 2 for question in ratifying}
        said += [majority_asked(rules.ratification, texts, several=each) for each in sorted(several)]
        if rules.ratification.quorum is Quorum.VOTES:
            said.append(texts("answer-quorum-votes", count=rules.ratification.votes))
        if rules.ratification.quorum is Quorum.SHARE:
            said.append(texts("answer-quorum-share", percent=rules.ratification.percent))
    for question in definition.questionnaire.questions():
        if rule := rule_fixed_for(question):
            title = question.title.say(texts.language)
            said.append(texts("answer-rule-fixed", title=title, rule=texts(f"rule-{rule}")))
    if rules.weighing.colleges:
        named = (
            texts("answer-college-weight", college=each.name, weight=each.weight) for each in rules.weighing.colleges
        )
        said.append(texts("answer-colleges", colleges=", ".join(named)))
        said.append(texts(f"answer-colleges-{rules.weighing.unheard.value}", fewest=rules.weighing.fewest))
        said.append(texts("answer-college-noted"))
    return said


def majority_asked(rules: Ratification, texts: Texts, *, several: bool) -> str:
    """`several` where members choose among several new prices."""
    return texts(f"ratified-majority-{rules.majority.value.replace('_', '-')}{'-of-several' if several else ''}")
