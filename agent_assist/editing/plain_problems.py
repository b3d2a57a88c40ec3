"""Problems in the words of somebody who never saw a pack's file.

The guide check speaks to whoever writes packs by hand; it names keys and ids. Here the same is said
with titles and labels, for the studio.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

from agent_assist.domain.content import Content
from agent_assist.domain.problem import Problem
from agent_assist.editing.names import shared_or_own_facts
from agent_assist.editing.plain_names import LANGUAGES, Names, Plainly, said_as, said_plainly
from agent_assist.editing.plain_practice import PRACTICE, is_of_practice

_OUTCOMES: Mapping[str, str] = {
    "passed": "Nothing says how to go on when the customer was verified.",
    "failed": "Nothing says how to go on when the customer could not be verified.",
    "third_party": "Nothing says how to go on when somebody else speaks for the customer.",
    "accepted": "Nothing says how to go on when the customer accepts.",
    "refused": "Nothing says how to go on when the customer refuses.",
}


def plainly(problems: Iterable[Problem], content: Content) -> tuple[Problem, ...]:
    """The problems in plain words; one that has no other words stays as it is."""
    facts = shared_or_own_facts(content)
    return tuple(
        say(problem, Names(problem, content, facts)) if (say := _words_for(problem)) else problem
        for problem in problems
    )


def _words_for(problem: Problem) -> Callable[[Problem, Names], Problem] | None:
    own = PRACTICE.get(problem.code) if is_of_practice(problem) else None
    return own or _WORDS.get(problem.code)


def _day_in(p: Problem) -> str:
    return next(iter(re.findall(r"\d{4}-\d\d-\d\d", p.message)), "")


def _endless_loop(p: Problem, n: Names) -> Problem:
    steps = p.message.partition(": ")[2].removesuffix(".")
    return said_plainly(
        p,
        "No answer leads out of this loop: {steps}.",
        "Let one of these answers lead to an end.",
        steps=steps,
    )


def _missing_phrase(p: Problem, n: Names) -> Problem:
    if len(n.quoted) < 2:
        return said_plainly(
            p,
            "“{fact}” has no phrases: it is no choice of several options.",
            "Remove the phrase from the text.",
            fact=n.fact(n.first),
        )
    return said_plainly(
        p,
        "Some options of “{fact}” have no words for “{role}” in this language.",
        "Write them with the options.",
        fact=n.fact(n.first),
        role=n.quoted[1],
    )


def _missing_text(p: Problem, n: Names) -> Problem:
    if not n.languages:
        return said_plainly(p, "This text is not written yet.", "Write it.")
    return said_plainly(
        p,
        "This is not written yet in: {languages}.",
        "Write it there too.",
        languages=n.languages,
    )


def _missing_way(p: Problem, n: Names) -> Problem:
    outcome = n.quoted[-1]
    message = _OUTCOMES.get(outcome, "Nothing says how to go on from here.")
    return said_plainly(p, message, "Choose the step that comes then.")


def _never_open(p: Problem, n: Names) -> Problem:
    hint = "Move it up, or give those before it a condition."
    if not n.way:
        return said_plainly(p, "A way on is never taken: one before it always is open.", hint)
    return said_plainly(
        p, "“{answer}” is never offered: one before it always is.", hint, answer=n.way
    )


def _never_true(p: Problem, n: Names) -> Problem:
    hint = "Change the condition, or remove it."
    if "/ways/" not in p.part:
        return said_plainly(
            p, "The condition of this step can never be true, so nobody comes to it.", hint
        )
    if not n.way:
        return said_plainly(p, "The condition of a way on can never be true.", hint)
    return said_plainly(p, "The condition of “{answer}” can never be true.", hint, answer=n.way)


def _not_known_yet(p: Problem, n: Names) -> Problem:
    hint = "Ask for it before, or make the words that need it optional."
    fact = n.fact(n.first)
    _, on, path = p.message.partition(" on the path ")
    if not on:
        return said_plainly(p, "“{fact}” is not known yet at this step.", hint, fact=fact)
    return said_plainly(
        p,
        "“{fact}” is not known yet on the way {steps}.",
        hint,
        fact=fact,
        steps=path.removesuffix("."),
    )


def _old_translation(p: Problem, n: Names) -> Problem:
    code = next(iter(re.findall(r"\{(\w+): ", p.hint)), "")
    return said_plainly(
        p,
        "The translation is older than its source: {languages}.",
        "Look it over, and say that it still fits.",
        languages=LANGUAGES.get(code, code),
    )


def _unknown(p: Problem, n: Names) -> Problem:
    if n.near:
        hint = "Did you mean “{near}”?"
        return said_plainly(p, UNKNOWN[p.code][0], hint, name=n.first, near=n.near)
    return said_plainly(p, UNKNOWN[p.code][0], UNKNOWN[p.code][1], name=n.first)


def _wrong_value(p: Problem, n: Names) -> Problem:
    if "is always known" in p.message:
        return said_plainly(
            p, "“{fact}” is always known.", "Compare it with a value.", fact=n.fact(n.first)
        )
    if len(n.quoted) < 2:
        return said_plainly(
            p,
            "“{fact}” cannot be compared with that.",
            "Choose a value of its own kind.",
            fact=n.fact(n.first),
        )
    fact, value = n.quoted if " is never " in p.message else reversed(n.quoted[:2])
    return said_plainly(
        p,
        "“{fact}” is never “{value}”.",
        "Choose another value.",
        fact=n.fact(fact),
        value=value,
    )


UNKNOWN: Mapping[str, tuple[str, str]] = {
    "unknown-fact": (
        "There is no fact “{name}”.",
        "Describe it first, or take another one.",
    ),
    "unknown-guide": ("There is no guide “{name}”.", "Write it, or choose another one."),
    "unknown-house-value": (
        "There is no house value “{name}”.",
        "Add it to the house values, or take another one.",
    ),
    "unknown-solution": ("There is no solution “{name}”.", "Write it, or choose another one."),
    "unknown-tag": (
        "No solution has the tag “{name}”.",
        "Give a solution this tag, or look for another one.",
    ),
    "unknown-template": ("There is no text “{name}”.", "Write it, or choose another one."),
    "unknown-variable": (
        "Nothing is known under “{name}” here.",
        "Take another value, or describe the fact.",
    ),
}
"""What is named and does not exist: message and hint."""

_WORDS: Mapping[str, Plainly] = {
    "call-never-returns": said_as(
        "“{guide}” is called here and never comes back.",
        "Let it come back at its end, or go there for good.",
        guide=lambda p, n: n.guide(n.first),
    ),
    "endless-loop": _endless_loop,
    "expired-solution": said_as(
        "This solution was valid until {day} and is not offered any more.",
        "Choose a later day, or take the solution out.",
        day=lambda p, n: _day_in(p),
    ),
    "fact-mismatch": said_as(
        "“{fact}” is described differently elsewhere.",
        "Describe it in the same way everywhere.",
        fact=lambda p, n: n.fact(n.first),
    ),
    "gate-without-text": said_as(
        "This has to be said, and there is nothing to say.",
        "Write it, or let it go without saying.",
    ),
    "missing-phrase": _missing_phrase,
    "missing-text": _missing_text,
    "missing-way": _missing_way,
    "mixed-letters": said_as(
        "“{word}” mixes letters of two alphabets that look alike.",
        "Type the word again in one alphabet.",
        word=lambda p, n: n.first,
    ),
    "name-case": said_as(
        "The name stands in a form that is only known when somebody typed it.",
        "Turn the sentence so that the name stands in its basic or its calling form.",
    ),
    "never-known": said_as(
        "Nothing in any guide finds out “{fact}”, so this condition looks at nothing.",
        "Ask for it in a step before, or let an answer make it known.",
        fact=lambda p, n: n.fact(n.first),
    ),
    "never-open": _never_open,
    "never-true": _never_true,
    "no-answers": said_as(
        "A question without answers leads nowhere.",
        "Add answers, or make it a step that only says something.",
    ),
    "no-end": said_as(
        "No end can be reached from here.", "Follow its answers: one of them has to lead to an end."
    ),
    "no-open-way": said_as(
        "All ways on from here can be closed at once.", "Let the last one have no condition."
    ),
    "no-phrasings": said_as(
        "Nothing says what customers say when they need this guide.",
        "Write a few of their sentences, so that it is found.",
    ),
    "no-question": said_as(
        "Nothing says how to ask for “{fact}”.",
        "Write the question with that fact.",
        fact=lambda p, n: n.fact(n.first),
    ),
    "no-way-on": said_as(
        "Nothing leads on from here, and it is no end.",
        "Choose what comes next, or let it end here.",
    ),
    "not-known-yet": _not_known_yet,
    "old-translation": _old_translation,
    "return-to-nobody": said_as(
        "Nobody called this guide, so there is nowhere to go back to.", "Let it end here."
    ),
    "review-due": said_as(
        "This solution was to be looked at again by {day}.",
        "Look it over, and choose a later day.",
        day=lambda p, n: _day_in(p),
    ),
    "uneven-lists": said_as(
        "The languages have different numbers of entries here.",
        "Look for an entry that was not translated, or one that was divided.",
    ),
    "unknown-step": said_as(
        "“{guide}” has no step “{name}”.",
        "Choose a step that is there.",
        guide=lambda p, n: n.guide(n.first),
        name=lambda p, n: n.quoted[-1],
    ),
    "unreachable-step": said_as(
        "Nothing leads here.", "Let an answer lead here, or remove the step."
    ),
    "wrong-value": _wrong_value,
    **dict.fromkeys(UNKNOWN, _unknown),
}
