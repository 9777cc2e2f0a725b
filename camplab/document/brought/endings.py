"""What files that a learner brings end in, in small letters. Opens none of them."""

from __future__ import annotations

TABLES = frozenset({
    ".csv", ".tsv", ".tab", ".psv", ".txt", ".dat", ".data", ".all-data", ".train", ".test", ".trn", ".tst", ".arff",
})  # fmt: skip
TEXTS = frozenset({".txt", ".md"})
"""Some of these are tables."""
ARRAYS = frozenset({".npy", ".npz"})
RENAMED = frozenset({"", ".txt", ".json", ".zip"})
"""Of projects that have passed a mail or a browser."""
