"""What the network answers to all samples, and how well it does without a block."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from camplab.document.project import Project
from camplab.document.tree import places
from camplab.runs.events import Epoch
from camplab.runs.wants import Want
from camplab.training import checkpoint
from camplab.training.bench import Bench, of_weights
from camplab.training.setup import prepare
from camplab.training.trainer import Trainer
from tests.training.recipes import autoencoder, cnn, sine


def found(bench: Bench, *wants: Want):
    return list(bench.look({"a": wants}))[-1]


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """A run, its folder, and the last of its epochs."""
    folder = tmp_path_factory.mktemp("runs") / "run"
    trainer = Trainer(cnn(epochs=3), folder=folder, attended=False)
    epochs = [event for event in trainer.events() if isinstance(event, Epoch)]
    return trainer.loop.setup, folder, epochs[-1]


def without(project: Project, module: str) -> Project:
    """The project with that block skipped, as the learner would switch it."""
    uid = next(s.facts.block.uid for s in project.traces().steps() if s.module == module)
    at = next(path for path, block in places(project.net) if block.uid == uid)
    net = tuple(block.changed(bypass=True) if (n,) == at else block for n, block in enumerate(project.net))
    return project.with_net(net)


def test_a_lesion_costs_what_bypassing_the_block_costs(kept):
    setup, folder, last = kept
    seen = found(Bench(setup, "r"), Want("lesion", ("relu1", "conv1", "drop1")))
    assert seen.facts["accuracy"] == pytest.approx(last.values["validation_accuracy"])
    assert seen.facts["loss"] == pytest.approx(last.values["validation_loss"], rel=1e-5)
    assert np.isnan(seen.values[1]).all(), "a convolution puts out another shape"
    assert seen.values[2].tolist() == pytest.approx([seen.facts["loss"], seen.facts["accuracy"]])
    skipped = without(setup.project, "relu1")
    of_file = of_weights(skipped, checkpoint.weights(folder), 1, "s")
    loss, accuracy = seen.values[0].tolist()
    whole = found(of_file, Want("lesion"))
    assert whole.facts == pytest.approx({"loss": loss, "accuracy": accuracy})
    assert accuracy != seen.facts["accuracy"]


def test_all_answers_are_those_of_the_network_in_the_order_of_the_samples(kept):
    setup, _, last = kept
    seen = found(Bench(setup, "r"), Want("answers"))
    with torch.no_grad():
        shares = setup.model.eval()(setup.data.held_out.x).softmax(1)
    labels = setup.data.held_out.y
    rows = torch.stack([labels.float(), shares.argmax(1).float(), shares.max(1).values, shares[range(449), labels]], 1)
    np.testing.assert_allclose(seen.values, rows, rtol=1e-4, atol=1e-6)
    assert seen.facts == {"samples": 449}
    right = (seen.values[:, 0] == seen.values[:, 1]).mean()
    assert right == pytest.approx(last.values["validation_accuracy"])
    learned = found(Bench(setup, "r"), Want("answers", origin="training"))
    assert len(learned.values) == len(setup.data.learned)
    assert learned.origin == "training"


def test_of_numbers_come_targets_and_answers_and_of_reconstructions_their_error():
    setup = prepare(sine(), learns=False)
    seen = found(Bench(setup, "r"), Want("answers")).values
    with torch.no_grad():
        answers = setup.model.eval()(setup.data.held_out.x)
    np.testing.assert_allclose(seen, torch.cat([setup.data.held_out.y, answers], 1), rtol=1e-5)
    setup = prepare(autoencoder(), learns=False)
    errors = found(Bench(setup, "r"), Want("answers")).values
    with torch.no_grad():
        again = setup.model.eval()(setup.data.held_out.x)
    wanted = (again - setup.data.held_out.x).square().mean((1, 2, 3))
    np.testing.assert_allclose(errors[:, 0], wanted, rtol=1e-4)


def test_lesions_of_a_task_without_accuracy_tell_the_loss():
    seen = found(Bench(prepare(sine(), learns=False), "r"), Want("lesion", ("tanh1",)))
    assert np.isnan(seen.values[0, 1])
    assert np.isfinite(seen.values[0, 0])
    assert np.isfinite(seen.facts["loss"])
