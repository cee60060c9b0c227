"""An empty evidence file to fill in: everything asked, nothing asserted.

Every fact is written ``unknown`` and every list incomplete and empty, so that the file can be read and
judged as it is, says nothing, and passes nothing.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import date

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form, FormField, FormList, FormSection
from tieuchi.law.criteria import SetFile
from tieuchi.present.asking import field_words, lasting_words, type_words
from tieuchi.present.head import LEVELS
from tieuchi.present.language import Tongue
from tieuchi.present.names import KIND
from tieuchi.values.problem import JudgingError
from tieuchi.values.text import Message

WIDTH = 110
"""The columns that comments are wrapped to."""


def blank(head: SetFile, form: Form, day: date, tongue: Tongue) -> str:
    """Return an empty evidence file for a set.

    Args:
        head: The set.
        form: Its form.
        day: The day to write as the day of judging, moved into the set's days in force.
        tongue: The language of the comments; labels stand in both languages.

    Raises:
        JudgingError: If the set is only a frame, which nothing can be judged by.
    """
    require_fillable(head)
    lines = [
        *_intro(head, tongue),
        *_head(head, form, day, tongue),
        *_facts(form, tongue),
        *_lists(form, tongue),
    ]
    return "\n".join(lines) + "\n"


def require_fillable(head: SetFile) -> None:
    """Check that evidence can be judged by a set.

    Raises:
        JudgingError: If it is only a frame.
    """
    if head.kind == "frame":
        raise JudgingError(
            Message(
                "‘{set}’ is {kind}: nothing can be judged by it, so it has no form to fill",
                set=head.id,
                kind=KIND["frame"],
            )
        )


def _intro(head: SetFile, tongue: Tongue) -> Iterator[str]:
    say = tongue.say
    yield from comment(say("Evidence for {set}: {title}", set=head.id, title=tongue.pick(head.title)))
    yield from comment(
        say(
            "Replace ‘unknown’ by what the document proves: a number such as 12, 0.5 or 92.3 %, true or "
            "false, or an option. Leave ‘unknown’ where it was asked and could not be established; delete "
            "the line where it was not asked. Neither ever counts as zero or as no."
        )
    )
    yield from comment(
        say("An estimate is {{from: 980, to: 1010}}; with its document {{value: 12, proof: …}}.")
    )
    yield from comment(
        say(
            "What was established on another day than the file's says so: {{value: 12, on: 2024-03-05}}. "
            "What is no longer valid on the day of judging counts as unknown."
        )
    )
    yield from comment(say("Then run: tieuchi assess FILE"))


def _head(head: SetFile, form: Form, day: date, tongue: Tongue) -> Iterator[str]:
    as_of, start, end = days_for(head, day)
    yield ""
    yield f"form: {form.id}"
    yield from comment(tongue.say("Whose evidence it is."))
    yield "place:"
    yield from (f"  {level}: {_quoted(head.place.get(level, '…'))}" for level in levels_of(form))
    yield from comment(tongue.say("The day of judging."))
    yield f"as of: {as_of.isoformat()}"
    yield from comment(tongue.say("The first and last day that figures over a period cover."))
    yield f"period: {{from: {start.isoformat()}, to: {end.isoformat()}}}"


def levels_of(form: Form) -> tuple[str, ...]:
    """Return the levels of government that say whose evidence a form is, the smallest first."""
    return LEVELS[LEVELS.index(form.id) :] if form.id in LEVELS else LEVELS


def days_for(head: SetFile, day: date) -> tuple[date, date, date]:
    """Return a day of judging in force, and the first and last day of the last whole period before it.

    Args:
        head: The set.
        day: The day wanted; moved to the nearest day on which the set is in force.
    """
    validity = head.instrument.validity
    as_of = max(day, validity.start)
    if validity.end is not None:
        as_of = min(as_of, validity.end)
    if head.period != "year":
        start, end = head.period.start, head.period.end or as_of
        return max(as_of, end), start, end
    year = as_of.year if (as_of.month, as_of.day) == (12, 31) else as_of.year - 1
    return as_of, date(year, 1, 1), date(year, 12, 31)


def _facts(form: Form, tongue: Tongue) -> Iterator[str]:
    yield ""
    yield from comment(tongue.say("What stands on the day of judging, or happened over the period."))
    yield "facts:" if form.fields else "facts: {}"
    for section in form.sections:
        if section.fields:
            yield from section_title(section)
        for asked in section.fields:
            yield from _field(asked, form, tongue)


def section_title(section: FormSection) -> Iterator[str]:
    """Yield the comment that stands above the fields of a section."""
    yield ""
    yield f"  # ═══ {section.section}. {section.title.vi}"
    yield f"  #     {section.title.en}"


def _field(asked: FormField, form: Form, tongue: Tongue) -> Iterator[str]:
    yield ""
    yield from comment(asked.label.vi, "  ")
    yield from comment(asked.label.en, "  ")
    yield from comment(field_words(asked, form, tongue), "  ")
    yield from comment(_proof(asked, tongue), "  ")
    yield f"  {asked.id}: unknown"


def _proof(asked: FormField | FormList, tongue: Tongue) -> str:
    return tongue.say(
        "Proof: {proof}. Kept by: {keeper}.", proof=tongue.pick(asked.proof), keeper=tongue.pick(asked.keeper)
    )


def _lists(form: Form, tongue: Tongue) -> Iterator[str]:
    yield ""
    yield "lists:" if form.lists else "lists: {}"
    for section in form.sections:
        for one in section.lists:
            yield ""
            yield from _list(one, tongue)


def _list(one: FormList, tongue: Tongue) -> Iterator[str]:
    yield from comment(one.label.vi, "  ")
    yield from comment(one.label.en, "  ")
    yield from comment(_proof(one, tongue), "  ")
    yield from comment(lasting_words(one.lasts, tongue), "  ")
    for column in one.columns:
        said = f"{column.id}: {column.label.vi} / {column.label.en}: {type_words(column, tongue)}"
        if column.lasts is not None:
            said += "; " + lasting_words(column.lasts, tongue)
        yield from comment(said, "    ")
    yield f"  {one.id}:"
    yield f"    complete: false # {tongue.say('true when every row there is stands below')}"
    yield f"    rows: [] # {tongue.say('delete [] and write one row a line, such as')}"
    yield "    #  - {" + ", ".join(f"{column.id}: {_example(column)}" for column in one.columns) + "}"


def _example(column: Asked) -> str:
    """Return a value that fits a column, only to show how it is written."""
    if column.type == "choice":
        return column.choices[0].id
    return {"yes-no": "true", "text": "…", "percent": "50 %"}.get(column.type, "unknown")


def comment(text: str, indent: str = "") -> Iterator[str]:
    """Yield a text as the lines of a comment."""
    mark = f"{indent}# "
    yield from textwrap.wrap(
        text,
        WIDTH,
        initial_indent=mark,
        subsequent_indent=mark,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
