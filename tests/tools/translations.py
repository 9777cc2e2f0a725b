"""Collects every sentence the learner reads into the Qt translation file and compiles it. Run it after new sentences:

    python tests/tools/translations.py

Existing translations are kept, sentences that are gone are dropped. Knows no Qt: it reads the syntax tree.
"""

from __future__ import annotations

import ast
import functools
import gc
import json
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as xml  # noqa: N813

ROOT = Path(__file__).parents[2]

FILE = ROOT / "resources" / "translations" / "camplab_ko.ts"
CONTEXT = "camplab"
SPOKEN = {"tr", "say", "Sentence"}
"""Functions whose first argument is a sentence."""
FIELD_WORDS = {"title", "description"}
SETTING_WORDS = {"unit", "empty"}
OPTION_WORDS = {"help", "show_default"}
"""Of the command line."""
CLASS_WORDS = {"help", "licence"}
"""Class attributes that are shown."""


@functools.cache  # several files of tests ask for them
def sentences(root: Path = ROOT / "camplab") -> dict[str, str]:
    """Every sentence with the file it was first found in, in the order of files."""
    found: dict[str, str] = {}
    for path in sorted(root.rglob("*.py")):
        for text in _in_tree(tree(path), nodes(path)):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "resources" / "presets").glob("*.camplab")):
        for text in in_preset(path.read_text(encoding="utf-8")):
            found.setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def in_preset(source: str) -> Iterator[str]:
    """The title and each paragraph of the notes of a project that ships."""
    project = json.loads(source)
    notes = project["notes"]
    yield from filter(None, [project["title"], *([notes] if isinstance(notes, str) else notes)])


def in_source(source: str) -> Iterator[str]:
    """The sentences in one file."""
    module = _parsed(source)
    return _in_tree(module, _walk(module))


def _in_tree(module: ast.Module, parts: list[ast.AST]) -> Iterator[str]:
    told = [node for node in parts if isinstance(node, ast.Call | ast.ClassDef | ast.FunctionDef)]
    for node in told:
        if isinstance(node, ast.Call):
            yield from _in_call(node)
        elif isinstance(node, ast.ClassDef):
            yield from _in_class(node)
        elif isinstance(node, ast.FunctionDef) and any(map(_is_command, node.decorator_list)):
            yield ast.get_docstring(node) or ""
    if any(map(_speaks_tables, told)):
        yield from _in_tables(module)


@functools.cache  # whoever holds a rule against the source looks through the same trees
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file, which nobody changes."""
    return _parsed(path.read_text(encoding="utf-8"))


@functools.cache
def nodes(path: Path) -> list[ast.AST]:
    """All parts of it but names and constants, in the order of `ast.walk`."""
    return _walk(tree(path))


LEAVES = ast.Name | ast.Constant | ast.expr_context | ast.operator
"""Half of a tree is of them."""


def _parsed(source: str) -> ast.Module:
    """A syntax tree. Nothing of it is garbage: nobody looks through it, while it is made or later."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        tree = ast.parse(source)
    finally:
        gc.freeze()
        if collecting:
            gc.enable()
    return tree


def _walk(module: ast.AST) -> list[ast.AST]:
    """The nodes in the order of `ast.walk`, without the leaves, in a quarter of its time."""
    found = [module]
    for node in found:
        for part in vars(node).values():
            if isinstance(part, list):
                found += [one for one in part if isinstance(one, ast.AST) and not isinstance(one, LEAVES)]
            elif isinstance(part, ast.AST) and not isinstance(part, LEAVES):
                found.append(part)
    return found


def _is_command(decorator: ast.expr) -> bool:
    """`@app.command()`: then the docstring is a help page."""
    return isinstance(decorator, ast.Call) and _name(decorator.func) in ("command", "callback")


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _text(node: ast.expr | None) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(r"[^\W\d_]", node.value):
        yield node.value


def _in_call(node: ast.Call) -> Iterator[str]:
    if _name(node.func) in SPOKEN and node.args:
        for part in _choices(node.args[0]):
            yield from _text(part)
    if _name(node.func) in ("Option", "Argument"):
        for keyword in node.keywords:
            if keyword.arg in OPTION_WORDS:
                yield from _text(keyword.value)
    if _name(node.func) == "Field":
        for keyword in node.keywords:
            if keyword.arg in FIELD_WORDS:
                yield from _text(keyword.value)
            elif keyword.arg == "json_schema_extra" and isinstance(keyword.value, ast.Dict):
                yield from _in_extras(keyword.value)


def _in_extras(extras: ast.Dict) -> Iterator[str]:
    """Unit of a setting, and the word for its empty place."""
    for key, value in zip(extras.keys, extras.values, strict=True):
        if isinstance(key, ast.Constant) and key.value in SETTING_WORDS:
            yield from _text(value)


def _choices(node: ast.expr) -> Iterator[ast.expr]:
    """`say("a" if one else "b")` has two sentences."""
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    else:
        yield node


def _in_class(node: ast.ClassDef) -> Iterator[str]:
    keywords = {keyword.arg: keyword.value for keyword in node.keywords}
    if "title" in keywords:
        yield from _text(keywords["title"])
        yield first_paragraph(ast.get_docstring(node) or "")
    for statement in node.body:
        target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
        if isinstance(target, ast.Name) and target.id in CLASS_WORDS:
            yield from _text(getattr(statement, "value", None))


def first_paragraph(docstring: str) -> str:
    """What a block says of itself in the palette."""
    return " ".join(docstring.split("\n\n")[0].split())


def _speaks_tables(node: ast.AST) -> bool:
    """`say(TABLE[key])`: then the sentences are in a table of this module."""
    return isinstance(node, ast.Call) and _name(node.func) in SPOKEN and bool(node.args) and not [
        text for part in _choices(node.args[0]) for text in _text(part)
    ]  # fmt: skip


def _in_tables(tree: ast.Module) -> Iterator[str]:
    for statement in tree.body:
        if isinstance(statement, ast.Assign | ast.AnnAssign) and isinstance(statement.value, ast.Dict | ast.Tuple):
            for node in ast.walk(statement.value):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value.strip():
                    yield node.value


# -- the file ------------------------------------------------------------------------------------


def read(path: Path = FILE) -> dict[str, str]:
    """Source -> translation ("" when it is missing)."""
    if not path.exists():
        return {}
    messages = xml.parse(path).getroot().iter("message")
    return {message.findtext("source") or "": message.findtext("translation") or "" for message in messages}


def write(found: dict[str, str], known: dict[str, str], path: Path = FILE) -> None:
    """The .ts file with what is known already."""
    root = xml.Element("TS", version="2.1", language="ko_KR", sourcelanguage="en")
    context = xml.SubElement(root, "context")
    xml.SubElement(context, "name").text = CONTEXT
    for source, place in found.items():
        message = xml.SubElement(context, "message")
        xml.SubElement(message, "location", filename=f"../../{place}")
        xml.SubElement(message, "source").text = source
        translation = xml.SubElement(message, "translation")
        translation.text = known.get(source) or None
        if not translation.text:
            translation.set("type", "unfinished")
    xml.indent(root, " ")
    text = xml.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n")


def places(text: str) -> set[str]:
    """The named places in a sentence: `{"rows"}` for `"{rows} rows"`; help with formulas has none."""
    if "$" in text:
        return set()
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def compile_file(path: Path = FILE) -> Path:
    """`camplab_ko.qm`, made by the lrelease that comes with PySide6. Raises CalledProcessError."""
    script = Path(sys.executable).with_name("pyside6-lrelease")
    target = path.with_suffix(".qm")
    fresh = target.with_suffix(".qm-new")
    subprocess.run([str(script), "-silent", str(path), "-qm", str(fresh)], check=True)
    return fresh.replace(target)  # a window that runs may have the old one open


def main() -> None:
    """Renew the .ts and the .qm, and say what still has to be translated."""
    found = sentences()
    write(found, read())
    compile_file()
    missing = [source for source, text in read().items() if not text]
    print(f"{len(found)} sentences, {len(missing)} without a translation")
    for source in missing:
        print(f"  {source!r}")


if __name__ == "__main__":
    main()
