"""Brings the panel "Why this answer" to the front, with a sample. Draws nothing."""

from __future__ import annotations

from camplab.app.lab import Lab
from camplab.runs.wants import Origin


def explain(lab: Lab, origin: Origin, number: int) -> None:
    """Why the network answers so to this sample of the data."""
    from camplab.app.panels.why.panel import WhyPanel

    panel = lab.workspace.open.bring("why")
    assert isinstance(panel, WhyPanel)
    panel.look_at(origin, number)
