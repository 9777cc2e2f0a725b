"""Which docks are open: those that suit the document, but for what the learner opened or closed. Arranges nothing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from camplab.app.dock_title import Frame
from camplab.app.look import preferences

OPENED, CLOSED = "panels_opened", "panels_closed"


class OpenDocks(QObject):
    """Opens and closes docks; what the learner chose for a dock is remembered, the others follow the document."""

    shown = Signal()
    """Some opened or closed by themselves."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._frames: dict[str, Frame] = {}
        self._always: set[str] = set()
        self._chosen: dict[str, bool] = {}
        """Docks that the learner opened (true) or closed, whatever the document."""
        self._suited: frozenset[str] = frozenset()
        self._exactly = False
        self.away: frozenset[str] = frozenset()
        """Closed for a while, whatever the document: what is not for the class."""
        self._before: dict[str, bool] | None = None
        """What had been chosen when they were put away."""

    def add(self, name: str, frame: Frame, always: bool) -> None:
        """Look after this dock; one that is open `always` suits every document."""
        self._frames[name] = frame
        if always:
            self._always.add(name)
        frame.toggleViewAction().triggered.connect(lambda opened: self._toggled(name, opened))
        frame.closed.connect(lambda: self._choose(name, False))

    def suit(self, names: Collection[str]) -> None:
        """The document that is open calls for these."""
        self._suited, self._exactly = frozenset(names), False
        self.show()

    def suit_more(self, names: Collection[str]) -> None:
        """It has become one that calls for these, unless it was opened at a place of its own."""
        if not self._exactly:
            self.suit(names)

    def stand(self, names: Collection[str]) -> None:
        """The document was kept with these open, and with no other."""
        self._suited, self._exactly = frozenset(names), True
        self.show()

    def put_away(self, names: Collection[str]) -> None:
        """Close these, until `put_back`; what is chosen meanwhile is forgotten after it."""
        self.away, self._before = frozenset(names), dict(self._chosen)

    def put_back(self) -> None:
        """All as before."""
        if self._before is not None:
            self._chosen = self._before
        self.away, self._before = frozenset(), None

    def bring(self, name: str) -> QWidget:
        """Open a dock that was asked for, in front of the tabs of its place; what it holds."""
        frame = self._frames[name]
        if frame.isHidden():
            self._choose(name, True)
        frame.show()
        frame.raise_()
        return frame.widget()

    def show(self) -> None:
        """Open and close them as they are to be."""
        changed = [frame for name, frame in self._frames.items() if frame.isHidden() is self.wanted(name)]
        for frame in changed:
            frame.setVisible(frame.isHidden())
        if changed:
            self.shown.emit()

    def wanted(self, name: str) -> bool:
        """Whether this dock is to be open."""
        suits = name in self._suited
        if name in self.away:
            return False
        return suits if self._exactly else self._chosen.get(name, suits or name in self._always)

    def _toggled(self, name: str, opened: bool) -> None:
        self._choose(name, opened)
        if opened:
            self._frames[name].raise_()  # what was asked for is not behind another

    def _choose(self, name: str, opened: bool) -> None:
        self._chosen[name] = opened
        self.away -= {name}

    def forget(self) -> None:
        """As if the learner had chosen nothing."""
        self.put_back()
        self._chosen, self._exactly = {}, False

    def restore(self) -> None:
        """What was chosen before this start."""
        self.put_back()
        opened, closed = (preferences.text(key).split() for key in (OPENED, CLOSED))
        self._chosen = dict.fromkeys(opened, True) | dict.fromkeys(closed, False)

    def remembered(self) -> dict[str, object]:
        """What was chosen, as it is kept for the next start."""
        chosen = self._chosen if self._before is None else self._before
        return {
            key: " ".join(sorted(name for name, it in chosen.items() if it is opened))
            for key, opened in ((OPENED, True), (CLOSED, False))
        }
