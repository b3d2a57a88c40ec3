"""The check's reasoning against plain enumeration, and what it costs."""

from __future__ import annotations

import itertools
import time
from dataclasses import replace
from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.domain.condition import CIRCUMSTANCES, Condition, Not, holds, parse
from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    Disposition,
    FactSpec,
    FactType,
    Guide,
    GuideKind,
    Option,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.guidecheck import CheckCache, check
from agent_assist.guidecheck.implied import implied
from agent_assist.guidecheck.paths import build
from agent_assist.guidecheck.satisfiable import can_be_true
from agent_assist.rendering import analyse
from tests import strategies

_SPECS = {
    "wish": FactSpec("wish", FactType.ONE_OF, options=(Option("return"), Option("exchange"))),
    "amount": FactSpec("amount", FactType.MONEY),
}
_VALUES: dict[str, list[str | None]] = {
    "wish": [None, "return", "exchange"],
    "amount": [None, *(format(Decimal(n) / 2, "f") for n in range(-8, 9))],
    "channel": list(CIRCUMSTANCES["channel"]),
}


@st.composite
def _conditions(draw: st.DrawFn) -> Condition:
    """Conditions whose constants lie among the values that are enumerated."""
    number = st.integers(-3, 3)
    leaf = st.one_of(
        st.just("known(wish)"),
        st.just("known(amount)"),
        st.sampled_from(["==", "!="]).flatmap(
            lambda op: st.sampled_from(["return", "exchange"]).map(lambda v: f"wish {op} {v}")
        ),
        st.tuples(st.sampled_from(["<", "<=", "==", "!=", ">", ">="]), number).map(
            lambda pair: f"amount {pair[0]} {pair[1]}"
        ),
        st.sampled_from(["channel == phone", "channel in [chat, email]", "channel != chat"]),
    )
    text = draw(
        st.recursive(
            leaf,
            lambda inner: st.one_of(
                inner.map(lambda part: f"not ({part})"),
                st.tuples(inner, st.sampled_from(["and", "or"]), inner).map(
                    lambda parts: f"({parts[0]}) {parts[1]} ({parts[2]})"
                ),
            ),
            max_leaves=6,
        )
    )
    return parse(text)


def _all_values() -> list[dict[str, str]]:
    return [
        {name: value for name, value in zip(_VALUES, values, strict=True) if value is not None}
        for values in itertools.product(*_VALUES.values())
    ]


_EVERYTHING = _all_values()


@settings(max_examples=300, deadline=None)
@given(_conditions())
def test_a_condition_can_be_true_exactly_when_some_values_make_it_true(
    condition: Condition,
) -> None:
    assert can_be_true(condition, _SPECS.get) == any(
        holds(condition, values) for values in _EVERYTHING
    )


@settings(max_examples=300, deadline=None)
@given(_conditions(), st.booleans())
def test_what_a_condition_implies_is_known_in_all_values_that_fit(
    condition: Condition, truth: bool
) -> None:
    facts = implied(condition, truth) - set(CIRCUMSTANCES)

    assert all(
        facts <= values.keys() for values in _EVERYTHING if holds(condition, values) is truth
    )


@settings(max_examples=200, deadline=None)
@given(strategies.conditions())
def test_a_condition_or_its_contrary_can_be_true(condition: Condition) -> None:
    assert can_be_true(condition, lambda _: None) or can_be_true(Not(condition), lambda _: None)


def test_a_condition_made_to_take_long_counts_as_possible() -> None:
    many = " and ".join(f"(a{n} == 1 or b{n} == 2 or c{n} == 3)" for n in range(25))
    began = time.process_time()

    assert can_be_true(parse(f"({many}) and x == 1 and x == 2"), lambda _: None)
    assert time.process_time() - began < 2


# What is known at a step, against a walk over all sets of known facts.


@st.composite
def _small_guides(draw: st.DrawFn) -> Guide:
    ids = tuple(f"s{number}" for number in range(draw(st.integers(1, 5))))
    facts = st.sampled_from(["a", "b", "c"])
    condition = st.none() | st.sampled_from(
        [parse(text) for text in ("known(a)", "not known(b)", "a == x", "known(a) or known(b)")]
    )
    steps = {}
    for id in ids:
        kind = draw(st.sampled_from([StepKind.ASK, StepKind.SAY, StepKind.CAPTURE]))
        ways = tuple(
            Way(
                f"w{number}",
                Target(step=draw(st.sampled_from(ids))),
                when=draw(condition),
                sets=dict.fromkeys(draw(st.lists(facts, max_size=1)), "x"),
            )
            for number in range(draw(st.integers(0, 3)))
        )
        captures = tuple(draw(st.lists(facts, min_size=1, max_size=2, unique=True)))
        steps[id] = Step(
            id,
            Stage.NEED,
            kind,
            when=draw(condition),
            ways=(*ways, Way("out", Target(TargetKind.RETURN))),
            captures=captures if kind is StepKind.CAPTURE else (),
        )
    return Guide("g", GuideKind.TOPIC, steps, ids[0])


def _reached(guide: Guide) -> dict[str, list[frozenset[tuple[str, str]]]]:
    """By step, all sets of facts with which it can be come to; each fact is x or y."""
    waiting: list[tuple[str, frozenset[tuple[str, str]]]] = [(guide.start, frozenset())]
    seen = set(waiting)
    for id, known in waiting:
        step, values = guide.steps[id], dict(known)
        for after in _left(step, values):
            there = (after[0], frozenset(after[1].items()))
            if there not in seen:
                seen.add(there)
                waiting.append(there)
    found: dict[str, list[frozenset[tuple[str, str]]]] = {}
    for id, known in waiting:
        found.setdefault(id, []).append(known)
    return found


def _left(step: Step, values: dict[str, str]) -> list[tuple[str, dict[str, str]]]:
    fits = step.when is None or holds(step.when, values)
    told = [values]
    if fits:
        for name in step.captures:
            told = [
                known | ({} if name in known else {name: v}) for known in told for v in ("x", "y")
            ]
    found = []
    for known in told:
        open_ = [way for way in step.ways if way.when is None or holds(way.when, known)]
        for way in open_ if fits and step.kind is StepKind.ASK else open_[:1]:
            if way.to.kind is TargetKind.STEP:
                found.append((way.to.step, known | (way.sets if fits else {})))
    return found


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_small_guides())
def test_what_counts_as_known_is_known_on_every_walk(guide: Guide) -> None:
    graph = build(Content({"g": guide}), lambda *_: True)

    for id, walks in _reached(guide).items():
        found = graph.known_at("g", id)
        assert found is not None
        known = graph.names(found)
        assert all(known <= {name for name, _ in walk} for walk in walks)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_small_guides())
def test_without_conditions_nothing_that_is_known_is_missed(guide: Guide) -> None:
    plain = {
        id: replace(
            step,
            when=None,
            kind=StepKind.ASK if step.kind is StepKind.SAY else step.kind,
            ways=tuple(replace(way, when=None) for way in step.ways),
        )
        for id, step in guide.steps.items()
    }
    bare = replace(guide, steps=plain)
    graph = build(Content({"g": bare}), lambda *_: True)

    for id, walks in _reached(bare).items():
        on_all = frozenset.intersection(*(frozenset(n for n, _ in walk) for walk in walks))
        found = graph.known_at("g", id)
        assert found is not None
        assert graph.names(found) == on_all


# What it costs.


def _long_guide(id: str, count: int) -> Guide:
    """A guide of so many steps with loops back, conditions and facts."""
    steps = {}
    for number in range(count - 1):
        ways = (
            Way("on", Target(step=f"s{number + 1}"), {"en": "On"}, sets={f"f{number % 7}": "x"}),
            Way("back", Target(step=f"s{number // 2}"), {"en": "Back"}),
            Way("far", Target(step=f"s{min(count - 1, number + 9)}"), {"en": "Far"},
                parse("channel == phone and not known(f1)")),
        )  # fmt: skip
        title = {"en": f"Step {number}"}
        steps[f"s{number}"] = Step(f"s{number}", Stage.NEED, StepKind.ASK, title, ways=ways)
    last = f"s{count - 1}"
    steps[last] = Step(last, Stage.THANK, StepKind.END, {"en": "End"}, end=Disposition.RESOLVED)
    facts = {f"f{number}": FactSpec(f"f{number}") for number in range(7)}
    return Guide(id, GuideKind.TOPIC, steps, "s0", {"en": id}, facts, {"en": ("x",)})


def _best_seconds(content: Content, cache: CheckCache | None = None) -> float:
    times = []
    for _ in range(5):
        began = time.process_time()
        check(content, {}, analyse=analyse, cache=cache)
        times.append(time.process_time() - began)
    return min(times)


def test_the_work_grows_with_the_steps_and_not_faster() -> None:
    small = _best_seconds(Content({"g": _long_guide("g", 100)}))
    large = _best_seconds(Content({"g": _long_guide("g", 800)}))

    assert large / small < 8 * 2.5


def test_checking_again_after_an_edit_costs_less_than_the_first_time() -> None:
    guides = {f"g{number}": _long_guide(f"g{number}", 50) for number in range(10)}
    cache = CheckCache()
    check(Content(guides), {}, analyse=analyse, cache=cache)
    edited = replace(guides["g3"], note="edited")

    again = _best_seconds(Content({**guides, "g3": edited}), cache)

    assert again < 0.7 * _best_seconds(Content(guides))
