"""One call of the log, told from beginning to end, as `log show` and the log room tell it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from agent_assist.domain import events as ev
from agent_assist.domain.commands import Given
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Stage
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.logbook import CallStory, StoryFact, StoryLine, StoryOffer, StoryPromise
from agent_assist.presentation.context import known_specs
from agent_assist.presentation.customer import full_name
from agent_assist.presentation.facts import shown_fact
from agent_assist.presentation.log_lines import Translate, log_lines
from agent_assist.presentation.summary import summary
from agent_assist.presentation.words import in_language


class Moment(Protocol):
    """A command with the events it was decided to."""

    @property
    def given(self) -> Given:
        """The command."""

    @property
    def events(self) -> tuple[ev.Recorded, ...]:
        """What came of it."""


def call_story(
    state: Interaction, told: Sequence[Moment], content: Content, language: str, tr: Translate
) -> CallStory:
    """Everything about one call that somebody may want to read later.

    Args:
        content: of the version that the call is pinned to, for titles and answers.
        language: the reader's. tr: as in `Translate`.
    """
    # What is offered may be erased; then nothing can be told of it but that it was said.
    erased = any(_lost_words(moment) for moment in told)
    place = state.place
    return CallStory(
        id=state.id,
        started=state.started,
        elapsed_ms=state.elapsed_ms,
        direction=state.direction,
        channel=state.channel,
        language=state.language,
        rep=state.rep.name or state.rep.id,
        status=state.status,
        disposition=state.disposition,
        commands=len(told),
        customer=state.customer,
        name=full_name(place.customer_facts),
        verified=bool(place.verified),
        lines=tuple(_with_stages(_lines(told, content, language, tr), state)),
        stages=tuple((stage, state.stage_ms[stage]) for stage in Stage if stage in state.stage_ms),
        facts=tuple(_facts(state, content, language)),
        offers=tuple(_offers(state, content, language)),
        promises=tuple(StoryPromise(p.what, p.due, p.who, p.kept) for p in state.promises),
        notes=" ".join(state.notes.split()),
        summary=state.summary or ("" if erased else summary(state, content)),
        solved=state.solved,
        erased=erased,
    )


def _lost_words(moment: Moment) -> bool:
    return any(isinstance(r.event, ev.WasSaid) and not r.event.text for r in moment.events)


def _lines(
    told: Sequence[Moment], content: Content, language: str, tr: Translate
) -> Iterator[StoryLine]:
    undone = {
        one.event.command
        for moment in told
        for one in moment.events
        if isinstance(one.event, ev.Undone)
    }
    for moment in told:
        was_undone = moment.given.id in undone
        texts = "\n".join(_texts(moment.events, content, language, tr))
        if was_undone and not texts:
            texts = tr("went on")
        for number, text in enumerate(texts.splitlines()):
            at = moment.given.elapsed_ms if number == 0 else None
            yield StoryLine(text, at, was_undone and number == 0)


def _texts(
    events: Sequence[ev.Recorded], content: Content, language: str, tr: Translate
) -> Iterator[str]:
    """The lines of one command."""
    rest = []
    for one in events:
        if isinstance(one.event, ev.WasSaid):
            text = one.event.text
            yield tr("said: “{text}”").format(text=text) if text else tr("said: [erased]")
        else:
            rest.append(one)
    yield from (line.text for line in log_lines(rest, content, language, tr))
    for one in rest:
        if isinstance(one.event, ev.Noted) and one.event.text:
            yield tr("note: {text}").format(text=one.event.text)
    if any(isinstance(one.event, ev.Undone) for one in rest):
        yield tr("took back the last step")


def _with_stages(lines: Iterator[StoryLine], state: Interaction) -> Iterator[StoryLine]:
    """Mark the first line of each stage of the way that was gone in the end."""
    begins: list[tuple[int, Stage]] = []
    for visit in state.place.trail:
        if not begins or begins[-1][1] is not visit.stage:
            begins.append((visit.entered_ms, visit.stage))
    for line in lines:
        stage = None
        while line.elapsed_ms is not None and begins and begins[0][0] <= line.elapsed_ms:
            stage = begins.pop(0)[1]
        yield StoryLine(line.text, line.elapsed_ms, line.taken_back, stage)


def _facts(state: Interaction, content: Content, language: str) -> Iterator[StoryFact]:
    specs = known_specs(content, content.guides)
    facts = {**state.place.customer_facts, **state.place.facts}
    for need in state.place.needs:
        facts |= need.facts
    for name, value in facts.items():
        spec = specs.get(name)
        label = in_language(spec.label, language) if spec else ""
        yield StoryFact(label or name, shown_fact(spec, value, language) if spec else value)


def _offers(state: Interaction, content: Content, language: str) -> Iterator[StoryOffer]:
    for need in state.place.needs:
        for offer in need.offers:
            found = content.solutions.get(offer.solution)
            title = in_language(found.title, language) if found else ""
            yield StoryOffer(title or offer.solution, offer.outcome, offer.reason)
