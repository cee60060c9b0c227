"""One case of a boundary example: what its sentences say of a station, and what they expect of its judging."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Any

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.form import Form, FormList
from tieuchi.evidence.reader import evidence_from
from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment, CriterionFinding, Finding
from tieuchi.judge.judging import Evaluator
from tieuchi.judge.measuring import Measuring, settings
from tieuchi.law.choosing import require_in_force, set_in_force
from tieuchi.law.criteria import SetFile
from tieuchi.law.lawbook import Law
from tieuchi.prove.examples.replacing import narrowed
from tieuchi.values.days import parse_day
from tieuchi.values.interval import EITHER, NO, YES, Interval
from tieuchi.values.numbers import Number, exact
from tieuchi.values.problem import JudgingError

Table = Sequence[Sequence[str]]
NOT_ASKED = "chưa hỏi"
MET = {"đạt": YES, "không đạt": NO, "chưa đủ căn cứ": EITHER}
SURE = {"chắc chắn có": YES, "có thể có": EITHER, "không có": NO}
STANDINGS = {"đạt ngưỡng": "met", "không đạt ngưỡng": "not met", "chưa đủ căn cứ": "open"}
OUTCOMES = {"đạt": "pass", "không đạt": "fail", "chưa đủ căn cứ": "open"}
ID = re.compile(r"\(([a-z0-9_-]+)\)$")


@dataclass(frozen=True)
class Court:
    """Where cases are judged.

    Attributes:
        law: What returns the law of a set on a day.
        heads: The heads of all sets.
        form: What returns a form.
        evaluators: What judges; all of them must agree.
    """

    law: Callable[[str, date], Law]
    heads: Sequence[SetFile]
    form: Callable[[str], Form]
    evaluators: Sequence[Evaluator]
    kept: dict[tuple[int, str], Law] = field(default_factory=dict)

    def narrowed(self, law: Law, number: str) -> Law:
        """Return the law with one indicator alone; no other looks at its station."""
        key = (id(law), number)
        if key not in self.kept:
            self.kept[key] = narrowed(law, number)
        return self.kept[key]


@dataclass
class Case:
    """One case.

    Attributes:
        court: Where it is judged.
    """

    court: Court
    set_id: str = ""
    day: date = date.min
    period: tuple[date, date] = (date.min, date.min)
    facts: dict[str, Any] = field(default_factory=dict)
    lists: dict[str, Any] = field(default_factory=dict)
    findings: list[dict[str, Any]] = field(default_factory=list)
    focus: str = ""
    asked: date = date.min
    by_name: bool = False

    def tell(self, sentence: str, table: Table = ()) -> None:
        """Take what a sentence says of the case, or check what it expects.

        Raises:
            AssertionError: If judging gives something else.
            LookupError: If nothing is known by this sentence.
        """
        for pattern, does in SENTENCES:
            if found := pattern.fullmatch(sentence):
                does(self, *found.groups(), *((table,) if table else ()))
                return
        raise LookupError(sentence)

    @property
    def head(self) -> SetFile:
        """The head of the set."""
        return next(head for head in self.court.heads if head.id == self.set_id)

    @cached_property
    def law(self) -> Law:
        """The law it is judged by."""
        return self.court.law(self.set_id, self.day)

    @cached_property
    def form(self) -> Form:
        """The form the station answers."""
        return self.court.form(self.head.form)

    @cached_property
    def evidence(self) -> Evidence:
        """What the station shows."""
        document = Document(
            "ví dụ",
            {
                "form": self.form.id,
                "invented": True,
                "place": {"commune": "Xã Ví Dụ", **self.head.place},
                "as of": self.day,
                "period": {"from": self.period[0], "to": self.period[1]},
                "facts": self.facts,
                "lists": self.lists,
                "findings": self.findings,
            },
        )
        return evidence_from(document, checked(document, EvidenceFile), self.form)

    @cached_property
    def assessments(self) -> tuple[Assessment, ...]:
        """What each evaluator says."""
        law = self.court.narrowed(self.law, self.focus) if self.focus else self.law
        return tuple(assess(law, self.evidence, self.day, one, traced=False) for one in self.court.evaluators)

    def found(self) -> Iterable[Finding]:
        """Yield what each evaluator finds of the indicator that is asked about."""
        for one in self.assessments:
            yield next(finding for finding in one.findings if finding.number == self.focus)

    def summed(self, number: str) -> Iterable[CriterionFinding]:
        """Yield what each evaluator finds of a criterion."""
        for one in self.assessments:
            yield next(criterion for criterion in one.criteria if criterion.number == number)


def begin(case: Case, set_id: str, day: str, first: str, last: str) -> None:
    """Say which set judges, on which day, and over which days the figures are."""
    case.set_id, case.day = set_id, parse_day(day)
    case.period = (parse_day(first), parse_day(last))


def facts(case: Case, table: Table) -> None:
    """Say facts."""
    for label, value in table:
        name = named(label)
        if value != NOT_ASKED:
            case.facts[name] = written(case.form.fields[name], value)


def no_rows(case: Case, name: str) -> None:
    """Say that a list is empty."""
    case.lists[name] = {"complete": True, "rows": []}


def rows(case: Case, name: str, table: Table) -> None:
    """Say the rows of a list, all of them."""
    asked = case.form.lists[name]
    columns = {column.id: column for column in asked.columns}
    (_, *head), *lines = table
    found = []
    for count, *cells in lines:
        row = {
            one: written(columns[one], cell)
            for one, cell in zip(map(named, head), cells, strict=True)
            if cell != NOT_ASKED
        }
        found += [row] * int(count)
    case.lists[name] = {"complete": True, "rows": _with_names(asked, found)}


def all_points(case: Case, table: Table = ()) -> None:
    """Say that an assessor gives every indicator its most points, but for some."""
    indicators = case.law.criteria_set.indicators
    points = {number: Fraction(ruled.indicator.points or 0, 100) for number, ruled in indicators.items()}
    points |= {number: Fraction(number_of(given)) for number, given in table[1:]}
    for number, one in points.items():
        attest(case, number, None, one)


def part_points(case: Case, number: str, table: Table) -> None:
    """Say what an assessor gives each part of an indicator."""
    for label, given in table[1:]:
        attest(case, number, named(label), Fraction(number_of(given)))


def attest(case: Case, number: str, part: str | None, points: Fraction) -> None:
    """Say one finding of an assessor."""
    finding = {"indicator": number, "by": "Tổ thẩm định", "on": case.day, "because": "Ví dụ"}
    more = {} if part is None else {"part": part}
    case.findings.append({**finding, **more, "points": Decimal(points.numerator) / points.denominator})


def ask(case: Case, number: str) -> None:
    """Ask about one indicator."""
    case.focus = number


def ask_all(case: Case) -> None:
    """Ask about the whole set."""


def ask_day(case: Case, named_: str | None, day: str) -> None:
    """Ask about a day."""
    case.by_name, case.asked = named_ is not None, parse_day(day)


def points(case: Case, given: str) -> None:
    """Expect points of the indicator."""
    for finding in case.found():
        assert finding.points == points_of(given)


def points_of_part(case: Case, name: str, given: str) -> None:
    """Expect points of a part of the indicator."""
    for finding in case.found():
        assert _part(finding, name).points == points_of(given)


def applies(case: Case, name: str | None, word: str) -> None:
    """Expect that the question arises, or that it does not."""
    for finding in case.found():
        part = finding.parts[0] if name is None else _part(finding, name)
        assert (part.not_applicable is not None) == (word == "không áp dụng")


def met(case: Case, word: str) -> None:
    """Expect that the target is met, missed or open."""
    for finding in case.found():
        assert finding.holds == MET[word]


def barred(case: Case, name: str, word: str) -> None:
    """Expect that a disqualifier holds or not."""
    for assessment in case.assessments:
        one = next(bar for bar in assessment.barred if bar.disqualifier.name == name)
        assert one.holds == SURE[word]


def measured(case: Case, name: str, given: str) -> None:
    """Expect what a measure comes to."""
    choices = sorted(set(case.law.measure_choices(name)))
    for setting in settings(choices, case.evidence):
        value = Measuring(case.law, case.evidence, setting).value(name)
        assert value.interval == Interval.point(number_of(given))


def total(case: Case, given: str) -> None:
    """Expect the points of the whole set."""
    for assessment in case.assessments:
        assert assessment.total == points_of(given)


def criterion_points(case: Case, number: str, given: str) -> None:
    """Expect the points of a criterion."""
    for one in case.summed(number):
        assert one.points == points_of(given)


def criterion_standing(case: Case, number: str, word: str) -> None:
    """Expect that a criterion reaches its line or not."""
    for one in case.summed(number):
        assert one.standing == STANDINGS[word]


def outcome(case: Case, word: str) -> None:
    """Expect what the set concludes."""
    for assessment in case.assessments:
        assert assessment.outcome == OUTCOMES[word]


def applied(case: Case, said: str) -> None:
    """Expect which set is used on a day."""
    found: str | None = None
    kind = ""
    try:
        if case.by_name:
            require_in_force(case.head, case.asked, rehearse=False)
            found, kind = case.set_id, case.head.kind
        else:
            head = set_in_force(case.court.heads, case.head.form, case.head.place, case.asked)
            found, kind = head.id, head.kind
    except JudgingError:
        pass
    expected = "không bộ nào" if found is None else f"bộ {found}"
    assert said == expected + (" (mới biết khung, chưa chấm được)" if kind == "frame" else "")


def due(case: Case, table: Table) -> None:
    """Expect the days by which the targets are to be met."""
    indicators = case.law.criteria_set.indicators.values()
    days = {one.number: one.indicator.due for one in indicators if one.indicator.due is not None}
    assert {number: parse_day(day) for number, day in table[1:]} == days


SENTENCES: Sequence[tuple[re.Pattern[str], Callable[..., None]]] = [
    (re.compile(pattern), does)
    for pattern, does in (
        (r"bộ (\S+), chấm ngày (\S+), số liệu từ (\S+) đến (\S+)", begin),
        (r"minh chứng sau:", facts),
        (r"danh sách .+ \((\w+)\) gồm đủ:", rows),
        (r"danh sách .+ \((\w+)\) không có dòng nào", no_rows),
        (r"tổ thẩm định cho mọi chỉ tiêu điểm tối đa(?:, riêng:)?", all_points),
        (r"tổ thẩm định kết luận từng phần của chỉ tiêu (\S+):", part_points),
        (r"chấm chỉ tiêu (\S+)", ask),
        (r"chấm cả bộ", ask_all),
        (r"tìm bộ áp dụng( theo tên bộ)? vào ngày (\S+)", ask_day),
        (r"tìm hạn của các mục tiêu", ask_all),
        (r"được (.+) điểm", points),
        (r"phần .+ \(([a-z0-9-]+)\) được (từ \S+ đến \S+|\S+) điểm", points_of_part),
        (r"(?:phần .+ \(([a-z0-9-]+)\) )?được ghi là (không áp dụng|có áp dụng)", applies),
        (r"mục tiêu (đạt|không đạt|chưa đủ căn cứ)", met),
        (r"điểm liệt .+ \(([a-z0-9-]+)\) (chắc chắn có|có thể có|không có)", barred),
        (r"tổng điểm là (.+)", total),
        (r"tiêu chí (\S+) được (.+) điểm", criterion_points),
        (r"tiêu chí (\S+) (đạt ngưỡng|không đạt ngưỡng|chưa đủ căn cứ)", criterion_standing),
        (r"kết luận là (.+)", outcome),
        (r"áp dụng (.+)", applied),
        (r"hạn là:", due),
        (r".+ \((\w+)\) là (.+)", measured),
    )
]
"""What each sentence does, the plainer ones first."""


def named(label: str) -> str:
    """Return the word of the form that stands in brackets after its label."""
    found = ID.search(label)
    assert found is not None, label
    return found[1]


def number_of(given: str) -> Number:
    """Read a number as an example writes it: ``999,5``, ``95 %``, ``15 ‰``, ``35 per 10000`` or ``10/13``."""
    for mark, per in ((" %", 100), (" ‰", 1000), (" per 10000", 10_000)):
        if given.endswith(mark):
            return exact(Fraction(number_of(given.removesuffix(mark))) / per)
    return exact(Fraction(given.replace(",", ".")))


def points_of(given: str) -> Interval:
    """Read points such as ``1,5`` or ``từ 0 đến 2`` as hundredths."""
    ends = re.fullmatch(r"từ (\S+) đến (\S+)", given)
    both = (ends[1], ends[2]) if ends else (given, given)
    return Interval(*(exact(Fraction(number_of(one)) * 100) for one in both))


def written(asked: Asked, given: str) -> Any:
    """Return a value as an evidence file writes it."""
    if asked.type == "yes-no":
        return {"có": True, "không": False}[given]
    if asked.type == "choice":
        return next(choice.id for choice in asked.choices if choice.label.vi == given)
    if asked.type == "text":
        return given
    if asked.type == "percent":
        return given.replace(",", ".")
    value = number_of(given)
    return value if isinstance(value, int) else Decimal(value.numerator) / value.denominator


def _part(finding: Finding, name: str) -> Any:
    return next(one for one in finding.parts if one.part.name == name)


def _with_names(asked: FormList, found: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Number the rows of a list that wants a name for each, where the example gives none."""
    columns = {column.id: column for column in asked.columns}
    if asked.key is None or columns[asked.key].type != "text":
        return list(found)
    return [{asked.key: str(index), **row} for index, row in enumerate(found, start=1)]
