"""What can be proved of content before anyone uses it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from agent_assist.domain.content import Content, Solution
from agent_assist.domain.guide import Guide
from agent_assist.domain.items import item_in, ref_at
from agent_assist.domain.problem import Place, Problem
from agent_assist.guidecheck import conditions, flows, links, scenarios, uses, wordings
from agent_assist.guidecheck.analysing import Analyse, AnalysisLike
from agent_assist.guidecheck.finding import Finding, placed
from agent_assist.guidecheck.memory import CheckCache, GuideMemory, changed, same
from agent_assist.guidecheck.paths import Graph


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
    try:
        found = list(_Check(content, places, analyse, today, cache).findings())
    except BaseException:
        cache.forget()  # half of it may be of this content, half of the one before
        raise
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
        cache.compare(content, (self._folders, places if self._folders else None))

    def _analyse(self, template_text: str, language: str | None = None) -> AnalysisLike:
        return self._cache.analysis(self._raw_analyse, template_text, language)

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
        guides = [self._guide(guide) for guide in content.guides.values()]
        for memory in guides:
            yield from memory.own
            yield from memory.links
        yield from self._templates(guides)
        yield from self._solutions()
        yield from self._practice()
        yield from wordings.shared_texts(content, self._languages)
        yield from links.fact_mismatches(content)
        graph = self._cache.graph
        graph.update(content, conditions.is_open(content))
        yield from flows.unreachable(graph)
        yield from flows.without_end(graph)
        yield from flows.calls_and_returns(graph)
        yield from links.no_phrasings(content, graph.entered)
        told: frozenset[str] = frozenset().union(*(memory.told for memory in guides))
        for memory in guides:
            yield from conditions.never_known(memory.guide, memory.tested, told, content)
            if memory.stamp is not graph.parts[memory.guide.id].stamp:
                yield from self._on_graph(memory, graph)

    def _on_graph(self, memory: GuideMemory, graph: Graph) -> Iterable[Finding]:
        """What is wanting in a guide where the others lead; remembered when nothing is."""
        found = list(conditions.all_closed(memory.guide, graph))
        found += flows.not_known_yet(graph, memory.needs)
        memory.stamp = None if found else graph.parts[memory.guide.id].stamp
        return found

    def _guide(self, guide: Guide) -> GuideMemory:
        cache, content = self._cache, self._content
        known = cache.guides.get(guide.id)
        if known is None or not self._is_as_before(known, guide):
            former, known = known, self._new_guide(guide)
            cache.guides[guide.id] = known
            if former is None or former.says != known.says:
                cache.unsaid = None
        elif cache.names.touches(known):
            known.links = list(links.guide_links(guide, content))
        return known

    def _is_as_before(self, known: GuideMemory, guide: Guide) -> bool:
        if not same(known.guide, guide):
            return False
        known.guide = guide  # an equal one is told from the next by being the same
        if self._cache.same_templates:
            return True
        templates = tuple(map(self._content.templates.get, known.says))
        if templates != known.templates:
            return False
        known.templates = templates
        return True

    def _new_guide(self, guide: Guide) -> GuideMemory:
        content = self._content
        languages = self._languages(f"guides/{guide.id}")
        says = tuple(step.say for step in guide.steps.values())
        own = [
            *wordings.guide_texts(guide, languages),
            *uses.guide_findings(guide, content, self._analyse),
            *conditions.never_true(guide, content),
            *links.questions(guide, content),
        ]
        needs = list(uses.needs(guide, content, self._analyse))
        return GuideMemory(
            guide,
            says,
            tuple(map(content.templates.get, says)),
            own,
            needs,
            conditions.tested(guide),
            conditions.told(guide),
            list(links.guide_links(guide, content)),
            links.names_outside(guide),
        )

    def _templates(self, guides: Iterable[GuideMemory]) -> Iterable[Finding]:
        known, found = self._cache.templates, self._cache.template_findings
        there = self._content.templates
        for id_, template in () if self._cache.same_templates else changed(known, there):
            found[id_] = [
                *wordings.template_texts(template, self._languages(f"templates/{id_}")),
                *uses.template_findings(template, self._analyse),
            ]
            if not found[id_]:
                del found[id_]
        for findings in found.values():
            yield from findings
        if self._cache.unsaid is None:
            said: set[str] = set().union(*(memory.says for memory in guides))
            self._cache.unsaid = tuple(sorted(self._content.templates.keys() - said))
        if self._cache.unsaid:
            facts = uses.all_facts(self._content)
            for id_ in self._cache.unsaid:
                template = self._content.templates[id_]
                yield from uses.unused_template_findings(
                    template, facts, self._content, self._analyse
                )

    def _solutions(self) -> Iterable[Finding]:
        known, found = self._cache.solutions, self._cache.solution_findings
        templates = self._content.templates
        for id_, solution in self._content.solutions.items():
            before = known.get(id_)
            offers = not solution.offer or solution.offer in templates
            if (
                before is None
                or not same(before[0], solution)
                or before[1:] != (self._today, offers)
            ):
                known[id_] = (solution, self._today, offers)
                found[id_] = self._solution(solution)
                if not found[id_]:
                    del found[id_]
            elif before[0] is not solution:
                known[id_] = (solution, self._today, offers)
        for findings in found.values():
            yield from findings

    def _solution(self, solution: Solution) -> list[Finding]:
        languages = self._languages(f"solutions/{solution.id}")
        return [
            *wordings.solution_texts(solution, languages),
            *uses.solution_findings(solution, self._content, self._analyse),
            *links.solution_links(solution, self._content, self._today),
        ]

    def _practice(self) -> Iterable[Finding]:
        """Scenarios and the moves table; remembered as long as all that they name is as it was."""
        content, cache = self._content, self._cache
        facts = {guide.id: guide.facts for guide in content.guides.values()}
        stands_on = (content.scenarios, content.moves, cache.names.count, content.facts, facts)
        if cache.practice is None or cache.practice[0] != stands_on:
            cache.practice = (stands_on, list(self._practice_findings()))
        yield from cache.practice[1]

    def _practice_findings(self) -> Iterable[Finding]:
        content = self._content
        for scenario in content.scenarios.values():
            languages = self._languages(f"scenarios/{scenario.id}")
            yield from scenarios.scenario_texts(scenario, languages)
            yield from scenarios.scenario_links(scenario, content)
        for spec in content.moves.values():
            yield from scenarios.move_texts(spec, self._languages(f"moves/{spec.id}"))
        yield from scenarios.moves_findings(content)


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
