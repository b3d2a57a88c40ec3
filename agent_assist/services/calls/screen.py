"""What is shown of an open interaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from agent_assist.db.records import CustomerRow
from agent_assist.domain.commands import Actor, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.events import Recorded
from agent_assist.domain.view import CallView, SayView, SolutionView
from agent_assist.flow import current_step
from agent_assist.presentation import call_view as views
from agent_assist.presentation.context import house_context, render_context
from agent_assist.presentation.customer import hidden_facts, remembered_facts
from agent_assist.presentation.log_lines import Translate, log_lines
from agent_assist.presentation.say import WordingChoice, say_view, stepped_wording, templates_now
from agent_assist.rendering import Renderer
from agent_assist.services.calls.open_entry import OpenEntry
from agent_assist.services.calls.ports import Finds, HabitsPort, LibraryPort, PeoplePort

_LOG_RECORDS = 60


@dataclass(frozen=True, slots=True)
class _Habits:
    """What past calls tell: this rep's last wordings, and (solved, offered) by solution."""

    rep: str
    last_wordings: Mapping[str, str]
    solved: Mapping[str, tuple[int, int]]


class Screen:
    """Makes the views of open interactions."""

    def __init__(
        self,
        reader: HabitsPort,
        library: LibraryPort,
        people: PeoplePort,
        renderer: Renderer,
        rep: Callable[[], Actor],
        language: Callable[[], str],
        tr: Translate,
        finds: Finds,
        now: Callable[[], datetime],
    ) -> None:
        self._reader = reader
        self._library = library
        self._people = people
        self._renderer = renderer
        self._rep = rep
        self._language = language
        self._tr = tr
        self._finds = finds
        self._now = now
        self._habits: _Habits | None = None
        # The one box shows fifty such texts at each keystroke.
        self._filled: dict[str, str] = {}
        self._filled_in: tuple[str, str, date, int] | None = None

    def view(self, entry: OpenEntry, elapsed_ms: int) -> CallView:
        """The interaction as it stands, so long after it began."""
        showing = self._showing(entry, elapsed_ms)
        newest = _newest(entry.records)
        lines = log_lines(newest, showing.content, showing.language, self._tr)
        view = views.call_view(entry.call, lines, showing)
        entry.shown, entry.shown_at = view.say, entry.call.sequence
        entry.outdated = False
        entry.view, entry.view_of = view, entry.call
        return view

    def shown(self, entry: OpenEntry) -> SayView | None:
        """What to say now: just what the screen shows, though the clock may have moved on."""
        if entry.shown_at == entry.call.sequence:
            return entry.shown
        fitting = (self.wording(entry, it) for it in templates_now(entry.call, self.content(entry)))
        return next((it for it in fitting if it is not None), None)

    def is_gone(self, entry: OpenEntry) -> bool:
        """Whether the wording on the screen is no longer in what the interaction goes by."""
        shown = entry.shown
        if shown is None:
            return False
        template = self.content(entry).templates.get(shown.template)
        return template is None or all(it.id != shown.wording for it in template.wordings)

    def wording(self, entry: OpenEntry, template: str) -> SayView | None:
        """A template filled for this interaction; None when no wording of it fits."""
        showing = self._showing(entry)
        hidden = hidden_facts(entry.call, showing.content, showing.remembered)
        context = render_context(entry.call, showing.content, showing.now, showing.language, hidden)
        return say_view(
            entry.call, showing.content, template, self._renderer, context, showing.choice
        )

    def step_wording(self, entry: OpenEntry, by: int) -> None:
        """Show the wording so many further from now on."""
        shown = self.shown(entry)
        if shown is not None:
            template = self.content(entry).templates[shown.template]
            entry.chosen[shown.template] = stepped_wording(
                entry.call, template, shown.wording, by, self._now()
            )

    def solution(self, entry: OpenEntry | None, solution: str) -> SolutionView:
        """A solution with its steps."""
        showing = self._showing(entry)
        found = showing.content.solutions.get(solution)
        if found is None:
            raise Refused("no-solution", "This solution is no longer in the library.")
        call = entry.call if entry else None
        if call is None:
            context = house_context(showing.content, showing.language, showing.now)
        else:
            hidden = hidden_facts(call, showing.content, showing.remembered)
            known = render_context(call, showing.content, showing.now, hidden=hidden)
            context = views.in_rep_language(known, showing.language)
        return views.solution_view(found, call, showing, context)

    def warm(self) -> None:
        """Load what rendering needs."""
        self._renderer.warm()

    def with_house_values(self, text: str) -> str:
        """A text that the rep reads outside a call, with the house values filled in."""
        if "{{" not in text:
            return text
        now = self._now()
        hour = (self._library.version, self._language(), now.date(), now.hour)
        if hour != self._filled_in:
            self._filled_in, self._filled = hour, {}
        found = self._filled.get(text)
        if found is None:
            context = house_context(self.content(None), self._language(), now)
            found = self._filled[text] = self._renderer.render(text, context).text
        return found

    def content(self, entry: OpenEntry | None) -> Content:
        """What the interaction goes by; the current content without one."""
        return self._library.content(entry.call.library if entry else self._library.version)

    def solved_counts(self) -> Mapping[str, tuple[int, int]]:
        """Solution id to how often it solved the need, of how many offers, in closed calls."""
        return self._habits_now().solved

    def look_again(self, _: object = None) -> None:
        """What past calls tell has changed; read in the journal's thread, not at the next step."""
        self._habits = self._read_habits(self._rep().id)

    def _showing(self, entry: OpenEntry | None, elapsed_ms: int = 0) -> views.Showing:
        habits = self._habits_now()
        showing = views.Showing(
            content=self.content(entry),
            renderer=self._renderer,
            language=self._language(),
            now=self._now(),
            choice=WordingChoice(entry.chosen if entry else {}, habits.last_wordings),
            tr=self._tr,
            solved=habits.solved,
        )
        if entry is None:
            return showing
        return replace(
            showing,
            elapsed_ms=elapsed_ms,
            customer=self._people.view(self._known(entry)),
            remembered=remembered_facts(entry.records),
            found=self._found(entry, showing.content),
        )

    def _known(self, entry: OpenEntry) -> CustomerRow | None:
        """Looked up once for each customer that the call is linked with."""
        customer = entry.call.customer
        if entry.known_id != customer:
            entry.known = self._people.known(customer, but=entry.call.id)
            entry.known_id = customer
        return entry.known

    def _found(self, entry: OpenEntry, content: Content) -> tuple[str, ...]:
        """What the customer's words find, at a step that names no solution itself."""
        solve = current_step(entry.call, content).solve
        words = entry.call.need.words
        if solve is None or solve.solutions or solve.tags or not words:
            return ()
        if entry.found_by != words:
            entry.found = self._finds(words, entry.call.id)
            entry.found_by = words
        return entry.found

    def _habits_now(self) -> _Habits:
        rep = self._rep().id
        if self._habits is None or self._habits.rep != rep:
            self._habits = self._read_habits(rep)
        return self._habits

    def _read_habits(self, rep: str) -> _Habits:
        return _Habits(
            rep,
            self._reader.last_wordings(rep),
            {row.solution: (row.solved, row.offered) for row in self._reader.solution_counts()},
        )


def _newest(records: Sequence[Recorded]) -> Sequence[Recorded]:
    """The newest records, never a part of a command: what else it did tells how it is shown."""
    first = max(0, len(records) - _LOG_RECORDS)
    while first and records[first - 1].command == records[first].command:
        first -= 1
    return records[first:]
