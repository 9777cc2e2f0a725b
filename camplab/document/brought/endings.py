"""What files that a learner brings end in, in small letters. Opens none of them."""

from __future__ import annotations

TABLES = frozenset({
    ".csv", ".tsv", ".tab", ".psv", ".txt", ".dat", ".data", ".all-data", ".train", ".test", ".trn", ".tst", ".arff",
})  # fmt: skip
TEXTS = frozenset({".txt", ".md", ".text", ".tokens", ".raw", ".en", ".ko"})
"""Some of these are tables; of corpora the language stands behind."""
ARRAYS = frozenset({".npy", ".npz"})
WEIGHTS = frozenset({".safetensors", ".pt", ".pth", ".ckpt", ".bin", ".h5", ".keras", ".onnx"})
"""Of a network: those of other programs are told what they are, and so are .pth.tar and .pt.tar."""
WEIGHT_FILES = (
    "model.safetensors.index.json", "model.safetensors", "pytorch_model.bin.index.json", "pytorch_model.bin",
    "diffusion_pytorch_model.safetensors",
)  # fmt: skip
"""What `save_pretrained` of Hugging Face calls weights in a folder, the best first."""
RENAMED = frozenset({"", ".txt", ".json", ".zip"})
"""Of projects that have passed a mail or a browser."""
