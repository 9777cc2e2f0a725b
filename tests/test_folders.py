"""Tests that the user's folders stand where the system or CAMPLAB_HOME says, and are the user's alone."""

from __future__ import annotations

import os
import stat
import sys

import platformdirs
import pytest

from camplab import folders
from camplab.document.autosave import Autosave
from camplab.document.project import Project
from camplab.runs.folder import RunFolder, fresh
from camplab.runs.storage.store import RunStore
from tests.letters import any_letters

modes = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")


@pytest.fixture(autouse=True)
def _usual_umask():
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_one_variable_moves_all_of_them(home):
    assert folders.settings() == home
    assert (folders.runs(), folders.recovery(), folders.weights()) == (
        home / "runs", home / "recovery", home / "weights",
    )  # fmt: skip


def test_without_the_variable_they_are_where_the_system_keeps_such_things(monkeypatch):
    monkeypatch.delenv("CAMPLAB_HOME")
    assert str(folders.settings()) == platformdirs.user_config_dir("camplab", appauthor=False)
    assert str(folders.runs().parent) == platformdirs.user_data_dir("camplab", appauthor=False)
    assert folders.recovery().parent == folders.runs().parent
    assert str(folders.weights().parent) == platformdirs.user_cache_dir("camplab", appauthor=False)


@modes
def test_runs_are_the_users_alone():
    folder = fresh("mine")
    RunStore(RunFolder(folder).numbers).close()
    assert (mode(folder), mode(folders.runs())) == (0o700, 0o700)


@modes
def test_unsaved_work_is_the_users_alone():
    autosave = Autosave(folders.recovery())
    autosave.keep(Project(), None)
    autosave.close()
    assert mode(folders.recovery()) == 0o700
    assert len(list(folders.recovery().iterdir())) == 1


@modes
def test_folders_that_an_earlier_camplab_left_open_are_closed():
    folders.runs().mkdir(mode=0o755, parents=True)
    folders.make_private(folders.runs() / "run")
    assert mode(folders.runs()) == 0o700


@modes
def test_a_folder_of_the_users_own_keeps_its_mode(tmp_path):
    own = tmp_path / "shared"
    own.mkdir(mode=0o755)
    folders.make_private(own)
    assert mode(own) == 0o755


@any_letters
@pytest.mark.parametrize("name", ["digits", "숫자 1", "é", "a\nb"])
def test_a_path_comes_back_from_its_text(name, tmp_path):
    assert folders.from_text(folders.as_text(tmp_path / name)) == tmp_path / name


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are text there")
def test_a_name_that_is_no_text_becomes_some(tmp_path):
    path = tmp_path / os.fsdecode(b"r\xff")
    assert folders.as_text(path).encode() == os.fsencode(tmp_path) + "/r�".encode()
