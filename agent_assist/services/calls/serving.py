"""Serving customers: every command of a call goes through here, from the desk or the terminal."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

from agent_assist.domain import commands as cmd
from agent_assist.domain import events as ev
from agent_assist.domain.clock import local_now
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
    SavedView,
    SayView,
    SolutionView,
    StartView,
    WrapUpView,
)
from agent_assist.flow import current_step, decide, evolve, fold, record
from agent_assist.presentation.context import specs_of
from agent_assist.presentation.customer import TELLING, full_name, remembered_facts
from agent_assist.presentation.log_lines import Translate
from agent_assist.presentation.summary import summary
from agent_assist.presentation.words import in_language
from agent_assist.presentation.wrap_up import wrap_up_view
from agent_assist.privacy import mask_command
from agent_assist.rendering import Renderer
from agent_assist.services.calls.open_entry import OpenEntry
from agent_assist.services.calls.ports import Finds, JournalPort, LibraryPort, PeoplePort, Used
from agent_assist.services.calls.screen import Screen


class Calls:
    """The open interactions of one rep.

    Every method that changes something raises `Refused` with a sentence when it makes no sense
    now; nothing has changed then. The journal may still be writing when a method returns: what
    is shown is the new state, `saved` tells whether it is on disk.
    """

    def __init__(
        self,
        journal: JournalPort,
        library: LibraryPort,
        people: PeoplePort,
        renderer: Renderer,
        rep: Callable[[], Actor],
        language: Callable[[], str],
        tr: Translate = str,
        on_used: Used = lambda query, kind, id_, interaction: None,
        finds: Finds = lambda words, interaction: (),
        now: Callable[[], datetime] = local_now,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._journal = journal
        self._library = library
        self._people = people
        self._rep = rep
        self._language = language
        self._on_used = on_used
        self._now = now
        self._monotonic = monotonic
        self._screen = Screen(
            journal.reader, library, people, renderer, rep, language, tr, finds, now
        )
        self._open: dict[str, OpenEntry] = {}
        # What another window is serving is not this one's to take up.
        for records in journal.open_events() if journal.read_only is None else ():
            self._open[records[0].interaction] = OpenEntry(fold(records), list(records))

    # ---- before a call

    def warm(self) -> None:
        """Load what the first text needs; nothing happens when it is there."""
        self._screen.warm()

    def start_view(self) -> StartView:
        """What to show before a call."""
        self._library.refresh()
        content = self._library.content(self._library.version)
        language = self._language()
        topics = sorted(
            (in_language(guide.title, language) or guide.id, guide.id)
            for guide in content.guides.values()
            if guide.kind is GuideKind.TOPIC
        )
        return StartView(
            open=self.open_calls(),
            promises=self._people.promises_due(),
            topics=tuple((id_, title) for title, id_ in topics),
            news=self._library.news(self._rep().id),
        )

    def open_calls(self) -> tuple[OpenCall, ...]:
        """All interactions that are not closed, oldest first."""
        return tuple(
            OpenCall(
                id=entry.call.id,
                customer=full_name(entry.call.place.customer_facts),
                title=self._guide_title(entry.call),
                channel=entry.call.channel,
                status=entry.call.status,
                started=entry.call.started,
                waiting_since=entry.waiting_since,
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
        """Begin an interaction; the one in front, if any, is put aside.

        Args:
            topic: guide that the rep knows beforehand. customer: id of one we know, as when we
                call back.
        """
        self._library.refresh()
        version = self._library.version
        content = self._library.content(version)
        known = self._people.known(customer)
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
            returning=known is not None,
        )
        given = self._given(uuid.uuid4().hex, 0, start)
        records = record(None, given, decide(None, given, content))
        self._park_others("")
        self._journal.append(given, records)
        entry = OpenEntry(fold(records), list(records), self._monotonic())
        entry.known, entry.known_id = known, customer
        self._open[given.interaction] = entry
        return self.view(given.interaction)

    def take_up(self, interaction: str) -> CallView:
        """Go on with any open interaction: parked, left by a crash, or running."""
        entry = self._entry(interaction)
        self._park_others(interaction)
        left_by_a_crash = entry.zero is None
        if left_by_a_crash:  # nobody served while the program did not run
            entry.zero = self._monotonic() - entry.call.elapsed_ms / 1000
        if left_by_a_crash or entry.call.status is Status.PARKED:
            self._give(entry, cmd.TakeUp())
        return self.view(interaction)

    def keep_promise(self, interaction: str, promise: str) -> StartView:
        """What was owed is done, also when the interaction it comes from was closed long ago."""
        entry = self._open.get(interaction)
        if entry is None:
            call = self._journal.interaction(interaction)
            if call is None:
                raise Refused("no-promise", "The call of this promise is not in the log any more.")
            entry = OpenEntry(call, [])
        self._give(entry, cmd.KeepPromise(promise))
        self._people.kept(promise)
        return self.start_view()

    # ---- in a call

    def view(self, interaction: str) -> CallView:
        """The interaction as it stands."""
        entry = self._entry(interaction)
        return self._screen.view(entry, self._elapsed(entry))

    def moved_on(self, interaction: str) -> CallView | None:
        """The interaction as it stands since what it showed was withdrawn; None when it was not."""
        if interaction not in self._open:
            return None
        entry = self._entry(interaction)
        return self.view(interaction) if entry.outdated else None

    def do(self, interaction: str, command: Command) -> CallView:
        """Give a command."""
        entry = self._entry(interaction)
        if isinstance(command, cmd.ChangeGuide) and self._is_anytime(entry, command.guide):
            command = cmd.Interrupt(command.guide)
        if isinstance(command, cmd.VerifyCustomer | cmd.AnswerOffer):
            self._demand_shown(entry)
            self._say_first(entry, command)
        self._give(entry, command)
        return self.view(interaction)

    def take_way(self, interaction: str, way: str) -> CallView:
        """Take a way on; what is shown counts as said."""
        entry = self._entry(interaction)
        self._demand_shown(entry)
        said = self._screen.shown(entry)
        step = entry.call.frame.step
        line = _say_command(step, said) if said and said.complete and not said.said else None
        return self.do(interaction, cmd.TakeWay(step, way, line))

    def said(
        self, interaction: str, edited_text: str | None = None, copied: bool = False
    ) -> CallView:
        """What is shown was said or sent, as it stands or as the rep edited it."""
        entry = self._entry(interaction)
        self._demand_shown(entry)
        shown = self._complete(entry)
        line = _say_command(entry.call.frame.step, shown)
        if edited_text is not None and edited_text != shown.text:
            line = replace(line, text=edited_text, edited=True)
        return self.do(interaction, replace(line, copied=copied))

    def copy_text(self, interaction: str) -> str:
        """What to say, for the clipboard; refused when something is missing in it."""
        entry = self._entry(interaction)
        self._demand_shown(entry)
        return self._complete(entry).text

    def next_wording(self, interaction: str, by: int) -> CallView:
        """Show the wording so many further."""
        self._screen.step_wording(self._entry(interaction), by)
        return self.view(interaction)

    def wording(self, interaction: str, template: str) -> SayView:
        """Another template filled for this interaction.

        Raises:
            Refused: the library has no wording of it that fits this call.
        """
        shown = self._screen.wording(self._entry(interaction), template)
        if shown is None:
            raise Refused("no-wording", "This text has no wording for this channel and language.")
        return shown

    def capture(self, interaction: str, typed: Mapping[str, str]) -> CallView:
        """Facts as the rep typed them.

        Raises:
            FactError: with a sentence, and the name of the fact that makes no sense.
        """
        entry = self._entry(interaction)
        self._demand_shown(entry)
        facts = {name: self._parsed(entry, name, text) for name, text in typed.items()}
        capture = cmd.Capture(facts, entry.call.frame.step)
        step = current_step(entry.call, self._screen.content(entry))
        if not facts.keys().isdisjoint(step.captures):
            self._say_first(entry, capture)
        self._recognise(entry, facts, capture)
        self._give(entry, capture)
        return self.view(interaction)

    def correct(self, interaction: str, name: str, typed: str) -> CallView:
        """Another value for a known fact, as the rep typed it; raises as `capture` does."""
        entry = self._entry(interaction)
        correction = cmd.CorrectFact(name, self._parsed(entry, name, typed))
        self._recognise(entry, {name: correction.value}, correction)
        self._give(entry, correction)
        return self.view(interaction)

    # ---- the customer

    def find_customers(self, text: str) -> tuple[CustomerView, ...]:
        """The customers we know whose name, phone, e-mail or order begins so."""
        return self._people.find_customers(text)

    def link(self, interaction: str, customer: str) -> CallView:
        """The rep knows who it is: one of those whom `find_customers` found.

        Raises:
            Refused: nothing is known of that customer.
        """
        entry = self._entry(interaction)
        if self._people.known(customer, but=entry.call.id) is None:
            raise Refused("no-customer", "Nothing is known of this customer any more.")
        if entry.call.customer != customer:
            self._link(entry, customer, {})
        return self.view(interaction)

    # ---- solutions

    def solution(self, interaction: str | None, solution: str) -> SolutionView:
        """A solution with its steps."""
        return self._screen.solution(self._entry(interaction) if interaction else None, solution)

    def offer(self, interaction: str, solution: str, query: str) -> CallView:
        """Offer a solution that was found by the query."""
        revision = self.solution(interaction, solution).revision
        return self.do(interaction, cmd.OfferSolution(solution, revision, query))

    def speaks_for(self, interaction: str) -> tuple[str, tuple[str, ...], str, frozenset[str]]:
        """What a call says for a search: language, items its guides name, rep, guides it is in."""
        entry = self._open.get(interaction)
        if entry is None:
            return self._language(), (), self._rep().id, frozenset()
        content = self._screen.content(entry)
        here = frozenset(frame.guide for frame in entry.call.place.frames)
        guides = here | {entry.call.need.guide}
        steps = [s for g in guides if g in content.guides for s in content.guides[g].steps.values()]
        named = {id_: None for s in steps if s.solve for id_ in s.solve.solutions}
        tags = {tag: None for s in steps if s.solve for tag in s.solve.tags}
        lift = (*(f"solution/{id_}" for id_ in named), *(f"#{tag}" for tag in tags))
        if current_step(entry.call, content).topics:  # here the customer's words choose a guide
            lift += tuple(
                f"guide/{guide.id}"
                for guide in content.guides.values()
                if guide.kind is GuideKind.TOPIC
            )
        return entry.call.language, lift, entry.call.rep.id, here

    def with_house_values(self, text: str) -> str:
        """A text that the rep reads outside a call, with the house values filled in."""
        return self._screen.with_house_values(text)

    def solved_counts(self) -> Mapping[str, tuple[int, int]]:
        """Solution id to how often it solved the need, of how many offers, in closed calls."""
        return self._screen.solved_counts()

    # ---- the end

    def wrap_up_view(self, interaction: str) -> WrapUpView:
        """The screen that ends the interaction, prefilled."""
        entry = self._entry(interaction)
        view = entry.view if entry.view_of is entry.call else None
        if view is None or view.status is not Status.WRAPPING_UP:
            view = self.view(interaction)
        return wrap_up_view(entry.call, view, self._screen.content(entry))

    def summary(self, interaction: str, dispositions: tuple[Disposition | None, ...]) -> str:
        """The summary for other dispositions of the needs than the suggested ones."""
        entry = self._entry(interaction)
        return summary(entry.call, self._screen.content(entry), dispositions)

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
        saved = self._give(entry, cmd.Close(dispositions, disposition, summary, solved))
        saved.add_done_callback(self._screen.look_again)
        del self._open[interaction]
        return self.start_view()

    def saved(self, interaction: str) -> SavedView:
        """Whether all of it is on disk."""
        trouble = self._journal.state.trouble
        return SavedView(not self._journal.unsaved(interaction), str(trouble) if trouble else "")

    # ---- within

    def _give(
        self, entry: OpenEntry, command: Command, content: Content | None = None
    ) -> Future[None]:
        given = self._given(entry.call.id, self._elapsed(entry), command)
        content = content or self._screen.content(entry)
        records = record(entry.call, given, decide(entry.call, given, content))
        saved = self._journal.append(given, records)
        for recorded in records:
            entry.call = evolve(entry.call, recorded)
        entry.records.extend(records)
        self._tell_what_was_used(entry, records)
        return saved

    def _say_first(self, entry: OpenEntry, command: Command) -> None:
        """What the customer answers was asked: it counts as said, unless the answer is refused."""
        shown = self._screen.shown(entry)
        if entry.call.status is not Status.ACTIVE or not shown or not shown.complete or shown.said:
            return
        self._check(entry, command)
        self._give(entry, _say_command(entry.call.frame.step, shown))

    def _check(self, entry: OpenEntry, command: Command) -> None:
        """Raise `Refused` where the command would be; nothing happens."""
        given = self._given(entry.call.id, self._elapsed(entry), command)
        decide(entry.call, given, self._screen.content(entry))

    def _given(self, interaction: str, elapsed_ms: int, command: Command) -> Given:
        reading = self._journal.read_only
        if reading is not None:
            raise Refused(reading.code, str(reading))
        at = self._now().astimezone(UTC)
        id_ = uuid.uuid4().hex
        return Given(id_, interaction, at, elapsed_ms, self._rep(), mask_command(command))

    def _elapsed(self, entry: OpenEntry) -> int:
        if entry.zero is None:
            return entry.call.elapsed_ms
        return max(entry.call.elapsed_ms, round((self._monotonic() - entry.zero) * 1000))

    def _tell_what_was_used(self, entry: OpenEntry, records: tuple[Recorded, ...]) -> None:
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
            in_front = entry.call.status in (Status.ACTIVE, Status.ON_HOLD)
            if in_front and entry.call.id != interaction:
                self._give(entry, cmd.Park())

    def _recognise(self, entry: OpenEntry, facts: Mapping[str, str], telling: Command) -> None:
        """Link the customer whom an e-mail address or phone tells: one we know, else a new one.

        This comes before the facts themselves, so that what we remember is not asked again; but
        not when the command that tells them is refused.
        """
        call = entry.call
        found = self._people.with_one_of(facts)
        is_telling = any(facts.get(name) for name in TELLING)
        if not is_telling or (call.customer and found in ("", call.customer)):
            return
        self._check(entry, telling)
        self._link(entry, found or uuid.uuid4().hex, facts)

    def _link(self, entry: OpenEntry, customer: str, but: Mapping[str, str]) -> None:
        """What the customer told in this call stays, except for facts that come anew."""
        call = entry.call
        known = self._people.known(customer, but=call.id)
        remembered = remembered_facts(entry.records)
        told = {
            name: value
            for name, value in call.place.customer_facts.items()
            if name not in remembered and name not in but
        }
        self._give(
            entry,
            cmd.LinkCustomer(
                customer=customer,
                facts={**(known.facts if known else {}), **told},
                owed=bool(known and known.owed),
                returning=known is not None,
            ),
        )
        entry.known, entry.known_id = known, customer

    def _parsed(self, entry: OpenEntry, name: str, typed: str) -> str:
        spec = self._specs(entry).get(name) or FactSpec(name)
        if not typed.strip() and not spec.required:
            return ""
        try:
            return parse_fact(spec, typed, self._language(), self._now().date())
        except FactError as error:
            raise FactError(str(error), name) from error

    def _specs(self, entry: OpenEntry) -> dict[str, FactSpec]:
        return specs_of(entry.call, self._screen.content(entry))

    def _complete(self, entry: OpenEntry) -> SayView:
        shown = self._screen.shown(entry)
        if shown is None:
            raise Refused("nothing-to-say", "There is nothing to say at this step.")
        if not shown.complete:
            raise Refused(
                "incomplete", "Something is missing in this text: fill in the marked field first."
            )
        return shown

    def _guide_title(self, call: Interaction) -> str:
        guides = self._library.content(call.library).guides
        guide = guides.get(call.need.guide or call.place.frames[0].guide)
        return in_language(guide.title, self._language()) if guide else ""

    def _is_anytime(self, entry: OpenEntry, guide: str) -> bool:
        found = self._screen.content(entry).guides.get(guide)
        return found is not None and found.kind is GuideKind.ANYTIME

    def _entry(self, interaction: str) -> OpenEntry:
        entry = self._open.get(interaction)
        if entry is None:
            raise Refused("closed", "This call is closed already; see the log.")
        self._move_on(entry)
        return entry

    def _demand_shown(self, entry: OpenEntry) -> None:
        """What the screen shows was not withdrawn since."""
        if entry.outdated:
            raise Refused(
                "withdrawn",
                "The text that was shown here was withdrawn. Look at what is shown now.",
            )

    def _move_on(self, entry: OpenEntry) -> None:
        """Where a text was withdrawn, the interaction goes on with what is published now."""
        call, version = entry.call, self._library.version
        place = call.frame
        here = (version, place.guide, place.step)
        if call.library == version or entry.looked_at == here:
            return
        entry.looked_at = here
        withdrawn = self._library.is_withdrawn(call.library, place.guide, place.step)
        if not withdrawn and not self._screen.is_gone(entry):
            return
        entry.outdated = entry.shown is not None and entry.shown_at == call.sequence
        entry.shown, entry.shown_at = None, 0
        with suppress(Refused):  # its guide is gone: it stays, and says nothing that is withdrawn
            self._give(entry, cmd.MoveToLibrary(version), self._library.content(version))


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


def _say_command(step: str, shown: SayView) -> cmd.Say:
    return cmd.Say(step, shown.template, shown.wording, shown.text, shown.language)
