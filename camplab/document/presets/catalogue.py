"""The networks that ship: which there are, in what order, and what each shows. Knows no torch, no Qt."""

from __future__ import annotations

from difflib import get_close_matches

from camplab.document.presets.imagenet import FOR_IMAGENET
from camplab.document.presets.preset import DIGITS, GENERATIVE, GRADIENTS, PICTURES, POINTS, SEQUENCES, SMALL, Preset
from camplab.words import Sentence, say

__all__ = ["PRESETS", "Preset", "find", "groups"]

PRESETS = (
    Preset(DIGITS, "lenet5", say("LeNet-5"),
           say("The convolutional network of 1998, made to fit pictures of 8×8 pixels."),
           say("convolution, shared weights, feature maps")),
    Preset(DIGITS, "mlp", say("MLP"),
           say("Two hidden layers over the 64 pixels of a digit."),
           say("dense layers, the gap between training and validation")),
    Preset(DIGITS, "small_cnn", say("Small CNN with batch norm"),
           say("Convolution, batch norm, relu: the pattern of most networks for pictures."),
           say("batch norm, dropout")),
    Preset(DIGITS, "autoencoder_digits", say("Autoencoder on digits"),
           say("An encoder makes 8 numbers of a digit, and a decoder makes the digit of them again."),
           say("two networks that learn as one, what a few numbers can hold")),
    Preset(DIGITS, "denoising_digits", say("Denoising autoencoder on digits"),
           say("Digits go in with noise over them and have to come out clean."),
           say("features beyond a copy, and noise as a teacher")),
    Preset(DIGITS, "vae_digits", say("Variational autoencoder on digits"),
           say("An encoder finds the place of a digit among 2 numbers; a decoder makes digits of places."),
           say("a latent space without holes, the KL divergence")),
    Preset(SMALL, "alexnet_style", say("AlexNet style"),
           say("Five convolutions and three dense layers with dropout."),
           say("relu, dropout, poolings that overlap")),
    Preset(SMALL, "vgg_style", say("VGG style"),
           say("Small windows, many of them, and twice the channels after each pooling."),
           say("two 3×3 windows see 5×5 pixels")),
    Preset(SMALL, "googlenet_style", say("GoogLeNet style"),
           say("Windows of several sizes side by side, in three inception modules."),
           say("parallel branches, 1×1 convolutions")),
    Preset(SMALL, "inception_v3_style", say("Inception v3 style"),
           say("Large windows taken apart: one module of each of the five forms."),
           say("rows and columns instead of squares")),
    Preset(SMALL, "resnet20", say("ResNet-20"),
           say("Nine residual blocks in three stages."),
           say("shortcuts keep the gradient alive at any depth")),
    Preset(SMALL, "resnext_style", say("ResNeXt style"),
           say("Bottlenecks whose middle is shared out to eight groups."),
           say("grouped convolution")),
    Preset(SMALL, "densenet_style", say("DenseNet style"),
           say("Every layer sees the feature maps of all layers before it."),
           say("concat with the identity, growth, transition")),
    Preset(SMALL, "squeezenet_style", say("SqueezeNet style"),
           say("Fire modules that squeeze before they look, and no dense layer."),
           say("few weights, one map for each class")),
    Preset(SMALL, "mobilenet_style", say("MobileNet style"),
           say("Inverted bottlenecks: wide in the middle, narrow at both ends."),
           say("depthwise convolution, relu6")),
    Preset(SMALL, "efficientnet_style", say("EfficientNet style"),
           say("Inverted bottlenecks with gates that turn channels up and down."),
           say("squeeze-excite, silu, stochastic depth")),
    Preset(SMALL, "shufflenet_style", say("ShuffleNet style"),
           say("Works on half of the channels and shuffles them with the other half."),
           say("channels shared out and shuffled")),
    Preset(SMALL, "unet_style", say("U-Net style"),
           say("Down to a quarter of the size, up again, and a way across at every level."),
           say("transposed convolution, what and where")),
    Preset(SMALL, "vit_patch2", say("Vision transformer"),
           say("Cuts a digit into 16 patches and lets attention do the rest."),
           say("patches, the class token, what convolution knows beforehand")),
    Preset(SMALL, "swin_style", say("Swin style"),
           say("Attention inside small windows, then in windows shifted by half."),
           say("windows instead of the whole picture")),
    Preset(SMALL, "convnext_style", say("ConvNeXt style"),
           say("Depthwise windows, then dense layers at each pixel."),
           say("layer norm, gelu, layer scale")),
    Preset(PICTURES, "shapes_unet", say("U-Net on shapes"),
           say("Which shape is seen at every pixel of a picture."),
           say("segmentation, masks over pictures, mean IoU")),
    Preset(PICTURES, "shapes_labels", say("Which shapes are there"),
           say("Three questions about one picture, each with an answer of its own."),
           say("multi-label, recall and precision, the threshold")),
    Preset(PICTURES, "digits_contrastive", say("Digits placed by likeness"),
           say("Learns without labels to place side by side what looks alike."),
           say("contrastive learning, two views of a sample, the nearest neighbour")),
    Preset(SEQUENCES, "gru_rows", say("GRU over rows"),
           say("Reads a digit row by row and keeps what matters in its state."),
           say("sequences, gates")),
    Preset(SEQUENCES, "lstm_rows", say("LSTM over rows"),
           say("Reads a digit row by row with a memory cell beside its state."),
           say("long memory, the forget bias, clipping")),
    Preset(SEQUENCES, "adding_rnn", say("Adding problem, plain RNN"),
           say("Two marks far apart, which a plain recurrent layer does not remember."),
           say("the gradient through time")),
    Preset(SEQUENCES, "adding_gru", say("Adding problem, GRU"),
           say("The same two marks: the update gate keeps the state over many steps."),
           say("long memory, gates over time")),
    Preset(SEQUENCES, "language_model_gru", say("Language model, GRU"),
           say("Letters of known entropy: at each step the next one is to be told."),
           say("cross-entropy beside entropy, perplexity, generated text")),
    Preset(SEQUENCES, "language_model_transformer", say("Language model, causal transformer"),
           say("The smallest GPT, which reads Alice in Wonderland and writes on."),
           say("the causal mask, temperature, overfitting of a short text")),
    Preset(SEQUENCES, "forecast_gru", say("Forecast, GRU"),
           say("The next twelve values of a series that comes back every six steps."),
           say("a horizon, how errors grow with it, the band around a forecast")),
    Preset(SEQUENCES, "transformer_rows", say("Transformer over rows"),
           say("Every row of a digit looks at every other row."),
           say("attention, positional encoding")),
    Preset(SEQUENCES, "reverse_labels", say("Labels from both sides, GRU"),
           say("Each step is labelled with the symbol that stands as far from the other end."),
           say("sequence labelling, reading forwards and backwards")),
    Preset(SEQUENCES, "reverse_gru", say("Reversal, encoder and decoder"),
           say("What was read is written again from the last to the first, out of one vector."),
           say("sequence to sequence, the bottleneck, teacher forcing")),
    Preset(SEQUENCES, "reverse_attention", say("Reversal with attention"),
           say("The same, but the decoder looks back at every step that was read."),
           say("attention as alignment, what it cures")),
    Preset(SEQUENCES, "reverse_transformer", say("Reversal, transformer"),
           say("Encoder and decoder without any state: all they have is attention and positions."),
           say("cross attention, the causal mask, positions")),
    Preset(GRADIENTS, "sigmoid_mlp20", say("20 layers of sigmoid"),
           say("A deep network that cannot learn, to see why."),
           say("the vanishing gradient")),
    Preset(GRADIENTS, "sigmoid_mlp20_relu_he", say("20 layers, cured by relu and He"),
           say("The same depth with an activation of slope 1 and weights of the right size."),
           say("activation and initialisation belong together")),
    Preset(GRADIENTS, "sigmoid_mlp20_batch_norm", say("20 layers, cured by batch norm"),
           say("The same sigmoids, each fed with numbers of mean 0 and deviation 1."),
           say("batch norm against the vanishing gradient")),
    Preset(GRADIENTS, "sigmoid_mlp20_residual", say("20 layers, cured by shortcuts"),
           say("The same sigmoids, each with a shortcut around it."),
           say("residual connections against the vanishing gradient")),
    Preset(POINTS, "two_moons_mlp", say("Two moons"),
           say("Points in the plane that no straight line parts."),
           say("what a hidden layer is for")),
    Preset(POINTS, "two_moons_binary", say("Two moons, one output"),
           say("One number tells the two moons apart; its sigmoid is within the loss."),
           say("binary cross-entropy, one output for two classes")),
    Preset(POINTS, "spiral_mlp", say("Spiral"),
           say("Two arms that wind around each other."),
           say("a loss that creeps before it falls")),
    Preset(POINTS, "sine_regression", say("Sine curve"),
           say("Predicts a noisy curve from x."),
           say("regression, noise that cannot be learned")),
    Preset(GENERATIVE, "gan_ring", say("GAN on a ring"),
           say("A generator makes points of noise, and a discriminator tells them from real ones."),
           say("two networks against each other, modes that are missed")),
    Preset(GENERATIVE, "gan_digits", say("GAN on digits"),
           say("Transposed convolutions make digits of noise, and convolutions tell them from real ones."),
           say("a convolutional GAN, pictures that get sharper")),
    Preset(GENERATIVE, "aae_digits", say("Adversarial autoencoder on digits"),
           say("An autoencoder whose two numbers a discriminator cannot tell from normal noise."),
           say("three stacks that learn in turn, a latent space one can draw from")),
    *FOR_IMAGENET,
)  # fmt: skip
"""In the order menus show."""


def find(name: str) -> Preset | None:
    """The preset called `name`, None when there is none."""
    return next((preset for preset in PRESETS if preset.name == name), None)


def nearest(name: str) -> Preset | None:
    """The preset whose name is most like this one, or has it in it; None when none is."""
    wanted, names = name.lower().replace("-", "_"), [preset.name for preset in PRESETS]
    having = [each for each in names if wanted in each] if len(wanted) > 2 else []
    near = get_close_matches(wanted, having, n=1, cutoff=0) or get_close_matches(wanted, names, n=1, cutoff=0.6)
    return find(near[0]) if near else None


def groups() -> tuple[tuple[Sentence, tuple[Preset, ...]], ...]:
    """The presets by group, as menus show them."""
    titles = dict.fromkeys(str(preset.group) for preset in PRESETS)
    found = ([preset for preset in PRESETS if str(preset.group) == title] for title in titles)
    return tuple((presets[0].group, tuple(presets)) for presets in found)
