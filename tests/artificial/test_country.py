"""The artificial country looks like a country, says that it is none, and is the same wherever it is made."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import get_args

import numpy as np
import polars as pl
import pytest

from tieuchi.artificial.country import Country
from tieuchi.artificial.fields import plan_of
from tieuchi.artificial.plan import FILE, read_plan
from tieuchi.artificial.writing import write_parts
from tieuchi.desk import Desk
from tieuchi.evidence.reader import form_ids
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.tables.converting import evidences_of
from tieuchi.tables.writing import Kind
from tieuchi.tables.written import ROW_NUMBER, Tables

MAPS = ("2020", "2025")
SMALL = Path(__file__).parents[1] / "cli" / "content"


@cache
def desk(root: Path | None = None) -> Desk:
    """Return a desk."""
    return Desk(root, Reference())


def country(map_: str = "2025", seed: int = 1, **more: object) -> Country:
    """Return a country."""
    return replace(Country(desk().form("station"), desk().norms, map_, seed), **more)


@cache
def whole(map_: str) -> Tables:
    """Return a country as large as its map, with nothing missing, in one part."""
    return next(country(map_, missing=Fraction(0)).parts())


def same(one: Tables, two: Tables) -> bool:
    """Return whether two parts say the same but for the numbers of rows."""
    frames = [{"stations": part.stations, **part.lists} for part in (one, two)]
    left, right = ({name: frame.drop(ROW_NUMBER) for name, frame in each.items()} for each in frames)
    return left.keys() == right.keys() and all(left[name].equals(right[name]) for name in left)


def joined(parts: Iterable[Tables]) -> Tables:
    """Return parts as one."""
    all_ = list(parts)
    return Tables(
        pl.concat([part.stations for part in all_]),
        {name: pl.concat([part.lists[name] for part in all_]) for name in all_[0].lists},
    )


def test_a_station_is_the_same_however_many_there_are() -> None:
    """Neither the number of stations nor the size of the parts changes a cell."""
    small = joined(country(stations=70).parts(rows=16))
    assert same(small, next(country(stations=70).parts()))
    more = next(country(stations=90).parts())
    ids = small.stations.select("id")
    cut = {name: frame.join(ids, on="id", how="semi") for name, frame in more.lists.items()}
    assert same(small, Tables(more.stations.head(70), cut))


def test_a_year_is_the_same_whatever_other_years_are_asked() -> None:
    """Each year is a row of its own, drawn by itself."""
    both = next(country(stations=30, years=(2024, 2023)).parts())
    assert both.stations["id"].str.slice(-4).to_list() == ["2023"] * 30 + ["2024"] * 30
    alone = next(country(stations=30, years=(2024,)).parts())
    kept = {name: frame.join(alone.stations, on="id", how="semi") for name, frame in both.lists.items()}
    assert same(alone, Tables(both.stations.tail(30), kept))


@pytest.mark.parametrize("kind", get_args(Kind))
def test_the_same_seed_gives_the_same_bytes(tmp_path: Path, kind: str) -> None:
    """Made twice, every file is the same to the last byte; another seed gives another country."""
    written = []
    for name, seed in (("one", 5), ("two", 5), ("other", 6)):
        (tmp_path / name).mkdir()
        parts = country(seed=seed, stations=120).parts(rows=50)
        sizes = list(write_parts(parts, tmp_path / name, kind))  # type: ignore[arg-type]
        written.append({file.name: file.read_bytes() for file in (tmp_path / name).iterdir()})
        assert len(sizes) == 3
        assert sum(sizes) == sum(map(len, written[-1].values()))
    assert written[0] == written[1]
    assert written[0].keys() == written[2].keys()
    assert all(written[0][name] != written[2][name] for name in written[0] if name.startswith("stations"))


def test_parquet_and_csv_say_the_same(tmp_path: Path) -> None:
    """The kind of file changes nothing of what is said."""
    for kind in get_args(Kind):
        list(write_parts(country(stations=40).parts(), tmp_path, kind))
    for file in tmp_path.glob("*.parquet"):
        texts = pl.read_parquet(file).select(pl.all().cast(pl.String).fill_null(""))
        with file.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as lines:
            heads, *rows = csv.reader(lines)
        assert heads == texts.columns
        assert rows == [list(row) for row in texts.rows()]


@pytest.mark.parametrize("map_", MAPS)
def test_nobody_takes_it_for_a_real_country(map_: str) -> None:
    """Every row says that it is invented, and every name of a place does."""
    stations = whole(map_).stations
    assert stations["invented"].all()
    assert stations["note.vi"].str.contains("giả định").all()
    places = [name for name in stations.columns if name.startswith("place.")]
    assert ("place.district" in places) == (map_ == "2020")
    for place in places:
        assert stations[place].str.contains("^(Xã|Phường|Huyện|Tỉnh) Giả Định [0-9]+$").all()


@pytest.mark.parametrize(("map_", "stations", "provinces"), [("2020", 10_598, 63), ("2025", 3_321, 34)])
def test_the_maps_are_those_of_the_country(map_: str, stations: int, provinces: int) -> None:
    """There are as many communes and provinces as before and after the merger, and all regions."""
    found = whole(map_).stations
    assert found["id"].n_unique() == found["place.commune"].n_unique() == stations == found.height
    assert found["place.province"].n_unique() == provinces
    assert found["region"].n_unique() == 7
    by_province = found.group_by("place.province").len()["len"]
    assert by_province.max() < 4 * by_province.min()
    if map_ == "2020":
        assert (
            found.group_by("place.district").agg(pl.col("place.province").n_unique())["place.province"].max()
            == 1
        )


@pytest.mark.parametrize("map_", MAPS)
def test_every_cell_lies_in_its_bounds_and_no_part_exceeds_its_whole(map_: str) -> None:
    """With nothing missing every field is known, no number is a binary float, and the figures fit together."""
    stations = whole(map_).stations
    form = desk().form("station")
    for name, asked in form.fields.items():
        assert stations[name].null_count() == 0
        if asked.numeric:
            assert stations.schema[name] == pl.Int64
            assert asked.bounds[0] <= stations[name].min() <= stations[name].max() <= asked.bounds[1]
        if asked.part_of is not None:
            assert (stations[name] <= stations[asked.part_of]).all()
    assert (stations["newborns_screened"] <= stations["boys_born"] + stations["girls_born"]).all()
    for frame in (stations, *whole(map_).lists.values()):
        assert not any(dtype.is_float() for dtype in frame.dtypes)


def test_every_option_and_both_answers_come() -> None:
    """A country has stations of every zone, area and grade, and every yes/no has its no."""
    stations = whole("2020").stations
    for name, asked in desk().form("station").fields.items():
        if asked.type == "choice":
            assert set(stations[name].unique()) == asked.options
        if asked.type == "yes-no":
            assert stations[name].n_unique() == 2


def test_zone_goes_with_area_and_people_with_zone() -> None:
    """Wards are near and large, mountain communes far and small; merged communes are larger than before."""
    stations = whole("2020").stations
    shares = dict(stations.group_by("area").agg((pl.col("zone") == "3").mean()).rows())
    assert shares["urban"] == 0
    assert shares["rural"] < 0.1
    assert shares["mountain"] > 0.5
    people = dict(stations.group_by("zone").agg(pl.col("population").median()).rows())
    assert people["1"] > people["2"] > people["3"]
    later = whole("2025").stations["population"].median()
    assert 2.5 < later / stations["population"].median() < 4


def strengths(stations: pl.DataFrame) -> pl.Series:
    """Return how many of the good answers each station gives: a rough measure of its strength."""
    form = desk().form("station")
    good = [name for name, asked in form.fields.items() if asked.type == "yes-no" and asked.better == "more"]
    return stations.select(pl.sum_horizontal(pl.col(good).cast(pl.Int64)))["committee_decision"]


def test_neighbours_are_alike_and_years_of_a_station_more_so() -> None:
    """Strength is shared in a district, and stays with a station from one year to the next."""
    found = next(country("2020", stations=6000, years=(2023, 2024), missing=Fraction(0)).parts()).stations
    first, second = (strengths(year).to_numpy() for year in (found.head(6000), found.tail(6000)))
    over_years = float(np.corrcoef(first, second)[0, 1])
    pairs = first.reshape(-1, 15)
    neighbours = float(np.corrcoef(pairs[:, :-1].ravel(), pairs[:, 1:].ravel())[0, 1])
    strangers = float(np.corrcoef(first[:-1000], first[1000:])[0, 1])
    assert over_years > 0.6 > neighbours > strangers + 0.1
    assert found.head(6000)["population"].equals(found.tail(6000)["population"])


@pytest.mark.parametrize(("map_", "rate"), [("2020", Fraction(3, 100)), ("2025", Fraction(1, 10))])
def test_as_much_is_missing_as_was_asked(map_: str, rate: Fraction) -> None:
    """On average so many cells are blank or unknown, fewer of those that all others rest on, and some lists are partial."""
    country_ = country(map_, missing=rate)
    part = next(country_.parts())
    missing = {
        name: (part.stations[name].is_null() | (part.stations[name].cast(pl.String) == "unknown")).mean()
        for name in country_.form.fields
    }
    seldom = country_.plan.seldom_missing
    usual = [share for name, share in missing.items() if name not in seldom]
    assert abs(sum(usual) / len(usual) - rate) < rate / 20
    assert 0 < missing["zone"] < rate / 3
    assert "unknown" in part.stations["zone"].unique()
    for name in country_.form.lists:
        said = Counter(part.stations[name].to_list())
        assert set(said) == {"complete", "partial", None}
        assert abs((said["partial"] + said[None]) / part.stations.height - rate) < rate / 3
        unasked = part.stations.filter(pl.col(name).is_null())
        assert part.lists[name].join(unasked, on="id", how="semi").is_empty()


def test_lists_report_on_the_norms() -> None:
    """Equipment and techniques have the codes of the norms, other codes at some stations, and rows of their own."""
    lists = whole("2020").lists
    techniques, equipment = (
        next(getattr(norm, kind) for norm in desk().norms if getattr(norm, kind))
        for kind in ("techniques", "equipment")
    )
    codes = {one.code for one in techniques.entries}
    others = {one.also[0] for one in techniques.entries if one.also}
    own = {code for code in lists["techniques"]["code"].unique() if code.startswith("GD-")}
    assert set(lists["techniques"]["code"].unique()) == codes | others | own
    assert own
    items = set(lists["equipment"]["item"].unique())
    assert items > {one.item for one in equipment.entries}
    assert (lists["equipment"]["working"] <= lists["equipment"]["present"]).all()
    needed = dict(lists["equipment"].filter(pl.col("item") == "28-01").group_by("required").len().rows())
    assert set(needed) == {2}
    for name, asked in desk().form("station").lists.items():
        if asked.key is not None:
            assert not lists[name].select("id", asked.key).is_duplicated().any()
            assert lists[name][asked.key].null_count() == 0


@pytest.mark.parametrize("map_", MAPS)
def test_the_ordinary_engine_judges_every_station(map_: str) -> None:
    """No row is refused; some pass, some fail, some stay open, and many total near the line."""
    part = next(country(map_, stations=120).parts())
    read, rejects = evidences_of(part, {"station": desk().form("station")})
    assert (len(read), rejects) == (120, [])
    judged = [desk().assess(evidence) for _, evidence in read]
    outcomes = Counter(one.outcome for one in judged)
    assert 0.2 < outcomes["pass"] / 120 < 0.6
    assert 0.25 < outcomes["fail"] / 120 < 0.7
    assert 0.05 < outcomes["open"] / 120 < 0.3
    middles = [(one.total.lo + one.total.hi) / 200 for one in judged]
    assert sum(75 <= total <= 85 for total in middles) > 10
    assert min(middles) < 60
    assert max(middles) > 90


def test_estimates_make_texts_that_are_read() -> None:
    """Where estimates are asked for, cells say them and what is unknown, and the reader takes all of it."""
    part = next(country(stations=60, estimates=Fraction(5, 100)).parts())
    people = part.stations["population"].drop_nulls()
    assert people.str.contains(r"^[0-9]+\.\.[0-9]+$").any()
    assert "true" in part.stations["committee_decision"]
    read, rejects = evidences_of(part, {"station": desk().form("station")})
    assert (len(read), rejects) == (60, [])
    states = Counter(fact.state for _, evidence in read for fact in evidence.facts.values())
    assert min(states["estimated"], states["not established"]) > 30
    assert {desk().assess(evidence).outcome for _, evidence in read} == {"pass", "fail", "open"}


@pytest.mark.parametrize("root", [None, SMALL])
def test_any_form_is_answered(root: Path | None) -> None:
    """Fields, options and lists that the plan does not know are drawn by their types and bounds, and are read."""
    own = desk(root)
    for form in form_ids(own.root):
        part = next(Country(own.form(form), own.norms, "2020", 1, 25).parts())
        tables = replace(part, stations=part.stations.with_columns(form=pl.lit(form)))
        read, rejects = evidences_of(tables, {form: own.form(form)})
        assert (len(read), rejects) == (25, [])


def test_the_plan_speaks_of_what_the_form_asks() -> None:
    """Every entry of the plan is a field, list or column of the form, and is what its figure is drawn by."""
    plan, form = read_plan(), desk().form("station")
    assert plan.fields.keys() <= form.fields.keys()
    assert form.fields.keys() - plan.fields.keys() == {"region"}
    assert {*plan.people, *plan.seldom_missing} <= form.fields.keys()
    for name, drawn in plan.fields.items():
        assert plan_of(form.fields[name], drawn, form.fields) == drawn
    assert plan.lists.keys() == form.lists.keys()
    for name, drawn_list in plan.lists.items():
        columns = {column.id: column for column in form.lists[name].columns}
        assert drawn_list.columns.keys() <= columns.keys()
        for column, drawn in drawn_list.columns.items():
            assert plan_of(columns[column], drawn, {**form.fields, **columns}) == drawn
    assert FILE.is_file()
    assert (content_root() / "evidence").is_dir()
