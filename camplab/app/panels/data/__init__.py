"""The panel "Data": samples with their labels, how classes are balanced, what standardising does."""

from camplab.app.panels.entry import PanelEntry
from camplab.words import say

ENTRY = PanelEntry("data", say("Data"), "database", "camplab.app.panels.data.panel", "DataPanel", order=33)
