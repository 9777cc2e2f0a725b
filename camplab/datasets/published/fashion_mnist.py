"""FashionMNIST: clothes, as small as MNIST and harder (Xiao, Rasul & Vollgraf 2017)."""

from __future__ import annotations

from camplab.datasets.published.idx import Idx, four_files


class FashionMnist(Idx, tag="fashion_mnist", title="FashionMNIST"):
    """70,000 pieces of clothing of ten kinds, 28×28 grey pixels; 10,000 of them are for validation."""

    order = 71
    licence = "MIT (Zalando)"
    names = ("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot")
    colours = ((0.2860,), (0.3530,))
    resources = four_files(
        "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
        "8d4fb7e6c68d591d4c3dfef9ec88bf0d", "25c81989df183df01b3e8a0aad5dffbe",
        "bef4ecab320f06d8554ea6380940ec79", "bb300cfdad3c16e7a12a480ee83cd310",
    )  # fmt: skip
