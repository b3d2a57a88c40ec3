"""One guide's part of the graph: its steps, the edges between them, and what is proved of them.

Sets of facts are the bits of whole numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import (
    Disposition,
    Guide,
    GuideKind,
    Step,
    StepKind,
    Target,
    TargetKind,
    Way,
)
from agent_assist.guidecheck.implied import implied

FREE_CHOICE = frozenset({StepKind.ASK, StepKind.VERIFY, StepKind.LOOKUP, StepKind.SOLVE})
"""At these steps any open way can be taken; at others the first open one is."""

GONE = frozenset(
    {
        Disposition.TRANSFERRED,
        Disposition.ABANDONED,
        Disposition.DROPPED,
        Disposition.SILENT,
        Disposition.WRONG_NUMBER,
        Disposition.ABUSIVE,
        Disposition.NO_ANSWER,
        Disposition.VOICEMAIL,
    }
)
"""Ends after which a called guide does not lead back to its caller: nobody is there any more."""

Entry = tuple[str, str]
"""A step of a guide that others enter: ids of both."""
Bits = Callable[[Iterable[str]], int]
"""The set of these facts."""
IsOpen = Callable[[str, str, Way], bool]
"""Whether a way can ever be open, by guide, step and way."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One way on from a step.

    Attributes:
        to: number of the step of the same guide that it leads to in the end; -1 when it leaves
            the guide for good.
        enters: the step of a guide that it goes through first (a call) or for good (a jump).
        gains: the facts that are known after it for sure.
    """

    way: str
    kind: TargetKind
    to: int
    enters: Entry | None
    gains: int


@dataclass(slots=True)
class Part:
    """A guide in the graph; its steps are numbered in their order.

    Attributes:
        steps, numbers: the steps by number, and back. start: number of the first one, -1 for none.
        edges: by number of the step they leave.
        wants: the entries of guides that it names ("" for the first step), and the step found
            there, None for none.
        enters, calls: ids of guides that it enters, and of those that it calls. entries: where.
        choosers: numbers of the steps at which the customer's words choose a topic.
        ends, returns: something can end the interaction, or lead back to the caller, from here.
        gained: facts known for sure after the return, whatever was known here.
        known, reached: facts known for sure when the step is come to, and whether it ever is.
        told: what others can be told of each step: ends, returns, gained.
        outputs: by guide and step that it enters, what is known for sure there.
        offered: what is known where it lets a topic be chosen; None where it never does.
        unfinished: steps from which no end can be reached.
        never_return, to_nobody: edges that call a guide which never returns, and that return where
            nobody called, with the numbers of their steps.
        stamp: another one whenever something is proved anew.
    """

    guide: Guide
    steps: list[Step]
    numbers: dict[str, int]
    start: int
    edges: list[list[Edge]]
    wants: Mapping[Entry, str | None]
    choosers: tuple[int, ...]
    enters: frozenset[str] = frozenset()
    calls: frozenset[str] = frozenset()
    entries: frozenset[Entry] = frozenset()
    ends: list[bool] = field(default_factory=list)
    returns: list[bool] = field(default_factory=list)
    gained: list[int] = field(default_factory=list)
    known: list[int] = field(default_factory=list)
    reached: list[bool] = field(default_factory=list)
    told: Mapping[str, tuple[bool, bool, int]] = field(default_factory=dict)
    outputs: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    offered: int | None = None
    unfinished: tuple[int, ...] = ()
    never_return: tuple[tuple[int, Edge], ...] = ()
    to_nobody: tuple[tuple[int, Edge], ...] = ()
    stamp: object = field(default_factory=object)

    def __post_init__(self) -> None:
        inward = [edge for edges in self.edges for edge in edges if edge.enters is not None]
        self.entries = frozenset(edge.enters for edge in inward if edge.enters is not None)
        self.enters = frozenset(guide for guide, _ in self.entries)
        self.calls = frozenset(
            edge.enters[0]
            for edge in inward
            if edge.enters is not None and edge.kind is TargetKind.CALL
        )

    def show(self, guide: Guide) -> None:
        """Take the texts of a guide whose flow is the same."""
        self.guide = guide
        self.steps = list(guide.steps.values())

    def follow(self, former: Part) -> None:
        """Remember what the others were told by the part that was there before."""
        self.told, self.outputs, self.offered = former.told, former.outputs, former.offered


def flow_of(guide: Guide) -> tuple[object, ...]:
    """All of a guide that the graph is made of: texts are not in it."""
    steps = [
        (
            step.id,
            step.kind,
            step.when,
            step.captures,
            step.topics,
            step.end,
            [(way.id, way.to, way.when, dict(way.sets)) for way in step.ways],
        )
        for step in guide.steps.values()
    ]
    return guide.kind, guide.start, guide.facts, steps


def entry_in(content: Content, guide: str, step: str) -> str | None:
    """The step at which a guide is entered, by its id or as the first one; None for none."""
    other = content.guides.get(guide)
    if other is None:
        return None
    found = step or other.start
    return found if found in other.steps else None


def make_part(content: Content, guide: Guide, bits: Bits, is_open: IsOpen) -> Part:
    """The part of one guide; ways never open and targets that do not exist are left out."""
    numbers = {id_: number for number, id_ in enumerate(guide.steps)}
    maker = _Edges(content, guide, numbers, bits, is_open)
    steps = list(guide.steps.values())
    edges = [list(maker.of(step)) for step in steps]
    opens = guide.kind is GuideKind.OPENING
    choosers = tuple(number for number, step in enumerate(steps) if opens and step.topics)
    start = numbers.get(guide.start, -1)
    return Part(guide, steps, numbers, start, edges, maker.wants, choosers)


class _Edges:
    """The edges of one guide."""

    def __init__(
        self,
        content: Content,
        guide: Guide,
        numbers: Mapping[str, int],
        bits: Bits,
        is_open: IsOpen,
    ) -> None:
        self._content = content
        self._guide = guide
        self._numbers = numbers
        self._bits = bits
        self._is_open = is_open
        self.wants: dict[Entry, str | None] = {}

    def of(self, step: Step) -> Iterable[Edge]:
        """The edges that leave a step."""
        here = self._captured(step) | self._implied(step, True)
        passed = self._implied(step, False)
        before = 0  # known because the ways before this one were not open
        first_open = True
        for way in step.ways:
            if not self._is_open(self._guide.id, step.id, way):
                continue
            open_ = self._implied(way, True)
            sets = self._bits(way.sets) if way.sets else 0
            if step.kind in FREE_CHOICE:
                yield from self._edge(way, here | open_ | sets)
            elif first_open:
                yield from self._edge(way, here | open_ | before | sets)
            if step.when is not None and first_open:
                yield from self._edge(_without_call(way), passed | open_ | before)
            before |= self._implied(way, False)
            first_open = first_open and way.when is not None

    def _captured(self, step: Step) -> int:
        if not step.captures:
            return 0
        fact, guide = self._content.fact, self._guide.id
        found = ((name, fact(name, guide)) for name in step.captures)
        return self._bits(name for name, spec in found if spec is None or spec.required)

    def _implied(self, of: Step | Way, truth: bool) -> int:
        return self._bits(implied(of.when, truth)) if of.when is not None else 0

    def _edge(self, way: Way, gains: int) -> Iterable[Edge]:
        to, numbers = way.to, self._numbers
        if to.kind is TargetKind.RETURN:
            yield Edge(way.id, to.kind, -1, None, gains)
            return
        if to.kind is TargetKind.STEP:
            if to.step in numbers:
                yield Edge(way.id, to.kind, numbers[to.step], None, gains)
            return
        entry = self.wants[to.guide, to.step] = entry_in(self._content, to.guide, to.step)
        then = numbers.get(to.then, -1)
        if entry is not None and (to.kind is TargetKind.JUMP or then >= 0):
            yield Edge(way.id, to.kind, then, (to.guide, entry), gains)


def _without_call(way: Way) -> Way:
    """How the way leads on from a step that does not fit: no other guide is gone through."""
    if way.to.kind is not TargetKind.CALL:
        return way
    return Way(way.id, Target(step=way.to.then), when=way.when)


def returns_itself(guide: Guide, step: Step) -> bool:
    """Whether the step is an end that leads back to a caller, who goes on from there."""
    if step.kind is not StepKind.END or guide.kind is GuideKind.ANYTIME:
        return False
    return step.end not in GONE
