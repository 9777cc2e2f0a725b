"""From an exception to a sentence and an advice, and the memory it held back. Knows no data and no network."""

from __future__ import annotations

import contextlib
import errno
import gc
import traceback
from pathlib import Path

import torch

from camplab.datasets.making import NoSamples
from camplab.document.atomic import WriteFailed, too_long
from camplab.runs.events import Fault
from camplab.words import Explained, say

_SIGNS = (
    "out of memory",
    "defaultcpuallocator",
    "can't allocate memory",
    "cannot allocate memory",
    "cublas_status_alloc_failed",
    "cusolver_status_alloc_failed",
    "cusparse_status_alloc_failed",
    "cudnn_status_alloc_failed",
    "cudnn_status_internal_error_host_allocation_failed",
    "failed to allocate",
    "std::bad_alloc",
    "invalid buffer size",
)
"""What CUDA, cuBLAS, cuDNN, the CPU allocator and C++ say when memory is short, in small letters.

CPU and library forms come as plain RuntimeErrors, not as torch.OutOfMemoryError.
"""


def memory_fault(exception: BaseException) -> bool:
    """Whether memory was short, in any of the forms that torch, its libraries, numpy and Python have for it."""
    seen: set[int] = set()
    link: BaseException | None = exception
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        if isinstance(link, MemoryError | torch.OutOfMemoryError):
            return True
        if isinstance(link, RuntimeError) and any(sign in str(link).lower() for sign in _SIGNS):
            return True
        link = link.__cause__ or link.__context__
    return False


def fault_of(exception: BaseException, step: int) -> Fault:
    """What to tell about an exception that ended the run. Batch size and its advice are filled in by `memory`."""
    detail = "".join(traceback.format_exception(exception))
    if isinstance(exception, NoSamples):
        return Fault("bad_data", exception.sentence, step=step)
    if isinstance(exception, WriteFailed):
        return Fault("not_saved", exception.sentence, step=step)
    if isinstance(exception, Explained):
        return Fault("bad_project", exception.sentence, step=step)
    if memory_fault(exception):
        sentence = say("there was not enough memory for this step")
        return Fault("out_of_memory", sentence, step=step, detail=detail)
    if isinstance(exception, OSError) and exception.errno == errno.ENAMETOOLONG:
        return Fault("not_saved", too_long(Path(str(exception.filename))), step=step)
    if isinstance(exception, OSError):  # a folder that is gone, or that one may not read
        why = f"{exception.filename}: {exception.strerror}" if exception.strerror else str(exception)
        return Fault("bad_data", say("{why}", why=why), step=step, detail=detail)
    sentence = say("training ended by an error: {kind}: {why}", kind=type(exception).__name__, why=str(exception)[:500])
    advice = (say("Your project is safe. Please send the report, so that this can be mended."),)
    return Fault("crash", sentence, advice, step=step, detail=detail)


def let_go(exception: BaseException) -> None:
    """Free what the frames of an exception hold: 515 MiB were seen to stay until this was done."""
    link: BaseException | None = exception
    seen: set[int] = set()
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        traceback.clear_frames(link.__traceback__)
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    gc.collect()
    if torch.cuda.is_available():
        with contextlib.suppress(RuntimeError):  # after a failed kernel CUDA answers nothing any more
            torch.cuda.empty_cache()
