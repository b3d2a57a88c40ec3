"""The jinja2 environment in which texts are put together; imported on first use only.

Every expression a template shows becomes one piece that knows its variable, so values and gaps
are marked without putting any sign into the text. The sandbox of jinja2 guards attributes; what
it does not bound (time, size, repetition) is bounded here and in ``checking``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache
from typing import Any

from jinja2 import StrictUndefined, Undefined, UndefinedError, nodes, pass_context
from jinja2.compiler import CodeGenerator, Frame
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context, LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from agent_assist.domain.data import dataclass
from agent_assist.rendering.checking import BOUNDED
from agent_assist.rendering.cleaning import clean
from agent_assist.rendering.filters import FILTERS, Helper
from agent_assist.rendering.saying import (
    MAX_OUTPUT,
    Group,
    Saying,
    SayingError,
    Shown,
    UnknownError,
)
from agent_assist.rendering.tree import variable_shown

SAYING = "the saying"
"""Key of the rendering in a jinja2 context; the space keeps it out of any template's reach."""
_LARGEST_NUMBER = 10**30
_LOOP_FIELDS = frozenset({"index", "index0", "revindex", "first", "last", "length"})


@dataclass(frozen=True, slots=True)
class Piece:
    """One shown value, or the gap where it is missing."""

    text: str
    variable: str
    is_missing: bool = False


class _NotKnownError(UnknownError, UndefinedError):
    """Raised by jinja2 when an unknown value is used; carries the bare name."""


class NotKnown(StrictUndefined):
    """A variable that is not known yet; using it tells its name."""

    __slots__ = ()

    def __init__(
        self,
        hint: str | None = None,
        obj: Any = None,
        name: str | None = None,
        exc: type[Exception] = _NotKnownError,
    ) -> None:
        super().__init__(hint, obj, name, _NotKnownError)

    @property
    def _undefined_message(self) -> str:
        return self.variable

    @property
    def variable(self) -> str:
        """The name of what is not known."""
        return self._undefined_name or "value"


class _PieceGenerator(CodeGenerator):
    """Compiles each shown expression to a piece, and each condition so that it may be unknown."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        if isinstance(node, nodes.TemplateData):
            return node.data
        raise nodes.Impossible()

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        variable = variable_shown(node)
        self.write(f"environment.fill(context, {variable!r}, {node.lineno}, lambda: (")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("))")

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        """Join through the rendering, which shows each part by its kind and bounds the size."""
        self.write("environment.join_bounded(context, (")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")

    def visit_If(self, node: nodes.If, frame: Frame) -> None:
        """Where a condition reads something unknown, show its gap instead of any branch."""
        inner = frame.soft()
        keyword = "if"
        for branch in (node, *node.elif_):
            self.writeline(
                f"{keyword} environment.unknown(context, {node.lineno}, lambda: (", branch
            )
            self.visit(branch.test, inner)
            self.write(")):")
            self.indent()
            self.writeline("yield environment.gap(context)")
            self.outdent()
            self.writeline("elif ", branch)
            self.visit(branch.test, inner)
            self.write(":")
            self.indent()
            self.blockvisit(branch.body, inner)
            self.outdent()
            keyword = "elif"
        if node.else_:
            self.writeline("else:")
            self.indent()
            self.blockvisit(node.else_, inner)
            self.outdent()


class SayingEnvironment(ImmutableSandboxedEnvironment):
    """Templates over plain values, with our filters and nothing else."""

    code_generator_class = _PieceGenerator
    intercepted_binops = frozenset({"+", "-", "*", "/", "//", "%", "**"})

    def __init__(self) -> None:
        super().__init__(
            undefined=NotKnown,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            optimized=False,
            cache_size=0,
        )
        self.filters = {
            helper.name: _callable(helper) for helper in FILTERS if helper.kind == "filter"
        }
        self.filters |= {"default": _default, BOUNDED: _bounded}
        self.tests = {"known": _known, "defined": _known, "undefined": lambda it: not _known(it)}
        self.globals = {
            helper.name: _callable(helper) for helper in FILTERS if helper.kind == "function"
        }

    def fill(
        self, context: Context, variable: str, line: int, evaluate: Callable[[], object]
    ) -> Piece:
        """Show one value as a piece of the text, or its gap while it is not known."""
        saying = _saying(context)
        saying.line = line
        saying.spend(1)
        try:
            text = clean(saying.show(_known_value(evaluate())))
            if variable and not text.strip():
                raise UnknownError(variable)
        except UnknownError as unknown:
            return _gap(saying, str(unknown))
        return Piece(text, variable)

    def unknown(self, context: Context, line: int, evaluate: Callable[[], object]) -> bool:
        """Tell whether a condition reads something that is not known."""
        saying = _saying(context)
        saying.line = line
        saying.spend(1)
        try:
            bool(evaluate())
        except UnknownError as unknown:
            saying.undecided = str(unknown)
            return True
        return False

    def gap(self, context: Context) -> Piece:
        """The gap of the condition that could not be decided."""
        saying = _saying(context)
        return _gap(saying, saying.undecided)

    def join_bounded(self, context: Context, parts: Iterable[object]) -> str:
        """The parts as one text, each shown as its kind asks."""
        saying = _saying(context)
        shown = [saying.show(_known_value(part)) for part in parts]
        if sum(map(len, shown)) > MAX_OUTPUT:
            raise SayingError(f"This text is longer than {MAX_OUTPUT} characters.")
        return Shown("".join(shown))

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Look behind the dot of ``customer``, ``rep``, ``house`` and ``loop``, nowhere else."""
        if isinstance(obj, LoopContext) and attribute in _LOOP_FIELDS:
            return getattr(obj, attribute)
        if not isinstance(obj, Group):
            raise SecurityError(f"There is nothing behind the dot in “.{attribute}”.")
        value = obj.lookup(attribute)
        return self.undefined(name=f"{obj.name}.{attribute}") if value is None else value

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Reckon with numbers only, and only with numbers of a size that one can say."""
        numbers = [_as_operand(operator, side) for side in (left, right)]
        result = Decimal(self.binop_table[operator](*numbers))
        if abs(result) > _LARGEST_NUMBER:
            raise SayingError("This reckoning gives a number too large to be said.")
        return result


def _as_operand(operator: str, side: object) -> Decimal:
    known = _known_value(side)
    if isinstance(known, bool) or not isinstance(known, int | Decimal | float):
        raise SayingError(f"“{operator}” works on numbers only; to join words write ~.")
    number = Decimal(str(known))
    if abs(number) > _LARGEST_NUMBER:
        raise SayingError("This reckoning uses a number too large to be said.")
    return number


def _gap(saying: Saying, variable: str) -> Piece:
    if variable not in saying.missing:
        saying.missing.append(variable)
    return Piece(f"[{saying.label(variable)}]", variable, is_missing=True)


def _known_value(value: object) -> object:
    if isinstance(value, list | tuple):
        return [_known_value(item) for item in value]
    if isinstance(value, NotKnown):
        raise UnknownError(value.variable)
    return value


def _saying(context: Context) -> Saying:
    saying = context.parent[SAYING]
    assert isinstance(saying, Saying)
    return saying


def _callable(helper: Helper) -> Callable[..., object]:
    """The helper as jinja2 calls it; an unknown value passes through it as unknown."""
    run = helper.run or _as_given

    @pass_context
    def call(context: Context, *values: object) -> object:
        return run(_saying(context), *(_known_value(value) for value in values))

    return call


def _as_given(_: Saying, value: object) -> object:
    return value


def _default(value: object, otherwise: object) -> object:
    return value if _known(value) else otherwise


def _known(value: object) -> bool:
    if isinstance(value, Group):
        return value.is_known
    return not isinstance(value, Undefined)


@pass_context
def _bounded(context: Context, items: object) -> list[object]:
    items = _known_value(items)
    if not isinstance(items, list | tuple):
        raise SayingError("A loop runs over a list or a range, not over one value.")
    _saying(context).spend(len(items))
    return list(items)


@cache
def environment() -> SayingEnvironment:
    """The one environment; it holds the fixed tables and no state of any rendering."""
    return SayingEnvironment()
