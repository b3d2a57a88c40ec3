"""Where in a template its names stand; jinja2's own tree knows lines only."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator

from jinja2 import Environment

from agent_assist.domain.data import dataclass

_SKIPPED = frozenset({"whitespace", "comment", "comment_begin", "comment_end"})

_OPENINGS = frozenset({"variable_begin", "block_begin"})


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the template's source; line and column count from 1."""

    kind: str
    text: str
    line: int
    column: int


def tokens(environment: Environment, source: str) -> Iterator[Token]:
    """All pieces of the source in order; raises jinja2's TemplateSyntaxError where it must."""
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    at, counted, line = 0, 0, 1
    for _, kind, text in environment.lexer.tokeniter(source, None):
        found = source.find(text, at) if text else at
        at = found if found >= 0 else at
        line, counted = line + source.count("\n", counted, at), at
        yield Token(kind, text, line, at - source.rfind("\n", 0, at))
        at += len(text)


class Positions:
    """Columns of names and filters, handed out in the order of the source."""

    def __init__(self, source_tokens: list[Token]) -> None:
        self._columns: dict[tuple[str, str, int], deque[int]] = defaultdict(deque)
        self._openings: dict[int, int] = {}
        before = ""
        for token in source_tokens:
            if token.kind in _SKIPPED:
                continue
            if token.kind == "name":
                if before == "is" and token.text == "not":
                    continue  # what follows is still what is asked
                kind = {"|": "filter", ".": "attribute", "is": "test"}.get(before, "name")
                self._columns[kind, token.text, token.line].append(token.column)
            elif token.kind in _OPENINGS:
                self._openings.setdefault(token.line, token.column)
            before = token.text

    def column(self, kind: str, name: str, line: int) -> int:
        """The column of the next use of that name on that line, or of the first braces."""
        columns = self._columns.get((kind, name, line))
        return columns.popleft() if columns else self.opening(line)

    def opening(self, line: int) -> int:
        """The column of the first {{ or {% on that line; 1 where there is none."""
        return self._openings.get(line, 1)
