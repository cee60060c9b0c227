"""Indicators as columns: what each part brings, what an assessor found, points and status.

It says in columns what :mod:`tieuchi.judge.judging` says of one station.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tieuchi.judge.columns.formulas import (
    Formula,
    Truth,
    added,
    at_least,
    either,
    every,
    negation,
    number,
    one_of,
    read,
    smallest,
    some,
)
from tieuchi.judge.columns.looking import dependence, settings_of, within
from tieuchi.judge.columns.measures import Measures, Shared
from tieuchi.judge.columns.reading import choice_of
from tieuchi.judge.columns.scoring import Points, Scored, Tried, alike, scored, spanning
from tieuchi.judge.columns.statuses import all_or_nothing, status, target_status
from tieuchi.judge.columns.wording import follows, holds
from tieuchi.judge.measuring import Setting
from tieuchi.law.lawbook import Ruled, Scale
from tieuchi.law.rules import Part
from tieuchi.tables.prepared import EVERY_OPTION, NO_FINDING, option_place, own, ownable

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
    status: Formula
    won: Mapping[str, Formula]
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
        self._shared = shared
        keys = ownable(self.law.criteria_set)
        self._owned = {keys[place]: place for place in owned}
        self._asked: dict[tuple[object, ...], Tried] = {}

    def found(self, ruled: Ruled, choices: Sequence[str]) -> Found:
        """Return what judging says of an indicator.

        Args:
            ruled: The indicator with its rule.
            choices: The choices that numbers of its criterion depend on.
        """
        bars = {
            scale.key: self._scored(scale, (1, 0), self._settings_of(scale, choices))
            for one in ruled.disqualifiers
            for scale in [Scale(f"{ruled.number}!{one.name}", (one.when,))]
        }
        judge = self._target if ruled.indicator.points is None else self._points
        points, status, scales = judge(ruled, choices)
        won = {key: one.won for key, one in {**scales, **bars}.items()}
        return Found(points, status, won, tuple(one.points for one in bars.values()))

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
        asked = self.form.fields[name]
        return one_of(choice_of(asked), [option_place(asked, option), EVERY_OPTION])

    def _settings_of(self, scale: Scale, choices: Sequence[str]) -> Settings:
        return self.settings(dependence(self.law, scale.conditions) & set(choices))

    def _scored(self, scale: Scale, points: Sequence[int], settings: Settings) -> Scored:
        """Return what a scale brings over some settings."""
        tried = [self._tried(scale, here, one) for here, one in settings]
        return scored(alike(tried), points)

    def _tried(self, scale: Scale, here: Truth, setting: Setting) -> Tried:
        """Return a scale's conditions in a setting; what the setting does not touch is asked once."""
        key = (scale.key, *sorted(within(setting, dependence(self.law, scale.conditions)).items()))
        if key not in self._asked:
            words, asked = self.measures(setting), scale.conditions
            self._asked[key] = Tried(
                True,
                tuple(holds(condition, words) for condition in asked),
                all(follows(weaker, one, words) for one, weaker in pairwise(asked)),
            )
        return replace(self._asked[key], here=here)

    def _target(self, ruled: Ruled, choices: Sequence[str]) -> tuple[Points, Formula, dict[str, Scored]]:
        scales: dict[str, Scored] = {}
        overruled: Truth = False
        said = Points(number(0), number(1))
        given, points_given = self._own(ruled)
        if ruled.rule.target is not None:
            scale = Scale(ruled.number, (ruled.rule.target,))
            scales = {scale.key: self._scored(scale, (1, 0), self._settings_of(scale, choices))}
            said, overruled = scales[scale.key].points, given
        points = self._instead(given, points_given, said)
        if scales and given is False:
            return points, all_or_nothing(scales[ruled.number]), scales
        return points, target_status(points, overruled), scales

    def _points(self, ruled: Ruled, choices: Sequence[str]) -> tuple[Points, Formula, dict[str, Scored]]:
        parts = [self._part(ruled, part, choices) for part in ruled.parts]
        points = self._together(ruled, parts)
        overruled = some(part.given for part in parts if part.scored is not None)
        if ruled.rule.needs_a_person is None:
            given, own_points = self._own(ruled)
            points = self._instead(given, own_points, points)
            overruled = some([overruled, given])
        not_applicable = every(_not_applicable(part) for part in parts)
        scales = {part.scale.key: part.scored for part in parts if part.scored is not None}
        if _is_one_band(ruled) and (overruled, not_applicable) == (False, False):
            return points, all_or_nothing(scales[ruled.number]), scales
        return points, status(ruled, points, overruled, not_applicable), scales

    def _part(self, ruled: Ruled, part: Part, choices: Sequence[str]) -> _Part:
        key = ruled.part_key(part)
        whole = key == ruled.number
        attests = not whole or ruled.rule.needs_a_person is not None
        given, own_points = self._own(ruled, None if whole else part) if attests else (False, None)
        scale = Scale(key, tuple(band.when for band in part.bands))
        settings = self._settings_of(scale, choices)
        judged = self._scored(scale, _brings(part), settings) if part.bands else None
        return _Part(part, scale, settings, judged, given, own_points)

    def _together(self, ruled: Ruled, parts: Sequence[_Part]) -> Points:
        """Return what the parts bring together, over all settings that a station can be in.

        Where several parts depend on the setting, what each brings anywhere need not come together.
        """
        touched = {name for part in parts if len(part.settings) > 1 for name in part.settings[0][1]}
        if sum(len(part.settings) > 1 for part in parts) <= 1:
            return self._capped(ruled, [self._brought(part) for part in parts])
        return spanning(
            (here, self._capped(ruled, [self._brought(part, setting) for part in parts]))
            for here, setting in self.settings(touched)
        )

    def _brought(self, part: _Part, setting: Setting | None = None) -> Points:
        """Return what a part brings, over all settings or in one of them."""
        if part.scored is None:
            points = Points(number(0), number(part.part.maximum))
        elif setting is None:
            points = part.scored.points
        else:
            points = self._scored(part.scale, _brings(part.part), [(True, setting)]).points
        return self._instead(part.given, part.own_points, points)

    def _own(self, ruled: Ruled, part: Part | None = None) -> tuple[Truth, Formula | None]:
        """Return whether an assessor found on an indicator or a part of it, and the points given."""
        place = self._owned.get((ruled.number, None if part is None else part.name))
        if place is None:
            return False, None
        most = part.maximum if part is not None else ruled.indicator.points or 1
        points = read(own(place), (NO_FINDING, most))
        return at_least(points, number(0)), points

    def _instead(self, given: Truth, own_points: Formula | None, said: Points) -> Points:
        """Return the points given instead of those that the rule brings."""
        if own_points is None:
            return said
        return Points(either(given, own_points, said.least), either(given, own_points, said.most))

    def _capped(self, ruled: Ruled, parts: Sequence[Points]) -> Points:
        """Return the sum of the parts under the rule's cap."""
        least, most = added(one.least for one in parts), added(one.most for one in parts)
        if ruled.rule.cap is None:
            return Points(least, most)
        cap = number(ruled.rule.cap)
        return Points(smallest(least, cap), smallest(most, cap))


@dataclass(frozen=True)
class _Part:
    """One part of a rule, judged; one that needs a person has no scale to score."""

    part: Part
    scale: Scale
    settings: Settings
    scored: Scored | None
    given: Truth
    own_points: Formula | None


def _brings(part: Part) -> list[int]:
    """Return the points of each band of a part, and last those of none of them."""
    return [*(band.points for band in part.bands), 0]


def _is_one_band(ruled: Ruled) -> bool:
    """Return whether a rule is one scale of one band, which brings all the points."""
    return not ruled.rule.parts and [band.points for band in ruled.rule.bands] == [ruled.indicator.points]


def _not_applicable(judged: _Part) -> Truth:
    """Return whether the question surely does not arise: just one band can win, and it says so."""
    can_win = judged.scored.can_win if judged.scored is not None else ()
    return some(
        every(can if other == place else negation(one) for other, one in enumerate(can_win))
        for place, can in enumerate(can_win[:-1])
        if judged.part.bands[place].not_applicable is not None
    )
