"""Reading what a file says against the form; every fault is told, each with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any, cast

from pydantic import ValidationError

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import CellError, read_cell, read_number, whole_range
from tieuchi.evidence.facts import Cell, Evidence, Fact, Known, Roster, State
from tieuchi.evidence.file import EvidenceFile, WrittenFact, WrittenList
from tieuchi.evidence.form import Form, FormField, FormList
from tieuchi.files.models import fault_message
from tieuchi.values.interval import Interval
from tieuchi.values.numbers import Amount, plain
from tieuchi.values.text import Message, did_you_mean

UNKNOWN = "unknown"
Path = tuple[str | int, ...]


class Reading:
    """Reads one file.

    Attributes:
        faults: What is wrong, as pairs of path and message.
    """

    def __init__(self, form: Form, written: EvidenceFile) -> None:
        self.form = form
        self.written = written
        self.faults: list[tuple[Path, Message]] = []

    def evidence(self, file: str) -> Evidence:
        """Return the evidence; to be used only if ``faults`` stays empty."""
        facts = self._facts()
        rosters = self._rosters()
        self._check_parts(facts)
        return Evidence(
            form=self.form,
            file=file,
            place=self.written.place,
            as_of=self.written.as_of,
            period=self.written.covered,
            facts=facts,
            rosters=rosters,
            findings=self.written.findings,
            invented=self.written.invented,
            note=self.written.note,
            source=self.written.source,
        )

    def _facts(self) -> dict[str, Fact]:
        facts = {}
        for name, value in self.written.facts.items():
            asked = self.form.fields.get(name)
            if asked is None:
                self._unknown_word(("facts", name), name, self.form.fields)
                continue
            try:
                facts[name] = _fact(asked, value)
                self._check_established(facts[name], ("facts", name, "on"))
                self._check_day(asked, facts[name].on, ("facts", name, "on"))
            except CellError as error:
                self._fault(("facts", name), error.message)
            except ValidationError as error:
                for fault in error.errors(include_url=False):
                    self._fault(("facts", name, *fault["loc"]), fault_message(WrittenFact, fault))
        return facts

    def _rosters(self) -> dict[str, Roster]:
        rosters = {}
        for name, written in self.written.lists.items():
            asked = self.form.lists.get(name)
            if asked is None:
                self._unknown_word(("lists", name), name, self.form.lists)
            else:
                self._check_day(asked, written.on, ("lists", name, "on"))
                rosters[name] = self._roster(asked, written, ("lists", name, "rows"))
        return rosters

    def _check_established(self, fact: Fact, path: Path) -> None:
        if fact.on is not None and fact.state == "not established":
            self._fault(path, Message("what is not known was not established on any day; leave out ‘on’"))

    def _check_day(self, asked: FormField | FormList, on: date | None, path: Path) -> None:
        """Refuse a day that something was not established on."""
        if on is None:
            return
        if asked.over == "period":
            message = Message(
                "‘{name}’ is counted over the period and ages from the period's last day; leave out ‘on’",
                name=asked.id,
            )
            self._fault(path, message)
        elif on > self.written.as_of:
            message = Message(
                "‘{name}’ cannot have been established on {on}, after {as_of}, the day that the file speaks "
                "of",
                name=asked.id,
                on=on,
                as_of=self.written.as_of,
            )
            self._fault(path, message)

    def _roster(self, asked: FormList, written: WrittenList, path: Path) -> Roster:
        if len(written.rows) > asked.most:
            self._fault(
                path,
                Message(
                    "{found} rows are impossible here: ‘{list}’ has at most {most}",
                    found=len(written.rows),
                    list=asked.id,
                    most=asked.most,
                ),
            )
        columns = {column.id: column for column in asked.columns}
        rows = tuple(self._row(columns, row, (*path, index)) for index, row in enumerate(written.rows))
        if asked.key is not None:
            self._check_key(asked.key, rows, path)
        return Roster(rows, written.complete, asked.most, on=written.on)

    def _row(self, columns: Mapping[str, Asked], row: Mapping[str, Any], path: Path) -> dict[str, Cell]:
        for name in row:
            if name not in columns:
                self._unknown_word((*path, name), name, columns)
        cells: dict[str, Cell] = {}
        for name, asked in columns.items():
            value = row.get(name, UNKNOWN)
            cells[name] = whole_range(asked)
            if value is None or value == UNKNOWN:
                continue
            try:
                cells[name] = read_cell(asked, value)
            except CellError as error:
                self._fault((*path, name), error.message)
        return cells

    def _check_key(self, key: str, rows: tuple[Mapping[str, Cell], ...], path: Path) -> None:
        first: dict[Cell, int] = {}
        for index, row in enumerate(rows):
            cell = row[key]
            if cell == "":
                self._fault((*path, index), Message("the row has no ‘{key}’", key=key))
            elif _one_value(cell) and first.setdefault(cell, index) != index:
                self._fault(
                    (*path, index, key),
                    Message(
                        "‘{found}’ stands twice, first in row {first}; keep one of them",
                        found=_key(cell),
                        first=first[cell] + 1,
                    ),
                )

    def _check_parts(self, facts: Mapping[str, Fact]) -> None:
        """Refuse a part that is larger than a whole it is counted inside, at whatever distance."""
        for name, fact in facts.items():
            if fact.state == "not established":
                continue
            wholes = [one for one in self.form.wholes(name) if one in facts]
            ends = {one: cast(Interval, facts[one].value).hi for one in wholes}
            exceeded = [one for one, most in ends.items() if cast(Interval, fact.value).lo > most]
            for whole in exceeded[:1]:
                self._fault(
                    ("facts", name),
                    Message(
                        "‘{part}’ is {found}, more than ‘{whole}’ which is {most}; one of the two is wrong",
                        part=name,
                        found=plain(cast(Interval, fact.value).lo),
                        whole=whole,
                        most=plain(ends[whole]),
                    ),
                )

    def _unknown_word(self, path: Path, word: str, known: Mapping[str, object]) -> None:
        self._fault(
            path,
            Message(
                "the form ‘{form}’ does not ask ‘{word}’{hint}",
                form=self.form.id,
                word=word,
                hint=did_you_mean(word, known),
            ),
        )

    def _fault(self, path: Path, message: Message) -> None:
        self.faults.append((path, message))


def _one_value(cell: Cell) -> bool:
    if isinstance(cell, Interval):
        return cell.known
    return isinstance(cell, str) or len(cell) == 1


def _key(cell: Cell) -> str:
    if isinstance(cell, Interval):
        return plain(cell.lo)
    return cell if isinstance(cell, str) else "".join(cell)


def _fact(asked: Asked, value: Any) -> Fact:
    """Read one fact, written as a bare value or with more than its value."""
    if not isinstance(value, dict):
        return _valued(asked, value)
    written = WrittenFact.model_validate(value)
    fact = _written(asked, written)
    note = written.unknown or written.note
    return replace(fact, proof=written.proof, note=note, printed=written.printed, on=written.on)


def _written(asked: Asked, written: WrittenFact) -> Fact:
    if written.unknown is not None:
        return _valued(asked, UNKNOWN)
    if written.least is not None and written.most is not None:
        return _estimate(asked, written.least, written.most)
    return _valued(asked, written.value)


def _valued(asked: Asked, value: Any) -> Fact:
    if value is None or value == UNKNOWN:
        return Fact(cast(Known, whole_range(asked)), "not established")
    return Fact(cast(Known, read_cell(asked, value)), "known")


def _estimate(asked: Asked, smaller: Amount, larger: Amount) -> Fact:
    least, most = read_number(asked, smaller), read_number(asked, larger)
    if least > most:
        raise CellError(
            Message(
                "the estimate runs from {least} down to {most}; write the smaller end first",
                least=plain(least),
                most=plain(most),
            )
        )
    state: State = "known" if least == most else "estimated"
    return Fact(Interval(least, most), state)
