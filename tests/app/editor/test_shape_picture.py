"""The picture of what a block does to a shape, for every block, in both themes."""

from __future__ import annotations

import pytest

from camplab.app.editor.inspector import shape_picture
from camplab.app.editor.inspector.shape_picture import ShapePicture
from camplab.app.look import style
from camplab.blocks.base import REGISTRY, Facts
from camplab.blocks.shape import grid, image, sequence, tokens, vector
from tests.app.editor.conftest import block

INPUTS = (image(64, 56, 56), sequence(16, 32), vector(128), tokens(12, 100), grid(56, 56, 64))


def first_fit(tag: str) -> Facts | None:
    """The block on the first shape that it takes."""
    found = (REGISTRY[tag](**{"name": "x"} if tag == "tap" else {}).facts(x) for x in INPUTS)
    return next((facts for facts in found if facts.y), None)


@pytest.fixture(params=["light", "dark"])
def picture(request, qtbot) -> ShapePicture:
    style.choose(request.param)
    made = ShapePicture()
    qtbot.addWidget(made)
    made.resize(264, made.sizeHint().height())
    return made


def test_every_block_that_stands_alone_has_one(picture) -> None:
    blank = picture.grab().toImage()
    drawn = 0
    for tag in REGISTRY:
        facts = first_fit(tag)
        picture.show_facts(facts)
        assert picture.isHidden() is (facts is None)
        if facts is not None:
            drawn += picture.grab().toImage() != blank
            assert str(facts.y) in picture.accessibleName()
    assert drawn > 30


def test_a_larger_output_is_drawn_larger(picture) -> None:
    assert shape_picture.edge(1) < shape_picture.edge(56) < shape_picture.edge(112) <= shape_picture.TALL
    assert shape_picture.edge(10**9) == shape_picture.TALL


def test_it_stands_in_the_inspector_on_the_input_the_block_gets(learner) -> None:
    me = learner(block("convolution", out_channels=16), block("flatten"))
    me.selects((1,))
    assert me.inspector.page.does.accessibleName() == "16×8×8 in, 1024 out"
