"""A forecast with its band, as a part of the panel "Predictions"."""
