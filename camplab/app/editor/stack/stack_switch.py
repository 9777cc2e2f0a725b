"""Above the stack: the switch between stacks, which of them is in trouble, and the flow between them. No cards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTabBar, QWidget

from camplab.app.editor.commands import stack_in_trouble
from camplab.app.look import language, style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import Label
from camplab.app.session import Session


class StackFlow(Label):
    """A caption: what goes from stack to stack, where that is more than from each to the next."""

    def __init__(self, session: Session) -> None:
        super().__init__(wordWrap=True)
        self.setObjectName("caption")
        self.setContentsMargins(12, 4, 12, 4)
        self._session = session
        self.beside = False
        """All stacks are shown, with their flow drawn above them."""
        session.changed.connect(self.refresh)
        language.changed.connect(self.refresh)
        style.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Take the task of the project as it is now."""
        flow = self._session.project.task.flow
        self.setText("" if flow is None else translate(flow))
        self.setVisible(flow is not None and not self.beside)


class StackSwitch(QTabBar):
    """A tab for each stack; not there while the project has one stack.

    In each is its way from input to output; where there is no room for all, only in the one that is shown.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stackSwitch")
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideMiddle)
        self.session = session
        self.beside = False
        """All stacks are shown, and none is to be chosen."""
        self._stacks: tuple[str, ...] = ()
        session.changed.connect(self.refresh)
        language.changed.connect(self.refresh)
        style.changed.connect(self.refresh)
        self.currentChanged.connect(self._chosen)
        self.refresh()

    def refresh(self) -> None:
        """Take the stacks of the project as it is now."""
        stacks = tuple(self.session.project.stacks)
        self.blockSignals(True)
        if stacks != self._stacks:
            while self.count():
                self.removeTab(0)
            for _ in stacks:
                self.addTab("")
            self._stacks = stacks
        self._dress_all()
        self.setCurrentIndex(stacks.index(self.session.stack))
        self.blockSignals(False)
        self.setAccessibleName(tr("Stacks of this network"))
        self.setVisible(len(stacks) > 1 and not self.beside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress_all()

    def _dress_all(self) -> None:
        """With as many shapes as there is room for."""
        for shapes in ({*self._stacks}, {self.session.stack}):
            for at, stack in enumerate(self._stacks):
                self._dress(at, stack, stack in shapes)
            if self.sizeHint().width() <= self.width():
                break

    def _dress(self, at: int, stack: str, shapes: bool) -> None:
        """Its title and shapes; a mark, and words for those who do not see it, where something does not fit."""
        trace, title = self.session.traces[stack], translate(self.session.project.task.stacks[stack])
        trouble = stack_in_trouble(self.session, stack)
        way = f"{title}   {trace.x} → {trace.y or '?'}"
        self.setTabText(at, (way if shapes else title).replace("&", "&&"))
        self.setTabIcon(at, style.icon("triangle-alert", style.theme().danger) if trouble else QIcon())
        said = tr("{stack}: something does not fit yet", stack=title) if trouble else title
        self.setAccessibleTabName(at, said)
        self.setTabToolTip(at, said if trouble else "" if shapes else way)

    def _chosen(self, at: int) -> None:
        if 0 <= at < len(self._stacks):
            self.session.show_stack(self._stacks[at])
