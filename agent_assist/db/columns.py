"""The columns that the tables of all three databases are made of."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, Text

BIG_KEY = BigInteger().with_variant(Integer, "sqlite")
"""Counts rows; SQLite counts in its own integers alone."""


def text_column(name: str, *, primary_key: bool = False) -> Column[str]:
    """A text that is always there, if empty."""
    return Column(name, Text, primary_key=primary_key, nullable=False)


def letter_column(name: str) -> Column[str]:
    """A text whose beginning is looked for, so that it is compared letter by letter."""
    return Column(name, Text().with_variant(Text(collation="C"), "postgresql"), nullable=False)


def number_column(name: str, *, nullable: bool = False, primary_key: bool = False) -> Column[int]:
    """A whole number; as a key it is given, not counted."""
    return Column(name, BigInteger, primary_key=primary_key, nullable=nullable, autoincrement=False)
