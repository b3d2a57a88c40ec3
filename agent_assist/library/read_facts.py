"""Facts and house values of a pack."""

from __future__ import annotations

import re
import warnings
from datetime import date
from decimal import Decimal, InvalidOperation

from agent_assist.domain.condition import CIRCUMSTANCES
from agent_assist.domain.content import HouseValue
from agent_assist.domain.facts import pattern_problem
from agent_assist.domain.guide import FactScope, FactSpec, FactType, Option
from agent_assist.library.fields import NAME, Book, Fields, unique

_MONEY = re.compile(r"-?[0-9]+(\.[0-9]+)?( [A-Z]{3})?")


def read_facts(fields: Fields, prefix: str) -> dict[str, FactSpec]:
    """The facts under the key “facts”."""
    found: dict[str, FactSpec] = {}
    for name, below in fields.named("facts", "fact"):
        below.move(f"{prefix}/{name}")
        if name in CIRCUMSTANCES:
            message = f"“{name}” has a fixed meaning and cannot be the name of a fact."
            hint = f"Choose another name; fixed are: {', '.join(CIRCUMSTANCES)}."
            fields.book.report("bad-id", below.place, message, hint, below.path)
            continue
        found[name] = _fact(below, name)
    return found


def _fact(fields: Fields, name: str) -> FactSpec:
    type = fields.choice("type", FactType) or FactType.TEXT
    spec = FactSpec(
        name,
        type,
        fields.choice("scope", FactScope) or FactScope.NEED,
        fields.texts("label"),
        fields.texts("question"),
        _options(fields) if type is FactType.ONE_OF else (),
        _pattern(fields) if type is FactType.PATTERN else "",
        _currency(fields) if type is FactType.MONEY else "",
        fields.text("example"),
        fields.flag("required", True),
        fields.flag("personal"),
    )
    fields.done(
        elsewhere={
            "options": "only a fact with type: one_of has options",
            "pattern": "only a fact with type: pattern has one",
            "currency": "only a fact with type: money has one",
        }
    )
    return spec


def _options(fields: Fields) -> tuple[Option, ...]:
    found: dict[str, Option] = {}
    for node in fields.items("options"):
        option = fields.book.table(node, f"{fields.path}/options", "option")
        if option is None:
            continue
        id = option.id()
        option.move(f"{fields.path}/options/{id}")
        if not id or not unique(option, found, id, "option"):
            continue
        found[id] = Option(id, option.texts("text"), _phrases(option))
        option.done()
    if not found:
        fields.missing("options", "List the options, each with an id and a text.")
    return tuple(found.values())


def _phrases(option: Fields) -> dict[str, dict[str, str]]:
    phrases = option.inner("phrases", "list of phrases")
    if phrases is None:
        return {}
    found = {}
    for role in phrases.names():
        if NAME.fullmatch(role):
            found[role] = phrases.texts(role)
        else:
            message = f"“{role[:80]}” cannot be the name of a phrase."
            hint = "Use small Latin letters, digits and _: to_do."
            phrases.wrong(role, message, hint, "bad-id")
    return {role: texts for role, texts in found.items() if texts}


def _pattern(fields: Fields) -> str:
    pattern = fields.text("pattern", required=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Python warns of patterns that may change their meaning
        wrong = pattern_problem(pattern)
    if wrong:
        hint = r"Write a regular expression, such as '\d{4}-[A-Z]' in single quotes."
        fields.wrong("pattern", wrong, hint, "bad-pattern")
        return ""
    return pattern


def _currency(fields: Fields) -> str:
    currency = fields.text("currency")
    if currency and not re.fullmatch("[A-Z]{3}", currency):
        message = f"“{currency[:40]}” is not a currency."
        fields.wrong("currency", message, "Write three capital letters: RSD, EUR.")
        return ""
    return currency


def read_house_values(book: Book, fields: Fields) -> dict[str, HouseValue]:
    """The house values under the key “house_values”."""
    found = {}
    for name, below in fields.named("house_values", "house value"):
        below.move(f"house_values/{name}")
        found[name] = _house_value(below, name)
    return found


def _house_value(fields: Fields, name: str) -> HouseValue:
    type = fields.choice("type", FactType) or FactType.TEXT
    texts = fields.texts("texts")
    value = fields.text("value")
    if not value and not texts:
        fields.missing("value")
    if value and (what := _not_a(type, value)):
        message = f"“{value[:80]}” is not {what[0]}."
        fields.wrong("value", message, f"Write it as {what[1]}.")
    house = HouseValue(name, type, value, texts, fields.texts("label"))
    fields.done()
    return house


def _not_a(type: FactType, value: str) -> tuple[str, str] | None:
    """What the value should be and is not, with an example; None when it is."""
    if type is FactType.NUMBER:
        try:
            if Decimal(value).is_finite():
                return None
        except InvalidOperation:
            pass  # reported by the caller, as infinity is
        return "a number", "14 or 2.5"
    if type is FactType.MONEY and not _MONEY.fullmatch(value):
        return "an amount of money", "1290.00 RSD"
    if type is FactType.DATE:
        try:
            date.fromisoformat(value)
        except ValueError:
            return "a date", "2026-03-01"
    return None
