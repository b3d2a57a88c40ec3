"""Questions to a template's syntax tree that need no state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from jinja2 import nodes

from agent_assist.rendering.filters import FILTERS

MAX_DEPTH = 40
GROUPS = frozenset({"customer", "rep", "house"})
TESTS = frozenset(helper.name for helper in FILTERS if helper.kind == "test") | {"undefined"}

Known: TypeAlias = frozenset[str]
"""Variables and groups of which a place in a template can be sure."""
NOTHING: Known = frozenset()


def path_of(node: nodes.Node | None) -> str | None:
    """The variable that the node names (``order``, ``house.fee``), or None."""
    match node:
        case nodes.Name():
            return node.name
        case nodes.Getattr() if isinstance(node.node, nodes.Name):
            base = node.node.name
            return f"{base}.{node.attr}" if base in GROUPS | {"loop"} else None
    return None


def variable_shown(node: nodes.Node) -> str:
    """The first variable whose value the expression shows; empty when it shows words only."""
    return next(_shown(node), "")


def _shown(node: nodes.Node) -> Iterator[str]:
    match node:
        case nodes.Name() | nodes.Getattr():
            path = path_of(node)
            if path and path != "greeting" and not path.startswith("loop."):
                yield path
        case nodes.CondExpr():
            yield from _shown(node.expr1)
            if node.expr2 is not None:
                yield from _shown(node.expr2)
        case nodes.Compare() | nodes.Test() | nodes.Call():
            return
        case nodes.Filter():
            if node.node is not None:
                yield from _shown(node.node)
            if node.name == "default":
                for argument in node.args:
                    yield from _shown(argument)
        case _:
            for child in node.iter_child_nodes():
                yield from _shown(child)


def is_covered(path: str, known: Known) -> bool:
    """Tell whether the variable, or the group it belongs to, is known."""
    return path in known or path.partition(".")[0] in known


def guards(test: nodes.Node) -> tuple[Known, Known]:
    """What is known for sure when the condition holds, and when it does not."""
    match test:
        case nodes.Test():
            path = path_of(test.node)
            found = frozenset({path}) if path else NOTHING
            if test.name == "undefined":
                return NOTHING, found
            return (found, NOTHING) if test.name in TESTS else (NOTHING, NOTHING)
        case nodes.Not():
            if_true, if_false = guards(test.node)
            return if_false, if_true
        case nodes.And():
            left, right = guards(test.left), guards(test.right)
            return left[0] | right[0], left[1] & right[1]
        case nodes.Or():
            left, right = guards(test.left), guards(test.right)
            return left[0] & right[0], left[1] | right[1]
    return NOTHING, NOTHING


def too_deep(template: nodes.Template) -> nodes.Node | None:
    """A node nested deeper than ``MAX_DEPTH``, or None."""
    level: list[nodes.Node] = [template]
    for _ in range(MAX_DEPTH):
        level = [child for node in level for child in node.iter_child_nodes()]
    return level[0] if level else None
