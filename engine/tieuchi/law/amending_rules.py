"""Amending one indicator: its title, its points, and the bands and parts of its rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tieuchi.law.amendments import ChangedBand, ChangedIndicator, ChangedPart
from tieuchi.law.criteria import Indicator
from tieuchi.law.drafts import Draft, Path, updated
from tieuchi.law.lawbook import Ruled
from tieuchi.law.rules import Band, Part, Rule
from tieuchi.values.text import Message


def changed_indicator(ruled: Ruled, asked: ChangedIndicator, draft: Draft) -> Ruled:
    """Return an indicator as a draft changes it, or the very one where it says what stands already."""
    path: Path = ("change", "indicators", ruled.number)
    indicator = _indicator(ruled.indicator, asked, draft)
    rule = _whole(ruled, asked.rule, path, draft) if asked.rule else _rule(ruled.rule, asked, path, draft)
    if indicator is ruled.indicator and rule is ruled.rule:
        return ruled
    return Ruled(indicator, rule, draft.where(path))


def _indicator(indicator: Indicator, asked: ChangedIndicator, draft: Draft) -> Indicator:
    given: dict[str, Any] = {
        name: value for name, value in asked.given.items() if name in ("title", "points")
    }
    moved = {name: "working" for name, value in given.items() if getattr(indicator, name) != value}
    basis = updated(indicator.basis, moved)
    return updated(indicator, given, basis=basis, source=(*indicator.source, *draft.source))


def _whole(ruled: Ruled, rule: Rule, path: Path, draft: Draft) -> Rule:
    if rule.indicator != ruled.number:
        message = Message(
            "this is the rule of indicator {number}, not of {other}",
            number=ruled.number,
            other=rule.indicator,
        )
        draft.fault((*path, "rule", "indicator"), message)
    without = {"examples": ()}
    return ruled.rule if updated(rule, without) == updated(ruled.rule, without) else rule


def _rule(rule: Rule, asked: ChangedIndicator, path: Path, draft: Draft) -> Rule:
    changes: dict[str, Any] = {}
    if asked.bands:
        changes["bands"] = _bands(rule.bands, asked.bands, (*path, "bands"), _no_bands(rule), draft)
    if asked.parts:
        changes["parts"] = _parts(rule, asked.parts, (*path, "parts"), draft)
    if asked.cap is not None:
        changes["cap"] = asked.cap
    return updated(rule, changes, examples=())


def _bands(
    bands: tuple[Band, ...], asked: Mapping[str, ChangedBand], path: Path, none: Message, draft: Draft
) -> tuple[Band, ...]:
    """Return bands as they are changed.

    Args:
        bands: As they stand.
        asked: What changes, by the place of the band from 1.
        path: Where the draft says so.
        none: What is said where there are no bands at all.
        draft: The draft.
    """
    if not bands:
        draft.fault(path, none)
    changed = {str(place): band for place, band in enumerate(bands, start=1)}
    for place, one in asked.items() if bands else ():
        if place in changed:
            changed[place] = updated(changed[place], one.given, basis="working")
        else:
            draft.fault((*path, place), _no_such_band(place, len(bands)))
    return tuple(changed.values())


def _parts(rule: Rule, asked: Mapping[str, ChangedPart], path: Path, draft: Draft) -> tuple[Part, ...]:
    if not rule.parts:
        message = Message("the rule of indicator {number} has no parts; say ‘bands’", number=rule.indicator)
        draft.fault(path, message)
        return ()
    changed = {part.name: part for part in rule.parts}
    unknown = Message("the rule of indicator {number} has no part ‘{name}’{hint}", number=rule.indicator)
    for name, one in asked.items():
        if draft.known((*path, name), unknown, name, changed):
            changed[name] = _part(changed[name], one, (*path, name), draft)
    return tuple(changed.values())


def _part(part: Part, asked: ChangedPart, path: Path, draft: Draft) -> Part:
    changes: dict[str, Any] = {}
    if asked.bands:
        none = Message("part ‘{name}’ needs a person and has no bands", name=part.name)
        changes["bands"] = _bands(part.bands, asked.bands, (*path, "bands"), none, draft)
    if asked.points is not None:
        if part.most is None:
            message = Message("part ‘{name}’ has bands; say what each of them brings", name=part.name)
            draft.fault((*path, "points"), message)
        else:
            changes["most"] = asked.points
    return updated(part, changes)


def _no_bands(rule: Rule) -> Message:
    parts = [f"‘{part.name}’" for part in rule.parts]
    if not parts:
        return Message(
            "indicator {number} is not judged by bands; write its ‘rule’ anew", number=rule.indicator
        )
    return Message(
        "indicator {number} is judged by parts, so say under ‘parts’ which one: {parts}",
        number=rule.indicator,
        parts=parts,
    )


def _no_such_band(place: str, most: int) -> Message:
    return Message(
        "there is no band {place} here: the bands are counted from 1 to {most}; write the ‘rule’ anew to "
        "give it more or fewer",
        place=f"‘{place}’",
        most=most,
    )
