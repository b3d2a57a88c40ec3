"""Steps are known again under another id, unless they could be another one."""

from __future__ import annotations

from dataclasses import replace

from agent_assist.domain.content import Content
from agent_assist.domain.items import with_items
from agent_assist.editing.names import renamed_step
from agent_assist.editing.renamed_steps import renamed_steps
from tests.small_shop import small_content


def named(content: Content, guide: str, old: str, new: str) -> Content:
    edit = renamed_step(content, guide, old, new)
    return with_items(content, edit.items, edit.removed)


def test_each_step_is_known_again() -> None:
    content = small_content()
    for guide in content.guides.values():
        for step in guide.steps:
            draft = named(content, guide.id, step, "other_id")
            assert renamed_steps(content, draft) == ((guide.id, step, "other_id"),)


def test_several_at_once_keep_apart() -> None:
    content = small_content()
    guide = content.guides["returns"]
    draft = content
    for step in guide.steps:
        draft = named(draft, "returns", step, f"{step}_now")
    assert renamed_steps(content, draft) == tuple(
        ("returns", step, f"{step}_now") for step in guide.steps
    )


def test_a_step_in_place_of_another_is_none_of_it() -> None:
    content = small_content()
    guide = content.guides["returns"]
    old = guide.steps[guide.start]
    draft = named(content, "returns", old.id, "other_id")
    steps = draft.guides["returns"].steps
    another = replace(steps["other_id"], title={"en": "Something else"})
    changed = replace(draft.guides["returns"], steps={**steps, "other_id": another})
    assert renamed_steps(content, with_items(draft, [changed])) == ()


def test_of_two_that_are_alike_neither_is_taken_for_the_other() -> None:
    content = small_content()
    guide = content.guides["returns"]
    old = guide.steps[guide.start]
    twin = replace(old, id="twin")
    both = with_items(content, [replace(guide, steps={**guide.steps, "twin": twin})])
    draft = named(named(both, "returns", old.id, "one"), "returns", "twin", "two")
    assert renamed_steps(both, draft) == ()
