"""Structures fold to one card, templates unfold to what they stand for; names are changed in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from camplab.app.editor import captions
from camplab.app.editor.commands import command
from camplab.app.editor.drawing import paint_card
from camplab.app.editor.drawing.stack_look import width
from camplab.blocks.base import Block
from camplab.blocks.residual import Residual
from camplab.blocks.side_head import SideHead
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.document.project import Project
from tests.app.editor.conftest import LEFT, NONE, block


def test_the_chevron_folds_and_unfolds(learner) -> None:
    me = learner(Group(body=(block("flatten"), block("dense"))))
    head = me.card(0).rect
    me.clicks_at(head.x + 5.5 * 4, head.y + 20)
    assert len(me.stack.scene.layout.cards) == 1
    folded = me.card(0).rect
    me.clicks_at(folded.x + 5.5 * 4, folded.y + 28)
    assert len(me.stack.scene.layout.cards) == 3


def test_a_double_click_opens_a_template_read_only(learner) -> None:
    me = learner(block("residual", channels=4))
    assert len(me.stack.scene.layout.cards) == 1
    QTest.mouseDClick(me.stack.viewport(), LEFT, NONE, me.point(me.card(0).rect))
    me.settles()
    inside = [card for card in me.stack.scene.layout.cards if card.virtual]
    assert inside
    x, y = inside[-1].rect.cx, inside[-1].rect.y + 8
    me.clicks_at(x, y)
    assert me.selected() == ["residual"], "what a template made cannot be selected by itself"


def test_a_double_click_on_a_block_renames_it_where_it_stands(learner) -> None:
    me = learner(block("flatten"), block("dense"))
    QTest.mouseDClick(me.stack.viewport(), LEFT, NONE, me.point(me.card(1).rect))
    line = me.stack.viewport().findChild(QLineEdit)
    assert line.hasFocus()
    assert line.placeholderText() == "fc1"
    card = me.stack.to_view(me.card(1).rect)
    assert card.x < line.x() < card.right
    QTest.keyClicks(line, "hidden layer")
    me.stack.setFocus()
    me.settles()
    assert me.net[1].name == "hidden layer"
    assert me.session.trace.names[1] == "hidden_layer"


def test_an_empty_name_gives_the_automatic_one_back(learner) -> None:
    me = learner(block("flatten"), block("dense", name="mine"))
    me.selects((1,))
    me.presses(Qt.Key.Key_F2)
    me.presses(Qt.Key.Key_Delete)
    me.presses(Qt.Key.Key_Return)
    assert me.net[1].name == ""
    assert me.session.trace.names[1] == "fc1"


def test_a_name_of_sixty_letters_is_the_longest(learner) -> None:
    me = learner(block("flatten"))
    me.selects((0,))
    me.presses(Qt.Key.Key_F2)
    me.presses("x" * 80)
    me.presses(Qt.Key.Key_Return)
    assert len(me.net[0].name) == 60


def test_the_fold_survives_an_edit_and_an_undo(learner) -> None:
    me = learner(Group(body=(block("flatten"),)), block("dense"))
    me.stack.fold((me.net[0].uid,))
    me.selects((1,))
    me.presses(Qt.Key.Key_F)
    assert me.card(0).frame is None
    me.undoes()
    assert me.card(0).frame is None
    mine = me.session.project
    me.session.open(Project())
    me.session.open(mine)
    me.settles()
    assert me.card(0).frame is None, "another was looked at in between"


def large() -> tuple[Block, ...]:
    """More blocks than one looks through: a chain, a Group that holds a Repeat, and a Parallel."""
    row = tuple(block("activation") for _ in range(40))
    side = tuple(block("activation") for _ in range(3))
    inner = Repeat(name="twice", body=(block("activation"), block("dropout")))
    return (block("flatten"), *row, Group(name="stage", body=(inner, block("dense"))), Parallel(branches=(side, ())))


def test_a_large_network_opens_folded_and_says_what_is_inside(learner) -> None:
    me = learner(*large())
    assert [card.facts.block.tag for card in me.stack.scene.layout.cards][-2:] == ["group", "parallel"]
    assert len(me.stack.scene.layout.cards) == 43
    assert captions.contents(me.net[41]) == "twice, Dense"
    me.stack.fold((me.net[41].uid,))
    assert [card.facts.block.name for card in me.stack.scene.layout.cards if card.facts.block.name] == [
        "stage",
        "twice",
    ]


def test_a_folded_card_counts_every_kind_and_tells_first_what_is_made_of_several_layers() -> None:
    stage = Group(
        name="stage 2",
        body=(
            block("pooling"),
            Residual(name="first", kind="bottleneck", stride=2),
            Repeat(times=3, body=(Residual(kind="bottleneck"),)),
            block("dropout"),
        ),
    )
    assert captions.contents(stage) == "4 × Bottleneck, Pooling, Dropout"
    assert captions.contents(Repeat(times=2, body=(Residual(),))) == "× 2 · Residual"


def test_a_side_head_inside_a_stage_is_folded_at_first(learner) -> None:
    row = tuple(block("activation") for _ in range(20))
    aux = SideHead(name="aux", body=(block("flatten"), block("dense", out_features=10)))
    me = learner(Group(name="stage", body=(*row, aux)), block("flatten"), block("dense"))
    me.stack.fold((me.net[0].uid,))
    assert [card.facts.block.name for card in me.stack.scene.layout.cards if card.frame] == ["stage"]


def test_a_list_that_has_no_room_ends_after_a_whole_word(qapp) -> None:
    font = qapp.font()
    told = "3 × Swin pair, Space to depth, Layer norm"
    assert paint_card.shortened(told, font, width(font, told)) == told
    assert paint_card.shortened(told, font, width(font, told) - 1) == "3 × Swin pair, Space to depth, …"
    assert paint_card.shortened(told, font, width(font, "3 × Swin pair, …")) == "3 × Swin pair, …"
    assert paint_card.shortened(told, font, 10) == told


def test_all_can_be_opened_and_folded_at_once(learner) -> None:
    me = learner(*large())
    command("block.unfold_all").run(me.session)
    assert len(me.stack.scene.layout.cards) == 43 + 4 + 3
    command("block.fold_all").run(me.session)
    assert len(me.stack.scene.layout.cards) == 43


def test_a_small_network_opens_unfolded_and_another_one_forgets_the_folding(learner) -> None:
    me = learner(Group(body=(block("flatten"), block("dense"))))
    assert len(me.stack.scene.layout.cards) == 3
    me.session.open(Project().with_net(large()))
    assert len(me.stack.scene.layout.cards) == 43


def test_wrapping_everything_is_no_other_network_and_stays_open(learner) -> None:
    me = learner(*large())
    command("block.unfold_all").run(me.session)
    me.session.select(tuple(part.uid for part in me.net))
    command("block.group").run(me.session)
    assert len(me.net) == 1
    assert len(me.stack.scene.layout.cards) == 1 + 43 + 4 + 3


def test_a_network_of_middle_size_folds_its_two_ends_only(learner) -> None:
    row = tuple(block("activation") for _ in range(4))
    stem, middle, head = (Group(name=name, body=tuple(one.copied() for one in row)) for name in ("stem", "it", "head"))
    me = learner(stem, middle, head)
    assert [card.facts.block.name for card in me.stack.scene.layout.cards if card.frame] == ["it"]


def test_a_small_network_stands_open(learner) -> None:
    me = learner(Group(name="stem", body=(block("activation"), block("flatten"))), block("dense"))
    assert me.card(0).frame is not None
