"""Pure edits of a simulated customer: what names something follows when it is called otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from agent_assist.domain.content import Content
from agent_assist.domain.scenario import Knowledge, Lists, MoveSpec, Reply, Scenario
from agent_assist.domain.studio import Renamed
from agent_assist.editing.names import condition_following


def with_knowledge(scenario: Scenario, at: int, known: Knowledge) -> Scenario:
    """The scenario with another thing known at a place; answers, conditions and ends follow."""
    old = scenario.knows[at].name
    knows = tuple(known if here == at else one for here, one in enumerate(scenario.knows))
    scenario = replace(scenario, knows=knows)
    return scenario if old == known.name else _renamed(scenario, old, known.name)


def without_knowledge(scenario: Scenario, name: str) -> Scenario:
    """The scenario without a thing known; no answer tells it any more."""
    replies = tuple(
        replace(one, tells=tuple(told for told in one.tells if told != name))
        if name in one.tells
        else one
        for one in scenario.replies
    )
    knows = tuple(one for one in scenario.knows if one.name != name)
    return replace(scenario, knows=knows, replies=replies)


def _renamed(scenario: Scenario, old: str, new: str) -> Scenario:
    name = Renamed("fact", old, new)

    def other(words: Iterable[str]) -> tuple[str, ...]:
        return tuple(new if word == old else word for word in words)

    def reply(one: Reply) -> Reply:
        return replace(
            one,
            about=new if one.about == old else one.about,
            when=condition_following(one.when, name),
            tells=other(one.tells),
        )

    return replace(
        scenario,
        knows=tuple(
            replace(one, when=condition_following(one.when, name)) for one in scenario.knows
        ),
        replies=tuple(map(reply, scenario.replies)),
        ends=tuple(replace(end, when=condition_following(end.when, name)) for end in scenario.ends),
    )


def with_phrasing(content: Content, move: str, language: str, text: str) -> MoveSpec | None:
    """A row of the moves table with one phrasing more; None when it has it, or there is no row."""
    spec = content.moves.get(move)
    text = " ".join(text.split())
    there = spec.phrasings.get(language, ()) if spec else ()
    if spec is None or not text or text.casefold() in (one.casefold() for one in there):
        return None
    return replace(spec, phrasings={**spec.phrasings, language: (*there, text)})


def has_phrasing(content: Content, language: str, text: str) -> bool:
    """Whether a row of the moves table has that phrasing."""
    wanted = " ".join(text.split()).casefold()
    lists: Iterable[Lists] = (spec.phrasings for spec in content.moves.values())
    return any(wanted == one.casefold() for one_of in lists for one in one_of.get(language, ()))
