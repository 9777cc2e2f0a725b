"""camplab: a desktop laboratory where you build a neural network from blocks and watch it learn."""

__version__ = "0.1.0"
