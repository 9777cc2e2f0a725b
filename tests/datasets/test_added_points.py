"""Points that the learner adds are learned from, and change nothing about those that are held out."""

from __future__ import annotations

import pytest
import torch

from camplab.assembly.samples import load
from camplab.assembly.split import split
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.datasets.toy import added_to, with_added
from camplab.datasets.two_moons import TwoMoons
from camplab.document.differences import differences
from camplab.document.files import BadFile, dumps, loads
from camplab.document.presets.catalogue import find
from camplab.document.project import Project

POINTS = ((0.5, 2.0, 1.0), (-1.0, 0.25, 0.0))


def parts(data):
    made = split(load(data), data)
    raw = (x * made.std + made.mean for x in (made.x, made.validation_x))
    return *raw, made.y, made.validation_y


def test_added_points_are_learned_from_and_the_held_out_ones_stay():
    plain, more = TwoMoons(), TwoMoons(added=POINTS)
    assert (more.count, more.validation_samples) == (plain.count + 2, plain.validation_samples)
    before, after = parts(plain), parts(more)
    assert len(after[0]) == len(before[0]) + 2

    def rows(x, y):
        return sorted(
            tuple(round(v, 4) for v in [*row, label]) for row, label in zip(x.tolist(), y.tolist(), strict=True)
        )

    assert rows(after[1], after[3]) == rows(before[1], before[3])
    assert set(rows(after[0], after[2])) - set(rows(before[0], before[2])) == {(0.5, 2.0, 1), (-1.0, 0.25, 0)}


def test_of_a_curve_they_are_x_and_what_is_predicted():
    added = load(Sine(added=((0.5, 3.0),)))
    assert added.x[-1].tolist() == [0.5]
    assert added.y[-1].tolist() == [3.0]
    assert added.y.dtype == torch.float32
    assert not added.held[-1]


@pytest.mark.parametrize("point", [(0.5, 2.0, 2.0), (0.5, 2.0, 0.5), (0.5, 1.0), (0.5, 1.0, 1.0, 1.0)])
def test_what_is_no_point_of_these_data_is_refused(point):
    with pytest.raises(ValueError, match="no point of these data"):
        TwoMoons(added=(point,))


def test_they_stand_in_the_file_and_a_wrong_one_is_named():
    project = find("two_moons_mlp").project().with_data(TwoMoons(added=POINTS))
    text = dumps(project)
    assert loads(text) == project
    assert "added" not in dumps(Project(data=TwoMoons()))
    with pytest.raises(BadFile) as bad:
        loads(text.replace("[0.5, 2.0, 1.0]", "[0.5, 2.0, 7.0]"))
    assert "[0.5, 2.0, 7.0] is no point of these data" in str(bad.value)


def test_two_runs_differ_in_how_many_there_are():
    project = find("two_moons_mlp").project()
    assert [str(each) for each in differences(project, project.with_data(TwoMoons(added=POINTS)))] == [
        "Added points: 0 → 2"
    ]


def test_other_data_take_none():
    assert with_added(Digits(), POINTS) is None
    assert added_to(Digits()) == ()
    assert added_to(with_added(TwoMoons(), POINTS)) == POINTS
