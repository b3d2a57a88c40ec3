"""The starter library, and what is made of it once for all tests."""

from __future__ import annotations

from functools import cache

from agent_assist.domain.content import Content
from agent_assist.domain.practice import Rehearsal
from agent_assist.domain.scenario import Scenario
from agent_assist.sandbox.playing import play, setting_for, typed_lines
from agent_assist.sandbox.setting import Setting
from agent_assist.sandbox.understanding import Phrasebook, Understanding
from tests.starter import starter_content

FURIOUS = "third_call_furious"


@cache
def content() -> Content:
    """The starter library."""
    return starter_content()


@cache
def book(language: str = "en") -> Phrasebook:
    """What reps say, learned once."""
    return Phrasebook(content(), language)


@cache
def reader(language: str = "en") -> Understanding:
    """Reads lines without a scenario."""
    return Understanding(book(language))


def furious() -> Scenario:
    """The customer who calls for the third time."""
    return content().scenarios[FURIOUS]


@cache
def setting(language: str = "en") -> Setting:
    """A conversation with the furious customer."""
    return setting_for(furious(), content(), language, book(language))


def of(scenario: Scenario, language: str = "en") -> Setting:
    """A conversation with another customer."""
    return setting_for(scenario, content(), language, book(language))


def said(*lines: str, seed: int = 1) -> Rehearsal:
    """The conversation with the furious customer after these lines."""
    return play(setting(), typed_lines(lines), seed)
