"""Blocks dragged into the stack from the palette or from another window, with what would come of it on the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from camplab.app.editor import editing
from camplab.app.editor.drawing.scene import Drop
from camplab.app.editor.preview import dropping
from camplab.app.editor.stack import hits
from camplab.app.editor.stack.autoscroll import AutoScroll
from camplab.app.editor.stack.stage import Stage
from camplab.app.look.language import capital, tr
from camplab.blocks.base import Block
from camplab.document import clipboard
from camplab.document.format.problems import BadFile

MIME = "application/x-camplab-blocks"


def mime(blocks: tuple[Block, ...]) -> QMimeData:
    """Blocks to be dragged: for camplab, and as text for anything else."""
    data, text = QMimeData(), clipboard.to_text(blocks)
    data.setData(MIME, text.encode())
    data.setText(text)
    return data


def blocks_in(data: QMimeData) -> tuple[Block, ...]:
    """The blocks that are dragged; none when it is something else."""
    text = bytes(data.data(MIME).data()).decode(errors="replace") if data.hasFormat(MIME) else data.text()
    if not clipboard.holds_blocks(text):
        return ()
    try:
        return clipboard.from_text(text)
    except BadFile:
        return ()


class Drops(QObject):
    """Follows one drag from its entry to its drop."""

    def __init__(self, view: Stage) -> None:
        super().__init__(view.viewport())
        self.view = view
        self.blocks: tuple[Block, ...] = ()
        self._scroll = AutoScroll(view, self._over)
        view.viewport().setAcceptDrops(True)

    def handle(self, event: QEvent) -> bool:
        """Whether the event was one of ours and is dealt with."""
        if isinstance(event, QDragLeaveEvent):
            return self._end()
        if isinstance(event, QDragEnterEvent):
            self.blocks = blocks_in(event.mimeData())
        if isinstance(event, QDropEvent) and not self.blocks:
            event.ignore()
            return True
        if isinstance(event, QDragMoveEvent):  # QDragEnterEvent, too
            self._scroll.follow(event.position())
            self._over(event.position())
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        return self._drop(event) if isinstance(event, QDropEvent) else False

    def _over(self, position: QPointF) -> None:
        scene, session = self.view.scene, self.view.session
        x, y = self.view.to_scene(position)
        scene.mouse = (x, y)
        gap = hits.nearest_gap(scene.layout, x, y)
        if gap and (scene.drop is None or scene.drop.gap is not gap):
            result = dropping(session.net, session.trace.x, self.blocks, gap.path)
            scene.drop = Drop(gap, title_of(self.blocks), capital(result.sentence), result.fits)
        self.view.viewport().update()

    def _drop(self, event: QDropEvent) -> bool:
        self._over(event.position())
        drop, blocks = self.view.scene.drop, self.blocks
        self._end()
        if drop:
            editing.add(self.view.session, blocks, drop.gap.path)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.view.setFocus(Qt.FocusReason.MouseFocusReason)
        return True

    def _end(self) -> bool:
        self.blocks, self.view.scene.drop = (), None
        self._scroll.stop()
        self.view.viewport().update()
        return True


def title_of(blocks: tuple[Block, ...]) -> str:
    """What is dragged, in a few words."""
    return tr(blocks[0].title) if len(blocks) == 1 else tr("{n} blocks", n=len(blocks))
