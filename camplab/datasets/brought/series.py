"""A time series of the learner's own: a column of a table, of which the next values are to be predicted."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import Field

from camplab.datasets.base import APART
from camplab.datasets.making import Made, NoSamples, NotChosen, Progress, Rows, refuse
from camplab.datasets.one_row import OneRow
from camplab.datasets.room import too_many
from camplab.datasets.sequences.windowed import Windowed
from camplab.datasets.yours import Yours
from camplab.numbers import measured
from camplab.words import Own, Sentence, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from camplab.datasets.tables.columns import Column
    from camplab.datasets.tables.survey import Survey

TIMES = frozenset({"timestamp", "time", "datetime", "date", "ds", "날짜", "일시", "일자", "시각", "시간"})
"""What columns are called in which time is counted."""
SPANS = TIMES | {
    "year",
    "month",
    "week",
    "day",
    "quarter",
    "period",
    "연도",
    "년도",
    "연월",
    "년월",
    "월",
    "주차",
    "분기",
    "기간",
}
"""Or what it is divided into."""
SPANS = TIMES | {
    "year", "month", "week", "day", "quarter", "period", "연도", "년도", "연월", "년월", "월", "주차", "분기", "기간",
}  # fmt: skip
"""Or what it is divided into, however it is written."""
WIDE = 3.0
"""Times nearly all other steps that a step between two dates is long to be a gap."""


class Series(Windowed, OneRow, Yours, tag="series", title="Time series from a file"):
    """A time series of your own: a column of numbers of a table (CSV, TSV), in the order of its column of dates if it
    has one. From so many values the next ones are to be predicted; the end of the series is for validation.

    Values are how many deviations they lie above the mean of what is learned from.
    """

    order = 33
    tasks: ClassVar[tuple[str, ...]] = ("forecasting", "regression")
    looked_for: ClassVar[frozenset[str]] = frozenset({"column"})

    file: str = Field("", max_length=1000, title="File", description="The table", json_schema_extra=APART)
    column: str = Field("", max_length=200, title="Column", description="Its name; empty: the first one of numbers")
    number: int = Field(0, ge=0, title="Length", description="Values in all", json_schema_extra=APART)
    standardise: bool = Field(
        False, title="Standardise", description="Subtract the training mean, divide by the training deviation"
    )

    @property
    def place_chosen(self) -> str:
        return self.file

    @property
    def length(self) -> int:
        return self.number

    def windows(self, length: int) -> tuple[int, int]:
        """How many to learn from, and how many all of whose targets are in the part for validation."""
        begin = self.begin_of_validation(length)
        whole = max(0, length - self.window - self.horizon + 1)
        held = max(0, min(whole, length - self.horizon - begin + 1))
        return max(0, min(begin - self.window - self.horizon + 1, whole - held)), held

    def at_place(self, place: str) -> Self:
        """The series in this file. Raises `NoSamples`."""
        column, values, _ = _read(Path(place), self.column)
        return type(self).model_validate({**dict(self), "file": place, "column": column, "number": len(values)})

    def making(self) -> Generator[Progress, None, Made | Rows]:
        """x: n×window×1, y: n×horizon (float32). Windows are cut out when they are wanted where memory does not hold
        all. Raises `NoSamples`.
        """
        yield from ()
        import numpy as np

        if not self.file:
            raise NotChosen(say("no file is chosen: choose a table with a time series"))
        _, values, remarks = _read(Path(self.file), self.column)
        learned, held = self.windows(len(values))
        if len(values) != self.number:
            raise NoSamples(say("the series has changed since it was chosen: choose it again"))
        if not learned or not held:
            raise NoSamples(say("the series has {n} values, too few to see {window} and predict {horizon}: choose "
                                "smaller ones", n=len(values), window=self.window, horizon=self.horizon))  # fmt: skip
        known = values[: self.begin_of_validation(len(values))]
        mean, deviation = float(known.mean()), float(known.std()) or 1.0
        rows = np.lib.stride_tricks.sliding_window_view((values - mean) / deviation, self.window + self.horizon)
        starts = np.concatenate([np.arange(learned), np.arange(len(rows) - held, len(rows))])
        scale = say("values are deviations from the mean {mean}, in units of {deviation}",
                    mean=measured(mean), deviation=measured(deviation))  # fmt: skip
        flags = np.arange(len(starts)) >= learned

        def take(places: npt.NDArray[np.int64]) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
            cut = rows[starts[places]].astype(np.float32)
            return np.ascontiguousarray(cut[:, : self.window, None]), np.ascontiguousarray(cut[:, self.window :])

        if too_many(len(starts), 4 * (self.window + self.horizon)):
            first = rows[starts, self.window, None].astype(np.float32)
            return Rows(take, first, remarks=(scale, *remarks), held=flags)
        x, y = take(np.arange(len(starts)))
        return Made(x, y, remarks=(scale, *remarks), held=flags)


def is_one_series(found: Survey) -> bool:
    """Whether a table has a single column of numbers, and beside it at most what says when each was measured: nothing
    but the next values can be learned of it. Days that do not follow each other are those of several series."""
    from camplab.datasets.tables.column_names import CODES
    from camplab.datasets.tables.columns import CONSTANT, COUNTS, EMPTY
    from camplab.datasets.tables.units import HOURS

    dates = [at for at, column in enumerate(found.columns) if column.kind == "date"]
    values = [
        column for column in found.columns if _are_numbers(column, found) and not (dates and column.unit == HOURS)
    ]
    if len(found.columns) == 1:
        return bool(values) or found.why[0] == COUNTS
    if len(values) != 1 or len(dates) > 1:
        return False
    others = [(column, why) for column, why in zip(found.columns, found.why, strict=True)
              if column not in values and column.kind != "date" and column.unit != HOURS]  # fmt: skip
    spans = [column.name for column, _ in others if column.kind == "left out" and column.name.strip().lower() in SPANS]
    told = all(why in (COUNTS, CONSTANT, EMPTY) or column.name in spans for column, why in others)
    counted = any(why == COUNTS and not CODES.search(column.name) for column, why in others)  # an id is somebody's
    return told and (_follow(found, dates[0]) if dates else len(spans) == 1 or counted)


def _are_numbers(column: Column, found: Survey) -> bool:
    """Whether a column holds numbers, of which few are taken for classes elsewhere."""
    import numpy as np

    from camplab.datasets.tables.values import numbers

    few = column.kind == "category" and np.isfinite(numbers(column.values, found.dialect.decimal)).all()
    return column.kind == "number" or bool(few)


def _follow(found: Survey, at: int) -> bool:
    """Whether the days of the first rows, with their times where these stand beside them, all come one after the other,
    or one before the other."""
    import numpy as np

    from camplab.datasets.tables.units import HOURS, amounts
    from camplab.datasets.tables.values import days

    moments = days([row[at] for row in found.first], found.dialect.day_first, found.dialect.year_first)
    for clock in [place for place, column in enumerate(found.columns) if column.unit == HOURS][:1]:
        moments = moments + amounts([row[clock] for row in found.first], unit=HOURS) / 24
    steps = np.diff(moments[np.isfinite(moments)])
    return len(steps) > 0 and bool((steps > 0).all() or (steps < 0).all())


def _read(path: Path, wanted: str) -> tuple[str, npt.NDArray[np.float64], tuple[Sentence, ...]]:
    """The name of the column, its values in order, and what was left out. Raises `NoSamples`."""
    import numpy as np

    from camplab.datasets.tables.survey import survey, whole_rows
    from camplab.datasets.tables.units import HOURS, amounts
    from camplab.datasets.tables.values import days

    found = survey(path)
    name = _column(path, found, wanted)
    at = [column.name for column in found.columns].index(name)
    clock = next((place for place, column in enumerate(found.columns) if column.unit == HOURS and place != at), None)
    when = next((place for place, column in enumerate(found.columns) if column.kind == "date"), None)
    counted = None if when is not None else _counter(found, at)
    values, dates = [], []
    for rows in whole_rows(path, found.dialect, len(found.columns)):
        cells = list(zip(*rows.cells, strict=True))
        if cells:
            values.append(amounts(cells[at], found.dialect.decimal, found.columns[at].unit))
            if when is not None:
                dates.append(days(cells[when], found.dialect.day_first, found.dialect.year_first))
                if clock is not None:
                    dates[-1] += amounts(cells[clock], unit=HOURS) / 24
            elif counted is not None:
                dates.append(amounts(cells[counted], found.dialect.decimal, found.columns[counted].unit))
    series, said = np.concatenate(values), list[Sentence]()
    if dates:
        moments = np.concatenate(dates)
        order = np.argsort(moments, kind="stable")
        series, said = series[order], _read_dates(moments[order], found.columns[when].name) if when is not None else []
    there = np.isfinite(series)
    gone = int((~there).sum()) + found.broken_count
    if gone:
        said.append(say("{n} values are missing and were left out: what came after them comes sooner", n=gone))
    return name, series[there], tuple(said)


def _counter(found: Survey, at: int) -> int | None:
    """The column that counts time as a number, such as seconds since 1970, but for the one `at`."""
    return next((place for place, column in enumerate(found.columns) if place != at and column.kind == "number"
                 and column.name.strip().lower() in TIMES), None)  # fmt: skip


def _column(path: Path, found: Survey, wanted: str) -> str:
    """The name of the column of numbers that is wanted, or of the first one. Raises `NoSamples`."""
    from camplab.datasets.tables.columns import COUNTS, NUMBERS
    from camplab.datasets.tables.units import HOURS

    able = [column.name for column in found.columns if column.kind == "number"]
    able.sort(key=[column.name for column in found.columns if column.unit == HOURS].__contains__)  # times come last
    able += [column.name for column in found.columns if column.kind == "category" and _are_numbers(column, found)]
    aside = [column.name for column, why in zip(found.columns, found.why, strict=True) if why in (COUNTS, NUMBERS)]
    able = [*able, wanted] if wanted in aside else able or aside
    if not able:
        raise refuse(path, say("it has no column of numbers"))
    if wanted and wanted not in able:
        raise refuse(path, say("there is no column of numbers called {name}; there are {names}",
                               name=Own(wanted), names=Own(", ".join(able[:9]))))  # fmt: skip
    return wanted or able[0]


def _read_dates(dates: npt.NDArray[np.float64], column: str) -> list[Sentence]:
    """What is odd about them, in order: several values of one date, or a step far longer than the others."""
    import numpy as np

    from camplab.datasets.tables.values import written

    known = dates[np.isfinite(dates)]
    steps, said = np.diff(known), list[Sentence]()
    if len(steps) < 3:
        return said
    if (again := int((steps == 0).sum())) > 1:
        said.append(say("{n} rows have the date of another one in {column}: where the table holds several series, "
                        "their values come by turns; bring each alone",
                        n=f"{again:,}", column=Own(column)))  # fmt: skip
    if steps.any() and steps.max() > WIDE * np.quantile(steps[steps > 0], 0.95):
        at = int(steps.argmax())
        said.append(say("there is a gap: nothing stands between {before} and {after}, and what came after it comes "
                        "sooner", before=written(float(known[at])), after=written(float(known[at + 1]))))  # fmt: skip
    return said
