"""The command line speaks the language of the locale, or the one it is told; what machines read stays the same."""

from __future__ import annotations

import functools
import json

import pytest

from camplab import resources
from camplab.cli import language
from camplab.cli.output import cut, padded, wide, wrapped
from camplab.numbers import percent
from camplab.words import Own, Sentence, say
from tests.for_each import for_each
from tests.tools import translations

KNOWN = translations.read()
ENGLISH = "there is no file gone.camplab"
KOREAN = "gone.camplab 파일이 없습니다"
NOTHING = {"CAMPLAB_LANG": None, "LC_ALL": None, "LC_MESSAGES": None, "LANG": None}


@for_each(
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


COMMANDS = (
    "presets",
    "new",
    "inspect",
    "compare",
    "train",
    "export",
    "weights",
    "data",
    "runs",
    "show",
    "look",
    "race",
    "hindsight",
    "note",
    "doctor",
    "engine",
)


PAGES = ("camplab/cli/main.py", "camplab/cli/runs/commands.py", "camplab/cli/race/command.py")


@functools.cache
def said_by_pages() -> set[str]:
    files = (translations.ROOT / page for page in PAGES)
    return {text for file in files for text in translations.in_source(file.read_text("utf-8"))}


@for_each("command", ["", *COMMANDS])
def test_help_is_in_the_language_of_the_locale(camplab, command):
    """Every text of a page, and nothing of it cut off; in English again for the next who asks."""
    asked = [*filter(None, [command]), "--help"]
    wanted = [KNOWN[source] for source in said_by_pages() if "{" not in source]
    page = camplab(*asked, **{**NOTHING, "LANG": "ko_KR.UTF-8"}).out
    assert "옵션" in page
    assert "사용법: camplab" in page
    assert "Usage" not in page
    assert "…" not in page
    english = camplab(*asked, **{**NOTHING, "LANG": "C"}).out
    assert not any("가" <= letter <= "힣" for letter in english)
    left = [source for source in said_by_pages() if len(source) > 12 and source in page]
    assert left == []
    assert any(text.splitlines()[0] in page for text in wanted)


@for_each("columns", range(40, 140, 7))
def test_no_word_of_a_help_page_is_cut_off_however_wide_the_terminal_is(camplab, columns):
    for words in ({**NOTHING, "LANG": "ko_KR.UTF-8"}, {**NOTHING, "LANG": "C.UTF-8"}):
        assert "…" not in camplab("report", "--help", COLUMNS=str(columns), **words).out


@pytest.mark.usefixtures("processes")
def test_tables_and_sums_are_in_the_language_and_their_columns_stand_below_each_other(camplab, home):
    path = camplab.project(epochs=1)
    assert "정답 " in camplab("look", path, CAMPLAB_LANG="ko").out, "as the window calls it"
    assert camplab("train", path, "--run", home / "runs" / "first").status == 0
    for command, words in (
        (("data",), ("이름", "샘플 수", "출처", "손글씨 숫자")),
        (("presets",), ("제목", "매개변수", "배울 것", "시퀀스")),
        (("inspect", path), ("블록", "출력", "보는 범위", "완전 연결", "손실")),
        (("runs",), ("학습 기록", "상태", "에포크")),
        (("compare", "mlp", "lenet5"), ("매개변수", "비율", "활성값")),
    ):  # fmt: skip
        answer = camplab("--lang", "ko", *command)
        assert [word for word in words if word not in answer.out] == [], answer.out
        table = answer.out.split("\n\n")[0].splitlines()
        assert len({wide(line) for line in table if line.strip()}) == 1, answer.out


@pytest.mark.usefixtures("processes")
def test_progress_is_told_in_the_language(camplab):
    told = camplab("--lang", "ko", "train", camplab.project(epochs=1), "--run", "run").out
    assert [
        word for word in ("매개변수 6,570개", "에포크 1/1", "손실", "정확도", "완료: ") if word not in told
    ] == [], told
    shown = camplab("--lang", "ko", "show", "run").out
    assert [word for word in ("상태", "완료", "검증 손실", "에포크") if word not in shown] == []


def test_a_project_from_a_preset_has_notes_in_the_language(camplab):
    for code, begins in (("ko", "해 보기: "), ("en", "Try: ")):
        assert camplab("--lang", code, "new", "lenet5", "-o", f"{code}.camplab").status == 0
        project = json.loads((camplab.folder / f"{code}.camplab").read_text("utf-8"))
        notes = project["notes"] if isinstance(project["notes"], list) else project["notes"].split("\n")
        assert notes[-1].startswith(begins)


@pytest.mark.usefixtures("processes")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("compare", "x"), "인자 B가 빠졌습니다"),
        (("nope", "x"), "nope 명령은 없습니다"),
        (("trian", "x"), "trian 명령은 없습니다. 혹시 ‘train"),
        (("presets", "--jsn"), "--jsn 옵션은 없습니다. 혹시 ‘--json’ 아닌가요?"),
        (("train", "a", "b", "c"), "남는 인자가 있습니다"),
        (("train", "x", "--nope"), "--nope 옵션은 없습니다"),
        (("train", "x", "--epochs"), "--epochs 옵션에는 값이 필요합니다"),
        (("train", "x", "--epochs", "q"), "--epochs에 쓸 수 없는 값입니다: “정수여야 합니다”"),
        (("train", "x", "--epochs", "0"), "1 이상이어야 합니다"),
        (("train", "x", "--json=3"), "--json 옵션은 값을 받지 않습니다"),
        (("export", "x", "--to", "gif", "-o", "y"), "gif 대신 'python', 'network', 'pt2'"),
        (("new", "mlp"), "옵션 -o가 빠졌습니다"),
    ],
)  # fmt: skip
def test_slips_of_the_keyboard_are_told_in_the_language(camplab, arguments, said):
    told = camplab("--lang", "ko", *arguments)
    assert told.status == 2
    assert said in told.err, told.err
    assert "오류" in told.err
    assert "Usage" not in told.err
    assert "오류" not in camplab(*arguments).err


REASONS = {
    "'q' is not a valid integer range.": "a whole number is needed",
    "'q' is not a valid integer.": "a whole number is needed",
    "Input should be a valid integer, unable to parse string as an integer": "a whole number is needed",
    "Input should be a valid number, unable to parse string as a number": "a number is needed",
    "0 is not in the range x>=1.": "it must be at least 1",
    "Input should be greater than or equal to 1": "it must be at least 1",
    "Input should be less than or equal to 4294967295": "it must be at most 4294967295",
    "1 is not in the range 2<=x<=100000.": "it must be between 2 and 100000",
    "'foo' is not one of 'a', 'b'.": "it is one of 'a', 'b', not foo",
}


def test_reasons_are_known_as_old_and_new_versions_of_typer_give_them():
    from camplab.cli import help as pages

    said = {why: str(pages._matched(why, pages.REASONS)) for why in REASONS}
    assert said == REASONS


def test_korean_writes_a_share_without_a_space(monkeypatch):
    monkeypatch.setattr(language, "_chosen", ["ko"])
    assert language.spoken(percent(0.987)) == "98.7%"
    assert language.spoken(say("{share} right", share=percent(0.5))) == "정확도 50.0%"


def test_json_of_every_command_is_the_same_in_every_language(camplab):
    path = camplab.project(epochs=1)
    assert camplab("train", path, "--run", "run").status == 0
    for command in (
        ("presets",),
        ("data",),
        ("inspect", path),
        ("compare", path, "lenet5"),
        ("runs",),
        ("show", "run"),
    ):
        answers = [camplab("--lang", code, *command, "--json").out for code in language.LANGUAGES]
        assert answers[0] == answers[1]


def test_lines_are_as_wide_as_a_terminal_shows_them():
    assert [wide(text) for text in ("abc", "가나", "é", "8×8", "e\u0301")] == [3, 4, 1, 3, 1]
    assert padded("가", 4) == "가  "
    assert [cut(text, 5) for text in ("가나다", "가나", "abcdef", "abcde")] == ["가나…", "가나", "abcd…", "abcde"]
    assert wrapped("가나 다라 마", 6) == "가나\n다라\n마"


def test_names_of_learners_are_never_translated(monkeypatch):
    monkeypatch.setattr(language, "_chosen", ["ko"])
    assert language._korean().keys() >= {"Open", "Dense", "Normal"}
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


@pytest.mark.usefixtures("processes")
def test_names_of_learners_stay_in_every_table(camplab, home):
    """A block, a project, a run and a folder that are called as words of the dictionary are."""
    path = camplab.project(epochs=1, name="Spiral.camplab")
    content = json.loads(path.read_text("utf-8"))
    content["title"] = "Two moons"
    for block in content["stacks"]["net"]:
        if block["block"] == "dense":
            block["name"] = "Blobs"
            break
    path.write_text(json.dumps(content), "utf-8")
    told = [camplab("--lang", "ko", "train", path, "--run", home / "runs" / "Circles")]
    for command in (
        ("inspect", path),
        ("compare", path, "lenet5"),
        ("runs",),
        ("show", "Circles"),
        ("show", "Circles", "--csv"),
    ):
        told.append(camplab("--lang", "ko", *command))
    assert [answer for answer in told if answer.status] == []
    words = " ".join(answer.out for answer in told)
    assert [name for name in ("blobs", "Two moons", "Circles") if name not in words] == []
    assert [KNOWN[name] for name in ("Spiral", "Two moons", "Circles", "Blobs") if KNOWN[name] in words] == []


def test_why_a_file_was_not_written_is_in_the_language(camplab):
    camplab("--lang", "en", "new", "mlp", "-o", "gone/net.camplab").says("there is no folder gone", status=1)
    said = camplab("--lang", "ko", "new", "mlp", "-o", "gone/net.camplab").err
    assert "net.camplab" in said
    assert "폴더" in said
    assert "the folder" not in said
