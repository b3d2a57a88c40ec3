"""Each fix mends the problem it is offered for, and breaks nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from agent_assist.domain.condition import parse
from agent_assist.domain.content import Content, Template
from agent_assist.domain.guide import (
    FactSpec,
    FactType,
    Guide,
    Solve,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.domain.items import with_items
from agent_assist.domain.problem import Problem
from agent_assist.editing.alphabets import mixed_words, one_alphabet
from agent_assist.editing.fixes import fixes
from agent_assist.guidecheck import check
from agent_assist.rendering import analyse
from tests.small_shop import small_content

TODAY = date(2026, 3, 2)
Break = Callable[[Content], Content]


def problems(content: Content) -> dict[str, list[Problem]]:
    found: dict[str, list[Problem]] = {}
    for problem in check(content, {}, analyse=analyse, today=TODAY):
        found.setdefault(problem.code, []).append(problem)
    return found


def returns(content: Content) -> Guide:
    return content.guides["returns"]


def with_step(content: Content, step: str, **changes: object) -> Content:
    guide = returns(content)
    made = replace(guide.steps[step], **changes)
    return with_items(content, [replace(guide, steps={**guide.steps, step: made})])


def with_way(content: Content, step: str, way: str, **changes: object) -> Content:
    ways = tuple(
        replace(one, **changes) if one.id == way else one
        for one in returns(content).steps[step].ways
    )
    return with_step(content, step, ways=ways)


def with_text(content: Content, template: str, text: str, language: str = "en") -> Content:
    one = content.templates[template]
    first = one.wordings[0]
    made = replace(first, texts={**first.texts, language: text})
    return with_items(content, [replace(one, wordings=(made, *one.wordings[1:]))])


def fact_differs(content: Content) -> Content:
    guide = returns(content)
    other = FactSpec("email", FactType.TEXT, label=dict.fromkeys(("en", "sr", "el"), "E-mail"))
    return with_items(content, [replace(guide, facts={**guide.facts, "email": other})])


def stray_step(content: Content) -> Content:
    guide = returns(content)
    stray = Step(
        "stray",
        Stage.RESOLVE,
        StepKind.SAY,
        dict.fromkeys(("en", "sr", "el"), "Stray"),
        "returns.stray",
        (Way("next", Target(step="done")),),
    )
    own = replace(content.templates["cannot"], id="returns.stray", inline=True)
    return with_items(content, [replace(guide, steps={**guide.steps, "stray": stray}), own])


def asked_too_late(content: Content) -> Content:
    """The first step says a number that is asked for later."""
    guide = returns(content)
    own = Template("returns.first", content.templates["cannot"].wordings, inline=True)
    text = dict.fromkeys(("en", "sr", "el"), "Order {{ order_number }}.")
    own = replace(own, wordings=(replace(own.wordings[0], texts=text, cues={}),))
    first = Step(
        "first",
        Stage.NEED,
        StepKind.SAY,
        dict.fromkeys(("en", "sr", "el"), "First"),
        own.id,
        (Way("next", Target(step=guide.start)),),
    )
    steps = {first.id: first, **guide.steps}
    return with_items(content, [replace(guide, steps=steps, start="first"), own])


BREAKS: dict[str, tuple[str, Break]] = {
    "a way to a step that is misspelt": (
        "unknown-step",
        lambda c: with_way(c, "paid", "found", to=Target(step="ofer")),
    ),
    "a way to a guide that is misspelt": (
        "unknown-guide",
        lambda c: with_way(c, "paid", "found", to=Target(TargetKind.JUMP, guide="retuns")),
    ),
    "a beginning that is gone": (
        "unknown-step",
        lambda c: with_items(c, [replace(returns(c), start="gone")]),
    ),
    "a template that is misspelt": (
        "unknown-template",
        lambda c: with_step(c, "offer", say="ofer_two"),
    ),
    "an offer that is misspelt": (
        "unknown-template",
        lambda c: with_items(c, [replace(c.solutions["swap"], offer="ofer_two")]),
    ),
    "a solution that is misspelt": (
        "unknown-solution",
        lambda c: with_step(c, "offer", solve=Solve(("refunt", "swap"))),
    ),
    "a solution that is nowhere": (
        "unknown-solution",
        lambda c: with_step(c, "offer", solve=Solve(("swap", "xyz"))),
    ),
    "a tag that nothing has": (
        "unknown-tag",
        lambda c: with_step(c, "offer", solve=Solve(tags=("lamps", "xyz"))),
    ),
    "a fact that is misspelt in a condition": (
        "unknown-fact",
        lambda c: with_way(c, "paid", "found", when=parse("known(emale)")),
    ),
    "a circumstance that never is": (
        "wrong-value",
        lambda c: with_way(c, "paid", "found", when=parse("channel in [fone, chat]")),
    ),
    "a condition that nothing fulfils": (
        "never-true",
        lambda c: with_way(c, "paid", "found", when=parse("channel == chat and channel == phone")),
    ),
    "a gate with nothing to say": (
        "gate-without-text",
        lambda c: with_step(c, "offer", say="", gate=True),
    ),
    "a step that leads nowhere": ("no-way-on", lambda c: with_step(c, "done", ways=())),
    "a step that nothing leads to": ("unreachable-step", stray_step),
    "a fact that is described in two ways": ("fact-mismatch", fact_differs),
    "a text that needs what is asked later": ("not-known-yet", asked_too_late),
    "a translation that is older": (
        "old-translation",
        lambda c: with_items(c, [replace(returns(c), revision=2, translated={"sr": 1})]),
    ),
    "a house value that is misspelt": (
        "unknown-house-value",
        lambda c: with_text(c, "cannot", "Within {{ house.return_day }} days."),
    ),
    "a variable that is misspelt": (
        "unknown-variable",
        lambda c: with_text(c, "cannot", "Order {{ order_numbr }}."),
    ),
    "a word of two alphabets": (
        "mixed-letters",
        lambda c: with_text(c, "cannot", "Pаyment is not possible."),
    ),
    "a solution to be looked at": (
        "review-due",
        lambda c: with_items(c, [replace(c.solutions["swap"], review_by=date(2026, 1, 1))]),
    ),
}


def test_the_shop_has_none_of_these_problems() -> None:
    assert not {code for code, _ in BREAKS.values()} & problems(small_content()).keys()


@pytest.mark.parametrize("what", BREAKS)
def test_a_fix_mends_its_problem_and_breaks_nothing_else(what: str) -> None:
    code, break_it = BREAKS[what]
    content = break_it(small_content())
    before = problems(content)
    (fix,) = fixes(content, before[code][0], TODAY)
    assert fix.label
    after = problems(with_items(content, fix.edit.items, fix.edit.removed))
    assert len(after.get(code, ())) < len(before[code])
    assert after.keys() <= before.keys()


@pytest.mark.parametrize("code", ["missing-text", "endless-loop", "no-question"])
def test_where_a_person_has_to_decide_nothing_is_offered(code: str) -> None:
    content = small_content()
    problem = replace(
        next(iter(problems(with_step(content, "done", ways=()))["no-way-on"])), code=code
    )
    assert fixes(content, problem, TODAY) == ()


def test_a_problem_of_something_that_is_gone_has_no_fix() -> None:
    content = with_step(small_content(), "done", ways=())
    problem = problems(content)["no-way-on"][0]
    assert fixes(Content(), problem, TODAY) == ()


@pytest.mark.parametrize(
    ("word", "language", "pure"),
    [
        ("Pаyment", "en", "Payment"),
        ("Mилица", "sr", "Милица"),
        ("Kαλημέρα", "el", "Καλημέρα"),
        ("щit", "en", "щit"),
    ],
)
def test_one_alphabet(word: str, language: str, pure: str) -> None:
    assert mixed_words(f"x {word} y") == [word]
    assert one_alphabet(word, language) == pure
