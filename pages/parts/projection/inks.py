"""The colours of the big screen: every word stands out at 7:1 (WCAG 2.2, 1.4.6), every bar at 3:1."""

from dataclasses import dataclass

from core.charts.theme import DARK, LIGHT, Palette


@dataclass(frozen=True)
class Inks:
    """Words are written in `ink`, `quiet` or `strong`, on `paper` or on a `card`; the rest is never written in."""

    palette: Palette
    paper: str
    card: str
    ink: str
    quiet: str
    strong: str
    rule: str
    bar: str
    first: str
    muted: str

    @property
    def dark(self) -> bool:
        return self.palette.kind == "dark"

    @property
    def written(self) -> tuple[tuple[str, str], ...]:
        """Every pair of a word's colour and its ground."""
        return tuple((word, ground) for word in (self.ink, self.quiet, self.strong) for ground in self.grounds)

    @property
    def grounds(self) -> tuple[str, str]:
        return self.paper, self.card

    @property
    def drawn(self) -> tuple[tuple[str, str], ...]:
        """Every pair of a bar's colour and its ground."""
        return tuple((bar, ground) for bar in (self.bar, self.first, self.muted) for ground in self.grounds)

    @property
    def words(self) -> str:
        return f"color: {self.ink} !important; opacity: 1 !important"

    @property
    def style(self) -> str:
        """As the sheet of style names them."""
        named = ("paper", "card", "ink", "quiet", "strong", "rule", "bar", "first", "muted")
        return "; ".join(
            [f"--{name}: {getattr(self, name)}" for name in named] + [f"color-scheme: {self.palette.kind}"]
        )


ON_LIGHT = Inks(
    palette=LIGHT,
    paper=LIGHT.background,
    card="#F5EEE2",
    ink=LIGHT.text,
    quiet="#4A4238",
    strong="#7E3110",
    rule=LIGHT.grid,
    bar=LIGHT.categorical[0],
    first=LIGHT.accent,
    muted="#857A69",
)
ON_DARK = Inks(
    palette=DARK,
    paper=DARK.background,
    card="#292420",
    ink="#F5EFE6",
    quiet="#CFC6BA",
    strong="#F5B590",
    rule=DARK.grid,
    bar=DARK.categorical[0],
    first=DARK.accent,
    muted="#8F8477",
)


def inks(*, dark: bool) -> Inks:
    return ON_DARK if dark else ON_LIGHT
