"""Any call on its own content runs the same; the shortcut gives what deciding gives."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from agent_assist.domain.commands import Given, Refused
from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.events import Recorded
from agent_assist.domain.guide import FactSpec, Guide, Step
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.replay import SAME, Outcome
from agent_assist.flow import decide, evolve, fold, record
from agent_assist.flow.replay import LoggedCall, Replayer
from agent_assist.flow.replay.likeness import Likeness
from tests.unit.flow.strategies import (
    NOON,
    REP,
    Choices,
    Seeded,
    contents,
    make_command,
    make_content,
    make_start,
)
from tests.unit.flow.telling import told

Call = list[tuple[Given, tuple[Recorded, ...]]]


def serve(choices: Choices, content: Content, length: int) -> Call:
    """A call of so many tries, of which those that were refused are not logged."""
    state: Interaction | None = None
    call: Call = []
    for at in range(length):
        command = make_command(choices, state, content) if state else make_start(choices)
        ask = Given(f"c{at}", "i", NOON + timedelta(seconds=at), at * 900, REP, command)
        try:
            events = record(state, ask, decide(state, ask, content))
        except Refused:
            continue
        for recorded in events:
            state = evolve(state, recorded)
        call.append((ask, events))
    return call


def logged(choices: Choices, content: Content, length: int) -> LoggedCall:
    return told(serve(choices, content, length))


# --- drafts -------------------------------------------------------------------------------------


def edited(choices: Choices, content: Content) -> Content:
    """The content with one edit somewhere."""
    what = choices.pick(("step", "step", "step", "gone", "new", "head", "fact", "text", "solution"))
    guide = content.guides[choices.pick(tuple(content.guides))]
    step = guide.steps[choices.pick(tuple(guide.steps))]
    if what == "step":
        return _with_guide(content, _with_step(guide, _edited_step(choices, step, content)))
    if what == "gone":
        return _with_guide(content, _without(guide, step.id))
    if what == "new":
        return _with_guide(content, _with_new(choices, guide, step, content))
    if what == "head":
        return _with_guide(content, replace(guide, start=choices.pick(tuple(guide.steps))))
    if what == "fact":
        return _with_fact(choices, content)
    if what == "text":
        return _with_text(choices, content)
    return replace(content, solutions={k: v for k, v in content.solutions.items() if k != "refund"})


def _with_guide(content: Content, guide: Guide) -> Content:
    return replace(content, guides={**content.guides, guide.id: guide})


def _with_step(guide: Guide, step: Step) -> Guide:
    return replace(guide, steps={**guide.steps, step.id: step})


def _edited_step(choices: Choices, step: Step, content: Content) -> Step:
    other = choices.pick(tuple(choices.pick(tuple(content.guides.values())).steps.values()))
    return choices.pick(
        (
            replace(step, title={"en": "Another title"}),
            replace(step, tips=({"en": "A tip"},)),
            replace(step, say=other.say),
            replace(step, must_say=not step.must_say),
            replace(step, gate=not step.gate),
            replace(step, when=other.when),
            replace(step, stage=other.stage),
            replace(step, ways=step.ways[:1]),
            replace(step, ways=other.ways),
            replace(step, captures=other.captures),
            replace(step, topics=not step.topics),
            replace(step, end=other.end),
            replace(step, kind=other.kind, verify=other.verify),
        )
    )


def _without(guide: Guide, step: str) -> Guide:
    left = {id_: one for id_, one in guide.steps.items() if id_ != step}
    return replace(guide, steps=left) if left else guide


def _with_new(choices: Choices, guide: Guide, step: Step, content: Content) -> Guide:
    """A step like another one stands before `step`, in every way that leads there."""
    like = choices.pick(tuple(choices.pick(tuple(content.guides.values())).steps.values()))
    ways = tuple(replace(way, to=replace(way.to, step=step.id)) for way in like.ways)
    new = replace(like, id="new", ways=ways)
    steps = {}
    for one in guide.steps.values():
        leading = tuple(
            replace(w, to=replace(w.to, step="new")) if w.to.step == step.id else w
            for w in one.ways
        )
        steps[one.id] = replace(one, ways=leading)
    return replace(guide, steps={"new": new, **steps})


def _with_fact(choices: Choices, content: Content) -> Content:
    name = choices.pick(("name", "email", "weather", "order", "wish", "amount"))
    spec = choices.pick((FactSpec(name), FactSpec(name, required=False)))
    return replace(content, facts={**content.facts, name: spec})


def _with_text(choices: Choices, content: Content) -> Content:
    id_ = choices.pick(tuple(content.templates))
    wording = choices.pick(
        (
            Wording("plain", {"en": "Good evening."}),
            Wording("other", {"en": "Good morning."}),
            Wording("plain", {"en": "Good morning."}, moods=(choices.pick(("calm", "upset")),)),
        )
    )
    return replace(content, templates={**content.templates, id_: Template(id_, (wording,))})


# --- properties ---------------------------------------------------------------------------------

SETTINGS = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)


@given(content=contents(), data=st.data())
@SETTINGS
def test_a_call_runs_the_same_on_its_own_content(content: Content, data: st.DataObject) -> None:
    call = logged(data.draw(st.builds(lambda r: Seeded(r), st.integers(0, 10_000))), content, 60)
    replayer = Replayer(content, lambda _: content)
    assert replayer.rerun(call) == SAME
    assert replayer.replay(call) == SAME


@given(seed=st.integers(0, 1_000_000), edits=st.integers(1, 3))
@SETTINGS
def test_the_shortcut_gives_what_deciding_gives(seed: int, edits: int) -> None:
    choices = Seeded(seed)
    content = make_content(choices)
    call = logged(choices, content, 50)
    draft = content
    for _ in range(edits):
        draft = edited(choices, draft)
    replayer = Replayer(draft, lambda _: content)
    assert replayer.replay(call) == replayer.rerun(call)


def test_both_ways_and_all_outcomes_come_up() -> None:
    """The property above says something only when shortcuts are taken, and outcomes differ."""
    shortcuts: Counter[tuple[bool, Outcome]] = Counter()
    for seed in range(600):
        choices = Seeded(seed)
        content = make_content(choices)
        call = logged(choices, content, 50)
        draft = edited(choices, content)
        quick = Likeness(content, draft).same_course(call)
        shortcuts[quick, Replayer(draft, lambda _, c=content: c).replay(call).outcome] += 1
    for key in (
        (True, Outcome.SAME),
        (True, Outcome.OTHER_WORDS),
        *((False, outcome) for outcome in Outcome if outcome is not Outcome.LEFT_OUT),
    ):
        assert shortcuts[key] >= 5, shortcuts


@given(seed=st.integers(0, 1_000_000))
@SETTINGS
def test_the_telling_ends_where_the_fold_ends(seed: int) -> None:
    choices = Seeded(seed)
    content = make_content(choices)
    served = serve(choices, content, 60)
    call = told(served)
    before_close = [
        recorded
        for ask, events in served
        for recorded in events
        if type(ask.command).__name__ not in ("Close", "KeepPromise", "Note")
        or not any(type(e.event).__name__ == "Closed" for _, es in served for e in es)
    ]
    state = fold(before_close) if _in_order(before_close) else None
    if state is not None:
        assert call.end.at == (state.frame.guide, state.frame.step)
        assert call.end.needs == tuple(
            (n.guide, n.disposition.value if n.disposition else "") for n in state.place.needs
        )
    visits = {(v.guide, v.step) for v in fold([r for _, es in served for r in es]).place.trail}
    assert visits <= {at for turn in call.turns for at in turn.visited}


def _in_order(events: list[Recorded]) -> bool:
    return [one.sequence for one in events] == list(range(1, len(events) + 1))
