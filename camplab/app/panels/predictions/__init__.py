"""The panel "Predictions": all answers of the network beside what is right, and the samples behind them."""

from camplab.app.panels.entry import PanelEntry
from camplab.app.panels.suiting import every
from camplab.words import say

ENTRY = PanelEntry(
    "predictions", say("Predictions"), "layout-dashboard", "camplab.app.panels.predictions.panel", "PredictionsPanel",
    order=31, short=say("Answers"), suits=every,
)  # fmt: skip
