"""A broken installation is explained, not fatal: torch that cannot be loaded, torchvision built for another torch."""

from __future__ import annotations

import sys
from importlib import metadata

import pytest

from camplab.engine import warm_up
from camplab.runs import events as e


def test_a_torch_that_cannot_be_loaded_is_a_fault_with_advice(monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    fault = warm_up.get_ready()
    assert isinstance(fault, e.Fault)
    assert (fault.kind, fault.fatal) == ("no_torch", True)
    assert "camplab doctor" in fault.advice[0].template


@pytest.mark.parametrize(
    ("torch", "torchvision", "warned"),
    [("2.15.0+cpu", "0.30.0", True), ("2.15.0", "0.30.0", False), ("2.15.0+cpu", "0.30.0+cpu", False)],
)
def test_a_torchvision_from_another_place_is_warned_of(monkeypatch, torch, torchvision, warned):
    monkeypatch.setattr(metadata, "version", {"torch": torch, "torchvision": torchvision}.__getitem__)
    assert bool(warm_up.warnings()) is warned


def test_a_missing_torchvision_needs_no_warning(monkeypatch):
    def missing(name: str) -> str:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "version", missing)
    assert warm_up.warnings() == ()


def test_a_start_that_is_waiting_cuts_the_warm_up_short(monkeypatch):
    began = []
    monkeypatch.setattr(warm_up.run_project, "train", lambda *_: began.append(True))
    warm_up.warm_up(enough=lambda: True)
    assert not began
