"""The order of layers behind names that torchvision made, for files that keep none (.safetensors sorts by name).

In DenseNet, Inception v3, RegNet-Y, ConvNeXt, ViT and MaxViT the alphabet puts layers of the same shape in another
order than the network. Knows no files.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

_NETWORKS: Mapping[str, str] = {
    "ab64f8c5af4b": "alexnet", "04bb85828e4d": "convnext_base", "819b4674fa7a": "convnext_tiny",
    "c7c858119b3a": "densenet121", "e1b33e61ee2e": "densenet161", "439b81c37713": "densenet169",
    "dc384d8aae7e": "densenet201", "4cf85a40b639": "efficientnet_b0", "62a4fa21c1cb": "efficientnet_b1",
    "052edcb09f53": "efficientnet_b3", "9aceca2d503d": "efficientnet_b4", "524cd7d74271": "efficientnet_b5",
    "0d9e0e526286": "efficientnet_b6", "4b6f95748054": "efficientnet_b7", "6beb3f7dca19": "efficientnet_v2_l",
    "88f5eb0ae27b": "efficientnet_v2_m", "12c04d446ee7": "efficientnet_v2_s", "2bffca0e58a6": "googlenet",
    "a21712b39370": "inception_v3", "76746726e52f": "maxvit_t", "8925a80f1ba9": "mnasnet0_5",
    "fa53881f7aef": "mobilenet_v2", "c41b166b481f": "mobilenet_v3_large", "32245a7b7012": "mobilenet_v3_small",
    "9ea1771f0a24": "regnet_x_16gf", "002a8ae3c88e": "regnet_x_1_6gf", "6a031267c19e": "regnet_x_32gf",
    "9d8fd6515ca0": "regnet_x_3_2gf", "2d64927f1954": "regnet_x_400mf", "5b356c28ad71": "regnet_x_800mf",
    "f10895a5eec2": "regnet_x_8gf", "a038d5dfb5e4": "regnet_y_128gf", "911a7212fee3": "regnet_y_16gf",
    "e6a0f32d038a": "regnet_y_1_6gf", "2a7be15a3052": "regnet_y_32gf", "0cef1a56af5f": "regnet_y_3_2gf",
    "002e5ae67ead": "regnet_y_400mf", "05cc5afe4724": "regnet_y_800mf", "e0ff04cbdda8": "regnet_y_8gf",
    "ad7ce67b73f4": "resnet101", "79d2d5adfa52": "resnet152", "1b222b5edf28": "resnet18", "11e446a26394": "resnet34",
    "87b9390070d0": "resnet50", "677e5f8fbedb": "shufflenet_v2_x0_5", "6512bd708bb2": "squeezenet1_0",
    "377239e32f1b": "squeezenet1_1", "93b93d8b8048": "swin_b", "dc26dcabe05e": "swin_t", "e9714fb9e990": "swin_v2_b",
    "c04a9f14aa08": "swin_v2_t", "dc2092b06b2a": "vgg11", "941cc1f112e2": "vgg11_bn", "caa86d3b835f": "vgg13",
    "82358e078b2f": "vgg13_bn", "66817e793078": "vgg16", "be2834d7aad5": "vgg16_bn", "eb851df2390f": "vgg19",
    "766a29370c20": "vgg19_bn", "efb732016fb3": "vit_b_16", "88ce45968492": "vit_h_14", "c1203f0b0f15": "vit_l_16",
}  # fmt: skip
"""Digest of the names -> a network of torchvision that has them, in the order that all have that do."""


def digest(keys: Iterable[str]) -> str:
    """Of the names in a state_dict, side heads left out, whatever their order."""
    names = sorted(key for key in keys if not is_aside(key))
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:12]


def is_aside(key: str) -> bool:
    """Whether a tensor belongs to a side head, as torchvision names these."""
    return key.lower().startswith("aux")


def in_order(keys: Iterable[str]) -> tuple[str, ...] | None:
    """The names in the order of their network, side heads last; None when they are not torchvision's."""
    there = list(keys)
    name = _NETWORKS.get(digest(there))
    if name is None:
        return None
    from camplab.assembly.torchvision_networks import CannotImport, model

    try:
        main = tuple(key for key in model(name).state_dict() if not is_aside(key))
    except CannotImport:
        return None
    return (*main, *(key for key in there if is_aside(key)))
