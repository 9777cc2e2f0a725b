"""The network as a table: what each block puts out, holds and costs; two networks beside each other."""

from camplab.app.panels.entry import PanelEntry
from camplab.words import say

ENTRY = PanelEntry(
    "network",
    say("Network table"),
    "table",
    "camplab.app.panels.network.panel",
    "NetworkPanel",
    order=40,
    short=say("Table"),
)
