"""Editors of one item each: texts with pills, steps, guides, solutions, tables of values."""
