"""The panel "Race": the variants that are trained beside each other, how each stands and what it costs."""

from camplab.app.panels.entry import PanelEntry
from camplab.words import say

ENTRY = PanelEntry("race", say("Race"), "chart-line", "camplab.app.panels.race.panel", "RacePanel", order=36)
