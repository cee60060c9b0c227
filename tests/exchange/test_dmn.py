"""Rules as DMN tables: valid by the standard's schema, and an independent engine gives the same points."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import product
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import SpiffWorkflow.dmn
from hypothesis import HealthCheck, given, settings
from lxml import etree
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
from SpiffWorkflow.bpmn.script_engine.python_environment import TaskDataEnvironment
from SpiffWorkflow.dmn.engine.DMNEngine import DMNEngine
from SpiffWorkflow.dmn.parser.DMNParser import DMNParser

from building import TEXT, law_of, set_of
from examples import Case, cases, evidence_of_case
from smallset import bands
from strategies import FORM, MEASURES, laws, stations
from tieuchi.cli.exchange_dmn import NAMESPACE
from tieuchi.desk import Desk
from tieuchi.evidence.aging import aged
from tieuchi.evidence.facts import Evidence
from tieuchi.exchange.dmn import NULL, Model, identifier
from tieuchi.exchange.dmn_conditions import Ways
from tieuchi.exchange.dmn_rules import model_of
from tieuchi.exchange.dmn_xml import MODEL, dmn_bytes
from tieuchi.files.content import content_root
from tieuchi.judge.assessing import assess
from tieuchi.judge.findings import Assessment
from tieuchi.judge.measuring import Measuring
from tieuchi.judge.reference import Reference
from tieuchi.law.lawbook import Law
from tieuchi.present.decision_tables import decision_words
from tieuchi.present.language import LANGUAGES, Tongue
from tieuchi.values.days import parse_day
from tieuchi.values.interval import EITHER, Interval

DESK = Desk(evaluator=Reference())
STATIONS = sorted((content_root() / "evidence" / "stations").glob("*.yaml"))
DAY = parse_day("2024-12-31")
SCHEMA = Path(SpiffWorkflow.dmn.__file__).parent / "parser" / "schema" / "DMN13.xsd"
SETS = [head.id for head in DESK.heads if head.kind != "frame"]
NAMES = {"d": MODEL}


def day_in(set_id: str) -> Any:
    """Return a day on which a set is in force."""
    (head,) = (one for one in DESK.heads if one.id == set_id)
    validity = head.instrument.validity
    return DAY if validity.holds(DAY) else validity.start


@cache
def modelled(set_id: str, lang: str = "en") -> tuple[Law, Model, bytes]:
    """Return the law of a set, its model, and the file."""
    law, tongue = DESK.law(set_id, day_in(set_id)), Tongue(cast(Any, lang))
    model = model_of(law, DESK.form(law.criteria_set.head.form), decision_words(law, day_in(set_id), tongue))
    return law, model, dmn_bytes(model, identifier("set", set_id), NAMESPACE.format(id=set_id))


# The independent engine is SpiffWorkflow's. Its expressions are Python's, so these give them FEEL's words.


class Option(str):
    """A choice that equals a list of options as FEEL means it: it is one of them."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self in other if isinstance(other, tuple) else str.__eq__(self, cast(str, other))

    __hash__ = str.__hash__


class Unknown:
    """FEEL's null: what is computed of it is null again, and no comparison with it holds."""

    def __mul__(self, other: object) -> Unknown:
        return self

    def __rmul__(self, other: object) -> Unknown:
        return self

    def _never(self, other: object) -> bool:
        return False

    __lt__ = __le__ = __gt__ = __ge__ = _never


UNKNOWN = Unknown()


class Exact(ast.NodeTransformer):
    """Turns the decimals of an expression, which FEEL keeps exactly, into fractions."""

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        """Return an exact number for a decimal."""
        if not isinstance(node.value, float):
            return node
        call = ast.Call(ast.Name("Fraction", ast.Load()), [ast.Constant(repr(node.value))], [])
        return ast.copy_location(call, node)


class Feel(TaskDataEnvironment):
    """Evaluates with FEEL's words for truths and for nothing, and with exact numbers."""

    def evaluate(self, expression: str, context: Any, external_context: Any = None) -> Any:
        """Return what an expression is worth."""
        words = {"true": True, "false": False, NULL: UNKNOWN, "Fraction": Fraction}
        python = expression.replace("dmninputexpr = ", "dmninputexpr == ")
        exact = ast.fix_missing_locations(Exact().visit(ast.parse(python, mode="eval")))
        return eval(compile(exact, "feel", "eval"), {**words, **context, **(external_context or {})})  # noqa: S307


ENGINE = PythonScriptEngine(environment=Feel({}))


def tables_of(file: bytes) -> Mapping[str, Any]:
    """Return the decision tables of a file as the independent engine reads them, by the decision's name."""
    root = etree.fromstring(file)
    found = {}
    for decision in root.findall("d:decision[d:decisionTable]", NAMES):
        alone = etree.Element(root.tag, nsmap=root.nsmap)
        alone.append(decision)
        parser = DMNParser(None, alone, {"dmn": MODEL})
        parser.parse()
        found[decision.get("name")] = parser.decision.decisionTables[0]
    return found


@cache
def tables(set_id: str) -> Mapping[str, Any]:
    """Return the decision tables of a set."""
    return tables_of(modelled(set_id)[2])


def decided(set_id: str, name: str, data: Mapping[str, Any]) -> Any:
    """Return what the independent engine decides by one table of a set."""
    return decided_by(tables(set_id)[name], name, data)


def decided_by(table: Any, name: str, data: Mapping[str, Any]) -> Any:
    """Return what the independent engine decides by a table."""
    task = SimpleNamespace(data=dict(data), workflow=SimpleNamespace(script_engine=ENGINE))
    return DMNEngine(table).result(task)[name]


def told(found: Assessment, model: Model, evidence: Evidence, number: str | None = None) -> dict[str, Any]:
    """Return the input data of a station, or of one indicator; what is not known of it is null."""
    choices = [name for name in ("zone", "region") if name in evidence.form.fields]
    options = [cast(frozenset[str], evidence.fact(name).value) for name in choices]
    measurings = [
        Measuring(found.law, evidence, dict(zip(choices, setting, strict=True)), found.covers)
        for setting in product(*options)
    ]
    names = [one.name for one in model.inputs] if number is None else list(_inputs(model, number))
    return {name: _told(name, measurings, evidence) for name in names}


def _told(name: str, measurings: list[Measuring], evidence: Evidence) -> Any:
    if name.startswith(("attested_", "points_")):
        return UNKNOWN
    known = {_known(name, one, evidence) for one in measurings}
    return known.pop() if len(known) == 1 else UNKNOWN


def _known(name: str, measuring: Measuring, evidence: Evidence) -> Any:
    whole, _, side = name.rpartition("_")
    if name in evidence.form.fields or name in measuring.law.criteria_set.measures:
        value: Any = measuring.look(name)
    else:
        measured = measuring.value(whole)
        value = measured.of if side == "covered" else measured.to
    if isinstance(value, frozenset):
        return Option(next(iter(value))) if len(value) == 1 else UNKNOWN
    if not isinstance(value, Interval) or not value.known:
        return UNKNOWN
    asked = evidence.form.fields.get(name)
    if asked is not None and asked.type == "yes-no":
        return bool(value.lo)
    return Fraction(value.lo) * (1 if asked is None else asked.per)


def added(model: Model, set_id: str, number: str, data: Mapping[str, Any]) -> Any:
    """Return the points of an indicator: of its table, or of its parts' tables added up under their cap."""
    name = identifier("points", number)
    (decision,) = (one for one in model.decisions if one.name == name)
    if decision.rows:
        return decided(set_id, name, data)
    parts = [decided(set_id, one, data) for one in decision.decisions]
    if decision.inputs or any(part is UNKNOWN for part in parts):
        return UNKNOWN
    body = decision.expression
    cap = Fraction(body.rpartition(", ")[2][:-1]) if body.startswith("min(") else None
    points = sum((Fraction(part) for part in parts), Fraction(0))
    return points if cap is None else min(points, cap)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("set_id", SETS)
def test_every_set_is_valid_by_the_schema_of_dmn(set_id: str, lang: str) -> None:
    """The file keeps to the standard's own XSD, and nothing in it refers to what is not there."""
    schema = etree.XMLSchema(etree.parse(str(SCHEMA)))
    root = etree.fromstring(modelled(set_id, lang)[2])
    assert schema.validate(root.getroottree()), schema.error_log
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    assert {one.get("href") for one in root.iter() if one.get("href")} <= {f"#{one}" for one in ids}


@pytest.mark.parametrize("file", STATIONS, ids=lambda file: file.stem)
def test_an_independent_engine_gives_the_same_points(file: Path) -> None:
    """Every indicator that is settled has the same points there, and every open one is null."""
    shown = judged(file)
    if shown is None:
        return
    evidence, assessment = shown
    _, model, _ = modelled("1300-2023")
    data = told(assessment, model, evidence)
    same = 0
    for finding in assessment.findings:
        found = added(model, "1300-2023", finding.number, data)
        if found is UNKNOWN:
            assert any(data[name] is UNKNOWN for name in _inputs(model, finding.number)), finding.number
        else:
            assert finding.points == Interval.point(Fraction(found) * 100), finding.number
            same += 1
    if file.stem in COMPLETE:
        assert same == len(assessment.findings)


COMPLETE = ("pass-clear", "pass-exactly-80", "fail-clear", "fail-one-point-short")
"""Samples of which everything is known."""


def judged(file: Path) -> tuple[Evidence, Assessment] | None:
    """Return a sample without findings of assessors, judged on its own day; none where another set judges."""
    read = DESK.read(file)
    evidence = replace(read, findings=(), places=())
    if DESK.head("station", evidence.place, evidence.as_of).kind == "frame":
        return None
    return aged(evidence, evidence.as_of), DESK.assess(evidence)


def _inputs(model: Model, number: str) -> Iterator[str]:
    decisions = {one.name: one for one in model.decisions}
    waiting = [identifier("points", number), identifier("target", number)]
    while waiting:
        one = decisions.get(waiting.pop())
        if one is None:
            continue
        yield from one.inputs
        waiting += one.decisions


@pytest.mark.parametrize("set_id", SETS)
def test_every_example_of_the_rules_gives_the_same(set_id: str) -> None:
    """The examples beside the rules, which stand on both sides of every threshold, are decided alike."""
    law, model, _ = modelled(set_id)
    same = 0
    for case in cases(content_root()):
        if case.set_id == set_id:
            same += _same(law, model, case)
    assert same > EXPECTED.get(set_id, 0)


EXPECTED = {"1300-2023": 150, "station-checks": 15, "bac-ninh-220-2018": 40, "tam-duong-2022": 30}
"""How many examples are known to be settled at least; the others leave something open."""


def _same(law: Law, model: Model, case: Case) -> bool:
    """Compare one example, and return whether it was settled there."""
    head = law.criteria_set.head
    evidence = evidence_of_case(case, DESK.form(head.form), head)
    assessment = DESK.assess(evidence, day=case.day, set_id=head.id)
    data = told(assessment, model, evidence, case.indicator)
    (finding,) = (one for one in assessment.findings if one.number == case.indicator)
    target = identifier("target", case.indicator)
    if finding.points is not None:
        found, expected = added(model, head.id, case.indicator, data), finding.points.times(Fraction(1, 100))
    elif target in tables(head.id):
        found, expected = decided(head.id, target, data), finding.holds or EITHER
    else:
        return False
    assert found is UNKNOWN or Interval.point(Fraction(found)) == expected, str(case)
    return found is not UNKNOWN


def test_disqualifiers_are_decided_alike() -> None:
    """What bars recognition is true there where it surely holds here."""
    _, model, _ = modelled("1300-2023")
    for file in STATIONS:
        if (shown := judged(file)) is None:
            continue
        evidence, assessment = shown
        data = told(assessment, model, evidence)
        for bar in assessment.barred:
            found = decided("1300-2023", identifier("bars", bar.indicator, bar.disqualifier.name), data)
            assert found is UNKNOWN or Interval.point(int(found)) == bar.holds


def test_what_is_not_known_is_null_and_never_nought() -> None:
    """A station of which nothing is known has no points there, and not zero."""
    _, model, _ = modelled("1300-2023")
    nothing = {one.name: UNKNOWN for one in model.inputs}
    for name in tables("1300-2023"):
        assert decided("1300-2023", name, nothing) is UNKNOWN


def test_a_share_of_nothing_is_null_where_the_rule_says_nothing() -> None:
    """Dividing by zero never gives points and never takes them."""
    data = {"zone": Option("1"), "antenatal_four_visits": 0, "women_gave_birth": 0}
    assert decided("1300-2023", "points_33", data) is UNKNOWN
    assert decided("1300-2023", "points_33", {**data, "women_gave_birth": 1}) == 0


def test_recognition_adds_up_with_the_lines_of_the_decision() -> None:
    """80 % of all points, 50 % of each criterion, no disqualifier, and null where anything is unknown."""
    _, model, _ = modelled("1300-2023")
    decisions = {one.name: one for one in model.decisions}
    recognised = decisions["recognised"].expression
    assert "total >= 80 and criterion_1 >= " in recognised
    assert recognised.startswith("if total = null or criterion_1 = null")
    assert decisions["total"].expression == " + ".join(f"criterion_{number}" for number in range(1, 11))
    assert json.dumps(model.note)


def test_no_way_of_a_condition_contradicts_itself() -> None:
    """A condition and its opposite have ways of their own, and joining them leaves none or one that is open."""
    law, _, _ = modelled("1300-2023")
    ways = Ways(law.criteria_set, DESK.form("station"))
    for ruled in law.criteria_set.indicators.values():
        for scale in ruled.scales:
            for condition in scale.conditions:
                assert ways.of(condition)
                assert ways.of(condition, negated=True)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(laws(), stations())
def test_random_rules_are_decided_alike_whatever_is_missing(law: Law, evidence: Evidence) -> None:
    """What is decided there is what the judge finds; of a known station nothing else is null but what is open."""
    model = model_of(law, FORM, decision_words(law, DAY, Tongue("en")))
    read = tables_of(dmn_bytes(model, "random", "urn:tieuchi:random"))
    assessment = assess(law, evidence, evidence.as_of, Reference())
    data = told(assessment, model, evidence)
    known = UNKNOWN not in data.values()
    for finding in assessment.findings:
        for part in finding.parts:
            name = identifier("points", finding.number, part.part.name)
            found = decided_by(read[name], name, data)
            if found is UNKNOWN:
                assert not known or len(part.outcomes) > 1
            else:
                assert part.points == Interval.point(Fraction(found) * 100)
    for bar in assessment.barred:
        name = identifier("bars", bar.indicator, bar.disqualifier.name)
        found = decided_by(read[name], name, data)
        if found is UNKNOWN:
            assert not known or not bar.holds.known
        else:
            assert bar.holds == Interval.point(int(found))


def test_two_bounds_of_one_number_stand_in_one_entry() -> None:
    """A range is one entry, which an engine reads as both of its ends."""
    shown = law_of(
        set_of([bands({"x": {"at least": 1, "less than": 3}})], points=[2], measures=MEASURES), FORM
    )
    model = model_of(shown, FORM, decision_words(shown, DAY, Tongue("en")))
    (decision,) = (one for one in model.decisions if one.rows)
    assert "? < 3 and ? >= 1" in [test for row in decision.rows for test in row.entries]
    table = tables_of(dmn_bytes(model, "two", "urn:two"))[decision.name]
    assert [decided_by(table, decision.name, {"x": number}) for number in range(4)] == [0, 2, 2, 0]


def test_what_needs_a_person_is_an_input() -> None:
    """A part that no rule can tell is told, and the points of its indicator are the sum under the cap."""
    person = {"name": "seen", "label": TEXT, "points": 1, "needs a person": TEXT}
    banded = {"name": "told", "label": TEXT, "bands": [{"points": 2, "when": "yes"}]}
    shown = law_of(set_of([{"parts": [person, banded], "cap": 2}], points=[2], measures=MEASURES), FORM)
    model = model_of(shown, FORM, decision_words(shown, DAY, Tongue("en")))
    (sum_,) = (one for one in model.decisions if one.name == "points_1")
    assert sum_.expression == "min(points_1_seen + points_1_told, 2)"
    assert (sum_.inputs, sum_.decisions) == (("points_1_seen",), ("points_1_told",))
    assert "Only a person can tell" in next(one.note for one in model.inputs if one.name == "points_1_seen")
