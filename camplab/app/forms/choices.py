"""What the values of choices, and units, are called in forms. Knows no widget."""

from __future__ import annotations

from camplab.app.language import translate
from camplab.words import Sentence, say

WORDS: dict[str, Sentence] = {
    "default": say("PyTorch's default"),
    "he": say("He (for ReLU)"),
    "xavier": say("Xavier (for tanh, sigmoid)"),
    "lecun": say("LeCun"),
    "orthogonal": say("Orthogonal"),
    "normal": say("Normal"),
    "identity": say("Identity"),
    "zeros": say("Zeros"),
    "same": say("same"),
    "depthwise": say("depthwise"),
    "max": say("Largest"),
    "average": say("Average"),
    "rnn_tanh": say("RNN, tanh"),
    "rnn_relu": say("RNN, ReLU"),
    "gru": say("GRU"),
    "lstm": say("LSTM"),
    "all": say("All steps"),
    "last": say("Last step"),
    "relu": say("ReLU"),
    "relu6": say("ReLU6"),
    "leaky_relu": say("Leaky ReLU"),
    "elu": say("ELU"),
    "gelu": say("GELU"),
    "silu": say("SiLU"),
    "hardswish": say("Hardswish"),
    "hardsigmoid": say("Hardsigmoid"),
    "sigmoid": say("Sigmoid"),
    "tanh": say("Tanh"),
    "softmax": say("Softmax"),
    "basic": say("Basic"),
    "bottleneck": say("Bottleneck"),
    "concat": say("⧺ side by side"),
    "add": say("⊕ add"),
    "multiply": say("⊗ multiply"),
    "element": say("Single numbers"),
    "channel": say("Whole channels"),
    "features": say("Features"),
    "channels": say("Channels"),
    "learned": say("Learned"),
    "sinusoidal": say("Sines"),
    "nearest": say("Copy the nearest"),
    "bilinear": say("Blend (bilinear)"),
    "row": say("Each sample"),
    "batch": say("The whole batch"),
    "sgd": say("SGD"),
    "momentum": say("Momentum SGD"),
    "nesterov": say("Nesterov SGD"),
    "rmsprop": say("RMSprop"),
    "adam": say("Adam"),
    "adamw": say("AdamW"),
    "constant": say("Constant"),
    "step": say("Steps down"),
    "cosine": say("Cosine"),
    "one_cycle": say("One cycle"),
    "warm_up": say("Warm-up"),
    "automatic": say("automatic"),
    "off": say("off"),
    "px": say("px"),
    "cells": say("cells"),
}
"""A value that is not here is shown as it is written in files."""


def word(value: object) -> str:
    """The word for a value, in the learner's language."""
    known = WORDS.get(str(value))
    return translate(known) if known else str(value).replace("_", " ")
