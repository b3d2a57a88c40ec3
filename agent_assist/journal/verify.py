"""Whether the journal still says what was written into it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from agent_assist.db.records import Anchor, Entry
from agent_assist.domain.data import dataclass
from agent_assist.journal import chain
from agent_assist.journal.entries import ERASED, is_erased, is_of_its_kinds

Progress = Callable[[int, int], None]
"""Called with how many entries are done, and of how many."""

_EVERY = 5000

_WRONG = {
    "changed": "Entry {position} ({entry}) was changed.",
    "removed": "Entries {first} to {last} were removed.",
    "one-removed": "Entry {first} was removed.",
    "removed-behind": (
        "After entry {position} something was removed, or that entry itself was written anew."
    ),
    "reordered": "Entry {position} ({entry}) stands in another place than it was written.",
    "added": "Entry {position} was added later.",
    "payload-added": "Entry {position} ({entry}) was given words that it did not have.",
    "payload-changed": "Entry {position} ({entry}) was changed in its words or facts.",
    "payload-removed": (
        "Entry {position} ({entry}) lost its words or facts without an erasure on record."
    ),
    "rewritten": "Entry {position} ({entry}) differs from the anchor set at {time}.",
    "cut-off": "Entries {first} to {last} were cut off: the anchor set at {time} knows of them.",
    "one-cut-off": "Entry {first} was cut off: the anchor set at {time} knows of it.",
    "less-than-listed": (
        "Something was cut off after entry {position}: the list of calls knows of {listed} events"
        " of {interaction}, and there are {number}."
    ),
}
_ENTRY = {
    "event": "event {number}, {kind}, of {interaction}",
    "command": "command {kind} of {interaction}",
}


@dataclass(frozen=True, slots=True)
class Break:
    """The first place where the journal is not what was written.

    Attributes:
        kind: "changed", "removed", "reordered", "added", "payload-changed", "payload-removed",
            "payload-added", "cut-off" or "rewritten".
        position: of the entry; of the first that is missing when it was removed.
        what: the entry in words. sentence: what is wrong.
    """

    kind: str
    position: int
    interaction: str
    what: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check of the whole chain found.

    Attributes:
        count: entries that were read. erased: payloads erased by right.
        first_break: None when all is as it was written.
        cannot_see: what no check of this kind can tell, as sentences.
    """

    count: int
    link: bytes
    erased: int
    first_break: Break | None
    cannot_see: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Nothing was changed, removed or reordered, as far as can be seen."""
        return self.first_break is None


def verify(
    entries: Iterable[Entry],
    anchors: Sequence[Anchor] = (),
    total: int = 0,
    progress: Progress | None = None,
    listed: Mapping[str, int] | None = None,
) -> Verification:
    """Read all entries once, in order, and compare each with its hashes and the anchors.

    Args:
        anchors: from this journal, and from backups and exports that lie elsewhere.
        total: how many entries there should be, for the progress.
        listed: how many events each interaction has by the list of calls, read before the entries.
    """
    by_count = {anchor.count: anchor for anchor in anchors}
    before, previous, count, erased = b"", chain.GENESIS, 0, 0
    missing: dict[str, Entry] = {}
    events: dict[str, int] = {}
    found: Break | None = None
    rest = iter(entries)
    for entry in rest:
        found = _gap(entry, count) or _change(entry)
        if found is None and entry.previous != previous:
            found = _misplaced(entry, before, previous, rest)
        found = found or _payload_change(entry) or _rewritten(entry, by_count)
        if found is not None:
            break
        before, previous, count = previous, entry.link, entry.position
        if entry.sequence is not None:
            events[entry.interaction] = entry.sequence
        if is_erased(entry):
            erased += 1
            missing.setdefault(entry.interaction, entry)
        elif entry.kind == ERASED:
            missing.pop(entry.interaction, None)
        if progress is not None and count % _EVERY == 0:
            progress(count, max(total, count))
    if missing and found is None:
        found = _payload_removed(min(missing.values(), key=lambda entry: entry.position))
    if found is None:
        found = _cut_off(count, anchors) or _less_than_listed(count, events, listed or {})
    last = max((anchor.count for anchor in anchors if anchor.count <= count), default=0)
    return Verification(count, previous, erased, found, _cannot_see(count, last, erased))


def _gap(entry: Entry, count: int) -> Break | None:
    if entry.position == count + 1:
        return None
    return _range("removed", count + 1, entry.position - 1)


def _change(entry: Entry) -> Break | None:
    if is_of_its_kinds(entry) and entry.link == _link_of(entry):
        return None
    return _break("changed", entry)


def _misplaced(entry: Entry, before: bytes, previous: bytes, rest: Iterable[Entry]) -> Break:
    """The entry is whole, but does not follow the one in front of it: say why, if that can be."""
    last = entry.position - 1
    if entry.previous == before:
        return Break("added", last, "", f"Entry {last}", _WRONG["added"].format(position=last))
    if any(later.previous == previous for later in rest):
        return _break("reordered", entry)
    sentence = _WRONG["removed-behind"].format(position=last)
    return Break("removed", entry.position, entry.interaction, f"After entry {last}", sentence)


def _payload_change(entry: Entry) -> Break | None:
    if entry.payload is None or entry.salt is None:
        return None
    if entry.digest == chain.NO_PAYLOAD:
        return _break("payload-added", entry)
    whole = isinstance(entry.payload, str) and isinstance(entry.salt, bytes)
    if not whole or chain.digest_of(entry.salt, entry.payload) != entry.digest:
        return _break("payload-changed", entry)
    return None


def _rewritten(entry: Entry, anchors: Mapping[int, Anchor]) -> Break | None:
    anchor = anchors.get(entry.position)
    if anchor is None or anchor.link == entry.link:
        return None
    return _break("rewritten", entry, f"{anchor.at:%Y-%m-%d %H:%M}")


def _link_of(entry: Entry) -> bytes:
    return chain.link_of(
        entry.previous,
        entry.interaction,
        entry.sequence,
        entry.kind,
        entry.command,
        entry.at_us,
        entry.elapsed_ms,
        entry.body,
        entry.digest,
    )


def _payload_removed(entry: Entry) -> Break:
    return _break("payload-removed", entry)


def _cut_off(count: int, anchors: Sequence[Anchor]) -> Break | None:
    longest = max(anchors, key=lambda anchor: anchor.count, default=None)
    if longest is None or longest.count <= count:
        return None
    return _range("cut-off", count + 1, longest.count, f"{longest.at:%Y-%m-%d %H:%M}")


def _less_than_listed(
    count: int, events: Mapping[str, int], listed: Mapping[str, int]
) -> Break | None:
    for interaction, number in listed.items():
        there = events.get(interaction, 0)
        if there < number:
            sentence = _WRONG["less-than-listed"].format(
                position=count, listed=number, interaction=interaction, number=there
            )
            return Break("cut-off", count + 1, interaction, f"After entry {count}", sentence)
    return None


def _break(kind: str, entry: Entry, time: str = "") -> Break:
    named = _ENTRY["event" if entry.sequence is not None else "command"].format(
        number=entry.sequence, kind=entry.kind, interaction=entry.interaction
    )
    sentence = _WRONG[kind].format(position=entry.position, entry=named, time=time)
    words = f"Entry {entry.position} ({named})"
    return Break(kind, entry.position, entry.interaction, words, sentence)


def _range(kind: str, first: int, last: int, time: str = "") -> Break:
    one = first == last
    sentence = _WRONG[f"one-{kind}" if one else kind].format(first=first, last=last, time=time)
    words = f"Entry {first}" if one else f"Entries {first} to {last}"
    return Break(kind, first, "", words, sentence)


def _cannot_see(count: int, anchored: int, erased: int) -> tuple[str, ...]:
    after = (
        "there is no anchor"
        if not anchored
        else f"the last anchor is at entry {anchored} of {count}"
    )
    sentences = [
        f"Whether entries were cut off at the end, and the lists of calls with them ({after};"
        " every backup and export sets one).",
        "Whether somebody who knows the method wrote the whole chain anew, or more to its end,"
        " since the last anchor that lies elsewhere.",
        "Whether the lists that are made from the entries (calls, promises, customers) say the"
        " same: “agent-assist doctor --rebuild” makes them anew.",
    ]
    if erased:
        sentences.append(f"What the {erased} payloads said that were erased by right.")
    return tuple(sentences)
