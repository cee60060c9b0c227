"""Outputs: findings, criteria, totals and rejects as tables, one for each kind of question.

Every table has the same columns whatever was judged. Points are decimals with two places; of a target 1
stands for met and 0 for not. Words are the product's own, in English, as in ``--format json``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import polars as pl

from tieuchi import __version__
from tieuchi.bulk.judged import DAY, Judged, JudgedBatch
from tieuchi.bulk.schemas import CRITERIA, FINDINGS, LEVELS, POINTS, REJECTS, TOTALS, Schema
from tieuchi.judge.columns.statuses import STATUSES
from tieuchi.judge.columns.totals import OUTCOMES, STANDINGS
from tieuchi.judge.scoring import line, outcome_name
from tieuchi.law.lawbook import CriteriaSet, Ruled, RuledCriterion, Scale
from tieuchi.tables.prepared import ROW
from tieuchi.values.fields import HUNDREDTHS
from tieuchi.values.numbers import ceiling
from tieuchi.values.problem import Place
from tieuchi.values.text import Translate

SHORT_HASH = 12
"""Digits of a hash that tell laws apart; the whole hash stands in the manifest."""

Told = Mapping[str, Sequence[str | int | None]]
Shape = Callable[[Judged], pl.DataFrame]


def tables(batch: JudgedBatch, translate: Translate) -> dict[str, pl.DataFrame]:
    """Return the rows that a batch adds to each table, by its name, in the order of the stations.

    Args:
        batch: What was judged.
        translate: What puts the reasons of rejects into a language.
    """
    return {
        "findings": _of_all(batch, findings, FINDINGS),
        "criteria": _of_all(batch, criteria, CRITERIA),
        "totals": _of_all(batch, totals, TOTALS),
        "rejects": rejects(batch, translate),
    }


def _of_all(batch: JudgedBatch, shape: Shape, schema: Schema) -> pl.DataFrame:
    """Return the rows of all stations, whatever law judged them; those of one station stay as they are."""
    columns = [pl.col(name).cast(kind) for name, kind in schema.items()]
    found = [shape(judged).select(ROW, *columns) for judged in batch.judged]
    if not found:
        return pl.DataFrame(schema=schema)
    return pl.concat(found).sort(ROW, maintain_order=True).drop(ROW)


def findings(judged: Judged) -> pl.DataFrame:
    """Return one row for each station and indicator."""
    one = judged.law.criteria_set
    ruled = list(one.indicators.values())
    told: Told = {
        "criterion": [each.number for each in one.criteria for _ in each.indicators],
        "indicator": [each.number for each in ruled],
    }
    found = {
        "least": [_hundredths(f"i{place}_least", each) for place, each in enumerate(ruled)],
        "most": [_hundredths(f"i{place}_most", each) for place, each in enumerate(ruled)],
        "status": [_word(f"i{place}_status", STATUSES) for place in range(len(ruled))],
        "rules": list(_rules(judged)),
    }
    return _long(judged, told, found).with_columns(_points("least"), _points("most"))


def criteria(judged: Judged) -> pl.DataFrame:
    """Return one row for each station and criterion."""
    one = judged.law.criteria_set
    maxima = [_maximum(one, each) for each in one.criteria]
    told: Told = {
        "criterion": [each.number for each in one.criteria],
        "maximum": maxima,
        "needed": [_needed(one, most, "each_criterion_at_least") for most in maxima],
    }
    ends = {
        end: [_none if most is None else pl.col(f"c{place}_{end}") for place, most in enumerate(maxima)]
        for end in ("least", "most")
    }
    found = {**ends, "standing": [_word(f"c{n}_standing", STANDINGS) for n in range(len(maxima))]}
    return _long(judged, told, found).with_columns(map(_points, ("least", "most", "maximum", "needed")))


def totals(judged: Judged) -> pl.DataFrame:
    """Return one row for each station."""
    law, one = judged.law, judged.law.criteria_set
    maxima = [most for each in one.criteria if (most := _maximum(one, each)) is not None]
    scored = len(maxima) == len(one.criteria)
    maximum = sum(maxima) if scored else None
    words = {
        "set": one.id,
        "covers": judged.covers,
        "law": law.digest[:SHORT_HASH],
        "norms": law.norms_digest[:SHORT_HASH],
        "tieuchi": __version__,
    }
    numbers = {"maximum": maximum, "needed": _needed(one, maximum, "total_at_least")}
    places = [level for level in LEVELS if level not in judged.heads.columns]
    return (
        _beside(judged)
        .with_columns(
            *(pl.lit(None, pl.String).alias(level) for level in places),
            *(pl.lit(word, pl.String).alias(name) for name, word in words.items()),
            *((pl.col(f"total_{end}") if scored else _none).alias(end) for end in ("least", "most")),
            *(pl.lit(number, pl.Int64).alias(name) for name, number in numbers.items()),
            _word("outcome", OUTCOMES).alias("outcome"),
            (pl.col(DAY) < one.head.instrument.validity.start).alias("rehearsed"),
            _bars(one, surely=True).alias("disqualifiers"),
            _bars(one, surely=False).alias("possible disqualifiers"),
        )
        .with_columns(map(_points, ("least", "most", "maximum", "needed")))
    )


def rejects(batch: JudgedBatch, translate: Translate) -> pl.DataFrame:
    """Return one row for each thing that is wrong with a station that was not judged."""
    rows = [
        (_source(fault.place), fault.place.line, reject.id, fault.column, fault.message.render(translate))
        for reject in batch.rejects
        for fault in reject.faults
    ]
    return pl.DataFrame(rows, schema=REJECTS, orient="row")


def _source(place: Place) -> str:
    """Return the file that a complaint speaks of, and of a workbook the sheet."""
    return f"{place.file} [{place.sheet}]" if place.sheet else place.file


def _beside(judged: Judged) -> pl.DataFrame:
    """Return what was found beside the heads of the stations."""
    return judged.heads.hstack(judged.found.drop(ROW))


def _long(judged: Judged, told: Told, found: Mapping[str, Sequence[pl.Expr]]) -> pl.DataFrame:
    """Return several rows for each station.

    Args:
        judged: The stations.
        told: What stands in those rows for all stations alike, by column.
        found: What stands there for each station, by column.
    """
    wide = _beside(judged).select(
        ROW, "id", DAY, *(pl.concat_list(each).alias(name) for name, each in found.items())
    )
    long = wide.explode(*found).with_columns(pl.lit(judged.law.criteria_set.id).alias("set"))
    alike = pl.DataFrame(told, schema_overrides={name: pl.Int64 for name in told if name in _NUMBERS})
    return long.hstack(alike[pl.int_range(long.height, eager=True) % alike.height])


def _rules(judged: Judged) -> Iterator[pl.Expr]:
    """Yield, for each indicator, the names of the rules that can win, as every output names them."""
    place = 0
    for ruled in judged.law.criteria_set.indicators.values():
        barred = len(ruled.disqualifiers)
        scales = ruled.scales[: len(ruled.scales) - barred]
        names = [_won(judged, place + n, scale) for n, scale in enumerate(scales)]
        yield pl.concat_str(names, separator=" ") if names else pl.lit("")
        place += len(ruled.scales)


def _won(judged: Judged, place: int, scale: Scale) -> pl.Expr:
    column, last = f"s{place}_won", len(scale.conditions)
    bits = judged.found[column].unique().to_list()
    names = [
        " ".join(outcome_name(scale.key, index, last) for index in range(last + 1) if won >> index & 1)
        for won in bits
    ]
    return pl.col(column).replace_strict(bits, names, return_dtype=pl.String)


def _bars(one: CriteriaSet, *, surely: bool) -> pl.Expr:
    """Return the disqualifiers that surely hold, or those that are only not ruled out."""
    names = [f"{ruled.number}!{bar.name}" for ruled in one.indicators.values() for bar in ruled.disqualifiers]
    holds = [
        pl.col(f"d{place}_lo") == 1
        if surely
        else (pl.col(f"d{place}_lo") == 0) & (pl.col(f"d{place}_hi") == 1)
        for place in range(len(names))
    ]
    told = [pl.when(each).then(pl.lit(name)) for each, name in zip(holds, names, strict=True)]
    return pl.concat_str(told, separator=" ", ignore_nulls=True) if told else pl.lit("")


def _hundredths(column: str, ruled: Ruled) -> pl.Expr:
    """Return points in hundredths; a target that is met counts as one."""
    return pl.col(column) if ruled.indicator.points is not None else pl.col(column) * HUNDREDTHS


def _points(column: str) -> pl.Expr:
    """Return hundredths as points."""
    return (pl.col(column).cast(pl.Decimal(18, 2)) / HUNDREDTHS).cast(POINTS)


def _maximum(one: CriteriaSet, criterion: RuledCriterion) -> int | None:
    return None if one.head.recognition is None else criterion.criterion.points


def _needed(one: CriteriaSet, maximum: int | None, share: str) -> int | None:
    """Return the fewest hundredths that reach a line; points come in no smaller steps."""
    if one.head.recognition is None or maximum is None:
        return None
    return ceiling(line(getattr(one.head.recognition, share), maximum).lo)


def _word(column: str, words: Sequence[str]) -> pl.Expr:
    return pl.col(column).replace_strict(range(len(words)), words, return_dtype=pl.String)


_none = pl.lit(None, pl.Int64)
_NUMBERS = ("maximum", "needed")
