"""Which samples are learned from and which are kept: class by class where it is asked for, and said where it fails."""

from __future__ import annotations

import re
import runpy

import pytest
import torch

from camplab.assembly.export import checking
from camplab.assembly.export.formats import ExportFailed, export_python
from camplab.assembly.samples import Loaded, load
from camplab.assembly.split import check, drawn, twice, uneven, unseen
from camplab.datasets.brought.table import Table
from camplab.datasets.digits import Digits
from camplab.datasets.known import known
from camplab.datasets.making import NoSamples
from camplab.datasets.sine import Sine
from camplab.document.brought.fitting import project_for
from camplab.training.setup import served
from tests.datasets.pictured import noise, photos
from tests.for_each import for_each
from tests.training.recipes import ALL, at_epochs, cnn, epochs, run

NUMBER = re.compile(r"(?:loss|accuracy) ([-+0-9.e]+)")


def learned_and_kept(y, **settings):
    data = photos("/nowhere", **settings)
    return [y[part].bincount(minlength=int(y.max()) + 1).tolist() for part in drawn(y, data)]


@for_each("seed", range(20))
def test_class_by_class_every_class_of_two_or_more_is_on_both_sides(seed):
    y = torch.tensor([0] * 20 + [1] * 2 + [2] * 1 + [3] * 7)
    assert learned_and_kept(y, classes=4, by_class=True, split_seed=seed) == [[15, 1, 1, 5], [5, 1, 0, 2]]


def test_class_by_class_is_in_the_order_of_the_seed_and_parts_all():
    y = torch.arange(30) % 3
    order = torch.randperm(30, generator=torch.Generator().manual_seed(4)).tolist()
    learned, kept = drawn(y, photos("/nowhere", by_class=True, split_seed=4, classes=3))
    assert [n for n in order if n in learned.tolist()] == learned.tolist()
    assert [n for n in order if n in kept.tolist()] == kept.tolist()
    assert sorted([*learned.tolist(), *kept.tolist()]) == list(range(30))


def test_projects_of_before_keep_their_split():
    y = torch.tensor([0] * 20 + [1] * 2)
    order = torch.randperm(22, generator=torch.Generator().manual_seed(0))
    learned, kept = drawn(y, photos("/nowhere"))
    assert (learned.tolist(), kept.tolist()) == (order[:-6].tolist(), order[-6:].tolist())


def test_a_folder_that_is_chosen_now_is_split_class_by_class(tmp_path):
    data = photos("").at_place(str(noise(tmp_path, 10)))
    assert (data.by_class, data.classes, data.class_names, data.count) == (True, 2, ("dark", "light"), 10)
    assert data.validation_samples == 2


@pytest.mark.parametrize(("rare", "said"), [(10, ["96.2 % of the samples for validation are common: whoever always "
                                                  "answers that has as much accuracy"]), (40, [])])  # fmt: skip
def test_that_nearly_all_are_of_one_class_is_said(rare, said):
    y = torch.cat([torch.zeros(200, dtype=torch.int64), torch.ones(rare, dtype=torch.int64)])
    data = photos("/nowhere", by_class=True)
    assert list(map(str, uneven(of(y, ("common", "rare")), data))) == said
    assert uneven(load(Digits()), Digits()) == uneven(load(Sine()), Sine()) == ()


@pytest.mark.parametrize(("same", "said"), [
    ([], []), ([3], ["one of the 4 pictures for validation is learned from, too"]),
    ([3, 3], ["2 of the 4 pictures for validation are learned from, too"]),
])  # fmt: skip
def test_that_a_picture_lies_on_both_sides_is_said(same, said):
    x = torch.arange(16, dtype=torch.uint8)[:, None, None, None].expand(16, 3, 8, 8).clone()
    x[12 : 12 + len(same)] = x[same] if same else x[12:12]
    loaded = Loaded(x, torch.arange(16) % 2, ("a", "b"), held=torch.arange(16) >= 12)
    assert [
        words[: len(start)] for words, start in zip(map(str, twice(loaded, photos("/nowhere"))), said, strict=True)
    ] == said
    assert twice(load(Digits()), Digits()) == ()


def test_what_is_never_learned_from_or_never_checked_is_said():
    y, names = torch.tensor([0] * 20 + [1] * 2), ("common", "rare")
    (words,) = map(str, unseen(of(y, names), photos("/nowhere", split_seed=16)))
    assert words == ("no sample of rare is learned from: split the data class by class, or choose "
                     "another split seed")  # fmt: skip
    assert unseen(of(y, names), photos("/nowhere", by_class=True)) == ()
    (words,) = map(str, unseen(of(y[:-1], names), photos("/nowhere", by_class=True)))
    assert words == "no sample of rare is kept for validation: there are too few"
    (words,) = map(str, unseen(of(y, names, torch.arange(22) >= 15), photos("/nowhere")))
    assert words == "no sample of rare is learned from: put some among those to learn from"
    (words,) = map(str, unseen(of(y, names, torch.arange(22) == 21), photos("/nowhere")))
    assert words == "no sample of common is kept for validation: put some among those for validation"
    assert unseen(load(Digits()), Digits()) == ()
    assert unseen(load(Sine()), Sine()) == ()


@pytest.mark.parametrize(("y", "held", "by_class", "why"), [
    ([0, 1, 2], None, True, "no sample is left for validation, as no class has two: bring more samples, or do not"),
    ([0, 0, 1], [0, 0, 0], False, "no sample is left for validation; put some among those for validation"),
    ([0, 0, 1], [1, 1, 1], False, "no sample is left to learn from; put some among those to learn from"),
])  # fmt: skip
def test_without_samples_on_both_sides_nothing_is_trained(y, held, by_class, why):
    samples = of(torch.tensor(y), ("a", "b", "c"), None if held is None else torch.tensor(held, dtype=torch.bool))
    with pytest.raises(NoSamples, match=why):
        served(photos("/nowhere", by_class=by_class, classes=3), torch.device("cpu"), torch.contiguous_format,
               lambda: samples)  # fmt: skip


def test_no_program_is_written_that_could_check_nothing(tmp_path):
    (tmp_path / "few.csv").write_text("a,b,y\n1,2,p\n2,5,q\n")
    project = project_for(Table().at_place(str(tmp_path / "few.csv")), "few")
    with pytest.raises(ExportFailed, match="or export the network alone, which needs no samples"):
        export_python(project, tmp_path / "few.py")
    assert not (tmp_path / "few.py").exists()


def test_a_class_of_one_each_is_split_by_chance_where_that_is_said():
    check(of(torch.tensor([0, 1, 2]), ("a", "b", "c")), photos("/nowhere", classes=3))


def of(y, names, held=None):
    return Loaded(torch.zeros(len(y), 1), y, names, held=held)


@pytest.mark.parametrize("parts", [("",), ("train", "val")])
def test_the_program_of_such_a_split_prints_the_losses_of_the_run(tmp_path, monkeypatch, capsys, parts):
    folder = tmp_path / "pictures"
    for seed, part in enumerate(parts):
        noise(folder / part, 21, seed=seed)
    project = cnn(data=photos("").at_place(str(folder)), batch_size=4, schedule="cosine")
    project = project.with_net((*project.net[:-1], project.net[-1].changed(out_features=2)))
    monkeypatch.setattr(checking, "check", lambda *_: 0.0)
    path, _ = export_python(project, tmp_path / "by_class.py")
    runpy.run_path(str(path), run_name="__main__")
    printed = [tuple(map(float, NUMBER.findall(line))) for line in capsys.readouterr().out.splitlines()]
    assert printed == at_epochs(epochs(run(project)), *ALL)
    assert known(str(folder)).each == (11 * len(parts), 10 * len(parts))
    assert project.data.parted == ("by class" if parts == ("",) else "given")
