"""The text that a language model writes, as a part of the panel "Predictions"."""
