"""Word files: laid out by the decree, every figure bound, the same bytes every time."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from documents import MAIN, check, composed, packed, parts, record_of, word
from tieuchi.desk import Desk
from tieuchi.judge.reference import Reference
from tieuchi.present.documents.composing import compose
from tieuchi.present.documents.model import KINDS, Bound, Kind, Official
from tieuchi.present.documents.word.reading import opened
from tieuchi.present.documents.word.visible import key_of, tidy
from tieuchi.present.language import Tongue

GOLDEN = Path(__file__).parent / "golden"
CONTENT = Path(__file__).parents[2] / "cli" / "content"


@pytest.mark.parametrize("kind", KINDS)
def test_every_bound_text_can_be_read_back(kind: Kind) -> None:
    """Each text the engine vouches for stands in the finished file, found by its id, and the file checks."""
    official = composed(kind, "open-can-still-pass", lang="vi")
    raw = word(official)
    seen = opened(raw, "").seen
    for one in official.bound():
        assert {found.text for found in seen[key_of(one.id)]} == {tidy(one.text)}
    assert check(raw) == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_document_has_the_same_bytes(kind: Kind) -> None:
    """No clock and no chance get into a file."""
    official = composed(kind, "pass-clear")
    assert word(official) == word(official)


def test_the_page_is_that_of_the_decree() -> None:
    """A4, margins of 20, 20, 30 and 15 mm, Times New Roman 13, page numbers above from the second page on."""
    document = Document(BytesIO(word(composed("minutes", "pass-clear"))))
    page = document.sections[0]
    sizes = (
        page.page_width,
        page.page_height,
        page.top_margin,
        page.bottom_margin,
        page.left_margin,
        page.right_margin,
    )
    assert [round(one.mm) for one in sizes if one is not None] == [210, 297, 20, 20, 30, 15]
    normal = document.styles["Normal"].font
    assert (normal.name, normal.size.pt) == ("Times New Roman", 13)
    assert page.different_first_page_header_footer
    assert "PAGE" in page.header._element.xml
    assert "PAGE" not in page.first_page_header._element.xml


def test_the_code_stands_at_the_foot_of_every_page() -> None:
    """The first page and all others carry the code of the receipt."""
    official = composed("sheet", "pass-clear")
    found = parts(word(official))
    feet = [content.decode() for name, content in found.items() if "footer" in name and name.endswith(".xml")]
    assert len(feet) == 2
    assert all(official.proof.code in one for one in feet)


@pytest.mark.parametrize("kind", KINDS)
def test_signatures_and_receipt_go_with_the_last_words(kind: Kind) -> None:
    """From the last line of the text down to the receipt Word is told to keep everything on one page."""
    official = composed(kind, "pass-clear", lang="vi")
    body = Document(BytesIO(word(official))).element.body
    blocks = [one for one in body if one.tag in (qn("w:p"), qn("w:tbl"))]
    last = official.sections[-1].lines[-1]
    words = last if isinstance(last, str) else last.text
    start = max(index for index, one in enumerate(blocks) if words in shown(one))
    for block in blocks[start:-1]:
        assert all(one.find(f".//{qn('w:keepNext')}") is not None for one in block.iter(qn("w:p")))
    assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in body.iter(qn("w:tr")))
    assert official.proof.code in shown(blocks[-1])
    before = blocks[start - 1]
    assert before.find(f".//{qn('w:keepNext')}") is None or official.sections[-1].heading in shown(before)


def shown(block: Any) -> str:
    """Return the words of a paragraph or a table."""
    return "".join(one.text or "" for one in block.iter(qn("w:t")))


def test_every_text_is_in_one_font() -> None:
    """No run asks for another font than the document's, which Windows has."""
    main = parts(word(composed("minutes", "pass-clear")))[MAIN].decode()
    assert "rFonts" not in main


def test_no_figure_can_be_overwritten_unawares() -> None:
    """Each stands in a locked content control, so that Word asks before it is changed."""
    root = parse_xml(parts(word(composed("minutes", "pass-clear")))[MAIN])
    controls = [*root.iter(qn("w:sdt"))]
    assert len(controls) > 50
    locks = [one.get(qn("w:val")) for one in root.iter(qn("w:lock"))]
    assert locks == ["sdtContentLocked"] * len(controls)
    titles = [one.get(qn("w:val")) for one in root.iter(qn("w:alias"))]
    assert max(map(len, titles)) <= 64


ORDER = {
    "pPr": "pStyle keepNext keepLines pBdr shd tabs spacing ind jc rPr",
    "rPr": "rStyle rFonts b i strike color sz szCs lang",
    "sdtPr": "alias tag id lock",
    "tcPr": "tcW gridSpan vMerge",
    "tblPr": "tblStyle tblW jc tblLayout tblLook",
}


@pytest.mark.parametrize("kind", KINDS)
def test_properties_stand_in_the_order_word_takes(kind: Kind) -> None:
    """ISO/IEC 29500 gives the properties of a paragraph, a run, a cell … one order, and Word insists on it."""
    root = parse_xml(parts(word(composed(kind, "open-can-still-pass")))[MAIN])
    for name, said in ORDER.items():
        order = said.split()
        for one in root.iter(qn(f"w:{name}")):
            places = [order.index(child.tag.split("}")[1]) for child in one]
            assert places == sorted(places), name


def test_the_record_is_canonical_and_whole() -> None:
    """The file carries the receipt and every bound text, in canonical JSON with a hash of its own."""
    official = composed("submission", "pass-clear", "fail-clear")
    record = record_of(word(official))
    assert {id_: one.text for id_, one in record.figures.items()} == {
        one.id: one.text for one in official.bound()
    }
    assert [one.code for one in record.receipts] == [one.code for one in official.proof.receipts]
    assert json.loads(record.whole)["sha256"]


letters = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff\ufdd0\ufdd1\ufdd2")


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.text(letters, min_size=1, max_size=40), min_size=20, max_size=40))
def test_any_letters_are_printed_as_they_are(names: list[str]) -> None:
    """Whatever a name holds (&, <, braces, quotes, letters of two code points) stands as it was written."""
    official = with_texts([f"a{name}z" for name in names])
    seen = opened(word(official), "").seen
    for one in official.bound():
        if one.id.startswith("bases/"):
            assert seen[key_of(one.id)][0].text == tidy(one.text)


def with_texts(names: list[str]) -> Official:
    """Return minutes whose bases are some texts."""
    official = composed("minutes", "pass-clear")
    lines = tuple(Bound(f"bases/{index}", "name", name) for index, name in enumerate(names))
    first, *rest = official.sections
    assert first.name == "bases"
    return replace(official, sections=(replace(first, lines=lines), *rest))


@pytest.mark.parametrize(
    "name", ["{{ code }}", "{% if %}", "a & b <c> \"d\" 'e'", "{_{ x }_}", "Xã " + "dài " * 200, "é" * 3]
)
def test_names_that_look_like_commands_stay_names(name: str) -> None:
    """What looks like a word of the template or like XML is printed and not obeyed."""
    raw = word(with_texts([name]))
    assert opened(raw, "").seen[key_of("bases/0")][0].text == tidy(name)
    assert check(raw) == []


DOCUMENTS: dict[str, tuple[Kind, tuple[str, ...]]] = {
    "minutes-open": ("minutes", ("open",)),
    "minutes-district": ("minutes", ("district",)),
    "sheet-pass": ("sheet", ("pass",)),
    "submission": ("submission", ("pass", "fail", "open")),
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_document_is_the_golden_one(
    name: str, monkeypatch: pytest.MonkeyPatch, update_goldens: bool
) -> None:
    """The XML of a document about the tests' own small set is what its golden file holds."""
    monkeypatch.chdir(CONTENT)
    desk = Desk(CONTENT, Reference())
    kind, files = DOCUMENTS[name]
    found = [desk.read(f"stations/{file}.yaml") for file in files]
    official = compose(kind, [(desk.assess(one), one) for one in found], Tongue("en"))
    said = normalised(parts(word(official))[MAIN])
    path = GOLDEN / f"{name}.xml"
    if update_goldens:
        path.write_text(said, encoding="utf-8")
    assert said == path.read_text(encoding="utf-8")


def normalised(xml: bytes) -> str:
    """Return the XML of a document, one element a line, without what every release changes."""
    body = parse_xml(xml).find(qn("w:body"))
    text = re.sub(r' xmlns:\w+="[^"]*"', "", body.xml)
    # How high a picture is follows from what it shows, which has tests of its own.
    text = re.sub(r'\bcy="\d+"', 'cy="…"', text)
    text = re.sub(r"\b[0-9a-f]{64}\b", "<hash>", text)
    text = re.sub(r"\b[0-9A-F]{4}(-[0-9A-F]{4}){2}\b", "<code>", text)
    return re.sub(r"tieuchi \d+\.\d+\.\d+", "tieuchi <version>", text)


def test_a_file_put_together_anew_still_checks() -> None:
    """Another archive of the same parts, in another order, says the same."""
    raw = word(composed("minutes", "pass-clear"))
    assert check(packed(dict(reversed(parts(raw).items())))) == []
