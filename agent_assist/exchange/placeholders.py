"""Other tools' placeholders in plain text become ours; what is none is made sayable.

The names are those that the tools document: Zendesk and Chatwoot write Liquid,
`{{ticket.requester.first_name}}`; Zammad `#{ticket.customer.firstname}`; osTicket
`%{ticket.name.first}`. One without a counterpart becomes a value that nothing fills in, so that
the text shows a gap, cannot be said, and cannot be published before somebody decides what to do.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import field

from agent_assist.domain.data import dataclass
from agent_assist.domain.exchange import Remark
from agent_assist.exchange.sentences import fault, remark
from agent_assist.library.fields import NAME, NOT_NAMES
from agent_assist.rendering import RESERVED

_CUSTOMER = (
    "contact",
    "customer",
    "requester",
    "visitor",
    "user_requester",
    "recipient",
    "end_user",
)
_REP = ("rep", "agent", "current_user", "assignee", "staff", "owner", "user", "operator", "sender")
_PARTS = {
    "first_name": ("first_name", "firstname", "name.first", "first"),
    "last_name": ("last_name", "lastname", "name.last", "last", "surname"),
    "full_name": ("name", "full_name", "fullname", "name.full", "display_name"),
}
_COUNTERPARTS: Mapping[str, str] = {
    **{
        f"{whose}.{part}": f"{ours}.{name}"
        for ours, owners in (("customer", _CUSTOMER), ("rep", _REP))
        for whose in owners
        for name, parts in _PARTS.items()
        for part in parts
    },
    # osTicket calls the customer's name the ticket's; Zendesk Chat has names of one word.
    "name": "customer.full_name",
    "name.first": "customer.first_name",
    "name.last": "customer.last_name",
    "name.full": "customer.full_name",
    "first_name": "customer.first_name",
    "last_name": "customer.last_name",
    "full_name": "customer.full_name",
    "firstname": "customer.first_name",
    "lastname": "customer.last_name",
    "customer_name": "customer.full_name",
    "agent_name": "rep.full_name",
}
_WHOSE_VALUE = ("ticket", "conversation", "chat", "case", "session")

_FACTS: Mapping[str, tuple[str, ...]] = {
    "email": ("email", "e_mail", "email_address"),
    "phone": ("phone", "phone_number", "mobile"),
    "order": ("order_number", "order"),
}
"""Facts that mean the same wherever they are called so, by the last word of the placeholder."""

_HOUSE: Mapping[str, tuple[str, ...]] = {
    "company": ("company_name", "company", "shop_name", "brand", "name"),
}
_COMPANIES = frozenset(
    {"account.name", "ticket.account", "inbox.name", "brand.name", "ticket.brand.name",
     "config.organization", "company.name", "company", "organization.name"}
)  # fmt: skip
_FILTERS = {"capitalize": "capital_first", "upcase": "capitals"}

_TOKEN = re.compile(
    r"\{\{\{(?P<triple>[^{}\n]{1,300})\}\}\}|\{\{-?(?P<liquid>[^{}\n]{0,300}?)-?\}\}"
    r"|\{%-?(?P<tag>[^{}%\n]{0,300}?)-?%\}|[#%$]\{(?P<ruby>[^{}\n]{1,300})\}"
    r"|\{(?P<single>[^\W\d][\w. -]{0,60})\}|(?P<open>\{\{)|(?P<brace>[{}])"
)
_FILTER = re.compile(r"""\s*([a-z_]{1,30})\s*(?::\s*("[^"]*"|'[^']*'|[^,|\s]{1,100})(.*))?""", re.S)
_GAP = re.compile(
    r"\[\[[^\[\]\n]{1,60}\]\]|\[[A-ZČĆŠŽĐΑ-ΩА-Я][^\[\]\n(]{1,40}\](?!\()|%[A-Za-z_]{3,40}%"
    r"|<<[^<>\n]{1,60}>>|_{4,}|\bX{3,}\b"
)
_EXAMPLES = "customer.first_name, rep.first_name, house.NAME"
_TARGET = re.compile(r"[a-z][a-z0-9_]{0,63}(?:\.[a-z][a-z0-9_]{0,63})?")


@dataclass(frozen=True, slots=True)
class Values:
    """What placeholders can be turned into.

    Attributes:
        facts, house: names that the library knows.
        given: the importer's own choice, another tool's placeholder to our value.
    """

    facts: Collection[str] = ()
    house: Collection[str] = ()
    given: Mapping[str, str] = field(default_factory=dict)

    def check(self) -> None:
        """Raise `ExchangeError` when a value given by the importer is none."""
        for value in self.given.values():
            if not _TARGET.fullmatch(value):
                raise fault("bad-value", value=value[:60], names=_EXAMPLES)


class Placeholders:
    """Turns the placeholders of one file's texts into ours."""

    def __init__(self, values: Values) -> None:
        values.check()
        self._values = values
        self._given = {_plain(name): value for name, value in values.given.items()}

    def ours(self, text: str) -> tuple[str, tuple[Remark, ...]]:
        """The text in our form, and what could not be carried over.

        Every brace that is no placeholder is written so that it is said as it stands.
        """
        remarks: dict[str, Remark] = {}
        parts, end = [], 0
        for token in _TOKEN.finditer(text):
            parts += [text[end : token.start()], self._token(token, remarks)]
            end = token.end()
        parts.append(text[end:])
        for gap in dict.fromkeys(_GAP.findall(text)):
            remarks[f"gap {gap}"] = remark("looks-like-gap", gap=gap)
        return "".join(parts), tuple(remarks.values())

    def _token(self, token: re.Match[str], remarks: dict[str, Remark]) -> str:
        written = token[0]
        if token["brace"]:
            return _braced(f'"{written}"')
        if token["open"]:
            remarks["open"] = remark("open-braces")
            return _braced('"{"') * 2
        if token["tag"] is not None:
            name = _gap_name("rule", written)
            remarks[name] = remark("condition", placeholder=written, name=name)
            return _braced(name)
        inner = token["triple"] or token["liquid"] or token["ruby"] or token["single"] or ""
        name, *filters = _split(inner)
        value = self._value(name, written, remarks)
        return _braced(value + self._filters(filters, written, remarks))

    def _value(self, name: str, written: str, remarks: dict[str, Remark]) -> str:
        plain = _plain(name)
        found = self._given.get(plain) or _COUNTERPARTS.get(plain) or self._ours(plain)
        if found:
            return found
        fact = self._fact(plain)
        if fact:
            remarks[f"fact {fact}"] = remark("fact-taken", placeholder=written, name=fact)
            return fact
        gap = _gap_name(name, written)
        if gap in self._values.facts:
            remarks[f"fact {gap}"] = remark("fact-taken", placeholder=written, name=gap)
        else:
            remarks[gap] = remark("placeholder", placeholder=written, name=gap)
        return gap

    def _ours(self, plain: str) -> str:
        """The name itself where it is one of ours already, or one of the house."""
        group, _, rest = plain.partition(".")
        if (group == "house" and rest in self._values.house) or plain in self._values.facts:
            return plain
        if plain in ("greeting", "today", "now"):
            return plain
        if plain in _COMPANIES:
            house = next((name for name in _HOUSE["company"] if name in self._values.house), "")
            return f"house.{house}" if house else ""
        owner, _, rest = plain.partition(".")
        return _COUNTERPARTS.get(rest, "") if owner in _WHOSE_VALUE and rest else ""

    def _fact(self, plain: str) -> str:
        last = plain.rpartition(".")[2]
        names = next((names for names in _FACTS.values() if last in names), ())
        return next((name for name in names if name in self._values.facts), "")

    def _filters(self, filters: list[str], written: str, remarks: dict[str, Remark]) -> str:
        found = ""
        for written_filter in filters:
            match = _FILTER.fullmatch(written_filter)
            name, value = (match[1], match[2]) if match else ("", None)
            if name == "default" and value and value[0] in "\"'":
                found += f" | default({_quoted(value[1:-1])})"
            elif name in _FILTERS:
                found += f" | {_FILTERS[name]}"
            else:
                shown = written_filter.strip()[:40]
                remarks[f"filter {shown}"] = remark("filter", filter=shown, placeholder=written)
        return found


def _braced(value: str) -> str:
    return f"{{{{ {value} }}}}"


def _split(inner: str) -> list[str]:
    """A value and its filters; a bar inside quotes divides nothing."""
    parts, quote = [""], ""
    for char in inner:
        if char == "|" and not quote:
            parts.append("")
            continue
        if char == quote:
            quote = ""
        elif char in "\"'" and not quote:
            quote = char
        parts[-1] += char
    return parts


def _plain(name: str) -> str:
    return re.sub(r"[\s-]+", "_", name.strip().strip("#%${}").strip().lower())


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _gap_name(name: str, written: str) -> str:
    """A name that nothing fills in, made of the placeholder's own."""
    made = re.sub(r"[^a-z0-9_]+", "_", name.strip().lower()).strip("_")[:50]
    if name == "rule" or not re.search("[a-z]", made):
        made = f"{made or 'value'}_{hashlib.sha256(written.encode()).hexdigest()[:4]}"
    if not NAME.fullmatch(made) or made in NOT_NAMES or made in RESERVED:
        made = f"value_{made}"[:60]
    return made
