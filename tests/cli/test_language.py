"""The command line speaks the language of the locale, or the one it is told; what machines read stays the same."""

from __future__ import annotations

import json

import pytest

from camplab import resources
from camplab.cli import language
from camplab.words import Own, Sentence, say
from tests.tools import translations

ENGLISH = "there is no file gone.camplab"
KOREAN = "gone.camplab 파일이 없습니다"
NOTHING = {"CAMPLAB_LANG": None, "LC_ALL": None, "LC_MESSAGES": None, "LANG": None}


@pytest.mark.parametrize(
    ("surroundings", "said"),
    [
        ({"LANG": "ko_KR.UTF-8"}, KOREAN), ({"LANG": "en_US.UTF-8"}, ENGLISH), ({"LANG": "C"}, ENGLISH),
        ({"LANG": "ko_KR.UTF-8", "LC_ALL": "C"}, ENGLISH), ({"LANG": "C", "LC_MESSAGES": "ko_KR"}, KOREAN),
        ({"LANG": "C", "CAMPLAB_LANG": "ko"}, KOREAN), ({"LANG": "ko_KR.UTF-8", "CAMPLAB_LANG": "en"}, ENGLISH),
    ],
)  # fmt: skip
def test_the_language_follows_the_locale_or_the_variable(camplab, surroundings, said):
    camplab("train", "gone.camplab", **{**NOTHING, **surroundings}).says(said, status=2)


def test_an_option_goes_before_all(camplab):
    korean = {**NOTHING, "LANG": "ko_KR.UTF-8"}
    camplab("--lang", "en", "train", "gone.camplab", **korean).says(ENGLISH, status=2)
    camplab("--lang", "ko", "train", "gone.camplab").says(KOREAN, status=2)
    camplab("train", "gone.camplab").says(ENGLISH, status=2)
    camplab("--lang", "xx", "train", "gone.camplab").says("--lang is en or ko, not xx", status=2)


def test_what_machines_read_is_the_same_in_every_language(camplab):
    path = camplab.project(epochs=1)
    answers = [camplab("--lang", code, "inspect", path, "--json") for code in language.LANGUAGES]
    assert answers[0].json == answers[1].json
    content = json.loads(path.read_text("utf-8"))
    content["stacks"]["net"].insert(0, {"block": "convolution", "kernel": 99, "padding": 0})
    path.write_text(json.dumps(content), "utf-8")
    answers = [camplab("--lang", code, "inspect", path, "--json") for code in language.LANGUAGES]
    assert answers[0].json == answers[1].json


def test_names_of_learners_are_never_translated(monkeypatch):
    monkeypatch.setattr(language, "_chosen", ["ko"])
    assert "Open" in language._korean() or "Dense" in language._korean()
    for name in ("Open", "Dense", "Normal", Own("Dense")):
        assert name in language.spoken(say("there is no file {path}", path=name))
    assert language.spoken(say("there is no file {path}", path=Sentence("Dense"))) != "there is no file Dense"


def test_every_sentence_that_was_compiled_is_found_without_qt():
    wanted = {source: text for source, text in translations.read().items() if text}
    found = language._read((resources.folder("translations") / "camplab_ko.qm").read_bytes())
    assert {source for source, text in wanted.items() if found.get(source) != text} == set()


def test_a_file_of_translations_that_is_none_leaves_english(monkeypatch, tmp_path):
    monkeypatch.setattr(language, "_chosen", ["ko"])
    monkeypatch.setattr(language.resources, "folder", lambda name: tmp_path)
    language._korean.cache_clear()
    assert language.spoken(say("interrupted")) == "interrupted"
    (tmp_path / "camplab_ko.qm").write_bytes(bytes(16) + b"\x69\x00\x00\x00\x09\x03\xff")
    language._korean.cache_clear()
    assert language.spoken(say("interrupted")) == "interrupted"
    language._korean.cache_clear()
