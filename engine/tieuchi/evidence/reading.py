"""Reading what a file says against the form: types, bounds, parts and wholes; every fault told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from tieuchi.evidence.facts import Cell, Evidence, Fact, Roster, State
from tieuchi.evidence.file import EvidenceFile, WrittenFact, WrittenList
from tieuchi.evidence.form import Asked, Form, FormList
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.numbers import Amount, Number, plain
from tieuchi.values.text import Message, did_you_mean

UNKNOWN = "unknown"
Path = tuple[str | int, ...]


class Reading:
    """Reads one file; complaints gather in ``faults`` as pairs of path and message."""

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
            content=_content(self.written, facts, rosters),
        )

    def _facts(self) -> dict[str, Fact]:
        facts = {}
        for name, value in self.written.facts.items():
            asked = self.form.fields.get(name)
            if asked is None:
                self._unknown_word(("facts", name), name, self.form.fields)
                continue
            fact = self._fact(asked, value, ("facts", name))
            if fact is not None:
                facts[name] = fact
        return facts

    def _fact(self, asked: Asked, value: Any, path: Path) -> Fact | None:
        if isinstance(value, dict):
            written = self._written_fact(value, path)
            if written is None:
                return None
            note = written.unknown or written.note
            if written.unknown is not None:
                return Fact(_whole_range(asked), "not established", written.proof, note)
            if written.least is not None and written.most is not None:
                return self._estimate(asked, written, path)
            value = written.value
        else:
            written = WrittenFact(value=0 if value is None else value)
        if value == UNKNOWN or value is None:
            return Fact(_whole_range(asked), "not established", written.proof, written.note)
        cell = self._cell(asked, value, path)
        if cell is None or isinstance(cell, str):
            return None
        return Fact(cell, "known", written.proof, written.note)

    def _written_fact(self, value: dict[str, Any], path: Path) -> WrittenFact | None:
        try:
            return WrittenFact.model_validate(value)
        except ValidationError as error:
            for fault in error.errors(include_url=False):
                self.faults.append(((*path, *fault["loc"]), _model_message(fault)))
            return None

    def _estimate(self, asked: Asked, written: WrittenFact, path: Path) -> Fact | None:
        ends = [self._number(asked, end, path) for end in (written.least, written.most)]
        if asked.type not in ("count", "number", "percent"):
            self.faults.append((path, Message("only a number can be estimated ‘from’ and ‘to’")))
            return None
        if ends[0] is None or ends[1] is None:
            return None
        if ends[0] > ends[1]:
            self.faults.append(
                (
                    path,
                    Message(
                        "the estimate runs from {least} down to {most}; write the smaller end first",
                        least=plain(ends[0]),
                        most=plain(ends[1]),
                    ),
                )
            )
            return None
        state: State = "known" if ends[0] == ends[1] else "estimated"
        return Fact(Interval(ends[0], ends[1]), state, written.proof, written.note)

    def _cell(self, asked: Asked, value: Any, path: Path) -> Cell | None:
        if asked.type == "text":
            return (
                str(value)
                if isinstance(value, str | int)
                else self._fault(path, Message("a text is expected here; put it in quotes"))
            )
        if asked.type == "yes-no":
            if isinstance(value, bool):
                return YES if value else NO
            return self._fault(
                path, Message("true, false or unknown is expected here, not ‘{found}’", found=value)
            )
        if asked.type == "choice":
            return self._choice(asked, value, path)
        try:
            amount = Amount.parse(value)
        except ValueError:
            return self._fault(
                path,
                Message(
                    "‘{found}’ is not a number; write 4, 92.3 or 92.3 %, with a point and no spaces",
                    found=value,
                ),
            )
        number = self._number(asked, amount, path)
        return None if number is None else Interval.point(number)

    def _choice(self, asked: Asked, value: Any, path: Path) -> frozenset[str] | None:
        word = str(value)
        if word not in asked.options:
            self.faults.append(
                (
                    path,
                    Message(
                        "‘{found}’ is not one of {known}{hint}",
                        found=word,
                        known=[choice.id for choice in asked.choices],
                        hint=did_you_mean(word, asked.options),
                    ),
                )
            )
            return None
        return frozenset({word})

    def _number(self, asked: Asked, amount: Amount | None, path: Path) -> Number | None:
        if amount is None:
            return None
        if asked.type == "percent" and not amount.percent:
            return self._fault(
                path,
                Message(
                    "write the percent sign, so that {found} % and {found} are not confused: {found} %",
                    found=amount,
                ),
            )
        if asked.type != "percent" and amount.percent:
            return self._fault(
                path,
                Message(
                    "a number is expected here, not a percentage: write the count that {found} was computed "
                    "from",
                    found=amount,
                ),
            )
        if asked.type == "count" and not isinstance(amount.value, int):
            return self._fault(path, Message("a whole number is expected here, not {found}", found=amount))
        least, most = asked.bounds
        if not least <= amount.value <= most:
            return self._fault(
                path,
                Message(
                    "{found} is impossible here: ‘{field}’ lies between {least} and {most}",
                    found=amount,
                    field=asked.id,
                    least=Amount(least, amount.percent),
                    most=Amount(most, amount.percent),
                ),
            )
        return amount.value

    def _rosters(self) -> dict[str, Roster]:
        rosters = {}
        for name, written in self.written.lists.items():
            asked = self.form.lists.get(name)
            if asked is None:
                self._unknown_word(("lists", name), name, self.form.lists)
            else:
                rosters[name] = self._roster(asked, written, ("lists", name, "rows"))
        return rosters

    def _roster(self, asked: FormList, written: WrittenList, path: Path) -> Roster:
        if len(written.rows) > asked.most:
            self.faults.append(
                (
                    path,
                    Message(
                        "{found} rows are impossible here: ‘{list}’ has at most {most}",
                        found=len(written.rows),
                        list=asked.id,
                        most=asked.most,
                    ),
                )
            )
        columns = {column.id: column for column in asked.columns}
        rows = tuple(self._row(columns, row, (*path, index)) for index, row in enumerate(written.rows))
        if asked.key is not None:
            self._check_key(asked.key, rows, path)
        return Roster(rows, written.complete, asked.most)

    def _row(self, columns: Mapping[str, Asked], row: Mapping[str, Any], path: Path) -> dict[str, Cell]:
        for name in row:
            if name not in columns:
                self._unknown_word((*path, name), name, columns)
        cells: dict[str, Cell] = {}
        for name, asked in columns.items():
            value = row.get(name)
            cell = None
            if value is not None and value != UNKNOWN:
                cell = self._cell(asked, value, (*path, name))
            cells[name] = _whole_range(asked) if cell is None else cell
        return cells

    def _check_key(self, key: str, rows: tuple[Mapping[str, Cell], ...], path: Path) -> None:
        first: dict[Cell, int] = {}
        for index, row in enumerate(rows):
            cell = row[key]
            if cell == "":
                self._fault((*path, index), Message("the row has no ‘{key}’", key=key))
            elif first.setdefault(cell, index) != index:
                self._fault(
                    (*path, index, key),
                    Message(
                        "‘{found}’ stands twice, first in row {first}; keep one of them",
                        found=cell,
                        first=first[cell] + 1,
                    ),
                )

    def _check_parts(self, facts: Mapping[str, Fact]) -> None:
        """Refuse a part that is larger than its whole: a numerator above its denominator."""
        for name, fact in facts.items():
            whole_name = self.form.fields[name].part_of
            whole = facts.get(whole_name) if whole_name else None
            if whole is None or not isinstance(fact.value, Interval) or not isinstance(whole.value, Interval):
                continue
            if fact.state in ("known", "estimated") and fact.value.lo > whole.value.hi:
                self._fault(
                    ("facts", name),
                    Message(
                        "‘{part}’ is {found}, more than ‘{whole}’ which is {most}; one of the two is wrong",
                        part=name,
                        found=plain(fact.value.lo),
                        whole=whole_name,
                        most=plain(whole.value.hi),
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


def _whole_range(asked: Asked) -> Interval | frozenset[str] | Any:
    if asked.type == "choice":
        return asked.options
    if asked.type == "text":
        return ""
    return EITHER if asked.type == "yes-no" else Interval(*asked.bounds)


def _model_message(fault: Any) -> Message:
    if "message" in fault.get("ctx", {}):
        message: Message = fault["ctx"]["message"]
        return message
    if fault["type"] == "extra_forbidden":
        known = [info.alias or name for name, info in WrittenFact.model_fields.items()]
        key = str(fault["loc"][-1])
        return Message(
            "unknown key ‘{key}’{hint}; known here: {known}",
            key=key,
            hint=did_you_mean(key, known),
            known=known,
        )
    return Message("a text is expected here; put it in quotes")


def _content(
    written: EvidenceFile, facts: Mapping[str, Fact], rosters: Mapping[str, Roster]
) -> dict[str, object]:
    """Return what judging depends on; notes, proofs and the order of keys and files do not count."""
    return {
        "form": written.form,
        "place": written.place,
        "as of": written.as_of,
        "period": [written.period.start, written.period.end],
        "facts": {name: [fact.value, fact.state] for name, fact in facts.items()},
        "lists": {
            name: {"rows": roster.rows, "complete": roster.complete} for name, roster in rosters.items()
        },
        "findings": written.findings,
    }
