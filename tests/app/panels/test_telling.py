"""What lies under the mouse is told as it is now, and one box of values serves several drawings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from camplab.app.panels.drawing.readout import Readout, Row
from camplab.app.panels.drawing.telling import Telling


class One(Telling):
    value = ""

    def told(self, point):
        return (self.value, [Row("x", f"{point.x()}")]) if self.value else None


def moves(view, x):
    at = QPointF(x, 5)
    no = Qt.MouseButton.NoButton
    view.mouseMoveEvent(QMouseEvent(QEvent.Type.MouseMove, at, at, no, no, Qt.KeyboardModifier.NoModifier))


def test_what_lies_under_the_mouse_is_told_anew_and_by_nobody_else(qtbot):
    home = QWidget()
    qtbot.addWidget(home)
    readout = Readout(home)
    views = [One(readout), One(readout)]
    row = QHBoxLayout(home)
    for view in views:
        row.addWidget(view)
    home.resize(400, 100)
    home.show()
    views[0].value = "first"
    moves(views[0], 7)
    assert readout.plain == "first\nx 7"
    views[1].value = "another"
    views[1].renew()
    assert readout.plain == "first\nx 7", "the mouse is not there"
    views[0].value = "changed"
    views[0].renew()
    assert readout.plain == "changed\nx 7"
    views[0].value = ""
    views[0].renew()
    assert readout.isHidden(), "nothing lies there any more"
    views[0].value = "again"
    views[0].renew()
    assert not readout.isHidden()
    views[1].value = ""
    views[1].renew()
    assert not readout.isHidden(), "who is not under the mouse leaves it alone"
    QApplication.sendEvent(views[0], QEvent(QEvent.Type.Leave))
    views[0].renew()
    assert readout.isHidden()
    moves(views[0], 9)
    views[0].hide()
    assert readout.isHidden()
    assert views[0].mouse is None
