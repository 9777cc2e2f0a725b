"""Formulas of the help pages, written in LaTeX between dollar signs, as readable rich text. Knows no widget.

Not a typesetter: the commands that the help pages of blocks use, as Unicode letters, sub- and superscripts.
"""

from __future__ import annotations

import html
import re

_SYMBOLS = {
    "sum": "∑", "prod": "∏", "int": "∫", "cdot": "·", "times": "×", "odot": "⊙", "oplus": "⊕", "otimes": "⊗",
    "cap": "∩", "cup": "∪", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠", "approx": "≈",
    "sim": "∼", "in": "∈",
    "to": "→", "rightarrow": "→", "leftarrow": "←", "infty": "∞", "partial": "∂", "nabla": "∇", "pm": "±",
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ε", "varepsilon": "ε", "eta": "η",
    "theta": "θ", "lambda": "λ", "mu": "μ", "pi": "π", "rho": "ρ", "sigma": "σ", "tau": "τ", "phi": "φ",
    "omega": "ω", "Delta": "Δ", "Sigma": "Σ", "Phi": "Φ", "Omega": "Ω", "lfloor": "⌊", "rfloor": "⌋",
    "lceil": "⌈", "rceil": "⌉", "top": "⊤", "ldots": "…", "cdots": "⋯", "dots": "…", "quad": " ", "qquad": "  ",
    "left": "", "right": "", ",": " ", ";": " ", "!": "", " ": " ", "{": "{", "}": "}", "|": "‖", "\\": "<br>",
}  # fmt: skip
_SIGNS = {"-": "−", "*": "&#42;"}
"""Of these two one is another sign in a formula, and of the other Markdown would make slanted letters."""
_UPRIGHT = {"mathrm", "text", "operatorname", "mathbf", "textbf"}
_ACCENTS = {"tilde": "\u0303", "hat": "\u0302", "bar": "\u0304", "vec": "\u20d7"}
KNOWN = frozenset({*_SYMBOLS, *_UPRIGHT, *_ACCENTS, "frac", "sqrt"})
"""Commands; any other is written as it is called, as `ln` is."""
_TOKEN = re.compile(r"\\[A-Za-z]+|\\.|[{}^_]|[^\\{}^_]")
_MATH = re.compile(r"\$\$?(.+?)\$\$?", re.DOTALL)


def readable(markdown: str) -> str:
    """Markdown with its formulas as rich text."""
    return _MATH.sub(lambda found: formula(found.group(1)), markdown)


def formula(latex: str) -> str:
    """One formula as rich text; letters are slanted, names of functions upright."""
    tokens = _TOKEN.findall(" ".join(latex.split()))
    tokens.reverse()
    return _row(tokens, stop="")


def _row(tokens: list[str], stop: str) -> str:
    parts = []
    while tokens:
        token = tokens.pop()
        if token == stop:
            break
        parts.append(_piece(token, tokens))
    return "".join(parts)


def _piece(token: str, tokens: list[str]) -> str:
    if token == "{":
        return _row(tokens, "}")
    if token in "^_":
        tag = "sup" if token == "^" else "sub"
        return f"<{tag}>{_argument(tokens)}</{tag}>"
    if token.startswith("\\"):
        return _command(token[1:], tokens)
    return f"<i>{token}</i>" if token.isalpha() else _SIGNS.get(token, html.escape(token))


def _command(name: str, tokens: list[str]) -> str:
    if name == "frac":
        top, bottom = _argument(tokens), _argument(tokens)
        return f"{_bracketed(top)} / {_bracketed(bottom)}"
    if name == "sqrt":
        return f"√({_argument(tokens)})"
    if name in _UPRIGHT:
        return _plain(_argument(tokens))
    if name in _ACCENTS:
        return f"<i>{_plain(_argument(tokens))}{_ACCENTS[name]}</i>"
    if name == "partial":  # no space stands between it and what it is of
        while tokens and tokens[-1] == " ":
            tokens.pop()
    return _SYMBOLS.get(name, name + " " if tokens and tokens[-1].isalpha() else name)


def _argument(tokens: list[str]) -> str:
    while tokens and tokens[-1] == " ":
        tokens.pop()
    return _piece(tokens.pop(), tokens) if tokens else ""


def _bracketed(text: str) -> str:
    plain = _plain(text)
    return text if len(plain) <= 2 or plain.removeprefix("∂").isalnum() else f"({text})"


def _plain(text: str) -> str:
    return re.sub(r"<[^>]+>", "", text)
