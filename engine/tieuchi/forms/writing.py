"""Writing a form: a workbook that an official can fill in offline, with what is known already in it.

What can be filled in is unlocked, everything else is locked without a password, so that nothing is changed by
mistake and whoever must can change it. The same form and evidence give the same bytes.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any

import xlsxwriter

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.form import Form
from tieuchi.forms.answers import NO, NOT_KNOWN, YES, Options
from tieuchi.forms.checks import TRUTHS, UNKNOWN, Checks, options_name
from tieuchi.forms.fact_sheet import FactSheet
from tieuchi.forms.filled import Filling
from tieuchi.forms.head_sheet import HeadSheet
from tieuchi.forms.layout import MARK, Page, pages, sheet_titles
from tieuchi.forms.list_sheet import FindingSheet, ListSheet
from tieuchi.forms.sheets import About, Sheet, Writer
from tieuchi.forms.stamp import OFFERED, OPTION, PROPERTY, SHEET, Stamp, asked_words, form_hash
from tieuchi.forms.styles import Styles
from tieuchi.values.text import Translate, rendered

MADE = dt.datetime(2024, 1, 1, tzinfo=dt.UTC)
"""What every workbook says of when it was made."""


def workbook_bytes(
    evidence: Evidence, about: About, translate: Translate, describe: Callable[[Asked], str]
) -> bytes:
    """Return a form as a workbook.

    Args:
        evidence: What is filled in already; its place, day and period stand in the form in any case.
        about: The set it is written for.
        translate: What puts the form into its language.
        describe: What says in words how something asked is answered.

    Raises:
        InputError: If a text is longer than a cell of a workbook.
    """
    file = BytesIO()
    book = xlsxwriter.Workbook(
        file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    form = evidence.form
    stamp = Stamp(form.id, about.set_id, about.set_hash, form_hash(form), about.language, asked_words(form),
                  _offered(form, translate))  # fmt: skip
    book.set_properties({"created": MADE, "title": about.title, "subject": about.set_id})
    book.set_custom_property(PROPERTY, stamp.line)
    writer = Writer(
        book=book,
        styles=Styles(book),
        evidence=evidence,
        about=about,
        translate=translate,
        describe=describe,
        filling=Filling(translate, {name: Options(words) for name, words in stamp.offered.items()}),
        checks=Checks(translate),
    )
    _write(writer, pages(form), stamp)
    book.close()
    return file.getvalue()


def _offered(form: Form, translate: Translate) -> Mapping[str, Mapping[str, str]]:
    """Return what is offered for each option of each choice, by field or ``list.column``."""
    asked: dict[str, Asked] = dict(form.fields)
    asked.update((f"{name}.{one.id}", one) for name, each in form.lists.items() for one in each.columns)
    return {
        name: Options.of(one.choices, lambda text: str(rendered(text, translate))).offered
        for name, one in asked.items()
        if one.choices
    }


_SHEETS: dict[str, type[Sheet]] = {
    "head": HeadSheet,
    "facts": FactSheet,
    "list": ListSheet,
    "findings": FindingSheet,
}


def _write(writer: Writer, shown: tuple[Page, ...], stamp: Stamp) -> None:
    """Write every sheet; the first links to the others, so it is filled last."""
    titles = sheet_titles(_wanted(page, writer.translate) for page in shown)
    sheets = [
        _SHEETS[page.kind](writer, page, title, writer.book.add_worksheet(title))
        for page, title in zip(shown, titles, strict=True)
    ]
    for sheet in (*sheets[1:], sheets[0]):
        sheet.others = tuple(sheets[1:])
        sheet.write()
    _write_stamp(writer.book, stamp, writer.translate)


def _wanted(page: Page, translate: Translate) -> str:
    """Return what a sheet would be called if its name could be of any length."""
    title = str(rendered(page.title, translate))
    if page.section is not None:
        return f"{page.section.section}. {title}"
    return title.partition("(")[0].strip() if page.list is not None else title


def _write_stamp(book: Any, stamp: Stamp, translate: Translate) -> None:
    sheet = book.add_worksheet(SHEET)
    words = [one.render(translate) for one in (YES, NO, NOT_KNOWN)]
    offered: dict[str, list[int]] = {}
    for number, row in enumerate([(MARK, *words), *stamp.rows(words[-1])], start=1):
        for column, text in enumerate(row):
            sheet.write_string(number - 1, column, text)
        if row[0] in (OPTION, OFFERED):
            offered.setdefault(row[1], []).append(number)
    for name, lines in offered.items():
        book.define_name(options_name(name), f"='{SHEET}'!$D${lines[0]}:$D${lines[-1]}")
    book.define_name(TRUTHS, f"='{SHEET}'!$B$1:$D$1")
    book.define_name(UNKNOWN, f"='{SHEET}'!$D$1")
    sheet.very_hidden()
    sheet.protect()
