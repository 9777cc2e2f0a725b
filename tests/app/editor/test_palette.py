"""The palette offers every block, says what would not fit after the selection, and inserts all the same."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from camplab.app.editor.palette import offers
from camplab.app.editor.palette.palette_tree import REASON, TAG
from camplab.app.editor.stack.drops import blocks_in
from camplab.blocks.base import REGISTRY
from tests.app.editor.conftest import LEFT, NONE, block


def entry(me, tag: str) -> QModelIndex:
    return me.palette.tree._items[tag].index()


def waits_for_judgement(me) -> None:
    while me.palette._late.isActive():
        QTest.qWait(10)
    me.settles()


def test_every_registered_block_is_offered_in_its_family(learner) -> None:
    me = learner()
    assert set(me.palette.tree.offers) == set(REGISTRY)
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
    me.palette.tree.setCurrentIndex(entry(me, "convolution"))
    assert "slides over an image" in me.palette.line.text()


def test_the_same_block_fits_elsewhere(learner) -> None:
    me = learner(block("activation"), block("flatten"))
    me.selects((0,))
    waits_for_judgement(me)
    assert entry(me, "convolution").data(REASON) == ""
    assert entry(me, "dense").data(REASON) != ""


def test_a_block_that_does_not_fit_can_be_inserted_all_the_same(learner) -> None:
    me = learner(block("flatten"))
    me.selects((0,))
    waits_for_judgement(me)
    me.palette.insert(entry(me, "convolution"))
    assert me.kinds() == ["flatten", "convolution"]
    assert me.card(1).facts.misfit is not None


def test_search_finds_by_title_family_and_any_order_of_words(learner) -> None:
    me = learner()

    def found(text: str) -> list[str]:
        me.palette.search.setText(text)
        tree = me.palette.tree
        return [tag for tag, item in tree._items.items()
                if not tree.isRowHidden(item.row(), item.parent().index())]  # fmt: skip

    assert found("conv")[:3] == ["convolution", "pooling", "adaptive_pooling"]
    assert {"transposed_convolution", "upsample"} < set(found("conv"))
    assert found("norm batch") == ["batch_norm"]
    assert found("POOL ada") == ["adaptive_pooling"]
    assert found("no such block") == []
    assert len(found("")) == len(REGISTRY)


def test_search_finds_korean_titles_whatever_the_language(learner, monkeypatch) -> None:
    monkeypatch.setattr(offers, "korean", lambda text: {"Convolution": "합성곱"}.get(text, ""))
    me = learner()
    me.palette.search.setText("합성")
    assert me.palette.tree.currentIndex().data(TAG) == "convolution"


def test_arrows_in_the_search_line_walk_the_matches(learner) -> None:
    me = learner()
    me.palette.search.setFocus()
    QTest.keyClicks(me.palette.search, "norm")
    tree = me.palette.tree
    matches = [tag for tag, item in tree._items.items() if not tree.isRowHidden(item.row(), item.parent().index())]
    seen = [me.palette.tree.currentIndex().data(TAG)]
    for _ in matches:
        QTest.keyClick(me.palette.search, Qt.Key.Key_Down)
        seen.append(me.palette.tree.currentIndex().data(TAG))
    assert seen == [*matches, matches[0]]
    assert matches[:2] == ["batch_norm", "layer_norm"]
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
    tree = me.palette.tree
    tree.resize(700, 400)
    me.settles()
    one, long, short = (entry(me, tag) for tag in ("dropout", "transposed_convolution", "dense"))
    assert tree.sizeHintForIndex(long).height() == tree.sizeHintForIndex(one).height()
    tree.resize(170, 400)
    me.settles()
    assert tree.sizeHintForIndex(long).height() > 1.4 * tree.sizeHintForIndex(short).height()
    assert tree.sizeHintForIndex(one).height() == tree.sizeHintForIndex(short).height()
