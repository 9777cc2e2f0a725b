"""Recurrent layers as one step of a network, and how their fresh weights can be set. Knows torch only."""

import torch
from torch import nn

from camplab.nn.tap import Kept, Tap


class Recurrent(nn.Module):
    """N×T×F through nn.RNN, nn.GRU or nn.LSTM: all outputs N×T×H, or the last states N×H.

    With truncate=k no gradient goes back beyond a multiple of k steps (Williams & Peng 1990).
    """

    def __init__(self, layer: nn.RNNBase, output: str = "all", truncate: int = 0) -> None:
        super().__init__()
        self.layer = layer
        self.output = output
        self.truncate = truncate
        self.begin: Kept | None = None

    def read_from(self, tap: Tap) -> None:
        """Begin with what this tap keeps, N×H, or with its last step, N×S×H; else with zeros."""
        self.begin = tap.kept

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        parts = torch.split(x, self.truncate, 1) if self.truncate else (x,)
        outputs: torch.Tensor
        outputs, state = self.layer(parts[0], self.first())
        for part in parts[1:]:
            state = tuple(s.detach() for s in state) if isinstance(state, tuple) else state.detach()
            more, state = self.layer(part, state)
            outputs = torch.cat([outputs, more], 1)
        if self.output == "all":
            return outputs
        hidden = state[0] if isinstance(state, tuple) else state  # (layers · directions)×N×H
        return torch.cat(tuple(hidden[-2:]), dim=-1) if self.layer.bidirectional else hidden[-1]

    def first(self) -> torch.Tensor | tuple[torch.Tensor, torch.Tensor] | None:
        """The state it begins with, the same in all layers: (layers · directions)×N×H."""
        if self.begin is None:
            return None
        value = self.begin.value
        if value is None:
            raise RuntimeError("nothing to begin with: run the tap first")
        last = value if value.dim() == 2 else value[:, -1]
        ends = self.layer.num_layers * (1 + self.layer.bidirectional)
        state = last.expand(ends, -1, -1).contiguous()
        return (state, state) if self.layer.mode == "LSTM" else state

    def extra_repr(self) -> str:
        return f"output={self.output!r}"


def set_forget_bias_(layer: nn.RNNBase, value: float) -> None:
    """Begin with the forget gates of an LSTM at sigmoid(value): large keeps the memory."""
    size = layer.hidden_size
    with torch.no_grad():
        for name, bias in layer.named_parameters():
            if "bias" in name:  # gates stand in the order input, forget, cell, output
                bias[size : 2 * size] = value if "bias_ih" in name else 0.0


def set_recurrent_(layer: nn.RNNBase, scheme: str) -> None:
    """Draw the hidden-to-hidden weights of each gate as a random rotation ("orthogonal", Saxe
    2013), or let them hand the state on ("identity", Le 2015); biases begin at 0.
    """
    draw = {"orthogonal": nn.init.orthogonal_, "identity": nn.init.eye_}[scheme]
    with torch.no_grad():
        for name, weight in layer.named_parameters():
            if "bias" in name:
                weight.zero_()
            elif "weight_hh" in name:
                for gate in weight.chunk(len(weight) // layer.hidden_size):
                    draw(gate)


def scale_recurrent_(layer: nn.RNNBase, gain: float) -> None:
    """Multiply the fresh hidden-to-hidden weights by gain."""
    with torch.no_grad():
        for name, weight in layer.named_parameters():
            if "weight_hh" in name:
                weight.mul_(gain)
