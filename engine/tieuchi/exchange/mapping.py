"""The mapping (*bảng ánh xạ*): which data element of DHIS2 is which field, which org unit which commune."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, model_validator

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form
from tieuchi.evidence.reader import require_form
from tieuchi.files.building import Path_
from tieuchi.files.models import checked
from tieuchi.files.yaml import read_yaml
from tieuchi.values.fields import Many, Strict, Text, Word, said
from tieuchi.values.problem import InputError, Problem
from tieuchi.values.text import Message, did_you_mean, shown

DEFAULT_COMBO = "HllvX50cXC0"
"""The category option combo of a data element that is not disaggregated, in every DHIS2."""
_UID_LENGTH = 11
TRUTHS = ("true", "false")
Key = tuple[str, str | None]
"""A data element and its category option combo, where it is disaggregated."""


def _uid(written: Any) -> Any:
    fits = isinstance(written, str) and len(written) == _UID_LENGTH
    if fits and written.isascii() and written.isalnum() and written[0].isalpha():
        return written
    raise said("{found} is no UID of DHIS2: 11 letters and digits, a letter first", found=shown(written))


Uid = Annotated[str, BeforeValidator(_uid)]


class MappedUnit(Strict):
    """An org unit, and the names of its commune, district and province as evidence files write them."""

    id: Uid
    place: dict[str, str] = Field(min_length=1)


class MappedElement(Strict):
    """A data element, and the field or list of the form that it is.

    Attributes:
        id: The data element.
        combo: Its category option combo, where it is disaggregated.
        field: The field.
        list: Or the list, which DHIS2 keeps as one long text.
        options: How DHIS2 writes each option of a choice, or ``true`` and ``false``; the same where left out.
    """

    id: Uid
    combo: Uid | None = Field(None, alias="category option combo")
    field: str | None = None
    list: str | None = None
    options: dict[str, Word] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _is_one_thing(self) -> MappedElement:
        if (self.field is None) == (self.list is None):
            raise said("a data element is either a ‘field’ or a ‘list’")
        if len(set(self.options.values())) != len(self.options):
            raise said("two options are written alike")
        return self

    @property
    def stands(self) -> tuple[str, str]:
        """Where its value stands in an evidence file: under ``facts`` or ``lists``, and its name there."""
        return ("facts", self.field) if self.field is not None else ("lists", self.list or "")

    @property
    def key(self) -> Key:
        """The data element with its category option combo."""
        return self.id, None if self.combo == DEFAULT_COMBO else self.combo


class MappingFile(Strict):
    """The mapping as its file says it; see ``docs/exchange.md``.

    Attributes:
        form: The form that the evidence answers.
        invented: Whether its ids are made up, so that only invented evidence goes through it.
        data_set: The data set of the values.
        attribute_combo: The attribute option combo of all values, where DHIS2 uses one.
        units: The org units.
        elements: The data elements.
        left_out: Data elements that are known and carry nothing the form asks.
    """

    form: str
    invented: bool = False
    note: Text | None = None
    data_set: Uid = Field(alias="data set")
    attribute_combo: Uid | None = Field(None, alias="attribute option combo")
    units: Many[MappedUnit] = Field(alias="org units", min_length=1)
    elements: Many[MappedElement] = Field(alias="data elements", min_length=1)
    left_out: Many[Uid] = Field((), alias="left out")


@dataclass(frozen=True)
class Mapped:
    """A mapping that fits its form.

    Attributes:
        written: What the file says.
        form: The form.
    """

    written: MappingFile
    form: Form

    @cached_property
    def elements(self) -> dict[Key, MappedElement]:
        """The data elements by their keys."""
        return {one.key: one for one in self.written.elements}

    @cached_property
    def fields(self) -> dict[str, MappedElement]:
        """The data elements by the fields they are."""
        return {one.field: one for one in self.written.elements if one.field is not None}

    @cached_property
    def lists(self) -> dict[str, MappedElement]:
        """The data elements by the lists they are."""
        return {one.list: one for one in self.written.elements if one.list is not None}

    @cached_property
    def units(self) -> dict[str, Mapping[str, str]]:
        """The places of the org units by their ids."""
        return {one.id: one.place for one in self.written.units}

    def unit(self, place: Mapping[str, str]) -> str | None:
        """Return the org unit of a place; none where it has none."""
        return next((one for one, there in self.units.items() if there == place), None)

    @cached_property
    def left_out(self) -> frozenset[str]:
        """The data elements that carry nothing the form asks."""
        return frozenset(self.written.left_out)


def read_mapping(path: Path, known: Sequence[str], form: Callable[[str], Form]) -> Mapped:
    """Read a mapping and check it against its form.

    Args:
        path: The file.
        known: The names of the forms there are.
        form: What returns the form of a name.

    Raises:
        InputError: Naming every fault with its line.
    """
    document = read_yaml(path)
    written = checked(document, MappingFile)
    require_form(written.form, known, document.place(("form",)))
    mapped = Mapped(written, form(written.form))
    if faults := [*_faults(mapped), *_repeated(mapped)]:
        raise InputError(Problem(document.place(path_), message) for path_, message in faults)
    return mapped


def _faults(mapped: Mapped) -> Iterator[tuple[Path_, Message]]:
    """Yield what the form does not ask, and options that it does not know."""
    for index, one in enumerate(mapped.written.elements):
        path: Path_ = ("data elements", index)
        word, known, kind = (
            (one.list, mapped.form.lists, "list")
            if one.field is None
            else (one.field, mapped.form.fields, "field")
        )
        if word not in known:
            yield (
                (*path, kind),
                Message(
                    "the form ‘{form}’ does not ask ‘{word}’{hint}",
                    form=mapped.form.id,
                    word=word,
                    hint=did_you_mean(str(word), known),
                ),
            )
            continue
        options = options_of(mapped.form.fields[one.field]) if one.field is not None else ()
        for option in one.options:
            if option not in options:
                message = Message(
                    "‘{option}’ is no option of ‘{word}’{hint}",
                    option=option,
                    word=word,
                    hint=did_you_mean(option, options),
                )
                yield (*path, "options", option), message


def options_of(asked: Asked) -> tuple[str, ...]:
    """Return what a mapping may write otherwise: the options of a choice, or true and false."""
    if asked.type == "yes-no":
        return TRUTHS
    return tuple(choice.id for choice in asked.choices)


def _repeated(mapped: Mapped) -> Iterator[tuple[Path_, Message]]:
    """Yield what stands twice: only one to one can values come back as they went out."""
    written = mapped.written
    elements: Path_ = ("data elements",)
    yield from _twice([one.key for one in written.elements], elements, "id")
    yield from _twice([one.field or one.list for one in written.elements], elements, "field")
    yield from _twice([one.id for one in written.units], ("org units",), "id")
    yield from _twice([tuple(sorted(one.place.items())) for one in written.units], ("org units",), "place")
    mapped_ids = {one.id for one in written.elements}
    for index, one in enumerate(written.left_out):
        if one in mapped_ids:
            yield ("left out", index), Message("‘{id}’ is mapped above and left out here", id=one)


def _twice(found: Sequence[Any], path: Path_, key: str) -> Iterator[tuple[Path_, Message]]:
    counts = Counter(found)
    for index, one in enumerate(found):
        first = found.index(one)
        if counts[one] > 1 and index != first:
            message = Message(
                "this is mapped twice, first as entry {first} of this list; keep one of them", first=first + 1
            )
            yield (*path, index, key), message
