"""Writes a picture that was drawn, and says so. Knows nothing of what it shows."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from camplab.cli.errors import tell
from camplab.document.atomic import write_atomically
from camplab.words import say

if TYPE_CHECKING:
    from PIL import Image


def save(picture: Image.Image, file: Path) -> None:
    """As PNG, in its place at once. Raises `WriteFailed`."""
    made = BytesIO()
    picture.save(made, "PNG")
    write_atomically(file, made.getvalue())
    tell(say("wrote {path}", path=str(file)))
