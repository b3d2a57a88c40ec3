"""Serving customers: every command of a call goes through here, from the desk or the terminal."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol, cast

from agent_assist.db.records import CustomerRow, InteractionRow, PromiseRow
from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.commands import Actor, Command, Given, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.domain.facts import FactError, parse_fact
from agent_assist.domain.guide import Channel, Direction, Disposition, FactSpec, GuideKind
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.domain.view import (
    CallView,
    CustomerView,
    OpenCall,
    PromiseView,
    SavedView,
    SayView,
    SolutionView,
    StartView,
    WrapUpView,
)
from agent_assist.flow import (
    current_step,
    decide,
    evolve,
    fold,
    record,
    suggested_disposition,
    suggested_for_need,
)
from agent_assist.journal.journal import Journal
from agent_assist.presentation import call_view as views
from agent_assist.presentation.context import (
    FIRST_NAME,
    LAST_NAME,
    house_context,
    known_specs,
    render_context,
)
from agent_assist.presentation.log_lines import DISPOSITION_WORDS, Translate, log_lines
from agent_assist.presentation.say import WordingChoice, say_view, stepped_wording
from agent_assist.presentation.summary import summary
from agent_assist.presentation.words import in_language
from agent_assist.privacy import mask
from agent_assist.rendering import Renderer


class LibraryPort(Protocol):
    """What serving a call needs of the library."""

    @property
    def version(self) -> str:
        """The published version that a new call is pinned to."""

    def content(self, version: str) -> Content:
        """The content of a version; of the current one when that version is not known."""

    def news(self, rep: str) -> tuple[str, ...]:
        """What was published since the rep's last shift."""


@dataclass(frozen=True, slots=True)
class _Habits:
    """What past calls tell: this rep's last wordings, and (solved, offered) by solution."""

    last_wordings: Mapping[str, str]
    solved: Mapping[str, tuple[int, int]]


@dataclass(slots=True)
class _Open:
    """An open interaction in memory: its state is the fold of its records."""

    call: Interaction
    records: list[Recorded]
    zero: float
    chosen: dict[str, str] = field(default_factory=dict)
    parked_at: datetime | None = None
    found: tuple[str, ...] = ()
    customer: CustomerRow | None = None
    remembered: frozenset[str] = frozenset()


class Calls:
    """The open interactions of one rep.

    Every method that changes something raises `Refused` with a sentence when it makes no sense
    now; nothing has changed then. The journal may still be writing when a method returns: what
    is shown is the new state, `saved` tells whether it is on disk.
    """

    def __init__(
        self,
        journal: Journal,
        library: LibraryPort,
        renderer: Renderer,
        rep: Callable[[], Actor],
        language: Callable[[], str],
        tr: Translate = str,
        on_used: Callable[[str, str, str, str], None] = lambda *_: None,
        now: Callable[[], datetime] = lambda: datetime.now(UTC).astimezone(),
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._journal = journal
        self._library = library
        self._renderer = renderer
        self._rep = rep
        self._language = language
        self._tr = tr
        self._on_used = on_used
        self._now = now
        self._monotonic = monotonic
        self._habits: _Habits | None = None
        self._open: dict[str, _Open] = {}
        for records in journal.open_events():
            call = fold(records)
            entry = _Open(call, list(records), self._zero(call.elapsed_ms))
            entry.customer = self._known(call.customer, call.id)
            entry.remembered = frozenset(entry.customer.facts if entry.customer else ())
            self._open[call.id] = entry

    # ---- before a call

    def start_view(self) -> StartView:
        """What to show before a call."""
        content = self._library.content(self._library.version)
        language = self._language()
        topics = sorted(
            (in_language(guide.title, language) or guide.id, guide.id)
            for guide in content.guides.values()
            if guide.kind is GuideKind.TOPIC
        )
        return StartView(
            open=self.open_calls(),
            promises=self._promises_due(),
            topics=tuple((id_, title) for title, id_ in topics),
            news=self._library.news(self._rep().id),
        )

    def open_calls(self) -> tuple[OpenCall, ...]:
        """All interactions that are not closed, oldest first."""
        return tuple(
            OpenCall(
                id=entry.call.id,
                customer=self._customer_name(entry.call),
                title=self._guide_title(entry.call),
                channel=entry.call.channel,
                status=entry.call.status,
                started=entry.call.started,
                waiting_since=entry.parked_at,
                waiting_for_wrap_up=entry.call.status is Status.WRAPPING_UP,
            )
            for entry in sorted(self._open.values(), key=lambda entry: entry.call.started)
        )

    def take_call(
        self,
        channel: Channel,
        direction: Direction,
        language: str,
        topic: str = "",
        customer: str = "",
    ) -> CallView:
        """Begin an interaction; the one in front, if any, is put aside."""
        version = self._library.version
        content = self._library.content(version)
        known = self._known(customer)
        start = cmd.Start(
            channel=channel,
            direction=direction,
            language=language,
            guide=opening_guide(content, direction, channel),
            library=version,
            topic=topic,
            customer=customer,
            facts=known.facts if known else {},
            owed=bool(known and known.owed),
            returning=bool(known and known.contacts),
        )
        self._park_others("")
        interaction = uuid.uuid4().hex
        given = Given(uuid.uuid4().hex, interaction, self._now_utc(), 0, self._rep(), start)
        records = record(None, given, decide(None, given, content))
        self._journal.append(given, records)
        self._open[interaction] = _Open(fold(records), list(records), self._zero(0), customer=known)
        return self.view(interaction)

    def take_up(self, interaction: str) -> CallView:
        """Go on with any open interaction: parked, left by a crash, or running."""
        entry = self._entry(interaction)
        self._park_others(interaction)
        if entry.call.status is Status.PARKED:
            self._give(entry, cmd.TakeUp())
        entry.parked_at = None
        return self.view(interaction)

    # ---- in a call

    def view(self, interaction: str) -> CallView:
        """The interaction as it stands."""
        entry = self._entry(interaction)
        showing = self._showing(entry)
        lines = log_lines(
            entry.records[-_LOG_RECORDS:], showing.content, showing.language, self._tr
        )
        return views.call_view(entry.call, lines, showing)

    def do(self, interaction: str, command: Command) -> CallView:
        """Give a command."""
        entry = self._entry(interaction)
        if isinstance(command, cmd.ChangeGuide) and self._is_anytime(entry, command.guide):
            command = cmd.Interrupt(command.guide)
        self._give(entry, command)
        if isinstance(command, cmd.Park):
            entry.parked_at = self._now()
        if isinstance(command, cmd.ChangeGuide):
            entry.found = ()
        return self.view(interaction)

    def take_way(self, interaction: str, way: str) -> CallView:
        """Take a way on; what is shown counts as said."""
        entry = self._entry(interaction)
        said = self._shown(entry)
        step = entry.call.frame.step
        line = _say_command(step, said) if said and said.complete and not said.said else None
        return self.do(interaction, cmd.TakeWay(step, way, line))

    def said(
        self, interaction: str, edited_text: str | None = None, copied: bool = False
    ) -> CallView:
        """What is shown was said or sent, as it stands or as the rep edited it."""
        entry = self._entry(interaction)
        shown = self._complete(entry)
        line = _say_command(entry.call.frame.step, shown)
        if edited_text is not None and edited_text != shown.text:
            line = replace(line, text=edited_text, edited=True)
        return self.do(interaction, replace(line, copied=copied))

    def copy_text(self, interaction: str) -> str:
        """What to say, for the clipboard; refused when something is missing in it."""
        return self._complete(self._entry(interaction)).text

    def next_wording(self, interaction: str, by: int) -> CallView:
        """Show the wording so many further."""
        entry = self._entry(interaction)
        shown = self._shown(entry)
        if shown is not None:
            content = self._content(entry)
            entry.chosen[shown.template] = stepped_wording(
                entry.call, content.templates[shown.template], shown.wording, by, self._now()
            )
        return self.view(interaction)

    def wording(self, interaction: str, template: str) -> SayView:
        """Another template filled for this interaction.

        Raises:
            Refused: the library has no wording of it that fits this call.
        """
        entry = self._entry(interaction)
        shown = self._say_view(entry, template)
        if shown is None:
            raise Refused("no-wording", "This text has no wording for this channel and language.")
        return shown

    def capture(self, interaction: str, typed: Mapping[str, str]) -> CallView:
        """Facts as the rep typed them.

        Raises:
            FactError: with a sentence, and the name of the fact that makes no sense.
        """
        entry = self._entry(interaction)
        facts = {name: self._parsed(entry, name, text) for name, text in typed.items()}
        self._give(entry, cmd.Capture(facts, entry.call.frame.step))
        self._recognise(entry, facts)
        return self.view(interaction)

    def correct(self, interaction: str, name: str, typed: str) -> CallView:
        """Another value for a known fact, as the rep typed it; raises as `capture` does."""
        entry = self._entry(interaction)
        value = self._parsed(entry, name, typed)
        self._give(entry, cmd.CorrectFact(name, value))
        self._recognise(entry, {name: value})
        return self.view(interaction)

    # ---- solutions

    def solution(self, interaction: str | None, solution: str) -> SolutionView:
        """A solution with its steps."""
        entry = self._entry(interaction) if interaction else None
        showing = self._showing(entry)
        found = showing.content.solutions.get(solution)
        if found is None:
            raise Refused("no-solution", "This solution is no longer in the library.")
        call = entry.call if entry else None
        if call is None:
            rep_context = house_context(showing.content, showing.language, showing.now)
        else:
            context = render_context(call, showing.content, showing.now)
            rep_context = views.in_rep_language(context, showing.language)
        return views.solution_view(found, call, showing, rep_context)

    def offer(self, interaction: str, solution: str, query: str) -> CallView:
        """Offer a solution that was found by the query."""
        revision = self.solution(interaction, solution).revision
        return self.do(interaction, cmd.OfferSolution(solution, revision, query))

    def speaks_for(self, interaction: str) -> tuple[str, tuple[str, ...], str]:
        """What a call says for a search: its language, the items its guides name, the rep."""
        entry = self._open.get(interaction)
        if entry is None:
            return self._language(), (), self._rep().id
        content = self._content(entry)
        guides = {frame.guide for frame in entry.call.place.frames} | {entry.call.need.guide}
        steps = [s for g in guides if g in content.guides for s in content.guides[g].steps.values()]
        named = {id_: None for s in steps if s.solve for id_ in s.solve.solutions}
        tags = {tag: None for s in steps if s.solve for tag in s.solve.tags}
        lift = (*(f"solution/{id_}" for id_ in named), *(f"#{tag}" for tag in tags))
        return entry.call.language, lift, entry.call.rep.id

    def remember_found(self, interaction: str, solutions: tuple[str, ...]) -> None:
        """The solutions that the customer's words found; a step that names none offers these."""
        self._entry(interaction).found = solutions

    def with_house_values(self, text: str) -> str:
        """A text that the rep reads outside a call, with the house values filled in."""
        if "{{" not in text:
            return text
        content = self._library.content(self._library.version)
        context = house_context(content, self._language(), self._now())
        return self._renderer.render(text, context).text

    def solved_counts(self) -> Mapping[str, tuple[int, int]]:
        """Solution id to how often it solved the need, of how many offers, in closed calls."""
        return self._habits_now().solved

    # ---- the end

    def wrap_up_view(self, interaction: str) -> WrapUpView:
        """The screen that ends the interaction, prefilled."""
        entry = self._entry(interaction)
        content = self._content(entry)
        view = self.view(interaction)
        dispositions = tuple(
            likely_disposition(entry.call, i, content) for i in range(len(view.needs))
        )
        return WrapUpView(
            needs=tuple(
                replace(need, disposition=disposition)
                for need, disposition in zip(view.needs, dispositions, strict=True)
            ),
            disposition=entry.call.disposition or dispositions[-1],
            promises=view.promises,
            summary=entry.call.summary or summary(entry.call, content, dispositions),
            unsaid=view.unsaid,
            solved=customer_says_solved(entry.call),
        )

    def close(
        self,
        interaction: str,
        dispositions: tuple[Disposition, ...],
        disposition: Disposition,
        summary: str,
        solved: bool | None,
    ) -> StartView:
        """Finish the record."""
        entry = self._entry(interaction)
        self._give(entry, cmd.Close(dispositions, disposition, summary, solved))
        del self._open[interaction]
        self._habits = None
        return self.start_view()

    def saved(self, interaction: str) -> SavedView:
        """Whether all of it is on disk."""
        trouble = self._journal.state.trouble
        return SavedView(not self._journal.unsaved(interaction), str(trouble) if trouble else "")

    # ---- within

    def _give(self, entry: _Open, command: Command) -> None:
        elapsed = max(entry.call.elapsed_ms, round((self._monotonic() - entry.zero) * 1000))
        given = Given(
            id=uuid.uuid4().hex,
            interaction=entry.call.id,
            at=self._now_utc(),
            elapsed_ms=elapsed,
            actor=self._rep(),
            command=masked(command),
        )
        records = record(entry.call, given, decide(entry.call, given, self._content(entry)))
        for recorded in records:
            entry.call = evolve(entry.call, recorded)
        entry.records.extend(records)
        self._journal.append(given, records)
        self._tell_what_was_used(entry, records)

    def _tell_what_was_used(self, entry: _Open, records: tuple[Recorded, ...]) -> None:
        """A guide that was chosen, a solution that was accepted: what was typed led to it."""
        for recorded in records:
            match recorded.event:
                case ev.TopicChosen(guide, words):
                    self._on_used(words, "guide", guide, entry.call.id)
                case ev.OfferAnswered(solution, cmd.OfferOutcome.ACCEPTED):
                    query = next(
                        (
                            past.event.query
                            for past in reversed(entry.records)
                            if isinstance(past.event, ev.SolutionOffered)
                            and past.event.solution == solution
                        ),
                        "",
                    )
                    self._on_used(query, "solution", solution, entry.call.id)

    def _park_others(self, interaction: str) -> None:
        for entry in self._open.values():
            if entry.call.id != interaction and entry.call.status is Status.ACTIVE:
                self._give(entry, cmd.Park())
                entry.parked_at = self._now()

    def _recognise(self, entry: _Open, facts: Mapping[str, str]) -> None:
        """Link the customer by phone or e-mail: one that we know, else a new one."""
        telling = {name: value for name, value in facts.items() if name in _TELLING and value}
        if entry.call.customer or not telling:
            return
        find = self._journal.reader.find_customer
        known_id = next(filter(None, (find(*pair) for pair in telling.items())), "")
        known = self._known(known_id)
        entry.customer = known
        told = entry.call.place.customer_facts
        remembered = {n: v for n, v in known.facts.items() if not told.get(n)} if known else {}
        entry.remembered = frozenset(remembered)
        self._give(
            entry,
            cmd.LinkCustomer(
                customer=known_id or uuid.uuid4().hex,
                facts=remembered,
                owed=bool(known and known.owed),
                returning=bool(known and known.contacts),
            ),
        )

    def _parsed(self, entry: _Open, name: str, typed: str) -> str:
        spec = self._specs(entry).get(name) or FactSpec(name)
        if not typed.strip() and not spec.required:
            return ""
        try:
            return parse_fact(spec, typed, self._language(), self._now().date())
        except FactError as error:
            raise FactError(str(error), name) from error

    def _specs(self, entry: _Open) -> dict[str, FactSpec]:
        return known_specs(self._content(entry), (f.guide for f in entry.call.place.frames))

    def _shown(self, entry: _Open) -> SayView | None:
        template = current_step(entry.call, self._content(entry)).say
        return self._say_view(entry, template) if template else None

    def _complete(self, entry: _Open) -> SayView:
        shown = self._shown(entry)
        if shown is None:
            raise Refused("nothing-to-say", "There is nothing to say at this step.")
        if not shown.complete:
            raise Refused(
                "incomplete", "Something is missing in this text: fill in the marked field first."
            )
        return shown

    def _say_view(self, entry: _Open, template: str) -> SayView | None:
        showing = self._showing(entry)
        context = render_context(entry.call, showing.content, showing.now, showing.language)
        return say_view(
            entry.call, showing.content, template, self._renderer, context, showing.choice
        )

    def _showing(self, entry: _Open | None) -> views.Showing:
        habits = self._habits_now()
        version = entry.call.library if entry else self._library.version
        return views.Showing(
            content=self._library.content(version),
            renderer=self._renderer,
            language=self._language(),
            now=self._now(),
            choice=WordingChoice(entry.chosen if entry else {}, habits.last_wordings),
            tr=self._tr,
            solved=habits.solved,
            customer=self._customer_view(entry),
            found=entry.found if entry else (),
            remembered=entry.remembered if entry else frozenset(),
        )

    def _customer_view(self, entry: _Open | None) -> CustomerView:
        known = entry.customer if entry else None
        if known is None:
            return CustomerView()
        return CustomerView(
            contacts=contacts_text(known, self._tr),
            history=tuple(self._contact_line(row) for row in known.last),
            promises=tuple(promise_view(row, self._now()) for row in known.owed),
        )

    def _contact_line(self, row: InteractionRow) -> str:
        """One earlier contact: day, topic, how it ended."""
        content = self._library.content(row.library)
        guide = content.guides.get(row.topic or row.guide)
        topic = in_language(guide.title, self._language()) if guide else row.words
        day = f"{row.started.astimezone():%d.%m.%Y}"
        ended = self._tr(DISPOSITION_WORDS[row.disposition]) if row.disposition else ""
        return " · ".join(part for part in (day, topic, ended) if part)

    def _known(self, customer: str, but: str = "") -> CustomerRow | None:
        """What earlier interactions tell of a customer, without the one that is going on."""
        if not customer:
            return None
        found = self._journal.customer(customer, self._now() - timedelta(days=30))
        earlier = tuple(row for row in found.last if row.id != but)
        less = len(found.last) - len(earlier)
        if found.contacts == less:
            return None
        return replace(
            found, contacts=found.contacts - less, recent=found.recent - less, last=earlier
        )

    def _promises_due(self) -> tuple[PromiseView, ...]:
        rows = self._journal.promises()[:_PROMISES_SHOWN]
        customers = {row.customer for row in rows if row.customer}
        names = {id_: _full_name(self._journal.customer(id_).facts) for id_ in customers}
        return tuple(
            replace(promise_view(row, self._now()), customer=names.get(row.customer, ""))
            for row in rows
        )

    def _habits_now(self) -> _Habits:
        if self._habits is None:
            reader = self._journal.reader
            self._habits = _Habits(
                reader.last_wordings(self._rep().id),
                {row.solution: (row.solved, row.offered) for row in reader.solution_counts()},
            )
        return self._habits

    def _customer_name(self, call: Interaction) -> str:
        return _full_name(call.place.customer_facts)

    def _guide_title(self, call: Interaction) -> str:
        content = self._library.content(call.library)
        guide = content.guides.get(call.need.guide or call.place.frames[0].guide)
        return in_language(guide.title, self._language()) if guide else ""

    def _is_anytime(self, entry: _Open, guide: str) -> bool:
        found = self._content(entry).guides.get(guide)
        return found is not None and found.kind is GuideKind.ANYTIME

    def _content(self, entry: _Open) -> Content:
        return self._library.content(entry.call.library)

    def _entry(self, interaction: str) -> _Open:
        entry = self._open.get(interaction)
        if entry is None:
            raise Refused("closed", "This call is closed already; see the log.")
        return entry

    def _zero(self, elapsed_ms: int) -> float:
        return self._monotonic() - elapsed_ms / 1000

    def _now_utc(self) -> datetime:
        return self._now().astimezone(UTC)


_LOG_RECORDS = 60
_PROMISES_SHOWN = 20
_TELLING = ("email", "phone")


def opening_guide(content: Content, direction: Direction, channel: Channel) -> str:
    """The id of the guide that opens such a call: the most specific one that fits.

    Raises:
        Refused: the library has none.
    """
    fitting = [
        guide
        for guide in content.guides.values()
        if guide.kind is GuideKind.OPENING
        and guide.direction in (None, direction)
        and (not guide.channels or channel in guide.channels)
    ]
    if not fitting:
        raise Refused(
            "no-opening",
            "The library has no opening guide for such a call. Ask your supervisor to add one.",
        )
    best = max(fitting, key=lambda g: (g.direction is not None, bool(g.channels)))
    return best.id


def likely_disposition(call: Interaction, need: int, content: Content) -> Disposition:
    """What wrap up suggests for a need, from what was done for it."""
    told = suggested_for_need(call, call.place.needs[need])
    return told or suggested_disposition(call, content) or Disposition.RESOLVED


SOLVED = "solved"
"""The fact in which a guide notes the answer to "did that solve it?"."""


def customer_says_solved(call: Interaction) -> bool | None:
    """The customer's answer so far; None when they were not asked."""
    if call.solved is not None:
        return call.solved
    answers = [need.facts[SOLVED] for need in call.place.needs if need.facts.get(SOLVED)]
    return answers[-1] == "yes" if answers else None


def contacts_text(known: CustomerRow, tr: Translate) -> str:
    """How well we know the customer: "3 contacts in 30 days · since 2019"."""
    parts = []
    if known.recent == 1:
        parts.append(tr("1 contact in 30 days"))
    elif known.recent:
        parts.append(tr("{n} contacts in 30 days").format(n=known.recent))
    if known.since:
        parts.append(tr("since {year}").format(year=known.since.year))
    return " · ".join(parts)


def promise_view(row: PromiseRow, now: datetime) -> PromiseView:
    """An open promise of the journal, as it is shown."""
    return PromiseView(
        id=row.id,
        what=row.what,
        due=row.due,
        who=row.who,
        overdue=row.due < now,
        customer=row.customer,
        interaction=row.interaction,
    )


def _full_name(facts: Mapping[str, str]) -> str:
    return " ".join(facts[part] for part in (FIRST_NAME, LAST_NAME) if facts.get(part))


def _say_command(step: str, shown: SayView) -> cmd.Say:
    return cmd.Say(step, shown.template, shown.wording, shown.text, shown.language)


_FREE_TEXT = frozenset(
    {"text", "reason", "words", "query", "what", "summary", "value", "who", "to"}
)


def masked(command: Command) -> Command:
    """The command without what must never be stored, such as card numbers."""
    changes: dict[str, Any] = {
        name: mask(getattr(command, name)).text
        for name in _FREE_TEXT & set(command.__dataclass_fields__)
    }
    if isinstance(command, cmd.Capture):
        changes["facts"] = {name: mask(value).text for name, value in command.facts.items()}
    if isinstance(command, cmd.TakeWay | cmd.Capture) and command.said:
        changes["said"] = masked(command.said)
    masked_command: Command = replace(cast("Any", command), **changes) if changes else command
    return masked_command
