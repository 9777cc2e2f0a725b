"""What files that a learner brings end in, in small letters. Opens none of them."""

from __future__ import annotations

TABLES = frozenset({".csv", ".tsv", ".tab", ".txt", ".dat", ".data", ".arff"})
TEXTS = frozenset({".txt", ".md"})
"""Some of these are tables."""
ARRAYS = frozenset({".npy", ".npz"})
RENAMED = frozenset({"", ".txt", ".json", ".zip"})
"""Of projects that have passed a mail or a browser."""
