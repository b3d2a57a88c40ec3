"""Big libraries, of guides, templates and solutions as a shop has them."""

from __future__ import annotations

from agent_assist.domain.condition import parse
from agent_assist.domain.content import Content, HouseValue, Solution, Template, Wording
from agent_assist.domain.guide import (
    Disposition,
    FactScope,
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

LANGUAGES = ("en", "sr", "el")


def many_guides(guides: int, steps: int) -> Content:
    """An opening guide and topics, so many in all, each of so many steps and without errors."""
    topics = [_topic(f"topic_{number}", number, steps) for number in range(guides - 1)]
    every = [_opening(), *topics]
    templates = {
        step.say: _template(step.say, step.captures)
        for guide in every
        for step in guide.steps.values()
        if step.say
    }
    return Content(
        guides={guide.id: guide for guide in every},
        templates=templates,
        house_values={"days": HouseValue("days", FactType.NUMBER, "14")},
        facts={"first_name": FactSpec("first_name", FactType.NAME, FactScope.CUSTOMER,
                                      _texts("First name"), _texts("What is your name?"))},
        languages=LANGUAGES,
    )  # fmt: skip


def many_solutions(solutions: int) -> dict[str, Solution]:
    """So many solutions, by id."""
    found = {}
    for number in range(solutions):
        id_ = f"solution_{number:05}"
        found[id_] = Solution(
            id_,
            _texts(f"A lamp of kind {number} does not light"),
            _texts("Change the fuse, or send it back within {{ house.days }} days."),
            dict.fromkeys(LANGUAGES, (f"lamp {number} dark",)),
            tags=("lamps", f"group_{number % 40}"),
        )
    return found


def _texts(text: str) -> dict[str, str]:
    return {code: f"{text} ({code})" for code in LANGUAGES}


def _template(id_: str, captures: tuple[str, ...]) -> Template:
    text = {code: f"{{{{ first_name }}}}, this is {id_}: {{{{ house.days }}}} ({code})."
            for code in LANGUAGES}  # fmt: skip
    plain = {
        code: f"This is {id_}, in a sentence of a usual length ({code})." for code in LANGUAGES
    }
    return Template(id_, (Wording("plain", plain if captures else text),), inline=True)


def _opening() -> Guide:
    steps = (
        Step("hello", Stage.GREET, StepKind.CAPTURE, _texts("Greet"), "opening.hello",
             (Way("next", Target(step="topics")),), captures=("first_name",)),
        Step("topics", Stage.NEED, StepKind.ASK, _texts("Find the need"), "opening.topics",
             (Way("next", Target(step="thanks")),), topics=True),
        Step("thanks", Stage.THANK, StepKind.END, _texts("Thank"), "opening.thanks",
             end=Disposition.RESOLVED),
    )  # fmt: skip
    return Guide("opening", GuideKind.OPENING, {s.id: s for s in steps}, "hello", _texts("Opening"))


def _topic(id_: str, number: int, count: int) -> Guide:
    """A chain of questions, with answers that lead back and ahead, and conditions on a choice."""
    names = [f"step_{at}" for at in range(count - 1)]
    wish = FactSpec(
        "wish", FactType.ONE_OF, label=_texts("Wish"), question=_texts("What would you like?"),
        options=(Option("money", _texts("Money back")), Option("repair", _texts("A repair"))),
    )  # fmt: skip
    steps = {names[0]: _step(id_, names[0], StepKind.CAPTURE, (names[1],), ("wish",))}
    for at, name in enumerate(names[1:], 1):
        ahead = names[at + 1] if at + 1 < len(names) else "end"
        further = names[min(at + 1 + (at * 7 + number) % 5, len(names) - 1)]
        if at % 3 == 0:
            steps[name] = _step(id_, name, StepKind.SAY, (ahead,))
        else:
            steps[name] = _step(id_, name, StepKind.ASK, (ahead, further if at % 2 else ahead))
    steps["end"] = Step(
        "end", Stage.RESOLVE, StepKind.END, _texts("Solved"), f"{id_}.end",
        end=Disposition.RESOLVED,
    )  # fmt: skip
    return Guide(
        id_, GuideKind.TOPIC, steps, names[0], _texts(f"Topic {number}"), {"wish": wish},
        dict.fromkeys(LANGUAGES, (f"topic {number}",)),
    )  # fmt: skip


def _step(
    guide: str, id_: str, kind: StepKind, to: tuple[str, ...], captures: tuple[str, ...] = ()
) -> Step:
    ids = ("next",) if kind is not StepKind.ASK else ("yes", "no")
    ways = [Way(way, Target(step=step), _texts(way)) for way, step in zip(ids, to, strict=True)]
    if kind is StepKind.ASK:
        when = parse("wish == money")
        ways.append(Way("done", Target(TargetKind.RETURN), _texts("Is content"), when=when))
    return Step(
        id_, Stage.NEED, kind, _texts(f"Step {id_}"), f"{guide}.{id_}", tuple(ways),
        captures=captures,
    )  # fmt: skip
