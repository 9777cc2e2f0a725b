"""For tests that name files in any script: not every machine can."""

from __future__ import annotations

import sys

import pytest

any_letters = pytest.mark.skipif(
    sys.getfilesystemencoding() != "utf-8", reason="names of files have letters of ASCII only here"
)
