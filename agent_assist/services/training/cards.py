"""The cards of what was missed and of what was published: when they are asked, and how."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from agent_assist.db.records import NewName
from agent_assist.db.sandbox_store import SandboxStore
from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.scenario import Persona
from agent_assist.domain.training import (
    CardFace,
    Grade,
    Graded,
    PracticeRun,
    Prompt,
    ReviewCard,
    Scorecard,
)
from agent_assist.presentation.words import in_script
from agent_assist.sandbox.cards import Does, Fill, SayTo, face, graded, missed
from agent_assist.sandbox.schedule import (
    LEAST_RETENTION,
    MOST_RETENTION,
    RETENTION,
    new_memory,
    reviewed,
)

RECENT_RUNS = 5
"""So many last runs tell what is weak, and in which languages somebody practises."""
FOR_EVER = datetime(9000, 1, 1, tzinfo=UTC)
_WHEN_PUBLISHED = "published"
_SEEN, _FOLLOWED = "library", "followed"
"""Settings: the version whose solutions have had their cards, and whose new ids are followed."""

Renamed = Callable[[str], Sequence[NewName]]
"""What has another id since a version, oldest first; since the first with an empty one."""


def nothing_renamed(version: str) -> Sequence[NewName]:
    """Everything has the id that it always had."""
    return ()


def no_version(version: str) -> Content:
    """No version is kept."""
    raise LookupError(version)


class Cards:
    """The review cards of one data folder.

    Args:
        content: the current one. does: the moves of a typed line, by language. say: a wording as
            it is said in a language. fill: a text of a solution with its house values.
        version: the one that is published now. published: a version's content; `LookupError` when
            it is gone. renamed: what has another id since a version.
    """

    def __init__(
        self,
        store: SandboxStore,
        content: Callable[[], Content],
        does: Callable[[str], Does],
        say: SayTo,
        fill: Callable[[str], Fill],
        version: Callable[[], str],
        published: Callable[[str], Content],
        renamed: Renamed,
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._content = content
        self._does = does
        self._say = say
        self._fill = fill
        self._version = version
        self._published = published
        self._renamed = renamed
        self._now = now

    @property
    def retention(self) -> float:
        """Share of cards that shall still be known when they are asked again."""
        kept = self._store.settings().get("retention", RETENTION)
        return kept if isinstance(kept, float) else RETENTION

    def set_retention(self, share: float) -> None:
        """Ask more often (nearer to 0.97) or more rarely (nearer to 0.7)."""
        self._store.set_setting("retention", min(max(share, LEAST_RETENTION), MOST_RETENTION))

    def due(self, actor: Actor) -> tuple[tuple[ReviewCard, CardFace], ...]:
        """The cards to ask now; also those whose script has changed since they were asked.

        Cards whose script is gone are dropped; what was published meanwhile has its cards.
        """
        self.catch_up()
        now = self._now()
        found = []
        for card in self._store.cards(actor.id, FOR_EVER):
            asks = self._face(card)
            if asks is None:
                self._store.drop_card(card)
            elif card.due <= now or asks.digest != card.digest:
                found.append((card, asks))
        return tuple(found)

    def _face(self, card: ReviewCard) -> CardFace | None:
        language = card.language
        say, fill = self._say(language, Persona()), self._fill(language)
        asks = face(card.prompt, card.source, self._content(), language, say, fill)
        return asks and _in_script(asks, language)

    def answer(self, card: ReviewCard, asks: CardFace, answer: str) -> Graded:
        """How well an answer fits; nothing is kept yet."""
        return graded(asks, answer, self._does(card.language), card.language)

    def keep_answer(
        self, card: ReviewCard, asks: CardFace, grade: Grade, answer: str
    ) -> ReviewCard:
        """The card was answered as well as that: when it is asked again."""
        at = self._now()
        before = card.memory if asks.digest == card.digest else new_memory(at)
        memory, due = reviewed(before, grade, at, self.retention)
        after = replace(card, memory=memory, due=due, digest=asks.digest)
        self._store.reviewed(after, grade, answer, at)
        return after

    def ask_again(self, run: PracticeRun, card: Scorecard) -> None:
        """Make cards of what was missed in a run."""
        language = run.language
        for prompt, source, criterion in missed(card, run.scenario):
            self._add_card(run.trainee, prompt, source, language, criterion.value)

    def _add_card(self, trainee: str, prompt: Prompt, source: str, language: str, why: str) -> None:
        at = self._now()
        card = ReviewCard(trainee, prompt, source, language, "", new_memory(at), at, why)
        asks = self._face(card)
        if asks is not None:
            self._store.put_card(replace(card, digest=asks.digest))

    def catch_up(self) -> int:
        """Make the cards of what was published since this was last called, by whatever process.

        Runs, assignments and cards follow what has another id since then.

        Returns:
            How many cards were made.
        """
        now, settings = self._version(), self._store.settings()
        followed, seen = settings.get(_FOLLOWED, ""), settings.get(_SEEN, "")
        if now != followed:
            self._store.follow(self._renamed(followed), _FOLLOWED, now)
        if now == seen:
            return 0
        try:
            made = self.published(self._published(seen), self._published(now)) if seen else 0
        except LookupError:
            made = 0  # what was known before is no longer kept; nobody can say what is new
        self._store.set_setting(_SEEN, now)
        return made

    def published(self, before: Content, after: Content) -> int:
        """A library was published: who practises gets a card for each new or changed solution.

        Returns:
            How many cards were made.
        """
        changed = [it.id for it in after.solutions.values() if before.solutions.get(it.id) != it]
        made = 0
        for trainee in self._store.trainees():
            spoken = {run.language for run in self._store.runs(trainee, limit=RECENT_RUNS)}
            known = {(card.source, card.language) for card in self._store.cards(trainee, FOR_EVER)}
            for id_ in changed:
                for language in sorted(spoken):
                    source = f"solution/{id_}"
                    if (source, language) not in known:
                        self._add_card(trainee, Prompt.STEP, source, language, _WHEN_PUBLISHED)
                        made += 1
        return made


def _in_script(asks: CardFace, language: str) -> CardFace:
    def shown(text: str) -> str:
        return in_script(text, language)

    choices = tuple((id_, shown(text)) for id_, text in asks.choices)
    return replace(asks, question=shown(asks.question), choices=choices, back=shown(asks.back))
