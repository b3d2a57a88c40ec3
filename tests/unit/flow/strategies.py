"""Valid content and sensible commands, for properties of whatever uses guides.

Everything is built from single choices. `contents()` and `chooser(data)` let hypothesis make them,
so that failures shrink; `Seeded` makes them from a seed, for counting what is covered.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Protocol, TypeVar

from hypothesis import strategies as st

from agent_assist.domain import commands as cmd
from agent_assist.domain.commands import Actor, Command, OfferOutcome
from agent_assist.domain.condition import Condition, parse
from agent_assist.domain.content import Content, Solution, Template, Wording
from agent_assist.domain.guide import (
    AnytimeRole,
    Channel,
    Direction,
    Disposition,
    FactScope,
    FactSpec,
    FactType,
    Guide,
    GuideKind,
    Mood,
    Option,
    Solve,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
    Verify,
    Way,
)
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.flow import open_ways

T = TypeVar("T")
REP = Actor("rep", "Vera")
NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)
TOPICS = ("topic_a", "topic_b", "topic_c")
ANYTIME = ("calm", "silence")
SOLUTIONS = ("refund", "exchange")


class Choices(Protocol):
    """Where choices come from."""

    def pick(self, options: Sequence[T]) -> T: ...

    def chance(self, percent: int) -> bool: ...


class Seeded:
    """Choices from a seed."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def pick(self, options: Sequence[T]) -> T:
        return self._random.choice(options)

    def chance(self, percent: int) -> bool:
        return self._random.randrange(100) < percent


class Drawn:
    """Choices that hypothesis makes, and makes simpler when a test fails."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def pick(self, options: Sequence[T]) -> T:
        return options[self._draw(st.integers(0, len(options) - 1))]

    def chance(self, percent: int) -> bool:
        return self._draw(st.integers(0, 99)) >= 100 - percent


@st.composite
def contents(draw: st.DrawFn) -> Content:
    """Valid content: an opening guide, three topics, two for any time."""
    return make_content(Drawn(draw))


# --- content ------------------------------------------------------------------------------------

_SHARED = {
    "name": FactSpec("name", FactType.NAME, FactScope.CUSTOMER),
    "email": FactSpec("email", FactType.EMAIL, FactScope.CUSTOMER, required=False),
    "weather": FactSpec("weather", FactType.TEXT, FactScope.INTERACTION),
}
_OWN = {
    "order": FactSpec("order", FactType.PATTERN, pattern=r"\d{4}-[A-Z]"),
    "wish": FactSpec("wish", FactType.ONE_OF, options=(Option("a"), Option("b"))),
    "amount": FactSpec("amount", FactType.NUMBER, required=False),
}
VALUES = {
    "name": ("Ana", "Петар", "Γιώργος"),
    "email": ("ana@example.com", "petar@example.com", ""),
    "weather": ("rain", "sun"),
    "order": ("4471-A", "1000-Z"),
    "wish": ("a", "b"),
    "amount": ("5", "120.50", ""),
}
_CONDITIONS = (
    "known(name)",
    "not known(wish)",
    "wish == a",
    "wish in [b, c]",
    "mood == upset or mood == worried",
    "channel == phone",
    "verified == yes",
    "amount > 100 and known(order)",
    "not (weather == rain)",
)


def make_content(choices: Choices) -> Content:
    """Valid content from choices; every step has a way to an end that is always open."""
    guides = [_opening(choices)]
    guides += [_graph(choices, name, GuideKind.TOPIC) for name in TOPICS]
    guides += [_graph(choices, name, GuideKind.ANYTIME) for name in ANYTIME]
    says = dict.fromkeys(step.say for guide in guides for step in guide.steps.values() if step.say)
    return Content(
        guides={guide.id: guide for guide in guides},
        templates={
            say: Template(say, (Wording("plain", {"en": "Good morning."}),)) for say in says
        },
        solutions={
            "refund": Solution("refund", {"en": "Refund"}),
            "exchange": Solution("exchange", {"en": "Exchange"}, promise_hours=2),
        },
        facts=_SHARED,
        languages=("en", "sr", "el"),
    )


def _condition(choices: Choices, percent: int) -> Condition | None:
    return parse(choices.pick(_CONDITIONS)) if choices.chance(percent) else None


def _target(choices: Choices, kind: GuideKind, names: Sequence[str]) -> Target:
    """Anywhere: forward, back, to itself, into another guide and back, out of this one."""
    what = choices.pick(["step"] * 4 + ["call", "call", "jump", "return"])
    topic = choices.pick(TOPICS)
    if what == "call":
        return Target(TargetKind.CALL, guide=topic, then=choices.pick(names))
    if what == "jump" and kind is GuideKind.TOPIC:
        return Target(TargetKind.JUMP, guide=topic)
    if what == "return" and kind is not GuideKind.OPENING:
        return Target(TargetKind.RETURN)
    return Target(step=choices.pick(names))


def _more_ways(
    choices: Choices, kind: GuideKind, names: Sequence[str], ids: Sequence[str]
) -> tuple[Way, ...]:
    return tuple(
        Way(
            id_,
            _target(choices, kind, names),
            when=_condition(choices, 30),
            sets={"wish": choices.pick(("a", "b"))} if choices.chance(20) else {},
            mood=choices.pick(tuple(Mood)) if choices.chance(15) else None,
            disposition=Disposition.RESOLVED if choices.chance(15) else None,
        )
        for id_ in ids
    )


_WAYS_OF: dict[StepKind, tuple[str, ...]] = {
    StepKind.SAY: ("next",),
    StepKind.CAPTURE: ("next",),
    StepKind.ASK: ("yes", "no", "other"),
    StepKind.VERIFY: ("failed", "passed"),
    StepKind.LOOKUP: ("not_found", "found"),
    StepKind.SOLVE: ("none", "accepted", "refused"),
}


def _step(
    choices: Choices,
    guide: str,
    kind: GuideKind,
    name: str,
    names: Sequence[str],
    on: Target,
    stages: Sequence[Stage],
) -> Step:
    """A step whose first way is always open and leads towards an end."""
    step_kind = choices.pick(tuple(_WAYS_OF))
    ids = _WAYS_OF[step_kind]
    gate = choices.chance(15)
    ways = (Way(ids[0], on), *_more_ways(choices, kind, names, ids[1:]))
    if gate and all(way.id != "refused" for way in ways):
        ways = (*ways, Way("refused", on))
    facts = tuple(_OWN if kind is GuideKind.TOPIC else _SHARED)
    return Step(
        name,
        choices.pick(stages),
        step_kind,
        say=f"{guide}.{name}",
        ways=ways,
        when=None if gate else _condition(choices, 25),
        captures=(choices.pick(facts),) if step_kind is StepKind.CAPTURE else (),
        verify=_VERIFY if step_kind is StepKind.VERIFY else None,
        solve=Solve(SOLUTIONS) if step_kind is StepKind.SOLVE else None,
        must_say=gate or choices.chance(10),
        gate=gate,
    )


_VERIFY = Verify(("name", "email"), needed=1, tries=2, third_party=True)


def _graph(choices: Choices, name: str, kind: GuideKind) -> Guide:
    count = choices.pick((1, 2, 3, 4, 5))
    names = [f"s{at}" for at in range(count)] + ["end"]
    stages = (Stage.NEED, Stage.RESOLVE)
    steps = {}
    for at in range(count):
        out = Target(TargetKind.RETURN) if choices.chance(40) else Target(step=names[at + 1])
        steps[names[at]] = _step(choices, name, kind, names[at], names, out, stages)
    ends = (Disposition.RESOLVED, Disposition.ESCALATED, Disposition.SILENT)
    steps["end"] = Step(
        "end",
        Stage.RESOLVE,
        StepKind.END,
        say=f"{name}.end",
        end=None if kind is GuideKind.ANYTIME and choices.chance(50) else choices.pick(ends),
    )
    role = AnytimeRole(name) if kind is GuideKind.ANYTIME else AnytimeRole.SIDE
    facts = _OWN if kind is GuideKind.TOPIC else {}
    return Guide(name, kind, steps, names[0], facts=facts, role=role)


def _opening(choices: Choices) -> Guide:
    before = [f"g{at}" for at in range(choices.pick((1, 2, 3)))]
    after = [f"t{at}" for at in range(choices.pick((0, 1, 2)))]
    names = [*before, "topics", *after, "end"]
    steps = {}
    for at, name in enumerate(names[:-1]):
        stages = (Stage.GREET, Stage.RAPPORT) if name in before else (Stage.THANK,)
        on = Target(step=names[at + 1])
        if name == "topics":
            ways = (Way("next", on),)
            steps[name] = Step(
                name, Stage.NEED, StepKind.ASK, say="opening.topics", ways=ways, topics=True
            )
        else:
            steps[name] = _step(choices, "opening", GuideKind.OPENING, name, names, on, stages)
    steps["end"] = Step(
        "end", Stage.THANK, StepKind.END, say="opening.end", end=Disposition.RESOLVED, must_say=True
    )
    return Guide("opening", GuideKind.OPENING, steps, names[0])


# --- commands -----------------------------------------------------------------------------------


def make_start(choices: Choices) -> cmd.Start:
    """A start with the opening guide, with a topic known beforehand, or with a topic alone."""
    opening, topic = choices.pick(
        (("opening", ""),) * 4 + (("opening", "topic_a"), ("", "topic_b"))
    )
    return cmd.Start(
        choices.pick(tuple(Channel)),
        choices.pick(tuple(Direction)),
        choices.pick(("en", "sr-Latn", "el")),
        opening,
        "v1",
        topic,
        customer=choices.pick(("", "", "cust-1")),
        facts={"name": "Ana"} if choices.chance(20) else {},
    )


def say_here(state: Interaction, content: Content) -> cmd.Say | None:
    """The line of the current step, as said."""
    step = content.guides[state.frame.guide].steps[state.frame.step]
    return (
        cmd.Say(step.id, step.say, "plain", "Good morning.", state.language) if step.say else None
    )


def make_command(choices: Choices, state: Interaction, content: Content) -> Command:
    """A command that mostly makes sense in that state, and sometimes does not."""
    if choices.chance(8):
        return _odd(choices, state)
    if state.status is Status.ACTIVE:
        return _while_talking(choices, state, content)
    return choices.pick(_WHILE_NOT_TALKING[state.status](state))


def _odd(choices: Choices, state: Interaction) -> Command:
    return choices.pick(
        (
            cmd.TakeWay("nowhere", "next"),
            cmd.TakeWay(state.frame.step, "no_such_way"),
            cmd.Resume(),
            cmd.Reconnected(),
            cmd.TakeUp(),
            cmd.Park(),
            cmd.Back(),
            cmd.SelectNeed(7),
            cmd.Capture({"unheard_of": "x"}),
            cmd.CorrectFact("wish", "neither"),
            cmd.AnswerTransfer(True),
            cmd.Skip(" "),
            cmd.Close((), Disposition.RESOLVED),
            cmd.Interrupt("topic_a"),
            cmd.ChangeGuide("calm"),
            cmd.Say(state.frame.step, "t", "w", "{{ name }}", "en"),
            cmd.VerifyCustomer(state.frame.step, True, ()),
            make_start(choices),
        )
    )


def _while_talking(choices: Choices, state: Interaction, content: Content) -> Command:
    what = choices.pick(("on",) * 10 + ("back", "side", "facts", "need", "stage", "record", "line"))
    if what == "on":
        return _on(choices, state, content)
    return choices.pick(_ASIDE[what](choices, state))


def _on(choices: Choices, state: Interaction, content: Content) -> Command:
    step = content.guides[state.frame.guide].steps[state.frame.step]
    likely: list[Command] = []
    line = say_here(state, content)
    for way in open_ways(state, content):
        likely.append(cmd.TakeWay(step.id, way.id, line if choices.chance(80) else None))
    if step.captures:
        facts = {name: choices.pick(VALUES[name]) for name in step.captures}
        likely += [cmd.Capture(facts, step.id)] * 2
    if step.kind is StepKind.VERIFY:
        passed = choices.chance(60)
        third = "a neighbour" if choices.chance(20) else ""
        by = ("name",) if passed else ()
        likely += [cmd.VerifyCustomer(step.id, passed, by, third)] * 3
    if step.kind is StepKind.SOLVE or choices.chance(5):
        solution = choices.pick(SOLUTIONS)
        outcome = choices.pick(tuple(OfferOutcome))
        likely += [cmd.OfferSolution(solution, 1), cmd.AnswerOffer(solution, outcome, "too slow")]
    if step.topics:
        likely += [cmd.ChangeGuide(choices.pick(TOPICS), "help")] * 4
    if line is not None:
        likely.append(line)
    if step.kind is StepKind.END:
        likely += [cmd.WrapUp(), cmd.AddNeed("and also")]
    return choices.pick(likely or [cmd.Skip("no way")])


_ASIDE = {
    "back": lambda choices, state: (cmd.Back(),),
    "side": lambda choices, state: (
        cmd.Interrupt("calm"),
        cmd.Interrupt("silence"),
        cmd.ReturnFromInterrupt(),
    ),
    "facts": lambda choices, state: (
        cmd.Capture({"wish": choices.pick(("a", "b"))}),
        cmd.Capture({"weather": "sun", "name": "Мира"}),
        cmd.CorrectFact("name", "Ana Petrović"),
        cmd.CorrectFact("wish", "b"),
        cmd.LinkCustomer(choices.pick(("cust-1", "cust-2")), {"name": "Ana"}, True, True),
    ),
    "need": lambda choices, state: (
        cmd.AddNeed("one more thing"),
        cmd.SelectNeed(choices.pick(range(len(state.place.needs)))),
        cmd.ChangeGuide(choices.pick(TOPICS), "something else"),
        cmd.SetDisposition(0, Disposition.ESCALATED),
    ),
    "stage": lambda choices, state: (
        cmd.GoToStage(choices.pick(tuple(Stage))),
        cmd.Skip("knows it already"),
    ),
    "record": lambda choices, state: (
        cmd.Note("a note"),
        cmd.KeepDraft("note", choices.pick(("half a no", ""))),
        cmd.SetMood(choices.pick(tuple(Mood))),
        cmd.Tick("smile", choices.pick((True, False))),
        cmd.ChangeLanguage(choices.pick(("sr", "el"))),
        cmd.ChangeChannel(choices.pick(tuple(Channel))),
        cmd.MakePromise(f"p{state.sequence}", "call back", NOON + timedelta(days=1), "rep"),
        cmd.KeepPromise(state.promises[0].id if state.promises else "none"),
    ),
    "line": lambda choices, state: (
        cmd.Hold(60),
        cmd.Park(),
        cmd.LineDropped(),
        cmd.Transfer("Repairs", "Needs a new screen."),
        cmd.AnswerTransfer(choices.pick((True, False))),
        cmd.WrapUp(),
    ),
}
_WHILE_NOT_TALKING = {
    Status.ON_HOLD: lambda state: (
        cmd.Resume(),
        cmd.Resume(),
        cmd.TakeWay(state.frame.step, "found"),
        cmd.Tick("looked up"),
        cmd.Park(),
        cmd.LineDropped(),
        cmd.WrapUp(),
    ),
    Status.PARKED: lambda state: (cmd.TakeUp(), cmd.TakeUp(), cmd.Note("x"), cmd.LineDropped()),
    Status.DROPPED: lambda state: (cmd.Reconnected(), cmd.Reconnected(), cmd.WrapUp(), cmd.Park()),
    Status.WRAPPING_UP: lambda state: (
        cmd.Back(),
        cmd.AddNeed("oh, and"),
        cmd.SelectNeed(0),
        cmd.SetDisposition(0, Disposition.RESOLVED),
        cmd.Park(),
        cmd.AnswerTransfer(True),
        cmd.Close(
            (Disposition.RESOLVED,) * len(state.place.needs), Disposition.RESOLVED, "Solved."
        ),
    ),
    Status.CLOSED: lambda state: (
        cmd.Note("too late"),
        cmd.KeepPromise(state.promises[0].id if state.promises else "none"),
    ),
}
