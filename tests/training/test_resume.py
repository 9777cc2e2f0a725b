"""Promise 13: a run that is cut anywhere and resumed goes on bit for bit as if it had never stopped."""

from __future__ import annotations

import random
import time
from functools import partial
from pathlib import Path

import pytest
import torch

from camplab.blocks.structure import Group
from camplab.runs.listing import info
from camplab.runs.reading import read as kept
from camplab.training.checkpoint import read
from camplab.training.control import Control
from tests import kept as cases
from tests.assembly.forging import forging_is_known as forging_is_known
from tests.assembly.forging import gan
from tests.training.killing import killed_at_random, needs_fork
from tests.training.recipes import (
    ALL,
    PaddedReverse,
    at_epochs,
    autoencoder,
    cnn,
    column,
    end,
    epochs,
    labelling,
    language_model,
    mlp,
    run,
)

wide = partial(cnn, batch_size=128)
RECIPES = {
    "Adam": wide(epochs=2),
    "one cycle, Nesterov": wide(epochs=2, optimizer="nesterov", schedule="one_cycle"),
    "cosine, RMSprop, clipping": wide(epochs=2, optimizer="rmsprop", schedule="cosine", clip=1.0),
    "parts with rates of their own, one cycle": wide(epochs=2, schedule="one_cycle").with_net(
        (Group(rate=0.1, body=cnn().net[:4]), *cnn().net[4:])
    ),
    "two stacks, one cycle, clipping": autoencoder(epochs=2, batch_size=128, schedule="one_cycle", clip=1.0),
    "two stacks in float16": autoencoder(epochs=2, batch_size=128, precision="float16", schedule="cosine"),
    "bfloat16": wide(epochs=2, precision="bfloat16"),
    "float16, momentum, one cycle, clipping": wide(
        epochs=2, precision="float16", optimizer="momentum", schedule="one_cycle", clip=1.0
    ),
    "a class at some steps": labelling(PaddedReverse(samples=400), epochs=5),
    "augmented": wide(epochs=2, flip=True, shift=1, mixup=0.2),
    "language model with dropout": language_model(epochs=7),
    "SGD, warm-up": wide(epochs=2, optimizer="sgd", schedule="warm_up", warm_up_epochs=2),
}


CUT = 16
"""Steps, in the middle of an epoch of each of them."""


def final_weights(folder: Path) -> dict[str, torch.Tensor]:
    return {name: value for name, value in read(folder)[1].items() if not name.startswith("random")}


def assert_equal(a: Path, b: Path) -> None:
    ours, theirs = final_weights(a), final_weights(b)
    assert ours.keys() == theirs.keys()
    assert all(torch.equal(ours[name], theirs[name]) for name in ours)


EVERY_TIME = cases.some(
    RECIPES, "parts with rates of their own, one cycle", "two stacks in float16", "augmented", "SGD, warm-up",
)  # fmt: skip
"""Each kind of state that is kept: of parts, stacks, scales, schedules and chance. Others have less of it, and
`test_every_task` tries each task."""


@pytest.mark.parametrize("name", EVERY_TIME)
def test_stopped_in_the_middle_of_an_epoch_and_resumed(name, tmp_path):
    whole = run(RECIPES[name], folder=tmp_path / "whole")
    first = run(RECIPES[name], folder=tmp_path / "cut", steps=CUT)
    torch.manual_seed(12345)  # chance moves on in between
    rest = run(RECIPES[name], folder=tmp_path / "cut", resume=True)
    assert rest[0].first_step == CUT
    assert column(first, "loss").tolist() + column(rest, "loss").tolist() == column(whole, "loss").tolist()
    assert column(rest, "learning_rate").tolist() == column(whole, "learning_rate").tolist()[CUT:]
    assert at_epochs(epochs(first) + epochs(rest), *ALL) == at_epochs(epochs(whole), *ALL)
    assert_equal(tmp_path / "whole", tmp_path / "cut")
    assert kept(tmp_path / "cut").values("loss")[:].tolist() == column(whole, "loss").tolist()


def test_stopped_exactly_between_two_epochs(tmp_path):
    whole = run(cnn(epochs=3))
    run(cnn(epochs=3), folder=tmp_path, steps=44)
    rest = run(cnn(epochs=3), folder=tmp_path, resume=True)
    assert column(rest, "loss").tolist() == column(whole, "loss").tolist()[44:]


def test_a_finished_run_goes_on_when_it_is_given_more_epochs(tmp_path):
    whole = run(cnn(epochs=4))
    run(cnn(epochs=2), folder=tmp_path)
    rest = run(cnn(epochs=4), folder=tmp_path, resume=True)
    assert column(rest, "loss").tolist() == column(whole, "loss").tolist()[44:]


def test_a_changed_learning_rate_is_still_changed_after_resuming(tmp_path):
    control = Control()
    control.change(learning_rate=0.5)
    run(mlp(), control, folder=tmp_path, steps=5)
    rest = run(mlp(), folder=tmp_path, resume=True)
    assert column(rest, "learning_rate")[0] == pytest.approx(0.5)
    assert [(change.step, change.new) for change in kept(tmp_path).changes] == [(0, 0.5)]


def test_another_network_is_not_resumed(tmp_path):
    run(mlp(), folder=tmp_path)
    fault = end(run(cnn(), folder=tmp_path, resume=True))
    assert (fault.kind, fault.fatal) == ("bad_project", True)


def test_without_a_checkpoint_nothing_is_resumed(tmp_path):
    assert end(run(mlp(), folder=tmp_path, resume=True)).kind == "bad_project"


def test_one_flipped_byte_is_noticed_and_the_checkpoint_before_is_used(tmp_path):
    run(mlp(), folder=tmp_path, steps=10)
    run(mlp(), folder=tmp_path, steps=20, resume=True)
    path = tmp_path / "checkpoint.safetensors"
    for place in random.Random(1).sample(range(path.stat().st_size), 20):
        data = bytearray(path.read_bytes())
        data[place] ^= 1
        path.write_bytes(data)
        assert read(tmp_path)[0]["step"] == 10
        data[place] ^= 1
        path.write_bytes(data)
    assert read(tmp_path)[0]["step"] == 20


# -- killed for real ---------------------------------------------------------------------------------


def kills(tmp_path, rounds: int, times: int, epochs: int) -> None:
    of_kills(tmp_path, cnn(epochs=epochs), rounds, times)


def of_kills(tmp_path, project, rounds: int, times: int, *known: str) -> None:
    run(project, steps=1)  # whatever is imported late
    began = time.process_time()
    run(project, folder=tmp_path / "whole")
    within = (time.process_time() - began) / (2 * times)  # however fast the machine: it is not over by then
    wanted = kept(tmp_path / "whole")
    for number in range(rounds):
        folder = tmp_path / f"cut{number}"
        killed_at_random(project, folder, times, number, *known, within=within)
        assert_equal(tmp_path / "whole", folder)
        found = kept(folder)
        for name in (name for name, measure in wanted.measures.items() if measure.when == "step" and "loss" in name):
            assert found.values(name)[:].tolist() == wanted.values(name)[:].tolist()
        assert [epoch.values for epoch in found.epochs] == [epoch.values for epoch in wanted.epochs]
        assert info(folder).status == "done"


@pytest.mark.usefixtures("processes")
@needs_fork
def test_two_kills_at_random_moments_change_nothing(tmp_path):
    kills(tmp_path, rounds=1, times=2, epochs=10)


@pytest.mark.long  # kills are tried with one phase, and `test_phases` tries phases that are cut and resumed
@pytest.mark.usefixtures("processes", "forging_is_known")
@needs_fork
def test_two_kills_change_nothing_in_a_step_of_two_phases(tmp_path):
    of_kills(tmp_path, gan(bn=True, epochs=36), 1, 2, "tests.assembly.forging")


@needs_fork
@pytest.mark.long
@pytest.mark.timeout(1800)
def test_fifty_kills_at_random_moments_change_nothing(tmp_path):
    kills(tmp_path, rounds=10, times=5, epochs=100)
