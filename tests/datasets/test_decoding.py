"""A picture arrives as it is seen, whatever made it: deep greys, transparency, icons, huge photographs."""

from __future__ import annotations

import threading
import zlib

import numpy as np
import psutil
import pytest
from PIL import Image, ImageCms

from camplab.datasets.pictures import decoding
from camplab.datasets.pictures.decoding import Unreadable, decode
from tests.for_each import for_each

SIDE = 8


@pytest.fixture
def made(tmp_path):
    def save(image, name="picture.png", **how):
        image.save(tmp_path / name, **how)
        return tmp_path / name

    return save


RAMP = np.linspace(0, 1, SIDE * SIDE).reshape(SIDE, SIDE)
DEEP = {
    "16 bits, PNG": ("png", (65535 * RAMP).round().astype(np.uint16)),
    "16 bits, TIFF": ("tif", (65535 * RAMP).round().astype(np.uint16)),
    "32 bits": ("tif", (65535 * RAMP).round().astype(np.int32)),
    "32 bits and more than 16 used": ("tif", (1e8 * RAMP - 100).round().astype(np.int32)),
    "numbers from 0 to 1": ("tif", RAMP.astype(np.float32)),
    "numbers from 0 to 255": ("tif", (255 * RAMP).astype(np.float32)),
    "any numbers": ("tif", (40 * RAMP - 7).astype(np.float32)),
}


@for_each("kind", DEEP)
@for_each("channels", [1, 3])
def test_more_than_eight_bits_are_scaled_not_cut(made, kind, channels):
    ending, values = DEEP[kind]
    found = decode(made(Image.fromarray(values), f"deep.{ending}"), channels, SIDE)
    assert found.shape == (channels, SIDE, SIDE)
    assert np.abs(found - np.rint(255 * RAMP)).max() <= 1


def test_a_dark_picture_of_16_bits_stays_dark(made):
    found = decode(made(Image.fromarray(np.full((9, 9), 2570, np.uint16))), 1, SIDE)
    assert (found == 10).all()


def test_colours_of_16_bits_keep_their_upper_ones(tmp_path):
    rows = b"".join(b"\0" + b"\xc8\x12\x64\x34\x0a\x56" * SIDE for _ in range(SIDE))
    (tmp_path / "deep.png").write_bytes(png(SIDE, SIDE, 16, 2, rows))
    assert decode(tmp_path / "deep.png", 3, SIDE)[:, 4, 4].tolist() == [200, 100, 10]


def png(width: int, height: int, bits: int, colour: int, rows: bytes) -> bytes:
    """The bytes of a PNG with these rows, each after its filter byte."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([bits, colour, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("channels", [1, 3])
def test_what_is_transparent_is_white_as_paper(made, channels):
    seen = np.zeros((SIDE, SIDE, 4), np.uint8)
    seen[:, 4:] = (0, 0, 0, 255)
    clear = decode(made(Image.fromarray(seen)), channels, SIDE)
    assert (clear[:, :, :3] == 255).all()
    assert (clear[:, :, 5:] == 0).all()
    grey = Image.fromarray(seen).convert("LA")
    assert (decode(made(grey, "grey.png"), channels, SIDE)[:, :, :3] == 255).all()
    palette = Image.new("P", (SIDE, SIDE), 1)
    palette.putpalette([0, 0, 0, 10, 20, 30])
    assert (decode(made(palette, "clear.gif", transparency=1), channels, SIDE) == 255).all()


@for_each(("name", "how"), [
    ("scan.jfif", {"format": "JPEG"}), ("a.webp", {"lossless": True}), ("a.bmp", {}), ("a.tiff", {}), ("a.ico", {}),
    ("a.gif", {}), ("a.ppm", {}),
])  # fmt: skip
def test_endings_of_phones_scanners_and_icons(made, name, how):
    found = decode(made(Image.new("RGB", (16, 16), (200, 40, 40)), name, **how), 3, SIDE)
    assert np.abs(found[:, 4, 4].astype(int) - (200, 40, 40)).max() <= 3


def test_a_photograph_of_200_million_pixels_is_read_small(made):
    path = made(Image.new("L", (16_320, 12_240), 90), "huge.jpg", quality=10)
    before = psutil.Process().memory_info().rss
    assert np.abs(decode(path, 3, 32).astype(int) - 90).max() <= 3
    assert psutil.Process().memory_info().rss - before < 64 << 20


def test_what_is_decoded_at_once_is_bounded(made, monkeypatch):
    """Two files of 143 kB took 561 MiB together."""
    path = made(Image.new("RGB", (300, 300)))
    monkeypatch.setattr(decoding, "MOST_BYTES", 300 * 300 * 4 * 2)
    now, most, two, right = [], [], threading.Event(), decoding.picture_pixels

    def pixels(*args):
        now.append(1)
        most.append(len(now))
        if len(now) == 2:
            two.set()
        two.wait(60)  # the first waits for another one, however late that thread begins
        threading.Event().wait(0.01)
        try:
            return right(*args)
        finally:
            now.pop()

    monkeypatch.setattr(decoding, "picture_pixels", pixels)
    threads = [threading.Thread(target=decode, args=(path, 3, SIDE)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(most) == 8
    assert max(most) == 2


def test_a_picture_of_a_phone_under_another_name_is_called_so(tmp_path):
    (tmp_path / "x.jpg").write_bytes(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(99))
    with pytest.raises(Unreadable) as refused:
        decode(tmp_path / "x.jpg", 3, SIDE)
    assert refused.value.reason == "other format"


def test_colours_of_a_printer_and_of_a_scanner_are_seen(made):
    seen = Image.new("RGB", (16, 16), (200, 40, 40))
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    for path in (made(seen.convert("CMYK"), "a.jpg"), made(ImageCms.applyTransform(seen, to_lab), "a.tif")):
        assert np.abs(decode(path, 3, SIDE)[:, 4, 4].astype(int) - (200, 40, 40)).max() <= 8
        assert np.abs(decode(path, 1, SIDE).astype(int) - 88).max() <= 8


@for_each("kind", ["gif", "webp", "png", "tif"])
def test_of_several_pictures_in_one_file_the_first_is_taken(made, kind):
    first, then = (Image.new("RGB", (16, 16), colour) for colour in ((250, 250, 250), (0, 0, 0)))
    found = decode(made(first, f"moving.{kind}", save_all=True, append_images=[then, then]), 3, SIDE)
    assert (found >= 248).all()


@for_each("content", [b"", b"<html>", b"\x89PNG\r\n\x1a\n", b"%!PS-Adobe-3.0 EPSF-3.0\n"])
def test_what_is_no_picture_is_damaged(tmp_path, content):
    (tmp_path / "x.png").write_bytes(content)
    with pytest.raises(Unreadable) as refused:
        decode(tmp_path / "x.png", 3, SIDE)
    assert refused.value.reason == "damaged"


def test_a_number_that_is_none_is_damaged(made):
    with pytest.raises(Unreadable, match="damaged"):
        decode(made(Image.fromarray(np.full((9, 9), np.nan, np.float32)), "nan.tif"), 1, SIDE)
