"""Expressions that are compiled late find what compiled ones find."""

from __future__ import annotations

import re

import pytest

from agent_assist.domain.expressions import expression


def test_it_finds_what_a_compiled_one_finds() -> None:
    late, at_once = expression("(a)b", re.IGNORECASE), re.compile("(a)b", re.IGNORECASE)
    for _ in range(2):
        assert late.sub("x", "AB ab") == at_once.sub("x", "AB ab") == "x x"
    assert [it[1] for it in late.finditer("abAB")] == ["a", "A"]
    assert late.groups == 1


def test_it_is_compiled_when_it_is_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    real = re.compile
    monkeypatch.setattr(re, "compile", lambda *given: compiled.append(given[0]) or real(*given))
    late = expression("late")
    assert compiled == []
    assert late.match("later")
    assert late.match("too late") is None
    assert compiled == ["late"]


def test_what_is_no_expression_is_refused_at_its_first_use() -> None:
    with pytest.raises(re.error):
        expression("(").match("(")
