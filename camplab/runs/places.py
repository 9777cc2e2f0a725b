"""Where runs are kept. Creates nothing."""

from __future__ import annotations

import re
import time
from pathlib import Path

from camplab import folders


def fresh(title: str, within: Path | None = None) -> Path:
    """A folder that does not exist yet, named after the moment and the project's title."""
    slug = re.sub(r"[^\w-]+", "-", title.lower()).strip("-_")[:40] or "run"
    name = time.strftime("%Y-%m-%d_%H-%M-%S_") + slug
    place = within or folders.runs()
    candidates = (place / (name if count == 1 else f"{name}_{count}") for count in range(1, 1_000_000))
    return next(path for path in candidates if not path.exists())
