"""Which block a foreign layer is: a table from classes of torch and torchvision. Imports neither torchvision nor nn."""

from __future__ import annotations

from camplab.assembly.foreign_rules import Blocks, Rule, Step, curve, insist, make, nothing, pair, pooling, reordered
from camplab.assembly.graph import Node


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


def _batch_norm(s: Step) -> Blocks:
    m = s.layer
    insist(s, affine=m.affine, track_running_stats=m.track_running_stats, momentum=m.momentum is not None)
    return make(s, "batch_norm", eps=m.eps, momentum=m.momentum)


def _layer_norm(s: Step) -> Blocks:
    m = s.layer
    whole = s.x.kind == "image" and tuple(m.normalized_shape) == s.x.dims
    insist(s, normalized_shape=whole or (s.x.kind != "image" and tuple(m.normalized_shape) == s.x.dims[-1:]),
           elementwise_affine=m.elementwise_affine, bias=m.bias is not None)  # fmt: skip
    return make(s, "layer_norm", eps=m.eps)


def _layer_norm_2d(s: Step) -> Blocks:
    m = s.layer
    return make(s, "layer_norm", eps=m.eps, axis="channels")


def _group_norm(s: Step) -> Blocks:
    m = s.layer
    insist(s, affine=m.affine)
    return make(s, "group_norm", groups=m.num_groups, eps=m.eps)


def _local_response_norm(s: Step) -> Blocks:
    m = s.layer
    return make(s, "local_response_norm", size=m.size, alpha=m.alpha, beta=m.beta, k=m.k)


def _dense(s: Step) -> Blocks:
    m = s.layer
    return make(s, "dense", out_features=m.out_features, bias=m.bias is not None)


def _dropout(s: Step) -> Blocks:
    m = s.layer
    return make(s, "dropout", p=m.p) if m.p else ()


def _channel_dropout(s: Step) -> Blocks:
    m = s.layer
    return make(s, "dropout", p=m.p, unit="channel") if m.p else ()


def _stochastic_depth(s: Step) -> Blocks:
    m = s.layer
    insist(s, mode=m.mode == "row")
    return make(s, "stochastic_depth", p=m.p) if m.p else ()


def _flatten(s: Step) -> Blocks:
    m = s.layer
    insist(s, start_dim=m.start_dim == 1, end_dim=m.end_dim in (-1, len(s.x.dims)))
    return make(s, "flatten") if s.x.kind != "vector" else ()


def _upsample(s: Step) -> Blocks:
    m = s.layer
    insist(s, align_corners=not m.align_corners)
    if m.size is not None:
        return make(s, "upsample", size=pair(m.size), mode=m.mode)
    return make(s, "upsample", factor=pair(m.scale_factor), mode=m.mode)


def _permute(s: Step) -> Blocks:
    return reordered(s, tuple(s.layer.dims))


def _self_attention(s: Step) -> Blocks:
    m = s.layer
    same = len({id(each) for each in s.node.inputs}) == 1
    mask = any(s.node.kwargs.get(name) is not None for name in ("attn_mask", "key_padding_mask"))
    insist(s, three_inputs=same, batch_first=m.batch_first, bias=m.in_proj_bias is not None, attn_mask=not mask,
           add_bias_kv=m.bias_k is None, add_zero_attn=not m.add_zero_attn)  # fmt: skip
    return make(s, "self_attention", heads=m.num_heads, dropout=m.dropout)


def _window_attention(s: Step) -> Blocks:
    m = s.layer
    version = "v2" if hasattr(m, "logit_scale") else "v1"
    insist(s, window_size=len(set(m.window_size)) == 1, dropout=not m.dropout, qkv_bias=m.qkv.bias is not None)
    return make(s, "window_attention", window=m.window_size[0], shift=m.shift_size[0], version=version,
                heads=m.num_heads, dropout=m.attention_dropout)  # fmt: skip


def _partition_attention(s: Step) -> Blocks:
    m = s.layer
    partition = "grid" if _swapped(s.node) else "block"
    return make(s, "window_attention", window=m.size, version="maxvit", partition=partition, heads=m.n_heads)


def _swapped(node: Node) -> bool:
    """Whether the axes of the windows were exchanged since the image was cut: cells far apart form a window."""
    while node.inputs and not node.kind.endswith(".WindowPartition"):
        if node.kind.endswith(".SwapAxes"):
            return True
        node = node.inputs[0]
    return False


def _to_windows(s: Step) -> Blocks:
    """Cutting an image in windows is the business of the attention here; what else happens there sees each pixel."""
    return make(s, "permute", to="channels_last")


def _from_windows(s: Step) -> Blocks:
    return make(s, "permute", to="channels_first")


def _gelu(s: Step) -> Blocks:
    insist(s, approximate=s.layer.approximate == "none")
    return make(s, "activation", kind="gelu")


def _relu6(s: Step) -> Blocks:
    """ReLU6 runs as a Hardtanh between 0 and 6."""
    m = s.layer
    insist(s, min_val=m.min_val == 0, max_val=m.max_val == 6)
    return make(s, "activation", kind="relu6")


def _leaky_relu(s: Step) -> Blocks:
    return make(s, "activation", kind="leaky_relu", slope=s.layer.negative_slope)


def _elu(s: Step) -> Blocks:
    insist(s, alpha=s.layer.alpha == 1)
    return make(s, "activation", kind="elu")


def _softmax(s: Step) -> Blocks:
    insist(s, dim=s.layer.dim in ((1, -3) if s.x.kind == "image" else (-1, len(s.x.dims))))
    return make(s, "activation", kind="softmax")


_NN = "torch.nn.modules."
_TV = "torchvision.models."
LAYERS: dict[str, Rule] = {
    f"{_NN}conv.Conv2d": _convolution,
    f"{_NN}conv.ConvTranspose2d": _transposed_convolution,
    f"{_NN}pooling.MaxPool2d": _max_pooling,
    f"{_NN}pooling.AvgPool2d": _average_pooling,
    f"{_NN}pooling.AdaptiveAvgPool2d": _adaptive_average,
    f"{_NN}pooling.AdaptiveMaxPool2d": _adaptive_max,
    f"{_NN}batchnorm._BatchNorm": _batch_norm,
    f"{_NN}normalization.LayerNorm": _layer_norm,
    f"{_NN}normalization.GroupNorm": _group_norm,
    f"{_NN}normalization.LocalResponseNorm": _local_response_norm,
    f"{_NN}linear.Linear": _dense,
    f"{_NN}linear.Identity": nothing,
    f"{_NN}dropout.Dropout": _dropout,
    f"{_NN}dropout.Dropout2d": _channel_dropout,
    f"{_NN}flatten.Flatten": _flatten,
    f"{_NN}upsampling.Upsample": _upsample,
    f"{_NN}activation.MultiheadAttention": _self_attention,
    f"{_NN}activation.ReLU": curve("relu"),
    f"{_NN}activation.Hardtanh": _relu6,
    f"{_NN}activation.SiLU": curve("silu"),
    f"{_NN}activation.Hardswish": curve("hardswish"),
    f"{_NN}activation.Hardsigmoid": curve("hardsigmoid"),
    f"{_NN}activation.Sigmoid": curve("sigmoid"),
    f"{_NN}activation.Tanh": curve("tanh"),
    f"{_NN}activation.GELU": _gelu,
    f"{_NN}activation.LeakyReLU": _leaky_relu,
    f"{_NN}activation.ELU": _elu,
    f"{_NN}activation.Softmax": _softmax,
    "torchvision.ops.stochastic_depth.StochasticDepth": _stochastic_depth,
    "torchvision.ops.misc.Permute": _permute,
    f"{_TV}convnext.LayerNorm2d": _layer_norm_2d,
    f"{_TV}swin_transformer.ShiftedWindowAttention": _window_attention,
    f"{_TV}swin_transformer.ShiftedWindowAttentionV2": _window_attention,
    f"{_TV}maxvit.RelativePositionalMultiHeadAttention": _partition_attention,
    f"{_TV}maxvit.WindowPartition": _to_windows,
    f"{_TV}maxvit.WindowDepartition": _from_windows,
    f"{_TV}maxvit.SwapAxes": nothing,
}
"""The rule for each class of layers."""
