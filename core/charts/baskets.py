"""What the basket check says: whether the winners of each criterion make a whole that people wanted."""

import pandas as pd

from core.language.formats import euros, number, share
from core.language.texts import Texts
from core.pricing.basket_check import BasketCheck
from core.pricing.trimmed_mean import TRIM


def sentences(found: BasketCheck, texts: Texts) -> list[str]:
    """How many agree, how many composed exactly it, whether a paradox is possible, and what it costs beside theirs."""
    language = texts.language
    exact = int(found.equal * found.baskets)
    said = [
        texts("basket-agreeing", agreeing=share(found.agreeing, language)),
        texts(
            "basket-equal",
            count=exact,
            shown=number(exact, language),
            share=share(found.equal, language, places=_places(found)),
        ),
        texts("basket-safe" if found.is_safe else "basket-unsafe", share=share(found.mean_winning, language)),
    ]
    if found.own_median is not None:
        prices = {"voted": euros(found.voted, language), "own": euros(found.own_median, language)}
        said.append(texts("basket-prices", **prices, share=share(found.at_least_voted, language)))
    if found.own_mean is not None:
        said.append(texts("basket-trimmed", share=share(TRIM, language), mean=euros(round(found.own_mean), language)))
    return said


def table(found: BasketCheck, texts: Texts) -> pd.DataFrame:
    language = texts.language
    values = {
        "agreeing": share(found.agreeing, language, places=1),
        "equal": share(found.equal, language, places=_places(found)),
        "mean": share(found.mean_winning, language, places=1),
        "voted": euros(found.voted, language),
        "own": euros(found.own_median, language) if found.own_median is not None else "",
        "trimmed": euros(round(found.own_mean), language) if found.own_mean is not None else "",
        "at_least": share(found.at_least_voted, language, places=1),
    }
    figure, value = texts("basket-figure"), texts("basket-value")
    rows = [{figure: texts(f"basket-row-{name.replace('_', '-')}"), value: said} for name, said in values.items()]
    return pd.DataFrame(rows, columns=[figure, value])


def _places(found: BasketCheck) -> int:
    """« 0,01 % » is not nobody."""
    if not found.equal:
        return 0
    return 1 if found.equal >= 1 / 1000 else 2
