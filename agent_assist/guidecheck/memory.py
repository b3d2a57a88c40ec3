"""What earlier checks found, beside what they looked at, so that an edit costs what it changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Any, TypeVar

from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Guide
from agent_assist.guidecheck.analysing import Analyse, AnalysisLike
from agent_assist.guidecheck.finding import Finding
from agent_assist.guidecheck.links import Name
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
        tested: facts that its conditions look at, with their paths. told: facts it finds out.
        links: what it names and does not exist. outside: what it names outside of itself.
        stamp: of its part of the graph, on which nothing of `needs` and no closed step was found
            wanting.
    """

    guide: Guide
    says: tuple[str, ...]
    templates: tuple[Template | None, ...]
    own: list[Finding]
    needs: list[Use]
    tested: tuple[tuple[str, str], ...]
    told: frozenset[str]
    links: list[Finding]
    outside: frozenset[Name]
    stamp: object = None


@dataclass(frozen=True, slots=True)
class Names:
    """What guides can name outside of themselves, against the check before.

    Attributes:
        count: another one whenever the names are others.
        changed: whether they are others than in the check before. gone: those that are no more.
    """

    count: int = 0
    changed: bool = True
    gone: frozenset[Name] = frozenset()

    def touches(self, memory: GuideMemory) -> bool:
        """Whether what a guide names may be found otherwise: new names can but mend something."""
        return self.changed and (bool(memory.links) or not self.gone.isdisjoint(memory.outside))


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
    names: Names = Names()
    graph: Graph = field(default_factory=Graph)
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
        self.names = _names(old, content, self.names.count)
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
        self.graph = Graph()
        self.names = Names(self.names.count + 1)
        self.same_templates = False
        self.unsaid = None
        self.practice = None


def same(one: object, other: object) -> bool:
    """Whether they are equal; told at once when they are one object, as nearly all are."""
    return one is other or one == other


def changed(kept: dict[str, T], there: Mapping[str, T]) -> list[tuple[str, T]]:
    """The items that are not those that are kept under their ids; equal ones are kept from now."""
    of = kept.get
    # By identity at first: of fifty thousand items all but a few are the same objects.
    others = [(id_, item) for id_, item in there.items() if of(id_) is not item]
    found = [(id_, item) for id_, item in others if of(id_) != item]
    kept.update(others)
    return found


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


def _names(old: Content, new: Content, count: int) -> Names:
    """How all that a guide can name outside of itself differs."""
    gone: set[Name] = set()
    come = False
    for id_ in old.guides.keys() | new.guides.keys():
        was, now = old.guides.get(id_), new.guides.get(id_)
        if was is now:
            continue
        steps, others = was.steps if was else {}, now.steps if now else {}
        if was is None or now is None or list(steps) != list(others):
            come = True
            gone |= {("step", id_, step) for step in steps.keys() - others.keys()}
            if now is None:
                gone.add(("guide", id_, ""))
    for kind, here, there in (
        ("template", old.templates, new.templates),
        ("solution", old.solutions, new.solutions),
        ("tag", _tags(old, new), _tags(new, old)),
    ):
        if not _same_keys(here, there):
            come = True
            gone |= {(kind, id_, "") for id_ in here.keys() - there.keys()}
    return Names(count + come, come, frozenset(gone))


def _same_keys(one: Mapping[str, object], other: Mapping[str, object]) -> bool:
    return one is other or one.keys() == other.keys()


def _tags(content: Content, beside: Content) -> dict[str, None]:
    """The tags of all solutions; none are told where those beside it are the same."""
    if content.solutions is beside.solutions:
        return {}
    return {tag: None for solution in content.solutions.values() for tag in solution.tags}
