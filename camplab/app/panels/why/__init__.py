"""The panel "Why this answer": what in a sample, or in a block, speaks for an answer of the network."""

from camplab.app.panels.entry import PanelEntry
from camplab.words import say

ENTRY = PanelEntry(
    "why", say("Why this answer"), "eye", "camplab.app.panels.why.panel", "WhyPanel", order=32, short=say("Why"),
)  # fmt: skip
