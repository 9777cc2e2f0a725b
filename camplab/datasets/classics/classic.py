"""Small tables that come with scikit-learn, which is imported when they are wanted. Knows no data set by name."""

from __future__ import annotations

from importlib import import_module
from typing import ClassVar

from camplab.blocks.shape import Shape, vector
from camplab.datasets.base import Data
from camplab.datasets.making import Made, NoSamples
from camplab.words import say


class Classic(Data):
    """What a subclass says: the function of `sklearn.datasets`, and how many samples, features and classes it has."""

    origin = "bundled"
    targets_standardised = True
    loader: ClassVar[str] = ""
    size: ClassVar[tuple[int, int]] = (0, 0)
    """Samples and features."""
    names: ClassVar[tuple[str, ...]] = ()
    """Of the classes; () in regression."""

    @property
    def shape(self) -> Shape:
        return vector(self.size[1])

    @property
    def outputs(self) -> int:
        return len(self.names) or 1

    @property
    def count(self) -> int:
        return self.size[0]

    @property
    def class_names(self) -> tuple[str, ...]:
        return self.names

    def make(self) -> Made:
        """x: n × features; y: the class, or n×1 of mean 0 and deviation 1. Raises `NoSamples` without scikit-learn."""
        import numpy as np

        try:
            datasets = import_module("sklearn.datasets")
        except ImportError:
            raise NoSamples(say("these data come with scikit-learn, which is not installed here: "
                                "`pip install scikit-learn`")) from None  # fmt: skip
        x, y = getattr(datasets, self.loader)(return_X_y=True)
        if self.names:
            return Made(x.astype(np.float32), y.astype(np.int64), self.names)
        return Made(x.astype(np.float32), ((y - y.mean()) / y.std()).astype(np.float32)[:, None])
