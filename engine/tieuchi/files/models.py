"""Checking a document against a model, with every complaint in words, at its line, all at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, RootModel, ValidationError

from tieuchi.files.yaml import Document, Path_
from tieuchi.values.problem import InputError, Problem
from tieuchi.values.text import Message, did_you_mean

Model = TypeVar("Model", bound=BaseModel)

SAID = "said"
"""The error type of the models' own checks; their message stands in the error's context."""


def checked(document: Document, model: type[Model]) -> Model:
    """Return the document as a model.

    Raises:
        InputError: Naming every fault, each with its line and column.
    """
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        raise InputError(
            _problem(document, model, fault) for fault in error.errors(include_url=False)
        ) from None


def _problem(document: Document, model: type[BaseModel], fault: Any) -> Problem:
    path = _path(document, fault["loc"])
    return Problem(document.place(path), fault_message(model, fault))


def _path(document: Document, loc: Iterable[str | int]) -> Path_:
    """Return the path in the document that an error speaks of; names of union members are passed over."""
    path: Path_ = ()
    for part in loc:
        if (*path, part) in document.places:
            path = (*path, part)
    return path


def fault_message(model: type[BaseModel], fault: Any) -> Message:
    """Return an error of a model in the product's own words."""
    kind, loc, context = fault["type"], fault["loc"], fault.get("ctx", {})
    if kind == SAID:
        message: Message = context["message"]
        return message
    if kind == "extra_forbidden":
        return _unknown_key(str(loc[-1]), sorted(_keys_at(model, loc[:-1])))
    if kind == "missing":
        return Message("‘{key}’ is missing here", key=loc[-1])
    if kind in _PLAIN:
        return Message(_PLAIN[kind], found=_shown(fault["input"]), **context)
    return Message("{found} does not fit here: {reason}", found=_shown(fault["input"]), reason=fault["msg"])


def _unknown_key(key: str, known: list[str]) -> Message:
    return Message(
        "unknown key ‘{key}’{hint}; known here: {known}", key=key, hint=did_you_mean(key, known), known=known
    )


_LONGEST_SHOWN = 60
_PLAIN = {
    "string_type": "a text is expected here, not {found}; put it in quotes if it looks like a number",
    "int_type": "a whole number is expected here, not {found}",
    "bool_type": "true or false is expected here, not {found}",
    "list_type": "a list is expected here (lines that begin with ‘- ’), not {found}",
    "tuple_type": "a list is expected here (lines that begin with ‘- ’), not {found}",
    "dict_type": "a mapping is expected here (lines such as ‘key: value’), not {found}",
    "model_type": "a mapping is expected here (lines such as ‘key: value’), not {found}",
    "literal_error": "{found} is not one of {expected}",
    "too_short": "at least {min_length} are expected here, not {actual_length}",
    "too_long": "at most {max_length} are expected here, not {actual_length}",
    "string_pattern_mismatch": "{found} is not a name: small English letters, digits and _ (or - in a part)",
    "string_too_short": "the text is empty; write it, or leave the key out",
    "greater_than_equal": "{found} is below {ge}",
    "less_than_equal": "{found} is above {le}",
}


def _shown(value: Any) -> Message | str:
    if value is None:
        return Message("nothing")
    if isinstance(value, dict):
        return Message("a mapping")
    if isinstance(value, list):
        return Message("a list")
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return f"‘{text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + '…'}’"


def _keys_at(model: type[BaseModel], loc: Iterable[str | int]) -> set[str]:
    """Return the keys allowed at a place, by walking the models along the error's path."""
    candidates: set[Any] = {model}
    for part in loc:
        entered = {inner for one in candidates for inner in _entered(one, part)}
        candidates = entered or candidates
    return {key for one in candidates for key in _keys(one)}


def _keys(annotation: Any) -> Iterable[str]:
    for model in _models(annotation):
        for name, info in model.model_fields.items():
            yield info.alias or name


def _entered(annotation: Any, part: str | int) -> Iterable[Any]:
    """Yield what stands under a key or an index of the annotated value."""
    for model in _models(annotation):
        for name, info in model.model_fields.items():
            if part == (info.alias or name):
                yield from _items(info.annotation)


def _items(annotation: Any) -> Iterable[Any]:
    """Yield the models inside an annotation, whatever lists, unions and mappings stand around them."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if issubclass(annotation, RootModel):
            yield from _items(annotation.model_fields["root"].annotation)
        else:
            yield annotation
    else:
        for inner in get_args(annotation):
            yield from _items(inner)


def _models(annotation: Any) -> Iterable[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
