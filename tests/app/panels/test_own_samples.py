"""The network looks at what the learner draws, chooses, pastes or types, after the end as during a run."""

from __future__ import annotations

from functools import partial

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from camplab.app.look import language
from camplab.app.look.as_in_data import as_in_data
from camplab.datasets.digits import Digits
from camplab.document.presets.catalogue import find
from camplab.numbers import measured
from tests.app.one_window import plays
from tests.app.training.hands import MOONS, ends


def looked_into(robot):
    """A robot before a network; the panel Feature maps."""
    robot.begins_with("mlp")
    return robot, robot.raises("maps")


def trained_in(robot):
    """The network has learned digits."""
    looked_into(robot)
    ends(robot, 1)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    return robot, robot.raises("maps")


def answered(robot, panel, origin: str):
    """What the network makes of the learner's own sample, as soon as it has come and is drawn."""
    record, origins = robot.lab.live.record, panel.origins
    robot.waits_for(lambda: origins.own and record.picture("prediction", "", origins.own.sample, origin))
    robot.waits_for(lambda: panel.up_to_date and panel.view.isVisible())
    assert origins.origin == origin
    np.testing.assert_array_equal(panel.sample.picture.values, origins.own.values)
    maps = record.picture("maps", panel.module, origins.own.sample, origin)
    assert panel.view.values is maps.values
    return origins.own.values


def put_away(panel) -> None:
    """The pad, or the numbers: nothing of it is wanted any more."""
    panel.origins.dialog.close()


def entries(panel) -> list[str]:
    panel.origins.menu().aboutToShow.emit()
    return [action.text() for action in panel.origins.menu().actions() if action.text()]


def a_digit_is_drawn_with_the_mouse_undone_and_cleared(trained):
    robot, panel = trained
    assert entries(panel) == [
        "Validation sample",
        "Training sample",
        "Draw…",
        "A picture from a file…",
        "Paste a picture",
    ]
    panel.origins.draw()
    pad = panel.origins.dialog
    QTest.mousePress(pad.paper, Qt.MouseButton.LeftButton, pos=QPoint(140, 40))
    for y in range(60, 240, 20):
        QTest.mouseMove(pad.paper, QPoint(140, y))
    QTest.mouseRelease(pad.paper, Qt.MouseButton.LeftButton, pos=QPoint(140, 240))
    robot.settles()
    one = answered(robot, panel, "drawn")
    assert (one.shape, one.max()) == ((1, 8, 8), 16)
    robot.waits_for(lambda: pad.answer.text().startswith("network: "))
    assert panel.sample.label.text() == "", "nobody knows what it is"
    assert not panel.sample.spin.isVisible()
    assert panel.origins.text() == "My drawing"
    QTest.mouseClick(pad.paper, Qt.MouseButton.LeftButton, pos=QPoint(40, 140))
    assert len(pad.paper.strokes) == 2
    assert pad.ink()[140, 40] == 1, "a click leaves a dot"
    QTest.mouseClick(pad.undo, Qt.MouseButton.LeftButton)
    np.testing.assert_array_equal(answered(robot, panel, "drawn"), one)
    QTest.mouseClick(pad.clear, Qt.MouseButton.LeftButton)
    robot.waits_for(lambda: panel.origins.own and not panel.origins.own.values.any())
    put_away(panel)


def training_samples_have_numbers_of_their_own_and_a_picture_comes_from_a_file_or_the_clipboard(
    trained, tmp_path, monkeypatch
):
    robot, panel = trained
    panel.origins.menu().aboutToShow.emit()
    panel.origins.menu().actions()[1].trigger()
    robot.waits_for(lambda: panel.sample.spin.maximum() > 1000)
    panel.sample.spin.setValue(1000)
    robot.waits_for(lambda: robot.lab.live.record.picture("prediction", "", 1000, "training"))
    robot.waits_for(lambda: panel.up_to_date and panel.sample.prediction.text())
    assert panel.sample.label.text().startswith("label")
    panel.origins.menu().aboutToShow.emit()
    panel.origins.menu().actions()[0].trigger()
    robot.waits_for(lambda: panel.sample.spin.maximum() < 1000)
    what_is_no_picture_is_said_and_changes_nothing(robot, panel, tmp_path)
    digit = Digits().make().x[3].reshape(8, 8) / 16 * 255
    Image.fromarray((255 - digit).astype(np.uint8)).resize((160, 160)).save(tmp_path / "three.png")
    with monkeypatch.context() as patch:
        patch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "three.png"), ""))
        panel.origins.open_picture()
    from_file = answered(robot, panel, "picture")
    QApplication.clipboard().setImage(QImage(str(tmp_path / "three.png")))
    panel.origins.paste()
    np.testing.assert_array_equal(answered(robot, panel, "picture"), from_file)
    ink = QImage(160, 160, QImage.Format.Format_ARGB32)
    ink.fill(Qt.GlobalColor.transparent)
    for at in range(30, 130):
        for wide in range(20):
            ink.setPixelColor(70 + wide, at, Qt.GlobalColor.black)
    QApplication.clipboard().setImage(ink)
    panel.origins.paste()
    assert answered(robot, panel, "picture").max() == 16, "black ink on what is clear, as on paper"
    assert panel.origins.text() == "My picture"


def what_is_no_picture_is_said_and_changes_nothing(robot, panel, tmp_path):
    said = []
    robot.lab.session.refused.connect(said.append)
    (tmp_path / "letter.png").write_text("dear")
    panel.origins.take_file(tmp_path / "letter.png")
    QApplication.clipboard().clear()
    panel.origins.paste()
    assert "letter.png is not to be read as a picture" in str(said[0])
    assert str(said[1]) == "There is no picture in the clipboard"
    assert panel.origins.origin == "validation"


def a_point_is_typed(begun):
    robot, _ = begun
    robot.lab.documents.begin_with(MOONS)
    ends(robot)
    panel = robot.raises("maps")
    assert entries(panel)[-1] == "Type numbers…"
    panel.origins.type_numbers()
    assert panel.origins.dialog.boxes[0].lineEdit().textMargins().left() > 0, "numbers do not stand at the very edge"
    panel.origins.dialog.boxes[0].setValue(0.5)
    np.testing.assert_array_equal(answered(robot, panel, "typed"), np.array([0.5, 0], np.float32))
    robot.waits_for(lambda: panel.origins.dialog.answer.text().startswith("network: "))
    put_away(panel)


def a_digit_is_drawn_with_the_keys_and_other_data_take_it_away_and_the_language_reaches_the_pad(trained):
    robot, panel = trained
    panel.origins.draw()
    paper = panel.origins.dialog.paper
    for key in (*[Qt.Key.Key_Up] * 5, Qt.Key.Key_Space, *[Qt.Key.Key_Down] * 10, Qt.Key.Key_Space, Qt.Key.Key_Left):
        QTest.keyClick(paper, key)
    assert [len(stroke.points) for stroke in paper.strokes] == [11]
    assert answered(robot, panel, "drawn").any()
    QTest.keyClick(paper, Qt.Key.Key_Backspace)
    assert paper.strokes == []
    pad = panel.origins.dialog
    QTest.mouseClick(pad.paper, Qt.MouseButton.LeftButton, pos=QPoint(40, 140))
    answered(robot, panel, "drawn")
    language.choose("ko")
    assert pad.undo.text() != "Undo"
    language.choose("en")
    robot.lab.documents.begin_with(MOONS)
    robot.waits_for(lambda: panel.origins.origin == "validation")
    assert not pad.isVisible()
    assert panel.sample.spin.isVisible()


def where_digits_are_read_row_by_row_and_where_labels_are_told_one_draws_as_well(begun):
    for preset in ("gru_rows", "shapes_labels"):
        what_is_drawn_is_answered(*begun, preset)


def what_is_drawn_is_answered(robot, panel, preset: str) -> None:
    robot.lab.documents.begin_with(find(preset))
    ends(robot, 1)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    robot.waits_for(lambda: "Draw…" in entries(panel))
    panel.origins.draw()
    pad = panel.origins.dialog
    QTest.mouseClick(pad.paper, Qt.MouseButton.LeftButton, pos=QPoint(40, 140))
    robot.waits_for(lambda: pad.answer.text().startswith("network: "))
    assert panel.sample.label.text() == ""
    put_away(panel)


def what_comes_out_again_stands_beside_what_is_drawn(begun):
    robot, panel = begun
    for preset in ("autoencoder_digits", "vae_digits"):
        robot.lab.documents.begin_with(find(preset))
        ends(robot, 1)
        robot.waits_for(lambda: robot.lab.live.on_bench)
        drawn = a_dot_is_drawn(robot, panel)
        answer = panel.origins.dialog.answer
        robot.waits_for(lambda made=answer: made.again.isVisible() and made.again.values is not None)
        own, record = panel.origins.own, robot.lab.live.record
        np.testing.assert_array_equal(answer.sample.values, drawn)
        sample = panel.choice.sample(robot.lab.session.project.data)
        found = record.picture("prediction", "", own.sample, "drawn").values
        np.testing.assert_array_equal(answer.again.values, as_in_data(found, robot.lab.session.project.data, sample))
        assert answer.text() == ""
        below = answer.mapTo(panel.origins.dialog, QPoint())
        assert below.y() >= panel.origins.dialog.paper.geometry().bottom(), "it has its room"
        robot.waits_for(lambda made=answer, at=below: made.window().height() >= at.y() + made.sizeHint().height())
        put_away(panel)


def a_dot_is_drawn(robot, panel):
    """As the network sees it."""
    robot.waits_for(lambda: "Draw…" in entries(panel))
    panel.origins.draw()
    QTest.mouseClick(panel.origins.dialog.paper, Qt.MouseButton.LeftButton, pos=QPoint(40, 140))
    robot.waits_for(lambda: panel.origins.own)
    return panel.origins.own.values


def a_discriminator_judges_what_is_typed_whatever_block_is_looked_at(begun):
    robot, panel = begun
    robot.lab.documents.begin_with(find("gan_ring"))
    ends(robot, 1)
    robot.waits_for(lambda: robot.lab.live.on_bench)
    robot.waits_for(lambda: entries(panel)[-1] == "Type numbers…")
    panel.origins.type_numbers()
    panel.origins.dialog.boxes[0].setValue(0.5)
    for stack, noise in (("generator", True), ("discriminator", False)):
        robot.lab.session.show_stack(stack)
        robot.lab.session.select((robot.lab.session.net[0].uid,))
        robot.waits_for(lambda at=stack: panel.module.startswith(at) and panel.up_to_date)
        robot.waits_for(lambda: panel.origins.dialog.answer.text().startswith("network: D(x) = 0."))
        own = panel.origins.own
        likely = robot.lab.live.record.picture("prediction", "", own.sample, "typed").values
        assert panel.origins.dialog.answer.text() == f"network: D(x) = {measured(float(likely.item()))}"
        assert ("Noise" in panel.sample.label.text()) is noise
    put_away(panel)


def the_pad_of_every_panel_is_answered(begun):
    robot, _ = begun
    for preset, name in (("mlp", "why"), ("gru_rows", "recurrent"), ("vit_patch2", "attention")):
        robot.lab.documents.begin_with(find(preset))
        ends(robot, 1)
        robot.waits_for(lambda: robot.lab.live.on_bench)
        panel = robot.raises(name)
        a_dot_is_drawn(robot, panel)
        robot.raises("network")
        QTest.mouseClick(panel.origins.dialog.paper, Qt.MouseButton.LeftButton, pos=QPoint(90, 140))
        robot.waits_for(lambda pad=panel.origins.dialog: pad.answer.text().startswith("network: "))
        put_away(panel)
        assert panel.wants.owner not in robot.lab.trainer._supervisor.wants, "nobody sees it any more"


def test_samples_are_drawn_chosen_pasted_and_typed(open_window, tmp_path, monkeypatch):
    robot = open_window(engine=True)
    plays(
        robot, trained_in,
        a_digit_is_drawn_with_the_mouse_undone_and_cleared,
        partial(
            training_samples_have_numbers_of_their_own_and_a_picture_comes_from_a_file_or_the_clipboard,
            tmp_path=tmp_path, monkeypatch=monkeypatch,
        ),
        a_digit_is_drawn_with_the_keys_and_other_data_take_it_away_and_the_language_reaches_the_pad,
    )  # fmt: skip
    plays(
        robot, looked_into,
        a_point_is_typed,
        where_digits_are_read_row_by_row_and_where_labels_are_told_one_draws_as_well,
        what_comes_out_again_stands_beside_what_is_drawn,
        a_discriminator_judges_what_is_typed_whatever_block_is_looked_at,
        the_pad_of_every_panel_is_answered,
    )  # fmt: skip
