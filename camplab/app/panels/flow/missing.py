"""What stands in place of a picture of blocks where nobody looked: why, and the way to have it computed now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from camplab.app.engine.live import Live
from camplab.app.look import plain_text, style
from camplab.app.look.language import tr
from camplab.app.panels.compute import ComputeButton, progress
from camplab.app.panels.reading import Reading
from camplab.runs.flow.flow import Flow

PICTURE = 8
"""Lines of height in which a picture of blocks can be read."""
NOTE, MOST = 4, 0.6
"""Lines of height below which there is room for one of the reason, and the button; of any height, what it takes."""


class Missing(QWidget):
    """Hidden where there is a picture. `compute` says whether it can be computed, and does it."""

    def __init__(self, live: Live, compute: ComputeButton) -> None:
        super().__init__()
        self._live, self._compute = live, compute
        self.alone = False
        """Whether it stands in place of the picture."""
        self.note = Reading(NOTE, MOST)
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.offer = QPushButton(tr("Compute it now"))
        self.offer.clicked.connect(compute.press)
        column = style.flush(QVBoxLayout(self))
        column.addStretch(1)
        column.addWidget(self.note)
        column.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def restyle(self) -> None:
        """Take the theme."""
        style.dress_note(self.note)

    def put(self, why: str, little: str, room: int) -> None:
        """Say why there is nothing, or above the picture that there is `little`; "" where all is well. room: pixels of
        height; where words leave too few of them the picture, in which there is little to see, gives way."""
        said = why or little
        self.setVisible(bool(said))
        self.note.setVisible(bool(said))
        under_way = self._compute.under_way
        self.note.put(progress(self._live.computing) if under_way else said, self.height() or room)
        self.offer.setVisible(not self._compute.button.isHidden())
        self.offer.setText(tr("Stop computing") if under_way else tr("Compute it now"))
        self.offer.setToolTip(plain_text.tip(self._compute.hint))
        words = self.note.heightForWidth(max(1, self.width())) + self.offer.sizeHint().height()
        self.alone = bool(why) or (bool(little) and room - words < PICTURE * self.fontMetrics().height())

    def said(self, shown: Flow | None) -> str:
        """Of a picture, what of it the run did not record."""
        if self._compute.under_way and self.isHidden():
            return progress(self._live.computing)
        return tr("dashed: computed later") if shown is not None and shown.later else ""
