"""`camplab export --to stack` and `--to table`: the whole network as a picture, without a window."""

from __future__ import annotations

import io
from xml.etree import ElementTree as xml  # noqa: N813

import numpy as np
import pytest
from PIL import Image

from camplab.cli import system


def words(drawing: bytes) -> list[str]:
    """What is written in an SVG."""
    return ["".join(text.itertext()) for text in xml.fromstring(drawing).iter("{http://www.w3.org/2000/svg}text")]


def test_the_stack_is_drawn_from_its_first_block_to_its_last(camplab, processes):
    path = camplab.project("lenet5")
    told = camplab.process("export", path, "--to", "stack", "-o", "stack.svg", CAMPLAB_LANG="ko", DISPLAY=None)
    assert told.status == 0, told.err
    shown = words((camplab.folder / "stack.svg").read_bytes())
    assert {"C1", "S2", "C3", "S4", "C5", "F6", "16×4×4", "합성곱"} <= set(shown)


@pytest.mark.usefixtures("qapp")
def test_the_table_has_all_rows_and_the_sums_on_white(camplab):
    path = camplab.project("lenet5")
    assert camplab("export", path, "--to", "table", "-o", "table.png").status == 0
    picture = Image.open(io.BytesIO((camplab.folder / "table.png").read_bytes()))
    pixels = np.asarray(picture.convert("L"))
    assert picture.height > 14 * 20
    rows = (pixels < 128).any(1)
    lines = np.flatnonzero(np.diff(rows.astype(int)) == 1)
    assert len(lines) >= 14, "a head, twelve blocks, the sums"
    assert pixels[0, 0] > 240


@pytest.mark.parametrize("what", ["stack", "table"])
def test_what_cannot_be_drawn_is_one_sentence(camplab, what):
    path = camplab.project("lenet5")
    camplab("export", path, "--to", what, "-o", "net.jpg").says("a picture ends in .png or .svg, not in .jpg", status=2)
    camplab("export", path, "--to", what, "-o", path).says("net.camplab", status=2)


def test_a_system_that_cannot_draw_is_told_how_it_can(camplab, monkeypatch):
    path = camplab.project("lenet5")
    monkeypatch.setattr(system, "missing_libraries", lambda: ["libegl1"])
    told = camplab("export", path, "--to", "table", "-o", "table.png")
    told.says("drawing needs libegl1", "apt-get install libegl1", status=1)
    assert not (camplab.folder / "table.png").exists()
