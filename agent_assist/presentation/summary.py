"""The plain summary of a call, in the call's language, to copy into a CRM."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.commands import OfferOutcome
from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Disposition, FactSpec
from agent_assist.domain.interaction import Interaction, Need
from agent_assist.domain.texts import content_language, in_language
from agent_assist.presentation.context import FIRST_NAME, GENDER, LAST_NAME, known_specs
from agent_assist.presentation.facts import shown_fact
from agent_assist.rendering import formats
from agent_assist.rendering.serbian import to_latin


@dataclass(frozen=True, slots=True)
class _Words:
    customer: str
    verified: str
    need: str
    unnamed: str
    quoted: str
    solved_by: str
    refused: str
    offered: str
    promise: str
    due: str
    transferred: str
    picked_up: str
    not_picked_up: str
    notes: str
    outcome: str
    dispositions: dict[Disposition, str]


_ENGLISH = _Words(
    customer="Customer",
    verified="verified",
    need="Need",
    unnamed="not recorded",
    quoted="“{words}”",
    solved_by="Solution",
    refused="Refused",
    offered="Offered",
    promise="Promised",
    due="by",
    transferred="Transferred to",
    picked_up="picked up",
    not_picked_up="not picked up",
    notes="Notes",
    outcome="Outcome",
    dispositions={
        Disposition.RESOLVED: "resolved",
        Disposition.ESCALATED: "escalated",
        Disposition.TRANSFERRED: "transferred",
        Disposition.PROMISED: "promised, open",
        Disposition.ABANDONED: "abandoned by the customer",
        Disposition.DROPPED: "line dropped",
        Disposition.SILENT: "customer silent",
        Disposition.WRONG_NUMBER: "wrong number",
        Disposition.ABUSIVE: "ended because of abuse",
        Disposition.NO_ANSWER: "no answer",
        Disposition.VOICEMAIL: "voicemail left",
    },
)
_SERBIAN = _Words(
    customer="Купац",
    verified="идентитет проверен",
    need="Потреба",
    unnamed="није забележена",
    quoted="„{words}“",
    solved_by="Решење",
    refused="Одбијено",
    offered="Понуђено",
    promise="Обећано",
    due="до",
    transferred="Пребачено на",
    picked_up="преузето",
    not_picked_up="није преузето",
    notes="Белешке",
    outcome="Исход",
    dispositions={
        Disposition.RESOLVED: "решено",
        Disposition.ESCALATED: "прослеђено надређенима",
        Disposition.TRANSFERRED: "пребачено",
        Disposition.PROMISED: "обећано, отворено",
        Disposition.ABANDONED: "купац је одустао",
        Disposition.DROPPED: "веза прекинута",
        Disposition.SILENT: "купац се не јавља",
        Disposition.WRONG_NUMBER: "погрешан број",
        Disposition.ABUSIVE: "прекинуто због увреда",
        Disposition.NO_ANSWER: "без одговора",
        Disposition.VOICEMAIL: "остављена гласовна порука",
    },
)
_GREEK = _Words(
    customer="Πελάτης",
    verified="έγινε ταυτοποίηση",
    need="Αίτημα",
    unnamed="δεν καταγράφηκε",
    quoted="«{words}»",
    solved_by="Λύση",
    refused="Δεν έγινε δεκτή",
    offered="Προτάθηκε",
    promise="Υποσχεθήκαμε",
    due="έως",
    transferred="Μεταφέρθηκε σε",
    picked_up="απάντησαν",
    not_picked_up="δεν απάντησαν",
    notes="Σημειώσεις",
    outcome="Έκβαση",
    dispositions={
        Disposition.RESOLVED: "λύθηκε",
        Disposition.ESCALATED: "προωθήθηκε σε προϊστάμενο",
        Disposition.TRANSFERRED: "μεταφέρθηκε",
        Disposition.PROMISED: "υπόσχεση σε εκκρεμότητα",
        Disposition.ABANDONED: "ο πελάτης αποχώρησε",
        Disposition.DROPPED: "η γραμμή έπεσε",
        Disposition.SILENT: "ο πελάτης δεν απαντούσε",
        Disposition.WRONG_NUMBER: "λάθος αριθμός",
        Disposition.ABUSIVE: "διακόπηκε λόγω προσβολών",
        Disposition.NO_ANSWER: "δεν απάντησε κανείς",
        Disposition.VOICEMAIL: "έμεινε μήνυμα στον τηλεφωνητή",
    },
)
_WORDS = {"en": _ENGLISH, "sr": _SERBIAN, "el": _GREEK}


def summary(
    call: Interaction, content: Content, dispositions: tuple[Disposition | None, ...] = ()
) -> str:
    """What happened, one line a point, written from the state of the call.

    Args:
        dispositions: one per need as the rep is about to set them, None where that is open; those
            of the call when empty.
    """
    language = content_language(call.language)
    words = _WORDS.get(language, _ENGLISH)
    lines = [*_customer_line(call, words)]
    specs = known_specs(content, content.guides)
    for index, need in enumerate(call.place.needs):
        disposition = dispositions[index] if index < len(dispositions) else need.disposition
        lines += _need_lines(need, disposition, content, specs, words, language)
    for promise in call.promises:
        local = promise.due.astimezone()
        due = f"{formats.day(local.date(), language)} {local:%H:%M}"
        lines.append(f"{words.promise}: {promise.what} ({words.due} {due}, {promise.who})")
    if call.handover:
        lines.append(_handover_line(call.handover.to, call.handover.picked_up, words))
    if call.notes.strip():
        lines.append(f"{words.notes}: {' '.join(call.notes.split())}")
    in_latin: Callable[[str], str] = to_latin if call.language == "sr-Latn" else str
    return "\n".join(in_latin(line) for line in lines)


def _customer_line(call: Interaction, words: _Words) -> list[str]:
    facts = call.place.customer_facts
    name = " ".join(facts[part] for part in (FIRST_NAME, LAST_NAME) if facts.get(part))
    if not name:
        return []
    return [f"{words.customer}: {name}" + (f" ({words.verified})" if call.verified else "")]


def _need_lines(
    need: Need,
    disposition: Disposition | None,
    content: Content,
    specs: dict[str, FactSpec],
    words: _Words,
    language: str,
) -> list[str]:
    guide = content.guides.get(need.guide)
    topic = in_language(guide.title, language) if guide else ""
    said = words.quoted.format(words=need.words) if need.words else ""
    title = " – ".join(part for part in (topic, said) if part)
    lines = [
        _fact_line(specs.get(name), name, value, language)
        for name, value in need.facts.items()
        if value and name != GENDER
    ]
    for offer in need.offers:
        solution = content.solutions.get(offer.solution)
        name = in_language(solution.title, language) if solution else offer.solution
        how = {OfferOutcome.ACCEPTED: words.solved_by, OfferOutcome.REFUSED: words.refused}
        label = how[offer.outcome] if offer.outcome else words.offered
        lines.append(f"{label}: {name}" + (f" ({offer.reason})" if offer.reason else ""))
    if not (title or lines):
        return [_outcome(disposition, words)] if disposition else []
    if disposition:
        lines.append(_outcome(disposition, words))
    return [f"{words.need}: {title or words.unnamed}", *(f"  {line}" for line in lines)]


def _outcome(disposition: Disposition, words: _Words) -> str:
    return f"{words.outcome}: {words.dispositions[disposition]}"


def _fact_line(spec: FactSpec | None, name: str, value: str, language: str) -> str:
    if spec is None:
        return f"{name}: {value}"
    label = in_language(spec.label, language) or name
    return f"{label}: {shown_fact(spec, value, language)}"


def _handover_line(to: str, picked_up: bool | None, words: _Words) -> str:
    end = {True: f", {words.picked_up}", False: f", {words.not_picked_up}", None: ""}[picked_up]
    return f"{words.transferred} {to}{end}"
