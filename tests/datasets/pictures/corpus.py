"""Pictures as cameras, scanners, browsers and programs leave them: what is to be seen, or why a file is not used.

Most show red on the left and blue on the right.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
from PIL import Image, ImageCms

RED, BLUE = (200, 40, 40), (40, 60, 190)
SIDE = 16


class File(NamedTuple):
    """A file, and the colours at its left and at its right as they have to be read."""

    name: str
    content: bytes
    left: tuple[int, int, int] = RED
    right: tuple[int, int, int] = BLUE
    near: int = 12
    """How far a colour may be off: JPEG blends, a palette is coarse."""


def halves(size: tuple[int, int] = (SIDE, SIDE)) -> Image.Image:
    image = Image.new("RGB", size, RED)
    image.paste(BLUE, (size[0] // 2, 0, *size))
    return image


def grey(colour: tuple[int, int, int]) -> tuple[int, int, int]:
    value = round(0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2])
    return (value, value, value)


def saved(image: Image.Image, kind: str, **how: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


GREY = {"left": grey(RED), "right": grey(BLUE)}
BLACK, WHITE = (0, 0, 0), (255, 255, 255)


def readable() -> Iterator[File]:
    """Those that are read, by format."""
    yield from _png()
    yield from _jpeg()
    yield from _tiff()
    yield from _others()


def _png() -> Iterator[File]:
    seen = halves()
    yield File("png RGB.png", saved(seen, "PNG"), near=0)
    yield File("png grey.png", saved(seen.convert("L"), "PNG"), **GREY, near=1)
    yield File("png grey with alpha.png", saved(seen.convert("LA"), "PNG"), **GREY, near=1)
    yield File("png RGBA.png", saved(seen.convert("RGBA"), "PNG"), near=0)
    yield File("png palette.png", saved(seen.quantize(8), "PNG"), near=4)
    yield File("png black and white.png", saved(_bits(), "PNG"), BLACK, WHITE, 0)
    clear = seen.convert("RGBA")
    clear.paste((0, 0, 0, 0), (0, 0, SIDE // 2, SIDE))
    yield File("png half transparent.png", saved(clear, "PNG"), left=WHITE, near=0)
    yield File("png half transparent grey.png", saved(clear.convert("LA"), "PNG"), WHITE, grey(BLUE), 1)
    yield File("png palette transparent.png", saved(seen.quantize(8), "PNG", transparency=_place(seen)), left=WHITE)
    yield File("png palette with alphas.png", saved(clear.quantize(8), "PNG"), left=WHITE)
    deep = (np.asarray(seen.convert("L")).astype(np.uint16) * 257).astype(np.uint16)
    yield File("png 16 bits.png", saved(Image.fromarray(deep), "PNG"), **GREY, near=1)
    yield File("png 16 bits RGB.png", _deep_png(2, (RED, BLUE)), near=1)
    yield File("png 16 bits with alpha.png", _deep_png(6, ((*RED, 255), (*BLUE, 255))), near=1)
    yield File("png one bit a pixel.png", saved(_bits(), "PNG", bits=1), BLACK, WHITE, 0)
    moving = saved(seen, "PNG", save_all=True, append_images=[Image.new("RGB", seen.size)] * 2, duration=40)
    yield File("png animated.png", moving, near=0)
    yield File("png within an ICO.ico", saved(halves((32, 32)), "ICO", sizes=[(16, 16), (32, 32)]), near=4)


def _jpeg() -> Iterator[File]:
    seen = halves()
    yield File("jpeg.jpg", saved(seen, "JPEG", quality=95))
    yield File("jpeg grey.jpg", saved(seen.convert("L"), "JPEG", quality=95), **GREY)
    yield File("jpeg progressive.jpg", saved(seen, "JPEG", quality=95, progressive=True))
    yield File("jpeg CMYK of Adobe.jpg", saved(seen.convert("CMYK"), "JPEG", quality=95))
    yield File("jpeg YCbCr.jpg", saved(seen.convert("YCbCr"), "JPEG", quality=95))
    yield File("jpeg 4:2:0.jpg", saved(seen, "JPEG", quality=95, subsampling=2), near=40)
    yield File("jpeg without subsampling.jfif", saved(seen, "JPEG", quality=95, subsampling=0))
    yield File("jpeg of a poor camera.jpeg", saved(seen, "JPEG", quality=30), near=40)
    for turned, transposed in TURNED.items():
        exif = Image.Exif()
        exif[0x0112] = turned
        content = saved(seen.transpose(transposed), "JPEG", quality=95, exif=exif)
        yield File(f"jpeg with orientation {turned}.jpg", content)
    yield File("jpeg with a broken orientation.jpg", saved(seen, "JPEG", quality=95, exif=b"Exif\0\0MM\0*\0\0"))
    yield File("jpeg with bytes behind it.jpg", saved(seen, "JPEG", quality=95) + bytes(999))


TURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}  # fmt: skip
"""How a picture lies in the file for each orientation of EXIF, 1 aside."""


def _tiff() -> Iterator[File]:
    seen = halves()
    for mode, more in (("RGB", {}), ("RGBA", {}), ("L", GREY), ("LA", GREY), ("CMYK", {})):
        yield File(f"tiff {mode}.tif", saved(seen.convert(mode), "TIFF"), **more, near=4)
    packed = saved(seen.convert("YCbCr"), "TIFF", compression="tiff_lzw")  # Pillow reads others since 13 alone
    yield File("tiff YCbCr.tif", packed, near=4)
    yield File("tiff black and white.tif", saved(_bits(), "TIFF"), BLACK, WHITE, 0)
    yield File("tiff palette.tif", saved(seen.quantize(8), "TIFF"), near=4)
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    yield File("tiff LAB.tif", saved(ImageCms.applyTransform(seen, to_lab), "TIFF"), near=8)
    tones = np.asarray(seen.convert("L"))
    yield File("tiff I.tif", saved(Image.fromarray(tones.astype(np.int32) * 257), "TIFF"), **GREY, near=1)
    yield File("tiff I;16.tif", saved(Image.fromarray(tones.astype(np.uint16) * 257), "TIFF"), **GREY, near=1)
    yield File("tiff F.tif", saved(Image.fromarray((tones / 255).astype(np.float32)), "TIFF"), **GREY, near=1)
    for packed in ("tiff_lzw", "tiff_adobe_deflate", "packbits"):
        yield File(f"tiff {packed}.tiff", saved(seen, "TIFF", compression=packed), near=0)
    yield File("tiff of several pages.tif", saved(seen, "TIFF", save_all=True, append_images=[Image.new("L", (9, 9))]),
               near=0)  # fmt: skip


def _others() -> Iterator[File]:
    seen = halves()
    yield File("gif.gif", saved(seen, "GIF"), near=4)
    moving = saved(seen, "GIF", save_all=True, append_images=[Image.new("RGB", seen.size)] * 3)
    yield File("gif animated.gif", moving, near=4)
    yield File("gif transparent.gif", saved(seen.quantize(8), "GIF", transparency=_place(seen)), left=WHITE)
    yield File("webp.webp", saved(seen, "WEBP", quality=95), near=40)
    yield File("webp lossless.webp", saved(seen, "WEBP", lossless=True), near=0)
    moving = saved(seen, "WEBP", save_all=True, append_images=[Image.new("RGB", seen.size)] * 3, lossless=True)
    yield File("webp animated.webp", moving, near=0)
    for mode, more in (("RGB", {}), ("L", GREY), ("P", {})):
        image = seen.quantize(8) if mode == "P" else seen.convert(mode)
        yield File(f"bmp {mode}.bmp", saved(image, "BMP"), **more, near=4)
    yield File("bmp black and white.bmp", saved(_bits(), "BMP"), BLACK, WHITE, 0)
    yield File("ppm.ppm", saved(seen, "PPM"), near=0)
    yield File("pgm.pgm", saved(seen.convert("L"), "PPM"), **GREY, near=1)
    yield File("pbm.pbm", saved(_bits(), "PPM"), BLACK, WHITE, 0)
    yield File("ppm in words.ppm", b"P3 2 1 255\n" + b" ".join(b"%d %d %d" % each for each in (RED, BLUE)), near=90)
    yield File("PNG called JPEG.jpg", saved(seen, "PNG"), near=0)
    yield File("WebP called PNG.png", saved(seen, "WEBP", lossless=True), near=0)
    yield File("JPEG called GIF.gif", saved(seen, "JPEG", quality=95))


def refused() -> Iterator[tuple[str, bytes, str]]:
    """Name, bytes and reason of those that are not used."""
    jpeg, png = saved(halves((64, 64)), "JPEG"), saved(halves((64, 64)), "PNG")
    yield "a JPEG cut off.jpg", jpeg[: len(jpeg) // 2], "damaged"
    yield "a PNG cut off.png", png[: len(png) // 2], "damaged"
    yield "a JPEG of its head.jpg", jpeg[:20], "damaged"
    yield "nothing.jpg", b"", "damaged"
    yield "zeros.png", bytes(5000), "damaged"
    yield "a text.jpg", "그림이 아닙니다\n".encode() * 99, "damaged"
    yield "a web page.png", b"<!DOCTYPE html><html><body>404</body></html>", "damaged"
    yield "an archive.jpg", b"PK\x03\x04" + bytes(999), "damaged"
    yield "a PDF.jpg", b"%PDF-1.7\n" + bytes(999), "damaged"
    yield "a drawing.png", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "damaged"
    yield "PostScript.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EOF\n", "damaged"
    for brand in (b"heic", b"heix", b"mif1", b"avif", b"mp42"):
        yield f"{brand.decode()}.jpg", b"\0\0\0\x18ftyp" + brand + b"\0\0\0\0" + brand + bytes(99), "other format"
    yield "a bomb.png", _bomb(), "too large"
    numbers = np.zeros((9, 9), np.float32)
    numbers[3, 3] = np.nan
    yield "no numbers.tif", saved(Image.fromarray(numbers), "TIFF"), "damaged"


def _bits() -> Image.Image:
    image = Image.new("1", (SIDE, SIDE), 0)
    image.paste(1, (SIDE // 2, 0, SIDE, SIDE))
    return image


def _place(image: Image.Image) -> int:
    """Of the left colour in the palette."""
    place = image.quantize(8).getpixel((0, 0))
    assert isinstance(place, int)
    return place


def _deep_png(colour: int, sides: tuple[tuple[int, ...], tuple[int, ...]]) -> bytes:
    """16 bits a channel, which Pillow does not write."""
    halves = [b"".join(bytes([value, 0x5A]) for value in side) * (SIDE // 2) for side in sides]
    rows = (b"\0" + b"".join(halves)) * SIDE
    return _png_file(SIDE, 16, colour, zlib.compress(rows))


def _bomb() -> bytes:
    """20,000 × 20,000 black pixels of a bit each. All pieces of its rows are compressed alike: one is, and repeated."""
    size, pieces = 20_000, 200
    rows = bytes(size // pieces * (1 + size // 8))
    press = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    piece = press.compress(rows) + press.flush(zlib.Z_FULL_FLUSH)
    total = (len(rows) * pieces % 65521 << 16 | 1).to_bytes(4, "big")  # Adler-32 of zeros
    return _png_file(size, 1, 0, b"\x78\xda" + piece * pieces + b"\x03\x00" + total)


def _png_file(size: int, bits: int, colour: int, rows: bytes) -> bytes:
    """`size` pixels wide and high, `bits` a channel, of a colour type of PNG; its rows are compressed."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = size.to_bytes(4, "big") * 2 + bytes([bits, colour, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
