"""Reading what a planner gives beside the evidence, from YAML or CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

from tieuchi.files.building import Document
from tieuchi.files.models import checked
from tieuchi.files.raw import raw_bytes
from tieuchi.files.yaml import read_yaml
from tieuchi.plan.schedule.given import Known, KnownFile, LimitsFile
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message, nfc

CSV = ".csv"
PLACE = "place."
"""What the columns with names of places begin with, as in tables of stations."""
DAYS = "appraisal days"
MOST_BYTES = 5_000_000


def read_known(path: Path) -> Known:
    """Read what is known of communes: a YAML file, or a CSV file with the same words as columns.

    Raises:
        InputError: Naming every fault.
    """
    document = _csv(path) if path.suffix.lower() == CSV else read_yaml(path)
    return Known(document, checked(document, KnownFile))


def read_limits(path: Path) -> tuple[LimitsFile, Document]:
    """Read limits and targets of places.

    Raises:
        InputError: Naming every fault.
    """
    document = read_yaml(path)
    return checked(document, LimitsFile), document


def _csv(path: Path) -> Document:
    file = nfc(str(path))
    raw = raw_bytes(
        path,
        file,
        MOST_BYTES,
        lambda size: Message("the file has {size} bytes, which is too many", size=size),
    )
    try:
        text = nfc(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        message = Message("the file is not UTF-8; save it from Excel as ‘CSV UTF-8’")
        raise InputError([Problem(Place(file), message)]) from None
    head = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in head else ",")
    document = Document(file, {"communes": []}, {("communes",): (1, 1)})
    for row in rows:
        if any(value for value in row.values() if isinstance(value, str)):
            document.places["communes", len(document.data["communes"])] = (rows.line_num, 1)
            document.data["communes"].append(_row(row))
    return document


def _row(row: dict[str | None, Any]) -> dict[str, Any]:
    """Return a row of CSV as YAML would say it; a blank cell says nothing."""
    said: dict[str, Any] = {
        name.strip(): value.strip() for name, value in row.items() if name and value and value.strip()
    }
    place = {name.removeprefix(PLACE): said.pop(name) for name in list(said) if name.startswith(PLACE)}
    if place and "id" not in said:
        said["place"] = place
    if said.get(DAYS, "").isascii() and said.get(DAYS, "").isdecimal():
        said[DAYS] = int(said[DAYS])
    return said
