"""Writing YAML that reads back as it was: the same values, the same order, numbers exact."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

import yaml

from tieuchi.values.numbers import plain

WIDTH = 110
SHORT = 8
_STRANGE_BREAKS = frozenset("\x85\u2028\u2029")
"""Line breaks to YAML that no other style keeps as they are."""


def as_yaml(data: Mapping[str, Any]) -> str:
    """Return data as YAML, innermost mappings and lists in one line each.

    Args:
        data: Mappings, lists, texts, truths, days, whole numbers, and fractions with finite decimals.
    """
    return yaml.dump(
        data, Dumper=_Writer, allow_unicode=True, sort_keys=False, width=WIDTH, default_flow_style=None
    )


class _Writer(yaml.SafeDumper):
    """Writes equal values out twice instead of pointing at one, and only short mappings in one line."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def represent_mapping(self, tag: str, mapping: Any, flow_style: bool | None = None) -> yaml.MappingNode:
        node = super().represent_mapping(tag, mapping, flow_style)
        if len(node.value) > SHORT:
            node.flow_style = False
        return node


def _number(writer: yaml.SafeDumper, value: Fraction | Decimal) -> yaml.Node:
    return writer.represent_scalar("tag:yaml.org,2002:float", plain(Fraction(value)))


def _lines(writer: yaml.SafeDumper, text: str) -> yaml.Node:
    style = '"' if _STRANGE_BREAKS & set(text) else "|" if "\n" in text else None
    return writer.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Writer.add_representer(str, _lines)
_Writer.add_representer(Fraction, _number)
_Writer.add_representer(Decimal, _number)
