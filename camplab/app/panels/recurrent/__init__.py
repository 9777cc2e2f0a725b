"""The panel "Recurrent": states, gates and the gradient of a recurrent block over the steps of a sample."""

from camplab.app.panels.entry import PanelEntry
from camplab.app.panels.suiting import has_view
from camplab.blocks.view import HIDDEN
from camplab.words import say

ENTRY = PanelEntry(
    "recurrent", say("Recurrent"), "recurrent", "camplab.app.panels.recurrent.panel", "RecurrentPanel", order=27,
    suits=has_view(HIDDEN.name),
)  # fmt: skip
