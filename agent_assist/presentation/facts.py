"""Facts as the rep reads them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from agent_assist.domain.guide import FactSpec, FactType
from agent_assist.domain.texts import content_language
from agent_assist.presentation.words import in_language
from agent_assist.rendering import formats
from agent_assist.rendering.serbian import to_latin


def shown_fact(spec: FactSpec, value: str, language: str) -> str:
    """A fact's canonical text in the rep's language; what was typed freely stays as it is."""
    try:
        shown = _formatted(spec, value, content_language(language))
    except (ArithmeticError, ValueError):  # the fact was of another type when it became known
        return value
    return to_latin(shown) if language == "sr-Latn" and shown != value else shown


def _formatted(spec: FactSpec, value: str, language: str) -> str:
    if not value:
        return ""
    match spec.type:
        case FactType.NUMBER:
            return formats.number(Decimal(value), language)
        case FactType.MONEY:
            amount, _, currency = value.partition(" ")
            return formats.money(Decimal(amount), currency, language)
        case FactType.DATE:
            return formats.day(date.fromisoformat(value), language)
        case FactType.ONE_OF:
            option = next((option for option in spec.options if option.id == value), None)
            return in_language(option.text, language) if option else value
        case _:
            return value
