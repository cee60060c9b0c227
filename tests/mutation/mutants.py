"""Mutants: a set's files with one word or number changed, each a slip that somebody could make.

They are made of the files as they are written, not of the readings that the examples are generated from,
so that the examples are measured by something they do not know.
"""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.files.building import Document
from tieuchi.values.days import parse_day
from tieuchi.values.numbers import Amount, exact

Path = tuple[str | int, ...]
NEIGHBOUR = {
    "at least": "more than",
    "more than": "at least",
    "at most": "less than",
    "less than": "at most",
}
OPPOSITE = {"at least": "at most", "at most": "at least", "more than": "less than", "less than": "more than"}


@dataclass(frozen=True)
class Change:
    """One change of a file.

    Attributes:
        kind: What kind of slip it is.
        path: Where it is made.
        data: What stands there then; nothing where it is taken away.
        told: The change in a few words.
    """

    kind: str
    path: Path
    data: Any
    told: str

    def applied(self, document: Document, below: Path) -> Any:
        """Return the data that stand at a path of the file when the change is made inside them."""
        data = copy.deepcopy(at(document.data, below))
        rest = self.path[len(below) :]
        if not rest:
            return self.data
        inner = at(data, rest[:-1])
        if self.data is None:
            del inner[rest[-1]]
        else:
            inner[rest[-1]] = self.data
        return data


def at(data: Any, path: Path) -> Any:
    """Return what stands at a path."""
    for step in path:
        data = data[step]
    return data


def rule_changes(rule: Any, path: Path, words: dict[str, Asked]) -> Iterator[Change]:
    """Yield the changes of one rule."""
    for at_, bands in _bands(rule, path):
        yield from _band_changes(bands, at_, words)
    for index, part in enumerate(rule.get("parts", ())):
        if "points" in part:
            yield from _points(part["points"], (*path, "parts", index, "points"), "points of a part")
    if "cap" in rule:
        yield from _points(rule["cap"], (*path, "cap"), "cap")
    if "target" in rule:
        yield from conditions(rule["target"], (*path, "target"), words)
    for index, one in enumerate(rule.get("disqualifiers", ())):
        yield from conditions(one["when"], (*path, "disqualifiers", index, "when"), words)


def measure_changes(
    measure: Any, path: Path, words: dict[str, Asked], rows: dict[str, dict[str, Asked]]
) -> Iterator[Change]:
    """Yield the changes of one measure."""
    for kind, ends in (("share", ("of", "in")), ("ratio", ("of", "to"))):
        if kind in measure:
            yield from _quotient(measure[kind], (*path, kind), ends)
    count = measure.get("count", {})
    if "where" in count:
        here = (*path, "count", "where")
        yield Change("where dropped", here, None, "every row is counted")
        for one in conditions(count["where"], here, rows[count["rows of"]]):
            yield Change(f"where: {one.kind}", one.path, one.data, one.told)
    many = measure.get("how many of", ())
    for index, one in enumerate(many):
        here = (*path, "how many of", index)
        if len(many) > 1:
            yield Change(
                "condition dropped", (*path, "how many of"), _without(many, index), f"without {_short(one)}"
            )
        yield from conditions(one, here, words)
    if len(measure.get("sum", ())) > 1:
        for index, one in enumerate(measure["sum"]):
            yield Change("sum", (*path, "sum"), _without(measure["sum"], index), f"without {one}")
    if "value" in measure:
        yield from _thresholds(measure["value"], (*path, "value"))


def table_changes(table: Any, path: Path) -> Iterator[Change]:
    """Yield the changes of one table."""
    for option, entry in table["values"].items():
        here = (*path, "values", option, "value")
        yield from (
            Change("table entry", here, new, f"{option}: {entry['value']} → {new}")
            for new in _steps(entry["value"])
        )


def head_changes(head: Any) -> Iterator[Change]:
    """Yield the changes of a set's head: its days and its lines of recognition."""
    for end, day in head["instrument"]["in force"].items():
        here: Path = ("instrument", "in force", end)
        yield from (Change("day in force", here, new, f"{end} {day} → {new}") for new in _days(day))
    for name in ("total at least", "each criterion at least"):
        if name in head.get("recognition", {}):
            written = head["recognition"][name]
            yield from (
                Change("line of recognition", ("recognition", name), new, f"{name} {written} → {new}")
                for new in _steps(written)
            )


def due_changes(criterion: Any) -> Iterator[Change]:
    """Yield the changes of the days by which targets are to be met."""
    for index, indicator in enumerate(criterion["indicators"]):
        if "due" in indicator:
            here: Path = ("indicators", index, "due")
            yield from (
                Change("due day", here, new, f"{indicator['due']} → {new}") for new in _days(indicator["due"])
            )


def conditions(data: Any, path: Path, words: dict[str, Asked]) -> Iterator[Change]:
    """Yield the changes of a condition and of all inside it."""
    if isinstance(data, str):
        yield Change("yes/no turned", path, {"not": data}, f"not {data}")
        return
    for joint, other in (("all", "any"), ("any", "all")):
        if joint in data:
            yield Change("all ↔ any", path, {other: data[joint]}, f"{joint} → {other}")
            for index, one in enumerate(data[joint]):
                if len(data[joint]) > 1:
                    yield Change(
                        "condition dropped",
                        (*path, joint),
                        _without(data[joint], index),
                        f"without {_short(one)}",
                    )
                yield from conditions(one, (*path, joint, index), words)
            return
    if "not" in data:
        yield Change("not removed", path, data["not"], _short(data["not"]))
        yield from conditions(data["not"], (*path, "not"), words)
        return
    for name, asked in data.items():
        yield from _comparison(asked, (*path, name), words.get(name))


def _comparison(asked: Any, path: Path, word: Asked | None) -> Iterator[Change]:
    if "is" in asked or "one of" in asked:
        options = [str(one) for one in asked.get("one of", [asked.get("is")])]
        for choice in () if word is None else word.choices:
            new = (
                [one for one in options if one != choice.id]
                if choice.id in options
                else [*options, choice.id]
            )
            if new:
                sign = "−" if choice.id in options else "+"
                yield Change("option", path, {"one of": new}, f"{sign}{choice.id}")
        return
    for sign, written in asked.items():
        for kind, other in (("sign at the threshold", NEIGHBOUR[sign]), ("sign turned", OPPOSITE[sign])):
            if other not in asked:
                new = {other if key == sign else key: value for key, value in asked.items()}
                yield Change(kind, path, new, f"{sign} → {other}")
        if len(asked) > 1:
            yield Change("condition dropped", (*path, sign), None, f"without {sign}")
        yield from _thresholds(written, (*path, sign))


def _thresholds(written: Any, path: Path) -> Iterator[Change]:
    if not isinstance(written, dict):
        yield from (Change("threshold", path, new, f"{written} → {new}") for new in _steps(written))
    elif "table" in written:
        if "times" in written:
            here = (*path, "times")
            yield from (
                Change("threshold", here, new, f"times {written['times']} → {new}")
                for new in _steps(written["times"])
            )
    else:
        yield from _by_choice(written["values"], (*path, "values"))


def _by_choice(values: Any, path: Path) -> Iterator[Change]:
    options = list(values)
    for index, option in enumerate(options):
        for new in _steps(values[option]):
            yield Change("threshold", (*path, option), new, f"{option}: {values[option]} → {new}")
        for other in options[index + 1 :]:
            if values[option] != values[other]:
                swapped = {**values, option: values[other], other: values[option]}
                yield Change("options swapped", path, swapped, f"{option} ↔ {other}")


def _quotient(data: Any, path: Path, ends: tuple[str, str]) -> Iterator[Change]:
    above, below = ends
    swapped = {**data, above: data[below], below: data[above]}
    yield Change("above ↔ below the line", path, swapped, f"{data[above]} ↔ {data[below]}")
    if "none counts as" in data:
        other = "0 %" if Amount.parse(data["none counts as"]).value else "100 %"
        here = (*path, "none counts as")
        yield Change("none counts as", here, other, f"{data['none counts as']} → {other}")
        yield Change("none counts as", here, None, "left open")


def _bands(rule: Any, path: Path) -> Iterable[tuple[Path, Any]]:
    if "bands" in rule:
        yield (*path, "bands"), rule["bands"]
    for index, part in enumerate(rule.get("parts", ())):
        if "bands" in part:
            yield (*path, "parts", index, "bands"), part["bands"]


def _band_changes(bands: Any, path: Path, words: dict[str, Asked]) -> Iterator[Change]:
    for index, band in enumerate(bands):
        if len(bands) > 1:
            yield Change("band dropped", path, _without(bands, index), f"without {band['points']} points")
        for other in range(index + 1, len(bands)):
            new = list(bands)
            new[index], new[other] = new[other], new[index]
            yield Change("bands swapped", path, new, f"{index + 1} ↔ {other + 1}")
        yield from _points(band["points"], (*path, index, "points"), "points of a band")
        if "not applicable" in band:
            yield Change(
                "not applicable dropped", (*path, index, "not applicable"), None, "the question arises"
            )
        yield from conditions(band["when"], (*path, index, "when"), words)


def _points(written: Any, path: Path, kind: str) -> Iterator[Change]:
    value = Fraction(str(written))
    for step in (Fraction(-1, 2), Fraction(-1, 4), Fraction(1, 4), Fraction(1, 2)):
        if value + step >= 0:
            new = str(Amount(exact(value + step)))
            yield Change(kind, path, _number(new), f"{written} → {new}")


def _steps(written: Any) -> list[Any]:
    """Return a number one step of its last decimal lower and higher, as a file writes it."""
    amount = Amount.parse(written)
    shown = str(written).split()[0]
    step = Fraction(1, 10 ** len(shown.partition(".")[2]) * amount.per)
    both = (Fraction(amount.value) - step, Fraction(amount.value) + step)
    new = [str(Amount(exact(value), amount.per)) for value in both if value >= 0]
    return [one if amount.per != 1 else _number(one) for one in new]


def _number(text: str) -> Any:
    return int(text) if "." not in text else Decimal(text)


def _days(written: Any) -> list[date]:
    day = written if isinstance(written, date) else parse_day(str(written))
    return [day - timedelta(days=1), day + timedelta(days=1)]


def _without(items: Sequence[Any], index: int) -> list[Any]:
    return [*items[:index], *items[index + 1 :]]


def _short(data: Any) -> str:
    text = str(data).replace("'", "").strip("{}")
    return text if len(text) <= 60 else f"{text[:57]}…"
