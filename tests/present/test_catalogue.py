"""The catalogue of translations is whole, sound and in step with the code."""

from __future__ import annotations

import gettext
import re
from io import BytesIO
from pathlib import Path

import click
import pytest
from babel.messages.mofile import write_mo

from catalogue import CLICK, PO, catalogue, read, untranslated
from tieuchi.present.language import Tongue


def test_every_sentence_of_the_code_is_translated() -> None:
    """No sentence lacks its translation; ``python tests/catalogue.py`` brings the catalogue in step."""
    assert untranslated(catalogue(read())) == []


def test_the_catalogue_has_no_sentence_that_the_code_dropped() -> None:
    """What the catalogue holds is exactly what the code says."""
    assert {str(one.id) for one in read()} == {str(one.id) for one in catalogue()}


def test_no_translation_is_marked_doubtful() -> None:
    """Nothing is fuzzy."""
    assert [one.id for one in read() if one.id and one.fuzzy] == []


def test_the_compiled_catalogue_is_in_step() -> None:
    """The compiled file says what the written one says."""
    compiled = BytesIO()
    write_mo(compiled, read())
    fresh = gettext.GNUTranslations(BytesIO(compiled.getvalue()))
    kept = gettext.GNUTranslations(BytesIO(PO.with_suffix(".mo").read_bytes()))
    for one in read():
        if isinstance(one.id, str) and one.id:
            assert kept.gettext(one.id) == fresh.gettext(one.id) == one.string


def test_translations_have_the_places_of_their_sentences() -> None:
    """A place that a translation names stands in the sentence too, so that filling it cannot fail."""
    place = re.compile(r"(?<!\{)\{(\w+)[^{}]*\}")
    for one in read():
        sources = [one.id] if isinstance(one.id, str) else list(one.id)
        strings = [one.string] if isinstance(one.string, str) else list(one.string or ())
        asked = {name for text in sources for name in place.findall(text)}
        assert all(set(place.findall(text)) <= asked for text in strings), one.id


def test_the_sentences_taken_over_from_click_are_still_clicks() -> None:
    """A sentence that click no longer says is found here, and not by a user."""
    folder = Path(click.__file__).parent
    code = (
        "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
        .replace("\\n", "\n")
        .replace("\\t", "\t")
    )
    wanted = [one if isinstance(one, str) else one[0] for one in CLICK]
    assert [text for text in wanted if f'"{text}"' not in code] == []


@pytest.mark.parametrize(("lang", "said"), [("vi", "Tiêu chí 5. Nước"), ("en", "Criterion 5. Nước")])
def test_a_tongue_speaks_its_language(lang: str, said: str) -> None:
    """The same sentence comes out in the language asked for, its places filled."""
    assert Tongue(lang).say("Criterion {number}. {title}", number=5, title="Nước") == said  # type: ignore[arg-type]
