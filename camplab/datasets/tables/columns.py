"""What is seen of the columns of a table while its rows go by, and the words for what they are. Knows no files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

from camplab.datasets.making import FEW, MOST_CLASSES
from camplab.datasets.tables.column_names import (
    FOLDS,
    LIKELY,
    NAMED_CLASSES,
    NUMBER_NAMES,
    OF_PARTS,
    PART,
)
from camplab.datasets.tables.units import HOURS, MAGNITUDES, SCALED, SPANS, UNITS, amount
from camplab.datasets.tables.values import are_packed, day, is_missing, numbers
from camplab.words import Sentence, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from camplab.datasets.tables.dialect import Dialect

Kind = Literal["number", "category", "date", "left out"]
EMPTY = say("it is empty")
CONSTANT = say("it is the same in all rows")
DIFFERENT = say("it has too many different values for a category")
COUNTS = say("it only counts the rows")
NUMBERS = say("it only tells the rows apart")
OWNERS = say("it only tells whose row it is")
PARTS = say("it only tells training from test")
MANY = say("each of its cells holds many numbers: put each into a column of its own, or save them with numpy.savez")
"""Why a column tells nothing of its samples."""
KIND_WORDS: dict[Kind, Sentence] = {
    "number": say("number"), "category": say("category"), "date": say("date"), "left out": say("left out"),
}  # fmt: skip
MOST_VALUES = 100
"""Of a category that becomes as many numbers, 1 for the one that it is and 0 for the others."""
APART = 0.9
"""Of the rows have another number each where it says which row is which: a patient may come twice."""
TRUE = 0.8
"""Of the cells that are filled have to be numbers for a column of numbers; the others are broken cells."""


class Column(NamedTuple):
    """A column as it is read."""

    name: str
    kind: Kind
    values: tuple[str, ...] = ()
    """Of a category, in order."""
    unit: str = ""
    """What stands behind its numbers, or `units.SCALED`."""

    @property
    def width(self) -> int:
        """Numbers that it becomes."""
        return len(self.values) if self.kind == "category" else int(self.kind != "left out")


ABSENT = frozenset({"없음"})
"""What says that there is none of it: a value beside a single other one, else that nothing is known."""
PLUS, MINUS = "+", "-"
"""Found and not found; the second alone says that nothing is known."""


@dataclass
class Look:
    """What is found out about one column while the rows go by."""

    name: str
    nameless: bool = False
    """Whether it stands first without a name, where programs write which row is which."""
    count: int = 0
    missing: int = 0
    numeric: int = 0
    dated: int = 0
    units: Counter[str] = field(default_factory=Counter)
    """Of its cells that are a number and something behind it."""
    words: Counter[str] = field(default_factory=Counter)
    """Of its cells that are nothing of all that; after the second different one none are counted any more."""
    packed: bool = True
    """Whether all its numbers are dates, such as 20240301."""
    whole: bool = True
    """Whether all its numbers are whole."""
    counting: bool = True
    """Whether each number is one more than that before it, or each one less."""
    step: float = 0
    """By so much they differ then; 0: that is not known yet."""
    last: float | None = None
    low: float = float("inf")
    high: float = float("-inf")
    values: Counter[str] | None = field(default_factory=Counter)
    """How often each value comes; None where there are too many."""

    def see(self, cells: Sequence[str], dialect: Dialect) -> None:
        """Some more cells of the column."""
        import numpy as np

        self.count += len(cells)
        text = not self.numeric and not self.dated and len(self.units) in (0, FEW)
        if self.values is None and text:  # a text, and so it stays
            self.missing += sum(map(is_missing, cells))
            return
        if self.values is not None:
            found = Counter(cells)
            self.values.update(found)
            if len(self.values) > MOST_CLASSES:
                self.values = None
            if 4 * len(found) < len(cells):
                self._see_few(found, dialect)
                return
        values = numbers(cells, dialect.decimal)
        good = np.isfinite(values)
        self.numeric += int(good.sum())
        self._follow(values[good])
        if not good.all():
            self.counting = False
            for cell, fine in zip(cells, good.tolist(), strict=True):
                if not fine:
                    self._see_other(cell, 1, dialect)

    def _see_few(self, found: Counter[str], dialect: Dialect) -> None:
        """Each of the few different cells once."""
        import numpy as np

        values = numbers(list(found), dialect.decimal)
        good = np.isfinite(values)
        self.numeric += int(np.array(list(found.values()))[good].sum())
        self.counting = False
        self._follow(values[good])
        for (cell, count), fine in zip(found.items(), good.tolist(), strict=True):
            if not fine:
                self._see_other(cell, count, dialect)

    def _see_other(self, cell: str, times: int, dialect: Dialect) -> None:
        """A cell that holds no number, or more than that, and how often it comes."""
        import numpy as np

        if is_missing(cell):
            self.missing += times
            return
        value, unit = amount(cell, dialect.decimal) if self.units or not self.dated else (0.0, "")
        if unit and (unit in self.units or len(self.units) < FEW):
            self.units[unit] += times
            self._follow(np.array([value]))
        elif not unit:
            found = day(cell, dialect.day_first, dialect.year_first)
            self.dated += times * (found == found)
            if found != found and len(self.words) <= 1:
                self.words[cell.strip()] += times

    def _follow(self, good: npt.NDArray[np.float64]) -> None:
        import numpy as np

        if not len(good):
            return
        self.low, self.high = min(self.low, float(good.min())), max(self.high, float(good.max()))
        self.whole = self.whole and bool((good == good.round()).all())
        self.packed = self.packed and are_packed(good)
        steps = np.diff(good if self.last is None else np.concatenate(([self.last], good)))
        if self.counting and len(steps):
            self.step = self.step or float(steps[0])
            self.counting = abs(self.step) == 1 and bool((steps == self.step).all())
        self.last = float(good[-1])

    @property
    def filled(self) -> int:
        """Cells with a value."""
        return self.count - self.missing

    @property
    def different(self) -> set[str]:
        """Its values, of few: what is there (있음) or not (없음) are two, though the second often says that none is
        known; so is none among words such as mild and severe."""
        every = {cell.strip() for cell in self.values or ()}
        found = {cell for cell in every if not is_missing(cell)}
        if not found or self.numeric or self.dated:
            return found
        absent = ABSENT | ({MINUS} if found == {PLUS} else set())
        return found | {cell for cell in every if cell.lower() == "none" or (cell in absent and len(found) == 1)}

    @property
    def empty(self) -> int:
        """Cells without a value."""
        if not self.missing or self.values is None:
            return self.missing
        values = self.different
        return sum(times for cell, times in self.values.items() if is_missing(cell) and cell.strip() not in values)

    @property
    def classes(self) -> tuple[str, ...]:
        """Its different values in order; () where there are too many for classes, or none."""
        return tuple(sorted(self.different, key=_in_order)) if self.values is not None else ()

    @property
    def categories(self) -> tuple[str, ...]:
        """Likewise where these are not too many for a category."""
        most = MOST_CLASSES if NAMED_CLASSES.fullmatch(self.name) else MOST_VALUES
        return self.classes if self.values is not None and len(self.different) <= most else ()

    @property
    def parts(self) -> bool:
        """Whether it says which rows are for training and which for a test, as those who publish a table have it."""
        if FOLDS.fullmatch(self.name) and self.whole and self.numeric == self.filled:
            return 1 < len(self.different) <= FEW
        return (
            OF_PARTS.fullmatch(self.name) is not None
            and len(self.different) > 1
            and all(map(PART.search, self.different))
        )

    @property
    def numbers_rows(self) -> bool:
        """Whether it is called so, or nothing, and holds a whole number that is another one in each row."""
        sure = self.nameless or NUMBER_NAMES.fullmatch(self.name) is not None
        if not self.whole or not self.numeric == self.count > 2 or not (sure or LIKELY.fullmatch(self.name)):
            return False
        return sure if self.values is None else len(self.different) == self.count

    @property
    def unit(self) -> str:
        """What stands behind its numbers: one that is known or that comes before many different ones; "" where none
        does, `SCALED` where several powers of ten do."""
        several = {*self.units, *([""] if self.numeric else [])}
        if (
            len(several) > 1
            and several != {"", "만원"}
            and several <= MAGNITUDES.keys()
            and len({MAGNITUDES[each] for each in several}) > 1
        ):
            return SCALED
        if HOURS in self.units and self.units.keys() <= {HOURS, *SPANS}:
            return HOURS
        most = max(self.units, key=self.units.__getitem__, default="")
        many = self.values is None or len(self.values) > FEW
        return most if most in UNITS or (many and self.units[most] > self.filled / 2) else ""

    @property
    def amounts(self) -> int:
        """Cells that are a number, alone or before its unit."""
        unit = self.unit
        several = unit == SCALED or (unit == HOURS and self.units.keys() <= {HOURS, *SPANS})
        return self.numeric + (self.units.total() if several else self.units[unit] if unit else 0)

    @property
    def ends(self) -> npt.NDArray[np.float64]:
        """Its least number and its largest one."""
        import numpy as np

        return np.array([self.low, self.high])

    @property
    def constant(self) -> bool:
        """Whether all that is filled is the same."""
        return self.values is not None and len(self.different) == 1


def _in_order(value: str) -> tuple[float, str]:
    """Numbers by their size, before words."""
    try:
        return float(value), value
    except ValueError:
        size, unit = amount(value)
        return (size if unit else float("inf")), value
