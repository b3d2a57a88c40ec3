"""Reads a template's source as parts that a person can move about; imported on first use only.

The source is cut at its braces, and each piece between braces is read by jinja2 on its own. What
cannot be read becomes a `Formula`, so that joining the sources of all parts always gives the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from jinja2 import TemplateError, nodes

from agent_assist.domain.condition import And, Compare, Condition, Constant, In, Known, Not, Or
from agent_assist.domain.data import dataclass
from agent_assist.rendering.environment import environment
from agent_assist.rendering.filters import FILTERS
from agent_assist.rendering.parts import Branch, ByGender, Form, Formula, Part, Phrase, Shown, Words
from agent_assist.rendering.tree import path_of

MAX_NESTING = 20
"""Phrases within phrases; a text nested deeper is one formula."""
_OPENING = re.compile(r"\{\{|\{%|\{#")
_INSIDE = re.compile(
    r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"|(?P<close>-?\}\}|[-+]?%\})|[{}\[\]()]", re.DOTALL
)
_WORD = re.compile(r"\{%[-+]?\s*(\w+)")
_TEST = re.compile(r"\{%\s*(?:el)?if\b(.*)%\}\s*\Z", re.DOTALL)
_END_RAW = re.compile(r"\{%[-+]?\s*endraw\s*[-+]?%\}")
_CLOSED_BY = {"{{": "}}", "{%": "%}"}
_FILTER_NAMES = frozenset(helper.name for helper in FILTERS if helper.kind == "filter")
_RELATIONS = {"eq": "==", "ne": "!=", "lt": "<", "lteq": "<=", "gt": ">", "gteq": ">="}
_UNREADABLE = (TemplateError, ValueError, RecursionError, MemoryError)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of the source: kind ``words``, ``value``, ``tag`` (named by `word`) or ``other``."""

    kind: str
    source: str
    word: str = ""


def outline(text: str) -> tuple[Part, ...]:
    """The parts of a template in order; joined, their sources are the text, whatever it is."""
    return _Reader(list(_pieces(text))).parts(0)


def _pieces(text: str) -> Iterator[_Piece]:
    at = 0
    while at < len(text):
        opening = _OPENING.search(text, at)
        start = opening.start() if opening else len(text)
        if start > at:
            yield _Piece("words", text[at:start])
        if opening is None:
            return
        at = _end(text, start, opening.group())
        yield _piece(text[start:at])


def _piece(source: str) -> _Piece:
    if source.startswith("{{"):
        return _Piece("value", source)
    word = _WORD.match(source)
    if word is None or word[1] == "raw" or not source.rstrip().endswith("%}"):
        return _Piece("other", source)
    return _Piece("tag", source, word[1])


def _end(text: str, start: int, opening: str) -> int:
    """Where what was opened ends: behind its closing braces, or at the end of the text."""
    if opening == "{#":
        end = text.find("#}", start + 2)
        return end + 2 if end >= 0 else len(text)
    depth = 0
    for sign in _INSIDE.finditer(text, start + 2):
        found = sign.group()
        closing = found.lstrip("-+")
        if depth == 0 and closing == _CLOSED_BY[opening]:
            end = sign.end()
            # A minus takes away the white space behind it.
            end += len(text[end:]) - len(text[end:].lstrip()) if found.startswith("-") else 0
            return _end_of_raw(text, start, end)
        if found[0] in "([{":
            depth += 1
        elif found[0] in ")]}":
            depth = max(depth - len(closing), 0)
    return len(text)


def _end_of_raw(text: str, start: int, end: int) -> int:
    word = _WORD.match(text, start)
    if word is None or word[1] != "raw":
        return end
    last = _END_RAW.search(text, end)
    return last.end() if last else len(text)


class _Reader:
    """Puts pieces together: what stands between if and endif belongs to one phrase."""

    def __init__(self, pieces: list[_Piece]) -> None:
        self._pieces = pieces
        self._at = 0

    def parts(self, depth: int) -> tuple[Part, ...]:
        """The parts up to the end, or up to a tag that belongs to a phrase around."""
        found: list[Part] = []
        while self._at < len(self._pieces):
            piece = self._pieces[self._at]
            if depth and piece.word in ("elif", "else", "endif"):
                break
            found.append(self._part(piece, depth))
        return tuple(found)

    def _part(self, piece: _Piece, depth: int) -> Part:
        begun = self._at
        self._at += 1
        if piece.kind == "words":
            return Words(piece.source)
        if piece.kind == "value":
            return _shown(piece.source)
        if piece.word == "if":
            branches = self._branches(piece, depth + 1) if depth < MAX_NESTING else None
            if branches is None:
                self._skip_block(begun)
            source = self._source(begun)
            return Phrase(source, branches) if branches else Formula(source)
        if piece.word == "for":
            self._skip_block(begun)
            return Formula(self._source(begun))
        return Formula(piece.source)

    def _source(self, begun: int) -> str:
        return "".join(piece.source for piece in self._pieces[begun : self._at])

    def _branches(self, opening: _Piece, depth: int) -> tuple[Branch, ...] | None:
        found: list[Branch] = []
        tag = opening
        while tag.word != "endif":
            over = tag.word == "else"
            when = None if over else _test(tag.source)
            if (when is None and not over) or (over and not _is_plain(tag)):
                return None
            found.append(Branch(when, self.parts(depth)))
            if self._at >= len(self._pieces):
                return None
            tag = self._pieces[self._at]
            self._at += 1
            if over and tag.word != "endif":
                return None
        return tuple(found) if _is_plain(tag) else None

    def _skip_block(self, begun: int) -> None:
        """Go behind the end of the block that begins there; behind the last piece without one."""
        depth = 0
        for at in range(begun, len(self._pieces)):
            word = self._pieces[at].word
            depth += (word in ("if", "for")) - (word in ("endif", "endfor"))
            if depth == 0:
                self._at = at + 1
                return
        self._at = len(self._pieces)


def _is_plain(tag: _Piece) -> bool:
    """Whether an else or endif is written without signs that take white space away."""
    return re.fullmatch(r"\{%\s*\w+\s*%\}", tag.source) is not None


@lru_cache(maxsize=4_096)
def _shown(source: str) -> Part:
    expression = _expression(source)
    if expression is None or source.startswith(("{{-", "{{+")) or not source.endswith("}}"):
        return Formula(source)
    if source.endswith("-}}"):
        return Formula(source)
    return _by_gender(source, expression) or _value(source, expression) or Formula(source)


def _expression(source: str) -> nodes.Expr | None:
    try:
        body = environment().parse(source).body
    except _UNREADABLE:
        return None
    if len(body) != 1 or not isinstance(body[0], nodes.Output) or len(body[0].nodes) != 1:
        return None
    found = body[0].nodes[0]
    return None if isinstance(found, nodes.TemplateData) else found


def _value(source: str, node: nodes.Expr) -> Shown | None:
    forms: list[Form] = []
    inner: nodes.Node | None = node
    while isinstance(inner, nodes.Filter):
        words = [_constant(argument) for argument in inner.args]
        known = inner.name in _FILTER_NAMES
        if inner.kwargs or inner.dyn_args or inner.dyn_kwargs or None in words or not known:
            return None
        forms.append(Form(inner.name, tuple(word for word in words if word is not None)))
        inner = inner.node
    path = path_of(inner)
    return Shown(source, path, tuple(reversed(forms))) if path else None


def _by_gender(source: str, node: nodes.Expr) -> ByGender | None:
    if not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
        return None
    person = node.node.name.removeprefix("gender_of_")
    words = [_constant(argument) for argument in node.args]
    said = tuple(word for word in words if isinstance(word, str))
    fits = 2 <= len(said) == len(words) <= (3 if person == "customer" else 2)
    if person not in ("rep", "customer") or person == node.node.name or not fits:
        return None
    return (
        None if node.kwargs or node.dyn_args or node.dyn_kwargs else ByGender(source, person, said)
    )


def _constant(node: nodes.Node) -> Constant | None:
    if isinstance(node, nodes.Neg):
        inner = _constant(node.node)
        return -inner if isinstance(inner, Decimal) else None
    if not isinstance(node, nodes.Const) or isinstance(node.value, bool):
        return None
    if isinstance(node.value, str):
        return node.value
    if isinstance(node.value, int | float):
        number = Decimal(str(node.value))
        return number if number.is_finite() else None
    return None


@lru_cache(maxsize=4_096)
def _test(source: str) -> Condition | None:
    """The condition of an if or elif tag; None when it cannot be chosen from lists."""
    asked = _TEST.match(source)
    if asked is None or asked[1].endswith(("-", "+")):
        return None
    try:
        body = environment().parse(f"{{% if {asked[1]} %}}{{% endif %}}").body
    except _UNREADABLE:
        return None
    only = len(body) == 1 and isinstance(body[0], nodes.If) and not body[0].elif_
    return _condition(body[0].test) if only and isinstance(body[0], nodes.If) else None


def _condition(node: nodes.Node) -> Condition | None:
    match node:
        case nodes.Test() if node.name in ("known", "defined", "undefined") and not node.args:
            path = path_of(node.node)
            known = Known(path) if path else None
            return Not(known) if known and node.name == "undefined" else known
        case nodes.Not():
            part = _condition(node.node)
            return Not(part) if part else None
        case nodes.And() | nodes.Or():
            left, right = _condition(node.left), _condition(node.right)
            kind = And if isinstance(node, nodes.And) else Or
            if left is None or right is None:
                return None
            # jinja2 nests to the left: a and b and c is one list here, as in a guide.
            first = left.parts if isinstance(left, kind) else (left,)
            return kind((*first, right))
        case nodes.Compare() if len(node.ops) == 1:
            return _comparison(node)
    return None


def _comparison(node: nodes.Compare) -> Condition | None:
    path, relation, other = path_of(node.expr), node.ops[0].op, node.ops[0].expr
    if path is None:
        return None
    if relation in _RELATIONS:
        constant = _constant(other)
        return None if constant is None else Compare(path, _RELATIONS[relation], constant)
    if not isinstance(other, nodes.List) or not other.items:
        return None
    values = tuple(value for value in map(_constant, other.items) if value is not None)
    if len(values) != len(other.items):
        return None
    return In(path, values) if relation == "in" else Not(In(path, values))
