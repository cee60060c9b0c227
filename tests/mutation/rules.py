"""Mutation of the rules: whether the committed examples notice every slip in a set's files.

    uv run --locked python tests/mutation/rules.py [SET …] [--write]

Each mutant is one change of a rule file (see ``mutants.py``). One that does not load is thrown away. The
examples of the indicators it touches are judged until one comes out otherwise. A mutant that none notices is
put to the solver: if no station can tell it from the rule, it is no slip. What is left has survived, and
``survivors.yaml`` has to say why; else this leaves with 1.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

import click
import yaml
from pydantic import ValidationError

from mutation.mutants import (
    Change,
    due_changes,
    head_changes,
    measure_changes,
    rule_changes,
    table_changes,
)
from mutation.mutants import Path as Steps
from mutation.suite import Suite, suite_of
from tieuchi.cli.examples import examples_day
from tieuchi.desk import Desk
from tieuchi.evidence.form import Form
from tieuchi.files.building import Document
from tieuchi.files.yaml import read_yaml
from tieuchi.judge.linking import check_links
from tieuchi.judge.reference import Reference
from tieuchi.law.criteria import Indicator, SetFile
from tieuchi.law.lawbook import CriteriaSet, Law
from tieuchi.law.measures import Measure
from tieuchi.law.rules import Rule, Table
from tieuchi.prove.examples.replacing import MEASURE, RULE, TABLE, Spot, narrowed, with_other
from tieuchi.prove.examples.scaled import scales_of
from tieuchi.prove.examples.searching import Searching, Undecided
from tieuchi.values.problem import InputError, JudgingError

HERE = Path(__file__).parent
SURVIVORS, RESULTS = HERE / "survivors.yaml", HERE / "results.md"
SECONDS = 10.0

KILLED, EQUIVALENT, SURVIVED, NOT_LOADED = "killed", "equivalent", "survived", "not loaded"


@dataclass(frozen=True)
class Mutant:
    """One changed set.

    Attributes:
        change: The change.
        place: The file and line.
        name: What it is called in ``survivors.yaml``; it does not depend on the line.
        law: What returns the changed law and heads; raises where they do not load.
        touched: The indicators whose examples may notice it; none for the whole set's.
    """

    change: Change
    place: str
    name: str
    law: Callable[[], tuple[Law, tuple[SetFile, ...]]]
    touched: tuple[str, ...]


@dataclass(frozen=True)
class Held:
    """What a change is made inside: a rule, a measure or a table.

    Attributes:
        path: Where it stands in its file.
        spot: Where it stands in the law.
        model: What it is read as.
        touched: The indicators that look at it.
    """

    path: Steps
    spot: Spot
    model: Any
    touched: tuple[str, ...]


class Field:
    """One set and its mutants."""

    def __init__(self, desk: Desk, set_id: str) -> None:
        self.desk = desk
        self.one: CriteriaSet = desk.criteria_set(set_id)
        self.form: Form = desk.form(self.one.head.form)
        self.law = desk.law(set_id, examples_day(desk.root, self.one.head))
        self.suite: Suite = suite_of(desk, set_id)
        self.searching = Searching(self.form, examples_day(desk.root, self.one.head), SECONDS)
        self._using = {
            number: frozenset(narrowed(self.law, number).criteria_set.measures)
            for number in self.one.indicators
        }

    def mutants(self) -> Iterator[Mutant]:
        """Yield the mutants of every file of the set."""
        for path in sorted((self.desk.root / "rules" / self.one.id).glob("*.yaml")):
            document = read_yaml(path, path.relative_to(self.desk.root).as_posix())
            yield from self._of_rules(document)
        folder = self.desk.root / "criteria" / self.one.id
        for path in sorted(folder.glob("*.yaml")):
            document = read_yaml(path, path.relative_to(self.desk.root).as_posix())
            if path.name == "set.yaml":
                for change in head_changes(document.data):
                    yield self._mutant(document, change, lambda c=change, d=document: self._head(c, d), ("",))
            elif isinstance(document.data, dict) and "indicators" in document.data:
                for change in due_changes(document.data):
                    yield self._mutant(document, change, lambda c=change, d=document: self._due(c, d), ("",))

    def outcome(self, mutant: Mutant) -> str:
        """Return what became of a mutant."""
        try:
            law, heads = mutant.law()
        except (InputError, JudgingError, ValidationError):
            return NOT_LOADED
        for number in mutant.touched:
            narrow = narrowed(law, number) if number else law
            if self.suite.fails(narrow, heads, [number]):
                return KILLED
        return EQUIVALENT if self._equivalent(law, mutant.touched) else SURVIVED

    def _of_rules(self, document: Document) -> Iterator[Mutant]:
        data = document.data
        words = dict(self.form.fields)
        rows = {name: {one.id: one for one in asked.columns} for name, asked in self.form.lists.items()}
        for index, rule in enumerate(data["rules"]):
            path: Steps = ("rules", index)
            number = str(rule["indicator"])
            for change in rule_changes(rule, path, words):
                yield self._rule_mutant(document, change, Held(path, Spot(RULE, number), Rule, (number,)))
        for name, measure in data.get("measures", {}).items():
            path = ("measures", name)
            users = tuple(number for number, used in self._using.items() if name in used)
            for change in measure_changes(measure, path, words, rows):
                yield self._rule_mutant(document, change, Held(path, Spot(MEASURE, name), Measure, users))
        for name, table in data.get("tables", {}).items():
            path = ("tables", name)
            for change in table_changes(table, path):
                held = Held(path, Spot(TABLE, name), Table, self._of_table(name))
                yield self._rule_mutant(document, change, held)

    def _rule_mutant(self, document: Document, change: Change, held: Held) -> Mutant:
        def law() -> tuple[Law, tuple[SetFile, ...]]:
            data = change.applied(document, held.path)
            changed = with_other(self.law, held.spot, held.model.model_validate(data))
            for number in held.touched or tuple(self.one.indicators)[:1]:
                check_links(self._alone(changed, number), self.form, self.desk.norms)
            return changed, self.desk.heads

        return self._mutant(document, change, law, held.touched)

    def _alone(self, law: Law, number: str) -> CriteriaSet:
        """Return the set with one criterion, and the measures one of its indicators looks at."""
        criterion = next(
            one for one in law.criteria_set.criteria if number in [ruled.number for ruled in one.indicators]
        )
        used = {
            name
            for ruled in criterion.indicators
            for name in narrowed(law, ruled.number).criteria_set.measures
        }
        measures = {
            name: law.criteria_set.measures[name] for name in law.criteria_set.measures if name in used
        }
        return replace(law.criteria_set, criteria=(criterion,), measures=measures)

    def _of_table(self, name: str) -> tuple[str, ...]:
        return tuple(
            number
            for number in self.one.indicators
            if f"'{name}'" in repr(narrowed(self.law, number).criteria_set.indicators[number].rule)
        )

    def _mutant(self, document: Document, change: Change, law: Any, touched: tuple[str, ...]) -> Mutant:
        place = document.place(change.path)
        where = "/".join(map(str, self._named(document, change.path)))
        return Mutant(
            change,
            f"{place.file}:{place.line}",
            f"{place.file} {where}: {change.kind}: {change.told}",
            law,
            touched,
        )

    def _named(self, document: Document, path: Steps) -> Iterable[str | int]:
        if path[0] == "rules":
            return (document.data["rules"][path[1]]["indicator"], *path[2:])
        return path

    def _head(self, change: Change, document: Document) -> tuple[Law, tuple[SetFile, ...]]:
        head = SetFile.model_validate(change.applied(document, ()))
        heads = tuple(head if one.id == head.id else one for one in self.desk.heads)
        return replace(self.law, criteria_set=replace(self.one, head=head)), heads

    def _due(self, change: Change, document: Document) -> tuple[Law, tuple[SetFile, ...]]:
        index = change.path[1]
        indicator = Indicator.model_validate(change.applied(document, ("indicators", index)))
        criteria = tuple(
            replace(
                one,
                indicators=tuple(
                    replace(ruled, indicator=indicator) if ruled.number == indicator.number else ruled
                    for ruled in one.indicators
                ),
            )
            for one in self.one.criteria
        )
        return replace(self.law, criteria_set=replace(self.one, criteria=criteria)), self.desk.heads

    def _equivalent(self, law: Law, touched: tuple[str, ...]) -> bool:
        """Return whether no station can tell the change from the rule."""
        try:
            return all(self._same(law, number) for number in touched)
        except (Undecided, JudgingError, ValueError):
            return False

    def _same(self, law: Law, number: str) -> bool:
        if not number:
            return False
        here, there = narrowed(self.law, number), narrowed(law, number)
        return all(
            self.searching.apart(scaled, here, there) is None
            for scaled in scales_of(here.criteria_set.indicators[number])
        )


@dataclass(frozen=True)
class Told:
    """A mutant and what became of it."""

    set_id: str
    mutant: Mutant
    outcome: str


def run(sets: tuple[str, ...]) -> list[Told]:
    """Return what became of every mutant of some sets."""
    desk = Desk(evaluator=Reference())
    found = []
    for set_id in sets or judged_sets(desk):
        began = time.monotonic()
        field = Field(desk, set_id)
        mutants = list(field.mutants())
        for index, mutant in enumerate(mutants, start=1):
            found.append(Told(set_id, mutant, field.outcome(mutant)))
            if index % 50 == 0 or index == len(mutants):
                click.echo(f"\r{set_id}: {index}/{len(mutants)}", err=True, nl=False)
        click.echo(f" {time.monotonic() - began:.0f} s", err=True)
    return found


def judged_sets(desk: Desk) -> tuple[str, ...]:
    """Return the sets that are judged, in the order of their names."""
    return tuple(sorted(head.id for head in desk.heads if head.kind != "frame"))


def results(found: list[Told]) -> str:
    """Return the results as a page."""
    lines = [
        "# Mutation of the rules",
        "",
        "```",
        "uv run --locked python tests/mutation/rules.py --write",
        "```",
        "",
    ]
    lines += _table("set", found, lambda one: one.set_id)
    lines += ["", *_table("kind of slip", found, lambda one: one.mutant.change.kind)]
    return "\n".join(lines) + "\n"


def _table(head: str, found: list[Told], key: Callable[[Told], str]) -> Iterator[str]:
    yield f"| {head} | mutants | killed | equivalent | survived | killed of those that differ |"
    yield "|---|---:|---:|---:|---:|---:|"
    names = sorted({key(one) for one in found})
    for name in [*names, ""]:
        counts = Counter(one.outcome for one in found if name in ("", key(one)))
        killed, alike, survived = counts[KILLED], counts[EQUIVALENT], counts[SURVIVED]
        rate = f"{100 * killed / (killed + survived):.1f} %" if killed + survived else "–"
        yield f"| {name or '**all**'} | {killed + alike + survived} | {killed} | {alike} | {survived} | {rate} |"


def reasons() -> dict[str, str]:
    """Return why each known survivor is let be."""
    found = yaml.safe_load(SURVIVORS.read_text(encoding="utf-8")) if SURVIVORS.exists() else None
    return {one["mutant"]: one["because"] for one in found or ()}


@click.command()
@click.argument("sets", nargs=-1)
@click.option("--write", is_flag=True, help="Write tests/mutation/results.md.")
def main(sets: tuple[str, ...], write: bool) -> None:
    """Mutate the rules of some sets, or of all that are judged."""
    found = run(sets)
    click.echo(results(found))
    known = reasons()
    survivors = [one for one in found if one.outcome == SURVIVED]
    for one in survivors:
        why = known.get(one.mutant.name)
        click.echo(f"{one.mutant.place}: {one.mutant.name}: {why or 'NO REASON GIVEN'}")
    names = {one.mutant.name for one in survivors}
    gone = [] if sets else sorted(known.keys() - names)
    for name in gone:
        click.echo(f"{SURVIVORS.name}: no longer survives: {name}")
    if write:
        RESULTS.write_text(results(found), encoding="utf-8", newline="\n")
    sys.exit(1 if names - known.keys() or gone else 0)


if __name__ == "__main__":
    main()
