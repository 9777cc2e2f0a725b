"""What the network answers for one sample, as its task shows it: probabilities of classes, say."""

from __future__ import annotations

from torch import Tensor

from camplab.runs.events import PREDICTION
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.maps import at_hand


class Prediction(Probe, name=PREDICTION):
    """A picture of no module in particular: the output of the network, in classification after a softmax."""

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, ("",), sample)

    def output(self, module: str, values: Tensor) -> None:
        """The network as a whole has run."""
        computing = self.subject.setup.computing
        answer = values[:1].float()
        if computing.shown is not None:
            answer = computing.shown({computing.output: answer})
        self._pictures.append(self.picture(module, at_hand(answer[0])))
