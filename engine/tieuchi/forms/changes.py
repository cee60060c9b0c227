"""What is to be known of how a form was read: what has changed since, and what was passed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tieuchi.evidence.form import Form
from tieuchi.forms import layout
from tieuchi.forms.book import Book
from tieuchi.forms.keyed import Keyed
from tieuchi.forms.layout import Page
from tieuchi.forms.stamp import SHEET, Stamp, asked_words
from tieuchi.values.fields import Text
from tieuchi.values.problem import Place, Problem
from tieuchi.values.text import Message

NAMES = ("part", "whole", "field", "list", "name", "column", "key")
"""The places of messages that name something of the form."""


def in_words(problem: Problem, form: Form) -> Problem:
    """Return a complaint in which fields, lists and columns are called as the form calls them.

    Whoever fills in a form sees labels; the names that files and rules use stand in hidden cells.
    """
    message, labels = problem.message, _labels(form)
    values = {
        place: labels.get(value, value) if place in NAMES and isinstance(value, str) else value
        for place, value in message.values.items()
    }
    return Problem(problem.place, Message(message.text, **values))


def _labels(form: Form) -> dict[str, Text]:
    columns = {column.id: column.label for one in form.lists.values() for column in one.columns}
    lists = {name: one.label for name, one in form.lists.items()}
    return {**columns, **lists, **{name: one.label for name, one in form.fields.items()}}


def changes(stamp: Stamp, form: Form, file: str) -> Iterator[Problem]:
    """Yield what the form of today asks otherwise than the form that was filled in."""
    before, now = stamp.asked, asked_words(form)
    labels = _labels(form)
    gone = [name for name in before if name not in now]
    new = [name for name in now if name not in before]
    other = [name for name in now if name in before and before[name] != now[name]]
    if gone:
        message = Message("no longer asked, so that the answers were passed over: {names}", names=gone)
        yield Problem(Place(file), message)
    if new:
        called = [_called(name, labels) for name in new]
        message = Message(
            "asked since this form was written, and counted as not asked: {names}", names=called
        )
        yield Problem(Place(file), message)
    for name in other:
        message = Message(
            "‘{name}’ asks otherwise than when this form was written: {before}; now {now}",
            name=_called(name, labels),
            before=before[name],
            now=now[name],
        )
        yield Problem(Place(file), message)


def _called(name: str, labels: Mapping[str, Text]) -> Text | str:
    """Return what the form calls a field, a list or a column (``list.column``)."""
    return labels.get(name.rpartition(".")[2], name)


def strangers(book: Book, found: Mapping[str, Keyed], shown: Sequence[Page]) -> Iterator[Problem]:
    """Yield what stands in the workbook that is no part of the form, once for each sheet."""
    ours = {keyed.sheet.title for keyed in found.values()}
    others = [sheet.title for sheet in book.sheets if sheet.title not in ours and sheet.title != SHEET]
    if others:
        yield Problem(Place(book.file), Message("sheets of your own, passed over: {sheets}", sheets=others))
    for page in shown:
        if page.name not in found:
            continue
        keyed = found[page.name]
        place = Place(book.file, sheet=keyed.sheet.title)
        if columns := keyed.strangers():
            yield Problem(place, Message("columns of your own, passed over: {columns}", columns=columns))
        if page.section is not None and (rows := _nameless(keyed)):
            yield Problem(place, Message("rows of your own, passed over: {rows}", rows=rows))


def deleted(book: Book, found: Mapping[str, Keyed], shown: Sequence[Page], stamp: Stamp) -> Iterator[Problem]:
    """Yield the questions whose rows are gone, once for each sheet."""
    for page in shown:
        if page.section is None or page.name not in found:
            continue
        keyed = found[page.name]
        gone = [
            field.label
            for field in page.section.fields
            if field.id in stamp.asked and field.id not in keyed.rows
        ]
        if gone:
            message = Message(
                "rows of the form are missing, and what they ask counts as not asked: {rows}", rows=gone
            )
            yield Problem(Place(book.file, sheet=keyed.sheet.title), message)


def _nameless(keyed: Keyed) -> list[int]:
    """Return the rows, from 1, that have an answer and no name, so that nobody knows what it answers."""
    at = keyed.columns.get("value")
    first = min((row for rows in keyed.rows.values() for row in rows), default=keyed.row)
    return [
        row + 1 for row in keyed.nameless() if row > first and at is not None and keyed.sheet.seen(row, at)
    ]


def lost(book: Book, found: Mapping[str, Keyed], shown: Sequence[Page], stamp: Stamp) -> Iterator[Problem]:
    """Yield the sheets, columns and titles that are gone, without which a form cannot be read whole."""
    for page in shown:
        if not _was_there(page, stamp):
            continue
        if page.name not in found:
            message = Message(
                "the sheet ‘{sheet}’ is missing, or its hidden first row or column; undo that, or copy the "
                "answers into a new form",
                sheet=page.title,
            )
            yield Problem(Place(book.file), message)
            continue
        keyed = found[page.name]
        if page.kind in ("list", "findings") and layout.ROWS not in keyed.rows:
            message = Message("the row with the titles of the columns is missing; undo its deletion")
            yield Problem(Place(book.file, sheet=keyed.sheet.title), message)
        gone = [
            column.title
            for column in page.columns
            if not column.tells and not _has(keyed, column.name, page, stamp)
        ]
        if gone:
            message = Message("columns of the form are missing: {columns}; undo their deletion", columns=gone)
            yield Problem(Place(book.file, sheet=keyed.sheet.title), message)


def _was_there(page: Page, stamp: Stamp) -> bool:
    """Return whether the form that was filled in had the sheet."""
    if page.list is not None:
        return page.list.id in stamp.asked
    if page.section is not None:
        return any(field.id in stamp.asked for field in page.section.fields)
    return True


def _has(keyed: Keyed, name: str, page: Page, stamp: Stamp) -> bool:
    """Return whether a column is there, or was none when the form was written."""
    new = page.list is not None and name != layout.ANSWER and name not in stamp.asked
    return new or name in keyed.columns
