"""What the learner says of a run stands beside its numbers, and is there for the list."""

from __future__ import annotations

import pytest

from camplab.document.atomic import WriteFailed
from camplab.runs import listing
from camplab.runs.beside import about
from camplab.runs.beside.about import About
from camplab.runs.events import Epoch
from camplab.runs.folder import RunFolder
from camplab.runs.kept.all_runs import runs
from tests.runs.stores import new_store, started, steps


def test_what_is_not_given_stays(tmp_path):
    assert about.read(tmp_path) == About()
    about.change(tmp_path, star=True)
    about.change(tmp_path, name="  wide \n net ")
    about.change(tmp_path, note="넓은 층이 나았다\nnext: 0.05")
    assert about.read(tmp_path) == About(True, "wide net", "넓은 층이 나았다\nnext: 0.05")
    assert about.change(tmp_path, star=False, name="").name == ""
    assert about.read(tmp_path) == About(False, "", "넓은 층이 나았다\nnext: 0.05")


def test_a_note_can_be_kept_while_the_run_goes_on_and_is_listed(tmp_path):
    with new_store(tmp_path / "run") as store:
        store.begin(started(), "Digits", seed="7", file="/work of mine/digits.camplab")
        store.add(steps(0, 5))
        about.change(tmp_path / "run", name="n" * 300, star=True)
        store.add(Epoch(1, 50, 0.5, {"validation_loss": 0.25}))
        store.add(Epoch(2, 100, 0.25, {"validation_loss": 0.75}))
    (info,) = runs(tmp_path)
    assert (str(info.called), info.about.star, info.title) == ("n" * 300, True, "Digits")
    assert (info.seed, info.file, info.seconds) == (7, "/work of mine/digits.camplab", 0.75)
    assert (info.best.value, info.last) == (0.25, 0.75)


def test_a_run_that_goes_on_knows_how_long_it_took_before(tmp_path):
    for first, epoch in ((0, 1), (50, 2)):
        with new_store(tmp_path / "run") as store:
            store.begin(started(first_step=first), file="/a.camplab" if not first else "")
            store.add(Epoch(epoch, 50 * epoch, 0.5, {"validation_loss": 0.25}))
    info = listing.info(tmp_path / "run")
    assert (info.seconds, info.file) == (1.0, "/a.camplab")


def test_every_changed_letter_of_a_note_is_noticed(tmp_path):
    about.change(tmp_path, star=True, name="wide", note="good")
    path, whole = RunFolder(tmp_path).about, RunFolder(tmp_path).about.read_bytes()
    unnoticed = []
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        if not (said := about.read(tmp_path)).damaged and said != About(True, "wide", "good"):
            unnoticed.append(place)
    assert unnoticed == []
    path.write_bytes(b"[" * 100_000)
    assert about.read(tmp_path) == About(damaged=True)
    assert about.change(tmp_path, note="anew") == About(note="anew")


def test_a_run_that_is_gone_takes_no_note(tmp_path):
    with pytest.raises(WriteFailed, match="there is no folder"):
        about.change(tmp_path / "gone", star=True)
