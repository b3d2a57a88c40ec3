"""The process that replays a part of the calls, and what it sends back: flat bytes."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Sequence
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path

from agent_assist.db.library_store import LibraryStore
from agent_assist.domain.codec import decode, encode
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.replay import Outcome, Reason, Replayed
from agent_assist.flow.replay import LoggedCall, Replayer
from agent_assist.services.replaying.naming import NamesNow, as_named_now, as_named_then

PROGRESS_EVERY = 200
DONE, PROGRESS, FAILED = b"d", b"p", b"f"
ERASED = Reason(Outcome.LEFT_OUT, code="erased")
UNREADABLE = Reason(Outcome.LEFT_OUT, code="unreadable")


@dataclass(frozen=True, slots=True)
class Job:
    """Which calls a process replays, and on what; plain values only.

    Attributes:
        version: the published one beside which the draft was packed.
        parts: so many processes share them; each takes every so many-th call.
        withdrawn: pairs of template and wording. renamed: by the draft, as kind, old and new id.
    """

    folder: Path
    version: str
    draft: bytes
    until: datetime
    last: int
    parts: int
    withdrawn: tuple[tuple[str, str], ...]
    renamed: tuple[tuple[str, str, str], ...] = ()


def work(job: Job, part: int, connection: Connection) -> None:
    """Replay the job's calls; progress and the result go into the connection.

    For a process of its own.
    """
    from agent_assist.domain.errors import KnownError

    try:
        found = replayed(
            job, part, lambda done: connection.send_bytes(PROGRESS + str(done).encode())
        )
    except KnownError as error:
        connection.send_bytes(FAILED + str(error).encode())
    else:
        connection.send_bytes(DONE + to_bytes(found))
    connection.close()


def replayed(job: Job, part: int, progress: Callable[[int], None]) -> Replayed:
    """The job's calls, replayed in this process."""
    from agent_assist.journal.courses import ErasedCallError, logged_call
    from agent_assist.journal.journal import Journal
    from agent_assist.services.replaying.sending import unpacked

    store = LibraryStore.open(job.folder, write=False)
    journal = Journal.open(job.folder, write=False)
    versions = _Versions(store)
    published = versions(job.version) or Content()
    replaying = _Replaying(job, store, versions, unpacked(job.draft, published))
    ids = journal.reader.last_closed(job.until, job.last)[part :: job.parts]
    places: dict[Reason, int] = {}
    which = array("I")
    for number, id_ in enumerate(ids, 1):
        try:
            reason = replaying.replay(logged_call(id_, journal.reader.told(id_)))
        except ErasedCallError:
            reason = ERASED
        except (ValueError, KeyError, TypeError):
            reason = UNREADABLE  # rows that were changed by hand, or that a newer program wrote
        which.append(places.setdefault(reason, len(places)))
        if number % PROGRESS_EVERY == 0:
            progress(number)
    journal.close()
    store.close()
    return Replayed(ids, which, tuple(places))


class _Replaying:
    """The draft for each call under the names that items had in the call's version."""

    def __init__(
        self,
        job: Job,
        store: LibraryStore,
        versions: Callable[[str], Content | None],
        draft: Content,
    ) -> None:
        self._job = job
        self._store = store
        self._versions = versions
        self._draft = draft
        self._by_names: dict[object, tuple[Replayer, NamesNow]] = {}
        self._by_version: dict[str, tuple[Replayer, NamesNow]] = {}

    def replay(self, call: LoggedCall) -> Reason:
        """What would have become of the call."""
        if call.version not in self._by_version:
            self._by_version[call.version] = self._replayer(call.version)
        replayer, names = self._by_version[call.version]
        return as_named_now(replayer.replay(call), names)

    def _replayer(self, version: str) -> tuple[Replayer, NamesNow]:
        number = int(version) if version.isdecimal() else 0
        since = [(one.kind, one.old, one.new) for one in self._store.renamed(after=number)]
        pairs = (*since, *self._job.renamed)
        draft, names = as_named_then(self._draft, pairs, self._versions(version))
        # Most versions call all steps as the draft does: these share what is found out.
        named = (pairs, frozenset(names.items()))
        if named not in self._by_names:
            withdrawn = frozenset(self._job.withdrawn)
            self._by_names[named] = (Replayer(draft, self._versions, withdrawn), names)
        return self._by_names[named]


class _Versions:
    """Published contents by version; None for those that are not there."""

    def __init__(self, store: LibraryStore) -> None:
        self._store = store
        self._loaded: dict[str, Content | None] = {}

    def __call__(self, version: str) -> Content | None:
        if version not in self._loaded:
            self._loaded[version] = self._load(version)
        return self._loaded[version]

    def _load(self, version: str) -> Content | None:
        from agent_assist.library.snapshot import content_from_bytes

        try:
            return content_from_bytes(self._store.snapshot(int(version)))
        except (LookupError, ValueError):
            return None


def to_bytes(found: Replayed) -> bytes:
    """Reasons as JSON, then a number for each call, then the ids."""
    reasons = json.dumps([encode(reason) for reason in found.reasons]).encode()
    which = array("I", found.which).tobytes()
    ids = "\n".join(found.ids).encode()
    head = array("Q", (len(reasons), len(which))).tobytes()
    return head + reasons + which + ids


def from_bytes(data: bytes) -> Replayed:
    """What `to_bytes` wrote."""
    head = array("Q", data[:16])
    at_which, at_ids = 16 + head[0], 16 + head[0] + head[1]
    reasons = tuple(decode(Reason, one) for one in json.loads(data[16:at_which]))
    which = array("I", data[at_which:at_ids])
    ids = data[at_ids:].decode().split("\n") if which else []
    return Replayed(ids, which, reasons)


def merged(parts: Sequence[Replayed]) -> Replayed:
    """Parts that were dealt out one by one, in one again."""
    total = sum(map(len, parts))
    ids = [""] * total
    which = array("I", bytes(4 * total))
    places: dict[Reason, int] = {}
    for number, part in enumerate(parts):
        here = [places.setdefault(reason, len(places)) for reason in part.reasons]
        ids[number :: len(parts)] = part.ids
        which[number :: len(parts)] = array("I", [here[place] for place in part.which])
    return Replayed(ids, which, tuple(places))
