"""A simulated customer or a row of the moves table as a person reads it, for comparing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from agent_assist.domain.codec import encode
from agent_assist.domain.condition import Condition, to_text
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.scenario import CAUSES, End, Knowledge, MoveSpec, Reply, Scenario
from agent_assist.domain.texts import Texts, in_language

_CAUSES = frozenset(CAUSES)


@dataclass(frozen=True, slots=True)
class Titled:
    """A part under its title; key is the same in another state of the item."""

    key: str
    title: str
    data: Mapping[str, Any]


def shown_practice(item: Scenario | MoveSpec, content: Content) -> dict[str, Any]:
    """The item's data with titles in place of ids, and conditions as they are written."""
    return _Shown(content).of(item)


class _Shown:
    def __init__(self, content: Content) -> None:
        self._content = content
        self._source = content.languages[0]

    def of(self, item: Scenario | MoveSpec) -> dict[str, Any]:
        data: dict[str, Any] = encode(item)
        for name in ("id", "revision", "translated", "pack"):
            data.pop(name, None)
        data["replies"] = replies = self._replies(item.replies)
        data["order"] = " → ".join(one.title for one in replies)
        if isinstance(item, MoveSpec):
            data["about"] = [
                Titled(name, self._about(name), {"phrasings": dict(lists)})
                for name, lists in item.about.items()
            ]
            data["templates"] = [
                self._title(found.title, id_)
                if (found := self._content.templates.get(id_))
                else id_
                for id_ in item.templates
            ]
            return data
        data["knows"] = [self._known(one, item) for one in item.knows]
        data["ends"] = [self._end(one) for one in item.ends]
        data["rapport"] = [self._cause(move) for move in item.rapport]
        del data["options"]
        data["solutions"] = list(map(self._about, item.solutions))
        data["others"] = list(map(self._about, item.options))
        guide = self._content.guides.get(item.guide)
        data["guide"] = self._title(guide.title, item.guide) if guide else item.guide
        for key in ("calms", "enrages"):
            by_cause: Mapping[str, int] = getattr(item.temper, key)
            data["temper"][key] = {self._cause(cause): n for cause, n in by_cause.items()}
        return data

    def _replies(self, replies: Iterable[Reply]) -> list[Titled]:
        found: list[Titled] = []
        seen: dict[str, int] = {}
        for reply in replies:
            key = " ".join((*reply.to, reply.about))
            number = seen[key] = seen.get(key, 0) + 1
            data: dict[str, Any] = encode(reply)
            del data["to"]
            title = data["answers"] = ", ".join(map(self._cause, reply.to))
            data["about"] = self._about(reply.about)
            data["tells"] = ", ".join(map(self._about, reply.tells))
            _condition(data, reply.when)
            title = title if number == 1 else f"{title} ({number})"
            found.append(Titled(f"{key} {number}", title, data))
        return found

    def _known(self, known: Knowledge, scenario: Scenario) -> Titled:
        data: dict[str, Any] = encode(known)
        del data["name"]
        _condition(data, known.when)
        spec = self._content.fact(known.name, scenario.guide)
        label = self._title(spec.label if spec else known.text, known.name)
        return Titled(known.name, label, data)

    def _end(self, end: End) -> Titled:
        data: dict[str, Any] = encode(end)
        del data["id"]
        _condition(data, end.when)
        return Titled(end.id, self._title(end.text, end.id), data)

    def _cause(self, cause: str) -> str:
        spec = self._content.moves.get(cause) if cause in _CAUSES else None
        return self._title(spec.title, cause) if spec else cause

    def _about(self, name: str) -> str:
        solution, spec = self._content.solutions.get(name), self._content.facts.get(name)
        texts: Texts = solution.title if solution else spec.label if spec else {}
        return self._title(texts, name)

    def _title(self, texts: Texts, otherwise: str) -> str:
        return in_language(texts, self._source) or otherwise


def _condition(data: dict[str, Any], when: Condition | None) -> None:
    data["when"] = to_text(when) if when is not None else ""
