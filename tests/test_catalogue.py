"""Definitions are found by their files, when somebody asks for one and not before."""

from __future__ import annotations

import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from camplab.catalogue import Catalogue


@pytest.fixture
def animals(tmp_path, monkeypatch) -> Catalogue[str]:
    """Of a package with two files, each of which enters one of them."""
    package = tmp_path / "zoo"
    package.mkdir()
    (package / "__init__.py").write_text("import camplab.catalogue\nANIMALS = camplab.catalogue.Catalogue('zoo')\n")
    (package / "a.py").write_text("from zoo import ANIMALS\nANIMALS['zebra'] = 'striped'\n")
    (package / "b.py").write_text("from zoo import ANIMALS\nANIMALS['ape'] = 'hairy'\nBEFORE = list(ANIMALS)\n")
    monkeypatch.syspath_prepend(tmp_path)
    import zoo  # type: ignore[import-not-found]

    yield zoo.ANIMALS
    for name in ("zoo", "zoo.a", "zoo.b", "zoo.c"):
        sys.modules.pop(name, None)


def test_nothing_is_imported_until_somebody_asks(animals):
    assert "zoo.a" not in sys.modules
    assert animals["zebra"] == "striped"
    assert {"zoo.a", "zoo.b"} <= set(sys.modules)


def test_one_that_is_there_is_had_without_the_others(animals):
    animals["bee"] = "busy"
    assert animals["bee"] == "busy"
    assert "zoo.a" not in sys.modules
    assert animals.get("cow") is None
    assert "zoo.a" in sys.modules


def test_all_are_there_in_order_and_what_enters_later_stands_behind(animals):
    animals["bee"] = "busy"
    assert list(animals) == ["ape", "bee", "zebra"]
    animals["ant"] = "small"
    assert dict(animals) == {"ape": "hairy", "bee": "busy", "zebra": "striped", "ant": "small"}
    del animals["ant"]
    assert "ant" not in animals
    assert len(animals) == 3


def test_a_module_that_asks_while_it_is_imported_gets_those_before_it(animals):
    assert len(animals) == 2
    assert sys.modules["zoo.b"].BEFORE == ["zebra", "ape"]


def test_a_file_that_cannot_be_imported_says_so_each_time(animals, tmp_path):
    (tmp_path / "zoo" / "c.py").write_text("import nothing_of_this_name\n")
    for _ in range(2):
        with pytest.raises(ModuleNotFoundError, match="nothing_of_this_name"):
            len(animals)


def test_two_threads_that_ask_at_once_both_get_all(animals, tmp_path):
    slow = "import zoo\nzoo.HALFWAY.set()\nzoo.GO_ON.wait(60)\nzoo.ANIMALS['cow'] = 'slow'\n"
    (tmp_path / "zoo" / "c.py").write_text(slow)
    zoo = sys.modules["zoo"]
    zoo.HALFWAY, zoo.GO_ON = threading.Event(), threading.Event()
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(list, animals)
        assert zoo.HALFWAY.wait(60)
        second = threads.submit(list, animals)
        wait([second], timeout=0.1)  # it has asked
        zoo.GO_ON.set()
        assert first.result() == second.result() == ["ape", "cow", "zebra"]


def test_two_classes_cannot_have_one_name():
    shapes: Catalogue[type] = Catalogue("tests")
    shapes["int"] = int
    shapes["int"] = int
    with pytest.raises(TypeError, match=r"two definitions of tests are called 'int'"):
        shapes["int"] = float


def loaded(start: str) -> set[str]:
    """What is imported with a module."""
    code = f"import sys, {start}; print(*sys.modules)"
    return set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())


@pytest.mark.parametrize("start", ["camplab.app.main", "camplab.runs.storage.store", "camplab.cli.inspect"])
def test_a_start_reads_no_definition_that_it_need_not(start, processes):
    """One block, data set and task that nobody names in code stand for all."""
    unneeded = {"camplab.blocks.swin_pair", "camplab.datasets.xor", "camplab.document.tasks.autoencoding"}
    assert not unneeded & loaded(start)


@pytest.mark.parametrize("start", ["camplab.cli.main", "camplab.cli.runs.listed"])
def test_help_and_the_list_of_runs_know_no_block_at_all(start, processes):
    assert not {"camplab.blocks.base", "camplab.datasets.base", "pydantic", "torch", "PySide6"} & loaded(start)
