"""The panel "Time and memory": where the time of a step goes, which block takes it, what lies in memory."""

from camplab.app.panels.entry import PanelEntry
from camplab.words import say

ENTRY = PanelEntry(
    "time", say("Time and memory"), "clock", "camplab.app.panels.time.panel", "TimePanel", order=34, short=say("Time")
)
