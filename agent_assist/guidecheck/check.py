"""What can be proved of content before anyone uses it."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from agent_assist.domain.codec import encode
from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import item_in, ref_at
from agent_assist.domain.problem import Place, Problem
from agent_assist.guidecheck import conditions, flows, links, uses, wordings
from agent_assist.guidecheck.analysing import Analyse, AnalysisLike
from agent_assist.guidecheck.finding import Finding, placed
from agent_assist.guidecheck.paths import build

T = TypeVar("T")


@dataclass(slots=True)
class CheckCache:
    """What earlier checks found, by the hash of what they looked at; for one studio or service.

    Entries that a check did not need are forgotten after it.
    """

    _old: dict[tuple[object, ...], Any] = field(default_factory=dict)
    _new: dict[tuple[object, ...], Any] = field(default_factory=dict)
    _hashes: dict[int, tuple[object, str]] = field(default_factory=dict)
    _seen: dict[int, tuple[object, str]] = field(default_factory=dict)

    def get(self, key: tuple[object, ...], make: Callable[[], T]) -> T:
        """What is kept under the key, else what `make` gives."""
        if key not in self._new:
            self._new[key] = self._old[key] if key in self._old else make()
        found: T = self._new[key]
        return found

    def hash_of(self, item: object) -> str:
        """The hash of an item's content; worked out once as long as it is the same object."""
        known = self._hashes.get(id(item)) or self._seen.get(id(item))
        if known is None or known[0] is not item:
            known = (item, _hash(encode(item)))
        self._seen[id(item)] = known
        return known[1]

    def turn(self) -> None:
        """Forget what the last check did not need."""
        self._old, self._new = self._new, {}
        self._hashes, self._seen = self._seen, {}


def _hash(data: object) -> str:
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def check(
    content: Content,
    places: Mapping[str, Place],
    *,
    analyse: Analyse,
    today: date | None = None,
    cache: CheckCache | None = None,
) -> tuple[Problem, ...]:
    """Everything that is wrong with content, in the order of the files.

    Args:
        places: where items and parts stand, by path; what is missing gets the place around it.
        analyse: tells what a template's text uses (`agent_assist.rendering.analyse`).
        today: for solutions that are over; None leaves their dates out.
        cache: of an earlier check, so that what has not changed is not looked at again.
    """
    cache = cache or CheckCache()
    found = list(_Check(content, places, analyse, today, cache).findings())
    cache.turn()
    problems = {placed(finding, places): None for finding in found}
    return tuple(sorted(problems, key=_by_place))


def _by_place(problem: Problem) -> tuple[object, ...]:
    place = problem.place
    return (place.file, place.line, place.column, problem.item, problem.part, problem.code)


class _Check:
    def __init__(
        self,
        content: Content,
        places: Mapping[str, Place],
        analyse: Analyse,
        today: date | None,
        cache: CheckCache,
    ) -> None:
        self._content = content
        self._places = places
        self._raw_analyse = analyse
        self._today = today
        self._cache = cache
        self._folders = _languages_by_folder(content, places)
        names: Content = Content(house_values=content.house_values, facts=content.facts)
        self._shared = _hash([encode(names), content.languages])
        self._names = _hash(_ids(content))

    def _analyse(self, template_text: str, language: str | None = None) -> AnalysisLike:
        key = ("analysis", template_text, language)
        return self._cache.get(key, lambda: self._raw_analyse(template_text, language))

    def _languages(self, path: str) -> tuple[str, ...]:
        """The languages of the pack that an item lives in, by its own word or by its file."""
        ref = ref_at(path)
        item = item_in(self._content, ref) if ref else None
        pack = self._content.packs.get(getattr(item, "pack", ""))
        if pack is not None:
            return pack.languages
        place = self._places.get(path)
        if place is not None:
            for folder, languages in self._folders:
                if place.file.startswith(folder):
                    return languages
        return self._content.languages

    def findings(self) -> Iterable[Finding]:
        content = self._content
        said = Counter(
            step.say for guide in content.guides.values() for step in guide.steps.values()
        )
        graph = build(content, conditions.is_open(content))
        for guide in content.guides.values():
            yield from self._guide(guide)
            yield from conditions.all_closed(guide, graph)
        for template in content.templates.values():
            yield from self._template(template, said[template.id] > 0)
        for solution in content.solutions.values():
            yield from self._solution(solution)
            yield from links.solution_links(solution, content, self._today)
        yield from wordings.shared_texts(content, self._languages)
        yield from links.fact_mismatches(content)
        yield from flows.unreachable(graph)
        yield from flows.without_end(graph)
        yield from flows.calls_and_returns(graph)
        needed = [use for guide in content.guides.values() for use in self._needs(guide)]
        yield from flows.not_known_yet(graph, needed)

    def _key(self, what: str, guide: Guide) -> tuple[object, ...]:
        """All that what is found in one guide depends on, other guides' ids aside."""
        texts = tuple(
            self._cache.hash_of(self._content.templates[step.say])
            for step in guide.steps.values()
            if step.say in self._content.templates
        )
        return (what, self._cache.hash_of(guide), texts, self._shared)

    def _guide(self, guide: Guide) -> Iterable[Finding]:
        content = self._content
        languages = self._languages(f"guides/{guide.id}")
        key = (*self._key("guide", guide), languages)
        yield from self._cache.get(
            key,
            lambda: [
                *wordings.guide_texts(guide, languages),
                *uses.guide_findings(guide, content, self._analyse),
                *conditions.never_true(guide, content),
                *links.no_phrasings(guide),
                *links.questions(guide, content),
            ],
        )
        linked = ("links", self._cache.hash_of(guide), self._shared, self._names)
        yield from self._cache.get(linked, lambda: list(links.guide_links(guide, content)))

    def _needs(self, guide: Guide) -> list[uses.Use]:
        return self._cache.get(
            self._key("needs", guide),
            lambda: list(uses.needs(guide, self._content, self._analyse)),
        )

    def _solution(self, solution: Solution) -> Iterable[Finding]:
        languages = self._languages(f"solutions/{solution.id}")
        return self._cache.get(
            ("solution", self._cache.hash_of(solution), self._shared, languages),
            lambda: [
                *wordings.solution_texts(solution, languages),
                *uses.solution_findings(solution, self._content, self._analyse),
            ],
        )

    def _template(self, template: Template, is_said: bool) -> Iterable[Finding]:
        languages = self._languages(f"templates/{template.id}")
        key = ("template", self._cache.hash_of(template), languages)
        yield from self._cache.get(
            key,
            lambda: [
                *wordings.template_texts(template, languages),
                *uses.template_findings(template, self._analyse),
            ],
        )
        if not is_said:
            yield from uses.unused_template_findings(template, self._content, self._analyse)


def _ids(content: Content) -> list[object]:
    """All that a guide can name outside itself."""
    steps = {id: list(guide.steps) for id, guide in content.guides.items()}
    tags = sorted({tag for solution in content.solutions.values() for tag in solution.tags})
    return [steps, sorted(content.templates), sorted(content.solutions), tags]


def _languages_by_folder(
    content: Content, places: Mapping[str, Place]
) -> list[tuple[str, tuple[str, ...]]]:
    """The folder of each pack with its languages, as far as it is known where it stands."""
    found = []
    for id, pack in content.packs.items():
        place = places.get(f"packs/{id}")
        if place is not None:
            found.append((place.file.rpartition("/")[0] + "/", pack.languages))
    return found
