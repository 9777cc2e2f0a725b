"""All stacks beside each other, each edited where it stands; where there is no room, the switch and one stack."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from camplab.app.editor import beside
from camplab.app.editor.stack import fitting
from camplab.app.editor.stack.canvas import NATURAL_LEAST
from camplab.app.editor.stack.flow_band import FlowBand
from camplab.app.editor.stack.stack_switch import StackFlow, StackSwitch
from camplab.app.editor.stack.stack_view import StackView
from camplab.app.engine.trainer import Trainer
from camplab.app.look import language, style
from camplab.app.look.language import tr
from camplab.app.session import Session


class SideBySide(QWidget):
    """A bar above the stacks, and below it `alone`, or a view of each stack in `columns`."""

    def __init__(self, session: Session, alone: StackView, trainer: Trainer | None) -> None:
        super().__init__()
        self.alone, self.columns = alone, list[StackView]()
        self._session, self._trainer = session, trainer
        self.switch, self.flow, self.band = StackSwitch(session), StackFlow(session), FlowBand(session)
        self.button = QToolButton(autoRaise=True)
        self.button.setCheckable(True)
        self.button.setChecked(beside.wanted())
        self.button.toggled.connect(beside.choose)
        self._lay_out()
        for signal in (session.changed, beside.changed):
            signal.connect(self.arrange)
        alone.folded.connect(self._fold_alike)
        for signal in (style.changed, language.changed):
            signal.connect(self._dress)
        self._dress()
        self.arrange()

    def _lay_out(self) -> None:
        self.bar, self.row = QWidget(), QWidget()
        bar, self._row, column = QHBoxLayout(self.bar), QHBoxLayout(self.row), QVBoxLayout(self)
        for layout in (bar, self._row, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        bar.addWidget(self.switch, 1)
        bar.addWidget(self.band, 1)
        bar.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._row.setSpacing(1)
        self.row.setMinimumWidth(self.alone.minimumSizeHint().width())  # a window may get too narrow for all of them
        for widget in (self.bar, self.flow):
            column.addWidget(widget)
        column.addWidget(self.alone, 1)
        column.addWidget(self.row, 1)
        self.bar.installEventFilter(self)
        self.row.installEventFilter(self)

    def _dress(self) -> None:
        self.button.setAccessibleName(tr("Stacks side by side"))
        self.button.setIcon(style.icon("columns-2", style.theme().text_soft))
        self.button.setIconSize(style.icon_size(16))
        self.arrange()

    # -- what is shown ----------------------------------------------------------------------------

    @property
    def stands(self) -> bool:
        """Whether the stacks stand beside each other now."""
        return not self.row.isHidden()

    @property
    def room_needed(self) -> int:
        """Pixels that all stacks of this project need beside each other, cards as small as they get by themselves."""
        one = NATURAL_LEAST * fitting.narrowest(self.alone.scene.look.unit / 4)
        return round(len(self._session.project.stacks) * one)

    def arrange(self) -> None:
        """Show what is wanted, as far as there is room for it."""
        stacks = tuple(self._session.project.stacks)
        several, wanted = len(stacks) > 1, beside.wanted()
        stands = several and wanted and self.bar.width() >= self.room_needed
        if self.button.isChecked() != wanted:
            self.button.setChecked(wanted)
        tip = tr("Stacks side by side, and what flows between them")
        short = tr("There is no room for all stacks side by side: make the window or this part of it wider")
        self.button.setToolTip(short if several and wanted and not stands else tip)
        if stands:
            self._make(stacks)
        before = self.stands
        self.bar.setVisible(several)
        self.switch.beside = self.flow.beside = stands
        self.switch.refresh()
        self.flow.refresh()
        self.band.setVisible(stands)
        self._rest(self.alone, stands)
        self.row.setVisible(stands)
        for at, view in enumerate(self.columns):
            self._rest(view, not stands or at >= len(stacks))
        if stands:
            self._follow()
        if before != stands:
            self._hand_over()

    def _make(self, stacks: tuple[str, ...]) -> None:
        """A view for each; what is too many waits."""
        for at, stack in enumerate(stacks):
            if at == len(self.columns):
                view = StackView(self._session, self.alone.live, self._trainer, stack=stack)
                view.scene.toggled = (*self.columns, self.alone)[0].scene.toggled
                view.folded.connect(self._fold_alike)
                self.columns.append(view)
                self._row.addWidget(view, 1)
            view = self.columns[at]
            if view.of.always != stack:
                view.wants.be_seen(False)  # those of another stack go
                view.of.always = stack
                view.refresh()

    @staticmethod
    def _rest(view: StackView, rests: bool) -> None:
        """Nobody sees it, or somebody does again."""
        was, view.of.rests = view.of.rests, rests
        view.setVisible(not rests)
        if was and not rests:
            view.refresh()
        view.wants.be_seen(not rests)

    def _hand_over(self) -> None:
        """The keyboard goes to what is shown now."""
        had = any(view.hasFocus() for view in (self.alone, *self.columns))
        self._type_at(self._current() if self.stands else self.alone, had)

    def _follow(self) -> None:
        """The keyboard stays with the stack that is edited; the band follows the columns."""
        here = self._current()
        self._type_at(here, any(view.hasFocus() for view in self.columns if view is not here))
        self._place_band()

    def _type_at(self, view: StackView, now: bool) -> None:
        centre = self.parentWidget()
        if centre is not None:
            centre.setFocusProxy(view)
        if now:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _current(self) -> StackView:
        return next((view for view in self.columns if view.of.name == self._session.stack), self.columns[0])

    def _place_band(self) -> None:
        centres = {}
        for view in self.columns[: len(self._session.project.stacks)]:
            middle = view.mapTo(self, QPoint(view.width() // 2, 0))
            centres[view.of.name] = float(self.band.mapFrom(self, middle).x())
        self.band.put(centres)

    def _fold_alike(self, toggled: frozenset[int]) -> None:
        """What is folded in one view is in all."""
        for view in (self.alone, *self.columns):
            if view.scene.toggled != toggled:
                view.scene.toggled = toggled
                view.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            if watched is self.bar:
                self.arrange()
            elif self.stands:
                self._place_band()
        return super().eventFilter(watched, event)
