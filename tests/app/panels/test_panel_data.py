"""The Qt-free parts: horizon, bands of epochs, tables, places, montage, colours."""

from __future__ import annotations

import csv
import io
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from camplab.app.look.colour_maps import BROKEN, coloured, diverging, sequential
from camplab.app.look.map_scale import scale_of
from camplab.app.panels.code.highlighter import spans
from camplab.app.panels.drawing.axis import decade
from camplab.app.panels.horizon import Horizon
from camplab.app.panels.loss.marks import bands
from camplab.app.panels.maps.bars import ticks
from camplab.app.panels.maps.montage import arranged, painted
from camplab.blocks.base import REGISTRY
from camplab.document.places import Places
from camplab.document.project import Project
from camplab.runs.curves.names import spread
from camplab.runs.epoch_bounds import EpochBounds
from camplab.runs.events import Changed, Started
from camplab.runs.exchange.tables import csv_text, table
from tests.for_each import for_each

# -- horizon -------------------------------------------------------------------------------------


def test_it_shows_the_whole_run_until_the_learner_zooms():
    horizon = Horizon()
    assert horizon.see(0, 100) == (0, 100)
    assert horizon.see(0, 250) == (0, 250)


def test_zoomed_in_at_the_newest_step_it_moves_along():
    horizon = Horizon()
    horizon.moved(80, 100, 0, 100)
    assert horizon.follow
    assert horizon.see(0, 150) == (130, 150)


def test_zoomed_in_on_the_past_it_stands_still_and_reset_shows_all():
    horizon = Horizon()
    horizon.moved(10, 20, 0, 100)
    assert not horizon.follow
    assert horizon.see(0, 500) == (10, 20)
    horizon.reset()
    assert horizon.see(0, 500) == (0, 500)


def test_what_is_expected_of_a_run_is_seen_once_that_is_drawn_and_not_of_another():
    horizon, run = Horizon(), object()
    horizon.expected = run, (10, 20, 0, 100)
    horizon.begin(object())
    assert horizon.see(0, 500) == (0, 500)
    horizon.begin(run)
    assert horizon.see(0, 500) == (10, 20)
    horizon.begin(run)
    assert horizon.see(0, 500) == (0, 500), "once"


# -- epochs --------------------------------------------------------------------------------------


def every(steps):
    """A run that has just begun, with epochs of so many steps."""
    return Started("cpu", (), parameters=1, epochs=10, steps_per_epoch=steps)


@given(st.floats(0, 1e6), st.floats(1, 1e6), st.integers(1, 5000), st.floats(50, 2000))
def test_bands_cover_what_is_in_sight_and_are_never_too_narrow(low, width, spe, pixels):
    found = bands(low, low + width, EpochBounds(every(spe)), pixels, 40)
    assert found[0].start <= low
    assert found[-1].stop >= low + width
    assert len(found) <= pixels / 40 + 2
    assert all(band.last - band.first == found[0].last - found[0].first for band in found)


def test_narrow_epochs_are_joined_by_five():
    found = bands(0, 200, EpochBounds(every(10)), 200, 45)
    assert [band.text for band in found] == ["1–5", "6–10", "11–15", "16–20", "21–25"]


def test_bands_are_as_long_as_the_epochs_where_the_batch_size_was_changed():
    bounds = EpochBounds(every(10))
    bounds.change(Changed(14, "batch_size", 64, 32, ends=26, steps_per_epoch=20))
    found = bands(0, 66, bounds, 660, 45)
    assert [(band.text, band.start, band.stop) for band in found[:4]] == [
        ("1", 0, 10), ("2", 10, 26), ("3", 26, 46), ("4", 46, 66),
    ]  # fmt: skip


# -- tables --------------------------------------------------------------------------------------


@for_each("name", ["=1+1", "+A1", "-2", "@SUM(A1)", "  =x", "\t=x"])
def test_no_cell_of_an_export_can_become_a_formula(name):
    cells = next(csv.reader(io.StringIO(csv_text([name, "fine"], []))))
    assert cells[0] == "'" + name
    assert cells[1] == "fine"


def test_numbers_stay_numbers():
    assert csv_text(["x"], [[-1.5]]) == "x\n-1.5\n"


def test_the_table_of_curves_has_a_row_per_step_and_says_where_epochs_ended(lab):
    run = lab.train(50)
    run.add(Changed(30, "learning_rate", 0.01, 0.5))
    rows = list(csv.DictReader(io.StringIO(table(run, run.started.measures))))
    assert len(rows) == 50
    assert [row["step"] for row in rows if row["epoch"]] == ["22", "44"]
    assert rows[29]["changed"] == "learning_rate=0.5"
    assert float(rows[9]["loss"]) == pytest.approx(run.values("loss")[9])
    assert float(rows[21]["validation_loss"]) == 1
    assert rows[21]["train_loss"] == "", "what is not known is empty, never 0"
    assert float(rows[9]["gradients.conv1"]) == pytest.approx(run.values("gradients")[9, 0])


def test_the_table_of_gradients_has_a_column_per_block(lab):
    run = lab.train(5)
    rows = list(csv.reader(io.StringIO(table(run, [run.measures["gradients"]]))))
    assert rows[0] == ["step", "gradients.conv1", "gradients.fc1", "epoch", "changed"]
    assert len(rows) == 6


# -- places --------------------------------------------------------------------------------------


def test_what_a_template_made_belongs_to_the_template():
    project = Project().with_net((REGISTRY["convolution"](), REGISTRY["residual"]()))
    places = Places(project)
    residual = project.net[1].uid
    inside = [name for name in places.modules(residual) if "." in name]
    assert inside
    assert {places.uid(name) for name in inside} == {residual}
    assert places.own(residual)[0] == "residual1"


def test_a_block_in_a_repeat_has_a_module_for_every_turn():
    dense = REGISTRY["dense"](out_features=64)
    project = Project().with_net((REGISTRY["flatten"](), REGISTRY["repeat"](times=3, body=(dense,))))
    uid = next(s.facts.block.uid for s in project.trace().steps() if s.facts.block.tag == "dense")
    assert len(Places(project).own(uid)) == 3


def test_an_unknown_module_belongs_to_nobody(lab):
    places = Places(lab.session.project)
    assert (places.uid("nowhere"), places.facts("nowhere"), places.modules(-1)) == (None, None, ())


def test_frozen_blocks_do_not_count_for_the_diagnosis(lab):
    first, *rest = lab.session.project.net
    places = Places(lab.session.project.with_net((first.changed(frozen=True), *rest)))
    assert places.trainable(("conv1", "fc1")) == (1,)


# -- montage and colours -------------------------------------------------------------------------


@given(st.integers(1, 80), st.integers(1, 40), st.integers(1, 40), st.integers(60, 900), st.integers(60, 900))
def test_every_map_can_be_pointed_at_and_lies_in_the_room(count, height, width, across, down):
    layout = arranged(count, height, width, (across, down), 3, 12)
    for k in range(count):
        left, top = layout.corner(k)
        assert layout.at(left + 0.5 * layout.width, top + 0.5 * layout.height) == (k, 0.5, 0.5)
    assert layout.rows * layout.columns >= count


def test_maps_share_a_scale_unless_each_has_its_own():
    maps = np.stack([np.full((2, 2), 1.0), np.full((2, 2), 8.0)])
    assert scale_of(maps, False, False).high.tolist() == [8, 8]
    assert scale_of(maps, True, False).high.tolist() == [1, 8]


def test_negative_numbers_make_zero_the_middle_of_the_colours():
    scale = scale_of(np.array([[[-2.0, 1.0]]]), False, True)
    assert scale.signed
    assert (scale.low[0], scale.high[0]) == (-2, 2)


def test_a_pixel_of_the_montage_has_the_colour_of_its_number():
    maps = np.arange(8, dtype=np.float32).reshape(2, 2, 2)
    layout, scale = arranged(2, 2, 2, (50, 30), 1), scale_of(maps, False, False)
    drawn = painted(maps, layout, scale, (1, 2, 3), (4, 5, 6))
    assert drawn.shape == (layout.size[1], layout.size[0], 3)
    left, top = layout.corner(1)
    assert drawn[top + layout.height - 1, left + layout.width - 1].tolist() == sequential("viridis")[255].tolist()
    assert drawn[0, 0].tolist() == [4, 5, 6], "ground, no line: maps stand apart"


def test_maps_larger_than_their_cells_are_drawn_from_every_other_pixel():
    maps = np.random.default_rng(0).random((3, 40, 40), np.float32)
    layout, scale = arranged(3, 40, 40, (64, 21), 1), scale_of(maps, False, False)
    assert layout.width < 40
    drawn = painted(maps, layout, scale, (1, 2, 3), (4, 5, 6))
    rows, columns = (np.arange(size) * 40 // size for size in (layout.height, layout.width))
    wanted = coloured(maps[2][rows[:, None], columns], 0, float(maps.max()), sequential("viridis"))
    left, top = layout.corner(2)
    shown = drawn[top : top + layout.height, left : left + layout.width].astype(int)
    assert np.abs(shown - wanted).max() <= 8  # of rounding, a neighbour in the table


def lightness(table: np.ndarray) -> np.ndarray:
    return (table / 255) ** 2.2 @ [0.2126, 0.7152, 0.0722]


@for_each("name", ["inferno", "viridis", "grey"])
def test_more_is_always_brighter(name):
    assert (np.diff(lightness(sequential(name))) > -2e-3).all()


@for_each("dark", [False, True])
def test_a_diverging_map_is_plain_in_the_middle_and_differs_in_blue_at_its_ends(dark):
    table = diverging(dark).astype(int)
    assert np.ptp(table[128]) <= 6
    assert table[0, 2] > table[255, 2] + 100


def test_what_is_not_finite_has_a_colour_of_its_own():
    assert coloured(np.array([np.nan, 0.5]), 0, 1, sequential("inferno"))[0].tolist() == list(BROKEN)


# -- labels and code -----------------------------------------------------------------------------


@given(st.lists(st.floats(0, 300), max_size=8).map(sorted), st.floats(5, 20))
def test_labels_at_the_ends_of_curves_never_cover_each_other(wanted, gap):
    placed = spread(wanted, gap, 300)
    assert all(b - a >= gap - 1e-6 for a, b in pairwise(placed))
    assert all(gap / 2 - 1e-6 <= at <= 300 - gap / 2 + 1e-6 for at in placed)


def test_decades_are_written_as_powers():
    assert [decade(k) for k in (-9, -3, 0, 2, 5)] == ["10⁻⁹", "10⁻³", "1", "100", "10⁵"]


@given(st.integers(1, 100_000), st.integers(1, 50))
def test_ticks_are_few_and_inside(count, room):
    found = ticks(count, room)
    assert len(found) <= room + 1
    assert 0 <= found[0] <= found[-1] < count


@given(st.text(max_size=200))
def test_any_text_can_be_coloured(text):
    lines = text.split("\n")
    for line, found in spans(text).items():
        assert all(0 <= start <= len(lines[line]) and length >= 0 for start, length, _ in found)


def test_code_is_coloured_by_what_it_is():
    roles = {
        role
        for parts in spans('class Net(nn.Module):\n    x = 1  # one\n    y = """a\nb"""\n').values()
        for *_, role in parts
    }
    assert roles == {"keyword", "definition", "class", "number", "comment", "string"}
