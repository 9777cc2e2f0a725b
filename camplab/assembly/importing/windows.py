"""Foreign layers that slide windows over an image, as blocks. Imports neither torchvision nor nn."""

from __future__ import annotations

from camplab.assembly.importing.rules import Blocks, Rule, Step, insist, make, on_images, pair, pooling


def _convolution(s: Step) -> Blocks:
    """Padding of half the kernel is called "same"; a group for each channel "depthwise"."""
    m = s.layer
    insist(s, padding_mode=m.padding_mode == "zeros")
    reach = tuple(d * (k - 1) for k, d in zip(m.kernel_size, m.dilation, strict=True))
    half = tuple(r // 2 for r in reach)
    same = m.padding == "same" or (m.padding == half and not any(r % 2 for r in reach))
    return make(
        s, "convolution", out_channels=m.out_channels, kernel=pair(m.kernel_size), stride=pair(m.stride),
        padding="same" if same else 0 if m.padding == "valid" else pair(m.padding), dilation=pair(m.dilation),
        groups="depthwise" if 1 < m.groups == m.in_channels else m.groups, bias=m.bias is not None,
    )  # fmt: skip


def _transposed_convolution(s: Step) -> Blocks:
    m = s.layer
    insist(s, padding_mode=m.padding_mode == "zeros")
    return make(
        s, "transposed_convolution", out_channels=m.out_channels, kernel=pair(m.kernel_size), stride=pair(m.stride),
        padding=pair(m.padding), output_padding=pair(m.output_padding), dilation=pair(m.dilation), groups=m.groups,
        bias=m.bias is not None,
    )  # fmt: skip


def _max_pooling(s: Step) -> Blocks:
    m = s.layer
    insist(s, dilation=pair(m.dilation) == 1, return_indices=not m.return_indices)
    return pooling(s, "max", m.kernel_size, m.stride, m.padding, m.ceil_mode)


def _average_pooling(s: Step) -> Blocks:
    m = s.layer
    insist(s, count_include_pad=m.count_include_pad or pair(m.padding) == 0, divisor_override=not m.divisor_override)
    return pooling(s, "average", m.kernel_size, m.stride, m.padding, m.ceil_mode)


def _adaptive_average(s: Step) -> Blocks:
    return make(s, "adaptive_pooling", kind="average", output=pair(s.layer.output_size))


def _adaptive_max(s: Step) -> Blocks:
    return make(s, "adaptive_pooling", kind="max", output=pair(s.layer.output_size))


def _upsample(s: Step) -> Blocks:
    m = s.layer
    insist(s, align_corners=not m.align_corners)
    if m.size is not None:
        return make(s, "upsample", size=pair(m.size), mode=m.mode)
    return make(s, "upsample", factor=pair(m.scale_factor), mode=m.mode)


WINDOWS: dict[str, Rule] = {
    "torch.nn.modules.conv.Conv2d": on_images(_convolution),
    "torch.nn.modules.conv.ConvTranspose2d": on_images(_transposed_convolution),
    "torch.nn.modules.pooling.MaxPool2d": on_images(_max_pooling),
    "torch.nn.modules.pooling.AvgPool2d": on_images(_average_pooling),
    "torch.nn.modules.pooling.AdaptiveAvgPool2d": on_images(_adaptive_average),
    "torch.nn.modules.pooling.AdaptiveMaxPool2d": on_images(_adaptive_max),
    "torch.nn.modules.upsampling.Upsample": on_images(_upsample),
}
