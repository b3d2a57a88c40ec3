"""What goes on beside the desk: the index comes later, is kept, and follows what is published."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from agent_assist import bootstrap, indexing
from agent_assist.bootstrap import Services
from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.items import Ref
from agent_assist.indexing import make_index
from agent_assist.library.snapshot import content_to_bytes
from agent_assist.search import SearchIndex
from agent_assist.services.upkeep import FILES, Upkeep
from agent_assist.standalone import find_only
from tests.starter import starter_content

PATIENCE_S = 60.0
Open = Callable[[], Services]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    made: list[Services] = []

    def open_later() -> Services:
        services = bootstrap.build(tmp_path, index_later=True)
        made.append(services)
        return services

    yield open_later
    for services in made:
        services.close()


def wait_for_index(services: Services) -> None:
    there = threading.Event()
    services.watch(there.set)
    assert there.wait(PATIENCE_S), "no index came"


def wait_until(holds: Callable[[], bool], changed: threading.Event) -> None:
    while not holds():
        assert changed.wait(PATIENCE_S), "nothing changed"
        changed.clear()


def ids(services: Services, query: str) -> list[str]:
    return [hit.id for hit in services.find.find(query).hits]


def test_the_index_comes_after_the_desk_and_is_kept(opened: Open, tmp_path: Path) -> None:
    first = opened()
    wait_for_index(first)
    found = ids(first, "money back")
    assert found
    (kept,) = tmp_path.glob(FILES)
    written = kept.stat().st_mtime_ns
    first.close()
    second = opened()
    wait_for_index(second)
    assert ids(second, "money back") == found
    second.close()
    assert [path.stat().st_mtime_ns for path in tmp_path.glob(FILES)] == [written]


def test_a_kept_index_is_found_at_once_by_the_command_line(opened: Open, tmp_path: Path) -> None:
    wait_for_index(services := opened())
    found = ids(services, "money back")
    services.close()
    with find_only(tmp_path, "en") as find:
        assert [hit.id for hit in find.find("money back").hits] == found


def test_a_damaged_index_is_made_anew(opened: Open, tmp_path: Path) -> None:
    wait_for_index(services := opened())
    services.close()
    (kept,) = tmp_path.glob(FILES)
    kept.write_bytes(kept.read_bytes()[:-1])
    again = opened()
    wait_for_index(again)
    assert ids(again, "money back")
    assert SearchIndex.load(kept)


def test_what_another_window_publishes_can_be_found(opened: Open, tmp_path: Path) -> None:
    services = opened()
    wait_for_index(services)
    changed = threading.Event()
    services.watch(changed.set)
    assert ids(services, "zeppelin")[:1] != ["zeppelin_ride"]
    content = starter_content()
    pattern = next(iter(content.solutions.values()))
    title = {"en": "Zeppelin ride", "sr": "Вожња цепелином", "el": "Βόλτα με ζέπελιν"}
    new = replace(pattern, id="zeppelin_ride", title=title, phrasings={})
    more = replace(content, solutions={**content.solutions, new.id: new})
    store = LibraryStore.open(tmp_path)  # as the command line does
    store.publish(content_to_bytes(more), message="", author="Mia", at=datetime.now(UTC))
    store.close()
    services.calls.start_view()
    wait_until(lambda: ids(services, "zeppelin")[:1] == ["zeppelin_ride"], changed)


def test_the_state_changes_with_what_is_learned(opened: Open) -> None:
    services = opened()
    wait_for_index(services)
    before = indexing.index_state("1", services.store)
    assert before == indexing.index_state("1", services.store)
    assert before != indexing.index_state("2", services.store)
    solution = next(iter(services.library.content().solutions))
    services.find.used("", "solution", solution, "call-1")
    services.close()
    after = opened()
    assert indexing.index_state("1", after.store) != before
    assert make_index(after.library.content(), after.store).ids()


def test_what_is_used_before_the_index_is_there_is_learned(opened: Open) -> None:
    services = opened()
    solution = next(iter(services.library.content().solutions))
    services.find.used("zorblax", "solution", solution, "call-1")
    wait_for_index(services)
    services.find.close()  # what was to be learned is written now
    assert services.store.usage.uses("solution") == {solution: 1}


def test_words_that_mean_the_same_are_found_once_they_are_published(opened: Open) -> None:
    services = opened()
    wait_for_index(services)
    assert ids(services, "zorblat") == []
    author = Actor("ana", "Ana", Role.SUPERVISOR)
    (pack,) = services.studio.working(author).packs.values()
    groups = (*pack.synonyms["en"], ("refund", "zorblat"))
    changed = threading.Event()
    services.watch(changed.set)
    drafted = replace(pack, synonyms={**pack.synonyms, "en": groups})
    services.studio.save_drafts(author, [drafted])
    assert ids(services, "zorblat") == []

    services.studio.publish(author, [Ref("pack", pack.id)], "A word of our customers")

    wait_until(lambda: bool(ids(services, "zorblat")), changed)
    assert ids(services, "zorblat")[0] in ids(services, "refund")


def test_what_the_first_letter_needs_is_put_together_when_asked_for(tmp_path: Path) -> None:
    services = bootstrap.build(tmp_path)
    try:
        index = services.find.index
        assert "_expander" not in vars(index)
        services.find.warm()
        services.find._learner.submit(int).result(PATIENCE_S)
        assert "_expander" in vars(index)
    finally:
        services.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has classes of priority instead")
def test_the_process_that_makes_the_index_gives_way(tmp_path: Path) -> None:
    upkeep = Upkeep(
        tmp_path,
        write=True,
        state=lambda: "",
        make=write_priority,
        ready=lambda index: None,
        warm=lambda: None,
        look=lambda: None,
    )
    assert upkeep._made(tmp_path / "priority")
    assert int((tmp_path / "priority").read_text()) > os.nice(0)


def write_priority(data: Path, path: Path) -> None:
    path.write_text(str(os.nice(0)))
