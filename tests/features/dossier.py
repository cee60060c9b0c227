"""One dossier as the feature files speak of it: written as YAML, read and judged by the real desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import yaml

from features.figures import RANGE, plain_number
from tieuchi.desk import Desk
from tieuchi.evidence.aging import aged
from tieuchi.evidence.asked import Asked
from tieuchi.evidence.counted import Counted
from tieuchi.evidence.facts import Evidence, Fact
from tieuchi.evidence.form import Form, FormList
from tieuchi.files.yaml import read_yaml
from tieuchi.judge.findings import Assessment, CriterionFinding, Finding, PartFinding
from tieuchi.judge.using import Used
from tieuchi.values.days import parse_day
from tieuchi.values.problem import InputError, JudgingError

LISTS = {
    "nhân lực": "staff",
    "thôn, bản": "villages",
    "phòng chức năng": "rooms",
    "trang thiết bị": "equipment",
    "kỹ thuật": "techniques",
}
TIMES = "số dòng"
"""The column of a table that says how many equal rows the line stands for."""

NOT_ASKED = "chưa hỏi"
NOT_ESTABLISHED = "chưa xác định được"
STATES = {
    NOT_ASKED: "not asked",
    NOT_ESTABLISHED: "not established",
    "ước tính": "estimated",
    "mới một phần của kỳ": "part of the period",
    "đã biết": "known",
    "đã hết hạn": "lapsed",
}
PROVINCES = ("Tỉnh ", "Thành phố ")
"""How the name of a province or a city begins."""


class Dossier:
    """What is written of one station or district, and what judging it said.

    Args:
        desk: The desk that reads and judges.
        folder: Where the file is written.
    """

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.file = folder / "hồ sơ.yaml"
        self.written: dict[str, Any] = {}
        self.focus: str | None = None
        self.judged: list[tuple[Evidence, Assessment]] = []
        self.error: InputError | JudgingError | None = None
        self.stations: list[Dossier] = []

    def begin(self, path: Path) -> None:
        """Begin with a copy of what a file says."""
        self.written = read_yaml(path).data
        self.written.setdefault("lists", {})

    def begin_empty(self) -> None:
        """Begin with a station of which nothing is known, over the whole of 2024."""
        self.written = {
            "form": "station",
            "invented": True,
            "place": {"commune": "Xã Mẫu", "district": "Huyện Mẫu", "province": "Tỉnh Mẫu"},
            "as of": "31/12/2024",
            "period": {"from": "01/01/2024", "to": "31/12/2024"},
            "facts": {},
            "lists": {},
        }

    def begin_empty_place(self, name: str, year: int) -> None:
        """Begin with a district or a province of which nothing is known, over a whole year."""
        level = "province" if name.startswith(PROVINCES) else "district"
        self.written = {
            "form": level,
            "invented": True,
            "place": {level: name},
            "as of": f"31/12/{year}",
            "period": {"from": f"01/01/{year}", "to": f"31/12/{year}"},
            "facts": {},
            "lists": {},
        }

    @property
    def form(self) -> Form:
        """The form the dossier answers."""
        return self.desk.form(self.written["form"])

    def field(self, label: str) -> Asked:
        """Return the field of the form with this Vietnamese label."""
        return _labelled(label, self.form.fields.values())

    def put(self, asked: Asked, said: str, on: str | None = None) -> None:
        """Write a fact, perhaps with the day it was established, or take it away where it was not asked."""
        self.written["facts"].pop(asked.id, None)
        if said != NOT_ASKED:
            value = _written(asked, said)
            self.written["facts"][asked.id] = value if on is None else {"value": value, "on": on}

    def put_rows(self, name: str, rows: Iterable[dict[str, Any]], *, complete: bool) -> None:
        """Write a list."""
        self.written["lists"][LISTS[name]] = {"complete": complete, "rows": list(rows)}

    def put_table(self, name: str, table: Sequence[Sequence[str]], *, complete: bool) -> None:
        """Write a list from a table whose head names the columns by their Vietnamese labels."""
        asked = self.form.lists[LISTS[name]]
        head, *lines = table
        rows = [row for line in lines for row in _rows(asked, dict(zip(head, line, strict=True)))]
        self.put_rows(name, rows, complete=complete)

    def put_finding(self, number: str, part: str | None = None, **found: Any) -> None:
        """Write an assessor's own finding: points, or for a target whether it is met."""
        finding = {"indicator": number, "by": "Tổ thẩm định", "on": "20/12/2024", "because": "Xem tại chỗ"}
        if part is not None:
            finding["part"] = _labelled(
                part, self.desk.criteria_set("1300-2023").indicators[number].parts
            ).name
        self.written.setdefault("findings", []).append(finding | found)

    def write(self) -> Path:
        """Write the file as it stands, and return its path."""
        text = yaml.dump(self.written, Dumper=_Plain, allow_unicode=True, sort_keys=False)
        self.file.write_text(text, encoding="utf-8")
        return self.file

    def judge(self, day: str | None = None, *, set_id: str | None = None, rehearse: bool = False) -> None:
        """Write the file, read it and judge it; a refusal is kept to be asked about."""
        self.error = None
        self.write()
        on = None if day is None else parse_day(day)
        try:
            evidence = self.desk.read(self.file)
            if self.stations:
                given = [self.desk.read(station.file) for station in self.stations]
                evidence = self.desk.count(evidence, given, day=on, set_id=set_id, rehearse=rehearse)
            assessment = self.desk.assess(evidence, day=on, set_id=set_id, rehearse=rehearse)
        except (InputError, JudgingError) as error:
            self.error = error
        else:
            self.judged.append((evidence, assessment))

    @property
    def assessment(self) -> Assessment:
        """The latest assessment; what stood against it is raised."""
        if self.error is not None:
            raise self.error
        return self.judged[-1][1]

    @property
    def evidence(self) -> Evidence:
        """The evidence as it was read for the latest assessment."""
        return self.judged[-1][0]

    def finding(self, number: str | None = None) -> Finding:
        """Return what is said of an indicator; of the one last named where no number is given."""
        wanted = number or self.focus
        return next(one for one in self.assessment.findings if one.number == wanted)

    def part(self, label: str) -> PartFinding:
        """Return what one part of the indicator last named brings."""
        found = {one.part.label.vi: one for one in self.finding().parts}
        return found[label]

    def criterion(self, number: str) -> CriterionFinding:
        """Return what the indicators of a criterion add up to."""
        return next(one for one in self.assessment.criteria if one.number == number)

    def used(self, label: str) -> Used:
        """Return a number or fact that the rule of the indicator last named looked at."""
        return _labelled(label, self.finding().used)

    def fact(self, label: str) -> Fact:
        """Return how a fact was understood in the latest assessment."""
        shown = aged(self.evidence, self.assessment.day)
        return shown.fact(self.field(label).id, self.assessment.covers)

    def counted(self, label: str) -> Counted:
        """Return how a figure was counted from the stations' own evidence."""
        found = self.evidence.facts[self.field(label).id].counted
        assert found is not None
        return found

    def line(self, label: str) -> int:
        """Return the line of the written file on which a fact stands."""
        lines = self.file.read_text(encoding="utf-8").splitlines()
        key = f"  {self.field(label).id}:"
        return next(number for number, line in enumerate(lines, start=1) if line.startswith(key))


def _written(asked: Asked, said: str) -> Any:
    """Return what an evidence file writes for what a feature says."""
    if said == NOT_ESTABLISHED:
        return "unknown"
    if found := RANGE.fullmatch(said):
        return {"from": plain_number(found[1]), "to": plain_number(found[2])}
    if asked.type == "choice":
        return _labelled(said, asked.choices).id
    if asked.type == "yes-no":
        return {"có": True, "không": False}[said]
    return said if asked.type == "text" else plain_number(said)


def _rows(asked: FormList, line: Mapping[str, str]) -> Iterable[dict[str, Any]]:
    columns = {label: _labelled(label, asked.columns) for label in line if label != TIMES}
    row = {column.id: _written(column, line[label]) for label, column in columns.items()}
    return [row] * int(line.get(TIMES, "1"))


def _labelled(label: str, among: Iterable[Any]) -> Any:
    """Return the one of these that carries the Vietnamese label."""
    found = {one.label.vi: one for one in among}
    if label not in found:
        raise LookupError(f"không có “{label}”; chỉ có: {'; '.join(found)}")
    return found[label]


class _Plain(yaml.SafeDumper):
    """Writes decimals as plain numbers, and equal rows out in full."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


_Plain.add_representer(
    Decimal, lambda dumper, number: dumper.represent_scalar("tag:yaml.org,2002:float", f"{number:f}")
)
