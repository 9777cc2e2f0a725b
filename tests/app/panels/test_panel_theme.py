"""A panel whose theme is switched, seen or not, looks as one that was made in that theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from camplab.app.look import style
from camplab.app.panels.registry import entries
from tests.app.test_theme_switch import OTHER, pixels


@pytest.fixture(params=[entry.id for entry in entries()])
def entry(request):
    return next(entry for entry in entries() if entry.id == request.param)


@pytest.mark.parametrize(("theme", "seen"), [
    ("dark", True), ("light", False),
    *(pytest.param(*way, marks=pytest.mark.long) for way in (("light", True), ("dark", False))),
])  # fmt: skip
def test_a_panel_with_a_run_that_is_switched_looks_as_one_that_was_made_so(entry, lab, qtbot, theme, seen):
    """A colour that is set once and for all is another in either theme: the ways that are long find nothing else."""
    lab.train(80)

    def panel(first: str) -> QImage:
        style.choose(first)
        made = entry.make(lab.session, lab.live)
        qtbot.addWidget(made)
        made.resize(600, 420)
        made.show()
        qtbot.waitUntil(lambda: made.up_to_date)
        if not seen:
            made.hide()
        style.choose(theme)
        made.show()
        made.setFocus()  # else its first field may have it, or not
        qtbot.waitUntil(lambda: made.up_to_date)
        return pixels(made)

    assert panel(theme) == panel(OTHER[theme])
