"""Wine: three growers by what is in their wine (Aeberhard & Forina 1992)."""

from __future__ import annotations

from camplab.datasets.classics.classic import Classic


class Wine(Classic, tag="wine", title="Wine"):
    """178 wines of three growers, by 13 measurements of unlike scale, from 0.1 to 1,700."""

    order = 61
    licence = "CC BY 4.0 (Aeberhard & Forina, UCI)"
    loader = "load_wine"
    size = (178, 13)
    names = ("class_0", "class_1", "class_2")
