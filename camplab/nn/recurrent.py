"""Recurrent layers as one step of a network, and how their fresh weights can be set. Knows torch only."""

import torch
from torch import nn


class Recurrent(nn.Module):
    """N×T×F through nn.RNN, nn.GRU or nn.LSTM: all outputs N×T×H, or the last states N×H."""

    def __init__(self, layer: nn.RNNBase, output: str = "all") -> None:
        super().__init__()
        self.layer = layer
        self.output = output

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        outputs: torch.Tensor
        outputs, state = self.layer(x)
        if self.output == "all":
            return outputs
        hidden = state[0] if isinstance(state, tuple) else state  # (layers · directions)×N×H
        return torch.cat(tuple(hidden[-2:]), dim=-1) if self.layer.bidirectional else hidden[-1]

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
