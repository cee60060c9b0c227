"""Checking signed files: what was changed is named with its place, and what people wrote is left alone."""

from __future__ import annotations

import contextlib
import copy
import json
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from hypothesis import given, settings
from hypothesis import strategies as st

from documents import (
    MAIN,
    again,
    bookmark,
    check,
    composed,
    control,
    edited,
    judged,
    packed,
    parts,
    record_of,
    rewrite,
    row_of,
    word,
)
from tieuchi.judge.findings import Assessment
from tieuchi.present.documents import checking
from tieuchi.present.documents.record import read_record
from tieuchi.present.documents.word import reading
from tieuchi.present.documents.word.reading import opened
from tieuchi.values.canonical import canonical, digest
from tieuchi.values.problem import InputError

MINUTES = word(composed("minutes", "open-can-still-pass"))
SHEET = word(composed("sheet", "pass-clear"))
LIST = word(composed("submission", "pass-clear", "pass-exactly-80", "fail-clear"))
Change = Callable[[Any], None]


def run(text: str, *, hidden: bool = False) -> Any:
    """Return a run of text."""
    look = "<w:rPr><w:vanish/></w:rPr>" if hidden else ""
    return parse_xml(f'<w:r {nsdecls("w")}>{look}<w:t xml:space="preserve">{text}</w:t></w:r>')


def removed(element: Any) -> None:
    """Take an element out."""
    element.getparent().remove(element)


# ---------------------------------------------------------------- what must be found


def test_a_changed_figure_is_named_with_its_place() -> None:
    """Points typed over are told with what the receipt says and where they stand."""
    (said,) = check(edited(SHEET, rewrite("indicators/26/points", "2/2")))
    assert said.startswith("“26. ")
    assert "table 2, row " in said
    assert "now says ‘2/2’" in said


def test_a_changed_outcome_is_named() -> None:
    """An open verdict made a pass is told."""
    text = "Result: PASS, 88/100 points (80 needed)"
    (said,) = check(edited(MINUTES, rewrite("result/1", text)))
    assert f"now says ‘{text}’" in said
    assert "NOT ENOUGH EVIDENCE" in said


def test_a_long_text_is_shown_from_where_it_was_changed() -> None:
    """Of two long texts that begin alike the message shows the place where they part."""

    def change(root: Any) -> None:
        last = [*control(root, "indicators/2/rule").iter(qn("w:t"))][-1]
        last.text = last.text[:-3] + "zzz"

    (said,) = check(edited(SHEET, change))
    assert "zzz’" in said


def test_a_removed_banner_is_named() -> None:
    """A paper that no longer says it is a working reading is told."""
    raw = edited(MINUTES, lambda root: removed(next(bookmark(root, "notice").iterancestors(qn("w:p")))))
    (said,) = check(raw)
    assert said.startswith("“banner” was removed; the receipt says ‘WORKING READING")


def test_a_removed_row_is_named_cell_by_cell() -> None:
    """Each figure of a row that was taken out is told."""
    said = check(edited(MINUTES, lambda root: removed(row_of(root, "totals/8/points"))))
    assert len(said) == 4
    assert all("was removed" in one and one.startswith("“8. ") for one in said)


def test_an_added_row_is_named() -> None:
    """A commune that nobody judged, put into the list of those to recognise, is told."""

    def change(root: Any) -> None:
        row = row_of(root, "proposed/1/place")
        new = copy.deepcopy(row)
        for one in [*new.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))]:
            removed(one)
        row.addnext(new)

    (said,) = check(edited(LIST, change))
    assert "table 2, row 3: this row was added or changed about" in said


def test_a_copied_row_is_named() -> None:
    """A row that stands twice, marks and all, is told."""

    def change(root: Any) -> None:
        row = row_of(root, "proposed/1/place")
        row.addnext(copy.deepcopy(row))

    assert any("this row was added" in one for one in check(edited(LIST, change)))


def test_figures_that_changed_places_are_named() -> None:
    """The names of two communes exchanged are told, though each text still stands somewhere."""

    def change(root: Any) -> None:
        first, second = bookmark(root, "proposed/1/place"), bookmark(root, "proposed/2/place")
        homes = first.getparent(), second.getparent()
        pieces = [[one, one.getnext(), one.getnext().getnext()] for one in (first, second)]
        for home, moved in zip(homes, reversed(pieces), strict=True):
            for one in moved:
                home.append(one)

    said = check(edited(LIST, change))
    assert len(said) == 4
    assert all("changed about" in one for one in said)


def test_a_changed_title_of_a_column_is_named() -> None:
    """The words above figures are what the figures mean."""

    def change(root: Any) -> None:
        cells = root.findall(f".//{qn('w:tbl')}")[1].find(qn("w:tr")).findall(qn("w:tc"))
        next(cells[1].iter(qn("w:t"))).text = "Something else"

    said = check(edited(MINUTES, change))
    assert len(said) == 2
    assert "Something else" in said[0]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            lambda root: control(root, "totals/total/points").addprevious(run("1")), id="digit before"
        ),
        pytest.param(
            lambda root: control(root, "totals/total/points").getnext().addnext(run(",5")), id="digit after"
        ),
    ],
)
def test_a_digit_against_a_figure_is_named(change: Change) -> None:
    """What was written right against a figure, so that it reads otherwise, is told."""
    assert check(edited(MINUTES, change))


def test_hidden_figures_are_not_seen() -> None:
    """The true figure hidden and another beside it is a change."""

    def change(root: Any) -> None:
        for one in control(root, "totals/total/points").iter(qn("w:r")):
            one.insert(0, parse_xml(f"<w:rPr {nsdecls('w')}><w:vanish/></w:rPr>"))
        bookmark(root, "totals/total/points").addprevious(run("99/100"))

    (said,) = check(edited(MINUTES, change))
    assert "was removed" in said


def test_tracked_changes_count_as_made() -> None:
    """A figure deleted and another inserted under tracking is a change, before anyone accepts it."""

    def change(root: Any) -> None:
        inside = control(root, "totals/total/points").find(qn("w:sdtContent"))
        old = inside[0]
        gone, new = OxmlElement("w:del"), OxmlElement("w:ins")
        inside.append(gone)
        gone.append(old)
        new.append(run("99/100"))
        inside.append(new)

    (said,) = check(edited(MINUTES, change))
    assert "now says ‘99/100’" in said


def test_a_hidden_row_is_no_row() -> None:
    """A row of a table that is set to be hidden was taken out."""

    def change(root: Any) -> None:
        row_of(root, "totals/8/points").get_or_add_trPr().append(OxmlElement("w:hidden"))

    assert len(check(edited(MINUTES, change))) == 4


def test_a_foreign_mark_is_named() -> None:
    """A text of another document, mark and all, is told."""
    other = bookmark(parse_xml(parts(SHEET)[MAIN]), "indicators/1/points").getparent()
    raw = edited(MINUTES, lambda root: root.find(qn("w:body")).insert(3, copy.deepcopy(other)))
    assert any("the receipt knows nothing of it" in one for one in check(raw))


def test_the_code_at_the_foot_of_every_page_is_looked_at() -> None:
    """A page whose foot carries the code of another receipt is told."""
    name = next(name for name in parts(MINUTES) if name.startswith("word/footer"))
    (said,) = check(edited(MINUTES, rewrite("footer", "Receipt 0000-0000-0000"), name))
    assert "the foot of the page" in said


def test_a_code_gone_from_one_kind_of_page_is_named() -> None:
    """Where the foot of the first page lost its code and the others kept it, the figure is missed once."""
    name = next(name for name in parts(MINUTES) if name.startswith("word/footer"))
    (said,) = check(edited(MINUTES, lambda root: removed(control(root, "footer")), name))
    assert said == "“foot of the page” stands 1 times instead of 2"


def test_the_record_of_another_document_does_not_fit() -> None:
    """The receipt of a better document put into a worse one is told figure by figure."""
    better = record_of(word(composed("minutes", "pass-clear")))
    found = parts(MINUTES)
    name = next(name for name in found if b"urn:tieuchi:record" in found[name] and "Props" not in name)
    text = better.whole.decode().replace("&", "&amp;").replace("<", "&lt;")
    raw = packed({**found, name: f'<record xmlns="urn:tieuchi:record">{text}</record>'.encode()})
    assert any("Result" in one for one in check(raw))


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (b"74.5", b"80.5", "was changed"),
        (b"urn:tieuchi:record", b"urn:other", "carries no receipt"),
    ],
)
def test_a_receipt_that_was_changed_or_is_gone_is_refused(old: bytes, new: bytes, told: str) -> None:
    """Nothing is compared with a receipt that cannot be relied on."""
    found = parts(MINUTES)
    changed = {
        name: content.replace(old, new) if name.startswith("customXml") else content
        for name, content in found.items()
    }
    with pytest.raises(InputError, match=told):
        check(packed(changed))


def test_a_file_without_any_mark_is_refused() -> None:
    """Where a program dropped all marks, nothing is said to be fine."""

    def change(root: Any) -> None:
        for one in [*root.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))]:
            removed(one)

    raw = MINUTES
    for name in parts(MINUTES):
        if name == MAIN or name.startswith("word/footer"):
            raw = edited(raw, change, name)
    (said,) = check(raw)
    assert "none of its figures is marked" in said


@pytest.mark.parametrize("raw", [b"", b"hello", b"PK\x03\x04", packed({"a": b"b"}), packed({MAIN: b"<w:"})])
def test_what_is_no_word_file_is_refused(raw: bytes) -> None:
    """Other files are refused in a sentence."""
    with pytest.raises(InputError, match="no Word file"):
        opened(raw, "a.docx")


def test_a_file_that_unpacks_to_too_much_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """What would fill the memory is refused before anything of it is unpacked."""
    monkeypatch.setattr(reading, "_MOST_BYTES", 1000)
    with pytest.raises(InputError, match=r"a\.docx: this Word file is too large"):
        opened(MINUTES, "a.docx")


# ---------------------------------------------------------------- what people and Word may do


def as_word_saves(root: Any) -> None:
    """Split runs, mark spelling and number revisions, as Word does when it saves."""
    for text in [*root.iter(qn("w:t"))]:
        words, old = text.text or "", text.getparent()
        if len(words) < 2 or old.find(qn("w:br")) is not None:
            continue
        half = copy.deepcopy(old)
        text.text, half.find(qn("w:t")).text = words[:1], words[1:]
        half.find(qn("w:t")).set(qn("xml:space"), "preserve")
        old.set(qn("w:rsidR"), "00A1B2C3")
        error = parse_xml(f'<w:proofErr {nsdecls("w")} w:type="spellStart"/>')
        old.addnext(error)
        error.addnext(half)


def decomposed(root: Any) -> None:
    """Write every letter in two code points, as text that came from a Mac."""
    for text in root.iter(qn("w:t")):
        text.text = unicodedata.normalize("NFD", text.text or "")


def without_controls(root: Any) -> None:
    """Drop the content controls and keep what is in them, as some programs do."""
    for one in [*root.iter(qn("w:sdt"))]:
        for inside in [*one.find(qn("w:sdtContent"))]:
            one.addprevious(inside)
        removed(one)


def signed(root: Any) -> None:
    """Write what people write: a place, a time, a departure, a remark, a paragraph of one's own, a signature."""
    body = root.find(qn("w:body"))
    tables = [*body.iter(qn("w:tbl"))]
    free = next(
        table
        for table in tables
        if "By the council" in "".join(one.text or "" for one in table.iter(qn("w:t")))
    )
    for cell in free.findall(qn("w:tr"))[1].findall(qn("w:tc")):
        cell.find(qn("w:p")).append(run("26: 1,5"))
    for paragraph in [*body.iterchildren(qn("w:p"))][2:9]:
        paragraph.append(run(" ngày 15 tháng 01 năm 2025"))
    body.insert(4, parse_xml(f"<w:p {nsdecls('w')}><w:r><w:t>Hội đồng nhất trí 7/7.</w:t></w:r></w:p>"))


@pytest.mark.parametrize(
    "change", [as_word_saves, decomposed, without_controls], ids=lambda change: change.__name__
)
@pytest.mark.parametrize("raw", [MINUTES, SHEET, LIST], ids=["minutes", "sheet", "submission"])
def test_what_programs_do_when_they_save_is_no_difference(raw: bytes, change: Change) -> None:
    """A file that another program saved again still says what its receipt says."""
    assert check(edited(raw, change)) == []


@pytest.mark.parametrize("raw", [MINUTES, LIST], ids=["minutes", "submission"])
def test_what_people_write_is_no_difference(raw: bytes) -> None:
    """Days, names, departures and sentences of the council's own are left alone."""
    assert check(edited(raw, signed)) == []


def test_bookmarks_of_ones_own_are_no_difference() -> None:
    """Word keeps where one last typed as a bookmark, and people set some; none of these is the engine's."""

    def change(root: Any) -> None:
        figure = control(root, "totals/total/points")
        for number, name in enumerate(("_GoBack", "diem")):
            begin = f'<w:bookmarkStart {nsdecls("w")} w:id="{number}" w:name="{name}"/>'
            figure.addprevious(parse_xml(begin))
            figure.addnext(parse_xml(f'<w:bookmarkEnd {nsdecls("w")} w:id="{number}"/>'))

    assert check(edited(MINUTES, change)) == []


def test_a_remark_in_a_free_cell_of_a_row_is_peoples() -> None:
    """A cell that the engine left empty may be written in."""

    def change(root: Any) -> None:
        row_of(root, "proposed/2/place").findall(qn("w:tc"))[-1].find(qn("w:p")).append(run("đã họp 15/01"))

    assert check(edited(LIST, change)) == []


# ---------------------------------------------------------------- judging again


def test_the_same_evidence_judged_again_says_the_same() -> None:
    """A true receipt is borne out, in whatever order the files are given and whatever they are called."""
    assert again(MINUTES, [judged("open-can-still-pass")]) == []
    three = [judged(name) for name in ("fail-clear", "pass-clear", "pass-exactly-80")]
    moved = [(replace(one, file=f"elsewhere/{index}.yaml"), two) for index, (one, two) in enumerate(three)]
    assert again(LIST, moved) == []


def test_other_evidence_is_named() -> None:
    """Evidence of another hash is told, and so is each figure that differs."""
    said = again(MINUTES, [judged("pass-clear")])
    assert "the evidence of the receipt is" in said[0]
    assert any("judged again it is ‘Result: PASS, 96.25/100 points (80 needed)’" in one for one in said)


def test_a_receipt_made_up_to_fit_the_text_is_found_by_judging_again() -> None:
    """Whoever changes the text, the record and its hash alike is found out by the evidence."""
    record = record_of(MINUTES)
    better = replace(record.figures["result/1"], text="Result: PASS, 88/100 points (80 needed)")
    forged = replace(record, figures={**record.figures, "result/1": better})
    assert read_record(forged.whole) == forged
    said = [
        str(one)
        for one in checking.judged_again(forged, [judged("open-can-still-pass")], checking.Tongue("en"))
    ]
    assert len(said) == 1
    assert "says ‘Result: PASS" in said[0]


@pytest.mark.parametrize("id_", ["notice", "totals/8/points", "reasons/1"])
def test_a_figure_taken_out_of_text_and_record_alike_is_found_by_judging_again(id_: str) -> None:
    """A banner, a row or a reason that the record knows nothing of any more is missed all the same."""
    record = record_of(MINUTES)
    forged = replace(record, figures={one: said for one, said in record.figures.items() if one != id_})
    found = checking.judged_again(forged, [judged("open-can-still-pass")], checking.Tongue("en"))
    assert any("is left out" in str(one) for one in found)


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "letter"},
        {"lang": "fr"},
        {"receipts": []},
        {"files": []},
        {"figures": {"a": {"label": 1, "text": None, "times": "x"}}},
        {"figures": ["a"]},
        {"rows": None},
    ],
)
def test_a_record_of_another_shape_is_refused(change: dict[str, Any]) -> None:
    """A record that somebody wrote by hand is looked at before it is believed."""
    said = json.loads(record_of(MINUTES).whole)
    del said["sha256"]
    said |= change
    assert read_record(canonical({**said, "sha256": digest(said)})) is None


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(MINUTES) - 1), st.integers(0, 255)), min_size=1, max_size=30))
def test_damaged_bytes_are_refused_or_told(damage: list[tuple[int, int]]) -> None:
    """Whatever happened to the bytes of a file, nothing but a complaint comes of it."""
    raw = bytearray(MINUTES)
    for place, value in damage:
        raw[place] = value
    with contextlib.suppress(InputError):
        check(bytes(raw))


def test_the_number_of_stations_must_fit() -> None:
    """A list of three is not judged again by two."""
    (said,) = again(LIST, [judged("pass-clear"), judged("fail-clear")])
    assert "3 stations, and 2 were given" in said


def of_version(one: Assessment, engine: str) -> Assessment:
    """Return an assessment as another version of the product would have made it."""
    return replace(one, receipt=replace(one.receipt, engine=engine, code="AAAA-BBBB-CCCC"))


def test_another_version_is_no_difference_but_is_said() -> None:
    """Codes are of a version; the figures are compared all the same."""
    assessment, evidence = judged("open-can-still-pass")
    assert again(MINUTES, [(of_version(assessment, "9.9.9"), evidence)]) == []
    assert "made by tieuchi" in str(checking.made_by_another(record_of(MINUTES), "9.9.9"))


def test_another_law_is_named() -> None:
    """A law that was edited since has another hash."""
    assessment, evidence = judged("open-can-still-pass")
    other = replace(assessment, receipt=replace(assessment.receipt, law="0" * 64))
    said = again(MINUTES, [(other, evidence)])
    assert "the law of the receipt is" in said[0]
