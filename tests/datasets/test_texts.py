"""Texts, bundled or brought along, become windows in which the next symbol is wanted at each step."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import numpy as np
import pytest

from camplab.datasets.base import called
from camplab.datasets.brought.text import TextFile
from camplab.datasets.making import NoSamples
from camplab.datasets.sequences.english_text import EnglishText
from camplab.datasets.sequences.korean_text import KoreanText
from camplab.datasets.sequences.markov_text import MarkovText
from camplab.datasets.text.files import is_text
from camplab.datasets.text.symbols import UNKNOWN, numbers_of, places_of, symbols_of, text_of, vocabulary
from camplab.document.brought.fitting import data_of, project_for
from camplab.document.finish import finish
from tests.datasets.pictured import noise
from tests.for_each import for_each
from tests.letters import DIGITS
from tests.training.recipes import epochs, run

KOREAN = "바람이 분다. 산에도 들에도 바람이 분다.\n" * 40


@pytest.mark.parametrize("data", [EnglishText(), KoreanText(), EnglishText(unit="words", window=7, stride=3)], ids=str)
def test_the_symbol_after_is_wanted_at_each_step_and_the_end_of_the_text_is_held_out(data):
    made, numbers = data.make(), numbers_of(symbols_of(data.text(), data.unit), places_of(data.symbols))
    assert (made.y[:, :-1] == made.x[:, 1:]).all()
    assert (len(made.x), int(made.held.sum())) == (data.count, data.validation_samples)
    learned, begin = made.x[~made.held], data.begin_of_validation(data.length)
    assert made.x[made.held].ravel().tolist() == numbers[begin : begin + data.window * data.validation_samples]
    assert learned[1].tolist() == numbers[data.stride : data.stride + data.window]
    last = (len(learned) - 1) * data.stride + data.window
    assert last < begin <= last + data.stride  # nothing of what is held out is learned from, and all before it is


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there every name is a text")
@for_each("name", ["text.txt", "table.csv", "x.npz", "pictures"])
def test_a_name_that_no_project_can_keep_is_said_and_by_another_it_is_read(tmp_path, name):
    """As of archives that were packed where names are not in UTF-8."""
    foreign = tmp_path / os.fsdecode("사진".encode("cp949"))
    foreign.mkdir()
    (foreign / "text.txt").write_text(KOREAN, "utf-8")
    (foreign / "table.csv").write_text("a,b\n" + "".join(f"{n * n},{n}\n" for n in range(50)))
    np.savez(foreign / "x.npz", x=np.random.rand(20, 4), y=np.arange(20) % 2)
    noise(foreign / "pictures", 4)
    with pytest.raises(NoSamples, match=f"{name} cannot be read: .* letters that this machine does not know"):
        data_of(foreign / name)
    assert Path(data_of(foreign.rename(tmp_path / "known") / name).place_chosen).name == name


def test_words_are_put_together_again_as_they_were_written():
    text = 'Alice said, "Oh dear! (I\'m late)", and ran.\nThe End'
    assert text_of(symbols_of(text, "words"), "words") == 'Alice said," Oh dear! (I\'m late)", and ran.\nThe End'
    assert text_of(symbols_of(text, "characters"), "characters") == text


def test_a_text_of_nothing_but_ends_of_lines_is_refused(tmp_path):
    (tmp_path / "t.txt").write_bytes("\r\n \u2028\n".encode("utf-16"))
    with pytest.raises(NoSamples):
        data_of(tmp_path / "t.txt")


def test_what_is_longer_than_a_word_is_cut():
    assert symbols_of("a" * 250 + " b", "words") == ["a" * 100, "a" * 100, "a" * 50, "b"]


def test_what_is_too_rare_is_one_symbol():
    known = vocabulary(list("aaabbc"), 2)
    assert known == ("a", UNKNOWN)
    assert numbers_of("abca", places_of(known)) == [0, 1, 1, 0]
    assert vocabulary(list("aab"), 2) == ("a", "b")


@for_each("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_a_text_is_read_in_the_encoding_it_has(tmp_path, encoding):
    path = tmp_path / f"{DIGITS}.txt"
    path.write_bytes(KOREAN.replace("\n", "\r\n").encode(encoding))
    data = data_of(path)
    assert isinstance(data, TextFile)
    assert set(data.symbols) == set(KOREAN)
    assert data.text() == KOREAN.strip()


def test_it_is_called_as_the_file_of_the_learner_is(tmp_path):
    path = tmp_path / f"{DIGITS}.txt"
    path.write_text(KOREAN, "utf-8")
    assert str(called(data_of(path))) == f"{DIGITS}.txt"
    assert [str(called(data)) for data in (TextFile(), KoreanText())] == ["Text from a file", KoreanText.title]


def test_a_text_that_is_brought_along_is_learned_as_it_is(tmp_path):
    path = tmp_path / "wind.txt"
    path.write_text(KOREAN, "utf-8")
    project = project_for(data_of(path), "wind")
    assert project.task.tag == "language_model"
    assert finish(project) is None
    values = epochs(run(project, steps=40))
    assert values[-1].values["validation_loss"] < values[0].values["validation_loss"]


def test_a_table_of_numbers_is_no_text(tmp_path):
    for name, text in {
        "a.txt": "1,2,3\n4,5,6\n7,8,9\n",
        "b.txt": "x\ty\n1\t2\n3\t4\n",
        "c.txt": "1.5\n2.5\n3\n",
        "d.txt": "  1.5e-1 -2.5\n -1.5  2.5\n  3  -4\n",
    }.items():
        (tmp_path / name).write_text(text)
        assert not is_text(tmp_path / name)
        assert data_of(tmp_path / name).tag == ("series" if name == "c.txt" else "table")


def test_a_text_that_is_too_short_or_has_changed_is_refused_in_a_sentence_that_helps(tmp_path):
    path = tmp_path / "short.txt"
    path.write_text("Down, down, down.\nWould the fall never come to an end?", "utf-8")
    with pytest.raises(NoSamples, match="no file is chosen"):
        TextFile().make()
    data = data_of(path, {"window": "32"})
    with pytest.raises(NoSamples, match="the text has 54 symbols, too few for windows of 32"):
        data.make()
    assert len(data.model_copy(update={"window": 4}).make().x) == 8
    path.write_text("Something else now, and that is longer." * 9, "utf-8")
    with pytest.raises(NoSamples, match="changed since it was chosen"):
        data.make()
    assert len(data.at_place(str(path)).make().x) == 31
    path.write_text("aaaa", "utf-8")
    with pytest.raises(NoSamples, match="fewer than two different symbols"):
        data_of(path)


def test_the_floor_of_a_markov_text_is_the_cross_entropy_of_the_true_shares():
    data = MarkovText(samples=20_000, window=3)
    made, shares, settled = data.make(), data.next_shares(), data._settled()
    first = (settled[:, :, None] * shares).sum(0)[made.x[:, 0]] / settled.sum(0)[made.x[:, 0], None]
    losses = [-np.log(first[np.arange(len(first)), made.y[:, 0]])]
    losses += [-np.log(shares[made.x[:, at - 1], made.x[:, at], made.y[:, at]]) for at in (1, 2)]
    assert np.mean(losses) == pytest.approx(data.floor, abs=0.01)


# -- texts that are broken -------------------------------------------------------------------------


def spoiled(chance: random.Random) -> bytes:
    """A good text in one of its encodings, some bytes of which are changed, lost or doubled."""
    text = chance.choice([KOREAN, 'She said: "no", and left.\r\n' * 30, "a\tb\n1\t2\n" * 20, "x" * 4000])
    broken = bytearray(text.encode(chance.choice(["utf-8", "utf-8-sig", "cp949", "utf-16", "utf-16-le", "utf-32"])))
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(broken))
        match chance.randrange(4):
            case 0:
                broken[at] = chance.randrange(256)
            case 1:
                del broken[at : at + chance.randint(1, 60)]
            case 2:
                del broken[at:]
            case _:
                broken[at:at] = bytes(chance.randint(1, 9))
        broken = broken or bytearray(b"\0")
    return bytes(broken)


def check_spoiled(count: int, seed: int, path: Path) -> None:
    chance, read = random.Random(seed), 0
    for _ in range(count):
        path.write_bytes(spoiled(chance))
        for said in ({}, {"data": "text", "unit": "words", "window": "4"}, {"data": "labelled_texts"}):
            made, why = outcome(path, said)
            assert "\n" not in why
            if made is not None:
                read += 1
                assert len(made.x) == len(made.y)
    assert read > count / 2


def outcome(path: Path, said):
    """What was read, or why nothing was."""
    try:
        return data_of(path, said).make(), ""
    except NoSamples as refusal:
        return None, str(refusal)


def test_fifty_broken_texts_are_read_or_refused(tmp_path):
    check_spoiled(50, 0, tmp_path / "t.txt")


@pytest.mark.long
def test_a_thousand_broken_texts_are_read_or_refused(tmp_path):
    check_spoiled(1000, 1, tmp_path / "t.txt")
