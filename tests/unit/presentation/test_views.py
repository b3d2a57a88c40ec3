"""What a view shows at every kind of step, and in every state of a call."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent_assist.domain import commands as do
from agent_assist.domain.guide import Channel, Disposition, Mood, Stage, StepKind
from agent_assist.domain.interaction import Status
from agent_assist.domain.view import Progress
from tests.small_shop import EMAIL, ORDER, Rep


@pytest.fixture
def rep(tmp_path: Path) -> Iterator[Rep]:
    opened = Rep(tmp_path / "data")
    yield opened
    opened.services.close()


def test_say(rep: Rep) -> None:
    view = rep.take()
    assert (view.kind, view.stage, view.step_title) == (StepKind.SAY, Stage.GREET, "Welcome")
    assert (view.next_way, view.answers, view.fields) == ("next", (), ())
    assert view.say is not None
    filled = {part.variable: part.text for part in view.say.parts if part.variable}
    assert filled["house.shop_name"] == "Small Shop"
    assert view.say.cue


def test_ask_with_a_gate(rep: Rep) -> None:
    rep.take()
    view = rep.go("next")
    assert view.kind is StepKind.ASK
    assert [(a.number, a.way, a.text) for a in view.answers] == [
        (1, "agrees", "Agrees"),
        (2, "refuses", "Refuses"),
    ]
    assert view.say is not None
    assert view.say.gate
    assert view.say.must_say
    assert view.blocked.startswith("This has to be said")
    assert view.next_way == ""


def test_capture(rep: Rep) -> None:
    rep.take()
    view = rep.go("next", "agrees")
    assert view.kind is StepKind.CAPTURE
    assert [(f.name, f.label, f.question) for f in view.fields] == [
        ("first_name", "First name", "What is your first name?"),
        ("last_name", "Surname", "And your surname?"),
    ]
    view = rep.calls.do(rep.id, do.KeepDraft("first_name", "Mil"))
    assert view.fields[0].draft == "Mil"
    assert dict(view.drafts) == {"first_name": "Mil"}


def test_a_step_that_does_not_fit_is_passed_over(rep: Rep) -> None:
    rep.take(Channel.IN_PERSON)
    assert rep.go("next").step == "name"


def test_topics(rep: Rep) -> None:
    view = rep.greet()
    assert view.topics
    assert view.answers == ()
    assert view.next_way == "next"
    assert [s.progress for s in view.stages] == [
        Progress.DONE,
        Progress.DONE,
        Progress.CURRENT,
        Progress.TODO,
        Progress.TODO,
    ]


def test_verify(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    rep.tell(order_number=ORDER)
    view = rep.go("money")
    assert view.kind is StepKind.VERIFY
    assert view.verify is not None
    assert view.verify.fields == (("order_number", "Order", ORDER), ("email", "E-mail", ""))
    assert (view.verify.needed, view.verify.tries_left, view.verify.third_party) == (2, 2, True)
    view = rep.calls.do(rep.id, do.VerifyCustomer("who", False))
    assert view.verify is not None
    assert view.verify.tries_left == 1
    assert rep.calls.do(rep.id, do.VerifyCustomer("who", False)).step == "cannot"
    assert rep.view.log[-1].text == "Not verified"


def test_lookup_and_solve(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    rep.tell(order_number=ORDER, email=EMAIL)
    rep.go("money")
    view = rep.calls.do(rep.id, do.VerifyCustomer("who", True, ("order_number", "email")))
    assert view.kind is StepKind.LOOKUP
    assert view.lookup == "Find the order in the till."
    assert [a.text for a in view.answers] == ["It was paid", "Not found"]
    assert view.customer.verified_by == "order, e-mail"
    view = rep.go("found")
    assert view.kind is StepKind.SOLVE
    assert view.tips == ("Lay both side by side.",)
    refund = view.solutions[0]
    assert (refund.price, refund.time, refund.cannot_promise) == (
        "free",
        "three days",
        ("The hour",),
    )
    assert not refund.in_offer
    view = rep.calls.offer(rep.id, "refund", "")
    assert view.solutions[0].in_offer
    assert view.solutions[0].outcome is None


def test_end(rep: Rep) -> None:
    rep.take()
    rep.go("next")
    view = rep.go("refuses")
    assert view.kind is StepKind.END
    assert view.next_way == ""
    assert [s.progress for s in view.stages][-1] is Progress.CURRENT
    view = rep.calls.do(rep.id, do.WrapUp())
    assert view.status is Status.WRAPPING_UP
    assert view.stages[-1].progress is Progress.DONE


def test_hold_mood_notes_promises_and_needs(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.Note("Box is sealed."))
    rep.calls.do(rep.id, do.SetMood(Mood.WORRIED))
    due = datetime.now(UTC) + timedelta(hours=1)
    rep.calls.do(rep.id, do.MakePromise("p", "call back", due, "Jelena"))
    rep.calls.do(rep.id, do.ChangeGuide("returns", "money"))
    rep.calls.do(rep.id, do.AddNeed("and light"))
    rep.clock.seconds += 3
    view = rep.calls.do(rep.id, do.Hold(60))
    assert (view.notes, view.mood) == ("Box is sealed.", Mood.WORRIED)
    assert [(p.what, p.overdue) for p in view.promises] == [("call back", False)]
    assert [(n.title, n.current) for n in view.needs] == [
        ("Return a lamp", False),
        ("and light", True),
    ]
    assert view.status is Status.ON_HOLD
    assert view.hold_since_ms == view.as_of_ms
    assert view.hold_named_s == 60


def test_what_back_would_undo_and_what_stays(rep: Rep) -> None:
    assert rep.take().back == ""
    view = rep.go("next")
    assert view.back == "Takes back the last answer"
    rep.calls.said(rep.id)
    assert rep.view.cannot_undo.startswith("Stays: said: “")
    assert rep.calls.do(rep.id, do.Back()).step == "hello"


def test_anytime_guides_and_the_interrupted_one(rep: Rep) -> None:
    rep.greet()
    assert {a.guide for a in rep.view.anytime} == {"calm", "hours"}
    view = rep.calls.do(rep.id, do.Interrupt("calm"))
    assert view.interrupted == "A customer comes"
    view = rep.go("upset")
    assert (view.step, view.mood, view.interrupted) == ("need", Mood.UPSET, "")


def test_a_rep_without_a_name_is_told_where_to_say_it(tmp_path: Path) -> None:
    from dataclasses import replace

    from tests.small_shop import publish, small_content

    content = small_content()
    hello = content.templates["hello"]
    texts = dict.fromkeys(("en", "sr", "el"), "I am {{ rep.first_name }}.")
    named = replace(hello, wordings=(replace(hello.wordings[0], texts=texts),))
    publish(tmp_path / "d", replace(content, templates={**content.templates, "hello": named}))
    rep = Rep(tmp_path / "d", name="")
    try:
        view = rep.take()
        assert "settings" in view.blocked
        assert view.fields == ()
        rep.services.set_rep("Jelena", None, "en")
        rep.take()
        assert rep.view.blocked == ""
    finally:
        rep.services.close()


def test_what_was_checked_and_promised_is_in_the_reps_script(tmp_path: Path) -> None:
    rep = Rep(tmp_path / "d", language="sr-Latn")
    try:
        rep.greet()
        rep.calls.do(rep.id, do.ChangeGuide("returns"))
        rep.tell(order_number=ORDER, email=EMAIL)
        rep.go("money")
        rep.calls.do(rep.id, do.VerifyCustomer("who", True, ("order_number", "email")))
        due = datetime.now(UTC) + timedelta(hours=1)
        rep.calls.do(rep.id, do.MakePromise("p", "Зваћемо купца", due, "Jelena"))
        view = rep.view
        assert view.customer.verified_by == "porudžbina, e-pošta"
        assert [it.what for it in view.promises] == ["Zvaćemo kupca"]
        rep.saved()
        owed = rep.calls.start_view().promises
        assert [it.what for it in owed] == ["Zvaćemo kupca"]
    finally:
        rep.services.close()


@pytest.mark.parametrize(
    ("language", "title", "answer"),
    [
        ("en", "Recording notice", "Agrees"),
        ("sr", "Обавештење", "Сагласан је"),
        ("sr-Latn", "Obaveštenje", "Saglasan je"),
        ("el", "Ενημέρωση", "Συμφωνεί"),
    ],
)
def test_titles_and_answers_are_in_the_reps_language(
    tmp_path: Path, language: str, title: str, answer: str
) -> None:
    rep = Rep(tmp_path / "d", language=language)
    try:
        rep.take()
        view = rep.go("next")
        assert (view.step_title, view.answers[0].text) == (title, answer)
        assert view.say is not None
        assert view.say.text == "This call is recorded."
    finally:
        rep.services.close()


def test_what_was_said_in_wrap_up_before_finishing_later_stands(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.WrapUp())
    for name, text in (
        ("wrap-up need 0", "escalated"),
        ("wrap-up whole", "promised"),
        ("wrap-up solved", "no"),
        ("wrap-up summary", "My own words."),
    ):
        rep.calls.do(rep.id, do.KeepDraft(name, text))
    wrap = rep.calls.wrap_up_view(rep.id)
    assert [need.disposition for need in wrap.needs] == [Disposition.ESCALATED]
    assert (wrap.disposition, wrap.solved) == (Disposition.PROMISED, False)
    assert (wrap.summary, wrap.rewritten) == ("My own words.", True)


def test_a_conversation_that_goes_on_after_wrap_up_is_judged_anew(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.KeepDraft("first_name", "Mil"))
    rep.calls.do(rep.id, do.WrapUp())
    rep.calls.do(rep.id, do.KeepDraft("wrap-up need 0", "escalated"))
    rep.calls.do(rep.id, do.Back())
    view = rep.calls.do(rep.id, do.WrapUp())
    assert dict(view.drafts) == {"first_name": "Mil"}
    wrap = rep.calls.wrap_up_view(rep.id)
    assert [need.disposition for need in wrap.needs] == [None]
    assert not wrap.rewritten


def test_what_is_said_in_between_brings_the_course_no_further(rep: Rep) -> None:
    rep.take()
    rep.go("next", "agrees")
    before = [it.progress for it in rep.calls.view(rep.id).stages]
    assert before == [Progress.CURRENT, *[Progress.TODO] * 4]
    within = rep.calls.do(rep.id, do.Interrupt("hours"))
    assert within.stage is Stage.NEED
    done, todo = Progress.DONE, Progress.TODO
    shown = [it.progress for it in within.stages]
    assert shown == [done, todo, Progress.CURRENT, todo, todo]
    after = rep.go("next")
    assert after.stage is Stage.GREET
    assert [it.progress for it in after.stages] == before
