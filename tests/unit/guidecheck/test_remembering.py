"""A check that remembers the one before finds what a check of everything finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.guide import FactSpec, FactType
from agent_assist.guidecheck import CheckCache, check
from agent_assist.rendering import analyse
from tests.unit.flow.strategies import Choices, Seeded, make_content
from tests.unit.flow.test_replay_properties import edited

TODAY = date(2026, 3, 31)


def also_edited(choices: Choices, content: Content) -> Content:
    """Edits that decide nothing in a call, yet a check looks at."""
    what = choices.pick(("flow", "flow", "text", "title", "solution", "fact", "gone", "same"))
    guide = content.guides[choices.pick(tuple(content.guides))]
    if what == "text":
        id_ = choices.pick(tuple(content.templates))
        text = choices.pick(("{{ name }}", "{{ wish|role('object') }}", "{{ nobody }}", "{% if %}"))
        template = Template(id_, (Wording("plain", {"en": text, "sr": text}),))
        return replace(content, templates={**content.templates, id_: template})
    if what == "title":
        named = replace(guide, title={"en": choices.pick(("A", "B")), "sr": "Ц"})
        return replace(content, guides={**content.guides, guide.id: named})
    if what == "solution":
        id_ = choices.pick(tuple(content.solutions) or ("refund",))
        left = {i: s for i, s in content.solutions.items() if i != id_}
        again = replace(make_content(Seeded(1)).solutions["refund"], id=id_, valid_until=TODAY)
        return replace(content, solutions=choices.pick((left, {**left, id_: again})))
    if what == "fact":
        facts = {**content.facts, "wish": FactSpec("wish", choices.pick(tuple(FactType)))}
        return replace(content, facts=facts)
    if what == "gone" and len(content.guides) > 2:
        left_over = {i: g for i, g in content.guides.items() if i != guide.id}
        return replace(content, guides=left_over)
    if what == "same":
        copied = {i: replace(g) for i, g in content.guides.items()}
        return replace(content, guides=copied)
    return edited(choices, content) if content.solutions else content


@given(seed=st.integers(0, 1_000_000))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_after_any_edits_it_finds_the_same(seed: int) -> None:
    choices = Seeded(seed)
    content = make_content(choices)
    cache = CheckCache()
    for _ in range(6):
        remembered = check(content, {}, analyse=analyse, today=TODAY, cache=cache)
        assert remembered == check(content, {}, analyse=analyse, today=TODAY)
        content = also_edited(choices, content)


def test_titles_that_changed_are_told_as_they_are_now() -> None:
    """What is wrong stays wrong, and is told with today's title of another guide's step."""
    content = make_content(Seeded(3))
    cache = CheckCache()
    id_ = next(iter(content.templates))
    asking = Template(id_, (Wording("plain", {"en": "{{ name }} {{ wish }}"}),))
    content = replace(content, templates=dict.fromkeys(content.templates, asking))
    check(content, {}, analyse=analyse, cache=cache)
    titled = {
        guide.id: replace(
            guide,
            steps={i: replace(s, title={"en": f"New {i}"}) for i, s in guide.steps.items()},
        )
        for guide in content.guides.values()
    }
    content = replace(content, guides=titled)
    now = check(content, {}, analyse=analyse, cache=cache)
    assert now == check(content, {}, analyse=analyse)
    assert any("New " in problem.message for problem in now)
