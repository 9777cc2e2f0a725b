"""The panel "Loss & accuracy": curves of the run as it goes, and what was changed on the way."""

from camplab.app.panels.entry import PanelEntry
from camplab.app.panels.suiting import every
from camplab.words import say

ENTRY = PanelEntry(
    "loss",
    say("Loss & accuracy"),
    "chart-line",
    "camplab.app.panels.loss.panel",
    "LossPanel",
    place="above",
    order=10,
    suits=every,
)
