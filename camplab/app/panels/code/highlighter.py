"""Colours Python by its own tokenizer, in the colours of the theme. Knows nothing of blocks."""

from __future__ import annotations

import builtins
import io
import keyword
import token as kinds
import tokenize
from collections import defaultdict
from collections.abc import Iterator, Mapping

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from camplab.app.look import style

Span = tuple[int, int, str]
"""Column, length, role."""
ROLES: Mapping[str, str] = {
    "keyword": "recurrent", "string": "attention", "number": "dense", "class": "convolution", "definition": "template",
}  # fmt: skip
"""Role -> the block family whose colour it takes."""
BUILTINS = frozenset(dir(builtins))


def spans(text: str) -> dict[int, list[Span]]:
    """Line number (from 0) -> what to colour in it. Text that is not Python is coloured as far as it goes."""
    found: dict[int, list[Span]] = defaultdict(list)
    for line, column, piece, role in _roles(text):
        for offset, part in enumerate(piece.split("\n")):
            found[line + offset].append((column if not offset else 0, len(part), role))
    return dict(found)


def _roles(text: str) -> Iterator[tuple[int, int, str, str]]:
    before = ""
    try:
        for piece in tokenize.generate_tokens(io.StringIO(text).readline):
            role = _role(piece, before)
            if role:
                yield piece.start[0] - 1, piece.start[1], piece.string, role
            if piece.type != kinds.COMMENT:
                before = piece.string
    except (tokenize.TokenError, SyntaxError):
        return


def _role(piece: tokenize.TokenInfo, before: str) -> str:
    if piece.type == kinds.COMMENT:
        return "comment"
    if piece.type == kinds.STRING or kinds.tok_name[piece.type].startswith("FSTRING"):
        return "string"
    if piece.type == kinds.NUMBER:
        return "number"
    if piece.type != kinds.NAME:
        return ""
    if keyword.iskeyword(piece.string):
        return "keyword"
    if before in ("def", "class"):
        return "definition"
    if piece.string[:1].isupper() and before == ".":
        return "class"
    return "soft" if piece.string == "self" or (piece.string in BUILTINS and before != ".") else ""


class Highlighter(QSyntaxHighlighter):
    """Call `read` with the text of the document before it is set."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._spans: dict[int, list[Span]] = {}
        self._formats: dict[str, QTextCharFormat] = {}

    def read(self, text: str) -> None:
        """What the document will hold."""
        self._spans = spans(text)

    def restyle(self) -> None:
        """Take the theme's colours."""
        look = style.theme()
        colors = {role: look.inked(look.family(family)) for role, family in ROLES.items()}
        self._formats = {role: _format(color) for role, color in colors.items()}
        self._formats |= {"comment": _format(look.text_soft, italic=True), "soft": _format(look.text_soft)}
        self._formats["definition"].setFontWeight(QFont.Weight.Bold)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        for column, length, role in self._spans.get(self.currentBlock().blockNumber(), ()):
            self.setFormat(column, length, self._formats.get(role, QTextCharFormat()))


def _format(color: QColor, italic: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(color)
    made.setFontItalic(italic)
    return made
