"""The studio's figures: checking, replaying, the tree, the map, a keystroke in the editor.

    python -m tests.benchmarks.studio [--quick] [--json]

Checks and replays are timed in this process and in two others, over real files. The tree, the map
and the editor are the window's own, offscreen, in a room over a library of ten thousand solutions
and a guide of three hundred steps; each frame is timed until it is painted. The baseline stands
beside each figure: the same work done by its plainest means in the same run.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from agent_assist.domain.content import Content
from agent_assist.domain.guide import Stage, Step, StepKind, Target, Way
from agent_assist.guidecheck import CheckCache, check
from agent_assist.library.snapshot import content_from_bytes, content_to_bytes
from agent_assist.library.starter import starter_content
from agent_assist.rendering import analyse
from agent_assist.services.replaying import Replaying
from agent_assist.standalone import replaying_only
from tests.benchmarks.figures import Figure, Tell, figure, main
from tests.benchmarks.studio_calls import fill_journal
from tests.benchmarks.studio_content import many_guides
from tests.small_shop import publish

EDIT_MS, WHOLE_S, CALLS_A_SECOND = 30.0, 3.0, 5_000
CALLS, QUICK_CALLS = 10_000, 2_500
GUIDES, QUICK_GUIDES = 1_000, 40
STEPS = 50
EDITS, QUICK_EDITS = 30, 15


# --- the guide check ----------------------------------------------------------------------------


def one_edit(content: Content, number: int) -> Content:
    """The content with the title of one step changed, in a guide of many steps."""
    guides = [g for g in content.guides.values() if len(g.steps) >= 20] or [
        *content.guides.values()
    ]
    guide = guides[number % len(guides)]
    step = list(guide.steps.values())[number % len(guide.steps)]
    titled = replace(step, title={**step.title, "en": f"Another title, number {number}"})
    edited = replace(guide, steps={**guide.steps, step.id: titled})
    return replace(content, guides={**content.guides, guide.id: edited})


def one_branch(content: Content, number: int) -> Content:
    """The content with one more answer at a question, which changes where calls can go."""
    guide = next(
        g for g in content.guides.values() if len(g.steps) >= 20 and g.id != f"guide {number}"
    )
    asks = [s for s in guide.steps.values() if s.kind is StepKind.ASK and not s.topics]
    step = asks[number % len(asks)]
    texts = dict.fromkeys(content.languages, "Something else")
    to = Target(step=next(reversed(guide.steps)))
    more = replace(step, ways=(*step.ways, Way(f"other_{number}", to, texts)))
    edited = replace(guide, steps={**guide.steps, step.id: more})
    return replace(content, guides={**content.guides, guide.id: edited})


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def edits(
    content: Content, cache: CheckCache, count: int, edit: Callable[[Content, int], Content]
) -> list[float]:
    """Times in ms of checking again after each of so many edits."""
    took = []
    for number in range(count):
        content = edit(content, number)
        took.append(1000 * seconds(lambda c=content: check(c, {}, analyse=analyse, cache=cache)))
    return took


def check_figures(quick: bool) -> Iterator[Figure]:
    """One edited guide in the shop's library, and a thousand guides of fifty steps."""
    shop, cache = starter_content(), CheckCache()
    cold = 1000 * seconds(lambda: check(shop, {}, analyse=analyse, cache=cache))
    count = QUICK_EDITS if quick else EDITS
    for what, edit in (("text", one_edit), ("branch", one_branch)):
        took = statistics.median(edits(shop, cache, count, edit))
        yield figure(f"check: one edited guide ({what}) p50", took, "ms", cold, EDIT_MS)
    guides = QUICK_GUIDES if quick else GUIDES
    big, cache = many_guides(guides, STEPS), CheckCache()
    cold = seconds(lambda: check(big, {}, analyse=analyse, cache=cache))
    name = f"check: {guides} guides of {STEPS} steps"
    yield Figure(f"{name}, cold", round(cold, 3), "s", 0, 0, True)
    read = content_from_bytes(content_to_bytes(big))
    again = seconds(lambda: check(read, {}, analyse=analyse, cache=cache))
    yield figure(f"{name}, read anew, analyses cached", again, "s", cold, WHOLE_S)
    took = statistics.median(edits(big, cache, count, one_edit))
    yield figure(f"{name}: one edited guide p50", took, "ms", 1000 * cold, EDIT_MS)


# --- replay -------------------------------------------------------------------------------------


def drafts(content: Content) -> dict[str, Content]:
    """What a supervisor changes between two replays, from the least to the most."""
    opening, returns = content.guides["opening"], content.guides["returns"]
    said = (content.templates[step.say] for step in opening.steps.values() if step.say)
    template = next(t for t in said if any(not w.channels for w in t.wordings))
    worded = replace(
        template,
        wordings=tuple(
            replace(w, texts={code: f"{text} …" for code, text in w.texts.items()})
            for w in template.wordings
        ),
    )
    ask = next(s for s in returns.steps.values() if s.kind is StepKind.ASK)
    narrowed = replace(returns, steps={**returns.steps, ask.id: replace(ask, ways=ask.ways[:1])})
    new = Step("brand_new", Stage.GREET, StepKind.SAY, say=template.id,
               ways=(Way("next", Target(step=opening.start)),))  # fmt: skip
    widened = replace(opening, start=new.id, steps={new.id: new, **opening.steps})
    return {
        "a line of the opening worded anew": replace(
            content, templates={**content.templates, template.id: worded}
        ),
        "an answer gone in one guide": replace(
            content, guides={**content.guides, returns.id: narrowed}
        ),
        "a new step that every call goes through": replace(
            content, guides={**content.guides, opening.id: widened}
        ),
    }


def replay_figures(quick: bool, folder: Path, tell: Tell) -> Iterator[Figure]:
    """Calls a second: by the clock, and by the time that the two processes computed.

    What starting both costs, whatever they do, is a figure of its own and taken off the others.
    The baseline is the same for a draft that is what is published.
    """
    content = starter_content()
    calls = QUICK_CALLS if quick else CALLS
    publish(folder, content)
    events = fill_journal(folder, {"1": content}, calls)
    yield Figure("replay: events of a call", round(events, 1), "events", 0, 20, events >= 20)
    with replaying_only(folder) as replaying:
        yield from _replay_rates(replaying, content, calls, 1 if quick else 5, tell)


def _replay_rates(
    replaying: Replaying, content: Content, calls: int, rounds: int, tell: Tell
) -> Iterator[Figure]:
    def timed(draft: Content, last: int) -> tuple[float, float]:
        """Seconds by the clock, and seconds of the processes, both of them counted as one."""
        took = []
        for _ in range(rounds):
            before = os.times()
            began = time.perf_counter()
            found = replaying.replay(draft, last)
            after = os.times()
            computed = (after[2] - before[2] + after[3] - before[3]) / 2
            took.append((time.perf_counter() - began, computed))
            counts[:] = [(outcome.value, n) for outcome, n in found.counts().items() if n]
        return min(one for one, _ in took), min(one for _, one in took)

    counts: list[tuple[str, int]] = []
    start = timed(content, 1)
    yield Figure("replay: start of both processes", round(start[0], 3), "s", 0, 0, True)
    plain = timed(content, calls)
    for number, (name, draft) in enumerate(drafts(content).items()):
        took = timed(draft, calls)
        tell(f"replay, {name}: {dict(counts)}")
        # Where every call has to be decided again, the figure is told, not held to the goal.
        goal = CALLS_A_SECOND if number < 2 else 0
        for which, how in ((0, "by the clock"), (1, "by computing time")):
            rate, baseline = (calls / (one[which] - start[which]) for one in (took, plain))
            yield Figure(f"replay: {name}, {how}", round(rate), "calls/s", round(baseline), goal,
                         rate >= goal)  # fmt: skip


# --- all of it ----------------------------------------------------------------------------------


@contextmanager
def data_folder() -> Iterator[Path]:
    """A folder for one run."""
    with tempfile.TemporaryDirectory() as base:
        folder = Path(base) / "data"
        folder.mkdir()
        yield folder


def measure(quick: bool, tell: Tell) -> list[Figure]:
    """All figures of the studio."""
    from tests.benchmarks.studio_room import room_figures

    figures = list(check_figures(quick))
    with data_folder() as folder:
        figures += replay_figures(quick, folder, tell)
        figures += room_figures(quick, folder, tell)
    return figures


if __name__ == "__main__":
    sys.exit(main(__doc__, "fewer guides, calls and frames", measure))
