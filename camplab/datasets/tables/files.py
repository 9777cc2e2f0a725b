"""Files of text as programs and people leave them: which encoding, and line after line. Knows no tables."""

from __future__ import annotations

import codecs
import io
import re
import stat
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from camplab.datasets.making import read_from, refuse
from camplab.words import Sentence, say

HEAD = 1 << 20
"""Bytes, of a text whose encoding has to be guessed, that are looked at; and those of one line at most."""
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF32_LE, "utf-32"), (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"),
)  # fmt: skip
"""What stands before a text and says its encoding."""
GONE = "\ufffd"
"""Stands for what is no character in the encoding."""
ARCHIVE = say("an archive: unpack it first")
BOOK = say("a workbook of a spreadsheet: open it there and save the sheet as CSV")
PAGE = say("a web page, as a download leaves it that did not work; a table in it has to be saved as CSV")
DOCUMENT = say("a document: a table has to be saved as CSV, a text as .txt")
NETWORK = say("a network of another program, and no data: build it from blocks")
PICKLE = say("a pickle, which could run a program: save a table as CSV, arrays with numpy.savez")
POINTER = say("only a pointer of Git LFS (`git lfs pull` fetches the file itself)")
OF_SKTIME = say("a file of sktime (.ts), with the class behind a colon: save it as CSV, or take the .txt beside it")
PRINTED = say("an array as it is printed: save it with numpy.savez, or as CSV with numpy.savetxt")
_PRINTED = re.compile(
    rb"\s*(?:\w+\s*=\s*)?(?:(?:(?:np|numpy|torch|tf)\.)?(?:array|[Tt]ensor)\(\s*\[|\[\s*\[)[\s\[]*[-+]?\.?\d"
)
"""How what `print` shows of an array of NumPy, a tensor or a list of rows begins."""
NO_TEXT: tuple[tuple[bytes, Sentence], ...] = (
    (b"PK\x03\x04", say("a workbook of a spreadsheet or another archive: open it there and save the sheet as CSV")),
    (b"\xd0\xcf\x11\xe0", say("an old workbook or document (XLS, DOC, HWP): open it there and save its table as CSV")),
    (b"\x1f\x8b", say("packed with gzip: unpack it first")),
    *((beginning, ARCHIVE) for beginning in (b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ", b"ALZ\1", b"EGGA",
                                             b"\x28\xb5\x2f\xfd")),
    (b"<?xml", say("XML: save it as CSV")),
    (b"version https://git-lfs", POINTER),
    (b"{\\rtf", DOCUMENT),
    (b"PAR1", say("Parquet: save it as CSV")),
    *((beginning, say("Feather, a table of Arrow: save it as CSV")) for beginning in (b"ARROW1", b"FEA1")),
    *((beginning, say("data of a program for statistics (SPSS, Stata): save them as CSV"))
      for beginning in (b"$FL2@", b"$FL3@", b"<stata_dta>")),
    (b"%PDF", say("a PDF: a table has to be saved as CSV")),
    (b"\x89PNG", say("a picture")),
    (b"\xff\xd8\xff", say("a picture")),
    (b"\x93NUMPY", say("an array of NumPy: its name should end in .npy")),
    (b"\x89HDF", say("an HDF5 file: save its arrays with numpy.savez")),
    (b"MATLAB ", say("a file of MATLAB: save its arrays with numpy.savez")),
    *((bytes((0x80, protocol)), PICKLE) for protocol in range(2, 6)),
    (b"SQLite format 3", say("a database: save a table of it as CSV")),
)  # fmt: skip
"""How files begin that are called a table and are none, and what they are."""
JSON = re.compile(r"""\s*(\[\s*)?\{\s*["']""")
"""How records begin, or a line of them."""
IN_ZIP: tuple[tuple[str, Sentence], ...] = (
    (r"xl/.*|.*\.iwa", BOOK), (r"(word|ppt|Contents)/.*\.xml", DOCUMENT),
    (r"content\.xml", say("a workbook or a document: open it there and save its table as CSV")),
    (r"model\.weights\.h5", NETWORK),
    (r".*\.npy", say("an archive of NumPy: its name should end in .npz")),
    (r"(.*/)?data\.pkl", say("a network or its weights, as torch.save leaves them, and no data")), (r".*", ARCHIVE),
)  # fmt: skip
"""What an archive is, by the names in it, the first that is there."""
NO_ENCODING = say("its letters are in no encoding that is read here: save it as UTF-8")
END_OF_FILE = "\x1a"
"""Stands behind texts of old programs (DOS)."""
HANGUL = re.compile(b"[\xb0-\xc8][\xa1-\xfe]|[\xa1-\xfe][\xa1-\xfe]")
"""A character of KS X 1001: what Korean is written with, nearly always."""


def encoding_of(path: Path) -> str:
    """The encoding of a text, of the whole of which it is certain that it is UTF-8. Raises `NoSamples`."""
    with read_from(path):
        if not stat.S_ISREG(path.stat().st_mode):  # one would wait at a pipe for ever
            raise refuse(path, say("this is not a file"))
        with path.open("rb") as file:
            head = file.read(HEAD)
            _check(path, head)
            for mark, encoding in MARKS:
                if head.startswith(mark):
                    return encoding
            if wide := _without_mark(head):
                return wide
            if b"\0" in head:
                raise refuse(path, say("it is no text"))
            file.seek(0)
            part = _first_not_utf8(file.read, HEAD)
    encoding = _guess(part) if part else "utf-8"
    if not encoding:
        raise refuse(path, NO_ENCODING)
    return encoding


def _check(path: Path, head: bytes) -> None:
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise refuse(path, say("it is empty"))
    if (what := known_by(path, head)) is not None:
        raise refuse(path, say("it is {what}", what=what))


def known_by(path: Path, head: bytes) -> Sentence | None:
    """What a file is that is no text, by its first bytes, or a web page; None: it is none of these."""
    if head.startswith(b"PK\x03\x04"):
        try:
            with zipfile.ZipFile(path) as archive:
                names = archive.namelist()
        except Exception:  # readers of archives raise nearly anything
            return NO_TEXT[0][1]
        return next((what for name, what in IN_ZIP if any(re.fullmatch(name, each) for each in names)), ARCHIVE)
    start = head[:200].lstrip(codecs.BOM_UTF8 + b" \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")) or (start.startswith(b"<?xml") and b"<html" in head[:1000]):
        return PAGE
    if head[257:262] == b"ustar":
        return ARCHIVE
    if b"@problemname" in head.lower():
        return OF_SKTIME
    if _PRINTED.match(head, len(codecs.BOM_UTF8) if head.startswith(codecs.BOM_UTF8) else 0):
        return PRINTED
    return next((what for beginning, what in NO_TEXT if head.startswith(beginning)), None)


def _without_mark(head: bytes) -> str:
    """UTF-16 by the zeros that stand in every other place; "" for anything else."""
    zeros = [head[at::2].count(0) for at in (0, 1)]
    if sum(zeros) < len(head) / 20:
        return ""
    if 4 * zeros[0] <= zeros[1]:
        return "utf-16-le"
    return "utf-16-be" if 4 * zeros[1] <= zeros[0] else ""


def _first_not_utf8(read: Callable[[int], bytes], size: int) -> bytes:
    """What stands from the first line on that is not UTF-8; nothing when it all is."""
    decoder, before = codecs.getincrementaldecoder("utf-8")(), b""
    while part := read(size):
        try:
            decoder.decode(part)
        except UnicodeDecodeError:
            return before + part + read(size)
        before = part[-4:]
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return before
    return b""


def _guess(part: bytes) -> str:
    """Of a text that is not all UTF-8: UTF-8 with a few broken lines, Korean of Windows, or Western European; "" where
    it is none of these."""
    lines = [line for line in part.splitlines() if not line.isascii()]
    shares = {name: sum(_decodes(line, name) for line in lines) / len(lines) for name in ("utf-8", "cp949")}
    if shares["utf-8"] >= 0.9 and len(lines) > 1:
        return "utf-8"
    high = sum(byte > 127 for byte in part)
    pairs = 2 * len(HANGUL.findall(part))
    if shares["cp949"] >= 0.5 and pairs >= 0.7 * high:
        return "cp949" if _is_korean(part) else ""
    strange = sum(not _decodes(line, "cp1252") for line in lines)
    return "cp1252" if 4 * strange < len(lines) else ""


COMMON = frozenset(
    "이다는에의가을를한고로도서지시구동은하기사대인자수일어정리부상전원보주나년성장그해제도과만공경아있들게라면세소유조비오여안음생무관방"
    "물신진계내미요회국영선치위적간중산우광남북울강천용호신차월명평균최고저기온습량강설분류등급점학교번식당길읍군면역점업체"
)
"""Letters of which Korean is full, and Chinese or Japanese read as Korean has nearly none."""


def _is_korean(part: bytes) -> bool:
    """Whether a text reads as Korean in CP949, and not only can be read so."""
    letters = {letter for letter in part[:HEAD].decode("cp949", "ignore") if "가" <= letter <= "힣"}
    return len(letters) < 8 or len(letters & COMMON) >= len(letters) / 6


def _decodes(line: bytes, encoding: str) -> bool:
    try:
        line.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def composed(text: str) -> str:
    """One code for each letter, where macOS and some programs write Hangul and accents as several."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


@dataclass
class Far:
    """How far a file is read, in bytes."""

    total: int
    done: int = 0


def far_of(path: Path) -> Far:
    """Nothing of it is read yet. Raises `NoSamples`."""
    with read_from(path):
        return Far(path.stat().st_size)


def blocks_of(path: Path, encoding: str, far: Far | None = None) -> Iterator[list[str]]:
    """Lines with their ends, many at a time; `GONE` stands for what is no character. Raises `NoSamples`."""
    number = 0
    try:
        with (
            read_from(path), path.open("rb") as raw,
            io.TextIOWrapper(raw, encoding, "replace", newline="") as file,
        ):  # fmt: skip
            while text := file.read(HEAD):
                if text[-1] != "\n":
                    text += file.readline(HEAD)
                text = composed(text).removesuffix(END_OF_FILE)
                lines = io.StringIO(text, newline="").readlines()
                if len(lines[-1]) >= HEAD:
                    raise refuse(path, say("line {n} is longer than {most} characters",
                                           n=number + len(lines), most=f"{HEAD:,}"))  # fmt: skip
                number += len(lines)
                if far is not None:
                    far.done = min(raw.tell(), far.total)
                yield lines
    except (UnicodeError, LookupError):
        raise refuse(path, say("it is not {encoding}", encoding=encoding)) from None
