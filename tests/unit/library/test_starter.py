"""The starter library: how much there has to be of it in each language, and how well it is made."""

from __future__ import annotations

import re
from datetime import date
from itertools import product

import pytest

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel, Direction, GuideKind, Mood, StepKind
from agent_assist.guidecheck import check
from agent_assist.library.packs import find_packs, load_packs
from agent_assist.paths import data_root
from agent_assist.rendering import analyse, rank_wordings
from tests.starter import starter_content

LANGUAGES = ("en", "sr", "el")
CHANNELS = (Channel.PHONE, Channel.IN_PERSON, Channel.CHAT)
NO_COMMA = re.compile(r"\w[”“]? (?:али|а не|а никад|а шта) ")


@pytest.fixture(scope="module")
def content() -> Content:
    return starter_content()


def test_its_own_check_finds_nothing() -> None:
    loaded = load_packs(find_packs(data_root("scripts_library")))
    assert loaded.problems == ()
    assert check(loaded.content, loaded.places, analyse=analyse, today=date(2026, 11, 22)) == ()


def test_there_are_guides_for_eight_topics_and_both_ways_to_begin(content: Content) -> None:
    topics = [guide for guide in content.guides.values() if guide.kind is GuideKind.TOPIC]
    openings = [guide for guide in content.guides.values() if guide.kind is GuideKind.OPENING]
    assert len(topics) >= 8
    assert {guide.direction for guide in openings} == set(Direction)


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_forty_templates_with_a_choice_of_wordings(
    content: Content, language: str
) -> None:
    own = [template for template in content.templates.values() if not template.inline]
    chosen = [
        template
        for template in own
        if sum(bool(wording.texts.get(language)) for wording in template.wordings) >= 2
    ]
    assert len(chosen) >= 40
    texts = [wording.texts[language] for template in own for wording in template.wordings]
    assert len(set(texts)) == len(texts), "no line is written twice"


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_forty_solutions_with_steps_and_promises(content: Content, language: str) -> None:
    whole = [
        solution
        for solution in content.solutions.values()
        if all(
            lists.get(language)
            for lists in (solution.steps, solution.can_promise, solution.cannot_promise)
        )
    ]
    assert len(whole) >= 40


@pytest.mark.parametrize(("channel", "mood"), list(product(CHANNELS, Mood)))
def test_each_template_has_something_to_say(content: Content, channel: Channel, mood: Mood) -> None:
    for template, direction in product(content.templates.values(), Direction):
        fitting = rank_wordings(
            [w for w in template.wordings if w.direction in (None, direction)],
            channel=channel.value,
            mood=mood.value,
        )
        assert fitting, (template.id, direction)


def test_each_answer_has_words_in_each_language(content: Content) -> None:
    for guide, step in ((g, step) for g in content.guides.values() for step in g.steps.values()):
        for way in step.ways:
            by_key = way.id == "next" or way.id.startswith("next_")
            if step.kind in (StepKind.ASK, StepKind.LOOKUP) and not by_key:
                assert set(way.text) == set(LANGUAGES), (guide.id, step.id, way.id)


def test_serbian_has_its_commas(content: Content) -> None:
    said = [w.texts["sr"] for t in content.templates.values() for w in t.wordings]
    said += [
        text
        for s in content.solutions.values()
        for lists in (s.steps, s.can_promise, s.cannot_promise, s.symptoms)
        for text in lists.get("sr", ())
    ]
    said += [
        way.text["sr"]
        for guide in content.guides.values()
        for step in guide.steps.values()
        for way in step.ways
        if way.text
    ]
    assert [text for text in said if NO_COMMA.search(text)] == []
