"""Fresh weights with a gain of the learner's choice. Knows torch only."""

import math

import torch
from torch import nn


def scaled_kaiming_normal_(weight: torch.Tensor, gain: float, nonlinearity: str = "relu") -> None:
    """He initialisation times gain: N(0, gain² · 2 / fan_in); "linear" (LeCun) has 1 for 2."""
    scale = gain * (math.sqrt(2.0) if nonlinearity == "relu" else 1.0)
    fan_in = weight[0].numel()
    nn.init.normal_(weight, std=scale / math.sqrt(fan_in))
