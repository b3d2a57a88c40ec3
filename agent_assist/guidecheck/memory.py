"""What earlier checks found, beside what they looked at, so that an edit costs what it changes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.guide import Guide
from agent_assist.guidecheck.analysing import Analyse, AnalysisLike
from agent_assist.guidecheck.finding import Finding
from agent_assist.guidecheck.paths import Graph
from agent_assist.guidecheck.uses import Use

T = TypeVar("T")

MOST_ANALYSES = 200_000
"""So many texts' analyses are kept; a text's analysis never changes."""


@dataclass(slots=True)
class GuideMemory:
    """What was found in one guide.

    Attributes:
        says: ids of the templates of its steps, and `templates` what they were.
        own: what is wrong in it by itself. needs: facts that its texts cannot do without.
        links: what it names and does not exist, among the names of `names`.
        graph: the graph on which nothing of `needs` and no closed step was found wanting.
    """

    guide: Guide
    says: tuple[str, ...]
    templates: tuple[Template | None, ...]
    own: list[Finding]
    needs: list[Use]
    links: list[Finding] = field(default_factory=list)
    names: int = -1
    graph: Graph | None = None


@dataclass(slots=True)
class CheckCache:
    """What earlier checks found; for one studio or service, and one analysis of texts.

    Items are compared with those of the check before: by being the same object, else by value.
    """

    content: Content | None = None
    languages: object = None
    guides: dict[str, GuideMemory] = field(default_factory=dict)
    templates: dict[str, Template] = field(default_factory=dict)
    template_findings: dict[str, list[Finding]] = field(default_factory=dict)
    solutions: dict[str, tuple[Solution, date | None, bool]] = field(default_factory=dict)
    solution_findings: dict[str, list[Finding]] = field(default_factory=dict)
    names: int = 0
    graph: Graph | None = None
    same_templates: bool = False
    unsaid: tuple[str, ...] | None = None
    practice: tuple[object, list[Finding]] | None = None
    _analyses: dict[tuple[str, str | None], AnalysisLike] = field(default_factory=dict)

    def analysis(self, analyse: Analyse, text: str, language: str | None) -> AnalysisLike:
        """What the text uses, analysed once."""
        key = (text, language)
        found = self._analyses.get(key)
        if found is None:
            if len(self._analyses) >= MOST_ANALYSES:
                self._analyses.clear()
            found = self._analyses[key] = analyse(text, language)
        return found

    def compare(self, content: Content, languages: object) -> None:
        """Forget what does not hold for this content: what all items share, and items gone.

        Args:
            languages: what decides in which languages an item must be there.
        """
        old, self.content = self.content, content
        self.same_templates = old is not None and old.templates is content.templates
        if old is None or not _same_keys(old.templates, content.templates):
            self.unsaid = None
        if old is None or languages != self.languages or not _share(old, content):
            self.forget()
            self.languages = languages
            return
        if not _same_names(old, content):
            self.names += 1
        if not _same_flow(old, content):
            self.graph = None
        elif self.graph is not None:
            self.graph.show(content)
        if not self.guides.keys() <= content.guides.keys():
            self.unsaid = None
        _keep(self.guides, content.guides)
        _keep(self.templates, content.templates)
        _keep(self.template_findings, content.templates)
        _keep(self.solutions, content.solutions)
        _keep(self.solution_findings, content.solutions)

    def forget(self) -> None:
        """Forget everything but the analyses of texts."""
        self.guides.clear()
        self.templates.clear()
        self.template_findings.clear()
        self.solutions.clear()
        self.solution_findings.clear()
        self.graph = None
        self.same_templates = False
        self.unsaid = None
        self.practice = None


def same(one: object, other: object) -> bool:
    """Whether they are equal; told at once when they are one object, as nearly all are."""
    return one is other or one == other


def changed(kept: Mapping[str, Any], there: Mapping[str, T]) -> list[tuple[str, T]]:
    """The items that are not those that are kept under their ids."""
    of = kept.get
    # By identity at first: of fifty thousand items all but a few are the same objects.
    others = [(id_, item) for id_, item in there.items() if of(id_) is not item]
    return [(id_, item) for id_, item in others if of(id_) != item]


def _keep(kept: dict[str, Any], there: Mapping[str, object]) -> None:
    if kept.keys() <= there.keys():
        return
    for gone in kept.keys() - there.keys():
        del kept[gone]


def _share(old: Content, new: Content) -> bool:
    """Whether what every text is checked against is the same."""
    return (
        same(old.facts, new.facts)
        and old.languages == new.languages
        and old.house_values.keys() == new.house_values.keys()
    )


def _same_names(old: Content, new: Content) -> bool:
    """Whether all that a guide can name outside itself is there as before."""
    return (
        old.guides.keys() == new.guides.keys()
        and all(
            a is b or list(a.steps) == list(b.steps)
            for a, b in zip(_of(old, new.guides), new.guides.values(), strict=True)
        )
        and _same_keys(old.templates, new.templates)
        and _same_keys(old.solutions, new.solutions)
        and _same_tags(old, new)
    )


def _same_keys(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    return one is other or one.keys() == other.keys()


def _same_tags(old: Content, new: Content) -> bool:
    return old.solutions is new.solutions or all(
        a is b or a.tags == b.tags
        for a, b in ((old.solutions[id_], one) for id_, one in new.solutions.items())
    )


def _of(old: Content, ids: Iterable[str]) -> Sequence[Guide]:
    return [old.guides[id_] for id_ in ids]


def _same_flow(old: Content, new: Content) -> bool:
    """Whether the graph of all guides is the same: texts are not in it."""
    if list(old.guides) != list(new.guides):
        return False
    pairs = ((old.guides[id_], guide) for id_, guide in new.guides.items())
    return all(a is b or _flow(a) == _flow(b) for a, b in pairs)


def _flow(guide: Guide) -> tuple[object, ...]:
    steps = [
        (
            step.id,
            step.kind,
            step.when,
            step.captures,
            step.topics,
            step.end,
            [(way.id, way.to, way.when, dict(way.sets)) for way in step.ways],
        )
        for step in guide.steps.values()
    ]
    return guide.kind, guide.start, guide.facts, steps
