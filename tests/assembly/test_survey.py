"""What a data set is like as a whole, against numpy and against what a run standardises with."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from PIL import Image

from camplab.assembly.preview import preview
from camplab.assembly.samples import load
from camplab.assembly.split import split
from camplab.assembly.survey import survey
from camplab.datasets.base import DATA
from camplab.datasets.classics.classic import Classic
from camplab.datasets.digit_rows import DigitRows
from camplab.datasets.digits import Digits
from camplab.datasets.photos import Photos
from camplab.datasets.sine import Sine
from camplab.datasets.survey.facts import BINS
from camplab.datasets.two_moons import TwoMoons

MADE = [tag for tag, data in DATA.items() if not data.needs_place]


@pytest.mark.parametrize("tag", MADE)
def test_it_counts_what_a_run_learns_from_and_shifts_as_a_run_does(tag):
    data = DATA[tag]()
    if isinstance(data, Classic):
        pytest.importorskip("sklearn")
    found, parts = survey(data), split(load(data), data)
    assert (len(found.training), len(found.validation)) == (len(parts.x), len(parts.validation_x))
    if parts.y.dim() == 1:
        assert found.balance()[0].tolist() == parts.y.bincount(minlength=len(parts.classes)).tolist()
        assert np.array_equal(found.validation, parts.validation_y.numpy())
    elif data.positions:
        counts = torch.nn.functional.one_hot(parts.y.reshape(len(parts.y), -1), len(parts.classes)).sum(1)
        assert np.array_equal(found.training, counts.numpy())
        assert found.totals()[0] == parts.y.numel()
    elif found.labels:
        assert np.array_equal(found.training, parts.y.numpy())
        assert found.balance()[0].tolist() == parts.y.sum(0).tolist()
        assert found.totals()[0] == len(parts.y)
    else:
        assert np.array_equal(found.training, parts.y[:, 0].numpy())
    for told, ours in ((found.values.shift, parts.mean), (found.values.scale, parts.std)):
        assert torch.equal(torch.from_numpy(told).float(), ours.reshape(-1).expand(len(told)))


def test_each_feature_of_rows_and_of_sequences_is_counted_by_itself():
    data = DigitRows()
    values, raw = survey(data).values, load(data)
    parts = split(raw, data)
    x = (parts.x * parts.std + parts.mean).reshape(-1, 8).numpy()
    assert values.counts.shape == (8, BINS)
    assert values.counts.sum(1).tolist() == [len(x)] * 8
    assert values.least.tolist() == x.min(0).round().tolist()
    assert values.greatest.tolist() == x.max(0).round().tolist()
    assert values.std == pytest.approx(x.std(0), rel=1e-4)
    third = np.histogram(np.round(x[:, 2]), BINS, (0, 16))[0]
    assert values.counts[2].tolist() == third.tolist()


def test_standardised_values_lie_around_zero():
    values = survey(TwoMoons()).values
    for at in range(2):
        edges = values.edges(at, True)
        middle = (edges[:-1] + edges[1:]) / 2
        weights = values.counts[at] / values.counts[at].sum()
        assert (weights * middle).sum() == pytest.approx(0, abs=0.05)
        assert (weights * middle**2).sum() == pytest.approx(1, abs=0.05)
    assert not survey(TwoMoons(standardise=False)).values.standardised


def test_pixels_that_never_change_are_counted():
    images = load(Digits()).x.reshape(-1, 64)
    learned = split(load(Digits()), Digits())
    kept = torch.ones(len(images), dtype=torch.bool)
    kept[learned.validation_indices] = False
    same = int((images[kept].amax(0) == images[kept].amin(0)).sum())
    found = survey(Digits())
    assert (found.same, found.pixels) == (same, 64)
    assert same == 3


def test_of_a_folder_all_classes_are_counted_and_what_was_left_out_is_said(tmp_path):
    colours = {"green": (0, 200, 0), "red": (100, 0, 0)}
    for count, (name, colour) in enumerate(colours.items(), 3):
        (tmp_path / name).mkdir()
        for number in range(2 * count):
            Image.new("RGB", (9, 9), colour).save(tmp_path / name / f"{number}.png")
    (tmp_path / "red" / "broken.png").write_text("no picture")
    data = Photos(size=8).at_place(str(tmp_path))
    found = survey(data)
    assert found.classes == ("green", "red")
    assert found.balance().sum(0).tolist() == [6, 8]
    assert found.values.least.tolist() == [0, 0, 0]
    assert found.values.greatest.tolist() == [100, 200, 0]
    assert found.values.shift == pytest.approx([255 * value for value in (0.485, 0.456, 0.406)])
    assert any("broken.png" in str(note) for note in found.notes)


def test_samples_that_are_chosen_are_shown_in_their_order():
    show = preview(Sine())
    whole, chosen = show(0, 50, True), show(0, 1, True, (7, 3, 10**6))
    assert chosen.targets.tolist() == whole.targets[[7, 3]].tolist()
    assert (chosen.first, chosen.total) == (7, whole.total)
