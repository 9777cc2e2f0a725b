"""What the window needs of the lab that knows no Qt, imported before Qt is. Holds nothing.

PySide reads the source of every module that is imported after it, to see whether that uses Qt: a fifth of what all
imports of the start take. Whatever is imported here brings along the rest; `importlib.metadata` is pydantic's.
"""

# ruff: noqa: F401
from __future__ import annotations

import importlib.metadata

from camplab.assembly.weights import statuses
from camplab.blocks import caption_words, residual, search
from camplab.datasets import added
from camplab.datasets.published import published
from camplab.document import autosave, clipboard, finish, history
from camplab.document.brought import endings
from camplab.document.costs import memory
from camplab.document.presets import torchvision_builders
from camplab.document.races import catalogue, initial_weights
from camplab.document.transfer import frozen_start
from camplab.engine import mailbox, race_runner
from camplab.manual import pages
from camplab.runs import reading, repeats, result, trained
from camplab.runs.exchange import as_record
from camplab.runs.kept import trash
from camplab.runs.surface import kept
