"""A replay over a real data folder: two processes, progress, giving up, what is left out."""

from __future__ import annotations

import os
import sys
import threading
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from multiprocessing import active_children
from pathlib import Path

import pytest

from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import with_items
from agent_assist.domain.replay import Outcome
from agent_assist.editing.names import renamed as rename
from agent_assist.editing.names import renamed_step
from agent_assist.journal.journal import Journal
from agent_assist.services.replaying import CancelledError, Replaying, ReplayPorts
from agent_assist.services.replaying.naming import Pair
from tests.benchmarks.studio_calls import fill_journal
from tests.small_shop import Rep, publish, small_content, without
from tests.starter import starter_content

CALLS = 5


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small shop that served some calls and is in the middle of one more."""
    folder = tmp_path_factory.mktemp("data")
    rep = Rep(folder)
    for number in range(CALLS):
        rep.serve(f"milica{number}@example.com")
    rep.take()
    rep.saved()
    rep.close()
    return folder


def replaying(
    folder: Path, published: Content | None = None, renamed: tuple[Pair, ...] = ()
) -> Replaying:
    later = datetime.now(UTC) + timedelta(hours=1)
    return Replaying(
        ReplayPorts(
            folder,
            lambda: ("1", published or small_content()),
            tuple,
            lambda: renamed,
            lambda: later,
        )
    )


def test_on_what_is_published_all_run_the_same(folder: Path) -> None:
    told: list[int] = []
    found = replaying(folder).replay(small_content(), 100, told.append)
    assert found.counts()[Outcome.SAME] == len(found) == CALLS
    assert told[-1] == CALLS
    assert len(set(found.ids)) == CALLS
    assert not active_children()


def test_only_the_last_calls_are_replayed(folder: Path) -> None:
    all_of_them = replaying(folder).replay(small_content(), 100).ids
    assert list(replaying(folder).replay(small_content(), 2).ids) == list(all_of_them)[:2]
    assert len(replaying(folder).replay(small_content(), 0)) == 0


def test_a_draft_goes_over_as_it_is(folder: Path) -> None:
    content = small_content()
    found = replaying(folder).replay(without(content, "returns"), 100)
    ((id_, reason), *_) = found.calls(Outcome.STUCK)
    assert found.counts()[Outcome.STUCK] == CALLS
    assert (reason.code, id_ in found.ids) == ("unknown_guide", True)
    assert found.by_reason()[0] == (reason, CALLS)

    first = next(iter(content.guides["returns"].steps.values()))
    template = content.templates[first.say]
    worded = replace(
        template,
        wordings=tuple(
            replace(w, texts={code: f"{text} Please." for code, text in w.texts.items()})
            for w in template.wordings
        ),
    )
    draft = replace(content, templates={**content.templates, template.id: worded})
    found = replaying(folder).replay(draft, 100)
    assert found.counts()[Outcome.OTHER_WORDS] == CALLS
    assert found.reasons[0].template == template.id


def named(content: Content, kind: str, old: str, new: str) -> Content:
    edit = rename(content, kind, old, new)
    return with_items(content, edit.items, edit.removed)


def test_what_was_renamed_is_still_the_same(folder: Path) -> None:
    draft = named(small_content(), "guide", "returns", "sending_back")
    draft = named(draft, "solution", "refund", "money_back")
    pairs = (("solution", "refund", "money_back"), ("guide", "returns", "sending_back"))
    found = replaying(folder, renamed=pairs).replay(draft, 100)
    assert found.counts()[Outcome.SAME] == CALLS
    assert replaying(folder).replay(draft, 100).counts()[Outcome.STUCK] == CALLS

    guide = draft.guides["sending_back"]
    first = guide.steps[guide.start]
    emptied = replace(guide, steps={**guide.steps, first.id: replace(first, ways=())})
    draft = replace(draft, guides={**draft.guides, guide.id: emptied})
    (reason, *_) = replaying(folder, renamed=pairs).replay(draft, 100).reasons
    assert (reason.outcome, reason.guide) == (Outcome.STUCK, "sending_back")


def step_named(content: Content, guide: str, old: str, new: str) -> tuple[Content, list[Pair]]:
    edit = renamed_step(content, guide, old, new)
    pairs = [(one.kind, one.old, one.new) for one in edit.renamed]
    return with_items(content, edit.items, edit.removed), pairs


def test_a_step_under_another_id_is_still_the_same(folder: Path) -> None:
    """Nobody writes down that a step has another id, an imported pack least of all."""
    draft = small_content()
    for step in tuple(draft.guides["returns"].steps):
        draft, _ = step_named(draft, "returns", step, f"new_{step}")
    found = replaying(folder).replay(draft, 100)
    assert found.counts()[Outcome.SAME] == CALLS


def test_what_is_noticed_at_a_renamed_step_is_told_by_its_name_now(tmp_path: Path) -> None:
    content = starter_content()
    guide = content.guides["opening"]
    heard = (it for it in guide.steps.values() if it.say)
    shared = next(it for it in heard if not content.templates[it.say].wordings[0].channels)
    own = replace(shared, say=f"{guide.id}.{shared.id}")
    said = replace(content.templates[shared.say], id=own.say, inline=True)
    content = with_items(content, [said, replace(guide, steps={**guide.steps, own.id: own})])
    publish(tmp_path, content)
    fill_journal(tmp_path, {"1": content}, 40)
    draft, pairs = step_named(content, guide.id, own.id, "brand_new_id")
    worded, named_anew = f"{guide.id}.brand_new_id", draft.guides[guide.id]
    template = draft.templates[worded]
    template = replace(
        template,
        wordings=tuple(
            replace(w, texts={code: f"{text} Please." for code, text in w.texts.items()})
            for w in template.wordings
        ),
    )
    step = replace(named_anew.steps["brand_new_id"], title={"en": "Another title, too"})
    named_anew = replace(named_anew, steps={**named_anew.steps, step.id: step})
    draft = with_items(draft, [template, named_anew])

    found = replaying(tmp_path, content, tuple(pairs)).replay(draft, 100)

    assert found.counts()[Outcome.OTHER_WORDS] > 0
    told = {(one.guide, one.step, one.code, one.template) for one in found.reasons if one.step}
    assert told == {(guide.id, "brand_new_id", "changed", worded)}


def test_it_can_be_given_up_at_once(folder: Path) -> None:
    began = time.monotonic()
    with pytest.raises(CancelledError):
        replaying(folder).replay(small_content(), 100, cancelled=lambda: True)
    assert time.monotonic() - began < 10
    assert not active_children()


def test_a_process_that_is_killed_is_told_in_a_sentence(folder: Path) -> None:
    def kill() -> None:
        while not (children := active_children()):
            time.sleep(0.001)
        children[0].kill()

    killer = threading.Thread(target=kill)
    killer.start()
    with pytest.raises(KnownError, match="ended from outside"):
        replaying(folder).replay(small_content(), 100)
    killer.join()


def test_a_folder_without_a_journal_is_told_in_a_sentence(tmp_path: Path) -> None:
    publish(tmp_path)
    with pytest.raises(KnownError):
        replaying(tmp_path).replay(small_content(), 10)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has classes of priority instead")
def test_the_processes_give_way(folder: Path) -> None:
    behind: list[int] = []

    def look() -> bool:
        found = [process.pid for process in active_children()]
        behind.extend(os.getpriority(os.PRIO_PROCESS, pid) for pid in found if pid)
        return False

    replaying(folder).replay(small_content(), 10, cancelled=look)
    assert behind
    assert min(behind) > os.nice(0)


@pytest.fixture
def two_versions(tmp_path: Path) -> Path:
    """Calls of two versions that are there and of one that is not."""
    publish(tmp_path)
    publish(tmp_path, without(small_content(), "calm"))
    contents = {"1": small_content(), "2": without(small_content(), "calm"), "77": small_content()}
    fill_journal(tmp_path, contents, 9, different=9)
    return tmp_path


def test_each_call_is_compared_with_its_own_version(two_versions: Path) -> None:
    service = replaying(two_versions, small_content())
    found = service.replay(small_content(), 100)
    counts = found.counts()
    assert (counts[Outcome.SAME], counts[Outcome.LEFT_OUT]) == (6, 3)
    assert {reason.code for _, reason in found.calls(Outcome.LEFT_OUT)} == {"no_version"}


def test_erased_calls_are_left_out_and_said(two_versions: Path) -> None:
    with Journal.open(two_versions) as journal:
        journal.erase(journal.reader.closed_before(datetime(2026, 3, 2, 9, 4, tzinfo=UTC)))
    found = replaying(two_versions).replay(small_content(), 100)
    codes = [reason.code for _, reason in found.calls(Outcome.LEFT_OUT)]
    assert "erased" in codes
    assert found.counts()[Outcome.LEFT_OUT] == len(codes) < 9
