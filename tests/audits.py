"""An office that records decisions for the tests of auditing: evidence judged by some content, and kept."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.reader import evidence_in, form_ids
from tieuchi.files.content import FOLDERS, content_root
from tieuchi.files.yaml import parse_yaml
from tieuchi.judge.judging import Evaluator
from tieuchi.judge.reference import Reference
from tieuchi.register.audit.auditing import Auditing
from tieuchi.register.audit.reading import Wanted
from tieuchi.register.audit.results import Audit
from tieuchi.register.entries import (
    Decision,
    Departure,
    Draft,
    Filed,
    Judged,
    Place,
    Receipt,
    Supersedes,
    departs,
)
from tieuchi.register.law_files import pack
from tieuchi.register.recording import findings_document
from tieuchi.register.store.register import Register, open_register

CONTENT = Path(__file__).parent / "cli" / "content"
RULES = """\
rules:
  - id: children-jump
    title: {vi: Số trẻ đổi nhiều, en: Children jump}
    reason: {vi: Thử, en: Test}
    change: {of: children, by more than: 20 %, relative: true}
    weight: 15
    basis: working
    source: [thử]
  - id: same
    title: {vi: Giống trạm khác, en: Same as another}
    reason: {vi: Thử, en: Test}
    identical: {to: other stations, known facts at least: 5}
    weight: 40
    basis: working
    source: [thử]
  - id: report
    title: {vi: Không khớp báo cáo, en: Does not add up}
    reason: {vi: Thử, en: Test}
    adds up to: {reports: [district]}
    weight: 20
    basis: working
    source: [thử]
"""
COUNTED = """\
  - id: recorded
    type: count
    label: {vi: Số trạm của huyện, en: Stations of the district}
    least: 1
    most: 60
    lasts: for good
    from stations: {count: all}
    proof: {vi: Báo cáo, en: Report}
    keeper: {vi: Huyện, en: District}
  - id: children
    type: count
    label: {vi: Số trẻ, en: Children}
    least: 0
    most: 100000
    lasts: for good
    from stations: {sum: children}
    proof: {vi: Báo cáo, en: Report}
    keeper: {vi: Huyện, en: District}
"""
"""Fields of the district's form that are counted from stations."""


STATION = """\
form: station
invented: true
place: {commune: COMMUNE, district: Huyện Mẫu, province: PROVINCE}
as of: YEAR-12-31
period: {from: YEAR-01-01, to: YEAR-12-31}
facts: {zone: 3, committee: true, meetings: 4, children: CHILDREN, immunised: 1000, outbreak: false, garden: true}
lists:
  staff: {complete: true, rows: [{role: doctor}]}
findings:
  - {indicator: 2, part: survey, points: 1, by: Tổ thẩm định, on: YEAR-12-20, because: đã phỏng vấn}
"""
NOW = datetime(2025, 2, 1, 8, tzinfo=UTC)
SIGNED = date(2025, 1, 20)


@dataclass
class Office:
    """Records decisions in a register of its own.

    Attributes:
        folder: Where the register lies.
        root: The content by which it judges.
        now: What its clock says.
        evaluator: What judges.
        where: The register, where it is no file in the folder.
    """

    folder: Path
    root: Path
    now: datetime = NOW
    evaluator: Evaluator = field(default_factory=Reference)
    where: str = ""
    register: Register = field(init=False)
    _desks: dict[str, Desk] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.register = open_register(
            self.where or str(self.folder / "register.sqlite"), create=True, clock=lambda: self.now
        )

    def decide(self, text: str, number: str, outcome: str = "recognised", **more: Any) -> int:
        """Record a decision on some evidence, and return its position.

        Args:
            text: The evidence.
            number: The number of the decision.
            outcome: What was decided.
            more: ``date``, ``by``, ``because``, ``supersedes`` (a position), ``stations`` (texts), and ``findings`` or
                ``law`` to keep others than those that were found and judged by.
        """
        texts = [text, *more.get("stations", ())]
        law = pack(self.root)
        desk = self._desks.setdefault(law.manifest, Desk(self.root, self.evaluator))
        report, *stations = (self._read(one, desk) for one in texts)
        found = desk.assess(report, stations=stations)
        findings, law = more.get("findings", findings_document(found)), more.get("law", law)
        draft = Draft(
            decision=_decision(number, outcome, more.get("date", SIGNED), more.get("by", "UBND tỉnh Mẫu")),
            place=Place(**report.place),
            judged=Judged(
                outcome=found.outcome,
                least=int(found.total.lo) if found.total else 0,
                most=int(found.total.hi) if found.total else 0,
                findings=sha256(findings).hexdigest(),
                receipt=Receipt.of(found.receipt),
            ),
            evidence=[Filed(name=f"{number}.yaml", sha256=sha256(one.encode()).hexdigest()) for one in texts],
            law=law.manifest,
            departure=Departure(because=more.get("because")) if departs(outcome, found.outcome) else None,
            supersedes=self._corrected(more.get("supersedes")),
        )
        objects = [*(one.encode() for one in texts), findings, *law.objects.values()]
        return self.register.append([draft], objects)[0].position

    def _read(self, text: str, desk: Desk) -> Evidence:
        return evidence_in(parse_yaml(text.encode(), "evidence.yaml"), form_ids(self.root), desk.form)

    def audit(
        self, root: Path | None = None, wanted: Wanted | None = None, reports: Sequence[Any] = ()
    ) -> Audit:
        """Audit the register by some content of today; its own when left out."""
        auditing = Auditing(
            self.register, Desk(root or self.root, self.evaluator), wanted or Wanted(), reports
        )
        for _ in auditing.look():
            pass
        return auditing.audit()

    def _corrected(self, position: int | None) -> Supersedes | None:
        if position is None:
            return None
        hashed = self.register.entry(position).hash.hex()
        return Supersedes(position=position, leaf_hash=hashed, because="ghi sai số")


def _decision(number: str, outcome: Any, signed: date, by: str) -> Decision:
    recognised = outcome == "recognised"
    return Decision(
        number=number,
        outcome=outcome,
        date=signed,
        by=by,
        holds_from=None if outcome == "refused" else signed,
        holds_to=signed.replace(year=signed.year + 3) if recognised else None,
    )


def small_content(folder: Path) -> Path:
    """Write the tests' small content with plausibility rules of its own, and return its folder."""
    copy = folder / "content"
    for name in FOLDERS:
        shutil.copytree(CONTENT / name, copy / name)
    form = copy / "evidence" / "forms" / "district" / "01.yaml"
    form.write_text(form.read_text("utf-8") + COUNTED, "utf-8")
    plausibility = copy / "evidence" / "plausibility"
    (plausibility / "station").mkdir(parents=True)
    shutil.copy(content_root() / "evidence" / "plausibility" / "risk.yaml", plausibility)
    (plausibility / "station" / "rules.yaml").write_text(RULES, "utf-8")
    return copy


def station(
    commune: str = "Xã Một", children: int = 1100, year: int = 2024, province: str = "Tỉnh Mẫu"
) -> str:
    """Return evidence on that content that passes with 7 of 7 points."""
    text = STATION.replace("COMMUNE", commune).replace("PROVINCE", province)
    return text.replace("YEAR", str(year)).replace("CHILDREN", str(children))
