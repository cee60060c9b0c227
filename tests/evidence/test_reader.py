"""Forms and evidence files are read from disk, with every fault and its file."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest

from folders import FIELD, STATION_FORM, sound_content, station, write
from tieuchi.desk import Desk
from tieuchi.evidence.reader import form_ids, read_form
from tieuchi.judge.reference import Reference
from tieuchi.values.problem import InputError


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A content folder without a fault."""
    return sound_content(tmp_path)


def told(root: Path) -> list[str]:
    """Return what is said about a form that is refused."""
    with pytest.raises(InputError) as caught:
        read_form(root, "station")
    return str(caught.value).splitlines()


def section(*ids: str, **more: Any) -> dict[str, Any]:
    """Return a section of yes/no fields."""
    return {
        **STATION_FORM,
        "section": 1,
        "fields": [{"id": one, "type": "yes-no", **FIELD} for one in ids],
        **more,
    }


def test_a_form_is_its_sections_in_the_order_of_their_files(root: Path) -> None:
    """Sections come in the order of the file names, fields in the order of the sections."""
    write(root, "evidence/forms/station/01.yaml", section("b", "a"))
    form = read_form(root, "station")
    assert form.id == "station"
    assert list(form.fields) == ["zone", "yes", "meetings", "b", "a"]


def test_a_malformed_section_is_named(root: Path) -> None:
    """A fault in a section names its file in the content folder."""
    write(root, "evidence/forms/station/01.yaml", section("B"))
    (line,) = told(root)
    assert line.startswith("evidence/forms/station/01.yaml:")


def test_a_word_asked_in_two_sections_is_told(root: Path) -> None:
    """A field or list of a name that another section has is refused, every one of them."""
    lists = [
        {
            "id": "meetings",
            "most": 1,
            "columns": [{"id": "a", "type": "text", "label": FIELD["label"]}],
            **FIELD,
        }
    ]
    write(root, "evidence/forms/station/01.yaml", section("zone", "yes", lists=lists))
    lines = told(root)
    assert [line.split(": ", 1)[1] for line in lines] == [
        f"‘{word}’ is already asked in evidence/forms/station/00.yaml" for word in ("zone", "yes", "meetings")
    ]
    assert all(line.startswith("evidence/forms/station/01.yaml:") for line in lines)


def test_a_word_asked_twice_in_one_section_is_told(root: Path) -> None:
    """A field that stands twice in one file is refused, not the last of the two used."""
    write(root, "evidence/forms/station/01.yaml", section("b", "b"))
    (line,) = told(root)
    assert line.startswith("evidence/forms/station/01.yaml:")


@pytest.mark.parametrize(
    "field",
    [
        {"id": "a", "type": "count", "least": 0, "most": 9, "part of": "nobody"},
        {"id": "a", "type": "count", "least": 0, "most": 9, "part of": "a"},
        {"id": "a", "type": "count", "least": 0, "most": 9, "part of": "zone"},
        {"id": "a", "type": "yes-no", "part of": "meetings"},
    ],
)
def test_a_part_is_part_of_a_number_that_is_asked(root: Path, field: Any) -> None:
    """A part of nothing, of itself, of a choice, or a yes/no as a part is refused when the form is read."""
    write(root, "evidence/forms/station/01.yaml", section(fields=[{**field, **FIELD}]))
    assert told(root) != []


def test_what_is_kept_is_asked_in_the_section(root: Path) -> None:
    """A field or column that is kept though no rule uses it stands in its own section, or is told at its line."""
    kept = {"kept": ["a", "zone"], "kept because": FIELD["label"]}
    write(root, "evidence/forms/station/01.yaml", section("a", **kept))
    (line,) = told(root)
    assert line.endswith("‘zone’ is kept but not asked in this section")


def test_no_field_is_a_part_of_itself_by_a_detour(root: Path) -> None:
    """Fields that are part of one another in a ring are each told at their line; one outside it is not."""
    count = {"type": "count", "least": 0, "most": 9, **FIELD}
    ring = [{"id": one, "part of": other, **count} for one, other in (("a", "b"), ("b", "c"), ("c", "a"))]
    outside = {"id": "d", "part of": "a", **count}
    write(root, "evidence/forms/station/01.yaml", section(fields=[*ring, outside]))
    lines = told(root)
    assert len(lines) == 3
    assert "‘a’ is part of ‘b’, which is part of ‘a’ again; one of them is the largest" in lines[0]


def test_the_key_of_a_list_is_one_of_its_columns(root: Path) -> None:
    """A key that is no column is refused when the form is read, not when a file is."""
    columns = [{"id": "a", "type": "text", "label": FIELD["label"]}]
    lists = [{"id": "rows", "most": 1, "key": "nobody", "columns": columns, **FIELD}]
    write(root, "evidence/forms/station/01.yaml", section(lists=lists))
    assert told(root) != []


def test_a_column_stands_once_in_its_list(root: Path) -> None:
    """Two columns of one name are refused."""
    columns = [{"id": "a", "type": "text", "label": FIELD["label"]}] * 2
    write(
        root,
        "evidence/forms/station/01.yaml",
        section(lists=[{"id": "rows", "most": 1, "columns": columns, **FIELD}]),
    )
    assert told(root) != []


def test_the_forms_there_are_are_the_folders(root: Path) -> None:
    """Each folder under forms is a form, and a stray file is none."""
    (root / "evidence" / "forms" / "district").mkdir()
    (root / "evidence" / "forms" / "notes.txt").touch()
    assert form_ids(root) == ("district", "station")


def desk(root: Path) -> Desk:
    """Return a desk over a content folder."""
    return Desk(root, Reference())


def test_a_sound_file_becomes_evidence(root: Path) -> None:
    """The head, the facts and the name of the file are all there."""
    path = write(root, "a.yaml", station(invented=True))
    found = desk(root).read(path)
    assert found.file == str(path)
    assert found.form.id == "station"
    assert found.place == {"commune": "Xã Thử"}
    assert found.invented
    assert set(found.facts) == {"zone", "yes", "meetings"}


def test_a_file_name_from_a_mac_is_shown_composed(root: Path) -> None:
    """A decomposed file name is read from disk as it is, and shown composed."""
    path = write(root, unicodedata.normalize("NFD", "trạm-xã.yaml"), station())
    assert desk(root).read(path).file == unicodedata.normalize("NFC", str(path))


def test_faults_name_the_file_its_line_and_column(root: Path) -> None:
    """Faults against the form come with the place in the file that was read."""
    head = (
        "form: station\nplace: {commune: A}\nas of: 2024-12-31\nperiod: {from: 2024-01-01, to: 2024-12-31}\n"
    )
    path = write(root, "a.yaml", head + "facts:\n  yse: true\n  meetings: 10\n")
    with pytest.raises(InputError) as caught:
        desk(root).read(path)
    assert str(caught.value).splitlines() == [
        f"{path}:6:3: the form ‘station’ does not ask ‘yse’ (did you mean ‘yes’?)",
        f"{path}:7:3: 10 is impossible here: ‘meetings’ lies between 0 and 9",
    ]


def test_an_unknown_form_names_those_there_are(root: Path) -> None:
    """A form that does not exist is answered with those that do."""
    path = write(root, "a.yaml", station(form="staton"))
    with pytest.raises(InputError) as caught:
        desk(root).read(path)
    (problem,) = caught.value.problems
    assert (
        str(problem.message) == "there is no form ‘staton’ (did you mean ‘station’?); the forms are station"
    )
    assert problem.place.line > 0


def test_a_folder_without_forms_is_told_gently(tmp_path: Path) -> None:
    """Where the content folder was named wrongly, that is said, and not shown as a crash."""
    path = write(tmp_path, "a.yaml", station())
    with pytest.raises(InputError):
        desk(tmp_path / "elsewhere").read(path)
