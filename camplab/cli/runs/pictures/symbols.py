"""Symbols as they are written, for `camplab look --what text` and `sequences` with --png: as the panel Predictions has
them."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw

from camplab.app.look.palettes import COLOURS, SERIES
from camplab.cli.output import words
from camplab.cli.runs.picture_file import save
from camplab.cli.runs.pictures.chart import GROUND, INK, SOFT, letters
from camplab.datasets.base import Data
from camplab.runs.why.sequences import Symbols
from camplab.runs.why.writing import STRENGTH, Written
from camplab.words import printable, say

WIDE, MARGIN, LINE, PAD = 1000, 16, 26, 8
"""Pixels: of a picture, around it, of a line, beside a symbol."""
WRONG = COLOURS["light"]["danger"]
ROWS = say("read"), say("wanted"), say("written")
Place = tuple[float, float]


def draw_text(written: Written, data: Data, png: Path) -> None:
    """Each symbol on a ground as strong as it was unlikely; what was given is bold. Raises `WriteFailed`."""
    face, pieces = letters(18), [_seen(piece) for piece in written.pieces(data)]
    places = _flowing(pieces, [face.getlength(piece) for piece in pieces])
    picture, pen = _paper(max(y for _, y in places) + LINE)
    for at, ((x, y), piece) in enumerate(zip(places, pieces, strict=True)):
        share, given = float(written.rows[at, 1]), at < written.prompt
        if not given and isfinite(share):
            pen.rectangle((x, y, x + face.getlength(piece), y + LINE - 2), _tint(STRENGTH * (1 - share)))
        pen.text((x, y + LINE / 2), piece, INK, face, anchor="lm", stroke_width=0.4 if given else 0)
    save(picture, png)


def draw_sequences(shown: Sequence[Symbols], first: int, png: Path) -> None:
    """Of each sample, of which the first has this number, what is read, wanted and written, in as many lines as it
    takes; what is wrong is red and underlined. Raises `WriteFailed`."""
    face, rows = letters(16), [(each.read, each.right, each.written) for each in shown]
    titles = [words(title) for title in ROWS]
    every = [_seen(word) for each in rows for row in each for word in row]
    left = MARGIN + max(map(face.getlength, (*titles, f"{first + len(shown)}"))) + 6 * PAD
    wide = max(map(face.getlength, every), default=0) + PAD
    fit = max(1, int((WIDE - MARGIN - left) / wide))
    lines = [(at, begin) for at, each in enumerate(rows) for begin in range(0, max(map(len, each), default=0), fit)]
    picture, pen = _paper(MARGIN + len(lines) * (3 * LINE + PAD), max(WIDE, int(left + wide) + MARGIN))
    for number, (at, begin) in enumerate(lines):
        top = MARGIN + number * (3 * LINE + PAD)
        pen.text((MARGIN, top + LINE / 2), f"{first + at}", SOFT, face, anchor="lm")
        for row, title in enumerate(titles):
            middle = top + (row + 0.5) * LINE
            pen.text((left - 2 * PAD, middle), title, SOFT, face, anchor="rm")
            for step, word in enumerate(rows[at][row][begin : begin + fit], begin):
                x, wrong = left + (step - begin + 0.5) * wide, row == 2 and shown[at].wrong[step]
                pen.text((x, middle), _seen(word), WRONG if wrong else INK, face, anchor="mm")
                if wrong:  # not by colour alone
                    below = middle + LINE / 2 - 3
                    pen.line((x - wide / 2 + 2, below, x + wide / 2 - 2, below), WRONG, 2)
    save(picture, png)


def _paper(high: float, wide: int = WIDE) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    picture = Image.new("RGB", (wide, int(high) + MARGIN), GROUND)
    return picture, ImageDraw.Draw(picture)


def _seen(piece: str) -> str:
    return piece if piece == "\n" else printable(piece)


def _flowing(pieces: Sequence[str], widths: Sequence[float]) -> list[Place]:
    """Where each piece begins: on the next line after a line's end, and where there is no room left."""
    x, y, found = float(MARGIN), float(MARGIN), list[Place]()
    for piece, width in zip(pieces, widths, strict=True):
        if x > MARGIN and x + width > WIDE - MARGIN:
            x, y = float(MARGIN), y + LINE
        found.append((x, y))
        x, y = (float(MARGIN), y + LINE) if "\n" in piece else (x + width, y)
    return found


def _tint(share: float) -> tuple[int, ...]:
    """So much of the second colour on paper."""
    color = ImageColor.getrgb(SERIES["light"][1])
    return tuple(round(ground + share * (ink - ground)) for ground, ink in zip(GROUND, color, strict=True))
