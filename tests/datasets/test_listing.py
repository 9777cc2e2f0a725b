"""What is taken of a folder of pictures, what is passed over in silence, and what is told of and why."""

from __future__ import annotations

import os
import sys

import pytest

from camplab.assembly.samples import load
from camplab.datasets.brought.listed import ListedPictures
from camplab.datasets.pictures import listing
from camplab.datasets.pictures.listing import look
from camplab.document.brought.fitting import data_of
from tests.datasets.pictured import listed_names, noise, photos, put, refused
from tests.for_each import for_each


def test_jfif_is_jpeg(tmp_path):
    assert listed_names(put(tmp_path, "a/1.jfif", "b/2.JPG")) == ["0:1.jfif", "1:2.JPG"]


def test_hidden_files_are_passed_over_in_silence(tmp_path):
    put(tmp_path, "a/1.png", "b/1.png", "a/._1.png", "a/.thumbs/1.png", ".ipynb_checkpoints/1.png", "__MACOSX/._x.png")
    (tmp_path / "a" / "Thumbs.db").write_text("")
    (tmp_path / "a" / ".DS_Store").write_text("")
    loaded = load(photos(tmp_path))
    assert (len(loaded.x), loaded.classes, loaded.remarks) == (2, ("a", "b"), ())


def test_pictures_that_cannot_be_read_are_named_with_their_ending(tmp_path):
    put(tmp_path, "a/1.png", "b/1.png", *(f"a/{n}.HEIC" for n in range(5)), "b/scan.pdf")
    assert list(map(str, load(photos(tmp_path)).remarks)) == [
        "5 files are left out, among them a/0.HEIC, a/1.HEIC, a/2.HEIC "
        "(.heic cannot be read; save them as JPEG or PNG)",
        "one file is left out: b/scan.pdf (.pdf cannot be read; save them as JPEG or PNG)",
    ]


@pytest.mark.parametrize("good", [(), ("a/1.png",)])
def test_when_nothing_else_is_there_the_folders_are_not_blamed(tmp_path, good):
    put(tmp_path, *good, "b/1.heic", "b/2.heic", "a/3.avif")
    words = f"3 pictures in {tmp_path} end in .avif, .heic, which cannot be read: save them as JPEG or PNG"
    assert refused(tmp_path) == words


def test_files_whose_names_say_nothing_are_told_of_and_notes_are_not(tmp_path):
    put(
        tmp_path,
        "a/1.png",
        "b/1.png",
        "a/scan",
        "b/slice.0001",
        "b/deep/2.npy",
        "a/labels.CSV",
        "readme.txt",
        "LICENSE",
    )
    assert list(map(str, load(photos(tmp_path)).remarks)) == [
        "3 files are left out: a/scan, b/slice.0001, b/deep/2.npy (the name has no ending of a picture, such as .jpg)"
    ]


def test_when_no_name_has_an_ending_the_folders_are_not_blamed(tmp_path):
    put(tmp_path, "a/1", "b/2", "b/3.dat")
    words = f"nothing in {tmp_path} ends as pictures do, in .jpg or .png: save its 3 files as JPEG or PNG"
    assert refused(tmp_path) == words


def test_pictures_that_lie_beside_the_classes_are_told_of(tmp_path):
    put(tmp_path, "a/1.png", "b/1.png", "stray.png", "phone.heic")
    said = "2 files are left out: phone.heic, stray.png (in no folder of a class)"
    assert list(map(str, load(photos(tmp_path)).remarks)) == [said]


def test_pictures_without_folders_are_told_to_be_put_into_one_for_each_class(tmp_path):
    flat = put(tmp_path, "1.png", "2.png")
    assert "holds no folders with pictures: put the pictures of each class into a folder of its own" in refused(flat)
    for name, picture in (("cat", "1.png"), ("dog", "2.png")):
        (flat / name).mkdir()
        (flat / picture).rename(flat / name / picture)
    assert look(str(flat), 2).classes == ("cat", "dog")


def test_sounds_and_films_are_not_told_to_be_saved_as_pictures(tmp_path):
    for name in ("run/1.avi", "walk/2.WAV"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(b"RIFF")
    assert "2 files in" in refused(tmp_path)
    assert "make pictures of them" in refused(tmp_path)
    assert look(str(put(tmp_path, "run/1.png", "walk/2.png")), 2).classes == ("run", "walk")


@for_each(("names", "beside"), [
    (("1.png", "2.png"), "labels.xlsx"), (("pictures/1.png", "pictures/2.png"), "labels.xlsx"),
    (("1.png", "2.png"), "labels.json"),
])  # fmt: skip
def test_what_may_say_what_pictures_show_is_named_and_a_table_of_it_is_read(tmp_path, names, beside):
    put(tmp_path, *names)
    (tmp_path / beside).write_bytes(b"{}")
    assert f"holds pictures and {beside}, which is not read: if it says what they show, save it as a table" in refused(
        tmp_path
    )
    (tmp_path / "labels.csv").write_text("name,label\n1.png,cat\n2.png,dog\n")
    assert isinstance(data_of(tmp_path), ListedPictures)


def test_a_slip_does_not_read_a_whole_disk(tmp_path, monkeypatch):
    monkeypatch.setattr(listing, "MOST", 5)
    put(tmp_path / "pets", "cat/1.png", "dog/2.png")
    assert "holds more than 5 files" in refused(noise(tmp_path, 6))
    assert look(str(tmp_path / "pets"), 2).classes == ("cat", "dog")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_between_the_pictures_hangs_nothing(tmp_path):
    put(tmp_path, "a/1.png", "b/1.png")
    os.mkfifo(tmp_path / "a" / "pipe.png")
    (tmp_path / "a" / "link.png").symlink_to(tmp_path / "a" / "pipe.png")
    (tmp_path / "b" / "nowhere.png").symlink_to(tmp_path / "gone.png")
    loaded = load(photos(tmp_path))
    assert len(loaded.x) == 2
    assert list(map(str, loaded.remarks)) == [
        "3 files are left out: a/link.png, a/pipe.png, b/nowhere.png (no ordinary file behind the name)"
    ]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names of files are text there")
def test_names_that_no_terminal_could_show(tmp_path):
    put(tmp_path, "a/1.png")
    odd = os.fsencode(tmp_path) + b"/b\xff\x1b[31m"
    os.mkdir(odd)
    for name in (b"/good.png", b"/bad\xfe\x07.png"):
        with open(odd + name, "wb") as file:
            file.write((tmp_path / "a" / "1.png").read_bytes() if b"good" in name else b"")
    loaded = load(photos(tmp_path))
    assert len(loaded.x) == 2
    words = [*loaded.classes, *map(str, loaded.remarks)]
    assert all(text.isprintable() for text in words)
    "".join(words).encode()
    assert "b�" in loaded.classes[1]
    assert "bad��.png" in words[-1]
