"""A small shop of our own on a real data folder, for tests that must not change with content."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path

from agent_assist.bootstrap import Services
from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel, Direction, Disposition
from agent_assist.domain.problem import Severity
from agent_assist.domain.values import Gender
from agent_assist.domain.view import CallView
from agent_assist.library.packs import load_packs
from agent_assist.library.snapshot import content_to_bytes
from tests.unit.journal.stories import BEGIN

PACK = Path(__file__).parent / "packs" / "small"
EMAIL, ORDER = "milica@example.com", "4471-A"


@cache
def small_content() -> Content:
    """The small pack, which has no errors."""
    loaded = load_packs([PACK])
    assert not [p for p in loaded.problems if p.severity is Severity.ERROR]
    return loaded.content


def publish(folder: Path, content: Content | None = None, message: str = "") -> str:
    """Publish as another program does, past the guide check; gives the version."""
    folder.mkdir(parents=True, exist_ok=True)
    store = LibraryStore.open(folder)
    snapshot = content_to_bytes(content or small_content())
    made = store.publish(snapshot, message=message, author="Vera", at=BEGIN)
    store.close()
    return str(made.number)


class Clock:
    """Seconds that a test moves on."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


class Rep:
    """A rep at the services of a small shop."""

    def __init__(self, folder: Path, name: str = "Jelena", language: str = "en") -> None:
        if not (folder / "library.db").exists():
            publish(folder)
        self.clock = Clock()
        self.services = Services(folder, clock=self.clock)
        self.services.set_rep(name, Gender.FEMALE, language)
        self.calls = self.services.calls
        self.find = self.services.find
        self.id = ""

    def close(self) -> None:
        """Save and let the folder go."""
        assert self.services.close() == 0

    @property
    def view(self) -> CallView:
        """The call in front."""
        return self.calls.view(self.id)

    def take(
        self,
        channel: Channel = Channel.PHONE,
        direction: Direction = Direction.INBOUND,
        language: str = "en",
        **more: str,
    ) -> CallView:
        """Take a call."""
        view = self.calls.take_call(channel, direction, language, **more)
        self.id = view.id
        return view

    def go(self, *ways: str) -> CallView:
        """Take ways, one after the other."""
        for way in ways:
            self.clock.seconds += 5
            self.calls.take_way(self.id, way)
        return self.view

    def tell(self, **facts: str) -> CallView:
        """The customer tells facts."""
        self.clock.seconds += 5
        return self.calls.capture(self.id, facts)

    def greet(self, first: str = "Milica", last: str = "Jovanović", **more: str) -> CallView:
        """Take a call up to the need."""
        self.take(**more)
        self.go("next", "agrees")
        self.tell(first_name=first, last_name=last)
        return self.go("next")

    def settle(self, email: str = EMAIL, order: str = ORDER) -> CallView:
        """From the need through the whole topic of returns to "did that solve it?"."""
        from agent_assist.domain import commands as do

        self.calls.do(self.id, do.ChangeGuide("returns", "money back for my lamp"))
        self.tell(order_number=order, bought="12.11.2025")
        self.go("money")
        self.tell(email=email)
        self.calls.do(self.id, do.VerifyCustomer("who", True, ("order_number", "email")))
        self.go("found")
        self.calls.offer(self.id, "refund", "money back")
        self.calls.do(self.id, do.AnswerOffer("refund", do.OfferOutcome.ACCEPTED))
        return self.view

    def finish(self) -> None:
        """Wrap up with what is suggested, resolved where nothing is, and close."""
        from agent_assist.domain import commands as do

        self.calls.do(self.id, do.WrapUp())
        wrap = self.calls.wrap_up_view(self.id)
        each = tuple(n.disposition or Disposition.RESOLVED for n in wrap.needs)
        whole = wrap.disposition or Disposition.RESOLVED
        self.calls.close(self.id, each, whole, wrap.summary, wrap.solved)

    def serve(self, email: str = EMAIL) -> str:
        """A whole call with a return, saved; its id."""
        self.greet()
        self.settle(email)
        self.go("next", "yes", "done")
        self.finish()
        self.saved()
        return self.id

    def saved(self) -> None:
        """Wait until all is on the disk."""
        self.services.journal._saving().run(lambda: None).result(30)


def without(content: Content, *guides: str) -> Content:
    """The content without some guides."""
    return replace(
        content, guides={id_: g for id_, g in content.guides.items() if id_ not in guides}
    )
