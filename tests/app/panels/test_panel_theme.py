"""A panel whose theme is switched, seen or not, looks as one that was made in that theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from camplab.app.look import style
from camplab.app.panels.base import Panel
from camplab.app.panels.registry import entries
from tests.app.test_theme_switch import OTHER, pixels


@pytest.fixture(params=[entry.id for entry in entries()])
def entry(request):
    return next(entry for entry in entries() if entry.id == request.param)


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.long)])
def test_a_panel_with_a_run_that_is_switched_looks_as_one_that_was_made_so(entry, lab, qtbot, theme):
    """While it is seen, and back again while it is not. A colour that is set once and for all is another in either
    theme: the way that is long finds nothing else."""
    lab.train(80)

    def made() -> Panel:
        panel = entry.make(lab.session, lab.live)
        qtbot.addWidget(panel)
        panel.resize(600, 420)
        return panel

    def seen(panel: Panel) -> QImage:
        panel.show()
        panel.setFocus()  # else its first field may have it, or not
        qtbot.waitUntil(lambda: panel.up_to_date)
        return pixels(panel)

    style.choose(theme)
    panel = made()
    so = seen(panel)
    style.choose(OTHER[theme])
    switched = seen(panel)
    assert switched == seen(made())
    panel.hide()
    style.choose(theme)
    assert seen(panel) == so
