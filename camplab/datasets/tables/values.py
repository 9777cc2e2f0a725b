"""What stands in a cell: nothing, a number, a day. As people and spreadsheets of several countries write them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

Decimal = Literal[".", ","]
MISSING = frozenset({
    "", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "-", "--", "?", ".", "#div/0!", "#value!", "#ref!", "#num!",
    "#name?", "\\n", "…", "...", "n.a.", "(blank)", "결측", "결측치", "없음", "미상", "해당없음", "해당 없음", "무응답",
    "모름",
})  # fmt: skip
"""Cells, in small letters, that say that there is no value."""
GROUPS = " '\u00a0\u202f\u2009’"
"""What stands between thousands in some countries; where the decimal sign is a point, a comma, too, and vice versa."""
_CODES = "USD|KRW|EUR|GBP|JPY|CNY|INR"
AROUND = re.compile(
    rf"^(?:(?:만|약|총)(?=\s*\d)|['₩$€£¥￦₹₫฿]|[A-Z]{{1,3}}\$|(?:{_CODES})(?=[\s\d]))\s*|\s*(?:[₩$€£¥￦₹₫฿원%+;]|{_CODES})$"
)
_SIGNED = re.compile(r"^([+-])\s*[₩$€£¥￦]\s*(?=\d)")
"""A sign before the currency: it stands before the number then."""
_PATTERNS = {
    decimal: re.compile(
        rf"[+-]?(?:\d{{1,3}}(?:([{re.escape(GROUPS + other)}])\d{{3}}(?:\1\d{{3}})*)|\d{{1,2}}(?:,\d\d)+,\d{{3}}|\d+)?"
        rf"(?:{re.escape(decimal)}\d*)?(?:[eE][+-]?\d+)?"
    )
    for decimal, other in ((".", ","), (",", "."))
}
_WEEKDAY = r"(?:\(?(?:[월화수목금토일](?:요일)?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)\)?)?"
_MONTH_DAY = r"\s*(\d{1,2})\s*(?:[-/.]|월)\s*(\d{1,2})\s*[일.]?\s*" + _WEEKDAY
_THEN = r"(?:[T ]+(?P<time>.+))?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})\s*(?:[-/.]|년){_MONTH_DAY}{_THEN}")
SHORT = re.compile(rf"['’]?(\d{{1,2}})\s*([-/.]|년){_MONTH_DAY}{_THEN}")
"""With two digits of the year, which stands first or last."""
_PACKED = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(?:(\d\d)(\d\d)?)?)?(?:\.0|Z)?")
_OF_C = re.compile(
    r"[A-Za-z]{3} +([A-Za-z]{3}) +(\d{1,2}) +(?P<time>\d\d:\d\d:\d\d)(?: +(?:[A-Z]{3,4}|[+-]\d{4}))? +(\d{4})"
)
"""Fri Mar  1 13:20:11 KST 2024, as C and Twitter have it."""
_MONTH_NAMED = re.compile(
    rf"(?:[A-Za-z]{{3}}, )?(\d{{1,2}})[-/. ]+([A-Za-z]{{3}})[a-z]*[-/. ,]+(\d{{4}}|\d{{2}}){_THEN}"
)
_MONTH_FIRST = re.compile(r"([A-Za-z]{3})[a-z]*\.? +(\d{1,2}),? +(\d{4})(?:,? +(?P<time>.+))?")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR_LAST = re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}){_THEN}")
_MONTH = re.compile(r"(?P<y>\d{4})\s*(?:[-/]|년)\s*(?P<m>\d{1,2})\s*월?|(?P<n>[A-Za-z]{3})[a-z]*[- ](?P<y2>\d{4})"
                    r"|(?P<y3>\d{4})(?:[-/. ]|년)*(?:Q(?P<q>[1-4])|(?P<q2>[1-4])(?:분기|Q))"
                    r"|(?P<y5>\d{4})[. 년]+(?P<q3>[1-4])/4"
                    r"|(?P<y4>(?:19|20)\d\d)(?:\.(?P<m4>\d{1,2})|(?P<m5>\d\d))")  # fmt: skip
"""A month or a quarter, which is its first day; of 2024.1 a spreadsheet has left out the last zero."""
_TIME = re.compile(
    r"(오전|오후)?\s*(\d{1,2}):([0-5]\d)(?::(\d{2}(?:\.\d+)?))?\s*([AP]M|오전|오후)?\s*(?:Z|[A-Z]{1,3}ST|[A-Z]DT"
    r"|[+-]\d{2}:?\d{2}|(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d{2})?)?)?",
    re.IGNORECASE,
)
_WEEK = re.compile(r"(\d{4})-?W(\d\d)(?:-?([1-7]))?")
_SECONDS = re.compile(r"\d{9,13}(?:\.\d*)?")
FIRST, LAST = 8e8, 1.9e9
"""Seconds since 1970 of days from 1995 to 2030: larger ones may be days such as 2031010112."""
EPOCH = date(1970, 1, 1).toordinal()
LARGEST = 3.4e38
"""Beyond it float32 holds no number."""


def is_missing(cell: str) -> bool:
    """Whether a cell says that there is no value."""
    return not cell or cell.strip().lower() in MISSING


def holds_many(cell: str) -> bool:
    """Whether these are many numbers, such as the pixels of a picture."""
    parts = cell.split(None, 9)
    return len(parts) > 8 and all(part.isdecimal() for part in parts[:8])


def bare(cell: str) -> tuple[bool, str]:
    """Whether a number stands in brackets or before a minus, as accountants write what is negative; and it without
    currency or %."""
    text = cell.strip().strip("\u200b\u2060\ufeff").replace("−", "-").replace("－", "-")
    if text[:1] in ("▲", "▼", "△", "▽"):  # what rose and fell; offices write what is negative behind the second pair
        text = ("" if text[0] == "▲" else "-") + text[1:].strip()
    text = _SIGNED.sub(r"\1", text)
    negative = (text.startswith("(") and text.endswith(")")) or (text[-1:] == "-" and text[-2:-1].isdecimal())
    text = AROUND.sub("", text.strip("()").removesuffix("-") if negative else text)
    return negative, AROUND.sub("", text)


def number(cell: str, decimal: Decimal = ".") -> float:
    """The number in a cell; NaN where it is none, or none that float32 holds."""
    negative, text = bare(cell)
    if not _PATTERNS[decimal].fullmatch(text) or not any(sign.isdigit() for sign in text):
        return math.nan
    other = "," if decimal == "." else "."
    for sign in GROUPS + other:
        text = text.replace(sign, "")
    try:
        value = float(text.replace(decimal, "."))
    except ValueError:
        return math.nan
    return (-value if negative else value) if abs(value) <= LARGEST else math.nan


def numbers(cells: Sequence[str], decimal: Decimal = ".") -> Floats:
    """The number in each cell; NaN where it is none."""
    import numpy as np

    if decimal == ".":
        try:
            found = np.fromiter(map(float, cells), np.float64, len(cells))
        except ValueError:
            pass
        else:
            if "_" not in "".join(cells):  # Python reads 1_000 as a number
                found[~(np.abs(found) <= LARGEST)] = np.nan
                return found
    return np.array([_quick(cell, decimal) for cell in cells], np.float64)


_PLAIN = re.compile(r"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?")
"""A number with commas between thousands, or a share."""


def _quick(cell: str, decimal: Decimal) -> float:
    """As `number`; most cells need none of its care."""
    if decimal == "." and _PLAIN.fullmatch(cell):
        value = float(cell.replace(",", "").removesuffix("%"))
        return value if abs(value) <= LARGEST else math.nan
    if cell.isascii() and "_" not in cell and "," not in cell and not (decimal == "," and "." in cell):
        try:
            value = float(cell)
        except ValueError:
            return number(cell, decimal)
        return value if abs(value) <= LARGEST else math.nan
    return number(cell, decimal)


def day(cell: str, day_first: bool = False, year_first: bool = True) -> float:
    """Days since 1970 of a date, with the time of day as a fraction; NaN where it is none.

    year_first: whether 24/3/1 is in 2024; a year of four digits, or one above 31, is known wherever it stands.
    """
    text = cell.strip()
    if text.endswith("/4") and (begins := _month(text)) is not None:  # a quarter, and no day in April
        return begins
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day_ = (int(part) for part in found.groups()[:3])
    elif found := _YEAR_LAST.fullmatch(text):
        first, second, year = (int(part) for part in found.groups()[:3])
        month, day_ = (second, first) if day_first else (first, second)
    elif (short := _short(text, day_first, year_first)) is not None:
        year, month, day_, found = short
    elif packed := _PACKED.fullmatch(text):
        return _packed(packed)
    elif (named := _month_named(text)) is not None:
        year, month, day_, found = named
    elif (begins := _month(text)) is not None:
        return begins
    else:
        return _since(text)
    try:
        whole = date(year, month, day_).toordinal() - EPOCH
    except ValueError:
        return math.nan
    time = found.group("time")
    return whole + _share_of_day(time) if time else float(whole)


def _short(text: str, day_first: bool, year_first: bool) -> tuple[int, int, int, re.Match[str]] | None:
    """24-03-01, '24.3.1, 24년 3월 1일, or 3/1/24: its year, month and day, and what was found."""
    found = SHORT.fullmatch(text)
    if found is None:
        return None
    first, second, third = found.group(1), found.group(3), found.group(4)
    sure = found.group(2) == "년" or text[0] in "'’" or int(first) > 31
    if len(first) == 2 and (sure or (year_first and int(third) <= 31)):
        return century(int(first)), int(second), int(third), found
    if len(third) != 2:
        return None
    month, day_ = (second, first) if day_first or int(first) > 12 else (first, second)
    return century(int(third)), int(month), int(day_), found


def century(year: int) -> int:
    """A year of two digits, as POSIX's strptime has it."""
    return year + (1900 if year >= 69 else 2000)


def _packed(found: re.Match[str]) -> float:
    """20240301, or 202403011320 and 20240301132000 with the time of day."""
    year, month, day_, *time = (int(part or 0) for part in found.groups())
    try:
        return date(year, month, day_).toordinal() - EPOCH + (time[0] + (time[1] + time[2] / 60) / 60) / 24
    except ValueError:
        return math.nan


def are_packed(values: Floats) -> bool:
    """Whether all these numbers are dates from 1900 to 2100 such as 20240301, or 2024030113 and 202403011320 with the
    time of day, or months such as 2024.03."""
    if len(values) and values.min() > 1900 and values.max() < 2101:
        hundredths = (100 * values).round()
        exact = bool((abs(100 * values - hundredths) < 1e-6).all())
        return exact and bool(((hundredths % 100 >= 1) & (hundredths % 100 <= 12)).all())
    for scale in (1, 10**2, 10**4, 10**6) if len(values) else ():
        if 19000101 * scale <= values.min() and values.max() < 21010101 * scale:
            month, day_ = values // scale // 100 % 100, values // scale % 100
            return bool(((month >= 1) & (month <= 12) & (day_ >= 1) & (day_ <= 31)).all())
    return not len(values)


def are_seconds(values: Floats) -> bool:
    """Whether all these numbers may be seconds since 1970, or thousandths of them."""
    return any(scale * FIRST <= values.min() and values.max() < scale * LAST for scale in (1, 1000))


def _since(text: str) -> float:
    """Days since 1970 of a week such as 2024-W05, or of so many seconds, or thousandths; NaN where it is neither."""
    if week := _WEEK.fullmatch(text):
        year, number, day_ = (int(part or 1) for part in week.groups())
        return (
            float(date.fromisocalendar(year, number, day_).toordinal() - EPOCH)
            if year and 1 <= number <= 52
            else math.nan
        )
    value = float(text) if _SECONDS.fullmatch(text) else math.nan
    value = value / 1000 if value >= 1000 * FIRST else value
    return value / 86400 if FIRST <= value < LAST else math.nan


def _month(text: str) -> float | None:
    """Days from 1970 to the first day of 2024-01, 2024년 1월, Jan 2024 or 2024Q1."""
    found = _MONTH.fullmatch(text)
    if found is None:
        return None
    name, quarter = (found["n"] or "").lower(), found["q"] or found["q2"] or found["q3"]
    if name and name not in MONTHS:
        return None
    digits = found["m"] or found["m5"] or (found["m4"] or "").ljust(2, "0")
    month = MONTHS.index(name) + 1 if name else 3 * int(quarter) - 2 if quarter else int(digits)
    year = int(found["y"] or found["y2"] or found["y3"] or found["y4"] or found["y5"])
    return float(date(year, month, 1).toordinal() - EPOCH) if year and 1 <= month <= 12 else None


def _month_named(text: str) -> tuple[int, int, int, re.Match[str]] | None:
    """2-Jan-24, 2 January 2024 or Jan 2, 2024: its year, month and day, and what was found."""
    if found := _MONTH_NAMED.fullmatch(text):
        day_, name, year = found.groups()[:3]
    elif found := _MONTH_FIRST.fullmatch(text):
        name, day_, year = found.groups()[:3]
    elif found := _OF_C.fullmatch(text):
        name, day_, _, year = found.groups()
    if found is None or name.lower() not in MONTHS:
        return None
    return int(year) if len(year) == 4 else century(int(year)), MONTHS.index(name.lower()) + 1, int(day_), found


def written(days_since: float) -> str:
    """The date of so many days since 1970, as it is written the same in every country; no time of day."""
    if not math.isfinite(days_since) or not 0 < (ordinal := EPOCH + math.floor(days_since)) <= date.max.toordinal():
        return "–"
    return date.fromordinal(ordinal).isoformat()


def _share_of_day(text: str) -> float:
    found = _TIME.fullmatch(text.strip())
    hours = hours_of(found) if found else math.nan
    return hours / 24 if hours <= 24 else math.nan


def hours_of(found: re.Match[str]) -> float:
    """Of a time of which 오전 or 오후, hours, minutes, seconds and AM or PM were found; NaN where no clock of twelve
    hours shows it."""
    hours, minutes, seconds = (float(part or 0) for part in found.groups()[1:4])
    if half := (found.group(1) or found.group(5) or "").lower():
        if not 1 <= hours <= 12:
            return math.nan
        hours = hours % 12 + 12 * (half in ("오후", "pm"))
    return hours + (minutes + seconds / 60) / 60


def days(cells: Sequence[str], day_first: bool = False, year_first: bool = True) -> Floats:
    """Of each cell; NaN where it is no date."""
    import numpy as np

    return np.array([day(cell, day_first, year_first) for cell in cells], np.float64)
