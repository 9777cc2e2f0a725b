"""CIFAR-10: small photos of ten kinds (Krizhevsky 2009)."""

from __future__ import annotations

from camplab.datasets.published.batches import Cifar


class Cifar10(Cifar, tag="cifar10", title="CIFAR-10"):
    """60,000 photos of ten kinds, 32×32 pixels in colour; 10,000 of them are for validation."""

    order = 74
    names = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")
    colours = ((0.4914, 0.4822, 0.4465), (0.2470, 0.2435, 0.2616))
    resources = (("https://www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz", "c58f30108f718f92721af3b95e74349a"),)
    learned = tuple(f"data_batch_{number}" for number in range(1, 6))
    kept = "test_batch"
