"""Indicators as columns: what each part brings, what an assessor found, points and status.

It says in columns what :mod:`tieuchi.judge.judging` says of one station.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tieuchi.judge.columns.looking import dependence, settings_of, within
from tieuchi.judge.columns.measures import Measures, Shared
from tieuchi.judge.columns.scoring import Points, Scored, added, anywhere, bits, scored, spanning
from tieuchi.judge.columns.terms import Term, Truth, apply, every, negation, some
from tieuchi.judge.columns.wording import holds
from tieuchi.judge.findings import Status
from tieuchi.judge.measuring import Setting
from tieuchi.law.conditions import Condition
from tieuchi.law.lawbook import Ruled, Scale
from tieuchi.law.rules import Part
from tieuchi.tables.prepared import EVERY_OPTION, NO_FINDING, chosen, option_place, own, ownable

STATUSES: tuple[Status, ...] = ("met", "partly met", "not met", "open", "not applicable", "overruled")
"""The statuses in the order of their numbers."""
MET, PARTLY, NOT_MET, OPEN, NOT_APPLICABLE, OVERRULED = range(len(STATUSES))

Settings = Sequence[tuple[Truth, Setting]]


@dataclass(frozen=True)
class Found:
    """What judging says of one indicator.

    Attributes:
        points: The least and the most; of a target whether it is met, 0 or 1.
        status: The place of its status.
        won: For each scale the outcomes that can win, as bits.
        bars: For each disqualifier whether it surely and whether it possibly holds.
    """

    points: Points
    status: Term
    won: Mapping[str, Term]
    bars: tuple[Points, ...]


class Indicators:
    """Judges the indicators of a law, each in all settings that its rule depends on.

    Args:
        shared: What the measures of all settings share.
        owned: The places of what some assessor found on.
    """

    def __init__(self, shared: Shared, owned: Iterable[int]) -> None:
        self.law = shared.law
        self.form = shared.form
        self.stages = shared.stages
        self._shared = shared
        keys = ownable(self.law.criteria_set)
        self._owned = {keys[place]: place for place in owned}
        self._scored: dict[tuple[object, ...], Scored] = {}
        self._possible: dict[tuple[str, str], Term] = {}

    def found(self, ruled: Ruled, choices: Sequence[str]) -> Found:
        """Return what judging says of an indicator.

        Args:
            ruled: The indicator with its rule.
            choices: The choices that numbers of its criterion depend on.
        """
        settings = self.settings(dependence(self.law, ruled.conditions) & set(choices))
        bars = tuple(self._bar(ruled, one.when, one.name, choices) for one in ruled.disqualifiers)
        won = {key: bits(self.stages, can_win) for key, can_win, _ in bars}
        points = tuple(found for _, _, found in bars)
        if ruled.indicator.points is None:
            return self._target(ruled, settings, won, points)
        return self._scored_one(ruled, settings, won, points)

    def settings(self, choices: Iterable[str]) -> Settings:
        """Return every setting of some choices, and whether a station can be in it."""
        return [
            (
                every(self._can_be(name, option) for name, option in setting.items()),
                setting,
            )
            for setting in settings_of(self.form, choices)
        ]

    def measures(self, setting: Setting) -> Measures:
        """Return the measures in a setting."""
        return Measures(self._shared, setting)

    def _can_be(self, name: str, option: str) -> Truth:
        if (name, option) not in self._possible:
            place = option_place(self.form.fields[name], option)
            code = self.stages.read(chosen(name))
            here = apply(lambda one: (one == place) | (one == EVERY_OPTION), code)
            self._possible[name, option] = self.stages.keep(here)
        return self._possible[name, option]

    def _scale(self, scale: Scale, points: Sequence[int], setting: Setting) -> Scored:
        """Return what a scale brings in a setting; where the setting does not matter, it is scored once."""
        matters = within(setting, dependence(self.law, scale.conditions))
        key = (scale.key, *sorted(matters.items()))
        if key not in self._scored:
            words = self.measures(setting)
            tried = [holds(condition, words) for condition in scale.conditions]
            self._scored[key] = scored(self.stages, tried, points)
        return self._scored[key]

    def _spread(
        self, scale: Scale, points: Sequence[int], settings: Settings
    ) -> tuple[tuple[Truth, ...], list[Points]]:
        """Return the outcomes of a scale that can win in some setting, and its points in each."""
        each = [(here, self._scale(scale, points, setting)) for here, setting in settings]
        can_win = anywhere([(here, one.can_win) for here, one in each])
        return can_win, [one.points for _, one in each]

    def _bar(
        self, ruled: Ruled, when: Condition, name: str, choices: Sequence[str]
    ) -> tuple[str, tuple[Truth, ...], Points]:
        """Return whether a disqualifier holds."""
        scale = Scale(f"{ruled.number}!{name}", (when,))
        settings = self.settings(dependence(self.law, [when]) & set(choices))
        can_win, points = self._spread(scale, (1, 0), settings)
        return scale.key, can_win, self._over(settings, points)

    def _over(self, settings: Settings, points: Sequence[Points]) -> Points:
        return spanning(self.stages, [(here, one) for (here, _), one in zip(settings, points, strict=True)])

    def _target(
        self, ruled: Ruled, settings: Settings, won: dict[str, Term], bars: tuple[Points, ...]
    ) -> Found:
        said = Points(self.stages.constant(0), self.stages.constant(1))
        if ruled.rule.target is not None:
            scale = Scale(ruled.number, (ruled.rule.target,))
            can_win, points = self._spread(scale, (1, 0), settings)
            won = {scale.key: bits(self.stages, can_win), **won}
            said = self._over(settings, points)
        given, points_given = self._own(ruled.number, None)
        points_found = self._instead(given, points_given, said)
        overruled = given if ruled.rule.target is not None else False
        cases: list[tuple[Truth, int]] = [(overruled, OVERRULED), *self._settled(points_found, 1)]
        return Found(points_found, self.stages.first(cases, OPEN), won, bars)

    def _settled(self, points: Points, maximum: int) -> list[tuple[Truth, int]]:
        """Return when points are all or nothing, and what that is called."""
        full = apply(lambda least: least == maximum, points.least)
        nothing = apply(lambda most: most == 0, points.most)
        return [(full, MET), (nothing, NOT_MET)]

    def _scored_one(
        self, ruled: Ruled, settings: Settings, won: dict[str, Term], bars: tuple[Points, ...]
    ) -> Found:
        parts = [self._part(ruled, part, settings) for part in ruled.parts]
        capped = [
            self._capped(ruled, [part.points[index] for part in parts]) for index in range(len(settings))
        ]
        points = self._over(settings, capped)
        overruled = some(part.overruled for part in parts)
        if ruled.rule.needs_a_person is None:
            given, own_points = self._own(ruled.number, None)
            points = self._instead(given, own_points, points)
            overruled = some([overruled, given])
        status = self._status(ruled, points, overruled, every(part.not_applicable for part in parts))
        scales = {part.key: bits(self.stages, part.can_win) for part in parts if part.can_win}
        return Found(points, status, {**scales, **won}, bars)

    def _part(self, ruled: Ruled, part: Part, settings: Settings) -> _PartFound:
        key = ruled.part_key(part)
        whole = key == ruled.number
        attests = not whole or ruled.rule.needs_a_person is not None
        given, own_points = (
            self._own(ruled.number, None if whole else part.name) if attests else (False, None)
        )
        if part.needs_a_person is not None:
            said = Points(self.stages.constant(0), self.stages.constant(part.maximum))
            return _PartFound(key, (), [self._instead(given, own_points, said)] * len(settings), False, False)
        brings = [*(band.points for band in part.bands), 0]
        scale = Scale(key, tuple(band.when for band in part.bands))
        can_win, points = self._spread(scale, brings, settings)
        points = [self._instead(given, own_points, one) for one in points]
        return _PartFound(key, can_win, points, given, _not_applicable(part, can_win))

    def _own(self, number: str, part: str | None) -> tuple[Truth, Term | None]:
        """Return whether an assessor found on something, and the points given."""
        place = self._owned.get((number, part))
        if place is None:
            return False, None
        points = self.stages.read(own(place))
        return apply(lambda one: one > NO_FINDING, points), points

    def _instead(self, given: Truth, own_points: Term | None, said: Points) -> Points:
        """Return the points given instead of those that the rule brings."""
        if own_points is None:
            return said
        ends = (
            self.stages.keep(self.stages.either(given, own_points, end)) for end in (said.least, said.most)
        )
        return Points(*ends)

    def _capped(self, ruled: Ruled, parts: Sequence[Points]) -> Points:
        """Return the sum of the parts under the rule's cap."""
        if len(parts) == 1 and ruled.rule.cap is None:
            return parts[0]
        ends = [added(ends) for ends in ([p.least for p in parts], [p.most for p in parts])]
        if ruled.rule.cap is not None:
            cap = self.stages.constant(ruled.rule.cap)
            ends = [apply(self.stages.functions.min_horizontal, end, cap) for end in ends]
        return Points(*(self.stages.keep(end) for end in ends))

    def _status(self, ruled: Ruled, points: Points, overruled: Truth, not_applicable: Truth) -> Term:
        """Return the status of a scored indicator; see :func:`tieuchi.judge.scoring.status_of`."""
        known = apply(operator.eq, points.least, points.most)
        cases: list[tuple[Truth, int]] = [
            (overruled, OVERRULED),
            (every([not_applicable, known]), NOT_APPLICABLE),
            *self._settled(points, ruled.indicator.points or 0),
        ]
        if _never_between(ruled):
            return self.stages.first(cases, OPEN)
        return self.stages.first([*cases, (known, PARTLY)], OPEN)


@dataclass(frozen=True)
class _PartFound:
    """What one part brings: the outcomes that can win, and its points in each setting."""

    key: str
    can_win: tuple[Truth, ...]
    points: Sequence[Points]
    overruled: Truth
    not_applicable: Truth


def _never_between(ruled: Ruled) -> bool:
    """Return whether a rule brings all its points or none, so that it is never partly met."""
    bands = [band.points for part in ruled.parts for band in part.bands]
    return len(ruled.parts) == 1 and bands == [ruled.indicator.points]


def _not_applicable(part: Part, can_win: Sequence[Truth]) -> Truth:
    """Return whether the question surely does not arise: just one band can win, and it says so."""
    return some(
        every(can if other == place else negation(one) for other, one in enumerate(can_win))
        for place, can in enumerate(can_win[:-1])
        if part.bands[place].not_applicable is not None
    )
