"""Data sets are listed under headings, found by their names in both languages, and chosen with the keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from camplab.app.data import bringing
from camplab.app.data.data_form import DataForm
from camplab.app.data.data_list import TAG, DataList
from camplab.datasets.base import DATA
from camplab.datasets.groups import GROUPS, grouped
from camplab.datasets.published.published import Published


@pytest.fixture
def listed(qtbot):
    found = DataList()
    qtbot.addWidget(found)
    found.show_chosen("digits")
    found.show()
    found.told = []
    found.chosen.connect(found.told.append)
    return found


def seen(listed):
    return [item.data(TAG) or item.text() for item in listed._items() if not item.isHidden()]


def test_every_data_set_stands_under_one_heading():
    kinds = grouped()
    assert list(kinds) == list(GROUPS)
    assert sorted(kind.tag for some in kinds.values() for kind in some) == sorted(DATA)
    assert {kind.tag for kind in kinds["bundled"]} == {"iris", "wine", "breast_cancer", "diabetes"}
    assert all(issubclass(kind, Published) for kind in kinds["fetched"])
    assert "table" in {kind.tag for kind in kinds["yours"]}


def test_what_is_typed_is_searched_in_both_languages_and_headings_without_a_find_go(listed):
    assert seen(listed)[:2] == ["Pictures", "digits"]
    listed.search.setText("cifar")
    assert seen(listed) == ["Published pictures", "cifar10", "cifar100"]
    listed.search.setText("숫자 손글씨")
    assert seen(listed) == ["Pictures", "digits"]
    listed.search.setText("nothing of the kind")
    assert seen(listed) == []


def test_the_first_that_is_found_is_taken_with_enter_and_keys_pass_over_headings(listed):
    QTest.keyClicks(listed.search, "moons")
    QTest.keyClick(listed.search, Qt.Key.Key_Return)
    assert listed.told == ["two_moons"]
    listed.search.clear()
    tags = [kind.tag for some in grouped().values() for kind in some]
    QTest.keyClick(listed.search, Qt.Key.Key_Down)
    listed.choose(tags[0])
    for _ in tags[1:]:
        QTest.keyClick(listed.rows, Qt.Key.Key_Down)
    assert listed.told[1:] == tags


def test_a_name_of_hugging_face_is_brought(robot, monkeypatch):
    asked = []
    monkeypatch.setattr(bringing, "bring", lambda lab, path, then, said=None: asked.append((path, then)))
    robot.begins_with("mlp")
    form = DataForm(robot.lab)
    form.list.search.setText("hf:")
    QTest.keyClick(form.list.search, Qt.Key.Key_Return)
    assert asked == []
    form.list.search.setText("hf:stanfordnlp/imdb")
    QTest.keyClick(form.list.search, Qt.Key.Key_Return)
    assert asked == [(Path("hf:stanfordnlp/imdb"), bringing.offer)]
    form.deleteLater()


def test_editors_of_the_task_and_of_the_data_begin_below_each_other(robot, qtbot):
    robot.begins_with("vae_digits")
    form = DataForm(robot.lab)
    qtbot.addWidget(form)
    form.show()
    robot.settles()
    fields = [form.task.box, *(row.field for each in (form.task.form, form.form) for row in each.rows.values())]
    assert len({field.mapTo(form, QPoint()).x() for field in fields if field.isVisible()}) == 1
