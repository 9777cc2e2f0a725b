"""Benchmarks print one table at the end; they assert no times. Run them alone, on a quiet machine."""

from __future__ import annotations

import pytest

ROWS: list[tuple[str, str, str, str]] = []


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "benchmarks" in item.path.parts:
            item.add_marker(pytest.mark.benchmark)
            item.add_marker(pytest.mark.timeout(1200))


@pytest.fixture
def row():
    """`row(what, measured, bar, holds)` adds a line to the table; holds None when there is no bar."""

    def add(what: str, measured: str, bar: str = "", holds: bool | None = None) -> None:
        ROWS.append((what, measured, bar, "" if holds is None else "yes" if holds else "NOT YET"))

    return add


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not ROWS:
        return
    rows = [("what", "measured", "bar", "holds"), *ROWS]
    widths = [max(len(line[column]) for line in rows) for column in range(4)]
    terminalreporter.section("speed")
    for line in rows:
        terminalreporter.write_line(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        )
