"""Wires practice together: the real desk over a call in memory, and a simulated customer.

Like `bootstrap`, which gives it to the screens and the command line; of a data folder it knows
`sandbox.db` alone, and `Rehearsing`, for drafts, not even that.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from agent_assist.db.sandbox_store import SandboxStore
from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.practice import Act, Rehearsal
from agent_assist.domain.scenario import Move, Persona, Scenario
from agent_assist.domain.texts import content_language
from agent_assist.domain.tried import Tried
from agent_assist.faded_calls import FadedCalls
from agent_assist.presentation.context import FIRST_NAME, GENDER, LAST_NAME
from agent_assist.presentation.log_lines import Translate
from agent_assist.presentation.words import in_script
from agent_assist.sandbox import customer
from agent_assist.sandbox.better import better_words
from agent_assist.sandbox.cards import Does, Say
from agent_assist.sandbox.explaining import explained
from agent_assist.sandbox.honesty import Judge
from agent_assist.sandbox.levels import LEVELS
from agent_assist.sandbox.playing import house_texts, setting_for
from agent_assist.sandbox.scoring import score
from agent_assist.sandbox.setting import Setting
from agent_assist.sandbox.talk import talk_of_practice
from agent_assist.sandbox.understanding import Phrasebook, Understanding
from agent_assist.services.preview import Preview, Sample
from agent_assist.services.scoring import Reading
from agent_assist.services.training import Practice, PracticeClock, Training
from agent_assist.services.training.cards import Renamed, nothing_renamed
from agent_assist.trial import Trial

if TYPE_CHECKING:
    from agent_assist.search import SearchIndex


class SimulatedCustomer:
    """The customer of one scenario, language and seed."""

    def __init__(self, setting: Setting, seed: int) -> None:
        self._setting = setting
        self._seed = seed

    def begin(self) -> Rehearsal:
        """Before the trainee has done anything."""
        return customer.begin(self._setting, self._seed)

    def act(self, rehearsal: Rehearsal, act: Act) -> Rehearsal:
        """After the trainee did something."""
        return customer.act(self._setting, rehearsal, act)

    def does(self, line: str) -> frozenset[Move]:
        """The moves that a typed line does."""
        return frozenset(one.move for one in self._setting.understanding.read(line))


class PracticeDesk:
    """What the screen of one run needs.

    Attributes:
        practice: the run. calls, find: as the desk takes them. languages: of calls.
    """

    def __init__(
        self,
        practice: Practice,
        content: Content,
        actor: Actor,
        rep_language: str,
        tr: Translate,
        index: SearchIndex | None = None,
    ) -> None:
        """Lay a trial desk over some content, which tells the run all that happens on it."""
        trial = Trial(
            content,
            actor,
            rep_language,
            tr,
            index=index,
            told=practice.happened,
            monotonic=practice.clock,
        )
        self.practice = practice
        self.calls = FadedCalls(trial.calls, practice.level)
        self.find = trial.find
        self.languages = trial.languages
        self._trial = trial

    def close(self) -> None:
        """Let the call go."""
        self._trial.close()


class Books:
    """The phrases of libraries, by language; reading them takes a second or two each."""

    def __init__(self) -> None:
        self._books = lru_cache(maxsize=4)(_Book)
        self._reading = threading.Lock()

    def of(self, content: Content, language: str) -> _Book:
        """The phrases of some content in one of its languages; from any thread.

        Who the customers are changes no phrase: an edit of one reads the phrases no second time.
        """
        with self._reading:
            return self._books(_Same(replace(content, scenarios={})), language)


class Rehearsing:
    """Conversations on a draft, for whoever writes it: kept nowhere, counted for nobody.

    Attributes:
        books: the phrases of libraries; may be shared with others that practise by the same ones.
    """

    def __init__(
        self,
        tr: Translate = str,
        monotonic: Callable[[], float] = time.monotonic,
        books: Books | None = None,
    ) -> None:
        """Wire it; arguments as of `Practising`."""
        self._tr = tr
        self._monotonic = monotonic
        self.books = books or Books()

    def rehearse(
        self,
        content: Content,
        actor: Actor,
        scenario: str,
        language: str,
        rep_language: str = "en",
    ) -> PracticeDesk:
        """Begin a run on a draft, with its guide shown; it is kept nowhere and counts for nobody.

        Raises:
            KeyError: the content has no such scenario.
        """
        clock = PracticeClock(self._monotonic)
        setting = self._setting(content, scenario, language)
        practice = Practice(
            "",
            setting.scenario,
            content,
            SimulatedCustomer(setting, 0),
            LEVELS[0],
            clock,
            better_words(content, language, said_in(content, language, setting.scenario.customer)),
            language=language,
        )
        return PracticeDesk(practice, content, actor, rep_language, self._tr)

    def tried(
        self, content: Content, scenario: str, language: str, acts: Sequence[Act], seed: int = 0
    ) -> Tried:
        """A conversation on a draft, from its beginning; it is kept nowhere. From any thread.

        Raises:
            KeyError: the content has no such scenario.
        """
        setting = self._setting(content, scenario, language)
        rehearsal, reasons = explained(setting, acts, seed)
        talk = talk_of_practice(rehearsal, setting.scenario, content)
        return Tried(rehearsal, score(talk), reasons)

    def _setting(self, content: Content, scenario: str, language: str) -> Setting:
        code = content_language(language)
        phrases = self.books.of(content, code).phrases
        return setting_for(content.scenarios[scenario], content, code, phrases)


class Practising:
    """Practice of one data folder.

    Attributes:
        training: scenarios, runs, cards, assignments.
        books: the phrases of libraries; may be shared with others that practise by the same ones.
    """

    def __init__(
        self,
        store: SandboxStore,
        content: Callable[[], Content],
        tr: Translate = str,
        index: Callable[[], SearchIndex | None] = lambda: None,
        version: Callable[[], str] = lambda: "",
        published: Callable[[str], Content] | None = None,
        renamed: Renamed = nothing_renamed,
        monotonic: Callable[[], float] = time.monotonic,
        books: Books | None = None,
    ) -> None:
        """Wire it.

        Args:
            content: the current one.
            index: of the current content, for the one box; it is only read.
            version, published, renamed: as `Training` takes them. monotonic: seconds that never
                run back.
        """
        self._store = store
        self._content = content
        self._tr = tr
        self._index = index
        self._monotonic = monotonic
        self.books = books or Books()
        self.training = Training(
            store,
            content,
            self._customer,
            self._does,
            self._say,
            self._fill,
            version,
            published or (lambda _: content()),
            renamed,
        )

    def begin(
        self,
        actor: Actor,
        scenario: str,
        language: str,
        level: int = 1,
        seed: int | None = None,
        rep_language: str = "en",
    ) -> PracticeDesk:
        """Begin a run on the desk; raises `KnownError` as `Training.begin`."""
        clock = PracticeClock(self._monotonic)
        practice = self.training.begin(actor, scenario, language, level, seed, clock)
        index = self._index()
        return PracticeDesk(practice, self._content(), actor, rep_language, self._tr, index)

    def prepare(self, language: str) -> None:
        """Read the phrases of a language beforehand; it takes a second, on any thread."""
        self._book(language)

    def close(self) -> None:
        """Close sandbox.db."""
        self._store.close()

    def _book(self, language: str) -> _Book:
        return self.books.of(self._content(), content_language(language))

    def _customer(self, scenario: Scenario, language: str, seed: int) -> SimulatedCustomer:
        setting = setting_for(
            scenario, self._content(), content_language(language), self._book(language).phrases
        )
        return SimulatedCustomer(setting, seed)

    def _does(self, language: str) -> Does:
        book = self._book(language)
        return lambda line: frozenset(one.move for one in book.understanding.read(line))

    def _say(self, language: str, customer: Persona) -> Say:
        return said_in(self._content(), language, customer)

    def _fill(self, language: str) -> Callable[[str], str]:
        return house_texts(self._content(), content_language(language))


def said_in(content: Content, language: str, customer: Persona | None = None) -> Say:
    """Wordings as they are said in a language, filled with plausible values.

    They are said to the customer, by name and form of address, when that one has a name. Raises
    `LookupError` for a wording that cannot be said without more facts.
    """
    preview = Preview()
    names = _names(customer, content_language(language)) if customer is not None else {}

    def say(template: str, wording: str) -> str:
        if template not in content.templates:
            raise LookupError(template)
        facts = preview.sample(content, (), language) | names
        sample = Sample(language=language, rep_name="…", facts=facts)
        shown = preview.say(content, template, sample, wording=wording)
        if shown.say is None or shown.refused or not shown.say.complete:
            raise LookupError(template)
        return in_script(shown.say.text, language)

    return say


def _names(customer: Persona, language: str) -> dict[str, str]:
    """Name and gender as facts of the customer; nothing when nobody named them."""
    first, last = (texts.get(language, "") for texts in (customer.first_name, customer.last_name))
    if not first and not last:
        return {}
    return {FIRST_NAME: first, LAST_NAME: last, GENDER: customer.gender}


def reading_of(books: Books) -> Callable[[Content, str], Reading]:
    """How lines of real calls are read, by the same phrases as those of practice."""

    def reading(content: Content, language: str) -> Reading:
        book = books.of(content, content_language(language))
        judge = Judge(content, content_language(language), house_texts(content, book.language))
        return Reading(
            book.understanding.wording,
            judge.judgements,
            better_words(content, language, said_in(content, language)),
        )

    return reading


class _Same:
    """Content as a key: what says the same is the same library."""

    def __init__(self, content: Content) -> None:
        self.content = content

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and (
            self.content is other.content or self.content == other.content
        )

    def __hash__(self) -> int:
        return hash((*self.content.templates, *self.content.solutions))


class _Book:
    """The phrases of a library in a language, and who reads lines that belong to no scenario."""

    def __init__(self, same: _Same, language: str) -> None:
        self.language = language
        self.phrases = Phrasebook(same.content, language)

    @cached_property
    def understanding(self) -> Understanding:
        """Reads lines by the phrases alone; made when a card is answered."""
        return Understanding(self.phrases)
