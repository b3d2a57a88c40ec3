"""Strategies for scenarios and rows of the moves table."""

from __future__ import annotations

from hypothesis import strategies as st

from agent_assist.domain.guide import Channel, Direction, Disposition
from agent_assist.domain.scenario import (
    CAUSES,
    Difficulty,
    Effect,
    End,
    Knowledge,
    Move,
    MoveSpec,
    Persona,
    Reply,
    Scenario,
    Side,
    Temper,
)

_signed = st.integers(-10, 10)
_causes = st.lists(st.sampled_from(CAUSES), unique=True, min_size=1, max_size=3).map(tuple)
_by_cause = st.dictionaries(st.sampled_from(CAUSES), st.integers(0, 10), max_size=2)


@st.composite
def scenarios(
    draw: st.DrawFn,
    id: str,
    texts: st.SearchStrategy,
    lists: st.SearchStrategy,
    conditions: st.SearchStrategy,
) -> Scenario:
    """A scenario with everything that its format can hold."""
    names = draw(st.lists(st.sampled_from(["wish", "order", "x"]), unique=True, max_size=3))
    replies = st.builds(
        Reply,
        to=_causes,
        says=lists,
        about=st.sampled_from(["", "refund"]),
        when=conditions,
        tells=st.just(tuple(names[:1])),
        anger=_signed,
        patience=_signed,
        once=st.booleans(),
    )
    known = [
        Knowledge(
            name,
            draw(st.sampled_from(["", "4471-A", "yes"])),
            draw(st.booleans()),
            draw(texts),
            draw(lists),
            draw(conditions),
            draw(lists),
            draw(lists),
            draw(st.booleans()),
        )
        for name in names
    ]
    ends = [
        End(id, draw(st.booleans()), draw(conditions), draw(texts), draw(lists))
        for id in ("good", "bad")
    ]
    return Scenario(
        id,
        {"en": "Late", "sr": "Касни", "el": "Αργεί"},
        draw(st.sampled_from(Channel)),
        draw(st.sampled_from(Direction)),
        draw(st.sampled_from(Difficulty)),
        draw(st.sampled_from(Side)),
        draw(texts),
        Persona(
            draw(texts),
            draw(texts),
            draw(st.sampled_from(["", "female", "male"])),
            draw(texts),
            draw(st.booleans()),
            draw(st.booleans()),
        ),
        draw(texts),
        draw(st.sampled_from(["", "returns"])),
        Temper(
            draw(st.integers(0, 10)),
            draw(st.integers(1, 10)),
            draw(_by_cause),
            draw(_by_cause),
            draw(st.integers(0, 99)),
            draw(st.integers(0, 99)),
        ),
        draw(lists),
        tuple(known),
        ("refund",),
        draw(st.sampled_from([(), ("swap",)])),
        draw(st.sampled_from([(), (Disposition.RESOLVED, Disposition.PROMISED)])),
        draw(lists),
        draw(lists),
        draw(st.sampled_from([(), (Move.OWN.value,)])),
        draw(st.integers(0, 99)),
        tuple(draw(st.lists(replies, max_size=3))),
        tuple(ends),
        draw(lists),
        draw(st.sampled_from([(), ("angry",)])),
        draw(st.integers(1, 3)),
    )


@st.composite
def move_specs(
    draw: st.DrawFn,
    id: str,
    texts: st.SearchStrategy,
    lists: st.SearchStrategy,
    conditions: st.SearchStrategy,
) -> MoveSpec:
    """A row of the moves table with everything that its format can hold."""
    about = draw(lists)
    replies = st.builds(Reply, to=st.just((id,)) | _causes, says=lists, when=conditions)
    return MoveSpec(
        id,
        draw(texts),
        draw(texts),
        draw(lists),
        {"refund": about} if about else {},
        draw(st.sampled_from([(), ("hello", "returns.step")])),
        draw(st.builds(Effect, _signed, _signed, _signed)),
        draw(st.none() | _signed),
        draw(_signed),
        draw(st.integers(0, 99)),
        tuple(draw(st.lists(replies, max_size=2))),
        draw(st.integers(1, 3)),
    )
