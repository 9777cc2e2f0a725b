"""Iris: three kinds of flowers by the size of their leaves (Fisher 1936)."""

from __future__ import annotations

from camplab.datasets.classics.classic import Classic


class Iris(Classic, tag="iris", title="Iris"):
    """150 irises of three kinds, by length and width of sepals and petals in cm; one kind is easily told apart."""

    order = 60
    licence = "CC BY 4.0 (Fisher, UCI)"
    loader = "load_iris"
    size = (150, 4)
    names = ("setosa", "versicolor", "virginica")
