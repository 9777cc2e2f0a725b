"""Samples that come out again of a few numbers: how well, and what lies between them."""
