"""Foreign networks become stacks that compute the same and read well."""

from __future__ import annotations

from functools import cache

import pytest
import torch
from torch import nn

from camplab.assembly import torchvision_networks
from camplab.assembly.importing import CannotImport, import_model, import_torchvision
from camplab.assembly.importing.recognise import signature
from camplab.assembly.importing.regroup import regroup
from camplab.assembly.importing.stack import placed_blocks
from camplab.assembly.module import build
from camplab.blocks.activation import Activation
from camplab.blocks.base import Block, follow
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.compound import Structure
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import image
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.blocks.walk import trace
from camplab.document import files
from camplab.document.presets import catalogue
from camplab.document.presets.torchvision_builders import BUILDERS, find
from camplab.nn.side_head import SideHead
from tests import kept
from tests.assembly import parity

X = image(3, 16, 16)


project = cache(import_torchvision)
"""Networks are read once; they are values."""


def edited(blocks: tuple[Block, ...], kind: type[Block], change, at: int = 0) -> tuple[Block, ...]:
    """The blocks with what `change` makes of number `at` of this kind, branches counted, too; None drops it."""
    seen = -1

    def walk(block: Block) -> Block | None:
        nonlocal seen
        if isinstance(block, kind):
            seen += 1
            if seen == at:
                return change(block)
        if isinstance(block, Structure) and block.children():
            return block.with_children(tuple(row(branch) for branch in block.children()))
        return block

    def row(branch: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(new for new in map(walk, branch) if new is not None)

    return row(blocks)


# -- the same numbers ------------------------------------------------------------------------------


SMALL = ["squeezenet1_1", "shufflenet_v2_x0_5", "mobilenet_v3_small", "resnet18"]
GROUPED = ["resnet50", "googlenet", "vit_b_16", "mobilenet_v2", "swin_t"]
"""Those with the most kinds of branches are tried every time, the others are long."""


@pytest.mark.parametrize("name", kept.some(SMALL, "mobilenet_v3_small"))
def test_a_small_network_and_its_stack_are_the_same_to_the_last_bit(name):
    assert parity.differences(name).worst == 0


CONTROLS = {
    "batch norm with another epsilon": lambda net: edited(net, BatchNorm, lambda b: b.changed(eps=1e-2), at=20),
    "branches exchanged": lambda net: edited(net, Parallel, lambda b: b.changed(branches=b.branches[::-1]), at=2),
    "an activation dropped": lambda net: edited(net, Activation, lambda b: None, at=8),
    "another pooling": lambda net: edited(net, Pooling, lambda b: b.changed(kind="average")),
    "no shuffle": lambda net: tuple(b for n, b in enumerate(net) if n != 11),
}


@pytest.mark.parametrize("control", kept.some(CONTROLS, "batch norm with another epsilon"))  # the least
def test_a_single_altered_block_is_noticed(control):
    found = parity.differences("shufflenet_v2_x0_5", CONTROLS[control])
    assert found.training > 1e-6
    assert found.worst > 1e-6


@pytest.mark.long  # another epsilon, which is less, is noticed in every run of the tests
def test_a_missing_shortcut_is_noticed():
    without = parity.differences(
        "resnet18", lambda net: edited(net, Parallel, lambda b: b.changed(branches=b.branches[:1]))
    )
    assert without.training > 1e-3


def test_what_is_not_altered_is_not_noticed():
    assert parity.differences("shufflenet_v2_x0_5", lambda net: net).worst == 0


@pytest.mark.parametrize("name", kept.some(GROUPED, "googlenet", "swin_t"))
def test_grouping_changes_no_layer_and_no_order(name):
    builder = find(name)
    x = image(3, builder.size, builder.size)
    placed = placed_blocks(torchvision_networks.model(name), x)
    grouped = regroup(placed)
    assert signature(follow(grouped, x)) == signature(follow(tuple(each.block for each in placed), x))
    assert len(grouped) < len(placed)


def test_side_heads_are_those_of_torchvision_in_training():
    with parity.one_thread():
        model, x = parity.numeric_model("googlenet", aux_logits=True)
        own = trace(import_model(model, x, side_heads=True), x)
        network, _ = parity.copied(model, own)
        sample = torch.randn(2, *x.dims)
        main, second, first = model.train()(sample)
        assert torch.equal(network.train()(sample), main)
        for head, there in zip(heads(network), (first, second), strict=True):
            assert torch.equal(head.output, there)
        assert own.params == 13_004_888


def heads(network: nn.Module) -> list[SideHead]:
    return [layer for layer in network.modules() if isinstance(layer, SideHead)]


def test_a_network_without_side_heads_says_so():
    with pytest.raises(CannotImport, match="resnet18 has no side heads"):
        import_torchvision("resnet18", side_heads=True)


# -- as people read it -----------------------------------------------------------------------------


def outline(blocks: tuple[Block, ...]) -> list[str]:
    return [f"{block.name or block.title}{f' ×{block.times}' if isinstance(block, Repeat) else ''}" for block in blocks]


def test_resnet50_reads_as_stem_four_stages_and_head():
    net = project("resnet50").net
    assert outline(net) == ["stem", "stage 1 ×3", "stage 2", "stage 3", "stage 4", "head"]
    assert outline(net[1].body) == ["Residual"]
    assert outline(net[3].body) == ["Residual", "Repeat ×5"]
    assert net[1].body[0].kind == "bottleneck"


def test_a_vision_transformer_is_an_encoder_of_twelve_equal_layers():
    net = project("vit_b_16").net
    assert outline(net) == ["stem", "encoder ×12", "head"]
    assert outline(net[1].body) == ["Transformer encoder layer"]


def test_googlenet_keeps_the_names_of_its_modules():
    net = project("googlenet").net
    assert [outline(block.body) for block in net[1:4]] == [
        ["3a", "3b"], ["Pooling", "4a", "4b", "4c", "4d", "4e"], ["Pooling", "5a", "5b"],
    ]  # fmt: skip


def test_densenet_is_seven_cards_between_stem_and_head():
    assert outline(project("densenet121").net) == [
        "stem", "Dense block", "Transition", "Dense block", "Transition", "Dense block", "Transition", "Dense block",
        "head",
    ]  # fmt: skip


def test_the_project_can_be_saved_and_says_where_it_comes_from():
    ours = import_torchvision("resnet18", classes=10)
    assert files.loads(files.dumps(ours)).stacks == ours.stacks
    assert ours.data.outputs == ours.trace().y.dims[0] == 10
    assert ours.title == "ResNet-18"
    assert "resnet18 of torchvision" in ours.notes
    assert "fresh" not in ours.notes, "they may be loaded by and by"
    assert "Network > Load weights" in ours.notes


# -- the table -------------------------------------------------------------------------------------


def test_the_table_names_torchvisions_networks_and_their_weights():
    from torchvision import models

    assert [builder.name for builder in BUILDERS] == models.list_models(module=models)
    for builder in BUILDERS:
        assert builder.weights == tuple(entry.name for entry in models.get_model_weights(builder.name))
        assert (
            builder.parameters in {entry.meta["num_params"] for entry in models.get_model_weights(builder.name)}
            or builder.name == "inception_v3"
        )  # its published number counts the side head
        assert builder.gmacs == pytest.approx(
            min(entry.meta["_ops"] for entry in models.get_model_weights(builder.name)), rel=2e-3, abs=6e-4
        )


# -- plain modules of torch ------------------------------------------------------------------------


def test_a_plain_module_becomes_a_stack():
    pool = nn.MaxPool2d(3, 2, ceil_mode=True)
    model = nn.Sequential(
        nn.Conv2d(3, 4, (1, 3), padding=(0, 1)), nn.LeakyReLU(0.2), pool, nn.Flatten(), nn.Linear(256, 5)
    )
    stack = import_model(model, X)
    assert [block.tag for block in stack[:3]] == ["convolution", "activation", "pooling"]
    assert stack[0].padding == "same"
    assert stack[0].kernel == (1, 3)
    assert stack[1].slope == pytest.approx(0.2)


def test_the_model_itself_is_left_as_it_was():
    model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4)).train()
    before = {name: tensor.clone() for name, tensor in model.state_dict().items()}
    import_model(model, X)
    assert model.training
    assert all(torch.equal(tensor, before[name]) for name, tensor in model.state_dict().items())


@pytest.mark.parametrize(
    "name",
    ["lenet5", "resnet20", "googlenet_style", "densenet_style", "unet_style", "vit_patch2", "sigmoid_mlp20_residual"],
)
def test_a_network_built_of_blocks_and_read_back_is_the_same(name):
    ours = catalogue.find(name).project()
    back = import_model(build(ours.trace()), ours.x)
    assert signature(follow(back, ours.x)) == signature(ours.trace().chain)


def test_a_group_holds_what_belongs_together():
    net = project("efficientnet_b0").net
    assert isinstance(net[0], Group)
    assert outline(net) == ["stem", *(f"stage {n}" for n in range(1, 8)), "head"]
