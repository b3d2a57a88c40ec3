"""A small shop's content and a rep who gives commands, for tests of the flow."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from agent_assist.domain import commands as cmd
from agent_assist.domain.commands import Actor, Command, Given
from agent_assist.domain.condition import parse
from agent_assist.domain.content import Content, Solution
from agent_assist.domain.events import Event, Recorded
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
from agent_assist.domain.interaction import Interaction
from agent_assist.flow import decide, evolve, fold, record

AT = datetime(2026, 3, 31, 9, tzinfo=UTC)
REP = Actor("rep-1", "Vera")


def to(step: str) -> Target:
    return Target(step=step)


def call(guide: str, then: str = "") -> Target:
    return Target(TargetKind.CALL, guide=guide, then=then)


def jump(guide: str, step: str = "") -> Target:
    return Target(TargetKind.JUMP, step=step, guide=guide)


RETURN = Target(TargetKind.RETURN)


def way(id_: str, target: Target | str, when: str = "", **more: Any) -> Way:
    goal = to(target) if isinstance(target, str) else target
    return Way(id_, goal, when=parse(when) if when else None, **more)


def step(id_: str, kind: str, *ways: Way, stage: str = "need", when: str = "", **more: Any) -> Step:
    return Step(
        id_,
        Stage(stage),
        StepKind(kind),
        ways=ways,
        when=parse(when) if when else None,
        **{"say": f"shop.{id_}", **more},
    )


def guide(id_: str, kind: str, *steps: Step, **more: Any) -> Guide:
    return Guide(id_, GuideKind(kind), {s.id: s for s in steps}, steps[0].id, **more)


def opening() -> Guide:
    return guide(
        "opening",
        "opening",
        step("hello", "say", way("next", "recording"), stage="greet", must_say=True),
        step(
            "recording",
            "ask",
            way("fine", "name"),
            way("refused", "no_recording"),
            stage="greet",
            when="channel == phone",
            gate=True,
            must_say=True,
        ),
        step("name", "capture", way("next", "topics"), stage="rapport", captures=("name",)),
        step("no_recording", "end", stage="greet", end=Disposition.ABANDONED),
        step("topics", "ask", way("next", "else"), topics=True),
        step("else", "ask", way("more", "topics"), way("no", "thanks"), stage="thank"),
        step("thanks", "end", stage="thank", end=Disposition.RESOLVED, must_say=True),
    )


def returns() -> Guide:
    return guide(
        "returns",
        "topic",
        step("order", "capture", way("next", "check"), captures=("order",)),
        step(
            "check",
            "verify",
            way("passed", "found"),
            way("failed", "cannot"),
            way("third_party", "cannot"),
            verify=Verify(("order", "email"), needed=2, tries=2),
        ),
        step("found", "lookup", way("found", "wish"), way("not_found", "order"), say=""),
        step(
            "wish",
            "ask",
            way("return", "offer", sets={"wish": "return"}),
            way("exchange", "offer", sets={"wish": "exchange"}),
            way("angry", "offer", mood=Mood.UPSET),
            way("price", call("goodwill", "offer")),
            way("late", jump("delivery")),
            way("cheap", "offer", when="amount < 100"),
        ),
        step(
            "offer",
            "solve",
            way("accepted", RETURN, disposition=Disposition.RESOLVED),
            way("refused", "sorry"),
            way("none", "escalated"),
            stage="resolve",
            solve=Solve(("refund", "exchange")),
        ),
        step(
            "sorry",
            "say",
            way("upset", "escalated", when="mood == upset"),
            way("next", "offer"),
            stage="resolve",
        ),
        step("escalated", "end", stage="resolve", end=Disposition.ESCALATED),
        step("cannot", "end", end=Disposition.ABANDONED),
        facts={
            "order": FactSpec("order", FactType.PATTERN, pattern=r"\d{4}-[A-Z]"),
            "wish": FactSpec(
                "wish", FactType.ONE_OF, options=(Option("return"), Option("exchange"))
            ),
            "amount": FactSpec("amount", FactType.NUMBER, required=False),
        },
    )


def delivery() -> Guide:
    return guide(
        "delivery",
        "topic",
        step("order", "capture", way("next", "promise"), captures=("order",)),
        step("promise", "say", way("next", RETURN, disposition=Disposition.PROMISED)),
        facts={"order": FactSpec("order")},
    )


def goodwill() -> Guide:
    return guide("goodwill", "topic", step("gift", "say", way("next", RETURN), stage="resolve"))


def calm() -> Guide:
    return guide(
        "calm",
        "anytime",
        step("listen", "say", way("next", "sorry", mood=Mood.UPSET)),
        step("sorry", "ask", way("better", RETURN, mood=Mood.CALM), way("worse", call("boss"))),
        role=AnytimeRole.CALM,
    )


def boss() -> Guide:
    return guide("boss", "anytime", step("why", "say", way("next", RETURN)))


def silence() -> Guide:
    return guide(
        "silence",
        "anytime",
        step("still_there", "say", way("back", RETURN)),
        step("bye", "end", end=Disposition.SILENT),
        role=AnytimeRole.SILENCE,
        within=("returns",),
    )


def shop(*guides: Guide) -> Content:
    every = guides or (opening(), returns(), delivery(), goodwill(), calm(), boss(), silence())
    return Content(
        guides={g.id: g for g in every},
        solutions={
            "refund": Solution("refund", {"en": "Refund"}),
            "exchange": Solution("exchange", {"en": "Exchange"}, promise_hours=24),
        },
        facts={
            "name": FactSpec("name", FactType.NAME, FactScope.CUSTOMER),
            "email": FactSpec("email", FactType.EMAIL, FactScope.CUSTOMER, required=False),
            "weather": FactSpec("weather", scope=FactScope.INTERACTION, required=False),
        },
        languages=("en", "sr"),
    )


class Call:
    """An interaction to which commands are given one after the other."""

    def __init__(self, content: Content | None = None, **start: Any) -> None:
        self.content = content or shop()
        self.journal: list[Recorded] = []
        self.ms = 0
        self._state: Interaction | None = None
        if start is not None:
            self.do(starting(**start))

    @property
    def state(self) -> Interaction:
        assert self._state is not None
        return self._state

    def given(self, command: Command) -> Given:
        at = AT + timedelta(milliseconds=self.ms)
        return Given(f"c{len(self.journal)}", "i1", at, self.ms, REP, command)

    def do(self, *commands: Command, content: Content | None = None) -> tuple[Event, ...]:
        events: tuple[Event, ...] = ()
        for command in commands:
            self.ms += 1000
            given = self.given(command)
            events = decide(self._state, given, content or self.content)
            for recorded in record(self._state, given, events):
                self._state = evolve(self._state, recorded)
                self.journal.append(recorded)
        return events

    @property
    def at(self) -> str:
        """The current step as "guide.step"."""
        return f"{self.state.frame.guide}.{self.state.frame.step}"

    def say(self, **more: Any) -> tuple[Event, ...]:
        return self.do(said(self.state, self.content, **more))

    def take(self, *ways: str, say: bool = False) -> None:
        for id_ in ways:
            line = said(self.state, self.content) if say else None
            self.do(cmd.TakeWay(self.state.frame.step, id_, line))

    def to_topics(self) -> "Call":
        """Through the greeting, to where the topic is found."""
        self.take("next", say=True)
        self.take("fine", say=True)
        self.do(cmd.Capture({"name": "Ana"}, "name"))
        return self

    def to_wish(self) -> "Call":
        """On to the question what the customer wishes, in the guide about returns."""
        self.to_topics()
        self.do(
            cmd.ChangeGuide("returns", "money back"),
            cmd.Capture({"order": "4471-A"}, "order"),
            cmd.VerifyCustomer("check", True, ("order", "email")),
        )
        self.take("found")
        return self

    def folded(self) -> Interaction:
        return fold(self.journal)


def starting(**more: Any) -> cmd.Start:
    start = cmd.Start(Channel.PHONE, Direction.INBOUND, "en", "opening", "v1")
    return replace(start, **more)


def said(state: Interaction, content: Content, **more: Any) -> cmd.Say:
    here = content.guides[state.frame.guide].steps[state.frame.step]
    line = cmd.Say(here.id, here.say, "plain", "Good morning.", "en")
    return replace(line, **more)


def frames(state: Interaction) -> list[str]:
    return [f"{frame.guide}.{frame.step}" for frame in state.place.frames]


def trail(state: Interaction) -> list[tuple[str, str]]:
    return [
        (visit.step, visit.passing.value if visit.passing else "") for visit in state.place.trail
    ]
