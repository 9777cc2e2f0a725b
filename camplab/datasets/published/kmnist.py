"""KMNIST: ten characters of old Japanese script (Clanuwat et al. 2018)."""

from __future__ import annotations

from camplab.datasets.published.idx import Idx, four_files


class Kmnist(Idx, tag="kmnist", title="KMNIST"):
    """70,000 characters of old Japanese script of ten kinds, 28×28 grey pixels; 10,000 of them are for validation."""

    order = 72
    licence = "CC BY-SA 4.0 (CODH)"
    names = ("o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo")
    colours = ((0.1918,), (0.3483,))
    resources = four_files(
        "http://codh.rois.ac.jp/kmnist/dataset/kmnist/",
        "bdb82020997e1d708af4cf47b453dcf7", "e144d726b3acfaa3e44228e80efcd344",
        "5c965bf0a639b31b8f53240b1b52f4d7", "7320c461ea6c1c855c0b718fb2a4b134",
    )  # fmt: skip
