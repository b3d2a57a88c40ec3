"""A check that remembers the one before finds what a check of everything finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.guide import (
    FactSpec,
    FactType,
    Guide,
    GuideKind,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.guidecheck import CheckCache, check
from agent_assist.rendering import analyse
from tests.benchmarks.studio_content import many_guides
from tests.unit.flow.strategies import Choices, Seeded, make_content
from tests.unit.flow.test_replay_properties import edited

TODAY = date(2026, 3, 31)


def also_edited(choices: Choices, content: Content) -> Content:
    """Edits that decide nothing in a call, yet a check looks at."""
    what = choices.pick(
        (
            "flow",
            "flow",
            "flow",
            "text",
            "title",
            "solution",
            "fact",
            "gone",
            "same",
            "kind",
            "come",
        )
    )
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
    if what == "kind":
        other = replace(guide, kind=choices.pick(tuple(GuideKind)))
        return replace(content, guides={**content.guides, guide.id: other})
    if what == "come":
        fresh = make_content(choices).guides
        id_ = choices.pick(tuple(fresh))
        return replace(content, guides={**content.guides, id_: fresh[id_]})
    if what == "same":
        copied = {i: replace(g) for i, g in content.guides.items()}
        return replace(content, guides=copied)
    return edited(choices, content) if content.solutions else content


@given(seed=st.integers(0, 1_000_000))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_after_any_edits_it_finds_the_same(seed: int) -> None:
    choices = Seeded(seed)
    content = make_content(choices)
    cache = CheckCache()
    for _ in range(8):
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


def with_guide(content: Content, guide: Guide) -> Content:
    """The content with a guide in place of the one of its id."""
    return replace(content, guides={**content.guides, guide.id: guide})


def with_way(content: Content, guide: str, step: str, way: Way) -> Content:
    """The content with one more way on from a step."""
    found = content.guides[guide]
    more = replace(found.steps[step], ways=(*found.steps[step].ways, way))
    return with_guide(content, replace(found, steps={**found.steps, step: more}))


def test_a_branch_in_one_guide_is_not_looked_for_in_the_others() -> None:
    content, cache = many_guides(12, 10), CheckCache()
    check(content, {}, analyse=analyse, cache=cache)
    before = {id_: (part, part.stamp) for id_, part in cache.graph.parts.items()}
    texts = dict.fromkeys(content.languages, "Something else")
    content = with_way(content, "topic_3", "step_1", Way("other", Target(step="end"), texts))

    assert check(content, {}, analyse=analyse, cache=cache) == ()

    anew = {id_ for id_, part in cache.graph.parts.items() if (part, part.stamp) != before[id_]}
    assert anew == {"topic_3"}


def test_what_a_called_guide_makes_known_reaches_those_that_call_it() -> None:
    """A step of the called guide that asks nothing any more leaves its caller without the fact."""
    content, cache = many_guides(4, 10), CheckCache()
    call = Way("call", Target(TargetKind.CALL, guide="topic_2", then="end"), {})
    caller = content.guides["topic_1"]
    first = replace(caller.steps["step_0"], ways=(call,), captures=(), kind=StepKind.SAY)
    content = with_guide(content, replace(caller, steps={**caller.steps, "step_0": first}))
    asks = Template("topic_1.end", (Wording("plain", {"en": "{{ wish|role('it') }}"}),))
    content = replace(content, templates={**content.templates, asks.id: asks})
    codes = {problem.code for problem in check(content, {}, analyse=analyse, cache=cache)}
    assert "not-known-yet" not in codes

    called = content.guides["topic_2"]
    silent = replace(called.steps["step_0"], captures=(), kind=StepKind.SAY)
    content = with_guide(content, replace(called, steps={**called.steps, "step_0": silent}))
    told = check(content, {}, analyse=analyse, cache=cache)

    assert told == check(content, {}, analyse=analyse)
    assert [it.item for it in told if it.code == "not-known-yet"] == ["templates/topic_1.end"]


def test_a_return_leads_nowhere_once_nobody_calls_any_more() -> None:
    content, cache = many_guides(4, 10), CheckCache()
    content = with_guide(content, replace(content.guides["topic_2"], kind=GuideKind.OPENING))
    alone = content
    call = Way("call", Target(TargetKind.CALL, guide="topic_2", then="end"), {})
    content = with_way(content, "topic_1", "step_1", call)

    def codes(shown: Content) -> set[str]:
        return {problem.code for problem in check(shown, {}, analyse=analyse, cache=cache)}

    assert "return-to-nobody" not in codes(content)
    assert "return-to-nobody" in codes(alone)
