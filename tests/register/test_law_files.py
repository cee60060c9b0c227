"""The law kept as files: the same content once, and judged by whatever the product's files say later."""

from __future__ import annotations

import shutil
from hashlib import sha256
from pathlib import Path

import pytest

from tieuchi.desk import Desk
from tieuchi.files.content import content_root
from tieuchi.judge.reference import Reference
from tieuchi.register.law_files import FOLDERS, materialised, named_in, pack
from tieuchi.register.recording import findings_document
from tieuchi.values.canonical import canonical
from tieuchi.values.problem import JudgingError

ROOT = content_root()
STATION = ROOT / "evidence" / "stations" / "pass-clear.yaml"
SET = "1300-2023"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the content that may be changed."""
    for folder in FOLDERS:
        shutil.copytree(ROOT / folder, tmp_path / folder)
    return tmp_path


def test_the_same_content_is_kept_once(own: Path) -> None:
    """Two folders of the same files have one manifest; each file stands under its own hash."""
    one, other = pack(ROOT), pack(own)
    assert one == other
    assert all(sha256(raw).hexdigest() == name for name, raw in one.objects.items())
    named = named_in(one.objects[one.manifest])
    assert set(named.values()) | {one.manifest} == set(one.objects)
    assert f"criteria/{SET}/set.yaml" in named


def test_a_change_keeps_only_what_changed(own: Path) -> None:
    """A new manifest and one new file; all others are those kept before."""
    before = pack(own)
    (own / "criteria" / SET / "set.yaml").write_bytes(b"changed")
    after = pack(own)
    assert after.manifest != before.manifest
    assert len(after.objects.keys() - before.objects.keys()) == 2


def test_an_old_decision_is_judged_by_the_law_of_its_day(own: Path) -> None:
    """The product's own content is gone, and the kept law gives the same findings and receipt."""
    kept = pack(own)
    desk = Desk(own, Reference())
    before = desk.assess(desk.read(STATION))
    shutil.rmtree(own / "rules")
    with materialised(kept.manifest, kept.objects.__getitem__) as root:
        again = Desk(root, Reference())
        after = again.assess(again.read(STATION))
    assert not root.exists()
    assert (after.receipt, findings_document(after)) == (before.receipt, findings_document(before))


@pytest.mark.parametrize(
    "manifest",
    [
        {"criteria/../../out.yaml": "0"},
        {"/criteria/a.yaml": "0"},
        {"criteria//a.yaml": "0"},
        {"criteria/./a.yaml": "0"},
        {"elsewhere/a.yaml": "0"},
        {"criteria\\..\\a.yaml": "0"},
        {"criteria/C:/a.yaml": "0"},
        {"criteria/a.yaml": 0},
        ["criteria/a.yaml"],
    ],
)
def test_no_manifest_writes_outside_its_folder(manifest: object) -> None:
    """A manifest from a register that someone else made is not trusted with paths."""
    raw = canonical(manifest)
    with pytest.raises(ValueError, match="no manifest of the law"), materialised("0", lambda _: raw):
        pass


def test_a_law_that_cannot_be_read_is_told(own: Path) -> None:
    """With the file and the reason."""
    (own / "rules" / "broken.yaml").mkdir()
    with pytest.raises(JudgingError, match=r"the law cannot be kept: .*broken\.yaml cannot be read"):
        pack(own)
