"""Replay in two processes, with progress, which can be given up at any time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from pathlib import Path

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError
from agent_assist.domain.items import Ref, item_in
from agent_assist.domain.replay import Replayed
from agent_assist.priority import start_behind
from agent_assist.services.replaying.sending import packed
from agent_assist.services.replaying.worker import (
    DONE,
    FAILED,
    Job,
    from_bytes,
    merged,
    work,
)

MOST_CALLS = 10_000
PROCESSES = 2
LOOK_EVERY_S = 0.05
"""How soon it is noticed that the replay is not wanted any more."""


class CancelledError(Exception):
    """The replay was given up because someone asked for it; nobody needs to be told."""


@dataclass(frozen=True, slots=True)
class ReplayPorts:
    """What a replay takes from the rest.

    Attributes:
        folder: the data folder, with the journal and the library.
        published: the newest version with its content as it was published.
        withdrawn: templates and wordings that are banned, the wording empty for a whole template.
        renamed: what drafts give another id to, as kind, old and new id.
        now: the time, aware.
    """

    folder: Path
    published: Callable[[], tuple[str, Content]]
    withdrawn: Callable[[], Sequence[tuple[str, str]]]
    renamed: Callable[[], Sequence[tuple[str, str, str]]]
    now: Callable[[], datetime]


class Replaying:
    """Replays the last calls on a draft."""

    def __init__(self, ports: ReplayPorts) -> None:
        self._ports = ports

    def replay(
        self,
        draft: Content,
        last: int,
        progress: Callable[[int], None] = lambda done: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Replayed:
        """What would have become of the last closed calls; waits for two other processes.

        Args:
            draft: the whole content that the calls are decided on.
            last: how many calls, at most `MOST_CALLS`; fewer when there are not so many.
            progress: told now and then how many calls are done.
            cancelled: asked now and then, on this thread, whether to give up.

        Raises:
            CancelledError: it was given up.
            KnownError: the journal cannot be read, or a process was ended from outside.
        """
        ports = self._ports
        version, published = ports.published()
        job = Job(
            ports.folder,
            version,
            packed(draft, published),
            ports.now(),
            max(0, min(last, MOST_CALLS)),
            PROCESSES,
            tuple(ports.withdrawn()),
            tuple(pair for pair in ports.renamed() if _renames(pair, draft, published)),
        )
        spawn = get_context("spawn")
        running: dict[Connection, SpawnProcess] = {}
        try:
            for part in range(PROCESSES):
                receiver, sender = spawn.Pipe(duplex=False)
                process = spawn.Process(target=work, args=(job, part, sender), daemon=True)
                start_behind(process)
                sender.close()
                running[receiver] = process
            return merged(_results(list(running), progress, cancelled))
        finally:
            for receiver, process in running.items():
                receiver.close()
                process.kill()
                process.join()


def _renames(pair: tuple[str, str, str], draft: Content, published: Content) -> bool:
    """Whether the draft is one in which that was renamed; drafts of others may be others."""
    kind, old, new = pair
    there = [item_in(content, Ref(kind, id_)) for content, id_ in ((published, old), (draft, new))]
    return None not in there and item_in(draft, Ref(kind, old)) is None


def _results(
    receivers: list[Connection], progress: Callable[[int], None], cancelled: Callable[[], bool]
) -> list[Replayed]:
    done = dict.fromkeys(receivers, 0)
    found: dict[Connection, Replayed] = {}
    while len(found) < len(receivers):
        if cancelled():
            raise CancelledError
        for ready in wait([r for r in receivers if r not in found], LOOK_EVERY_S):
            assert isinstance(ready, Connection)
            message = _received(ready)
            if message[:1] == DONE:
                found[ready] = from_bytes(message[1:])
                done[ready] = len(found[ready])
            elif message[:1] == FAILED:
                raise KnownError("replay", str(message[1:], "utf-8"), "")
            else:
                done[ready] = int(message[1:])
            progress(sum(done.values()))
    return [found[receiver] for receiver in receivers]


def _received(receiver: Connection) -> bytes:
    try:
        return receiver.recv_bytes()
    except EOFError as error:
        raise KnownError(
            "replay",
            "The replay was ended from outside before it was done.",
            "Try again; if it happens again, replay fewer calls.",
        ) from error
