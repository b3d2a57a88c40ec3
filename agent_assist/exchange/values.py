"""Plain values of a foreign file, looked at with suspicion: JSON without surprises."""

from __future__ import annotations

import json
from collections.abc import Mapping

from agent_assist.domain.exchange import Remark
from agent_assist.exchange.sentences import fault, remark

MAX_JSON_BYTES = 16_000_000
_MAX_BRACKETS = 1_000_000


class Repeated(str):
    """A key that stood twice in its object; kept beside it so that its entry can be refused."""


def read_json(text: str) -> object:
    """The value of a JSON text; an object with a key given twice holds `Repeated` under None.

    Raises:
        ExchangeError: it is no JSON, or too deep or too full to be a file of replies.
    """
    if not text.strip():
        raise fault("empty")
    if text.count("{") + text.count("[") > _MAX_BRACKETS:
        raise fault("too-many", most=f"{_MAX_BRACKETS:,}")
    try:
        return json.loads(text, object_pairs_hook=_table, parse_constant=str)
    except json.JSONDecodeError as error:
        raise fault("not-json", line=error.lineno, column=error.colno) from error
    except RecursionError as error:
        raise fault("too-deep") from error
    except ValueError as error:  # a number with thousands of digits
        raise fault("not-json", line=1, column=1) from error


def _table(pairs: list[tuple[str, object]]) -> dict[str | None, object]:
    found: dict[str | None, object] = dict(pairs)
    if len(found) < len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                found[None] = Repeated(key)
                break
            seen.add(key)
    return found


class Entry:
    """The fields of one entry; what has another type than it should is noted, never raised."""

    def __init__(self, data: object, at: str, remarks: list[Remark]) -> None:
        self.at = at
        self.remarks = remarks
        self._data: Mapping[str | None, object] = {}
        if isinstance(data, dict):
            self._data = data
        else:
            self.tell("wrong-type", field="", found=_kind(data), wanted="an object")
        repeated = self._data.get(None)
        if isinstance(repeated, Repeated):
            self.tell("duplicate-key", key=str(repeated)[:60])

    def tell(self, code: str, **values: object) -> None:
        """Note what is wrong with the entry, or what of it is lost."""
        self.remarks.append(remark(code, self.at, **values))

    def has(self, key: str) -> bool:
        """Whether a field is there and not empty."""
        return self._data.get(key) not in (None, "", [], {})

    def text(self, key: str, *, required: bool = False) -> str:
        """A text; a number is taken for its digits."""
        value = self._data.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value) if abs(value) < 10**30 else ""
        if value is None or isinstance(value, str):
            if required and not (value or "").strip():
                self.tell("missing", field=key)
            return value or ""
        self.tell("wrong-type", field=key, found=_kind(value), wanted="a text")
        return ""

    def flag(self, key: str, default: bool = True) -> bool:
        """Yes or no, in the ways in which tools write it."""
        value = self._data.get(key)
        if value is None or value == "":
            return default
        if isinstance(value, str):
            return value.strip().lower() not in ("false", "no", "0", "off", "inactive")
        return bool(value)

    def rows(self, key: str) -> list[object]:
        """A list; of something else, an empty one."""
        value = self._data.get(key)
        if value is None or isinstance(value, list):
            return value or []
        self.tell("wrong-type", field=key, found=_kind(value), wanted="a list")
        return []

    def value(self, key: str) -> object:
        """What stands there, of whatever type."""
        return self._data.get(key)


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "true or false"
    names = {dict: "an object", list: "a list", str: "a text", int: "a number", float: "a number"}
    return names.get(type(value), "nothing")


def shown(value: object, most: int = 60) -> str:
    """A value for a remark, on one line."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"
