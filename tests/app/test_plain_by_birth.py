"""The rules that keep names from being interpreted: what shows a text is plain by birth, or its words are our own."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from camplab.app.look import plain_text
from tests.tools import translations

APP = Path(plain_text.__file__).parents[1]


def calls(words: Iterable[str]) -> Iterator[tuple[str, ast.Call]]:
    """Those of what is called by one of these words."""
    called = re.compile(rf"\b(?:{'|'.join(words)})\b")
    for path in sorted(APP.rglob("*.py")):
        text = path.read_text("utf-8")
        if path.name != "plain_text.py" and called.search(text):
            for node in translations.nodes(path):
                if isinstance(node, ast.Call) and called.search(ast.unparse(node.func)):
                    yield f"{path.relative_to(APP)}:{node.lineno} {ast.unparse(node)[:100]}", node


READERS = {"QLabel", "QErrorMessage", "QProgressDialog", "QInputDialog", "QSplashScreen", "QTextBrowser"}
"""Widgets that read a text as HTML where it looks like it."""
KNOWN = {
    "editor/inspector/block_page.py": "titles of actions",
    "editor/stack/hover.py": "made plain in the line before",
    "editor/stack/side_by_side.py": "words of the lab",
    "editor/stack/stack_switch.py": "titles of a task's stacks",
    "forms/row.py": "what a setting is",
    "forms/spin_box.py": "what is wrong with a number",
    "look/chooser.py": "made plain in the line before",
    "look/drop_down.py": "made plain in the same line",
    "panels/controls.py": "words of the lab",
    "panels/maps/pins.py": "numbers",
    "training/learning_rate.py": "what is wrong with a number",
    "welcome/welcome.py": "words of the lab",
    "transfer/importing.py": "names of torchvision's networks",
}
"""Whose tips hold no names, or names made plain already."""


def test_labels_are_plain_by_birth():
    readers = {place.split(":")[0] for place, call in calls(READERS) if ast.unparse(call.func) in READERS}
    assert readers == {"panels/help/panel.py"}, "pages of the lab, in which names are made plain"
    boxes = [place for place, call in calls(["QMessageBox"]) if ast.unparse(call.func).startswith("QMessageBox.")]
    assert not [place for place in boxes if "ButtonRole" not in place], "use plain_text.warn"


def test_tips_are_plain_or_of_the_lab_s_own_words():
    shown = [(place, call) for place, call in calls(TIPS) if ast.unparse(call.func).split(".")[-1] in TIPS]
    unsafe = {place for place, call in shown if not plain_tip(call.args[-1])}
    unknown = [place for place in unsafe if place.split(":")[0] not in KNOWN]
    assert not unknown, f"plain_text.tip keeps a name from being read as HTML: {unknown}"
    assert KNOWN.keys() == {place.split(":")[0] for place in unsafe}


TIPS = {"setToolTip", "setTabToolTip", "showText", "setStatusTip", "setWhatsThis"}


def plain_tip(text: ast.expr) -> bool:
    """`tip(...)`, or `tr` of a sentence without values; nothing; or some of these, as it may be or below each other."""
    if isinstance(text, ast.IfExp):
        return plain_tip(text.body) and plain_tip(text.orelse)
    if isinstance(text, ast.Constant):
        return text.value == ""
    if not isinstance(text, ast.Call):
        return False
    name = ast.unparse(text.func)
    if name == "paragraphs":
        return all(map(plain_tip, text.args))
    return (name.endswith("tip") and name != "self.tip") or (name == "tr" and not text.keywords)
