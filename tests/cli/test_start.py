"""`camplab` itself: version, help, slips of the keyboard, a machine without a display or without Qt."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile

import pytest

from camplab import __main__ as start
from camplab import processes
from camplab.__main__ import COMMANDS, opens_window
from camplab.cli import network
from tests.for_each import for_each

NO_DISPLAY = {"QT_QPA_PLATFORM": None, "DISPLAY": None, "WAYLAND_DISPLAY": None}


def test_it_says_its_version(camplab):
    from camplab import __version__

    answer = camplab("--version")
    assert (answer.status, answer.out) == (0, f"camplab {__version__}\n")


def test_help_names_every_command(camplab):
    answer = camplab("--help")
    assert answer.status == 0
    assert [command for command in COMMANDS if f" {command} " not in answer.out] == []


def test_the_commands_known_before_typer_are_those_of_typer():
    from camplab.cli.main import app

    assert tuple(command.callback.__name__ for command in app.registered_commands) == COMMANDS


@for_each("command", [name for name in COMMANDS if name != "engine"])
def test_every_command_has_help_with_its_arguments(camplab, command):
    answer = camplab(command, "--help")
    assert answer.status == 0
    assert f"camplab {command}" in answer.out


def test_an_unknown_command_is_named_and_the_nearest_of_all_offered(camplab):
    camplab("tarin", "show").says("'tarin'", "'train'", status=2)


def test_only_the_command_that_is_asked_for_is_made(monkeypatch, camplab):
    from typer import main

    made, make = [], main.get_command_from_info

    def noted(**given):
        made.append(given["command_info"].callback.__name__)
        return make(**given)

    monkeypatch.setattr(main, "get_command_from_info", noted)
    camplab("inspect", "lenet5")
    assert made == ["inspect"]


def test_a_missing_argument_is_named(camplab):
    camplab("train").says("FILE", status=2)


def test_an_unknown_option_is_named(camplab):
    camplab("presets", "--yaml").says("--yaml", status=2)


def test_a_missing_file_is_named(camplab):
    camplab("nowhere.camplab").says("nowhere.camplab", status=2)


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_it_names_the_command_that_needs_none(camplab):
    answer = camplab.process(**NO_DISPLAY)
    answer.says("no display", "camplab train", status=1)
    assert len(answer.err.splitlines()) == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 only")
def test_a_display_that_does_not_answer_is_none(camplab):
    camplab(**{**NO_DISPLAY, "DISPLAY": ":6543"}).says("no display", status=1)


@pytest.mark.usefixtures("processes")
def test_a_console_that_cannot_show_every_letter_gets_no_traceback(camplab):
    answer = camplab.process("data", PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert answer.status == 0, answer
    assert "1?8?8" in answer.out


@pytest.mark.usefixtures("processes")
@pytest.mark.skipif(sys.platform == "win32", reason="no shell with a pipe to close")
def test_a_reader_that_goes_away_is_no_trouble(camplab):
    command = f"{sys.executable} -m camplab presets | head -n 1"
    result = subprocess.run(
        command, shell=True, cwd=camplab.folder, env=camplab.environment(), capture_output=True, text=True, check=False
    )
    assert result.stdout.startswith("Name")
    assert result.stderr == ""


def test_ctrl_c_while_commands_are_imported_is_one_sentence(camplab, monkeypatch):
    def pressed(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(start, "loading", pressed)
    camplab("presets").says("camplab: interrupted", status=130)


@pytest.fixture
def ctrl_c_is_heard():
    """Also where these tests go on in the background of a shell, which has told them not to."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("ctrl_c_is_heard")
def test_whoever_asks_a_command_to_end_leaves_nothing_of_it_behind(camplab, monkeypatch):
    for number in processes.requests_to_end():

        def asked(_json: bool, number: signal.Signals = number) -> None:
            with tempfile.TemporaryDirectory(dir=camplab.folder):
                signal.raise_signal(number)

        before = signal.getsignal(number)
        monkeypatch.setattr(network, "list_presets", asked)
        camplab("presets").says("camplab: interrupted", status=130)
        assert [*camplab.folder.iterdir()] == []
        assert signal.getsignal(number) is before


@pytest.mark.usefixtures("processes")
def test_where_nobody_reads_from_the_start_nothing_is_wrong_and_nothing_lands_elsewhere(camplab):
    """What would be printed must not go into the first file that is opened, which has the number of the closed one."""
    lines = "new mlp -o net.camplab", "show nothing", "inspect net.camplab"
    said = {line: camplab.python("-c", CLOSED, *line.split()) for line in lines}
    assert [(answer.status, answer.out, answer.err) for answer in said.values()] == [
        (0, "", ""),
        (2, "", ""),
        (0, "", ""),
    ]
    assert camplab("inspect", "net.camplab").status == 0


CLOSED = """
import os, sys
for number in range(3):
    os.close(number)
os.execv(sys.executable, [sys.executable, "-m", "camplab", *sys.argv[1:]])
"""


@for_each(
    ("arguments", "opens"),
    [
        ([], True),
        (["work.camplab"], True),
        (["train"], False),
        (["--help"], False),
        (["tarin"], False),
        (["work.camplab", "other.camplab"], False),
    ],
)
def test_what_opens_the_window(arguments, opens):
    assert opens_window(arguments) is opens


@pytest.mark.usefixtures("processes")
def test_without_qt_one_sentence_says_so(camplab):
    answer = without(["PySide6"], camplab, [])
    answer.says("camplab doctor", "camplab train", status=1)


@pytest.mark.usefixtures("processes")
def test_an_engine_that_lacks_a_package_names_that_and_not_pytorch(camplab):
    answer = without(["msgspec"], camplab, ["engine"])
    answer.says("msgspec", "camplab doctor", status=1)
    assert "PyTorch" not in answer.err


WITHOUT = """
import sys
sys.modules.update(dict.fromkeys({names!r}))
sys.argv[1:] = {arguments!r}
from camplab.__main__ import main
sys.exit(main())
"""


def without(names, camplab, arguments):
    """Run a command in a Python where these packages cannot be imported."""
    return camplab.python("-c", WITHOUT.format(names=names, arguments=arguments))


BROKEN = """
import sys
from importlib.machinery import ModuleSpec

class Broken:
    def find_spec(self, name, path=None, target=None):
        return ModuleSpec(name, self) if name == "torch" else None
    def create_module(self, spec):
        raise raises('half a torch')
    def exec_module(self, module):
        pass

sys.meta_path.insert(0, Broken())
from camplab.__main__ import main
for raises in (ImportError, OSError):
    for arguments in {commands!r}:
        sys.argv[1:] = arguments
        assert main() == 1
"""


@pytest.mark.usefixtures("processes")
def test_whatever_needs_a_pytorch_that_is_broken_names_the_doctor(camplab):
    """On Windows and where a library of the GPU is missing, its import ends in an OSError."""
    net = str(camplab.project("mlp"))
    commands = [["train", net], ["export", net, "--to", "python", "-o", "x.py"], ["weights", net, "w.pt"],
                ["rates", net]]  # fmt: skip
    answer = camplab.python("-c", BROKEN.format(commands=commands))
    assert answer.status == 0, answer
    said = "PyTorch cannot be imported (half a torch); `camplab doctor` says more"
    assert answer.err.count(said) == len(answer.err.splitlines()) == 2 * len(commands)


LIGHT = """
import sys
from camplab.__main__ import main
for arguments in {commands!r}:
    sys.argv[1:] = arguments
    assert main() == 0
print(*sys.modules)
"""


@pytest.mark.usefixtures("processes")
def test_commands_import_only_what_they_need(camplab):
    commands = [["presets"], ["data"], ["doctor", "--help"], ["new", "mlp", "-o", "a"], ["inspect", "a"]]
    answer = camplab.python("-c", LIGHT.format(commands=commands))
    assert answer.status == 0, answer
    assert {"torch", "PySide6", "sklearn", "torchvision"} & set(answer.out.split()) == set()
