"""What a library holds beside guides: templates, solutions, house values, and all of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import TYPE_CHECKING, Any

from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, FactSpec, FactType, Guide, Mood, Stage
from agent_assist.domain.texts import Texts

Synonyms = Mapping[str, tuple[tuple[str, ...], ...]]
"""Groups of words that mean the same, by language."""

if TYPE_CHECKING:
    from agent_assist.domain.scenario import MoveSpec, Scenario
else:  # an ordinary start needs no simulated customers, so it does not load their classes
    MoveSpec = Scenario = Any

APART = {"apart": True}
"""Marks fields that the codec leaves alone: they are kept apart, by whoever keeps the rest."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One variant of a response template.

    Attributes:
        texts: what is said, by language, with `{{ … }}` for values.
        cues: the same as a few words to speak from, by language.
        channels, moods, direction: where it fits (empty, None: everywhere).
        hours: from and to, full hours of the day; 20 to 6 runs over midnight.
    """

    id: str
    texts: Texts
    cues: Texts = field(default_factory=dict)
    channels: tuple[Channel, ...] = ()
    moods: tuple[Mood, ...] = ()
    direction: Direction | None = None
    hours: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A response template: one thing to say, in several wordings.

    Attributes:
        inline: the text stands in the step itself and has no file of its own.
        revision, translated, pack: as in `Guide`.
    """

    id: str
    wordings: tuple[Wording, ...]
    title: Texts = field(default_factory=dict)
    stage: Stage | None = None
    tags: tuple[str, ...] = ()
    phrasings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    inline: bool = False
    revision: int = 1
    translated: Mapping[str, int] = field(default_factory=dict)
    note: str = ""
    pack: str = ""


@dataclass(frozen=True, slots=True)
class Solution:
    """A knowledge article: what is wrong, what to do, what we can promise and what we cannot.

    Attributes:
        summary: one line under the title. steps: by language, in order.
        price, time: for laying solutions side by side.
        offer: id of the response template that offers it; empty when there is none.
        promise_hours: accepting it owes the customer an answer within so many hours; 0: nothing.
        review_by, owner: who looks at it again, and when.
        revision, translated, pack: as in `Guide`.
    """

    id: str
    title: Texts
    summary: Texts = field(default_factory=dict)
    phrasings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    symptoms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    steps: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    can_promise: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    cannot_promise: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    price: Texts = field(default_factory=dict)
    time: Texts = field(default_factory=dict)
    offer: str = ""
    promise_hours: int = 0
    tags: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None
    review_by: date | None = None
    owner: str = ""
    revision: int = 1
    translated: Mapping[str, int] = field(default_factory=dict)
    note: str = ""
    pack: str = ""


@dataclass(frozen=True, slots=True)
class HouseValue:
    """A value that all texts use, such as the return days; plain text or one per language.

    Attributes:
        type: how it is shown; NUMBER and MONEY are formatted in the language of the text.
        pack: as in `Guide`.
    """

    name: str
    type: FactType
    value: str
    texts: Texts = field(default_factory=dict)
    label: Texts = field(default_factory=dict)
    pack: str = ""


@dataclass(frozen=True, slots=True)
class Pack:
    """A folder of content; its texts are there in each of its languages, the source first.

    Attributes:
        synonyms: groups of words that mean the same, by language.
    """

    title: Texts = field(default_factory=dict)
    languages: tuple[str, ...] = ("en",)
    id: str = ""
    synonyms: Synonyms = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Content:
    """All content of one or several packs, by id.

    Attributes:
        languages: declared; each text must be there in each of them. The first is the source.
        facts: shared by all guides. synonyms: of all packs together.
        packs: that the content was read from, by id.
        scenarios: simulated customers. moves: what lines of a rep do to them.
    """

    guides: Mapping[str, Guide] = field(default_factory=dict)
    templates: Mapping[str, Template] = field(default_factory=dict)
    solutions: Mapping[str, Solution] = field(default_factory=dict)
    house_values: Mapping[str, HouseValue] = field(default_factory=dict)
    facts: Mapping[str, FactSpec] = field(default_factory=dict)
    synonyms: Synonyms = field(default_factory=dict)
    languages: tuple[str, ...] = ("en",)
    packs: Mapping[str, Pack] = field(default_factory=dict)
    scenarios: Mapping[str, Scenario] = field(default_factory=dict, metadata=APART)
    moves: Mapping[str, MoveSpec] = field(default_factory=dict, metadata=APART)

    @property
    def spoken_languages(self) -> tuple[str, ...]:
        """In which calls can be held: Serbian is written once and shown in either script."""
        return tuple(
            shown
            for code in self.languages
            for shown in (("sr", "sr-Latn") if code == "sr" else (code,))
        )

    def fact(self, name: str, guide: str = "") -> FactSpec | None:
        """The fact of that name as the guide knows it, else the shared one, else None."""
        own = self.guides[guide].facts if guide in self.guides else {}
        return own.get(name) or self.facts.get(name)
