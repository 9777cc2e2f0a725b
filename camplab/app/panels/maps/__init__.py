"""The panel "Feature maps": what the selected block makes of one sample, while it learns."""

from camplab.app.panels.entry import PanelEntry
from camplab.app.panels.suiting import has_maps
from camplab.words import say

ENTRY = PanelEntry(
    "maps",
    say("Feature maps"),
    "image",
    "camplab.app.panels.maps.panel",
    "MapsPanel",
    order=30,
    short=say("Maps"),
    suits=has_maps,
)
