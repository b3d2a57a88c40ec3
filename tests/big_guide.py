"""A guide of many steps, made by rule, with loops, calls and long titles; the same every time."""

from __future__ import annotations

import random
from dataclasses import replace

from agent_assist.domain.content import Content
from agent_assist.domain.guide import (
    Disposition,
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.domain.problem import Problem, Severity
from agent_assist.editing.guide_graph import Shares

STAGES = tuple(Stage)
TITLES = (
    {
        "en": "Check the seal with the customer",
        "sr": "Проверите печат са купцем",
        "el": "Ελέγξτε τη σφραγίδα με τον πελάτη",
    },
    {"en": "Say it back", "sr": "Поновите", "el": "Επαναλάβετε αυτό που καταλάβατε"},
    {"en": "Find the order", "sr": "Нађите поруџбину", "el": "Βρείτε την παραγγελία"},
    {
        "en": "What did it look like when it arrived?",
        "sr": "Како је изгледало при испоруци?",
        "el": "Πώς ήταν όταν παραδόθηκε;",
    },
    {"en": "Offer a way", "sr": "Понудите решење", "el": "Προτείνετε λύση"},
    {"en": "Is that right?", "sr": "Је ли тако?", "el": "Σωστά;"},
)


def big_guide(steps: int = 300, seed: int = 1) -> Guide:
    """A guide of so many steps, a fifth of them in each stage."""
    chance = random.Random(seed)
    made = {}
    for number in range(steps):
        id = f"s{number}"
        stage = STAGES[min(number * 5 // steps, 4)]
        titles = {code: f"{text} {number}" for code, text in TITLES[number % 6].items()}
        if number == steps - 1:
            made[id] = Step(id, stage, StepKind.END, titles, end=Disposition.RESOLVED)
            continue
        targets = [number + 1]
        if chance.random() < 0.5:
            targets.append(number + chance.randint(2, 9))
        if chance.random() < 0.08:
            targets.append(number + chance.randint(20, 80))
        if chance.random() < 0.08:
            targets.append(max(0, number - chance.randint(0, 12)))
        ways = [
            Way(f"answer_{at}", Target(step=f"s{min(to, steps - 1)}"), {"en": f"Answer {at}"})
            for at, to in enumerate(targets, 1)
        ]
        if number % 40 == 20:
            call = Target(TargetKind.CALL, guide="other", then=ways[0].to.step)
            ways[0] = replace(ways[0], to=call)
        kind = StepKind.ASK if len(ways) > 1 else StepKind.SAY
        made[id] = Step(id, stage, kind, titles, ways=tuple(ways))
    return Guide("big", GuideKind.OPENING, made, "s0", {"en": "Big"})


def big_content(guide: Guide) -> Content:
    """The guide, and the one that it calls."""
    other = Guide(
        "other",
        GuideKind.TOPIC,
        {"only": Step("only", Stage.RESOLVE, StepKind.END, end=Disposition.RESOLVED)},
        "only",
        {"en": "Returns and refunds", "sr": "Повраћај", "el": "Επιστροφές"},
    )
    return Content({guide.id: guide, "other": other}, languages=("en", "sr", "el"))


def shares_of(guide: Guide, calls: int = 500) -> Shares:
    """Calls that went through a guide from its start, halved at every further way."""
    steps = dict.fromkeys(guide.steps, 0)
    ways: dict[tuple[str, str], int] = {}
    left: dict[str, int] = {}
    steps[guide.start] = calls
    for step in guide.steps.values():
        rest = steps[step.id]
        lost = rest // 40
        if lost:
            left[step.id] = lost
            rest -= lost
        for way in step.ways:
            taken = rest if way is step.ways[-1] else (2 * rest) // 3
            rest -= taken
            ways[step.id, way.id] = taken
            to = way.to.then or way.to.step
            if to in steps and to != step.id:
                steps[to] = min(steps[to] + taken, calls)
    return Shares(calls, steps, ways, left)


def problem(guide: str, step: str, severity: Severity, message: str) -> Problem:
    """A problem at a step."""
    return Problem(
        severity, "no-end", message, "Mend it.", item=f"guides/{guide}", part=f"steps/{step}"
    )
