"""What is said below a sample of what is right of it, and of what the network says."""

from __future__ import annotations

import numpy as np
import pytest

from camplab.app.panels.sample.sample_view import SampleView
from camplab.app.panels.sample.sample_words import words_of
from camplab.words import Own


@pytest.mark.usefixtures("qapp")
def test_a_class_is_a_label_also_where_the_answer_is_none_and_no_number_is_held_against_it():
    place = np.array([-1.402, 0.3], np.float32)
    assert words_of(np.array([4]), place, None)[:2] == ("label: 4", "")
    assert words_of(np.array([0.5], np.float32), np.array([0.25], np.float32), None)[:2] == (
        "target: 0.5000", "network: 0.2500",
    )  # fmt: skip
    assert words_of(np.array([1]), np.array([0.1, 0.9]), lambda at: Own("ab"[at])).answer.startswith("network: b")


def test_no_answer_is_read_before_the_sample_is_here(qtbot):
    view = SampleView()
    qtbot.addWidget(view)
    view.put(None, np.array([0.57, 0.1], np.float32), None)
    assert view.prediction.text() == ""
