"""Data sets of Hugging Face, which the package `datasets` opens, taken over into files that the lab reads anyway."""
