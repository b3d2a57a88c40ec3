"""What becomes of one logged call on drafts that change one thing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from agent_assist.domain import commands as cmd
from agent_assist.domain.content import Content, HouseValue, Template, Wording
from agent_assist.domain.guide import (
    Disposition,
    FactSpec,
    FactType,
    Option,
    Step,
)
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.replay import SAME, Outcome, Reason
from agent_assist.flow import decide, evolve, record
from agent_assist.flow.replay import LoggedCall, Replayer
from tests.unit.flow.shop import RETURN, Call, shop, step, way
from tests.unit.flow.telling import told

LINES = {
    "shop.hello": "Good morning, {{ house.shop }} here.",
    "shop.order": "What is the order number?",
    "shop.wish": "What would you like, {{ wish }}?",
}


def content() -> Content:
    """The shop with three lines, a house value and words for choices."""
    templates = {i: Template(i, (Wording("plain", {"en": t}),)) for i, t in LINES.items()}
    values = {"shop": HouseValue("shop", FactType.TEXT, "The Lamp Shop")}
    return replace(shop(), templates=templates, house_values=values)


@dataclass
class Served:
    """A call that was served on the shop's content."""

    call: Call

    @property
    def logged(self) -> LoggedCall:
        by_command: dict[str, list[Any]] = {}
        for recorded in self.call.journal:
            by_command.setdefault(recorded.command, []).append(recorded)
        return told([(given, by_command[given.id]) for given in self.call.given_commands])


class Rep(Call):
    """A rep whose commands are kept beside their events."""

    def __init__(self, content: Content) -> None:
        self.given_commands: list[cmd.Given] = []
        super().__init__(content)

    def do(self, *commands: cmd.Command, content: Content | None = None) -> Any:
        for command in commands:
            self.ms += 1000
            given = self.given(command)
            state: Interaction | None = self._state
            for recorded in record(state, given, decide(state, given, self.content)):
                state = evolve(state, recorded)
                self.journal.append(recorded)
            self._state = state
            self.given_commands.append(given)


def whole_call() -> LoggedCall:
    """Greeting, a return with its solution, thanks; every line is said."""
    rep = Rep(content())
    rep.to_topics()
    rep.do(cmd.ChangeGuide("returns", "money back"))
    rep.do(cmd.Capture({"order": "4471-A"}, "order", _line("order")))
    rep.do(cmd.VerifyCustomer("check", True, ("order", "email")))
    rep.take("found")
    rep.take("return", say=True)
    rep.do(cmd.OfferSolution("refund", 1), cmd.AnswerOffer("refund", cmd.OfferOutcome.ACCEPTED))
    rep.take("no", say=True)
    rep.say()
    rep.do(cmd.WrapUp(), cmd.Close((Disposition.RESOLVED,), Disposition.RESOLVED))
    return Served(rep).logged


def _line(id_: str) -> cmd.Say:
    return cmd.Say(id_, f"shop.{id_}", "plain", "What is the order number?", "en")


def on(draft: Content, call: LoggedCall | None = None, **more: Any) -> Reason:
    """What becomes of the call, by both ways of finding out."""
    replayer = Replayer(draft, lambda _: content(), **more)
    call = call or whole_call()
    reason = replayer.replay(call)
    assert replayer.rerun(call) == reason
    return reason


def edit(guide_id: str, *steps: Step, gone: str = "", draft: Content | None = None) -> Content:
    """The content with steps of a guide replaced or added, and one left out."""
    base = draft or content()
    old = base.guides[guide_id]
    kept = {i: s for i, s in old.steps.items() if i != gone}
    new = replace(old, steps={**kept, **{s.id: s for s in steps}})
    return replace(base, guides={**base.guides, guide_id: new})


def old_step(guide_id: str, id_: str, **changes: Any) -> Step:
    return replace(content().guides[guide_id].steps[id_], **changes)


# --- the same -----------------------------------------------------------------------------------


def test_on_what_it_ran_on_it_runs_the_same() -> None:
    assert on(content()) == SAME


def test_titles_and_tips_change_nothing() -> None:
    draft = edit("returns", old_step("returns", "wish", title={"en": "Wish"}, tips=({"en": "x"},)))
    assert on(draft) == SAME


def test_another_answer_to_choose_changes_nothing_for_who_did_not_choose_it() -> None:
    ways = (*content().guides["returns"].steps["wish"].ways, way("repair", "offer"))
    assert on(edit("returns", old_step("returns", "wish", ways=ways))) == SAME


def test_a_guide_that_the_call_never_entered_changes_nothing() -> None:
    assert on(edit("delivery", gone="promise")) == SAME


# --- other words --------------------------------------------------------------------------------


def with_line(template: str, text: str, **more: Any) -> Content:
    wording = Wording("plain", {"en": text}, **more)
    base = content()
    return replace(base, templates={**base.templates, template: Template(template, (wording,))})


def test_another_text_is_heard_at_its_step() -> None:
    reason = on(with_line("shop.order", "Could you read me the order number?"))
    assert reason == Reason(
        Outcome.OTHER_WORDS, "returns", "order", "changed", template="shop.order"
    )


def test_another_house_value_in_the_text_is_heard() -> None:
    values = {"shop": HouseValue("shop", FactType.TEXT, "Lamps & Co.")}
    reason = on(replace(content(), house_values=values))
    assert (reason.outcome, reason.step) == (Outcome.OTHER_WORDS, "hello")
    unused = {**content().house_values, "days": HouseValue("days", FactType.NUMBER, "14")}
    assert on(replace(content(), house_values=unused)) == SAME


def test_other_words_for_a_choice_are_heard_where_the_text_has_them() -> None:
    wish = content().guides["returns"].facts["wish"]
    options = tuple(replace(o, text={"en": o.id.upper()}) for o in wish.options)
    returns = content().guides["returns"]
    worded = replace(returns, facts={**returns.facts, "wish": replace(wish, options=options)})
    reason = on(replace(content(), guides={**content().guides, "returns": worded}))
    assert (reason.outcome, reason.step) == (Outcome.OTHER_WORDS, "wish")
    more = replace(wish, options=(*wish.options, Option("repair")))
    added = replace(returns, facts={**returns.facts, "wish": more})
    assert on(replace(content(), guides={**content().guides, "returns": added})) == SAME


def test_a_wording_made_for_another_channel_is_not_heard_on_the_phone() -> None:
    text = LINES["shop.order"]
    for_phone = with_line("shop.order", text, channels=("phone",))
    assert on(for_phone) == SAME
    assert on(with_line("shop.order", text, channels=("chat",))).code == "gone"
    assert on(with_line("shop.order", text, moods=("upset",))).code == "gone"
    assert on(with_line("shop.order", text, hours=(3, 4))).code == "gone"


def test_a_withdrawn_text_is_not_heard_any_more() -> None:
    for banned in (("shop.order", ""), ("shop.order", "plain")):
        reason = on(content(), withdrawn=[banned])
        assert (reason.code, reason.step) == ("withdrawn", "order")
    assert on(content(), withdrawn=[("shop.order", "other")]) == SAME


def test_a_step_that_says_something_else_now() -> None:
    assert on(edit("returns", old_step("returns", "order", say="shop.hello"))).code == "changed"


def test_a_new_line_is_gone_through_and_heard() -> None:
    new = step("explain", "say", way("next", "wish"))
    found = old_step("returns", "found", ways=(way("found", "explain"), way("not_found", "order")))
    reason = on(edit("returns", new, found))
    assert reason == Reason(
        Outcome.OTHER_WORDS, "returns", "explain", "new", template="shop.explain"
    )
    silent = replace(new, say="")
    assert on(edit("returns", silent, found)) == SAME


def test_a_line_whose_step_is_gone_is_not_heard() -> None:
    found = old_step("returns", "found", ways=(way("found", "offer"), way("not_found", "order")))
    reason = on(edit("returns", found, gone="wish"))
    assert reason == Reason(Outcome.OTHER_WORDS, "returns", "wish", "gone", template="shop.wish")


def test_a_new_gate_is_said_on_the_way() -> None:
    reason = on(edit("returns", old_step("returns", "wish", gate=True, must_say=True)))
    assert reason == SAME  # it was said anyway
    reason = on(edit("opening", old_step("opening", "else", gate=True, must_say=True)))
    assert reason == SAME


# --- facts --------------------------------------------------------------------------------------


def asking(name: str, **more: Any) -> Content:
    """The draft asks for one more fact before the wish."""
    new = step("ask", "capture", way("next", "wish"), captures=(name,), say="")
    found = old_step("returns", "found", ways=(way("found", "ask"), way("not_found", "order")))
    draft = edit("returns", new, found)
    return replace(draft, facts={**draft.facts, "size": FactSpec("size", **more)})


def test_a_fact_that_was_never_asked_is_missing() -> None:
    reason = on(asking("size"))
    assert reason == Reason(Outcome.FACT_MISSING, "returns", "ask", facts=("size",))


def test_a_fact_that_need_not_be_known_is_passed_by() -> None:
    assert on(asking("size", required=False)) == SAME


def test_a_fact_that_was_told_somewhere_is_known_anywhere() -> None:
    """The draft asks for the order at another place: what was answered is answered there."""
    first = step("first", "capture", way("next", "topics"), captures=("order",), say="")
    name = old_step("opening", "name", ways=(way("next", "first"),))
    draft = edit("opening", first, name)
    shared = replace(draft, facts={**draft.facts, "order": FactSpec("order")})
    assert on(shared).outcome in (Outcome.SAME, Outcome.OTHER_WORDS)


def test_one_fact_more_at_a_step_is_missing() -> None:
    draft = edit("returns", old_step("returns", "order", captures=("order", "size")))
    reason = on(replace(draft, facts={**draft.facts, "size": FactSpec("size")}))
    assert (reason.outcome, reason.step, reason.facts) == (
        Outcome.FACT_MISSING,
        "order",
        ("size",),
    )


def test_a_fact_that_nobody_asks_any_more_is_not_missed() -> None:
    returns = content().guides["returns"]
    facts = {name: spec for name, spec in returns.facts.items() if name != "order"}
    order = replace(returns.steps["order"], kind=returns.steps["wish"].kind, captures=())
    draft = edit("returns", replace(order, ways=(way("next", "check"),)))
    no_order = replace(draft.guides["returns"], facts=facts)
    draft = replace(draft, guides={**draft.guides, "returns": no_order})
    assert on(draft).outcome is Outcome.SAME


def test_a_value_that_does_not_fit_any_more_is_refused_in_words() -> None:
    returns = content().guides["returns"]
    spec = FactSpec("order", FactType.PATTERN, pattern=r"LAMP-\d+", example="LAMP-12")
    draft = replace(returns, facts={**returns.facts, "order": spec})
    reason = on(replace(content(), guides={**content().guides, "returns": draft}))
    assert (reason.outcome, reason.step, reason.code) == (Outcome.STUCK, "order", "bad_fact")
    assert reason.sentence == "“4471-A” does not fit here. Example: LAMP-12"


# --- stuck --------------------------------------------------------------------------------------


def test_an_answer_that_is_gone_leaves_the_call_stuck() -> None:
    draft = edit("returns", old_step("returns", "wish", ways=(way("exchange", "offer"),)))
    reason = on(draft)
    assert (reason.outcome, reason.step, reason.code) == (Outcome.STUCK, "wish", "unknown_way")
    assert "“return”" in reason.sentence


def test_an_answer_that_is_closed_now_leaves_the_call_stuck() -> None:
    ways = (way("return", "offer", when="amount > 100"), way("exchange", "offer"))
    reason = on(edit("returns", old_step("returns", "wish", ways=ways)))
    assert (reason.outcome, reason.code) == (Outcome.STUCK, "way_closed")


def test_a_new_question_was_never_answered() -> None:
    new = step("really", "ask", way("yes", "offer"), way("no", "wish"))
    wish = old_step("returns", "wish", ways=(way("return", "really"),))
    reason = on(edit("returns", new, wish))
    assert (reason.outcome, reason.step, reason.code) == (Outcome.STUCK, "really", "no_answer")
    assert reason.sentence == "This step asks something that nobody answered in the call."


def test_a_solution_that_is_gone_leaves_the_call_stuck() -> None:
    reason = on(replace(content(), solutions={}))
    assert (reason.outcome, reason.code) == (Outcome.STUCK, "unknown_solution")


def test_a_guide_that_is_gone_leaves_the_call_stuck() -> None:
    guides = {i: g for i, g in content().guides.items() if i != "returns"}
    reason = on(replace(content(), guides=guides))
    assert (reason.outcome, reason.code, reason.step) == (Outcome.STUCK, "unknown_guide", "topics")


# --- another order, another end -----------------------------------------------------------------


def test_questions_in_another_order_are_answered_where_they_stand() -> None:
    draft = edit(
        "opening",
        old_step("opening", "hello", ways=(way("next", "name"),)),
        old_step("opening", "name", ways=(way("next", "recording"),)),
        old_step("opening", "recording", ways=(way("fine", "topics"), way("refused", "thanks"))),
    )
    assert on(draft) == SAME


def test_a_call_that_ends_at_another_step() -> None:
    other = step("goodbye", "end", stage="thank", end=Disposition.RESOLVED)
    last = old_step("opening", "else", ways=(way("more", "topics"), way("no", "goodbye")))
    reason = on(edit("opening", other, last))
    assert reason == Reason(
        Outcome.OTHER_END,
        "opening",
        "goodbye",
        "place",
        instead_guide="opening",
        instead_step="thanks",
        disposition="resolved",
        instead_disposition="resolved",
    )


def test_a_call_that_ends_as_something_else() -> None:
    offer = content().guides["returns"].steps["offer"]
    ways = (way("accepted", RETURN, disposition=Disposition.ESCALATED), *offer.ways[1:])
    reason = on(edit("returns", replace(offer, ways=ways)))
    assert (reason.outcome, reason.code) == (Outcome.OTHER_END, "disposition")
    assert (reason.disposition, reason.instead_disposition) == ("escalated", "resolved")


def test_a_call_that_ends_sooner() -> None:
    wish = old_step("returns", "wish", ways=(way("return", "escalated"),))
    reason = on(edit("returns", wish))
    assert (reason.outcome, reason.step) == (Outcome.OTHER_END, "thanks")
    assert (reason.disposition, reason.instead_disposition) == ("escalated", "resolved")


def test_a_call_left_in_the_middle_can_be_left_anywhere() -> None:
    rep = Rep(content())
    rep.take("next", say=True)
    rep.do(cmd.WrapUp(Disposition.DROPPED), cmd.Close((Disposition.DROPPED,), Disposition.DROPPED))
    new = step("really", "ask", way("yes", "recording"), way("no", "thanks"), stage="greet")
    draft = edit("opening", new, old_step("opening", "hello", ways=(way("next", "really"),)))
    reason = on(draft, Served(rep).logged)
    assert (reason.outcome, reason.step) == (Outcome.OTHER_END, "really")


# --- what a rep does beside the course ----------------------------------------------------------


def test_what_was_undone_is_undone_on_the_draft() -> None:
    rep = Rep(content())
    rep.to_topics()
    rep.do(cmd.ChangeGuide("delivery", "where is it"), cmd.Back())
    rep.do(cmd.ChangeGuide("returns", "money back"), cmd.Capture({"order": "4471-A"}, "order"))
    rep.do(cmd.WrapUp(), cmd.Close((Disposition.DROPPED,), Disposition.DROPPED))
    call = Served(rep).logged
    assert on(content(), call) == SAME
    new = step("explain", "say", way("next", "order"))
    draft = edit("delivery", new)
    delivery = replace(draft.guides["delivery"], start="explain")
    assert on(replace(draft, guides={**draft.guides, "delivery": delivery}), call) == SAME


def test_a_side_conversation_and_a_second_need() -> None:
    rep = Rep(content())
    rep.to_wish()
    rep.do(cmd.Interrupt("calm"))
    rep.take("next", "better", say=True)
    rep.take("price")
    rep.take("next", say=True)
    rep.do(cmd.OfferSolution("refund", 1), cmd.AnswerOffer("refund", cmd.OfferOutcome.ACCEPTED))
    rep.do(cmd.AddNeed("and my parcel"), cmd.ChangeGuide("delivery"))
    rep.do(cmd.Capture({"order": "77"}, "order"))
    rep.take("next", say=True)
    rep.do(cmd.WrapUp())
    rep.do(cmd.Close((Disposition.RESOLVED, Disposition.PROMISED), Disposition.PROMISED))
    call = Served(rep).logged
    assert on(content(), call) == SAME
    reason = on(edit("calm", old_step("calm", "sorry", ways=(way("worse", "listen"),))), call)
    assert (reason.outcome, reason.guide) == (Outcome.STUCK, "calm")


def test_a_call_that_moved_to_another_library_is_decided_on_the_draft_alone() -> None:
    rep = Rep(content())
    rep.to_topics()
    rep.do(cmd.MoveToLibrary("v2"))
    rep.do(cmd.ChangeGuide("returns", "money back"))
    rep.do(cmd.WrapUp(), cmd.Close((Disposition.DROPPED,), Disposition.DROPPED))
    assert on(content(), Served(rep).logged) == SAME


def test_a_call_of_a_version_that_is_not_there_is_left_out() -> None:
    reason = Replayer(content(), lambda _: None).replay(whole_call())
    assert (reason.outcome, reason.code) == (Outcome.LEFT_OUT, "no_version")


def test_it_is_compared_with_how_it_ran_and_not_with_the_present() -> None:
    """The call ran on a first version; what came between does not count."""
    between = with_line("shop.order", "Something else")
    versions = {"v1": content(), "v2": between}
    assert Replayer(content(), versions.get).replay(whole_call()) == SAME
    assert Replayer(between, versions.get).replay(whole_call()).code == "changed"
