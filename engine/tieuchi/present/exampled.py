"""Boundary examples as a jurist reads them: every station in words, every threshold a table.

The sentences are Vietnamese whatever the language of the interface, for the files that hold them are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.form import Form, FormList
from tieuchi.law.conditions import AllOf, AnyOf, ByChoice, Compare, FromTable, Not
from tieuchi.law.lawbook import WHOLE, Law
from tieuchi.present.cased import (
    ASIDE,
    LINES,
    UNSAFE,
    Column,
    by_key,
    comma,
    counted,
    measured,
    merged,
    points,
    said,
)
from tieuchi.present.gherkin import Scenario, Step
from tieuchi.present.language import Tongue
from tieuchi.present.wording import Wording
from tieuchi.prove.examples.bench import Bench
from tieuchi.prove.examples.boundaries import Boundary, Shown, in_a_row, words_of
from tieuchi.prove.examples.replacing import MEASURE, found
from tieuchi.prove.examples.scaled import Scaled
from tieuchi.prove.examples.stations import Row
from tieuchi.values.numbers import exact, plain

_WORDS = {
    "at least": "từ {} trở lên",
    "more than": "trên {}",
    "at most": "không quá {}",
    "less than": "dưới {}",
}

FACTS = "minh chứng sau:"
VIETNAMESE = Tongue("vi")


class Telling:
    """Tells the boundaries of a set.

    Args:
        law: The law.
        form: The form.
        bench: What judges the stations.
    """

    def __init__(self, law: Law, form: Form, bench: Bench) -> None:
        self.law = law
        self.form = form
        self.bench = bench
        self.wording = Wording(law.criteria_set, form, VIETNAMESE)

    def scenarios(self, boundary: Boundary) -> Iterable[Scenario]:
        """Yield the scenarios of a boundary, one for all cases of the same lists and named rows."""
        by_lists: dict[tuple[tuple[str, ...], ...], list[Shown]] = {}
        for shown in boundary.shown:
            by_lists.setdefault(self._named_rows(shown), []).append(shown)
        for cases in by_lists.values():
            yield self._scenario(boundary, cases)

    def _named_rows(self, shown: Shown) -> tuple[tuple[str, ...], ...]:
        """Return the lists of a case with the names of their rows, where rows have names that matter."""
        return tuple(
            (name, *(str(row[key]) for row in rows if key in row))
            for name, rows in shown.station.lists.items()
            for key in (self.form.lists[name].key or "",)
        )

    def name(self, boundary: Boundary) -> str:
        """Return what a boundary shows, in words."""
        scaled, spot = boundary.scaled, boundary.spot
        said = f"Chỉ tiêu {scaled.number}"
        if scaled.part not in (None, WHOLE):
            said += f", {self._part(scaled)}"
        if scaled.steps[0] == "disqualifiers":
            said += f", điểm liệt {self._disqualifier(scaled).label.vi}"
        if spot is None:
            return f"{said}: trường hợp khác của cùng thang điểm"
        words = dict(words_of(self.law, self.form, spot)) if in_a_row(spot) else None
        condition = found(self.law, spot)
        clause = self._by_choice(condition) or self.wording.condition(condition, words)
        if spot.kind == MEASURE:
            said += f", {self.wording.label(spot.name)}"
            clause = f"tính khi {clause}"
        elif "bands" in spot.steps:
            band = found(self.law, type(spot)(spot.kind, spot.name, spot.steps[: spot.steps.index("when")]))
            said += f", mức {points(band.points)} điểm"
        joins = isinstance(condition, AllOf | AnyOf | Not)
        return f"{said}: cả cụm điều kiện {clause}" if joins else f"{said}: {clause}"

    def _by_choice(self, condition: Any) -> str:
        """Return a comparison whose number depends on a choice, without its numbers; else nothing."""
        if not isinstance(condition, Compare) or len(condition.comparison.bounds) != 1:
            return ""
        ((word, written),) = condition.comparison.bounds
        if not isinstance(written, ByChoice | FromTable):
            return ""
        by = written.by if isinstance(written, ByChoice) else self.law.criteria_set.tables[written.table].by
        level = f"mức theo {self.form.fields[by].label.vi}"
        if isinstance(written, FromTable) and written.times.value != 1:
            level = f"{comma(plain(written.times.value))} lần {level}"
        return f"{self.wording.label(condition.name)}: {_WORDS[word].format(level)}"

    def _scenario(self, boundary: Boundary, cases: Sequence[Shown]) -> Scenario:
        scaled = boundary.scaled
        columns: list[Column] = []
        steps = [*self._facts(cases, columns), *self._lists(cases, columns)]
        steps.append(Step("Khi", f"chấm chỉ tiêu {scaled.number}"))
        steps += self._measured(boundary, cases, columns)
        steps += self._outcome(scaled, cases, columns)
        varied = [column for column in columns if not column.same]
        if not varied:
            return Scenario(self.name(boundary), steps)
        table = [[column.head for column in varied]]
        table += [[column.cells[index] for column in varied] for index in range(len(cases))]
        return Scenario(self.name(boundary), steps, [("", table)])

    def _facts(self, cases: Sequence[Shown], columns: list[Column]) -> Iterable[Step]:
        names = {name for case in cases for name in case.station.facts}
        told: list[list[str]] = []
        for name in (name for name in self.form.fields if name in names):
            asked = self.form.fields[name]
            cells = tuple(said(asked, case.station.facts.get(name)) for case in cases)
            told.append([f"{asked.label.vi} ({name})", self._column(columns, asked.label.vi, cells).place])
        if told:
            yield Step("Biết", FACTS, told)

    def _lists(self, cases: Sequence[Shown], columns: list[Column]) -> Iterable[Step]:
        for name in cases[0].station.lists:
            asked = self.form.lists[name]
            tables = [case.station.lists[name] for case in cases]
            head = [
                column for column in asked.columns if any(column.id in row for rows in tables for row in rows)
            ]
            lines = list(self._lines(asked, head, tables, columns))
            if not lines:
                yield Step("Biết", f"danh sách {asked.label.vi} ({name}) không có dòng nào")
                continue
            table = [[LINES, *(f"{column.label.vi} ({column.id})" for column in head)], *lines]
            yield Step("Biết", f"danh sách {asked.label.vi} ({name}) gồm đủ:", table)

    def _lines(
        self, asked: FormList, head: Sequence[Asked], tables: Sequence[Sequence[Row]], columns: list[Column]
    ) -> Iterable[list[str]]:
        """Yield one line for all rows that are alike, with how many of them each case has."""
        alike = [[tuple(said(one, row.get(one.id)) for one in head) for row in rows] for rows in tables]
        key = next((index for index, one in enumerate(head) if one.id == asked.key), None)
        lines = list(merged(alike) if key is None else by_key(alike, key))
        telling = [i for i in range(len(head)) if len({row[i] for one in lines for _, row in one}) > 1]
        for before, line in enumerate(lines):
            counts = tuple(str(count) for count, _ in line)
            cells = [tuple(row[index] for _, row in line) for index in range(len(head))]
            number = self._column(columns, counted(head, line[0][1], telling, before), counts)
            told = [self._column(columns, one.label.vi, cell) for one, cell in zip(head, cells, strict=True)]
            yield [number.place, *(column.place for column in told)]

    def _measured(self, boundary: Boundary, cases: Sequence[Shown], columns: list[Column]) -> Iterable[Step]:
        """Say what the measure that is compared comes to, where every case knows it."""
        condition = None if boundary.spot is None else found(self.law, boundary.spot)
        if not isinstance(condition, Compare) or boundary.spot is None or in_a_row(boundary.spot):
            return
        measure = self.law.criteria_set.measures.get(condition.name)
        if measure is None or not condition.comparison.bounds:
            return
        values = [self.bench.value(self.law, condition.name, case.station) for case in cases]
        cells = tuple(
            measured(exact(value.interval.lo), measure.per) for value in values if value is not None
        )
        if len(cells) == len(cases):
            column = self._column(columns, measure.label.vi, cells)
            yield Step("Thì", f"{measure.label.vi} ({condition.name}) là {column.place}")

    def _outcome(self, scaled: Scaled, cases: Sequence[Shown], columns: list[Column]) -> Iterable[Step]:
        codes = [case.code for case in cases]
        if scaled.part is not None:
            what = "" if scaled.part == WHOLE else f"{self._part(scaled)} "
            brought = self._column(columns, "điểm", tuple(points(code // 2) for code in codes))
            yield Step("Thì", f"{what}được {brought.place} điểm")
            if any(code % 2 for code in codes):
                cells = tuple("không áp dụng" if code % 2 else "có áp dụng" for code in codes)
                applied = self._column(columns, "áp dụng hay không", cells)
                yield Step("Thì", f"{what}được ghi là {applied.place}")
        elif scaled.steps == ("target",):
            cells = tuple("đạt" if code else "không đạt" for code in codes)
            met = self._column(columns, "kết quả", cells)
            yield Step("Thì", f"mục tiêu {met.place}")
        else:
            one = self._disqualifier(scaled)
            cells = tuple("chắc chắn có" if code else "không có" for code in codes)
            barred = self._column(columns, "điểm liệt", cells)
            yield Step("Thì", f"điểm liệt {one.label.vi} ({one.name}) {barred.place}")

    def _part(self, scaled: Scaled) -> str:
        part = next(one for one in scaled.ruled(self.law).rule.parts if one.name == scaled.part)
        return f"phần {part.label.vi} ({part.name})"

    def _disqualifier(self, scaled: Scaled) -> Any:
        return scaled.ruled(self.law).rule.disqualifiers[int(scaled.steps[1])]

    def _column(self, columns: list[Column], head: str, cells: tuple[str, ...]) -> Column:
        """Add a column; one that varies gets a head that no other has."""
        head = UNSAFE.sub("", ASIDE.sub("", head)).strip()
        heads = {column.head for column in columns if not column.same}
        if len(set(cells)) > 1 and head in heads:
            head = next(
                f"{head} {number}" for number in range(2, len(columns) + 3) if f"{head} {number}" not in heads
            )
        column = Column(head, cells)
        columns.append(column)
        return column
