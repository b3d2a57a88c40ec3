"""Compiles a template for a script, and puts a text together from the pieces it gives."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Template, TemplateError, TemplateSyntaxError, nodes

from agent_assist.domain.data import dataclass
from agent_assist.rendering import serbian
from agent_assist.rendering.checking import Checker
from agent_assist.rendering.cleaning import clean
from agent_assist.rendering.context import RenderContext
from agent_assist.rendering.environment import SAYING, Piece, environment
from agent_assist.rendering.positions import Positions, tokens
from agent_assist.rendering.result import Analysis, Rendered, Span, TemplateProblem
from agent_assist.rendering.saying import MAX_OUTPUT, Saying, SayingError, UnknownError
from agent_assist.rendering.shapes import Shapes
from agent_assist.rendering.syntax_errors import in_words, leftovers

MAX_TEMPLATE = 20_000
"""Characters of one template."""
_NOTHING_USED = Analysis((), (), (), (), ())
_BAD_VALUE = (TypeError, ValueError, ArithmeticError, LookupError, TemplateError, RecursionError)


@dataclass(frozen=True, slots=True)
class Compiled:
    """A template ready to be rendered, or the problem that keeps it from being."""

    template: Template | None
    reads: frozenset[str]
    problem: TemplateProblem | None = None


def compile_text(text: str, *, in_latin: bool) -> Compiled:
    """Compile a template; with ``in_latin``, its Serbian words are put into Latin in the tree."""
    tree, checker = _checked(text, None)
    if tree is None or checker.problems:
        return Compiled(None, frozenset(), _first(checker.problems))
    if in_latin:
        for words in checker.said:
            if isinstance(words, nodes.TemplateData):
                words.data = serbian.to_latin(words.data)
            else:
                words.value = serbian.to_latin(words.value)
    try:
        code = environment().compile(tree)
    except (TemplateError, SyntaxError, ValueError, RecursionError, MemoryError):
        return Compiled(None, frozenset(), _unreadable())
    template = Template.from_code(environment(), code, environment().make_globals(None))
    return Compiled(template, checker.read)


def analyse_text(text: str, language: str | None = None) -> Analysis:
    """What a template uses and what is wrong with it; never raises."""
    if len(text) <= MAX_TEMPLATE and not _is_broken(text):
        if "{" not in text and "}" not in text:
            return _NOTHING_USED  # it is said as it stands
        found = _SHAPES.analysis(text, language)
        if found is not None:
            return found
    return analyse_at_length(text, language)


def analyse_at_length(text: str, language: str | None) -> Analysis:
    """The same, whatever was found of texts that are like it."""
    _, checker = _checked(text, language)
    return Analysis(
        tuple(checker.variables),
        tuple(checker.filters),
        tuple(checker.name_cases),
        tuple(checker.roles),
        tuple(sorted(checker.problems, key=lambda problem: (problem.line, problem.column))),
    )


_SHAPES = Shapes(analyse_at_length)


def _is_broken(text: str) -> bool:
    """Whether a character of it was lost on the way here."""
    return not text.isascii() and "\ufffd" in clean(text)


def _checked(text: str, language: str | None) -> tuple[nodes.Template | None, Checker]:
    checker = Checker(Positions([]), language)
    if len(text) > MAX_TEMPLATE:
        checker.problems.append(
            TemplateProblem(
                "too-long",
                f"A template has {MAX_TEMPLATE} characters at most, and this one has {len(text)}.",
                "Split it into several.",
            )
        )
        return None, checker
    if _is_broken(text):
        checker.problems.append(_unreadable())
        return None, checker
    try:
        source_tokens = list(tokens(environment(), text))
        tree = environment().parse(text)
    except TemplateSyntaxError as error:
        checker.problems.append(in_words(error, text))
        return None, checker
    except (ValueError, RecursionError, MemoryError):
        checker.problems.append(_unreadable())
        return None, checker
    checker = Checker(Positions(source_tokens), language)
    checker.problems += leftovers(source_tokens)
    checker.check(tree)
    return tree, checker


def _first(problems: list[TemplateProblem]) -> TemplateProblem:
    return min(problems, key=lambda problem: (problem.line, problem.column))


def _unreadable() -> TemplateProblem:
    return TemplateProblem(
        "unreadable",
        "This template is too tangled or broken to be read.",
        "Write it again in simpler parts.",
    )


def put_together(compiled: Compiled, context: RenderContext) -> Rendered:
    """Render a compiled template; a problem met on the way is told in the result."""
    if compiled.template is None:
        return _refused(compiled.problem or _unreadable())
    saying = Saying(context)
    try:
        variables: dict[str, object] = {SAYING: saying}
        for name in compiled.reads:
            value = saying.variable(name)
            if value is not None:
                variables[name] = value
        return _joined(_pieces(compiled.template, variables), saying)
    except SayingError as error:
        return _refused(TemplateProblem("value", str(error), "Change the template.", saying.line))
    except _BAD_VALUE:
        return _refused(
            TemplateProblem(
                "value",
                "A value here is not of the kind that the template expects.",
                "Check what is compared or reckoned on this line.",
                saying.line,
            )
        )


def _pieces(template: Template, variables: dict[str, object]) -> Iterator[str | Piece]:
    return template.root_render_func(template.new_context(variables))


def _joined(pieces: Iterator[str | Piece], saying: Saying) -> Rendered:
    texts: list[str] = []
    spans: list[Span] = []
    length = 0
    try:
        for piece in pieces:
            text = piece if isinstance(piece, str) else piece.text
            if isinstance(piece, Piece) and piece.variable and text:
                spans.append(Span(length, length + len(text), piece.variable))
            texts.append(text)
            length += len(text)
            if length > MAX_OUTPUT:
                raise SayingError(f"This text is longer than {MAX_OUTPUT} characters.")
    except UnknownError as unknown:
        # Outside of shown values and conditions nothing can go on without the value: stop here.
        label = f"[{saying.label(str(unknown))}]"
        texts.append(label)
        spans.append(Span(length, length + len(label), str(unknown)))
        saying.missing.append(str(unknown))
    return _trimmed("".join(texts), spans, tuple(dict.fromkeys(saying.missing)))


def _trimmed(text: str, spans: list[Span], missing: tuple[str, ...]) -> Rendered:
    """Take the white space around the text away, and move the spans along."""
    trimmed = text.strip()
    cut = len(text) - len(text.lstrip())
    if len(trimmed) == len(text):
        return Rendered(text, tuple(spans), missing)
    moved = (
        Span(max(span.start - cut, 0), min(span.end - cut, len(trimmed)), span.variable)
        for span in spans
    )
    return Rendered(trimmed, tuple(span for span in moved if span.start < span.end), missing)


def _refused(problem: TemplateProblem) -> Rendered:
    return Rendered(f"[{problem.message}]", (), (), problem)
