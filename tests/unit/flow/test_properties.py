"""Any commands over any valid guides: what always holds, and that the generator gets about."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from agent_assist.domain.codec import decode, encode
from agent_assist.domain.commands import AddNeed, Back, Command, Given, Interrupt, Refused
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.domain.guide import FactScope, GuideKind, StepKind
from agent_assist.domain.interaction import Interaction, Passing, Status
from agent_assist.flow import UNDO, decide, evolve, fold, record
from tests.unit.flow.strategies import (
    NOON,
    REP,
    Choices,
    Drawn,
    Seeded,
    contents,
    make_command,
    make_content,
    make_start,
)

Seen = Callable[[Interaction | None, Command, Interaction | None], None]


def play(choices: Choices, content: Content, length: int, seen: Seen) -> list[Recorded]:
    """Give so many commands; `seen` looks at the state before and after (None: refused)."""
    state: Interaction | None = None
    journal: list[Recorded] = []
    elapsed = 0
    for at in range(length):
        command = make_command(choices, state, content) if state else make_start(choices)
        elapsed += choices.pick((900, 0, 40, 60_000, -5_000))
        ask = Given(f"c{at}", "i", NOON + timedelta(seconds=at), elapsed, REP, command)
        before = state
        try:
            events = decide(state, ask, content)
        except Refused as refused:
            check_sentence(refused)
            seen(before, command, None)
            continue
        assert events
        for recorded in record(state, ask, events):
            state = evolve(state, recorded)
            journal.append(recorded)
        seen(before, command, state)
        check_always(before, state, content)
        check_undo(state, journal, at, content)
    return journal


def check_sentence(refused: Refused) -> None:
    assert str(refused)[0] in "“0123456789" or str(refused)[0].isupper()
    assert str(refused).endswith(".")
    assert refused.code


def check_always(before: Interaction | None, state: Interaction | None, content: Content) -> None:
    assert state is not None
    place = state.place
    assert place.frames
    assert not place.frames[0].interrupt
    for frame in place.frames:
        assert frame.step in content.guides[frame.guide].steps
    for below, above in zip(place.frames, place.frames[1:], strict=False):
        assert not above.then or above.then in content.guides[below.guide].steps
        if above.interrupt:
            assert not above.then
    assert 0 <= place.need < len(place.needs)
    check_scopes(state, content)
    check_gates(before, state, content)
    check_trail(state)
    if before is not None:
        assert state.elapsed_ms >= before.elapsed_ms
        assert before.status is not Status.CLOSED or state.status is Status.CLOSED
        assert state.said[: len(before.said)] == before.said
        assert [p.id for p in state.promises][: len(before.promises)] == [
            p.id for p in before.promises
        ]
    assert (state.hold_since_ms is not None) == (
        state.status is Status.ON_HOLD or state.parked_from is Status.ON_HOLD
    )
    running = state.status in (Status.ACTIVE, Status.ON_HOLD)
    assert (state.stage_since_ms is not None) == running
    for need in place.needs:
        offered = [offer.solution for offer in need.offers]
        assert len(offered) == len(set(offered))
    assert not (state.status is Status.CLOSED and (state.drafts or state.undo))
    assert not (before and place.verified and not before.place.verified and state.verify_tries)
    assert sum(state.stage_ms.values()) <= state.elapsed_ms
    assert all(ms >= 0 for ms in state.stage_ms.values())


def check_scopes(state: Interaction, content: Content) -> None:
    own = {name: spec for guide in content.guides.values() for name, spec in guide.facts.items()}
    specs = {**own, **content.facts}
    scopes = [
        (FactScope.CUSTOMER, state.place.customer_facts),
        (FactScope.INTERACTION, state.place.facts),
        *((FactScope.NEED, need.facts) for need in state.place.needs),
    ]
    for scope, facts in scopes:
        assert all(specs[name].scope is scope for name in facts)


def check_gates(before: Interaction | None, state: Interaction, content: Content) -> None:
    """No gate was passed; from one, only an anytime guide leads away, and back to it."""
    for visit in state.place.trail:
        passed = visit.passing not in (None, Passing.NOT_FITTING, Passing.LEFT)
        assert not (passed and is_closed(state, visit.guide, visit.step, content))
    if before is None or any(frame.interrupt for frame in before.place.frames):
        return
    if not is_closed(state, before.frame.guide, before.frame.step, content):
        return
    undone = len(state.undo) < len(before.undo)
    depth = len(before.place.frames)
    assert undone or state.place.frames[:depth] == before.place.frames


def is_closed(state: Interaction, guide: str, name: str, content: Content) -> bool:
    step = content.guides[guide].steps[name]
    said = (guide, name, step.say) in state.said_steps
    return step.gate and not said and f"{guide}.{name}" not in state.place.refused


def check_trail(state: Interaction) -> None:
    """Open below are exactly the places that interrupts left; the last open one is current."""
    frames = state.place.frames
    waiting = [frames[i - 1] for i in range(1, len(frames)) if frames[i].interrupt]
    still_open = [(v.guide, v.step) for v in state.place.trail if v.passing is None]
    expected = [(f.guide, f.step) for f in (*waiting, frames[-1])]
    if state.status in (Status.ACTIVE, Status.ON_HOLD) or still_open == expected:
        assert still_open == expected
    else:
        assert still_open == expected[:-1]


def check_undo(
    state: Interaction | None, journal: list[Recorded], at: int, content: Content
) -> None:
    """fold(before + command + undo) is fold(before), in all of the place."""
    assert state is not None
    if state.status not in (Status.ACTIVE, Status.WRAPPING_UP):
        return
    if not state.undo or state.undo[-1].command != f"c{at}":
        return
    first = next(i for i, r in enumerate(journal) if r.command == f"c{at}")
    before = fold(journal[:first])
    ask = Given("undo", "i", NOON, state.elapsed_ms + 10, REP, Back())
    after = fold([*journal, *record(state, ask, decide(state, ask, content))])
    assert after.place == before.place
    if Status.WRAPPING_UP in (before.status, state.status):
        on_hold = before.status is Status.ON_HOLD  # the customer was taken from hold first
        assert after.status is (Status.ACTIVE if on_hold else before.status)
    assert after.undo == before.undo
    assert (after.notes, after.mood) == (state.notes, state.mood)
    assert after.elapsed_ms >= state.elapsed_ms
    assert after.said == state.said


@settings(
    max_examples=40,
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking takes minutes
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(content=contents(), data=st.data())
def test_any_commands_over_any_guides_keep_what_always_holds(
    content: Content, data: st.DataObject
) -> None:
    refused_at: list[int] = []

    def seen(before: Interaction | None, command: Command, after: Interaction | None) -> None:
        if after is None:
            refused_at.append(1)
        elif before is not None and isinstance(command, Interrupt):
            check_place_kept(before, after)

    journal = play(Drawn(data.draw), content, 25, seen)
    assert [r.sequence for r in journal] == list(range(1, len(journal) + 1))
    again = [decode(Recorded, encode(one)) for one in journal]
    assert again == journal
    assert fold(again) == fold(journal)


def check_place_kept(before: Interaction, after: Interaction) -> None:
    assert after.place.frames[: len(before.place.frames)] == before.place.frames
    assert after.place.facts == before.place.facts
    assert after.place.needs == before.place.needs


def test_the_generator_gets_about() -> None:
    """Loops, calls, jumps, interrupts, gates, parks, second needs… all come up, many times."""
    counts: Counter[str] = Counter()

    def seen(before: Interaction | None, command: Command, after: Interaction | None) -> None:
        if after is None:
            counts["refused"] += 1
            return
        counts[type(command).__name__] += 1
        count_state(counts, after, content)
        if isinstance(command, AddNeed) and before and before.need.facts:
            counts["second need starts clean"] += not after.need.facts

    for seed in range(150):
        choices = Seeded(seed)
        content = make_content(choices)
        play(choices, content, 60, seen)

    wanted = [kind.__name__ for kind in UNDO if kind.__name__ != "MoveToLibrary"]
    wanted += ["refused", "loop", "call", "call in a call", "jump", "interrupt", "nested interrupt"]
    wanted += ["known", "not_fitting", "skipped", "left", "closed gate", "refused gate", "verified"]
    wanted += ["third party", "second need", "second need starts clean", "end", "parked on hold"]
    wanted += ["topic waits", "called from an interrupt", "offer accepted"]
    rare = {name: counts[name] for name in wanted if counts[name] < 10}
    assert not rare, counts


def count_state(counts: Counter[str], state: Interaction, content: Content) -> None:
    place = state.place
    frames = place.frames
    visits = Counter((v.guide, v.step) for v in place.trail if v.passing is Passing.TAKEN)
    kinds = [content.guides[frame.guide].kind for frame in frames]
    interrupts = sum(frame.interrupt for frame in frames)
    step = content.guides[frames[-1].guide].steps[frames[-1].step]
    closed = step.gate and (frames[-1].guide, step.id, step.say) not in state.said_steps
    counts.update(visit.passing.value for visit in place.trail[-3:] if visit.passing)
    counts["loop"] += any(times > 1 for times in visits.values())
    counts["call"] += any(frame.then for frame in frames)
    counts["call in a call"] += sum(bool(frame.then) for frame in frames) > 1
    counts["jump"] += bool(state.need.begun) and state.need.guide not in [f.guide for f in frames]
    counts["interrupt"] += interrupts > 0
    counts["nested interrupt"] += interrupts > 1
    counts["called from an interrupt"] += interrupts > 0 and kinds[-1] is GuideKind.TOPIC
    counts["closed gate"] += closed
    counts["refused gate"] += bool(place.refused)
    counts["verified"] += bool(place.verified)
    counts["third party"] += bool(place.third_party)
    counts["second need"] += len(place.needs) > 1
    counts["end"] += step.kind is StepKind.END
    counts["parked on hold"] += state.parked_from is Status.ON_HOLD
    counts["topic waits"] += bool(state.need.guide) and not state.need.begun
    counts["offer accepted"] += any(offer.outcome == "accepted" for offer in state.need.offers)
