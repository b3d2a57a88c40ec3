"""What people call the things that a problem names, and problems said in other words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from agent_assist.domain.content import Content
from agent_assist.domain.guide import FactSpec, Guide, Way
from agent_assist.domain.items import Item, item_in, ref_at
from agent_assist.domain.problem import Problem
from agent_assist.domain.scenario import Scenario
from agent_assist.domain.texts import Texts, in_language

_QUOTED = re.compile(r"“([^”]*)”")
_MENTIONED = re.compile(r"Did you mean “([^”]*)”\?")
LANGUAGES = {"en": "English", "sr": "српски", "el": "ελληνικά"}
"""By their own names, which need no translation."""
_ENGLISH = {"English": "en", "Serbian": "sr", "Greek": "el"}


class Names:
    """What people call the things that a problem names."""

    def __init__(self, problem: Problem, content: Content, facts: Mapping[str, FactSpec]) -> None:
        self._problem = problem
        self._content = content
        self._facts = facts
        self._source = content.languages[0]
        self.quoted = _QUOTED.findall(problem.message) or [""]
        self.first = self.quoted[0]
        mentioned = _MENTIONED.search(problem.hint)
        self.near = mentioned[1] if mentioned else ""

    def _title(self, texts: Texts, otherwise: str) -> str:
        return in_language(texts, self._source) or otherwise

    def fact(self, name: str) -> str:
        """A fact's label."""
        spec = self._facts.get(name)
        return self._title(spec.label, name) if spec else name

    def guide(self, id_: str) -> str:
        """A guide's title."""
        found = self._content.guides.get(id_)
        return self._title(found.title, id_) if found else id_

    def move(self, cause: str) -> str:
        """A move's or happening's title, as the moves table has it."""
        spec = self._content.moves.get(cause)
        return self._title(spec.title if spec else {}, cause.replace("_", " "))

    def known(self, name: str) -> str:
        """Something that the customer of this scenario knows: a fact's label, or what it is."""
        item = self._item
        found = item.knows if isinstance(item, Scenario) else ()
        text = next((one.text for one in found if one.name == name and one.hidden), {})
        return self._title(text, "") or self.fact(name)

    def end(self, id_: str) -> str:
        """What an end of this scenario means."""
        item = self._item
        found = item.ends if isinstance(item, Scenario) else ()
        return self._title(next((one.text for one in found if one.id == id_), {}), id_)

    @property
    def _item(self) -> Item | None:
        ref = ref_at(self._problem.item)
        return item_in(self._content, ref) if ref else None

    @property
    def way(self) -> str:
        """The answer in which the problem stands; empty for a way on without words."""
        item = self._item
        words = self._problem.part.split("/")
        if not isinstance(item, Guide) or len(words) < 4 or words[2] != "ways":
            return ""
        step = item.steps.get(words[1])
        ways: tuple[Way, ...] = step.ways if step else ()
        found = next((one for one in ways if one.id == words[3]), None)
        return self._title(found.text, "") if found else ""

    @property
    def languages(self) -> str:
        """The languages that the message names."""
        codes = [code for name, code in _ENGLISH.items() if name in self._problem.message]
        return ", ".join(LANGUAGES[code] for code in codes)


def said_plainly(problem: Problem, message: str, hint: str, **values: str) -> Problem:
    """The problem with another message and hint; values fill both."""
    return replace(problem, message=message.format(**values), hint=hint.format(**values))


Plainly = Callable[[Problem, Names], Problem]
"""Says a problem in other words."""


def said_as(message: str, hint: str, **values: Callable[[Problem, Names], str]) -> Plainly:
    """Says a problem with this message and hint, filled with values that are found in it."""

    def say(problem: Problem, names: Names) -> Problem:
        found = {name: value(problem, names) for name, value in values.items()}
        return replace(problem, message=message.format(**found), hint=hint.format(**found))

    return say
