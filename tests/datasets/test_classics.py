"""The small tables of scikit-learn are what their facts say, before and after they are loaded."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from camplab.datasets.base import DATA
from camplab.datasets.classics.classic import Classic
from camplab.datasets.making import NoSamples
from tests.for_each import for_each

CLASSICS = [tag for tag, data in DATA.items() if issubclass(data, Classic)]


@for_each("tag", CLASSICS)
def test_they_are_what_is_known_of_them_before_they_are_loaded(tag):
    datasets = pytest.importorskip("sklearn.datasets")
    data = DATA[tag]()
    bunch = getattr(datasets, data.loader)()
    made = data.make()
    assert made.x.shape == (data.count, *data.shape.dims)
    assert np.array_equal(made.x, bunch.data.astype(np.float32))
    if data.class_names:
        assert made.y.tolist() == bunch.target.tolist()
        assert made.classes == data.class_names == tuple(map(str, bunch.target_names))
    else:
        assert np.allclose((made.y.mean(), made.y.std()), (0, 1), atol=1e-6)
        assert np.corrcoef(made.y[:, 0], bunch.target)[0, 1] == pytest.approx(1)


def test_without_scikit_learn_it_is_said_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)
    with pytest.raises(NoSamples, match="pip install scikit-learn"):
        DATA["iris"]().make()
