"""A form with every type, and stations on it as people write them: right, odd and wrong."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Any

import polars as pl
from hypothesis import strategies as st

from building import TEXT, document, form_of, instrument, law_of, set_of
from tieuchi.evidence.form import Form
from tieuchi.files.models import checked
from tieuchi.judge.own import check_own
from tieuchi.law.lawbook import Law
from tieuchi.law.norms import Norm
from tieuchi.tables.preparing import Preparation, Ready
from tieuchi.tables.written import ROW_NUMBER, Tables

OPTIONS = [{"id": one, "label": TEXT} for one in (1, 2, "vùng cao")]
FORM = form_of(
    [
        {"id": "zone", "type": "choice", "choices": OPTIONS, "lasts": "24 months"},
        {"id": "whole", "type": "count", "least": 0, "most": 40, "lasts": "12 months"},
        {"id": "part", "type": "count", "least": 0, "most": 50, "part of": "whole"},
        {"id": "half", "type": "count", "least": 0, "most": 50, "part of": "part"},
        {"id": "money", "type": "count", "least": 0, "most": 10**16},
        {"id": "far", "type": "number", "least": 0.5, "most": 300},
        {"id": "share", "type": "percent"},
        {"id": "yes", "type": "yes-no", "lasts": "1 month"},
        {"id": "said", "type": "text", "lasts": "1 month"},
    ],
    [
        {
            "id": "rows",
            "most": 3,
            "key": "code",
            "lasts": "6 months",
            "columns": [
                {"id": "code", "type": "text"},
                {"id": "done", "type": "yes-no"},
                {"id": "listed", "type": "yes-no"},
                {"id": "hours", "type": "count", "least": 0, "most": 9},
                {"id": "place", "type": "choice", "choices": OPTIONS},
            ],
        },
        {
            "id": "rooms",
            "most": 9,
            "key": "room",
            "columns": [{"id": "room", "type": "choice", "choices": OPTIONS}],
        },
    ],
)
OTHER = Form(id="other", sections=form_of([{"id": "rows", "type": "count", "least": 0, "most": 9}]).sections)
FORMS = {"station": FORM, "other": OTHER}
NORM = checked(
    document(
        {
            "id": "codes",
            "subject": "codes",
            "instrument": instrument(),
            "used for": TEXT,
            "basis": "working",
            "techniques": {
                "total": 5,
                "code": "code",
                "performed": "done",
                "on list": "listed",
                "entries": [
                    {"code": "A-1", "name": "a", "also": ["a.1"], "basis": "confirmed"},
                    {"code": "Đ-2", "name": "b", "basis": "working"},
                ],
            },
        }
    ),
    Norm,
)


def law() -> Law:
    """A law that looks at a list through a norm, and at a whole with parts."""
    measures = {"covered": {"coverage": {"of": "rows", "norm": "codes"}}}
    rules = [
        {"bands": [{"points": 1, "when": {"covered": {"at least": "50 %"}}}]},
        {"bands": [{"points": 1, "when": "yes"}]},
    ]
    return law_of(set_of(rules, points=[1, 1], measures=measures), FORM, (NORM,))


HEAD = {
    "form": None,
    "place.commune": "Xã Thử",
    "as of": "2024-12-31",
    "period from": "2024-01-01",
    "period to": "2024-12-31",
}


def tables(stations: Sequence[dict[str, Any]], **beside: Sequence[dict[str, Any]]) -> Tables:
    """Return stations and other tables as texts; whose head is not given has the usual one."""
    remarks, findings = beside.pop("remarks", None), beside.pop("findings", None)
    return Tables(
        frame([{**HEAD, **row} for row in stations]),
        {name: frame(rows, "id") for name, rows in beside.items()},
        None if remarks is None else frame(remarks, "id", "field"),
        None if findings is None else frame(findings, "id", "indicator"),
    )


def frame(rows: Sequence[dict[str, Any]], *columns: str) -> pl.DataFrame:
    """Return rows as a table; a column is typed as its values are."""
    names = dict.fromkeys([*columns, *(name for row in rows for name in row)])
    data = {name: [row.get(name) for row in rows] for name in names}
    return pl.DataFrame({ROW_NUMBER: list(range(2, len(rows) + 2)), **data}, strict=True)


def prepared(written: Tables) -> tuple[Preparation, Ready]:
    """Prepare all rows of a table under the law of these tests."""
    preparation = Preparation(written, FORMS)
    return preparation, preparation.prepare(preparation.heads["row"], law(), FORM, check_own)


NUMBERS = ["", "0", "4", " 4 ", "+4", "-1", "007", "40", "41", "50", "51", "1.5", "4.0", "1,5", "1e3", "true"]
NUMBERS += [
    "unknown",
    "null",
    "~",
    "4 %",
    "95 %",
    "5..9",
    "9..5",
    "4..4",
    "1..2..3",
    "5..",
    "..5",
    "0.5",
    "0.50000",
]
NUMBERS += [
    "0.00001",
    "300",
    "300.0001",
    "9007199254740993",
    "99999999999999999999",
    "1000000000000",
    "٤",
    "4\u00a0",
]
NUMBERS += ["unknown..5", "3 .. 7", "1.5..2.5", "1_000", "0x10", "NaN", "inf", "4.", ".5"]
PERCENTS = [
    "",
    "95 %",
    "95%",
    "95  %",
    "95",
    "0095 %",
    "92.3 %",
    "101 %",
    "-5 %",
    "0.0001 %",
    "0.00001 %",
    "15 ‰",
]
PERCENTS += ["unknown", "80 %..85 %", "80..85 %", "92,3 %", "95 % ", "35 per 10000"]
TRUTHS = ["", "true", "false", "True", "yes", "1", "unknown", " true", "false ", "null", "true..true", "có"]
WORDS = ["", "1", "2", " 1", "vùng cao", "vu\u0300ng cao", "3", "unknown", "1.0", "true", "1..2", '"1"']
TEXTS = ["", "A-1", "a.1", " A-1 ", "Đ-2", "00123", "khác", "unknown", "A-1, b", "B\u0302", "4", "\u00a0"]
MARKS = ["", "complete", "partial", " complete", "Complete", "true", "unknown"]
FIELDS = {
    "zone": WORDS,
    "whole": NUMBERS,
    "part": NUMBERS,
    "half": NUMBERS,
    "money": NUMBERS,
    "far": NUMBERS,
    "share": PERCENTS,
    "yes": TRUTHS,
    "said": TEXTS,
}
COLUMNS = {"code": TEXTS, "done": TRUTHS, "listed": TRUTHS, "hours": NUMBERS, "place": WORDS}


DAYS = ["2024-12-31", "30/11/2024", " 2024-11-29", "2024-06-30", "29/6/2024", "2022-01-01", ""]
"""Days on which something may have been established; some of it has lapsed since."""
USUAL = {
    **{name: ["", "1", "2"] for name in ("zone", "place", "part", "hours")},
    **{"whole": ["3", "4", "4..6"], "half": ["0", "1", ""], "money": ["0", "900000000000"]},
    **{"far": ["0.5", "6.4", "7", "6.4..7"], "share": ["92.3 %", "", "unknown"]},
    **{"yes": ["true", "false"], "done": ["true", ""], "listed": ["false", "true"], "said": ["", "lời"]},
    "code": ["A-1", "a.1", "Đ-2", "khác", "00123"],
}


@st.composite
def countries(draw: st.DrawFn) -> Tables:
    """Some stations with lists, remarks and findings; all that is odd or wrong is a few cells here and there."""
    ids = draw(st.lists(st.sampled_from(["a", "b", "ư", " d "]), min_size=1, unique=True))
    stations = [{"id": name, **draw(st.fixed_dictionaries({}, optional=usual(FIELDS)))} for name in ids]
    codes = st.lists(st.sampled_from(USUAL["code"]), max_size=3, unique=True)
    rows = [
        {
            "id": name,
            "code": code,
            **draw(st.fixed_dictionaries({}, optional=usual(["done", "listed", "hours"]))),
        }
        for name in ids
        for code in draw(codes)
    ]
    rooms = [{"id": name, "room": str(at + 1)} for name in ids for at in range(draw(st.integers(0, 2)))]
    for station in stations:
        listed = {"rows": rows, "rooms": rooms}
        for name, some in listed.items():
            marks = ["complete", "partial"]
            has = any(row["id"] == station["id"] for row in some)
            station[name] = draw(st.sampled_from(marks if has else ["", *marks]))
    remarks = [
        {"id": station["id"], "field": name, **draw(remark(station[name]))}
        for station in stations
        for name in sorted(
            draw(st.sets(st.sampled_from(sorted(set(station) & {*FIELDS, "rows"} | {"zone"})), max_size=3))
        )
        if station.get(name)
    ]
    findings = [{"id": draw(st.sampled_from(ids)), **finding()}] if draw(st.integers(0, 4)) == 0 else []
    beside: dict[str, Any] = {"rows": rows, "rooms": rooms, "remarks": remarks, "findings": findings}
    for _ in range(draw(st.integers(0, 3))):
        _spoil(draw, stations, beside)
    # Other tables may spell an id otherwise: typed on a Mac, and without the spaces.
    for row in (row for some in beside.values() for row in some):
        row["id"] = unicodedata.normalize("NFD", row["id"].strip())
    return tables(stations, **{name: some for name, some in beside.items() if some or draw(st.booleans())})


def usual(names: Sequence[str]) -> dict[str, st.SearchStrategy[str]]:
    """Cells that are right."""
    return {name: st.sampled_from(USUAL[name]) for name in names if name in USUAL}


def remark(cell: str | None) -> st.SearchStrategy[dict[str, str]]:
    """What may stand beside a cell, such as the day from which it counts."""
    if cell in ("complete", "partial"):
        return st.sampled_from(DAYS).map(lambda day: {"on": day})
    if cell == "unknown":
        return st.sampled_from([{"unknown": "mất sổ"}, {"proof": "Sổ"}])
    said = st.sampled_from([{"proof": 'Sổ "đỏ"'}, {"note": "a,\nb"}, {"printed": "4"}])
    return said | st.tuples(said, st.sampled_from(DAYS)).map(lambda both: {**both[0], "on": both[1]})


def _spoil(draw: st.DrawFn, stations: Any, beside: Any) -> None:
    """Make one cell, or one row, odd or wrong."""
    station = draw(st.sampled_from(stations))
    name = draw(st.sampled_from([*FIELDS, *FIELDS, "rows", "rooms", "row", "room", "remark", "finding"]))
    if name in FIELDS:
        station[name] = draw(st.sampled_from(FIELDS[name]))
    elif name in ("rows", "rooms"):
        station[name] = draw(st.sampled_from(MARKS))
    elif name == "row":
        if not beside["rows"] or draw(st.booleans()):
            beside["rows"].append({"id": station["id"], "code": draw(st.sampled_from(TEXTS))})
        column = draw(st.sampled_from(sorted(COLUMNS)))
        draw(st.sampled_from(beside["rows"]))[column] = draw(st.sampled_from(COLUMNS[column]))
    elif name == "room":
        beside["rooms"].append({"id": station["id"], "room": draw(st.sampled_from(WORDS))})
    elif name == "remark":
        said = {
            "field": draw(st.sampled_from(["zone", "yes", "no such", "rows"])),
            "unknown": draw(st.sampled_from([None, "x"])),
            "on": draw(st.sampled_from([None, *DAYS, "2025-01-01", "2024-13-01", "hôm qua"])),
        }
        beside["remarks"].append({"id": station["id"], **said})
    else:
        beside["findings"].append(
            {"id": station["id"], **finding(points=draw(st.sampled_from(["1", "0.5", "2", "x"])))}
        )


def finding(**more: Any) -> dict[str, Any]:
    """An assessor's finding on the first indicator."""
    return {"indicator": "1", "points": "1", "by": "Tổ", "on": "2024-12-20", "because": "thấy", **more}


DAY = date(2024, 12, 31)
