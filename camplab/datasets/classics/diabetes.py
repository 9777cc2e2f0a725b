"""Diabetes: how far the illness has come after a year (Efron, Hastie, Johnstone & Tibshirani 2004)."""

from __future__ import annotations

from camplab.datasets.classics.classic import Classic


class Diabetes(Classic, tag="diabetes", title="Diabetes"):
    """442 patients by 10 measurements: how far diabetes has come a year later, in deviations from the mean."""

    order = 63
    tasks = ("regression",)
    licence = "free to use (Efron et al. 2004)"
    loader = "load_diabetes"
    size = (442, 10)
