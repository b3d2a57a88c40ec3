"""Edits of a guide's steps: add, remove, move, duplicate, rename, change the kind.

Every function takes a guide and gives the guide as it should become; every way of a guide that
had none astray still leads to a step that is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from agent_assist.domain.content import Content, Template
from agent_assist.domain.guide import (
    Disposition,
    Guide,
    Solve,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
    Verify,
    Way,
)
from agent_assist.domain.texts import Texts, in_language
from agent_assist.editing.guide_ways import (
    NAMED_WAYS,
    RESERVED,
    EditError,
    connect,
    free_way,
    in_order,
    main_way,
    step_of,
    with_step,
)
from agent_assist.editing.making import free_id


def add_step(
    guide: Guide,
    title: Texts,
    stage: Stage,
    after: str = "",
    way: str = "",
    kind: StepKind = StepKind.SAY,
) -> tuple[Guide, str]:
    """Add a step that says something.

    Args:
        guide: the guide; without steps, the new one becomes its start.
        title: the new step's title by language; its id is made from it.
        stage: the stage it belongs to.
        after: the step it comes after; empty: nothing leads to it yet.
        way: the way of that step it is put on, so that it leads on to where the way led. Empty:
            on the way to what comes next, or on a new answer or outcome where the step has
            several.
        kind: SAY or ASK.

    Returns:
        The guide, and the new step's id.

    Raises:
        EditError: the step before it is an end, or is not there.
    """
    id = free_id(in_language(title, "en"), guide.steps, "step")
    new = Step(id, stage, kind, title)
    if not after:
        start = guide.start if guide.start in guide.steps else id
        return replace(with_step(guide, new), start=start), id
    before = step_of(guide, after)
    replaced = _way_for(before, way)
    if replaced is None and free_way(before) is None and before.kind is not StepKind.END:
        replaced = before.ways[0]
    on = replaced.to if replaced else _merge_target(before)
    if on is not None:
        new = replace(new, ways=(Way("next", on),))
    grown = _placed_after(guide, new, after)
    return connect(grown, after, id, replaced.id if replaced else "", title), id


def _way_for(before: Step, way: str) -> Way | None:
    if way:
        found = next((one for one in before.ways if one.id == way), None)
        if found is None:
            raise EditError("This way is no longer there.")
        return found
    return main_way(before) if free_way(before) is None else None


def _merge_target(before: Step) -> Target | None:
    """Where a new branch leads on to: where the last of its siblings goes."""
    return before.ways[-1].to if before.ways else None


def _placed_after(guide: Guide, new: Step, after: str) -> Guide:
    steps: dict[str, Step] = {}
    for id, step in guide.steps.items():
        steps[id] = step
        if id == after:
            steps[new.id] = new
    return replace(guide, steps=steps)


def remove_step(guide: Guide, step: str) -> Guide:
    """The guide without a step; ways that led to it lead on to where its first way leads.

    A way that would then lead nowhere, or only back to its own step, goes with it.

    Raises:
        EditError: it is the only step, or not there.
    """
    gone = step_of(guide, step)
    if len(guide.steps) == 1:
        raise EditError("A guide needs at least one step. Add another one first.")
    on = _way_past(gone)
    steps = {id: _past(one, step, on) for id, one in guide.steps.items() if id != step}
    start = guide.start
    if start == step:
        start = _own_step(on) or next(iter(steps))
    return replace(guide, steps=steps, start=start)


def remove_from(content: Content, guide: str, step: str) -> tuple[Guide, ...]:
    """All guides that change when a step is removed: its own first, then those that enter at it.

    Args:
        content: everything; other guides may jump to the step or call it.
        guide: the guide. step: its step.
    """
    own = content.guides[guide]
    shorter = remove_step(own, step)
    instead = _own_step(_way_past(own.steps[step])) or ""
    others = [
        _entering_elsewhere(other, guide, step, instead)
        for id, other in content.guides.items()
        if id != guide
    ]
    shorter = _entering_elsewhere(shorter, guide, step, instead)
    return (shorter, *(other for other in others if other is not content.guides[other.id]))


def _way_past(gone: Step) -> Target | None:
    """Where its first way leads that leads elsewhere."""
    return next((way.to for way in gone.ways if _own_step(way.to) != gone.id), None)


def _own_step(to: Target | None) -> str | None:
    """The step of the same guide to which a target leads in the end."""
    if to is None or to.kind in (TargetKind.JUMP, TargetKind.RETURN):
        return None
    return to.step if to.kind is TargetKind.STEP else to.then


def _past(step: Step, gone: str, on: Target | None) -> Step:
    if all(_own_step(way.to) != gone for way in step.ways):
        return step
    ways = (_way_led_past(step.id, way, gone, on) for way in step.ways)
    return replace(step, ways=tuple(way for way in ways if way is not None))


def _way_led_past(step: str, way: Way, gone: str, on: Target | None) -> Way | None:
    if _own_step(way.to) != gone:
        return way
    if way.to.kind is TargetKind.CALL:
        then = _own_step(on)
        return replace(way, to=replace(way.to, then=then)) if then else None
    return None if on is None or on == Target(step=step) else replace(way, to=on)


def _entering_elsewhere(other: Guide, guide: str, step: str, instead: str) -> Guide:
    """The same object when it never enters the guide at that step."""

    def led(way: Way) -> Way:
        enters = way.to.kind in (TargetKind.JUMP, TargetKind.CALL)
        if not enters or (way.to.guide, way.to.step) != (guide, step):
            return way
        return replace(way, to=replace(way.to, step=instead))

    steps = {id: replace(one, ways=tuple(map(led, one.ways))) for id, one in other.steps.items()}
    return other if steps == other.steps else replace(other, steps=steps)


def move_step(guide: Guide, step: str, stage: Stage) -> Guide:
    """The step in another stage; its ways stay."""
    return with_step(guide, replace(step_of(guide, step), stage=stage))


def rename_step(guide: Guide, step: str, language: str, title: str) -> Guide:
    """The step with another title in one language; an empty one removes it. Its id stays."""
    found = step_of(guide, step)
    titles = {code: text for code, text in found.title.items() if code != language}
    if title.strip():
        titles = {**found.title, language: title.strip()}
    return with_step(guide, replace(found, title=titles))


def set_start(guide: Guide, step: str) -> Guide:
    """The guide that begins with another step."""
    return replace(guide, start=step_of(guide, step).id)


def duplicate_step(
    guide: Guide, step: str, templates: Mapping[str, Template]
) -> tuple[Guide, str, tuple[Template, ...]]:
    """A second step like one that is there; nothing leads to it yet.

    Args:
        guide: the guide.
        step: the step.
        templates: all templates; a text that is written in the step itself is copied.

    Returns:
        The guide, the new step's id, and the copied text, if there is one.
    """
    like = step_of(guide, step)
    id = free_id(like.id, guide.steps)
    own = templates.get(like.say)
    is_own = like.say == f"{guide.id}.{like.id}" and own is not None
    copied = (replace(own, id=f"{guide.id}.{id}"),) if is_own and own else ()
    new = replace(like, id=id, say=copied[0].id if copied else like.say)
    return _placed_after(guide, new, step), id, copied


def change_kind(guide: Guide, step: str, kind: StepKind, facts: tuple[str, ...] = ()) -> Guide:
    """The step with another kind; what only its former kind has is dropped.

    Its ways stay as far as the new kind has such: the ways of a verification or a solution are
    given, so the first ways become those.

    Args:
        guide: the guide.
        step: the step.
        kind: the new kind.
        facts: what to ask, for CAPTURE and VERIFY; by default what the step asked before.

    Raises:
        EditError: CAPTURE or VERIFY without a fact.
    """
    found = step_of(guide, step)
    if found.kind is kind:
        return guide
    asked = facts or found.captures or (found.verify.ask if found.verify else ())
    if kind in (StepKind.CAPTURE, StepKind.VERIFY) and not asked:
        raise EditError("Choose first what the step asks for.")
    changed = replace(
        found,
        kind=kind,
        ways=_ways_for(found, kind),
        captures=asked if kind is StepKind.CAPTURE else (),
        verify=Verify(asked) if kind is StepKind.VERIFY else None,
        solve=Solve() if kind is StepKind.SOLVE else None,
        lookup={},
        end=Disposition.RESOLVED if kind is StepKind.END else None,
        topics=False,
        ask_again=False,
    )
    return with_step(guide, changed)


def _ways_for(step: Step, kind: StepKind) -> tuple[Way, ...]:
    if kind is StepKind.END:
        return ()
    if kind in NAMED_WAYS:
        names = [id for id in NAMED_WAYS[kind] if id != "third_party"]
        return tuple(replace(way, id=id) for way, id in zip(step.ways, names, strict=False))
    taken = {way.id for way in step.ways}
    ways = [
        replace(way, id=free_id(f"after_{way.id}", taken)) if way.id in RESERVED else way
        for way in step.ways
    ]
    return in_order(kind, ways)
