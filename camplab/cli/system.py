"""What this machine has for a window: a display and the shared libraries Qt loads. Knows no Qt."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""What Qt loads on any Linux, and the Debian package it comes in."""
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt loads besides on an X11 display."""
FEDORA = {
    "libegl1": "mesa-libEGL",
    "libgl1": "mesa-libGL",
    "libxkbcommon0": "libxkbcommon",
    "libdbus-1-3": "dbus-libs",
    "libfontconfig1": "fontconfig",
    "libglib2.0-0": "glib2",
    "libxcb-cursor0": "xcb-util-cursor",
    "libxcb-icccm4": "xcb-util-wm",
    "libxcb-keysyms1": "xcb-util-keysyms",
    "libxcb-image0": "xcb-util-image",
    "libxcb-render-util0": "xcb-util-renderutil",
    "libxkbcommon-x11-0": "libxkbcommon-x11",
}
"""The same packages as Fedora calls them."""


def platform() -> str:
    """The Qt platform that will be used: "offscreen", "wayland", "xcb", "cocoa", "windows"; "" without a display."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(";")[0].split(":")[0]
    if chosen or not sys.platform.startswith("linux"):
        return chosen or {"darwin": "cocoa", "win32": "windows"}.get(sys.platform, "xcb")
    if os.environ.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if os.environ.get("DISPLAY") else ""


def display_answers() -> bool:
    """Whether a window can be shown: on X11 the display is asked, as Qt ends the process where none answers."""
    if platform() != "xcb":
        return platform() != ""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # cannot ask; Qt brings its own answer
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def missing_libraries() -> tuple[str, ...]:
    """Debian packages of the shared libraries that Qt would look for in vain."""
    if not sys.platform.startswith("linux"):
        return ()
    wanted = LIBRARIES | (X11_LIBRARIES if platform() == "xcb" else {})
    return tuple(package for library, package in wanted.items() if not _loads(library))


def install_command(packages: tuple[str, ...]) -> str:
    """The command that installs them on this Linux."""
    if shutil.which("dnf"):
        return "sudo dnf install " + " ".join(FEDORA[name] for name in packages)
    return "sudo apt-get install " + " ".join(packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
