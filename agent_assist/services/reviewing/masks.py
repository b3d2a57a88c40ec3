"""What reps wrote about a customer, without the customer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent_assist.domain.content import Content
from agent_assist.domain.guide import FactSpec, FactType
from agent_assist.domain.interaction import Interaction
from agent_assist.privacy import mask_for_learning

HIDDEN = "•••"
_WORD = re.compile(r"\w+")
_NAMING = frozenset(
    {FactType.NAME, FactType.EMAIL, FactType.PHONE, FactType.PATTERN}
)  # what points to one person or one order
_ENDING = 2
"""So many last letters of a name change with its case: Petar, Petre; Παπαδόπουλος, -ε."""


def without_customer(text: str, call: Interaction | None, content: Content) -> str:
    """The text without codes and numbers, and without what the call knew of its customer."""
    return without(text, naming_values(call, content))


def without(text: str, values: Iterable[str]) -> str:
    """The text without codes and numbers, and without these values.

    A name is hidden in every case, in either script: each word that begins as it does.
    """
    from agent_assist.search.fold import fold

    stems = tuple(_stems(fold(value) for value in values))

    def hidden(word: re.Match[str]) -> str:
        return HIDDEN if stems and fold(word.group()).startswith(stems) else word.group()

    return mask_for_learning(_WORD.sub(hidden, text)).text


def naming_values(call: Interaction | None, content: Content) -> Iterable[str]:
    """What a call knew that points to one person or one order."""
    if call is None:
        return
    specs = _specs(content)
    place = call.place
    for facts in (place.customer_facts, place.facts, *(need.facts for need in place.needs)):
        for name, value in facts.items():
            spec = specs.get(name)
            if spec is None or spec.personal or spec.type in _NAMING:
                yield value


def _specs(content: Content) -> dict[str, FactSpec]:
    found: dict[str, FactSpec] = {}
    for guide in content.guides.values():
        found |= guide.facts
    return found | dict(content.facts)


def _stems(values: Iterable[str]) -> Iterable[str]:
    for value in values:
        for word in value.split():
            if len(word) >= 3:
                yield word[: max(3, len(word) - _ENDING)]
