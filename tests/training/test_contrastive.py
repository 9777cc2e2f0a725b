"""Places learned from likeness: the loss by its formula, the neighbours by hand, and what is seen of them."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from camplab.blocks.activation import Activation
from camplab.blocks.dense import Dense
from camplab.blocks.flatten import Flatten
from camplab.datasets.digits import Digits
from camplab.datasets.sequences.markov import Markov
from camplab.datasets.sine import Sine
from camplab.document import edits, files
from camplab.document.finish import finish, remark
from camplab.document.project import Project
from camplab.document.tasks.contrastive import Contrastive
from camplab.nn.contrast import nearest_accuracy, nt_xent, random_view, supervised_contrastive, triplet
from camplab.runs.events import LATENT, Picture
from camplab.runs.wants import Want
from camplab.training.bench import Bench
from camplab.training.setup import prepare
from tests.assembly.test_program import numbers, what_programs_print
from tests.training.recipes import at_epochs, epochs, run
from tests.training.vision import places


def test_the_loss_is_the_formula_of_the_paper():
    torch.manual_seed(0)
    first, second = torch.randn(3, 4), torch.randn(3, 4)
    z = torch.cat([first, second])
    likeness = torch.nn.functional.cosine_similarity(z[:, None], z[None], dim=2) / 0.5
    terms = []
    for at in range(6):
        others = [likeness[at, k].exp() for k in range(6) if k != at]
        terms.append(-math.log(likeness[at, (at + 3) % 6].exp() / sum(others)))
    assert nt_xent(first, second, 0.5).item() == pytest.approx(sum(terms) / 6, rel=1e-5)


def test_with_classes_all_of_a_class_are_to_be_found_or_nearer_by_a_margin_than_any_other():
    torch.manual_seed(0)
    first, second, y = torch.randn(3, 4), torch.randn(3, 4), torch.tensor([0, 1, 0])
    z, classes = torch.nn.functional.normalize(torch.cat([first, second]), dim=1), [0, 1, 0, 0, 1, 0]
    likeness, far = (z @ z.T / 0.5).tolist(), torch.cdist(z, z).square().tolist()
    supervised, hinges = 0.0, 0.0
    for at in range(6):
        others = sum(math.exp(likeness[at][k]) for k in range(6) if k != at)
        alike = [k for k in range(6) if k != at and classes[k] == classes[at]]
        supervised -= sum(math.log(math.exp(likeness[at][p]) / others) for p in alike) / len(alike)
        nearest = min(far[at][k] for k in range(6) if classes[k] != classes[at])
        hinges += max(0.0, max(far[at][k] for k in alike) - nearest + 0.2)
    assert supervised_contrastive(first, second, y, 0.5).item() == pytest.approx(supervised / 6, rel=1e-5)
    assert triplet(first, second, y, 0.2).item() == pytest.approx(hinges / 6, rel=1e-4)
    one = torch.zeros(3, dtype=torch.long)
    assert triplet(first, second, one, 0.2).item() == 0, "where all are of one class there is nothing to keep away"
    assert supervised_contrastive(first, second, torch.arange(3), 0.5).item() == pytest.approx(
        nt_xent(first, second, 0.5).item(), rel=1e-5
    ), "where each is a class of its own, its other view is all there is to find"


@pytest.mark.usefixtures("processes")
def test_with_classes_the_program_prints_the_losses_of_camplab_to_the_last_bit(tmp_path):
    kinds, plain = ("supervised", "triplet"), places()
    projects = {kind: plain.with_task(plain.task.model_copy(update={"kind": kind})) for kind in kinds}
    printed = what_programs_print(projects, tmp_path)
    for kind, project in projects.items():
        ours = at_epochs(epochs(run(project)), "train_loss", "validation_loss")
        assert numbers(printed[kind]) == ours, kind


def test_the_nearest_neighbour_is_by_the_angle_and_never_the_sample_itself():
    z = torch.tensor([[1.0, 0.0], [5.0, 0.1], [0.0, 1.0], [0.1, 9.0], [0.9, 0.3]])
    assert nearest_accuracy(z, torch.tensor([0, 0, 1, 1, 1])).item() == 0.8
    many = torch.randn(2500, 3, generator=torch.Generator().manual_seed(1))
    unit = many / many.norm(dim=1, keepdim=True)
    near = (unit @ unit.T - 2 * torch.eye(2500)).argmax(1)
    y = torch.arange(2500) % 3
    assert nearest_accuracy(many, y).item() == pytest.approx((y[near] == y).double().mean().item())


def test_a_view_is_the_sample_where_nothing_changes_and_another_one_otherwise():
    torch.manual_seed(0)
    x = torch.randn(4, 1, 8, 8)
    torch.testing.assert_close(random_view(x, 0.0), x, atol=1e-5, rtol=0)
    assert random_view(x, 0.3).shape == x.shape
    assert not torch.equal(random_view(x, 0.3), random_view(x, 0.3))
    assert random_view(torch.randn(3, 5), 0.3).shape == (3, 5)


def test_which_data_it_takes_and_what_its_end_has_to_put_out():
    assert Contrastive().takes(Digits()) is None
    assert "without classes" in str(Contrastive().takes(Sine()))
    assert "tokens are only names" in str(Contrastive().takes(Markov()))
    project = Project(task=Contrastive(size=5)).with_net((Flatten(), Dense(out_features=10)))
    misfit = finish(project)
    assert str(misfit) == "5 numbers give a sample its place; here comes 10 (a vector)"
    for way in misfit.remedies:
        assert finish(project.with_net(edits.apply_remedy(project.net, None, way))) is None
    assert files.loads(files.dumps(project)) == project
    squashed = project.with_net((Flatten(), Dense(out_features=5), Activation()))
    assert "they can reach only a part of it" in str(remark(squashed, "net", squashed.traces()).sentence)


def test_places_are_seen_with_their_classes():
    setup = prepare(places())
    (found,) = (each for each in Bench(setup, "r").look({"a": (Want(LATENT),)}) if isinstance(each, Picture))
    x, y = setup.data.held_out.take(0, len(found.values))
    assert found.values.shape[1] == 7
    np.testing.assert_array_equal(found.values[:, 0], y.numpy())
    with torch.no_grad():
        np.testing.assert_allclose(found.values[:, 1:], setup.model.eval()(x).numpy(), rtol=1e-4, atol=1e-5)
