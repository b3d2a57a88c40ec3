"""What is refused has not happened: nothing is written, and no call has changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TypeVar

import pytest

from agent_assist.domain import commands as do
from agent_assist.domain.commands import Command, OfferOutcome, Refused
from agent_assist.domain.facts import FactError
from agent_assist.domain.guide import Channel, Direction, Disposition, Mood, Stage
from agent_assist.domain.interaction import Status
from tests.small_shop import EMAIL, ORDER, Rep

T = TypeVar("T")
TYPED = (
    "", " ", "x", "\u202eabc", "\x00", "\ud800z", "é" * 3000, "{{ x }}", "👨‍👩‍👧", "=cmd()",
    "a" + "\u0301" * 3000, EMAIL, "petar@example.com", "+381641234567", "0641234567", ORDER,
    "Ана Петровић", "5000",
)  # fmt: skip
FACTS = ("first_name", "last_name", "email", "phone", "order_number", "wish", "unheard_of")
_BACK: dict[Status, Command] = {
    Status.ON_HOLD: do.Resume(),
    Status.PARKED: do.TakeUp(),
    Status.DROPPED: do.Reconnected(),
    Status.WRAPPING_UP: do.SelectNeed(0),
}


class Any:
    """Whatever a rep could give, from a seed."""

    def __init__(self, rep: Rep, seed: int) -> None:
        self.rep = rep
        self.calls = rep.calls
        self.random = Random(seed)

    def one(self, options: Sequence[T]) -> T:
        return self.random.choice(options)

    def typed(self) -> str:
        return self.one(TYPED)

    def act(self) -> tuple[str, Callable[[], object]]:
        """A name, and what does it."""
        calls, ids = self.calls, [call.id for call in self.calls.open_calls()]
        if not ids or (len(ids) < 4 and self.random.random() < 0.03):
            languages = ("en", "en", "en", "sr-Latn", "fr")
            start = (self.one(tuple(Channel)), Direction.INBOUND, self.one(languages))
            return "take", lambda: calls.take_call(*start, topic=self.one(("", "", "returns", "x")))
        id_ = self.one(ids)
        view = calls.view(id_)
        if view.status is not Status.ACTIVE and self.random.random() < 0.6:
            back = _BACK[view.status]
            return type(back).__name__, lambda: calls.do(id_, back)
        what = self.random.random()
        if what < 0.3 and view.answers:
            way = self.one(view.answers).way
            return "way", lambda: calls.take_way(id_, way)
        if what < 0.5:
            names = {field.name for field in view.fields} or {self.one(FACTS), self.one(FACTS)}
            facts = {name: self.typed() for name in sorted(names)}
            return "capture", lambda: calls.capture(id_, facts)
        if what < 0.6:
            name, value = self.one(FACTS), self.typed()
            return "correct", lambda: calls.correct(id_, name, value)
        if what < 0.7:
            text = self.one((None, self.typed()))
            return "said", lambda: calls.said(id_, text)
        command = self.command(view.step, len(view.needs))
        return type(command).__name__, lambda: calls.do(id_, command)

    def command(self, step: str, needs: int) -> Command:
        due = datetime.now(UTC) + timedelta(days=self.one((-1, 1)))
        all_ = (Disposition.RESOLVED,) * self.one((needs, 0))
        return self.one(
            (
                do.Skip(self.typed()), do.Back(), do.GoToStage(self.one(tuple(Stage))),
                do.Interrupt(self.one(("calm", "x"))), do.ReturnFromInterrupt(), do.Hold(60),
                do.Resume(), do.Park(), do.TakeUp(), do.AddNeed(self.typed()), do.SelectNeed(0),
                do.SelectNeed(7), do.ChangeGuide(self.one(("returns", "x")), self.typed()),
                do.ChangeLanguage(self.one(("sr", "fr"))), do.OfferSolution("refund", 1, ""),
                do.AnswerOffer("refund", self.one(tuple(OfferOutcome)), self.typed()),
                do.MakePromise("p", self.typed(), due, self.typed()), do.KeepPromise("p"),
                do.Transfer(self.typed(), self.typed()), do.AnswerTransfer(True),
                do.LineDropped(), do.Reconnected(), do.Note(self.typed()), do.WrapUp(),
                do.KeepDraft("note", self.typed()), do.SetMood(Mood.UPSET),
                do.SetDisposition(self.one((0, 9)), Disposition.RESOLVED), do.Tick(self.typed()),
                do.VerifyCustomer(step, self.one((True, False)), ("email", "order_number")),
                do.Close(all_, Disposition.RESOLVED, self.typed()),
            )
        )  # fmt: skip


@pytest.mark.parametrize("seed", range(6))
def test_what_is_refused_changes_and_writes_nothing(rep: Rep, seed: int) -> None:
    anything = Any(rep, seed)
    counts: Counter[str] = Counter()
    for _ in range(250):
        rep.clock.seconds += 1
        name, act = anything.act()
        rep.saved()
        before = {id_: entry.call for id_, entry in rep.calls._open.items()}
        head = rep.services.journal.reader.head()
        try:
            act()
            counts[name] += 1
        except (Refused, FactError):
            counts["refused"] += 1
            rep.saved()
            assert rep.services.journal.reader.head() == head, name
            assert {id_: entry.call for id_, entry in rep.calls._open.items()} == before, name
    assert counts["refused"] > 20
    assert sum(counts.values()) - counts["refused"] > 80
    assert rep.services.journal.verify().good


def test_a_correction_of_what_is_not_known_links_nobody(rep: Rep) -> None:
    rep.greet()
    with pytest.raises(Refused, match="nothing to correct"):
        rep.calls.correct(rep.id, "email", EMAIL)
    assert rep.calls._entry(rep.id).call.customer == ""
