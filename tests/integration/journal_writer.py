"""A process that serves a call without end and tells what was acknowledged; to be killed."""

from __future__ import annotations

from multiprocessing.connection import Connection
from pathlib import Path

from agent_assist.journal.journal import Journal
from tests.unit.journal.stories import Story


def serve_without_end(folder: Path, id_: str, told_to: Connection) -> None:
    """Append line after line; send the id of each command once it is acknowledged."""
    journal = Journal.open(folder)
    story = Story(id_)
    told = story.start()
    for number in range(1_000_000):
        future = journal.append(told.given, told.events)
        future.add_done_callback(lambda _, told=told: told_to.send_bytes(told.given.id.encode()))
        if number % 7 == 0:
            future.result(60)
        told = story.say(f"line {number}") if number % 3 else story.note(f"note {number}")
