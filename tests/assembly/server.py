"""A small web server that hands out one file, as badly as it is told to."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Served:
    """What is handed out and how; `asked` are the Range headers that came."""

    content: bytes
    url: str = ""
    cut: int | None = None
    """Hang up after so many bytes of a reply."""
    status: int = 0
    """An error to answer with."""
    html: bool = False
    ranges: bool = True
    lengths: bool = True
    asked: list[str] = field(default_factory=list)

    def reply(self, handler: BaseHTTPRequestHandler) -> None:
        wanted = handler.headers.get("Range") or ""
        self.asked.append(wanted)
        if self.status:
            handler.send_error(self.status)
            return
        start = int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and self.ranges else 0
        if start >= len(self.content):
            handler.send_error(416)
            return
        body = b"<html>log in</html>" if self.html else self.content[start:]
        handler.send_response(206 if start else 200)
        handler.send_header("Content-Type", "text/html; charset=utf-8" if self.html else "application/octet-stream")
        if start:
            handler.send_header("Content-Range", f"bytes {start}-{len(self.content) - 1}/{len(self.content)}")
        if self.lengths:
            handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body if self.cut is None else body[: self.cut])


@contextlib.contextmanager
def serving(served: Served, name: str) -> Iterator[Served]:
    """Hand `served` out at its `url`, which ends in `name`."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            with contextlib.suppress(ConnectionError):
                served.reply(self)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), name="server")
        thread.start()
        served.url = f"http://127.0.0.1:{server.server_port}/models/{name}"
        try:
            yield served
        finally:
            server.shutdown()
            thread.join()
