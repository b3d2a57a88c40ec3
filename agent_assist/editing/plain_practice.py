"""What is wrong with a simulated customer or the moves table, in plain words."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.problem import Problem
from agent_assist.editing.plain_names import Names, Plainly, said_as, said_plainly

_CHANGE_CONDITION = "Change the condition, or remove it."


def is_of_practice(problem: Problem) -> bool:
    """Whether it stands in a scenario or in the moves table."""
    return problem.item.startswith(("scenarios/", "moves/"))


def _never_said(p: Problem, n: Names) -> Problem:
    before = p.message.removeprefix("Reply ").partition(" ")[0]
    return said_plainly(
        p,
        "This answer is never given: answer {number} always comes before it.",
        "Move it up, or give the one before a condition, or let it be given only once.",
        number=before,
    )


def _never_true(p: Problem, n: Names) -> Problem:
    group, _, rest = p.part.partition("/")
    which = rest.partition("/")[0]
    match group:
        case "knows":
            message = "The condition under which “{what}” is told can never be true."
            return said_plainly(p, message, _CHANGE_CONDITION, what=n.known(which))
        case "ends":
            message = "The condition of the end “{end}” can never be true."
            return said_plainly(p, message, _CHANGE_CONDITION, end=n.end(which))
    message = "The condition of answer {number} can never be true."
    return said_plainly(p, message, _CHANGE_CONDITION, number=which)


def _no_reply(p: Problem, n: Names) -> Problem:
    causes = p.message.partition(": ")[2].removesuffix(".").split(", ")
    return said_plainly(
        p,
        "The customer has no answer to: {moves}.",
        "Add answers here, or in the table of moves for all scenarios.",
        moves=", ".join(map(n.move, causes)),
    )


def _unknown_fact(p: Problem, n: Names) -> Problem:
    field = p.part.rpartition("/")[2]
    if field == "when":
        return said_plainly(
            p,
            "A condition asks for “{name}”, which the customer does not know.",
            "Choose something else in the condition.",
            name=n.first,
        )
    if field == "tells":
        return said_plainly(
            p,
            "This answer tells “{name}”, which the customer does not know.",
            "Choose something that the customer knows.",
            name=n.first,
        )
    return said_plainly(
        p,
        "There is no fact “{name}” in the library or in the guide.",
        "Choose a fact, or say that it is something hidden.",
        name=n.first,
    )


PRACTICE: Mapping[str, Plainly] = {
    "ends-at-once": said_as(
        "The conversation is over at once: the first end has no condition.",
        "Choose when it ends, for example once the rep said goodbye.",
    ),
    "never-reached": said_as(
        "This end is never reached: “{end}” stands before it and has no condition.",
        "Move it up.",
        end=lambda p, n: n.end(n.first),
    ),
    "never-said": _never_said,
    "never-told": said_as(
        "Nothing makes the customer tell “{what}”.",
        "Write how one asks for it, or let an answer tell it.",
        what=lambda p, n: n.known(n.first),
    ),
    "never-true": _never_true,
    "no-good-end": said_as("No end is a good one.", "Mark an end as good, or add one."),
    "no-moves": said_as(
        "There are simulated customers and no table of moves, so that no line is understood.",
        "Import a pack that has one.",
    ),
    "no-phrasings": said_as(
        "Nothing says what reps say to do “{move}”, so that typed lines never do it.",
        "Write a few of their sentences.",
        move=lambda p, n: n.move(n.first),
    ),
    "no-reply": _no_reply,
    "reserved-name": said_as(
        "“{name}” has a meaning of its own in conditions.",
        "Choose another name.",
        name=lambda p, n: n.first,
    ),
    "same-phrasing": said_as(
        "“{text}” stands under “{move}” too.",
        "Keep it where it belongs.",
        text=lambda p, n: n.first,
        move=lambda p, n: n.move(n.quoted[-1]),
    ),
    "unknown-fact": _unknown_fact,
    "unknown-solution": said_as(
        "“{name}” is no solution, and nothing that the customer knows.",
        "Choose another one.",
        name=lambda p, n: n.first,
    ),
    "wrong-value": said_as(
        "“{value}” is none of the options of “{fact}”.",
        "Choose one of them.",
        value=lambda p, n: n.first,
        fact=lambda p, n: n.known(p.part.split("/")[1]),
    ),
}
"""What is said where it differs from what is said of guides."""
