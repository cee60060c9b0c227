"""Small laws and evidence for tests, written as the files are written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import yaml

from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.file import EvidenceFile
from tieuchi.evidence.form import Form, FormSection
from tieuchi.evidence.lasting import Lasting
from tieuchi.evidence.reader import evidence_from
from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.files.yaml import parse_yaml
from tieuchi.judge.linking import check_links
from tieuchi.law.criteria import Criterion, SetFile
from tieuchi.law.lawbook import CriteriaSet, Law, Ruled, RuledCriterion
from tieuchi.law.norms import Norm
from tieuchi.law.rules import RuleFile
from tieuchi.values.problem import Place

TEXT = {"vi": "chữ", "en": "text"}
DAY = date(2024, 12, 31)


def document(data: Any, file: str = "test.yaml") -> Document:
    """Return data as a document read from YAML text."""
    return parse_yaml(yaml.dump(data, Dumper=_Plain, allow_unicode=True).encode(), file)


class _Plain(yaml.SafeDumper):
    """Writes equal values out twice instead of pointing from one to the other."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def form_of(fields: list[dict[str, Any]], lists: list[dict[str, Any]] | None = None) -> Form:
    """Return a form with one section; labels, proofs, keepers and how long all lasts are filled in."""
    said = {"label": TEXT, "proof": TEXT, "keeper": TEXT, "lasts": "for good"}
    section = {
        "section": 0,
        "title": TEXT,
        "fields": [{**said, **field} for field in fields],
        "lists": [
            {**said, **one, "columns": [_column(one, column) for column in one["columns"]]}
            for one in lists or []
        ],
    }
    return Form(id="station", sections=(checked(document(section), FormSection),))


def lasting(form: Form, **months: int) -> Form:
    """Return a form some of whose fields last so many months."""
    sections = tuple(
        section.model_copy(
            update={
                "fields": tuple(
                    field.model_copy(update={"lasts": Lasting(months[field.id])})
                    if field.id in months
                    else field
                    for field in section.fields
                )
            }
        )
        for section in form.sections
    )
    return replace(form, sections=sections)


def _column(one: dict[str, Any], column: dict[str, Any]) -> dict[str, Any]:
    apart = one.get("over", "day") == "day" and column.get("over") == "period"
    return {"label": TEXT, **({"lasts": "for good"} if apart else {}), **column}


def instrument(start: str = "2023-01-01", end: str | None = None) -> dict[str, Any]:
    """Return an instrument in force from a day, perhaps to a day."""
    days = {"from": start} | ({"to": end} if end else {})
    return {
        "number": "1/QĐ",
        "title": TEXT,
        "issuer": TEXT,
        "issued": start,
        "in force": days,
        "source": ["test"],
        "basis": "working",
    }


def head_of(**more: Any) -> SetFile:
    """Return the head of a scored set, in force since 2023."""
    written = {
        "id": "test-set",
        "kind": "scored",
        "form": "station",
        "title": TEXT,
        "instrument": instrument(),
        "recognition": {
            "total at least": "80 %",
            "each criterion at least": "50 %",
            "valid for years": 3,
            "basis": "working",
            "source": ["test"],
        },
    }
    return checked(document({**written, **more}), SetFile)


def set_of(
    rules: list[dict[str, Any]],
    *,
    points: list[Any] | None = None,
    measures: dict[str, Any] | None = None,
    tables: dict[str, Any] | None = None,
    criteria: list[list[int]] | None = None,
    **head: Any,
) -> CriteriaSet:
    """Return a set with one rule for each indicator.

    Args:
        rules: The rules without their indicator, basis and reading.
        points: The points of each indicator; none makes it a target.
        measures: Measures without their labels.
        tables: Tables.
        criteria: Which rules (by index) stand in which criterion; all in one when left out.
        head: More of the head.
    """
    points = points or [None] * len(rules)
    groups = criteria or [list(range(len(rules)))]
    read = [
        _rule_file(number, group, rules, measures if number == 1 else {}, tables if number == 1 else {})
        for number, group in enumerate(groups, start=1)
    ]
    asked = [_criterion(number, group, points) for number, group in enumerate(groups, start=1)]
    ruled = tuple(
        RuledCriterion(
            criterion,
            tuple(
                Ruled(indicator, rule, Place("rules.yaml", 1, 1))
                for indicator, rule in zip(criterion.indicators, file.rules, strict=True)
            ),
        )
        for criterion, file in zip(asked, read, strict=True)
    )
    return CriteriaSet(
        head=head_of(**head),
        criteria=ruled,
        measures=read[0].measures,
        tables=read[0].tables,
        measure_places={name: Place("rules.yaml", 1, 1) for name in read[0].measures},
    )


def _rule_file(
    number: int, group: list[int], rules: list[dict[str, Any]], measures: Any, tables: Any
) -> RuleFile:
    return checked(
        document(
            {
                "criterion": number,
                "examples on": "2024-12-31",
                "measures": {name: {"label": TEXT, **one} for name, one in (measures or {}).items()},
                "tables": tables or {},
                "rules": [
                    {"indicator": index + 1, "basis": "working", "reading": TEXT, **rules[index]}
                    for index in group
                ],
            }
        ),
        RuleFile,
    )


def _criterion(number: int, group: list[int], points: list[Any]) -> Criterion:
    basis = {"title": "working", "number": "working"}
    indicators = [
        {"number": index + 1, "title": TEXT, "basis": basis, "source": ["test"]}
        | ({} if points[index] is None else {"points": points[index]})
        for index in group
    ]
    scored = [points[index] for index in group if points[index] is not None]
    whole = {"points": sum(scored)} if scored else {}
    return checked(
        document(
            {
                "criterion": number,
                "title": TEXT,
                "basis": "working",
                "source": ["test"],
                "indicators": indicators,
                **whole,
            }
        ),
        Criterion,
    )


def law_of(criteria_set: CriteriaSet, form: Form, norms: tuple[Norm, ...] = ()) -> Law:
    """Return the law of a day, its links checked."""
    check_links(criteria_set, form, norms)
    return Law(criteria_set, {norm.subject: norm for norm in norms})


def evidence_of(
    form: Form,
    facts: dict[str, Any],
    lists: dict[str, Any] | None = None,
    **head: Any,
) -> Evidence:
    """Return the evidence of a station over the whole of 2024."""
    written = {
        "form": "station",
        "place": {"commune": "Xã Thử"},
        "as of": "2024-12-31",
        "period": {"from": "2024-01-01", "to": "2024-12-31"},
        "facts": facts,
        "lists": lists or {},
        **head,
    }
    found = document(written)
    return evidence_from(found, checked(found, EvidenceFile), form)
