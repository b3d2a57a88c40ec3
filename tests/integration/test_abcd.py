"""Fifty-five real guidelines become a pack: nothing is lost, and each can be walked to its end."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from agent_assist.domain import commands as cmd
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel, Direction, Guide, StepKind, TargetKind
from agent_assist.domain.interaction import Interaction
from agent_assist.flow import Refused, current_step, decide, evolve, open_ways, record
from agent_assist.guidecheck import check
from agent_assist.library.packs import Loaded, load_packs
from agent_assist.rendering import analyse
from tests.integration.abcd_converter import STATUSES, guide_id, write_pack
from tests.integration.abcd_source import (
    FOLDER,
    LEVELS,
    Subflow,
    counted,
    sequences,
    subflows,
)

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="needs ../shared/data")

_KINDS = ("steps", "lookups", "branches", "conditions", "references")
_ACTOR = cmd.Actor("rep")
_NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def actions(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[tuple[str, str], str]]:
    return write_pack(tmp_path_factory.getbasetemp() / "support_desk")


@pytest.fixture(scope="module")
def loaded(
    tmp_path_factory: pytest.TempPathFactory, actions: dict[str, dict[tuple[str, str], str]]
) -> Loaded:
    return load_packs([tmp_path_factory.getbasetemp() / "support_desk"])


def _counted(guide: Guide) -> Counter[str]:
    """What a converted guide holds, read from its steps and ways."""
    found: Counter[str] = Counter()
    for step in guide.steps.values():
        own = re.fullmatch(r"s\d+_[a-z_]+", step.id) and not re.search(
            r"_(?:if|which|or|case)(?:_|$)", step.id
        )
        ids = [way.id for way in step.ways]
        found["steps"] += bool(own)
        found["lookups"] += step.kind in (StepKind.LOOKUP, StepKind.VERIFY)
        found["branches"] += sum(id.startswith(("option_", "or_", "oracle_")) for id in ids)
        found["branches"] += sum(way.id in LEVELS and "_case_" in way.to.step for way in step.ways)
        found["conditions"] += (step.when is not None) + sum(id.startswith("if_") for id in ids)
        found["references"] += sum(
            way.to.kind in (TargetKind.JUMP, TargetKind.CALL) for way in step.ways
        )
    return found


def test_what_the_source_holds_is_in_the_pack(loaded: Loaded) -> None:
    source: Counter[str] = Counter()
    pack: Counter[str] = Counter()
    for subflow in subflows():
        expected = counted(subflow)
        converted = _counted(loaded.content.guides[guide_id(subflow.name)])
        assert {k: converted[k] for k in _KINDS} == {k: expected[k] for k in _KINDS}, subflow.name
        source += expected
        pack += converted

    print("\n            source  pack")
    for kind in _KINDS:
        print(f"{kind:<12}{source[kind]:>6}{pack[kind]:>6}")
    assert len(subflows()) == 55
    assert source["steps"] == 255
    assert min(source[kind] for kind in _KINDS) > 20


def test_every_detail_of_the_source_is_somewhere_in_its_guide(loaded: Loaded) -> None:
    for subflow in subflows():
        guide = loaded.content.guides[guide_id(subflow.name)]
        said = _letters(" ".join(_texts(guide, loaded.content)))
        for step in subflow.steps:
            for detail in (step["text"], *step["subtext"]):
                for part in re.split(r" > |<or>|(?<=[.?!])\s+", detail):
                    assert _letters(part) in said or _is_asked(step, part), (subflow.name, part)


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text)


def _is_asked(step: dict[str, str], part: str) -> bool:
    """Names of facts that are verified stand as facts, not as words."""
    return step["button"] == "Verify Identity" and len(part.split()) < 10


def _texts(guide: Guide, content: Content) -> Iterator[str]:
    for step in guide.steps.values():
        for texts in (step.lookup, *step.tips, *(way.text for way in step.ways)):
            yield from texts.values()
        if step.say:
            for wording in content.templates[step.say].wordings:
                yield from wording.texts.values()


def test_the_pack_loads_and_passes_the_check(loaded: Loaded) -> None:
    assert loaded.problems == ()
    assert check(loaded.content, loaded.places, analyse=analyse) == ()


@dataclass(frozen=True)
class _Walk:
    """A place on a walk: the state, how many actions were taken, and the place before."""

    state: Interaction
    done: int
    before: _Walk | None = None

    def key(self) -> tuple[object, ...]:
        place = self.state.place
        return (place.frames, self.done, tuple(sorted(self.state.values().items())))


class _Walker:
    """Looks for a way through a guide on which exactly these actions are taken in this order."""

    def __init__(self, content: Content, actions: dict[tuple[str, str], str], wanted: list[str]):
        self._content = content
        self._actions = actions
        self._wanted = wanted

    def give(self, state: Interaction | None, command: cmd.Command) -> Interaction:
        given = cmd.Given("c", "i", _NOON, 0, _ACTOR, command)
        for recorded in record(state, given, decide(state, given, self._content)):
            state = evolve(state, recorded)
        assert state is not None
        return state

    def walk(self, guide: str, *, correct: bool) -> _Walk | None:
        start = cmd.Start(Channel.CHAT, Direction.INBOUND, "en", "", "1", topic=guide)
        waiting = [_Walk(self.give(None, start), 0)]
        seen = {waiting[0].key()}
        for here in waiting:
            step = current_step(here.state, self._content)
            if step.kind is StepKind.END and here.done == len(self._wanted):
                return here
            for there in self._moves(here, correct=correct):
                if there.key() not in seen:
                    seen.add(there.key())
                    waiting.append(there)
        return None

    def _moves(self, here: _Walk, *, correct: bool) -> Iterator[_Walk]:
        state, step = here.state, current_step(here.state, self._content)
        for command, way in self._commands(state):
            does = self._actions.get((step.id, way), "") if way else ""
            if does and (here.done == len(self._wanted) or does != self._wanted[here.done]):
                continue
            after = self.give(state, command)
            yield _Walk(after, here.done + bool(does), here)
        if correct and "shipping_status" in state.values():
            for value in STATUSES:
                after = self.give(state, cmd.CorrectFact("shipping_status", value))
                yield _Walk(after, here.done, here)

    def _commands(self, state: Interaction) -> Iterator[tuple[cmd.Command, str]]:
        step = current_step(state, self._content)
        if step.kind is StepKind.CAPTURE:
            values = STATUSES if step.captures == ("shipping_status",) else ["Ana Marković"]
            for value in values:
                yield cmd.Capture(dict.fromkeys(step.captures, value), step.id), "next"
            return
        if step.kind is StepKind.VERIFY and step.verify and not state.verified:
            yield cmd.VerifyCustomer(step.id, True, step.verify.ask[: step.verify.needed]), "passed"
            return
        for way in open_ways(state, self._content):
            yield cmd.TakeWay(step.id, way.id), way.id

    def refuse_wrong_actions(self, state: Interaction) -> int:
        """Try every other action of the guide at this place; how many were refused."""
        step = current_step(state, self._content)
        ways = {way.id for way in open_ways(state, self._content)}
        refused = 0
        for wrong, way in self._actions:
            if wrong == step.id and way in ways:
                continue
            with pytest.raises(Refused):
                self.give(state, cmd.TakeWay(wrong, way))
            refused += 1
        return refused


@pytest.mark.parametrize("subflow", subflows() if FOLDER.is_dir() else (), ids=lambda s: s.key)
def test_a_subflow_is_walked_to_an_end_along_its_actions_and_wrong_ones_are_refused(
    loaded: Loaded, actions: dict[str, dict[tuple[str, str], str]], subflow: Subflow
) -> None:
    guide = guide_id(subflow.name)
    walker = _Walker(loaded.content, actions[guide], sequences()[subflow.key])

    walk = walker.walk(guide, correct=False) or walker.walk(guide, correct=True)

    assert walk is not None, "no walk takes these actions in this order"
    assert walk.done == len(sequences()[subflow.key])
    assert current_step(walk.state, loaded.content).kind is StepKind.END
    place: _Walk | None = walk
    while place is not None:
        assert walker.refuse_wrong_actions(place.state) >= len(set(sequences()[subflow.key])) - 1
        place = place.before


def test_walks_that_the_conditions_forbid_are_few(
    loaded: Loaded, actions: dict[str, dict[tuple[str, str], str]]
) -> None:
    """Its list of actions contradicts the conditions of one subflow: the status has to change."""
    corrected = [
        subflow.key
        for subflow in subflows()
        if not _Walker(
            loaded.content, actions[guide_id(subflow.name)], sequences()[subflow.key]
        ).walk(guide_id(subflow.name), correct=False)
    ]

    assert corrected == ["cost"]


@pytest.mark.parametrize(
    ("oracle", "wanted"),
    [
        ("yes", ["pull-up-account", "verify-identity", "ask-the-oracle", "update-order"]),
        (
            "no",
            ["pull-up-account", "verify-identity", "ask-the-oracle", "membership", "update-order"],
        ),
    ],
)
def test_what_the_system_says_decides_what_comes_next(
    loaded: Loaded,
    actions: dict[str, dict[tuple[str, str], str]],
    oracle: str,
    wanted: list[str],
) -> None:
    """A fee by mistake is removed at once; else it depends on the membership level."""
    walker = _Walker(loaded.content, actions["status_mystery_fee"], wanted)

    walk = walker.walk("status_mystery_fee", correct=False)

    assert walk is not None
    assert walk.state.values()["oracle"] == oracle
    assert walk.state.values().get("membership", "gold") in ("gold", "silver")
