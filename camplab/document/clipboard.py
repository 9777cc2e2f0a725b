"""Blocks as text, to copy and paste within camplab and through a chat or a mail. Knows no window."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from camplab.blocks.base import Block
from camplab.document import limits
from camplab.document.format.migrations import migrate
from camplab.document.format.parsing import parse
from camplab.document.format.problems import BadFile, Enough, Findings, Problem
from camplab.document.format.reading import blocks_from
from camplab.document.format.writing import block_to_raw, lay_out
from camplab.document.project import FORMAT
from camplab.words import say


def to_text(blocks: Sequence[Block]) -> str:
    """The blocks as JSON text."""
    return lay_out({"format": FORMAT, "blocks": [block_to_raw(block) for block in blocks]}, outer=2) + "\n"


def from_text(text: str) -> tuple[Block, ...]:
    """The blocks in a text, each with a uid of its own; of a whole project all its stacks. Raises `BadFile`."""
    findings = Findings()
    try:
        blocks = blocks_from(_listed(text), lambda: say("the clipboard"), None, findings)
        too_much = limits.beyond(blocks)
        if too_much:
            findings.add(say("the clipboard"), too_much)
    except Enough:
        blocks = ()
    if findings.problems:
        raise BadFile(tuple(findings.problems))
    return blocks


def holds_blocks(text: str) -> bool:
    """Whether Paste makes sense: a quick look, `from_text` may still refuse."""
    return len(text) <= limits.FILE_BYTES and '"block"' in text


def _listed(text: str) -> object:
    """The raw list of blocks."""
    if not text.lstrip("\ufeff \t\r\n").startswith("{"):
        raise _foreign()
    raw = parse(text.lstrip("\ufeff"))
    stacks = raw.get("stacks")
    if raw.get("format") not in range(1, FORMAT + 1) or not ("blocks" in raw or isinstance(stacks, dict)):
        raise _foreign()
    raw = migrate(raw)
    return raw["blocks"] if "blocks" in raw else _one_after_another(raw["stacks"])


def _one_after_another(stacks: Any) -> object:
    """The blocks of all stacks, or the first thing among them that is no list of blocks."""
    lists = list(stacks.values())
    return next((found for found in lists if not isinstance(found, list)), [raw for found in lists for raw in found])


def _foreign() -> BadFile:
    return BadFile((Problem(say("the clipboard"), say("it holds no blocks; copy blocks in camplab first")),))
