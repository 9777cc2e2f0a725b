"""The panel "Attention": who looks at whom in a block of attention, head by head, for one sample."""

from camplab.app.panels.entry import PanelEntry
from camplab.app.panels.suiting import has_view
from camplab.blocks.view import ATTENTION
from camplab.words import say

ENTRY = PanelEntry(
    "attention", say("Attention"), "self_attention", "camplab.app.panels.attention.panel", "AttentionPanel", order=28,
    suits=has_view(ATTENTION.name),
)  # fmt: skip
