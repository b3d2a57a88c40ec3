"""One call walked in memory: nothing is kept, and what is shown is what the desk would show."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from agent_assist.domain import commands as cmd
from agent_assist.domain.codec import decode_command, encode, encode_kind
from agent_assist.domain.commands import Actor, Command, Given, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.domain.facts import FactError, parse_fact
from agent_assist.domain.guide import (
    Channel,
    Direction,
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
)
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.domain.view import CallView, FieldView, SayView
from agent_assist.flow import anytime_for, decide, evolve, open_ways, record
from agent_assist.presentation.call_view import Showing, call_view
from agent_assist.presentation.context import specs_of
from agent_assist.presentation.say import WordingChoice
from agent_assist.presentation.words import in_language
from agent_assist.rendering import Renderer

_STEP_MS = 1_000


class Walk:
    """A call that lives only as long as the program; each command comes one second later."""

    def __init__(self, content: Content, language: str, started: datetime, rep: Actor) -> None:
        self.content = content
        self.language = language
        self._started = started
        self._rep = rep
        self._renderer = Renderer()
        self._count = 0
        self._call: Interaction | None = None

    @property
    def call(self) -> Interaction:
        """The state of the call."""
        if self._call is None:
            raise Refused("not_started", "This interaction has not begun. Take the call first.")
        return self._call

    def begin(self, guide: Guide, channel: Channel, direction: Direction) -> tuple[Recorded, ...]:
        """Begin with any guide: an opening, a topic alone, or one for any time."""
        if guide.kind is GuideKind.ANYTIME:
            below = self._guide_below(guide, direction)
            began = self._start(below, channel, direction)
            return (*began, *self.do(cmd.Interrupt(guide.id)))
        return self._start(guide, channel, direction)

    def _start(self, guide: Guide, channel: Channel, direction: Direction) -> tuple[Recorded, ...]:
        topic = guide.id if guide.kind is GuideKind.TOPIC else ""
        opening = "" if topic else guide.id
        return self.do(cmd.Start(channel, direction, self.language, opening, "walk", topic))

    def _guide_below(self, guide: Guide, direction: Direction) -> Guide:
        """A guide that the anytime guide interrupts: one it is made for, else an opening."""
        within = [self.content.guides[id_] for id_ in guide.within if id_ in self.content.guides]
        others = [g for g in self.content.guides.values() if g.kind is not GuideKind.ANYTIME]
        others.sort(key=lambda g: (g.kind is not GuideKind.OPENING, g.direction is not direction))
        for found in (*within, *others):
            return found
        below = _nowhere(self.content)
        self.content = replace(self.content, guides={**self.content.guides, below.id: below})
        return below

    def do(self, command: Command) -> tuple[Recorded, ...]:
        """Give a command; raises `Refused`."""
        elapsed = self._count * _STEP_MS
        at = self._started + timedelta(milliseconds=elapsed)
        given = Given(str(self._count + 1), "walk", at, elapsed, self._rep, command)
        recorded = record(self._call, given, decide(self._call, given, self.content))
        for one in recorded:
            self._call = evolve(self._call, one)
        self._count += 1
        return recorded

    def view(self) -> CallView:
        """What the desk would show."""
        now = (self._started + timedelta(milliseconds=self._count * _STEP_MS)).astimezone()
        showing = Showing(
            self.content, self._renderer, self.language, now, WordingChoice({}, {}), str, {}
        )
        return call_view(self.call, (), showing)

    def shown_line(self) -> cmd.Say | None:
        """What is shown to say here, as said; None when it is incomplete or was said already."""
        say: SayView | None = self.view().say
        if say is None or not say.complete or say.said:
            return None
        return cmd.Say(self.call.frame.step, say.template, say.wording, say.text, say.language)

    def take(self, way: str) -> tuple[Recorded, ...]:
        """Take a way; what is shown counts as said, as on the desk."""
        return self.do(cmd.TakeWay(self.call.frame.step, way, self.shown_line()))

    def parsed(self, typed: Mapping[str, str]) -> dict[str, str]:
        """Facts as typed, to canonical text; raises `Refused` with what is wrong."""
        specs = specs_of(self.call, self.content)
        today = self._started.astimezone().date()
        facts = {}
        for name, text in typed.items():
            spec = specs.get(name)
            try:
                known = spec is not None and bool(text.strip())
                facts[name] = (
                    parse_fact(spec, text, self.language, today) if spec and known else text
                )
            except FactError as error:
                raise Refused("bad_fact", str(error)) from error
        return facts

    def command(self, data: object) -> Command:
        """The command that a JSON object describes, with what the desk would fill in.

        Raises:
            CodecError: it is no command. Refused: a fact was typed that makes no sense.
        """
        if isinstance(data, dict):
            data = self._filled(data)
        command = decode_command(data)
        if isinstance(command, cmd.Capture):
            return replace(command, facts=self.parsed(command.facts))
        if isinstance(command, cmd.CorrectFact):
            return replace(command, value=self.parsed({command.name: command.value})[command.name])
        return command

    def _filled(self, data: dict[str, Any]) -> dict[str, Any]:
        kind = data.get("kind")
        here = {"step": self.call.frame.step}
        line = self.shown_line() if kind in ("take_way", "capture", "say") else None
        if kind in ("take_way", "capture"):
            said = {} if line is None else {"said": encode(line)}
            onward = {} if kind == "capture" else self._first_open_way()
            return {**here, **onward, **said, **data}
        if kind == "say":
            shown = {} if line is None else encode(line)
            return {**here, **shown, **data}
        if kind == "verify_customer":
            return {**here, **data}
        return data

    def _first_open_way(self) -> dict[str, str]:
        ways = open_ways(self.call, self.content)
        return {"way": ways[0].id} if ways else {}


def _nowhere(content: Content) -> Guide:
    """A place for an anytime guide to interrupt, in a pack that has nothing else."""
    step = Step("anywhere", Stage.NEED, StepKind.ASK, topics=True)
    names = itertools.chain(["anywhere"], (f"anywhere_{n}" for n in itertools.count(2)))
    name = next(name for name in names if name not in content.guides)
    return Guide(name, GuideKind.OPENING, {step.id: step}, step.id)


def as_json(recorded: Recorded) -> dict[str, Any]:
    """An event with its place, for another program to read."""
    return {
        "sequence": recorded.sequence,
        "command": recorded.command,
        "at": recorded.at.isoformat(),
        "elapsed_ms": recorded.elapsed_ms,
        "event": encode_kind(recorded.event),
    }


def standing(walk: Walk) -> dict[str, Any]:
    """Where the course stands and what can be done there, for another program to read."""
    call, view = walk.call, walk.view()
    over = call.status in (Status.WRAPPING_UP, Status.CLOSED)
    ways = () if over else open_ways(call, walk.content)
    texts = {way.id: in_language(way.text, walk.language) for way in ways}
    return {
        "guide": view.guide,
        "step": view.step,
        "kind": view.kind.value,
        "stage": view.stage.value,
        "status": call.status.value,
        "say": view.say.text if view.say else "",
        "ways": [{"way": way, "text": text} for way, text in texts.items()],
        "asks": [_asked(field) for field in view.fields if not over],
        "anytime": [guide.id for guide in anytime_for(call, walk.content)] if not over else [],
        "over": over,
    }


def _asked(field: FieldView) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "fact": field.name,
        "required": field.required,
        "question": field.question or field.label,
    }
    if field.options:
        shown["options"] = [option for option, _ in field.options]
    if field.value:
        shown["value"] = field.value
    return shown


def shown(view: CallView, content: Content, language: str) -> str:
    """The step in front, as text for a terminal."""
    place = f"{view.title} · {view.step_title or view.step}"
    lines = ["", f"[{view.stage.value}] {place}"]
    if view.status is Status.WRAPPING_UP:
        return "\n".join([*lines, "  The conversation is over. /close finishes the record."])
    if view.status is not Status.ACTIVE:
        lines.append(f"  ({view.status.value.replace('_', ' ')})")
    if view.say is not None:
        lines.append(f"  “{view.say.text}”")
    lines += [f"  {text}" for text in (view.lookup, view.note, view.blocked) if text]
    lines += [f"  · {tip}" for tip in view.tips]
    lines += [f"  + {text}" for text in view.do] + [f"  - {text}" for text in view.dont]
    for field in view.fields:
        if field.value:
            lines.append(f"  {field.label}: {field.value}")
            continue
        need = "" if field.required else " (may be left empty)"
        numbered = enumerate(field.options, 1)
        choices = ", ".join(f"{number} {text}" for number, (_, text) in numbered)
        said = view.say is not None and field.question == view.say.text
        asks = (not said and field.question) or field.label or field.name
        lines.append(f"  {asks}{need} {choices}".rstrip())
    if view.verify is not None:
        asked = ", ".join(label or name for name, label, _ in view.verify.fields)
        lines.append(f"  Compare {view.verify.needed} of: {asked}")
    lines += _numbered(choices_of(view, content, language))
    return "\n".join(lines)


def _numbered(choices: Iterable[tuple[str, str]]) -> list[str]:
    return [f"  {number}  {text}" for number, (_, text) in enumerate(choices, 1)]


def choices_of(view: CallView, content: Content, language: str) -> tuple[tuple[str, str], ...]:
    """What a number chooses at this step, as (id, text): topics and answers, or solutions."""
    answers = tuple((answer.way, answer.text) for answer in view.answers)
    if view.topics:
        topics = (g for g in content.guides.values() if g.kind is GuideKind.TOPIC)
        return *((g.id, in_language(g.title, language) or g.id) for g in topics), *answers
    if view.solutions and not view.answers:
        return tuple((solution.id, solution.title) for solution in view.solutions)
    return answers


def tell(text: str) -> None:
    """A sentence for the person at the terminal, apart from the output."""
    print(text, file=sys.stderr)


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)
