"""A step costs the same late in a long call as early in it."""

import gc
import statistics
import time

from agent_assist.domain import commands as cmd
from agent_assist.flow import decide, evolve, record
from tests.unit.flow.shop import Call, guide, said, shop, step, way


def ring(count: int) -> Call:
    """A call through an opening guide of so many steps in a ring, three answers each."""
    steps = [
        step(
            f"s{at}",
            "ask",
            way("on", f"s{(at + 1) % count}"),
            way("back", "s0", when="known(name) and mood == calm"),
            way("jump", "s3"),
        )
        for at in range(count)
    ]
    return Call(shop(guide("opening", "opening", *steps)))


def median_ms(call: Call, times: int) -> float:
    """Median time of deciding and folding an answer together with what was said, in ms."""
    spent = []
    for _ in range(times):
        call.ms += 1000
        given = call.given(cmd.TakeWay(call.state.frame.step, "on", said(call.state, call.content)))
        state = call.state
        began = time.process_time()
        for recorded in record(state, given, decide(state, given, call.content)):
            state = evolve(state, recorded)
            call.journal.append(recorded)
        spent.append(time.process_time() - began)
        call._state = state
    return statistics.median(spent) * 1000


def test_a_step_costs_the_same_after_two_thousand_events() -> None:
    call = ring(50)
    gc.disable()
    try:
        median_ms(call, 50)
        early = median_ms(call, 150)
        median_ms(call, 500)
        late = median_ms(call, 150)
    finally:
        gc.enable()
    assert call.state.sequence > 2_000
    assert late < 2 * early
    assert late < 2  # ms; about 0.1 on a quiet machine
