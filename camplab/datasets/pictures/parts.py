"""What folders of pictures are called that are no classes: parts of the samples, pictures and masks. Names alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from camplab.datasets import parting
from camplab.datasets.tables.files import composed

TRAIN = (*parting.TRAIN, "학습", "훈련")
KEPT = (*parting.VALIDATION, "eval", "검증", *parting.TEST, "시험", "테스트", "평가")
"""What folders are called that hold a part of the samples each, not a class; those for validation, the best first."""
UNLABELLED = ("pred", "predict", "prediction", "unlabeled", "unlabelled", "예측")
"""Likewise, whose pictures are of no class: what they show is to be found out."""
PICTURES = ("pictures", "images", "image", "imgs", "img", "inputs", "input", "jpegimages", "leftimg8bit", "original",
            "originals", "x")  # fmt: skip
MASKS = ("masks", "mask", "labels", "label", "annotations", "annotation", "segmentationclass", "gtfine", "ground truth",
         "ground_truth", "groundtruth", "gt", "targets", "y")  # fmt: skip
"""What folders of pictures and of their masks are called, in small letters."""
MASK_WORDS = frozenset({
    *MASKS[:9], "ann", "anns", "seg", "segmentation", "semantic", "manual", "trimap", "trimaps", "gt", "truth",
    "targets", "lesion", "마스크", "라벨", "레이블", "정답", "라벨링데이터", "라벨데이터",
})  # fmt: skip
TRUTH_WORDS = frozenset({"manual", "truth", "gt", "groundtruth", "정답"})
"""Of these, what is true for sure: beside it, mask is what can be seen at all (Staal et al. 2004, DRIVE)."""
SAID = MASK_WORDS | {*PICTURES[:-1], "rgb", "photo", "photos", "src", "png", "jpeg", "원본", "원천데이터",
                     "이미지", "사진"}  # fmt: skip
"""Words in names of folders of masks or of pictures."""
_MASK = re.compile(r"(.+?)[ _-](?:mask|masks|label|seg|segmentation|gt)(?:[_-]?\d+)?", re.IGNORECASE)
"""A picture that is called after another one, as its mask."""
FILLING = frozenset({"set", "seg", "stage", "data", "dataset", "images", "imgs", "image", "img", "pictures", "split"})
"""What may stand beside: training_set, seg_test, test1, val2017."""
_FILLED = re.compile(r"(용|데이터|데이터셋|세트|셋|이미지|사진|자료)+$")
"""Likewise in Korean: 학습용, 학습데이터."""
FOLD = re.compile(r"(fold|split|part|batch|cv|group|session)[ _-]?\d+", re.IGNORECASE)
"""Folders of a part each, in which the classes are the same."""


OF_SYSTEMS = frozenset({
    "@eadir", "#recycle", "#snapshot", "$recycle.bin", "system volume information", "__macosx", "__pycache__",
    "lost+found",
})  # fmt: skip
"""What systems and stores on a network keep in folders of people, in small letters."""


def is_hidden(name: str) -> bool:
    """Whether a file or folder of this name is nothing that somebody has put there to be seen."""
    return name.startswith(".") or name.lower() in OF_SYSTEMS


def part_of(name: str) -> str:
    """Which part of the samples a folder of this name holds, in a word of `TRAIN`, `KEPT` or `UNLABELLED`; "": none."""
    found = re.split(r"[^a-z가-힣]+", composed(name).lower())
    words = [_FILLED.sub("", word) for word in found if word not in ("", *FILLING)]
    return words[0] if len(words) == 1 and words[0] in (*TRAIN, *KEPT, *UNLABELLED) else ""


def unwrapped(part: Path) -> Path:
    """seg_train/seg_train is one folder, as some archives have it."""
    inner = part / part.name
    return inner if part_of(part.name) and inner.is_dir() and len(list(part.iterdir())) == 1 else part


def without_masks(told: list[tuple[Path, str]]) -> Iterator[tuple[Path, str]]:
    """Files, and why one is left out: cat_mask.png is no cat where cat.png lies beside it."""
    stems = {path.stem for path, why in told if not why}
    for path, why in told:
        found = _MASK.fullmatch(path.stem)
        yield path, why or ("mask" if found and found.group(1) in stems else "")
