"""All guides as one graph of steps, kept up to date guide by guide.

What can be proved of a guide depends on others by little: whether the guides that it enters can end
and return and what they make known (found backward), and what is known where others enter it (found
forward). After an edit only the guide itself is looked at again, and those for which that little
is different now.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import field

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import GuideKind, Step, TargetKind
from agent_assist.guidecheck.parts import Edge, Entry, IsOpen, Part, entry_in, flow_of, make_part
from agent_assist.guidecheck.regions import Region, regions

Place = tuple[str, int]
"""A step: id of its guide, and its number there."""


@dataclass(slots=True)
class Graph:
    """The graph, and what is proved of it.

    Attributes:
        content: whose graph it is. parts: one for each guide, in the order of content.
        loops: groups of steps that no answer leaves.
        called: ids of guides that are called somewhere. entered: of those that another one calls
            or jumps to.
    """

    content: Content = field(default_factory=Content)
    parts: dict[str, Part] = field(default_factory=dict)
    loops: tuple[tuple[Place, ...], ...] = ()
    called: frozenset[str] = frozenset()
    entered: frozenset[str] = frozenset()
    _bits: dict[str, int] = field(default_factory=dict)
    _are_offered: bool = False

    # ---- asking

    def bit(self, names: Iterable[str]) -> int:
        """The set of these facts."""
        found = 0
        for name in names:
            found |= 1 << self._bits.setdefault(name, len(self._bits))
        return found

    def names(self, known: int) -> frozenset[str]:
        """The facts in a set."""
        return frozenset(name for name, at in self._bits.items() if known >> at & 1)

    def known_at(self, guide: str, step: str) -> int | None:
        """What is known for sure when a step is come to; None when nothing leads to it."""
        part = self.parts[guide]
        number = part.numbers[step]
        return part.known[number] if part.reached[number] else None

    def step(self, place: Place) -> Step:
        """The step at a place."""
        return self.parts[place[0]].steps[place[1]]

    # ---- keeping up to date

    def update(self, content: Content, is_open: IsOpen) -> None:
        """Become the graph of other content; facts and languages have to be the same.

        Args:
            is_open: whether a way can ever be open, in that content.
        """
        gone = [part for id_, part in self.parts.items() if id_ not in content.guides]
        new = self._new_parts(content, is_open)
        self.content = content
        self.parts = {id_: self.parts[id_] for id_ in content.guides}
        if not new and not gone:
            return
        solved = self._solve_back(new)
        called = frozenset().union(*(part.calls for part in self.parts.values()))
        others = (part.enters - {id_} for id_, part in self.parts.items())
        self.entered = frozenset().union(*others)
        recalled, self.called = self.called ^ called, called
        self._solve_ahead(solved, gone)
        for id_ in solved | (recalled & self.parts.keys()):
            self._find_faults(self.parts[id_])
        self.loops = tuple(self._loops())

    def _new_parts(self, content: Content, is_open: IsOpen) -> set[str]:
        """Make the parts of guides whose flow is new, and of those that enter other steps now."""
        new: set[str] = set()
        for id_, guide in content.guides.items():
            part = self.parts.get(id_)
            if part is not None and part.guide is not guide:
                if flow_of(part.guide) != flow_of(guide):
                    part = None
                else:
                    part.show(guide)
            if part is None:
                new.add(id_)
        others = new | (self.parts.keys() - content.guides.keys())
        for id_, part in self.parts.items():
            if id_ in content.guides and any(
                guide in others and entry_in(content, guide, step) != found
                for (guide, step), found in part.wants.items()
            ):
                new.add(id_)
        for id_ in new:
            made = make_part(content, content.guides[id_], self.bit, is_open)
            if id_ in self.parts:
                made.follow(self.parts[id_])
            self.parts[id_] = made
        return new

    def _solve_back(self, new: set[str]) -> set[str]:
        """Find anew what can become of a call; returns the guides that were looked at."""
        entered: dict[str, set[str]] = {}
        for part in self.parts.values():
            for guide, step in part.entries:
                entered.setdefault(guide, set()).add(step)
        solved: set[str] = set()
        told_anew: set[str] = set()
        for group in regions({id_: part.enters for id_, part in self.parts.items()}):
            parts = [self.parts[id_] for id_ in group]
            if new.isdisjoint(group) and all(told_anew.isdisjoint(it.enters) for it in parts):
                continue
            Region(parts, self.parts).solve_back()
            solved.update(group)
            told_anew.update(
                part.guide.id for part in parts if _tells(part, entered.get(part.guide.id, ()))
            )
        return solved

    def _solve_ahead(self, solved: set[str], gone: list[Part]) -> None:
        """Find anew what is known at each step."""
        topics = [p for p in self.parts.values() if p.guide.kind is GuideKind.TOPIC]
        topic_ids = frozenset(part.guide.id for part in topics)
        openings = [part for part in self.parts.values() if part.choosers]
        waiting = set(solved)
        for part in gone:
            waiting |= part.outputs.keys()
        before, self._are_offered = self._are_offered, bool(openings)
        if before != self._are_offered or any(part.offered is not None for part in gone):
            waiting |= topic_ids
        callers: dict[str, list[Part]] = {}
        for part in self.parts.values():
            for guide in part.enters:
                callers.setdefault(guide, []).append(part)
        leads = {
            id_: part.enters | topic_ids if part.choosers else part.enters
            for id_, part in self.parts.items()
        }
        for group in reversed(regions(leads)):
            if waiting.isdisjoint(group):
                continue
            inside = frozenset(group)
            parts = [self.parts[id_] for id_ in group]
            former = [(part.outputs, part.offered) for part in parts]
            come = [
                one
                for part in parts
                for one in self._come(part, callers.get(part.guide.id, ()), openings, inside)
            ]
            Region(parts, self.parts).solve_ahead(come, topics)
            for part, (outputs, offered) in zip(parts, former, strict=True):
                part.stamp = object()
                waiting |= {
                    guide
                    for guide in outputs.keys() | part.outputs.keys()
                    if outputs.get(guide) != part.outputs.get(guide)
                }
                if offered != part.offered:
                    waiting |= topic_ids

    def _come(
        self, part: Part, callers: Iterable[Part], openings: Iterable[Part], inside: frozenset[str]
    ) -> Iterator[tuple[str, int, int]]:
        """With what calls come into a guide from outside of its region."""
        id_ = part.guide.id
        if self._is_begun(part):
            yield id_, part.start, 0
        for caller in callers:
            if caller.guide.id not in inside:
                for step, known in caller.outputs.get(id_, {}).items():
                    if step in part.numbers:
                        yield id_, part.numbers[step], known
        if part.guide.kind is GuideKind.TOPIC and part.start >= 0:
            for opening in openings:
                if opening.guide.id not in inside and opening.offered is not None:
                    yield id_, part.start, opening.offered

    def _is_begun(self, part: Part) -> bool:
        """Whether a guide is begun with nothing known.

        A topic guide is begun where an opening guide calls topics, also when the rep chose it
        beforehand; only a library without such a place begins it by itself.
        """
        is_topic = part.guide.kind is GuideKind.TOPIC
        return part.start >= 0 and not (is_topic and self._are_offered)

    # ---- what is wrong

    def _find_faults(self, part: Part) -> None:
        opens = part.guide.kind is GuideKind.OPENING
        to_nobody = opens and part.guide.id not in self.called
        part.unfinished = tuple(
            number
            for number, ends in enumerate(part.ends)
            if not ends and (to_nobody or not part.returns[number])
        )
        numbered = [(number, edge) for number, edges in enumerate(part.edges) for edge in edges]
        part.never_return = tuple(
            (number, edge)
            for number, edge in numbered
            if edge.kind is TargetKind.CALL and not self._returns(edge)
        )
        part.to_nobody = tuple(
            (number, edge)
            for number, edge in numbered
            if to_nobody and edge.kind is TargetKind.RETURN
        )

    def _returns(self, edge: Edge) -> bool:
        part, number = self._entered(edge.enters)
        return part.returns[number]

    def _entered(self, entry: Entry | None) -> tuple[Part, int]:
        assert entry is not None
        part = self.parts[entry[0]]
        return part, part.numbers[entry[1]]

    def _loops(self) -> Iterator[tuple[Place, ...]]:
        """Groups of steps without an end that all reach each other, and nothing else."""
        places = [(id_, it) for id_, part in self.parts.items() for it in part.unfinished]
        after = {place: [to for to, _ in self._leads(place)] for place in places}
        order = {id_: at for at, id_ in enumerate(self.parts)} if places else {}
        for group in regions(after):
            members = set(group)
            leads = [to for place in group for to in after[place]]
            if leads and all(to in members for to in leads):
                yield tuple(sorted(group, key=lambda place: (order[place[0]], place[1])))

    # ---- going along it

    def _leads(self, place: Place) -> Iterator[tuple[Place, int]]:
        """The steps that edges come to, each with what they make known on the way there."""
        id_, number = place
        for edge in self.parts[id_].edges[number]:
            if edge.enters is not None:
                part, entry = self._entered(edge.enters)
                yield (edge.enters[0], entry), edge.gains
                if edge.kind is TargetKind.CALL and part.returns[entry]:
                    yield (id_, edge.to), edge.gains | part.gained[entry]
            elif edge.kind is TargetKind.STEP:
                yield (id_, edge.to), edge.gains

    def _onward(self, place: Place) -> Iterator[tuple[Place, int]]:
        """All steps that can be come to next, each with what becomes known on the way there."""
        yield from self._leads(place)
        if place[1] in self.parts[place[0]].choosers:
            for id_, part in self.parts.items():
                if part.guide.kind is GuideKind.TOPIC and part.start >= 0:
                    yield (id_, part.start), 0

    def path_without(self, bit: int, guide: str, step: str) -> list[Place]:
        """A shortest path to the step on which the fact does not become known."""
        target = (guide, self.parts[guide].numbers[step])
        ahead = self._leading_to(guide)
        begun = [(id_, p.start) for id_, p in self.parts.items() if self._is_begun(p)]
        came_from: dict[Place, Place | None] = {it: None for it in begun if it[0] in ahead}
        waiting = deque(came_from)
        while waiting and target not in came_from:
            here = waiting.popleft()
            for to, gains in self._onward(here):
                if to not in came_from and not gains & bit and to[0] in ahead:
                    came_from[to] = here
                    waiting.append(to)
        path: list[Place] = []
        at: Place | None = target if target in came_from else None
        while at is not None:
            path.append(at)
            at = came_from[at]
        return path[::-1]

    def _leading_to(self, guide: str) -> frozenset[str]:
        """The guides from which another one can be come to."""
        before: dict[str, list[str]] = {}
        choosing: list[str] = []
        for id_, part in self.parts.items():
            for other in part.enters:
                before.setdefault(other, []).append(id_)
            if part.choosers:
                choosing.append(id_)
        found = {guide}
        waiting = [guide]
        while waiting:
            one = waiting.pop()
            is_topic = self.parts[one].guide.kind is GuideKind.TOPIC
            for other in (*before.get(one, ()), *(choosing if is_topic else ())):
                if other not in found:
                    found.add(other)
                    waiting.append(other)
        return frozenset(found)


def build(content: Content, is_open: IsOpen) -> Graph:
    """The graph of all guides; ways that are never open and targets that do not exist left out."""
    graph = Graph()
    graph.update(content, is_open)
    return graph


def _tells(part: Part, entered: Iterable[str]) -> bool:
    """Keep what can be told of a part's steps; whether of those entered it is another thing now."""
    former = part.told
    found = zip(part.ends, part.returns, part.gained, strict=True)
    part.told = dict(zip(part.numbers, found, strict=True))
    return any(former.get(step) != part.told.get(step) for step in entered)
