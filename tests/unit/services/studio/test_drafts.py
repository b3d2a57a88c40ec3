"""Drafts: kept whole or not at all, each author's own, conflicts shown with both sides."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.content import Content, Solution
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import Ref, item_in
from agent_assist.domain.studio import Change, ItemStatus
from agent_assist.services.studio import PermissionDeniedError, Studio
from agent_assist.standalone import studio_only
from tests.unit.services.studio.people import ANA, EVA, REP

RETURNS = Ref("guide", "returns")
REFUND = Ref("solution", "refund")


def titled(content: Content, title: str) -> Guide:
    guide = content.guides["returns"]
    return replace(guide, title={**guide.title, "en": title})


def priced(content: Content, price: str) -> Solution:
    return replace(content.solutions["refund"], price=dict.fromkeys(("en", "sr", "el"), price))


def test_an_author_sees_their_drafts_over_what_is_published(studio: Studio) -> None:
    before = studio.working(ANA)
    assert studio.save_drafts(ANA, [titled(before, "Bringing back")]) == ()
    assert studio.working(ANA).guides["returns"].title["en"] == "Bringing back"
    assert studio.working(EVA) is studio.published()
    assert studio.drafts().counts == {"Ana": 1}


def test_another_process_finds_the_same_drafts(studio: Studio, data: Path) -> None:
    studio.save_drafts(ANA, [titled(studio.working(ANA), "Bringing back")])
    with studio_only(data) as other:
        assert other.working(ANA).guides["returns"].title["en"] == "Bringing back"


def test_what_is_again_as_it_was_is_no_draft(studio: Studio) -> None:
    before = studio.working(ANA)
    studio.save_drafts(ANA, [titled(before, "Bringing back"), priced(before, "free")])
    studio.save_drafts(ANA, [before.guides["returns"]])
    assert [change.ref for change in studio.changes(ANA)] == [REFUND]


def test_the_order_of_steps_counts(studio: Studio) -> None:
    guide = studio.working(ANA).guides["returns"]
    turned = replace(guide, steps=dict(reversed(guide.steps.items())))
    studio.save_drafts(ANA, [turned])
    assert list(studio.working(ANA).guides["returns"].steps) == list(turned.steps)


def test_a_batch_is_kept_whole_or_not_at_all(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = studio.working(ANA)
    studio.save_drafts(ANA, [titled(before, "First")])
    broken = replace(before.solutions["refund"], id=None)  # no database takes an id that is none
    with pytest.raises(Exception, match="NOT NULL"):
        studio.save_drafts(ANA, [titled(before, "Second"), broken])
    assert studio.working(ANA).guides["returns"].title["en"] == "First"
    assert studio.drafts().counts == {"Ana": 1}


def test_discarding_brings_back_what_is_published(studio: Studio) -> None:
    studio.save_drafts(ANA, [titled(studio.working(ANA), "Bringing back")])
    studio.discard(ANA, "guide", "returns")
    assert studio.changes(ANA) == ()
    assert studio.working(ANA) is studio.published()


def test_what_another_author_published_meanwhile_is_shown_beside(studio: Studio) -> None:
    mine = titled(studio.working(ANA), "Mine")
    studio.save_drafts(ANA, [mine])
    studio.save_drafts(EVA, [titled(studio.working(EVA), "Theirs")])
    studio.publish(EVA, [RETURNS], "Another title")
    (met,) = studio.save_drafts(ANA, [mine])
    assert (met.kind, met.id, met.author, met.published) == ("guide", "returns", "Eva", True)
    assert [one.title["en"] for one in (met.base, met.mine, met.theirs) if one] == [
        "Return a lamp",
        "Mine",
        "Theirs",
    ]
    assert studio.changes(ANA)[0].conflict
    with pytest.raises(KnownError, match="published by somebody else"):
        studio.publish(ANA, [RETURNS], "Mine wins")
    assert studio.working(ANA).guides["returns"].title["en"] == "Mine"
    both = titled(studio.working(ANA), "Ours")
    studio.settle(ANA, both)
    assert studio.conflicts(ANA) == ()
    studio.publish(ANA, [RETURNS], "Both")
    assert studio.published().guides["returns"].title["en"] == "Ours"


def test_a_draft_begun_on_an_older_state_meets_the_newer_one(studio: Studio, data: Path) -> None:
    seen = studio.working(ANA)
    with studio_only(data) as other:
        other.save_drafts(EVA, [titled(other.working(EVA), "Theirs")])
        other.publish(EVA, [RETURNS], "Another title")
    (met,) = studio.save_drafts(ANA, [titled(seen, "Mine")])
    assert met.theirs is not None
    assert met.theirs.title["en"] == "Theirs"


def test_two_drafts_of_one_item_are_told_before_either_is_published(studio: Studio) -> None:
    studio.save_drafts(ANA, [titled(studio.working(ANA), "Mine")])
    studio.save_drafts(EVA, [titled(studio.working(EVA), "Theirs")])
    row = next(row for row in studio.rows(ANA) if row.ref == RETURNS)
    assert row.others == ("Eva",)
    met = studio.conflict(ANA, "guide", "returns")
    assert met is not None
    assert (met.author, met.published) == ("Eva", False)
    assert studio.conflicts(ANA) == ()
    assert studio.changes(ANA)[0].conflict is False


def test_only_a_supervisor_may(studio: Studio) -> None:
    guide = titled(studio.working(REP), "No")
    assert studio.why_not(ANA) == ""
    assert studio.why_not(REP).startswith("Only a supervisor may change the library.")
    for act in (
        lambda: studio.save_drafts(REP, [guide]),
        lambda: studio.discard(REP, "guide", "returns"),
        lambda: studio.settle(REP, guide),
        lambda: studio.publish(REP, [RETURNS], "No"),
        lambda: studio.restore(REP, 1),
        lambda: studio.set_passphrase(REP, "open sesame"),
    ):
        with pytest.raises(PermissionDeniedError):
            act()
    assert studio.drafts().counts == {}
    assert len(studio.versions()) == 1


def test_behind_a_passphrase_each_supervisor_gives_it_once(studio: Studio, data: Path) -> None:
    with pytest.raises(PermissionDeniedError, match="shorter than 8"):
        studio.set_passphrase(ANA, "short")
    studio.set_passphrase(ANA, "четири јелена")
    assert not studio.locked(ANA)
    assert studio.locked(EVA)
    assert "passphrase" in studio.why_not(EVA)
    with pytest.raises(PermissionDeniedError, match="not the supervisors'"):
        studio.admit(EVA, "cetiri jelena")
    studio.admit(EVA, "четири јелена")
    assert studio.why_not(EVA) == ""
    with studio_only(data) as other:
        assert other.locked(ANA)
    studio.set_passphrase(EVA, "another one")
    assert studio.locked(ANA)
    studio.set_passphrase(EVA, "")
    assert studio.why_not(ANA) == ""
    assert "четири" not in (data / "library.db").read_bytes().decode("utf-8", "ignore")


# --- the tree -------------------------------------------------------------------------------------


def test_rows_tell_how_each_item_stands(studio: Studio) -> None:
    content = studio.working(ANA)
    old = replace(content.solutions["refund"], revision=3, translated={"sr": 3, "el": 2})
    lacking = replace(
        content.solutions["swap"], summary={"en": "Only English"}, review_by=None, valid_until=None
    )
    studio.save_drafts(ANA, [old, lacking])
    rows = {row.ref: row for row in studio.rows(ANA)}
    assert rows[REFUND].status is ItemStatus.DRAFT
    assert rows[REFUND].old == ("el",)
    assert rows[REFUND].revision == 3
    assert rows[Ref("solution", "swap")].complete == ("en",)
    assert rows[RETURNS].status is ItemStatus.PUBLISHED
    assert rows[RETURNS].complete == ("en", "sr", "el")
    assert rows[RETURNS].pack == "small"
    assert {row.kind for row in rows.values()} >= {"guide", "template", "solution", "fact", "pack"}
    assert rows[REFUND].title["en"]


def test_a_solution_to_be_looked_at_again_needs_review(studio: Studio) -> None:
    due = replace(
        studio.working(ANA).solutions["refund"], review_by=studio._today(), owner="Billing"
    )
    studio.save_drafts(ANA, [due])
    studio.publish(ANA, [REFUND], "Look at it")
    row = next(row for row in studio.rows(ANA) if row.ref == REFUND)
    assert row.status is ItemStatus.NEEDS_REVIEW


def test_an_archived_item_is_out_of_the_library_and_can_come_back(studio: Studio) -> None:
    swap = Ref("solution", "swap")
    content = studio.working(ANA)
    studio.save_drafts(ANA, (), studio.archive(content, [swap]).removed)
    assert item_in(studio.working(ANA), swap) is None
    row = next(row for row in studio.rows(ANA) if row.ref == swap)
    assert row.status is ItemStatus.ARCHIVED
    changes = {change.ref: change for change in studio.changes(ANA)}
    assert changes[swap].change is Change.REMOVED
    studio.publish(ANA, changes, "No more swaps")
    row = next(row for row in studio.rows(EVA) if row.ref == swap)
    assert row.status is ItemStatus.ARCHIVED
    back = studio.restore_item(EVA, "solution", "swap")
    assert back.items == (content.solutions["swap"],)
    studio.save_drafts(EVA, back.items)
    assert studio.working(EVA).solutions["swap"] == content.solutions["swap"]
    with pytest.raises(KnownError, match="no “nothing”"):
        studio.restore_item(EVA, "solution", "nothing")


def test_an_archiving_that_is_not_published_yet_is_taken_back(studio: Studio) -> None:
    edit = studio.archive(studio.working(ANA), [RETURNS])
    studio.save_drafts(ANA, (), edit.removed)
    back = studio.restore_item(ANA, "guide", "returns")
    studio.save_drafts(ANA, back.items)
    assert studio.changes(ANA) == ()


def test_a_library_that_only_reads_says_why(data: Path) -> None:
    store = LibraryStore.open(data, write=False)
    with studio_only(data) as other:
        library = other._library
        studio = Studio(store, library, lambda _: b"", "Another window is writing.")
        assert studio.why_not(ANA) == "Another window is writing."
        with pytest.raises(PermissionDeniedError):
            studio.save_drafts(ANA, [titled(studio.working(ANA), "No")])
    store.close()
