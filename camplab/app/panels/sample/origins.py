"""Where the sample is from that a network looks at: out of the data, or the learner's own. Knows no run."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from itertools import count
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from camplab.app.files import file_dialogs
from camplab.app.look import style
from camplab.app.look.language import tr, translate
from camplab.app.look.plain_text import unmarked
from camplab.app.panels.sample.drawing_pad import DrawingPad
from camplab.app.panels.sample.typed_values import TypedValues
from camplab.datasets.base import Data
from camplab.datasets.feature_names import feature_names
from camplab.datasets.pictures import own as own_samples
from camplab.datasets.pictures.as_picture import as_picture, as_sample
from camplab.runs.wants import OF_DATA, Origin, Own
from camplab.words import Own as Named
from camplab.words import Sentence, say

Pixels = NDArray[np.floating]
Dialog = TypeVar("Dialog", DrawingPad, TypedValues)
TITLES: Mapping[Origin, Sentence] = {
    "validation": say("Validation sample"),
    "training": say("Training sample"),
    "drawn": say("My drawing"),
    "picture": say("My picture"),
    "typed": say("My numbers"),
}
MOST_TYPED = 8
"""Numbers that somebody would type."""
_numbers = count(1)


class Origins(QToolButton):
    """A button with a menu; `chosen` says that another sample is wanted. `refused`: why a picture cannot be one."""

    chosen = Signal()
    closed = Signal()
    """The learner draws or types no more."""
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("choice")
        self.origin: Origin = "validation"
        self.own: Own | None = None
        """The learner's own sample, as soon as it is known what those of the data look like."""
        self._data: Data | None = None
        self._make: Callable[[Pixels], Pixels] | None = None
        """What makes it, given samples of the data: where these are pictures, given those."""
        self.dialog: DrawingPad | TypedValues | None = None
        """As long as it is open."""
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self._fill)

    def retranslate(self) -> None:
        """Take the language."""
        if self.dialog is not None:
            self.dialog.retranslate()
        self.setText(translate(TITLES[self.origin]))
        self.setAccessibleName(tr("Sample: {which}", which=TITLES[self.origin]))
        self.setToolTip(tr("Which sample the network looks at: out of the data, or one of your own"))

    @property
    def is_own(self) -> bool:
        """Whether the learner has made the sample."""
        return self.origin not in OF_DATA

    def belong(self, data: Data) -> None:
        """These are the data now: what was made for others goes."""
        if data != self._data:
            self._data = data
            if self.dialog is not None:
                self.dialog.close()
            if self.is_own:
                self.take("validation", None)

    def look_like(self, samples: Pixels | None) -> None:
        """Make the learner's own sample look like these, n × the shape of one (None: not here yet)."""
        if self.is_own and self.own is None and self._make is not None and samples is not None:
            layout = as_picture(self._data) if self._data is not None else None
            make = self._make if layout is None else as_sample(layout, self._make)
            self.own = Own(self.origin, next(_numbers), make(samples))

    # -- the menu -------------------------------------------------------------------------------

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for origin in OF_DATA:
            action = menu.addAction(translate(TITLES[origin]), partial(self.take, origin, None))
            action.setCheckable(True)
            action.setChecked(origin == self.origin)
        menu.addSeparator()
        for title, act in self._own_ways():
            menu.addAction(unmarked(translate(title)), act)

    def _own_ways(self) -> list[tuple[Sentence, Callable[[], object]]]:
        shape, layout = (None, None) if self._data is None else (self._data.shape, as_picture(self._data))
        if layout is not None:
            draw = [(say("Draw…"), self.draw)] if layout.dims[0] == 1 else []
            return [*draw, (say("A picture from a file…"), self.open_picture), (say("Paste a picture"), self.paste)]
        if shape is not None and shape.kind == "vector" and shape.dims[0] <= MOST_TYPED:
            return [(say("Type numbers…"), self.type_numbers)]
        return []

    def draw(self) -> None:
        """Open the pad; what is on it is looked at, stroke by stroke."""
        pad = self._open(lambda window: DrawingPad(window))
        pad.drawn.connect(lambda: self.take("drawn", partial(own_samples.drawing, pad.ink())))

    def type_numbers(self) -> None:
        """Open a row of numbers."""
        assert self._data is not None
        names = feature_names(self._data)
        boxes = self._open(lambda window: TypedValues(names, window))
        boxes.edited.connect(lambda: self.take("typed", partial(_typed, boxes.values())))
        boxes.edited.emit()

    def open_picture(self) -> None:
        """Ask for a file."""
        title, kinds = tr("A picture"), tr("Pictures") + " (*.png *.jpg *.jpeg *.bmp *.gif *.webp)"
        chosen = file_dialogs.ask_open(self.window(), title, kinds=kinds)
        if chosen:
            self.take_file(Path(chosen))

    def take_file(self, file: Path) -> None:
        """Look at the picture in this file."""
        if self._data is None or as_picture(self._data) is None:
            self.refused.emit(
                say("this network learns from no pictures, so {name} says nothing to it", name=Named(file.name))
            )
            return
        try:
            pixels = own_samples.read(file)
        except own_samples.BadPicture as bad:
            self.refused.emit(bad.sentence)
            return
        self.take("picture", partial(own_samples.picture, pixels))

    def paste(self) -> None:
        """Look at the picture in the clipboard."""
        image = QApplication.clipboard().image()
        if image.isNull():
            self.refused.emit(say("There is no picture in the clipboard"))
            return
        self.take("picture", partial(own_samples.picture, _pixels(image)))

    def _open(self, make: Callable[[QWidget], Dialog]) -> Dialog:
        def gone(_: int) -> None:
            self.dialog = None
            self.closed.emit()

        if self.dialog is not None:
            self.dialog.close()
        self.dialog = made = make(self.window())
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.finished.connect(gone)
        made.show()
        return made

    def take(self, origin: Origin, make: Callable[[Pixels], Pixels] | None = None) -> None:
        """Look at a sample from there; make: what makes one of the learner's own, given samples of the data."""
        self.origin, self.own, self._make = origin, None, make
        self.retranslate()
        self.chosen.emit()

    def restyle(self) -> None:
        """Take the theme."""
        self.setFont(style.font(style.theme().font_normal))


def _typed(values: Pixels, like: Pixels) -> Pixels:
    return values.astype(like.dtype)


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """Height × width × 3 bytes; what is transparent shows white paper below, as in a viewer."""
    rgb = QImage(image.size(), QImage.Format.Format_RGB888)
    rgb.fill(Qt.GlobalColor.white)
    with QPainter(rgb) as painter:
        painter.drawImage(QPoint(), image.convertToFormat(QImage.Format.Format_ARGB32))
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()
