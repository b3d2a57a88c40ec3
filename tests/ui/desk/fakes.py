"""Calls and the one box in memory: they record what was asked and move along the sample course."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from agent_assist.domain import commands as c
from agent_assist.domain.commands import Role
from agent_assist.domain.guide import Channel, Direction, Disposition, Mood, Stage, StepKind
from agent_assist.domain.interaction import Status
from agent_assist.domain.texts import content_language
from agent_assist.domain.values import Gender
from agent_assist.domain.view import (
    AnswerView,
    CallView,
    CustomerView,
    FactView,
    FieldView,
    LogLine,
    NeedView,
    OpenCall,
    Progress,
    PromiseView,
    SayPart,
    SayView,
    SolutionView,
    StageView,
    StartView,
    VerifyView,
    WrapUpView,
)
from tests.ui.desk.sample import ANYTIME, FACTS, STEPS, TITLES, WANTS, FakeStep, solutions
from ui.desk.ports import FactError, FindView, HitView, SavedView

STEP = {step.id: step for step in STEPS}
NOW = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
GUIDE_START = {
    "calm": "calm-1",
    "silence": "hours-1",
    "hold": "hours-1",
    "manager": "hours-1",
    "hours": "hours-1",
}
NAMES = {"en": "Ms Jovanović", "sr": "госпођо Јовановић", "el": "κυρία Γιοβάνοβιτς"}


@dataclass
class FakeState:
    id: str
    channel: Channel
    direction: Direction
    language: str
    step: str = "greet"
    status: Status = Status.ACTIVE
    facts: dict[str, str] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    wording: int = 0
    mood: Mood = Mood.CALM
    notes: str = ""
    said: set[str] = field(default_factory=set)
    log: list[LogLine] = field(default_factory=list)
    undo: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    promises: list[PromiseView] = field(default_factory=list)
    needs: list[str] = field(default_factory=lambda: [""])
    need: int = 0
    below: str = ""
    verified: str = ""
    tries: int = 3
    hold_since: int | None = None
    hold_named: int = 0
    ms: int = 0
    offered: list[str] = field(default_factory=list)
    outcome: dict[str, c.OfferOutcome] = field(default_factory=dict)
    customer: str = ""
    handed_to: str = ""


KNOWN = (
    CustomerView("Milica Jovanović", "c1", contacts="2 contacts in 30 days"),
    CustomerView("Milica Petrović", "c2", contacts="since 2024"),
)


class FakeCalls:
    """Records every command in `given`; `rep` is the language of answers and tips."""

    def __init__(self, rep: str = "en") -> None:
        self.rep = rep
        self.given: list[object] = []
        self.calls: dict[str, FakeState] = {}
        self.ids = itertools.count(1)
        self.saving = SavedView(True)
        self.promises: tuple[PromiseView, ...] = ()
        self.called = ""
        self.owed: tuple[PromiseView, ...] = ()
        self.news: tuple[str, ...] = ()
        self.ends_open = False

    def warm(self) -> None:
        """There is nothing to load."""

    def start_view(self) -> StartView:
        topics = tuple((guide, TITLES[guide][self.rep]) for guide in ("returns", "late", "faulty"))
        return StartView(self.open_calls(), self.promises, topics, self.news)

    def take_call(
        self,
        channel: Channel,
        direction: Direction,
        language: str,
        topic: str = "",
        customer: str = "",
    ) -> CallView:
        state = FakeState(f"call-{next(self.ids)}", channel, direction, language)
        if topic:
            state.step = "order"
        self.given.append(("take_call", channel, direction, language, topic))
        self.called = customer
        self.calls[state.id] = state
        return self.view(state.id)

    def keep_promise(self, interaction: str, promise: str) -> StartView:
        self.given.append(("keep", interaction, promise))
        self.promises = tuple(it for it in self.promises if it.id != promise)
        self.owed = tuple(it for it in self.owed if it.id != promise)
        for state in self.calls.values():
            state.promises = [it for it in state.promises if it.id != promise]
        return self.start_view()

    def find_customers(self, text: str) -> tuple[CustomerView, ...]:
        return tuple(it for it in KNOWN if it.name.casefold().startswith(text.casefold()))

    def link(self, interaction: str, customer: str) -> CallView:
        self.given.append(("link", customer))
        self.calls[interaction].customer = next(it.name for it in KNOWN if it.id == customer)
        return self.view(interaction)

    def open_calls(self) -> tuple[OpenCall, ...]:
        return tuple(
            OpenCall(
                it.id,
                it.customer,
                self._title(it),
                it.channel,
                it.status,
                NOW,
                NOW if it.status is Status.PARKED else None,
                it.status is Status.WRAPPING_UP,
            )
            for it in self.calls.values()
        )

    def take_up(self, interaction: str) -> CallView:
        state = self.calls[interaction]
        self.given.append(("take_up", interaction))
        if state.status is Status.PARKED:
            state.status = Status.ACTIVE
        return self.view(interaction)

    def take_way(self, interaction: str, way: str) -> CallView:
        state = self.calls[interaction]
        step = STEP[state.step]
        shown = self._say(state, step)
        if shown is not None and not shown.complete:
            raise c.Refused("incomplete", "Something is missing in what to say: ask for it first.")
        self.given.append(c.TakeWay(state.step, way))
        self._remember(state)
        if shown is not None:
            state.said.add(state.step)
        state.ms += 14_000
        text = next((t[self.rep] for w, t, _ in step.answers if w == way), "")
        state.log.append(LogLine(state.ms, f"“{text}”" if text else "…"))
        to = next((target for w, _, target in step.answers if w == way), step.next)
        self._go(state, to)
        return self.view(interaction)

    def said(
        self, interaction: str, edited_text: str | None = None, copied: bool = False
    ) -> CallView:
        state = self.calls[interaction]
        self.given.append(("said", edited_text, copied))
        state.said.add(state.step)
        return self.view(interaction)

    def capture(self, interaction: str, typed: Mapping[str, str]) -> CallView:
        state = self.calls[interaction]
        self._check(typed)
        self._remember(state)
        self.given.append(c.Capture(dict(typed), state.step))
        state.facts.update(typed)
        for name in typed:
            state.drafts.pop(name, None)
        return self.view(interaction)

    def correct(self, interaction: str, name: str, typed: str) -> CallView:
        self._check({name: typed})
        return self.do(interaction, c.CorrectFact(name, typed))

    def next_wording(self, interaction: str, by: int) -> CallView:
        state = self.calls[interaction]
        state.wording += by
        return self.view(interaction)

    def copy_text(self, interaction: str) -> str:
        state = self.calls[interaction]
        shown = self._say(state, STEP[state.step])
        if shown is None or not shown.complete:
            raise c.Refused("incomplete", "Something is missing in what to say: ask for it first.")
        return shown.text

    def wording(self, interaction: str, template: str) -> SayView:
        text = {
            "en": "We are happy to exchange it.",
            "sr": "Радо ћемо га заменити.",
            "el": "Ευχαρίστως το αλλάζουμε.",
        }
        language = content_language(self.calls[interaction].language)
        return SayView(template, "w1", language, (SayPart(text[language]),))

    def offer(self, interaction: str, solution: str, query: str) -> CallView:
        self.given.append(c.OfferSolution(solution, 1, query))
        state = self.calls[interaction]
        state.offered.append(solution)
        return self.view(interaction)

    def solution(self, interaction: str | None, solution: str) -> SolutionView:
        found = next(it for it in solutions(self.rep) if it.id == solution)
        state = self.calls.get(interaction or "")
        if state is None:
            return found
        offered = solution in state.offered
        return replace(found, in_offer=offered, outcome=state.outcome.get(solution))

    def wrap_up_view(self, interaction: str) -> WrapUpView:
        state = self.calls[interaction]
        summary = {
            "en": "The customer wanted to return order {order}. We agreed on a refund.",
            "sr": "Муштерија је желела да врати поруџбину {order}. Договорен је повраћај новца.",
            "el": "Η πελάτισσα ήθελε να επιστρέψει "
            "την παραγγελία {order}. Συμφωνήσαμε επιστροφή χρημάτων.",
        }[content_language(state.language)].format(order=state.facts.get("order", "—"))
        end = None if self.ends_open else Disposition.RESOLVED
        if state.promises and end is None:
            end = Disposition.PROMISED
        return WrapUpView(
            self._needs(state, end),
            end,
            tuple(state.promises),
            summary,
        )

    def summary(self, interaction: str, dispositions: tuple[Disposition | None, ...]) -> str:
        ends = ", ".join(it.value if it else "open" for it in dispositions)
        return f"{self.wrap_up_view(interaction).summary} ({ends})"

    def close(
        self,
        interaction: str,
        dispositions: tuple[Disposition, ...],
        disposition: Disposition,
        summary: str,
        solved: bool | None,
    ) -> StartView:
        self.given.append(c.Close(dispositions, disposition, summary, solved))
        del self.calls[interaction]
        return self.start_view()

    def saved(self, interaction: str) -> SavedView:
        return self.saving

    def do(self, interaction: str, command: c.Command) -> CallView:
        state = self.calls[interaction]
        self.given.append(command)
        match command:
            case c.Back() if state.status is Status.WRAPPING_UP:
                state.status = Status.ACTIVE
            case c.Back():
                if not state.undo:
                    raise c.Refused("nothing", "There is nothing to undo.")
                state.step, state.facts = state.undo.pop()
            case c.Skip(reason):
                if not reason:
                    raise c.Refused("reason", "Say why the step is passed over.")
                self._remember(state)
                self._go(state, STEP[state.step].next or STEP[state.step].answers[0][2])
            case c.Hold(seconds):
                state.status, state.hold_since, state.hold_named = Status.ON_HOLD, state.ms, seconds
            case c.Resume():
                state.status, state.hold_since = Status.ACTIVE, None
            case c.Park():
                state.status = Status.PARKED
            case c.LineDropped():
                state.status = Status.DROPPED
            case c.Reconnected():
                state.status = Status.ACTIVE
            case c.WrapUp():
                state.status = Status.WRAPPING_UP
            case c.Note(text):
                state.notes = text
            case c.KeepDraft(name, text):
                state.drafts[name] = text
            case c.SetMood(mood):
                state.mood = mood
            case c.CorrectFact(name, value):
                state.facts[name] = value
            case c.MakePromise(promise, what, due, who):
                state.promises.append(PromiseView(promise, what, due, who))
            case c.AddNeed(words):
                state.needs.append(words)
                state.need = len(state.needs) - 1
                self._go(state, "topic")
            case c.SelectNeed(need):
                state.need = need
            case c.ChangeGuide(guide, words):
                self._remember(state)
                state.needs[state.need] = words
                self._go(state, "order")
            case c.Interrupt(guide):
                state.below, state.step = state.step, GUIDE_START[guide]
            case c.ReturnFromInterrupt():
                self._go(state, "return")
            case c.VerifyCustomer(_, passed, by):
                state.tries -= 1
                if passed:
                    state.verified = " and ".join(by)
                    state.customer = "Милица Јовановић"
                    self._go(state, "confirm")
            case c.AnswerOffer(solution, outcome):
                state.outcome[solution] = outcome
            case c.GoToStage(stage):
                self._go(state, next(s.id for s in STEPS if s.stage is stage))
            case c.ChangeLanguage(language):
                state.language = language
            case c.ChangeChannel(channel):
                state.channel = channel
            case c.Transfer(to):
                state.handed_to = to
            case c.AnswerTransfer():
                state.handed_to = ""
            case other:
                raise c.Refused("unknown", f"The fake knows no {other}.")
        return self.view(interaction)

    def moved_on(self, interaction: str) -> CallView | None:
        return None

    def _back(self, state: FakeState) -> str:
        if state.undo:
            return "Takes back the last answer"
        return "…" if state.status is Status.WRAPPING_UP else ""

    def view(self, interaction: str) -> CallView:
        state = self.calls[interaction]
        step = STEP[state.step]
        say = self._say(state, step)
        fields = self._fields(state, step, say)
        return CallView(
            id=state.id,
            status=state.status,
            channel=state.channel,
            direction=state.direction,
            language=state.language,
            as_of_ms=state.ms,
            title=self._title(state),
            guide=step.guide,
            step=step.id,
            step_title=step.id,
            kind=step.kind,
            stage=step.stage,
            stages=self._stages(state, step),
            say=say,
            answers=tuple(
                AnswerView(way, text[self.rep], number)
                for number, (way, text, _) in enumerate(step.answers, 1)
            ),
            next_way="next" if step.next and not step.verify else "",
            fields=fields,
            verify=self._verify(state) if step.verify else None,
            lookup=step.lookup.get(self.rep, ""),
            solutions=tuple(
                replace(it, in_offer=it.id in state.offered, outcome=state.outcome.get(it.id))
                for it in solutions(self.rep)
                if it.id in step.solutions
            ),
            side_by_side=len(step.solutions) > 1,
            topics=step.topics,
            action=step.action,
            tips=tuple(it[self.rep] for it in step.tips),
            do=tuple(it[self.rep] for it in step.do),
            dont=tuple(it[self.rep] for it in step.dont),
            customer=self._customer(state),
            facts=tuple(
                FactView(name, FACTS[name][0][self.rep], self._shown(name, value))
                for name, value in state.facts.items()
                if name != "name"
            ),
            needs=self._needs(state, None),
            mood=state.mood,
            notes=state.notes,
            drafts=tuple(state.drafts.items()),
            anytime=tuple(replace(it, title=TITLES[it.guide][self.rep]) for it in ANYTIME),
            promises=tuple(state.promises),
            handed_to=state.handed_to,
            log=tuple(state.log),
            back=self._back(state),
            cannot_undo="Stays: said: “Hello!”" if state.undo else "",
            blocked=""
            if step.kind is not StepKind.CAPTURE or "order" in state.facts
            else "The order number is not known yet.",
            interrupted=self._title(state, state.below) if state.below else "",
            hold_since_ms=state.hold_since,
            hold_named_s=state.hold_named,
        )

    def _title(self, state: FakeState, step: str = "") -> str:
        return TITLES[STEP[step or state.step].guide][self.rep]

    def _say(self, state: FakeState, step: FakeStep) -> SayView | None:
        if not step.say:
            return None
        language = content_language(state.language)
        at = state.wording % len(step.say)
        known = {"name": NAMES[language], **state.facts}
        parts = []
        for piece in step.say[at][language].split("{"):
            name, brace, rest = piece.partition("}")
            if not brace:
                parts.append(SayPart(piece))
                continue
            value = self._shown(name, known[name], language) if known.get(name) else ""
            parts += [SayPart(value or FACTS[name][0][self.rep], name, not value), SayPart(rest)]
        return SayView(
            f"t.{step.id}",
            f"w{at}",
            state.language,
            tuple(p for p in parts if p.text),
            at + 1,
            len(step.say),
            step.cue.get(language, ""),
            complete=not any(p.missing for p in parts),
            said=step.id in state.said,
            must_say=step.must_say,
        )

    def _fields(
        self, state: FakeState, step: FakeStep, say: SayView | None
    ) -> tuple[FieldView, ...]:
        missing = tuple(p.variable for p in say.parts if p.missing) if say else ()
        return tuple(
            FieldView(
                name,
                FACTS[name][0][self.rep],
                FACTS[name][1][self.rep],
                FACTS[name][2],
                self._shown(name, state.facts.get(name, "")),
                state.drafts.get(name, ""),
                tuple((o, t[self.rep]) for o, t in WANTS) if name == "wants" else (),
                required=name == "order",
                example="4471-A" if name == "order" else "",
                asked_for_text=name in missing,
            )
            for name in dict.fromkeys((*step.captures, *missing))
        )

    def _shown(self, name: str, value: str, language: str = "") -> str:
        if name == "wants":
            return next((t[language or self.rep] for o, t in WANTS if o == value), value)
        return value

    def _verify(self, state: FakeState) -> VerifyView:
        fields = (
            ("order", FACTS["order"][0][self.rep], state.facts.get("order", "")),
            ("email", "E-mail", "milica.j@example.com"),
        )
        return VerifyView(fields, 2, state.tries, True)

    def _customer(self, state: FakeState) -> CustomerView:
        if not state.customer:
            return CustomerView(needs_verifying=True, promises=self.owed)
        promise = PromiseView(
            "p1", "Call back about order 4471", NOW + timedelta(hours=3), "Jelena"
        )
        return CustomerView(
            state.customer,
            "c1",
            state.verified,
            False,
            "3rd contact in 30 days · since 2019",
            (),
            (promise,),
        )

    def _needs(self, state: FakeState, disposition: Disposition | None) -> tuple[NeedView, ...]:
        return tuple(
            NeedView(words or TITLES["returns"][self.rep], disposition, at == state.need)
            for at, words in enumerate(state.needs)
        )

    def _stages(self, state: FakeState, step: FakeStep) -> tuple[StageView, ...]:
        order = list(Stage)
        at = order.index(step.stage)
        return tuple(
            StageView(
                stage,
                Progress.DONE if i < at else Progress.CURRENT if i == at else Progress.TODO,
                (i + 1) * 14_000 if i <= at else 0,
            )
            for i, stage in enumerate(order)
        )

    def _remember(self, state: FakeState) -> None:
        state.undo.append((state.step, dict(state.facts)))

    def _go(self, state: FakeState, to: str) -> None:
        if to == "return":
            to, state.below = state.below, ""
        state.step, state.wording = to or state.step, 0

    def _check(self, typed: Mapping[str, str]) -> None:
        order = typed.get("order", "")
        if order and not order[0].isdigit():
            raise FactError("An order number looks like 4471-A.", "order")


class FakeFind:
    """Finds by plain containment in the sample's titles."""

    def __init__(self, rep: str = "en") -> None:
        self.rep = rep
        self.asked: list[str] = []
        self.missed: list[str] = []
        self.warmed = 0

    def find(self, query: str, interaction: str | None, limit: int = 50) -> FindView:
        self.asked.append(query)
        hits = [
            HitView(it.id, "solution", it.title, it.summary, solved=it.solved, offered=it.offered)
            for it in solutions(self.rep)
        ]
        hits += [HitView(guide, "guide", TITLES[guide][self.rep]) for guide in ("returns", "late")]
        hits.append(HitView("exchange-ok", "template", "Exchange, friendly"))
        words = query.casefold().split()
        found = [it for it in hits if all(w in it.title.casefold() for w in words)]
        marked = tuple(replace(it, title_spans=self._spans(it.title, words)) for it in found)
        return FindView(marked[:limit], len(found), len(hits))

    def warm(self) -> None:
        self.warmed += 1

    def miss(self, query: str, interaction: str | None) -> None:
        self.missed.append(query)

    def _spans(self, title: str, words: list[str]) -> tuple[tuple[int, int], ...]:
        folded = title.casefold()
        return tuple(sorted((folded.find(w), folded.find(w) + len(w)) for w in words))


class FakeServices:
    """Calls and the one box as the window gets them."""

    languages = ("en", "sr", "sr-Latn", "el")

    def __init__(self, notice: str = "") -> None:
        self.calls = FakeCalls()
        self.find = FakeFind()
        self.notice = notice
        self.rep: tuple[str, Gender | None, str] = ("", None, "")
        self.closed = False

    def set_rep(
        self, name: str, gender: Gender | None, language: str, role: Role = Role.REP
    ) -> None:
        self.rep = (name, gender, language)
        self.calls.rep = self.find.rep = content_language(language)

    def watch(self, tell: Callable[[], None]) -> None:
        self.tell = tell

    def close(self) -> None:
        self.closed = True


def owed(id_: str = "p1") -> PromiseView:
    """A promise to a customer of an earlier call."""
    due = datetime.now(UTC) + timedelta(hours=2)
    return PromiseView(id_, "Call back about the lamp", due, "Jelena", False, "Milica", "c1", "old")
