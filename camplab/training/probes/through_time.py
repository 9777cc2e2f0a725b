"""How the gradient of the loss grows or shrinks on its way back through the steps of recurrent layers, for one sample.

A layer of torch is fused and hands out no gradient of its states. So its states are computed once more, step by step,
by `camplab.nn.views.recurrent`, whose numbers are those of what ran, and the network goes on from there.
"""

from __future__ import annotations

from functools import partial
from itertools import chain

import torch
from torch import Tensor, autograd, nn
from torch.linalg import vector_norm

from camplab.nn.recurrent import Recurrent
from camplab.nn.views.recurrent import Now, output, unrolled
from camplab.runs.events import THROUGH_TIME
from camplab.runs.wants import OF_DATA
from camplab.training.preserved_state import seeded
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.maps import at_hand

Ends = list[list[Now]]
"""Of each layer and direction the states at each step."""


class ThroughTime(Probe, name=THROUGH_TIME):
    """|dL/dh_t|, of an LSTM |dL/dc_t| as well: state × layer × step, the norm over the numbers of the state.

    "layer" counts layers, and in each the direction. L is the loss of the sample in evaluation mode; of one of the
    learner's own, which has no label, that of the class which the network answers. Where there is no such thing either,
    nothing is found.
    """

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)
        layers = dict(subject.setup.model.named_modules())
        self._layers = {name: layers[name] for name in modules if isinstance(layers.get(name), Recurrent)}
        self._ends: dict[str, Ends] = {}

    def between(self, x: Tensor) -> None:
        """One pass forward, one back, for each phase in which some of the modules learn."""
        target = self._target(x)
        if target is None:
            return
        for phase, modules in self.subject.by_phase(tuple(self._layers)).items():
            hooks = [self._layers[name].register_forward_hook(partial(self._unroll, name)) for name in modules]
            try:
                with torch.enable_grad(), seeded(self.subject.setup):
                    self._go_back(x, target, phase)
            finally:
                for hook in hooks:
                    hook.remove()

    def _target(self, x: Tensor) -> Tensor | None:
        """1 × what the sample should be answered with."""
        setup = self.subject.setup
        if self.origin in OF_DATA:
            return setup.data.part(self.origin).take(self.sample, 1)[1]
        answers = setup.project.task.answers
        return setup.output(x).argmax(1) if answers == "classes" else x if answers == "samples" else None

    def _unroll(self, name: str, layer: nn.Module, inputs: tuple[Tensor, ...], came: Tensor) -> Tensor:
        assert isinstance(layer, Recurrent)
        x = inputs[0] if inputs[0].requires_grad else inputs[0].detach().requires_grad_()
        self._ends[name] = unrolled(layer, x)
        return output(layer, self._ends[name]).to(came.dtype)

    def _go_back(self, x: Tensor, target: Tensor, phase: int) -> None:
        setup = self.subject.setup
        self._ends.clear()
        loss = setup.cast(setup.computing.phases[phase].judge)({"x": setup.see(x), "y": target})
        states = {name: _states(ends) for name, ends in self._ends.items()}
        every = [*chain.from_iterable(chain.from_iterable(chain.from_iterable(states.values())))]
        gradients = iter(autograd.grad(loss, every, allow_unused=True)) if every else iter(())
        for name, kinds in states.items():
            norms = [[torch.stack([_norm(next(gradients), loss) for _ in end]) for end in kind] for kind in kinds]
            values = at_hand(torch.stack([torch.stack(kind) for kind in norms]))
            self._pictures.append(self.picture(name, values, facts={"loss": loss.item()}))
        self._ends.clear()


def _states(ends: Ends) -> list[list[list[Tensor]]]:
    """Of each kind of state, layer by layer, the states at each step: hidden states, and of an LSTM cells."""
    hidden = [[now.hidden for now in end] for end in ends]
    cell = [[now.cell for now in end] for end in ends]
    return [hidden, cell] if cell[0][0].requires_grad else [hidden]


def _norm(gradient: Tensor | None, like: Tensor) -> Tensor:
    """0 where the loss does not depend on it at all."""
    return like.new_zeros(()).float() if gradient is None else vector_norm(gradient, dtype=torch.float32).detach()
