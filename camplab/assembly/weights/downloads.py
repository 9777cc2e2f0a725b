"""Weights that torchvision offers, fetched once and kept: whole or not at all, checked on every use. Knows no torch.

A download that breaks off goes on where it stopped; what has come so far waits as `NAME.pth.part`. The first characters
of a file's SHA-256 are part of its address (as torchvision has it), the whole of it is kept beside the file.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from camplab import folders
from camplab.assembly.weights.bad_weights import BadWeights
from camplab.datasets.published import web_file
from camplab.document import atomic
from camplab.document.format.problems import shown
from camplab.document.start import TORCHVISION
from camplab.words import say

TELL_EVERY = 0.1
"""Seconds between two reports."""
_NAME = re.compile(r"([a-z][a-z0-9_.]{0,80}?)(?:\.([A-Z][A-Z0-9_]{0,40}))?")
_DIGEST = re.compile(r"-([0-9a-f]{8,64})\.[a-z]+")


@dataclass(frozen=True)
class Progress:
    """Bytes so far and in all (0: the server does not say), and seconds left (negative: unknown)."""

    done: int
    total: int
    seconds: float


def is_here(source: str) -> bool:
    """Whether nothing needs to be downloaded for `torchvision:NAME.VERSION`. Raises `BadWeights`."""
    return _place(source).is_file()


def cached(source: str) -> Path:
    """The file of `torchvision:NAME.VERSION`. Raises `BadWeights` when it was not downloaded yet."""
    path = _place(source)
    if not path.is_file():
        raise BadWeights(say("the weights {name} are not downloaded yet: `camplab weights FILE {source}` does that",
                             name=path.stem, source=shown(source, 200)))  # fmt: skip
    return path


def check(path: Path, digest: str) -> None:
    """Compare a kept file with what was downloaded. Raises `BadWeights` when it was changed since."""
    try:
        kept = json.loads(_facts(path).read_bytes())
        sound = kept["sha256"] == digest and digest.startswith(_digest_in(kept["url"]))
    except (OSError, ValueError, LookupError, TypeError):
        sound = False
    if not sound:
        raise BadWeights(say("the weights kept in {path} are not what was downloaded: the file was changed or damaged; "
                             "remove it, and it is downloaded anew", path=path))  # fmt: skip


def fetch(source: str) -> Iterator[Progress]:
    """Download `torchvision:NAME.VERSION`, telling how far it is; nothing is done where it is here already.

    Whoever stops listening ends the download; what has come is kept for the next time. Raises `BadWeights`.
    """
    path = _place(source)
    if path.is_file():
        return
    url = address(*_named(source))
    try:
        folders.make_private(path.parent)
        part = _claimed(path)
        try:
            yield from _receive(url, part)
            _finish(url, part, path)
        finally:
            _rest(part, path)
    except (atomic.WriteFailed, web_file.NotFetched) as error:
        raise BadWeights(error.sentence) from None
    except OSError as error:
        raise BadWeights(atomic.why(error, path)) from None


def address(name: str, version: str) -> str:
    """Where torchvision keeps these weights; its newest when no version is given. Raises `BadWeights`."""
    found = _versions(name)
    if version and version not in found:
        raise BadWeights(say("torchvision has no weights {version} for {name}; it has {known}",
                             version=version, name=name, known=", ".join(found)))  # fmt: skip
    return found[version or next(reversed(found))]


def _versions(name: str) -> dict[str, str]:
    """Version -> address, the newest last. Raises `BadWeights`."""
    try:
        from torchvision import models

        versions = models.get_model_weights(name)
        found = {weights.name: str(weights.url) for weights in versions}
        newest = getattr(versions, "DEFAULT", None)
    except ValueError:
        raise BadWeights(say("torchvision has no network called {name}", name=name)) from None
    except Exception as error:  # torchvision is missing or built for another torch: ImportError, RuntimeError, OSError
        raise BadWeights(say("torchvision cannot be loaded, so its weights cannot be found ({why})",
                             why=shown(str(error), 200))) from None  # fmt: skip
    if not found:
        raise BadWeights(say("torchvision has no trained weights for {name}", name=name))
    if newest is not None:
        found[newest.name] = found.pop(newest.name)
    return found


def _named(source: str) -> tuple[str, str]:
    match = _NAME.fullmatch(source.removeprefix(TORCHVISION))
    if not match:
        raise BadWeights(say("{source} is not the name of weights: torchvision:resnet18.IMAGENET1K_V1 is one",
                             source=shown(source, 100)))  # fmt: skip
    return match[1], match[2] or ""


def _place(source: str) -> Path:
    """Where the file is kept; a name without a version is that of the newest."""
    name, version = _named(source)
    if not version:
        version = next(reversed(_versions(name)))
    return folders.weights() / f"{name}.{version}.pth"


def _facts(path: Path) -> Path:
    return path.with_suffix(".json")


def _digest_in(url: str) -> str:
    """The first characters of the SHA-256 in an address. Raises `BadWeights`: what cannot be checked is not fetched."""
    found = _DIGEST.search(url)
    if not found:
        raise BadWeights(say("the address {url} says no SHA-256, so that what comes cannot be checked",
                             url=shown(url, 200)))  # fmt: skip
    return found[1]


def _claimed(path: Path) -> Path:
    """What an earlier download has left, under a name of this process's own, so that two do not write into one file."""
    own = path.with_name(f"{path.name}.part.{os.getpid()}-{threading.get_ident()}")
    for left in path.parent.glob(f"{path.name}.part*"):
        process = left.suffix[1:].partition("-")[0]
        if left.is_file() and (process == "part" or not (process.isdigit() and psutil.pid_exists(int(process)))):
            with contextlib.suppress(OSError):
                os.replace(left, own)
                break
    own.touch()
    return own


def _rest(part: Path, path: Path) -> None:
    """What has come waits for the next time."""
    with contextlib.suppress(OSError):
        if part.stat().st_size:
            os.replace(part, path.with_name(f"{path.name}.part"))
        else:
            part.unlink()


def _receive(url: str, part: Path) -> Iterator[Progress]:
    """Append to `part` what it lacks."""
    _digest_in(url)
    began, told, came = time.monotonic(), 0.0, 0
    with part.open("r+b") as file:
        have = file.seek(0, os.SEEK_END)
        for place, total, piece in web_file.pieces(url, have):
            file.seek(place)
            file.truncate()
            file.write(piece)
            done, came, now = file.tell(), came + len(piece), time.monotonic()
            if now - told > TELL_EVERY:
                told = now
                yield Progress(done, total, (total - done) * (now - began) / came if total else -1.0)
        file.flush()
        os.fsync(file.fileno())


def _finish(url: str, part: Path, path: Path) -> None:
    """Put a file that is whole in its place. Raises `BadWeights` when it is another one."""
    with part.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if not digest.startswith(_digest_in(url)):
        part.unlink()
        raise BadWeights(say("what came from {host} is not the file that was asked for: its SHA-256 is another; "
                             "try again", host=web_file.host(url)))  # fmt: skip
    atomic.write_atomically(_facts(path), json.dumps({"url": url, "sha256": digest}).encode())
    atomic.put_in_place(part, path)
