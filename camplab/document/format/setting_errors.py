"""What is wrong with a setting, said for a learner: a sentence for every error code of pydantic. Knows no files."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from camplab.document.format.problems import shown
from camplab.words import Sentence, say

_SENTENCES = {
    "missing": say("{setting} is missing"),
    "none_required": say("{setting} must be empty, got {got}"),
    "greater_than": say("{setting} must be more than {gt}{unit}, got {got}"),
    "greater_than_equal": say("{setting} must be at least {ge}{unit}, got {got}"),
    "less_than": say("{setting} must be less than {lt}{unit}, got {got}"),
    "less_than_equal": say("{setting} must be at most {le}{unit}, got {got}"),
    "multiple_of": say("{setting} must be a multiple of {multiple_of}{unit}, got {got}"),
    "finite_number": say("{setting} must be an ordinary number, got {got}"),
    "int_type": say("{setting} must be a whole number, got {got}"),
    "int_parsing": say("{setting} must be a whole number, got {got}"),
    "int_parsing_size": say("{setting} must be a smaller number, got {got}"),
    "int_from_float": say("{setting} must be a whole number, got {got}"),
    "float_type": say("{setting} must be a number, got {got}"),
    "float_parsing": say("{setting} must be a number, got {got}"),
    "bool_type": say("{setting} must be true or false, got {got}"),
    "bool_parsing": say("{setting} must be true or false, got {got}"),
    "string_type": say("{setting} must be text, got {got}"),
    "string_unicode": say("{setting} holds characters that are no text"),
    "string_too_long": say("{setting} must have at most {max_length} characters"),
    "string_too_short": say("{setting} must have at least {min_length} characters"),
    "string_pattern_mismatch": say("{setting} cannot be {got}"),
    "literal_error": say("{setting} must be one of {expected}, got {got}"),
    "enum": say("{setting} must be one of {expected}, got {got}"),
    "tuple_type": say("{setting} must be a list, got {got}"),
    "list_type": say("{setting} must be a list, got {got}"),
    "named_tuple_type": say("{setting} must be a list, got {got}"),
    "dict_type": say("{setting} must be a list of named settings, got {got}"),
    "model_type": say("{setting} must be a list of named settings, got {got}"),
    "mapping_type": say("{setting} must be a list of named settings, got {got}"),
    "too_long": say("{setting} must have at most {max_length} entries, got {actual_length}"),
    "too_short": say("{setting} must have at least {min_length} entries, got {actual_length}"),
    "is_instance_of": say("{setting} must be a block, got {got}"),
    "too_few": say("{setting} has too few entries, got {got}"),
    "no_point": say("{point} is no point of these data"),
    "value_error": say("{setting}: {error}"),
    "assertion_error": say("{setting}: {error}"),
}
_ABOUT_THE_VALUE = frozenset(
    ["greater_than", "greater_than_equal", "less_than", "less_than_equal", "too_long", "too_short", "int_from_float"]
)


def complaints(error: ValidationError, model: type[BaseModel]) -> tuple[Sentence, ...]:
    """One sentence for each setting that is wrong: the most telling, where a setting may be of several kinds."""
    found: dict[str, list[ErrorDetails]] = {}
    for detail in error.errors(include_url=False):
        found.setdefault(str(detail["loc"][0]) if detail["loc"] else "", []).append(detail)
    return tuple(_complaint(name, min(details, key=_rank), model) for name, details in found.items())


def _rank(detail: ErrorDetails) -> int:
    """Of "a whole number", "a pair" and "same" the learner meant the kind whose error is about the value."""
    if detail["type"] in _ABOUT_THE_VALUE:
        return 0
    return 1 if detail["type"] == "literal_error" and isinstance(detail["input"], str) else 2


def _complaint(name: str, detail: ErrorDetails, model: type[BaseModel]) -> Sentence:
    code = detail["type"]
    if code == "extra_forbidden":
        return unknown(name, model.model_fields)
    if not name and code in ("value_error", "assertion_error"):
        return say("These settings do not go together: {error}", error=str(detail["ctx"]["error"]))
    if code == "missing" and len(detail["loc"]) > 1:
        code = "too_few"
    title = setting_title(model, name)
    sentence = _SENTENCES.get(code)
    if sentence is None:
        return say("{setting} is not right: {message}", setting=title, message=shown(detail["msg"], 200))
    bounds = {key: _plain(bound) for key, bound in detail.get("ctx", {}).items()}
    if "expected" in bounds:  # pydantic joins them by an English word
        bounds["expected"] = ", ".join(str(bounds["expected"]).rsplit(" or ", 1))
    got = shown(_plain(detail["input"]))
    return Sentence(sentence.template, {"setting": title, "unit": unit(model, name), "got": got, **bounds})


def _plain(value: object) -> object:
    """100.0 as 100."""
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else value


def unknown(name: str, known: Iterable[str]) -> Sentence:
    """A setting that does not exist, with the nearest one that does."""
    near = nearest(name, known)
    if near:
        return say("there is no setting '{name}'; did you mean '{near}'?", name=shown(name), near=near)
    return say("there is no setting '{name}'", name=shown(name))


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that looks most like `name`."""
    found = get_close_matches(name[:40].lower(), list(known), n=1, cutoff=0.5)
    return found[0] if found else None


def setting_title(model: type[BaseModel], name: str) -> Sentence:
    """What the form calls a setting."""
    field = model.model_fields.get(name)
    return Sentence((field.title if field else None) or shown(name) or "it")


def unit(model: type[BaseModel], name: str) -> str:
    """The unit of a setting with a space before it, or nothing."""
    field = model.model_fields.get(name)
    extra = field.json_schema_extra if field else None
    found = extra.get("unit") if isinstance(extra, dict) else None
    return f" {found}" if found else ""
