"""A process in which a rep serves a call up to some place, tells what is shown, and is killed."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from agent_assist.domain import commands as do
from agent_assist.domain.guide import Channel, Mood
from tests.small_shop import EMAIL, ORDER, Rep


def at_a_gate(rep: Rep) -> None:
    rep.take(language="sr-Latn")
    rep.go("next")


def with_notes_and_a_half_typed_name(rep: Rep) -> None:
    rep.take(language="el")
    rep.go("next", "agrees")
    rep.calls.do(rep.id, do.KeepDraft("first_name", "Μαρί"))
    rep.calls.do(rep.id, do.Note("Η κούτα είναι κλειστή. " * 300))
    rep.calls.do(rep.id, do.SetMood(Mood.WORRIED))


def in_a_topic_after_a_failed_try(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns", "money back"))
    rep.tell(order_number=ORDER, bought="12.11.2025", email=EMAIL)
    rep.go("swap")
    rep.calls.do(rep.id, do.VerifyCustomer("who", False))


def in_an_interrupt_with_a_second_need(rep: Rep) -> None:
    rep.greet()
    rep.settle()
    rep.calls.do(rep.id, do.AddNeed("and light"))
    rep.calls.do(rep.id, do.Interrupt("calm"))


def on_hold_after_back(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    rep.tell(order_number=ORDER)
    rep.calls.do(rep.id, do.Back())
    rep.calls.do(rep.id, do.Hold(60))


def wrapping_up_with_a_promise(rep: Rep) -> None:
    rep.greet()
    rep.settle()
    due = datetime.now(UTC) + timedelta(hours=3)
    rep.calls.do(rep.id, do.MakePromise("p", "call back", due, "Jelena"))
    rep.go("next", "yes", "done")
    rep.calls.do(rep.id, do.WrapUp())


def two_chats(rep: Rep) -> None:
    rep.take(Channel.CHAT)
    rep.go("next")
    rep.take(Channel.CHAT, language="sr")
    rep.calls.do(rep.id, do.KeepDraft("edit", "Драга"))


PLACES: dict[str, Callable[[Rep], None]] = {
    place.__name__: place
    for place in (
        at_a_gate,
        with_notes_and_a_half_typed_name,
        in_a_topic_after_a_failed_try,
        in_an_interrupt_with_a_second_need,
        on_hold_after_back,
        wrapping_up_with_a_promise,
        two_chats,
    )
}


def serve_until(folder: Path, place: str, told_to: Connection) -> None:
    """Serve, tell what is shown and which calls are open, and wait for the end."""
    rep = Rep(folder)
    PLACES[place](rep)
    rep.saved()
    told_to.send((rep.view, rep.calls.open_calls(), rep.calls._entry(rep.id).call))
    while True:
        time.sleep(60)
