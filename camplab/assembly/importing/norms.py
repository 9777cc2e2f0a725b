"""Foreign layers that normalise, and those that drop by chance, as blocks. Imports neither torchvision nor nn."""

from __future__ import annotations

from camplab.assembly.importing.rules import Blocks, Rule, Step, insist, make, on_images


def _batch_norm(s: Step) -> Blocks:
    m = s.layer
    insist(s, input=s.x.kind in ("image", "vector"))  # of N×T×F torch normalises each step, the block each feature
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


NORMS: dict[str, Rule] = {
    "torch.nn.modules.batchnorm._BatchNorm": _batch_norm,
    "torch.nn.modules.normalization.LayerNorm": _layer_norm,
    "torch.nn.modules.normalization.GroupNorm": on_images(_group_norm),
    "torch.nn.modules.normalization.LocalResponseNorm": on_images(_local_response_norm),
    "torch.nn.modules.dropout.Dropout": _dropout,
    "torch.nn.modules.dropout.Dropout2d": on_images(_channel_dropout),
    "torchvision.ops.stochastic_depth.StochasticDepth": _stochastic_depth,
    "torchvision.models.convnext.LayerNorm2d": on_images(_layer_norm_2d),
}
