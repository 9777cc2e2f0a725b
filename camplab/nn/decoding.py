"""What a decoder is given that writes symbol by symbol: in training, and in use. Knows torch only."""

import torch
from torch import nn


def shifted(y: torch.Tensor, begin: int) -> torch.Tensor:
    """N×T: `begin`, then all of y but the last, as if all that stands before were written right.

    Teacher forcing: Williams & Zipser 1989.
    """
    return nn.functional.pad(y[:, :-1], (1, 0), value=begin)


def greedy(decoder: nn.Module, memory: torch.Tensor, begin: int, steps: int) -> torch.Tensor:
    """N×T×C: the scores of `decoder`, which is given at each of T steps the likeliest symbols of those before.

    All steps are written anew at once until none changes any more: after T passes at most, as a step sees only those
    before it, and mostly after a few (Jacobi decoding, Song et al. 2021, section 3). A graph that is exported cannot
    look at what comes out, and takes them all.
    """
    written = torch.full((memory.shape[0], steps), begin, device=memory.device)
    scores: torch.Tensor = decoder(written, memory)
    for _ in range(1, steps):
        again = shifted(scores.argmax(-1), begin)
        if not torch.compiler.is_exporting() and torch.equal(again, written):
            break
        written = again
        scores = decoder(written, memory)
    return scores
