"""The output card says how many numbers are asked for, one of them as one."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from camplab.app.editor.drawing.paint_ends import outputs
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.datasets.two_moons import TwoMoons
from camplab.document.project import Project
from tests.document.forging import Forging


@pytest.mark.parametrize(("data", "said"), [(Sine(), "1 number"), (Digits(), "10 classes")])
def test_one_number_is_a_number(learner, data, said) -> None:
    me = learner(Flatten(), Dense(out_features=data.outputs))
    me.session.open(Project(data=data).with_net(me.net))
    assert outputs(me.stack.scene) == said


def test_what_is_made_of_noise_is_not_said_to_have_gone_in() -> None:
    nets = {"generator": (Dense(out_features=2),), "discriminator": (Dense(out_features=1),)}
    project = Project(data=TwoMoons(), task=Forging(), stacks=nets)
    trace = project.traces()["discriminator"]
    assert outputs(SimpleNamespace(project=project, stack="discriminator", waits=False, trace=trace)) == "1 (a vector)"
