"""Templates of an office: changed freely, and told what is wrong with them and where."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from documents import check, composed, edited, parts, rewrite, template
from tieuchi.present.documents.model import KINDS, Kind
from tieuchi.present.documents.word.reading import opened
from tieuchi.present.documents.word.rendering import word_bytes
from tieuchi.present.documents.word.template import template_bytes
from tieuchi.present.documents.word.visible import key_of
from tieuchi.values.problem import InputError

Change = Callable[[Any], None]


def changed(kind: Kind, change: Change) -> bytes:
    """Return the template as an office changed it."""
    document = Document(BytesIO(template(kind)))
    change(document)
    written = BytesIO()
    document.save(written)
    return written.getvalue()


def filled(change: Change, kind: Kind = "minutes") -> bytes:
    """Return a document from a changed template."""
    return word_bytes(composed(kind, "pass-clear"), changed(kind, change), "ours.docx")


@pytest.mark.parametrize("kind", KINDS)
def test_the_template_has_the_same_bytes_every_time(kind: Kind) -> None:
    """It is made by code and not by a clock."""
    assert template_bytes(kind) == template_bytes(kind)


def test_an_office_may_add_words_of_its_own() -> None:
    """A sentence with a figure in the office's own look is filled in, bound and checked."""

    def change(document: Any) -> None:
        paragraph = document.add_paragraph("Điểm của xã: ")
        paragraph.add_run("{{ totals.rows[-1].points }}").bold = True
        paragraph.add_run(" điểm.")

    raw = filled(change)
    points = opened(raw, "").seen[key_of("totals/total/points")]
    assert [one.text for one in points] == ["96.25/100"] * 2
    assert check(raw) == []


def test_words_around_a_figure_in_one_run_stay() -> None:
    """What an office typed before and after a figure without any look of its own stands there, in order."""
    raw = filled(lambda document: document.add_paragraph("Xã được {{ totals.rows[-1].points }} điểm."))
    last = Document(BytesIO(raw)).element.body.findall(qn("w:p"))[-1]
    assert "".join(one.text for one in last.iter(qn("w:t"))) == "Xã được 96.25/100 điểm."
    assert [one.tag for one in last if one.tag != qn("w:pPr")] == [
        qn(f"w:{name}") for name in ("r", "bookmarkStart", "sdt", "bookmarkEnd", "r")
    ]
    assert check(raw) == []


def test_a_figure_that_a_template_rewrites_is_no_longer_the_engines() -> None:
    """What a filter of the template makes of a figure is printed as words of the office, without a mark."""
    words = "{{ totals.rows[-1].points | replace('/100', ' trên 100') }}"
    raw = filled(lambda document: document.add_paragraph(words))
    assert Document(BytesIO(raw)).paragraphs[-1].text == "96.25 trên 100"
    assert len(opened(raw, "").seen[key_of("totals/total/points")]) == 1


def test_a_figure_at_the_top_of_the_page_is_checked() -> None:
    """A figure that an office prints in the header is bound there, and a change of it is told with its place."""
    words = " {{ totals.rows[-1].points }}"
    raw = filled(lambda document: document.sections[0].header.paragraphs[0].add_run(words))
    assert check(raw) == []
    mark = key_of("totals/total/points").encode()
    (name,) = (name for name, part in parts(raw).items() if name.startswith("word/header") and mark in part)
    (said,) = check(edited(raw, rewrite("totals/total/points", "99/100"), name))
    assert "(the top of the page) now says ‘99/100’" in said


def test_an_office_may_leave_a_part_out() -> None:
    """What is not printed is not asked for when the file is checked."""

    def change(document: Any) -> None:
        by_text = {one.text: one._p for one in document.paragraphs}
        body = [*document.element.body]
        first, after = (body.index(by_text[f"{{%p if {name} %}}"]) for name in ("disqualifiers", "reasons"))
        for one in body[first:after]:
            document.element.body.remove(one)

    raw = filled(change)
    assert key_of("disqualifiers/22.outbreak/state") not in opened(raw, "").seen
    assert check(raw) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Kết luận {{ reslt.heading }}", ["word ‘reslt’", "did you mean ‘result’", "Kết luận"]),
        ("{{ one_thing }} và {{ another }}", ["word ‘one_thing’", "word ‘another’"]),
        ("Ở đây {{ result.headng }}", ["word ‘headng’", "Ở đây"]),
        ("Mở {% if result %} mà không đóng", ["cannot be read", "endif"]),
        ("{{ result.heading", ["cannot be read"]),
        ("{{ result.heading | nothing }}", ["cannot be read", "nothing"]),
        ("{{ 1 / 0 }}", ["cannot be filled in"]),
        ("{{ ''.__class__ }}", ["cannot be filled in", "unsafe"]),
        ("{% for one in range(10 ** 9) %}{% endfor %}", ["cannot be filled in"]),
    ],
)
def test_a_faulty_template_is_told_with_the_place(words: str, told: list[str]) -> None:
    """An unknown word, or a command that does not end, is named with the paragraph it stands in."""
    with pytest.raises(InputError) as error:
        filled(lambda document: document.add_paragraph(words))
    said = str(error.value)
    assert said.startswith("ours.docx: ")
    assert all(one in said for one in told)


def test_a_word_that_is_split_over_runs_is_one_word() -> None:
    """Word cuts texts into runs as it likes; the template does not mind."""

    def change(document: Any) -> None:
        paragraph = document.add_paragraph("{")
        for piece in ("{ res", "ult.hea", "ding }", "}"):
            paragraph.add_run(piece).italic = True

    assert check(filled(change)) == []


def test_no_template_leaves_out_what_every_document_says() -> None:
    """The code at the foot of the page is one of the things that no office may drop."""

    def change(document: Any) -> None:
        page = document.sections[0]
        for foot in (page.footer, page.first_page_footer):
            foot.paragraphs[0].clear()

    with pytest.raises(InputError, match="leaves out what no document may: foot of the page"):
        filled(change)


@pytest.mark.parametrize("raw", [b"", b"hello", b"PK\x03\x04 and more"])
def test_what_is_no_word_file_is_no_template(raw: bytes) -> None:
    """Other files are refused in a sentence."""
    with pytest.raises(InputError, match="no Word file"):
        word_bytes(composed("minutes", "pass-clear"), raw, "ours.docx")


def test_commands_that_do_not_pair_in_one_row_are_refused() -> None:
    """A command for rows that begins in a table and ends outside of it gives no Word file."""

    def change(document: Any) -> None:
        document.tables[0].add_row().cells[0].text = "{%tr for one in range(2) %}"
        document.add_paragraph("{%p endfor %}")

    with pytest.raises(InputError, match="do not pair within a paragraph"):
        filled(change)
