"""The flow engine: pure functions from commands to events, and from events to states.

    events = decide(state, given, content)       # or raises Refused, with a sentence for the rep
    for recorded in record(state, given, events):
        state = evolve(state, recorded)

The queries (`open_ways`, `current_step`…) tell what screens show of a state; they change nothing.
"""

from agent_assist.domain.commands import Refused
from agent_assist.flow.course import (
    GO_ON,
    SOLVED,
    Stays,
    Unsaid,
    anytime_for,
    blocked_by_gate,
    current_step,
    ended_by_course,
    interrupted,
    missing_facts,
    open_ways,
    suggested_disposition,
    suggested_for_need,
    topics_frame,
    unsaid_must_says,
    verify_tries_left,
    what_back_undoes,
    what_stays,
)
from agent_assist.flow.decide import advance, decide
from agent_assist.flow.evolve import REFUSED_WAY, UNDO_LIMIT, evolve, fold, record
from agent_assist.flow.rules import ALLOWED, UNDO

__all__ = [
    "ALLOWED",
    "GO_ON",
    "REFUSED_WAY",
    "SOLVED",
    "UNDO",
    "UNDO_LIMIT",
    "Refused",
    "Stays",
    "Unsaid",
    "advance",
    "anytime_for",
    "blocked_by_gate",
    "current_step",
    "decide",
    "ended_by_course",
    "evolve",
    "fold",
    "interrupted",
    "missing_facts",
    "open_ways",
    "record",
    "suggested_disposition",
    "suggested_for_need",
    "topics_frame",
    "unsaid_must_says",
    "verify_tries_left",
    "what_back_undoes",
    "what_stays",
]
