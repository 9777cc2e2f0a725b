"""What the network answers for one sample, as its task shows it: probabilities of classes, say.

A GAN makes samples of noise, whatever it is shown: what it says of a sample its discriminator does.
"""

from __future__ import annotations

from torch import Tensor

from camplab.document.tasks.gan import Gan
from camplab.runs.events import PREDICTION
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.generative.critic import judged
from camplab.training.probes.maps import at_hand


class Prediction(Probe, name=PREDICTION):
    """A picture of no module in particular: the output of the network, in classification after a softmax.

    Of a GAN one number: D(x), or the score where it is no probability.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, () if isinstance(subject.setup.project.task, Gan) else ("",), sample)

    def between(self, x: Tensor) -> None:
        """A discriminator is asked."""
        setup = self.subject.setup
        task = setup.project.task
        if isinstance(task, Gan):
            self._pictures.append(self.picture("", at_hand(judged(setup, task, setup.see(x))[0])))

    def output(self, module: str, values: Tensor) -> None:
        """The network as a whole has run."""
        computing = self.subject.setup.computing
        answer = values[:1].float()
        if computing.shown is not None:
            answer = computing.shown({computing.output: answer})
        self._pictures.append(self.picture(module, at_hand(answer[0])))
