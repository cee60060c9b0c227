"""The proof sheet says of each claim what became of it, and shows the evidence once."""

from __future__ import annotations

from typing import Any

import pytest

from building import DAY, head_of
from tieuchi.present.document import Heading, Line, Table, Verbatim
from tieuchi.present.language import Tongue
from tieuchi.present.proof import evidence_files, proof_blocks, proof_data
from tieuchi.prove.claims import Proof, Witness
from tieuchi.values.fields import Text
from tieuchi.values.problem import Place
from tieuchi.values.text import Message

PLACE = Place("rules/test-set/01.yaml", 7, 3)
SHOWN = Witness("6-wide", {"form": "station", "facts": {"x": 3}}, {"6": (50, 200)})
KEPT = Message("{why}", why=Text(vi="để báo cáo.", en="for the report."))
PROOFS = (
    Proof("bands", Message("target {key} can be met", key="1"), PLACE, "proved", witnesses=(SHOWN,)),
    Proof("bands", Message("target {key} can be met", key="2"), PLACE, "false", Message("nobody can meet it")),
    Proof("points", Message("a station brings more"), PLACE, "false", Message("a station brings more"), (SHOWN,)),
    Proof("points", Message("a station brings more"), PLACE, "not proved", Message("no time")),
    Proof("intervals", Message("the interval of {number} is never wider than the truth", number="6"), PLACE, "false",
          Message("no time"), (SHOWN,), note=True),
    Proof("intervals", Message("the interval of {number} is never wider than the truth", number="8"), PLACE,
          "not proved", Message("no time"), note=True),
    Proof("fields", Message("‘{name}’ of the form ‘{form}’ is used by a rule, or kept for a reason", name="a", form="f"), PLACE, "proved",
          KEPT),
    Proof("fields", Message("‘{name}’ of the form ‘{form}’ is used by a rule, or kept for a reason", name="b", form="f"), PLACE, "proved",
          KEPT),
)  # fmt: skip


def lines(folder: str | None, lang: Any = "en") -> list[str]:
    """Return the sentences of the sheet."""
    blocks = proof_blocks(head_of(), DAY, PROOFS, folder, Tongue(lang))
    return [one.text for one in blocks if isinstance(one, Line | Heading | Verbatim)]


def test_faults_come_with_place_reason_and_evidence() -> None:
    """What is false or not proved is told with its line; the evidence follows as a file, with its points."""
    told = lines(None)
    assert "3 of 8 claims do not stand" in told
    assert f"false — {PLACE}: target 2 can be met: nobody can meet it" in told
    at = told.index(f"false — {PLACE}: a station brings more: a station brings more")
    assert told[at + 1 : at + 3] == [
        "Evidence 6-wide.yaml, points 6: 0.5–2:",
        "form: station\nfacts: {x: 3}\n",
    ]
    assert f"not proved — {PLACE}: a station brings more: no time" in told


def test_evidence_that_was_written_is_named_and_not_printed() -> None:
    """With a folder the sheet names the files."""
    told = lines("shown")
    assert "Evidence shown/6-wide.yaml, points 6: 0.5–2:" in told
    assert not any(line.startswith("form: station") for line in told)
    assert evidence_files(PROOFS) == {"6-wide.yaml": "form: station\nfacts: {x: 3}\n"}


def test_wide_intervals_and_kept_fields_are_no_faults() -> None:
    """What is worth knowing stands apart, fields of one reason together."""
    told = lines(None)
    assert f"{PLACE}: 6 is, as 6-wide.yaml shows: no time" in told
    assert f"{PLACE}: 8 may be: no time" in told
    assert "for the report: a, b" in told


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_kind_that_occurs_has_its_row_and_rows_add_up(lang: Any) -> None:
    """Counts of the table are those of the claims, kinds without claims left out."""
    [table] = [
        one for one in proof_blocks(head_of(), DAY, PROOFS, None, Tongue(lang)) if isinstance(one, Table)
    ]
    numbers = [[int(str(cell)) for cell in row[1:]] for row in table.rows]
    assert numbers == [[1, 1, 0, 1], [0, 1, 1, 2], [2, 0, 0, 0], [0, 1, 1, 0]]


def test_data_tells_faults_from_notes() -> None:
    """A program sees which claims are faults."""
    data = proof_data(head_of(), DAY, PROOFS)
    assert [claim["fault"] for claim in data["claims"]] == [
        False,
        True,
        True,
        True,
        False,
        False,
        False,
        False,
    ]
    assert data["counts"] == {"proved": 3, "false": 3, "not proved": 2}
