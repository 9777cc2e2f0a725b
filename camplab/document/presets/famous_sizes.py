"""What is often said of famous networks' sizes, and what is true: recognised by their number of weights. No torch."""

from __future__ import annotations

from camplab.words import Sentence, say

ALEXNET = say(
    "AlexNet: 60 million is right. The paper's network on two graphics cards has 60,965,224 weights; torchvision's is "
    "the one-tower variant of 2014 with 61,100,840. The three dense layers hold 96 % of them."
)
VGG16 = say(
    "VGG-16: 138 million (138,357,544), not 110 million as is sometimes read: table 2 of the paper has 133 to 144 "
    "million for its networks. The convolutions hold 14.7 million, the dense layers the rest."
)
GOOGLENET = say(
    "GoogLeNet: 4 million is often repeated in courses, but with 1000 classes it has 6,998,552 weights in the paper's "
    "layout and 6,624,904 in torchvision, whose 5×5 branches have 3×3 windows; 13 million with its two side heads. Far "
    "fewer than AlexNet's 61 million, as it ends in an average instead of dense layers."
)
REMARKS: dict[int, Sentence] = {
    61_100_840: ALEXNET,
    60_965_224: ALEXNET,
    138_357_544: VGG16,
    138_365_992: VGG16,
    6_624_904: GOOGLENET,
    6_998_552: GOOGLENET,
    13_004_888: GOOGLENET,
}


def remark(params: int) -> Sentence | None:
    """What is worth knowing of the number of weights of the network that has exactly `params`."""
    return REMARKS.get(params)
