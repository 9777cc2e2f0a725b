"""Recurrent: reads a sequence step by step and keeps a state."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from camplab.blocks.base import Facts, Leaf, Misfit, Remedy, Taps, Windows
from camplab.blocks.call import Call, Ref
from camplab.blocks.choice_words import Words
from camplab.blocks.flat import RELU, TANH, Flat
from camplab.blocks.input_checks import want_sequence
from camplab.blocks.keeps import FLOAT, Keeps
from camplab.blocks.known_as import KnownAs, known
from camplab.blocks.names import OneLine
from camplab.blocks.shape import KIND_NAMES, Shape, vector
from camplab.blocks.tap import tapped
from camplab.blocks.view import CELL, GRU_GATES, HIDDEN, LSTM_GATES, View
from camplab.blocks.weights import Dims, Weights
from camplab.words import say

GATES = {"rnn_tanh": 1, "rnn_relu": 1, "gru": 3, "lstm": 4}
"""How many times (hidden × inputs) weights a cell has."""
VIEWS = {"gru": (HIDDEN, GRU_GATES), "lstm": (HIDDEN, CELL, LSTM_GATES)}
"""What can be seen inside, of a plain cell the hidden state only."""

Cell = Annotated[
    Literal["rnn_tanh", "rnn_relu", "gru", "lstm"],
    Words(rnn_tanh=say("RNN, tanh"), rnn_relu=say("RNN, ReLU"), gru=say("GRU"), lstm=say("LSTM")),
]
Output = Annotated[Literal["all", "last"], Words(all=say("All steps"), last=say("Last step"))]
Fresh = Annotated[
    Literal["default", "orthogonal", "identity"],
    Words(default=say("Default"), orthogonal=say("Orthogonal"), identity=say("Identity")),
]

STATES = {"rnn_tanh": 1, "rnn_relu": 1, "gru": 7, "lstm": 19}
"""Numbers that a cell keeps for each number of its state at each step."""
STATES_OF = ("vector", "sequence")
"""What a tap has to hold for a layer to begin with: a state, or steps of which the last is one."""


class Recurrent(Leaf, tag="recurrent", title="Recurrent", family="recurrent"):
    """Reads a sequence step by step; its state carries what it has read so far."""

    order: ClassVar[int] = 10
    known_as: ClassVar[tuple[KnownAs, ...]] = (
        known("recurrent layer, recurrent neural network, hidden state, 순환 신경망"),
        known("nn.RNN, nn.RNNCell, rnn_tanh, SimpleRNN, vanilla RNN, Elman", cell="rnn_tanh"),
        known("rnn_relu, RNN with ReLU", cell="rnn_relu"),
        known("nn.GRU, nn.GRUCell, gated recurrent unit, 게이트 순환 유닛", cell="gru"),
        known("nn.LSTM, nn.LSTMCell, long short-term memory, 장단기 메모리", cell="lstm"),
        known("BiLSTM, bidirectional LSTM, 양방향 LSTM", cell="lstm", bidirectional=True),
        known("BiGRU, bidirectional GRU, 양방향 GRU", cell="gru", bidirectional=True),
    )
    help = """| cell | rule |
|---|---|
| rnn | $h_t = \\tanh(W x_t + U h_{t-1} + b)$ |
| lstm | $c_t = f_t \\, c_{t-1} + i_t \\, \\tilde{c}_t$, $\\; h_t = o_t \\tanh(c_t)$ |
| gru | $h_t = z_t \\, h_{t-1} + (1 - z_t) \\, \\tilde{h}_t$ |

The gates $f, i, o, z$ are sigmoids of $W x_t + U h_{t-1} + b$ with weights of their own: an RNN, a GRU and an LSTM of
the same size have weights as 1 : 3 : 4.

**Use** gru or lstm when something early in the sequence matters late: the gradient of a plain RNN shrinks or grows at
every step. Clip the gradient: gates do not stop it from exploding.

**In a decoder** it *begins with* what the encoder has read, the last state that passed a tap: the one vector through
which a sentence has to go. In an LSTM both states begin with it.

**Truncated:** after every so many steps the state is handed on as a number, and no gradient comes back through it: a
step of training looks back no further.

**Typical mistake:** output *all* where one vector for the whole sequence is wanted: choose *last*.

**Try:** a gain on *orthogonal* or *identity* weights. The gradient grows or shrinks by it at every step.

Elman 1990; Hochreiter & Schmidhuber 1997; Cho et al. 2014; Sutskever et al. 2014 (encoder and decoder); Williams &
Peng 1990 (truncated); Saxe et al. 2013 (orthogonal); Le et al. 2015 (identity)."""

    cell: Cell = Field("gru", title="Cell", description="What is computed at each step")
    hidden: int = Field(64, ge=1, le=65536, title="Hidden", description="Size of the state")
    layers: int = Field(1, ge=1, le=64, title="Layers", description="Recurrent layers on top of each other")
    bidirectional: bool = Field(False, title="Both directions", description="Read from both ends and join the states")
    output: Output = Field("last", title="Output", description="The state after every step, or only the last one")
    forget_bias: float = Field(
        0.0, ge=-20, le=20, title="Forget bias", description="Large: a fresh LSTM keeps its memory (0: PyTorch's own)",
        json_schema_extra={"when": {"cell": ["lstm"]}},
    )  # fmt: skip
    recurrent_init: Fresh = Field(
        "default", title="Recurrent initialisation",
        description="How fresh weights from state to state are drawn; other than default, biases begin at 0",
    )  # fmt: skip
    recurrent_gain: float = Field(
        1.0, ge=0, le=100, title="Recurrent gain", description="Scales the fresh weights from state to state"
    )
    begins: OneLine = Field(
        "", max_length=60, title="Begins with", json_schema_extra={"names": "taps", "empty": "zeros"},
        description="Name of the tap whose last state it begins with; none: zeros",
    )  # fmt: skip
    truncate: int = Field(
        0, ge=0, le=100_000, title="Truncated after", json_schema_extra={"when": {"bidirectional": [False]}},
        description="So many steps, then no gradient comes back through the state; 0: it comes back through all",
    )  # fmt: skip

    def stem(self) -> str:
        return self.cell.removesuffix("_tanh").removesuffix("_relu")

    def caption(self) -> str:
        layers = "" if self.layers == 1 else f" · {self.layers}×"
        begins = f" ← {self.begins[:16]}" if self.begins else ""
        return f"{self.cell} {self.hidden}{layers}{' ⇄' if self.bidirectional else ''}{begins}"

    @property
    def directions(self) -> int:
        """2 when it reads from both ends."""
        return 2 if self.bidirectional else 1

    def shape(self, x: Shape) -> Shape:
        want_sequence(x, say("a recurrent layer reads a sequence; here comes {kind} of {x}"))
        features = self.hidden * self.directions
        return x.with_channels(features) if self.output == "all" else vector(features)

    @property
    def reads(self) -> str:
        return self.begins

    def _compute(self, x: Shape, taps: Taps) -> Facts:
        facts = super()._compute(x, taps)
        try:
            if self.begins and facts.y is not None and not self.bypass:
                self._check_begin(taps)
        except Misfit as misfit:
            return Facts(self, x, misfit=misfit, taps=taps)
        return facts

    def _check_begin(self, taps: Taps) -> None:
        """Raises `Misfit` where there is nothing of its size to begin with."""
        fits = (name for name, shape in taps if shape.kind in STATES_OF and shape.features == self.hidden)
        zeros = Remedy(say("Begin with zeros"), change={"begins": ""})
        ways = (*(Remedy(say("Begin with {name}", name=name), change={"begins": name}) for name in fits), zeros)
        state = tapped(taps, self.begins, ways)
        if state.kind not in STATES_OF:
            raise Misfit(say("the tap {name} holds {kind} of {x}; a state is a vector, or a step of a sequence",
                             name=self.begins, kind=KIND_NAMES[state.kind], x=state), ways)  # fmt: skip
        if state.features != self.hidden:
            alike = Remedy(say("Set hidden to {n}", n=state.features), change={"hidden": state.features})
            raise Misfit(say("the tap {name} has {n} features and the state here {m}: they must be equal",
                             name=self.begins, n=state.features, m=self.hidden), (alike, *ways))  # fmt: skip

    def weights(self, x: Shape) -> Weights:
        gates, h = GATES[self.cell], self.hidden
        parameters: dict[str, Dims] = {}
        terms = []
        for layer in range(self.layers):
            inputs = x.features if layer == 0 else h * self.directions
            for end in ("", "_reverse")[: self.directions]:
                parameters[f"layer.weight_ih_l{layer}{end}"] = (gates * h, inputs)
                parameters[f"layer.weight_hh_l{layer}{end}"] = (gates * h, h)
                parameters[f"layer.bias_ih_l{layer}{end}"] = (gates * h,)
                parameters[f"layer.bias_hh_l{layer}{end}"] = (gates * h,)
            both = "2 × " if self.bidirectional else ""
            if layer < 2:
                times = f"{self.layers - 1} × " if layer == 1 and self.layers > 2 else ""
                terms.append(f"{times}{both}{gates} × {h} × ({inputs} + {h} + 2)")
        return Weights(parameters, formula=" + ".join(terms))

    def macs(self, x: Shape) -> int:
        h = self.hidden
        inputs = x.features + (self.layers - 1) * h * self.directions
        return x.dims[0] * self.directions * GATES[self.cell] * h * (inputs + self.layers * h)

    def windows(self, x: Shape) -> Windows | None:
        return None

    def initial(self, x: Shape) -> tuple[Call, ...]:
        calls = []
        if self.recurrent_init != "default":
            calls.append(Call("set_recurrent_", Ref("layer"), self.recurrent_init))
        if self.recurrent_gain != 1:
            calls.append(Call("scale_recurrent_", Ref("layer"), self.recurrent_gain))
        if self.cell == "lstm" and self.forget_bias != 0:
            calls.append(Call("set_forget_bias_", Ref("layer"), self.forget_bias))
        return tuple(calls)

    def views(self) -> tuple[View, ...]:
        return VIEWS.get(self.cell, (HIDDEN,))

    def flat(self) -> Flat | None:
        return {"rnn_tanh": TANH, "rnn_relu": RELU}.get(self.cell)

    def layer(self, x: Shape) -> Call:
        settings: dict[str, Any] = {}
        if self.layers > 1:
            settings["num_layers"] = self.layers
        if self.cell == "rnn_relu":
            settings["nonlinearity"] = "relu"
        settings["batch_first"] = True
        if self.bidirectional:
            settings["bidirectional"] = True
        target = {"gru": "nn.GRU", "lstm": "nn.LSTM"}.get(self.cell, "nn.RNN")
        unusual = {"truncate": self.truncate} if self.truncate and not self.bidirectional else {}
        return Call("Recurrent", Call(target, x.features, self.hidden, **settings), output=self.output, **unusual)

    def keeps(self, x: Shape, y: Shape) -> Keeps:
        steps, states = x.dims[0], self.hidden * self.directions
        inner = (self.layers - 1) * steps * states
        return Keeps(input=True, more=FLOAT * (self.layers * STATES[self.cell] * steps * states + inner))
