"""What stands open when theme, language, document, run or sample change keeps up with them, or goes away."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from camplab.app.editor import editing
from camplab.app.look import style
from camplab.words import say
from tests.app.together import scripted_engine as script
from tests.app.together.documents import DOCUMENTS
from tests.app.together.leftovers import leftovers
from tests.app.together.painted import written_in

LOOKS = ("theme", "language")


def switched(hand, switch: str) -> None:
    getattr(hand, switch)()
    hand.settles()


def dock(hand, name: str):
    return hand.window.workspace.docks[name].widget()


def watch(hand) -> None:
    """Watch every block, so that their maps stand beside those of the chosen one."""
    session = hand.lab.session
    uids = frozenset(block.uid for block in session.net)
    session.edit(lambda net: editing.set_all(net, uids, probe=True), say("Watch"))
    hand.settles()


def the_box_of_gradient_norms(hand):
    switched(hand, "run")
    panel = hand.raises("gradients")
    for switch in LOOKS:
        panel.show_values(QPoint(40, 40), 3, None)
        switched(hand, switch)
        assert leftovers(hand.window, hand.world) == [], switch
    outlives_no_run(hand, panel)


def outlives_no_run(hand, panel):
    panel.show_values(QPoint(40, 40), 3, None)
    switched(hand, "run")  # ended: it is the same run still
    switched(hand, "run")
    assert not panel.readout.isVisible()
    panel.show_values(QPoint(40, 40), 3, None)
    switched(hand, "document")
    assert not panel.readout.isVisible()


def the_box_of_a_number_in_the_maps(hand):
    switched(hand, "run")
    panel = hand.raises("maps")
    for switch in ("theme", "language", "sample", "run", "document"):
        panel.grab()
        where = panel.view._corner + QPointF(*panel.view.layout_.corner(0)) + QPointF(5, 5)
        QTest.mouseMove(panel.view, QPoint(0, 0))
        QTest.mouseMove(panel.view, where.toPoint())
        hand.settles()
        assert panel.readout.isVisible(), switch
        switched(hand, switch)
        if panel.readout.isVisible():
            assert switch != "document", "its maps are gone"
            assert panel.readout.rows[0].value == f"{hand.world.run + hand.world.sample / 100:.3f}", switch
        assert leftovers(hand.window, hand.world) == [], switch


def test_maps_of_watched_blocks(hand):
    watch(hand)
    switched(hand, "run")
    panel = hand.raises("maps")
    assert panel.pins.pins
    switched(hand, "run")
    hand.lab.session.mark_saved(hand.lab.session.path)
    for switch in ("theme", "language", "sample"):
        switched(hand, switch)
        for pin in panel.pins.pins.values():
            np.testing.assert_array_equal(pin.view.values, script.maps(hand.world.run, hand.world.sample))
        assert panel.pins.pins, switch
        assert leftovers(hand.window, hand.world) == [], switch
    switched(hand, "document")
    assert not panel.pins.pins


def a_sentence_at_the_foot_of_the_stack_a_search_in_the_palette_and_a_wrong_setting(hand):
    """All three stand there at once."""
    toast = hand.window.workspace.centre.focusProxy().toast
    switched(hand, "document")
    dock(hand, "palette").search.setText("xyzzyq")
    assert hand.lab.session.selection, "a document in which a block is selected"
    for switch in LOOKS:
        what_cannot_be_is_typed(hand)
        hand.lab.session.refused.emit(say("a block does not fit"))
        assert toast.isVisible()
        switched(hand, switch)
        assert toast.text() == hand.world.said("a block does not fit").capitalize()
        assert leftovers(hand.window, hand.world) == [], switch
    hand.lab.session.refused.emit(say("a block does not fit"))
    switched(hand, "document")
    assert not toast.isVisible(), "of another document"


def what_cannot_be_is_typed(hand):
    field = dock(hand, "inspector").page.form.rows["out_features"].field
    field.setFocus()
    field.lineEdit().selectAll()
    QTest.keyClicks(field, "0")
    QTest.keyClick(field, Qt.Key.Key_Return)
    hand.settles()


def the_forms_behind_the_bar(hand):
    bar = hand.window.bar
    for form, switch in zip(("data", "recipe"), LOOKS, strict=True):
        button = getattr(bar, form)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        hand.settles()
        popover = QApplication.activePopupWidget() or [*bar._popovers.values()][-1]
        popover.hide()
        switched(hand, switch)
        switched(hand, "document")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        hand.settles()
        assert leftovers(popover, hand.world) == [], switch
        popover.hide()


def the_start_page(hand):
    hand.lab.show_page("welcome")
    for typed, switch in (("", "language"), ("xyzzyq", "theme"), ("restnet", "language"), ("", "theme")):
        hand.window.welcome.gallery.search.setText(typed)
        hand.settles()
        switched(hand, switch)
        wrong = [line for line in leftovers(hand.window.welcome, hand.world) if "of the document" not in line]
        assert wrong == [], (typed, switch)


def notices_that_stand(hand):
    switched(hand, "run")
    switched(hand, "run")
    switched(hand, "run")
    banner = hand.window.banner
    assert len(banner.notices) == 2
    for switch in LOOKS:  # each while another of them is in front
        switched(hand, switch)
        assert leftovers(hand.window, hand.world) == [], switch
        QTest.mouseClick(banner._more, Qt.MouseButton.LeftButton)


def menus_of_the_language_before_are_not_kept(hand):
    menus = hand.window.menuBar().findChildren
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    before = len(menus(QMenu))
    for switch in ("language", "theme", "language"):
        switched(hand, switch)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(menus(QMenu)) <= before, "Qt may have one of its own, for titles that had no room in a window to be"


def cards_are_written_in_the_colours_of_the_theme_whatever_ran_before(hand):
    stack = hand.window.workspace.centre.focusProxy()
    switched(hand, "run")
    switched(hand, "run")
    for _ in range(2):
        switched(hand, "theme")
        colours = {colour for _, colour in written_in(stack)}
        words = ("text", "text_soft", "text_faint", "accent")
        assert colours <= {getattr(style.theme(), name).name() for name in words}


def plays_all(hand, *stories):
    """In one window: each begins with the first document, in which nothing was trained."""
    for story in stories:
        if hand.world.running:
            switched(hand, "run")
        while (banner := hand.window.banner).notice:
            banner.dismiss()
        hand.lab.show_page("workbench")
        hand.world.document = DOCUMENTS[-1]
        switched(hand, "document")
        story(hand)


def test_whatever_stands_open_keeps_up_or_goes_away(hand):
    plays_all(
        hand,
        the_box_of_gradient_norms, the_box_of_a_number_in_the_maps,
        a_sentence_at_the_foot_of_the_stack_a_search_in_the_palette_and_a_wrong_setting,
        the_forms_behind_the_bar, notices_that_stand, menus_of_the_language_before_are_not_kept,
        cards_are_written_in_the_colours_of_the_theme_whatever_ran_before, the_start_page,
    )  # fmt: skip
