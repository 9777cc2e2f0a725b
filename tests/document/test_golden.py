"""Files of every format open forever, and say what they said when they were written: network, recipe, shapes.

`golden/format1` holds every network that shipped while format 1 was written, `facts.json` what was in them then.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from camplab.document import files
from camplab.document.project import Project
from camplab.document.recipe import Recipe
from tests.for_each import for_each

FORMAT_1 = Path(__file__).parent / "golden" / "format1"
FACTS: dict[str, dict[str, Any]] = json.loads((FORMAT_1 / "facts.json").read_text("utf-8"))


def facts(project: Project) -> dict[str, Any]:
    """What a project says, as `facts.json` has it: every module with its place, shapes and costs as one digest."""
    steps = [
        [s.module, list(s.path), str(s.facts.x), str(s.facts.y), s.facts.params, s.facts.trainable, s.facts.macs,
         s.frozen, s.rate]
        for s in project.trace().steps()
    ]  # fmt: skip
    defaults = Recipe()
    return {
        "data": project.data.tag,
        "params": project.trace().params,
        "macs": project.trace().macs,
        "steps": len(steps),
        "trace": hashlib.sha256(json.dumps(steps).encode()).hexdigest()[:16],
        "recipe": {key: value for key, value in project.training if value != getattr(defaults, key)},
    }


def test_every_golden_file_has_its_facts() -> None:
    assert sorted(FACTS) == sorted(path.stem for path in FORMAT_1.glob("*.camplab"))
    assert len(FACTS) == 59


@for_each("name", FACTS)
def test_a_file_of_format_1_says_what_it_said(name: str) -> None:
    raw = json.loads((FORMAT_1 / f"{name}.camplab").read_text("utf-8"))
    project = files.load(FORMAT_1 / f"{name}.camplab")
    assert facts(project) == FACTS[name]
    assert raw["format"] == 1
    assert raw["title"] == project.title
    assert raw["notes"] == project.notes.split("\n")
    assert files.loads(files.dumps(project)) == project
