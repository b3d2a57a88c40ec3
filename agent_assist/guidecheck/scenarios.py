"""What can be proved of scenarios and the moves table before anyone practises on them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from agent_assist.domain.condition import And, Compare, Condition, In, Known, Not, Or, to_text
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import FactSpec, FactType, Option
from agent_assist.domain.scenario import (
    NAMES,
    End,
    Happening,
    Move,
    MoveSpec,
    Reply,
    Scenario,
)
from agent_assist.guidecheck.finding import Finding, did_you_mean
from agent_assist.guidecheck.satisfiable import can_be_true
from agent_assist.guidecheck.wordings import Languages, lists_in_all, old_translations, text_in_all

NEEDS_REPLY = (Happening.NOT_UNDERSTOOD, Happening.SILENCE, Move.ASK, Move.OFFER, Move.PROMISE)
"""What every customer must have an answer to, their own or the moves table's."""
_WORDS_BY_NAME: Mapping[str, tuple[str, ...]] = {
    name: values for name, values in NAMES.items() if values
}


def scenario_texts(scenario: Scenario, languages: Languages) -> Iterator[Finding]:
    """Texts of a scenario that miss a language, or mix letters."""
    path = f"scenarios/{scenario.id}"
    customer, single = scenario.customer, ("title", "summary", "goal")
    for key in single:
        yield from text_in_all(getattr(scenario, key), f"{path}/{key}", key, languages)
    for key in ("first_name", "last_name", "text"):
        yield from text_in_all(
            getattr(customer, key), f"{path}/customer/{key}", key.replace("_", " "), languages
        )
    for key in ("opens", "can_promise", "cannot_promise", "model"):
        yield from lists_in_all(getattr(scenario, key), f"{path}/{key}", f"“{key}”", languages)
    for known in scenario.knows:
        below = f"{path}/knows/{known.name}"
        yield from text_in_all(known.text, f"{below}/text", "text", languages)
        for key in ("phrasings", "withheld", "says"):
            yield from lists_in_all(getattr(known, key), f"{below}/{key}", f"“{key}”", languages)
    yield from _reply_texts(scenario.replies, path, languages)
    for end in scenario.ends:
        below = f"{path}/ends/{end.id}"
        yield from text_in_all(end.text, f"{below}/text", "text", languages)
        yield from lists_in_all(end.says, f"{below}/says", "“says”", languages)
    yield from old_translations(scenario.revision, scenario.translated, path, languages)


def _reply_texts(replies: Iterable[Reply], path: str, languages: Languages) -> Iterator[Finding]:
    for number, reply in enumerate(replies, 1):
        yield from lists_in_all(
            reply.says, f"{path}/replies/{number}/says", "list of what is said", languages
        )


def move_texts(spec: MoveSpec, languages: Languages) -> Iterator[Finding]:
    """Texts of a row of the moves table that miss a language, or mix letters."""
    path = f"moves/{spec.id}"
    for key in ("title", "summary"):
        yield from text_in_all(getattr(spec, key), f"{path}/{key}", key, languages)
    yield from lists_in_all(spec.phrasings, f"{path}/phrasings", "list of phrasings", languages)
    for name, lists in spec.about.items():
        yield from lists_in_all(lists, f"{path}/about/{name}", "list of phrasings", languages)
    yield from _reply_texts(spec.replies, path, languages)
    yield from old_translations(spec.revision, spec.translated, path, languages)


# --- what is named --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Names:
    """What a scenario may name."""

    facts: Mapping[str, FactSpec]
    solutions: frozenset[str]
    known: frozenset[str]


def scenario_links(scenario: Scenario, content: Content) -> Iterator[Finding]:
    """What a scenario names and does not exist, what is never told, and how it cannot end."""
    guide = content.guides.get(scenario.guide)
    names = _Names(
        {**content.facts, **(guide.facts if guide else {})},
        frozenset(content.solutions),
        frozenset(known.name for known in scenario.knows),
    )
    path = f"scenarios/{scenario.id}"
    if scenario.guide and guide is None:
        hint = did_you_mean(scenario.guide, content.guides, "Write the guide, or correct its id.")
        message = f"There is no guide “{scenario.guide}”."
        yield Finding("unknown-guide", f"{path}/guide", message, hint)
    for key in ("solutions", "options"):
        for solution in getattr(scenario, key):
            yield from _solution(solution, names, f"{path}/{key}")
    yield from _knowledge(scenario, names, content, path)
    yield from _replies(scenario.replies, names, content, path)
    yield from _ends(scenario, names, content, path)
    yield from _unanswered(scenario, content, path)


def _solution(solution: str, names: _Names, path: str) -> Iterator[Finding]:
    if solution not in names.solutions:
        hint = did_you_mean(solution, names.solutions, "Write the solution, or correct its id.")
        yield Finding("unknown-solution", path, f"There is no solution “{solution}”.", hint)


def _knowledge(scenario: Scenario, names: _Names, content: Content, path: str) -> Iterator[Finding]:
    told = {name for reply in scenario.replies for name in reply.tells}
    for known in scenario.knows:
        below = f"{path}/knows/{known.name}"
        fact = names.facts.get(known.name)
        if known.name in NAMES:
            message = f"“{known.name}” has a meaning of its own in conditions."
            yield Finding("reserved-name", f"{below}/name", message, "Choose another name.")
        elif fact is None and not known.hidden:
            message = f"There is no fact “{known.name}” in the pack or in the guide."
            hint = did_you_mean(known.name, names.facts, "Describe it, or write hidden: true.")
            yield Finding("unknown-fact", f"{below}/name", message, hint)
        elif fact is not None and fact.type is FactType.ONE_OF and known.value:
            yield from _option(known.value, fact.options, below)
        yield from _condition(known.when, names, content, f"{below}/when", "it is never told")
        if known.hidden and not known.phrasings and known.name not in told:
            message = f"Nothing makes the customer tell “{known.name}”."
            hint = "Write “phrasings” that ask for it, or let a reply tell it."
            yield Finding("never-told", below, message, hint)


def _option(value: str, options: Iterable[Option], path: str) -> Iterator[Finding]:
    ids = [option.id for option in options]
    if value not in ids:
        message = f"“{value}” is none of the options."
        yield Finding("wrong-value", f"{path}/value", message, f"There are: {', '.join(ids)}.")


def _replies(
    replies: Iterable[Reply], names: _Names, content: Content, path: str
) -> Iterator[Finding]:
    covered: dict[tuple[str, str], int] = {}
    for number, reply in enumerate(replies, 1):
        below = f"{path}/replies/{number}"
        for name in reply.tells:
            if name not in names.known:
                message = f"The customer does not know “{name}”."
                hint = did_you_mean(name, names.known, "Add it under “knows”.")
                yield Finding("unknown-fact", f"{below}/tells", message, hint)
        about = reply.about
        if about and about not in names.solutions | names.known | names.facts.keys():
            message = f"“{about}” is neither a solution nor a thing that the customer knows."
            hint = did_you_mean(about, (*names.solutions, *names.known), "Correct it.")
            yield Finding("unknown-solution", f"{below}/about", message, hint)
        yield from _condition(reply.when, names, content, f"{below}/when", "it is never said")
        shadow = [covered.get((cause, "")) or covered.get((cause, about)) for cause in reply.to]
        if shadow and all(shadow):
            message = f"Reply {shadow[0]} is always said before this one."
            hint = "Move it up, or give the one before a condition or “once: true”."
            yield Finding("never-said", below, message, hint)
        if reply.when is None and not reply.once:
            for cause in reply.to:
                covered.setdefault((cause, about), number)


def _ends(scenario: Scenario, names: _Names, content: Content, path: str) -> Iterator[Finding]:
    if not any(end.good for end in scenario.ends):
        message = "The scenario has no good end."
        yield Finding("no-good-end", path, message, "Add one under “ends” with good: true.")
    always: End | None = None
    for end in scenario.ends:
        below = f"{path}/ends/{end.id}"
        if always is not None:
            message = f"This end is never reached: “{always.id}” has no condition."
            yield Finding("never-reached", below, message, "Move it up.")
        yield from _condition(end.when, names, content, f"{below}/when", "it never ends so")
        if end.when is None and always is None:
            always = end
    if always is not None and scenario.ends[0] is always:
        message = "The conversation ends at once: the first end has no condition."
        hint = "Write when: ended == yes, or what else must hold."
        yield Finding("ends-at-once", f"{path}/ends/{always.id}", message, hint)


def _unanswered(scenario: Scenario, content: Content, path: str) -> Iterator[Finding]:
    lacking = [
        cause.value
        for cause in NEEDS_REPLY
        if not any(cause in reply.to for reply in scenario.replies)
        and not (cause in content.moves and content.moves[cause].replies)
    ]
    if lacking:
        message = f"The customer has no answer to: {', '.join(lacking)}."
        hint = "Add replies here, or in the moves table for all scenarios."
        yield Finding("no-reply", path, message, hint)


# --- conditions -----------------------------------------------------------------------------------


def _condition(
    condition: Condition | None, names: _Names, content: Content, path: str, so: str
) -> Iterator[Finding]:
    if condition is None:
        return
    unknown = [name for name in _asked(condition) if name not in NAMES and name not in names.known]
    for name in dict.fromkeys(unknown):
        message = f"“{name}” is no name of a condition, and the customer does not know it."
        hint = did_you_mean(name, (*NAMES, *names.known), "See the table of names.")
        yield Finding("unknown-fact", path, message, hint)
    if unknown:
        return
    if not can_be_true(condition, _Describe(names), content.languages):
        message = f"“{to_text(condition)}” can never be true, so {so}."
        yield Finding("never-true", path, message, "Change the condition, or remove it.")


def _asked(condition: Condition) -> Iterator[str]:
    match condition:
        case Known(name) | Compare(name) | In(name):
            yield name
        case Not(part):
            yield from _asked(part)
        case And(parts) | Or(parts):
            for part in parts:
                yield from _asked(part)


class _Describe:
    """How each name of a condition can be valued, as if it were a fact."""

    def __init__(self, names: _Names) -> None:
        self._names = names

    def __call__(self, name: str) -> FactSpec | None:
        if name in _WORDS_BY_NAME:
            options = tuple(Option(word) for word in _WORDS_BY_NAME[name])
            return FactSpec(name, FactType.ONE_OF, options=options)
        if name in ("offered", "language"):
            return None
        if name in NAMES:
            return FactSpec(name, FactType.NUMBER)
        return self._names.facts.get(name)


# --- the moves table ------------------------------------------------------------------------------


def moves_findings(content: Content) -> Iterator[Finding]:
    """What is wrong with the moves table as a whole."""
    if not content.moves:
        if content.scenarios:
            first = next(iter(content.scenarios))
            message = "There are scenarios, and no moves table: no line would be understood."
            hint = "Add a folder “moves” with a row for each move."
            yield Finding("no-moves", f"scenarios/{first}", message, hint)
        return
    for move in Move:
        if move in content.moves and not content.moves[move].phrasings:
            message = f"No phrasings tell the move “{move}”, so typed lines never do it."
            yield Finding("no-phrasings", f"moves/{move}", message, "Write what reps say to do it.")
    yield from _same_phrasings(content)
    for spec in content.moves.values():
        yield from _row_links(spec, content)


def _same_phrasings(content: Content) -> Iterator[Finding]:
    seen: dict[tuple[str, str], str] = {}
    for spec in content.moves.values():
        for language, texts in spec.phrasings.items():
            for number, text in enumerate(texts):
                first = seen.setdefault((language, text.casefold()), spec.id)
                if first != spec.id:
                    path = f"moves/{spec.id}/phrasings/{language}/{number}"
                    message = f"“{text}” stands under “{first}” too."
                    yield Finding("same-phrasing", path, message, "Keep it where it belongs.")


def _row_links(spec: MoveSpec, content: Content) -> Iterator[Finding]:
    path = f"moves/{spec.id}"
    for template in spec.templates:
        if template not in content.templates:
            hint = did_you_mean(template, content.templates, "Remove it.")
            message = f"There is no template “{template}”."
            yield Finding("unknown-template", f"{path}/templates", message, hint)
    facts = {*content.facts, *(n for guide in content.guides.values() for n in guide.facts)}
    known = facts if spec.id == Move.ASK else set(content.solutions)
    for name in spec.about:
        if name not in known:
            what = "fact" if spec.id == Move.ASK else "solution"
            hint = did_you_mean(name, known, "Correct the name, or remove it.")
            message = f"There is no {what} “{name}”."
            yield Finding(f"unknown-{what}", f"{path}/about/{name}", message, hint)
    names = _Names({}, frozenset(content.solutions), frozenset())
    for number, reply in enumerate(spec.replies, 1):
        below = f"{path}/replies/{number}/when"
        yield from _condition(reply.when, names, content, below, "it is never said")
