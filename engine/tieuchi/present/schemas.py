"""JSON Schemas for editors: completion and checking while a file is typed."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from tieuchi.evidence.asked import Asked
from tieuchi.evidence.file import EvidenceFile, WrittenFact, WrittenList
from tieuchi.evidence.form import Form, FormField, FormList, FormSection
from tieuchi.exchange.mapping import MappingFile
from tieuchi.law.amendments import Amendment
from tieuchi.law.criteria import Criterion, SetFile
from tieuchi.law.jurisdictions import JurisdictionFile, LevelsFile
from tieuchi.law.norms import Norm
from tieuchi.law.rules import RuleFile
from tieuchi.law.tasks import TaskFile
from tieuchi.plan.actions.catalogue import ActionFile, CatalogueFile
from tieuchi.register.audit.plausibility import PlausibilityFile
from tieuchi.register.audit.weights import Weights

DRAFT = "https://json-schema.org/draft/2020-12/schema"
MODELS: dict[str, type[BaseModel]] = {
    "set": SetFile,
    "criterion": Criterion,
    "rules": RuleFile,
    "norm": Norm,
    "form": FormSection,
    "levels": LevelsFile,
    "jurisdiction": JurisdictionFile,
    "tasks": TaskFile,
    "amendment": Amendment,
    "actions": ActionFile,
    "action-catalogue": CatalogueFile,
    "plausibility": PlausibilityFile,
    "risk": Weights,
    "dhis2-mapping": MappingFile,
}
EVIDENCE = "evidence-"
KINDS = (*MODELS, "evidence-station", "evidence-district", "evidence-province", "evidence-commune")


def model_schema(kind: str) -> dict[str, Any]:
    """Return the schema of a content file: ``set``, ``criterion``, ``rules``, ``norm`` or ``form``."""
    return {"$schema": DRAFT, **MODELS[kind].model_json_schema(by_alias=True)}


def evidence_schema(form: Form) -> dict[str, Any]:
    """Return the schema of an evidence file, with every field and list of its form by name."""
    schema = {"$schema": DRAFT, **EvidenceFile.model_json_schema(by_alias=True)}
    definitions = schema.setdefault("$defs", {})
    definitions.update(WrittenFact.model_json_schema(by_alias=True).get("$defs", {}))
    definitions.update(WrittenList.model_json_schema(by_alias=True).get("$defs", {}))
    properties = schema["properties"]
    properties["form"] = {"const": form.id}
    properties["facts"] = _closed({field.id: _fact(field) for field in form.fields.values()})
    properties["lists"] = _closed({one.id: _list(one) for one in form.lists.values()})
    return schema


def _closed(properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties, **more}


def _fact(field: FormField) -> dict[str, Any]:
    """Return a field's value as it may be written: plain, unknown, an estimate, or with its document."""
    value = _value(field)
    said = {name: {"type": "string"} for name in ("proof", "printed", "note")}
    known = {**said, **_on(field)}
    forms = [value, {"const": "unknown"}, _closed({"value": value, **known}, required=["value"])]
    forms.append(_closed({"unknown": {"type": "string"}, **said}, required=["unknown"]))
    if field.type in ("count", "number", "percent"):
        forms.append(_closed({"from": value, "to": value, **known}, required=["from", "to"]))
    return {"description": _label(field), "anyOf": forms}


def _on(asked: FormField | FormList) -> dict[str, Any]:
    """Return the day on which what stands on a day was established; a figure over the period has none."""
    return {"on": {"type": "string", "examples": ["2024-03-05"]}} if asked.over == "day" else {}


def _list(one: FormList) -> dict[str, Any]:
    columns = {column.id: _cell(column) for column in one.columns}
    rows = {"type": "array", "maxItems": one.most, "items": _closed(columns)}
    return _closed(
        {"complete": {"type": "boolean"}, **_on(one), "rows": rows},
        required=["complete", "rows"],
        description=f"{one.label.vi} / {one.label.en}",
    )


def _cell(column: Asked) -> dict[str, Any]:
    return {"description": _label(column), "anyOf": [_value(column), {"const": "unknown"}]}


def _label(asked: Asked) -> str:
    unit = "" if asked.unit is None else f" ({asked.unit.vi} / {asked.unit.en})"
    return f"{asked.label.vi} / {asked.label.en}{unit}"


def _value(asked: Asked) -> dict[str, Any]:
    if asked.type == "yes-no":
        return {"type": "boolean"}
    if asked.type == "choice":
        return {"anyOf": [_option(one.id, f"{one.label.vi} / {one.label.en}") for one in asked.choices]}
    if asked.type == "text":
        return {"type": ["string", "integer"]}
    if asked.type == "percent":
        return {"type": "string", "pattern": r"^\d+(\.\d+)? ?%$"}
    least, most = asked.bounds
    kind = "integer" if asked.type == "count" else "number"
    return {"type": kind, "minimum": _bound(least), "maximum": _bound(most)}


def _option(option: str, label: str) -> dict[str, Any]:
    """Return one option of a choice; a zone may be written as a number or in quotes."""
    written = [option, int(option)] if option.isdecimal() and not option.startswith("0") else [option]
    return {"description": label, "enum": written}


def _bound(value: Any) -> int | float:
    """Return a bound for an editor, which knows no fractions; judging never sees it."""
    return value if isinstance(value, int) else float(value)
