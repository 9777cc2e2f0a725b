"""Foreign layers that attend, over a sequence or in windows, as blocks. Imports neither torchvision nor nn."""

from __future__ import annotations

from camplab.assembly.importing.nodes import Node
from camplab.assembly.importing.rules import Blocks, Rule, Step, insist, make, nothing


def _self_attention(s: Step) -> Blocks:
    m = s.layer
    same = len({id(each) for each in s.node.inputs}) == 1
    told = (s.node.kwargs.get(name) for name in ("attn_mask", "key_padding_mask", "is_causal"))
    mask = any(told) or len(s.node.args) > 3
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


ATTENTION: dict[str, Rule] = {
    "torch.nn.modules.activation.MultiheadAttention": _self_attention,
    "torchvision.models.swin_transformer.ShiftedWindowAttention": _window_attention,
    "torchvision.models.swin_transformer.ShiftedWindowAttentionV2": _window_attention,
    "torchvision.models.maxvit.RelativePositionalMultiHeadAttention": _partition_attention,
    "torchvision.models.maxvit.WindowPartition": _to_windows,
    "torchvision.models.maxvit.WindowDepartition": _from_windows,
    "torchvision.models.maxvit.SwapAxes": nothing,
}
