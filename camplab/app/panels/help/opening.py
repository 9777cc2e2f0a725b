"""Shows a help page: of a topic, or of what has the keyboard. Draws nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from camplab.app.dock_title import dock_of
from camplab.app.editor import editing
from camplab.app.lab import Lab
from camplab.manual.pages import BLOCK, CONTENTS


def show_help(lab: Lab, topic: str) -> None:
    """Bring the panel to the front with the page of this topic."""
    from camplab.app.panels.help.panel import HelpPanel

    lab.show_page("workbench")
    panel = lab.workspace.open.bring("help")
    assert isinstance(panel, HelpPanel)
    panel.show_topic(topic)


def help_here(lab: Lab) -> None:
    """The page on what has the keyboard: a panel, the selected block, the stack, or the start page."""
    show_help(lab, topic_here(lab))


def topic_here(lab: Lab) -> str:
    """What one is at now."""
    if lab.page == "welcome":
        return "start"
    dock = dock_of(QApplication.focusWidget())
    name = dock.objectName() if dock is not None else ""
    block = editing.current(lab.session)
    if name in ("", "inspector", "help") and block is not None:
        return f"{BLOCK}{block.tag}"
    return name if name not in ("", "help") else CONTENTS if name == "help" else "stack"
