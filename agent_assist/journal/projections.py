"""Lists and figures taken from interactions: disposable, and always what a rebuild would give."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from agent_assist.db.records import to_us
from agent_assist.domain.commands import Given, OfferOutcome
from agent_assist.domain.events import Closed, Promised, PromiseKept, Recorded
from agent_assist.domain.guide import Disposition
from agent_assist.domain.interaction import Interaction, Need, Passing, Status
from agent_assist.presentation.customer import full_name
from agent_assist.search.fold import fold
from agent_assist.search.persons import stored_form, stored_sound

SESSION_PAUSE_US = 4 * 3600 * 1_000_000
"""A rep who gives no command for four hours begins a new session, a shift."""


DAY_US = 24 * 3600 * 1_000_000


class Rows(Protocol):
    """Where projected rows go; `JournalWriter` is one."""

    def put(self, table: str, row: dict[str, Any]) -> None:
        """Set a row, or add to its counts."""

    def keep_promise(self, promise: str, at_us: int) -> None:
        """The promise was kept."""

    def drop_promise(self, promise: str) -> None:
        """The promise was taken back."""

    def reword_promise(self, promise: str, what: str, who: str) -> None:
        """The promise says so now."""

    def drop_fact(self, customer: str, name: str) -> None:
        """The fact is not known any more."""

    def last_session(self, rep: str) -> tuple[int, int, int, int] | None:
        """Number, begin, end and commands of the rep's last session."""


def project(
    rows: Rows, given: Given, events: Sequence[Recorded], before: Interaction | None,
    after: Interaction | None,
) -> None:  # fmt: skip
    """Write what a command changed: `before` and `after` are the folded states around it."""
    _project_session(rows, given.actor.id, to_us(given.at))
    if after is None or not events:
        return
    closed_us = to_us(events[-1].at) if after.status is Status.CLOSED else None
    rows.put("interaction", _interaction(after, to_us(events[-1].at), closed_us))
    if before is None or _told_by(before) != _told_by(after):
        rows.put("call_words", _call_words(after))
    _project_links(rows, events, before, after)
    project_facts(rows, before, after)
    _project_promises(rows, events, before, after)
    if closed_us is not None and (before is None or before.status is not Status.CLOSED):
        _count_closed(rows, after)
        _count_steps(rows, after, closed_us // DAY_US)
        _project_words(rows, after, closed_us)


def project_again(rows: Rows, events: Sequence[Recorded], state: Interaction) -> None:
    """Write what is taken from an interaction's words anew, after some of them were erased."""
    closed = next((to_us(e.at) for e in events if isinstance(e.event, Closed)), None)
    last_us = to_us(events[-1].at)
    is_closed = state.status is Status.CLOSED
    rows.put("interaction", _interaction(state, last_us, last_us if is_closed else None))
    rows.put("call_words", _call_words(state))
    for promise in state.promises:
        rows.reword_promise(promise.id, promise.what, promise.who)
    if closed is not None:
        _project_words(rows, state, closed)


def _project_words(rows: Rows, state: Interaction, at_us: int) -> None:
    """What reps wrote, which can be erased."""
    _project_remarks(rows, state, at_us)
    _project_refusals(rows, state, at_us)


def _interaction(state: Interaction, last_us: int, closed_us: int | None) -> dict[str, Any]:
    needs = state.place.needs
    frames = state.place.frames
    trail = state.place.trail
    guide = trail[0].guide if trail else frames[0].guide if frames else ""
    return {
        "id": state.id,
        "status": state.status.value,
        "customer": state.customer,
        "rep": state.rep.id,
        "channel": state.channel.value,
        "direction": state.direction.value,
        "language": state.language,
        "library": state.library,
        "guide": guide,
        "topic": next((need.guide for need in needs if need.guide), ""),
        "words": next((need.words for need in needs if need.words), ""),
        "needs": len(needs),
        "disposition": state.disposition.value if state.disposition else "",
        "solved": None if state.solved is None else int(state.solved),
        "summary": state.summary,
        "started_us": to_us(state.started),
        "last_us": last_us,
        "closed_us": closed_us,
        "elapsed_ms": state.elapsed_ms,
        "sequence": state.sequence,
    }


def _told_by(state: Interaction) -> tuple[object, ...]:
    """What the words of a call are taken from."""
    place = state.place
    needs = tuple((need.words, need.facts) for need in place.needs)
    return place.customer_facts, place.facts, needs, bool(place.verified), state.summary


def _call_words(state: Interaction) -> dict[str, Any]:
    place = state.place
    told = [state.summary, *place.customer_facts.values(), *place.facts.values()]
    for need in place.needs:
        told += [need.words, *need.facts.values()]
    text = "\n".join(told)
    # Typed words may be of any language, so that both readings are there: see `words_asked`.
    folded = " ".join((fold(text), fold(text, state.language))).split()
    return {
        "interaction": state.id,
        "started_us": to_us(state.started),
        "name": full_name(place.customer_facts),
        "rep_name": state.rep.name or state.rep.id,
        "verified": int(bool(place.verified)),
        "words": "".join(f" {word}" for word in dict.fromkeys(folded)),
    }


def words_asked(text: str) -> tuple[tuple[str, ...], ...]:
    """The forms of each typed word under which `call_words` may have it."""
    found = []
    for word in text.split():
        forms = {fold(word, language): None for language in ("", "sr", "el")}
        parts = [form.split() for form in forms]
        for nth in range(max(len(some) for some in parts)):
            found.append(tuple(dict.fromkeys(some[nth] for some in parts if nth < len(some))))
    return tuple(found)


def _project_links(
    rows: Rows, events: Sequence[Recorded], before: Interaction | None, after: Interaction
) -> None:
    customer = before.customer if before else ""
    if customer == after.customer:
        return
    link = {"interaction": after.id}
    if customer:
        rows.put("linked", {**link, "customer": customer, "until": events[0].sequence})
    if after.customer:
        rows.put("linked", {**link, "customer": after.customer, "until": None})


def project_facts(rows: Rows, before: Interaction | None, after: Interaction) -> None:
    """Write which facts of the customer became known, changed, or are not known any more."""
    if not after.customer:
        return
    facts = after.place.customer_facts
    known = before.place.customer_facts if before and before.customer == after.customer else {}
    if facts is known:
        return
    for name, value in facts.items():
        if known.get(name) != value:
            row = {"customer": after.customer, "name": name, "value": value}
            forms = {"folded": stored_form(name, value), "sound": stored_sound(name, value)}
            rows.put("customer_fact", row | forms)
    for name in known.keys() - facts.keys():
        rows.drop_fact(after.customer, name)


def _project_promises(
    rows: Rows, events: Sequence[Recorded], before: Interaction | None, after: Interaction
) -> None:
    for recorded in events:
        event, at_us = recorded.event, to_us(recorded.at)
        if isinstance(event, Promised):
            row = {
                "id": event.promise,
                "interaction": after.id,
                "what": event.what,
                "who": event.who,
                "need": event.need,
                "made_us": at_us,
                "due_us": to_us(event.due),
                "kept_us": None,
            }
            rows.put("promise", row)
        elif isinstance(event, PromiseKept):
            rows.keep_promise(event.promise, at_us)
    if before is not None and before.promises is not after.promises:
        still = {promise.id for promise in after.promises}
        for promise in before.promises:
            if promise.id not in still:
                rows.drop_promise(promise.id)


def _count_closed(rows: Rows, state: Interaction) -> None:
    for need in state.place.needs:
        _count_offers(rows, need, state.solved)
    for line in state.said:
        wording = {"template": line.template, "wording": line.wording}
        rows.put("wording_count", {**wording, "count": 1})
        rows.put("last_wording", {"rep": state.rep.id, **wording})


def _count_steps(rows: Rows, state: Interaction, day: int) -> None:
    counts: dict[tuple[str, str, str], list[int]] = {}
    for visit in state.place.trail:
        row = counts.setdefault((visit.guide, visit.step, visit.way), [0, 0, 0, 0])
        row[0] += 1
        row[1] += visit.passing in (Passing.KNOWN, Passing.NOT_FITTING)
        row[2] += visit.passing is Passing.SKIPPED
        row[3] += visit.passing is None
    seen: set[tuple[str, str]] = set()
    for (guide, step, way), (visits, passed, skipped, ended) in counts.items():
        key = {"day": day, "guide": guide, "step": step, "way": way, "calls": 1}
        left = {"visits": visits, "passed": passed, "skipped": skipped, "ended": ended}
        rows.put("step_day", key | left | {"came": int((guide, step) not in seen)})
        seen.add((guide, step))
    for guide in dict.fromkeys(visit.guide for visit in state.place.trail):
        rows.put("guide_day", {"guide": guide, "day": day, "calls": 1})


def _project_refusals(rows: Rows, state: Interaction, at_us: int) -> None:
    offers = [offer for need in state.place.needs for offer in need.offers]
    refused = [offer for offer in offers if offer.outcome is OfferOutcome.REFUSED]
    for number, offer in enumerate(refused, 1):
        row = {"solution": offer.solution, "reason": offer.reason, "at_us": at_us}
        rows.put("refusal", {"interaction": state.id, "number": number, **row})


def _project_remarks(rows: Rows, state: Interaction, at_us: int) -> None:
    number = 0
    for visit in state.place.trail:
        if visit.passing is Passing.SKIPPED:
            number += 1
            remark = _remark(state, number, "skipped", visit.guide, visit.step, visit.reason)
            rows.put("remark", {**remark, "at_us": at_us})
    for line in state.said:
        if line.edited:
            number += 1
            wording = {"template": line.template, "wording": line.wording}
            remark = _remark(state, number, "edited", line.guide, line.step, line.text)
            rows.put("remark", {**remark, **wording, "language": line.language, "at_us": at_us})


def _remark(
    state: Interaction, number: int, kind: str, guide: str, step: str, text: str
) -> dict[str, Any]:
    return {
        "interaction": state.id,
        "number": number,
        "kind": kind,
        "guide": guide,
        "step": step,
        "template": "",
        "wording": "",
        "language": state.language,
        "text": text,
    }


def _count_offers(rows: Rows, need: Need, customer_says: bool | None) -> None:
    for offer in need.offers:
        accepted = offer.outcome is OfferOutcome.ACCEPTED
        solved = accepted and need.disposition is Disposition.RESOLVED
        counts = {
            "solution": offer.solution,
            "offered": 1,
            "accepted": int(accepted),
            "refused": int(offer.outcome is OfferOutcome.REFUSED),
            "solved": int(solved and customer_says is not False),
        }
        rows.put("solution_count", counts)


def _project_session(rows: Rows, rep: str, at_us: int) -> None:
    last = rows.last_session(rep)
    if last is None or at_us - last[2] > SESSION_PAUSE_US:
        number = 1 if last is None else last[0] + 1
        began, ended, commands = at_us, at_us, 1
    else:  # also when the clock jumped back
        number, began, commands = last[0], last[1], last[3] + 1
        ended = max(last[2], at_us)
    row = {"rep": rep, "number": number, "began_us": began, "ended_us": ended}
    rows.put("session", {**row, "commands": commands})
