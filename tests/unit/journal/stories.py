"""Small interactions for tests: commands with their events, numbered as the flow numbers them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.commands import Actor, Command, Given, OfferOutcome
from agent_assist.domain.events import Event, Recorded
from agent_assist.domain.guide import Channel, Direction, Disposition, FactScope, Mood, Stage
from agent_assist.domain.interaction import Frame, Interaction, Passing, Visit
from agent_assist.flow.evolve import evolve
from agent_assist.journal.entries import Happened
from agent_assist.journal.journal import Journal

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
REP = Actor("ana", "Ana")


@dataclass
class Story:
    """One interaction, told command by command."""

    id: str = "call-1"
    begin: datetime = BEGIN
    rep: Actor = REP
    state: Interaction | None = None
    told: list[Happened] = field(default_factory=list)

    def tell(self, command: Command, *events: Event, at: datetime | None = None) -> Happened:
        number = len(self.told) + 1
        at = at or self.begin + timedelta(seconds=5 * number)
        given = Given(f"{self.id}-c{number}", self.id, at, 5000 * number, self.rep, command)
        recorded = []
        for event in events:
            sequence = self.state.sequence + 1 if self.state else 1
            one = Recorded(self.id, sequence, given.id, at, given.elapsed_ms, event)
            self.state = evolve(self.state, one)
            recorded.append(one)
        self.told.append(Happened(given, tuple(recorded)))
        return self.told[-1]

    def start(self, channel: Channel = Channel.PHONE) -> Happened:
        direction = Direction.INBOUND
        return self.tell(
            cmd.Start(channel, direction, "en", "opening", "1"),
            ev.Started(channel, direction, "en", "1", self.rep),
            ev.Moved(
                (Frame("opening", "hello"),), entered=Visit("opening", "hello", Stage.GREET, 0)
            ),
        )

    def link(self, customer: str, **facts: str) -> Happened:
        known = [ev.FactsKnown(FactScope.CUSTOMER, facts)] if facts else []
        return self.tell(
            cmd.LinkCustomer(customer, facts), ev.CustomerLinked(customer, returning=True), *known
        )

    def say(self, text: str, wording: str = "plain", edited: bool = False) -> Happened:
        return self.tell(
            cmd.Say("hello", "greeting", wording, text, "en", edited),
            ev.WasSaid("opening", "hello", "greeting", wording, text, "en", edited),
        )

    def go(self, step: str, passing: Passing = Passing.TAKEN, reason: str = "") -> Happened:
        assert self.state is not None
        here = self.state.place.trail[-1]
        left = Visit(here.guide, here.step, here.stage, here.entered_ms, passing, "next", reason)
        entered = Visit("opening", step, Stage.NEED, self.state.elapsed_ms)
        command = cmd.Skip(reason) if reason else cmd.TakeWay(here.step, "next")
        return self.tell(
            command,
            ev.WayTaken(here.guide, here.step, "next"),
            ev.Moved((Frame("opening", step),), left=left, entered=entered),
        )

    def note(self, text: str) -> Happened:
        return self.tell(cmd.Note(text), ev.Noted(text))

    def draft(self, name: str, text: str) -> Happened:
        return self.tell(cmd.KeepDraft(name, text), ev.DraftKept(name, text))

    def promise(self, id_: str, what: str, hours: int = 24) -> Happened:
        due = self.begin + timedelta(hours=hours)
        return self.tell(cmd.MakePromise(id_, what, due, "Ana"), ev.Promised(id_, what, due, "Ana"))

    def keep(self, promise: str) -> Happened:
        return self.tell(cmd.KeepPromise(promise), ev.PromiseKept(promise))

    def offer(self, solution: str, outcome: OfferOutcome | None = None) -> Happened:
        done = self.tell(
            cmd.OfferSolution(solution, 1, "wont charge"),
            ev.SolutionOffered(solution, 1, "wont charge"),
        )
        if outcome is None:
            return done
        return self.tell(
            cmd.AnswerOffer(solution, outcome, "too late"),
            ev.OfferAnswered(solution, outcome, "too late"),
        )

    def undo(self) -> Happened:
        assert self.state is not None
        return self.tell(cmd.Back(), ev.Undone(self.state.undo[-1].command))

    def close(self, solved: bool | None = True, summary: str = "All well.") -> Happened:
        assert self.state is not None
        ends = tuple(Disposition.RESOLVED for _ in self.state.place.needs)
        return self.tell(
            cmd.Close(ends, Disposition.RESOLVED, summary, solved),
            ev.Closed(ends, Disposition.RESOLVED, summary, solved),
        )


def whole_call(id_: str = "call-1", customer: str = "cust-1", begin: datetime = BEGIN) -> Story:
    """A call with something of everything that projections take up."""
    story = Story(id_, begin)
    story.start()
    story.say("Hello, this is Ana.")
    story.link(customer, first_name="Petra", city="Novi Sad")
    story.tell(
        cmd.ChangeGuide("faulty", "it wont charge"), ev.TopicChosen("faulty", "it wont charge")
    )
    story.go("problem")
    story.go("device", Passing.SKIPPED, "she told me already")
    story.say("Let us look at that together, Petra.", "warm", edited=True)
    story.tell(cmd.SetMood(Mood.WORRIED), ev.MoodSet(Mood.WORRIED))
    story.offer("reset-charger", OfferOutcome.ACCEPTED)
    story.promise(f"{id_}-p1", "call Petra back about the part")
    story.note("Petra has an older charger")
    story.draft("notes", "ask about the cab")
    story.close(summary="Petra's charger was reset.")
    return story


def random_story(seed: int, id_: str, others: tuple[Story, ...] = ()) -> Story:
    """Any order of commands that evolve takes, the same for the same seed."""
    rnd = random.Random(seed)
    story = Story(id_, BEGIN + timedelta(hours=rnd.randrange(100)))
    story.start(rnd.choice(list(Channel)))
    for number in range(rnd.randrange(1, 25)):
        word = rnd.choice(["Ana", "жур", "καλά", "=1+1", "x" * 50])
        choice = rnd.randrange(11)
        if choice == 0:
            story.link(rnd.choice(["cust-1", "cust-2"]), first_name=word)
        elif choice == 1:
            story.say(f"{word} {number}", rnd.choice(["plain", "warm"]), rnd.random() < 0.3)
        elif choice == 2:
            story.go(f"s{rnd.randrange(4)}", Passing.SKIPPED, word)
        elif choice == 3:
            story.go(f"s{rnd.randrange(4)}")
        elif choice == 4:
            story.offer(rnd.choice(["a", "b"]), rnd.choice([None, *OfferOutcome]))
        elif choice == 5:
            story.promise(f"{id_}-p{number}", word)
        elif choice == 6:
            known = [f"{id_}-p{n}" for n in range(number)]
            story.keep(rnd.choice(known or ["nobody-p1"]))
        elif choice == 7 and story.state and story.state.undo:
            story.undo()
        elif choice == 8:
            story.tell(
                cmd.Capture({"city": word}),
                ev.FactsKnown(FactScope.CUSTOMER, {"city": word, f"f{number}": word}),
            )
        elif choice == 9:
            story.tell(cmd.AddNeed(word), ev.NeedAdded(word))
        else:
            story.note(word)
    if rnd.random() < 0.7:
        story.close(rnd.choice([None, True, False]), rnd.choice(["", "fine"]))
        if rnd.random() < 0.3:
            story.tell(cmd.KeepPromise(f"{id_}-p1"), ev.PromiseKept(f"{id_}-p1"))
    return story


def mixed(stories: list[Story], seed: int = 0) -> list[Happened]:
    """All that the stories tell, in one order in which each story keeps its own."""
    rnd = random.Random(seed)
    queues = [list(story.told) for story in stories]
    out = []
    while any(queues):
        queue = rnd.choice([q for q in queues if q])
        out.append(queue.pop(0))
    return out


def write(journal: Journal, *told: Happened) -> None:
    """Append, and wait until all is on the disk."""
    done = [journal.append(one.given, one.events) for one in told]
    for future in done:
        future.result(30)
