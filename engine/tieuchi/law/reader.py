"""Reading criteria sets, rules and norms from the content folder."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from tieuchi.files.models import Model, checked
from tieuchi.files.yaml import Document, read_yaml
from tieuchi.law.criteria import Criterion, SetFile
from tieuchi.law.lawbook import CriteriaSet, Ruled, RuledCriterion
from tieuchi.law.norms import Norm
from tieuchi.law.rules import RuleFile
from tieuchi.values.problem import InputError, Place, Problem
from tieuchi.values.text import Message


def read_heads(root: Path) -> tuple[SetFile, ...]:
    """Read the heads of all criteria sets, in the order of their first day in force."""
    heads = _read_all(root, sorted((root / "criteria").glob("*/set.yaml")), SetFile)
    return tuple(sorted((head for _, head in heads), key=lambda head: head.instrument.validity.start))


def read_norms(root: Path) -> tuple[Norm, ...]:
    """Read all norms.

    Raises:
        InputError: If one is malformed, or two of one subject are in force on the same day.
    """
    read = _read_all(root, sorted((root / "criteria").glob("*/norm.yaml")), Norm)
    problems = []
    for index, (document, norm) in enumerate(read):
        for _, other in read[:index]:
            if norm.subject == other.subject and norm.instrument.validity.overlaps(other.instrument.validity):
                problems.append(
                    Problem(
                        document.place(("instrument", "in force")),
                        Message(
                            "‘{norm}’ and ‘{other}’ both say ‘{subject}’ on the same days; end one before "
                            "the other begins",
                            norm=norm.id,
                            other=other.id,
                            subject=norm.subject,
                        ),
                    )
                )
    if problems:
        raise InputError(problems)
    return tuple(norm for _, norm in read)


def read_set(root: Path, head: SetFile) -> CriteriaSet:
    """Read a set's criteria with their rules.

    Raises:
        InputError: Naming every fault of every file.
    """
    criteria = _read_all(root, _files(root, "criteria", head.id), Criterion)
    rules = _read_all(root, _files(root, "rules", head.id), RuleFile)
    joined = _Joining(criteria, rules)
    ruled = tuple(joined.criterion(document, criterion) for document, criterion in criteria)
    joined.check()
    return CriteriaSet(
        head=head,
        criteria=ruled,
        measures={name: measure for _, one in rules for name, measure in one.measures.items()},
        tables={name: table for _, one in rules for name, table in one.tables.items()},
        measure_places={
            name: document.place(("measures", name)) for document, one in rules for name in one.measures
        },
    )


def _files(root: Path, folder: str, set_id: str) -> list[Path]:
    return sorted(p for p in (root / folder / set_id).glob("*.yaml") if p.name != "set.yaml")


def _read_all(root: Path, paths: Iterable[Path], model: type[Model]) -> list[tuple[Document, Model]]:
    read: list[tuple[Document, Model]] = []
    problems: list[Problem] = []
    for path in paths:
        try:
            document = read_yaml(path, name=path.relative_to(root).as_posix())
            read.append((document, checked(document, model)))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return read


class _Joining:
    """Joins criteria with rules and gathers what does not fit together."""

    def __init__(
        self, criteria: list[tuple[Document, Criterion]], rules: list[tuple[Document, RuleFile]]
    ) -> None:
        self.problems: list[Problem] = []
        self.asked = {
            (one.criterion, indicator.number) for _, one in criteria for indicator in one.indicators
        }
        self.rules = rules
        self.by_indicator = {
            (one.criterion, rule.indicator): (rule, document.place(("rules", index)))
            for document, one in rules
            for index, rule in enumerate(one.rules)
        }

    def criterion(self, document: Document, criterion: Criterion) -> RuledCriterion:
        indicators = []
        for index, indicator in enumerate(criterion.indicators):
            found = self.by_indicator.get((criterion.criterion, indicator.number))
            if found is None:
                self._fault(
                    document.place(("indicators", index)),
                    Message(
                        "indicator {number} has no rule; write one in the rules of criterion {criterion}",
                        number=indicator.number,
                        criterion=criterion.criterion,
                    ),
                )
            else:
                indicators.append(Ruled(indicator, *found))
        return RuledCriterion(criterion, tuple(indicators))

    def check(self) -> None:
        self._check_twice("measures")
        self._check_twice("tables")
        for document, one in self.rules:
            seen: set[str] = set()
            for index, rule in enumerate(one.rules):
                place = document.place(("rules", index))
                if (one.criterion, rule.indicator) not in self.asked:
                    self._fault(
                        place,
                        Message(
                            "the set has no indicator {number} in criterion {criterion}",
                            number=rule.indicator,
                            criterion=one.criterion,
                        ),
                    )
                if rule.indicator in seen:
                    self._fault(
                        place,
                        Message("indicator {number} has two rules; keep one of them", number=rule.indicator),
                    )
                seen.add(rule.indicator)
        if self.problems:
            raise InputError(self.problems)

    def _check_twice(self, kind: str) -> None:
        first: dict[str, str] = {}
        for document, one in self.rules:
            for name in getattr(one, kind):
                if first.setdefault(name, document.file) != document.file:
                    self._fault(
                        document.place((kind, name)),
                        Message("‘{name}’ is already defined in {file}", name=name, file=first[name]),
                    )

    def _fault(self, place: Place, message: Message) -> None:
        self.problems.append(Problem(place, message))
