"""Pictures of panels for a report, in the light theme whatever the window's, also of those that nobody sees now.

One behind another tab is drawn where it stands; of one that is closed another is made, which nobody sees, and so of
all where the run is not the one that is open (`behind`). They are given time to be answered by the engine. Nothing in
the window moves, and nothing is written.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from camplab.app.hand_in.behind import Behind
from camplab.app.lab import Lab
from camplab.app.look import style
from camplab.app.look.themes import palette, sheet
from camplab.app.panels.base import Panel
from camplab.app.panels.export import png
from camplab.app.panels.registry import entries
from camplab.runs.report.wishes import Shot

WORDS = frozenset({"code", "runs", "race", "help"})
"""Panels whose picture says nothing of the run, or nothing that the report does not say better."""
WIDE, HIGH = 720, 460
"""Pixels that a panel takes which nobody sees, and a picture on the page at most."""
LOOK, REST, PATIENCE = 50, 6, 60
"""Milliseconds between two looks at a panel; looks after which one that draws nothing new has come to rest, and after
which it is taken as it is."""


def offered(lab: Lab) -> dict[str, bool]:
    """The panels of which there can be pictures, by their ids, and whether one sees each of them now."""
    bodies = {name: frame.widget() for name, frame in lab.workspace.docks.items() if name not in WORDS}
    return {name: style.in_sight(body) for name, body in bodies.items() if isinstance(body, Panel)}


class PanelPictures(QObject):
    """Takes them one after the other; each stays as it was taken."""

    changed = Signal()
    """One more was taken."""

    def __init__(self, lab: Lab, parent: QObject, behind: Behind | None = None) -> None:
        """behind: where the run stands that pictures are taken of; None: it is the one that is open."""
        super().__init__(parent)
        self._lab, self._behind = lab, behind
        self.taken: dict[str, Shot | str] = {}
        """By panel; a text is why there is nothing to be seen."""
        self._waiting: list[str] = []
        self._shown: _Shown | None = None
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether some are still to be taken."""
        return self._timer.isActive()

    def take(self, name: str) -> None:
        """One of `offered`, if it was not taken."""
        if name not in self.taken and name not in self._waiting:
            self._waiting.append(name)
            self._timer.start()
            if self._behind is not None:
                self._behind.begin()

    def leave(self) -> None:
        """None is wanted any more."""
        self._waiting.clear()
        self._end()
        if self._behind is not None:
            self._behind.end()

    def _look(self) -> None:
        if not self._waiting:
            self._timer.stop()
            return
        if self._behind is not None and not self._behind.ready:
            return
        name = self._waiting[0]
        if self._shown is None:
            self._shown = _Shown(self._lab, name, self._behind)
        if self._shown.at_rest():
            panel, title = self._shown.panel, self._lab.workspace.docks[name].accessibleName()
            shot = Shot(self._shown.in_light(), title, min(panel.body.width(), WIDE))
            self.taken[name] = panel.empty_sentence or shot
            self._waiting.pop(0)
            self._end()
            self.changed.emit()

    def _end(self) -> None:
        if self._shown is not None:
            self._shown.end()
            self._shown = None
        if not self._waiting:
            self._timer.stop()


class _Shown:
    """A panel that draws, wherever it stands."""

    def __init__(self, lab: Lab, name: str, behind: Behind | None) -> None:
        frame = lab.workspace.docks[name]
        body = frame.widget()
        assert isinstance(body, Panel)
        self._frame = frame
        self._holder: QWidget | None = None
        self._covered = behind is None and not frame.isHidden() and not body.isVisible()
        if behind is not None or frame.isHidden():
            entry, of = next(entry for entry in entries() if entry.id == name), behind or lab
            body = entry.make(of.session, of.live, of.trainer)
            self._holder = QWidget()
            self._hold(body)
        elif self._covered:
            self._size = body.size()
            body.resize(body.size().expandedTo(QSize(WIDE, HIGH)))
            body.setVisible(True)
        self.panel = body
        self._frames, self._quiet, self._looks = body.frames, 0, 0

    def at_rest(self) -> bool:
        """Whether it has shown what it wanted to; asked again and again."""
        same = self.panel.frames == self._frames and self.panel.up_to_date
        self._looks, self._quiet, self._frames = self._looks + 1, self._quiet + 1 if same else 0, self.panel.frames
        known = self._seen_all_along and self.panel.up_to_date
        return known or self._quiet >= REST or self._looks >= PATIENCE

    @property
    def _seen_all_along(self) -> bool:
        return self._holder is None and not self._covered

    def end(self) -> None:
        """As it was before."""
        if self._holder is not None:
            self._holder.hide()
            self._holder.deleteLater()
        elif self._covered:
            self.panel.resize(self._size)
            self.panel.setVisible(style.in_sight(self._frame))

    def _hold(self, panel: Panel) -> None:
        """In a window that is never on the screen."""
        assert self._holder is not None
        self._holder.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        column = style.flush(QVBoxLayout(self._holder))
        column.addWidget(panel)
        self._holder.resize(WIDE, HIGH)
        self._holder.show()

    def in_light(self) -> bytes:
        """What it shows, as on paper."""
        if style.theme().name == "light":
            return png(self.panel.body)
        with self._dressed():
            return png(self.panel.body)

    @contextmanager
    def _dressed(self) -> Iterator[None]:
        """In the light theme for a moment, in which nothing else is painted."""
        panel, set_by_itself = self.panel, Qt.WidgetAttribute.WA_SetPalette
        parts = [panel, *panel.findChildren(QWidget)]
        own = [part.palette() if part.testAttribute(set_by_itself) else QPalette() for part in parts]
        with style.on_paper() as light:
            panel.setStyleSheet(sheet(light))
            for part in parts:  # below a style sheet none has the palette of what it is in
                part.setPalette(palette(light))
            panel.start()
            panel.refresh(at_once=True)
            yield
        panel.setStyleSheet("")
        for part, before in zip(parts, own, strict=True):
            part.setPalette(before)
        panel.start()
        panel.refresh(at_once=True)
