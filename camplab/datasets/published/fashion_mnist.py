"""FashionMNIST: clothes, as small as MNIST and harder (Xiao, Rasul & Vollgraf 2017)."""

from __future__ import annotations

from camplab.datasets.published.idx import Idx


class FashionMnist(Idx, tag="fashion_mnist", title="FashionMNIST"):
    """70,000 pieces of clothing of ten kinds, 28×28 grey pixels; 10,000 of them are for validation."""

    order = 71
    licence = "MIT (Zalando)"
    names = ("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot")
    colours = ((0.2860,), (0.3530,))
    called = "fashion"
