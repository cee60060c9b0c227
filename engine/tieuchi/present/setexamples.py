"""The examples of a whole set as features: one for each file of its rules, and one for the set itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from tieuchi.evidence.form import Form
from tieuchi.judge.findings import Assessment
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import Law, Ruled
from tieuchi.present import numbers
from tieuchi.present.cased import points, said
from tieuchi.present.dayexamples import days_scenario, due_scenario
from tieuchi.present.exampled import FACTS, VIETNAMESE, Telling
from tieuchi.present.gherkin import Feature, Rule, Scenario, Step
from tieuchi.prove.examples.bench import Bench
from tieuchi.prove.examples.boundaries import Boundaries, Boundary
from tieuchi.prove.examples.lines import Given, disqualifying, judged, lines, most
from tieuchi.prove.examples.scaled import scales_of
from tieuchi.prove.examples.stations import Station
from tieuchi.prove.showing import period
from tieuchi.values.interval import Interval

SET_FILE = "00-bo"
WRITTEN_BY = "Do lệnh «tieuchi examples» viết ra từ quy tắc; muốn đổi thì đổi quy tắc rồi chạy lại lệnh."
OUTCOMES = {"pass": "đạt", "fail": "không đạt", "open": "chưa đủ căn cứ"}
STANDINGS = {"met": "đạt ngưỡng", "not met": "không đạt ngưỡng", "open": "chưa đủ căn cứ"}


@dataclass(frozen=True)
class Examples:
    """Makes the features of a set.

    Attributes:
        law: The law of the day.
        form: The form that its evidence answers.
        heads: The heads of all sets.
        day: The day of judging.
        seconds: How long one question to the solver may take.
    """

    law: Law
    form: Form
    heads: Sequence[SetFile]
    day: date
    seconds: float

    def features(self) -> Iterable[Feature]:
        """Yield the features, that of the set itself last."""
        boundaries = Boundaries(self.law, self.form, self.day, self.seconds)
        telling = Telling(self.law, self.form, boundaries.bench)
        empty = judged(boundaries.bench, self.law, self.day, {})
        barring: dict[str, Boundary] = {}
        for name, indicators in _by_file(self.law).items():
            rules = []
            for ruled in indicators:
                found = [one for scaled in scales_of(ruled) for one in boundaries.of(scaled)]
                barring |= {one.scaled.key: one for one in found if _bars(one)}
                rules.append(self._rule(ruled, found, telling, empty))
            yield self._feature(name, indicators, rules)
        yield self._set_feature(boundaries.bench, telling, barring)

    def _feature(self, name: str, indicators: Sequence[Ruled], rules: Sequence[Rule]) -> Feature:
        head = self.law.criteria_set.head
        first = indicators[0].number
        title = next(
            one.criterion
            for one in self.law.criteria_set.criteria
            if first in [ruled.number for ruled in one.indicators]
        )
        return Feature(
            name=f"{title.title.vi} (bộ {head.id}, nhóm {title.criterion}): ví dụ ranh giới",
            file=name,
            said=(
                WRITTEN_BY,
                "Điều không nêu ra là điều chưa hỏi. Ở mỗi mốc có trường hợp thiếu một đơn vị, vừa đúng mốc",
                "và hơn một đơn vị; mọi điều khác giữ nguyên.",
            ),
            background=[self._background()],
            rules=rules,
        )

    def _background(self) -> Step:
        start, end = period(self.law.criteria_set.head, self.day)
        days = [numbers.day(day, VIETNAMESE) for day in (max(self.day, end), start, end)]
        set_id = self.law.criteria_set.id
        return Step("Biết", f"bộ {set_id}, chấm ngày {days[0]}, số liệu từ {days[1]} đến {days[2]}")

    def _rule(self, ruled: Ruled, found: Sequence[Boundary], telling: Telling, empty: Assessment) -> Rule:
        idle = [f"Không trạm nào có kết quả khác đi vì: {telling.name(one)}." for one in found if one.idle]
        unsure = [
            f"Chưa tìm ra ví dụ trong thời hạn cho: {telling.name(one)}." for one in found if one.undecided
        ]
        scenarios = [self._nothing_known(ruled, empty), *self._all_parts(ruled, telling)]
        scenarios += [scenario for one in found for scenario in telling.scenarios(one)]
        return Rule(f"Chỉ tiêu {ruled.number}. {ruled.indicator.title.vi}", [*idle, *unsure], scenarios)

    def _nothing_known(self, ruled: Ruled, empty: Assessment) -> Scenario:
        finding = next(one for one in empty.findings if one.number == ruled.number)
        told = "mục tiêu chưa đủ căn cứ" if finding.points is None else f"được {_span(finding.points)} điểm"
        steps = [Step("Khi", f"chấm chỉ tiêu {ruled.number}"), Step("Thì", told)]
        return Scenario(f"Chỉ tiêu {ruled.number}, khi chưa biết gì", steps)

    def _all_parts(self, ruled: Ruled, telling: Telling) -> Iterable[Scenario]:
        """Yield what all parts bring together, which a cap may limit."""
        if len(ruled.rule.parts) > 1:
            total = sum(part.maximum for part in ruled.rule.parts)
            cap = ruled.rule.cap
            table = [["phần", "điểm"]]
            table += [[f"{one.label.vi} ({one.name})", points(one.maximum)] for one in ruled.rule.parts]
            yield Scenario(
                f"Chỉ tiêu {ruled.number}, khi phần nào cũng đạt điểm tối đa",
                [
                    Step("Biết", f"tổ thẩm định kết luận từng phần của chỉ tiêu {ruled.number}:", table),
                    Step("Khi", f"chấm chỉ tiêu {ruled.number}"),
                    Step("Thì", f"được {points(total if cap is None else min(total, cap))} điểm"),
                ],
            )

    def _set_feature(self, bench: Bench, telling: Telling, barring: dict[str, Boundary]) -> Feature:
        head = self.law.criteria_set.head
        rules = [Rule("Hiệu lực", scenarios=[days_scenario(self.heads, head)])]
        if head.recognition is not None:
            free = Station(
                {name: fact for one in barring.values() for name, fact in _free(bench, self.law, one)}
            )
            recognised = [self._line(bench, one, free) for one in lines(self.law) if one]
            recognised += list(self._barred(bench, telling, barring))
            rules.append(Rule("Công nhận", scenarios=recognised))
        if due := [ruled for ruled in self.law.criteria_set.indicators.values() if ruled.indicator.due]:
            rules.append(Rule("Hạn của mục tiêu", scenarios=[due_scenario(due)]))
        return Feature(
            name=f"{head.title.vi} (bộ {head.id}): hiệu lực và công nhận",
            file=SET_FILE,
            said=(WRITTEN_BY,),
            background=[self._background()],
            rules=rules,
        )

    def _line(self, bench: Bench, givens: Sequence[Given], free: Station) -> Scenario:
        """Return the cases at one line of recognition as an outline; nothing bars the station."""
        top = most(self.law)
        changed = [n for n in top if any(given.points[n] != top[n] for given in givens)]
        found = [judged(bench, self.law, self.day, given.points, free) for given in givens]
        number = givens[0].criterion
        columns: list[list[str]] = []
        rows = [["chỉ tiêu", "điểm"]]
        for one in changed:
            cells = [points(given.points[one]) for given in givens]
            same = len(set(cells)) == 1
            rows.append([one, cells[0] if same else f"<điểm chỉ tiêu {one}>"])
            columns += [] if same else [[f"điểm chỉ tiêu {one}", *cells]]
        steps = [Step("Biết", "tổ thẩm định cho mọi chỉ tiêu điểm tối đa, riêng:", rows)]
        steps += self._said(free)
        steps.append(Step("Khi", "chấm cả bộ"))
        if number is None:
            columns.append(["tổng điểm", *(_span(one.total) for one in found if one.total is not None)])
            steps.append(Step("Thì", "tổng điểm là <tổng điểm>"))
        else:
            summed = [next(c for c in each.criteria if c.number == number) for each in found]
            columns.append(["điểm tiêu chí", *(_span(c.points) for c in summed if c.points is not None)])
            columns.append(["ngưỡng", *(STANDINGS[c.standing] for c in summed)])
            steps.append(Step("Thì", f"tiêu chí {number} được <điểm tiêu chí> điểm"))
            steps.append(Step("Thì", f"tiêu chí {number} <ngưỡng>"))
        columns.append(["kết luận", *(OUTCOMES[each.outcome] for each in found)])
        steps.append(Step("Thì", "kết luận là <kết luận>"))
        name = "Tổng điểm quanh mức cần có" if number is None else f"Tiêu chí {number} quanh ngưỡng của nó"
        return Scenario(name, steps, [("", [list(row) for row in zip(*columns, strict=True)])])

    def _barred(self, bench: Bench, telling: Telling, barring: dict[str, Boundary]) -> Iterable[Scenario]:
        """Yield, for each disqualifier that can hold, that it bars a station with all points."""
        for scaled in disqualifying(self.law):
            boundary = barring.get(scaled.key)
            shown = None if boundary is None else next(one for one in boundary.shown if one.code)
            if boundary is None or shown is None or shown.station.lists:
                continue
            found = judged(bench, self.law, self.day, most(self.law), shown.station)
            one = scaled.ruled(self.law).rule.disqualifiers[int(scaled.steps[1])]
            yield Scenario(
                f"Điểm liệt {one.label.vi} loại cả trạm có điểm tối đa",
                [
                    Step("Biết", "tổ thẩm định cho mọi chỉ tiêu điểm tối đa"),
                    *self._said(shown.station),
                    Step("Khi", "chấm cả bộ"),
                    Step("Thì", f"điểm liệt {one.label.vi} ({one.name}) chắc chắn có"),
                    Step("Thì", f"kết luận là {OUTCOMES[found.outcome]}"),
                ],
            )

    def _said(self, station: Station) -> Iterable[Step]:
        fields = self.form.fields
        told = [
            [f"{fields[name].label.vi} ({name})", said(fields[name], value)]
            for name, value in station.facts.items()
        ]
        if told:
            yield Step("Biết", FACTS, told)


def _bars(boundary: Boundary) -> bool:
    return boundary.scaled.steps[0] == "disqualifiers" and any(one.code for one in boundary.shown)


def _free(bench: Bench, law: Law, boundary: Boundary) -> Iterable[tuple[str, Any]]:
    """Return facts under which a disqualifier does not bar: one thing that did not happen, if it can."""
    asked = bench.form.fields
    named = dict.fromkeys(name for one in boundary.shown for name in one.station.facts)
    for name in (name for name in asked if name in named and asked[name].type == "yes-no"):
        if bench.seen(law, boundary.scaled, Station({name: False})) == {0}:
            return ((name, False),)
    shown = [one.station.facts for one in boundary.shown if not one.code and not one.station.lists]
    return min(shown, key=len, default={}).items()


def _by_file(law: Law) -> dict[str, list[Ruled]]:
    files: dict[str, list[Ruled]] = {}
    for ruled in law.criteria_set.indicators.values():
        files.setdefault(ruled.place.file.rpartition("/")[2].removesuffix(".yaml"), []).append(ruled)
    return files


def _span(given: Interval) -> str:
    ends = [points(int(end)) for end in (given.lo, given.hi)]
    return ends[0] if given.known else f"từ {ends[0]} đến {ends[1]}"
