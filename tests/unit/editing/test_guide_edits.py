"""Edits of a guide: what each does, and that a guide stays whole and loadable after any of them."""

from __future__ import annotations

import contextlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agent_assist.domain.condition import Known
from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.guide import (
    Disposition,
    Guide,
    GuideKind,
    Stage,
    Step,
    StepKind,
    Target,
    TargetKind,
    Verify,
    Way,
)
from agent_assist.editing.guide_edits import (
    add_step,
    change_kind,
    duplicate_step,
    move_step,
    remove_from,
    remove_step,
    rename_step,
    set_start,
)
from agent_assist.editing.guide_ways import (
    EditError,
    connect,
    disconnect,
    free_way,
)
from agent_assist.library.export import dump_pack
from agent_assist.library.packs import load_packs
from tests import strategies


def say(id: str, *to: str, **more: object) -> Step:
    ways = tuple(
        Way("next" if number == 1 else f"next_{number}", Target(step=step))
        for number, step in enumerate(to, 1)
    )
    return replace(Step(id, Stage.NEED, StepKind.SAY, {"en": id.title()}, "", ways), **more)


def ask(id: str, **answers: str) -> Step:
    ways = tuple(
        Way(answer, Target(step=step), {"en": answer.title()}) for answer, step in answers.items()
    )
    return Step(id, Stage.NEED, StepKind.ASK, {"en": id.title()}, "", ways)


def end(id: str) -> Step:
    return Step(id, Stage.THANK, StepKind.END, {"en": id.title()}, end=Disposition.RESOLVED)


def guide(*steps: Step, id: str = "returns") -> Guide:
    return Guide(id, GuideKind.TOPIC, {step.id: step for step in steps}, steps[0].id)


def leads(found: Guide, step: str) -> dict[str, str]:
    return {way.id: way.to.step for way in found.steps[step].ways}


def astray(found: Guide) -> list[str]:
    """Ways to steps that are not there, and a start that is not."""
    wrong = [] if found.start in found.steps else ["start"]
    for step in found.steps.values():
        for way in step.ways:
            own = {TargetKind.STEP: way.to.step, TargetKind.CALL: way.to.then}.get(way.to.kind)
            if own is not None and own not in found.steps:
                wrong.append(f"{step.id}/{way.id}")
        if len({way.id for way in step.ways}) < len(step.ways):
            wrong.append(f"{step.id}: two ways of one id")
    return wrong + [id for id, step in found.steps.items() if id != step.id]


def again(found: Guide) -> tuple[Guide, tuple[str, ...]]:
    """The guide written as a pack and read again, and what the reading found wrong."""
    hello = Template("hello", (Wording("own", {"en": "Hello"}),))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name, "pack")
        content = Content({found.id: found}, {"hello": hello}, languages=strategies.LANGUAGES)
        dump_pack(content, folder)
        loaded = load_packs([folder])
    read = replace(loaded.content.guides[found.id], pack=found.pack)
    return read, tuple(one.message for one in loaded.problems)


def one_edit(draw: st.DrawFn, found: Guide) -> Guide:
    """What one edit makes of a guide; `EditError` when it makes no sense there."""
    step, other = (draw(st.sampled_from(sorted(found.steps))) for _ in range(2))
    ways = ["", *(way.id for way in found.steps[step].ways)]
    way = draw(st.sampled_from(ways))
    title = draw(strategies.texts)
    stage = draw(st.sampled_from(Stage))
    call = Target(TargetKind.CALL, guide="other", then=other)
    edits = {
        "add": lambda: add_step(found, title, stage)[0],
        "after": lambda: add_step(found, title, stage, step)[0],
        "on": lambda: add_step(found, title, stage, step, way, StepKind.ASK)[0],
        "connect": lambda: connect(found, step, other, way, title),
        "jump": lambda: connect(found, step, Target(TargetKind.JUMP, guide="other"), way),
        "call": lambda: connect(found, step, call, way),
        "disconnect": lambda: disconnect(found, step, way),
        "remove": lambda: remove_step(found, step),
        "move": lambda: move_step(found, step, stage),
        "duplicate": lambda: duplicate_step(found, step, {})[0],
        "start": lambda: set_start(found, step),
        "rename": lambda: rename_step(found, step, "sr", title.get("sr", "")),
        "kind": lambda: change_kind(
            found, step, draw(st.sampled_from(StepKind)), ("order_number",)
        ),
    }
    return edits[draw(st.sampled_from(sorted(edits)))]()


@st.composite
def edited(draw: st.DrawFn) -> Guide:
    """What a few edits make of a guide."""
    found = draw(strategies.guides(others=("other",)))
    for _ in range(draw(st.integers(1, 4))):
        with contextlib.suppress(EditError):
            found = one_edit(draw, found)
    return found


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow])
@given(edited())
def test_every_reference_stays_whole(found: Guide) -> None:
    assert astray(found) == []


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(edited())
def test_a_guide_stays_loadable_and_is_read_as_it_was_made(found: Guide) -> None:
    # A text in the step itself is a template of its own, which the edits do not make.
    bare = replace(
        found, steps={id: replace(step, say="hello") for id, step in found.steps.items()}
    )
    read, wrong = again(bare)
    assert wrong == ()
    assert read == bare


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.guides(), strategies.texts)
def test_adding_and_removing_again_gives_the_same_guide(
    found: Guide, title: dict[str, str]
) -> None:
    step = next(iter(found.steps.values()))
    if step.kind is StepKind.END:
        with pytest.raises(EditError):
            add_step(found, title, Stage.NEED, step.id)
        return
    way = step.ways[0]
    longer, id = add_step(found, title, Stage.NEED, step.id, way.id)
    assert len(longer.steps) == len(found.steps) + 1
    assert longer.steps[id].ways[0].to == way.to
    if way.to.step == step.id:
        return
    assert remove_step(longer, id) == found


def test_a_step_is_put_on_the_way_to_what_comes_next() -> None:
    longer, id = add_step(
        guide(say("hello", "bye"), end("bye")), {"en": "Check the seal"}, Stage.NEED, "hello"
    )
    assert id == "check_the_seal"
    assert list(longer.steps) == ["hello", "check_the_seal", "bye"]
    assert leads(longer, "hello") == {"next": "check_the_seal"}
    assert leads(longer, "check_the_seal") == {"next": "bye"}


def test_after_a_question_it_is_one_more_answer_that_joins_its_sibling() -> None:
    longer, id = add_step(
        guide(ask("wish", yes="bye", no="bye"), end("bye")), {"en": "Later"}, Stage.NEED, "wish"
    )
    assert leads(longer, "wish") == {"yes": "bye", "no": "bye", "later": "later"}
    assert longer.steps["wish"].ways[2].text == {"en": "Later"}
    assert leads(longer, id) == {"next": "bye"}


def test_the_first_step_of_an_empty_guide_is_its_start() -> None:
    empty = Guide("new", GuideKind.TOPIC, {}, "")
    first, id = add_step(empty, {"sr": "Добар дан"}, Stage.GREET)
    assert (first.start, id) == ("dobar_dan", "dobar_dan")


def test_outcomes_of_a_verification_are_led_one_after_the_other() -> None:
    verify = Step("check", Stage.NEED, StepKind.VERIFY, verify=Verify(("order_number",)))
    found = guide(verify, say("good", "bye"), end("bye"))
    found = connect(connect(found, "check", "good"), "check", "bye")
    assert leads(found, "check") == {"passed": "good", "failed": "bye"}
    with pytest.raises(EditError, match="Choose which to lead anew"):
        connect(found, "check", "good")
    assert leads(connect(found, "check", "good", "failed"), "check")["failed"] == "good"


def test_a_settled_next_step_is_led_anew_and_conditions_stay() -> None:
    known = Way("next", Target(step="bye"), when=Known("wish"))
    found = guide(replace(say("hello"), ways=(known,)), say("more", "bye"), end("bye"))
    assert free_way(found.steps["hello"]) == "next_2"
    found = connect(found, "hello", "more")
    assert free_way(found.steps["hello"]) is None
    found = connect(found, "hello", "bye")
    assert leads(found, "hello") == {"next": "bye", "next_2": "bye"}
    assert found.steps["hello"].ways[0].when == Known("wish")


def test_an_end_leads_nowhere_and_the_last_step_stays() -> None:
    with pytest.raises(EditError, match="Change its kind"):
        connect(guide(end("bye")), "bye", "bye")
    with pytest.raises(EditError, match="at least one step"):
        remove_step(guide(end("bye")), "bye")
    with pytest.raises(EditError, match="no longer there"):
        remove_step(guide(end("bye")), "gone")


def test_ways_to_a_removed_step_lead_past_it() -> None:
    found = guide(say("hello", "middle"), say("middle", "bye"), end("bye"))
    shorter = remove_step(found, "middle")
    assert leads(shorter, "hello") == {"next": "bye"}
    assert remove_step(found, "hello").start == "middle"


def test_a_way_that_would_only_come_back_goes_with_the_removed_step() -> None:
    found = guide(ask("wish", again="explain", done="bye"), say("explain", "wish"), end("bye"))
    assert leads(remove_step(found, "explain"), "wish") == {"done": "bye"}
    assert leads(remove_step(found, "bye"), "wish") == {"again": "explain"}


def test_a_call_goes_on_after_the_removed_step() -> None:
    called = Way("next", Target(TargetKind.CALL, guide="prices", then="middle"))
    found = guide(replace(say("hello"), ways=(called,)), say("middle", "bye"), end("bye"))
    assert remove_step(found, "middle").steps["hello"].ways[0].to.then == "bye"


def test_other_guides_enter_at_the_step_that_follows() -> None:
    found = guide(say("hello", "middle"), say("middle", "bye"), end("bye"))
    way = Way("next", Target(TargetKind.JUMP, "middle", "returns"))
    other = guide(replace(say("first"), ways=(way,)), id="other")
    third = guide(end("only"), id="third")
    content = Content({one.id: one for one in (found, other, third)})
    changed = {one.id: one for one in remove_from(content, "returns", "middle")}
    assert sorted(changed) == ["other", "returns"]
    assert changed["other"].steps["first"].ways[0].to == Target(TargetKind.JUMP, "bye", "returns")


def test_a_duplicate_has_a_text_of_its_own() -> None:
    own = Template("returns.hello", (Wording("own", {"en": "Hello"}),), inline=True)
    found = guide(say("hello", "bye", say="returns.hello"), end("bye"))
    longer, id, copied = duplicate_step(found, "hello", {own.id: own})
    assert (id, [one.id for one in copied]) == ("hello_2", ["returns.hello_2"])
    assert longer.steps[id].say == "returns.hello_2"
    assert longer.steps[id].ways == found.steps["hello"].ways


def test_ids_stay_when_titles_change() -> None:
    found = rename_step(guide(say("hello", "bye"), end("bye")), "hello", "en", " Good day ")
    assert found.steps["hello"].title == {"en": "Good day"}
    assert rename_step(found, "hello", "en", "").steps["hello"].title == {}


def test_the_ways_of_a_question_become_outcomes_and_back() -> None:
    found = guide(ask("wish", yes="bye", no="bye", later="bye"), end("bye"))
    solved = change_kind(found, "wish", StepKind.SOLVE)
    assert list(leads(solved, "wish")) == ["accepted", "refused", "none"]
    asked = change_kind(solved, "wish", StepKind.ASK)
    assert list(leads(asked, "wish")) == ["after_accepted", "after_refused", "after_none"]
    assert asked.steps["wish"].ways[0].text == {"en": "Yes"}
    with pytest.raises(EditError, match="Choose first"):
        change_kind(found, "wish", StepKind.VERIFY)


@pytest.mark.parametrize(
    ("title", "id"),
    [
        ({"en": "Check the seal", "sr": "Провера"}, "check_the_seal"),
        ({"sr": "Џеп, љубав и ђак"}, "dzep_ljubav_i_djak"),
        ({"el": "Έλεγχος της σφραγίδας"}, "elegchos_tis_sfragidas"),
        ({"en": "???"}, "step"),
        ({}, "step"),
        ({"en": "Hello"}, "hello_2"),
    ],
)
def test_ids_come_from_titles(title: dict[str, str], id: str) -> None:
    assert add_step(guide(end("hello")), title, Stage.NEED)[1] == id
