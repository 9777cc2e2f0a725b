"""The stack of a project or its table as a picture, for the command line: no window is shown. Starts no engine."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from camplab.app.editor.stack import picture as stack_picture
from camplab.app.editor.stack.stack_view import StackView
from camplab.app.engine.live import Live
from camplab.app.look import language, style
from camplab.app.panels.network import picture as table_picture
from camplab.app.panels.network.rows import rows_of
from camplab.app.session import Session
from camplab.document.project import Project


def drawn(project: Project, what: str, ending: str, code: str) -> bytes:
    """ "stack" or "table" as ".png" or ".svg", in the language of that code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    style.apply()
    language.speak(code)
    if what == "table":
        rows = rows_of(project, project.traces())
        return table_picture.svg(rows) if ending == ".svg" else table_picture.png(rows)
    scene = StackView(Session(project), Live()).scene
    return stack_picture.svg(scene) if ending == ".svg" else stack_picture.png(scene)
