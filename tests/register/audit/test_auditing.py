"""Decisions recorded, content edited, and every class coming out of an audit."""

from __future__ import annotations

import json
import pickle
import shutil
from collections.abc import Callable
from concurrent.futures import Executor, Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

from audits import Office, station
from building import instrument
from folders import SET, criterion, rules, write
from tieuchi.desk import Desk
from tieuchi.evidence.facts import Evidence
from tieuchi.evidence.reader import evidence_in, form_ids
from tieuchi.files.content import content_root
from tieuchi.files.yaml import parse_yaml
from tieuchi.judge.findings import Assessment
from tieuchi.judge.reference import Reference
from tieuchi.register.audit import auditing
from tieuchi.register.audit.drawing import sample_of
from tieuchi.register.audit.plausibility_reader import read_weights
from tieuchi.register.audit.reading import Wanted
from tieuchi.register.audit.results import Audit, Audited
from tieuchi.register.audit.risk import Shown, Weighing, margin_of
from tieuchi.register.law_files import named_in, pack
from tieuchi.register.recording import findings_document
from tieuchi.register.store.register import Register
from tieuchi.values.canonical import canonical
from tieuchi.values.problem import JudgingError

MOST_KEPT = 500
"""Bytes; a line of the log alone has more than twice as many."""


def edit(root: Path, name: str, old: str, new: str) -> None:
    """Edit a file of some content."""
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new, 1), "utf-8")


def only(audit: Audit) -> Audited:
    """Return the only decision of an audit."""
    (one,) = audit.decisions
    return one


def remarks(one: Audited) -> list[str]:
    """Return what was remarked."""
    return [str(each.said) for each in one.classified.remarks]


def test_a_decision_judged_as_recorded_is_confirmed(office: Office) -> None:
    """The same evidence under the same law gives the same findings, and nothing is remarked."""
    office.decide(station(), "1/QĐ")
    one = only(office.audit())
    assert (one.kind, remarks(one), one.compared) == ("confirmed", [], ())


def test_a_decision_is_judged_by_the_law_kept_with_it(office: Office, root: Path) -> None:
    """Content edited since is compared with, and named by indicator; the decision keeps its own law."""
    office.decide(station(children=1200), "1/QĐ")
    edit(root, "rules/mau-2024/02-care.yaml", "at least: 80 %", "at least: 83 %")
    assert only(office.audit()).kind == "confirmed"
    edit(
        root,
        "rules/mau-2024/02-care.yaml",
        "{points: 1, when: {immunised_share",
        "{points: 0.5, when: {immunised_share",
    )
    one = only(office.audit())
    assert one.kind == "content since corrected"
    assert remarks(one) == ["by the law kept: pass; by today's content: fail; judged otherwise: 3"]


def test_a_line_to_reach_that_moved_is_content_corrected(office: Office, root: Path) -> None:
    """Where only the line moved no indicator is named, and the verdict is."""
    office.decide(station(children=1200), "1/QĐ")
    edit(root, "criteria/mau-2024/set.yaml", "total at least: 80 %", "total at least: 95 %")
    one = only(office.audit())
    assert one.kind == "content since corrected"
    assert remarks(one) == ["by the law kept: pass; by today's content: fail; only lines to reach differ"]


def test_content_that_cannot_judge_any_more_is_remarked(office: Office, root: Path) -> None:
    """A set that the product no longer has takes nothing away from the decision."""
    office.decide(station(), "1/QĐ")
    shutil.rmtree(root / "criteria" / "mau-2024")
    shutil.rmtree(root / "rules" / "mau-2024")
    one = only(office.audit())
    assert one.kind == "confirmed"
    assert "today's content cannot judge this evidence" in remarks(one)[0]


def test_evidence_that_todays_form_refuses_is_remarked(office: Office, root: Path) -> None:
    """A figure that today's form holds for impossible is named; the decision stays what it was."""
    office.decide(station(), "1/QĐ")
    edit(root, "evidence/forms/station/01.yaml", "least: 0, most: 5000, lasts", "least: 0, most: 900, lasts")
    one = only(office.audit())
    assert one.kind == "confirmed"
    assert "today's content cannot judge this evidence: 1/QĐ.yaml:" in remarks(one)[0]


def test_a_kept_law_that_cannot_be_read_is_told_with_its_faults(
    office: Office, root: Path, tmp_path: Path
) -> None:
    """A law kept by another version that this one refuses leaves the decision unjudged, the first faults named."""
    older = tmp_path / "older"
    shutil.copytree(root, older)
    form = older / "evidence" / "forms" / "station" / "01.yaml"
    form.write_text(form.read_text("utf-8").replace("lasts: for good", "lasted: for good"), "utf-8")
    office.decide(station(), "1/QĐ", law=pack(older))
    one = only(office.audit())
    assert one.kind == "cannot be judged"
    assert "unknown key ‘lasted’" in remarks(one)[0]
    assert remarks(one)[0].endswith("more")


def test_a_report_is_judged_with_the_stations_it_was_counted_from(office: Office, root: Path) -> None:
    """All files of a decision are read again; of one that is lost the decision cannot be judged."""
    scored_report(root)
    report = (
        "form: commune\ninvented: true\nplace: {commune: Xã Một, district: Huyện Mẫu, province: Tỉnh Mẫu}\n"
        "as of: 2024-12-31\nperiod: {from: 2024-01-01, to: 2024-12-31}\nfacts: {recorded: 1}\n"
    )
    office.decide(report, "1/QĐ", stations=(station(children=1100),))
    one = only(office.audit())
    assert (one.kind, one.entry.judged.least) == ("confirmed", 200)
    office.register = Losing(office.register, {one.entry.evidence[1].sha256: None})  # type: ignore[assignment]
    assert only(office.audit()).kind == "cannot be judged"


def scored_report(root: Path) -> None:
    """Add a form that counts from stations, and a set that scores it."""
    shutil.copytree(root / "evidence" / "forms" / "district", root / "evidence" / "forms" / "commune")
    head = {**SET, "id": "reports", "form": "commune", "instrument": instrument("2024-01-01")}
    head["recognition"] = {**head["recognition"], "valid for years": 3}
    write(root, "criteria/reports/set.yaml", head)
    asked = criterion(1, 1)
    asked["indicators"][0]["points"] = asked["points"] = 2
    write(root, "criteria/reports/01-a.yaml", asked)
    judged = rules(1, 1)
    judged["rules"][0]["bands"] = [{"points": 2, "when": {"children": {"at least": 1000}}}]
    write(root, "rules/reports/01-a.yaml", judged)


def test_an_engine_that_differs_is_told(office: Office) -> None:
    """Findings recorded that today's engine does not find are named by indicator, before all else."""
    recorded = json.loads(findings_document(found_by(office, station())))
    recorded["indicators"][2] |= {"points": [100, 100], "status": "partly met"}
    office.decide(station(), "1/QĐ", "refused", findings=canonical(recorded))
    one = only(office.audit())
    assert one.kind == "engine differs"
    assert remarks(one) == [
        "recorded: pass; today's engine: pass; found otherwise: 3",
        "the council refused, and the rule says pass; no reason is recorded",
    ]


def test_an_engine_that_only_says_it_in_other_words_differs_too(office: Office) -> None:
    """Bytes that are not the same are never passed over in silence."""
    recorded = json.loads(findings_document(found_by(office, station())))
    recorded["word"] = "older"
    office.decide(station(), "1/QĐ", findings=canonical(recorded))
    assert "not the same findings to the word" in remarks(only(office.audit()))[0]


@pytest.mark.parametrize("recorded", [b"{}", b"[]", b"no findings", b'{"outcome":"pass","total":[1,"x"]}'])
def test_findings_that_are_none_cannot_be_compared_with(office: Office, recorded: bytes) -> None:
    """Whatever was kept as findings, the audit goes on and says that it cannot read them."""
    office.decide(station(), "1/QĐ", findings=recorded)
    one = only(office.audit())
    assert (one.kind, remarks(one)) == (
        "cannot be judged",
        ["the findings kept are none that this version can read"],
    )


def found_by(office: Office, text: str) -> Assessment:
    """Return the assessment of some evidence by an office's content."""
    desk = Desk(office.root, Reference())
    return desk.assess(evidence_in(parse_yaml(text.encode(), "x"), form_ids(office.root), desk.form))


def test_a_correction_supersedes_what_it_corrects(office: Office) -> None:
    """The line corrected is told apart, and the one that corrects it stands."""
    first = office.decide(station(), "1/QĐ")
    office.decide(station(children=1150), "1/QĐ sửa", supersedes=first)
    before, after = office.audit().decisions
    assert (before.kind, before.stands, remarks(before)) == (
        "evidence superseded",
        False,
        ["decision 1/QĐ sửa corrects this one"],
    )
    assert (after.kind, after.stands) == ("confirmed", True)


def test_later_evidence_of_the_same_period_that_says_otherwise_supersedes(office: Office) -> None:
    """The fact is named; evidence that only says less, or of another year, supersedes nothing."""
    office.decide(station(), "1/QĐ")
    office.decide(station(children=1150), "2/QĐ")
    office.decide(station(children=1150, year=2025), "3/QĐ")
    office.decide(station(children=1150).replace(", garden: true", ""), "4/QĐ")
    audit = office.audit()
    assert [one.kind for one in audit.decisions] == ["evidence superseded", *["confirmed"] * 3]
    assert remarks(audit.decisions[0]) == [
        f"the evidence of decision {number}, of the same commune and period, says otherwise: Children"
        for number in ("2/QĐ", "4/QĐ")
    ]


def test_a_number_that_stands_twice_in_a_year_is_remarked(office: Office) -> None:
    """Of two days one is a slip; in another year, by another authority or once corrected it is another decision."""
    office.decide(station(), "1/QĐ", date=date(2025, 1, 20))
    office.decide(station(), "1/qđ", date=date(2025, 1, 21))
    office.decide(station(), "1/QĐ", date=date(2026, 1, 20))
    office.decide(station(), "1/QĐ", date=date(2025, 1, 22), by="UBND huyện Khác")
    wrong = office.decide(station(), "1/QĐ", date=date(2025, 1, 23))
    office.decide(station(), "2/QĐ", supersedes=wrong)
    said = (
        "this number of this authority stands about the commune with another day of the same year too, "
        "in lines: "
    )
    told = [[each for each in remarks(one) if "number" in each] for one in office.audit().decisions]
    assert told == [[said + "1"], [said + "0"], [], [], [], []]


def test_later_evidence_that_was_corrected_supersedes_nothing(office: Office) -> None:
    """A decision that no longer stands says nothing against the one before it."""
    office.decide(station(), "1/QĐ")
    wrong = office.decide(station(children=1150), "2/QĐ")
    office.decide(station(), "2/QĐ sửa", supersedes=wrong)
    assert [one.kind for one in office.audit().decisions] == ["confirmed", "evidence superseded", "confirmed"]


def test_a_council_that_departs_gives_its_reason_or_not(office: Office) -> None:
    """With a reason the reason is printed; without one its absence is."""
    failing = station(children=2000)
    office.decide(failing, "1/QĐ", because="Sổ tiêm chủng đã bổ sung")
    office.decide(failing.replace("Xã Một", "Xã Hai"), "2/QĐ")
    with_, without = office.audit().decisions
    assert (with_.kind, without.kind) == ("council departed with reason", "departed without reason")
    assert remarks(with_) == [
        "the council recognised, and the rule says fail; the reason: Sổ tiêm chủng đã bổ sung"
    ]


class Losing:
    """A register of which something is lost or altered.

    Attributes:
        altered: What is kept in the place of some objects; None for what is lost.
    """

    def __init__(self, register: Register, altered: dict[str, bytes | None]) -> None:
        self._register = register
        self._altered = altered

    def __getattr__(self, name: str) -> Any:
        return getattr(self._register, name)

    def object(self, sha: str) -> bytes:
        """Return an object, or what is kept in its place."""
        raw = self._altered.get(sha, self._register.object(sha))
        if raw is None:
            raise KeyError(sha)
        return raw


@pytest.mark.parametrize("altered", [None, b"form: station"])
@pytest.mark.parametrize("what", ["evidence", "findings", "law", "a file of the law"])
def test_what_is_lost_or_altered_cannot_be_judged(office: Office, what: str, altered: bytes | None) -> None:
    """Whatever is missing or is not what its hash says, the decision cannot be judged, and why is said."""
    office.decide(station(), "1/QĐ")
    entry = office.register.entry(0).entry
    sha = {
        "evidence": entry.evidence[0].sha256,
        "findings": entry.judged.findings,
        "law": entry.law,
        "a file of the law": next(iter(named_in(office.register.object(entry.law)).values())),
    }[what]
    office.register = Losing(office.register, {sha: altered})  # type: ignore[assignment]
    one = only(office.audit())
    assert one.kind == "cannot be judged"
    assert sha in remarks(one)[0]
    said = "does not keep" if altered is None else "is not what was filed"
    assert said in remarks(one)[0]
    assert one.shown is None


def test_a_log_that_does_not_give_its_root_is_not_audited(office: Office) -> None:
    """An altered line stops the audit, and says what tells more."""

    class Altered(Losing):
        def entries(self, start: int = 0, stop: int | None = None) -> Any:
            for kept in self._register.entries(start, stop):
                yield replace(kept, leaf=kept.leaf.replace("1/QĐ".encode(), "9/QĐ".encode()))

    office.decide(station(), "1/QĐ")
    office.register = Altered(office.register, {})  # type: ignore[assignment]
    with pytest.raises(JudgingError, match="do not give the root"):
        office.audit()


def test_only_some_decisions_are_audited(office: Office) -> None:
    """By province whatever its spelling, and by day; others only serve to compare with."""
    office.decide(station(), "1/QĐ", date=date(2025, 1, 20))
    office.decide(station(children=2000, year=2025), "2/QĐ", "refused", date=date(2026, 1, 20))
    office.decide(station("Xã Hai", province="Tỉnh Khác"), "3/QĐ", date=date(2026, 1, 20))
    audit = office.audit(wanted=Wanted(date(2026, 1, 1), "tỉnh  MẪU"))
    one = only(audit)
    assert one.entry.decision.number == "2/QĐ"
    assert [(each.rule, each.found, each.others) for each in one.compared] == [
        ("children-jump", "found", (0,))
    ]
    with pytest.raises(JudgingError, match="it has decisions of: Tỉnh Khác, Tỉnh Mẫu"):
        office.audit(wanted=Wanted(province="Tỉnh Mấu"))


def test_a_decision_of_no_province_is_of_none(office: Office) -> None:
    """It is audited, and asked for a province the register says that it knows none."""
    office.decide(station().replace(", province: Tỉnh Mẫu", ""), "1/QĐ")
    assert only(office.audit()).kind == "confirmed"
    with pytest.raises(JudgingError, match="it has decisions of: no province"):
        office.audit(wanted=Wanted(province="Tỉnh Mẫu"))
    with pytest.raises(JudgingError, match="none was signed on that day or later"):
        office.audit(wanted=Wanted(date(2030, 1, 1)))


def test_an_empty_register_has_nothing_to_audit(office: Office) -> None:
    """Nothing recorded is said, and is no audit that found nothing wrong."""
    with pytest.raises(JudgingError, match="no decision to audit"):
        office.audit()


def test_identical_stations_are_found(office: Office) -> None:
    """Two communes with the same facts name each other; a corrected one is left out."""
    for at, commune in enumerate(("Xã Một", "Xã Hai", "Xã Ba")):
        office.decide(station(commune, children=1100 + (at == 2)), f"{at}/QĐ")
    compared = {
        one.position: [(each.rule, each.others) for each in one.compared] for one in office.audit().decisions
    }
    assert compared == {0: [("same", (1,))], 1: [("same", (0,))], 2: []}


REPORT = """\
form: district
place: {district: huyện mẫu, province: Tỉnh Mẫu}
as of: 2024-12-31
period: {from: 2024-01-01, to: 2024-12-31}
facts: {recorded: STATIONS, children: CHILDREN}
"""


def district_report(root: Path, stations: int, children: Any) -> Evidence:
    """Return a report of so many stations with so many children."""
    text = REPORT.replace("STATIONS", str(stations)).replace("CHILDREN", str(children))
    return evidence_in(parse_yaml(text.encode(), "report.yaml"), form_ids(root), Desk(root, Reference()).form)


@pytest.mark.parametrize(
    ("stations", "children", "found"),
    [
        (2, 2300, False),
        (2, 2301, True),
        (3, 2301, False),
        (3, 2200, True),
        (1, 2300, True),
        (2, "unknown", False),
    ],
)
def test_stations_are_held_against_their_report(
    office: Office, root: Path, stations: int, children: Any, *, found: bool
) -> None:
    """A sum that cannot be is found; a station that is not recorded may have the rest."""
    office.decide(station(), "1/QĐ")
    office.decide(station("Xã Hai", children=1200), "2/QĐ")
    told = [
        (each.found, each.others)
        for one in office.audit(reports=[district_report(root, stations, children)]).decisions
        for each in one.compared
        if each.rule == "report"
    ]
    assert told == ([("found", (0, 1))] * 2 if found else [])


def test_of_more_stations_than_a_report_has_nothing_is_summed(office: Office, root: Path) -> None:
    """That there are too many is said, and no sum over fewer stations than none."""
    for at in range(3):
        office.decide(station(f"Xã {at}", children=5000), f"{at}/QĐ")
    one = office.audit(reports=[district_report(root, 1, 100)]).decisions[0]
    (told,) = [each for each in one.compared if each.rule == "report"]
    assert [str(each.label) for each in told.figures[1:]] == ["stations recorded"]
    assert (told.found, told.why) == ("found", None)


def test_a_sum_that_no_report_may_have_cannot_be_compared(office: Office, root: Path) -> None:
    """The form of the report lets nobody write it, and why is said."""
    edit(root, "evidence/forms/district/01.yaml", "most: 100000", "most: 9000")
    for at in range(2):
        office.decide(station(f"Xã {at}", children=5000), f"{at}/QĐ")
    one = office.audit(reports=[district_report(root, 2, 9000)]).decisions[0]
    (told,) = [each for each in one.compared if each.rule == "report"]
    assert (told.found, told.figures, told.why is None) == ("cannot be compared", (), False)


def test_what_was_corrected_is_no_station_of_a_report(office: Office, root: Path) -> None:
    """Nor is one of another place; and a rule for reports of another form says nothing."""
    first = office.decide(station(children=1100), "1/QĐ")
    office.decide(station(children=1200), "2/QĐ", supersedes=first)
    office.decide(station("Xã Xa", province="Tỉnh Khác"), "3/QĐ")
    audit = office.audit(reports=[district_report(root, 1, 1200)])
    assert [one.compared for one in audit.decisions] == [(), (), ()]
    scored_report(root)
    edit(root, "evidence/plausibility/station/rules.yaml", "reports: [district]", "reports: [commune]")
    audit = office.audit(reports=[district_report(root, 1, 9)])
    assert [one.compared for one in audit.decisions] == [(), (), ()]


def test_a_register_of_either_kind_is_audited(where: str, root: Path, tmp_path: Path) -> None:
    """What is read of a file is read of a server too."""
    office = Office(tmp_path, root, where=where)
    first = office.decide(station(), "1/QĐ")
    office.decide(station(children=1150), "2/QĐ", supersedes=first)
    assert [one.kind for one in office.audit().decisions] == ["evidence superseded", "confirmed"]


def test_several_processes_find_what_one_does(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same decisions come out the same, in the same order, whoever judges them."""
    for at in range(6):
        office.decide(station(f"Xã {at // 2}", children=1100 + at, year=2024 + at % 2), f"{at}/QĐ")
    alone = office.audit()
    monkeypatch.setattr(auditing, "FEW", 0)
    monkeypatch.setattr(auditing, "CHUNK", 2)
    together = office.audit()
    assert [(one.position, one.kind, one.compared, one.reasons) for one in together.decisions] == [
        (one.position, one.kind, one.compared, one.reasons) for one in alone.decisions
    ]


def test_whoever_stops_it_waits_for_no_process(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half way through, as Ctrl-C does: the processes that judge are ended, and none is left behind."""
    for at in range(12):
        office.decide(station(f"Xã {at}", children=1100 + at), f"{at}/QĐ")
    monkeypatch.setattr(auditing, "FEW", 0)
    monkeypatch.setattr(auditing, "CHUNK", 1)
    looking = auditing.Auditing(office.register, Desk(office.root), Wanted()).look()
    assert next(looking) == 1
    looking.close()
    assert active_children() == []


def test_little_is_kept_of_each_decision(office: Office) -> None:
    """What it says is read from the log when it is told, so that a register of any size can be audited."""
    office.decide(station(), "1/QĐ")
    one = only(office.audit())
    assert one.entry.decision.number == "1/QĐ"
    assert len(pickle.dumps(replace(one, log=None, weighing=None))) < MOST_KEPT


class Here(Executor):
    """Runs in this process, when it is asked to, what others would run; or breaks.

    Attributes:
        broken: Whether a process is ended from outside.
    """

    broken = False

    def __init__(
        self, _processes: int, _context: Any, begin: Callable[..., None], given: tuple[Any, ...]
    ) -> None:
        begin(*given)

    def submit(self, work: Callable[..., Any], *given: Any) -> Future[Any]:  # type: ignore[override]
        """Return what the work returned."""
        future: Future[Any] = Future()
        if self.broken:
            future.set_exception(BrokenProcessPool())
        else:
            future.set_result(work(*given))
        return future


@pytest.mark.parametrize("broken", [False, True])
def test_a_process_that_was_ended_is_told(
    office: Office, monkeypatch: pytest.MonkeyPatch, *, broken: bool
) -> None:
    """With what to do; without one every commune is judged, however many wait."""
    for at in range(5):
        office.decide(station(f"Xã {at}", children=1100 + at), f"{at}/QĐ")
    for name, value in (("FEW", 0), ("CHUNK", 1), ("ProcessPoolExecutor", Here)):
        monkeypatch.setattr(auditing, name, value)
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    monkeypatch.setattr(auditing, "best_evaluator", Reference)
    monkeypatch.setattr(Here, "broken", broken)
    if broken:
        with pytest.raises(JudgingError, match="was ended from outside"):
            office.audit()
    else:
        assert [one.kind for one in office.audit().decisions] == ["confirmed"] * 5


def test_risk_is_the_sum_of_its_reasons(office: Office) -> None:
    """Class, an assessor's own finding and late recording are each weighed as declared; a wide margin is not."""
    office.now = datetime(2025, 3, 1, tzinfo=UTC)
    office.decide(station(children=1100).replace("points: 1,", "points: 0,"), "1/QĐ", date=date(2025, 1, 30))
    one = only(office.audit())
    assert one.shown is not None
    assert (one.shown.margin, one.shown.overruled) == (
        Fraction(6 - Fraction("5.6")) / (7 - Fraction("5.6")),
        0,
    )
    assert [(reason.weight, str(reason.said)) for reason in one.reasons] == [
        (10, "days between signing and recording: 30"),
    ]
    assert (one.risk, one.stratum) == (10, "low")


@pytest.mark.parametrize(
    ("margin", "said"),
    [
        (Fraction(0), "margin below 5 %"),
        (Fraction(1, 20), "margin below 15 %"),
        (Fraction(1499, 10_000), "margin below 15 %"),
        (Fraction(15, 100), "margin below 25 %"),
        (Fraction(1, 4), None),
        (None, None),
    ],
)
def test_the_thinnest_margin_that_holds_weighs(margin: Fraction | None, said: str | None) -> None:
    """Of declared shares the first that a margin is below weighs, and no other; at the share it is not below."""
    weighing = Weighing(read_weights(content_root()), {})
    found = weighing.reasons("confirmed", (), Shown(margin, overruled=0, open=0), 0)
    assert [str(one.said) for one in found] == ([] if said is None else [said])


@pytest.mark.parametrize(
    ("sample", "margin"),
    [
        ("pass-clear", Fraction(8, 11)),
        ("pass-exactly-80", Fraction(0)),
        ("fail-one-point-short", Fraction(1, 80)),
        ("fail-criterion-under-half", Fraction(1, 10)),
        ("fail-disqualifier", None),
        ("open-can-still-pass", None),
    ],
)
def test_the_margin_is_a_share_so_that_small_criteria_are_not_thin_by_being_small(
    sample: str, margin: Fraction | None
) -> None:
    """A criterion of three points, all of them reached, is as far from its line as one of nineteen."""
    desk = Desk()
    evidence = desk.read(content_root() / "evidence" / "stations" / f"{sample}.yaml")
    assert margin_of(desk.assess(evidence)) == margin


def test_what_is_open_and_what_an_assessor_found_weigh(office: Office) -> None:
    """Each open finding and each finding instead of the rule's adds its weight; an open verdict has no margin."""
    text = station().replace("children: 1100, ", "")
    text += "  - {indicator: 4, points: 0, by: Tổ thẩm định, on: 2024-12-20, because: vườn bỏ hoang}\n"
    office.decide(text, "1/QĐ", because="đã xem sổ", date=date(2025, 1, 30))
    one = only(office.audit())
    assert one.shown is not None
    assert (one.shown.margin, one.shown.overruled, one.shown.open) == (None, 1, 1)
    assert [(reason.weight, str(reason.said)) for reason in one.reasons] == [
        (20, "council departed with reason"),
        (3, "assessors' findings instead of the rule's: 1"),
        (1, "open findings: 1"),
    ]


def test_a_disqualified_station_has_no_margin(office: Office) -> None:
    """No points would turn a verdict that a disqualifier decides."""
    office.decide(station().replace("outbreak: false", "outbreak: true"), "1/QĐ", "refused")
    one = only(office.audit())
    assert one.kind == "confirmed"
    assert one.shown is not None
    assert one.shown.margin is None


def test_a_sample_is_drawn_of_what_stands(office: Office) -> None:
    """Corrected decisions are not drawn; the same seed and the same log draw the same, another seed others."""
    first = office.decide(station(), "1/QĐ")
    office.decide(station(children=1150), "1/QĐ sửa", supersedes=first)
    for at in range(2, 12):
        office.decide(station(f"Xã {at}", children=1100 + at), f"{at}/QĐ")
    audit = office.audit()

    def drawn(seed: int) -> list[tuple[int, ...]]:
        sample = sample_of(audit, seed, Fraction(9, 10), Fraction(1, 5))
        return [tuple(one.position for one in part.decisions) for part in sample.strata]

    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)
    assert first not in {position for seed in range(9) for part in drawn(seed) for position in part}


def test_no_decision_that_stands_is_no_sample(office: Office) -> None:
    """Where corrections lie outside what is audited, nothing is left to draw, and that is said."""
    first = office.decide(station(), "1/QĐ", date=date(2024, 12, 31))
    office.decide(station("Xã Hai"), "2/QĐ", supersedes=first, date=date(2025, 1, 20))
    (one,) = (each for each in office.audit().decisions if not each.stands)
    audit = replace(office.audit(), decisions=(one,))
    with pytest.raises(JudgingError, match="no decision to draw from"):
        sample_of(audit, 1, Fraction(1, 2), Fraction(0))
