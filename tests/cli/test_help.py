"""`camplab help` prints the window's pages and terms, with the numbers of a project."""

from __future__ import annotations

import re

from camplab.blocks.base import REGISTRY
from camplab.cli.runs import explain
from camplab.manual.glossary import terms
from camplab.manual.pages import pages
from camplab.runs.report.wishes import PARTS
from camplab.runs.why.methods import METHODS
from tests.for_each import for_each


def test_a_page_is_printed_as_plain_text_with_numbers(camplab):
    answer = camplab("help", "loss")
    assert answer.status == 0
    assert answer.out.startswith("Loss & accuracy\n===============\n")
    assert "ln 10 = 2.303" in answer.out
    assert "p_i" in answer.out
    assert not [mark for mark in ("](", "<i>", "$", "\\frac", "{") if mark in answer.out]
    assert "What to try" not in answer.out


def test_the_headings_of_tasks_are_printed_without_marks(camplab):
    answer = camplab("help", "tasks")
    assert "\nBinary classification:\nWhich of two classes" in answer.out
    assert "#" not in answer.out


def test_the_numbers_are_those_of_the_project_that_is_named(camplab):
    path = camplab.project("spiral_mlp", batch_size=25)
    assert "batches of 25" in camplab("help", "loss", "--of", path).out
    answer = camplab("help", "convolution", "--of", "lenet5")
    assert "6 × (1 × 3 × 3) + 6" in answer.out


@for_each(("typed", "title"), [("기울기 소실", "vanishing gradient"), ("lstm", "LSTM"),
                                              ("nn.Linear", "Dense"), ("gradients", "Gradient flow")])  # fmt: skip
def test_a_topic_is_found_by_any_of_its_names(camplab, typed, title):
    assert camplab("help", typed).out.splitlines()[0] == title


def test_in_korean_it_is_korean(camplab):
    answer = camplab("help", "gradient", CAMPLAB_LANG="ko")
    assert answer.out.startswith("기울기(gradient)")
    assert "가중치마다" in answer.out
    assert camplab("help", "dense", CAMPLAB_LANG="ko").out.startswith("완전 연결")


def test_what_there_is_none_of_is_one_sentence_with_what_is_alike(camplab):
    camplab("help", "convolutoin").says("there is no help on convolutoin", "convolution", status=2)
    camplab("help", "qqqqqq").says("`camplab help` lists what there is", status=2)


def test_without_a_topic_all_are_listed(camplab):
    answer = camplab("help")
    assert all(name in answer.out for name in (*pages(), *REGISTRY, *terms()) if name != "help")
    assert camplab("help", "--json").json["terms"]["epoch"] == "epoch"
    assert camplab("help", "epoch", "--json").json["kind"] == "term"


def test_options_list_all_that_they_take(camplab):
    for command, takes in (("look", {*explain.OTHERS, *explain.WHAT, *METHODS}), ("report", PARTS)):
        words = set(re.findall(r"[a-z][a-z-]+", camplab(command, "--help").out))
        assert not {*takes} - words, command
        korean = camplab(command, "--help", CAMPLAB_LANG="ko", COLUMNS="200").out
        assert not re.findall(rf"[가-힣] ?\((?:{'|'.join(takes)})\)", korean), "what is typed comes first"
