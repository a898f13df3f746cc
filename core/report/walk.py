"""The chapter of the way through: how many went on from each page, and the time it took; for the team."""

from core.charts import passages
from core.charts.theme import PRINT
from core.language.texts import Texts
from core.report.blocks import Block, Drawing, Said, Section, Together, Tone, table_of
from core.report.drawings import SCALE
from core.report.material import Material
from core.results.passages import FEWEST


def walk_chapter(material: Material, texts: Texts) -> Section | None:
    """None where too few came for it to say anything, for a single page, and in the public edition."""
    walk = material.beside.walk
    if not material.for_team or walk.came < FEWEST or len(walk.pages) < 2:
        return None
    said = passages.sentences(walk, texts)
    drawing = Drawing(passages.draw(walk, palette=PRINT, texts=texts, scale=SCALE), " ".join(said))
    beginning: tuple[Block, ...] = (*map(Said, said), drawing)
    table = table_of(passages.table(walk, texts))
    return Section(texts("passages-title"), (Together(beginning), table, Said(texts("passages-note"), Tone.NOTE)))
