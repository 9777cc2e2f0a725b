"""Grad-CAM: where in the maps of a block the score finds what speaks for it (Selvaraju et al. 2017, section 3)."""

from __future__ import annotations

import torch
from torch import Tensor

from camplab.runs.events import GRAD_CAM
from camplab.training.probes.attribution.score import kept_output, score_of, seen_by
from camplab.training.probes.base import Probe, Subject
from camplab.training.probes.maps import at_hand


def grad_cam(maps: Tensor, gradients: Tensor) -> Tensor:
    """H×W from maps A and dS/dA, both K×H×W.

    The weight of map k is the mean of its gradients (equation 1), and the picture ReLU(Σ_k weight_k A_k) (equation 2).
    """
    weights = gradients.mean((1, 2), keepdim=True)
    return torch.relu((weights * maps).sum(0))


class GradCam(Probe, name=GRAD_CAM):
    """Of each of its modules, H×W of its maps; nothing of a module that puts out no maps."""

    def __init__(self, subject: Subject, modules: tuple[str, ...] = (), sample: int = 0) -> None:
        super().__init__(subject, (), sample)  # it goes through the network by itself, with gradients
        self._wanted = modules

    def between(self, x: Tensor) -> None:
        """One pass forward and one back for each module."""
        setup = self.subject.setup
        seen = seen_by(setup, x)
        score, number = score_of(setup, seen, self.asked)
        for module in self._wanted:
            with torch.enable_grad(), kept_output(setup.model.get_submodule(module)) as kept:
                reached = score(seen.requires_grad_())[0]
            maps = kept[-1]
            if maps.dim() != 4:
                continue
            back = torch.autograd.grad(reached, maps, allow_unused=True)[0]
            back = torch.zeros_like(maps) if back is None else back
            if module in self.subject.grids:
                maps, back = maps.movedim(-1, 1), back.movedim(-1, 1)
            facts = {"answer": float(number), "score": reached.item(), "maps": float(maps.shape[1])}
            self._pictures.append(self.picture(module, at_hand(grad_cam(maps[0].detach(), back[0])), facts=facts))
