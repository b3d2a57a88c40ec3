"""What the rep will see of a text that is being edited: the desk's own rendering, with samples."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import datetime, timedelta

from agent_assist.domain.clock import local_now
from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Channel, Direction, FactScope, FactSpec, FactType, Mood
from agent_assist.domain.interaction import Frame, Interaction, Need, Place, Status
from agent_assist.domain.texts import content_language
from agent_assist.domain.values import Gender
from agent_assist.domain.view import SayView
from agent_assist.presentation.context import (
    FIRST_NAME,
    GENDER,
    LAST_NAME,
    known_specs,
    render_context,
)
from agent_assist.presentation.say import WordingChoice, say_view
from agent_assist.rendering import RESERVED, Renderer, analyse

_PEOPLE = {
    ("en", Gender.FEMALE): ("Anna", "Brown"),
    ("en", Gender.MALE): ("Peter", "Brown"),
    ("sr", Gender.FEMALE): ("Милица", "Јовановић"),
    ("sr", Gender.MALE): ("Петар", "Јовановић"),
    ("el", Gender.FEMALE): ("Μαρία", "Παπαδοπούλου"),
    ("el", Gender.MALE): ("Γιώργος", "Παπαδόπουλος"),
}
_PEOPLE_OF = frozenset({"customer", "rep"})
_PARTS_OF_NAMES = ("first_name", "last_name", "full_name", "name", "gender")
_WORDS = {"en": "a few words", "sr": "неколико речи", "el": "λίγα λόγια"}
_MIXED = re.compile(
    "[A-Za-z][\u0400-\u04ff\u0370-\u03ff]|[\u0400-\u04ff\u0370-\u03ff][A-Za-z]"
    "|[\u0400-\u04ff][\u0370-\u03ff]|[\u0370-\u03ff][\u0400-\u04ff]"
)
_WORD = re.compile(r"[^\W\d_]+")
_BRACED = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Sample:
    """A call that never was.

    Attributes:
        language: as it is shown, "sr-Latn" included.
        hour: 0 to 23. facts: canonical text by name; empty ones are not known.
        rep_name, rep_gender: who speaks.
    """

    language: str = "en"
    channel: Channel = Channel.PHONE
    direction: Direction = Direction.INBOUND
    mood: Mood = Mood.CALM
    hour: int = 10
    rep_name: str = ""
    rep_gender: Gender | None = Gender.FEMALE
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Previewed:
    """What the rep would see.

    Attributes:
        say: None when no wording fits this call.
        refused: why the text cannot be used at all, as a sentence; then the desk shows this.
        other: the wording that was asked for does not fit, so another one is said.
    """

    say: SayView | None
    refused: str = ""
    other: bool = False


@dataclass(frozen=True, slots=True)
class TextFault:
    """What is wrong at one place of a text: source[start:end]."""

    start: int
    end: int
    message: str
    hint: str
    is_error: bool = True

    @property
    def sentence(self) -> str:
        """What is wrong, and what to do."""
        return f"{self.message} {self.hint}".rstrip()


class Preview:
    """Shows content that nobody published, and reads or writes nothing."""

    def __init__(self, now: Callable[[], datetime] = local_now) -> None:
        self._now = now
        self._renderer = Renderer()

    def sample(
        self,
        content: Content,
        guides: tuple[str, ...],
        language: str,
        gender: Gender | None = Gender.FEMALE,
    ) -> dict[str, str]:
        """Plausible facts by name, for all that the guides know; the customer's name included."""
        today = self._now()
        specs = known_specs(content, guides)
        facts = {name: _plausible(spec, language, today) for name, spec in specs.items()}
        first, last = _person(language, gender)
        facts |= {FIRST_NAME: first, LAST_NAME: last, GENDER: gender.value if gender else ""}
        return facts

    def needed(self, content: Content, template: str, language: str) -> tuple[str, ...]:
        """Facts that the wordings of a template read in a language, each once, in their order."""
        found = content.templates.get(template)
        texts = (
            [w.texts.get(content_language(language), "") for w in found.wordings] if found else []
        )
        names: dict[str, None] = {}
        for text in texts:
            for use in analyse(text).variables:
                group, _, name = use.name.rpartition(".")
                if group in ("", "customer"):
                    names |= dict.fromkeys(
                        (FIRST_NAME, LAST_NAME) if name in ("last_name", "full_name") else (name,)
                    )
        return tuple(name for name in names if name != GENDER)

    def say(
        self,
        content: Content,
        template: str,
        sample: Sample,
        guides: tuple[str, ...] = (),
        step: str = "",
        wording: str = "",
    ) -> Previewed:
        """The template as the desk would show it in that call.

        Args:
            guides: that the call went through; the step stands in the last one.
            wording: the one to show if it fits; by default the one that the desk would choose.
        """
        call = _call(sample, content, guides, step, self._now())
        now = call.started
        context = render_context(call, content, now)
        known = {name: value for name, value in sample.facts.items() if value}
        if GENDER not in known:
            context = replace(context, customer=replace(context.customer, gender=None))
        choice = WordingChoice({template: wording} if wording else {}, {})
        shown = say_view(call, content, template, self._renderer, context, choice)
        if shown is None:
            return Previewed(None)
        written = _wording_text(content.templates[template], shown.wording, sample.language)
        problem = self._renderer.render(written, context).problem
        refused = f"{problem.message} {problem.hint}" if problem else ""
        if len(guides) and step in content.guides[guides[-1]].steps:
            found = content.guides[guides[-1]].steps[step]
            shown = replace(shown, must_say=found.must_say, gate=found.gate)
        return Previewed(shown, refused, bool(wording) and shown.wording != wording)

    def text(self, content: Content, text: str, sample: Sample) -> str:
        """One text of an article as the rep reads it, with its house values."""
        call = _call(sample, content, (), "", self._now())
        return self._renderer.render(text, render_context(call, content, call.started)).text

    def faults(
        self, content: Content, guides: tuple[str, ...], text: str, language: str
    ) -> tuple[TextFault, ...]:
        """What is wrong in one text, with its places; never raises, and ends in bounded time."""
        analysis = analyse(text, content_language(language))
        found = [
            _fault_at(text, problem.line, problem.column, problem.message, problem.hint)
            for problem in analysis.problems
        ]
        specs = known_specs(content, guides)
        for use in () if found else analysis.variables:
            group, _, name = use.name.rpartition(".")
            if group == "house" and name not in content.house_values:
                message = f"There is no house value “{name.replace('_', ' ')}”."
                hint = "Add it to the house values, or choose another one."
                found.append(_fault_at(text, use.line, use.column, message, hint, use.name))
            elif group in _PEOPLE_OF and name not in {
                *_PARTS_OF_NAMES,
                *_of_customer(specs, group),
            }:
                message = f"Nothing is known as “{name.replace('_', ' ')}” of the {group}."
                hint = "Choose a value from the list."
                found.append(_fault_at(text, use.line, use.column, message, hint, use.name))
            elif not group and name not in specs and name not in RESERVED:
                message = f"Nothing is known as “{name.replace('_', ' ')}”."
                hint = "Choose a fact from the list, or describe it in the guide."
                found.append(_fault_at(text, use.line, use.column, message, hint, use.name))
        if not found:
            found += self._unsayable(content, guides, text, language)
        return (*found, *_mixed(text))

    def _unsayable(
        self, content: Content, guides: tuple[str, ...], text: str, language: str
    ) -> list[TextFault]:
        """What shows only when the text is put together: endless repeats, values that misfit."""
        facts = self.sample(content, guides, language)
        call = _call(Sample(language, facts=facts), content, guides, "", self._now())
        context = render_context(call, content, call.started)
        problem = self._renderer.render(text, context).problem
        if problem is None:
            return []
        return [_fault_at(text, problem.line, problem.column, problem.message, problem.hint)]


def _of_customer(specs: Mapping[str, FactSpec], group: str) -> set[str]:
    if group != "customer":
        return set()
    return {name for name, spec in specs.items() if spec.scope is FactScope.CUSTOMER}


def _call(
    sample: Sample, content: Content, guides: tuple[str, ...], step: str, now: datetime
) -> Interaction:
    specs = known_specs(content, guides)
    known = {name: value for name, value in sample.facts.items() if value}
    of_customer = {
        name: value
        for name, value in known.items()
        if name in specs and specs[name].scope is FactScope.CUSTOMER
    }
    others = {name: value for name, value in known.items() if name not in of_customer}
    frames = tuple(
        Frame(guide, step if at == len(guides) - 1 else "") for at, guide in enumerate(guides)
    )
    return Interaction(
        id="preview",
        status=Status.ACTIVE,
        channel=sample.channel,
        direction=sample.direction,
        language=sample.language,
        library="",
        rep=Actor("preview", sample.rep_name, gender=sample.rep_gender),
        started=now.replace(hour=sample.hour, minute=0, second=0, microsecond=0),
        place=Place(frames=frames, customer_facts=of_customer, needs=(Need(facts=others),)),
        mood=sample.mood,
    )


def _wording_text(template: Template, wording: str, language: str) -> str:
    found = next(one for one in template.wordings if one.id == wording)
    return found.texts[content_language(language)]


def _person(language: str, gender: Gender | None) -> tuple[str, str]:
    key = (content_language(language), gender or Gender.FEMALE)
    return _PEOPLE.get(key, _PEOPLE["en", key[1]])


def _plausible(spec: FactSpec, language: str, now: datetime) -> str:
    example = spec.example
    match spec.type:
        case FactType.ONE_OF:
            return spec.options[0].id if spec.options else ""
        case FactType.NUMBER:
            return example if example.isdigit() else "3"
        case FactType.MONEY:
            return f"12990.00 {spec.currency or 'EUR'}"
        case FactType.DATE:
            return (now.date() + timedelta(days=3)).isoformat()
        case FactType.PHONE:
            return example or "+381115550100"
        case FactType.EMAIL:
            return example or "ana@example.com"
        case FactType.NAME:
            return _person(language, Gender.FEMALE)[spec.name == LAST_NAME]
        case FactType.PATTERN:
            return example or "A-1234"
    return example or _WORDS.get(content_language(language), _WORDS["en"])


def _fault_at(
    text: str, line: int, column: int, message: str, hint: str, name: str = ""
) -> TextFault:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    row = min(max(line, 1), len(lines)) - 1
    start = sum(len(one) + 1 for one in lines[:row]) + max(column, 1) - 1
    start = min(start, max(len(text) - 1, 0))
    rest = _WORD.match(text, start)
    end = start + max(len(name), len(rest.group()) if rest else 1)
    return TextFault(start, min(end, len(text)), message, hint)


def _mixed(text: str) -> list[TextFault]:
    plain = _BRACED.sub(lambda braced: " " * len(braced.group()), text)
    return [
        TextFault(
            word.start(),
            word.end(),
            f"“{word.group()}” mixes letters of two alphabets that look alike.",
            "Type the word again in one alphabet.",
            is_error=False,
        )
        for word in _WORD.finditer(plain)
        if _MIXED.search(word.group())
    ]
