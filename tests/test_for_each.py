"""Many cases in one test: each is tried, each that fails is named, fixtures are given."""

from __future__ import annotations

import inspect
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.for_each import for_each

SEEN = []


@for_each("number", range(3))
@for_each(("letter", "other"), ["ab", "cd"])
def test_each_case_is_tried_with_the_fixtures_of_the_test(number, letter, other, home, tmp_path, monkeypatch):
    SEEN.append((number, letter, other))
    assert len(set(SEEN)) == len(SEEN) <= 6
    assert home.is_dir()
    assert not list(tmp_path.iterdir())
    (tmp_path / "written").touch()
    assert "CAMPLAB_OF_ONE_CASE" not in os.environ
    monkeypatch.setenv("CAMPLAB_OF_ONE_CASE", "1")


@for_each("number", range(2))
@given(drawn=st.integers(0, 3))
def test_what_hypothesis_draws_is_drawn_for_each(number, drawn):
    assert number <= 1 < drawn + 2


def test_each_failure_is_told_with_its_case():
    @for_each("number", range(4))
    def claim(number):
        if number == 3:
            pytest.fail("no")
        assert number % 2

    assert not inspect.signature(claim).parameters
    with pytest.raises(BaseExceptionGroup, match="3 of 4 cases fail") as told:
        claim()
    assert [error.__notes__ for error in told.value.exceptions] == [[f"case number = {n}"] for n in (0, 2, 3)]
    with pytest.raises(AssertionError, match="nothing is claimed"):
        for_each("number", [])
