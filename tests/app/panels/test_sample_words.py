"""What is said below a sample of what is right of it, and of what the network says, and that it has its room."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QFontMetrics

from camplab.app.look import language, style
from camplab.app.look.plain_text import number_kept
from camplab.app.panels.sample.sample_view import SampleView
from camplab.app.panels.sample.sample_words import briefly, words_of
from camplab.engine import protocol as p
from camplab.words import Own


@pytest.mark.usefixtures("qapp")
def test_a_class_is_a_label_also_where_the_answer_is_none_and_no_number_is_held_against_it():
    place = np.array([-1.402, 0.3], np.float32)
    assert words_of(np.array([4]), place, None)[:2] == ("label: 4", "")
    assert words_of(np.array([0.5], np.float32), np.array([0.25], np.float32), None)[:2] == (
        "target: 0.5000", "network: 0.2500",
    )  # fmt: skip
    several = words_of(np.array([0.5, 1], np.float32), np.array([0.25, 1], np.float32), None)
    assert several[:2] == ("target: 0.5000\u00a0…", "network: 0.2500\u00a0…")
    assert words_of(np.array([1]), np.array([0.1, 0.9]), lambda at: Own("ab"[at])).answer.startswith("network: b")


@pytest.mark.usefixtures("qapp")
def test_of_the_learner_s_own_sample_it_is_said_what_the_network_finds_and_nothing_of_what_is_right():
    names = ("ground", "circle", "square")
    found = words_of(np.empty(0, np.float32), np.array([0.9, 0.2, 0.8]), lambda at: Own(names[at]))
    assert found[:2] == ("", "network: ground (90\u00a0%), square (80\u00a0%)")
    maps = np.zeros((3, 4, 5), np.float32)
    maps[0] = 0.5
    maps[2, :1] = 1
    for named, said in (
        (lambda at: Own(names[at]), "ground 75\u00a0%, square 25\u00a0%"),
        (None, "0 75\u00a0%, 2 25\u00a0%"),
    ):
        assert words_of(np.empty(0, np.int64), maps, named)[:2] == ("", f"network: {said}")
    assert words_of(np.empty(0, np.int64), np.array([0.25, 7.0]), None)[:2] == ("", "network: 0.2500\u00a0…")


def test_of_long_names_the_ends_are_read_and_numbers_are_whole(qapp):
    names = ("short", "a very long name of a house with a garden")
    assert [str(briefly(lambda at: Own(names[at]))(at)) for at in (0, 1)] == ["short", "a very lon…h a garden"]
    letters = QFontMetrics(qapp.font())
    said = number_kept("distance to the station = 108214", letters, letters.horizontalAdvance("distance = 108214"))
    assert said.startswith("dis")
    assert said.endswith("… = 108214")


def test_no_answer_is_read_before_the_sample_is_here(qtbot):
    view = SampleView()
    qtbot.addWidget(view)
    view.put(None, np.array([0.57, 0.1], np.float32), None)
    assert view.prediction.text() == ""


@pytest.mark.parametrize("spoken", ["en", "ko"])
@pytest.mark.parametrize("height", [200, 420])
def test_label_and_answer_below_the_sample_have_their_room_in_large_letters(qtbot, spoken, height):
    style.choose("light", classroom=True)
    language.choose(spoken)
    view = SampleView()
    qtbot.addWidget(view)
    view.restyle()
    view.retranslate()
    values = np.zeros((1, 1, 8, 8), np.float32)
    sample = p.Sample(values=values, targets=np.array([4]), sample=0, total=449)
    view.put(sample, np.array([0, 0, 0, 0, 1.0]), lambda k: Own(str(k)))
    view.show()
    for _ in range(2):
        view.resize(view.width(), height)
        qtbot.wait(1)
    assert view.prediction.text().endswith("4 (100%)" if spoken == "ko" else "4 (100\u00a0%)")

    def has_its_room() -> None:
        for text in (view.label, view.prediction):
            assert text.height() >= text.heightForWidth(text.width())
            assert text.width() >= text.fontMetrics().horizontalAdvance(text.text().split()[0])
        for control in (view.spin, view.previous, view.next, view.random):
            assert control.width() >= control.minimumSizeHint().width()
            assert control.geometry().bottom() < height

    qtbot.waitUntil(has_its_room)
