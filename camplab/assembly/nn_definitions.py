"""The definitions of camplab/nn as text, found without importing them. Knows no torch and no blocks."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Helper:
    """A class or function of camplab/nn, or of how pictures are read: its file, its text, and what it needs."""

    name: str
    module: str
    text: str
    imports: frozenset[str]
    """Lines such as `import math`."""
    uses: tuple[str, ...]
    """Other helpers it calls, in the order they are first named."""


@cache
def helpers() -> Mapping[str, Helper]:
    """Every helper by name."""
    folder = files("camplab") / "nn"
    texts = {entry.name[:-3]: entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".py")}
    texts["pixels"] = (files("camplab") / "datasets" / "pictures" / "pixels.py").read_text("utf-8")
    found = [helper for module in sorted(texts) for helper in _definitions(module, texts[module])]
    return {helper.name: helper for helper in found}


def closure(names: set[str]) -> list[Helper]:
    """The helpers `names` and those they call, in the order to print them: what is called stands first."""
    done: dict[str, Helper] = {}

    def add(name: str) -> None:
        helper = helpers().get(name)
        if helper is None or name in done:
            return
        for used in helper.uses:
            if used != name:
                add(used)
        done[name] = helper

    for name in sorted(names):
        add(name)
    return list(done.values())


def _definitions(module: str, text: str) -> Iterator[Helper]:
    tree = ast.parse(text)
    imported = {
        alias.asname or alias.name: ast.unparse(node)
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom) and not ast.unparse(node).startswith("from camplab")
        for alias in node.names
    }
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            names = [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]
            lines = frozenset(imported[name] for name in names if name in imported)
            source = ast.get_source_segment(text, node) or ""
            yield Helper(node.name, module, source, lines, tuple(dict.fromkeys(n for n in names if n not in imported)))
