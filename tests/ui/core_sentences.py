"""Every English sentence of the core that a rep can see, read from its source by `ast`.

A hole of an f-string, and a named one that is filled by `format`, both read as ``{}`` here.
"""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CORE = Path(__file__).parents[2] / "agent_assist"
SAID = {
    "tr": (0,),
    "Refused": (1,),
    "FactError": (0,),
    "KnownError": (1, 2),
    "BadNameError": (1, 2),
    "PermissionDeniedError": (1, 2),
    "filled": (2,),
    "said_plainly": (1, 2),
    "said_as": (0, 1),
    "Fix": (0,),
    "SayingError": (0,),
    "TextFault": (2, 3),
    "fault_at": (3, 4),
}
"""Which arguments of a call are sentences for the rep."""

ALSO_SAID = {
    "rendering/checking.py": {"problem": (1, 2)},
    "rendering/engine.py": {"TemplateProblem": (1, 2)},
    "rendering/syntax_errors.py": {"TemplateProblem": (1, 2)},
}
"""The same, in one file."""

TABLES = {
    "db/errors.py": ("_WORDS",),
    "domain/reasons.py": ("_WHY",),
    "domain/problem.py": ("_ONE_STANDS", "_SEVERAL_STAND", "_MEND_FIRST"),
    "editing/plain_problems.py": ("UNKNOWN", "_OUTCOMES"),
    "exchange/sentences.py": ("FAULTS", "REMARKS"),
    "journal/verify.py": ("_WRONG", "_ENTRY"),
    "flow/replay/rerun.py": ("NO_ANSWER",),
}
"""Sentences that are looked up elsewhere than in one of those calls."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, with ``{}`` for each hole, and the file and line it stands in."""

    text: str
    where: str


def core_sentences() -> list[Sentence]:
    """The sentences of all files of the core, but for the command line's."""
    found = []
    for path in sorted(CORE.rglob("*.py")):
        name = path.relative_to(CORE).as_posix()
        if not name.startswith("cli/"):
            found += _Reader(name, ast.parse(path.read_text(encoding="utf-8"))).sentences()
    return found


def without_names(text: str) -> str:
    """The text with ``{}`` for each of its named holes."""
    parts = string.Formatter().parse(text)
    return "".join(words + ("" if hole is None else "{}") for words, hole, _, _ in parts)


class _Reader:
    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name = name
        self.tree = tree
        self.globals: dict[str, ast.expr] = {}
        for node in tree.body:
            if isinstance(node, ast.AnnAssign) and node.value is not None:
                self.globals[ast.unparse(node.target)] = node.value
            elif isinstance(node, ast.Assign):
                self.globals |= {ast.unparse(target): node.value for target in node.targets}

    def sentences(self) -> list[Sentence]:
        found = [
            one
            for table in TABLES.get(self.name, ())
            for one in self._texts(self.globals[table], None)
        ]
        for node in self.tree.body:
            found += self._within(node, node)
        return found

    def _within(self, node: ast.AST, function: ast.AST) -> Iterator[Sentence]:
        for child in ast.iter_child_nodes(node):
            inner = child if isinstance(child, ast.FunctionDef) else function
            yield from self._within(child, inner)
        if isinstance(node, ast.Call):
            called = ast.unparse(node.func).rsplit(".", 1)[-1].lstrip("_")
            said = SAID | ALSO_SAID.get(self.name, {})
            for place in said.get(called, ()):
                if place < len(node.args):  # another function may be called `filled` too
                    yield from self._texts(node.args[place], function)

    def _texts(self, node: ast.expr, function: ast.AST | None) -> Iterator[Sentence]:
        where = f"agent_assist/{self.name}:{node.lineno}"
        match node:
            case ast.Constant(str(text)):
                if text:
                    yield Sentence(without_names(text), where)
            case ast.JoinedStr(parts):
                words = (part.value if isinstance(part, ast.Constant) else "{}" for part in parts)
                yield Sentence("".join(map(str, words)), where)
            case ast.Attribute():
                pass  # another problem's own sentence
            case ast.Dict(values=values) | ast.Tuple(elts=values):
                for value in values:
                    yield from self._texts(value, function)
            case ast.IfExp():
                yield from self._texts(node.body, function)
                yield from self._texts(node.orelse, function)
            case ast.Subscript():
                yield from self._texts(node.value, function)
            case ast.Call(ast.Attribute(value, "get"), [_, default]):
                yield from self._texts(value, function)
                yield from self._texts(default, function)
            case ast.Call(ast.Name("str")) | ast.Call(ast.Attribute(attr="decode")):
                pass  # another error's own sentence, maybe of another process
            case ast.Name(name):
                yield from self._named(name, function, where)
            case _:
                raise AssertionError(f"{where}: {ast.unparse(node)} is no sentence to be read")

    def _named(self, name: str, function: ast.AST | None, where: str) -> Iterator[Sentence]:
        if isinstance(function, ast.FunctionDef):
            if name in (argument.arg for argument in function.args.args):
                return  # a sentence of the caller
            told = [
                node.value
                for node in ast.walk(function)
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name
            ]
            if told:
                for value in told:
                    yield from self._texts(value, function)
                return
        if name in self.globals:
            yield from self._texts(self.globals[name], None)
            return
        module = next(
            node.module
            for node in self.tree.body
            if isinstance(node, ast.ImportFrom)
            and node.module
            and name in (alias.name for alias in node.names)
        )
        path = CORE.parent / (module.replace(".", "/") + ".py")
        other = _Reader(
            path.relative_to(CORE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))
        )
        assert name in other.globals, f"{where}: {name} is not known"
        yield from other._texts(other.globals[name], None)
