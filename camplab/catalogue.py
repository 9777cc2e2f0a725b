"""Definitions by their names, found when first asked for: all modules of a package, so that one more is one new file.

Each definition enters by itself when its module is imported. Knows none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, MutableMapping
from importlib import import_module
from pkgutil import iter_modules
from threading import RLock
from typing import TypeVar

Definition = TypeVar("Definition")


class Catalogue(MutableMapping[str, Definition]):
    """The definitions of one package, in order; one that enters later, as in a test, stands behind them.

    Whoever imports the module that holds a catalogue pays for no definition; one that is there is had without the rest.
    """

    def __init__(
        self,
        package: str,
        order: Callable[[str, Definition], object] = lambda name, _: name,
        within: tuple[str, ...] = (),
    ) -> None:
        """`order` makes what is sorted by of a name and its definition; default the name.

        `within`: packages inside the package that hold definitions, too.
        """
        self._package, self._order = package, order
        self._packages = (package, *(f"{package}.{inner}" for inner in within))
        self._entries: dict[str, Definition] = {}
        self._found = self._finding = False
        self._lock = RLock()

    def __getitem__(self, name: str) -> Definition:
        try:
            return self._entries[name]
        except KeyError:
            return self._all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def __setitem__(self, name: str, definition: Definition) -> None:
        """Take it in. Raises TypeError where another class is called so."""
        there = self._entries.get(name, definition)
        if isinstance(there, type) and there.__qualname__ != getattr(definition, "__qualname__", None):
            raise TypeError(f"two definitions of {self._package} are called {name!r}: {there} and {definition}")
        self._entries[name] = definition

    def __delitem__(self, name: str) -> None:
        del self._entries[name]

    def _all(self) -> dict[str, Definition]:
        if not self._found:
            with self._lock:  # other threads wait until all are there
                if not self._found and not self._finding:
                    self._find()
        return self._entries

    def _find(self) -> None:
        self._finding = True  # a module that asks while it is imported gets those before it
        try:
            for package in self._packages:
                for name in sorted(module.name for module in iter_modules(import_module(package).__path__)):
                    import_module(f"{package}.{name}")
            self._entries = dict(sorted(self._entries.items(), key=lambda entry: self._order(*entry)))  # type: ignore[arg-type, return-value]
            self._found = True
        finally:
            self._finding = False
