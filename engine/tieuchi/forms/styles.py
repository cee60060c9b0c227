"""How the cells of a form look: what is filled in, what only tells; no colour ever speaks alone."""

from __future__ import annotations

from typing import Any

from tieuchi.values.text import Message

STATES = {
    "needed": (Message("To be answered"), "#FFF2CC"),
    "optional": (Message("May be answered"), "#FFFFFF"),
    "answered": (Message("Answered"), "#E2EFDA"),
    "unknown": (Message("Not known"), "#E7E6E6"),
    "lapsed": (Message("Lapsed"), "#F8CBAD"),
}
"""What each state of a field is called, and its colour."""
MEANING = {
    "needed": Message("The rules of this set look at it; as long as it is empty, it counts as not asked."),
    "optional": Message("No rule of this set looks at it."),
    "answered": Message("An answer stands there."),
    "unknown": Message(
        "It was asked and could not be established; write why beside it. It is never a zero or a no."
    ),
    "lapsed": Message(
        "What was established on the day beside it no longer counts on the day of judging; establish it "
        "again and write the new day."
    ),
}
"""What each state means, for the legend."""
_GREY, _LINE, _HEAD = "#F2F2F2", "#BFBFBF", "#1F4E78"
_TEXT, _DAY = "@", "dd/mm/yyyy"
_SHOWN = {"count": "#,##0", "number": "General", "text": _TEXT}


class Styles:
    """The formats of one workbook.

    Args:
        book: The workbook of xlsxwriter.
    """

    def __init__(self, book: Any) -> None:
        self._book = book
        self.title = book.add_format({"bold": True, "font_size": 14, "font_color": _HEAD})
        self.remark = book.add_format({"italic": True, "valign": "top", "font_color": "#595959"})
        self.told = self._cell({"bg_color": _GREY})
        self.label = self._cell({"bg_color": _GREY, "bold": True})
        self.wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        self.header = self._cell(
            {"bold": True, "bg_color": _HEAD, "font_color": "#FFFFFF", "valign": "vcenter"}
        )
        self.number = self._cell({"locked": False})
        self.count = self._cell({"locked": False, "num_format": "#,##0"})
        self.text = self._cell({"locked": False, "num_format": _TEXT})
        self.day = self._cell({"locked": False, "num_format": _DAY, "align": "left"})
        self.shut = self._cell({"bg_color": _GREY, "align": "center", "font_color": "#7F7F7F"})
        self.locked = book.add_format({})
        self.open = {
            kind: book.add_format({"locked": False, "num_format": shown}) for kind, shown in _SHOWN.items()
        }
        self.link = book.add_format({"font_color": "#0563C1", "underline": 1, "valign": "top"})
        self.of_state = {state: self._cell({"bg_color": colour}) for state, (_, colour) in STATES.items()}
        self._fills = {state: book.add_format({"bg_color": colour}) for state, (_, colour) in STATES.items()}

    def fill(self, state: str) -> Any:
        """Return the fill of a state, which a condition lays over a cell."""
        return self._fills[state]

    def answer(self, kind: str) -> Any:
        """Return the format of an answer's cell; a text stays what was typed, whatever Excel makes of it."""
        return {"count": self.count, "number": self.number}.get(kind, self.text)

    def below(self, kind: str) -> Any:
        """Return the format of a whole column of answers, for rows below those that stand ready."""
        return self.open.get(kind, self.open["text"])

    def _cell(self, more: dict[str, Any]) -> Any:
        return self._book.add_format(
            {"border": 1, "border_color": _LINE, "text_wrap": True, "valign": "top", **more}
        )
