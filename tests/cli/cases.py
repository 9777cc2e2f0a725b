"""Projects as public cases need them."""

from __future__ import annotations

import json
from pathlib import Path


def project(folder: Path, net: list[dict], data: dict, **training: object) -> Path:
    path = folder / "case.camplab"
    content = {"format": 1, "data": data, "stacks": {"net": net}, "training": {"device": "cpu", **training}}
    path.write_text(json.dumps(content), "utf-8")
    return path
