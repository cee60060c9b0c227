"""Evidence in words: what a fact says, what a share was computed from, what is still unknown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from tieuchi.evidence.facts import Age, Fact
from tieuchi.evidence.form import FormField
from tieuchi.judge.using import Used, UsedFact
from tieuchi.present import numbers
from tieuchi.present.language import Tongue
from tieuchi.present.names import STATE
from tieuchi.present.origin import fact_origin, origin
from tieuchi.present.wording import Wording
from tieuchi.values.interval import Interval


def used_lines(used: Iterable[Used], words: Wording) -> tuple[str, ...]:
    """Return one line for each number or fact that a rule looked at."""
    return tuple(used_line(one, words) for one in used)


def used_line(used: Used, words: Wording) -> str:
    """Return ``label = value``, a share with its numerator and denominator, and what is missing to it."""
    label = words.tongue.pick(used.label)
    if used.name in words.criteria_set.measures:
        value = _with_origin(_measured(used, words), origin(used, words))
    else:
        value = _field(used, words)
    return f"{label} {value}" if value.startswith(numbers.CUT) else f"{label} = {value}"


def fact_value(used: UsedFact, words: Wording) -> str:
    """Return what is known of one field, list or norm, in words."""
    fact = used.fact
    if fact.age is not None:
        return _lapsed(used, fact.age, words)
    if used.name in words.form.lists:
        return _list_value(fact, words)
    if fact.state in ("not asked", "not established", "no norm in force"):
        state = words.tongue.tell(STATE[fact.state])
        return f"{state} ({fact.note})" if fact.note and fact.state == "not established" else state
    value = _value(words.form.fields[used.name], fact, words)
    if fact.state not in ("known", "counted"):
        value = f"{value} ({words.tongue.tell(STATE[fact.state])})"
    return _with_origin(value, fact_origin(used, words))


def _lapsed(used: UsedFact, age: Age, words: Wording) -> str:
    """Return since when a fact has lapsed, and what it was."""
    since = lapsed_since(age, words.tongue)
    if used.fact.given is None:
        return since
    value = fact_value(replace(used, fact=used.fact.given), words)
    day = numbers.day(age.established, words.tongue)
    return f"{since}; {words.tongue.say('on {day} it was: {value}', day=day, value=value)}"


def lapsed_since(age: Age, tongue: Tongue) -> str:
    """Return since when something has lapsed."""
    return tongue.say("lapsed since {day}", day=numbers.day(age.until + timedelta(days=1), tongue))


def _with_origin(value: str, said: str) -> str:
    return f"{value}; {said}" if said else value


def says_nothing(used: Used) -> bool:
    """Return whether a number can still be anything because none of its facts says anything."""
    silent = ("not asked", "not established", "lapsed")
    return bool(used.facts) and all(one.fact.state in silent for one in used.facts)


def missing_lines(used: Iterable[Used], words: Wording) -> tuple[str, ...]:
    """Return the facts, lists and norms that leave something open, those in the same state on one line."""
    return _by_state((fact for one in used for fact in one.missing), words)


def _by_state(facts: Iterable[UsedFact], words: Wording) -> tuple[str, ...]:
    by_state: dict[str, dict[str, None]] = {}
    for fact in facts:
        by_state.setdefault(_state(fact, words), {})[words.tongue.pick(fact.label)] = None
    return tuple(f"{state}: {'; '.join(labels)}" for state, labels in by_state.items())


def _state(used: UsedFact, words: Wording) -> str:
    """Return why a fact is not settled."""
    if used.fact.age is not None:
        return lapsed_since(used.fact.age, words.tongue)
    if used.name not in words.form.lists or used.fact.state == "not asked":
        return words.tongue.tell(STATE[used.fact.state])
    if used.fact.settled:
        return words.tongue.say("not all known in the list")
    return words.tongue.say("list not complete")


def _field(used: Used, words: Wording) -> str:
    """Return a field's value, and whatever else is missing, such as the zone its line depends on."""
    own = used.facts[0]
    missing = _by_state((one for one in used.missing if one is not own), words)
    return "; ".join((fact_value(own, words), *missing))


def _measured(used: Used, words: Wording) -> str:
    lacking = [one for one in used.facts if one.fact.state == "no norm in force"]
    if lacking:
        return words.tongue.say("unknown ({states})", states=[_state(one, words) for one in lacking])
    if says_nothing(used):
        states = dict.fromkeys(_state(one, words) for one in used.facts)
        return words.tongue.say("unknown ({states})", states=list(states))
    value = _measure_value(used, words)
    missing = "; ".join(missing_lines([used], words))
    return f"{value}; {missing}" if missing else value


def _measure_value(used: Used, words: Wording) -> str:
    if used.value is None:
        raise TypeError(used)
    tongue = words.tongue
    value = numbers.span(used.value.interval, tongue, per=used.per)
    unit = words.unit(used.name)
    if unit:
        value = f"{value} {unit}"
    if used.value.of is None or used.value.to is None:
        return value
    return f"{value} = {numbers.span(used.value.of, tongue)}/{numbers.span(used.value.to, tongue)}"


def _list_value(fact: Fact, words: Wording) -> str:
    say = words.tongue.say
    rows = fact.value
    if fact.state == "not asked" or not isinstance(rows, Interval):
        return words.tongue.tell(STATE["not asked"])
    if rows.known:
        return say("{rows} rows", rows=numbers.number(rows.lo, words.tongue))
    return say("{rows} rows, not complete", rows=numbers.number(rows.lo, words.tongue))


def _value(asked: FormField, fact: Fact, words: Wording) -> str:
    tongue, value = words.tongue, fact.value
    if not isinstance(value, Interval):
        return tongue.say(" or ").join(
            words.option(asked, one.id) for one in asked.choices if one.id in value
        )
    if asked.type == "yes-no":
        return _yes_no(value, words)
    if fact.state == "part of the period" and asked.type == "count":
        written = tongue.say("no fewer than {number}", number=numbers.number(value.lo, tongue))
    else:
        written = numbers.span(value, tongue, per=asked.per)
    return f"{written} {tongue.pick(asked.unit)}" if asked.unit is not None else written


def _yes_no(value: Interval, words: Wording) -> str:
    if not value.known:
        return words.tongue.say("not so far")
    return words.tongue.say("yes") if value.lo else words.tongue.say("no")
