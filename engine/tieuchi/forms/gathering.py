"""What the cells of a form say, as an evidence file would say it, each value with its sheet and cell.

Whatever a cell says goes through the ordinary reader of evidence afterwards, so that a form is judged by
nothing but what the same facts in an evidence file are judged by.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, TypeVar

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import CellError
from tieuchi.evidence.form import Form, FormField, FormList
from tieuchi.evidence.reading import UNKNOWN
from tieuchi.files.building import Document, Path_
from tieuchi.forms import layout
from tieuchi.forms.answers import Options, answer, day, estimated, free, label, points, truth
from tieuchi.forms.book import Book
from tieuchi.forms.keyed import Keyed
from tieuchi.forms.layout import Page
from tieuchi.forms.stamp import Stamp
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message

T = TypeVar("T")


class Gathering:
    """Gathers what one form says.

    Args:
        book: The workbook.
        form: The form it answers.
        stamp: What its hidden sheet says.

    Attributes:
        document: What is said, with its places.
        problems: The cells that say nothing that can be used.
        findings: What the rows of the assessors' findings say.
    """

    def __init__(self, book: Book, form: Form, stamp: Stamp) -> None:
        self.form = form
        self.stamp = stamp
        self.document = Document(book.file, {"form": form.id, "place": {}, "facts": {}, "lists": {}})
        self.problems: list[Problem] = []
        self.findings: list[dict[str, Any]] = []
        self._options: dict[str, Options] = {}

    def take(self, page: Page, keyed: Keyed) -> None:
        """Gather one sheet."""
        if page.section is not None:
            for asked in page.section.fields:
                self._fact(asked, keyed)
        elif page.list is not None:
            self._list(page.list, keyed)
        elif page.kind == "findings":
            self._findings(keyed)
        else:
            self._head(keyed)

    def _head(self, keyed: Keyed) -> None:
        data = self.document.data
        for name in keyed.rows:
            if name.startswith(layout.PLACE):
                level = name.removeprefix(layout.PLACE)
                if (said := self._cell(keyed, name, layout.VI, ("place", level), free)) is not None:
                    data["place"][level] = said.strip()
        period = {end: self._day(keyed, name, ("period", end)) for end, name in _ENDS.items()}
        data |= {"as of": self._day(keyed, layout.AS_OF, ("as of",)), "period": period}
        for name in (layout.SOURCE, layout.NOTE):
            vi = self._cell(keyed, name, layout.VI, (name,), free)
            en = self._cell(keyed, name, layout.EN, (name,), free)
            if vi is not None or en is not None:
                data[name] = {"vi": vi or en, "en": en or vi}
        if self._cell(keyed, layout.INVENTED, layout.VI, ("invented",), truth):
            data["invented"] = True
        if not data["place"]:
            self._fault(
                keyed, self._first(keyed), layout.VI, Message("say whose evidence it is: write the name")
            )

    def _first(self, keyed: Keyed) -> str:
        return next((name for name in keyed.rows if name.startswith(layout.PLACE)), layout.AS_OF)

    def _day(self, keyed: Keyed, name: str, path: Path_) -> date | None:
        """Return a day that a form must have."""
        before = len(self.problems)
        found = self._cell(keyed, name, layout.VI, path, day)
        if found is None and len(self.problems) == before:
            self._fault(keyed, name, layout.VI, Message("a day is missing here; write it as 31/12/2024"))
        return found

    def _fact(self, asked: FormField, keyed: Keyed) -> None:
        path: Path_ = ("facts", asked.id)
        before = len(self.problems)
        self._once(keyed, asked.id)
        options = self._options_of(asked, asked.id)
        value = self._cell(keyed, asked.id, "value", path, lambda typed: estimated(asked, typed, options))
        beside: dict[str, Any] = {
            name: self._cell(keyed, asked.id, name, (*path, name), free)
            for name in ("note", "proof", "printed")
        }
        if asked.over == "day":
            beside["on"] = self._cell(keyed, asked.id, "on", (*path, "on"), day)
        said = {name: text for name, text in beside.items() if text is not None}
        if value is not None:
            self.document.data["facts"][asked.id] = _written(value, said)
        elif said and len(self.problems) == before:
            name, message = (
                next(iter(said)),
                Message("something stands here and the answer beside it is empty"),
            )
            self._fault(keyed, asked.id, name, message)

    def _list(self, asked: FormList, keyed: Keyed) -> None:
        path: Path_ = ("lists", asked.id)
        complete = self._cell(keyed, layout.COMPLETE, layout.ANSWER, (*path, "complete"), truth)
        on = self._cell(keyed, layout.ON, layout.ANSWER, (*path, "on"), day) if asked.over == "day" else None
        rows = list(self._rows(asked, keyed, (*path, "rows")))
        if complete is None and (rows or on is not None):
            if not any(
                problem.place == self._place(keyed, layout.COMPLETE, layout.ANSWER)
                for problem in self.problems
            ):
                message = Message("say whether these are all the rows there are: yes or no")
                self._fault(keyed, layout.COMPLETE, layout.ANSWER, message)
        elif complete is not None:
            said = {"complete": complete, "rows": rows} | ({} if on is None else {"on": on})
            self.document.data["lists"][asked.id] = said

    def _rows(self, asked: FormList, keyed: Keyed, path: Path_) -> Iterator[dict[str, Any]]:
        """Yield the rows below the header in which anything stands."""
        columns = {f"{asked.id}.{column.id}": column for column in asked.columns}
        self.document.places[path] = self._spot(keyed, layout.ROWS, layout.ANSWER)
        for index, row in enumerate(self._filled(keyed, columns)):
            said: dict[str, Any] = {}
            self.document.places[(*path, index)] = (row + 1, keyed.column + 2, keyed.sheet.title)
            for name, column in columns.items():
                options = self._options_of(column, name)
                found = self._at(keyed, row, name, (*path, index, column.id), _answering(column, options))
                if found is not None:
                    said[column.id] = found
            yield said

    def _findings(self, keyed: Keyed) -> None:
        readers: Mapping[str, Callable[[Any], Any]] = {
            "indicator": label, "part": label, "points": points, "met": truth, "by": free, "on": day,
            "because": free,
        }  # fmt: skip
        for row in self._filled(keyed, readers):
            path: Path_ = ("findings", len(self.findings))
            self.document.places[path] = (row + 1, keyed.columns.get("indicator", 1) + 1, keyed.sheet.title)
            before = len(self.problems)
            said = {name: self._at(keyed, row, name, (*path, name), read) for name, read in readers.items()}
            if len(self.problems) == before:
                self.findings.append({name: one for name, one in said.items() if one is not None})

    def _filled(self, keyed: Keyed, columns: Mapping[str, object]) -> Iterator[int]:
        start = keyed.rows.get(layout.ROWS, (len(keyed.sheet.rows),))[0] + 1
        at = [keyed.columns[name] for name in columns if name in keyed.columns]
        for row in range(start, len(keyed.sheet.rows)):
            if any(keyed.sheet.seen(row, one) is not None or (row, one) in keyed.sheet.spoilt for one in at):
                yield row

    def _once(self, keyed: Keyed, name: str) -> None:
        """Refuse a field that stands twice, as it does where someone has copied its row."""
        rows, at = keyed.rows.get(name, ()), keyed.columns.get("value", 0)
        filled = [row for row in rows if keyed.sheet.seen(row, at) is not None]
        for row in filled[1:]:
            message = Message(
                "this row is a copy of row {first}, and both have an answer; delete one", first=filled[0] + 1
            )
            self.problems.append(
                Problem(Place(self.document.file, row + 1, at + 1, keyed.sheet.title), message)
            )

    def _cell(self, keyed: Keyed, row: str, column: str, path: Path_, read: Callable[[Any], T]) -> T | None:
        """Return what a named cell says; None for nothing, for a fault, and where there is no such cell."""
        rows, at = keyed.rows.get(row, ()), keyed.columns.get(column)
        if at is None or not rows:
            return None
        # Of the copies of a row, the one with something in it.
        chosen = next((one for one in rows if keyed.sheet.seen(one, at) is not None), rows[0])
        return self._at(keyed, chosen, column, path, read)

    def _at(self, keyed: Keyed, row: int, column: str, path: Path_, read: Callable[[Any], T]) -> T | None:
        at = keyed.columns.get(column)
        if at is None:
            return None
        self.document.places[path] = (row + 1, at + 1, keyed.sheet.title)
        try:
            value = keyed.sheet.at(row, at)
            return None if value is None else read(value)
        except CellError as error:
            self.problems.append(Problem(self.document.place(path), error.message))
            return None

    def _options_of(self, asked: Asked, name: str) -> Options:
        """Return what may be typed for a choice: what the form offered, and the labels in both languages."""
        if name not in self._options:
            both = [
                Options.of(asked.choices, pick).offered for pick in (lambda one: one.en, lambda one: one.vi)
            ]
            offered = {
                word: id_ for word, id_ in self.stamp.offered.get(name, {}).items() if id_ in asked.options
            }
            self._options[name] = Options({**both[0], **both[1], **offered})
        return self._options[name]

    def _fault(self, keyed: Keyed, row: str, column: str, message: Message) -> None:
        self.problems.append(Problem(self._place(keyed, row, column), message))

    def _place(self, keyed: Keyed, row: str, column: str) -> Place:
        return Place(self.document.file, *self._spot(keyed, row, column))

    def _spot(self, keyed: Keyed, row: str, column: str) -> tuple[int, int, str]:
        rows = keyed.rows.get(row, (keyed.row,))
        return rows[0] + 1, keyed.columns.get(column, keyed.column) + 1, keyed.sheet.title


_ENDS = {"from": layout.FROM, "to": layout.TO}


def _answering(asked: Asked, options: Options) -> Callable[[Any], Any]:
    return lambda value: answer(asked, value, options)


def _written(value: Any, beside: dict[str, Any]) -> Any:
    """Return a fact as an evidence file writes it."""
    if value == UNKNOWN:
        note = beside.pop("note", "")
        return {"unknown": note, **beside}
    ends = value if isinstance(value, dict) else {"value": value}
    return {**ends, **beside}
