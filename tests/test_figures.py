"""Figures: one row each in docs/figures.md, replaced by name."""

from tests.figures import HEADING, keep


def test_a_figure_measured_again_replaces_its_row(tmp_path):
    path = tmp_path / "docs" / "figures.md"
    keep(path, name="tail", values="ratio 1.9")
    keep(path, name="append", values="seconds 3.1")

    keep(path, name="tail", values="ratio 1.2")

    text = path.read_text(encoding="utf-8")
    rows = text.removeprefix(HEADING).splitlines()
    assert text.startswith(HEADING)
    assert [row.split(" | ")[:2] for row in rows] == [["| append", "seconds 3.1"], ["| tail", "ratio 1.2"]]
