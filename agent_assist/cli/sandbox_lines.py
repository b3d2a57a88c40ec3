"""Lines of a terminal as acts of a practice conversation."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from agent_assist.domain.commands import (
    Close,
    Hold,
    MakePromise,
    OfferSolution,
    Resume,
    Say,
    Transfer,
)
from agent_assist.domain.content import Content
from agent_assist.domain.guide import Disposition
from agent_assist.domain.practice import Act, Aloud, Done, Meant, Typed, Waited
from agent_assist.domain.scenario import Move, Scenario
from agent_assist.domain.texts import content_language
from agent_assist.sandbox.customer import act, begin
from agent_assist.sandbox.playing import LINE_MS, house_text, setting_for

_TIME = re.compile(r"\[(\d{1,4}):([0-5]\d)\]\s*")
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)


class LineError(ValueError):
    """The line cannot be read; the text is a sentence."""


class Practice:
    """One conversation, line by line.

    Attributes:
        state: of the conversation. language: as shown, "sr-Latn" too.
    """

    def __init__(self, content: Content, scenario: Scenario, language: str, seed: int) -> None:
        self.language = language
        self._content = content
        self._setting = setting_for(scenario, content, content_language(language))
        self.state = begin(self._setting, seed)

    def take(self, line: str) -> None:
        """Do what a line says.

        Raises:
            LineError: it is no line, or names something that is not there.
        """
        found = _TIME.match(line)
        elapsed = self.state.elapsed_ms + LINE_MS
        if found is not None:
            elapsed = 1000 * (60 * int(found[1]) + int(found[2]))
            line = line[found.end() :]
        self.state = act(self._setting, self.state, self._act(line, elapsed))

    def in_script(self, text: str) -> str:
        """A text in the letters that were asked for."""
        if not self.language.endswith("-Latn"):
            return text
        from agent_assist.rendering.serbian import to_latin

        return to_latin(text)

    def _act(self, line: str, elapsed: int) -> Act:
        if not line.startswith("/"):
            return Act(elapsed, Typed(line))
        word, *rest = line[1:].split() or [""]
        commands: Mapping[str, Callable[[list[str]], Act]] = {
            "wording": lambda rest: Act(elapsed, self._wording(rest)),
            "aloud": lambda rest: Act(elapsed, Aloud(_moves(rest))),
            "meant": lambda rest: Act(elapsed, Meant(_moves(rest))),
            "offer": lambda rest: Act(elapsed, self._offer(rest)),
            "promise": lambda rest: Act(elapsed, MakePromise("", "", _NEVER, "")),
            "transfer": lambda rest: Act(elapsed, Transfer("", "")),
            "hold": lambda rest: Act(elapsed, Hold()),
            "resume": lambda rest: Act(elapsed, Resume()),
            "wait": lambda rest: Act(self.state.elapsed_ms + 1000 * _seconds(rest), Waited()),
            "end": lambda rest: Act(elapsed, _end(rest)),
        }
        if word not in commands:
            raise LineError(f"“/{word}” is not known. There are: /{', /'.join(commands)}.")
        return commands[word](rest)

    def _wording(self, rest: list[str]) -> Say:
        template = self._content.templates.get(rest[0]) if rest else None
        if template is None:
            raise LineError(f"There is no template “{' '.join(rest[:1])}”.")
        wordings = {wording.id: wording for wording in template.wordings}
        chosen = wordings.get(rest[1]) if len(rest) > 1 else template.wordings[0]
        if chosen is None:
            raise LineError(f"“{rest[0]}” has the wordings {', '.join(wordings)}.")
        language = content_language(self.language)
        text = house_text(self._content, chosen.texts.get(language, ""), language)
        return Say("", template.id, chosen.id, text, self.language)

    def _offer(self, rest: list[str]) -> OfferSolution:
        solution = self._content.solutions.get(rest[0]) if rest else None
        if solution is None:
            raise LineError(f"There is no solution “{' '.join(rest[:1])}”.")
        return OfferSolution(solution.id, solution.revision)


def _moves(words: list[str]) -> tuple[Done, ...]:
    found = []
    for word in words:
        move, _, about = word.partition(":")
        if move not in {one.value for one in Move}:
            raise LineError(f"“{move}” is no move. There are: {', '.join(Move)}.")
        found.append(Done(Move(move), about))
    if not found:
        raise LineError("Name the moves: /aloud greet ask:order_number.")
    return tuple(found)


def _seconds(rest: list[str]) -> int:
    if len(rest) != 1 or not re.fullmatch(r"\d{1,5}", rest[0]):
        raise LineError("Write the seconds: /wait 30.")
    return int(rest[0])


def _end(rest: list[str]) -> Close:
    word = rest[0] if rest else Disposition.RESOLVED.value
    if word not in {one.value for one in Disposition}:
        raise LineError(f"“{word}” is no disposition. There are: {', '.join(Disposition)}.")
    return Close((Disposition(word),), Disposition(word))
