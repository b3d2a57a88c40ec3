"""What a supervisor reads in place of the names that scenarios and the moves table use."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.condition import Constant
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Channel, Disposition, FactSpec, FactType, Mood
from agent_assist.domain.scenario import CAUSES, NAMES, Scenario
from ui.i18n import QT_TRANSLATE_NOOP, in_interface
from ui.studio.editor.names import Names, Row
from ui.words import channel_text, disposition_text, language_name, mood_text

FIRST = "first_"
_NAMES: dict[str, str] = {
    "ended": QT_TRANSLATE_NOOP("Practice names", "the rep said goodbye or ended the call"),
    "anger": QT_TRANSLATE_NOOP("Practice names", "anger, 0 to 10"),
    "patience": QT_TRANSLATE_NOOP("Practice names", "patience, 0 to 10"),
    "mood": QT_TRANSLATE_NOOP("Practice names", "mood"),
    "told": QT_TRANSLATE_NOOP("Practice names", "how many things were told"),
    "offers": QT_TRANSLATE_NOOP("Practice names", "how many solutions were offered"),
    "offered": QT_TRANSLATE_NOOP("Practice names", "the solution offered last"),
    "promised": QT_TRANSLATE_NOOP("Practice names", "a promise was written down"),
    "handed_over": QT_TRANSLATE_NOOP("Practice names", "was handed over"),
    "disposition": QT_TRANSLATE_NOOP("Practice names", "outcome that was given"),
    "turn": QT_TRANSLATE_NOOP("Practice names", "how often the rep has acted"),
    "seconds": QT_TRANSLATE_NOOP("Practice names", "seconds since the start"),
    "channel": QT_TRANSLATE_NOOP("Practice names", "channel"),
    "language": QT_TRANSLATE_NOOP("Practice names", "language of the call"),
}
"""In the order in which they are offered."""
_TEXTS: dict[str, str] = {
    "times": QT_TRANSLATE_NOOP("Practice names", "times: {move}"),
    "first": QT_TRANSLATE_NOOP("Practice names", "first in turn: {move}"),
    "told": QT_TRANSLATE_NOOP("Practice names", "told: {what}"),
    "yes": QT_TRANSLATE_NOOP("Practice names", "yes"),
    "no": QT_TRANSLATE_NOOP("Practice names", "no"),
}
_YES_NO = ("yes", "no")


def cause_text(content: Content, cause: str) -> str:
    """A move or happening as the moves table calls it."""
    spec = content.moves.get(cause)
    return (in_interface(spec.title) if spec else "") or cause.replace("_", " ")


def known_text(content: Content, scenario: Scenario | None, name: str) -> str:
    """Something that the customer knows: a fact's label, or what it is."""
    spec = content.fact(name, scenario.guide if scenario else "")
    if spec is not None:
        return in_interface(spec.label) or name.replace("_", " ")
    found = scenario.knows if scenario else ()
    text = next((one.text for one in found if one.name == name), {})
    return in_interface(text) or name.replace("_", " ")


def cut(words: str, most: int = 40) -> str:
    """Words that fit beside others; longer ones end in dots."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def solution_text(content: Content, id_: str) -> str:
    """A solution's title."""
    found = content.solutions.get(id_)
    return (in_interface(found.title) if found else "") or id_


def titled(items: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pairs of an id and its words, in the order of the words."""
    return sorted(items, key=lambda it: it[1].casefold())


class PracticeNames(Names):
    """Plain names in conditions of one scenario, or of the moves table's own answers."""

    long = True

    def __init__(
        self, content: Content, scenario: Scenario | None = None, language: str = "en"
    ) -> None:
        guides = (scenario.guide,) if scenario and scenario.guide else ()
        super().__init__(content, guides, language)
        self.scenario = scenario
        known = tuple(one.name for one in scenario.knows) if scenario else ()
        self.facts = {name: spec for name, spec in self.facts.items() if name in known}
        self._known = known

    def path(self, path: str) -> str:
        """The plain name of what a condition asks about."""
        if path in _NAMES:
            return _tr(_NAMES[path])
        if path in self._known:
            what = known_text(self.content, self.scenario, path)
            return _tr(_TEXTS["told"]).format(what=what)
        first, cause = path.startswith(FIRST), path.removeprefix(FIRST)
        if cause in CAUSES:
            words = _tr(_TEXTS["first" if first else "times"])
            return words.format(move=cause_text(self.content, cause))
        return path.replace("_", " ")

    def spec(self, path: str) -> FactSpec | None:
        """The fact that the customer knows under that name."""
        return None if path in NAMES else self.facts.get(path)

    def type_of(self, path: str) -> FactType | None:
        """Numbers, but for what has words of its own."""
        if path not in NAMES:
            return super().type_of(path)
        worded = NAMES[path] or path in ("offered", "language")
        return None if worded else FactType.NUMBER

    def value(self, name: str, value: Constant) -> str:
        """A constant as a person reads it."""
        words = dict(self.options(name))
        return words.get(str(value)) or super().value(name, value)

    def compared(self, in_text: bool = False) -> list[str]:
        """What a condition can ask about, the usual first."""
        causes = sorted(CAUSES, key=lambda it: cause_text(self.content, it).casefold())
        return [*_NAMES, *self._known, *causes, *(f"{FIRST}{cause}" for cause in causes)]

    def options(self, name: str) -> list[tuple[str, str]]:
        """The values to choose from; none where a value is typed."""
        match name:
            case "mood":
                return [(it.value, mood_text(it)) for it in Mood]
            case "channel":
                return [(it.value, channel_text(it)) for it in Channel]
            case "disposition":
                return [(it.value, disposition_text(it)) for it in Disposition]
            case "language":
                return [(code, language_name(code)) for code in self.content.languages]
            case "offered":
                found = self.content.solutions
                return titled((id_, solution_text(self.content, id_)) for id_ in found)
        if NAMES.get(name) == _YES_NO:
            return [(it, _tr(_TEXTS[it])) for it in _YES_NO]
        spec = self.spec(name)
        return [(o.id, in_interface(o.text) or o.id) for o in spec.options] if spec else []

    def is_always_known(self, name: str) -> bool:
        """Whether it has a value from the start."""
        later = name in ("offered", "disposition") or name.startswith(FIRST)
        return name in NAMES and not later

    def first_row(self) -> Row:
        """What a new condition asks, until something else is chosen."""
        return Row("ended", "==", ("yes",))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Practice names", text)
