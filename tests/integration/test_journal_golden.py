"""Journals of every release are still read, and fold to what they did then.

A file is made once for each release and never changed:
`python -m tests.integration.test_journal_golden tests/integration/golden/journal-X.Y.jsonl`.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from agent_assist.db.records import Anchor, Entry, to_us
from agent_assist.domain.commands import OfferOutcome
from agent_assist.domain.guide import Disposition
from agent_assist.domain.interaction import Passing, Status
from agent_assist.flow.evolve import fold
from agent_assist.journal.entries import Rows, happenings, recorded
from agent_assist.journal.export import export_jsonl
from agent_assist.journal.verify import verify
from tests.unit.journal.stories import BEGIN, Story, whole_call

GOLDEN = Path(__file__).parent / "golden"
FILES = sorted(GOLDEN.glob("journal-*.jsonl"))


def stories() -> list[Story]:
    """What the golden journals tell."""
    undone = Story("call-2")
    undone.start()
    undone.go("problem")
    undone.undo()
    undone.draft("email", "pet@")
    return [whole_call("call-1"), undone]


def entries_of_stories() -> Iterator[Entry]:
    rows = Rows.after(0, None)
    for story in stories():
        for happened in story.told:
            rows.add(happened.given, happened.events)
    payloads = {row["position"]: row for row in rows.payloads}
    for row in rows.entries:
        payload = payloads.get(row["position"], {})
        yield Entry(**row, salt=payload.get("salt"), payload=payload.get("body"))


def read_export(path: Path) -> tuple[list[Entry], Anchor]:
    """Entries and anchor of an export, read as an outsider would."""
    head, *lines, last = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    assert head == {"journal": 1}
    anchor = last["anchor"]
    link = bytes.fromhex(anchor["link"])
    at = datetime.fromisoformat(anchor["at"])
    return [_entry(line) for line in lines], Anchor(at, anchor["count"], link)


def _entry(data: dict[str, Any]) -> Entry:
    def text(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    return Entry(
        data["position"],
        data["interaction"],
        data["sequence"],
        data["kind"],
        data["command"],
        to_us(datetime.fromisoformat(data["at"])),
        data["elapsed_ms"],
        text(data["body"]),
        bytes.fromhex(data["digest"]),
        bytes.fromhex(data["previous"]),
        bytes.fromhex(data["link"]),
        bytes.fromhex(data["salt"]) if "salt" in data else None,
        text(data["payload"]) if "payload" in data else None,
    )


def test_there_is_a_journal_of_every_release() -> None:
    assert [path.name for path in FILES] == ["journal-0.1.jsonl"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_chain_of_an_old_journal_holds(path: Path) -> None:
    entries, anchor = read_export(path)
    verification = verify(entries, [anchor])
    assert verification.good
    assert (verification.count, verification.link) == (anchor.count, anchor.link)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_an_old_journal_folds_to_what_it_did(path: Path) -> None:
    entries, _ = read_export(path)
    call = fold(recorded(e for e in entries if e.interaction == "call-1"))
    assert (call.status, call.disposition, call.solved) == (
        Status.CLOSED,
        Disposition.RESOLVED,
        True,
    )
    assert (call.customer, call.started) == ("cust-1", BEGIN.replace(second=5))
    assert call.place.customer_facts == {"first_name": "Petra", "city": "Novi Sad"}
    assert [visit.step for visit in call.place.trail] == ["hello", "problem", "device"]
    assert call.place.trail[1].passing is Passing.SKIPPED
    assert call.place.trail[1].reason == "she told me already"
    assert [line.text for line in call.said][-1] == "Let us look at that together, Petra."
    assert call.need.offers[0].outcome is OfferOutcome.ACCEPTED
    assert call.promises[0].what == "call Petra back about the part"
    undone = fold(recorded(e for e in entries if e.interaction == "call-2"))
    assert [visit.step for visit in undone.place.trail] == ["hello"]
    assert undone.drafts == {"email": "pet@"}
    assert sum(1 for _ in happenings(entries)) == 18


def test_an_export_of_today_is_read_the_same_way(tmp_path: Path) -> None:
    entries = list(entries_of_stories())
    out = io.StringIO()
    export_jsonl(entries, out, Anchor(BEGIN, len(entries), entries[-1].link))
    path = tmp_path / "today.jsonl"
    path.write_text(out.getvalue(), encoding="utf-8")
    assert read_export(path)[0] == entries


if __name__ == "__main__":
    made = list(entries_of_stories())
    with Path(sys.argv[1]).open("x", encoding="utf-8", newline="") as to:
        export_jsonl(made, to, Anchor(BEGIN, len(made), made[-1].link, "golden"))
