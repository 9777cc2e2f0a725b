"""What a course says of depth can be seen from the command line: gradients and activations of every block.

The criteria are loose enough for other seeds and machines; what was measured stands beside them.
"""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest

from camplab.blocks.activation import Activation
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.pooling import Pooling
from camplab.blocks.structure import Parallel
from camplab.document import files
from camplab.document.project import Project
from camplab.runs import reading
from tests.training.probes.curriculum_nets import stack
from tests.training.recipes import project

pytestmark = [pytest.mark.long, pytest.mark.timeout(300)]


def saved(camplab, project: Project) -> str:
    files.save(project, camplab.folder / "net.camplab")
    return "net.camplab"


def of_blocks(camplab, name: str, what: str, measure: str) -> tuple[np.ndarray, str]:
    """A measure of the blocks that know it, from input to output, and what is said of them all."""
    said = camplab("look", name, "--what", what, "--json").json
    values = np.array([block[measure] for block in said["blocks"] if block[measure] is not None], np.float64)
    return values, " ".join(said["says"])


def first_over_last(values: np.ndarray) -> float:
    return float(values[0] / values[-1])


def of_weights(camplab, name: str) -> float:
    """|dL/dW| of the first block over that of the last, at the first step."""
    assert camplab("train", name, "--run", camplab.folder / "run", "--steps", "1").status == 0
    return first_over_last(reading.read(camplab.folder / "run").values("gradients")[0].astype(np.float64))


def test_in_twenty_sigmoid_layers_nothing_arrives_at_the_first(camplab):
    name = saved(camplab, stack("sigmoid"))
    values, said = of_blocks(camplab, name, "gradients", "output_gradients")
    assert first_over_last(values) < 1e-6
    assert "the gradient vanishes" in said
    assert of_weights(camplab, name) < 1e-6  # measured: 1.6e-12


@pytest.mark.parametrize("gain", [0.5, 1.5])
def test_the_gain_of_relu_layers_is_seen_in_dl_dh_and_in_the_outputs_where_dl_dw_is_blind(camplab, gain):
    name = saved(camplab, stack("relu", gain))
    values, said = of_blocks(camplab, name, "gradients", "output_gradients")
    assert gain**19 / 3 < first_over_last(values) < 3 * gain**19  # measured for 1.5: 2,056 of 2,217
    assert ("fades" if gain < 1 else "explodes") in said
    spread, _ = of_blocks(camplab, name, "activations", "output_std")
    assert math.log(spread[-1] / spread[1]) / math.log(gain) == pytest.approx(19, abs=4)
    assert 0.02 < of_weights(camplab, name) < 50  # measured: 1.34 and .67


def test_batch_norm_makes_the_gradient_grow_on_its_way_back(camplab):
    values, _ = of_blocks(camplab, saved(camplab, stack("bn")), "gradients", "output_gradients")
    assert first_over_last(values) > 10  # measured: 44


@pytest.mark.parametrize(("preset", "least", "most"), [
    ("sigmoid_mlp20", 0.0, 0.2), ("sigmoid_mlp20_relu_he", 0.85, 1.0), ("sigmoid_mlp20_batch_norm", 0.85, 1.0),
    ("sigmoid_mlp20_residual", 0.85, 1.0),
])  # fmt: skip
def test_each_cure_learns_what_twenty_sigmoids_do_not(camplab, preset, least, most):
    camplab("new", preset, "-o", "net.camplab")
    assert camplab("train", "net.camplab", "--run", camplab.folder / "run", "--device", "cpu").status == 0
    assert least <= reading.read(camplab.folder / "run").latest("validation_accuracy") <= most


def test_residual_blocks_without_norm_let_the_outputs_grow(camplab):
    block = Parallel(branches=((Dense(out_features=64, init="he"), Activation()), ()))
    net = Flatten(), Dense(out_features=64, init="he"), *([block] * 20), Dense(out_features=10)
    plain = project(*[part.copied() for part in net], epochs=1, learning_rate=0.01)
    name = saved(camplab, plain)
    told = camplab("look", name, "--what", "activations", "--json").json["blocks"]
    spread = {block["module"]: block["output_std"] for block in told}
    joins = [spread[module] for module in spread if module.startswith("residual") and "." not in module]
    assert len(joins) == 20
    assert joins[-1] > 1e3 * spread["flatten1"]  # measured: 14,175
    assert all(after > before for before, after in pairwise(joins))


def test_from_tiny_weights_a_stack_learns_with_batch_norm_alone(camplab):
    tiny = {"init": "normal", "std": 0.01}

    def accuracy(*norm) -> float:
        layers = [part for _ in range(19) for part in (Dense(out_features=64, bias=False, **tiny), *norm, Activation())]
        recipe = {"learning_rate": 0.01, "schedule": "cosine", "batch_size": 128, "epochs": 46}
        name = saved(camplab, project(Flatten(), *layers, Dense(out_features=10, **tiny), **recipe))
        folder = camplab.folder / f"run{len(norm)}"
        assert camplab("train", name, "--run", folder, "--steps", "500").status == 0
        return reading.read(folder).latest("validation_accuracy")

    assert accuracy() < 0.2  # measured: .074
    assert accuracy(BatchNorm()) > 0.85  # .936


@pytest.mark.parametrize(("kind", "least", "most"), [("relu", 0, 300), ("tanh", 0, 300), ("sigmoid", 1500, math.inf)])
def test_relu_and_tanh_learn_soon_what_sigmoid_does_not(camplab, kind, least, most):
    """At this size tanh is no slower than ReLU: nothing else is promised."""
    layers = [part for n in (16, 32, 32) for part in (Convolution(out_channels=n), Activation(kind=kind), Pooling())]
    name = saved(camplab, project(*layers, Flatten(), Dense(out_features=10), epochs=60, optimizer="sgd",
                                  learning_rate=0.1, momentum=0.0))  # fmt: skip
    assert camplab("train", name, "--run", camplab.folder / "run", "--steps", "1500").status == 0
    right = reading.read(camplab.folder / "run").values("accuracy")[:].astype(np.float64)
    smooth = np.convolve(right, np.full(20, 1 / 20), "valid")
    reached = np.flatnonzero(smooth >= 0.9)
    assert least <= (reached[0] + 20 if len(reached) else math.inf) <= most  # measured: 90-120, 60-70, never
