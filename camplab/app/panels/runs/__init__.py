"""The panel "Runs": everything that was trained, what came of it, and in what each run differs from another."""

from camplab.app.panels.entry import PanelEntry
from camplab.app.panels.suiting import every
from camplab.words import say

ENTRY = PanelEntry("runs", say("Runs"), "list", "camplab.app.panels.runs.panel", "RunsPanel", order=35, suits=every)
