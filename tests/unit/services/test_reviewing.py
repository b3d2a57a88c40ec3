"""The review list of a small shop, step shares, learned queries and ranks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from agent_assist.apart import review_apart
from agent_assist.db.records import Miss
from agent_assist.domain import commands as do
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content, Wording
from agent_assist.domain.errors import KnownError
from agent_assist.domain.review import Why
from agent_assist.services.reviewing import Reviewing, from_bytes
from agent_assist.services.reviewing.alike import miss_groups
from agent_assist.services.reviewing.lists import due
from tests.small_shop import Rep, small_content

TODAY = date(2026, 3, 31)
VERA = Actor("vera", "Vera", Role.SUPERVISOR)


def reviewing(rep: Rep) -> Reviewing:
    rep.saved()
    return rep.services.reviewing


def with_solution(**changes: object) -> Content:
    content = small_content()
    refund = replace(content.solutions["refund"], **changes)
    return replace(content, solutions={**content.solutions, "refund": refund})


# --- solutions that are due ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"valid_until": TODAY - timedelta(days=1)}, [Why.EXPIRED]),
        ({"valid_until": TODAY}, [Why.EXPIRES]),
        ({"valid_until": TODAY + timedelta(days=15)}, []),
        ({"review_by": TODAY + timedelta(days=14), "owner": "Vera"}, [Why.REVIEW]),
        ({"review_by": TODAY, "valid_until": TODAY - timedelta(days=9)}, [Why.EXPIRED, Why.REVIEW]),
    ],
)
def test_solutions_that_are_due(changes: dict[str, object], why: list[Why]) -> None:
    content = with_solution(**changes)
    found = due(replace(content, solutions={"refund": content.solutions["refund"]}), TODAY)
    assert [one.why for one in found] == why
    assert all(one.owner == changes.get("owner", one.owner) for one in found)


# --- misses -------------------------------------------------------------------------------------


def miss(query: str, language: str = "en", hours: int = 0) -> Miss:
    return Miss(query, language, "i", datetime(2026, 3, 1, tzinfo=UTC) + timedelta(hours=hours))


def test_a_slip_of_the_finger_is_the_same_query() -> None:
    groups = miss_groups(
        [
            miss("gift voucher"),
            miss("gift vuocher", hours=3),
            miss("voucher gift"),
            miss("gift voucher"),
            miss("opening hours"),
            miss("lamp"),
            miss("ramp"),
        ]
    )
    assert [(group.query, group.count) for group in groups] == [
        ("gift voucher", 4),
        ("lamp", 1),
        ("opening hours", 1),
        ("ramp", 1),
    ]
    assert set(groups[0].others) == {"gift vuocher", "voucher gift"}
    assert groups[0].last == miss("", hours=3).at


def test_both_scripts_and_all_accents_are_one() -> None:
    groups = miss_groups(
        [
            miss("повраћај новца", "sr"),
            miss("povraćaj novca", "sr"),
            miss("povracaj novca", "sr"),
            miss("επιστροφή χρημάτων", "el"),
            miss("επιστροφη χρηματων", "el"),
            miss("…", "sr"),
        ]
    )
    assert [group.count for group in groups] == [3, 2]
    assert [group.language for group in groups] == ["sr", "el"]


# --- what reps did ------------------------------------------------------------------------------


def test_a_failing_solution_with_masked_reasons(rep: Rep) -> None:
    for reason in ("Milica wants it by 4471-A tomorrow", "too slow"):
        rep.greet()
        rep.calls.do(rep.id, do.ChangeGuide("returns", "money back"))
        rep.calls.do(rep.id, do.OfferSolution("refund", 1))
        refused = do.AnswerOffer("refund", do.OfferOutcome.REFUSED, reason)
        rep.calls.do(rep.id, refused)
        rep.finish()
    found = reviewing(rep).review(small_content())
    (failing,) = found.failing
    assert (failing.solution, failing.offered, failing.refused, failing.solved) == (
        "refund",
        2,
        2,
        0,
    )
    assert failing.reasons == ("too slow", "••• wants it by ••• tomorrow")
    assert [(one.solution, one.why) for one in found.due] == [("outdated", Why.EXPIRED)]


def test_skipped_steps_with_their_reasons(rep: Rep) -> None:
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns", "money back"))
    step = rep.calls.view(rep.id).step
    rep.calls.do(rep.id, do.Skip("Gospođo Milice told me before"))
    rep.finish()
    (skipped,) = reviewing(rep).review(small_content()).skipped
    assert (skipped.guide, skipped.step, skipped.skipped) == ("returns", step, 1)
    assert skipped.reasons == ("Gospođo ••• told me before",)


def test_edited_lines_with_their_edits(rep: Rep) -> None:
    rep.take()
    view = rep.view
    assert view.say is not None
    said = do.Say(
        view.step, view.say.template, view.say.wording, "Hi Petra, 0641234567", "en", True
    )
    rep.calls.do(rep.id, said)
    rep.finish()
    (line,) = reviewing(rep).review(small_content()).edited
    assert (line.template, line.wording, line.count) == (view.say.template, view.say.wording, 1)
    assert line.edits == ("Hi Petra, •••",)  # nobody told the program who Petra is


def test_wordings_that_nobody_says(rep: Rep) -> None:
    rep.serve()
    content = small_content()
    found = {(one.template, one.wording) for one in reviewing(rep).review(content).unused}
    counts = rep.services.journal.reader.wording_counts()
    assert found.isdisjoint(counts)
    template = content.templates[next(iter(counts))[0]]
    more = replace(template, wordings=(*template.wordings, Wording("quite_new", {"en": "Hey"})))
    draft = replace(content, templates={**content.templates, template.id: more})
    unused = reviewing(rep).review(draft).unused
    assert (template.id, "quite_new") in {(one.template, one.wording) for one in unused}


def test_the_list_made_in_another_process_is_the_same(rep: Rep, tmp_path: Path) -> None:
    rep.serve()
    rep.services.find.miss("gift voucher")
    rep.services.find.miss("gift vuocher")
    rep.close()
    told: list[float] = []
    found = from_bytes(review_apart(told.append, str(tmp_path / "data"), "vera"))
    assert [(group.count, group.query) for group in found.misses] == [(2, "gift voucher")]
    assert told == sorted(told)


# --- step shares --------------------------------------------------------------------------------


def test_shares_of_ways_and_where_calls_ended(rep: Rep) -> None:
    rep.serve()
    rep.greet()
    rep.calls.do(rep.id, do.ChangeGuide("returns", "money back"))
    stopped_at = rep.calls.view(rep.id).step
    rep.finish()
    rep.saved()
    guide = small_content().guides["returns"]
    shares = reviewing(rep).step_shares(guide)
    assert (shares.guide, shares.calls, shares.days) == ("returns", 2, 30)
    assert shares.dropouts == {stopped_at: 1}
    assert (shares.visits[stopped_at], shares.steps[stopped_at]) == (2, 2)
    taken = [way for step, way in shares.ways if step == stopped_at]
    assert taken
    assert shares.share(stopped_at, taken[0]) == 0.5
    assert shares.share("nowhere", "next") == 0.0


def test_shares_over_as_many_days_as_it_takes(rep: Rep) -> None:
    rep.serve()
    guide = small_content().guides["returns"]
    assert reviewing(rep).step_shares(guide, calls=1).days == 1
    assert reviewing(rep).step_shares(guide, calls=50).days == 366
    assert reviewing(rep).step_shares(guide, days=1).calls == 1


# --- learned queries and ranks ------------------------------------------------------------------


def learned(rep: Rep) -> None:
    rep.services.find.used("money for the lamp", "solution", "refund", rep.id)
    rep.services.find.close()


def test_a_supervisor_lets_search_forget_a_query(rep: Rep) -> None:
    rep.greet()
    learned(rep)
    service = reviewing(rep)
    (words,) = service.learned("solution", "refund")
    assert (words.query, words.document) == ("money for the lamp", "solution/refund@en")
    with pytest.raises(KnownError, match="supervisor"):
        service.forget(Actor("rep", "Jelena"), words)
    assert service.learned("solution", "refund") == (words,)
    service.forget(VERA, words)
    assert service.learned("solution", "refund") == ()
    assert service.learned("solution", "ref") == ()


def test_the_rank_of_a_solution_on_a_draft(open_shop: Callable[..., Rep]) -> None:
    rep = open_shop()
    service = reviewing(rep)
    content = small_content()
    assert service.rank(content, "solution", "refund", "zeppelin").place == 0
    refund = content.solutions["refund"]
    phrasings = {**refund.phrasings, "en": ("zeppelin lost", *refund.phrasings.get("en", ()))}
    draft = with_solution(phrasings=phrasings)
    now = service.rank(draft, "solution", "refund", "zeppelin")
    assert (now.place, now.sure) == (1, True)
    without = replace(draft, solutions={})
    assert service.rank(without, "solution", "refund", "zeppelin").place == 0
    assert service.rank(draft, "solution", "refund", " ").place == 0


def test_a_call_is_told_without_its_customer(rep: Rep) -> None:
    id_ = rep.serve("milica@example.com")
    rep.saved()
    boss = Actor("boss", "Vera", Role.SUPERVISOR)

    (brief,) = reviewing(rep).calls(boss, [id_, "no-such-call"])

    assert (brief.id, brief.guide, brief.customer) == (id_, "returns", "M. J.")
    story = reviewing(rep).call_story(boss, id_, "en", str)
    told = "\n".join(line.text for line in story.lines)
    assert len(story.lines) > 5
    assert "Milica" not in told
    assert "Jovanović" not in told
    assert "milica@example.com" not in told
    assert "4471" not in told


def test_calls_are_for_supervisors(rep: Rep) -> None:
    id_ = rep.serve("milica@example.com")
    rep.saved()
    with pytest.raises(KnownError):
        reviewing(rep).calls(Actor("jo", "Jo", Role.REP), [id_])
    with pytest.raises(KnownError):
        reviewing(rep).call_story(Actor("jo", "Jo", Role.REP), id_, "en", str)
