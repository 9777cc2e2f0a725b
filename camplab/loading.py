"""How modules are imported where somebody waits for them. Knows nothing of what is imported."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Inside, nobody looks for garbage: imports leave none, and the search is a fifth of the time they take.

    Nor is it looked for plugins of pydantic, among all packages that are installed, here or in a process begun later.

    What there is at the end stays as long as the process, and so is not searched again either. For a beginning alone.
    """
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
