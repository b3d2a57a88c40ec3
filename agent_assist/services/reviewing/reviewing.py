"""The review list, and what the studio shows beside guides and solutions."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Protocol

from agent_assist.db.journal_reader import JournalReader
from agent_assist.db.records import Learned, from_us
from agent_assist.db.usage_store import UsageStore
from agent_assist.domain.codec import decode, encode
from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError
from agent_assist.domain.events import Recorded
from agent_assist.domain.guide import Guide
from agent_assist.domain.hit import Document
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.review import (
    CallBrief,
    CallStory,
    LearnedWords,
    Rank,
    ReviewList,
    StepShares,
)
from agent_assist.services.reviewing import lists
from agent_assist.services.reviewing.calls import briefs, story
from agent_assist.services.reviewing.shares import step_shares

if TYPE_CHECKING:
    from agent_assist.search import SearchIndex

SEPARATOR = "@"
"""Between an item and its language in a document's id: "solution/refund@sr"."""

_MOST_FOUND = 1_000
_FIRST_DAY = datetime(1970, 1, 1, tzinfo=UTC)


class Documents(Protocol):
    """What of content is searched."""

    def __call__(self, content: Content) -> Iterable[Document]:
        """One document for each item and language."""


@dataclass(frozen=True, slots=True)
class ReviewPorts:
    """What the review takes from the rest.

    Attributes:
        reader: lists and figures of the journal. call: one interaction, to know what to mask;
            events: what happened in it. version: the library as it was then.
        usage: misses and learned queries. published: the content that the index is made of.
        index: what is searched in now, None while there is none; documents: what it holds.
        demand: raises when an actor may not change the library.
        renew: makes the index anew. now: the time, aware.
    """

    reader: JournalReader
    call: Callable[[str], Interaction | None]
    events: Callable[[str], tuple[Recorded, ...]]
    version: Callable[[str], Content]
    usage: UsageStore
    published: Callable[[], Content]
    index: Callable[[], SearchIndex | None]
    documents: Documents
    demand: Callable[[Actor], None]
    renew: Callable[[], None]
    now: Callable[[], datetime]


class Reviewing:
    """Tells a supervisor what to look at."""

    def __init__(self, ports: ReviewPorts) -> None:
        self._ports = ports

    def review(self, content: Content, weeks: int = 4) -> ReviewList:
        """Everything that should be looked at, of the last weeks; takes up to a second or two.

        Args:
            content: what the supervisor works on, whose items are named.
        """
        ports = self._ports
        now = ports.now()
        since = now - timedelta(weeks=weeks)
        told = lists.Told(ports.reader, ports.call, content, since)
        return ReviewList(
            lists.due(content, now.date()),
            lists.misses(ports.usage, since),
            lists.failing(told),
            lists.skipped(told, self._day(since)),
            lists.unused(told),
            lists.edited(told),
        )

    def step_shares(self, guide: Guide, days: int = 30, calls: int = 0) -> StepShares:
        """How the steps of a guide were left in the calls closed lately.

        All versions of the guide count: its steps and ways keep their ids.

        Args:
            days: over so many days, today included.
            calls: or over as many days, at most 366, as it takes to have so many calls.
        """
        return step_shares(self._ports.reader, guide, self._day(self._ports.now()), days, calls)

    def _day(self, at: datetime) -> int:
        return (at - _FIRST_DAY).days

    # --- calls ----------------------------------------------------------------------------------

    def calls(self, actor: Actor, ids: Iterable[str]) -> tuple[CallBrief, ...]:
        """These calls as a person knows them, in their order; those that are gone left out.

        Raises:
            KnownError: this actor may not look at calls.
        """
        self._ports.demand(actor)
        return briefs(self._ports.reader, ids)

    def call_story(
        self, actor: Actor, id_: str, language: str, tr: Callable[[str], str]
    ) -> CallStory:
        """What happened in a call, line by line, without the customer.

        Args:
            language: for titles and answers. tr: gives the interface's words for a sentence.

        Raises:
            KnownError: this actor may not look at calls, or it is gone.
        """
        (brief,) = self.calls(actor, [id_]) or (None,)
        call = self._ports.call(id_)
        if brief is None or call is None:
            raise KnownError("no-call", "This call is not in the log any more.", "")
        content = self._ports.version(call.library)
        return story(brief, call, self._ports.events(id_), content, language, tr)

    # --- what search learned --------------------------------------------------------------------

    def learned(self, kind: str, id_: str) -> tuple[LearnedWords, ...]:
        """The queries that search learned for an item, the most used first."""
        item = f"{kind}/{id_}{SEPARATOR}"
        found = [one for one in self._ports.usage.learned() if one.document.startswith(item)]
        found.sort(key=lambda one: (-one.strength, one.query))
        return tuple(
            LearnedWords(o.document, o.query, o.strength, from_us(int(o.at * 1_000_000)))
            for o in found
        )

    def forget(self, actor: Actor, words: LearnedWords) -> None:
        """Let search forget a learned query; it may learn it again.

        Raises:
            KnownError: the actor may not, or the library cannot be written.
        """
        self._ports.demand(actor)
        usage = self._ports.usage
        kept: list[Learned] = [
            one for one in usage.learned(words.document) if one.query != words.query
        ]
        usage.set_learned(words.document, kept)
        self._ports.renew()

    def rank(self, content: Content, kind: str, id_: str, query: str) -> Rank:
        """Where an item stands among what the query finds when content is as it is here.

        What differs from what is published is put into a copy of the index in use.
        """
        index = self._ports.index()
        if index is None or not query.strip():
            return Rank(0, 0, False)
        places: dict[str, bool] = {}
        for hit in self._over(index, content).search(query, _MOST_FOUND):
            item = hit.id.rpartition(SEPARATOR)[0]
            places[item] = places.get(item, False) or hit.sure
        order = list(places)
        item = f"{kind}/{id_}"
        place = order.index(item) + 1 if item in places else 0
        return Rank(place, len(order), places.get(item, False))

    def index_over(self, content: Content) -> SearchIndex | None:
        """The index in use with what differs in content; None while there is none."""
        index = self._ports.index()
        return self._over(index, content) if index is not None else None

    def _over(self, index: SearchIndex, content: Content) -> SearchIndex:
        published = self._ports.published()
        if content is published:
            return index
        changed = _differing(content, published)
        gone = _differing(published, content)
        new = list(self._ports.documents(changed))
        ids = {document.id for document in new}
        old = [d.id for d in self._ports.documents(gone) if d.id not in ids and d.id in index]
        smaller = index.without(old) if old else index
        return smaller.with_documents(new) if new else smaller


def to_bytes(found: ReviewList) -> bytes:
    """The review list on its way from another process."""
    return json.dumps(encode(found), ensure_ascii=False).encode("utf-8", "surrogatepass")


def from_bytes(data: bytes) -> ReviewList:
    """What `to_bytes` wrote."""
    return decode(ReviewList, json.loads(data.decode("utf-8", "surrogatepass")))


def _differing(content: Content, other: Content) -> Content:
    """The items of content that are not the same in the other."""
    return Content(
        guides={i: g for i, g in content.guides.items() if g != other.guides.get(i)},
        templates={i: t for i, t in content.templates.items() if t != other.templates.get(i)},
        solutions={i: s for i, s in content.solutions.items() if s != other.solutions.get(i)},
        languages=content.languages,
    )
