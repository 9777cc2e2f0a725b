"""The panel "Gradient flow": how large gradients and updates are in each block, and what that means. Edits nothing."""

from __future__ import annotations

from camplab.app.look.language import tr
from camplab.app.panels.first_step import no_step_yet
from camplab.app.panels.flow.flow_panel import FlowPanel
from camplab.document.measures import GRADIENTS, OUTPUT_GRADIENTS, UPDATE_RATIO
from camplab.runs.record import Record


class GradientPanel(FlowPanel):
    """|dL/dW| of every step; |dL/dh| and |ΔW| / |W| as often as the budget allows."""

    measures = (GRADIENTS.name, OUTPUT_GRADIENTS.name, UPDATE_RATIO.name)
    of_gradients = True

    def waiting(self, run: Record | None) -> str:
        if run is None:
            return tr("Press Train: the size of the gradient in every block is drawn here, step by step.")
        if not run.started.columns(GRADIENTS.name):
            return tr("This network has no weights to learn, so there are no gradients. Add a Dense or Convolution.")
        return "" if len(run.values(GRADIENTS.name)) else no_step_yet(self.live, run)
