"""What is wrong with a catalogue: unknown words, things nobody can change, actions that clash."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from itertools import combinations
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.cells import CellError, read_cell, read_number
from tieuchi.evidence.form import Form
from tieuchi.plan.actions.catalogue import (
    Action,
    AddRows,
    Catalogue,
    CatalogueFile,
    ChangeRows,
    LessThan,
    Move,
    SameAs,
    SetField,
)
from tieuchi.values.text import Message, did_you_mean

Path = tuple[str | int, ...]
Fault = tuple[Path, Message]


def head_faults(head: CatalogueFile, form: Form) -> Iterator[Fault]:
    """Yield what the head says of another form, or of fields the form does not ask."""
    if head.form != form.id:
        message = Message(
            "this catalogue stands under ‘{form}’ and is of ‘{other}’", form=form.id, other=head.form
        )
        yield ("form",), message
    known = {
        *form.fields,
        *(f"{one.id}.{column.id}" for one in form.lists.values() for column in one.columns),
    }
    for index, one in enumerate(head.unchangeable):
        for at, name in enumerate(one.fields):
            if name not in known:
                yield ("unchangeable", index, "fields", at), _not_asked(form, name, known)


def action_faults(action: Action, catalogue: Catalogue, form: Form) -> Iterator[Fault]:
    """Yield what is wrong with one action, each fault with its path inside the action."""
    if action.lead not in catalogue.head.bodies:
        yield ("lead",), _unknown(action.lead, catalogue.head.bodies)
    for key, others in (("needs", action.needs), ("excludes", action.excludes)):
        for index, other in enumerate(others):
            if other not in catalogue.actions or other == action.id:
                yield (key, index), _unknown(other, set(catalogue.actions) - {action.id})
    for index, change in enumerate(action.changes):
        for path, message in _change_faults(change, catalogue, form):
            yield ("changes", index, *path), message


def _change_faults(change: Any, catalogue: Catalogue, form: Form) -> Iterator[Fault]:
    match change:
        case SetField():
            yield from _set_faults(change, catalogue, form)
        case Move():
            yield from _move_faults(change, catalogue, form)
        case ChangeRows():
            yield from _rows_faults(change, catalogue, form)
        case AddRows():
            yield from _added_faults(change, catalogue, form)


def _set_faults(change: SetField, catalogue: Catalogue, form: Form) -> Iterator[Fault]:
    if (fault := _field_fault(change.field, catalogue, form)) is not None:
        yield ("set",), fault
    elif form.fields[change.field].type not in ("yes-no", "choice"):
        yield ("set",), Message("‘{field}’ is a number; ‘raise’ or ‘lower’ it", field=change.field)
    elif (fault := _cell_fault(form.fields[change.field], change.to)) is not None:
        yield ("to",), fault


def _move_faults(change: Move, catalogue: Catalogue, form: Form) -> Iterator[Fault]:
    key = "raise" if change.rises else "lower"
    if (fault := _field_fault(change.field, catalogue, form)) is not None:
        yield (key,), fault
        return
    asked = form.fields[change.field]
    if not asked.numeric:
        yield (key,), Message("‘{field}’ is not a number", field=change.field)
    for index, name in enumerate(change.of):
        if name not in form.fields:
            yield ("of", index), _not_asked(form, name, form.fields)
        elif form.fields[name].type != "count":
            yield ("of", index), Message("‘{field}’ is not a number", field=name)
    for index, level in enumerate(change.to if not change.of and asked.numeric else ()):
        try:
            read_number(asked, level)
        except CellError as error:
            yield ("to", index), error.message


def _rows_faults(change: ChangeRows, catalogue: Catalogue, form: Form) -> Iterator[Fault]:
    columns = _columns(change.rows_of, form)
    if columns is None:
        yield ("change rows",), _not_asked(form, change.rows_of, form.lists)
        return
    for name, asked in change.where.items():
        literal = asked.limit if isinstance(asked, LessThan) else asked
        other = isinstance(asked, LessThan) and literal in columns
        if name not in columns:
            yield ("where", name), _not_asked(form, name, columns)
        elif not other and (fault := _cell_fault(columns[name], literal)) is not None:
            yield ("where", name), fault
    for name, given in change.to.items():
        if (fault := _column_fault(change.rows_of, name, columns, catalogue, form)) is not None:
            yield ("to", name), fault
        elif isinstance(given, SameAs):
            if given.column not in columns:
                yield ("to", name), _not_asked(form, given.column, columns)
        elif (fault := _cell_fault(columns[name], given)) is not None:
            yield ("to", name), fault


def _added_faults(change: AddRows, catalogue: Catalogue, form: Form) -> Iterator[Fault]:
    columns = _columns(change.rows_of, form)
    if columns is None:
        yield ("add rows",), _not_asked(form, change.rows_of, form.lists)
        return
    for index, row in enumerate(change.rows):
        for name, value in row.items():
            fault = _column_fault(change.rows_of, name, columns, catalogue, form)
            fault = fault or _cell_fault(columns[name], value)
            if fault is not None:
                yield ("rows", index, name), fault


def _field_fault(name: str, catalogue: Catalogue, form: Form) -> Message | None:
    if name not in form.fields:
        return _not_asked(form, name, form.fields)
    return _fixed(name, catalogue)


def _column_fault(
    rows_of: str, name: str, columns: Mapping[str, Asked], catalogue: Catalogue, form: Form
) -> Message | None:
    if name not in columns:
        return _not_asked(form, name, columns)
    return _fixed(f"{rows_of}.{name}", catalogue)


def _fixed(name: str, catalogue: Catalogue) -> Message | None:
    because = catalogue.unchangeable.get(name)
    if because is None:
        return None
    return Message("nobody can change ‘{name}’: {because}", name=name, because=because)


def _cell_fault(asked: Asked, value: Any) -> Message | None:
    try:
        read_cell(asked, value)
    except CellError as error:
        return error.message
    return None


def _columns(rows_of: str, form: Form) -> dict[str, Asked] | None:
    one = form.lists.get(rows_of)
    return None if one is None else {column.id: column for column in one.columns}


def clashes(catalogue: Catalogue, form: Form) -> Iterator[tuple[str, Message]]:
    """Yield the actions that change the same thing in different ways and do not exclude each other."""
    excluded = catalogue.excluded()
    for one, other in combinations(catalogue.actions.values(), 2):
        if frozenset((one.id, other.id)) in excluded:
            continue
        for name in _both(one, other, form):
            message = Message(
                "‘{one}’ and ‘{other}’ both change ‘{name}’; let one of them exclude the other",
                one=one.id,
                other=other.id,
                name=name,
            )
            yield other.id, message


def _both(one: Action, other: Action, form: Form) -> Iterator[str]:
    """Yield what two actions change in ways that depend on which comes first."""
    for mine in one.changes:
        for theirs in other.changes:
            match mine, theirs:
                case SetField(), SetField() if mine.field == theirs.field and mine.to != theirs.to:
                    yield mine.field
                case Move(), Move() if mine.field == theirs.field:
                    yield mine.field
                case ChangeRows(), ChangeRows() if mine.rows_of == theirs.rows_of and not _apart(
                    mine, theirs
                ):
                    yield from (f"{mine.rows_of}.{name}" for name in mine.to if name in theirs.to)
                case AddRows(), AddRows() if mine.rows_of == theirs.rows_of and _meet(mine, theirs, form):
                    yield mine.rows_of


def _meet(one: AddRows, other: AddRows, form: Form) -> bool:
    """Return whether two actions add a row of the same key."""
    key = form.lists[one.rows_of].key if one.rows_of in form.lists else None
    if key is None:
        return False
    keys = [{str(row.get(key)) for row in change.rows} for change in (one, other)]
    return bool(keys[0] & keys[1])


def _apart(one: ChangeRows, other: ChangeRows) -> bool:
    """Return whether no row can be one that both change."""
    return any(
        name in other.where
        and not isinstance(asked, LessThan)
        and not isinstance(other.where[name], LessThan)
        and asked != other.where[name]
        for name, asked in one.where.items()
    )


def _not_asked(form: Form, word: str, known: Collection[str]) -> Message:
    return Message(
        "the form ‘{form}’ does not ask ‘{word}’{hint}",
        form=form.id,
        word=word,
        hint=did_you_mean(word, known),
    )


def _unknown(word: str, known: Collection[str]) -> Message:
    return Message("nothing is called ‘{word}’{hint}", word=word, hint=did_you_mean(word, known))
