"""Many small cases of one claim as one test, which names each case that fails. Knows no camplab.

What pytest does around a test (fixtures, reports, a word to the process that waits for them) costs some milliseconds:
for a case that takes less, that is most of its time. Where a case is slow, changes what is there or is long by itself,
it stays a test of its own (`pytest.mark.parametrize`).
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pytest

Test = Callable[..., None]
FAILURES = (Exception, pytest.fail.Exception)


def for_each(names: str | Sequence[str], values: Iterable[Any]) -> Callable[[Test], Test]:
    """As `pytest.mark.parametrize`, in one test: its fixtures are the same for all, but `tmp_path` and `monkeypatch`.

    Raises BaseExceptionGroup at the end, with each failure and its case in a note.
    """
    parameters = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    cases = [dict(zip(parameters, value if len(parameters) > 1 else (value,), strict=True)) for value in values]
    assert cases, "without a case nothing is claimed"

    def of_all(test: Test) -> Test:
        @functools.wraps(test)
        def tried(**fixtures: Any) -> None:
            ends = [_failure(test, fixtures, case, number) for number, case in enumerate(cases)]
            wrong = [error for error in ends if error is not None]
            if wrong:
                raise BaseExceptionGroup(f"{len(wrong)} of {len(cases)} cases fail", wrong)

        signature = inspect.signature(test)
        rest = [parameter for name, parameter in signature.parameters.items() if name not in parameters]
        tried.__signature__ = signature.replace(parameters=rest)  # type: ignore[attr-defined]
        return tried

    return of_all


def _failure(test: Test, fixtures: dict[str, Any], case: dict[str, Any], number: int) -> BaseException | None:
    try:
        with _own(fixtures, number) as own:
            test(**own, **case)
    except FAILURES as error:
        error.add_note("case " + ", ".join(f"{name} = {_short(value)}" for name, value in case.items()))
        return error
    return None


@contextmanager
def _own(fixtures: dict[str, Any], number: int) -> Iterator[dict[str, Any]]:
    """An empty folder for each case, and whatever it replaces is put back before the next."""
    with pytest.MonkeyPatch.context() as patch:
        own: dict[str, Any] = {"monkeypatch": patch}
        if "tmp_path" in fixtures:
            own["tmp_path"] = fixtures["tmp_path"] / str(number)
            own["tmp_path"].mkdir()
        yield {name: own.get(name, value) for name, value in fixtures.items()}


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) < 200 else f"{text[:200]}…"
