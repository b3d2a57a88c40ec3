"""Review cards: what a card asks, made from the library as it is now, and how an answer is graded.

A card keeps only where its script stands. What it asks is made anew each time, so that nobody
learns a wording that has been changed since; a card whose script is gone asks nothing any more.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator, Sequence

from agent_assist.domain.content import Content, Solution, Template
from agent_assist.domain.guide import Guide, Step, TargetKind
from agent_assist.domain.scenario import Move, Persona
from agent_assist.domain.texts import content_language
from agent_assist.domain.training import (
    CardFace,
    Criterion,
    Evidence,
    Grade,
    Graded,
    Prompt,
    Scorecard,
)
from agent_assist.presentation.words import in_language
from agent_assist.search import fold

Say = Callable[[str, str], str]
"""A wording as it is said, filled with plausible values: template and wording."""

SayTo = Callable[[str, Persona], Say]
"""The same in a language to a customer; to anybody when that one has no name."""

Does = Callable[[str], frozenset[Move]]
"""The moves that a typed line does."""

Fill = Callable[[str], str]
"""A text of the library with its house values."""

CHOICES = 4
EASY_FROM, GOOD_FROM, HARD_FROM = 0.92, 0.72, 0.5
"""Share of the words of a line that were remembered."""

MOST_CARDS = 5
"""So many cards come from one run: more would be a punishment."""


def missed(card: Scorecard, scenario: str) -> Iterator[tuple[Prompt, str, Criterion]]:
    """What a run shows that its trainee should be asked again: prompt, source and criterion.

    The dearest mistakes first; at most `MOST_CARDS`.
    """
    found: dict[tuple[Prompt, str], tuple[int, Criterion]] = {}
    for one in card.criteria:
        for evidence in one.evidence:
            if evidence.points < 0:
                for prompt, source in _sources(evidence, one.criterion, scenario):
                    cost, _ = found.get((prompt, source), (0, one.criterion))
                    found[prompt, source] = (min(cost, evidence.points), one.criterion)
    dearest = sorted(found.items(), key=lambda it: it[1][0])
    for (prompt, source), (_, criterion) in dearest[:MOST_CARDS]:
        yield prompt, source, criterion


def _sources(
    evidence: Evidence, criterion: Criterion, scenario: str
) -> Iterator[tuple[Prompt, str]]:
    kind, _, rest = evidence.source.partition("/")
    if kind == "template":
        yield Prompt.LINE, evidence.source
    elif kind == "solution":
        yield Prompt.STEP, evidence.source
    elif kind == "move":
        yield Prompt.CUSTOMER, f"scenario/{scenario}/{rest}"


def face(
    prompt: Prompt, source: str, content: Content, language: str, say: Say, fill: Fill = str
) -> CardFace | None:
    """What a card asks now; None when its script is gone, or is not there in the language.

    Args:
        say: raises `LookupError` when the wording cannot be said.
    """
    kind, _, rest = source.partition("/")
    match prompt, kind:
        case Prompt.LINE, "template":
            return _line(rest, content, language, say)
        case Prompt.CUSTOMER, "scenario":
            return _customer(rest, content, language)
        case Prompt.STEP, "solution":
            return _which_solution(rest, content, language, fill)
        case Prompt.STEP, "guide":
            return _next_step(rest, content, language)
    return None


def graded(card: CardFace, answer: str, does: Does, language: str) -> Graded:
    """How well an answer fits: by choice, by what a line does, or by the words of the line."""
    if card.choices:
        grade = Grade.GOOD if answer == card.expected else Grade.AGAIN
        expected = dict(card.choices).get(card.expected, "")
    elif not card.given:
        known = any(move.value == card.expected for move in does(answer))
        grade, expected = (Grade.GOOD if known else Grade.AGAIN), card.back
    else:
        expected = card.expected
        grade = _by_words(answer.removeprefix(card.given), expected, language)
    return Graded(grade, expected, card.back)


def _by_words(answer: str, expected: str, language: str) -> Grade:
    from rapidfuzz import fuzz

    share = fuzz.ratio(fold(answer, language), fold(expected, language)) / 100
    if share >= EASY_FROM:
        return Grade.EASY
    if share >= GOOD_FROM:
        return Grade.GOOD
    return Grade.HARD if share >= HARD_FROM else Grade.AGAIN


# --- what is asked ------------------------------------------------------------------------------


def _digest(*parts: object) -> str:
    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:16]


def _line(where: str, content: Content, language: str, say: Say) -> CardFace | None:
    id_, _, wording = where.partition("/")
    template = content.templates.get(id_)
    if template is None:
        return None
    try:
        text = say(id_, wording or template.wordings[0].id)
    except LookupError:
        return None
    words = text.split()
    if len(words) < 2:
        return None
    given = " ".join(words[: max(1, len(words) // 3)])
    rest = text[len(given) :].strip()
    raw = [wording.texts.get(content_language(language), "") for wording in template.wordings]
    return CardFace(_title(template, content, language), rest, _digest(*raw), given, back=text)


def _title(template: Template, content: Content, language: str) -> str:
    """The template's title; that of the step for a text that is written in one."""
    guide, _, step = template.id.partition(".")
    found = content.guides.get(guide) if template.inline else None
    if found is not None and step in found.steps:
        return _step_title(found.steps[step], language)
    return in_language(template.title, language) or template.id


def _customer(where: str, content: Content, language: str) -> CardFace | None:
    scenario_id, _, move = where.partition("/")
    scenario = content.scenarios.get(scenario_id)
    if scenario is None or move not in {one.value for one in Move}:
        return None
    spec = content.moves.get(move)
    opens = scenario.opens.get(content_language(language), ())
    if spec is None or not opens:
        return None
    wish = in_language(spec.summary, language) or in_language(spec.title, language)
    good = next(iter(spec.phrasings.get(content_language(language), ())), "")
    return CardFace(
        f"{_quoted(opens[0], language)}\n{wish}", move, _digest(opens, move, wish), back=good
    )


def _which_solution(id_: str, content: Content, language: str, fill: Fill) -> CardFace | None:
    solution = content.solutions.get(id_)
    if solution is None:
        return None
    code = content_language(language)
    words = (*solution.phrasings.get(code, ()), *solution.symptoms.get(code, ()))
    question = words[0] if words else in_language(solution.summary, language)
    if not question:
        return None
    others = _others(solution, content)
    choices = _shuffled(
        id_, [(it.id, in_language(it.title, language)) for it in (solution, *others)]
    )
    back = " ".join(solution.can_promise.get(code, ()))
    cannot = " ".join(solution.cannot_promise.get(code, ()))
    digest = _digest(solution.title, solution.phrasings, solution.can_promise, cannot)
    return CardFace(_quoted(question, language), id_, digest, choices=choices, back=fill(back))


_QUOTES = {"sr": ("„", "“"), "el": ("«", "»")}


def _quoted(text: str, language: str) -> str:
    """Somebody's words, quoted as their language does."""
    first, last = _QUOTES.get(content_language(language), ("“", "”"))
    return f"{first}{text}{last}"


def _others(solution: Solution, content: Content) -> list[Solution]:
    """Other solutions to choose from: first those that are about something like it."""
    near = [it for it in content.solutions.values() if set(it.tags) & set(solution.tags)]
    rest = [it for it in content.solutions.values() if it not in near]
    ordered = [it for it in (*near, *rest) if it.id != solution.id]
    return ordered[: CHOICES - 1]


def _next_step(where: str, content: Content, language: str) -> CardFace | None:
    guide_id, _, step_id = where.partition("/")
    guide = content.guides.get(guide_id)
    step = guide.steps.get(step_id) if guide else None
    if guide is None or step is None:
        return None
    following = [it for it in (way.to for way in step.ways) if it.kind is TargetKind.STEP]
    right = next((guide.steps[to.step] for to in following if to.step in guide.steps), None)
    if right is None:
        return None
    led_to = {to.step for to in following}
    wrong = [
        it for key, it in guide.steps.items() if key not in led_to and key != step_id and it.title
    ]
    titles = [(it.id, _step_title(it, language)) for it in (right, *wrong[: CHOICES - 1])]
    question = f"{_guide_title(guide, language)}: {_step_title(step, language)}"
    digest = _digest(question, titles)
    return CardFace(question, right.id, digest, choices=_shuffled(where, titles))


def _guide_title(guide: Guide, language: str) -> str:
    return in_language(guide.title, language) or guide.id


def _step_title(step: Step, language: str) -> str:
    return in_language(step.title, language) or step.id


def _shuffled(seed: str, choices: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """In an order that says nothing, and is the same each time."""
    mixed = sorted(choices)
    random.Random(seed).shuffle(mixed)
    return tuple(mixed)
