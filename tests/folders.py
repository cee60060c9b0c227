"""Whole content folders on disk, for tests of what reads them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from building import TEXT, instrument

FIELD = {"label": TEXT, "proof": TEXT, "keeper": TEXT, "lasts": "for good"}
STATION_FORM = {
    "section": 0,
    "title": TEXT,
    "fields": [
        {"id": "zone", "type": "choice", "choices": [{"id": i, "label": TEXT} for i in (1, 2)], **FIELD},
        {"id": "yes", "type": "yes-no", **FIELD},
        {"id": "meetings", "type": "count", "least": 0, "most": 9, "over": "period", **FIELD},
    ],
}
SET = {
    "id": "one",
    "kind": "scored",
    "form": "station",
    "title": TEXT,
    "instrument": instrument("2023-01-01", "2025-12-31"),
    "recognition": {
        "total at least": "80 %",
        "each criterion at least": "50 %",
        "valid for years": 3,
        "basis": "working",
        "source": ["test"],
    },
}


def criterion(number: int, *indicators: int) -> dict[str, Any]:
    """Return a criterion whose indicators have a point each."""
    basis = {"title": "working", "number": "working"}
    return {
        "criterion": number,
        "title": TEXT,
        "points": len(indicators),
        "basis": "working",
        "source": ["test"],
        "indicators": [
            {"number": one, "title": TEXT, "points": 1, "basis": basis, "source": ["test"]}
            for one in indicators
        ],
    }


def rules(number: int, *indicators: int, **more: Any) -> dict[str, Any]:
    """Return the rules of a criterion, each asking for a yes."""
    bands = [{"points": 1, "when": "yes"}]
    written = [{"indicator": i, "basis": "working", "reading": TEXT, "bands": bands} for i in indicators]
    return {"criterion": number, "examples on": "2024-12-31", "rules": written, **more}


def write(root: Path, name: str, data: Any) -> Path:
    """Write one YAML file under a folder and return its path."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    text = (
        data if isinstance(data, str) else yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False)
    )
    path.write_text(text, encoding="utf-8")
    return path


class _Plain(yaml.SafeDumper):
    """Writes equal values out twice instead of pointing from one to the other."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def sound_content(root: Path) -> Path:
    """Write a set of two criteria, its rules and its form, and return the folder."""
    write(root, "criteria/one/set.yaml", SET)
    write(root, "criteria/one/01-a.yaml", criterion(1, 1, 2))
    write(root, "criteria/one/02-b.yaml", criterion(2, 3))
    write(root, "rules/one/01-a.yaml", rules(1, 1, 2))
    write(root, "rules/one/02-b.yaml", rules(2, 3))
    write(root, "evidence/forms/station/00.yaml", STATION_FORM)
    return root


def station(**more: Any) -> dict[str, Any]:
    """Return the evidence of a station over 2024, as a file says it."""
    return {
        "form": "station",
        "place": {"commune": "Xã Thử"},
        "as of": "2024-12-31",
        "period": {"from": "2024-01-01", "to": "2024-12-31"},
        "facts": {"zone": 1, "yes": True, "meetings": 4},
        **more,
    }
