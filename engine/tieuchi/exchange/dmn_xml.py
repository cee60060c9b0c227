"""A DMN model as XML, valid against the schema of DMN 1.3 (``https://www.omg.org/spec/DMN/20191111``)."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from tieuchi import __version__
from tieuchi.exchange.dmn import Column, Decision, InputData, Model, Row

MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/"
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What XML cannot hold."""


def dmn_bytes(model: Model, id_: str, namespace: str) -> bytes:
    """Return a model as the bytes of a file.

    Args:
        model: The model.
        id_: What the file calls it.
        namespace: The namespace of what it defines.
    """
    root = Element(
        "definitions",
        {
            "xmlns": MODEL,
            "id": id_,
            "name": model.name,
            "namespace": namespace,
            "exporter": "tieuchi",
            "exporterVersion": __version__,
        },
    )
    _text(root, "description", model.note)
    for one in model.inputs:
        _input(root, one)
    for decision in model.decisions:
        _decision(root, decision)
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _input(root: Element, one: InputData) -> None:
    element = SubElement(root, "inputData", {"id": f"i_{one.name}", "name": one.name, "label": one.label})
    if one.note:
        _text(element, "description", one.note)
    SubElement(element, "variable", {"id": f"v_{one.name}", "name": one.name, "typeRef": one.kind})


def _decision(root: Element, one: Decision) -> None:
    element = SubElement(root, "decision", {"id": f"d_{one.name}", "name": one.name, "label": one.label})
    if one.note:
        _text(element, "description", one.note)
    SubElement(element, "variable", {"id": f"v_{one.name}", "name": one.name, "typeRef": one.kind})
    for name in one.inputs:
        _requirement(element, one, name, "requiredInput", f"i_{name}")
    for name in one.decisions:
        _requirement(element, one, name, "requiredDecision", f"d_{name}")
    if one.rows:
        _table(element, one)
    else:
        expression = SubElement(element, "literalExpression", {"id": f"e_{one.name}", "typeRef": one.kind})
        _text(expression, "text", one.expression)


def _requirement(element: Element, one: Decision, name: str, kind: str, id_: str) -> None:
    requirement = SubElement(element, "informationRequirement", {"id": f"r_{one.name}_{name}"})
    SubElement(requirement, kind, {"href": f"#{id_}"})


def _table(element: Element, one: Decision) -> None:
    table = SubElement(element, "decisionTable", {"id": f"t_{one.name}", "hitPolicy": "FIRST"})
    for index, column in enumerate(one.columns, start=1):
        _column(table, column, f"{one.name}_{index}")
    SubElement(table, "output", {"id": f"o_{one.name}", "name": one.name, "typeRef": one.kind})
    for index, row in enumerate(one.rows, start=1):
        _row(table, row, f"{one.name}_{index}")


def _column(table: Element, column: Column, id_: str) -> None:
    element = SubElement(table, "input", {"id": f"c_{id_}", "label": column.label})
    expression = SubElement(element, "inputExpression", {"id": f"x_{id_}", "typeRef": column.kind})
    _text(expression, "text", column.expression)
    if column.options:
        values = SubElement(element, "inputValues", {"id": f"w_{id_}"})
        _text(values, "text", ",".join(f'"{option}"' for option in column.options))


def _row(table: Element, row: Row, id_: str) -> None:
    rule = SubElement(table, "rule", {"id": f"u_{id_}"})
    _text(rule, "description", row.note)
    for index, test in enumerate(row.entries, start=1):
        _text(SubElement(rule, "inputEntry", {"id": f"n_{id_}_{index}"}), "text", test)
    _text(SubElement(rule, "outputEntry", {"id": f"p_{id_}"}), "text", row.output)


def _text(element: Element, tag: str, text: str) -> None:
    SubElement(element, tag).text = _UNWRITABLE.sub("\ufffd", text)
