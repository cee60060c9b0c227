"""The JSON Schemas for editors are in step with the models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tieuchi.desk import Desk
from tieuchi.present.schemas import EVIDENCE, KINDS, evidence_schema, model_schema

ROOT = Path(__file__).parents[1]
SCHEMAS = ROOT / "docs" / "schema"


def text_of(kind: str) -> str:
    """Return a schema as its file holds it."""
    if kind.startswith(EVIDENCE):
        schema = evidence_schema(Desk().form(kind.removeprefix(EVIDENCE)))
    else:
        schema = model_schema(kind)
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


@pytest.mark.parametrize("kind", KINDS)
def test_the_committed_schema_is_the_one_the_models_give(kind: str, update_goldens: bool) -> None:
    """An editor checks by the same models as the product; ``--update-goldens`` writes the schema anew."""
    path = SCHEMAS / f"{kind}.json"
    if update_goldens:
        SCHEMAS.mkdir(exist_ok=True)
        path.write_text(text_of(kind), encoding="utf-8")
    assert path.read_text(encoding="utf-8") == text_of(kind)
