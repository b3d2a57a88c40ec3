"""The story of a call in short lines, as the log strip and `log show` tell it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from agent_assist.domain import events as ev
from agent_assist.domain.commands import OfferOutcome
from agent_assist.domain.content import Content
from agent_assist.domain.expressions import expression
from agent_assist.domain.guide import Step
from agent_assist.domain.interaction import Passing
from agent_assist.domain.view import LogLine
from agent_assist.presentation.facts import shown_fact
from agent_assist.presentation.words import in_language

Translate = Callable[[str], str]
"""Gives the interface's words for an English sentence of the core."""

_SHORT = 60
_KEYED_WAY = expression("next(_.*)?|passed|failed|third_party|accepted|refused|none")
"""Ways that lead on by themselves: what happened there is told by other events."""


def log_lines(
    records: Iterable[ev.Recorded], content: Content, language: str, tr: Translate
) -> tuple[LogLine, ...]:
    """One line for each command that left a visible trace, oldest first; undone ones are marked.

    Args:
        language: the rep's, for titles of steps and answers.
        tr: as in `Translate`.
    """
    by_command = [
        (command, tuple(group)) for command, group in groupby(records, key=lambda r: r.command)
    ]
    undone = {
        record.event.command
        for _, group in by_command
        for record in group
        if isinstance(record.event, ev.Undone)
    }
    lines = []
    for command, group in by_command:
        text = _story(group, content, language, tr)
        if text:
            lines.append(LogLine(group[0].elapsed_ms, text, command in undone))
    return tuple(lines)


def shortened(text: str, length: int = _SHORT) -> str:
    """The first words of a text, on one line, at most `length` letters."""
    flat = " ".join(text.split())
    if len(flat) <= length:
        return flat
    head = flat[: length - 1]
    return (head.rsplit(" ", 1)[0] if " " in head else head) + "…"


def _story(group: Sequence[ev.Recorded], content: Content, language: str, tr: Translate) -> str:
    events = [record.event for record in group]
    if any(isinstance(event, ev.CustomerLinked) for event in events):
        # What is remembered of a customer is nobody's news, and hidden until they are verified.
        events = [event for event in events if not isinstance(event, ev.FactsKnown)]
    told = [_told(event, content, language, tr) for event in events]
    said = next(
        (
            tr("“{text}”").format(text=shortened(r.event.text))
            for r in group
            if isinstance(r.event, ev.WasSaid)
        ),
        "",
    )
    rest = " · ".join(part for part in told if part)
    return " → ".join(part for part in (said, rest) if part)


def _told(event: ev.Event, content: Content, language: str, tr: Translate) -> str:
    match event:
        case ev.WayTaken(guide, step, way):
            return _answer_text(content, guide, step, way, language)
        case ev.FactsKnown(facts=facts, corrected=corrected):
            known = ", ".join(
                _fact(content, name, value, language) for name, value in facts.items() if value
            )
            return tr("Corrected: {facts}").format(facts=known) if corrected and known else known
        case ev.Moved(left=left) if left is not None and left.passing is Passing.SKIPPED:
            skipped = _step(content, left.guide, left.step)
            title = in_language(skipped.title, language) if skipped else left.step
            return tr("Skipped {step}: {reason}").format(
                step=title or left.step, reason=shortened(left.reason)
            )
        case ev.Started(direction=direction):
            return tr("Call taken") if direction == "inbound" else tr("Call made")
        case ev.TopicChosen(guide):
            return _guide_title(content, guide, language)
        case ev.VerifyTried(passed):
            return tr("Verified") if passed else tr("Not verified")
        case ev.CustomerLinked(returning=True):
            return tr("Customer found")
        case ev.NeedAdded():
            return tr("Another need")
        case ev.HoldBegan():
            return tr("On hold")
        case ev.HoldEnded():
            return tr("Back from hold")
        case ev.Parked():
            return tr("Put aside")
        case ev.TakenUp():
            return tr("Taken up again")
        case ev.SolutionOffered(solution):
            return tr("Offered {solution}").format(
                solution=_solution_title(content, solution, language)
            )
        case ev.OfferAnswered(_, OfferOutcome.ACCEPTED):
            return tr("Accepted")
        case ev.OfferAnswered(_, _, reason):
            return (
                tr("Refused: {reason}").format(reason=shortened(reason))
                if reason
                else tr("Refused")
            )
        case ev.Promised(what=what):
            return tr("Promised {what}").format(what=shortened(what))
        case ev.PromiseKept():
            return tr("Promise kept")
        case ev.Transferred(to):
            return tr("Transfer to {to}").format(to=to)
        case ev.TransferAnswered(picked_up):
            return tr("Picked up") if picked_up else tr("Nobody picked up")
        case ev.ConnectionLost():
            return tr("Line dropped")
        case ev.ConnectionBack():
            return tr("Reconnected")
        case ev.MoodSet(mood):
            return tr("Mood: {mood}").format(mood=tr(MOOD_WORDS[mood]))
        case ev.LanguageChanged(code):
            name = tr(LANGUAGE_WORDS.get(code, "")) or code
            return tr("Language: {language}").format(language=name)
        case ev.ChannelChanged(channel):
            return tr("Channel: {channel}").format(channel=tr(CHANNEL_WORDS[channel]))
        case ev.LibraryMoved():
            return tr("A text was withdrawn")
        case ev.WrapUpBegan():
            return tr("Wrap up")
        case ev.Closed():
            return tr("Closed")
        case _:
            return ""


LANGUAGE_WORDS = {
    "en": "English",
    "sr": "Serbian in Cyrillic letters",
    "sr-Latn": "Serbian in Latin letters",
    "el": "Greek",
}
MOOD_WORDS = {"calm": "Calm", "worried": "Worried", "upset": "Upset"}
DISPOSITION_WORDS = {
    "resolved": "Resolved",
    "escalated": "Escalated",
    "transferred": "Transferred",
    "promised": "Promised",
    "abandoned": "Abandoned",
    "dropped": "Dropped",
    "silent": "Silent",
    "wrong_number": "Wrong number",
    "abusive": "Abusive",
    "no_answer": "No answer",
    "voicemail": "Voicemail",
}
CHANNEL_WORDS = {
    "phone": "Phone",
    "in_person": "In person",
    "chat": "Chat",
    "email": "E-mail",
    "social": "Social media",
}


def _step(content: Content, guide: str, step: str) -> Step | None:
    found = content.guides.get(guide)
    return found.steps.get(step) if found else None


def _answer_text(content: Content, guide: str, step: str, way: str, language: str) -> str:
    found = _step(content, guide, step)
    taken = next((w for w in found.ways if w.id == way), None) if found else None
    if taken is None:
        return "" if _KEYED_WAY.fullmatch(way) else way
    # A way on that nobody chose, such as what comes next, says nothing.
    return in_language(taken.text, language)


def _fact(content: Content, name: str, value: str, language: str) -> str:
    spec = content.facts.get(name) or next(
        (guide.facts[name] for guide in content.guides.values() if name in guide.facts), None
    )
    if spec is None:
        return f"{name} {value}"
    return f"{in_language(spec.label, language)} {shown_fact(spec, value, language)}"


def _guide_title(content: Content, guide: str, language: str) -> str:
    found = content.guides.get(guide)
    return in_language(found.title, language) if found else guide


def _solution_title(content: Content, solution: str, language: str) -> str:
    found = content.solutions.get(solution)
    return in_language(found.title, language) if found else solution
