"""The language of the window: English sentences are the keys, Korean comes from Qt translation files. Knows no widget.

A literal given to `tr` or `say` is found by the extraction tool; switching at run time emits `language.changed`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from camplab import resources
from camplab.app.look import korean_particles, preferences
from camplab.words import OWN, Own, Sentence, counted, plain

CONTEXT = "camplab"
LANGUAGES: Mapping[str, str] = {"en": "English", "ko": "한국어"}
"""Code -> name in that language."""


class _OfQt(QTranslator):
    """What the file dialogs of Qt say and its own Korean does not have; asked for what no other translation has."""

    lacking: ClassVar = {
        ("QFileDialog", "&Look in:"): "찾는 위치(&L):", ("QFileDialog", "Files of &type:"): "파일 형식(&T):",
        ("QAbstractFileIconProvider", "Folder"): "폴더", ("QAbstractFileIconProvider", "Drive"): "드라이브",
    }  # fmt: skip

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1  # noqa: N803
    ) -> str | None:  # fmt: skip
        return self.lacking.get((context, sourceText))

    def isEmpty(self) -> bool:
        return False


class _Signals(QObject):
    changed = Signal()


_signals = _Signals()
changed = _signals.changed
"""Emitted after the language became another one."""
_translators: list[tuple[QTranslator, bytes]] = []
"""With the bytes they read from, which Qt does not copy."""
_now = ["en"]


def tr(template: str, **values: object) -> str:
    """A literal sentence in the learner's language, with values in its named places."""
    text = QCoreApplication.translate(CONTEXT, template)
    if not values:
        return text
    shown = plain({place: _shown(place, value) for place, value in values.items()})
    shown = {name: _fitting(value) for name, value in shown.items()}
    if _now[0] == "ko" and text != template:
        return korean_particles.filled(text, shown)
    return counted(template, values).format(**shown)


def translate(sentence: Sentence) -> str:
    """A sentence of the core in the learner's language."""
    if sentence.template == OWN:
        return str(sentence)
    return tr(sentence.template, **sentence.values)


def called(name: Sentence | str) -> Own:
    """A name as it is shown: the lab's own in the learner's language, the learner's as it was given."""
    return Own(translate(name) if isinstance(name, Sentence) else name)


NAMES = frozenset({"block", "file", "folder", "label", "labels", "name", "names", "near", "outer", "path", "source"})
"""Places that hold what somebody named, and so no words of the lab unless these come as sentences."""
NAME = re.compile(r"camplab|b?float\d")
"""Names that are written small at the beginning of a sentence, too."""


def capital(sentence: Sentence) -> str:
    """A sentence of the core with a capital letter; a name at its beginning ("fc3", "float16") stays as it is."""
    text = translate(sentence)
    if NAME.match(text):
        return text
    first_is_a_value = QCoreApplication.translate(CONTEXT, sentence.template).startswith("{")
    return text if first_is_a_value else text[:1].upper() + text[1:]


def bare(title: str) -> str:
    """A title without its mark for the keyboard: "&File" and "파일(&F)" alike."""
    return re.sub(r"\(&.\)|&", "", title)


def _shown(place: str, value: object) -> object:
    """A value in a sentence; words the core passes on as text ("Convolution") are translated when they are known."""
    if isinstance(value, Sentence):
        return translate(value)
    if isinstance(value, Own) or place in NAMES:
        return value
    return QCoreApplication.translate(CONTEXT, value) if isinstance(value, str) and value else value


LONGEST = 40
LONG = re.compile(rf"[^\s/\\]{{{LONGEST + 1},}}")
"""What no line can be broken at, longer than a sentence has room for."""


def shortened(text: str) -> str:
    """A text whose long words, names without a space, keep their beginnings and ends: a window has to hold them."""
    return LONG.sub(lambda found: f"{found[0][:24]}…{found[0][-12:]}", text) if len(text) > LONGEST else text


def _fitting(value: object) -> object:
    return shortened(value) if isinstance(value, str) else value


def current() -> str:
    """The language in use: "en" or "ko"."""
    return _now[0]


def choose(code: str) -> None:
    """Take and remember a language."""
    preferences.remember("language", code)
    apply()


def apply() -> None:
    """Put the remembered language, or else that of the system, on the application."""
    speak(preferences.here("language") or of_the_system())


def speak(code: str) -> None:
    """Put a language on the application, and remember nothing."""
    _take_down()
    system = QLocale.system()
    QLocale.setDefault(QLocale(QLocale.Language.Korean) if code == "ko" else system)  # dates, and what files are called
    if code == "ko":
        _put(_OfQt(), b"")  # the last that is installed is asked first
        _install(resources.folder("translations") / "camplab_ko.qm")
        _install(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / "qtbase_ko.qm")
    _now[0] = code if code in LANGUAGES else "en"
    changed.emit()


def of_the_system() -> str:
    """Korean where the system speaks it, else English."""
    return "ko" if QLocale.system().language() == QLocale.Language.Korean else "en"


def _install(path: Path) -> None:
    """Read the file whole: Qt would map it, and crash when an update rewrites it under the running window."""
    try:
        data = path.read_bytes()
    except OSError:
        return
    translator = QTranslator()
    if translator.load(data):
        _put(translator, data)


def _put(translator: QTranslator, data: bytes) -> None:
    QCoreApplication.installTranslator(translator)
    _translators.append((translator, data))


def _take_down() -> None:
    for translator, _ in _translators:
        QCoreApplication.removeTranslator(translator)
    _translators.clear()
