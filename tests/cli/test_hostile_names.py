"""Names that would steer a terminal, or be read as markup, on every command: they are shown and obeyed nowhere."""

from __future__ import annotations

import ast
import json
import os
import re
from itertools import cycle
from pathlib import Path

import pytest
import torch
import typer

from camplab import cli
from camplab.__main__ import COMMANDS
from camplab.assembly.module import build
from camplab.cli import doctor
from camplab.cli.main import app
from camplab.document import files
from camplab.words import STEERING
from tests.datasets.pictured import noise
from tests.engine.conftest import warm_engines as warm_engines
from tests.for_each import for_each
from tests.tools import translations

EVIL = "\x1b]0;owned\x07\x1b[31m[bold]<b>&\u202eabc\x9b2J\nsecond"
"""A window's title, a colour, markup of rich, HTML, text turned around, a cleared screen, a line of its own."""
MARKED = "[bold]"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such file names")


@pytest.fixture
def evil(camplab, monkeypatch):
    """A project whose every name is hostile, in a folder of that name; a run of it, and weights under such names."""
    folder = camplab.folder / EVIL
    folder.mkdir()
    camplab.folder = folder
    noise(folder / "pictures", 40, side=8)
    for number, name in enumerate(("dark", "light")):
        (folder / "pictures" / name).rename(folder / "pictures" / f"{number}{EVIL}")
    picture = next((folder / "pictures" / f"0{EVIL}").iterdir())
    picture.rename(picture.with_name(f"{EVIL}.png"))
    (picture.parent / f"{EVIL}.xyz").write_bytes(b"no picture")
    path = camplab.project("mlp", name=f"{EVIL}.camplab", epochs=1)
    content = json.loads(path.read_text("utf-8"))
    content |= {"title": EVIL, "notes": EVIL}
    content["data"] = {"data": "photos", "folder": str(folder / "pictures"), "size": 8, "classes": 2, "channels": 1}
    for block in content["stacks"]["net"]:
        block["name"] = f"{block['block']} {EVIL}"[:60]
    content["stacks"]["net"][-1]["out_features"] = 2
    path.write_text(json.dumps(content), "utf-8")
    state = build(files.load(path).trace()).state_dict()
    torch.save({f"{EVIL}.{key}": value for key, value in state.items()}, folder / f"{EVIL}.pt")
    return path


def obeyed(answer) -> list[str]:
    """What reached the terminal of that which it would obey."""
    return [repr(found[0]) for found in STEERING.finditer(answer.out + answer.err) if found[0] != "\n"]


COMMAND_LINES = {
    "presets": [],
    "new": ["mlp", "-o", f"new {EVIL}.camplab"],
    "inspect": [f"{EVIL}.camplab"],
    "compare": [f"{EVIL}.camplab", f"{EVIL}.camplab"],
    "train": [f"{EVIL}.camplab", "--run", f"run {EVIL}"],
    "rates": [f"{EVIL}.camplab"],
    "race": [f"{EVIL}.camplab", "--seeds", "2", "--epochs", "1", "--processes", "1"],
    "weights": [f"{EVIL}.camplab", f"{EVIL}.pt", "-o", f"begun {EVIL}.camplab"],
    "export": [f"{EVIL}.camplab", "--to", "python", "-o", f"program {EVIL}.py"],
    "data": [],
    "runs": [],
    "show": [f"run {EVIL}"],
    "look": [f"run {EVIL}"],
    "hindsight": [f"run {EVIL}"],
    "step": [f"{EVIL}.camplab"],
    "report": [f"run {EVIL}", "-o", f"report {EVIL}.html", "--title", EVIL, "--author", EVIL, "--notes", EVIL],
    "pack": [f"{EVIL}.camplab", "--run", f"run {EVIL}", "-o", f"packed {EVIL}.camplab"],
    "unpack": [f"packed {EVIL}.camplab"],
    "note": [f"run {EVIL}", f"note {EVIL}", "--name", EVIL],
    "transfer": [f"run {EVIL}", "-o", f"start {EVIL}.camplab"],
    "help": ["stack", "--of", f"{EVIL}.camplab"],
    "doctor": [],
    "engine": ["--help"],
}


def test_every_command_is_tried():
    assert COMMAND_LINES.keys() == set(COMMANDS) == set(typer.main.get_command(app).commands)


CAMPLAB = Path(cli.__file__).parents[1]
OTHERWISE = {
    "cli/output.py": "the one way, tables and JSON",
    "__main__.py": "the module that is missing may be one that takes the one way",
}


def test_words_take_one_way_to_the_terminal():
    """From anywhere in the lab: what is printed is printable."""
    may = re.compile(r"print|echo|std(?:out|err)")
    paths = {
        path.relative_to(CAMPLAB).as_posix(): path
        for path in CAMPLAB.rglob("*.py")
        if may.search(path.read_text("utf-8"))
    }
    calls = [(name, node) for name, path in paths.items() for node in translations.nodes(path)]
    found = [f"{name}:{node.lineno}" for name, node in calls if isinstance(node, ast.Call) and printed(node)]
    unknown = [place for place in found if place.split(":")[0] not in OTHERWISE]
    assert not unknown, f"`output.put` shows what would steer a terminal: {unknown}"
    assert {place.split(":")[0] for place in found} == OTHERWISE.keys()


@for_each(
    ("line", "steers"),
    [
        ("print(name)", True), ("print(file=stream)", False), ("print(printable(name))", False),
        ("typer.echo(name)", True), ("console.print(name, markup=False)", True),
        ("console.print(printable(name))", True), ("console.print(printable(name), markup=False)", False),
        ("sys.stdout.write(name)", True), ("file.write(name)", False), ("self._print(name)", False),
    ],
)  # fmt: skip
def test_the_rule_above_sees_what_it_should(line, steers):
    assert printed(ast.parse(line).body[0].value) is steers


def printed(call: ast.Call) -> bool:
    """Whether words leave here that may steer a terminal, or that rich reads as markup."""
    of, _, name = ast.unparse(call.func).rpartition(".")
    markup = next((word.value for word in call.keywords if word.arg == "markup"), None)
    plain = not call.args or "printable" in ast.unparse(call.args[0])
    if name == "print" and of:
        return not (plain and isinstance(markup, ast.Constant) and markup.value is False)
    to_the_terminal = name in ("print", "echo", "secho") or (name == "write" and of.endswith(("stdout", "stderr")))
    return to_the_terminal and not plain


@pytest.mark.usefixtures("processes", "warm_engines")
@pytest.mark.parametrize(
    "languages",
    [("en", "ko"), pytest.param(("en",), marks=pytest.mark.long), pytest.param(("ko",), marks=pytest.mark.long)],
)
def test_hostile_names_are_shown_and_not_obeyed(camplab, evil, languages, monkeypatch):
    """In one language after the other, in turn; every command in each of them is long."""
    monkeypatch.setattr(doctor, "ask", lambda program, **_: (EVIL, ""))  # what a Python of its own answers
    for (command, arguments), language in zip(COMMAND_LINES.items(), cycle(languages), strict=False):
        answer = camplab("--lang", language, command, *arguments)
        assert not obeyed(answer), f"{command}: {obeyed(answer)} in\n{answer.out}{answer.err}"
        assert "Traceback" not in answer.out + answer.err
        assert command == "doctor" or answer.status == 0, answer
        if command in {"new", "compare", "train", "weights", "show", "note"}:
            assert MARKED in answer.out + answer.err, f"{command} took a name for markup: {answer}"
        assert not any(line.startswith("second") for line in answer.out.splitlines()), (
            f"{command}: a name made a line of its own\n{answer.out}"
        )
        (evil.parent / f"begun {EVIL}.camplab").unlink(missing_ok=True)


REFUSED = """
inspect absent
inspect there
inspect net absent
inspect --absent
compare absent absent
new absent -o out
new torchvision:absent -o out
new mlp -o there
new mlp -o absent/absent.camplab
train absent
train there
train net --run there
train net --resume --run absent
train net --device absent
train net --precision absent
weights absent absent
weights net there
weights net torchvision:absent
export absent --to python -o x.py
export net --to absent -o x
export net --to safetensors --run absent -o x
export net --to python -o pictures
show absent
show there
absent
--lang absent runs
""".strip().splitlines()


@pytest.mark.usefixtures("processes")
def test_a_refusal_shows_the_name_and_does_not_obey_it(camplab, evil):
    (evil.parent / f"there {EVIL}").write_bytes(b'{"format": 2, "titel\x07": "\x1b[31m"}')
    words = {"absent": f"{EVIL} absent", "there": f"there {EVIL}", "net": evil.name, "out": "out.camplab"}
    for line in REFUSED:
        answer = camplab(*(words.get(word, word.replace("absent", words["absent"])) for word in line.split()))
        assert answer.status in (1, 2), answer
        usage = "\nTry 'camplab" in answer.err
        # typer repeats what was typed: what steers is written out, what turns is not
        found = [char for char in obeyed(answer) if not (usage and char == repr("\u202e"))]
        assert not found, f"{line}: {found} in\n{answer.out}{answer.err}"
        assert "Traceback" not in answer.out + answer.err


LONG = "W" * 300


@pytest.mark.parametrize("line", [line for line in REFUSED if "there" not in line and "pictures" not in line])
def test_a_name_of_300_letters_is_one_sentence(camplab, line):
    net = camplab.project("mlp", epochs=1)
    words = {"absent": LONG, "net": net.name, "out": f"{LONG}.camplab"}
    answer = camplab(*(words.get(word, word.replace("absent", LONG)) for word in line.split()))
    assert answer.status in (1, 2), answer
    assert "Traceback" not in answer.out + answer.err
    assert answer.err.count("\n") <= 2 or "\nTry 'camplab" in answer.err, answer
    assert "Errno" not in answer.err


@pytest.mark.parametrize(
    "line",
    [
        "new mlp -o LONG.camplab",
        "export net --to python -o LONG.py",
        "export net --to network -o LONG.py",
        "train net --run LONG",
        "train net --run new/LONG",
    ],
)
def test_where_a_name_of_300_letters_cannot_be_written_it_is_said_to_be_too_long(camplab, line):
    camplab.project("mlp", epochs=1)
    words = line.replace("LONG", LONG).replace("net ", "net.camplab ", 1).split()
    camplab(*words).says(f"the name {LONG}", "too long", status=1)
