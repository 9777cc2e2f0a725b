"""Foreign networks become stacks that compute the same, read well, or are refused in a sentence that names the step."""

from __future__ import annotations

import sys
from functools import cache

import pytest
import torch
from torch import nn
from torch.nn import functional

from camplab.assembly import foreign, importing
from camplab.assembly.importing import CannotImport, import_model, import_torchvision
from camplab.assembly.importing.recognise import signature
from camplab.assembly.importing.regroup import regroup
from camplab.assembly.importing.stack import placed_blocks
from camplab.assembly.module import build
from camplab.blocks.activation import Activation
from camplab.blocks.base import Block
from camplab.blocks.batch_norm import BatchNorm
from camplab.blocks.compound import Structure
from camplab.blocks.facts import follow
from camplab.blocks.pooling import Pooling
from camplab.blocks.shape import image, sequence
from camplab.blocks.structure import Group, Parallel, Repeat
from camplab.blocks.walk import trace
from camplab.document import files, presets
from camplab.document.builders import BUILDERS, find
from camplab.nn.side_head import SideHead
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


@pytest.mark.parametrize("name", ["squeezenet1_1", "shufflenet_v2_x0_5", "mobilenet_v3_small", "resnet18"])
def test_a_small_network_and_its_stack_are_the_same_to_the_last_bit(name):
    assert parity.differences(name).worst == 0


CONTROLS = {
    "batch norm with another epsilon": lambda net: edited(net, BatchNorm, lambda b: b.changed(eps=1e-2), at=20),
    "branches exchanged": lambda net: edited(net, Parallel, lambda b: b.changed(branches=b.branches[::-1]), at=2),
    "an activation dropped": lambda net: edited(net, Activation, lambda b: None, at=8),
    "another pooling": lambda net: edited(net, Pooling, lambda b: b.changed(kind="average")),
    "no shuffle": lambda net: tuple(b for n, b in enumerate(net) if n != 11),
}


@pytest.mark.parametrize("control", CONTROLS)
def test_a_single_altered_block_is_noticed(control):
    found = parity.differences("shufflenet_v2_x0_5", CONTROLS[control])
    assert found.training > 1e-6
    assert found.worst > 1e-6


def test_a_missing_shortcut_is_noticed():
    without = parity.differences(
        "resnet18", lambda net: edited(net, Parallel, lambda b: b.changed(branches=b.branches[:1]))
    )
    assert without.training > 1e-3


def test_what_is_not_altered_is_not_noticed():
    assert parity.differences("shufflenet_v2_x0_5", lambda net: net).worst == 0


@pytest.mark.parametrize("name", ["resnet50", "googlenet", "vit_b_16", "mobilenet_v2", "swin_t"])
def test_grouping_changes_no_layer_and_no_order(name):
    builder = find(name)
    x = image(3, builder.size, builder.size)
    placed = placed_blocks(foreign.model(name), x)
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
    ours = presets.find(name).project()
    back = import_model(build(ours.trace()), ours.x)
    assert signature(follow(back, ours.x)) == signature(ours.trace().chain)


# -- what cannot be a stack ------------------------------------------------------------------------


class Pyramid(nn.Module):
    """Each level is used twice: for its own result, and for the next finer one (FPN)."""

    def __init__(self) -> None:
        super().__init__()
        self.down1, self.down2 = nn.Conv2d(3, 4, 3, 2, 1), nn.Conv2d(4, 4, 3, 2, 1)
        self.lateral = nn.Conv2d(4, 4, 1)
        self.up = nn.Upsample(scale_factor=2)
        self.out1, self.out2 = nn.Conv2d(4, 4, 3, padding=1), nn.Conv2d(4, 4, 3, 2, 1)

    def forward(self, x):
        fine = self.down1(x)
        coarse = self.down2(fine)
        merged = self.lateral(fine) + self.up(coarse)
        return self.out2(merged) + self.out1(coarse)


class Cell(nn.Module):
    """A cell as an architecture search finds it (DARTS): every node takes all nodes before it."""

    def __init__(self) -> None:
        super().__init__()
        self.ops = nn.ModuleList(nn.Conv2d(3, 3, 3, padding=1) for _ in range(5))

    def forward(self, x):
        a = self.ops[0](x)
        b = self.ops[1](x) + self.ops[2](a)
        return self.ops[3](a) + self.ops[4](b)


class Branching(nn.Module):
    def forward(self, x):
        return x if x.sum() > 0 else -x


class Two(nn.Module):
    def forward(self, x, y):
        return x + y


class Strange(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.norm = nn.InstanceNorm2d(3)

    def forward(self, x):
        return self.norm(x)


class Does(nn.Module):
    """One convolution, and what is done with it."""

    def __init__(self, does) -> None:
        super().__init__()
        self.conv, self.norm, self.relu = nn.Conv2d(3, 3, 3, padding=1), nn.Identity(), nn.ReLU(inplace=True)
        self.scale = nn.Parameter(torch.ones(16))
        self.does = does

    def forward(self, x):
        return self.does(self, x)


REFUSED = {
    "a layer that runs twice": (
        Does(lambda m, x: m.conv(m.relu(m.conv(x)))),
        "conv runs 2 times with the same weights",
    ),
    "a result written over": (Does(lambda m, x: m.relu(x) + m.conv(x)), "relu writes over its input"),
    "a sum with a factor": (Does(lambda m, x: torch.add(x, m.conv(x), alpha=2)), "add (add): no block has this alpha"),
    "dropout that never stops": (Does(lambda m, x: functional.dropout(m.conv(x), 0.5)), "dropout (dropout)"),
    "a scale for each column": (Does(lambda m, x: m.scale * m.conv(x)), "mul (mul)"),
    "a number added": (Does(lambda m, x: m.conv(x) + 1), "add (add)"),
    "samples put side by side": (Does(lambda m, x: torch.cat([x, m.conv(x)], 0)), "cat (cat)"),
    "rows put side by side": (Does(lambda m, x: torch.cat([x, m.conv(x)], 2)), "cat (cat) puts out 3×32×16"),
    "several results": (Does(lambda m, x: (x, m.conv(x))), "2 results"),
    "no result": (Does(lambda m, x: None), "NoneType"),
    "a pyramid": (Pyramid(), "down2 (Conv2d)"),
    "a searched cell": (Cell(), "ops.0 (Conv2d)"),
    "a layer no block is": (Strange(), "norm (InstanceNorm2d)"),
    "steps that depend on the picture": (Branching(), "Branching"),
    "a window in time": (nn.Sequential(nn.Conv3d(3, 4, 3)), "0 (Conv3d)"),
    "circular padding": (nn.Sequential(nn.Conv2d(3, 4, 3, padding_mode="circular")), "0 (Conv2d)"),
    "a matrix product of two results": (nn.Bilinear(16, 16, 4), ""),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_a_stack_is_refused_by_a_sentence_that_names_the_step(what):
    model, place = REFUSED[what]
    with pytest.raises(CannotImport) as refused:
        import_model(model, X)
    assert place in str(refused.value)
    assert "\n" not in str(refused.value)


def test_batch_norm_over_the_steps_of_a_sequence_is_refused():
    with pytest.raises(CannotImport, match=r"0 \(BatchNorm1d\)"):
        import_model(nn.Sequential(nn.BatchNorm1d(4)), sequence(4, 4))


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("resnet-51", "did you mean resnet"),
        ("r3d_18", "films"),
        ("mvit_v1_b", "films"),
        ("swin3d_t", "films"),
        ("fasterrcnn_resnet50_fpn", "boxes"),
        ("raft_small", "two pictures"),
        ("quantized_resnet18", "quantized"),
        ("q", "torchvision has no network q"),
    ],
)
def test_a_name_that_stands_for_no_stack_is_answered_in_one_sentence(name, words):
    with pytest.raises(CannotImport, match=words):
        import_torchvision(name)


def test_without_torchvision_it_says_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "torchvision", None)
    with pytest.raises(CannotImport, match="pip install torchvision"):
        foreign.builders()


def test_a_torchvision_made_for_another_torch_is_named(monkeypatch):
    class Broken:
        def __getattr__(self, name: str):
            raise RuntimeError("operator torchvision::nms does not exist")

    monkeypatch.setitem(sys.modules, "torchvision", Broken())
    with pytest.raises(CannotImport, match="another torch") as refused:
        foreign.builders()
    assert "torchvision::nms" in str(refused.value)


def test_importing_imports_no_torchvision_by_itself():
    assert "torchvision" not in vars(importing)
    assert "torchvision" not in vars(foreign)


def test_a_group_holds_what_belongs_together():
    net = project("efficientnet_b0").net
    assert isinstance(net[0], Group)
    assert outline(net) == ["stem", *(f"stage {n}" for n in range(1, 8)), "head"]
