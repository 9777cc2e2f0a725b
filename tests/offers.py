"""Sentences that offer something: which they are, where they are said, and what they name. Knows no test.

An offer is a sentence of five words or more, or with a stop in it, that begins a clause with an imperative ("press
Train", "; choose another name"), promises ("you can", "brings it back") or names a command, an option or a key.
Titles of buttons and menus are shorter; descriptions of settings and help pages speak of networks, not of the lab.
"""

from __future__ import annotations

import ast
import functools
import re
from collections.abc import Iterator
from pathlib import Path

from tests.tools import translations

ROOT = Path(__file__).parents[1]
SAYING = translations.SPOKEN | {"put"}
"""Functions whose first argument is a sentence."""
VERBS = (
    "add|begin|choose|clip|copy|drag|fill|fit|free|give|go on|insert|install|let|look|lower|make|move|name|open|"
    "overwrite|press|put|reload|remove|resume|run|save|select|send|set|show|split|start|switch|take|train|try|type|"
    "unset|use|wait|write"
)
IMPERATIVE = re.compile(rf"(?:^|[.;:,—(] |\b(?:or|and|then|please) )({VERBS})\b", re.I)
PROMISE = re.compile(
    r"\b(?:you can|can go on|can be (?:undone|typed)|offered back|brings|does that|makes one|lists|says|goes on from|"
    r"is kept|are kept|still here|once they fit|anew|helps\.)",
    re.I,
)
COMMAND = re.compile(r"`|\bcamplab [a-z]+ |--[a-z]|pip install")
KEY = re.compile(r"\bF\d+\b|\bEsc\b|\bEnter\b|\bCtrl\b|\bpress /|\bwheel\b|\bHome\b|\bkey \{")


def is_offer(sentence: str) -> bool:
    """The rule."""
    if len(sentence.split()) < 5 and not re.search(r"[.;:,`]", sentence):
        return False
    return any(rule.search(sentence.replace("&", "")) for rule in (IMPERATIVE, PROMISE, COMMAND, KEY))


@functools.cache
def spoken() -> dict[str, str]:
    """Every sentence that camplab says of itself, with the file it is said in."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "camplab").rglob("*.py")):
        for sentence in _said(translations.tree(path), translations.nodes(path)):
            found.setdefault(sentence, path.relative_to(ROOT).as_posix())
    return found


def _said(tree: ast.Module, parts: list[ast.AST]) -> Iterator[str]:
    calls = [node for node in parts if isinstance(node, ast.Call)]
    for node in calls:
        if node.args and translations._name(node.func) in SAYING:
            for part in translations._choices(node.args[0]):
                yield from translations._text(part)
    if any(map(translations._speaks_tables, calls)):
        yield from translations._in_tables(tree)


def remedies() -> set[str]:
    """Titles of remedies: `tests/blocks` and `tests/document` take each of them, as they take them by kind."""
    found: set[str] = set()
    for path in sorted((ROOT / "camplab").rglob("*.py")):
        for node in translations.nodes(path):
            if isinstance(node, ast.Call) and translations._name(node.func) == "Remedy" and node.args:
                title = ast.Module([ast.Expr(node.args[0])], [])
                found |= set(_said(title, list(ast.walk(title))))
    return found


def offers() -> dict[str, str]:
    """Every offer with the file it is made in."""
    return {sentence: place for sentence, place in spoken().items() if is_offer(sentence)}


CODE = re.compile(r"`([^`]+)`|\b(camplab (?:new|train|weights|export|show|runs|doctor|presets|engine)(?: [^;,.]+)?)")


def commands(sentence: str) -> list[str]:
    """The commands that it names, as they would be typed."""
    return [code or bare for code, bare in CODE.findall(sentence) if (code or bare).startswith("camplab")]
