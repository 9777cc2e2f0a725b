"""MNIST: handwritten digits, with which learning to see began (LeCun, Cortes & Burges 1998)."""

from __future__ import annotations

from camplab.datasets.published.idx import Idx, four_files


class Mnist(Idx, tag="mnist", title="MNIST"):
    """70,000 handwritten digits, 28×28 grey pixels; 10,000 of them are for validation."""

    order = 70
    licence = "CC BY-SA 3.0 (LeCun, Cortes & Burges)"
    names = tuple("0123456789")
    colours = ((0.1307,), (0.3081,))
    resources = four_files(
        "https://ossci-datasets.s3.amazonaws.com/mnist/",
        "f68b3c2dcbeaaa9fbdd348bbdeb94873", "d53e105ee54ea40749a09fcbcd1e9432",
        "9fb629c4189551a2d022fa330f9573f3", "ec29112dd5afa0611ce80d1b7f02629c",
    )  # fmt: skip
