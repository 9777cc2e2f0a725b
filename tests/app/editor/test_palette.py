"""The palette offers every block, says what would not fit after the selection, and inserts all the same."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt
from PySide6.QtGui import QDrag, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from camplab.app.editor.palette.palette_tree import OFFER, REASON
from camplab.app.editor.stack.drops import blocks_in
from camplab.app.look import language, style
from camplab.blocks.base import REGISTRY
from camplab.blocks.convolution import Convolution
from camplab.blocks.structure import Group, Parallel
from tests.app.editor.conftest import LEFT, NONE, block


def entry(me, tag: str) -> QModelIndex:
    return next(item.index() for item in me.palette.tree._blocks if item.data(OFFER).tag == tag)


def searches(me, typed: str) -> list[str]:
    """Type into the search line; the titles that are shown then."""
    me.palette.search.setText(typed)
    return shown(me)


def shown(me) -> list[str]:
    return [item.text() for item in me.palette.tree.shown()]


def current(me) -> str | None:
    return me.palette.tree.currentIndex().data()


def waits_for_judgement(me) -> None:
    while me.palette._late.isActive():
        QTest.qWait(10)
    me.settles()


def test_every_registered_block_is_offered_in_its_family(learner) -> None:
    me = learner()
    assert [item.data(OFFER).tag for item in me.palette.tree._blocks] == list(REGISTRY)
    heads = [me.palette.tree.entries.item(row).text() for row in range(me.palette.tree.entries.rowCount())]
    assert heads[0] == "Convolution and pooling"
    assert heads[-1] == "Templates"


def test_double_click_inserts_after_the_selection(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    me.selects((0,))
    tree = me.palette.tree
    where = tree.visualRect(entry(me, "dropout")).center()
    QTest.mouseClick(tree.viewport(), LEFT, NONE, where)
    QTest.mouseDClick(tree.viewport(), LEFT, NONE, where)
    assert me.kinds() == ["flatten", "dropout", "dense"]
    assert me.selected() == ["dropout"]
    me.undoes()
    assert me.kinds() == ["flatten", "dense"]


def test_what_would_not_fit_is_dimmed_and_says_why(learner) -> None:
    me = learner(block("flatten"))
    me.selects((0,))
    waits_for_judgement(me)
    assert "slides over an image" in entry(me, "convolution").data(REASON)
    assert entry(me, "dense").data(REASON) == ""
    dim, bright = (entry(me, tag).data(Qt.ItemDataRole.ForegroundRole).color() for tag in ("convolution", "dense"))
    assert dim != bright
    assert "Would not fit after the selection" in entry(me, "convolution").data(Qt.ItemDataRole.ToolTipRole)
    me.palette.tree.setFocus()
    me.palette.tree.setCurrentIndex(entry(me, "convolution"))
    assert "slides over an image" in me.palette.line.text()


def test_the_same_block_fits_elsewhere(learner) -> None:
    me = learner(block("activation"), block("flatten"))
    me.selects((0,))
    waits_for_judgement(me)
    assert entry(me, "convolution").data(REASON) == ""
    assert entry(me, "dense").data(REASON) != ""


def test_nothing_is_said_deep_inside_branches_that_the_input_cannot_be_shared_out_to(learner) -> None:
    deep = Group(body=(Group(body=(block("dense"),)),))
    me = learner(Convolution(out_channels=3), Parallel(split=True, branches=((deep,), (block("dense"),))))
    for inside in (deep, deep.body[0], deep.body[0].body[0]):
        me.session.select((inside.uid,))
        waits_for_judgement(me)
        assert not entry(me, "dropout").data(REASON)
        me.palette.insert(entry(me, "dropout"))
        assert me.selected() == ["dropout"]
        me.undoes()


def test_a_block_that_does_not_fit_can_be_inserted_all_the_same(learner) -> None:
    me = learner(block("flatten"))
    me.selects((0,))
    waits_for_judgement(me)
    me.palette.insert(entry(me, "convolution"))
    assert me.kinds() == ["flatten", "convolution"]
    assert me.card(1).facts.misfit is not None


def test_search_shows_what_is_called_so_the_best_match_first(learner) -> None:
    me = learner()
    assert searches(me, "conv")[0] == "Convolution"
    assert {"Transposed convolution", "ConvNeXt block"} < set(shown(me))
    assert searches(me, "norm batch") == ["Batch norm"]
    assert searches(me, "max pool") == ["Pooling · Largest", "Adaptive pooling · Largest"]
    assert searches(me, "LSTM")[0] == "Recurrent · LSTM"
    assert searches(me, "bilstm") == ["Recurrent · LSTM · Both directions"]
    assert searches(me, "  ") == [REGISTRY[tag].title for tag in REGISTRY]


ADDED = (
    ("pooling", "pooling", {}),
    ("embedding", "embedding", {}),
    ("relu", "activation", {"kind": "relu"}),
    ("sigmoid", "activation", {"kind": "sigmoid"}),
    ("lstm", "recurrent", {"cell": "lstm"}),
    ("max pool", "pooling", {"kind": "max"}),
    ("average pooling", "pooling", {"kind": "average"}),
    ("nn.Linear(84, 10)", "dense", {}),
    ("fc", "dense", {}),
    ("합성곱", "convolution", {}),
    ("완전 연결", "dense", {}),
    ("드롭아웃", "dropout", {}),
    ("풀링", "pooling", {}),
    ("소프트맥스", "activation", {"kind": "softmax"}),
)
"""What is typed, and the block that comes of it."""


def test_slash_a_word_and_enter_add_the_block_with_the_kind_set(learner) -> None:
    me = learner(block("dropout"))
    for typed, tag, settings in ADDED:
        before = me.kinds()
        me.selects((len(before) - 1,))
        me.session.requests.make("search")
        me.palette.search.setText(typed)
        QTest.keyClick(me.palette.search, Qt.Key.Key_Return)
        me.settles()
        assert me.kinds() == [*before, tag], typed
        assert me.net[-1] == block(tag, **settings), typed
        assert me.selected() == [tag]
        assert me.palette.search.text() == ""
        assert len(shown(me)) == len(REGISTRY)


def test_nothing_found_says_so_and_offers_what_is_called_most_alike(learner) -> None:
    me = learner()
    assert searches(me, "convlution") == ["Convolution", "Transposed convolution"]
    assert me.palette.tree._found[0].text() == "Nothing is called “convlution”; most like it:"
    QTest.keyClick(me.palette.search, Qt.Key.Key_Return)
    assert me.kinds() == []  # what was not asked for is not added
    QTest.keyClick(me.palette.search, Qt.Key.Key_Down)
    assert current(me) == "Convolution"
    QTest.keyClick(me.palette.search, Qt.Key.Key_Return)
    assert me.kinds() == ["convolution"]
    assert searches(me, "x" * 50) == []
    assert me.palette.tree._found[0].text() == f"Nothing is called “{'x' * 30}…”"
    assert me.palette.line.text() == "", "there is nothing to be dragged"
    QTest.keyClick(me.palette.search, Qt.Key.Key_Down)
    QTest.keyClick(me.palette.search, Qt.Key.Key_Return)
    assert me.kinds() == ["convolution"]


def test_what_is_found_is_dimmed_and_says_why_as_in_the_families(learner) -> None:
    me = learner(block("flatten"))
    me.selects((0,))
    waits_for_judgement(me)
    searches(me, "conv2d")
    assert "slides over an image" in me.palette.tree.currentIndex().data(REASON)
    searches(me, "fc")
    assert me.palette.tree.currentIndex().data(REASON) == ""


def test_search_speaks_both_languages_whichever_the_window_speaks(learner) -> None:
    me = learner()
    assert searches(me, "장단기 메모리") == ["Recurrent · LSTM"]
    language.choose("ko")
    assert searches(me, "dense")[0] == "완전 연결"
    language.choose("en")
    assert shown(me)[0] == "Dense"


def test_arrows_in_the_search_line_walk_the_matches(learner) -> None:
    me = learner()
    me.palette.search.setFocus()
    QTest.keyClicks(me.palette.search, "norm")
    matches, seen = shown(me), [current(me)]
    for _ in matches:
        QTest.keyClick(me.palette.search, Qt.Key.Key_Down)
        seen.append(current(me))
    assert seen == [*matches, matches[0]]
    assert matches[:2] == ["Batch norm", "Layer norm"]
    QTest.keyClick(me.palette.search, Qt.Key.Key_Escape)
    me.settles()
    assert me.palette.search.text() == ""
    assert me.stack.hasFocus()


def test_families_fold(learner) -> None:
    me = learner()
    tree = me.palette.tree
    head = tree.entries.item(0).index()
    QTest.mouseClick(tree.viewport(), LEFT, NONE, tree.visualRect(head).center())
    assert not tree.isExpanded(head)
    QTest.mouseClick(tree.viewport(), LEFT, NONE, tree.visualRect(head).center())
    assert tree.isExpanded(head)


def test_a_dragged_entry_carries_a_fresh_block(learner) -> None:
    me = learner()
    data = me.palette.tree.entries.mimeData([entry(me, "dense")])
    assert [part.tag for part in blocks_in(data)] == ["dense"]
    assert '"dense"' in data.text()


def test_a_title_too_long_for_one_line_has_two(learner) -> None:
    me = learner()
    waits_for_judgement(me)  # what is said below the tree would lay it out anew
    tree = me.palette.tree
    tree.resize(700, 400)
    me.settles()
    one, long, short = (entry(me, tag) for tag in ("dropout", "transposed_convolution", "dense"))
    assert tree.sizeHintForIndex(long).height() == tree.sizeHintForIndex(one).height()
    tree.resize(170, 400)
    me.settles()
    assert tree.sizeHintForIndex(long).height() > 1.4 * tree.sizeHintForIndex(short).height()
    assert tree.sizeHintForIndex(one).height() == tree.sizeHintForIndex(short).height()


def test_why_a_block_does_not_fit_is_gone_once_one_looks_elsewhere(learner) -> None:
    me = learner(block("flatten"))
    me.selects((0,))
    waits_for_judgement(me)
    hint = me.palette.line.text()
    me.palette.tree.entered.emit(entry(me, "convolution"))
    assert "slides over an image" in me.palette.line.text()
    QApplication.sendEvent(me.palette.tree, QEvent(QEvent.Type.Leave))
    assert me.palette.line.text() == hint
    me.palette.tree.setFocus()
    me.palette.tree.setCurrentIndex(entry(me, "convolution"))
    assert "slides over an image" in me.palette.line.text()
    me.stack.setFocus()
    waits_for_judgement(me)
    assert me.palette.line.text() == hint
    me.palette.tree.setFocus()
    me.palette.insert(entry(me, "convolution"))
    waits_for_judgement(me)
    assert me.palette.line.text() == hint


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_icon_of_the_selected_entry_is_seen(learner, theme) -> None:
    style.choose(theme)
    me = learner()
    icon = entry(me, "dense").data(Qt.ItemDataRole.DecorationRole)
    pictures = [icon.pixmap(QSize(20, 20), mode).toImage() for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected)]
    assert pictures[0] == pictures[1]


def test_the_picture_of_a_drag_is_the_icon_below_the_mouse(learner, monkeypatch) -> None:
    me = learner()
    drags = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _actions: drags.append((drag.pixmap().size(), drag.hotSpot())))
    me.palette.tree.setCurrentIndex(entry(me, "dense"))
    me.palette.tree.startDrag(Qt.DropAction.CopyAction)
    ((size, spot),) = drags
    assert max(size.width(), size.height()) <= 40
    assert max(spot.x(), spot.y()) < 0
