"""Copied blocks are text, pasted with identities of their own; foreign text is refused with a sentence."""

from __future__ import annotations

import pytest

from camplab.blocks.dense import Dense
from camplab.blocks.structure import Repeat
from camplab.document import clipboard, edits, files
from camplab.document.files import BadFile
from camplab.document.project import Project
from tests.document.help import small_net
from tests.for_each import for_each


def test_copied_blocks_are_pasted_with_identities_of_their_own() -> None:
    blocks = (Repeat(body=small_net()), Dense(name="머리"))
    text = clipboard.to_text(blocks)
    assert clipboard.holds_blocks(text)
    pasted = clipboard.from_text(f"\ufeff  {text}")
    assert pasted == blocks
    assert set(edits.all_uids(pasted)).isdisjoint(edits.all_uids(blocks))


def test_a_whole_project_is_pasted_as_its_network() -> None:
    assert clipboard.from_text(files.dumps(Project().with_net(small_net()))) == small_net()


@for_each(
    "text",
    ["", "hello", "[1]", "{}", '{"format": 1}', '{"blocks": []}', '{"stacks": 3, "format": 1}', "https://example.org"],
)
def test_foreign_text_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(BadFile, match="copy blocks in camplab first"):
        clipboard.from_text(text)


@pytest.mark.parametrize("text", ["{", '{"format": 1, "blocks": [{"block": "dence"}]}', '{"format": 1, "blocks": 3}'])
def test_damaged_blocks_are_refused_with_the_place(text: str) -> None:
    with pytest.raises(BadFile):
        clipboard.from_text(text)
    assert clipboard.holds_blocks('{"block"') is True
    assert clipboard.holds_blocks("hello") is False
