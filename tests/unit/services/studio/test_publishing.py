"""Publishing: what was ticked and nothing else, one immutable version, whole or not at all."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from agent_assist import parts
from agent_assist.bootstrap import Services
from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.content import Content, Template, Wording
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import Guide, Solve, Target
from agent_assist.domain.hit import LearnedQuery
from agent_assist.domain.items import Ref, with_items
from agent_assist.domain.problem import NotPublishableError
from agent_assist.domain.studio import Change
from agent_assist.services.studio import Studio
from agent_assist.standalone import studio_only
from tests.unit.services.studio.people import ANA, EVA
from tests.unit.services.studio.test_drafts import REFUND, RETURNS, priced, titled


def broken(content: Content) -> Guide:
    """A guide with a way that leads nowhere."""
    guide = content.guides["returns"]
    step = next(step for step in guide.steps.values() if step.ways)
    ways = (replace(step.ways[0], to=Target(step="nowhere")), *step.ways[1:])
    return replace(guide, steps={**guide.steps, step.id: replace(step, ways=ways)})


def test_only_what_was_ticked_goes_out(studio: Studio) -> None:
    content = studio.working(ANA)
    studio.save_drafts(ANA, [titled(content, "Mine"), priced(content, "free")])
    studio.save_drafts(EVA, [priced(studio.working(EVA), "cheap")])
    made = studio.publish(ANA, [RETURNS], "  A better title ")
    assert (made.number, made.message, made.author) == (2, "A better title", "Ana")
    assert studio.published().guides["returns"].title["en"] == "Mine"
    assert studio.published().solutions["refund"].price == content.solutions["refund"].price
    assert [change.ref for change in studio.changes(ANA)] == [REFUND]
    assert [change.ref for change in studio.changes(EVA)] == [REFUND]
    assert studio.version(1) == content


def test_an_error_keeps_it_in_and_one_that_does_not_go_out_does_not(studio: Studio) -> None:
    content = studio.working(ANA)
    studio.save_drafts(ANA, [broken(content), priced(content, "free")])
    changes = {change.ref: change for change in studio.changes(ANA)}
    assert {problem.code for problem in changes[RETURNS].problems} >= {"unknown-step"}
    assert changes[REFUND].problems == ()
    with pytest.raises(NotPublishableError) as caught:
        studio.publish(ANA, changes, "All of it")
    assert "nowhere" in " ".join(problem.message for problem in caught.value.problems)
    assert studio.errors_in(ANA, [RETURNS]) == caught.value.problems
    assert studio.errors_in(ANA, [REFUND]) == ()
    assert len(studio.versions()) == 1
    studio.publish(ANA, [REFUND], "The price")
    assert [change.ref for change in studio.changes(ANA)] == [RETURNS]


@pytest.mark.parametrize(
    ("picks", "message", "after", "said"),
    [
        ([RETURNS], " ", None, "Nothing is said"),
        ([], "m", None, "Nothing that would change"),
        ([Ref("guide", "opening")], "m", None, "Nothing that would change"),
        ([RETURNS], "m", 7, "Somebody else published meanwhile"),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_sentence(
    studio: Studio, picks: list[Ref], message: str, after: int | None, said: str
) -> None:
    studio.save_drafts(ANA, [titled(studio.working(ANA), "Mine")])
    with pytest.raises(KnownError, match=said) as caught:
        studio.publish(ANA, picks, message, after)
    assert caught.value.hint
    assert len(studio.versions()) == 1


def test_somebody_is_quicker_between_looking_and_writing(
    studio: Studio, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.save_drafts(ANA, [titled(studio.working(ANA), "Mine")])
    encode = studio._publisher._encode

    def slowly(content: Content) -> bytes:
        with studio_only(data) as other:
            other.save_drafts(EVA, [priced(other.working(EVA), "cheap")])
            other.publish(EVA, [REFUND], "Quicker")
        return encode(content)

    monkeypatch.setattr(studio._publisher, "_encode", slowly)
    with pytest.raises(KnownError, match="Somebody else published meanwhile"):
        studio.publish(ANA, [RETURNS], "Too late")
    monkeypatch.undo()
    studio.publish(ANA, [RETURNS], "Now")
    assert studio.published().solutions["refund"].price["en"] == "cheap"
    assert studio.published().guides["returns"].title["en"] == "Mine"


def test_a_failure_while_writing_leaves_drafts_and_version_as_they_were(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.save_drafts(ANA, [titled(studio.working(ANA), "Mine")])

    def fails(*_: object) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr(LibraryStore, "_add_revisions", fails)
    with pytest.raises(OSError, match="gone"):
        studio.publish(ANA, [RETURNS], "m")
    assert len(studio.versions()) == 1
    assert studio.published().guides["returns"].title["en"] == "Return a lamp"
    assert [change.ref for change in studio.changes(ANA)] == [RETURNS]


def test_a_source_text_that_changed_makes_its_translations_old(studio: Studio) -> None:
    content = studio.working(ANA)
    after = with_items(content, [titled(content, "Mine")])
    (revised,) = studio.with_revisions(after, [after.guides["returns"]])
    assert (revised.revision, revised.translated) == (2, {"sr": 1, "el": 1})
    assert studio.with_revisions(with_items(after, [revised]), [revised]) == (revised,)
    seen = replace(revised, translated={"sr": 2, "el": 1})
    assert studio.with_revisions(with_items(after, [seen]), [seen]) == (seen,)
    codes = [problem.code for problem in studio.check(after)]
    assert codes.count("old-translation") == 2
    counted = replace(revised, revision=5, translated={"sr": 4})
    assert studio.with_revisions(with_items(after, [counted]), [counted]) == (counted,)
    studio.save_drafts(ANA, [titled(content, "Mine")])
    assert studio.working(ANA).guides["returns"].translated == {"sr": 1, "el": 1}
    row = next(row for row in studio.rows(ANA) if row.ref == RETURNS)
    assert row.old == ("sr", "el")
    studio.publish(ANA, [RETURNS], "m")
    assert studio.published().guides["returns"].translated == {"sr": 1, "el": 1}
    assert "old-translation" in {problem.code for problem in studio.check(studio.published())}


def test_a_text_in_a_step_counts_for_its_guide_and_taking_it_back_leaves_nothing(
    studio: Studio,
) -> None:
    content = studio.working(ANA)
    guide = content.guides["returns"]
    texts = dict.fromkeys(("en", "sr", "el"), "One moment.")
    own = Template("returns.done", (Wording("own", texts),), inline=True, pack="small")
    done = replace(guide.steps["done"], say=own.id)
    guide = replace(guide, steps={**guide.steps, "done": done})
    studio.save_drafts(ANA, [guide, own])
    studio.publish(ANA, [RETURNS], "A text of its own")
    published = studio.working(ANA).guides["returns"]
    other = replace(own, wordings=(Wording("own", {**texts, "en": "Wait a moment."}),))
    studio.save_drafts(ANA, [other])
    edited = studio.working(ANA).guides["returns"]
    assert (edited.revision, dict(edited.translated)) == (
        published.revision + 1,
        {"sr": published.revision, "el": published.revision},
    )
    assert [change.ref for change in studio.changes(ANA)] == [RETURNS]
    studio.save_drafts(ANA, [own])
    assert studio.changes(ANA) == ()


def test_versions_are_compared_as_a_person_sees_them(studio: Studio) -> None:
    studio.save_drafts(ANA, [titled(studio.working(ANA), "Return a lamp or swap")])
    studio.publish(ANA, [RETURNS], "m")
    (diff,) = studio.compare(1, 2)
    assert (diff.kind, diff.id, diff.change) == ("guide", "returns", Change.CHANGED)
    (line,) = diff.lines
    assert (line.before, line.after) == ("Return a lamp", "Return a lamp or swap")
    assert [(piece.text, piece.change) for piece in line.pieces] == [
        ("Return a lamp", None),
        (" or swap", Change.ADDED),
    ]
    assert studio.compare(0, 2) == ()
    with pytest.raises(KnownError, match="no version 9"):
        studio.compare(1, 9)


def test_one_click_brings_an_earlier_version_back_and_keeps_the_drafts(studio: Studio) -> None:
    first = studio.working(ANA)
    studio.save_drafts(ANA, [titled(first, "Second")])
    studio.publish(ANA, [RETURNS], "Second title")
    studio.save_drafts(ANA, [priced(studio.working(ANA), "free")])
    made = studio.restore(ANA, 1)
    assert made.number == 3
    assert studio.published() == first
    assert [change.ref for change in studio.changes(ANA)] == [REFUND]
    assert studio.restore(ANA, 2, "Forward again").message == "Forward again"
    assert studio.published().guides["returns"].title["en"] == "Second"
    with pytest.raises(KnownError, match="no version 77"):
        studio.restore(ANA, 77)


def named(studio: Studio, *solutions: str) -> None:
    """The guide of returns names the solutions it offers."""
    guide = studio.working(ANA).guides["returns"]
    step = replace(guide.steps["offer"], solve=Solve(solutions))
    studio.save_drafts(ANA, [replace(guide, steps={**guide.steps, "offer": step})])
    studio.publish(ANA, [RETURNS], "Named")


# --- renaming -------------------------------------------------------------------------------------


def test_a_renamed_solution_takes_references_drafts_and_learned_queries_along(
    studio: Studio, data: Path
) -> None:
    studio.save_drafts(EVA, [priced(studio.working(EVA), "cheap")])
    store = studio._store
    store.usage.set_learned(
        "solution/refund@en", [LearnedQuery("solution/refund@en", "money back", 2.0, 1.0)]
    )
    store.usage.note_use("jo", "solution", "refund", "", studio._now())
    named(studio, "refund", "swap")
    edit = studio.rename(studio.working(ANA), "solution", "refund", "money_back")
    studio.save_drafts(ANA, edit.items, edit.removed, edit.renamed)
    changes = {change.ref: change for change in studio.changes(ANA)}
    assert changes[Ref("solution", "money_back")].was == "refund"
    assert all(change.problems == () for change in changes.values())
    studio.publish(ANA, changes, "Another id")
    content = studio.published()
    assert "refund" not in content.solutions
    assert content.guides["returns"].steps["offer"].solve.solutions == ("money_back", "swap")
    assert [(one.document, one.query) for one in store.usage.learned()] == [
        ("solution/money_back@en", "money back")
    ]
    assert store.usage.uses("solution") == {"money_back": 1}
    theirs = studio.working(EVA).solutions["money_back"]
    assert theirs.price["en"] == "cheap"
    assert studio.conflicts(EVA) == ()
    studio.publish(EVA, [Ref("solution", "money_back")], "The price")
    assert studio.published().solutions["money_back"].price["en"] == "cheap"
    assert "solution/refund" not in {f"{row.kind}/{row.id}" for row in studio.rows(ANA)}
    (diff, *_) = [one for one in studio.compare(1, 0) if one.was]
    assert (diff.id, diff.was) == ("money_back", "refund")


def test_a_draft_that_names_a_renamed_item_goes_on_working(studio: Studio) -> None:
    guide = titled(studio.working(EVA), "Theirs")
    studio.save_drafts(EVA, [guide])
    edit = studio.rename(studio.working(ANA), "template", "ask_order", "which_order")
    studio.save_drafts(ANA, edit.items, edit.removed, edit.renamed)
    studio.publish(ANA, [change.ref for change in studio.changes(ANA)], "Another id")
    theirs = studio.working(EVA).guides["returns"]
    assert theirs.title["en"] == "Theirs"
    said = {step.say for step in theirs.steps.values()}
    assert "which_order" in said
    assert "ask_order" not in said
    assert studio.conflicts(EVA) == ()
    studio.publish(EVA, [RETURNS], "Mine too")


def test_a_name_that_followed_in_a_text_makes_no_translation_old(studio: Studio) -> None:
    studio.save_drafts(EVA, [priced(studio.working(EVA), "cheap")])
    edit = studio.rename(studio.working(ANA), "house_value", "return_days", "term")
    studio.save_drafts(ANA, edit.items, edit.removed, edit.renamed)
    studio.publish(ANA, [change.ref for change in studio.changes(ANA)], "Another name")
    refund = studio.published().solutions["refund"]
    assert "{{ house.term }}" in refund.can_promise["en"][0]
    assert refund.revision == 1
    assert studio.conflicts(EVA) == ()
    studio.publish(EVA, [REFUND], "The price")
    assert studio.published().solutions["refund"].price["en"] == "cheap"
    assert "{{ house.term }}" in studio.published().solutions["refund"].can_promise["el"][0]


def test_renaming_twice_and_back_leaves_no_draft(studio: Studio) -> None:
    for old, new in (("refund", "one"), ("one", "two"), ("two", "refund")):
        edit = studio.rename(studio.working(ANA), "solution", old, new)
        studio.save_drafts(ANA, edit.items, edit.removed, edit.renamed)
    assert studio.changes(ANA) == ()


def test_restoring_what_was_before_a_renaming(studio: Studio) -> None:
    edit = studio.rename(studio.working(ANA), "solution", "refund", "money_back")
    studio.save_drafts(ANA, edit.items, edit.removed, edit.renamed)
    studio.save_drafts(EVA, [priced(studio.working(EVA), "cheap")])
    studio.publish(ANA, [change.ref for change in studio.changes(ANA)], "Another id")
    studio.restore(ANA, 1)
    assert studio.working(EVA).solutions["refund"].price["en"] == "cheap"
    assert "money_back" not in studio.working(EVA).solutions


# --- desks and other windows ----------------------------------------------------------------------


def test_which_desk_has_which_version(data: Path) -> None:
    services = Services(data)
    services.set_rep("Jelena", None, "en")
    services.watch(lambda: None)
    noted = threading.Event()
    services._upkeep.do(noted.set)
    assert noted.wait(30)
    services.close()
    with studio_only(data) as studio:
        studio.save_drafts(ANA, [titled(studio.working(ANA), "Mine")])
        studio.publish(ANA, [RETURNS], "m")
        (desk,) = studio.desks()
        assert (desk.rep, desk.version) == ("Jelena", 1)
        assert [(one.number, one.desks) for one in studio.versions()] == [(2, 0), (1, 1)]


def test_the_desk_sees_what_the_studio_beside_it_published(data: Path) -> None:
    services = Services(data)
    try:
        studio = services.studio
        studio.save_drafts(ANA, [titled(studio.working(ANA), "Mine")])
        studio.publish(ANA, [RETURNS], "m")
        assert services.library.version == "2"
        assert services.library.content().guides["returns"].title["en"] == "Mine"
    finally:
        services.close()


def test_the_first_start_of_the_studio_publishes_what_comes_with_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.small_shop import small_content

    monkeypatch.setattr(parts, "starter_content", small_content)
    with studio_only(tmp_path / "new") as studio:
        assert studio.published() == small_content()
        assert len(studio.versions()) == 1
