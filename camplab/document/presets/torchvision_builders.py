"""The networks of torchvision that classify pictures, as a table: known without torch, shown before any is built.

Figures are for an input of `size`, side heads left out; a test holds the table against torchvision.
"""

from __future__ import annotations

from dataclasses import dataclass

_V1 = ("IMAGENET1K_V1",)
_V12 = ("IMAGENET1K_V1", "IMAGENET1K_V2")
_SWAG = ("IMAGENET1K_SWAG_E2E_V1", "IMAGENET1K_SWAG_LINEAR_V1")


@dataclass(frozen=True, slots=True)
class Builder:
    """A network by torchvision's name for it; `title` is what papers call it."""

    name: str
    title: str
    family: str
    parameters: int
    macs: int
    size: int
    """Height and width of the pictures that the smallest of its stored weights was measured with."""
    weights: tuple[str, ...]
    """What its stored weights are called; the first are those of the paper or nearest to it."""

    @property
    def gmacs(self) -> float:
        """Multiply-accumulates for one picture, in thousand millions."""
        return self.macs / 1e9


BUILDERS = (
    Builder("alexnet", "AlexNet", "AlexNet", 61_100_840, 714_188_480, 224, _V1),
    Builder("convnext_base", "ConvNeXt-Base", "ConvNeXt", 88_591_464, 15_354_729_472, 224, _V1),
    Builder("convnext_large", "ConvNeXt-Large", "ConvNeXt", 197_767_336, 34_361_433_600, 224, _V1),
    Builder("convnext_small", "ConvNeXt-Small", "ConvNeXt", 50_223_688, 8_683_712_256, 224, _V1),
    Builder("convnext_tiny", "ConvNeXt-Tiny", "ConvNeXt", 28_589_128, 4_455_531_264, 224, _V1),
    Builder("densenet121", "DenseNet-121", "DenseNet", 7_978_856, 2_834_161_664, 224, _V1),
    Builder("densenet161", "DenseNet-161", "DenseNet", 28_681_000, 7_727_907_072, 224, _V1),
    Builder("densenet169", "DenseNet-169", "DenseNet", 14_149_480, 3_359_843_328, 224, _V1),
    Builder("densenet201", "DenseNet-201", "DenseNet", 20_013_928, 4_291_365_888, 224, _V1),
    Builder("efficientnet_b0", "EfficientNet-B0", "EfficientNet", 5_288_548, 385_814_752, 224, _V1),
    Builder("efficientnet_b1", "EfficientNet-B1", "EfficientNet", 7_794_184, 686_802_832, 240, _V12),
    Builder("efficientnet_b2", "EfficientNet-B2", "EfficientNet", 9_109_994, 1_087_529_456, 288, _V1),
    Builder("efficientnet_b3", "EfficientNet-B3", "EfficientNet", 12_233_232, 1_827_141_392, 300, _V1),
    Builder("efficientnet_b4", "EfficientNet-B4", "EfficientNet", 19_341_616, 4_393_771_024, 380, _V1),
    Builder("efficientnet_b5", "EfficientNet-B5", "EfficientNet", 30_389_784, 10_266_384_752, 456, _V1),
    Builder("efficientnet_b6", "EfficientNet-B6", "EfficientNet", 43_040_704, 19_067_593_536, 528, _V1),
    Builder("efficientnet_b7", "EfficientNet-B7", "EfficientNet", 66_347_960, 37_745_884_192, 600, _V1),
    Builder("efficientnet_v2_l", "EfficientNetV2-L", "EfficientNet", 118_515_272, 56_079_699_008, 480, _V1),
    Builder("efficientnet_v2_m", "EfficientNetV2-M", "EfficientNet", 54_139_356, 24_582_460_384, 480, _V1),
    Builder("efficientnet_v2_s", "EfficientNetV2-S", "EfficientNet", 21_458_488, 8_365_617_152, 384, _V1),
    Builder("googlenet", "GoogLeNet", "Inception", 6_624_904, 1_498_376_192, 224, _V1),
    Builder("inception_v3", "Inception v3", "Inception", 23_834_568, 5_713_216_096, 299, _V1),
    Builder("maxvit_t", "MaxViT-T", "MaxViT", 30_919_624, 5_558_046_720, 224, _V1),
    Builder("mnasnet0_5", "MnasNet 0.5", "MnasNet", 2_218_512, 104_455_968, 224, _V1),
    Builder("mnasnet0_75", "MnasNet 0.75", "MnasNet", 3_170_208, 215_493_104, 224, _V1),
    Builder("mnasnet1_0", "MnasNet 1.0", "MnasNet", 4_383_312, 314_415_872, 224, _V1),
    Builder("mnasnet1_3", "MnasNet 1.3", "MnasNet", 6_282_256, 526_362_432, 224, _V1),
    Builder("mobilenet_v2", "MobileNetV2", "MobileNet", 3_504_872, 300_774_272, 224, _V12),
    Builder("mobilenet_v3_large", "MobileNetV3-Large", "MobileNet", 5_483_032, 216_589_760, 224, _V12),
    Builder("mobilenet_v3_small", "MobileNetV3-Small", "MobileNet", 2_542_856, 56_510_400, 224, _V1),
    Builder("regnet_x_16gf", "RegNetX-16GF", "RegNet", 54_278_536, 15_940_755_456, 224, _V12),
    Builder("regnet_x_1_6gf", "RegNetX-1.6GF", "RegNet", 9_190_136, 1_602_849_792, 224, _V12),
    Builder("regnet_x_32gf", "RegNetX-32GF", "RegNet", 107_811_560, 31_735_929_792, 224, _V12),
    Builder("regnet_x_3_2gf", "RegNetX-3.2GF", "RegNet", 15_296_552, 3_176_621_952, 224, _V12),
    Builder("regnet_x_400mf", "RegNetX-400MF", "RegNet", 5_495_976, 413_812_608, 224, _V12),
    Builder("regnet_x_800mf", "RegNetX-800MF", "RegNet", 7_259_656, 799_699_712, 224, _V12),
    Builder("regnet_x_8gf", "RegNetX-8GF", "RegNet", 39_572_648, 7_995_132_416, 224, _V12),
    Builder("regnet_y_128gf", "RegNetY-128GF", "RegNet", 644_812_894, 127_517_815_680, 224, _SWAG),
    Builder("regnet_y_16gf", "RegNetY-16GF", "RegNet", 83_590_140, 15_911_510_272, 224, _V12 + _SWAG),
    Builder("regnet_y_1_6gf", "RegNetY-1.6GF", "RegNet", 11_202_430, 1_612_076_160, 224, _V12),
    Builder("regnet_y_32gf", "RegNetY-32GF", "RegNet", 145_046_770, 32_279_552_832, 224, _V12 + _SWAG),
    Builder("regnet_y_3_2gf", "RegNetY-3.2GF", "RegNet", 19_436_338, 3_176_482_752, 224, _V12),
    Builder("regnet_y_400mf", "RegNetY-400MF", "RegNet", 4_344_144, 401_842_848, 224, _V12),
    Builder("regnet_y_800mf", "RegNetY-800MF", "RegNet", 6_432_512, 833_856_256, 224, _V12),
    Builder("regnet_y_8gf", "RegNetY-8GF", "RegNet", 39_381_472, 8_473_070_592, 224, _V12),
    Builder("resnet101", "ResNet-101", "ResNet", 44_549_160, 7_801_405_440, 224, _V12),
    Builder("resnet152", "ResNet-152", "ResNet", 60_192_808, 11_513_626_624, 224, _V12),
    Builder("resnet18", "ResNet-18", "ResNet", 11_689_512, 1_814_073_344, 224, _V1),
    Builder("resnet34", "ResNet-34", "ResNet", 21_797_672, 3_663_761_408, 224, _V1),
    Builder("resnet50", "ResNet-50", "ResNet", 25_557_032, 4_089_184_256, 224, _V12),
    Builder("resnext101_32x8d", "ResNeXt-101 (32x8d)", "ResNet", 88_791_336, 16_414_015_488, 224, _V12),
    Builder("resnext101_64x4d", "ResNeXt-101 (64x4d)", "ResNet", 83_455_272, 15_460_270_080, 224, _V1),
    Builder("resnext50_32x4d", "ResNeXt-50 (32x4d)", "ResNet", 25_028_904, 4_230_479_872, 224, _V12),
    Builder("shufflenet_v2_x0_5", "ShuffleNetV2 0.5×", "ShuffleNet", 1_366_792, 40_476_448, 224, _V1),
    Builder("shufflenet_v2_x1_0", "ShuffleNetV2 1.0×", "ShuffleNet", 2_278_604, 144_907_992, 224, _V1),
    Builder("shufflenet_v2_x1_5", "ShuffleNetV2 1.5×", "ShuffleNet", 3_503_624, 295_759_392, 224, _V1),
    Builder("shufflenet_v2_x2_0", "ShuffleNetV2 2.0×", "ShuffleNet", 7_393_996, 583_253_464, 224, _V1),
    Builder("squeezenet1_0", "SqueezeNet 1.0", "SqueezeNet", 1_248_424, 818_924_576, 224, _V1),
    Builder("squeezenet1_1", "SqueezeNet 1.1", "SqueezeNet", 1_235_496, 349_151_936, 224, _V1),
    Builder("swin_b", "Swin-B", "Swin", 87_768_224, 15_430_946_816, 224, _V1),
    Builder("swin_s", "Swin-S", "Swin", 49_606_258, 8_740_875_264, 224, _V1),
    Builder("swin_t", "Swin-T", "Swin", 28_288_354, 4_490_566_656, 224, _V1),
    Builder("swin_v2_b", "Swin V2-B", "Swin", 87_930_848, 20_325_134_336, 256, _V1),
    Builder("swin_v2_s", "Swin V2-S", "Swin", 49_737_442, 11_545_857_024, 256, _V1),
    Builder("swin_v2_t", "Swin V2-T", "Swin", 28_351_570, 5_939_690_496, 256, _V1),
    Builder("vgg11", "VGG-11", "VGG", 132_863_336, 7_609_090_048, 224, _V1),
    Builder("vgg11_bn", "VGG-11 with batch norm", "VGG", 132_868_840, 7_609_090_048, 224, _V1),
    Builder("vgg13", "VGG-13", "VGG", 133_047_848, 11_308_466_176, 224, _V1),
    Builder("vgg13_bn", "VGG-13 with batch norm", "VGG", 133_053_736, 11_308_466_176, 224, _V1),
    Builder("vgg16", "VGG-16", "VGG", 138_357_544, 15_470_264_320, 224, ("IMAGENET1K_V1", "IMAGENET1K_FEATURES")),
    Builder("vgg16_bn", "VGG-16 with batch norm", "VGG", 138_365_992, 15_470_264_320, 224, _V1),
    Builder("vgg19", "VGG-19", "VGG", 143_667_240, 19_632_062_464, 224, _V1),
    Builder("vgg19_bn", "VGG-19 with batch norm", "VGG", 143_678_248, 19_632_062_464, 224, _V1),
    Builder("vit_b_16", "ViT-B/16", "ViT", 86_567_656, 17_563_828_224, 224, _V1 + _SWAG),
    Builder("vit_b_32", "ViT-B/32", "ViT", 88_224_232, 4_409_186_304, 224, _V1),
    Builder("vit_h_14", "ViT-H/14", "ViT", 632_045_800, 167_295_109_120, 224, _SWAG),
    Builder("vit_l_16", "ViT-L/16", "ViT", 304_326_632, 61_554_712_576, 224, _V1 + _SWAG),
    Builder("vit_l_32", "ViT-L/32", "ViT", 306_535_400, 15_377_539_072, 224, _V1),
    Builder("wide_resnet101_2", "Wide ResNet-101-2", "ResNet", 126_886_696, 22_753_050_624, 224, _V12),
    Builder("wide_resnet50_2", "Wide ResNet-50-2", "ResNet", 68_883_240, 11_398_021_120, 224, _V12),
)
"""In alphabetical order of their names."""
SIDE_HEADS = ("googlenet", "inception_v3")
"""Those that may be had with side heads, which only training uses."""


def find(name: str) -> Builder | None:
    """The network called `name`, None when there is none."""
    return next((builder for builder in BUILDERS if builder.name == name), None)
