"""Reading the keys of a table one by one, noting what is wrong and where everything stands."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from agent_assist.domain.condition import Condition, ConditionError, parse
from agent_assist.domain.data import dataclass
from agent_assist.domain.problem import Place, Problem
from agent_assist.library.nodes import Items, Node, Scalar, Table, problem

E = TypeVar("E", bound=StrEnum)

ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}")
NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
LANGUAGE = re.compile(r"[a-z]{2,3}")
_CONDITION_WORDS = ("and", "or", "not", "in", "is", "known", "defined", "true", "false", "none")
_TEMPLATE_WORDS = ("house", "customer", "rep", "greeting", "today", "now", "loop", "self", "range")
_TEMPLATE_FUNCTIONS = ("gender_of_rep", "gender_of_customer")
NOT_NAMES = frozenset((*_CONDITION_WORDS, *_TEMPLATE_WORDS, *_TEMPLATE_FUNCTIONS))
"""Names that a fact or house value cannot have, besides the circumstances."""
MAX_CONDITION = 1_000
_FLAGS = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}


@dataclass(slots=True)
class Book:
    """What is noted while a pack is read.

    Attributes:
        languages: declared by the pack; empty when they are not known, so that none is wrong.
        places: where each item and part stands, as "guides/returns/steps/say_back".
    """

    languages: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)

    def report(self, code: str, place: Place, message: str, hint: str, path: str = "") -> None:
        """Note a problem."""
        self.problems.append(problem(code, place, message, hint, path))

    def table(self, node: Node | None, path: str, what: str) -> Fields | None:
        """The node's keys, or None and a problem when it has none."""
        if isinstance(node, Table):
            return Fields(self, node, path, what)
        if node is not None:
            message = f"{_a(what)} needs keys such as “id: …”, one on a line."
            self.report("wrong-type", node.place, message, "Write “key: value” lines.", path)
        return None


def _a(what: str) -> str:
    return f"{'An' if what[0] in 'aeiou' else 'A'} {what}"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)


class Fields:
    """The keys of one table. Every method reads one key; `done` reports the keys nobody read."""

    def __init__(self, book: Book, table: Table, path: str, what: str) -> None:
        self.book = book
        self.place = table.place
        self.path = path
        self.what = what
        self._values = {key.text or "": value for key, value in table.entries}
        self._keys = {key.text or "": key.place for key, _ in table.entries}
        self._known: list[str] = []

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def move(self, path: str) -> None:
        """The table turned out to stand at another path, once its id was read."""
        self.path = path
        self.book.places[path] = self.place

    def names(self) -> list[str]:
        """All keys, in the order of writing; all count as read."""
        self._known.extend(self._values)
        return list(self._values)

    def node(self, key: str) -> Node | None:
        """The value as it was written; None when missing or empty."""
        self._known.append(key)
        value = self._values.get(key)
        if value is None or (isinstance(value, Scalar) and value.text is None):
            return None
        self.book.places[f"{self.path}/{key}"] = value.place
        return value

    def place_of(self, key: str) -> Place:
        """Where the value stands, or the table when the key is missing."""
        value = self._values.get(key)
        return value.place if value is not None else self.place

    def wrong(self, key: str, message: str, hint: str, code: str = "bad-value") -> None:
        """Report the value of a key."""
        self.book.report(code, self.place_of(key), message, hint, f"{self.path}/{key}")

    def missing(self, key: str, hint: str = "") -> None:
        """Report that a key has to be there; what is wrong with one that is, was told already."""
        value = self.node(key)
        if value is not None and not (isinstance(value, Items) and not value.items):
            return
        self.book.report(
            "missing-key",
            self.place,
            f"{_a(self.what)} needs “{key}”.",
            hint or f"Add “{key}: …”.",
            self.path,
        )

    def done(self, *, elsewhere: Mapping[str, str] | None = None) -> None:
        """Report the keys that nobody read; elsewhere tells why a key that exists is not read."""
        known = sorted(set(self._known))
        for key, place in self._keys.items():
            if key in known:
                continue
            path = f"{self.path}/{key}"
            if elsewhere and key in elsewhere:
                message = f"“{key}” has no meaning here: {elsewhere[key]}."
                self.book.report("key-not-for-kind", place, message, f"Remove “{key}”.", path)
                continue
            near = difflib.get_close_matches(key, [*known, *(elsewhere or ())], 1)
            hint = f"Did you mean “{near[0]}”?" if near else f"Keys are: {_listed(known)}."
            message = f"{_a(self.what)} has no key “{key}”."
            self.book.report("unknown-key", place, message, hint, path)

    # Single values

    def text(self, key: str, *, required: bool = False) -> str:
        """A single text; numbers, dates and yes are texts as they were written."""
        value = self.node(key)
        if value is None or isinstance(value, Scalar):
            written = (value.text or "").strip() if value is not None else ""
            if required and not written:
                self.missing(key)
            return written
        self.wrong(key, f"“{key}” is one text, not a list or keys.", "Write it on the same line.",
                   "wrong-type")  # fmt: skip
        return ""

    def flag(self, key: str, default: bool = False) -> bool:
        """Yes or no."""
        written = self.text(key).lower()
        if not written:
            return default
        if written not in _FLAGS:
            self.wrong(key, f"“{key}” is either true or false.", "Write true or false.")
        return _FLAGS.get(written, default)

    def number(self, key: str, default: int, least: int, most: int) -> int:
        """A whole number within bounds."""
        written = self.text(key)
        if not written:
            return default
        if not re.fullmatch(r"-?[0-9]{1,9}", written) or not least <= int(written) <= most:
            message = f"“{key}” is a whole number from {least} to {most}."
            self.wrong(key, message, f"Write a number, such as {default}.")
            return default
        return int(written)

    def day(self, key: str) -> date | None:
        """A date as 2026-03-01."""
        written = self.text(key)
        if not written:
            return None
        try:
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", written):
                return date.fromisoformat(written)
        except ValueError:
            pass  # the same as any other text that is not a date: reported below
        self.wrong(key, f"“{written}” is not a date.", "Write year-month-day, such as 2026-03-01.")
        return None

    def choice(self, key: str, kind: type[E], *, required: bool = False) -> E | None:
        """One of the fixed words of an enumeration."""
        written = self.text(key)
        if written:
            return self._chosen(key, written, kind, self.place_of(key))
        if required and (key not in self or not self._is_odd(key)):
            self.missing(key, f"Add “{key}: …”, one of {_listed(kind)}.")
        return None

    def _is_odd(self, key: str) -> bool:
        """Whether the value is no single text, which was reported when it was read."""
        return not isinstance(self._values[key], Scalar)

    def choices(self, key: str, kind: type[E]) -> tuple[E, ...]:
        """A list of fixed words; one alone needs no brackets."""
        chosen = [
            self._chosen(key, text, kind, place) for text, place in self.words_with_places(key)
        ]
        return tuple(dict.fromkeys(word for word in chosen if word is not None))

    def _chosen(self, key: str, written: str, kind: type[E], place: Place) -> E | None:
        values = [member.value for member in kind]
        if written in values:
            return kind(written)
        near = difflib.get_close_matches(written, values, 1)
        mean = f"Did you mean “{near[0]}”? " if near else ""
        message = f"“{written}” is not possible for “{key}”."
        hint = f"{mean}Possible: {_listed(values)}."
        self.book.report("bad-value", place, message, hint, f"{self.path}/{key}")
        return None

    def id(self, key: str = "id", *, required: bool = True) -> str:
        """An id; empty, and a problem, when it is missing or not one."""
        written = self.text(key, required=required)
        return self.checked_id(written, self.place_of(key), f"{self.path}/{key}")

    def ids(self, key: str) -> tuple[str, ...]:
        """A list of ids; one alone needs no brackets."""
        found = [
            self.checked_id(text, place, f"{self.path}/{key}")
            for text, place in self.words_with_places(key)
        ]
        return tuple(dict.fromkeys(word for word in found if word))

    def checked_id(self, written: str, place: Place, path: str) -> str:
        """The text when it is an id (or empty); else empty, and a problem."""
        if not written or ID.fullmatch(written):
            return written
        self.book.report(
            "bad-id",
            place,
            f"“{written[:80]}” cannot be an id.",
            "Use small Latin letters, digits, _ and -, at most 64 characters: late_delivery.",
            path,
        )
        return ""

    def words(self, key: str) -> tuple[str, ...]:
        """A list of short texts; one alone needs no brackets."""
        return tuple(dict.fromkeys(text for text, _ in self.words_with_places(key) if text))

    def words_with_places(self, key: str) -> list[tuple[str, Place]]:
        """The same with repeats and empty texts, each with its place."""
        value = self.node(key)
        if value is None:
            return []
        items = value.items if isinstance(value, Items) else [value]
        found = []
        for item in items:
            if isinstance(item, Scalar):
                if item.text is not None:
                    found.append((item.text.strip(), item.place))
            else:
                self.book.report(
                    "wrong-type",
                    item.place,
                    f"“{key}” is a list of single words.",
                    "Write [one, two].",
                    f"{self.path}/{key}",
                )
        return found

    def condition(self, key: str = "when") -> Condition | None:
        """A condition; its column is added to the place."""
        written = self.text(key)
        if not written:
            return None
        place = self.place_of(key)
        path = f"{self.path}/{key}"
        if len(written) > MAX_CONDITION:
            message = f"A condition has at most {MAX_CONDITION} characters."
            self.book.report("too-long", place, message, "Divide it over several steps.", path)
            return None
        try:
            return parse(written)
        except ConditionError as error:
            there = Place(place.file, place.line, place.column + error.column - 1)
            hint = "Write, for example: channel == phone and known(order_number)."
            self.book.report("bad-condition", there, f"In the condition, {error}.", hint, path)
            return None

    # Texts by language

    def texts(self, key: str, *, required: bool = False) -> dict[str, str]:
        """A text by language, or one plain text when the pack has a single language."""
        value = self.node(key)
        if value is None:
            if required:
                self.missing(key)
            return {}
        return self.texts_of(value, f"{self.path}/{key}")

    def texts_of(self, value: Node, path: str) -> dict[str, str]:
        """The same for a node that was read already."""
        return {
            language: text
            for language, node in self._by_language(value, path).items()
            if (text := self._single(node, f"{path}/{language}"))
        }

    def texts_list(self, key: str) -> tuple[dict[str, str], ...]:
        """A list of texts by language."""
        found = []
        for number, item in enumerate(self.items(key)):
            path = f"{self.path}/{key}/{number}"
            self.book.places[path] = item.place
            found.append(self.texts_of(item, path))
        return tuple(texts for texts in found if texts)

    def lists(self, key: str) -> dict[str, tuple[str, ...]]:
        """Lists of texts by language, or one plain list when the pack has a single language."""
        value = self.node(key)
        path = f"{self.path}/{key}"
        found: dict[str, tuple[str, ...]] = {}
        for language, node in self._by_language(value, path).items() if value else ():
            items = node.items if isinstance(node, Items) else [node]
            texts = [
                self._single(item, f"{path}/{language}/{number}")
                for number, item in enumerate(items)
            ]
            if any(texts):
                found[language] = tuple(text for text in texts if text)
        return found

    def groups(self, key: str) -> dict[str, tuple[tuple[str, ...], ...]]:
        """Lists of lists of words by language."""
        value = self.node(key)
        path = f"{self.path}/{key}"
        found: dict[str, tuple[tuple[str, ...], ...]] = {}
        for language, node in self._by_language(value, path).items() if value else ():
            groups = []
            for number, group in enumerate(node.items if isinstance(node, Items) else [node]):
                if isinstance(group, Items):
                    words = [
                        self._single(word, f"{path}/{language}/{number}") for word in group.items
                    ]
                    groups.append(tuple(word for word in words if word))
                else:
                    message = "A group of words that mean the same is a list."
                    hint = "Write [refund, money back]."
                    self.book.report("wrong-type", group.place, message, hint, path)
            if any(groups):
                found[language] = tuple(group for group in groups if group)
        return found

    def _by_language(self, value: Node, path: str) -> dict[str, Node]:
        declared = self.book.languages
        if not isinstance(value, Table):
            if len(declared) > 1:
                hint = f"Write {{{', '.join(f'{code}: …' for code in declared)}}}."
                message = "A pack with several languages needs to know which one this text is in."
                self.book.report("text-without-language", value.place, message, hint, path)
            source = declared[0] if declared else "en"
            self.book.places[f"{path}/{source}"] = value.place
            return {source: value}
        found: dict[str, Node] = {}
        for key, node in value.entries:
            language = key.text or ""
            if not LANGUAGE.fullmatch(language):
                near = _listed(declared or ("en", "sr", "el"))
                message = f"“{language[:40]}” is not a language."
                hint = f"Texts stand under the code of their language, such as {near}."
                self.book.report("bad-key", key.place, message, hint, path)
                continue
            if declared and language not in declared:
                message = f"The pack does not declare the language “{language}”."
                hint = "Add it to “languages” in pack.yaml, or remove this text."
                self.book.report("undeclared-language", key.place, message, hint, path)
            found[language] = node
            self.book.places[f"{path}/{language}"] = node.place
        return found

    def _single(self, node: Node, path: str) -> str:
        if isinstance(node, Scalar):
            return (node.text or "").strip()
        message = "Here stands one text, not a list or keys."
        hint = "Put the text in quotes when it contains a colon or begins with a sign."
        self.book.report("wrong-type", node.place, message, hint, path)
        return ""

    # Nested tables

    def items(self, key: str) -> list[Node]:
        """The nodes of a list."""
        value = self.node(key)
        if value is None:
            return []
        if isinstance(value, Items):
            return [item for item in value.items if not _empty(item)]
        self.wrong(key, f"“{key}” is a list.", "Begin each entry with “- ”.", "wrong-type")
        return []

    def inner(self, key: str, what: str) -> Fields | None:
        """The keys below a key."""
        return self.book.table(self.node(key), f"{self.path}/{key}", what)

    def named(self, key: str, what: str, names: re.Pattern[str] = NAME) -> list[tuple[str, Fields]]:
        """Tables under names of the author's, as facts and house values."""
        group = self.inner(key, f"list of {what}s")
        return group.all_named(what, names) if group else []

    def all_named(self, what: str, names: re.Pattern[str] = NAME) -> list[tuple[str, Fields]]:
        """Every key of this table as the name of a table."""
        found = []
        for name in self.names():
            if not names.fullmatch(name) or name in NOT_NAMES:
                message = f"“{name[:80]}” cannot be the name of a {what}."
                hint = "Use small Latin letters, digits and _, beginning with a letter."
                self.book.report("bad-id", self._keys[name], message, hint, f"{self.path}/{name}")
                continue
            below = self.inner(name, what)
            if below is not None:
                found.append((name, below))
        return found


def _empty(node: Node) -> bool:
    return isinstance(node, Scalar) and node.text is None


def unique(fields: Fields, found: Collection[str], id: str, what: str) -> bool:
    """Whether the id is new among those found; else a problem."""
    if id not in found:
        return True
    message = f"The id “{id}” is used by two {what}s here."
    fields.wrong("id", message, "Give one of them another id.", "duplicate-id")
    return False
