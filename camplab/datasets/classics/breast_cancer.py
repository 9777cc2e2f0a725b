"""Breast cancer: malignant or benign, by what cells look like (Wolberg, Street & Mangasarian 1993)."""

from __future__ import annotations

from camplab.datasets.classics.classic import Classic


class BreastCancer(Classic, tag="breast_cancer", title="Breast cancer"):
    """569 tumours, malignant or benign, by 30 measurements of the nuclei of their cells."""

    order = 62
    licence = "CC BY 4.0 (Wolberg et al., UCI)"
    loader = "load_breast_cancer"
    size = (569, 30)
    names = ("malignant", "benign")
