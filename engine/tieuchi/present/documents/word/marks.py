"""Marks that carry what is bound through the template, and become bookmarks and locked controls after it.

A template says ``{{ row.points }}`` and gives it any look; only the finished text shows where it stands.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from html import escape
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tieuchi.present.documents.model import Bound
from tieuchi.present.documents.word.layout import element
from tieuchi.present.documents.word.visible import key_of

_START, _MIDDLE, _END = "\ufdd0", "\ufdd1", "\ufdd2"
"""Code points that Unicode keeps for use inside a program; no text to exchange has them."""
_TROUBLE = str.maketrans({**dict.fromkeys((_START, _MIDDLE, _END)), "\t": " ", "\a": " ", "\f": " "})
"""What would be taken for a mark, or for a command of docxtpl."""
_LONGEST = 64
"""The longest title of a control that Word takes."""
_FIRST = 10_000
"""Above the numbers of bookmarks that an office's own template may have."""


class Marked:
    """A bound text as a template sees it."""

    def __init__(self, bound: Bound) -> None:
        self.bound = bound

    def __str__(self) -> str:
        return self.bound.text

    def __html__(self) -> str:
        inside = _MIDDLE.join((self.bound.id, self.bound.text.translate(_TROUBLE)))
        return escape(f"{_START}{inside}{_END}", quote=False)


def plain(text: str) -> str:
    """Return a text that is not bound without what a template would misread."""
    return text.translate(_TROUBLE)


class Controls:
    """Turns the marks in the parts of one document into locked content controls inside bookmarks.

    The control keeps a figure from being overwritten unawares; the bookmark is what it is found by.

    Args:
        labels: What each id is called.
    """

    def __init__(self, labels: dict[str, str]) -> None:
        self.labels = labels
        self.number = _FIRST

    def put(self, root: Any) -> None:
        """Put a control around every marked text below an element."""
        for run in [*root.iter(qn("w:r"))]:
            if any(_START in (text.text or "") for text in run.iter(qn("w:t"))):
                for piece in self._pieces(run):
                    run.addprevious(piece)
                run.getparent().remove(run)

    def _pieces(self, run: Any) -> Iterator[Any]:
        """Yield a run taken apart at its marks."""
        look = run.find(qn("w:rPr"))
        for id_, tokens in _parted(run):
            made = _run(look, tokens)
            if id_ is None:
                yield made
            else:
                yield from self._bound(id_, made)

    def _bound(self, id_: str, run: Any) -> Iterator[Any]:
        self.number += 1
        number = str(self.number)
        yield element("bookmarkStart", id=number, name=f"_tc{key_of(id_)}_{number}")
        yield self._control(self.labels[id_], number, run)
        yield element("bookmarkEnd", id=number)

    def _control(self, label: str, number: str, run: Any) -> Any:
        properties, content, control = element("sdtPr"), element("sdtContent"), element("sdt")
        properties.append(element("alias", val=label[:_LONGEST]))
        properties.append(element("id", val=number))
        properties.append(element("lock", val="sdtContentLocked"))
        content.append(run)
        control.append(properties)
        control.append(content)
        return control


Token = str | Any
"""A letter, or an element of a run that is none."""


def _tokens(run: Any) -> Iterator[Token]:
    for child in run:
        if child.tag == qn("w:t"):
            yield from child.text or ""
        elif child.tag != qn("w:rPr"):
            yield child


def _parted(run: Any) -> Iterator[tuple[str | None, list[Token]]]:
    """Yield the tokens of a run in order, those between marks with the id that stands before them."""
    id_: str | None = None
    found: list[Token] = []
    for token in _tokens(run):
        if token == _MIDDLE:
            id_, found = "".join(found), []
        elif token in (_START, _END):
            if found:
                yield id_, found
            id_, found = None, []
        else:
            found.append(token)
    if found:
        yield None, found


def _run(look: Any, tokens: list[Token]) -> Any:
    made = OxmlElement("w:r")
    if look is not None:
        made.append(copy.deepcopy(look))
    text = ""
    for token in tokens:
        if isinstance(token, str):
            text += token
        else:
            _text(made, text)
            text = ""
            made.append(copy.deepcopy(token))
    _text(made, text)
    return made


def _text(run: Any, text: str) -> None:
    if text:
        one = element("t")
        one.text = text
        one.set(qn("xml:space"), "preserve")
        run.append(one)
