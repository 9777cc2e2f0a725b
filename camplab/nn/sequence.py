"""Layers over sequences N×T×F, where torch's own want N×F×T. Knows torch only."""

import torch
from torch import nn


class SequenceConv1d(nn.Conv1d):
    """A convolution over the steps of N×T×F."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.transpose(1, 2)).transpose(1, 2)


class SequenceMaxPool1d(nn.MaxPool1d):
    """The largest of neighbouring steps of N×T×F."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        out: torch.Tensor = super().forward(x.transpose(1, 2))
        return out.transpose(1, 2)


class SequenceAvgPool1d(nn.AvgPool1d):
    """The mean of neighbouring steps of N×T×F."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.transpose(1, 2)).transpose(1, 2)


class SequenceAdaptiveMaxPool1d(nn.AdaptiveMaxPool1d):
    """N×T×F to a given number of steps, each the largest of its share."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        out: torch.Tensor = super().forward(x.transpose(1, 2))
        return out.transpose(1, 2)


class SequenceAdaptiveAvgPool1d(nn.AdaptiveAvgPool1d):
    """N×T×F to a given number of steps, each the mean of its share."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.transpose(1, 2)).transpose(1, 2)


class SequenceBatchNorm1d(nn.BatchNorm1d):
    """Batch norm of each feature of N×T×F over all samples and steps."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.transpose(1, 2)).transpose(1, 2)


class GridDropout2d(nn.Dropout2d):
    """Drops whole channels of a grid N×H×W×C."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)


class SequenceDropout1d(nn.Dropout1d):
    """Drops whole features of N×T×F: the same ones at every step."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.transpose(1, 2)).transpose(1, 2)


class SequenceConvTranspose1d(nn.ConvTranspose1d):
    """A transposed convolution over the steps of N×T×F."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:  # type: ignore[override]
        return super().forward(x.transpose(1, 2)).transpose(1, 2)


class SequenceUpsample(nn.Upsample):
    """More steps of N×T×F, copied or blended."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.transpose(1, 2)).transpose(1, 2)


class SequenceGroupNorm(nn.GroupNorm):
    """Group norm of the features of N×T×F."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.transpose(1, 2)).transpose(1, 2)


class SequenceLocalResponseNorm(nn.LocalResponseNorm):
    """Local response norm across the features of N×T×F."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return super().forward(x.transpose(1, 2)).transpose(1, 2)
