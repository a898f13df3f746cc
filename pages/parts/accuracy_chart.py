"""How often the analysis of what people write is right, set by set: what it decides, and of that what is right."""

from collections.abc import Iterator

import altair as alt
import pandas as pd

from core.charts.horizontal import Bar, draw_bars
from core.charts.theme import Palette
from core.language.formats import number, share
from core.language.texts import Texts
from core.voices.accuracy import Accuracy, SetAccuracy
from core.voices.publication import FEWEST_DECIDED, set_name

NOT_ITS_USE = ("tweets", "stance_rn")  # measured to say so: news, and stance


def draw(accuracy: Accuracy, *, palette: Palette, texts: Texts, scale: float = 1) -> alt.LayerChart:
    """Of texts that are known to be for or against and were called, the share called rightly."""
    return draw_bars(_bars(accuracy, palette, texts), palette=palette, language=texts.language, scale=scale)


def sentence(accuracy: Accuracy, texts: Texts) -> str:
    """From the worst to the best of the sets that it is for, and of which enough was decided."""
    enough = (each for each in accuracy.sets if each.decided >= FEWEST_DECIDED)
    shares = [each.right_share for each in enough if each.name not in NOT_ITS_USE]
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
            label=texts("accuracy-label", set=_first_capital(set_name(each, texts)), decided=each.decided),
            figures=texts("accuracy-figures", **said),
            share=float(each.right_share),
            colour=palette.muted if each.name in NOT_ITS_USE else palette.diverging[-2],
        )


def _figures(each: SetAccuracy, texts: Texts) -> Iterator[str]:
    yield number(each.texts, texts.language)
    yield share(each.decided_share, texts.language)
    yield share(each.right_share, texts.language)
    for figure in (each.auc, each.macro_f1):
        yield "–" if figure is None else number(round(figure, 2), texts.language)


def _first_capital(text: str) -> str:
    return text[:1].upper() + text[1:]
