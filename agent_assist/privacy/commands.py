"""Commands without what must never be stored: masked before anything is decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from agent_assist.domain import commands as cmd
from agent_assist.domain.commands import Command
from agent_assist.domain.texts import storable
from agent_assist.privacy.masking import mask

FREE_TEXT = frozenset(
    {
        "text",
        "reason",
        "words",
        "query",
        "what",
        "summary",
        "value",
        "who",
        "to",
        "third_party",
    }
)
"""The fields of commands in which a person may have typed anything."""


def mask_command(command: Command) -> Command:
    """The command as it may be stored: no card numbers, passwords and the like in any free text.

    What no database can hold (half a character, as broken input has) is replaced as well.
    """
    changes: dict[str, Any] = {
        name: _masked(getattr(command, name))
        for name in FREE_TEXT & set(command.__dataclass_fields__)
    }
    facts: Mapping[str, str] | None = getattr(command, "facts", None)
    if facts:
        changes["facts"] = {name: _masked_fact(value) for name, value in facts.items()}
    if isinstance(command, cmd.CorrectFact):
        changes["value"] = _masked_fact(command.value)
    said: cmd.Say | None = getattr(command, "said", None)
    if said is not None:
        changes["said"] = mask_command(said)
    masked: Command = replace(cast("Any", command), **changes) if changes else command
    return masked


def _masked(text: str) -> str:
    return mask(storable(text)).text


def _masked_fact(value: str) -> str:
    """An international phone number stays, though its digits may happen to be those of a card."""
    is_phone = value.startswith("+") and value[1:].isdecimal()
    return value if is_phone else _masked(value)
