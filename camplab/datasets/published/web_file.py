"""The bytes of a file behind a web address, from where one stopped; every trouble one sentence. Knows no files."""

from __future__ import annotations

import http.client
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from urllib.parse import urlsplit

from camplab import __version__
from camplab.datasets.making import NoSamples
from camplab.words import printable, say


class NotFetched(NoSamples):
    """The file cannot be had from there; `sentence` says why, and what to do."""


PIECE = 2**18
"""Bytes read at a time."""
PATIENCE = 30.0
"""Seconds that a server may be silent."""
MOST_BYTES = 8 * 2**30


def pieces(url: str, have: int) -> Iterator[tuple[int, int, bytes]]:
    """(place, bytes in all or 0, piece) after the first `have` bytes; place 0 when the server begins anew.

    Raises `NotFetched` when it cannot be reached, sends something else, or breaks off.
    """
    headers = {"User-Agent": f"camplab/{__version__}"} | ({"Range": f"bytes={have}-"} if have else {})
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=PATIENCE) as reply:
            place, total = _begin(reply, have, url)
            while piece := reply.read(PIECE):
                yield place, total, piece
                place += len(piece)
                if place > (total or MOST_BYTES):
                    raise NotFetched(say("{host} sends more than it has announced; try again", host=host(url)))
            if total and place < total:
                raise _broken(url, place, total)
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == http.client.REQUESTED_RANGE_NOT_SATISFIABLE and have:
            yield from pieces(url, 0)
            return
        raise NotFetched(say("{host} does not hand out the file (it answers {code} {reason})",
                             host=host(url), code=error.code, reason=_short(str(error.reason)))) from None  # fmt: skip
    except http.client.IncompleteRead:
        raise _broken(url, have, 0) from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        why = getattr(error, "reason", None) or error
        raise NotFetched(say("{host} cannot be reached ({why}); are you online? What has come is kept",
                             host=host(url), why=_short(str(why) or type(error).__name__))) from None  # fmt: skip


def _short(text: str) -> str:
    return printable(text[:100])


def host(url: str) -> str:
    """Whose address it is, for a sentence."""
    return _short(urlsplit(url).hostname or url)


def _begin(reply: http.client.HTTPResponse, have: int, url: str) -> tuple[int, int]:
    """Where the reply begins, and how long the whole file is (0: unknown). Raises `NotFetched` for a web page."""
    if reply.headers.get_content_type() in ("text/html", "application/xhtml+xml"):
        raise NotFetched(say("{host} answers with a web page, not with the file: perhaps the login of this network; "
                             "open a browser, then try again", host=host(url)))  # fmt: skip
    length = reply.headers.get("Content-Length") or ""
    size = int(length) if length.isdigit() else 0
    place = re.match(r"bytes (\d+)-", reply.headers.get("Content-Range") or "") if reply.status == 206 else None
    start = int(place[1]) if place else 0
    if start not in (0, have) or start + size > MOST_BYTES:
        raise NotFetched(say("{host} sends another part of the file than was asked for; try again", host=host(url)))
    return start, start + size if size else 0


def _broken(url: str, done: int, total: int) -> NotFetched:
    return NotFetched(say("the download from {host} broke off ({done} of {total} MB); try again: it goes on from there",
                          host=host(url), done=done // 1_000_000, total=total // 1_000_000 or "?"))  # fmt: skip
