"""The column evaluator: the same rule trees as formulas, for whole columns of stations or for one alone.

A law is compiled once (:func:`~tieuchi.judge.columns.program.compile_law`) into formulas, and these are put
into expressions of Polars or, by way of narwhals, of any engine that it speaks to (:mod:`staging`), or into
functions of plain Python (:mod:`writing`). An engine sees whole numbers, all present, and is asked for sums,
products with constants, comparisons and choices: nothing is divided, rounded or null, because there engines
differ from arithmetic and from each other.
"""
