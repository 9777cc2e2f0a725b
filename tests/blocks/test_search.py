"""Search knows the learner's words: PyTorch's classes, kinds, common words; the best match comes first."""

from __future__ import annotations

import inspect
import unicodedata
from typing import get_args

from torch import nn

from camplab.blocks.base import NO_TAPS, REGISTRY, Leaf
from camplab.blocks.call import Call
from camplab.blocks.compound import layer_of
from camplab.blocks.known_as import known
from camplab.blocks.search import Entry, Hit, search
from camplab.blocks.shape import image, sequence, tokens, vector
from tests.for_each import for_each

ENTRIES = [Entry(tag, (block.title, tag), block.known_as, (block.family,)) for tag, block in REGISTRY.items()]

NOT_HERE = {
    # what is learned is the task's, and needs no block
    *(name for name in dir(nn) if name.endswith(("Loss", "Loss2d", "WithLoss"))),
    "CosineSimilarity", "PairwiseDistance",
    # what holds layers under keys, or is the base of others
    "Container", "DataParallel", "Module", "ModuleDict", "ParameterDict", "ParameterList", "RNNBase", "RNNCellBase",
    # volumes
    *(name for name in dir(nn) if name.endswith("3d")),
    # layers that the lab does not have
    "AlphaDropout", "Bilinear", "CELU", "EmbeddingBag", "FeatureAlphaDropout", "Fold", "FractionalMaxPool2d", "GLU",
    "Hardshrink", "Hardtanh", "LPPool1d", "LPPool2d", "LogSigmoid", "LogSoftmax", "MaxUnpool1d", "MaxUnpool2d", "Mish",
    "PReLU", "PixelShuffle", "RMSNorm", "RReLU", "SELU", "Softmin", "Softplus", "Softshrink", "Softsign", "Tanhshrink",
    "Threshold", "Unfold",
    *(f"{kind}Pad{n}d" for kind in ("Circular", "Constant", "Reflection", "Replication", "Zero") for n in (1, 2)),
}  # fmt: skip
LAYERS = sorted(name for name, part in vars(nn).items() if inspect.isclass(part) and issubclass(part, nn.Module))


def found(typed: str) -> list[str]:
    """What was found, as `activation kind=gelu`."""
    return [said(hit) for hit in search(typed, ENTRIES).found]


def said(hit: Hit) -> str:
    return " ".join([hit.tag, *(f"{name}={value}" for name, value in hit.settings.items())])


@for_each("name", [name for name in LAYERS if name not in NOT_HERE])
def test_every_layer_of_pytorch_that_the_lab_has_is_found_by_its_class(name) -> None:
    assert found(name)
    assert found(f"nn.{name}(3, 16)") == found(f"torch.nn.{name}") == found(name.lower())


def test_the_list_of_what_the_lab_does_not_have_is_true() -> None:
    assert set(LAYERS) >= {name for name in NOT_HERE if name in dir(nn) and name.endswith("3d")}
    assert not {name.lower() for name in NOT_HERE & set(LAYERS)} & {target.lower() for target in targets()}


def targets() -> set[str]:
    """The classes of torch.nn that layers of the lab are made of."""
    made = set()
    for _, call in layers():
        made |= {target.removeprefix("nn.") for target in _targets(call) if target.startswith("nn.")}
    return made


def _targets(call: Call) -> set[str]:
    return {call.target, *(t for part in call.args if isinstance(part, Call) for t in _targets(part))}


def layers() -> list[tuple[Hit, Call]]:
    """Every kind of every leaf on every kind of input that it takes, with its layer."""
    made = []
    for entry in ENTRIES:
        for settings in ({}, *(kind.settings for kind in entry.known_as)):
            block = REGISTRY[entry.tag](**settings)
            for x in (image(16, 12, 12), sequence(10, 16), vector(16), tokens(10, 5)):
                facts = block.facts(x, NO_TAPS)
                if facts.y is not None:
                    made.append((Hit(entry.tag, settings), layer_of(facts)))
    return made


def test_a_block_is_found_by_the_class_that_it_is_in_code_with_the_kind_that_is_that_class() -> None:
    made = layers()
    leaves = [(hit, call) for hit, call in made if issubclass(REGISTRY[hit.tag], Leaf) and hit.tag != "tap"]
    for hit, call in leaves:
        if call.target.startswith("nn."):
            hits = search(call.target, ENTRIES).found
            assert hit.tag in {one.tag for one in hits}, call.target
            assert call.target in {layer.target for one, layer in made if one in hits}, call.target


@for_each(
    ("typed", "first"),
    [
        ("pooling", "pooling"),  # the family Convolution and pooling comes after the block of that name
        ("embedding", "embedding"),
        ("dense", "dense"),
        ("conv", "convolution"),
        ("Conv2D", "convolution"),
        ("cnn", "convolution"),
        ("1x1 conv", "convolution kernel=1"),
        ("depthwise", "convolution groups=depthwise"),
        ("deconv", "transposed_convolution"),
        ("max pool", "pooling kind=max"),
        ("maxpool", "pooling kind=max"),
        ("MaxPooling2D", "pooling kind=max"),
        ("average pooling", "pooling kind=average"),
        ("avg", "pooling kind=average"),
        ("global average pooling", "adaptive_pooling kind=average"),
        ("GAP", "adaptive_pooling kind=average"),
        ("fc", "dense"),
        ("linear", "dense"),
        ("fully connected layer", "dense"),
        ("relu", "activation kind=relu"),
        ("F.relu", "activation kind=relu"),
        ("relu activation", "activation kind=relu"),
        ("leaky", "activation kind=leaky_relu"),
        ("GELU", "activation kind=gelu"),
        ("swish", "activation kind=silu"),
        ("sigmoid", "activation kind=sigmoid"),
        ("tanh", "activation kind=tanh"),
        ("softmax", "activation kind=softmax"),
        ("batchnorm", "batch_norm"),
        ("bn", "batch_norm"),
        ("layer norm", "layer_norm"),
        ("instance norm", "group_norm"),
        ("drop", "dropout"),
        ("Dropout2d", "dropout unit=channel"),
        ("LSTM", "recurrent cell=lstm"),
        ("lstm layer", "recurrent cell=lstm"),
        ("BiLSTM", "recurrent cell=lstm bidirectional=True"),
        ("GRU", "recurrent cell=gru"),
        ("rnn", "recurrent cell=rnn_tanh"),
        ("multi-head", "self_attention"),
        ("multihead attention", "self_attention"),
        ("transformer", "transformer_layer"),
        ("decoder", "transformer_decoder_layer"),
        ("concat", "parallel merge=concat"),
        ("torch.cat", "parallel merge=concat"),
        ("bottleneck", "residual kind=bottleneck"),
        ("SE block", "squeeze_excite"),
        ("unet", "unet_level"),
        ("mobilenet", "inverted_bottleneck"),
        ("sequential", "group"),
        ("컨볼루션", "convolution"),
        ("맥스풀링", "pooling kind=max"),
        ("전역 평균 풀링", "adaptive_pooling kind=average"),
        ("전결합층", "dense"),
        ("선형", "dense"),
        ("렐루", "activation kind=relu"),
        ("소프트맥스 층", "activation kind=softmax"),
        ("장단기 메모리", "recurrent cell=lstm"),
        ("멀티헤드 어텐션", "self_attention"),
        ("유넷", "unet_level"),
        # as many, as which one of its kind, and as people hear, hyphen or call it
        ("convolutions", "convolution"),
        ("ReLUs", "activation kind=relu"),
        ("residual blocks", "residual"),
        ("ResNet-50", "residual kind=basic"),
        ("MobileNetV2", "inverted_bottleneck"),
        ("1x1 convolution", "convolution kernel=1"),
        ("pointwise conv", "convolution kernel=1"),
        ("bidirectional recurrent LSTM", "recurrent cell=lstm bidirectional=True"),
        ("separable conv", "convolution groups=depthwise"),
        ("grouped conv", "convolution groups=2"),
        ("hidden layer", "dense"),
        ("padding", "convolution"),
        ("sum", "parallel merge=add"),
        ("SE", "squeeze_excite"),
        ("채널 드랍아웃", "dropout unit=channel"),
        ("멕스풀링", "pooling kind=max"),
        ("컨벌루션", "convolution"),
        ("배치 노말라이제이션", "batch_norm"),
        ("레이어 노름", "layer_norm"),
        ("활성함수", "activation"),
        ("포지셔널 인코딩", "positional_encoding"),
        ("출력층", "dense"),
    ],
)
def test_a_common_word_finds_its_block_first_with_the_kind_set(typed, first) -> None:
    assert found(typed)[0] == first


@for_each("typed", ["skip", "shortcut", "skip connection", "residual connection", "스킵 연결", "지름길",
                                   "skip-connections", "스킵 커넥션", "숏컷"])  # fmt: skip
def test_a_shortcut_is_found_as_a_join_and_as_a_block(typed) -> None:
    assert "parallel merge=add" in found(typed)
    assert "residual" in [one.split()[0] for one in found(typed)]


@for_each("tag", list(REGISTRY))
def test_every_title_finds_its_block_first(tag) -> None:
    assert found(REGISTRY[tag].title)[0] == tag


@for_each(("tag", "setting"), [("activation", "kind"), ("recurrent", "cell"), ("pooling", "kind"),
                                              ("adaptive_pooling", "kind"), ("parallel", "merge"),
                                              ("residual", "kind"), ("upsample", "mode"),
                                              ("positional_encoding", "kind")])  # fmt: skip
def test_every_choice_of_kind_finds_the_block_set_to_it(tag, setting) -> None:
    block = REGISTRY[tag]
    for kind in get_args(block.model_fields[setting].annotation):
        hits = [hit for hit in search(kind, ENTRIES).found if hit.tag == tag]
        assert block(**{setting: kind}) in [block(**hit.settings) for hit in hits], kind


def test_every_name_of_every_block_finds_it_and_its_settings_make_a_block() -> None:
    for entry in ENTRIES:
        for kind in entry.known_as:
            REGISTRY[entry.tag](**kind.settings)
            for name in kind.names:
                assert entry.tag in [hit.tag for hit in search(name, ENTRIES).found], name


def test_how_well_it_fits_goes_before_the_order_of_the_palette() -> None:
    entries = [Entry("family", ("Other",), (), ("norm of a family",)), Entry("within", ("Enorm",)),
               Entry("words", ("Batch norm",)), Entry("begins", ("Norms",)), Entry("same", ("Norm",))]  # fmt: skip
    answer = search("norm", entries)
    assert [hit.tag for hit in answer.found] == ["same", "begins", "words", "within", "family"]


def test_equally_good_ones_come_titles_first_then_in_the_order_of_the_palette() -> None:
    entries = [Entry("also", ("A",), (known("reset"),)), Entry("b", ("Rest",)), Entry("c", ("Resize",))]
    assert [hit.tag for hit in search("res", entries).found] == ["b", "c", "also"]


def test_a_kind_is_offered_only_where_it_fits_better_than_the_block() -> None:
    assert found("pool").count("pooling") == 1
    assert not [one for one in found("pool") if one.startswith("pooling kind")]


def test_words_may_come_in_any_order_and_any_case() -> None:
    assert found("NORM batch") == ["batch_norm"]
    assert found("POOL ada") == ["adaptive_pooling"]


def test_what_is_not_found_offers_what_is_called_most_alike() -> None:
    for typed, near in (("convlution", "convolution"), ("sofmax", "activation kind=softmax"),
                        ("lsmt", "recurrent cell=lstm"), ("nn.Conv3d", "convolution"),
                        ("nn.PReLU", "activation kind=relu"), ("embeding", "embedding")):  # fmt: skip
        answer = search(typed, ENTRIES)
        assert not answer.found, typed
        assert said(answer.near[0]) == near


@for_each("typed", ["xyzzy", "no such block", "?!", "ㅁㄴㅇㄹ", "(" * 10_000, "a" * 10_000])
def test_what_is_like_nothing_offers_nothing(typed) -> None:
    answer = search(typed, ENTRIES)
    assert (answer.found, answer.near) == ((), ())


def test_nothing_typed_finds_nothing() -> None:
    assert search("  ", ENTRIES).found == ()


def test_decomposed_hangul_as_macos_writes_it_is_found() -> None:
    assert found(unicodedata.normalize("NFD", "렐루")) == found("렐루")
