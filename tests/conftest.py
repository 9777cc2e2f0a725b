"""What holds for every test: a home of its own, no stray warnings or logs, nothing left running. Needs no Qt."""

from __future__ import annotations

import atexit
import gc
import itertools
import logging
import os
import random
import re
import secrets
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"
os.environ["CAMPLAB_LANG"] = "en"  # what the command line says is compared, whatever the locale

import psutil
import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

pytest_plugins = ["tests.core", "tests.compiled_once", "tests.made_once", "tests.imported"]
GRACE = 60.0
"""Seconds that a thread or child may take to go away after a test, on a busy machine."""

COMMON = settings(deadline=None, print_blob=True)
settings.register_profile(  # the same examples for everybody, everywhere: nobody's suite is red by chance
    "quick", COMMON, max_examples=10, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(  # other examples each time
    "full", COMMON, max_examples=1000, derandomize=False, suppress_health_check=list(HealthCheck)
)
MOST_WORKERS = 4
"""Each of them loads torch: more need more memory than a laptop has."""


def pytest_configure(config: pytest.Config) -> None:
    """Long runs try more examples (`-m long`, or HYPOTHESIS_PROFILE=full).

    Torch computes on one thread, in what tests start, too: the layers of tests are small, and the threads of several
    workers wait for each other. Who trains chooses the number of threads all the same, as a recipe says it.

    Whoever looks for garbage while tests are imported finds none, again and again: that was a third of the time.
    Chance begins anew once before each test (`same_chance`), not three times by pytest-randomly, which only shuffles.

    Hypothesis tries constants of whatever modules a worker has imported, too: not where the examples are to be the same
    in all, and a thousand files need not be read for it.
    """
    gc.disable()
    config.option.randomly_reset_seed = False
    chosen = str(config.getoption("markexpr", "")).strip()
    profile = os.environ.get("HYPOTHESIS_PROFILE", "full" if chosen == "long" else "quick")
    settings.load_profile(profile)
    if profile == "quick":
        providers.is_local_module_file = lambda _path: False  # type: ignore[attr-defined,assignment]
    if chosen not in ("long", "benchmark"):
        os.environ.setdefault("OMP_NUM_THREADS", "1")  # read once, when torch is imported
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # where a test wants two, none turns round on a full core


if "PYTEST_XDIST_WORKER" in os.environ:
    # What a worker has imported is not taken apart, piece by piece, once it has told all: the last that is done.
    atexit.register(os._exit, 0)


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """The whole suite uses the cores there are, and one worker more: each waits a quarter of its time, for processes,
    disks and clocks; the core waits for nothing. A part of the suite, and what is long or timed, has one."""
    whole = config.args_source is not config.ArgsSource.ARGS or config.args == ["tests"]
    chosen = str(config.getoption("markexpr", "")).strip()
    cores = (os.cpu_count() or 1) + (chosen != "core")
    return min(cores, MOST_WORKERS) if whole and chosen not in ("long", "benchmark") else 0


TOGETHER = {
    "assembly": 0, "blocks": 0, "datasets/published": 0, "cli/test_export.py": 0, "cli/test_torchvision_project.py": 0,
    "engine/test_transfer_thread.py": 0,
    "cli": 1, "training": 1, "engine": 1, "app": 3,
    "test_house.py": 2.5, "test_offers.py": 2.5, "test_doors.py": 2.5, "app/test_plain_by_birth.py": 2.5,
}  # fmt: skip
"""What is far apart in the row of all tests, in which workers begin at different places; all else stands between.
What compares with torchvision and what exports stands first; what holds a rule against the whole source, which is
parsed once for all of it, stands before the window."""


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """At random, but those that need the same stand together: exporters and a process with torch are seconds of
    importing, pictures and networks of the window are read once, by the worker that has those tests."""
    tests = Path(__file__).parent
    places = {item: item.path.relative_to(tests).parts for item in items}
    items.sort(key=lambda item: TOGETHER.get("/".join(places[item][:2]), TOGETHER.get(places[item][0], 2)))


@pytest.fixture(autouse=True, scope="session")
def no_power_cut() -> Iterator[None]:
    """Nobody pulls the plug: what is written need not be on the disk. In which order it would be is a test's to ask."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", os.fstat)  # which refuses what fsync refuses
        patch.setattr("camplab.runs.storage.store.SYNCHRONOUS", "OFF")
        yield


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A place for the next one, each time it is asked: that of the last one where it was left empty, as by most."""
    place = tmp_path_factory.mktemp("homes")

    def one_by_one() -> Iterator[Path]:
        for number in itertools.count():
            folder = place / str(number)
            folder.mkdir()
            mode = os.stat(folder).st_mode
            with suppress(OSError):  # it was removed, or closed
                while not os.listdir(folder) and os.stat(folder).st_mode == mode:
                    yield folder

    return one_by_one()


@pytest.fixture(autouse=True)
def home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder camplab keeps runs, settings and autosaves in, empty at the start of each test."""
    folder = next(homes)
    monkeypatch.setenv("CAMPLAB_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def same_chance() -> None:
    """What a test draws is the same in whatever order tests come, and whichever of them a worker gets."""
    random.seed(0)
    if (numpy := sys.modules.get("numpy")) is not None:
        numpy.random.seed(0)
    if (torch := sys.modules.get("torch")) is not None:
        # where no graphics card was begun with, `torch.manual_seed` writes down for it from where it was called
        (torch.manual_seed if torch.cuda.is_initialized() else torch.default_generator.manual_seed)(0)


@pytest.fixture
def fresh_seed() -> int:
    """Another one in each run, for what is tried at random and long; CAMPLAB_SEED gives that of a run that failed."""
    seed = int(os.environ.get("CAMPLAB_SEED") or secrets.randbits(32))
    print(f"CAMPLAB_SEED={seed}")
    return seed


@pytest.fixture
def clock_is_set(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Call it, and this machine's clock was set on by an hour: the system says that it was started later, too."""

    def set_on() -> None:
        then = psutil.boot_time() + 3600.0
        monkeypatch.setattr("psutil._psplatform.boot_time", lambda: then)
        monkeypatch.setattr("psutil._psplatform.BOOT_TIME", then, raising=False)  # before psutil 7.1

    return set_on


# -- logs ------------------------------------------------------------------------------------------


class _Keep(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture
def expect_log() -> list[str]:
    """Append a pattern for each log of level WARNING or above that the test means to cause."""
    return []


@pytest.fixture(autouse=True)
def no_stray_logs(expect_log: list[str]) -> Iterator[None]:
    """A log that no test asked for is a finding."""
    keep = _Keep()
    logging.getLogger().addHandler(keep)
    yield
    logging.getLogger().removeHandler(keep)
    stray = unexpected(keep.records, expect_log)
    assert not stray, "unexpected logs:\n" + "\n".join(stray)


def unexpected(records: list[logging.LogRecord], patterns: list[str]) -> list[str]:
    """Each log that fits none of the patterns."""
    lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in records]
    return [line for line in lines if not any(re.search(pattern, line) for pattern in patterns)]


# -- leaks -----------------------------------------------------------------------------------------


def _threads() -> set[object]:
    return {thread for thread in threading.enumerate() if not thread.name.startswith(("pytest", "pydevd"))}


def _children() -> set[object]:
    warm = sys.modules.get("tests.warm_python")
    originals = warm.originals if warm is not None else set()
    return {
        child
        for child in _started_here(originals)
        if child.is_running() and child.status() != psutil.STATUS_ZOMBIE and "resource_tracker" not in _command(child)
    }


def _started_here(but: set[int]) -> list[psutil.Process]:
    """Linux says it of each thread at once; elsewhere all processes of the machine are looked through."""
    try:
        told = [(task / "children").read_text() for task in Path("/proc/self/task").iterdir()]
        return [psutil.Process(child) for child in map(int, " ".join(told).split()) if child not in but]
    except (OSError, psutil.NoSuchProcess):
        return [child for child in psutil.Process().children() if child.pid not in but]


def _command(process: psutil.Process) -> str:
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


def _qt_objects() -> set[object]:
    """Names of what Qt still runs: top-level widgets, running threads, ticking timers. Empty without an application."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or (application := widgets.QApplication.instance()) is None:
        return set()
    from tests.leaks import running_timers_and_threads

    # a window that was closed goes away with the events that are still waiting
    application.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    return {_Named(widget) for widget in application.topLevelWidgets()} | {
        _Named(other) for other in running_timers_and_threads()
    }


class _Named:
    """A Qt object by identity, that can say what it is after Qt deleted it.

    Not the identity of what Python calls it by: that may be made anew for each look, and one leak would be told again
    after every test.
    """

    def __init__(self, thing: object) -> None:
        import shiboken6

        pointers = shiboken6.getCppPointer(thing) if isinstance(thing, shiboken6.Object) else (id(thing),)
        self.key, self.text = pointers[0], f"{type(thing).__name__} {getattr(thing, 'objectName', str)()!r}"

    def __hash__(self) -> int:
        return self.key

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Named) and other.key == self.key

    def __repr__(self) -> str:
        return self.text


IN_CORE = ("threads",)
"""A test of the core starts no process and uses no Qt (`tests.core` sees to that)."""
LEAKS: dict[str, Callable[[], set[object]]] = {
    "threads": _threads,
    "child processes": _children,
    "windows, timers or Qt threads": _qt_objects,
}


there: dict[str, set[object]] = {}
"""What there was at the end of the test before: nobody looks again before the next one."""


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Whatever a test starts, it ends: threads, processes, windows, timers."""
    leaks = {what: LEAKS[what] for what in (IN_CORE if request.node.get_closest_marker("core") else LEAKS)}
    before = {what: there[what] if what in there else find() for what, find in leaks.items()}
    yield
    for what, find in leaks.items():
        there[what] = find()
        deadline = time.monotonic() + GRACE
        while there[what] - before[what] and time.monotonic() < deadline:
            time.sleep(0.02)
            there[what] = find()
        left = there[what] - before[what]
        assert not left, f"{request.node.name} left {what}: {sorted(map(repr, left))}"
