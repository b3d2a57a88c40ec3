"""A text that is withdrawn is banned at once: in new calls, in open ones, in other windows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from agent_assist.domain import commands as do
from agent_assist.domain import events as ev
from agent_assist.domain.commands import Actor, Refused, Role
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import Ref, with_items
from agent_assist.domain.problem import Severity
from agent_assist.standalone import studio_only
from tests.small_shop import Rep

VERA = Actor("vera", "Vera", Role.SUPERVISOR)


def at_the_greeting(rep: Rep) -> str:
    """A call whose greeting is on the screen; gives the template."""
    view = rep.take()
    assert view.say is not None
    return view.say.template


def withdraw(rep: Rep, template: str, part: str = "") -> int:
    reason = "The lawyers say so."
    return rep.services.studio.withdraw(VERA, "template", template, part, reason).number


def moves(rep: Rep) -> list[str]:
    records = rep.calls._open[rep.id].records
    return [r.event.library for r in records if isinstance(r.event, ev.LibraryMoved)]


def test_the_open_call_goes_on_without_it_and_the_log_says_so(rep: Rep) -> None:
    template = at_the_greeting(rep)
    number = withdraw(rep, template)
    view = rep.calls.moved_on(rep.id)
    assert view is not None
    assert view.say is None
    assert moves(rep) == [str(number)]
    assert view.log[-1].text == "A text was withdrawn"
    assert rep.calls.moved_on(rep.id) is None
    rep.go("next")
    assert moves(rep) == [str(number)]


def test_what_is_on_the_screen_can_be_neither_copied_nor_said(rep: Rep) -> None:
    template = at_the_greeting(rep)
    withdraw(rep, template)
    for act in (
        lambda: rep.calls.copy_text(rep.id),
        lambda: rep.calls.said(rep.id),
        lambda: rep.calls.take_way(rep.id, "next"),
    ):
        with pytest.raises(Refused, match="withdrawn"):
            act()
    rep.calls.view(rep.id)
    rep.calls.take_way(rep.id, "next")
    said = [r.event for r in rep.calls._open[rep.id].records if isinstance(r.event, ev.WasSaid)]
    assert said == []


def test_one_wording_gives_way_to_another_one(rep: Rep) -> None:
    content = rep.services.library.content()
    template, first, second = next(
        (one.id, *(wording.id for wording in one.wordings[:2]))
        for one in content.templates.values()
        if len(one.wordings) > 1 and not one.inline
    )
    withdraw(rep, template, first)
    left = [one.id for one in rep.services.library.content().templates[template].wordings]
    assert first not in left
    assert second in left


def test_a_later_step_of_an_open_call_does_not_say_it_either(rep: Rep) -> None:
    rep.take()
    guide = rep.services.library.content().guides[rep.view.guide]
    later = next(
        step.say
        for step in guide.steps.values()
        if step.say and step.id != rep.view.step and step.say != rep.view.say.template
    )
    withdraw(rep, later)
    assert rep.calls.moved_on(rep.id) is None
    assert later not in rep.services.library.content(rep.calls._open[rep.id].call.library).templates
    with pytest.raises(Refused):
        rep.calls.wording(rep.id, later)


def test_a_gate_without_its_text_holds_nobody_up(rep: Rep) -> None:
    studio = rep.services.studio
    content = studio.working(VERA)
    gates = [
        step.say for guide in content.guides.values() for step in guide.steps.values() if step.gate
    ]
    withdraw(rep, gates[0])
    after = studio.working(VERA)
    assert not [p for p in studio.check(after) if p.severity is Severity.ERROR]
    assert gates[0] not in [
        step.say for guide in after.guides.values() for step in guide.steps.values() if step.gate
    ]


def test_another_process_notices(open_shop: Callable[..., Rep]) -> None:
    rep = open_shop()
    template = at_the_greeting(rep)
    folder = rep.services._data
    with studio_only(folder) as studio:
        studio.withdraw(VERA, "template", template, "", "Not true any more.")
    assert rep.calls.moved_on(rep.id) is None
    assert rep.services.library.refresh()
    assert rep.calls.moved_on(rep.id) is not None
    assert rep.calls.start_view().news == ()


def test_a_solution_is_not_offered_any_more(rep: Rep) -> None:
    rep.greet()
    rep.services.studio.withdraw(VERA, "solution", "refund", "", "The bank stopped it.")
    assert "refund" not in rep.services.library.content("1").solutions
    with pytest.raises(Refused, match="no longer in the library"):
        rep.calls.offer(rep.id, "refund", "")


def test_restoring_an_earlier_version_does_not_bring_it_back(rep: Rep) -> None:
    template = at_the_greeting(rep)
    withdraw(rep, template)
    rep.services.studio.restore(VERA, 1)
    assert template not in rep.services.library.content().templates


def test_a_corrected_text_may_be_said_and_an_old_call_still_lacks_the_old_one(rep: Rep) -> None:
    studio = rep.services.studio
    old = studio.working(VERA)
    template = old.templates[at_the_greeting(rep)]
    withdraw(rep, template.id)
    studio.working(VERA)
    guides = [g for g in old.guides.values() if any(s.say == template.id for s in g.steps.values())]
    assert studio.save_drafts(VERA, [template, *guides]) == ()
    studio.publish(VERA, [one.ref for one in studio.changes(VERA)], "It is true again")
    assert template.id in rep.services.library.content().templates
    assert template.id not in rep.services.library.content("1").templates


def test_only_a_supervisor_withdraws_and_only_what_is_there(rep: Rep) -> None:
    studio = rep.services.studio
    with pytest.raises(KnownError, match="Only a supervisor"):
        studio.withdraw(Actor("jo"), "template", "greeting", "", "no")
    with pytest.raises(KnownError, match="not in what is published"):
        studio.withdraw(VERA, "template", "nothing", "", "no")
    with pytest.raises(KnownError, match="why"):
        studio.withdraw(VERA, "template", at_the_greeting(rep), "", " ")
    assert rep.services.library.version == "1"
    assert studio.withdrawn() == ()


def test_a_call_whose_guide_is_gone_stays_and_says_nothing_withdrawn(rep: Rep) -> None:
    studio = rep.services.studio
    template = at_the_greeting(rep)
    guide = rep.view.guide
    withdraw(rep, template)
    content = with_items(studio.published(), (), [Ref("guide", guide)])
    rep.services.library.take("9", content)
    view = rep.calls.view(rep.id)
    assert view.guide == guide
    assert view.say is None
    rep.calls.do(rep.id, do.Note("They hold the line."))
    assert moves(rep) == []
