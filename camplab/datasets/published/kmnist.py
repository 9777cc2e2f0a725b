"""KMNIST: ten characters of old Japanese script (Clanuwat et al. 2018)."""

from __future__ import annotations

from camplab.datasets.published.idx import Idx


class Kmnist(Idx, tag="kmnist", title="KMNIST"):
    """70,000 characters of old Japanese script of ten kinds, 28×28 grey pixels; 10,000 of them are for validation."""

    order = 72
    licence = "CC BY-SA 4.0 (CODH)"
    names = ("o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo")
    colours = ((0.1918,), (0.3483,))
    called = "kmnist"
