"""The panel "Help": a page on each panel and block with the numbers of this network and run, and the glossary."""

from camplab.app.panels.entry import PanelEntry
from camplab.words import say

ENTRY = PanelEntry(
    "help", say("Help"), "circle-question-mark", "camplab.app.panels.help.panel", "HelpPanel", "right", order=90,
    least=260,
)  # fmt: skip
