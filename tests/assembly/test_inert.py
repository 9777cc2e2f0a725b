"""Promise 3: exported code is inert, whatever the names in the project: names never become code."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Iterator
from unicodedata import normalize

import pytest

from camplab.assembly.export.program import Program, program
from camplab.assembly.export.source import network_source
from camplab.blocks.base import REGISTRY, Block
from camplab.blocks.structure import Structure
from camplab.blocks.walk import RESERVED
from camplab.datasets.photos import Photos
from camplab.document.presets import catalogue
from camplab.document.project import Project
from camplab.document.start import Start
from tests.for_each import for_each
from tests.kept import project as shipped

FORBIDDEN = {
    "eval", "exec", "compile", "open", "__import__", "getattr", "setattr", "delattr", "globals", "locals", "vars",
    "input", "breakpoint", "os", "sys", "subprocess", "shutil", "socket", "ctypes", "pickle", "marshal", "builtins",
    "importlib", "system", "popen", "__builtins__", "__class__", "__subclasses__", "__globals__", "__dict__",
    "load_url",
}  # fmt: skip
DUNDERS = {"__init__", "__name__", "__file__", "__deepcopy__"}
MODULES = {"torch", "torch.nn", "math", "pathlib", "functools", "collections.abc", "typing", "__future__"}
PIECES = (
    '"""', "'''", '"', "'", "\\", "\n", "\r", "\r\n", "\t", "\0", "\x0c", "\x1b[2J", "\x85", "\u2028", "\u2029",
    "\u202e",
    "\\x22", "\\N{QUOTATION MARK}", "\\\n", "#", ";", ":", "{", "}", "{0.__class__}", "%s", "(", ")", "[",
    "]",
    "=", ",", ".", "../", "/", "..\\", "$(reboot)", "`reboot`", "é", "名前", "블록", "ﬁ", "ª", "𝐞𝐱𝐞𝐜",
    "１", "\u200b", " ",
    "import os", "os.system('true')", "__import__('os')", "eval(x)", "exec", "class", "def", "lambda", "return",
    "None",
    "self", "super", "forward", "training", "torch", "nn", "math", "Network", "main", "load_data", "evaluate",
    "enter",
    "__init__", "__class__", "__dict__", "__reduce__", "x", "model", "layer", "state_dict", "= 1 +", "@", "-1",
    "+cmd|",
    "#coding: utf-7", "#!python", "coding=raw_unicode_escape", "A" * 400, "",
)  # fmt: skip
SEEDS = [shipped(preset) for preset in catalogue.PRESETS if shipped(preset).x.numel < 1000]
NODES = {
    ast.Module, ast.Import, ast.ImportFrom, ast.alias, ast.ClassDef, ast.FunctionDef, ast.arguments, ast.arg,
    ast.keyword, ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Return, ast.If, ast.For, ast.With,
    ast.withitem,
    ast.Raise, ast.Call, ast.Attribute, ast.Name, ast.Constant, ast.Tuple, ast.List, ast.Dict, ast.Subscript,
    ast.Slice,
    ast.Starred, ast.ListComp, ast.GeneratorExp, ast.comprehension, ast.BinOp, ast.UnaryOp, ast.BoolOp, ast.Compare,
    ast.IfExp, ast.JoinedStr, ast.FormattedValue, ast.Load, ast.Store, ast.Add, ast.Sub, ast.Mult, ast.Div,
    ast.FloorDiv, ast.MatMult,
    ast.Mod, ast.Pow, ast.USub, ast.Not, ast.And, ast.Or, ast.BitOr, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt,
    ast.GtE,
    ast.Is, ast.IsNot, ast.In, ast.NotIn, ast.Pass, ast.Break,
}  # fmt: skip


def hostile(rng: random.Random, most: int) -> str:
    return "".join(rng.choice(PIECES) for _ in range(rng.randint(0, 5)))[:most]


def renamed(blocks: tuple[Block, ...], rng: random.Random) -> tuple[Block, ...]:
    return tuple(_renamed(block, rng) for block in blocks)


def _renamed(block: Block, rng: random.Random) -> Block:
    if isinstance(block, Structure) and block.children():
        block = block.with_children(tuple(renamed(branch, rng) for branch in block.children()))
    return block.changed(name=hostile(rng, 60))


def attacked(project: Project, rng: random.Random) -> tuple[Project, str]:
    """The project with names and values of an attacker, and the name of the file it is exported to."""
    changes: dict[str, object] = {"title": hostile(rng, 200), "notes": hostile(rng, 1000)}
    if rng.random() < 0.2:
        changes["start"] = Start(source=hostile(rng, 4000) or "x")
    photos = Photos(folder=hostile(rng, 1000), size=8, channels=1, classes=10)
    if rng.random() < 0.1 and project.task.takes(photos) is None:
        changes["data"] = photos
    project = project.with_net(renamed(project.net, rng)).model_copy(update=changes)
    return project, hostile(rng, 200)


def offences(made: Program) -> Iterator[str]:
    """All that does not belong into the program of a network."""
    tree = ast.parse(made.text)
    for node in ast.walk(tree):
        if type(node) not in NODES:
            yield f"{type(node).__name__}"
        yield from (
            f"the name {name!r}" for name in identifiers(node) if not harmless(name, isinstance(node, ast.Attribute))
        )
        if isinstance(node, ast.Import | ast.ImportFrom):
            modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module]
            yield from (f"import of {module}" for module in modules if module not in MODULES)
        if isinstance(node, ast.Call):
            yield from called(node)
    for line in made.text.splitlines()[:2]:
        if re.match(r"^[ \t\f]*#.*?coding[:=]", line):
            yield f"a declaration of an encoding: {line}"


def identifiers(node: ast.AST) -> list[str]:
    names = [getattr(node, field, None) for field in ("id", "attr", "arg", "name", "asname")]
    return [name for name in names if isinstance(name, str)]


def harmless(name: str, attribute: bool) -> bool:
    """Plain letters of any script, and not the name of something dangerous; a layer may be called `self.exec`."""
    if name.startswith("__"):
        return name in DUNDERS
    plain = all(part.isidentifier() and part == normalize("NFKC", part) for part in name.split("."))
    return plain and (attribute or name not in FORBIDDEN)


def called(node: ast.Call) -> Iterator[str]:
    """`torch.load` only as it cannot run code; of an attribute `eval` only that of modules, which takes nothing."""
    text, name = ast.unparse(node), ast.unparse(node.func)
    if name.rpartition(".")[2] == "load" and not name.startswith("self.") and "weights_only=True" not in text:
        yield text
    if name.rpartition(".")[2] in FORBIDDEN and node.args and not name.startswith("self."):
        yield text


def skeleton(made: Program) -> list[tuple[str, object]]:
    """The kinds of all nodes and all values but names, the title and the file's name: where code would show."""
    tree = ast.parse(made.text)
    tree.body[0] = ast.Pass()  # the docstring, with the title
    files_named = {made.data_file, made.start_file}
    return [
        (type(node).__name__, getattr(node, "value", None) if isinstance(node, ast.Constant) else None)
        for node in ast.walk(tree)
        if not (isinstance(node, ast.Constant) and node.value in files_named)
    ]


def plain(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Without names."""
    found = []
    for block in blocks:
        if isinstance(block, Structure) and block.children():
            block = block.with_children(tuple(plain(branch) for branch in block.children()))
        found.append(block.changed(name="" if block.tag != "tap" else block.name))
    return tuple(found)


def check(count: int, seed: int, seeds: list[Project]) -> None:
    rng, known = random.Random(seed), {}
    for number in range(count):
        original = rng.choice(seeds)
        project, name = attacked(original, rng)
        made = program(project, name)
        made.text.encode("utf-8")
        found = list(offences(made))
        assert not found, f"project {number}: {found[:5]}\n{made.text}"
        kind = (id(original), project.start is None, project.data.tag)
        if kind not in known:
            twin = project.with_net(plain(project.net)).model_copy(update={"title": "", "notes": ""})
            known[kind] = skeleton(program(twin, ""))
        assert skeleton(made) == known[kind], f"project {number} changes the program\n{made.text}"
        assert made.data_file.isprintable()
        assert not set(made.data_file) & set("\"'\\/:*?<>|{}")


def test_names_and_titles_of_many_projects_never_become_code():
    check(30, seed=0, seeds=[seed for seed in SEEDS if len(list(seed.trace().steps())) < 30])


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_names_and_titles_of_ten_thousand_projects_never_become_code(fresh_seed):
    check(10_000, fresh_seed, seeds=SEEDS)


@for_each("tag", [tag for tag in REGISTRY if tag not in {"tap", "cross_attention"}])
def test_a_block_by_any_name_is_called_by_a_plain_one(tag):
    block = REGISTRY[tag](name="__class__'); import os #")
    source = network_source(Project(stacks={"net": (block,)}).trace())
    assert "import os" not in source.text.replace("import_os", "")
    ast.parse(source.text)


@for_each("reserved", sorted({*RESERVED, "class", "import"}))
def test_no_layer_hides_what_modules_need(reserved):
    project = SEEDS[0]
    text = program(project.with_net((project.net[0].changed(name=reserved), *project.net[1:]))).text
    assert f"self.{reserved} = " not in text


def test_the_check_sees_what_it_should():
    made = program(SEEDS[0])
    for line in ("import os", "eval('1')", "torch.load(x)", "x.__class__", "(lambda: 1)()", "print(open('x'))"):
        spoilt = Program(made.text + f"\n{line}\n", made.source, made.data_file)
        assert list(offences(spoilt)), line
