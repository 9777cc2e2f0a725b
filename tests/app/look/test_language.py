"""English and Korean: switchable at run time, every sentence translated, nothing lost in the places."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel, QListView, QTreeView

from camplab import resources
from camplab.app.editor.captions import caption
from camplab.app.files import file_dialogs
from camplab.app.look import language, style
from camplab.app.look.language import shortened, tr, translate
from camplab.blocks.activation import Activation
from camplab.blocks.pooling import Pooling
from camplab.blocks.self_attention import SelfAttention
from camplab.document.presets.catalogue import PRESETS
from camplab.runs.encoding import decoder, encode
from camplab.runs.events import Note
from camplab.words import Own, say
from tests.for_each import for_each
from tests.tools import translations

KNOWN = translations.read()


@pytest.fixture
def korean(qapp, tmp_path, monkeypatch):
    """A small Korean of our own, so that the switch is tested whatever is translated."""
    folder = tmp_path / "translations"
    own = {"&Train": "학습(&T)", "&File": "파일(&F)", "Handwritten digits": "손글씨 숫자", "{n} epochs": "{n} 에포크"}
    own |= {"Learning rate": "학습률", "Recipe": "레시피", "the loss at {place}": "{place}의 손실"}
    file = folder / "camplab_ko.ts"
    translations.write(dict.fromkeys(own, ""), own, file)
    translations.compile_file(file)
    real = resources.folder
    monkeypatch.setattr(resources, "folder", lambda name: folder if name == "translations" else real(name))
    yield
    language.choose("en")


def test_the_window_changes_its_language_at_once_and_back(robot, korean):
    robot.begins_with("lenet5")
    robot.presses("language.ko")
    assert robot.button("학습")
    robot.sees("학습률")
    assert robot.window.menuBar().actions()[0].text() == "파일(&F)"
    assert robot.window.bar.data.text() == "손글씨 숫자"
    robot.presses("language.en")
    assert robot.button("Train")
    assert robot.window.menuBar().actions()[0].text() == "&File"


def test_the_language_is_remembered(open_window, korean):
    open_window().presses("language.ko")
    assert language.current() == "ko"
    again = open_window()
    again.begins_with("mlp")
    assert again.button("학습")
    assert again.window.actions_["language.ko"].isChecked()


def test_an_update_that_rewrites_the_file_does_not_disturb_a_running_window(robot, korean):
    robot.begins_with("lenet5")
    robot.presses("language.ko")
    file = resources.folder("translations") / "camplab_ko.qm"
    with file.open("r+b") as rewritten:
        rewritten.truncate(0)
        rewritten.write(b"\xff" * 50_000)
    assert tr("Recipe") == "레시피"
    robot.presses("theme.dark")
    assert robot.button("학습")


def test_values_in_sentences_are_translated_too(korean):
    language.choose("ko")
    assert translate(say("the loss at {place}", place="Recipe")) == "레시피의 손실"
    assert translate(say("the loss at {place}", place=say("Learning rate"))) == "학습률의 손실"
    assert tr("{n} epochs", n=3) == "3 에포크"
    assert tr("not translated, {n}", n=1) == "not translated, 1"


def test_every_sentence_is_in_the_translation_file():
    found = translations.sentences()
    assert not [source for source in found if source not in KNOWN], "run tests/tools/translations.py"
    assert not [source for source in KNOWN if source not in found], "run tests/tools/translations.py"


def test_every_sentence_is_translated():
    assert not [source for source, text in KNOWN.items() if not text]


def test_translations_keep_the_places():
    wrong = [
        source for source, text in KNOWN.items() if text and translations.places(text) != translations.places(source)
    ]
    assert not wrong


def test_the_compiled_file_says_what_the_source_says(qapp):
    translator = QTranslator()
    assert translator.load("camplab_ko", str(resources.folder("translations")))
    wrong = [s for s, text in KNOWN.items() if text and translator.translate(language.CONTEXT, s) != text]
    assert not wrong, "run tests/tools/translations.py"


def test_the_tool_finds_what_is_spoken():
    source = '''
class Dense(Block, tag="dense", title="Dense"):
    """Mixes all
    features.

    Not this."""
    help = "Formula $x$"
    units: int = Field(1, title="Units", description="How many")
TABLE = {"a": "first sentence of a table", "b": "word"}
def f(x):
    tr("one"); say("two {n}", n=1); Sentence("three" " four"); say("five" if x else "six"); print("not this")
    Sentence(TABLE[x])
'''
    assert set(translations.in_source(source)) == {
        "Dense", "Mixes all features.", "Formula $x$", "Units", "How many", "one", "two {n}", "three four", "five",
        "six", "first sentence of a table",
    }  # fmt: skip


def test_the_start_page_is_translated_too():
    for preset in PRESETS:
        assert {preset.title.template, preset.sentence.template, preset.teaches.template} <= set(
            translations.sentences()
        )


@pytest.fixture
def real_korean(qapp):
    """The Korean that ships."""
    language.choose("ko")


def test_a_preset_speaks_the_language_in_use_when_it_is_opened(robot, real_korean):
    english = PRESETS[0].project()
    robot.begins_with(PRESETS[0].name)
    project = robot.lab.session.project
    assert project.title == tr(english.title)
    assert project.notes.count("\n") == english.notes.count("\n")
    assert project.notes.split("\n")[-1].startswith("해 보기: ")
    assert project.net == english.net
    assert not robot.lab.session.unsaved


@pytest.mark.parametrize("classroom", [False, True])
def test_the_file_dialogs_of_qt_speak_korean_throughout_and_cut_nothing(real_korean, qtbot, tmp_path, classroom):
    (tmp_path / "folder").mkdir()
    (tmp_path / "table.csv").write_text("a,b")
    style.choose(classroom=classroom)
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.setModal(True)
    dialog.show()
    (tree,) = dialog.findChildren(QTreeView)
    qtbot.waitUntil(lambda: tree.model().rowCount(tree.rootIndex()) == 2)
    file_dialogs._fit()
    cells = [tree.model().index(row, 2, tree.rootIndex()).data() for row in (0, 1)]
    said = [*(label.text() for label in dialog.findChildren(QLabel) if label.text()), *cells]
    assert len(said) > 4
    assert [text for text in said if not any("가" <= letter <= "힣" for letter in text)] == []
    assert all(tree.columnWidth(at) >= tree.sizeHintForColumn(at) for at in range(4))
    (places,) = dialog.findChildren(QListView, "sidebar")
    assert places.width() >= places.sizeHintForColumn(0)


def test_every_paragraph_of_a_preset_is_translated(real_korean):
    lines = [line for preset in PRESETS for line in preset.project().notes.split("\n") if line]
    assert [line for line in lines if tr(line) == line] == []


@for_each("title", ["&File", "File", "File(&F)", "Fi&le"])
def test_a_title_without_its_mark_for_the_keyboard(title):
    assert language.bare(title) == "File"


def test_the_settings_on_a_card_are_translated_but_code_words_are_not(qapp):
    language.choose("ko")
    try:
        assert caption(SelfAttention(heads=4, causal=True)) == "헤드 4개 · 인과 마스크"
        assert caption(Pooling(kind="average", kernel=2)) == "평균 · 2 px"
        assert caption(Activation(kind="softmax")) == "softmax"
    finally:
        language.choose("en")
    assert caption(SelfAttention(heads=4)) == "4 heads"


def test_a_sentence_begins_with_a_capital_but_a_name_stays_as_it_is(qapp):
    sentence = say("the gradient of block {block} grew beyond all bounds", block="fc3")
    assert language.capital(sentence) == "The gradient of block fc3 grew beyond all bounds"
    language.choose("ko")
    try:
        assert language.capital(sentence).startswith("fc3 ")
    finally:
        language.choose("en")


def test_names_that_are_written_small_stay_small_at_the_beginning_of_a_sentence() -> None:
    assert language.capital(say("float16 is made for graphics cards")).startswith("float16 ")
    assert language.capital(say("camplab ended")) == "camplab ended"
    assert language.capital(say("floating away")) == "Floating away"


def test_a_name_of_the_learner_is_never_translated_also_after_the_wire(korean):
    """A class folder may be called as a part of the lab is."""
    language.choose("ko")
    said = say("the loss at {place}", place=Own("Recipe"))
    note = decoder(Note)(encode(Note(said)))
    assert (translate(said), translate(note.sentence), str(note.sentence)) == (
        "Recipe의 손실", "Recipe의 손실", "the loss at Recipe",
    )  # fmt: skip
    assert translate(say("the loss at {place}", place="Recipe")) == "레시피의 손실"
    assert (tr("Recipe"), language.called("Recipe"), language.called(say("Recipe"))) == ("레시피", "Recipe", "레시피")


def test_a_name_without_a_place_to_break_keeps_its_beginning_and_end():
    assert shortened("a short name") == "a short name"
    long = f"{'a' * 30}{'b' * 30}"
    assert tr("{name} was written", name=long) == f"{'a' * 24}…{'b' * 12} was written"
    assert shortened(f"/home/{'a' * 40}/{'b' * 40}.py") == f"/home/{'a' * 40}/{'b' * 24}…{'b' * 9}.py"
