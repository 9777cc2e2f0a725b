"""A data set whose samples are changed at random while they are learned from: the same chance, stopped or not."""

from __future__ import annotations

import re
import runpy

import pytest
import torch

from camplab.assembly.export import checking
from camplab.assembly.export.formats import export_python
from camplab.blocks.call import Call
from camplab.datasets.base import DATA
from camplab.datasets.digits import HandwrittenDigits
from camplab.nn.augmentation import Mirrored
from tests.training.recipes import ALL, at_epochs, cnn, column, epochs, run

NUMBER = re.compile(r"(?:loss|accuracy) ([-+0-9.e]+)")


@pytest.fixture
def mirrored():
    class MirroredDigits(HandwrittenDigits, tag="mirrored_digits", title="Mirrored digits"):
        """Digits, half of them seen in a mirror."""

        augmentations = (Call("Mirrored", 0.5),)

        @property
        def shape(self):
            return DATA["digits"]().shape

    yield cnn(data=MirroredDigits(), epochs=3, batch_size=256)
    DATA.pop("mirrored_digits")


def test_mirrored_pictures_are_the_same_pictures_some_of_them_turned():
    x = torch.arange(2 * 3 * 2 * 4).view(2, 3, 2, 4).repeat(50, 1, 1, 1)
    y = Mirrored(0.5)(x, torch.Generator().manual_seed(0))
    turned = [not torch.equal(a, b) for a, b in zip(x, y, strict=True)]
    assert 30 < sum(turned) < 70
    assert all(torch.equal(b, a.flip(2) if other else a) for a, b, other in zip(x, y, turned, strict=True))


def test_what_is_learned_from_is_changed_and_what_is_checked_is_not(mirrored):
    plain = run(mirrored.model_copy(update={"data": DATA["digits"]()}))
    changed = run(mirrored)
    assert column(changed, "loss").tolist() != column(plain, "loss").tolist()
    assert column(run(mirrored), "loss").tolist() == column(changed, "loss").tolist()


@pytest.mark.parametrize("step", [1, 6, 9])
def test_a_run_that_goes_on_draws_what_it_would_have_drawn(mirrored, tmp_path, step):
    whole = run(mirrored, folder=tmp_path / "whole")
    first = run(mirrored, folder=tmp_path / "parted", steps=step)
    second = run(mirrored, folder=tmp_path / "parted", resume=True)
    assert column(first, "loss").tolist() + column(second, "loss").tolist() == column(whole, "loss").tolist()
    assert at_epochs(epochs(first) + epochs(second), *ALL) == at_epochs(epochs(whole), *ALL)


def test_the_program_changes_them_alike_and_prints_the_same_losses(mirrored, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(checking, "check", lambda *_: 0.0)
    path, _ = export_python(mirrored, tmp_path / "mirrored.py")
    text = path.read_text(encoding="utf-8")
    assert "class Mirrored(nn.Module):" in text
    assert "augmentations = [Mirrored(0.5)]" in text
    runpy.run_path(str(path), run_name="__main__")
    printed = [tuple(map(float, NUMBER.findall(line))) for line in capsys.readouterr().out.splitlines()]
    assert printed == at_epochs(epochs(run(mirrored)), *ALL)
