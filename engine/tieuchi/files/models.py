"""Checking a document against a model, with every complaint in words, at its line, all at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, RootModel, Tag, ValidationError

from tieuchi.files.building import Document, Path_
from tieuchi.values.fields import TAG
from tieuchi.values.problem import InputError, Problem
from tieuchi.values.text import Message, did_you_mean, shown

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
        faults = error.errors(include_url=False)
        raise InputError(
            Problem(document.place(_path(document, fault["loc"])), fault_message(model, fault))
            for fault in faults
            if not _follows_from(fault, faults)
        ) from None


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
        context = {**context, "actual_length": _length(fault["input"])}
        return Message(_PLAIN[kind], found=shown(fault["input"]), **context)
    return Message("{found} does not fit here: {reason}", found=shown(fault["input"]), reason=fault["msg"])


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


def _length(value: Any) -> int:
    return len(value) if isinstance(value, list | tuple | dict | str) else 0


def _follows_from(fault: Any, faults: Iterable[Any]) -> bool:
    """Return whether a list is called too short only because its items are faulty."""
    loc = fault["loc"]
    return fault["type"] == "too_short" and any(
        other["loc"][: len(loc)] == loc and len(other["loc"]) > len(loc) for other in faults
    )


def _path(document: Document, loc: Iterable[str | int]) -> Path_:
    """Return the path in the document that an error speaks of; names of union members are passed over."""
    path: Path_ = ()
    for part in loc:
        if (*path, part) in document.places:
            path = (*path, part)
    return path


def _unknown_key(key: str, known: list[str]) -> Message:
    return Message(
        "unknown key ‘{key}’{hint}; known here: {known}",
        key=key,
        hint=did_you_mean(key, known),
        known=known,
    )


def _keys_at(model: type[BaseModel], loc: Iterable[str | int]) -> set[str]:
    """Return the keys allowed at a place, by walking the models along the error's path."""
    around: list[Any] = [model]
    for part in loc:
        inside = [inner for one in around for inner in _entered(one, part)]
        around = inside or around
    return {
        info.alias or name
        for one in around
        for found in _models(one)
        for name, info in found.model_fields.items()
    }


def _entered(annotation: Any, part: str | int) -> Iterable[Any]:
    """Yield what stands under a key of the annotated value, or which member of a union a tag names."""
    if isinstance(part, str) and part.startswith(TAG):
        yield from _tagged(annotation, part)
        return
    for model in _models(annotation):
        for name, info in model.model_fields.items():
            if part == (info.alias or name):
                yield info.annotation


def _tagged(annotation: Any, tag: str) -> Iterable[Any]:
    inner = get_args(annotation)
    if any(isinstance(one, Tag) and one.tag == tag for one in inner):
        yield inner[0]
        return
    for one in inner:
        yield from _tagged(one, tag)


def _models(annotation: Any) -> Iterable[type[BaseModel]]:
    """Yield the models inside an annotation, whatever lists, unions and mappings stand around them."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        if issubclass(annotation, RootModel):
            yield from _models(annotation.model_fields["root"].annotation)
        else:
            yield annotation
    else:
        for inner in get_args(annotation):
            yield from _models(inner)
