"""Calls as a shop has them: walks through a library's guides, decided by the flow itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from agent_assist.db.journal_writer import JournalWriter
from agent_assist.domain import commands as cmd
from agent_assist.domain.commands import Actor, Command, Given, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.events import Event, Undone
from agent_assist.domain.guide import (
    Channel,
    Direction,
    Disposition,
    FactSpec,
    FactType,
    GuideKind,
    Step,
    StepKind,
)
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.domain.texts import content_language
from agent_assist.flow import decide, evolve, missing_facts, open_ways, record
from agent_assist.journal.entries import Happened, Rows
from agent_assist.journal.journal import Journal
from agent_assist.journal.projections import project

REP = Actor("vera", "Vera")
BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
EVENTS = 20
"""So many events a call has on average."""

_VALUES = {
    FactType.TEXT: "it makes a noise",
    FactType.NAME: "Petra",
    FactType.NUMBER: "3",
    FactType.MONEY: "129.90 EUR",
    FactType.DATE: "2026-02-20",
    FactType.PHONE: "+381641234567",
    FactType.EMAIL: "petra@example.com",
}


@dataclass
class Call:
    """One call being served."""

    id: str
    content: Content
    random: Random
    version: str = "1"
    begin: datetime = BEGIN
    state: Interaction | None = None

    def __post_init__(self) -> None:
        self.told: list[Happened] = []

    @property
    def events(self) -> int:
        """How many events there are so far."""
        return sum(len(one.events) for one in self.told)

    def give(self, command: Command) -> bool:
        """Give a command; whether it was accepted."""
        number = len(self.told) + 1
        at = self.begin + timedelta(seconds=7 * number)
        given = Given(f"{self.id}-c{number}", self.id, at, 7000 * number, REP, command)
        try:
            events = decide(self.state, given, self.content)
        except Refused:
            return False
        recorded = record(self.state, given, events)
        for one in recorded:
            self.state = evolve(self.state, one)
        self.told.append(Happened(given, recorded))
        return True

    def serve(self, events: int = EVENTS) -> None:
        """A whole call of about so many events."""
        rnd, content = self.random, self.content
        opening = next(g.id for g in content.guides.values() if g.kind is GuideKind.OPENING)
        language = rnd.choice(content.languages)
        self.give(cmd.Start(Channel.PHONE, Direction.INBOUND, language, opening, self.version))
        while self.events < events and (self._step() or self.give(cmd.AddNeed("and a lamp"))):
            if rnd.random() < 0.05:
                self.give(cmd.Note("Asked to be called in the afternoon."))
            if rnd.random() < 0.05:
                self.give(cmd.Back())
        self.give(cmd.WrapUp())
        assert self.state is not None
        ends = (Disposition.RESOLVED,) * len(self.state.place.needs)
        self.give(cmd.Close(ends, Disposition.RESOLVED, "A lamp was sent back.", None))
        assert self.state.status is Status.CLOSED

    def _step(self) -> bool:
        """Do what the step asks for; False where the course ends."""
        state = self.state
        assert state is not None
        step = self.content.guides[state.frame.guide].steps[state.frame.step]
        said = self._said(step)
        if step.topics:
            topics = [g.id for g in self.content.guides.values() if g.kind is GuideKind.TOPIC]
            return self.give(cmd.ChangeGuide(self.random.choice(topics), "my lamp is broken"))
        if step.kind is StepKind.VERIFY and step.verify and not state.verified:
            return self.give(
                cmd.VerifyCustomer(step.id, True, step.verify.ask[: step.verify.needed])
            )
        if lacking := missing_facts(state, self.content):
            facts = {name: self._value(name) for name in lacking}
            return self.give(cmd.Capture(facts, step.id, said))
        ways = open_ways(state, self.content)
        if not ways:
            return False
        return self.give(cmd.TakeWay(step.id, self.random.choice(ways).id, said))

    def _said(self, step: Step) -> cmd.Say | None:
        assert self.state is not None
        template = self.content.templates.get(step.say)
        language = content_language(self.state.language)
        fitting = [
            w
            for w in (template.wordings if template else ())
            if w.texts.get(language) and not w.channels and not w.moods and w.hours is None
        ]
        if template is None or not fitting:
            return None
        wording = self.random.choice(fitting)
        text = "What is said here, in a sentence of a usual length, as it was shown."
        return cmd.Say(step.id, template.id, wording.id, text, self.state.language)

    def _value(self, name: str) -> str:
        assert self.state is not None
        spec = self.content.fact(name, self.state.frame.guide)
        assert spec is not None
        return value_of(spec, self.random)


def value_of(spec: FactSpec, random: Random) -> str:
    """A value that such a fact can have."""
    if spec.type is FactType.ONE_OF:
        return random.choice(spec.options).id
    if spec.type is FactType.PATTERN:
        return spec.example
    return _VALUES[spec.type]


def fill_journal(
    folder: Path, contents: dict[str, Content], calls: int, different: int = 300
) -> float:
    """Fill a new journal with calls, quickly: some are served, the others are their copies.

    Args:
        contents: by version; the calls are dealt out among them.
        different: so many calls are served.

    Returns:
        How many events a call has on average.
    """
    versions = list(contents)
    served = []
    for number in range(min(calls, different)):
        version = versions[number % len(versions)]
        call = Call(f"served-{number}", contents[version], Random(number), version)
        call.serve()
        served.append(call)
    with Journal.open(folder) as journal:
        writer = journal._writer
        assert writer is not None
        writer.connection.execute("PRAGMA synchronous = OFF")
        rows = Rows.after(0, None)
        events = 0
        for first in range(0, calls, 500):
            with writer.transaction():
                for number in range(first, min(first + 500, calls)):
                    events += _copy(writer, rows, served[number % len(served)], number)
                writer.add("entry", rows.entries)
                writer.add("payload", rows.payloads)
                rows = Rows(rows.count, rows.link, [], [])
    return events / calls


def _copy(writer: JournalWriter, rows: Rows, call: Call, number: int) -> int:
    """Write the call again under another id and at another time."""
    id_, later = f"call-{number:06}", timedelta(minutes=number)
    events = 0
    for happened in call.told:
        given = replace(
            happened.given,
            id=happened.given.id.replace(call.id, id_),
            interaction=id_,
            at=happened.given.at + later,
        )
        recorded = [
            replace(
                one,
                interaction=id_,
                command=given.id,
                at=given.at,
                event=_renamed(one.event, call.id, id_),
            )
            for one in happened.events
        ]
        rows.add(given, recorded)
        events += len(recorded)
    assert call.state is not None
    state = replace(call.state, id=id_, started=call.state.started + later)
    project(writer, given, recorded, None, state)
    return events


def _renamed(event: Event, old: str, new: str) -> Event:
    return (
        replace(event, command=event.command.replace(old, new))
        if isinstance(event, Undone)
        else event
    )
