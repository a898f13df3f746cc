"""A chart for slides is an SVG of its own, and a PNG at twice the size, whatever people wrote."""

from dataclasses import replace
from io import BytesIO
from xml.etree import ElementTree

import pytest
from PIL import Image

from core.exports.slide import LEAST_HEIGHT, WIDTH, slide_png, slide_svg
from core.language.texts import Texts
from core.report.pictures import picture_of
from tests.core.report.materials import PARIS, a_material


@pytest.fixture(scope="module")
def picture():
    return picture_of(a_material(), "pasture", Texts("fr"), zone=PARIS)


def words_of(svg) -> str:
    return " ".join(" ".join(ElementTree.fromstring(svg).itertext()).split())


def test_it_says_its_title_its_sentence_its_figures_and_its_source(picture):
    said = words_of(slide_svg(picture))

    for expected in ("Pâturage", "« Huit mois » est retenu", "3 · 75 %", "Tablée · KX7M2P · 4 réponses"):
        assert expected in said.replace("\u00a0", " "), expected


def test_a_png_is_1920_pixels_wide(picture):
    image = Image.open(BytesIO(slide_png(picture)))

    assert (image.format, image.size) == ("PNG", (2 * WIDTH, 2 * LEAST_HEIGHT))


@pytest.mark.parametrize("title", ["</svg><script>alert(1)</script>", "a & b < c \x07", "mot " * 200, ""])
def test_a_title_of_any_shape_is_only_words(picture, title):
    root = ElementTree.fromstring(slide_svg(replace(picture, title=title)))

    assert [each for each in root.iter() if each.tag.endswith("script")] == []
    assert all(float(each.get("x", 0)) < WIDTH for each in root.iter())


def test_a_long_sentence_is_cut_into_lines_that_fit(picture):
    svg = slide_svg(replace(picture, sentence="Le litre de lait de pâturage. " * 8))

    lines = [each for each in ElementTree.fromstring(svg).iter() if each.get("font-size") == "18"]
    assert len(lines) == 3
