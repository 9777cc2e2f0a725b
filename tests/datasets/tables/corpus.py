"""Tables as people and programs leave them: each with what it has to be read as, or the sentence that refuses it."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from typing import NamedTuple

ROWS = [
    (150.5 + i, 40 + (i * 7) % 30 + 0.25, ("서울", "부산", "대구")[i % 3], ("가", "나")[(i // 2) % 2])
    for i in range(24)
]
NAMES = ("키", "몸무게", "도시", "등급")
X = [[tall, heavy, *(float(city == each) for each in ("대구", "부산", "서울"))] for tall, heavy, city, _ in ROWS]
Y = [int(grade == "나") for *_, grade in ROWS]


class File(NamedTuple):
    """A file and what it says: what is read (`x`, `y`), or a part of the sentence why not."""

    name: str
    content: bytes
    refused: str = ""
    skipped: tuple[int, ...] = ()
    """Lines that are left out."""
    x: list[list[float]] = X
    y: list[int] = Y


def written(separator: str = ",", decimal: str = ".", end: str = "\n", quoting: int = csv.QUOTE_MINIMAL,
            header: bool = True) -> str:  # fmt: skip
    """The rows as a table."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator=end, quoting=quoting)
    if header:
        writer.writerow(NAMES)
    for row in ROWS:
        writer.writerow([str(cell).replace(".", decimal) if isinstance(cell, float) else cell for cell in row])
    return out.getvalue()


def lines(text: str, at: int, *more: str) -> str:
    """With more lines before line `at` (from 0)."""
    found = text.splitlines(keepends=True)
    return "".join([*found[:at], *(line + "\n" for line in more), *found[at:]])


def readable() -> Iterator[File]:
    """Those that are read right."""
    for encoding in ("utf-8", "utf-8-sig", "cp949", "utf-16", "utf-16-le", "utf-16-be", "utf-32"):
        for separator in (",", ";", "\t", "|"):
            yield File(f"{encoding} {separator!r}", written(separator).encode(encoding))
    yield File("an end as DOS has it", (written() + "\x1a").encode())
    for encoding in ("utf-8", "cp949", "utf-16"):
        yield File(f"{encoding} decimal comma", written(";", ",").encode(encoding))
        yield File(f"{encoding} decimal comma, tabs", written("\t", ",").encode(encoding))
        yield File(f"{encoding} Windows", written(end="\r\n").encode(encoding))
        yield File(f"{encoding} old Mac", written(end="\r").encode(encoding))
        yield File(f"{encoding} all in quotes", written(quoting=csv.QUOTE_ALL).encode(encoding))
        yield File(f"{encoding} decimal comma in quotes", written(",", ",", quoting=csv.QUOTE_ALL).encode(encoding))
    yield File("Hangul in parts, as macOS writes it, in half of the rows", b"".join(
        unicodedata.normalize("NFD" if at % 2 else "NFC", line).encode()
        for at, line in enumerate(written().splitlines(keepends=True))))  # fmt: skip
    yield File("decimal comma and an exponent", re.sub(r"(\d+),(\d+)", r"\1,\2E+00", written(";", ",")).encode())
    yield File("decimal comma and a currency", re.sub(r"(\d+,\d+)", r"\1 €", written(";", ",")).encode())
    yield from _shaped()
    yield from _celled()


def _shaped() -> Iterator[File]:
    """Lines above, between and below."""
    text = written()
    yield File("spaces", written(" ").encode())
    yield File("two colons", written("|").replace("|", "::").encode())
    for cell in ("서울", "서, 울"):
        yield File(f"single quotes around {cell}", re.sub(r"([^,\n]+)", r"'\1'", text).replace("서울", cell).encode())
    yield File("spaces in columns", "".join("  ".join(line.split(",")) + "\n" for line in text.splitlines()).encode())
    yield File("spaces after commas", text.replace(",", ", ").encode())
    yield File("sep= of a spreadsheet", ("sep=;\n" + written(";")).encode("utf-8-sig"))
    yield File("a title above", ("2024년 신체 검사\n\n" + text).encode())
    yield File("a title above, as wide", ("신체 검사,,,\n" + text).encode(), skipped=())
    yield File("most columns empty", text.replace("\n", ",,,,,,\n").encode())
    yield File("units below the names", lines(text, 1, "cm,kg,-,-").encode(), skipped=(2,))
    yield File("names once more", lines(text, 1, text.splitlines()[0]).encode(), skipped=(2,))
    yield File("names of groups above", ("신체,신체,사는 곳,결과\n" + text).encode())
    yield File("years above merged cells", ("2020년,,2021년,\n" + text).encode())
    yield File("years above", ("지역,2020,2020,2021\n" + text).encode())
    yield File("a total below", (text + "합계,3888,,\n").encode(), skipped=(26,))
    yield File("an average below, of a Mac", (text + '"Average: ",40.5,,\n').encode(), skipped=(26,))
    yield File("names again on each sheet", lines(text, 9, text.splitlines()[0]).encode(), skipped=(10,))
    yield File("sums of groups", lines(text, 9, "소계,1200,,", "Total:,99,,").encode(), skipped=(10, 11))
    yield File("the sum first", lines(text, 1, "합계,3888,,").encode(), skipped=(2,))
    yield File("notes below", (text + "※ 출처: 통계청,,,\n* 2024년,,,\n").encode(), skipped=(26, 27))
    second = "\n도시,인구,면적,비고\n서울,900,605,없음\n부산,300,770,없음\n"
    yield File("a second table below", (text + second).encode(), skipped=(27, 28, 29))
    yield File("notes below, alone", (text + "\n※ 출처: 통계청\n").encode(), skipped=(27,))
    yield File(
        "a search above and tabs before", ("기간 : 2024\n자료 : 일\n\n" + text.replace("\n", "\n\t")).encode("cp949")
    )
    yield File(
        "names of rows without a name, as R has it",
        "".join(line + "\n" if not at else f'"{at}",{line}\n' for at, line in enumerate(text.splitlines())).encode(),
    )
    yield File("a separator at each end but of the names", text.replace("\n", ",\n").replace(",\n", "\n", 1).encode())
    kinds = zip(NAMES, ("REAL", "numeric", "{서울,부산,대구}", "{가, 나}"), strict=True)
    above = "% made by hand\n@relation 학생\n" + "".join(f"@attribute {name} {kind}\n" for name, kind in kinds)
    yield File("ARFF", (above + "\n@DATA\n" + text.partition("\n")[2]).encode())
    yield File("names as a comment", ("# " + text).encode())
    yield File("names as a comment, below notes", ("# made by hand\n#\n# " + written(" ")).encode())
    yield File("no line end", text.rstrip("\n").encode())
    yield File("empty lines", lines(text, 5, "", "", "   ").encode())
    yield File("empty rows of a spreadsheet", (text + ",,,\n" * 5).encode())
    yield File("a separator at each end", "".join(line + ",\n" for line in text.splitlines()).encode())
    yield File("rows too short and too long", lines(text, 3, "1,2", "1,2,서울,가,5,6").encode(), skipped=(4, 5))
    yield File("a quote never closed", lines(text, 3, '150,"40,서울,가').encode(), skipped=(4,))
    yield File("bytes of another encoding", text.encode().replace("부산".encode(), b"\xff\xfe", 1), skipped=(3,),
               x=[row for at, row in enumerate(X) if at != 1], y=[y for at, y in enumerate(Y) if at != 1])  # fmt: skip


def _celled() -> Iterator[File]:
    """Cells that are written in ways of their own."""
    text = written()
    yield File("a cell over two lines", text.replace("서울", '"서\n울"').encode(), skipped=())
    yield File("a cell with the separator", text.replace("서울", '"서, 울"').encode())
    yield File("quotes doubled", text.replace("서울", '"서""울"').encode())
    yield File("quotes with a backslash", text.replace("서울", '"서\\"울"').encode())
    yield File("an inch", text.replace("서울", '서5"울').encode())
    for sign in (
        "₩{}",
        "{}원",
        "$ {}",
        "{} %",
        "+{}",
        "USD {}",
        "'{}",
        "{} cm",
        "{}cm²",
        "{}°C",
        "{}만원",
        "{} of wood",
    ):
        yield File(f"numbers such as {sign.format(1)}", _numbers(lambda n, sign=sign: sign.format(n)).encode())
    big = [[1000 * tall, heavy, *cities] for tall, heavy, *cities in X]
    for name, group, decimal in (
        ("commas", ",", "."),
        ("points", ".", ","),
        ("spaces", " ", ","),
        ("quotes", "'", "."),
    ):
        yield File(f"thousands with {name}", _numbers(
            lambda n, group=group, decimal=decimal: f"{1000 * n:,.1f}".translate({44: group, 46: decimal}), decimal
        ).encode(), x=big)  # fmt: skip
    yield File("numbers in brackets are negative", _numbers(lambda n: f"({n})").encode(),
               x=[[-tall, *rest] for tall, *rest in X])  # fmt: skip
    yield File(
        "a minus sign of typesetters", _numbers(lambda n: f"−{n}").encode(), x=[[-tall, *rest] for tall, *rest in X]
    )
    for sign in ("－{}", "{}-", "▼ {}"):
        yield File(f"negative as {sign}", _numbers(sign.format).encode(), x=[[-tall, *rest] for tall, *rest in X])
    yield File("powers of ten", _numbers(lambda n: f"{n:.6e}").encode())
    for gone in ("", "NA", "NaN", "-", "?", "null", "#N/A", "결측"):
        cells = iter(range(100))
        yield File(f"missing as {gone!r}", _numbers(
            lambda n, gone=gone, cells=cells: gone if next(cells) == 4 else str(n)).encode(),
            x=[[162.5 if at == 4 else tall, *rest] for at, (tall, *rest) in enumerate(X)])  # fmt: skip


def _numbers(write: object, decimal: str = ".") -> str:
    """The heights in another way."""
    assert callable(write)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(NAMES)
    for tall, heavy, *rest in ROWS:
        writer.writerow([write(tall), str(heavy).replace(".", decimal), *rest])
    return out.getvalue()


def refused() -> Iterator[File]:
    """Those that are refused, each in one sentence."""
    yield File("a workbook", b"PK\x03\x04" + bytes(2000), "save the sheet as CSV")
    yield File("an old workbook", b"\xd0\xcf\x11\xe0" + bytes(2000), "save its table as CSV")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("content.xml", "")
    yield File("a workbook of LibreOffice", out.getvalue(), "a workbook or a document: open it there")
    yield File("LIBSVM", b"+1 1:0.5 3:1\n-1 2:0.25 3:1\n" * 20, "it is in the form of LIBSVM")
    yield File("XML", b"<?xml version='1.0'?><rows><row a='1'/></rows>", "it is XML: save it as CSV")
    yield File("packed with bzip2", b"BZh91AY" + bytes(range(99)), "unpack it first")
    yield File("a tar", b"a.csv".ljust(257, b"\0") + b"ustar" + bytes(range(99)), "unpack it first")
    yield File("MATLAB 7.3", b"MATLAB 7.3 MAT-file" + bytes(range(99)), "numpy.savez")
    yield File("a picture", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "it is a picture")
    yield File("a photo", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 9, "it is a picture")
    yield File("a web page", b"<!DOCTYPE html><html><body>404</body></html>", "it is a web page")
    yield File("packed", b"\x1f\x8b\x08" + bytes(200), "unpack it first")
    yield File("a PDF", b"%PDF-1.7\n" + bytes(200), "it is a PDF")
    yield File("an array", b"\x93NUMPY\x01\x00" + bytes(200), "an array of NumPy")
    yield File("a database", b"SQLite format 3\0" + bytes(200), "a database")
    yield File("Parquet", b"PAR1" + bytes(200), "Parquet")
    yield File("nothing", b"", "it is empty")
    yield File("nothing but spaces", b"  \n\n  \r\n", "it is empty")
    yield File("zeros", bytes(5000), "it is empty")
    yield File("a program", bytes(range(256)) * 40, "it is no text")
    yield File("JSON", b'[{"a": 1, "b": 2}, {"a": 2, "b": 3}]', "it is JSON")
    yield File("JSON in lines", b'{"a": 1, "b": 2}\n{"a": 2, "b": 3}\n', "it is JSON")
    yield File("Japanese of Windows", "身長,色,y\n1,赤い,男\n2,青い,女\n".encode("shift_jis"), "save it as UTF-8")
    chinese = "地区,人口,类别\n" + "北京市,1,城市\n上海市,2,农村\n" * 9
    yield File("Chinese of Windows", chinese.encode("gbk"), "save it as UTF-8")
    yield File(
        "a pointer", b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n", "a pointer of Git LFS"
    )
    yield File("rich text", b"{\\rtf1\\ansi {\\fonttbl} hello}", "a document: a table has to be saved as CSV")
    yield File("sparse ARFF", b"@attribute a real\n@attribute y {u,v}\n@data\n" + b"{0 3, 1 u}\n" * 30, "sparse (ARFF)")
    yield File("printed", b"[[1 2 3]\n [4 5 6]]\n", "an array as it is printed")
    yield File("names alone", "키,몸무게,도시\n".encode(), "it has no rows")
    yield File("one endless line", b"1," * 1_000_000, "is longer than")
