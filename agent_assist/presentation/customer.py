"""Who the customer is, and what may be shown of earlier contacts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from agent_assist.domain import events as ev
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Direction, FactSpec
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.view import CustomerView
from agent_assist.presentation.context import FIRST_NAME, LAST_NAME, known_specs, specs_of
from agent_assist.presentation.log_lines import Translate
from agent_assist.presentation.words import in_language

TELLING = ("email", "phone")
"""The facts by which a customer is recognised."""


def customer_view(
    call: Interaction, specs: Mapping[str, FactSpec], known: CustomerView, language: str
) -> CustomerView:
    """The customer as the desk shows them.

    Args:
        known: what earlier contacts tell; what they and promises were about is hidden until
            verified. That we owe something, and by when, stays: there is no small talk then.
            Whoever calls a customer back has read what was promised, and needs it at hand.
        language: the rep's.
    """
    hidden = call.returning and not call.verified
    call_back = call.direction is Direction.OUTBOUND
    by = (in_language(specs[n].label, language) if n in specs else n for n in call.verified)
    return replace(
        known,
        id=call.customer,
        name=full_name(call.place.customer_facts),
        verified_by=", ".join(label.lower() for label in by),
        needs_verifying=hidden,
        history=() if hidden else known.history,
        promises=tuple(
            replace(it, what="", hidden=True) if hidden and not call_back else it
            for it in known.promises
        ),
    )


def hidden_facts(call: Interaction, content: Content, remembered: frozenset[str]) -> frozenset[str]:
    """Names of the facts that nobody may read out to somebody who is not verified yet.

    Those are the personal ones, and those of which no guide says any more what they are.

    Args:
        remembered: what the customer's record told, and they themselves did not.
    """
    if call.verified or not remembered:
        return frozenset()
    specs = {**known_specs(content, content.guides), **specs_of(call, content)}
    return frozenset(name for name in remembered if name not in specs or specs[name].personal)


def full_name(facts: Mapping[str, str]) -> str:
    """First and last name, as far as they are known."""
    return " ".join(facts[part] for part in (FIRST_NAME, LAST_NAME) if facts.get(part))


def remembered_facts(records: Sequence[ev.Recorded]) -> frozenset[str]:
    """Names of the facts that came from the customer's record and were not told in this call."""
    undone = {r.event.command for r in records if isinstance(r.event, ev.Undone)}
    standing = [r for r in records if r.command not in undone]
    linking = {r.command for r in standing if isinstance(r.event, ev.CustomerLinked)}
    told: dict[str, str] = {}
    names: set[str] = set()
    for recorded in standing:
        match recorded.event:
            case ev.CustomerLinked():
                names = set()
            case ev.FactsKnown(facts=facts) if recorded.command in linking:
                names |= {name for name, value in facts.items() if told.get(name) != value}
            case ev.FactsKnown(facts=facts):
                told |= facts
                names -= set(facts)
    return frozenset(names)


def contacts_text(recent: int, since: datetime | None, tr: Translate) -> str:
    """How well we know the customer: "3 contacts in 30 days · since 2019".

    Args:
        recent: contacts in the last 30 days. since: the first contact ever.
    """
    parts = []
    if recent == 1:
        parts.append(tr("1 contact in 30 days"))
    elif recent:
        parts.append(tr("{n} contacts in 30 days").format(n=recent))
    if since:
        parts.append(tr("since {year}").format(year=since.year))
    return " · ".join(parts)
