"""MNIST: handwritten digits, with which learning to see began (LeCun, Cortes & Burges 1998)."""

from __future__ import annotations

from camplab.datasets.published.idx import Idx


class Mnist(Idx, tag="mnist", title="MNIST"):
    """70,000 handwritten digits, 28×28 grey pixels; 10,000 of them are for validation."""

    order = 70
    licence = "CC BY-SA 3.0 (LeCun, Cortes & Burges)"
    names = tuple("0123456789")
    colours = ((0.1307,), (0.3081,))
    called = "/mnist"
