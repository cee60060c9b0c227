"""PDF files: the same words as the Word file, in the shipped font, the same bytes every time."""

from __future__ import annotations

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from documents import composed
from tieuchi.present.documents.model import KINDS, Kind, Section
from tieuchi.present.documents.pdf import rendering
from tieuchi.present.documents.pdf.rendering import FONTS, pdf_bytes
from tieuchi.present.language import LANGUAGES, Language


def squeezed(text: str) -> str:
    """Return a text without what breaking lines adds or takes."""
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_word_stands_in_the_pdf(kind: Kind, lang: Language) -> None:
    """Each text the engine vouches for can be read in the PDF, in each language."""
    official = composed(kind, "open-can-still-pass", lang=lang)
    reader = PdfReader(BytesIO(pdf_bytes(official)))
    text = squeezed("".join(page.extract_text() for page in reader.pages))
    # A text that goes on over a page has the foot and the number of the page in it.
    whole = [one for one in official.bound() if len(one.text) < 60]
    assert len(whole) > 5
    assert [one.text for one in whole if squeezed(one.text) not in text] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_document_has_the_same_pdf(kind: Kind) -> None:
    """No clock and no chance get into the bytes."""
    official = composed(kind, "pass-clear")
    assert pdf_bytes(official) == pdf_bytes(official)


def test_the_pages_are_numbered_and_carry_the_code() -> None:
    """A4; the number of the page stands above from the second page on, the code at the foot of all."""
    official = composed("sheet", "pass-clear")
    reader = PdfReader(BytesIO(pdf_bytes(official)))
    assert len(reader.pages) > 3
    for number, page in enumerate(reader.pages, start=1):
        assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [210, 297]
        lines = page.extract_text().strip().splitlines()
        assert any(official.proof.code in line for line in lines)
        assert (str(number) in lines) == (number > 1)


@pytest.mark.parametrize("more", range(0, 33, 4))
@pytest.mark.parametrize("kind", KINDS)
def test_signatures_and_receipt_go_with_the_last_words(kind: Kind, more: int) -> None:
    """However long a document is, its last page holds its last line, who signs and the receipt."""
    official = composed(kind, "pass-clear")
    *others, ending = official.sections
    longer = replace(official, sections=(*others, Section("departures", blanks=more), ending))
    page = squeezed(PdfReader(BytesIO(pdf_bytes(longer))).pages[-1].extract_text())
    last = ending.lines[-1]
    said = (last if isinstance(last, str) else last.text, *official.foot.signatures, official.proof.heading)
    assert [one for one in said if squeezed(one)[-40:] not in page] == []


def test_only_the_shipped_font_is_used() -> None:
    """Every letter comes from Tinos, which is embedded; no font of the machine gets in."""
    reader = PdfReader(BytesIO(pdf_bytes(composed("minutes", "open-can-still-pass", lang="vi"))))
    fonts = {
        str(font.get_object()["/BaseFont"])
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()  # type: ignore[index]
    }
    assert fonts
    assert all(re.fullmatch(r"/[A-Z]{6}\+Tinos(-\w+)?", font) for font in fonts)


def test_the_font_is_shipped_in_four_styles_with_its_licence() -> None:
    """The font may be passed on with its licence beside it."""
    assert {path.name for path in FONTS.iterdir()} == {
        "Tinos-Regular.ttf",
        "Tinos-Bold.ttf",
        "Tinos-Italic.ttf",
        "Tinos-BoldItalic.ttf",
        "OFL.txt",
    }
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / "OFL.txt").read_text("utf-8")


def test_it_is_an_archive_file_dated_by_its_evidence() -> None:
    """The file says it is PDF/A-2a, and its day is the day of judging."""
    raw = pdf_bytes(composed("minutes", "pass-clear"))
    reader = PdfReader(BytesIO(raw))
    metadata = reader.xmp_metadata
    assert metadata is not None
    assert re.search(rb"pdfaid:part>2<.*pdfaid:conformance>A<", raw, re.DOTALL)
    assert reader.metadata is not None
    assert str(reader.metadata.creation_date).startswith("2024-12-31")


def test_letters_that_typst_takes_for_commands_stay_letters() -> None:
    """The layout reads data, so nothing in a name is obeyed."""
    official = composed("minutes", "pass-clear")
    name = "#let x = 1 $ a_b * [c] <d> \\ @e // f"
    changed = official.head.__class__(**{**vars(official.head), "subject": name})
    text = (
        PdfReader(BytesIO(pdf_bytes(official.__class__(**{**vars(official), "head": changed}))))
        .pages[0]
        .extract_text()
    )
    assert squeezed(name) in squeezed(text)


def test_every_vietnamese_letter_is_in_every_style(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A page of all letters in four styles takes no letter from elsewhere and leaves none out."""
    letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    letters += letters.upper()
    layout = tmp_path / "letters.typ"
    layout.write_text(
        f'#set text(font: "Tinos", fallback: false)\n#let l = "{letters}"\n#set document(title: "l")\n'
        "#l \\ #strong(l) \\ #emph(l) \\ #strong(emph(l))\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(rendering, "_LAYOUT", layout)
    text = PdfReader(BytesIO(pdf_bytes(composed("minutes", "pass-clear")))).pages[0].extract_text()
    assert squeezed(text) == letters * 4
