"""The filters of convolutions are the weights as they stand, at any step of a run, and are drawn as they are."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.blocks.convolution import Convolution
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.blocks.to_sequence import ToSequence
from camplab.blocks.transposed_convolution import TransposedConvolution
from camplab.runs.events import FILTERS
from camplab.runs.filters import as_tiles, in_colours, see_colours
from camplab.runs.wants import Want
from camplab.training.time_travel.hindsight import Hindsight
from camplab.training.trainer import Trainer
from tests.training.recipes import project, run

NETS = {
    "pictures": (Convolution(out_channels=4, kernel=(5, 3)), Flatten(), Dense(out_features=10)),
    "depthwise": (Convolution(out_channels=4), Convolution(out_channels=4, groups="depthwise"), Flatten(),
                  Dense(out_features=10)),
    "transposed": (TransposedConvolution(out_channels=3, kernel=2, stride=2), Flatten(), Dense(out_features=10)),
    "sequences": (ToSequence(), Convolution(out_channels=5, kernel=3), Flatten(), Dense(out_features=10)),
}  # fmt: skip


@pytest.mark.parametrize("name", NETS)
def test_they_are_the_weights_after_the_step(name, tmp_path):
    whole = project(*NETS[name], epochs=1)
    run(whole, folder=tmp_path)
    modules = tuple(step.module for step in whole.traces().steps())
    found = Hindsight(tmp_path, 7).pictures(7, (Want(FILTERS, modules),))
    trainer = Trainer(whole, attended=False, steps=7)
    assert list(trainer.events())
    state = trainer.loop.setup.model.state_dict()
    wanted = {key.rpartition(".")[0]: value for key, value in state.items() if value.dim() > 2}
    assert [picture.step for picture in found] == [7] * len(wanted)
    assert len(wanted) > 0
    for picture in found:
        (weight,) = (value for key, value in wanted.items() if key.startswith(picture.module))
        weight = weight.transpose(0, 1) if name == "transposed" else weight
        assert torch.equal(torch.from_numpy(picture.values), weight.contiguous())


def test_a_filter_is_a_tile_of_the_kernels_of_its_channels_and_of_three_a_picture():
    filters = np.arange(2 * 3 * 2 * 2, dtype=np.float32).reshape(2, 3, 2, 2)
    tiles = as_tiles(filters)
    assert tiles.shape == (2, 5, 5)
    assert tiles[1].tolist() == [
        [12, 13, 0, 16, 17], [14, 15, 0, 18, 19], [0, 0, 0, 0, 0], [20, 21, 0, 0, 0], [22, 23, 0, 0, 0],
    ]  # fmt: skip
    assert see_colours(filters)
    shown = in_colours(np.array([[[[0.5]], [[-1.0]], [[0.0]]]]))
    assert shown.tolist() == [[[[191, 0, 128]]]]
    assert in_colours(np.zeros((1, 3, 1, 1))).tolist() == [[[[128, 128, 128]]]]
    assert as_tiles(np.ones((4, 2, 3))).shape == (4, 2, 3), "over sequences: a row for each channel"
