"""The output card says how many numbers are asked for, one of them as one."""

from __future__ import annotations

import pytest

from camplab.app.editor.drawing.paint_ends import outputs
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.document.project import Project


@pytest.mark.parametrize(("data", "said"), [(Sine(), "1 number"), (Digits(), "10 classes")])
def test_one_number_is_a_number(learner, data, said) -> None:
    me = learner(Flatten(), Dense(out_features=data.outputs))
    me.session.open(Project(data=data).with_net(me.net))
    assert outputs(me.stack.scene) == said
