"""How often the analysis of what people write is right, set by set: what it decides, and of that what is right."""

from collections.abc import Iterator

import altair as alt
import pandas as pd

from core.charts.horizontal import Bar, draw_bars
from core.charts.theme import Palette
from core.language.formats import number, share
from core.language.texts import Texts
from core.voices.accuracy import Accuracy, SetAccuracy
from core.voices.publication import set_name

NOT_ITS_USE = ("tweets", "stance_rn")  # measured to say so: news, and stance


def draw(accuracy: Accuracy, *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart:
    """Of texts that are known to be for or against and were called, the share called rightly."""
    return draw_bars(_bars(accuracy, palette, texts), palette=palette, language=texts.language, scale=scale)


def sentence(accuracy: Accuracy, texts: Texts) -> str:
    """From the worst to the best of the sets that are like consultations."""
    shares = [each.right_share for each in accuracy.sets if each.name not in NOT_ITS_USE]
    lowest, highest = (share(each, texts.language) for each in (min(shares), max(shares)))
    return texts("accuracy-sentence", lowest=lowest, highest=highest)


def table(accuracy: Accuracy, texts: Texts) -> pd.DataFrame:
    columns = ("set", "texts", "decided", "right", "auc", "f1")
    rows = [[_first_capital(set_name(each, texts)), *_figures(each, texts)] for each in accuracy.sets]
    return pd.DataFrame(rows, columns=[texts(f"accuracy-{column}") for column in columns])


def _bars(accuracy: Accuracy, palette: Palette, texts: Texts) -> Iterator[Bar]:
    for each in accuracy.sets:
        said = {"right": share(each.right_share, texts.language), "decided": share(each.decided_share, texts.language)}
        yield Bar(
            label=_first_capital(set_name(each, texts)),
            figures=texts("accuracy-figures", **said),
            share=float(each.right_share),
            colour=palette.muted if each.name in NOT_ITS_USE else palette.diverging[-2],
        )


def _figures(each: SetAccuracy, texts: Texts) -> Iterator[str]:
    yield number(each.texts, texts.language)
    yield share(each.decided_share, texts.language)
    yield share(each.right_share, texts.language)
    yield number(round(each.auc, 2), texts.language)
    yield number(round(each.macro_f1, 2), texts.language) if each.macro_f1 is not None else "–"


def _first_capital(text: str) -> str:
    return text[:1].upper() + text[1:]
