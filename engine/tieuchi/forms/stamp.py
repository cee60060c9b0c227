"""The stamp of a form: which set and form it was written for, kept on a hidden sheet of its workbook.

It says what every field and column asked when the form was written, so that a form of an earlier wording is
read by the form of today with all that changed named, and what its lists of options offered for each option.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form, FormField
from tieuchi.forms.layout import VERSION
from tieuchi.values.canonical import digest
from tieuchi.values.numbers import Amount

SHEET = "_tieuchi"
"""The hidden sheet."""
ASKED, OPTION, OFFERED = "asked", "option", "offered"
"""The kinds of its rows: what something asks, an option of a choice, and what else its list offers."""
PROPERTY = "tieuchi form"
"""The document property that says the same in one line."""


@dataclass(frozen=True)
class Stamp:
    """What the hidden sheet says.

    Attributes:
        form: The name of the form.
        set_id: The set that it was written for.
        set_hash: The hash of that set's law on the day of judging.
        form_hash: The hash of what the form asked.
        language: The language of its texts.
        asked: What each field, list and column (``list.column``) asked.
        offered: What was offered for each option of a choice: its id by its words, by field or column.
        layout: The version of the layout.
    """

    form: str
    set_id: str
    set_hash: str
    form_hash: str
    language: str
    asked: Mapping[str, str] = field(default_factory=dict)
    offered: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    layout: str = str(VERSION)

    @property
    def line(self) -> str:
        """The stamp in one line, for the document's properties."""
        return f"{self.set_id} {self.set_hash} {self.form} {self.form_hash} {self.layout}"

    def rows(self, not_known: str) -> Iterator[tuple[str, ...]]:
        """Yield the rows of the hidden sheet; after its options, each choice offers what is not known."""
        for name, value in zip(_NAMES, self._values(), strict=True):
            yield (name, value)
        for name, text in self.asked.items():
            yield (ASKED, name, text)
        for name, words in self.offered.items():
            for word, option in words.items():
                yield (OPTION, name, option, word)
            yield (OFFERED, name, "", not_known)

    def _values(self) -> Sequence[str]:
        return self.layout, self.form, self.set_id, self.set_hash, self.form_hash, self.language


_NAMES = ("layout", "form", "set", "set hash", "form hash", "language")


def stamp_in(rows: Iterable[Sequence[Any]]) -> Stamp | None:
    """Return the stamp of a hidden sheet; none if it says none."""
    said: dict[str, str] = {}
    asked: dict[str, str] = {}
    offered: dict[str, dict[str, str]] = {}
    for name, *values in (list(map(str, row)) for row in rows):
        if name == ASKED and len(values) > 1:
            asked[values[0]] = values[1]
        elif name == OPTION and len(values) > 2:  # noqa: PLR2004 - its field, its id and its words
            offered.setdefault(values[0], {})[values[2]] = values[1]
        elif name in _NAMES and values:
            said[name] = values[0]
    if not set(_NAMES) <= set(said):
        return None
    layout, form, set_id, set_hash, form_hash, language = (said[name] for name in _NAMES)
    return Stamp(form, set_id, set_hash, form_hash, language, asked, offered, layout)


def asked_words(form: Form) -> dict[str, str]:
    """Return what each field, list and column of a form asks, in a line each, to compare two wordings."""
    return dict(_asked(form))


def form_hash(form: Form) -> str:
    """Return the hash of what a form asks."""
    return digest(asked_words(form))


def _asked(form: Form) -> Iterator[tuple[str, str]]:
    for name, one in form.fields.items():
        yield name, _said(one)
    for name, listed in form.lists.items():
        yield name, f"list of at most {listed.most}, {listed.over}, key {listed.key}"
        for column in listed.columns:
            yield f"{name}.{column.id}", _said(column)


def _said(asked: Asked) -> str:
    said: list[str] = [asked.type, asked.over]
    if asked.numeric:
        least, most = (str(Amount(bound, asked.per)) for bound in asked.bounds)
        said.append(f"{least}..{most}")
    if asked.choices:
        said.append("|".join(sorted(asked.options)))
    if isinstance(asked, FormField) and asked.part_of is not None:
        said.append(f"part of {asked.part_of}")
    return ", ".join(said)
