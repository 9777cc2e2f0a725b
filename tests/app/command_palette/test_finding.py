"""What Ctrl+K finds, and in which order: by names in either language, by letters in order, the last used first."""

from __future__ import annotations

import time

from camplab.app.command_palette.finding import GROUPS, Item, find, recent, remember
from camplab.blocks.search import Entry
from tests.for_each import for_each


def item(id: str, *titles: str, why_not: str = "") -> Item:
    return Item(id, titles[0], Entry(id, titles), lambda _: None, why_not=why_not)


ITEMS = [
    item("action:train", "Train", "학습 시작"),
    item("action:stop", "Stop", "중지", why_not="no run is under way"),
    item("action:classroom", "Classroom mode (larger)", "교실 모드"),
    item("panel:loss", "Loss & accuracy", "손실과 정확도"),
    item("setting:rate", "Learning rate", "학습률"),
    item("block:conv2d", "Convolution", "합성곱"),
]


def ids(typed: str, used: list[str] | None = None) -> list[str]:
    return [one.id for _, items in find(typed, ITEMS, used or []).groups for one in items]


@for_each(
    ("typed", "first"),
    [
        ("train", "action:train"),
        ("학습률", "setting:rate"),
        ("합성", "block:conv2d"),
        ("accuracy", "panel:loss"),
        ("clsrm", "action:classroom"),
        ("lrate", "setting:rate"),
        ("ㅎㅅㄹ", "setting:rate"),
        ("ㅎㅅㄱ", "block:conv2d"),
    ],
)
def test_a_name_in_either_language_its_letters_in_order_or_first_sounds_find_it(typed, first):
    assert ids(typed)[0] == first


def test_with_nothing_typed_all_is_there_once_what_was_used_last_first():
    found = find("", ITEMS, ["panel:loss", "gone", "action:train"])
    assert found.groups[0][0] == "recent"
    assert [one.id for one in found.groups[0][1]] == ["panel:loss", "action:train"]
    assert sorted(ids("")) == sorted(one.id for one in ITEMS)


def test_what_cannot_be_done_now_stands_behind_what_is_called_as_well_and_can_be():
    assert ids("t")[:1] == ["action:train"]
    assert ids("중지") == ["action:stop"]
    before = [item("action:a", "Stop it", why_not="there is nothing to stop"), item("action:b", "Stop the race")]
    assert [one.id for _, items in find("stop", before, []).groups for one in items] == ["action:b", "action:a"]


def test_what_was_used_last_stands_before_what_is_called_as_well_and_before_what_is_called_worse_it_does_not():
    assert ids("l")[:2] == ["panel:loss", "setting:rate"]
    assert ids("l", ["setting:rate"])[:2] == ["setting:rate", "panel:loss"]
    assert ids("loss", ["setting:rate"])[0] == "panel:loss"


def test_what_can_be_done_or_seen_stands_before_what_can_be_read_of_it():
    items = [*ITEMS, item("help:loss", "Loss"), item("term:loss", "loss")]
    assert [one.id for _, found in find("loss", items, []).groups for one in found] == [
        "panel:loss", "help:loss", "term:loss",
    ]  # fmt: skip


def test_the_group_of_the_best_match_stands_first():
    assert [name for name, _ in find("학습", ITEMS, []).groups] == ["action", "setting"]
    assert [name for name, _ in find("학습률", ITEMS, []).groups] == ["setting"]


def test_where_nothing_is_called_so_it_says_so_and_shows_what_is_alike():
    found = find("convolushon", ITEMS, [])
    assert found.near
    assert [one.id for _, items in found.groups for one in items] == ["block:conv2d"]
    assert find("qqqqq", ITEMS, []) == find("zzzzz", ITEMS, [])
    assert not find("qqqqq", ITEMS, []).groups


def test_the_last_chosen_is_remembered_first_and_once(qapp):
    for name in ("a:1", "b:2", "a:1"):
        remember(name)
    assert recent() == ["a:1", "b:2"]


def test_every_item_belongs_to_a_group_that_has_a_name():
    assert {one.group for one in ITEMS} <= GROUPS.keys()


def test_a_thousand_runs_are_searched_while_one_types():
    many = [*ITEMS, *(item(f"run:{n}", f"LeNet-5 with rate 0.{n}", f"2026-11-29 {n:04}") for n in range(1000))]
    find("lenet", many, [])  # names are taken apart once
    began = time.process_time()
    for typed in ("l", "le", "lenet rate 0.77", "학습률", "zzzzqq"):
        find(typed, many, [])
    assert time.process_time() - began < 5 * 0.15
