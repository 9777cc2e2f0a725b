"""Benchmarks hold the bars of speed and print them as one table.

Run them alone, on a quiet machine: `pytest -m benchmark tests/benchmarks`. Two loops that are compared run one after
the other, in turns, so that what else the machine does meets both; but it adds to the spread, and a window that shares
its cores with other programs cannot keep its event gaps. Bars in seconds are stretched by `yardstick`.

Against an earlier camplab, in alternation: `CAMPLAB_BEFORE=FOLDER pytest -m benchmark tests/benchmarks`, FOLDER being
another checkout. Then a measurement fails, too, when it is slower than the spread: when the best round here is worse
than the worst one there, and by more than 5 % in the middle. More rounds: `CAMPLAB_ROUNDS=5`.
"""

from __future__ import annotations

from statistics import median

import pytest

from tests.benchmarks.bars import Bar
from tests.benchmarks.checkouts import child

ROWS: list[tuple[str, ...]] = []
TOLERATED = 0.95
"""Few rounds show less than the whole spread."""
TITLES = ("what", "measured", "bar", "holds", "before", "so many times as fast")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "benchmarks" in item.path.parts:
            item.add_marker(pytest.mark.benchmark)
            item.add_marker(pytest.mark.timeout(3600))


class Table:
    """What one benchmark found. `judge` comes last: it fails, or is an expected failure where a bar says so."""

    def __init__(self) -> None:
        self._scales: dict[str, float] = {}
        self._wrong: list[str] = []
        self._known: list[str] = []

    def add(
        self, what: str, here: list[float], bar: Bar | None = None, before: list[float] | None = None, *,
        unit: str = "", faster_is_more: bool = False, clock: str = "clock",
    ) -> None:  # fmt: skip
        """A line; one value for each round. clock: "thread" for values in time of one thread."""
        unit = bar.unit if bar else unit
        stretch = self._scale(clock) if unit in ("ms", "s") else 1.0
        value = median(here)
        verdict = "" if bar is None else "yes" if bar.holds(value, stretch) else "NOT YET"
        told = f"{bar}{f' × {stretch:.2f}' if stretch > 1.005 else ''}" if bar else ""
        judged = [] if bar is not None and bar.is_far_above(max(here)) else before or []
        then, times = self._against(what, here, judged, bar.least if bar else faster_is_more)
        ROWS.append((what, shown(here, unit), told, verdict, shown(before, unit) if before else "", times, then))
        if bar is not None and not bar.stands(value, stretch):
            self._wrong.append(f"{what}: {shown(here, unit)}, and the bar is {told}")
        elif verdict == "NOT YET" and bar is not None:
            self._known.append(f"{what}: {shown(here, unit)}, and the goal is {bar.goal:g}; {bar.reason}")

    def _scale(self, clock: str) -> float:
        self._scales = self._scales or child("yardstick")
        return self._scales[clock]

    def _against(self, what: str, here: list[float], before: list[float], more: bool) -> tuple[str, str]:
        """What is to be said of the rounds before, and how many times as fast it is now."""
        if not before:
            return "", ""
        ratio = median(here) / median(before) if more else median(before) / median(here)
        slower = ratio < TOLERATED and (max(here) < min(before) if more else min(here) > max(before))
        if slower:
            self._wrong.append(f"{what}: slower than before by more than the spread, {ratio:.2f} times as fast")
        return "SLOWER" if slower else "", f"{ratio:.2f}"

    def judge(self) -> None:
        """Fail when a bar is broken; an expected failure when one is known not to hold yet."""
        assert not self._wrong, "\n".join(self._wrong)
        if self._known:
            pytest.xfail("\n".join(self._known))


def shown(values: list[float], unit: str) -> str:
    """The median, and the spread over the rounds."""
    digits = 2 if max(map(abs, values)) < 10 else 1 if max(map(abs, values)) < 100 else 0
    middle = f"{median(values):.{digits}f}{f' {unit}' if unit else ''}"
    return f"{middle} ({min(values):.{digits}f} to {max(values):.{digits}f})" if len(values) > 1 else middle


@pytest.fixture
def table() -> Table:
    return Table()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not ROWS:
        return
    rows = [(*TITLES, ""), *ROWS]
    widths = [max(len(line[column]) for line in rows) for column in range(len(rows[0]))]
    terminalreporter.section("speed")
    for line in rows:
        terminalreporter.write_line(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        )
