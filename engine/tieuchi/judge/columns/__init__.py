"""The column evaluator: the same rule trees as expressions over whole columns of stations.

A law is compiled once (:func:`~tieuchi.judge.columns.program.compile_law`) into expressions of Polars or, by
way of narwhals, of any engine that it speaks to; both spell them alike. The engine sees whole numbers, all
present, and is asked for sums, products with constants, comparisons and choices between constants: nothing
is divided, rounded or null, because there engines differ from arithmetic and from each other.
"""
