"""The line at the bottom: what the network is in numbers, and what the engine is. Reads session and live only."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QWidget

from camplab import numbers
from camplab.app.engine.live import Live
from camplab.app.look import language
from camplab.app.look.language import tr
from camplab.app.look.plain_text import Elided, Label, tip
from camplab.app.session import Session
from camplab.document.edits import all_uids

GAP = "    "


class Parts(Label):
    """As many words of a line as there is room for, from the left; all are in the tooltip. It widens no window."""

    def __init__(self) -> None:
        super().__init__()
        self._parts: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def put(self, parts: Sequence[str]) -> None:
        """Show these."""
        self._parts = parts
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), self.contentsRect().width()
        texts = (GAP.join(self._parts[:count]) for count in range(len(self._parts), 0, -1))
        fits = next((text for text in texts if metrics.horizontalAdvance(text) <= room), "")
        self.setText(fits)
        whole = GAP.join(self._parts)
        self.setToolTip("" if fits == whole else tip("\n".join(self._parts)))


class StatusLine(QStatusBar):
    """Left: shapes, parameters, multiply-accumulates. Right: what goes through time; torch and device."""

    def __init__(self, session: Session, live: Live, time: QWidget) -> None:
        super().__init__()
        self._session, self._live = session, live
        self.setSizeGripEnabled(False)
        self.network, self.engine = Parts(), Elided()
        self.addWidget(self.network, 1)
        self.addPermanentWidget(time, 1)
        self.addPermanentWidget(self.engine)
        for signal in (session.changed, language.changed):
            signal.connect(self._draw_network)
        for signal in (live.state_changed, live.run_changed, language.changed):
            signal.connect(self._draw_engine)
        self._draw_network()
        self._draw_engine()

    def _draw_network(self) -> None:
        trace = self._session.trace
        count = len(all_uids(self._session.net))
        parts = [
            f"{trace.x} → {trace.y or '?'}",
            tr("{n} blocks", n=count) if count != 1 else tr("1 block"),
            tr("{n} parameters", n=numbers.count(trace.params) if trace.y else "?"),
            tr("{n} multiply-adds per sample", n=numbers.count(trace.macs) if trace.y else "?"),
        ]
        if trace.y and trace.trainable != trace.params:
            parts.insert(3, tr("{n} of them trained", n=numbers.count(trace.trainable)))
        self.network.put(parts)

    def _draw_engine(self) -> None:
        ready, run = self._live.ready, self._live.record
        words = []
        if run is not None:
            words.append(run.started.device.upper())
        if self._live.state == "no engine":
            words = [tr("The training engine is not running")]
        elif ready is None:
            words = [tr("The training engine is starting…")]
        else:
            words.append(f"PyTorch {ready.torch}")
            words += ready.warnings
        self.engine.setText(GAP.join(words))
        self.engine.setToolTip(tip(self.engine.text()))
