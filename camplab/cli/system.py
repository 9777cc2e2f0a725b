"""What this machine has for a window: a display and the shared libraries Qt loads. Knows no Qt."""

from __future__ import annotations

import ctypes
import os
import shutil
import socket
import sys

LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""What Qt loads on any Linux, and the Debian package it comes in (a test holds it against what Qt links to)."""
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt loads besides on an X11 display."""
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What it loads besides on a Wayland display."""
BESIDES = {"xcb": X11_LIBRARIES, "wayland": WAYLAND_LIBRARIES}
FEDORA = {
    "libegl1": "mesa-libEGL",
    "libgl1": "mesa-libGL",
    "libx11-6": "libX11",
    "libx11-xcb1": "libX11-xcb",
    "libxkbcommon0": "libxkbcommon",
    "libdbus-1-3": "dbus-libs",
    "libfontconfig1": "fontconfig",
    "libfreetype6": "freetype",
    "libglib2.0-0": "glib2",
    "zlib1g": "zlib",
    "libzstd1": "libzstd",
    "libxcb-cursor0": "xcb-util-cursor",
    "libxcb-icccm4": "xcb-util-wm",
    "libxcb-keysyms1": "xcb-util-keysyms",
    "libxcb-image0": "xcb-util-image",
    "libxcb-render-util0": "xcb-util-renderutil",
    "libxcb-util1": "xcb-util",
    "libxkbcommon-x11-0": "libxkbcommon-x11",
    "libwayland-client0": "libwayland-client",
    "libwayland-cursor0": "libwayland-cursor",
    "libwayland-egl1": "libwayland-egl",
}
"""The same packages as Fedora calls them; those of X11 that are missing here are all in one, libxcb."""
KNOWN = ("cocoa", "eglfs", "linuxfb", "minimal", "minimalegl", "offscreen", "vkkhrdisplay", "vnc", "wayland",
         "wayland-egl", "windows", "xcb")  # fmt: skip
"""Names of platforms that Qt has somewhere; with any other one it ends the process."""


def platforms() -> tuple[str, ...]:
    """The Qt platforms that are tried, in order: "offscreen", "wayland", "xcb", "cocoa"; none without a display."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return tuple(name.partition(":")[0].strip() for name in chosen.split(";") if name.strip())
    if not sys.platform.startswith("linux"):
        return ({"darwin": "cocoa", "win32": "windows"}.get(sys.platform, "xcb"),)
    named = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return tuple(name for name, variable in named.items() if os.environ.get(variable))


def platform() -> str:
    """The one on which a window can be shown; the first that was named where none answers; "" where none is named."""
    named = platforms()
    return next((name for name in named if _answers(name)), named[0] if named else "")


def unknown_platform() -> str:
    """A name in QT_QPA_PLATFORM that is none; "" when one of them is."""
    named = platforms()
    return named[0] if named and not any(name in KNOWN for name in named) else ""


def display_answers() -> bool:
    """Whether a window can be shown: displays are asked, as Qt ends the process where none answers."""
    return any(_answers(name) for name in platforms())


def _answers(name: str) -> bool:
    if name == "xcb":
        return _x11_answers()
    if name.startswith("wayland"):
        return _wayland_answers()
    return name in KNOWN


def _x11_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # cannot ask; what is missing is said then
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _wayland_answers() -> bool:
    """Whether a compositor listens where its clients look for it (wl_display_connect(3))."""
    if os.environ.get("WAYLAND_SOCKET"):
        return True  # a connection that somebody has opened for us
    place = os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), os.environ.get("WAYLAND_DISPLAY") or "wayland-0")
    if sys.platform == "win32" or not os.path.isabs(place):
        return False
    try:
        with socket.socket(socket.AF_UNIX) as asked:
            asked.settimeout(2)
            asked.connect(place)
    except OSError:
        return False
    return True


def missing_libraries() -> tuple[str, ...]:
    """Debian packages of the shared libraries that Qt would look for in vain."""
    if not sys.platform.startswith("linux"):
        return ()
    wanted = LIBRARIES | BESIDES.get(platform().partition("-")[0], {})
    return tuple(dict.fromkeys(package for library, package in wanted.items() if not _loads(library)))


def install_command(packages: tuple[str, ...]) -> str:
    """The command that installs them on this Linux."""
    if shutil.which("dnf"):
        return "sudo dnf install " + " ".join(dict.fromkeys(FEDORA.get(name, "libxcb") for name in packages))
    return "sudo apt-get install " + " ".join(packages)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
