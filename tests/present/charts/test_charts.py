"""Charts of assessments: the figures are the sheet's, nothing hangs on colour, no browser and no network."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cache
from xml.etree import ElementTree

import pytest

from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.present.charts.bars import Bar, bars, described
from tieuchi.present.charts.criteria import criteria_bars, criteria_chart
from tieuchi.present.charts.drawing import FONT, KINDS, chart_bytes, framed
from tieuchi.present.charts.ranking import ranking_chart, total_bar
from tieuchi.present.charts.years import years_chart
from tieuchi.present.language import LANGUAGES, Tongue
from tieuchi.values.interval import Interval
from tieuchi.values.problem import JudgingError

DESK = Desk(evaluator=Reference())
EN = Tongue("en")
EVIDENCE = content_root() / "evidence"
STATIONS = ("pass-clear", "open-can-still-pass", "open-zone-unknown", "fail-disqualifier", "fail-clear")


@cache
def judged(name: str) -> Assessment:
    """Return a sample judged."""
    return DESK.assess(DESK.read(EVIDENCE / f"{name}.yaml"))


def station(name: str) -> Assessment:
    """Return a station's sample judged."""
    return judged(f"stations/{name}")


def texts(svg: bytes) -> list[str]:
    """Return what can be read in a picture."""
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own picture
    return ["".join(one.itertext()) for one in root.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("name", STATIONS)
def test_bars_are_the_points_of_the_sheet(name: str) -> None:
    """Each criterion stands in percent of its maximum, exactly, with its line at 50 % and the total's at 80 %."""
    one = station(name)
    *criteria, total = criteria_bars(one, EN)
    assert one.total is not None
    for bar, found in zip(criteria, one.criteria, strict=True):
        assert found.points is not None
        assert (bar.least * found.maximum, bar.most * found.maximum) == (
            found.points.lo * 100,
            found.points.hi * 100,
        )
        assert (bar.line, bar.state) == (50, found.standing)
    assert (total.least, total.most, total.line) == (
        Fraction(one.total.lo) * 100 / one.maximum,
        Fraction(one.total.hi) * 100 / one.maximum,
        80,
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", ["stations/open-can-still-pass", "districts/hoang-hoa-2024-05"])
def test_a_picture_says_all_it_shows_in_words(name: str, lang: str) -> None:
    """Title, warnings, figures and states are texts, in the picture and for those who cannot see it."""
    tongue = Tongue(lang)  # type: ignore[arg-type]
    one = judged(name)
    svg = criteria_chart(one, tongue)
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own picture
    space = "{http://www.w3.org/2000/svg}"
    assert (root[0].tag, root[1].tag, root.get("role")) == (f"{space}title", f"{space}desc", "img")
    read = texts(svg)
    for bar in criteria_bars(one, tongue):
        assert bar.label in read
        assert f"{bar.name}: {bar.label}" in (root[1].text or "")
    assert any(one.receipt.code in text for text in read)
    assert any("BẢN ĐỌC LÀM VIỆC" in text or "WORKING READING" in text for text in read)
    assert FONT.split(",")[0] in svg.decode()


def test_what_is_open_is_outlined_and_hatched() -> None:
    """A range has a broken outline and strokes of its own; what is settled has neither."""
    settled = [Bar("A", 40, 40, 50, "not met", "4/10")]
    open_ = [Bar("A", 40, 80, 50, "open", "4–8/10")]
    pictures = [
        chart_bytes(framed(bars(shown, "points"), "title", ()), "title", "svg", "en").decode()
        for shown in (settled, open_)
    ]
    assert ["stroke-dasharray" in picture for picture in pictures] == [False, True]
    assert pictures[1].count("<path") - pictures[0].count("<path") > 20


def test_targets_are_counted_group_by_group() -> None:
    """A set without points shows how many targets are surely and possibly met."""
    one = judged("districts/tam-duong-2024")
    found = criteria_bars(one, EN)
    assert len(found) == len(one.criteria)
    for bar, group in zip(found, one.criteria, strict=True):
        holds = [each.holds for each in one.findings if each.criterion == group.number]
        assert bar.least == Fraction(sum(each == Interval.point(1) for each in holds) * 100, len(holds))
        assert bar.most == Fraction(sum(each.hi for each in holds if each is not None) * 100, len(holds))
        assert bar.line is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_file_is_written(kind: str) -> None:
    """SVG and HTML are texts that need no network, PNG is a picture; the same chart is the same bytes."""
    one = station("open-can-still-pass")
    file = criteria_chart(one, EN, kind)
    assert file == criteria_chart(one, EN, kind)
    if kind == "png":
        assert file.startswith(b"\x89PNG")
        return
    text = file.decode()
    assert re.search(r'lang="en"', text)
    assert not re.search(r'(src|href)="(https?:)?//', text)


def test_stations_are_ranked_by_what_they_surely_have() -> None:
    """The least points decide, then the most; who is level shares the rank; why a total is not enough is said."""
    shown = [station(name) for name in STATIONS]
    twin = replace(station("fail-clear"), place={"commune": "Xã Thứ Hai"})
    read = texts(ranking_chart([*shown, twin], EN))
    ranked = [text for text in read if re.match(r"\d+\. ", text)]
    assert [text.split(".")[0] for text in ranked] == ["1", "2", "3", "4", "5", "5"]
    by_points = sorted(shown, key=lambda one: -one.total.lo if one.total else 0)
    assert [text.partition(". ")[2] for text in ranked][:4] == [one.place["commune"] for one in by_points[:4]]
    assert "93.75/100 · FAIL · disqualified" in read
    assert any(text.endswith("below the line: 2, 3, 4, 6, 8, 10") for text in read)
    assert any(text.startswith("6 judged: FAIL 3") for text in read)


def test_forty_communes_with_long_names_stay_apart() -> None:
    """Every commune has a row; names that are alike get what tells them apart."""
    long = "Thị trấn Nông trường Giả Định Thượng Hạ Đông Tây Nam Bắc và vùng phụ cận"
    base = station("pass-clear")
    many = [
        replace(base, place={"commune": long, "district": f"Huyện {number}"}, file=f"{number}.yaml")
        for number in range(40)
    ]
    read = " ".join(texts(ranking_chart(many, EN)))
    assert all(f"Huyện {number}" in read for number in range(40))
    alike = [replace(base, file=name) for name in ("a.yaml", "b.yaml")]
    assert all(name in " ".join(texts(ranking_chart(alike, EN))) for name in ("a.yaml", "b.yaml"))


def test_years_stand_in_order_with_the_law_of_each() -> None:
    """The earliest year is on top, whatever the order of the files, and districts may have ended between."""
    base = station("pass-clear")
    later = replace(base, day=date(2025, 12, 31), place={"commune": "Xã Mẫu An", "province": "Tỉnh Mẫu"})
    read = texts(years_chart([later, base], EN))
    assert [text for text in read if "1300/QĐ-BYT" in text and ", by " in text] == [
        "2024-12-31, by 1300/QĐ-BYT",
        "2025-12-31, by 1300/QĐ-BYT",
    ]


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("stations/pass-clear", "stations/fail-clear"), "of several"),
        (("stations/pass-clear", "stations/pass-clear"), "more than one file is judged as of 2024-12-31"),
        (("stations/pass-clear", "districts/tam-duong-2024"), "points and targets cannot stand in one chart"),
    ],
)
def test_what_cannot_stand_in_one_chart_is_refused(names: tuple[str, ...], said: str) -> None:
    """Years of two places, two files of one day, points beside targets."""
    with pytest.raises(JudgingError, match=said):
        years_chart([judged(name) for name in names], EN)


def test_only_what_is_drawn_is_a_binary_fraction() -> None:
    """The words of a bar are exact where its length is not."""
    one = station("pass-clear")
    thirds = replace(one, total=Interval.point(3333), maximum=9999, needed=Interval.point(Fraction(15998, 2)))
    bar = total_bar("A", thirds, EN)
    assert bar.least == Fraction(100, 3)
    assert bar.label.startswith("33.33/99.99")
    assert described([bar]) == f"A: {bar.label}"


def test_places_are_ranked_by_targets_where_there_are_no_points() -> None:
    """A set of targets ranks by how many are surely met."""
    read = texts(ranking_chart([judged("districts/tam-duong-2024")], EN))
    assert "Places by targets met" in read
    assert any(text.startswith("1. Huyện Tam Đường") for text in read)


def test_a_disqualifier_that_is_not_ruled_out_is_said() -> None:
    """Enough points do not pass while something may still bar recognition."""
    assert total_bar("A", station("open-disqualifier-possible"), EN).label.endswith(
        "disqualifier not ruled out"
    )
