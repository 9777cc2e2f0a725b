"""The networks that ship: which there are, in what order, and what each shows. Reads files; knows no torch, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from camplab import resources
from camplab.document import files
from camplab.document.project import Project
from camplab.words import Sentence, say


@dataclass(frozen=True, slots=True)
class Preset:
    """A project in `resources/presets`: `name` is that of the file, `sentence` what it is, `teaches` what it shows."""

    name: str
    title: Sentence
    sentence: Sentence
    teaches: Sentence

    @property
    def path(self) -> Path:
        """Its file. Raises FileNotFoundError when the installation is incomplete."""
        return resources.folder("presets") / f"{self.name}{files.SUFFIX}"

    def project(self) -> Project:
        """The project, fresh. Raises `BadFile`, `FileNotFoundError`."""
        return files.load(self.path)


PRESETS = (
    Preset("lenet5", say("LeNet-5"),
           say("The convolutional network of 1998, made to fit pictures of 8×8 pixels."),
           say("convolution, shared weights, feature maps")),
    Preset("mlp", say("MLP"),
           say("Two hidden layers over the 64 pixels of a digit."),
           say("dense layers, the gap between training and validation")),
    Preset("small_cnn", say("Small CNN with batch norm"),
           say("Convolution, batch norm, relu: the pattern of most networks for pictures."),
           say("batch norm, dropout")),
    Preset("vgg_style", say("VGG style"),
           say("Small windows, many of them, and twice the channels after each pooling."),
           say("two 3×3 windows see 5×5 pixels")),
    Preset("googlenet_style", say("GoogLeNet style"),
           say("Windows of several sizes side by side, in three inception modules."),
           say("parallel branches, 1×1 convolutions")),
    Preset("resnet20", say("ResNet-20"),
           say("Nine residual blocks in three stages."),
           say("shortcuts keep the gradient alive at any depth")),
    Preset("gru_rows", say("GRU over rows"),
           say("Reads a digit row by row and keeps what matters in its state."),
           say("sequences, gates")),
    Preset("lstm_rows", say("LSTM over rows"),
           say("Reads a digit row by row with a memory cell beside its state."),
           say("long memory, the forget bias, clipping")),
    Preset("transformer_rows", say("Transformer over rows"),
           say("Every row of a digit looks at every other row."),
           say("attention, positional encoding")),
    Preset("vit_patch2", say("Vision transformer"),
           say("Cuts a digit into 16 patches and lets attention do the rest."),
           say("patches, the class token, what convolution knows beforehand")),
    Preset("sigmoid_mlp20", say("20 layers of sigmoid"),
           say("A deep network that cannot learn, to see why."),
           say("the vanishing gradient")),
    Preset("sigmoid_mlp20_relu_he", say("20 layers, cured by relu and He"),
           say("The same depth with an activation of slope 1 and weights of the right size."),
           say("activation and initialisation belong together")),
    Preset("sigmoid_mlp20_batch_norm", say("20 layers, cured by batch norm"),
           say("The same sigmoids, each fed with numbers of mean 0 and deviation 1."),
           say("batch norm against the vanishing gradient")),
    Preset("sigmoid_mlp20_residual", say("20 layers, cured by shortcuts"),
           say("The same sigmoids, each with a shortcut around it."),
           say("residual connections against the vanishing gradient")),
    Preset("two_moons_mlp", say("Two moons"),
           say("Points in the plane that no straight line parts."),
           say("what a hidden layer is for")),
    Preset("spiral_mlp", say("Spiral"),
           say("Two arms that wind around each other."),
           say("a loss that creeps before it falls")),
    Preset("sine_regression", say("Sine curve"),
           say("Predicts a noisy curve from x."),
           say("regression, noise that cannot be learned")),
)  # fmt: skip
"""In the order menus show."""


def find(name: str) -> Preset | None:
    """The preset called `name`, None when there is none."""
    return next((preset for preset in PRESETS if preset.name == name), None)
