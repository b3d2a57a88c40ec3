"""What texts use: whether it exists, has the forms that are asked for, and which facts it needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import FactSpec, FactType, Guide, Step
from agent_assist.guidecheck.analysing import (
    Analyse,
    AnalysisLike,
    NameCaseLike,
    RoleLike,
    VariableLike,
)
from agent_assist.guidecheck.finding import Finding, did_you_mean, title_of_step
from agent_assist.guidecheck.implied import implied

REP = ("first_name", "last_name", "full_name", "gender")
_FULL_NAME = ("first_name", "last_name")
_RULED_CASES = ("nominative", "calling", "vocative")


@dataclass(frozen=True, slots=True)
class Use:
    """A fact that a step's text cannot do without.

    Attributes:
        variable: as the text names it. facts: names of which one has to be known.
        implied: facts that are known because the step fits at all.
        path, line, column: where the text stands, and the place in it.
    """

    guide: str
    step: str
    variable: str
    facts: tuple[str, ...]
    implied: frozenset[str]
    path: str
    line: int
    column: int


def _fact_names(variable: str) -> tuple[str, ...]:
    """The facts behind a variable, of which one is enough; none for values of the moment."""
    group, _, name = variable.partition(".")
    if group == "customer":
        return _FULL_NAME if name in ("", "full_name") else (name,)
    return () if group in ("house", "rep") else (variable,)


def template_texts(template: Template) -> Iterator[tuple[str, str, str]]:
    """Each text with its path and language."""
    for wording in template.wordings:
        path = f"templates/{template.id}/wordings/{wording.id}"
        for key, texts in (("texts", wording.texts), ("cues", wording.cues)):
            for language, text in texts.items():
                yield f"{path}/{key}/{language}", text, language


def template_findings(template: Template, analyse: Analyse) -> Iterator[Finding]:
    """What is wrong with a template whatever guide uses it."""
    for path, text, language in template_texts(template):
        yield from _text_findings(analyse(text, language), path)


def _text_findings(analysis: AnalysisLike, path: str) -> Iterator[Finding]:
    for problem in analysis.problems:
        yield Finding("template", path, problem.message, problem.hint, problem.line, problem.column)
    for use in analysis.name_cases:
        if use.case not in _RULED_CASES:
            yield _name_case(use, path)


def _name_case(use: NameCaseLike, path: str) -> Finding:
    message = (
        f"“{use.variable}” is used in the {use.case}, and a name only has that form when somebody "
        "typed it."
    )
    hint = "Turn the sentence so that the name stands in the nominative or the calling form."
    return Finding("name-case", path, message, hint, use.line, use.column)


def forms_and_names(
    analysis: AnalysisLike,
    path: str,
    language: str,
    facts: Mapping[str, FactSpec],
    content: Content,
) -> Iterator[Finding]:
    """Variables that do not exist among these facts, and phrases that an option does not have."""
    for variable in analysis.variables:
        finding = _unknown(variable, path, facts, content)
        if finding is not None:
            yield finding
    for role in analysis.roles:
        yield from _missing_phrases(role, path, language, facts)


def _unknown(
    use: VariableLike, path: str, facts: Mapping[str, FactSpec], content: Content
) -> Finding | None:
    group, _, name = use.name.partition(".")
    code, known = "unknown-variable", list(facts)
    if group == "house":
        code, known = "unknown-house-value", list(content.house_values)
        exists = name in content.house_values
        message = f"There is no house value “{name}”."
        otherwise = "Add it under “house_values” in pack.yaml."
    elif group == "rep":
        exists, known = name in ("", *REP), list(REP)
        message = f"Nothing is known of the rep under “{name}”."
        otherwise = f"There are: {', '.join(REP)}."
    else:
        exists = any(fact in facts for fact in _fact_names(use.name))
        message = f"There is no fact “{name or group}” here."
        otherwise = "Describe it under “facts” of the guide or of the pack."
    if exists:
        return None
    hint = did_you_mean(name or group, known, otherwise)
    return Finding(code, path, message, hint, use.line, use.column)


def _missing_phrases(
    use: RoleLike, path: str, language: str, facts: Mapping[str, FactSpec]
) -> Iterator[Finding]:
    spec = facts.get(use.variable)
    if spec is None:
        return
    if spec.type is not FactType.ONE_OF:
        message = f"“{use.variable}” has no phrases: it is not one of several options."
        hint = "Remove the filter “role”."
        yield Finding("missing-phrase", path, message, hint, use.line, use.column)
        return
    lacking = [o.id for o in spec.options if not o.phrases.get(use.role, {}).get(language)]
    if lacking:
        message = (
            f"“{use.variable}” has no phrase “{use.role}” in this language for: "
            f"{', '.join(lacking)}."
        )
        hint = f"Add “{use.role}” under “phrases” of these options."
        yield Finding("missing-phrase", path, message, hint, use.line, use.column)


def guide_findings(guide: Guide, content: Content, analyse: Analyse) -> Iterator[Finding]:
    """What the texts said in a guide use, and this guide cannot know."""
    facts = {**content.facts, **guide.facts}
    for step in guide.steps.values():
        template = content.templates.get(step.say)
        where = "" if template is None or template.inline else _at(guide, step.id, content)
        for path, text, language in _step_texts(guide, step.id, content):
            analysis = analyse(text, language)
            for found in forms_and_names(analysis, path, language, facts, content):
                message = f"{found.message[:-1]}{where}." if where else found.message
                yield Finding(found.code, found.path, message, found.hint, found.line, found.column)
        for path, text, language in _for_the_rep(guide, step):
            analysis = analyse(text, language)
            yield from _text_findings(analysis, path)
            if "/lookup/" not in path:  # its names are looked at with what is said
                yield from forms_and_names(analysis, path, language, facts, content)


def _at(guide: Guide, step: str, content: Content) -> str:
    return f", at the step {title_of_step(guide, step, content)} of “{guide.id}”"


def _step_texts(guide: Guide, step: str, content: Content) -> Iterator[tuple[str, str, str]]:
    found = guide.steps[step]
    template = content.templates.get(found.say)
    if template is not None:
        yield from template_texts(template)
    for language, text in found.lookup.items():
        yield f"guides/{guide.id}/steps/{step}/lookup/{language}", text, language


def _for_the_rep(guide: Guide, step: Step) -> Iterator[tuple[str, str, str]]:
    """Texts of a step that only the rep reads, filled in like what is said."""
    base = f"guides/{guide.id}/steps/{step.id}"
    hints = {"tips": step.tips, "do": step.do, "dont": step.dont}
    numbered = [
        (f"{base}/{key}/{number}", texts)
        for key, several in hints.items()
        for number, texts in enumerate(several)
    ]
    for path, texts in ((f"{base}/lookup", step.lookup), *numbered, (f"{base}/note", step.note)):
        for language, text in texts.items():
            yield f"{path}/{language}", text, language


def needs(guide: Guide, content: Content, analyse: Analyse) -> Iterator[Use]:
    """The facts that each step's texts cannot do without, each once a step."""
    facts = {**content.facts, **guide.facts}
    for step in guide.steps.values():
        seen: set[tuple[str, ...]] = set()
        fits = implied(step.when, True)
        for path, text, language in _step_texts(guide, step.id, content):
            for use in analyse(text, language).variables:
                names = tuple(name for name in _fact_names(use.name) if name in facts)
                if names and not use.optional and names not in seen:
                    seen.add(names)
                    yield Use(guide.id, step.id, use.name, names, fits, path, use.line, use.column)


def all_facts(content: Content) -> dict[str, FactSpec]:
    """The facts of all guides, and those they share."""
    facts = dict(content.facts)
    for guide in content.guides.values():
        facts.update(guide.facts)
    return facts


def unused_template_findings(
    template: Template, facts: Mapping[str, FactSpec], content: Content, analyse: Analyse
) -> Iterator[Finding]:
    """Variables of a template that no guide says, among the facts of all guides."""
    for path, text, language in template_texts(template):
        yield from forms_and_names(analyse(text, language), path, language, facts, content)


def solution_findings(solution: Solution, content: Content, analyse: Analyse) -> Iterator[Finding]:
    """What a solution's texts use; only house values are known there."""
    for path, text, language in _solution_texts(solution):
        analysis = analyse(text, language)
        yield from _text_findings(analysis, path)
        yield from forms_and_names(analysis, path, language, {}, content)


def _solution_texts(solution: Solution) -> Iterator[tuple[str, str, str]]:
    base = f"solutions/{solution.id}"
    for key in ("title", "summary", "price", "time"):
        for language, text in getattr(solution, key).items():
            yield f"{base}/{key}/{language}", text, language
    for key in ("steps", "can_promise", "cannot_promise", "symptoms"):
        for language, texts in getattr(solution, key).items():
            for number, text in enumerate(texts):
                yield f"{base}/{key}/{language}/{number}", text, language
