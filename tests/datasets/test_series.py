"""A time series is cut into what is seen and what is to be predicted; its end is held out; the band is as it says."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from camplab.datasets.brought.series import Series
from camplab.datasets.making import NoSamples
from camplab.datasets.sequences.autoregressive import Autoregressive
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.finish import finish
from camplab.runs.why.forecast import band, read_forecast, residuals
from tests.training.recipes import epochs, run

READ = {"data": "series", "window": "4", "horizon": "2"}


@pytest.fixture
def table(tmp_path):
    """Days from the last to the first, so that the order of the lines is not that of time."""
    path = tmp_path / "sales.csv"
    rows = [f"2024-{1 + day // 28:02}-{1 + day % 28:02},{10 + day},x" for day in range(60)]
    path.write_text("date,sales,note\n" + "\n".join(reversed(rows)) + "\n", "utf-8")
    return path


def test_windows_follow_the_dates_and_nothing_that_is_held_out_is_seen_in_training(table):
    data = data_of(table, READ)
    made = data.make()
    assert (data.column, data.number, len(made.x), int(made.held.sum())) == (
        "sales", 60, data.count, data.validation_samples,
    )  # fmt: skip
    mean, deviation = np.arange(10, 55).mean(), np.arange(10, 55).std()
    whole = np.concatenate([made.x[..., 0], made.y], 1) * deviation + mean
    assert np.allclose(np.diff(whole, axis=1), 1, atol=1e-4)
    assert whole[~made.held].max() == pytest.approx(54, abs=1e-3)
    assert made.y[made.held].min() * deviation + mean == pytest.approx(55, abs=1e-3)
    assert whole.max() == pytest.approx(69, abs=1e-3)
    assert str(made.remarks[0]).startswith("values are deviations from the mean 32")


def test_a_series_is_learned_by_the_network_that_is_offered(table):
    project = project_for(data_of(table, READ), "sales")
    assert (project.task.tag, finish(project)) == ("forecasting", None)
    assert epochs(run(project, steps=8))


def test_what_is_no_series_is_refused_in_a_sentence_that_helps(table, tmp_path):
    with pytest.raises(NoSamples, match="no file is chosen"):
        Series().make()
    with pytest.raises(NoSamples, match="no column of numbers called note; there are sales"):
        data_of(table, {**READ, "column": "note"})
    with pytest.raises(NoSamples, match="nothing is read as digits; there are photos"):
        data_of(table, {"data": "digits"})
    data = data_of(table, {**READ, "window": "50"})
    with pytest.raises(NoSamples, match="too few to see 50 and predict 2"):
        data.make()
    assert len(data.model_copy(update={"window": 10}).make().x)
    table.write_text("date,sales\n2024-01-01,1\n2024-01-02,2\n2024-01-03,4\n", "utf-8")
    with pytest.raises(NoSamples, match="changed since it was chosen"):
        data.make()
    assert data.at_place(str(table)).number == 3
    table.write_text("sales\n" + "\n".join(map(str, range(1, 90))), "utf-8")
    assert data_of(table, READ).number == 89, "what only counts rows is a series, where there is no other"


def test_windows_fit_a_short_series_and_a_short_text_where_none_are_said(tmp_path):
    (tmp_path / "short.csv").write_text("v\n" + "".join(f"{n * n % 7}.5\n" for n in range(20)), "utf-8")
    (tmp_path / "short.txt").write_text("to be or not to be, that is the question", "utf-8")
    for name in ("short.csv", "short.txt"):
        made = data_of(tmp_path / name).make()
        assert 0 < made.held.sum() < len(made.x)
    assert data_of(tmp_path / "short.txt", {"window": "32"}).window == 32


def test_a_gap_and_several_series_in_one_table_are_told(tmp_path):
    path = tmp_path / "s.csv"
    days = [f"{date(2024, 1, 1) + timedelta(day)}" for day in range(120)]
    path.write_text(
        "date,v\n" + "".join(f"{day},{n * n % 13}\n" for n, day in enumerate(days) if not 40 <= n < 70), "utf-8"
    )
    assert "nothing stands between 2024-02-09 and 2024-03-11" in str(data_of(path, READ).make().remarks[1])
    path.write_text("date,v\n" + "".join(f"{day},{n * n % 13}\n" * 2 for n, day in enumerate(days)), "utf-8")
    (_, said) = data_of(path, READ).make().remarks
    assert str(said).startswith("120 rows have the date of another one in date")
    path.write_text("date,v\n" + "".join(f"{day},{n * n % 13}\n" for n, day in enumerate(days) if n % 7 < 5), "utf-8")
    assert len(data_of(path, READ).make().remarks) == 1, "weekends are no gaps"
    path.write_text(
        "timestamp,v\n" + "".join(f"{1.6e9 + n * 37 % 100},{n * 37 % 100}.5\n" for n in range(100)), "utf-8"
    )
    assert bool((np.diff(data_of(path, {**READ, "column": "v"}).make().x[0, :, 0]) > 0).all())


def test_several_values_ahead_are_known_as_well_as_the_noise_lets_them(tmp_path):
    data = Autoregressive(horizon=12, samples=40_000)
    made = data.make()
    assert made.y.shape == (40_000, 12)
    best = np.concatenate([0.9 * made.x[:, -6:, 0], 0.81 * made.x[:, -6:, 0]], 1)
    errors = ((made.y - best) ** 2).mean(0)
    assert np.allclose(errors, [0.09] * 6 + [0.09 * 1.81] * 6, rtol=0.05)
    assert errors.mean() == pytest.approx(data.floor, rel=0.02)


def test_the_band_holds_nine_in_ten_of_normal_residuals_at_each_step():
    random = np.random.default_rng(0)
    answers = random.normal(size=(20_000, 3))
    targets = answers + random.normal(size=answers.shape) * [1, 2, 4] + 0.5
    off = residuals(np.concatenate([targets, answers], 1))
    low, high = band(off)
    assert np.allclose(((off > low) & (off < high)).mean(0), 0.9, atol=0.01)
    assert np.allclose((high - low) / 2, np.array([1, 2, 4]) * 1.6449, rtol=0.03)
    said = str(read_forecast(np.concatenate([targets, answers], 1)))
    assert "one step ahead" in said
    assert "90 % lie in it" in said
