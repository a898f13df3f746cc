"""In how many people one is lost (docs/decisions/0016): where nobody is named, nothing speaks of fewer."""

SMALLEST_GROUP = 10
