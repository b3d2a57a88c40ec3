"""A solution that is offered is offered in its own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from agent_assist.domain import commands as do
from agent_assist.domain import events as ev
from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.view import CallView
from tests.small_shop import EMAIL, ORDER, Rep, publish, small_content

WORDS = Template(
    "offer_refund",
    (
        Wording("short", {"en": "I can give you the money back for order {{ order_number }}."}),
        Wording("warm", {"en": "Let me give you the money back, {{ customer.first_name }}."}),
    ),
)


def with_offer(template: Template = WORDS, **step: object) -> Content:
    """The small shop, whose refund is offered in words of its own."""
    small = small_content()
    refund = replace(small.solutions["refund"], offer=template.id)
    guide = small.guides["returns"]
    steps = {**guide.steps, "offer": replace(guide.steps["offer"], **step)}
    return replace(
        small,
        templates={**small.templates, template.id: template},
        solutions={**small.solutions, "refund": refund},
        guides={**small.guides, "returns": replace(guide, steps=steps)},
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "offers"
    publish(made, with_offer())
    return made


@pytest.fixture
def seller(folder: Path) -> Iterator[Rep]:
    made = Rep(folder)
    yield made
    made.services.close()


def at_offer(rep: Rep) -> CallView:
    """The call stands where solutions lie side by side."""
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns", "money back for my lamp"))
    rep.tell(order_number=ORDER, bought="12.11.2025")
    rep.go("money")
    rep.tell(email=EMAIL)
    rep.calls.do(rep.id, do.VerifyCustomer("who", True, ("order_number", "email")))
    return rep.go("found")


def text(view: CallView) -> str:
    assert view.say is not None
    return view.say.text


def said(rep: Rep) -> list[tuple[str, str, str]]:
    """Step, template and text of all that was said."""
    records = rep.calls._open[rep.id].records
    heard = [it.event for it in records if isinstance(it.event, ev.WasSaid)]
    return [(it.step, it.template, it.text) for it in heard]


def test_what_is_offered_is_said_in_its_own_words_until_it_is_answered(seller: Rep) -> None:
    before = at_offer(seller)
    assert before.say is not None
    assert before.say.template == "offer_two"
    seller.calls.said(seller.id)
    view = seller.calls.offer(seller.id, "refund", "")
    assert text(view) == f"I can give you the money back for order {ORDER}."
    assert view.say is not None
    assert (view.say.count, view.say.said) == (2, False)
    view = seller.calls.do(
        seller.id, do.AnswerOffer("refund", do.OfferOutcome.REFUSED, "wants a lamp")
    )
    assert text(view) == text(before)


def test_the_yes_tells_that_it_was_said(seller: Rep) -> None:
    at_offer(seller)
    seller.calls.said(seller.id)
    seller.calls.offer(seller.id, "refund", "")
    seller.calls.next_wording(seller.id, 1)
    view = seller.calls.do(seller.id, do.AnswerOffer("refund", do.OfferOutcome.ACCEPTED))
    assert view.step == "done"
    assert said(seller)[-1] == (
        "offer",
        "offer_refund",
        "Let me give you the money back, Milica.",
    )


def test_a_solution_without_words_leaves_those_of_the_step(seller: Rep) -> None:
    before = at_offer(seller)
    assert text(seller.calls.offer(seller.id, "swap", "")) == text(before)


def test_another_step_says_its_own_line(seller: Rep) -> None:
    at_offer(seller)
    seller.calls.offer(seller.id, "refund", "")
    view = seller.go("none")
    assert view.step == "cannot"
    assert view.say is not None
    assert view.say.template == "cannot"


def test_back_takes_the_words_of_the_offer_back(seller: Rep) -> None:
    before = at_offer(seller)
    seller.calls.offer(seller.id, "refund", "")
    assert text(seller.calls.do(seller.id, do.Back())) == text(before)


def test_what_an_offer_lacks_is_asked_for_and_never_said(tmp_path: Path) -> None:
    lacking = Wording("w", {"en": "We call {{ customer.phone }} and give the money back."})
    publish(tmp_path / "lacking", with_offer(Template("offer_refund", (lacking,))))
    rep = Rep(tmp_path / "lacking")
    at_offer(rep)
    view = rep.calls.offer(rep.id, "refund", "")
    assert view.say is not None
    assert not view.say.complete
    assert [it.name for it in view.fields if it.asked_for_text] == ["phone"]
    for act in (rep.calls.said, rep.calls.copy_text):
        with pytest.raises(do.Refused, match="missing"):
            act(rep.id)
    view = rep.tell(phone="+381115550100")
    assert text(view).startswith("We call +381")
    rep.services.close()


def test_the_words_of_an_offer_can_be_withdrawn_while_they_are_shown(seller: Rep) -> None:
    before = at_offer(seller)
    seller.calls.offer(seller.id, "refund", "")
    vera = do.Actor("vera", "Vera", do.Role.SUPERVISOR)
    seller.services.studio.withdraw(vera, "template", "offer_refund", "", "Not like that.")
    with pytest.raises(do.Refused, match="withdrawn"):
        seller.calls.said(seller.id)
    assert text(seller.view) == text(before)


def test_a_line_that_has_to_be_said_comes_before_an_offer(tmp_path: Path) -> None:
    publish(tmp_path / "gate", with_offer(must_say=True))
    rep = Rep(tmp_path / "gate")
    at_offer(rep)
    view = rep.calls.offer(rep.id, "refund", "")
    assert view.say is not None
    assert (view.say.template, view.say.must_say) == ("offer_two", True)
    view = rep.calls.said(rep.id)
    assert view.say is not None
    assert (view.say.template, view.say.must_say) == ("offer_refund", False)
    rep.services.close()
