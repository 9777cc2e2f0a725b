"""`camplab pack` and `camplab unpack`: what was trained here goes on there."""

from __future__ import annotations

import json

import pytest

from tests.cli.test_report import numbers
from tests.cli.test_runs import home as home
from tests.cli.test_runs import kept, trained


@pytest.fixture
def name(camplab, home):
    trained(camplab)
    return kept(camplab)


def test_a_run_is_packed_here_and_gone_on_with_there(camplab, name, monkeypatch):
    assert (
        "wrote a.camplab (" in camplab("pack", "p.camplab", "-o", "a.camplab", "--run", name, "--with", "snapshots").out
    )
    assert name in camplab("show", "a.camplab").out
    assert camplab("inspect", "a.camplab").out == camplab("inspect", "p.camplab").out
    said = numbers(camplab, name)
    monkeypatch.setenv("CAMPLAB_HOME", str(camplab.folder / "elsewhere"))
    assert camplab("unpack", "a.camplab").out == f"{name} is in the list of runs\n"
    assert camplab("unpack", "a.camplab").out == f"{name} was in the list already\n"
    assert numbers(camplab, name) == said
    assert camplab("train", "--from", f"{name}@12", "--run", "fork").status == 0
    assert numbers(camplab, "fork")["loss"] == said["loss"]
    assert camplab("train", "a.camplab", "--steps", "1", "--run", "new").status == 0


def test_what_cannot_be_packed_or_unpacked_is_one_sentence(camplab, name):
    camplab("pack", "p.camplab", "-o", "p.camplab").says("p.camplab exists already", status=2)
    camplab("pack", "p.camplab", "-o", "a.zip").says("a file such as handin.camplab, not a.zip", status=2)
    camplab("pack", "p.camplab", "-o", "a.camplab", "--run", "nobody").says("there is no run nobody", status=2)
    camplab("pack", "p.camplab", "-o", "a.camplab", "--with", "all").says(
        "--with takes numbers, weights, snapshots, not all", status=2
    )
    assert camplab("unpack", "p.camplab").out == "there are no runs in p.camplab\n"
    camplab("pack", "p.camplab", "-o", "a.camplab", "--run", name)
    whole = (camplab.folder / "a.camplab").read_bytes()
    (camplab.folder / "a.camplab").write_bytes(whole[:-30])
    for command in ("unpack", "inspect", "show", "train"):
        camplab(command, "a.camplab").says("it is damaged, or was not copied whole", status=2)
    spoiled = bytearray(whole)
    spoiled[whole.index(b"run.sqlite") + 200] ^= 1
    (camplab.folder / "a.camplab").write_bytes(spoiled)
    camplab("unpack", "a.camplab").says("in it is not taken over: it is damaged", status=1)
    with_new = json.dumps({"format": 99})
    (camplab.folder / "n.camplab").write_text(with_new)
    camplab("unpack", "n.camplab").says("it was made by a newer camplab", status=2)
