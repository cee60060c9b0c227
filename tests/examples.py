"""The examples beside the rules, each made into evidence that can be judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.form import Form
from tieuchi.evidence.reader import evidence_from
from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.files.yaml import read_yaml
from tieuchi.law.criteria import SetFile
from tieuchi.law.rules import Example, RuleFile


@dataclass(frozen=True)
class Case:
    """One example with where it stands and the day it is judged on.

    Attributes:
        file: The rule file, from the content folder.
        set_id: The set it belongs to.
        indicator: The indicator its rule judges.
        number: Its place among the rule's examples, from 1.
        day: The file's day for examples.
        example: What is given and expected.
    """

    file: str
    set_id: str
    indicator: str
    number: int
    day: date
    example: Example

    def __str__(self) -> str:
        return f"{self.file} {self.indicator} #{self.number}"


def rule_files(root: Path) -> Iterator[tuple[str, RuleFile]]:
    """Yield every rule file of every set with its name."""
    for path in sorted((root / "rules").glob("*/*.yaml")):
        name = path.relative_to(root).as_posix()
        yield name, checked(read_yaml(path, name), RuleFile)


def cases(root: Path) -> Iterator[Case]:
    """Yield every example of every rule of every set."""
    for name, file in rule_files(root):
        for rule in file.rules:
            for number, example in enumerate(rule.examples, start=1):
                yield Case(name, name.split("/")[1], rule.indicator, number, file.examples_on, example)


def evidence_of_case(case: Case, form: Form, head: SetFile) -> Evidence:
    """Return what an example gives as the evidence of a whole period; everything else is not asked.

    A set that counts over any full year gets the year that ends on the day of the examples; a set with
    days of its own gets those.
    """
    given = case.example.given
    first, last = _period(head, case.day)
    data: dict[str, Any] = {
        "form": form.id,
        "place": dict(head.place) or {"commune": "Xã Ví Dụ"},
        "as of": case.day,
        "period": {"from": first, "to": last},
        "facts": {name: value for name, value in given.items() if name not in form.lists},
        "lists": {name: value for name, value in given.items() if name in form.lists},
    }
    document = Document(str(case), data)
    return evidence_from(document, checked(document, EvidenceFile), form)


def _period(head: SetFile, day: date) -> tuple[date, date]:
    if head.period != "year":
        return head.period.start, head.period.end or day
    return day.replace(year=day.year - 1) + timedelta(days=1), day
