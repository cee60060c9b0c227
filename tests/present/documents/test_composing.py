"""What the documents say: all that the sheets say, by whom, and what is left free."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from documents import composed, judged
from tieuchi.desk import Desk
from tieuchi.evidence.counted import GivenStation
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.present import numbers
from tieuchi.present.documents.composing import compose
from tieuchi.present.documents.frames import BLANK
from tieuchi.present.documents.model import KINDS, Bound, Kind, Official, Section
from tieuchi.present.language import LANGUAGES, Language, Tongue
from tieuchi.values.problem import JudgingError, Place, Problem
from tieuchi.values.text import Message

CONTENT = Path(__file__).parents[2] / "cli" / "content"
VI = Tongue("vi")
SAMPLES = ("pass-clear", "open-can-still-pass", "fail-disqualifier", "pass-overruled-finding")


def section(official: Official, name: str) -> Section:
    """Return a part of a document."""
    return next(one for one in official.sections if one.name == name)


def texts(official: Official) -> dict[str, str]:
    """Return what is bound in a document by id."""
    return {one.id: one.text for one in official.bound()}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", SAMPLES)
def test_the_sheet_has_every_finding_with_its_points(name: str, lang: Language) -> None:
    """Each indicator stands in the scored sheet with its points and its status as the engine found them."""
    said, tongue = texts(composed("sheet", name, lang=lang)), Tongue(lang)
    assessment = judged(name)[0]
    for finding in assessment.findings:
        assert finding.points is not None
        points = said[f"indicators/{finding.number}/points"].split("\n")[0]
        most = numbers.points(finding.ruled.indicator.points or 0, tongue)
        assert points == f"{numbers.points(finding.points, tongue)}/{most}"


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", SAMPLES)
def test_every_bound_text_has_an_id_of_its_own(name: str, kind: Kind) -> None:
    """No two bound texts share an id, and none is empty."""
    bound = [*composed(kind, name).bound()]
    assert len({one.id for one in bound}) == len(bound)
    assert all(one.text and one.label for one in bound)


@pytest.mark.parametrize("kind", KINDS)
def test_no_template_may_leave_out_the_banner_or_the_code(kind: Kind) -> None:
    """The banner of a working reading, the warning of a sample and the foot of the page always stand."""
    official = composed(kind, "pass-clear")
    assert {"notice", "warnings/1", "footer"} <= official.must <= {one.id for one in official.bound()}


def test_numbers_are_written_as_in_vietnam() -> None:
    """Points have a decimal comma, and what is open is a range."""
    said = texts(composed("minutes", "open-can-still-pass", lang="vi"))
    assert "74,5–88/100" in said["totals/total/points"]
    assert "74,5–88/100" in said["result/1"]


def test_the_minutes_list_what_is_still_to_be_established() -> None:
    """Every indicator that is not settled stands there, with what is missing."""
    assessment = judged("open-can-still-pass")[0]
    listed = section(composed("minutes", "open-can-still-pass"), "open")
    assert listed.grid is not None
    assert len(listed.grid.rows) == len(assessment.open_findings) > 0


def test_an_assessors_own_finding_stands_with_what_the_rule_said() -> None:
    """Where an assessor found otherwise, the minutes say who, when, why and what the rule gave."""
    said = section(composed("minutes", "pass-overruled-finding"), "assessors").lines
    assert all(isinstance(one, Bound) and "; the rule gave" in one.text for one in said)


@pytest.mark.parametrize("kind", ["minutes", "submission"])
def test_what_the_council_decides_otherwise_is_left_free(kind: Kind) -> None:
    """The table for departures has rows, and nothing in them is the engine's."""
    grid = section(composed(kind, "pass-clear"), "departures").grid
    assert grid is not None
    assert [set(row.cells.values()) for row in grid.rows] == [{""}] * len(grid.rows)


def test_the_heads_say_who_appraises_on_the_day() -> None:
    """Until 30/06/2025 it is the district's council; from 01/07/2025 on the provincial health department."""
    before = composed("minutes", "pass-urban-ward", lang="vi").head
    after = composed(
        "minutes", "pass-urban-ward", lang="vi", day=judged("pass-clear")[0].day.replace(2025, 8, 1)
    ).head
    assert (before.issuer, after.issuer) == ("HỘI ĐỒNG THẨM ĐỊNH", "SỞ Y TẾ")
    assert before.superior.endswith(" THÀNH PHỐ MẪU")
    assert after.superior.endswith(" TỈNH MẪU")
    assert after.place_and_day.startswith("Mẫu, ")


def test_who_is_not_known_is_left_free() -> None:
    """A set whose competence could not be read has blanks for the bodies, never a guess."""
    head = composed("minutes", "districts/hoang-hoa-2024-05").head
    assert (head.superior, head.issuer) == (BLANK, BLANK)


def test_targets_stand_with_their_distances() -> None:
    """Minutes about targets have each of them, with no points and no recognition."""
    official = composed("minutes", "districts/hoang-hoa-2024-05")
    names = [one.name for one in official.sections]
    assert "targets" in names
    assert not {"totals", "reasons", "indicators"} & set(names)
    grid = section(official, "targets").grid
    assert grid is not None
    found = judged("districts/hoang-hoa-2024-05")[0].findings
    assert len([row for row in grid.rows if not row.strong]) == len(found)


def test_a_submission_lists_the_communes_by_outcome() -> None:
    """Who passes is proposed; who is open or fails stands apart, each with the code of its own receipt."""
    official = composed("submission", "pass-clear", "fail-clear", "open-can-still-pass", "pass-exactly-80")
    codes = {
        name: judged(name)[0].receipt.code for name in ("pass-clear", "fail-clear", "open-can-still-pass")
    }
    said = texts(official)
    assert said["proposed/1/code"] == codes["pass-clear"]
    assert said["refused/1/code"] == codes["fail-clear"]
    assert said["unsettled/1/code"] == codes["open-can-still-pass"]
    assert "4 communes; 2 pass" in said["request"]


def test_a_submission_without_anyone_to_propose_says_so() -> None:
    """Where nobody passes, nobody is proposed."""
    said = texts(composed("submission", "fail-clear"))
    assert "none is proposed" in said["request"]


def test_the_place_is_named_as_far_as_all_share_it() -> None:
    """Communes of two districts leave the district of the head free; the province they share stands."""
    first, second = judged("pass-clear"), judged("pass-exactly-80")
    moved: Assessment = second[0].__class__(
        **{**vars(second[0]), "place": {**second[0].place, "district": "Huyện Khác"}}
    )
    head = compose("submission", [first, (moved, second[1])], VI).head
    assert head.superior.endswith(BLANK)
    assert head.addressee.endswith("Tỉnh Mẫu")


@pytest.mark.parametrize(
    ("kind", "names", "told"),
    [
        ("minutes", ("pass-clear", "fail-clear"), "one station; 2 were given"),
        ("sheet", ("pass-clear", "fail-clear"), "one station; 2 were given"),
        ("submission", ("districts/hoang-hoa-2024-05",), "recognises nobody"),
        ("submission", ("pass-clear", "pass-before-april-2023"), "by different norms, as their days differ"),
    ],
)
def test_what_does_not_go_into_one_document_is_refused(kind: Kind, names: tuple[str, ...], told: str) -> None:
    """A scored sheet is of one station, and targets recognise nobody."""
    with pytest.raises(JudgingError, match=told):
        composed(kind, *names)


def test_the_code_of_several_receipts_changes_with_any_of_them() -> None:
    """A submission's code is none of its communes', and another for another list or order."""
    codes = {
        composed("submission", *names).proof.code
        for names in (
            ("pass-clear", "fail-clear"),
            ("fail-clear", "pass-clear"),
            ("pass-clear", "pass-exactly-80"),
            ("pass-clear",),
        )
    }
    assert len(codes) == 4
    assert judged("pass-clear")[0].receipt.code in codes


@pytest.mark.parametrize("kind", KINDS)
def test_where_files_lie_is_not_said(kind: Kind) -> None:
    """A document and its record name files, not the folders of whoever made it, and are the same anywhere."""
    assessment, evidence = judged("pass-clear")
    here = replace(assessment, file="pass-clear.yaml"), evidence
    lying = replace(assessment, file="/home/lan/trạm/pass-clear.yaml"), evidence
    one, other = compose(kind, [lying], VI), compose(kind, [here], VI)
    assert (texts(one), one.proof) == (texts(other), other.proof)


def test_where_the_files_of_stations_lie_is_not_said() -> None:
    """What could not be counted of a station is told with the name of its file alone."""
    assessment, evidence = judged("pass-clear")
    why = Problem(Place("/home/lan/trạm/an.yaml"), Message("‘{word}’ is of another district", word="x"))
    station = GivenStation("/home/lan/trạm/an.yaml", evidence.place, evidence.as_of, "0", (why,))
    official = compose("sheet", [(assessment, replace(evidence, stations=(station,)))], Tongue("en"))
    said = section(official, "bases").lines
    assert "an.yaml: ‘x’ is of another district" in said


@pytest.mark.parametrize(
    ("district", "said"),
    [("Quận 1", "Quận 1, "), ("Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh, "), ("Quận Mẫu", "Mẫu, ")],
)
def test_the_place_before_the_day_is_written_by_the_decree(district: str, said: str) -> None:
    """A name is written without its level, save for numbers and for names of people."""
    assessment, evidence = judged("pass-clear")
    moved = replace(assessment, place={**assessment.place, "district": district})
    assert compose("minutes", [(moved, evidence)], VI).head.place_and_day.startswith(said)


def test_a_submission_by_two_sets_is_refused() -> None:
    """Communes judged by two sets of criteria were never in one list; both sets are named."""
    small = Desk(CONTENT, Reference())
    evidence = small.read(CONTENT / "stations" / "pass.yaml")
    both = [judged("pass-clear"), (small.assess(evidence), evidence)]
    with pytest.raises(JudgingError, match=r"by one criteria set; .* 1300-2023.*mau-2024"):
        compose("submission", both, VI)


def test_the_sheet_of_targets_has_them_and_no_points() -> None:
    """The scored sheet of a district lists its targets where that of a station lists indicators."""
    official = composed("sheet", "districts/hoang-hoa-2024-05")
    names = [one.name for one in official.sections]
    assert "targets" in names
    assert not {"indicators", "totals", "reasons"} & set(names)


def test_a_day_of_issue_that_was_only_inferred_is_not_cited() -> None:
    """Minutes cite a decision whose copy prints no day without one, and never with a day of ours."""
    said = texts(composed("minutes", "districts/tam-duong-2024"))["pursuant/1"]
    act = judged("districts/tam-duong-2024")[0].law.criteria_set.head.instrument
    assert said.startswith(f"Pursuant to {act.number} of {act.issuer.en} (")
    assert numbers.day(act.issued, Tongue("en")) not in said
    assert texts(composed("minutes", "pass-clear"))["pursuant/1"].startswith(
        "Pursuant to 1300/QĐ-BYT of 2023-03-09 of "
    )


def test_a_submission_of_targets_is_refused() -> None:
    """A set of targets recognises nobody, so there is nothing to submit."""
    with pytest.raises(JudgingError, match="recognises nobody"):
        composed("submission", "districts/hoang-hoa-2024-05")
