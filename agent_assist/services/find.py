"""The one box: guides, templates and solutions from a few typed words."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from agent_assist.db.records import Learned, Miss
from agent_assist.domain.content import Content, Solution
from agent_assist.domain.data import dataclass
from agent_assist.domain.errors import KnownError
from agent_assist.domain.guide import Guide, GuideKind
from agent_assist.domain.hit import Document, Hit
from agent_assist.domain.texts import content_language, storable
from agent_assist.domain.view import FindView, HitView, Span
from agent_assist.presentation.words import in_language, spans_in_script
from agent_assist.privacy import mask_for_learning

if TYPE_CHECKING:
    from agent_assist.search import SearchIndex

log = logging.getLogger(__name__)

MOST = 50
MOST_OFFERED = 3
"""So many solutions are laid side by side when a step names none."""

ABOUT_AS_WELL = 0.75
LEARNS_AFTER_S = 0.3
"""Share of the best score from which on the document in the call's language is shown."""

SEPARATOR = "@"
"""Between an item and its language in a document's id: "solution/refund@sr"."""


@dataclass(frozen=True, slots=True)
class Speaks:
    """What the interaction in front says for a search.

    Attributes:
        language: of the call. lift: items, as "solution/refund", and "#tags" it speaks for.
        rep: id of who searches. guides: ids of those that the course is in.
    """

    language: str = ""
    lift: tuple[str, ...] = ()
    rep: str = ""
    guides: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Asked:
    """All that an answer depends on, beside the index."""

    query: str
    speaks: Speaks
    in_call: bool
    language: str
    limit: int


@dataclass(frozen=True, slots=True)
class _Answer:
    """What was found; `count` are those that fit, of which `hits` may be the best."""

    index: SearchIndex | None
    asked: _Asked
    hits: tuple[Hit, ...]
    count: int


class UsagePort(Protocol):
    """Where uses, misses and what was learned are kept."""

    def note_use(self, rep: str, kind: str, id_: str, part: str, at: datetime) -> None:
        """Count one use."""

    def note_miss(self, miss: Miss) -> None:
        """Keep a query that led nowhere."""

    def still_learned(self, document: str, queries: Sequence[str]) -> Collection[str]:
        """Those of a document's queries that nobody has deleted."""

    def set_learned(
        self, document: str, learned: Sequence[Learned], *, query: str = "", interaction: str = ""
    ) -> None:
        """Replace what a document has learned."""


class NoUsage:
    """Keeps nothing: practice and trials teach the search nothing."""

    def note_use(self, rep: str, kind: str, id_: str, part: str, at: datetime) -> None:
        """Forget it."""

    def note_miss(self, miss: Miss) -> None:
        """Forget it."""

    def still_learned(self, document: str, queries: Sequence[str]) -> Collection[str]:
        """All: nothing is deleted here."""
        return queries

    def set_learned(
        self, document: str, learned: Sequence[Learned], *, query: str = "", interaction: str = ""
    ) -> None:
        """Forget it."""


class Find:
    """The one box over the current index; another index can be swapped in at any time.

    Until the first index is there nothing is found, and what is learned waits for it.

    What is learned is written by a thread of its own: a keystroke never waits for the disk.
    """

    def __init__(
        self,
        index: SearchIndex | None,
        content: Content,
        usage: UsagePort,
        language: Callable[[], str],
        solved: Callable[[], Mapping[str, tuple[int, int]]],
        speaks: Callable[[str], Speaks],
        filled: Callable[[str], str] = str,
    ) -> None:
        self._index = index
        self._content = content
        self._usage = usage
        self._language = language
        self._solved = solved
        self._speaks = speaks
        self._filled = filled
        self._answer: _Answer | None = None
        self._warmed: SearchIndex | None = None
        self._swapping = threading.Lock()
        self._there = threading.Event()
        if index is not None:
            self._there.set()
        self._learner = ThreadPoolExecutor(1, "learner")
        self._closing = threading.Event()

    @property
    def index(self) -> SearchIndex | None:
        """What is searched in; it never changes, another one takes its place."""
        return self._index

    @property
    def ready(self) -> bool:
        """Whether there is an index to search in."""
        return self._index is not None

    def swap(self, index: SearchIndex, content: Content) -> None:
        """Search in this from the next keystroke on."""
        with self._swapping:
            self._index, self._content = index, content
        self._there.set()

    def close(self) -> None:
        """Write what was learned; nothing is learned afterwards."""
        self._there.set()
        self._closing.set()
        self._learner.shutdown()

    def find(self, query: str, interaction: str | None = None, limit: int = MOST) -> FindView:
        """What fits, best first, each item once; the most used for an empty query.

        Args:
            query: typed words, and `#tag` to filter.
            interaction: the one in front, whose language and guide speak for some items.
            limit: so many hits are given; asked again for more, nothing is searched again.
        """
        speaks = self._speaks(interaction) if interaction else Speaks()
        asked = _Asked(query, speaks, interaction is not None, self._language(), max(limit, MOST))
        index, content = self._index, self._content  # others may take their places meanwhile
        answer = self._answer
        if answer is None or answer.index is not index or answer.asked != asked:
            answer = self._answer = _answer(index, content, asked)
        if interaction is not None:  # words will be typed
            self.warm()
        solved = self._solved()
        found = tuple(self._view(content, hit, solved) for hit in answer.hits[:limit])
        return FindView(found, answer.count, self._total())

    def warm(self) -> None:
        """Put together beside the window what the first letter needs, because one will be typed.

        Not sooner: it takes 8 MB, and 70 ms for 10,000 solutions.
        """
        index = self._index
        if index is not None and index is not self._warmed and not self._closing.is_set():
            self._warmed = index
            self._learner.submit(index.search, "a")

    def explain(self, query: str, limit: int = 10) -> dict[tuple[str, str], list[str]]:
        """Why each item was found, by (kind, id): its matching words with field and reason."""
        reasons: dict[tuple[str, str], list[str]] = {}
        index = self._index
        if index is None:
            return reasons
        for hit in _once_each(_hits(index, self._content, query, (), limit), self._language()):
            kind, _, id_ = _split_id(hit.id)[0].partition("/")
            document = index.document(hit.id)
            reasons[kind, id_] = [
                f"{field}: “{_field_text(document, field, match.item)[match.start : match.end]}” "
                f"({match.reason})"
                for field, matches in hit.matches.items()
                for match in matches
                if document is not None
            ]
        return reasons

    def miss(self, query: str, interaction: str | None = None) -> None:
        """Nothing fitted: keep the masked query for the supervisor."""
        masked = mask_for_learning(storable(query)).text.strip()
        if masked:
            spoken = self._speaks(interaction).language if interaction else self._language()
            miss = Miss(masked, content_language(spoken), interaction or "", datetime.now(UTC))
            self._learn(lambda: self._usage.note_miss(miss))

    def used(self, query: str, kind: str, id_: str, interaction: str) -> None:
        """What was found was used: it is found sooner next time. An empty query teaches nothing."""
        rep = self._speaks(interaction).rep
        self._learn(lambda: self._remember(query, kind, id_, rep, interaction))

    def solutions(self, words: str, interaction: str) -> tuple[str, ...]:
        """Ids of the solutions that surely fit the customer's words, best first."""
        hits = self.find(words, interaction).hits
        return tuple(hit.id for hit in hits if hit.kind == "solution" and hit.sure)[:MOST_OFFERED]

    def _learn(self, job: Callable[[], None]) -> None:
        """Learning may fail (a full disk, say): the call does not, and the next use teaches.

        It waits a moment: beside a window that is being painted it would keep the rep waiting.
        """

        def learn() -> None:
            self._closing.wait(LEARNS_AFTER_S)
            try:
                job()
            except KnownError as error:
                log.warning("Nothing was learned: %s", error)

        self._learner.submit(learn)

    def _remember(self, query: str, kind: str, id_: str, rep: str, interaction: str) -> None:
        at = datetime.now(UTC)
        self._usage.note_use(rep, kind, id_, "", at)
        masked = mask_for_learning(storable(query)).text.strip()
        self._there.wait()
        before = self._index
        if before is None:  # closed before there was an index: it was counted, not learned
            return
        found = _document_of(before, masked, kind, id_) if masked else ""
        if not found:
            return
        known = before.learned_queries(found)
        kept = self._usage.still_learned(found, [one.query for one in known])
        index = before
        for one in known:
            if one.query not in kept:  # erased since this index was made
                index = index.without_learned(one.query, found)
        index = index.with_use(masked, found, at.timestamp())
        with self._swapping:  # a newer index was made from the library, and learns next time
            if self._index is before:
                self._index = index
        learned = [
            Learned(one.document_id, one.query, one.strength, one.at)
            for one in index.learned_queries(found)
        ]
        self._usage.set_learned(found, learned, query=masked, interaction=interaction)

    def alone(self, job: Callable[[], int]) -> int:
        """Do something with what was learned while nothing is; what waits is learned before."""
        return self._learner.submit(job).result()

    def _total(self) -> int:
        content = self._content
        return len(content.guides) + len(content.solutions) + _spoken_templates(content)

    def _view(
        self, content: Content, hit: Hit, all_solved: Mapping[str, tuple[int, int]]
    ) -> HitView:
        item, language = _split_id(hit.id)
        kind, id_ = item.split("/", 1)
        title, subtitle = self._texts(content, kind, id_, language)
        solved, offered = all_solved.get(id_, (0, 0)) if kind == "solution" else (0, 0)
        title, spans = spans_in_script(title, _spans(hit, "title", title), self._language())
        return HitView(
            id=id_,
            kind=kind,
            title=title,
            subtitle=subtitle,
            title_spans=spans,
            solved=solved,
            offered=offered,
            sure=hit.sure,
        )

    def _texts(self, content: Content, kind: str, id_: str, language: str) -> tuple[str, str]:
        if kind == "guide":
            return in_language(content.guides[id_].title, language) or id_, ""
        if kind == "template":
            return in_language(content.templates[id_].title, language) or id_, ""
        solution = content.solutions[id_]
        return (
            in_language(solution.title, language) or id_,
            self._filled(in_language(solution.summary, self._language())),
        )


def _answer(index: SearchIndex | None, content: Content, asked: _Asked) -> _Answer:
    if index is None:
        return _Answer(index, asked, (), 0)
    hits = _hits(index, content, asked.query, asked.speaks.lift, asked.limit)
    spoken = content_language(asked.speaks.language or asked.language)
    here = asked.speaks.guides if asked.in_call and asked.query.strip() else None
    each = _once_each(hits, spoken, bool(asked.query.strip()))
    fit = tuple(hit for hit in each if _is_there(content, hit, here))
    fit = _topic_first(fit, asked)
    fitting = sum(hit.sure for hit in fit)
    if len(hits) == asked.limit * len(content.languages):
        fitting = max(fitting, index.count(asked.query))
    return _Answer(index, asked, fit, fitting)


def _hits(
    index: SearchIndex, content: Content, query: str, lift: Iterable[str], limit: int
) -> list[Hit]:
    # With nothing typed yet, the list is for orientation: what a need can be met with.
    kinds = None if query.strip() else ("solution", "guide")
    most, lifted = limit * len(content.languages), _with_languages(lift, content.languages)
    return index.search(query, most, kinds=kinds, lift=lifted)


def _topic_first(hits: tuple[Hit, ...], asked: _Asked) -> tuple[Hit, ...]:
    """Where a step asks for the topic, the best guide that surely fits it stands first.

    What solves the need comes within that guide, once it is known whether it can be promised.
    """
    topics = frozenset(it for it in asked.speaks.lift if it.startswith("guide/"))
    if not topics or not asked.query.strip():
        return hits
    best = next((hit for hit in hits if hit.sure and _split_id(hit.id)[0] in topics), None)
    return hits if best is None else (best, *(hit for hit in hits if hit is not best))


def _is_there(content: Content, hit: Hit, here: AbstractSet[str] | None) -> bool:
    """Whether the content has it still, and it is about a need or can interrupt here.

    Args:
        here: ids of the guides that a call is in; None where nothing can be interrupted. An
            anytime guide is found in a call, by words that ask for it, where it is offered.
    """
    kind, id_ = _split_id(hit.id)[0].split("/", 1)
    if kind == "guide":
        guide = content.guides.get(id_)
        if guide is None or guide.kind is not GuideKind.ANYTIME:
            return guide is not None
        return here is not None and (not guide.within or not here.isdisjoint(guide.within))
    return id_ in (content.templates if kind == "template" else content.solutions)


def _document_of(index: SearchIndex, query: str, kind: str, id_: str) -> str:
    """The item's document in the language that the query was typed in."""
    item = f"{kind}/{id_}{SEPARATOR}"
    found = (hit.id for hit in index.search(query, 200) if hit.id.startswith(item))
    return next(found, "")


def documents(content: Content, uses: Mapping[str, int]) -> Iterator[Document]:
    """What is searched: one document for each item and language it is written in.

    Args:
        uses: "solution/refund" to how often it was used.
    """
    for guide in content.guides.values():
        if guide.kind is not GuideKind.OPENING:
            yield from _guide_documents(guide, uses)
    for template in content.templates.values():
        if not template.inline:
            for language in _languages(template.title, template.wordings[0].texts):
                body = "\n".join(w.texts.get(language, "") for w in template.wordings)
                yield Document(
                    id=f"template/{template.id}{SEPARATOR}{language}",
                    title=in_language(template.title, language),
                    phrasings=tuple(template.phrasings.get(language, ())),
                    body=without_braces(body),
                    tags=template.tags,
                    language=language,
                    kind="template",
                    uses=uses.get(f"template/{template.id}", 0),
                )
    for solution in content.solutions.values():
        yield from _solution_documents(solution, uses)


def without_braces(text: str) -> str:
    """The words of a template that are there whatever is filled in."""
    for opening, closing in (("{{", "}}"), ("{%", "%}")):
        while opening in text:
            head, _, tail = text.partition(opening)
            text = f"{head} {tail.partition(closing)[2]}"
    return text


def _guide_documents(guide: Guide, uses: Mapping[str, int]) -> Iterator[Document]:
    for language in _languages(guide.title):
        yield Document(
            id=f"guide/{guide.id}{SEPARATOR}{language}",
            title=in_language(guide.title, language),
            phrasings=tuple(guide.phrasings.get(language, ())),
            tags=guide.tags,
            language=language,
            kind="guide",
            uses=uses.get(f"guide/{guide.id}", 0),
        )


def _solution_documents(solution: Solution, uses: Mapping[str, int]) -> Iterator[Document]:
    for language in _languages(solution.title):
        lists = (solution.steps, solution.can_promise, solution.cannot_promise)
        body = [in_language(solution.summary, language)]
        body += [line for texts in lists for line in texts.get(language, ())]
        yield Document(
            id=f"solution/{solution.id}{SEPARATOR}{language}",
            title=in_language(solution.title, language),
            phrasings=(
                *solution.phrasings.get(language, ()),
                *solution.symptoms.get(language, ()),
            ),
            body=without_braces("\n".join(body)),
            tags=solution.tags,
            language=language,
            kind="solution",
            uses=uses.get(f"solution/{solution.id}", 0),
        )


def _languages(*texts: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for by_language in texts for code in by_language))


def _field_text(document: Document | None, field: str, item: int) -> str:
    if document is None:
        return ""
    listed = {"phrasings": document.phrasings, "tags": document.tags}.get(field)
    return listed[item] if listed else str(getattr(document, field, ""))


def _with_languages(lift: Iterable[str], languages: tuple[str, ...]) -> list[str]:
    lifted = []
    for item in lift:
        lifted += [item] if item.startswith("#") else [f"{item}{SEPARATOR}{c}" for c in languages]
    return lifted


def _once_each(hits: Iterable[Hit], language: str, asked: bool = True) -> list[Hit]:
    """Each item once, at its best place, in the call's language where that fits about as well.

    Languages share words ("lamp", "lampa"): the rep should not read Serbian for that.

    Args:
        asked: Something was typed; else nothing speaks for another language.
    """
    best: dict[str, Hit] = {}
    for hit in hits:
        item, code = _split_id(hit.id)
        held = best.get(item)
        about_as_well = held is not None and (not asked or hit.score >= held.score * ABOUT_AS_WELL)
        if held is None or (code == language and about_as_well and hit.sure >= held.sure):
            best[item] = hit
    return list(best.values())


def _split_id(id_: str) -> tuple[str, str]:
    item, _, language = id_.rpartition(SEPARATOR)
    return item, language


def _spans(hit: Hit, field: str, text: str) -> tuple[Span, ...]:
    return tuple((m.start, min(m.end, len(text))) for m in hit.matches.get(field, ()))


def _spoken_templates(content: Content) -> int:
    return sum(not template.inline for template in content.templates.values())
