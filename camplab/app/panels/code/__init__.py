"""The panel "Code": the network as the PyTorch program that runs, bound to the blocks."""

from camplab.app.panels.entry import PanelEntry
from camplab.words import say

ENTRY = PanelEntry("code", say("Code"), "code", "camplab.app.panels.code.panel", "CodePanel", order=50)
