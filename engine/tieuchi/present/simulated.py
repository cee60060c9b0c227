"""A simulation as a page: who gains and who loses recognition by a draft, where, and which points moved."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tieuchi.bulk.comparison import Comparison
from tieuchi.bulk.population import Simulated
from tieuchi.evidence.form import Form
from tieuchi.judge.scoring import line
from tieuchi.law.amendments import Amendment
from tieuchi.law.lawbook import CriteriaSet
from tieuchi.present import numbers
from tieuchi.present.amended import change_table
from tieuchi.present.document import Block, Heading, Line
from tieuchi.present.head import banner
from tieuchi.present.language import Tongue
from tieuchi.present.moved import moved_blocks
from tieuchi.present.recognised import groups, transitions
from tieuchi.present.shifted import named_blocks
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval

ZONE = "zone"


@dataclass(frozen=True)
class Simulation:
    """What was simulated, and what came of it.

    Attributes:
        named: What the two laws are called: two sets, or the set and the file of its amendment.
        amendment: The draft; none where two sets are compared.
        data: The names of the data.
        simulated: What came of it.
        form: The form of the stations.
        proved: Where no finding moved: whether the two are proved to judge every station there can be alike;
            none where nobody has asked, or the solver cannot tell.
    """

    named: tuple[str, str]
    amendment: Amendment | None
    data: tuple[str, ...]
    simulated: Simulated
    form: Form
    proved: bool | None = None

    @property
    def comparison(self) -> Comparison:
        """The two laws compared."""
        return self.simulated.comparison

    @property
    def same_law(self) -> bool:
        """Whether both ask the same and judge it the same by the same norms, to the word."""
        return self.simulated.laws[0] == self.simulated.laws[1] and self.simulated.same_norms


def simulation_blocks(one: Simulation, tongue: Tongue) -> Iterator[Block]:
    """Yield a simulation, what matters most first."""
    zones, provinces = zone_names(one, tongue), province_names(one, tongue)
    found, say = one.comparison, tongue.say
    yield from _head(one, tongue)
    yield from _changes(one, tongue)
    yield Heading(say("Recognition"))
    yield from (Line(text) for text in (*verdict(one, tongue), _lines(one, tongue)))
    yield transitions(found.all, tongue)
    if not found.still:
        yield Heading(say("By zone"))
        yield groups(say("Zone"), found.zones, zones, tongue)
        yield Heading(say("By province"))
        yield groups(say("Province"), found.provinces, provinces, tongue)
        yield from moved_blocks(found, tongue)
        yield from named_blocks(found, zones, tongue)
    yield from _left_out(one, tongue)


def title_of(one: Simulation, tongue: Tongue) -> str:
    """Return what a simulation is called."""
    if one.amendment is not None:
        return tongue.say("Simulation: {title}", title=tongue.pick(one.amendment.title))
    return tongue.say("Simulation: from {first} to {second}", first=one.named[0], second=one.named[1])


def verdict(one: Simulation, tongue: Tongue) -> Iterator[str]:
    """Yield in a sentence or two what the simulation found."""
    say, all_ = tongue.say, one.comparison.all
    if not one.comparison.compared:
        yield say("No station could be judged by both laws.")
        return
    if one.comparison.still:
        yield say("No finding changes: nobody gains or loses recognition, and no station's points move.")
        if one.proved:
            yield say("Proved: the two judge every station there can be alike.")
        elif one.proved is False:
            yield say("Other stations than these would be judged otherwise.")
        return
    yield say(
        "Stations that gain recognition: {gained}; that lose it: {lost}. Recognised before: {before}; after: "
        "{after}.",
        gained=numbers.number(all_.gained, tongue),
        lost=numbers.number(all_.lost, tongue),
        before=numbers.number(all_.of(before="pass"), tongue),
        after=numbers.number(all_.of(after="pass"), tongue),
    )


def _head(one: Simulation, tongue: Tongue) -> Iterator[Block]:
    say, found = tongue.say, one.comparison
    yield Heading(title_of(one, tongue), level=1)
    for said in banners(one, tongue):
        yield Heading(said, level=3)
    if any(banners(one, tongue)):
        yield Line(say("What is simulated here is that reading, which is not the text of the decision."))
    if found.invented:
        yield Line(invented(one, tongue), item=True)
    if one.amendment is None:
        for said, each in ((say("First"), found.before), (say("Second"), found.after)):
            yield Line(f"{said}: {each.id}, {tongue.pick(each.head.title)}")
        yield Line(say("Each station is judged by both, whether or not they are in force on its day."))
        if found.before.id != found.after.id:
            yield Line(
                say("Sets number their indicators apart, so only recognition and totals are compared.")
            )
    else:
        title = tongue.pick(found.before.head.title)
        yield Line(say("Criteria set: {set}, {title}", set=found.before.id, title=title))
        yield Line(say("Amendment: {file}; a draft binds nobody", file=one.named[1]))
    yield Line(say("Data: {files}", files=", ".join(one.data)))
    yield Line(
        say(
            "Stations: {read} rows, each one station on one day; judged by both laws: {compared}; left out: "
            "{out}",
            read=numbers.number(found.read, tongue),
            compared=numbers.number(found.compared, tongue),
            out=numbers.number(found.read - found.compared, tongue),
        )
    )
    yield Line(say("Data (SHA-256): {hash}", hash=one.simulated.population))
    yield Line(say("Law before (SHA-256): {hash}", hash=one.simulated.laws[0]))
    yield Line(say("Law after (SHA-256): {hash}", hash=one.simulated.laws[1]))


def _changes(one: Simulation, tongue: Tongue) -> Iterator[Block]:
    """Yield what the draft changes, of sets whose indicators can be told apart."""
    found = one.comparison
    if found.before.id != found.after.id:
        return
    yield Heading(tongue.say("What changes"))
    if one.same_law:
        yield Line(tongue.say("Nothing: what is said here stands already, and the law keeps its hash."))
        return
    if not one.simulated.same_norms:
        yield Line(tongue.say("The norms that the two lean on are not the same."))
    table = change_table(*(Wording(each, one.form, tongue) for each in (found.before, found.after)))
    if table is not None:
        yield table
    elif one.simulated.laws[0] != one.simulated.laws[1]:
        yield Line(tongue.say("Only names, sources or readings change: no level and no number."))


def _lines(one: Simulation, tongue: Tongue) -> str:
    """Return the points that are needed before and after."""
    (before, was), (after, becomes) = (
        _needed(each, tongue) for each in (one.comparison.before, one.comparison.after)
    )
    if (before, was) == (after, becomes):
        return tongue.say(
            "A total of {needed} of {most} points is needed, before and after.", needed=before, most=was
        )
    return tongue.say(
        "A total of {before} of {before_most} points is needed before, and {after} of {after_most} after.",
        before=before,
        before_most=was,
        after=after,
        after_most=becomes,
    )


def _needed(one: CriteriaSet, tongue: Tongue) -> tuple[str, str]:
    most = sum(each.criterion.points or 0 for each in one.criteria)
    rule = one.head.recognition
    needed = Interval.point(0) if rule is None else line(rule.total_at_least, most)
    return numbers.points(needed, tongue), numbers.points(most, tongue)


def zone_names(one: Simulation, tongue: Tongue) -> dict[str | None, str]:
    """Return what each zone is called."""
    asked = one.form.fields.get(ZONE)
    names: dict[str | None, str] = {None: tongue.say("zone not known")}
    return names | {each.id: tongue.pick(each.label) for each in (asked.choices if asked else ())}


def province_names(one: Simulation, tongue: Tongue) -> dict[str | None, str]:
    """Return what each province is called."""
    names: dict[str | None, str] = {None: tongue.say("province not said")}
    return names | {name: name for name in one.comparison.provinces if name is not None}


def banners(one: Simulation, tongue: Tongue) -> tuple[str, ...]:
    """Return the warnings that what is simulated is a working reading; a draft is one whatever it amends."""
    found = one.comparison
    sets = (found.before,) if one.amendment is not None else (found.before, found.after)
    return tuple(dict.fromkeys(said for each in sets if (said := banner(each, tongue))))


def invented(one: Simulation, tongue: Tongue) -> str:
    """Return the warning that stations are made up."""
    return tongue.say(
        "SAMPLE: stations that are invented and belong to no real place: {number}.",
        number=numbers.number(one.comparison.invented, tongue),
    )


def _left_out(one: Simulation, tongue: Tongue) -> Iterator[Block]:
    rejects = one.simulated.rejects
    if not rejects:
        return
    yield Heading(tongue.say("Left out because one law or the other cannot judge them; the first:"))
    for each in rejects:
        why = "; ".join(tongue.tell(fault.message) for fault in each.faults)
        yield Line(f"{each.place} ({each.id}): {why}" if each.id else f"{each.place}: {why}", item=True)
