"""What of two contents is alike, as far as deciding a call and saying a line depend on it.

Deciding a command looks at the steps that the call comes to, at what declares the facts in it, and
at the heads of the guides (`same_course` says which commands look further). Where all of that is
alike in two contents, deciding all commands on either gives the same events. Titles, tips and
texts decide nothing. What was found out is kept, so that ten thousand calls cost what their
different steps cost.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterable
from datetime import datetime

from agent_assist.domain.content import Content, Wording
from agent_assist.domain.guide import FactSpec, Guide, GuideKind, Option, Stage, Step, StepKind
from agent_assist.domain.replay import Outcome, Reason
from agent_assist.domain.texts import content_language
from agent_assist.flow.course import reachable
from agent_assist.flow.replay.logged import At, Heard, LoggedCall, LoggedTurn

Withdrawn = Collection[tuple[str, str]]
"""Templates and wordings that are banned: pairs of ids, the wording empty for a whole template."""

_LOOKS_AT_STAGES = frozenset({"go_to_stage", "select_need"})
"""Commands that look at all steps of the guides they are given in."""

_LOOKS_FOR_TOPICS = frozenset({"add_need", "change_guide"})
"""Commands that look for the topics step in the opening guide, and for gates before it."""

_MOST_GATES = 4

_IN_BRACES = re.compile(r"\{[{%](.*?)[%}]\}", re.DOTALL)
_NAME = re.compile(r"[A-Za-z_]\w*")
_UNKNOWN = object()


class Likeness:
    """Compares the content that calls ran on with a draft.

    Args:
        withdrawn: what must not be said any more, even where the draft still has it.
    """

    def __init__(self, old: Content, new: Content, withdrawn: Withdrawn = ()) -> None:
        self._old, self._new = old, new
        self._withdrawn = withdrawn
        self._languages = old.languages == new.languages
        self._steps: dict[At, bool] = {}
        self._visits: dict[At, bool] = {}
        self._topics: dict[At, bool] = {}
        self._heads: dict[str, bool] = {}
        self._graphs: dict[str, bool] = {}
        self._facts: dict[str, bool] = {}
        self._solutions: dict[str, bool] = {}
        self._lines: dict[tuple[str, ...], object] = {}

    # --- the course -----------------------------------------------------------------------------

    def same_course(self, call: LoggedCall) -> bool:
        """Whether all that decided this call is alike; then it runs on the draft as it ran."""
        if call.changed_library or not self._languages:
            return False
        return all(self.same_turn(turn, call) for turn in call.turns)

    def unlike(self, call: LoggedCall) -> tuple[int, int]:
        """Numbers of the first and the last turn that something decided which is not alike."""
        last = len(call.turns) - 1
        if call.changed_library or not self._languages:
            return 0, last
        numbers = [n for n, turn in enumerate(call.turns) if not self.same_turn(turn, call)]
        return (numbers[0], numbers[-1]) if numbers else (0, last)

    def same_turn(self, turn: LoggedTurn, call: LoggedCall) -> bool:
        """Whether all that decided one command of the call is alike."""
        visits, steps = self._visits, self._steps
        for at in turn.visited:
            if not (visits[at] if at in visits else self._same_visit(at)):
                return False
        for at in turn.frames:
            if not (steps[at] if at in steps else self._same_step(at)):
                return False
        if turn.kind in _LOOKS_FOR_TOPICS and not self._same_topics_of(turn, call):
            return False
        return (
            all(map(self._same_head, turn.guides))
            and all(map(self._same_fact, turn.facts))
            and all(map(self._same_solution, turn.solutions))
            and all(map(self._same_graph, self._looked_through(turn, call)))
        )

    def _looked_through(self, turn: LoggedTurn, call: LoggedCall) -> Iterable[str]:
        """The guides of which the command looked at steps where the call never was."""
        if turn.kind in _LOOKS_AT_STAGES:
            return call.guides
        if turn.kind == "start" and _can_be_passed(self._old.guides.get(call.opened)):
            return self._old.guides
        return ()

    def _is_opening(self, guide: str) -> bool:
        found = self._old.guides.get(guide)
        return found is not None and found.kind is GuideKind.OPENING

    def _same_topics_of(self, turn: LoggedTurn, call: LoggedCall) -> bool:
        """Whether choosing a topic finds the topics step, and what lies before it, as it did."""
        return all(
            self._same_topics(guide, step)
            for guide in filter(self._is_opening, call.guides)
            for step in {step for of, step in turn.frames if of == guide} | {""}
        )

    def _same_topics(self, guide: str, step: str) -> bool:
        known = self._topics.get((guide, step))
        if known is None:
            old, new = _topics_from(self._old, guide, step), _topics_from(self._new, guide, step)
            known = old == new and old is not None
            known = self._topics[guide, step] = known or self._same_graph(guide)
        return known

    def _same_visit(self, at: At) -> bool:
        """Whether a step that was come to is alike, and so is the start of its guide if it is that.

        A guide that is entered at its start is entered at the step that was its start.
        """
        known = self._visits.get(at)
        if known is None:
            old, new = self._old.guides.get(at[0]), self._new.guides.get(at[0])
            begins = old is not None and old.start == at[1]
            start_moved = begins and (new is None or new.start != at[1])
            known = self._visits[at] = not start_moved and self._same_step(at)
        return known

    def _same_step(self, at: At) -> bool:
        """Whether it is alike, in a guide of the same kind."""
        known = self._steps.get(at)
        if known is None:
            same = _step_of(self._old, at) == _step_of(self._new, at)
            old, new = self._old.guides.get(at[0]), self._new.guides.get(at[0])
            kinds = [(one.kind, one.within) if one else None for one in (old, new)]
            known = self._steps[at] = same and kinds[0] == kinds[1]
        return known

    def _same_head(self, guide: str) -> bool:
        known = self._heads.get(guide)
        if known is None:
            old, new = self._old.guides.get(guide), self._new.guides.get(guide)
            known = self._heads[guide] = _head(old) == _head(new)
        return known

    def _same_graph(self, guide: str) -> bool:
        known = self._graphs.get(guide)
        if known is None:
            old, new = self._old.guides.get(guide), self._new.guides.get(guide)
            names = [list(one.steps) if one else [] for one in (old, new)]
            known = self._graphs[guide] = (
                names[0] == names[1]
                and self._same_head(guide)
                and all(self._same_step((guide, step)) for step in names[0])
            )
        return known

    def _same_fact(self, name: str) -> bool:
        known = self._facts.get(name)
        if known is None:
            old, new = _declared(self._old, name), _declared(self._new, name)
            known = self._facts[name] = old == new
        return known

    def _same_solution(self, id_: str) -> bool:
        known = self._solutions.get(id_)
        if known is None:
            old, new = self._old.solutions.get(id_), self._new.solutions.get(id_)
            owes = [one is not None and one.promise_hours > 0 for one in (old, new)]
            known = self._solutions[id_] = (old is None, owes[0]) == (new is None, owes[1])
        return known

    # --- words ----------------------------------------------------------------------------------

    def other_words(self, heard: Heard) -> Reason | None:
        """Why another line would be heard at that step; None when the same one would be."""
        line = heard[1:6]
        found = self._lines.get(line, _UNKNOWN)
        if found is _UNKNOWN:
            found = self._lines[line] = self._compared(heard)
        if isinstance(found, Wording):
            return None if _fits(found, heard) else _other(heard, "gone", heard.template)
        assert found is None or isinstance(found, Reason)
        return found

    def _compared(self, heard: Heard) -> Reason | Wording | None:
        """A wording, where it depends on the call whether it still fits."""
        old_step = _found_step(self._old, heard.guide, heard.step)
        new_step = _found_step(self._new, heard.guide, heard.step)
        own = old_step is not None and old_step.say == heard.template
        template = new_step.say if own and new_step else heard.template
        before = self._wording(self._old, heard.template, heard.wording)
        if before is None:
            return None  # it was no line of the library
        if not {(template, ""), (template, heard.wording)}.isdisjoint(self._withdrawn):
            return _other(heard, "withdrawn", template)
        now = self._wording(self._new, template, heard.wording)
        if now is None:
            return _other(heard, "gone" if not template else "changed", template or heard.template)
        language = content_language(heard.language)
        text = before.texts.get(language, "")
        if text != now.texts.get(language, "") or not self._same_values(text, heard, language):
            return _other(heard, "changed", template)
        fit = (now.channels, now.moods, now.direction, now.hours)
        same = fit == (before.channels, before.moods, before.direction, before.hours)
        return None if same else now

    def _wording(self, content: Content, template: str, wording: str) -> Wording | None:
        found = content.templates.get(template)
        return next((w for w in found.wordings if w.id == wording), None) if found else None

    def _same_values(self, text: str, heard: Heard, language: str) -> bool:
        """Whether house values and the words for choices, where the text has such, are alike."""
        for braces in _IN_BRACES.findall(text):
            for name in _NAME.findall(braces):
                old, new = self._old.house_values.get(name), self._new.house_values.get(name)
                if f"house.{name}" in braces and old != new:
                    if old is None or new is None or old.type is not new.type:
                        return False
                    if old.texts.get(language) != new.texts.get(language):
                        return False
                    if not old.texts.get(language) and old.value != new.value:
                        return False
                before = self._old.fact(name, heard.guide)
                now = self._new.fact(name, heard.guide)
                if before != now and not _same_choices(before, now, language):
                    return False
        return True


def _other(heard: Heard, code: str, template: str) -> Reason:
    return Reason(Outcome.OTHER_WORDS, heard.guide, heard.step, code, template=template)


def _found_step(content: Content, guide: str, step: str) -> Step | None:
    found = content.guides.get(guide)
    return found.steps.get(step) if found else None


def _step_of(content: Content, at: At) -> tuple[object, ...] | None:
    """All of a step that deciding looks at, with what declares its facts."""
    guide, name = at
    step = _found_step(content, guide, name)
    if step is None:
        return None
    facts = {*step.captures, *(fact for way in step.ways for fact in way.sets)}
    specs = [(fact, _decisive(content.fact(fact, guide))) for fact in sorted(facts)]
    ways = [(w.id, w.to, w.when, dict(w.sets), w.mood, w.disposition) for w in step.ways]
    # What is said decides only where it has to be said.
    say = step.say if step.gate or step.must_say else ""
    kept = (step.stage, step.kind, step.when, step.captures, step.ask_again, step.verify, step.end)
    return (*kept, step.topics, step.must_say, step.gate, say, ways, specs)


def _topics_from(content: Content, guide: str, step: str) -> tuple[object, ...] | None:
    """All that choosing a topic looks at in an opening guide, seen from one of its steps.

    Where the topics step is, whether the course has still to come to it, and, for whatever gates
    are closed, whether there is a way to it round them. None where there are many gates.
    """
    found = content.guides.get(guide)
    if found is None:
        return ()
    topics = next((one for one in found.steps.values() if one.topics), None)
    if topics is None:
        return (found.kind, None)
    gates = [one for one in found.steps.values() if one.gate and one.say]
    if len(gates) > _MOST_GATES:
        return None
    what = [(one.id, one.say, one.when) for one in gates]
    if step not in found.steps:
        return (found.kind, topics.id, what)
    order = list(Stage)
    ahead = order.index(found.steps[step].stage) <= order.index(topics.stage)
    closed = [
        frozenset(gate.id for gate in some)
        for count in range(len(gates) + 1)
        for some in itertools.combinations(gates, count)
    ]
    round_them = [topics.id in reachable(found, step, some) for some in closed]
    everywhere = reachable(found, step)
    between = [one.id in everywhere for one in gates]
    return (found.kind, topics.id, what, ahead, round_them, between)


def _head(guide: Guide | None) -> tuple[object, ...] | None:
    return (guide.kind, guide.start, guide.within) if guide else None


def _declared(content: Content, name: str) -> list[tuple[str, object]]:
    found = [(g.id, _decisive(g.facts[name])) for g in content.guides.values() if name in g.facts]
    return [("", _decisive(content.facts.get(name))), *found]


def _decisive(spec: FactSpec | None) -> tuple[object, ...] | None:
    if spec is None:
        return None
    options = [option.id for option in spec.options]
    return (spec.type, spec.scope, options, spec.pattern, spec.currency, spec.required)


def _can_be_passed(guide: Guide | None) -> bool:
    """Whether the first step can be: a start that would lead over all steps to the end, since all
    is known, stands at the first one and does not say which steps it had looked at.
    """
    step = guide.steps.get(guide.start) if guide else None
    if step is None:
        return True
    known = (StepKind.CAPTURE, StepKind.VERIFY)
    return step.when is not None or step.topics or step.kind in known


def _same_choices(old: FactSpec | None, new: FactSpec | None, language: str) -> bool:
    """Whether choices that both have read the same inside sentences."""
    if old is None or new is None:
        return old is new
    now = {option.id: option for option in new.options}
    for option in old.options:
        other = now.get(option.id)
        if other is not None and _phrases(option, language) != _phrases(other, language):
            return False
    return True


def _phrases(option: Option, language: str) -> tuple[object, ...]:
    phrases = {role: texts.get(language) for role, texts in option.phrases.items()}
    return option.text.get(language), phrases


def _fits(wording: Wording, heard: Heard) -> bool:
    """Whether a wording is one of those shown in the situation in which the line was said."""
    hour = datetime.fromtimestamp(heard.at_us / 1_000_000).hour
    return (
        (not wording.channels or heard.channel in wording.channels)
        and (not wording.moods or heard.mood in wording.moods)
        and (wording.direction is None or heard.direction == wording.direction)
        and _within(wording.hours, hour)
    )


def _within(hours: tuple[int, int] | None, hour: int) -> bool:
    if hours is None:
        return True
    start, end = hours
    return start <= hour < end if start <= end else hour >= start or hour < end
