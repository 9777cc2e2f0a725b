"""The panel "Loss surface": the loss around the weights of a run, with the way that the run took."""

from camplab.app.panels.entry import PanelEntry
from camplab.words import say

ENTRY = PanelEntry(
    "surface", say("Loss surface"), "mountain", "camplab.app.panels.surface.panel", "SurfacePanel", order=37,
    short=say("Surface"),
)  # fmt: skip
