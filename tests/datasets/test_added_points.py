"""Points that the learner adds are learned from, and change nothing about those that are held out."""

from __future__ import annotations

import pytest
import torch

from camplab.assembly.samples import load
from camplab.assembly.split import split
from camplab.datasets.added import added_to, with_added
from camplab.datasets.brought.table import Table, with_kind
from camplab.datasets.digits import Digits
from camplab.datasets.sine import Sine
from camplab.datasets.two_moons import TwoMoons
from camplab.document.differences import differences
from camplab.document.files import BadFile, dumps, loads
from camplab.document.presets.catalogue import find
from camplab.document.project import Project
from tests.for_each import for_each

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


@for_each("point", [(0.5, 2.0, 2.0), (0.5, 2.0, 0.5), (0.5, 1.0), (0.5, 1.0, 1.0, 1.0)])
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


@pytest.fixture
def table(tmp_path):
    """Thirty rows of two numbers and a class, ten of them of the rarer one."""
    file = tmp_path / "flowers.csv"
    rows = (f"{at * 0.37:.2f},{at * at % 11},{'rare' if at % 3 == 0 else 'usual'}" for at in range(30))
    file.write_text("\n".join(["width,height,kind", *rows]) + "\n")
    return Table().at_place(str(file))


@pytest.mark.parametrize("by_class", [True, False])
def test_to_a_table_of_numbers_rows_are_added_and_the_held_out_ones_stay(table, by_class):
    plain = table.model_copy(update={"by_class": by_class})
    more = with_added(plain, ((1.5, 2.0, 1.0), (0.25, 30.0, 0.0)))
    before, after = parts(plain), parts(more)
    assert (more.count, more.validation_samples) == (plain.count + 2, plain.validation_samples)
    assert [len(each) for each in after] == [len(before[0]) + 2, len(before[1]), len(before[0]) + 2, len(before[1])]
    assert torch.cdist(before[1], after[1]).amin(1).max() < 1e-5
    added = torch.tensor([[1.5, 2.0], [0.25, 30.0]])
    assert torch.cdist(added, after[0]).amin(1).max() < 1e-5


def test_of_a_number_to_be_predicted_what_is_added_is_on_the_scale_that_the_network_learns(table):
    data = table.aimed_at("height")
    assert with_added(data, ((1.0, 0.5),)) is None, "a category is among what it sees"
    data = with_kind(data, "kind", "left out")
    samples = load(with_added(data, ((1.0, 0.5),)))
    assert (samples.x[-1].tolist(), samples.y[-1].tolist()) == ([1.0], [0.5])
    assert samples.y[:-1].mean().item() == pytest.approx(0, abs=1e-6)


def test_a_table_that_is_read_otherwise_has_nothing_added(table):
    more = with_added(table, ((1.5, 2.0, 1.0),))
    for other in (more.aimed_at("height"), with_kind(more, "width", "left out"), more.at_place(more.file)):
        assert added_to(other) == ()
    assert added_to(more) == ((1.5, 2.0, 1.0),)
    assert loads(dumps(Project(data=more))).data == more
