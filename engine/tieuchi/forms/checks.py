"""What a cell of the form refuses while it is filled in: the bounds of the form, as formulas of the workbook.

A formula here takes what the reader takes: besides a number within its bounds an estimate, a number typed
as text, a percentage with its sign, or that something is not known; what of these lies outside the bounds is
told when the form is read.
"""

from __future__ import annotations

from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import FormField
from tieuchi.forms.answers import NOT_KNOWN
from tieuchi.values.numbers import plain
from tieuchi.values.text import Message, Translate

NAMES = "tc_"
"""What the names of cells that formulas use begin with."""
UNKNOWN, TRUTHS, TODAY, LAST = f"{NAMES}unknown", f"{NAMES}truths", f"{NAMES}as_of", f"{NAMES}to"
"""Names of cells: not known; yes, no and not known; the day of judging; the last day of the period."""
_TITLE, _TEXT = 32, 255
"""How long the title and the text of a message beside a cell can be; a longer one is left out by Excel."""


def options_name(name: str) -> str:
    """Return the name of the cells with the options of a choice, by its field or ``list.column``."""
    return f"{NAMES}o_{name.replace('.', '_')}"


def answer_name(field: str) -> str:
    """Return the name of the cell with the answer to a field."""
    return f"{NAMES}f_{field}"


class Checks:
    """Says what a cell takes, and what is said beside it.

    Args:
        translate: What puts the messages into a language.
    """

    def __init__(self, translate: Translate) -> None:
        self._translate = translate

    def fact(self, asked: FormField, cell: str, words: str) -> dict[str, Any]:
        """Return the check of a field's answer.

        Args:
            asked: The field.
            cell: Its cell, such as ``D9``.
            words: What is asked, in words.
        """
        if not asked.numeric:
            return self._chosen(asked, asked.id, words)
        most = plain(asked.bounds[1])
        # Of cells, MIN passes over texts and empty ones.
        limit = most if asked.part_of is None else f"MIN({answer_name(asked.part_of)},{most})"
        estimate = f'ISNUMBER(FIND("..",{cell})),LEFT({cell},3)="từ "'
        return self._formula(_numeric(asked, cell, limit, estimate), words, _wrong_number())

    def cell(self, asked: Asked, name: str, cell: str, words: str) -> dict[str, Any]:
        """Return the check of a cell of a list; ``name`` is ``list.column``."""
        if not asked.numeric:
            return self._chosen(asked, name, words)
        return self._formula(_numeric(asked, cell, plain(asked.bounds[1]), "FALSE"), words, _wrong_number())

    def truth(self, words: str) -> dict[str, Any]:
        """Return the check of a plain yes or no, which is not asked to be known."""
        return self._list(TRUTHS, words)

    def day(self, cell: str, words: str) -> dict[str, Any]:
        """Return the check of a day that is not after the day of judging."""
        formula = f"=IF(ISNUMBER({cell}),OR(NOT(ISNUMBER({TODAY})),{cell}<={TODAY}),ISTEXT({cell}))"
        return self._formula(
            formula, words, Message("Write a day as 31/12/2024, not after the day of judging.")
        )

    def any_day(self, words: str) -> dict[str, Any]:
        """Return what is said beside a day without bounds."""
        return {"validate": "any", **self._said(words)}

    def _chosen(self, asked: Asked, name: str, words: str) -> dict[str, Any]:
        if asked.type == "text":
            return {"validate": "any", **self._said(words)}
        return self._list(TRUTHS if asked.type == "yes-no" else options_name(name), words)

    def _list(self, name: str, words: str) -> dict[str, Any]:
        wrong = Message("Choose one of the answers in the list.")
        return {"validate": "list", "source": f"={name}", **self._said(words), **self._wrong(wrong)}

    def _formula(self, formula: str, words: str, wrong: Message) -> dict[str, Any]:
        return {"validate": "custom", "value": formula, **self._said(words), **self._wrong(wrong)}

    def _said(self, words: str) -> dict[str, Any]:
        title = Message("How to answer").render(self._translate)
        return {"input_title": title[:_TITLE], "input_message": words[:_TEXT]}

    def _wrong(self, message: Message) -> dict[str, Any]:
        title = Message("This does not fit here").render(self._translate)
        return {"error_title": title[:_TITLE], "error_message": message.render(self._translate)[:_TEXT]}


def _wrong_number() -> Message:
    return Message(
        "Write a number within its bounds and not above what it is part of, an estimate as 80..85, a "
        "percentage with its sign as 92,3 %, or ‘{unknown}’.",
        unknown=NOT_KNOWN,
    )


def _numeric(asked: Asked, cell: str, most: str, else_: str) -> str:
    """Return the check of a number, whose upper end may be a formula; ``else_`` is what else is taken."""
    if asked.type == "percent":
        return _percent(asked, cell, else_)
    whole = f",{cell}=INT({cell})" if asked.type == "count" else ""
    number = f"AND({cell}>={plain(asked.bounds[0])},{cell}<={most}{whole})"
    # Where Excel takes the point for decimals, 1.234,5 stays text; the reader knows what it means.
    typed = f'ISNUMBER(_xlfn.NUMBERVALUE({cell},",","."))'
    return f"=IF(ISNUMBER({cell}),{number},OR(TRIM({cell})={UNKNOWN},{else_},{typed}))"


def _percent(asked: Asked, cell: str, else_: str) -> str:
    """Return the check of a percentage, which is typed as text with its sign and either decimal mark."""
    least, most = (plain(bound) for bound in asked.bounds)
    share = f'_xlfn.NUMBERVALUE(SUBSTITUTE({cell},".",","),",",".")'
    signed = f'RIGHT(TRIM({cell}),1)="%"'
    number = f"IFERROR(AND({signed},{share}>={least},{share}<={most}),FALSE)"
    return f"=OR(TRIM({cell})={UNKNOWN},{else_},{number})"
