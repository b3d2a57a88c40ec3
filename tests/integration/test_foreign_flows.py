"""Flow sets of other tools' shapes become packs, and every step and end of them can be walked."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_assist.domain import commands as cmd
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel, Direction, FactType, GuideKind, StepKind, TargetKind
from agent_assist.domain.interaction import Interaction, Status
from agent_assist.flow import (
    Refused,
    current_step,
    decide,
    evolve,
    missing_facts,
    open_ways,
    record,
)
from agent_assist.guidecheck import check
from agent_assist.library.packs import load_packs
from agent_assist.rendering import analyse
from tests.integration.foreign_graph import FLOWS, Graph
from tests.integration.foreign_replies import BOTS, CANNED, INTENTS, Replies
from tests.integration.foreign_trees import TREES, Trees

_NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
_ACTOR = cmd.Actor("rep")
_TYPED = {
    FactType.TEXT: ("Main Street 1",),
    FactType.NAME: ("Weber",),
    FactType.EMAIL: ("a@example.com",),
    FactType.NUMBER: ("5", "28", "50"),
    FactType.MONEY: ("20.00 EUR", "90.00 EUR"),
    FactType.DATE: ("2019-05-03", "2026-12-24"),
    FactType.PATTERN: ("AB1234",),
}


def _loaded(folder: Path) -> Content:
    """The pack, after the check found nothing at all."""
    loaded = load_packs([folder])
    problems = (*loaded.problems, *check(loaded.content, loaded.places, analyse=analyse))
    assert [(problem.code, problem.message) for problem in problems] == []
    return loaded.content


class _Everywhere:
    """Walks a guide on all its ways; notes steps, ends, and what was refused."""

    def __init__(self, content: Content) -> None:
        self.content = content
        self.steps: set[tuple[str, str]] = set()
        self.ends: set[tuple[str, str]] = set()
        self.refused = 0

    def give(self, state: Interaction | None, command: cmd.Command) -> Interaction:
        given = cmd.Given("c", "i", _NOON, 0, _ACTOR, command)
        for recorded in record(state, given, decide(state, given, self.content)):
            state = evolve(state, recorded)
        assert state is not None
        return state

    def walk(self, guide: str) -> None:
        kind = self.content.guides[guide].kind
        opening, topic = ("", guide) if kind is GuideKind.TOPIC else (guide, "")
        language = self.content.languages[0]
        waiting = [
            self.give(
                None, cmd.Start(Channel.CHAT, Direction.INBOUND, language, opening, "1", topic)
            )
        ]
        seen = set()
        while waiting:
            state = waiting.pop()
            key = (state.place.frames, state.status, tuple(sorted(state.values().items())))
            if key not in seen:
                seen.add(key)
                waiting += self._moves(state)

    def _moves(self, state: Interaction) -> Iterator[Interaction]:
        here = (state.frame.guide, state.frame.step)
        if state.status is Status.WRAPPING_UP:
            self.ends.add(here)
            return
        step = current_step(state, self.content)
        self.steps.add(here)
        self._refuse_wrong_actions(state)
        if step.kind is StepKind.CAPTURE:
            for facts in self._typed(step.captures):
                yield self.give(state, cmd.Capture(facts, step.id))
            return
        ways = open_ways(state, self.content)
        if step.kind is StepKind.END and not ways:
            yield self.give(state, cmd.WrapUp())
        if step.kind is StepKind.END and ways:
            self.ends.add(here)
        for way in ways:
            if way.to.kind in (TargetKind.RETURN, TargetKind.JUMP):
                self.ends.add(here)
            yield self.give(state, cmd.TakeWay(step.id, way.id))

    def _typed(self, names: tuple[str, ...]) -> Iterator[dict[str, str]]:
        """What the customer may answer, in the first 30 combinations."""
        choices = []
        for name in names:
            spec = self.content.fact(name)
            assert spec is not None
            options = tuple(option.id for option in spec.options)
            choices.append(options or _TYPED[spec.type])
        for values in itertools.islice(itertools.product(*choices), 30):
            yield dict(zip(names, values, strict=True))

    def _refuse_wrong_actions(self, state: Interaction) -> None:
        step = current_step(state, self.content)
        elsewhere = next(
            (id_ for id_ in self.content.guides[state.frame.guide].steps if id_ != step.id), "none"
        )
        wrong = [cmd.TakeWay(step.id, "no_such_way"), cmd.TakeWay(elsewhere, "next")]
        fitting = {way.id for way in open_ways(state, self.content)}
        wrong += [cmd.TakeWay(step.id, way.id) for way in step.ways if way.id not in fitting]
        if missing_facts(state, self.content):
            wrong.append(cmd.TakeWay(step.id, step.ways[0].id))
        for command in wrong:
            with pytest.raises(Refused):
                self.give(state, command)
            self.refused += 1


def _walked(content: Content) -> _Everywhere:
    everywhere = _Everywhere(content)
    for guide in content.guides.values():
        if guide.kind is not GuideKind.ANYTIME:
            everywhere.walk(guide.id)
    return everywhere


def _to_walk(content: Content) -> set[tuple[str, str]]:
    return {
        (guide.id, step)
        for guide in content.guides.values()
        if guide.kind is not GuideKind.ANYTIME
        for step in guide.steps
    }


def _ends(content: Content) -> set[tuple[str, str]]:
    """Steps at which a guide ends: ends, returns and jumps."""
    leaving = (TargetKind.RETURN, TargetKind.JUMP)
    return {
        (guide, name)
        for guide, name in _to_walk(content)
        for step in [content.guides[guide].steps[name]]
        if step.kind is StepKind.END or any(way.to.kind in leaving for way in step.ways)
    }


def _interrupted(content: Content, topic: str) -> dict[str, bool]:
    """Each anytime guide, and whether it led back to where the topic stood."""
    everywhere = _Everywhere(content)
    start = cmd.Start(Channel.CHAT, Direction.INBOUND, content.languages[0], "", "1", topic=topic)
    state = everywhere.give(None, start)
    back = {}
    for guide in content.guides.values():
        if guide.kind is GuideKind.ANYTIME:
            there = everywhere.give(state, cmd.Interrupt(guide.id))
            ways = open_ways(there, content)
            if ways:
                there = everywhere.give(there, cmd.TakeWay(there.frame.step, ways[0].id))
            back[guide.id] = there.place.frames == state.place.frames
    return back


def test_trees_with_side_questions(tmp_path: Path) -> None:
    trees = Trees()
    content = _loaded(trees.write(tmp_path / "pack"))

    everywhere = _walked(content)

    assert trees.unreachable == ["n 20", "n 21"]
    nodes = {
        (trees.guide(tree["tree_id"]), trees.steps[tree["tree_id"]](node))
        for tree in TREES
        for node in tree["nodes"]
        if node not in trees.unreachable
    }
    assert len(nodes) > 1000
    assert everywhere.steps == _to_walk(content) >= nodes
    assert everywhere.ends == _ends(content)
    assert everywhere.refused > 2 * len(everywhere.steps)


def test_a_side_question_leads_back_to_the_step_that_asked(tmp_path: Path) -> None:
    trees = Trees()
    content = _loaded(trees.write(tmp_path / "pack"))
    everywhere = _Everywhere(content)
    guide = trees.guide("TR-48 Störung!")
    state = everywhere.give(
        None, cmd.Start(Channel.CHAT, Direction.INBOUND, "en", "", "1", topic=guide)
    )
    asked = everywhere.give(state, cmd.TakeWay("start", "what_is_a_router"))

    answered = everywhere.give(asked, cmd.TakeWay(asked.frame.step, "next"))

    assert asked.frame.step == "start_what_is_a_router"
    assert answered.place.frames == state.place.frames


def test_a_graph_of_pages_forms_and_shared_flows(tmp_path: Path) -> None:
    graph = Graph()
    content = _loaded(graph.write(tmp_path / "pack"))

    everywhere = _walked(content)

    pages = {
        (graph.guide(flow), graph.steps[flow](page))
        for flow in FLOWS
        for page in FLOWS[flow]["pages"]
    }
    assert len(pages) == 28
    assert everywhere.steps == _to_walk(content) >= pages
    assert everywhere.ends == _ends(content)
    assert _interrupted(content, graph.guide("Baggage")) == {"who_are_you": True}


def test_a_form_that_is_come_back_to_can_be_filled_anew(tmp_path: Path) -> None:
    graph = Graph()
    content = _loaded(graph.write(tmp_path / "pack"))
    everywhere = _Everywhere(content)
    identify, step = graph.guide("Identify"), graph.steps["Identify"]
    start = cmd.Start(Channel.CHAT, Direction.INBOUND, "en", "", "1", identify)
    form = content.guides[identify].steps[step("Ask Reference")]
    reference, name = form.captures

    state = everywhere.give(None, start)
    state = everywhere.give(state, cmd.Capture({reference: "AB1234", name: "Weber"}, form.id))
    state = everywhere.give(state, cmd.TakeWay(step("Found?"), "not_found"))
    state = everywhere.give(state, cmd.TakeWay(step("Try Again"), "y"))

    assert state.frame.step == form.id
    assert state.facts[reference] == "AB1234"
    state = everywhere.give(state, cmd.Capture({reference: "CD5678"}, form.id))
    assert state.frame.step == step("Found?")
    assert (state.facts[reference], state.facts[name]) == ("CD5678", "Weber")


def test_replies_for_any_time_and_bots_in_german(tmp_path: Path) -> None:
    replies = Replies()
    content = _loaded(replies.write(tmp_path / "pack"))

    everywhere = _walked(content)
    back = _interrupted(content, replies.guide("Bestellstatus"))

    assert content.languages == ("de",)
    assert len(everywhere.steps) == sum(len(bot["blocks"]) for bot in BOTS)
    assert everywhere.steps == _to_walk(content)
    assert everywhere.ends == _ends(content)
    assert len(back) == len([body for *_, body in CANNED if body]) + len(INTENTS)
    assert [guide for guide, is_back in back.items() if not is_back] == ["mensch_bitte_5"]
