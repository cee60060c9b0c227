"""Gherkin in Vietnamese: features, rules, scenarios and outlines as text, the same bytes every time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

Table = Sequence[Sequence[str]]
INDENT = "  "


@dataclass(frozen=True)
class Step:
    """One sentence of a scenario.

    Attributes:
        kind: ``Biết``, ``Khi`` or ``Thì``; of two alike the second is written ``Và``.
        text: The sentence.
        table: The table below it, where it has one.
    """

    kind: str
    text: str
    table: Table = ()


@dataclass(frozen=True)
class Scenario:
    """A scenario; with data below it an outline.

    Attributes:
        name: What it is called, unlike all others of its file.
        steps: Its sentences.
        data: Tables by their titles, the head first; each row is one case.
    """

    name: str
    steps: Sequence[Step]
    data: Sequence[tuple[str, Table]] = ()


@dataclass(frozen=True)
class Rule:
    """Scenarios that show one rule.

    Attributes:
        name: What it is called.
        said: What is told of it in free text.
        scenarios: The scenarios.
    """

    name: str
    said: Sequence[str] = ()
    scenarios: Sequence[Scenario] = ()


@dataclass(frozen=True)
class Feature:
    """One file.

    Attributes:
        name: What it is called.
        file: The name of the file, without its ending.
        said: What is told of it in free text.
        background: What every scenario begins with.
        rules: Its rules.
    """

    name: str
    file: str
    said: Sequence[str] = ()
    background: Sequence[Step] = ()
    rules: Sequence[Rule] = field(default_factory=tuple)

    def text(self) -> str:
        """Return the file."""
        return "\n".join(_feature(self)) + "\n"


def _feature(feature: Feature) -> Iterable[str]:
    yield "# language: vi"
    yield f"Tính năng: {feature.name}"
    yield from (f"{INDENT}{line}" for line in feature.said)
    if feature.background:
        yield ""
        yield f"{INDENT}Bối cảnh:"
        yield from _steps(feature.background, 2)
    used: dict[str, int] = {}
    for rule in feature.rules:
        yield ""
        yield f"{INDENT}Quy tắc: {rule.name}"
        yield from (f"{INDENT * 2}{line}" for line in rule.said)
        for scenario in rule.scenarios:
            used[scenario.name] = used.get(scenario.name, 0) + 1
            again = used[scenario.name]
            yield ""
            yield from _scenario(scenario, scenario.name if again == 1 else f"{scenario.name} ({again})")


def _scenario(scenario: Scenario, name: str) -> Iterable[str]:
    keyword = "Khung tình huống" if scenario.data else "Tình huống"
    yield f"{INDENT * 2}{keyword}: {name}"
    yield from _steps(scenario.steps, 3)
    for title, table in scenario.data:
        yield ""
        yield f"{INDENT * 3}Dữ liệu:{f' {title}' if title else ''}"
        yield from _table(table, 4)


def _steps(steps: Sequence[Step], deep: int) -> Iterable[str]:
    before = ""
    for step in steps:
        yield f"{INDENT * deep}{'Và' if step.kind == before else step.kind} {step.text}"
        yield from _table(step.table, deep + 1)
        before = step.kind


def _table(table: Table, deep: int) -> Iterable[str]:
    rows = [[_cell(cell) for cell in row] for row in table]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield f"{INDENT * deep}| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n")
