"""The README says the same in both languages: whatever is typed, and who made what."""

from __future__ import annotations

import re
from pathlib import Path

from camplab.__main__ import COMMANDS
from camplab.document.presets.catalogue import PRESETS

ENGLISH, KOREAN = (Path(__file__).parents[1] / "README.md").read_text("utf-8").split("## 한국어")


def commands(text: str) -> set[str]:
    """Whatever can be typed: the lines of code, without what is said beside them, and the options."""
    lines = [line for block in re.findall(r"```\w*\n(.*?)```", text, re.DOTALL) for line in block.splitlines()]
    typed = {re.split(r"\s{3,}", line)[0].strip() for line in lines}
    return typed | set(re.findall(r"`([^`\n]*(?:camplab|python|--)[^`\n]*)`", text))


def test_every_command_is_in_the_korean_part_too():
    assert commands(ENGLISH) - commands(KOREAN) == set()


def test_every_command_there_is_is_in_the_readme():
    named = set(re.findall(r"^camplab ([a-z]+)\b", ENGLISH, re.M))
    assert set(COMMANDS) - named == set()


def test_every_task_of_which_a_preset_ships_is_begun_in_both_parts():
    for text in (ENGLISH, KOREAN):
        named = [preset for preset in PRESETS if f"`{preset.name}`" in text]
        assert {preset.project().task.tag for preset in PRESETS} - {preset.project().task.tag for preset in named} == {
            "classification"
        }


def test_every_licence_is():
    for licence in ("MIT", "CC BY 4.0", "ISC", "SIL Open Font License 1.1"):
        assert licence in ENGLISH
        assert licence in KOREAN
