"""Where a figure comes from when stations' own evidence was given: counted from it, or from the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from tieuchi.evidence.counted import Counted
from tieuchi.evidence.facts import Evidence
from tieuchi.judge.belonging import ALL
from tieuchi.judge.using import Used, UsedFact
from tieuchi.present import numbers
from tieuchi.present.document import Block, Heading, Line
from tieuchi.present.language import Tongue
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval

_NOTHING_SAID = ("not asked", "not established", "lapsed")


def stations_lines(evidence: Evidence, tongue: Tongue) -> Iterator[Block]:
    """Yield how many stations' evidence the figures were counted from, and what was left out and why."""
    if not evidence.stations:
        return
    yield Line(_files(sorted(one.as_of for one in evidence.stations), tongue), item=True)
    by_reason: dict[str, list[str]] = {}
    for problem in (problem for one in evidence.stations for problem in one.unused):
        by_reason.setdefault(tongue.tell(problem.message), []).append(str(problem.place))
    for reason, files in by_reason.items():
        yield Line(f"{_listed(files)}: {reason}", item=True)


def _files(days: Sequence[date], tongue: Tongue) -> str:
    """Return how many stations' evidence was given and of which days, of which the first is the earliest."""
    first, last = numbers.day(days[0], tongue), numbers.day(days[-1], tongue)
    if first == last:
        return tongue.say(
            "Stations' own evidence: {files} files, of {day}; what is counted from it says so",
            files=len(days),
            day=first,
        )
    return tongue.say(
        "Stations' own evidence: {files} files, of {first} to {last}; what is counted from it says so",
        files=len(days),
        first=first,
        last=last,
    )


def origin(used: Used, words: Wording) -> str:
    """Return where the figures behind a number come from; nothing where no stations were given."""
    fields = words.form.fields
    facts = [one for one in used.facts if one.name in fields and fields[one.name].type != "choice"]
    # How many stations there are is told with what was counted of them.
    facts = [one for one in facts if not _is_all(one, words)] or facts
    by_origin: dict[str, list[str]] = {}
    for one in facts:
        if said := fact_origin(one, words):
            by_origin.setdefault(said, []).append(words.tongue.pick(one.label))
    if len(by_origin) < 2:  # noqa: PLR2004 - of one origin there is no need to say whose it is
        return "".join(by_origin)
    return "; ".join(f"{_listed(labels)}: {said}" for said, labels in by_origin.items())


def fact_origin(one: UsedFact, words: Wording) -> str:
    """Return where one figure comes from; nothing where no stations were given or nothing is known."""
    if not words.counts or one.name not in words.form.fields or not _says_something(one):
        return ""
    if one.fact.counted is None:
        return words.tongue.say("from the report")
    counted = one.fact.counted
    if _is_all(one, words) and counted.value == counted.report:
        return words.tongue.say("from the report")
    if counted.report is not None and counted.value == counted.report != counted.found:
        return f"{words.tongue.say('from the report')}; {_borne_out(counted, words.tongue)}"
    if _is_all(one, words):
        given = numbers.number(counted.stations, words.tongue)
        return words.tongue.say("evidence of {given} stations was given", given=given)
    return _counted(one, counted, words)


def communes_lines(evidence: Evidence, tongue: Tongue) -> Iterator[Block]:
    """Yield which stations say no to what was counted, and which leave it open."""
    lines = [
        Line(f"{tongue.pick(evidence.form.fields[name].label)}: {'; '.join(said)}", item=True)
        for name, fact in evidence.facts.items()
        if fact.counted is not None and (said := [*_communes(fact.counted, tongue)])
    ]
    if lines:
        yield Heading(tongue.say("Stations by what was counted"))
        yield from lines


def _communes(counted: Counted, tongue: Tongue) -> Iterator[str]:
    if counted.no:
        yield tongue.say("not at {communes}", communes=_listed(counted.no))
    if counted.unclear:
        yield tongue.say("not settled at {communes}", communes=_listed(counted.unclear))


def _counted(one: UsedFact, counted: Counted, words: Wording) -> str:
    tongue, field = words.tongue, words.form.fields[one.name]
    if field.type == "yes-no":
        said = [tongue.say("from the station's own evidence")]
    else:
        said = [*_how_many(counted, tongue)]
    if counted.report is not None and counted.differs:
        said.append(
            tongue.say("the report says otherwise: {figure}", figure=_figure(one, counted.report, words))
        )
    return "; ".join(said)


def _borne_out(counted: Counted, tongue: Tongue) -> str:
    """Return that what was counted so far does not speak against the report's figure."""
    stations = numbers.number(counted.stations, tongue)
    return tongue.say("the evidence of {stations} stations does not contradict it", stations=stations)


def _how_many(counted: Counted, tongue: Tongue) -> Iterator[str]:
    stations = numbers.number(counted.stations, tongue)
    if counted.of.known:
        whole = numbers.number(counted.of.lo, tongue)
        yield tongue.say(
            "counted from the evidence of {counted} of {all} stations", counted=stations, all=whole
        )
    else:
        yield tongue.say(
            "counted from the evidence of {counted} stations; how many there are is not known",
            counted=stations,
        )
    if counted.unclear:
        unclear = numbers.number(len(counted.unclear), tongue)
        yield tongue.say("not settled for {stations} of them", stations=unclear)
    if counted.aside:
        aside = numbers.number(counted.aside, tongue)
        yield tongue.say("the evidence of {stations} could not be counted", stations=aside)
    missing = counted.of.lo - counted.stations - counted.aside
    if counted.of.known and missing:
        yield tongue.say("{stations} gave none", stations=numbers.number(missing, tongue))


def _figure(one: UsedFact, report: Interval, words: Wording) -> str:
    field = words.form.fields[one.name]
    if field.type == "yes-no":
        return words.tongue.say("yes") if report.lo else words.tongue.say("no")
    return numbers.span(report, words.tongue, per=field.per)


def _is_all(one: UsedFact, words: Wording) -> bool:
    way = words.form.counted.get(one.name)
    return way is not None and way.count == ALL


def _says_something(one: UsedFact) -> bool:
    return one.fact.state not in _NOTHING_SAID


def _listed(labels: Iterable[str]) -> str:
    return ", ".join(labels)
