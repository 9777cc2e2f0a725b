"""A stack with palette and inspector, and a learner who clicks, drags and types in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6 import __version_info__ as qt
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from camplab.app.editor.drawing.geometry import Card, Gap, Rect
from camplab.app.editor.inspector.inspector import Inspector
from camplab.app.editor.palette.palette import Palette
from camplab.app.editor.stack.drops import mime
from camplab.app.editor.stack.stack_view import StackView
from camplab.app.engine.live import Live
from camplab.app.look import language, style
from camplab.app.session import Session
from camplab.blocks.base import REGISTRY, Block
from camplab.document import edits
from camplab.document.project import Project

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


def block(tag: str, **settings: object) -> Block:
    """A block as it comes from the palette, with some settings changed."""
    return REGISTRY[tag](**settings)


def dragged(event: type[QDragEnterEvent | QDragMoveEvent], position: QPointF, data: QMimeData) -> QDragMoveEvent:
    """Something is dragged in to or over `position`; Qt 6.12 wants to know it in fractions of a pixel."""
    return event(position if qt >= (6, 12) else position.toPoint(), Qt.DropAction.CopyAction, data, LEFT, NONE)


class Learner:
    """Acts through real events on the views, and looks at session and scene."""

    def __init__(self, *net: Block) -> None:
        self.session = Session(Project().with_net(net))
        self.live = Live()
        self.window = QWidget()
        self.palette = Palette(self.session)
        self.stack = StackView(self.session, self.live)
        self.inspector = Inspector(self.session)
        row = QHBoxLayout(self.window)
        for view, stretch in ((self.palette, 0), (self.stack, 1), (self.inspector, 0)):
            row.addWidget(view, stretch)
        self.window.resize(1280, 1000)
        self.window.show()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window, 60_000), "only an active window has the keyboard"
        self.settles()

    # -- what the learner sees ------------------------------------------------------------------

    @property
    def net(self) -> tuple[Block, ...]:
        return self.session.project.net

    def kinds(self) -> list[str]:
        """Tags of the outermost blocks from top to bottom."""
        return [part.tag for part in self.net]

    def outline(self, net: tuple[Block, ...] | None = None) -> list[object]:
        """Tags, nested as the blocks are."""
        net = self.net if net is None else net
        return [
            (part.tag, *(self.outline(branch) for branch in edits.children(part))) if edits.children(part) else part.tag
            for part in net
        ]  # fmt: skip

    def selected(self) -> list[str]:
        """Tags of the selected blocks."""
        return [edits.get(self.net, edits.find(self.net, uid)).tag for uid in self.session.selection]

    def card(self, *path: int) -> Card:
        """The card of the block at a place."""
        return self.stack.card(edits.get(self.net, path).uid)

    def gap(self, *path: int) -> Gap:
        """The drop place before a place."""
        return next(gap for gap in self.stack.scene.layout.gaps if gap.path == path)

    # -- what the learner does ------------------------------------------------------------------

    def settles(self) -> None:
        QApplication.processEvents()
        QTest.qWait(1)
        QApplication.processEvents()

    def selects(self, *paths: tuple[int, ...]) -> None:
        """Click, then Ctrl+click the others."""
        for number, path in enumerate(paths):
            self.clicks(path, CTRL if number else NONE)

    def clicks(self, path: tuple[int, ...], modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.stack.viewport(), LEFT, modifiers, self.point(self.card(*path).rect))
        self.stack.setFocus()
        self.settles()

    def clicks_at(self, x: float, y: float) -> None:
        """A click at a point of the scene."""
        QTest.mouseClick(self.stack.viewport(), LEFT, NONE, self.point(Rect(x, y, 0, 0)))
        self.settles()

    def point(self, rect: Rect) -> QPoint:
        """The middle of a rectangle of the scene, in the viewport, scrolled to be seen."""
        self.stack.reveal(rect, smooth=False)
        view = self.stack.to_view(rect)
        return QPoint(round(view.cx), round(view.y + view.h / 2))

    def drags(self, path: tuple[int, ...], to: tuple[int, ...], modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press on a card, move to a drop place, release there."""
        self.begins_to_drag(path, to)
        gap = self.gap(*to)
        end = self.stack.to_view(Rect((gap.x + gap.right) / 2, gap.y, 0, 0))
        QTest.mouseRelease(self.stack.viewport(), LEFT, modifiers, QPoint(round(end.x), round(end.y)))
        self.settles()

    def begins_to_drag(self, path: tuple[int, ...], to: tuple[int, ...]) -> None:
        """The same without letting go."""
        port = self.stack.viewport()
        QTest.mousePress(port, LEFT, NONE, self.point(self.card(*path).rect))
        gap = self.gap(*to)
        end = self.stack.to_view(Rect((gap.x + gap.right) / 2, gap.y, 0, 0))
        QTest.mouseMove(port, QPoint(round(end.x), round(end.y) + 9))
        QTest.mouseMove(port, QPoint(round(end.x), round(end.y)))

    def drops(self, blocks: tuple[Block, ...], to: tuple[int, ...]) -> None:
        """Drag blocks in from the palette and drop them."""
        position = self.hovers(blocks, to)
        data = mime(blocks)
        drop = QDropEvent(position, Qt.DropAction.CopyAction, data, LEFT, NONE)
        QApplication.sendEvent(self.stack.viewport(), drop)
        self.settles()

    def hovers(self, blocks: tuple[Block, ...], to: tuple[int, ...]) -> QPointF:
        """Drag blocks in from the palette, not dropping them yet."""
        gap = self.gap(*to)
        at = self.stack.to_view(Rect((gap.x + gap.right) / 2, gap.y, 0, 0))
        position, data = QPointF(at.x, at.y), mime(blocks)
        QApplication.sendEvent(self.stack.viewport(), dragged(QDragEnterEvent, position, data))
        QApplication.sendEvent(self.stack.viewport(), dragged(QDragMoveEvent, position, data))
        return position

    def presses(self, key: Qt.Key | str, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """A key, with the keyboard in the stack unless another view has it."""
        target = QApplication.focusWidget() or self.stack
        if isinstance(key, str):
            QTest.keyClicks(target, key, modifiers)
        else:
            QTest.keyClick(target, key, modifiers)
        self.settles()

    def undoes(self) -> None:
        self.session.undo()
        self.settles()

    def leaves(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def field(me: Learner, name: str) -> QWidget:
    """The editor of a setting, in the form of the selected block."""
    return me.inspector.page.form.rows[name].field


@pytest.fixture
def learner(qapp: QApplication) -> Iterator[Callable[..., Learner]]:
    """`learner(block, ...)` sits down before a stack of these blocks."""
    style.apply()
    language.apply()
    there: list[Learner] = []

    def sits_down(*net: Block) -> Learner:
        there.append(Learner(*net))
        return there[-1]

    yield sits_down
    for one in there:
        one.leaves()
