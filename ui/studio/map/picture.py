"""What the map shows of a guide, in words: every card and line, ready to paint and to read out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Guide, Step, StepKind, TargetKind, Way
from agent_assist.domain.problem import Problem, Severity
from agent_assist.domain.texts import in_language
from agent_assist.editing.guide_graph import (
    Edge,
    GuideGraph,
    Node,
    Shares,
    graph_of,
    problems_by_step,
)
from agent_assist.editing.guide_ways import is_next
from ui.i18n import QT_TRANSLATE_NOOP, to_latin
from ui.studio.editor.ways import outcome_text
from ui.words import stage_text

ICONS: Mapping[StepKind, str] = {
    StepKind.SAY: "chat",
    StepKind.ASK: "question",
    StepKind.CAPTURE: "note",
    StepKind.VERIFY: "lock",
    StepKind.LOOKUP: "search",
    StepKind.SOLVE: "bulb",
    StepKind.END: "flag",
}
KINDS: Mapping[StepKind, str] = {
    StepKind.SAY: QT_TRANSLATE_NOOP("StepEditor", "say something"),
    StepKind.ASK: QT_TRANSLATE_NOOP("StepEditor", "ask, and go by the answer"),
    StepKind.CAPTURE: QT_TRANSLATE_NOOP("StepEditor", "ask for facts"),
    StepKind.VERIFY: QT_TRANSLATE_NOOP("StepEditor", "make sure who it is"),
    StepKind.LOOKUP: QT_TRANSLATE_NOOP("StepEditor", "look something up elsewhere"),
    StepKind.SOLVE: QT_TRANSLATE_NOOP("StepEditor", "offer solutions"),
    StepKind.END: QT_TRANSLATE_NOOP("StepEditor", "end the conversation"),
}
"""As the editor names them."""
MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class CardData:
    """One card of the map.

    Attributes:
        node: what it stands for.
        title: its title. icon: of its kind.
        calls: calls that came here; None when no shares are known. left: of them, that ended here.
        errors, warnings: problems that stand here.
        start: the guide begins here. returns: it goes back to the guide that called.
        ends: no way can begin here.
    """

    node: Node
    title: str
    icon: str
    calls: int | None = None
    left: int = 0
    errors: int = 0
    warnings: int = 0
    start: bool = False
    returns: bool = False
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """The whole map.

    Attributes:
        cards: by node id, in the order of the guide.
        edges: lines. weights: for each line its share of the calls, 0 to 1; None when unknown.
        words: says more about a card when that is asked for.
    """

    guide: Guide
    cards: Mapping[str, CardData]
    edges: tuple[Edge, ...]
    weights: tuple[float | None, ...]
    words: CardWords

    @property
    def calls(self) -> int:
        """How many calls the shares are taken from; 0 when there are none."""
        return self.words.shares.calls if self.words.shares else 0

    def tip(self, node: str) -> str:
        """Everything about a card, in a few lines."""
        return "\n".join((self.cards[node].title, *self.words.lines(self.cards[node])))

    def spoken(self, node: str) -> str:
        """Everything about a card, and its ways, as a screen reader says it."""
        card = self.cards[node]
        return ". ".join((card.title, *self.words.lines(card), *self.words.ways(card)))


def kind_text(kind: StepKind) -> str:
    """The name of a kind of step."""
    return QCoreApplication.translate("StepEditor", KINDS[kind])


def picture_of(
    guide: Guide,
    content: Content,
    language: str,
    problems: tuple[Problem, ...] = (),
    shares: Shares | None = None,
) -> Picture:
    """Put a guide into words.

    Args:
        guide: the guide. content: all of it, for the titles of other guides.
        language: in which titles are shown, for example "sr" or "sr-Latn".
        problems: of the guide and its texts, and of others, which are passed over.
        shares: how calls went through this guide.
    """
    graph = graph_of(guide, content)
    wrong = problems_by_step(guide, problems)
    words = CardWords(guide, content, language, graph, wrong, shares)
    cards = {
        node.id: words.portal(node) if node.portal else words.step(node) for node in graph.nodes
    }
    weights = tuple(_weight(edge, shares) for edge in graph.edges)
    return Picture(guide, cards, graph.edges, weights, words)


def title_of(guide: Guide, step: str, language: str) -> str:
    """A step's title in the language shown, else its id."""
    found = guide.steps.get(step)
    return (shown(in_language(found.title, language), language) if found else "") or step


def way_text(guide: Guide, step: Step, way: Way, content: Content, language: str) -> str:
    """A way in words: the answer or outcome, and where it leads."""
    text = shown(in_language(way.text, language), language)
    if not text and is_next(way.id):
        text = _tr(QT_TRANSLATE_NOOP("GuideMap", "next"))
    return f"{text or outcome_text(way.id)} → {_target_text(guide, way, content, language)}"


def shown(text: str, language: str) -> str:
    """A text of the content in the script that the language is shown in."""
    return to_latin(text) if language in ("sr-Latn", "sr@latin") else text


def _target_text(guide: Guide, way: Way, content: Content, language: str) -> str:
    to = way.to
    if to.kind is TargetKind.STEP:
        return title_of(guide, to.step, language)
    if to.kind is TargetKind.RETURN:
        return _tr(QT_TRANSLATE_NOOP("GuideMap", "back to the guide that called"))
    other = _guide_title(content, to.guide, language)
    if to.kind is TargetKind.JUMP:
        return f"▸ {other}"
    return f"▸ {other} → {title_of(guide, to.then, language)}"


def _guide_title(content: Content, guide: str, language: str) -> str:
    found = content.guides.get(guide)
    return (shown(in_language(found.title, language), language) if found else "") or guide


def _weight(edge: Edge, shares: Shares | None) -> float | None:
    if shares is None or not shares.calls:
        return None
    return min(shares.ways.get((edge.step, edge.way), 0) / shares.calls, 1.0)


class CardWords:
    """What the words of the cards are taken from."""

    def __init__(
        self,
        guide: Guide,
        content: Content,
        language: str,
        graph: GuideGraph,
        wrong: Mapping[str, tuple[Problem, ...]],
        shares: Shares | None,
    ) -> None:
        self.guide = guide
        self.content = content
        self.language = language
        self.graph = graph
        self.wrong = wrong
        self.shares = shares

    def step(self, node: Node) -> CardData:
        """The card of a step."""
        step = self.guide.steps[node.id]
        problems = self.wrong.get(step.id, ())
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        calls = left = None
        if self.shares is not None and self.shares.calls:
            calls = self.shares.steps.get(step.id, 0)
            left = self.shares.left.get(step.id, 0)
        return CardData(
            node,
            title_of(self.guide, step.id, self.language),
            ICONS[step.kind],
            calls,
            left or 0,
            errors,
            len(problems) - errors,
            step.id == self.guide.start,
            step.id in self.graph.leaves,
            step.kind is StepKind.END,
        )

    def portal(self, node: Node) -> CardData:
        """The card of another guide."""
        title = _tr(QT_TRANSLATE_NOOP("GuideMap", "Topic guide"))
        if node.guide:
            title = _guide_title(self.content, node.guide, self.language)
        return CardData(node, title, "play")

    def lines(self, card: CardData) -> list[str]:
        """What there is to say about a card beside its title."""
        if card.node.portal:
            return [self._portal_line(card)]
        step = self.guide.steps[card.node.id]
        lines = [f"{stage_text(step.stage)} · {kind_text(step.kind)}"]
        if card.start:
            lines.append(_tr(QT_TRANSLATE_NOOP("GuideMap", "The guide begins here")))
        if card.calls is not None and self.shares is not None:
            came = QT_TRANSLATE_NOOP("GuideMap", "{calls} of {all} calls came here")
            lines.append(_tr(came).format(calls=card.calls, all=self.shares.calls))
        if card.left:
            ended = QT_TRANSLATE_NOOP("GuideMap", "{calls} calls broke off here")
            lines.append(_tr(ended).format(calls=card.left))
        problems = self.wrong.get(step.id, ())
        lines += [_problem_line(problem) for problem in problems[:MOST_LINES]]
        if len(problems) > MOST_LINES:
            more = QT_TRANSLATE_NOOP("GuideMap", "and {count} more")
            lines.append(_tr(more).format(count=len(problems) - MOST_LINES))
        return lines

    def ways(self, card: CardData) -> list[str]:
        """The ways on from a step in one sentence, if it has any."""
        step = None if card.node.portal else self.guide.steps[card.node.id]
        if step is None or not step.ways:
            return []
        ways = (way_text(self.guide, step, way, self.content, self.language) for way in step.ways)
        return [_tr(QT_TRANSLATE_NOOP("GuideMap", "Ways: {ways}")).format(ways="; ".join(ways))]

    def _portal_line(self, card: CardData) -> str:
        if not card.node.guide:
            return _tr(
                QT_TRANSLATE_NOOP("GuideMap", "The customer’s words choose the guide; it returns")
            )
        text = QT_TRANSLATE_NOOP("GuideMap", "Goes through the guide “{guide}” and comes back")
        if not card.node.returns:
            text = QT_TRANSLATE_NOOP("GuideMap", "Goes on in the guide “{guide}” for good")
        return _tr(text).format(guide=card.title)


def problem_counts(errors: int, warnings: int) -> str:
    """Numbers of problems in words, or nothing."""
    words = []
    if errors:
        words.append(QCoreApplication.translate("Studio", "%n error(s)", "", errors))
    if warnings:
        words.append(QCoreApplication.translate("Studio", "%n warning(s)", "", warnings))
    return ", ".join(words)


def _problem_line(problem: Problem) -> str:
    text = QT_TRANSLATE_NOOP("GuideMap", "Warning: {message}")
    if problem.severity is Severity.ERROR:
        text = QT_TRANSLATE_NOOP("GuideMap", "Error: {message}")
    return _tr(text).format(message=problem.message)


def _tr(text: str) -> str:
    return QCoreApplication.translate("GuideMap", text)
