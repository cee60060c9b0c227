"""Data values of DHIS2 as evidence: one file for each org unit and period, every fault told with its line.

What is read here is only which field a value belongs to; whether it fits the form is for the ordinary reader,
so that every check stands once.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tieuchi.evidence.cells import CellError
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.reader import evidence_in
from tieuchi.exchange.carried import taken_fact, taken_list
from tieuchi.exchange.data_values import DataValue, DataValueSet
from tieuchi.exchange.mapping import DEFAULT_COMBO, Mapped, MappedElement
from tieuchi.exchange.periods import is_period, read_period
from tieuchi.files.building import Document, Path_
from tieuchi.files.models import checked
from tieuchi.values.days import parse_day
from tieuchi.values.fields import Text
from tieuchi.values.problem import InputError, Problem
from tieuchi.values.text import Message

_UNSAID = ("storedBy", "created", "lastUpdated", "followup", "attributeOptionCombo")
"""What stands beside a value and in no evidence file."""
_NO_LETTERS = str.maketrans("đĐ", "dD")
Watched = Callable[[Iterable[Document]], Iterable[Document]]
Group = tuple[str, str]
"""An org unit and a period."""


@dataclass(frozen=True)
class Taken:
    """What was read.

    Attributes:
        written: What each evidence file says, by the name of the file.
        evidence: The same, as the ordinary reader reads it.
        left: How many values lost what no evidence file says, such as ``storedBy``, and how many stand for
            nothing: ``deleted``, or ``left out`` by the mapping.
    """

    written: Mapping[str, Mapping[str, Any]]
    evidence: tuple[Evidence, ...]
    left: Mapping[str, int]


def take(document: Document, mapped: Mapped, source: Text | None = None, watched: Watched = iter) -> Taken:
    """Return the evidence that data values give.

    Args:
        document: The JSON of ``dataValueSets``.
        mapped: What its ids are.
        source: What the files say about where their figures come from.
        watched: What goes through the files one by one, and may show how far it is.

    Raises:
        InputError: Naming every fault with its line: unmapped ids, values that stand twice, and whatever
            does not fit the form.
    """
    taking = _Taking(document, checked(document, DataValueSet), mapped, source)
    taking.read()
    evidence = taking.checked(watched)
    if taking.problems:
        raise InputError(taking.problems)
    return Taken(taking.named(), tuple(evidence), dict(taking.left))


class _Taking:
    """Takes one set of data values."""

    def __init__(
        self, document: Document, written: DataValueSet, mapped: Mapped, source: Text | None
    ) -> None:
        self.document = document
        self.written = written
        self.mapped = mapped
        self.source = source
        self.problems: list[Problem] = []
        self.left: Counter[str] = Counter()
        self._groups: dict[Group, Document] = {}
        self._first: dict[tuple[Group, Any], int] = {}
        self._unmapped: dict[tuple[str, str], list[int]] = {}

    def read(self) -> None:
        """Put every value where it belongs."""
        data_set = self.mapped.written.data_set
        if self.written.dataSet not in (None, data_set):
            message = Message("these are values of another data set; the mapping is for ‘{id}’", id=data_set)
            self._fault(("dataSet",), message)
        for index, value in enumerate(self.written.dataValues):
            self._value(index, value)
        self._tell_unmapped()
        if self.written.completeDate is not None and not self._shared:
            self.left["completeDate"] += 1

    @property
    def _shared(self) -> bool:
        """Whether all values are of one org unit and one period, of which the set itself speaks."""
        return self.written.period is not None and self.written.orgUnit is not None

    def _value(self, index: int, value: DataValue) -> None:
        if value.deleted:
            self.left["deleted"] += 1
            return
        if value.dataElement in self.mapped.left_out:
            self.left["left out"] += 1
            return
        group, element = self._group(index, value), self._element(index, value)
        for name in _UNSAID:
            self.left[name] += getattr(value, name) is not None and not self._is_ours(name, value)
        if group is None or element is None:
            return
        first = self._first.setdefault((group, element.key), index)
        if first != index:
            line = self.document.places["dataValues", first][0]
            message = Message("this value stands twice, first on line {first}; keep one of them", first=line)
            self._fault(("dataValues", index), message)
            return
        self._put(index, value, self._document(group), element)

    def _is_ours(self, name: str, value: DataValue) -> bool:
        return name == "attributeOptionCombo" and value.attributeOptionCombo in (
            DEFAULT_COMBO,
            self.mapped.written.attribute_combo,
        )

    def _group(self, index: int, value: DataValue) -> Group | None:
        unit = self._either(index, "orgUnit", value.orgUnit, self.written.orgUnit)
        period = self._either(index, "period", value.period, self.written.period)
        if unit is not None and unit not in self.mapped.units:
            self._unmapped.setdefault(("orgUnit", unit), []).append(index)
            unit = None
        if period is not None and not is_period(period):
            self._unmapped.setdefault(("period", period), []).append(index)
            period = None
        return None if unit is None or period is None else (unit, period)

    def _either(self, index: int, key: str, own: str | None, shared: str | None) -> str | None:
        if own is None and shared is None:
            self._fault(("dataValues", index), Message("‘{key}’ is missing here", key=key))
        return shared if own is None else own

    def _element(self, index: int, value: DataValue) -> MappedElement | None:
        combo = None if value.categoryOptionCombo == DEFAULT_COMBO else value.categoryOptionCombo
        element = self.mapped.elements.get((value.dataElement, combo))
        if element is None:
            known = any(one.id == value.dataElement for one in self.mapped.written.elements)
            kind, word = ("categoryOptionCombo", combo) if known else ("dataElement", value.dataElement)
            said = f"{value.dataElement}.{word or DEFAULT_COMBO}" if known else value.dataElement
            self._unmapped.setdefault((kind, said), []).append(index)
        return element

    def _tell_unmapped(self) -> None:
        for (kind, id_), places in self._unmapped.items():
            path: Path_ = ("dataValues", places[0], kind)
            self._fault(
                path if path in self.document.places else (kind,),
                Message(_UNMAPPED[kind], id=id_, values=len(places)),
            )

    def _document(self, group: Group) -> Document:
        if group not in self._groups:
            self._groups[group] = self._begun(*group)
        return self._groups[group]

    def _begun(self, unit: str, period: str) -> Document:
        days = read_period(period)
        whole: Mapping[str, Any] = {"invented": True} if self.mapped.written.invented else {}
        as_of: date | str | None = days.end
        document = Document(self.document.file)
        if self._shared and self.written.completeDate is not None:
            as_of = _day(self.written.completeDate)
            document.places["as of",] = self.document.places["completeDate",]
            document.places["period",] = document.places["as of",]
        document.data = {
            "form": self.mapped.form.id,
            **whole,
            "place": dict(self.mapped.units[unit]),
            "as of": as_of,
            "period": {"from": days.start, "to": days.end},
            **({"source": self.source.model_dump()} if self.source else {}),
            "facts": {},
            "lists": {},
        }
        return document

    def _put(self, index: int, value: DataValue, into: Document, element: MappedElement) -> None:
        where = self.document.places["dataValues", index]
        kind, name = element.stands
        into.places[kind, name] = where
        try:
            if kind == "lists":
                into.data[kind][name] = taken_list(value.value, value.comment)
            else:
                asked = self.mapped.form.fields[name]
                into.data[kind][name] = taken_fact(asked, element, value.value, value.comment)
        except CellError as error:
            self._fault(("dataValues", index), error.message)

    def checked(self, watched: Watched) -> list[Evidence]:
        """Return the evidence as the ordinary reader reads it, whose complaints are told with the others."""
        found, form = [], self.mapped.form
        for document in watched(self._groups.values()):
            try:
                found.append(evidence_in(document, (form.id,), lambda _: form))
            except InputError as error:
                self.problems += error.problems
        return found

    def named(self) -> dict[str, Mapping[str, Any]]:
        """Return what each file says, by place and period; two alike get their org unit besides."""
        names = {group: _file_name(self.mapped.units[group[0]], group[1]) for group in self._groups}
        counts = Counter(names.values())
        return {
            f"{name}-{group[0]}.yaml" if counts[name] > 1 else f"{name}.yaml": self._groups[group].data
            for group, name in names.items()
        }

    def _fault(self, path: Path_, message: Message) -> None:
        self.problems.append(Problem(self.document.place(path), message))


_UNMAPPED = {
    "orgUnit": "the org unit ‘{id}’ is not in the mapping (values: {values})",
    "period": "the period ‘{id}’ is no year, half, quarter or month, such as 2024, 2024S1, 2024Q1 or 202401 "
    "(values: {values})",
    "dataElement": "the data element ‘{id}’ is neither mapped nor left out by the mapping (values: {values})",
    "categoryOptionCombo": "‘{id}’, a data element with a category option combo, is not in the mapping "
    "(values: {values})",
}


def _day(written: str) -> date | str:
    """Return the day of a moment such as ``2024-12-31T00:00:00.000+0000``, or the text where it is none."""
    try:
        return parse_day(written.partition("T")[0])
    except ValueError:
        return written


def _file_name(place: Mapping[str, str], period: str) -> str:
    """Return a name of plain letters, such as ``xa-mau-an-2024``."""
    smallest = place.get("commune") or next(iter(place.values()))
    plain_letters = unicodedata.normalize("NFD", smallest.translate(_NO_LETTERS)).encode("ascii", "ignore")
    words = "".join(sign if sign.isalnum() else " " for sign in plain_letters.decode().lower()).split()
    return "-".join([*words, period])
