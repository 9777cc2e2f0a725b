"""What panels have in common that look at one sample, which is chosen here or is the learner's own."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent

from camplab.app.engine.live import Live
from camplab.app.engine.wants import Asking
from camplab.app.panels.base import Panel
from camplab.app.panels.sample.choice import SampleChoice
from camplab.app.session import Session


class SamplePanel(Panel):
    """What the network answers stands also beside what the learner draws or types, while the panel is out of sight."""

    def __init__(self, session: Session, live: Live, trainer: Asking | None = None) -> None:
        super().__init__(session, live, trainer)
        self.follows = "pictures"
        self.choice = SampleChoice(self.wants.owner, live, trainer)
        self.sample, self.origins = self.choice.view, self.choice.origins
        self.origins.refused.connect(session.refused)
        self.origins.closed.connect(self._closed)
        for signal in (self.sample.chosen, self.origins.chosen, session.changed, live.sample_changed):
            signal.connect(self.refresh)

    def hideEvent(self, event: QHideEvent) -> None:
        if self.origins.dialog is None or not self.origins.dialog.isVisible():
            super().hideEvent(event)

    def _closed(self) -> None:
        if not self.isVisible():
            self.wants.hidden()
