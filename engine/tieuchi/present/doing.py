"""What an action changes, in words: a number from what it is to what it becomes, rows by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Cell, Evidence
from tieuchi.plan.actions.edits import Edit, FactChange, RowAdded, RowChange
from tieuchi.present import numbers
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval


def change_lines(edits: Sequence[Edit], evidence: Evidence, words: Wording) -> tuple[str, ...]:
    """Return the lines that say what edits change; of a mere yes the action's own name is enough."""
    facts = [one for one in edits if isinstance(one, FactChange)]
    lines = [_fact_line(one, evidence, words, named=len(facts) > 1) for one in facts]
    return (*(line for line in lines if line), *_row_lines(edits, evidence, words))


def _fact_line(change: FactChange, evidence: Evidence, words: Wording, *, named: bool) -> str:
    asked = evidence.form.fields[change.field]
    if asked.type == "yes-no" and not named:
        return ""
    before, after = evidence.fact(change.field).value, change.after.value
    unit = "" if asked.unit is None else f" {words.tongue.pick(asked.unit)}"
    line = f"{_value(before, asked, words)} → {_value(after, asked, words)}{unit}"
    return f"{words.tongue.pick(asked.label)}: {line}" if named else line


def _value(value: Cell, asked: Asked, words: Wording) -> str:
    tongue = words.tongue
    if isinstance(value, frozenset):
        return tongue.say(" or ").join(words.option(asked, one) for one in sorted(value))
    if not isinstance(value, Interval):
        return value
    if asked.type != "yes-no":
        return numbers.span(value, tongue, per=asked.per)
    if not value.known:
        return tongue.say("not known")
    return tongue.say("yes") if value.lo else tongue.say("no")


def _row_lines(edits: Sequence[Edit], evidence: Evidence, words: Wording) -> Iterator[str]:
    """Yield the names of the rows that are changed or added."""
    names = []
    for edit in edits:
        if isinstance(edit, RowChange):
            row = evidence.rosters[edit.rows_of].rows[edit.row]
            names.append(row_name(row, evidence.form.lists[edit.rows_of].columns, edit.row + 1, words))
        elif isinstance(edit, RowAdded):
            columns = evidence.form.lists[edit.rows_of].columns
            names.append(words.tongue.say("new: {row}", row=row_name(edit.cells, columns, 0, words)))
    if names:
        yield ", ".join(names)


def row_name(row: Mapping[str, Cell], columns: Sequence[Asked], number: int, words: Wording) -> str:
    """Return what a row is called: by its texts, else by its first choice and its number."""
    texts = [str(row[one.id]) for one in columns if one.type == "text" and row[one.id]]
    if texts:
        return " ".join(texts)
    choice = next((one for one in columns if one.type == "choice" and len(_options(row[one.id])) == 1), None)
    place = words.tongue.say("row {number}", number=number) if number else ""
    if choice is None:
        return place
    label = words.option(choice, next(iter(_options(row[choice.id]))))
    return f"{label} ({place})" if place else label


def _options(cell: Cell) -> frozenset[str]:
    return cell if isinstance(cell, frozenset) else frozenset()
