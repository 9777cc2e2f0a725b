"""`camplab data` and `camplab doctor`."""

from __future__ import annotations

import pytest

from camplab.cli import doctor, system
from camplab.datasets.catalogue import DATA


def test_data_lists_every_set_with_its_licence(camplab):
    answer = camplab("data")
    assert answer.status == 0
    assert [tag for tag in DATA if f"{tag} " not in answer.out] == []
    assert "CC BY 4.0" in answer.out


def test_data_as_json_has_the_facts(camplab):
    rows = {row["name"]: row for row in camplab("data", "--json").json}
    assert list(rows) == list(DATA)
    assert (rows["digits"]["samples"], rows["digits"]["shape"], rows["digits"]["outputs"]) == (1797, "1×8×8", 10)


def test_doctor_finds_nothing_wrong_here(camplab):
    answer = camplab("doctor", "--json")
    findings = {row["name"]: row for row in answer.json}
    assert {name: row["advice"] for name, row in findings.items() if row["advice"]} == {}
    assert answer.status == 0
    assert "cpu" in findings["Devices"]["value"]


def test_doctor_explains_a_broken_torchvision(monkeypatch):
    said = "RuntimeError: operator torchvision::nms does not exist"
    monkeypatch.setattr(doctor, "installed", lambda package: "0.1")
    monkeypatch.setattr(doctor, "ask", lambda program, **_: ("", said))
    advice = str(doctor.torchvision().advice)
    assert "same place" in advice
    assert "pip install" in advice
    assert "nms" in advice


def test_doctor_names_the_command_that_installs_what_is_missing(monkeypatch):
    monkeypatch.setattr(system, "_loads", lambda library: library != "libEGL.so.1")
    monkeypatch.setattr(system.shutil, "which", lambda command: None)
    finding = doctor.libraries()
    assert "libegl1" in finding.value
    assert str(finding.advice) == "Qt needs them: sudo apt-get install libegl1"


@pytest.mark.parametrize("package", [*system.LIBRARIES.values(), *system.X11_LIBRARIES.values()])
def test_every_library_has_a_name_on_fedora(package):
    assert system.FEDORA[package]


def test_a_question_that_kills_python_is_answered():
    said, error = doctor.ask("import os; os.abort()")
    assert said == ""
    assert "died" in error


def test_a_question_that_fails_gives_its_last_line():
    assert doctor.ask("raise RuntimeError('operator')") == ("", "RuntimeError: operator")
