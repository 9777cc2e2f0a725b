"""The rules of the house as failing tests: imports, sizes, types, forbidden names. Knows nothing of camplab's work."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections import deque
from pathlib import Path
from statistics import median, quantiles

import grimp
import pytest
from importlinter.api import read_configuration
from PySide6 import QtWidgets

from tests.for_each import for_each
from tests.tools.translations import nodes, tree

ROOT = Path(__file__).parents[1]


def is_widget(thing: object) -> bool:
    return isinstance(thing, type) and issubclass(thing, QtWidgets.QWidget)


SOURCES = sorted((ROOT / "camplab").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
CONTRACTS = read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]

TORCH_LOAD_LIVES_IN = "camplab/assembly/weights/weight_files.py"
"""The one module that may call torch.load."""
FORBIDDEN_CALLS = {"eval", "exec", "extractall", "load_state_dict_from_url", "terminate"}
"""As a bare name or an attribute; `module.eval()` of torch (no arguments) is another thing."""
FORBIDDEN_IMPORTS = {"pickle", "cPickle", "cloudpickle", "dill", "shelve", "marshal", "joblib"}
LARGE_FOLDERS = {"camplab/blocks", "camplab/assembly/importing"}
"""One file a block, one a network of torchvision: they grow with what there is."""
QT_WIDGETS = {name for name in dir(QtWidgets) if is_widget(getattr(QtWidgets, name))} | {"PlotWidget", "GraphicsView"}
"""Qt's own, and those of pyqtgraph."""


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"


def functions(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [node for node in nodes(path) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def percentile_90(values: list[int]) -> float:
    return quantiles(values, n=10)[-1]


# -- who may import whom -----------------------------------------------------------------------------


def test_imports_keep_the_contracts(tmp_path):
    """All of them: who breaks one is told of it by name."""
    program = f"import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(cache_dir={str(tmp_path)!r}, no_logo=True))"  # noqa: E501
    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, f"\n{result.stdout}{result.stderr}"
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in result.stdout


def test_no_ring_of_modules_imports_itself_not_even_for_types():
    graph = grimp.build_graph("camplab", exclude_type_checking_imports=False, cache_dir=None)
    below = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    rings = [f"{module} -> ... -> {module}" for module in below if module in reach(below, below[module])]
    assert not rings, "\n".join(sorted(rings))


def reach(below: dict[str, set[str]], start: set[str]) -> set[str]:
    seen, waiting = set(start), deque(start)
    while waiting:
        fresh = below[waiting.popleft()] - seen
        seen |= fresh
        waiting.extend(fresh)
    return seen


def test_what_is_declared_is_imported_and_what_is_imported_is_declared():
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.match(r"[\w-]+", line)[0].lower().removesuffix("-essentials") for line in declared}
    graph = grimp.build_graph("camplab", include_external_packages=True, cache_dir=None)
    packages = {name for name in graph.modules if "." not in name} - {"camplab"} - set(sys.stdlib_module_names)
    assert {DISTRIBUTIONS.get(name, name.lower()) for name in packages} - {"pydantic_core"} == names


DISTRIBUTIONS = {"PIL": "pillow", "google": "protobuf", "tensorboardX": "tensorboardx"}
"""Packages that are called otherwise where they are declared; pydantic brings pydantic_core."""


TORCH_FREE = ["camplab.blocks.base", "camplab.document.project", "camplab.engine.protocol", "camplab.words"]


@pytest.mark.parametrize("module", TORCH_FREE)
def test_it_is_so_at_run_time_too(module):
    program = (
        f"import sys, {module}; sys.exit(', '.join({{'torch', 'sklearn', 'PySide6', 'typer'}} & set(sys.modules)) or 0)"
    )
    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, f"{module} loads {result.stderr}"


def test_what_the_window_needs_of_the_lab_is_imported_before_qt():
    """What a new import of the window brings along belongs into `before_qt`, too."""
    program = """if True:
        import sys
        from camplab.cli import before_qt
        early = set(sys.modules)
        import camplab.app.main
        late = {name for name in set(sys.modules) - early if name.startswith("camplab.")}
        late = sorted(name for name in late if not name.startswith("camplab.app"))
        sys.exit(", ".join([name for name in early if name.startswith("PySide6")] or late) or 0)"""
    result = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, f"imported after Qt, or Qt itself before: {result.stderr}"


# -- how large things are ----------------------------------------------------------------------------


def test_files_are_one_screen_or_two():
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in SOURCES + TESTS}
    long = {str(path.relative_to(ROOT)): n for path, n in lines.items() if n > 300}
    assert not long, f"files over 300 lines: {long}"
    counts = [lines[path] for path in SOURCES if lines[path]]
    assert percentile_90(counts) <= 200, f"90 % {percentile_90(counts)}"


def test_functions_are_a_few_lines():
    lines = {where(path, f): (f.end_lineno or 0) - f.lineno + 1 for path in SOURCES for f in functions(path)}
    long = {place: n for place, n in lines.items() if n > 40}
    assert not long, f"functions over 40 lines: {long}"
    counts = list(lines.values())
    assert median(counts) <= 6, f"median {median(counts)}"
    assert percentile_90(counts) <= 20, f"90 % {percentile_90(counts)}"


def test_no_class_has_more_than_15_methods():
    large = {
        f"{where(path, node)} {node.name}": count
        for path in SOURCES
        for node in nodes(path)
        if isinstance(node, ast.ClassDef)
        and (count := sum(isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef) for part in node.body)) > 15
    }
    assert not large, f"{large}"


def test_a_function_that_takes_a_widget_first_is_one_of_its_15_methods():
    own = widgets(classes := {node.name: node for path in SOURCES for node in tree(path).body if is_class(node)})
    assert {"Window", "StackView", "MapsPanel"} <= own, "it knows widgets when it sees them"
    counts = {name: sum(isinstance(part, ast.FunctionDef) for part in classes[name].body) for name in own}
    for path in SOURCES:
        for node in tree(path).body:
            if isinstance(node, ast.FunctionDef) and (name := first_argument(node)) in own:
                counts[name] += 1
    large = {name: count for name, count in counts.items() if count > 15}
    assert not large, f"{large}"


def is_class(node: ast.stmt) -> bool:
    return isinstance(node, ast.ClassDef)


def widgets(classes: dict[str, ast.ClassDef]) -> set[str]:
    """The classes of the house that are widgets, of Qt or of another class of the house."""
    bases = {name: {last_name(base) for base in node.bases} for name, node in classes.items()}
    found: set[str] = set()
    while fresh := {name for name, above in bases.items() if above & (QT_WIDGETS | found)} - found:
        found |= fresh
    return found


def last_name(node: ast.expr) -> str:
    """`QtWidgets.QWidget`, `QWidget` and `QWidget[int]` are all QWidget."""
    return ast.unparse(node).split("[")[0].split(".")[-1]


def first_argument(function: ast.FunctionDef) -> str:
    """The class that a function is annotated to take first; "" when it takes nothing."""
    taken = function.args.posonlyargs + function.args.args
    return last_name(taken[0].annotation) if taken and taken[0].annotation else ""


def test_no_folder_is_larger_than_one_can_survey():
    counts = {folder: len(list(folder.glob("*.py"))) for folder in {path.parent for path in SOURCES}}
    large = {folder.relative_to(ROOT).as_posix(): n for folder, n in counts.items() if n > 25}
    assert large.keys() <= LARGE_FOLDERS, f"folders over 25 files: {large}"
    assert counts[ROOT / "camplab" / "app"] <= 15, "the window's own corridor is short"


def test_every_function_says_what_it_returns():
    silent = [where(path, f) for path in SOURCES for f in functions(path) if f.returns is None]
    assert not silent, f"{silent}"


def test_every_module_begins_by_saying_what_it_is_for():
    mute = [
        str(path.relative_to(ROOT))
        for path in SOURCES
        if (path.name != "__init__.py" or tree(path).body) and not ast.get_docstring(tree(path))
    ]
    assert not mute, f"{mute}"


def test_no_module_lies_under_resources():
    assert not list((ROOT / "resources").rglob("*.py"))


# -- what may not be written -------------------------------------------------------------------------


def test_nothing_runs_code_from_data():
    offences = [where(path, node) for path in SOURCES for node in nodes(path) if is_forbidden(node)]
    assert not offences, f"{offences}"


def is_forbidden(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(alias.name.split(".")[0] in FORBIDDEN_IMPORTS for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        names = {(node.module or "").split(".")[0], *(alias.name for alias in node.names)}
        return bool(names & (FORBIDDEN_IMPORTS | {"load_state_dict_from_url"}))
    if isinstance(node, ast.Call):
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        return name in FORBIDDEN_CALLS and not is_another_thing(node)
    return isinstance(node, ast.Attribute) and node.attr in {"load_state_dict_from_url", "extractall"}


def is_another_thing(call: ast.Call) -> bool:
    """`model.eval()` switches dropout off; `dialog.exec()` shows it. Neither runs a text."""
    if not isinstance(call.func, ast.Attribute) or ast.unparse(call.func.value) in {"builtins", "__builtins__"}:
        return False
    return call.func.attr == "exec" or (call.func.attr == "eval" and not (call.args or call.keywords))


def test_torch_load_is_called_in_one_place_at_most():
    places = {
        path.relative_to(ROOT).as_posix()
        for path in SOURCES
        for node in nodes(path)
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "torch.load"
    }
    assert places <= {TORCH_LOAD_LIVES_IN}


@for_each(
    ("line", "offends"),
    [
        ("eval('1')", True),
        ("builtins.exec(code)", True),
        ("import pickle", True),
        ("from torch.hub import load_state_dict_from_url", True),
        ("archive.extractall(folder)", True),
        ("thread.terminate()", True),
        ("module.eval()", False),
        ("frame.eval('a + b')", True),
        ("dialog.exec()", False),
        ("thread.quit()", False),
    ],
)
def test_the_rule_above_sees_what_it_should(line, offends):
    assert any(map(is_forbidden, ast.walk(ast.parse(line)))) is offends


FOLDERS = re.compile(r"(?<![\w.])/(?:home|root|work|Users|mnt)/\w+")
PACKAGE_HOSTS = re.compile(r"https?://(?:[\w.-]*\.)?(?:pypi|pythonhosted|pytorch)\.org/(?:simple|whl)|index-url", re.I)


@for_each("pattern", [FOLDERS, PACKAGE_HOSTS])
def test_the_tree_names_no(pattern):
    names = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()
    texts = [
        ROOT / name for name in names if Path(name).suffix in {".py", ".md", ".toml", ".json", ".ts", "", ".camplab"}
    ]
    found = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path in {*texts, *SOURCES, *TESTS}
        if path.is_file() and path != Path(__file__)
        if pattern.search(text := path.read_text(encoding="utf-8", errors="replace"))
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]
    assert not found, "\n".join(found)
