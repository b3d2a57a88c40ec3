"""Published versions: pinned by calls, refused with errors, noticed when another publishes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic, sleep

import pytest

from agent_assist import bootstrap, parts
from agent_assist.bootstrap import Services
from agent_assist.domain import commands as do
from agent_assist.domain.commands import Refused
from agent_assist.domain.content import Content
from agent_assist.domain.problem import NotPublishableError
from agent_assist.parts import PROGRAM
from tests.small_shop import Rep, publish, small_content, without


def _renamed(content: Content, title: str) -> Content:
    guide = replace(content.guides["returns"], title=dict.fromkeys(("en", "sr", "el"), title))
    named = dict.fromkeys(("en", "sr", "el"), f"{title} swap")
    swap = replace(content.solutions["swap"], title=named, revision=2)
    return replace(
        content,
        guides={**content.guides, "returns": guide},
        solutions={**content.solutions, "swap": swap},
    )


def test_the_first_start_publishes_what_comes_with_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "starter_content", small_content)
    services = Services(tmp_path / "new")
    try:
        assert services.library.version == "1"
        assert services.library.content().guides.keys() == small_content().guides.keys()
        assert services.languages == ("en", "sr", "sr-Latn", "el")
    finally:
        services.close()
    services = Services(tmp_path / "new")
    assert services.library.version == "1"
    services.close()


def test_the_first_start_waits_for_no_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def checked(content: Content) -> tuple[()]:
        raise AssertionError("the first start checked the library")

    monkeypatch.setattr(parts, "starter_content", small_content)
    monkeypatch.setattr(parts, "_check", checked)
    services = Services(tmp_path / "new")
    assert services.library.version == "1"
    services.close()


def test_an_error_is_not_published(rep: Rep) -> None:
    steps = dict(small_content().guides["returns"].steps)
    del steps["offer"]
    broken = replace(small_content().guides["returns"], steps=steps)
    content = replace(small_content(), guides={**small_content().guides, "returns": broken})
    before = rep.services.library.version
    with pytest.raises(NotPublishableError, match=r"error.* in what would be published") as caught:
        rep.services.library.publish(content, "oops", PROGRAM)
    assert caught.value.problems
    assert caught.value.hint
    assert rep.services.library.version == before
    assert len(rep.services.store.versions()) == 1


def test_a_call_keeps_its_guides_and_gets_current_solutions(rep: Rep) -> None:
    rep.greet()
    rep.services.library.publish(_renamed(small_content(), "Newer"), "newer", PROGRAM)
    rep.calls.do(rep.id, do.ChangeGuide("returns"))
    assert rep.view.title == "Return a lamp"
    rep.calls.offer(rep.id, "swap", "")
    assert rep.calls.solution(rep.id, "swap").title == "Newer swap"
    offer = rep.calls._entry(rep.id).call.need.offers[0]
    assert offer.revision == 2
    rep.take(topic="returns")
    assert dict(rep.calls.start_view().topics)["returns"] == "Newer"


def test_another_program_published_is_noticed_before_the_next_call(
    rep: Rep, tmp_path: Path
) -> None:
    rep.take()
    publish(tmp_path / "data", _renamed(small_content(), "From elsewhere"))
    assert dict(rep.calls.start_view().topics)["returns"] == "From elsewhere"
    assert rep.calls._entry(rep.id).call.library == "1"
    rep.take()
    assert rep.calls._entry(rep.id).call.library == "2"
    until = monotonic() + 60
    while not any(h.title == "From elsewhere" for h in rep.find.find("elsewhere").hits):
        assert monotonic() < until, "the index was not made anew"
        sleep(0.05)


def test_without_a_change_nothing_is_renewed(rep: Rep) -> None:
    assert rep.services.library.refresh() is False


def test_a_version_that_is_gone_gives_way_to_the_current_one(rep: Rep) -> None:
    assert rep.services.library.content("99") is rep.services.library.content()
    assert rep.services.library.content("no number") is rep.services.library.content()


def test_no_opening_guide_is_a_sentence(open_shop: Callable[..., Rep], tmp_path: Path) -> None:
    openings = ("welcome", "welcome_chat", "call_out")
    publish(tmp_path / "data", without(small_content(), *openings))
    rep = open_shop()
    with pytest.raises(Refused, match="no opening guide"):
        rep.take()
    assert rep.calls.open_calls() == ()


def test_news_are_those_since_the_shift_before_this_one(
    open_shop: Callable[..., Rep], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def on(day: int, hour: int = 9) -> None:
        at = datetime(2026, 3, day, hour, tzinfo=UTC)
        monkeypatch.setattr(bootstrap, "local_now", lambda: at)

    on(1)
    rep = open_shop()
    rep.serve()
    rep.close()
    store_at = datetime(2026, 3, 1, 20, tzinfo=UTC)
    rep = open_shop()
    rep.services.store.publish(b"x", message="Refunds take 3 days now", author="V", at=store_at)
    rep.close()
    publish(tmp_path / "data")
    on(2)
    rep = open_shop()
    assert rep.calls.start_view().news == ("Refunds take 3 days now",)
    rep.serve("other@example.com")
    assert rep.calls.start_view().news == ("Refunds take 3 days now",)
    on(2, 20)
    assert rep.calls.start_view().news == ()
    rep.services.set_rep("Somebody New", None, "en")
    assert rep.calls.start_view().news == ()


def test_two_reps_have_their_own_last_wordings(rep: Rep) -> None:
    rep.serve()
    assert rep.take().say.wording == "short"
    rep.services.set_rep("Marko", None, "en")
    assert rep.take().say.wording == "warm"


def test_a_rep_name_with_half_a_character_does_not_lose_calls(rep: Rep) -> None:
    rep.services.set_rep("Jel\ud800ena", None, "en")
    rep.take()
    rep.saved()
    assert timedelta(0) <= datetime.now(UTC) - rep.calls.open_calls()[0].started
    assert rep.services.journal.interaction(rep.id) is not None
