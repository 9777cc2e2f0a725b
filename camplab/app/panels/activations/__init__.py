"""The panel "Activations": how what each block puts out is distributed, which units never fire, what is saturated."""

from camplab.app.panels.entry import PanelEntry
from camplab.words import say

ENTRY = PanelEntry(
    "activations",
    say("Activations"),
    "activation",
    "camplab.app.panels.activations.panel",
    "ActivationPanel",
    order=25,
)
