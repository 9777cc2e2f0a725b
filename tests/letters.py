"""For tests that name files in any script: not every machine can."""

from __future__ import annotations

import sys

import pytest

ANY = sys.getfilesystemencoding() == "utf-8"
any_letters = pytest.mark.skipif(not ANY, reason="names of files have letters of ASCII only here")
DIGITS = "숫자" if ANY else "digits"
"""A name in as foreign a script as can be."""
