"""Scenarios and the moves table as plain data in the shape of the pack format."""

from __future__ import annotations

from agent_assist.domain.guide import Channel, Direction
from agent_assist.domain.scenario import (
    Difficulty,
    Effect,
    End,
    Knowledge,
    MoveSpec,
    Persona,
    Reply,
    Scenario,
    Side,
    Temper,
)
from agent_assist.library.write_items import (
    Data,
    condition_text,
    filled,
    history,
    list_texts,
    plain_text,
    short_words,
    text_by_language,
    word,
)


def scenario_data(scenario: Scenario) -> Data:
    """A scenario's file."""
    return {
        **filled(
            id=scenario.id,
            title=text_by_language(scenario.title),
            summary=text_by_language(scenario.summary),
            channel=word(scenario.channel, Channel.PHONE),
            direction=word(scenario.direction, Direction.INBOUND),
            difficulty=word(scenario.difficulty, Difficulty.MEDIUM),
            begins=word(scenario.begins, Side.REP),
        ),
        "customer": _persona(scenario.customer),
        **filled(
            goal=text_by_language(scenario.goal),
            guide=scenario.guide,
            temper=_temper(scenario.temper),
            opens=list_texts(scenario.opens),
            knows=[_knowledge(known) for known in scenario.knows],
            solutions=short_words(scenario.solutions),
            options=short_words(scenario.options),
            dispositions=short_words(scenario.dispositions),
            can_promise=list_texts(scenario.can_promise),
            cannot_promise=list_texts(scenario.cannot_promise),
            rapport=short_words(scenario.rapport),
            seconds=scenario.seconds or None,
            replies=[_reply(reply) for reply in scenario.replies],
            ends=[_end(end) for end in scenario.ends],
            model=list_texts(scenario.model),
            tags=short_words(scenario.tags),
        ),
        **history(scenario.revision, scenario.translated, scenario.note),
    }


def _persona(persona: Persona) -> Data:
    return filled(
        first_name=text_by_language(persona.first_name),
        last_name=text_by_language(persona.last_name),
        gender=persona.gender,
        text=text_by_language(persona.text),
        returning=persona.returning,
        owed=persona.owed,
    )


def _temper(temper: Temper) -> Data:
    return filled(
        anger=temper.anger or None,
        patience=temper.patience if temper.patience != Temper().patience else None,
        calms=dict(temper.calms),
        enrages=dict(temper.enrages),
        silence_seconds=temper.silence_seconds or None,
        hold_seconds=temper.hold_seconds or None,
    )


def _knowledge(known: Knowledge) -> Data:
    return {
        **filled(
            name=known.name,
            value=plain_text(known.value),
            hidden=known.hidden,
            text=text_by_language(known.text),
            phrasings=list_texts(known.phrasings),
            when=condition_text(known.when),
            withheld=list_texts(known.withheld),
            says=list_texts(known.says),
        ),
        **({} if known.needed else {"needed": False}),
    }


def _reply(reply: Reply, otherwise: tuple[str, ...] = ()) -> Data:
    return filled(
        to=None if reply.to == otherwise else short_words(reply.to),
        about=reply.about,
        when=condition_text(reply.when),
        once=reply.once,
        says=list_texts(reply.says),
        tells=short_words(reply.tells),
        anger=reply.anger or None,
        patience=reply.patience or None,
    )


def _end(end: End) -> Data:
    return filled(
        id=end.id,
        good=end.good,
        when=condition_text(end.when),
        text=text_by_language(end.text),
        says=list_texts(end.says),
    )


def move_data(spec: MoveSpec) -> Data:
    """A row of the moves table."""
    return {
        **filled(
            id=spec.id,
            title=text_by_language(spec.title),
            summary=text_by_language(spec.summary),
            anger=_effect(spec.anger),
        ),
        **({} if spec.again is None else {"again": spec.again}),
        **filled(
            patience=spec.patience or None,
            seconds=spec.seconds or None,
            templates=short_words(spec.templates),
            replies=[_reply(reply, (spec.id,)) for reply in spec.replies],
            phrasings=list_texts(spec.phrasings),
            about={
                name: found for name, lists in spec.about.items() if (found := list_texts(lists))
            },
        ),
        **history(spec.revision, spec.translated, spec.note),
    }


def _effect(effect: Effect) -> object:
    if effect.upset == effect.worried == effect.calm:
        return effect.upset or None
    return filled(
        upset=effect.upset or None, worried=effect.worried or None, calm=effect.calm or None
    )
