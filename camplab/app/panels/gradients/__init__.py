"""The panel "Gradient flow": how large dL/dW is in each block, step by step."""

from camplab.app.panels.entry import PanelEntry
from camplab.app.panels.suiting import every
from camplab.words import say

ENTRY = PanelEntry(
    "gradients",
    say("Gradient flow"),
    "activity",
    "camplab.app.panels.gradients.panel",
    "GradientPanel",
    order=20,
    short=say("Gradients"),
    suits=every,
)
