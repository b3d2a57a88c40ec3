"""Events to states: the state of an interaction is always the fold of its events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from agent_assist.domain import events as ev
from agent_assist.domain.changing import changed
from agent_assist.domain.codec import kind_of
from agent_assist.domain.commands import Given
from agent_assist.domain.events import Event, Recorded
from agent_assist.domain.guide import FactScope, Stage
from agent_assist.domain.interaction import (
    WRAP_UP,
    Handover,
    Interaction,
    Need,
    Offer,
    Place,
    Promise,
    SaidLine,
    Status,
    UndoPoint,
    Visit,
)

UNDO_LIMIT = 200
"""So many commands can be undone; older places are forgotten."""

REFUSED_WAY = "refused"
"""Id of the way by which a customer refuses a gate (or all solutions of a solve step)."""

_CHANGES_PLACE: tuple[type[Event], ...] = (
    ev.WayTaken,
    ev.Moved,
    ev.FactsKnown,
    ev.CustomerLinked,
    ev.Ticked,
    ev.NeedAdded,
    ev.NeedSelected,
    ev.TopicChosen,
    ev.TopicBegun,
    ev.SolutionOffered,
    ev.OfferAnswered,
    ev.DispositionSet,
    ev.WrapUpBegan,
)


def record(
    state: Interaction | None, given: Given, events: tuple[Event, ...]
) -> tuple[Recorded, ...]:
    """Number the events that a command was decided to, after those of the state.

    A clock that ran back does not: elapsed_ms is never less than that of the state.
    """
    before = state.sequence if state else 0
    elapsed = max(given.elapsed_ms, state.elapsed_ms if state else 0)
    return tuple(
        Recorded(given.interaction, before + at, given.id, given.at, elapsed, event)
        for at, event in enumerate(events, 1)
    )


def fold(recorded: Iterable[Recorded]) -> Interaction:
    """The state after these events of one interaction, from its first on.

    Raises:
        ValueError: there is no event, the first is not `Started`, or one is missing or doubled.
    """
    state: Interaction | None = None
    for one in recorded:
        state = evolve(state, one)
    if state is None:
        raise ValueError("an interaction has at least one event")
    return state


def evolve(state: Interaction | None, recorded: Recorded) -> Interaction:
    """The state after one more event.

    Raises:
        ValueError: the event is not the next one of this interaction.
    """
    expected = state.sequence + 1 if state else 1
    if recorded.sequence != expected or (state and state.id != recorded.interaction):
        raise ValueError(
            f"event {recorded.sequence} of {recorded.interaction} does not follow event"
            f" {expected - 1} of {state.id if state else 'nothing'}"
        )
    event = recorded.event
    if state is None:
        if not isinstance(event, ev.Started):
            raise ValueError(f"the first event is {type(event).__name__} and not Started")
        return _started(recorded, event)
    undo = state.undo
    if _opens_undo_point(state, recorded):
        undo = (*undo[-(UNDO_LIMIT - 1) :], _undo_point(state, recorded))
    elapsed = max(state.elapsed_ms, recorded.elapsed_ms)
    state = changed(state, elapsed_ms=elapsed, sequence=recorded.sequence, undo=undo)
    return _CHANGES[type(event)](state, event)


def _opens_undo_point(state: Interaction, recorded: Recorded) -> bool:
    event = recorded.event
    if not state.place.frames or state.status is Status.CLOSED:
        return False
    if not isinstance(event, _CHANGES_PLACE) and not (
        isinstance(event, ev.VerifyTried) and event.passed
    ):
        return False
    return not state.undo or state.undo[-1].command != recorded.command


def _undo_point(state: Interaction, recorded: Recorded) -> UndoPoint:
    first: Any = type(recorded.event)
    return UndoPoint(
        recorded.command,
        kind_of(first),
        state.place,
        state.status,
        len(state.said),
        len(state.promises),
    )


# --- stage clock --------------------------------------------------------------------------------


def _clock_stopped(state: Interaction) -> Interaction:
    """The running stage's time is added to those before; no clock runs."""
    if state.stage_since_ms is None:
        return state
    stage_ms = dict(state.stage_ms)
    visit = state.place.open_visit
    if visit is not None:
        spent = state.elapsed_ms - state.stage_since_ms
        stage_ms[visit.stage] = stage_ms.get(visit.stage, 0) + spent
    return changed(state, stage_ms=stage_ms, stage_since_ms=None)


def _clock_started(state: Interaction) -> Interaction:
    return changed(state, stage_since_ms=state.elapsed_ms)


def _stage(place: Place) -> Stage | None:
    return place.open_visit.stage if place.open_visit else None


def _placed(state: Interaction, place: Place) -> Interaction:
    """The state at another place; the clock of another stage runs from now."""
    if state.stage_since_ms is not None and _stage(place) is not _stage(state.place):
        return changed(_clock_stopped(state), place=place, stage_since_ms=state.elapsed_ms)
    return changed(state, place=place)


# --- one function for each kind of event ---------------------------------------------------------


def _started(recorded: Recorded, event: ev.Started) -> Interaction:
    return Interaction(
        id=recorded.interaction,
        status=Status.ACTIVE,
        channel=event.channel,
        direction=event.direction,
        language=event.language,
        library=event.library,
        rep=event.rep,
        started=recorded.at,
        stage_since_ms=max(0, recorded.elapsed_ms),
        elapsed_ms=max(0, recorded.elapsed_ms),
        sequence=recorded.sequence,
    )


def _moved(state: Interaction, event: ev.Moved) -> Interaction:
    entered = event.passed if event.entered is None else (*event.passed, event.entered)
    trail = _after_leaving(state.place.trail, event.left, entered)
    return _placed(state, changed(state.place, frames=event.frames, trail=trail))


def _after_leaving(
    trail: tuple[Visit, ...], left: Visit | None, entered: tuple[Visit, ...]
) -> tuple[Visit, ...]:
    """The trail with its newest open visit replaced by how it was left, and longer by `entered`."""
    if left is None:
        return (*trail, *entered) if entered else trail
    at = len(trail) - 1
    while at >= 0 and trail[at].passing is not None:
        at -= 1
    if at < 0:
        return (*trail, *entered)
    return (*trail[:at], left, *trail[at + 1 :], *entered)


def _way_taken(state: Interaction, event: ev.WayTaken) -> Interaction:
    if event.way != REFUSED_WAY:
        return state
    refused = state.place.refused | {f"{event.guide}.{event.step}"}
    return changed(state, place=changed(state.place, refused=refused))


def _was_said(state: Interaction, event: ev.WasSaid) -> Interaction:
    line = SaidLine(
        event.guide,
        event.step,
        event.template,
        event.wording,
        event.text,
        event.language,
        state.elapsed_ms,
        event.edited,
    )
    key = (event.guide, event.step, event.template)
    steps = state.said_steps if key in state.said_steps else state.said_steps | {key}
    return changed(state, said=(*state.said, line), said_steps=steps)


def _facts_known(state: Interaction, event: ev.FactsKnown) -> Interaction:
    place = state.place
    if event.scope is FactScope.CUSTOMER:
        place = changed(place, customer_facts={**place.customer_facts, **event.facts})
    elif event.scope is FactScope.INTERACTION:
        place = changed(place, facts={**place.facts, **event.facts})
    else:
        need = place.needs[event.need]
        need = changed(need, facts={**need.facts, **event.facts})
        place = changed(place, needs=_with_need(place.needs, event.need, need))
    if state.drafts.keys().isdisjoint(event.facts):
        return changed(state, place=place)
    drafts = {name: text for name, text in state.drafts.items() if name not in event.facts}
    return changed(state, place=place, drafts=drafts)


def _verify_tried(state: Interaction, event: ev.VerifyTried) -> Interaction:
    if not event.passed:
        return changed(state, verify_tries=state.verify_tries + 1)
    place = changed(state.place, verified=event.by, third_party=event.third_party)
    return changed(state, place=place, verify_tries=0)


def _customer_linked(state: Interaction, event: ev.CustomerLinked) -> Interaction:
    place = state.place
    if place.customer and place.customer != event.customer:
        place = changed(place, customer_facts={}, verified=(), third_party="")
    place = changed(place, customer=event.customer, owed=event.owed, returning=event.returning)
    return changed(state, place=place)


def _ticked(state: Interaction, event: ev.Ticked) -> Interaction:
    ticks = state.place.ticks
    ticks = ticks | {event.item} if event.done else ticks - {event.item}
    return changed(state, place=changed(state.place, ticks=ticks))


def _undone(state: Interaction, event: ev.Undone) -> Interaction:
    point = state.undo[-1]
    back = changed(_placed(state, point.place), undo=state.undo[:-1])
    if Status.WRAPPING_UP not in (state.status, point.status) or point.status is state.status:
        return back  # hold, park and reconnect are not undone
    back = changed(back, status=point.status)
    if point.status is Status.WRAPPING_UP:
        return _clock_stopped(back)
    back = changed(back, disposition=None)
    return _clock_started(back) if point.status is Status.ACTIVE else back


def _hold_began(state: Interaction, event: ev.HoldBegan) -> Interaction:
    return changed(
        state,
        status=Status.ON_HOLD,
        hold_since_ms=state.elapsed_ms,
        hold_named_s=event.seconds,
    )


def _off_hold(state: Interaction, status: Status) -> Interaction:
    return changed(state, status=status, hold_since_ms=None, hold_named_s=0)


def _hold_ended(state: Interaction, event: ev.HoldEnded) -> Interaction:
    return _off_hold(state, Status.ACTIVE)


def _parked(state: Interaction, event: ev.Parked) -> Interaction:
    return changed(_clock_stopped(state), status=Status.PARKED, parked_from=state.status)


def _taken_up(state: Interaction, event: ev.TakenUp) -> Interaction:
    if state.parked_from is None:
        return state
    back = changed(state, status=state.parked_from, parked_from=None)
    return _clock_started(back) if back.status in (Status.ACTIVE, Status.ON_HOLD) else back


def _with_need(needs: tuple[Need, ...], index: int, need: Need) -> tuple[Need, ...]:
    return (*needs[:index], need, *needs[index + 1 :])


def _resumed(state: Interaction) -> Interaction:
    """Back from wrapping up into the conversation."""
    if state.status is Status.ACTIVE:
        return state
    return _clock_started(changed(state, status=Status.ACTIVE))


def _need_left(place: Place) -> Place:
    left = changed(place.needs[place.need], frames=place.frames)
    return changed(place, needs=_with_need(place.needs, place.need, left))


def _need_added(state: Interaction, event: ev.NeedAdded) -> Interaction:
    place = _need_left(state.place)
    needs = (*place.needs, Need(words=event.words))
    return _resumed(changed(state, place=changed(place, needs=needs, need=len(needs) - 1)))


def _need_selected(state: Interaction, event: ev.NeedSelected) -> Interaction:
    return _resumed(changed(state, place=changed(_need_left(state.place), need=event.need)))


def _need_now(state: Interaction, **changes: Any) -> Interaction:
    place = state.place
    need = changed(state.need, **changes)
    return changed(state, place=changed(place, needs=_with_need(place.needs, place.need, need)))


def _topic_chosen(state: Interaction, event: ev.TopicChosen) -> Interaction:
    words = event.words or state.need.words
    return _need_now(state, guide=event.guide, words=words, begun=False)


def _topic_begun(state: Interaction, event: ev.TopicBegun) -> Interaction:
    return _need_now(state, begun=True)


def _language_changed(state: Interaction, event: ev.LanguageChanged) -> Interaction:
    return changed(state, language=event.language)


def _channel_changed(state: Interaction, event: ev.ChannelChanged) -> Interaction:
    return changed(state, channel=event.channel)


def _solution_offered(state: Interaction, event: ev.SolutionOffered) -> Interaction:
    others = (o for o in state.need.offers if o.solution != event.solution)
    at = state.frame
    offer = Offer(event.solution, event.revision, guide=at.guide, step=at.step)
    # What was typed to find it is all that is known of a need without a topic.
    return _need_now(state, offers=(*others, offer), words=state.need.words or event.query)


def _offer_answered(state: Interaction, event: ev.OfferAnswered) -> Interaction:
    offers = tuple(
        changed(o, outcome=event.outcome, reason=event.reason)
        if o.solution == event.solution
        else o
        for o in state.need.offers
    )
    return _need_now(state, offers=offers)


def _promised(state: Interaction, event: ev.Promised) -> Interaction:
    promise = Promise(event.promise, event.what, event.due, event.who, event.need)
    return changed(state, promises=(*state.promises, promise))


def _promise_kept(state: Interaction, event: ev.PromiseKept) -> Interaction:
    promises = tuple(changed(p, kept=True) if p.id == event.promise else p for p in state.promises)
    return changed(state, promises=promises)


def _transferred(state: Interaction, event: ev.Transferred) -> Interaction:
    return changed(state, handover=Handover(event.to, event.summary))


def _transfer_answered(state: Interaction, event: ev.TransferAnswered) -> Interaction:
    if state.handover is None:
        return state
    return changed(state, handover=changed(state.handover, picked_up=event.picked_up))


def _connection_lost(state: Interaction, event: ev.ConnectionLost) -> Interaction:
    return changed(_off_hold(_clock_stopped(state), Status.DROPPED), parked_from=None)


def _connection_back(state: Interaction, event: ev.ConnectionBack) -> Interaction:
    return _clock_started(changed(state, status=Status.ACTIVE))


def _noted(state: Interaction, event: ev.Noted) -> Interaction:
    return changed(state, notes=event.text)


def _draft_kept(state: Interaction, event: ev.DraftKept) -> Interaction:
    drafts = {name: text for name, text in state.drafts.items() if name != event.field}
    if event.text:
        drafts[event.field] = event.text
    return changed(state, drafts=drafts)


def _mood_set(state: Interaction, event: ev.MoodSet) -> Interaction:
    return changed(state, mood=event.mood)


def _disposition_set(state: Interaction, event: ev.DispositionSet) -> Interaction:
    place = state.place
    need = changed(place.needs[event.need], disposition=event.disposition)
    needs = _with_need(place.needs, event.need, need)
    return changed(state, place=changed(place, needs=needs))


def _library_moved(state: Interaction, event: ev.LibraryMoved) -> Interaction:
    return changed(state, library=event.library, undo=())


def _wrap_up_began(state: Interaction, event: ev.WrapUpBegan) -> Interaction:
    # What was typed into an earlier wrap-up is past: the conversation went on after it.
    drafts = {name: it for name, it in state.drafts.items() if not name.startswith(WRAP_UP)}
    wrapping = changed(_clock_stopped(state), disposition=event.suggested, drafts=drafts)
    return _off_hold(wrapping, Status.WRAPPING_UP)


def _closed(state: Interaction, event: ev.Closed) -> Interaction:
    needs = tuple(
        changed(need, disposition=disposition)
        for need, disposition in zip(state.place.needs, event.dispositions, strict=True)
    )
    return changed(
        state,
        status=Status.CLOSED,
        place=changed(state.place, needs=needs),
        undo=(),
        drafts={},
        disposition=event.disposition,
        summary=event.summary,
        solved=event.solved,
    )


_CHANGES: Mapping[type[Event], Callable[[Interaction, Any], Interaction]] = {
    ev.Moved: _moved,
    ev.WayTaken: _way_taken,
    ev.WasSaid: _was_said,
    ev.FactsKnown: _facts_known,
    ev.VerifyTried: _verify_tried,
    ev.CustomerLinked: _customer_linked,
    ev.Ticked: _ticked,
    ev.Undone: _undone,
    ev.HoldBegan: _hold_began,
    ev.HoldEnded: _hold_ended,
    ev.Parked: _parked,
    ev.TakenUp: _taken_up,
    ev.NeedAdded: _need_added,
    ev.NeedSelected: _need_selected,
    ev.TopicChosen: _topic_chosen,
    ev.TopicBegun: _topic_begun,
    ev.LanguageChanged: _language_changed,
    ev.ChannelChanged: _channel_changed,
    ev.SolutionOffered: _solution_offered,
    ev.OfferAnswered: _offer_answered,
    ev.Promised: _promised,
    ev.PromiseKept: _promise_kept,
    ev.Transferred: _transferred,
    ev.TransferAnswered: _transfer_answered,
    ev.ConnectionLost: _connection_lost,
    ev.ConnectionBack: _connection_back,
    ev.Noted: _noted,
    ev.DraftKept: _draft_kept,
    ev.MoodSet: _mood_set,
    ev.DispositionSet: _disposition_set,
    ev.LibraryMoved: _library_moved,
    ev.WrapUpBegan: _wrap_up_began,
    ev.Closed: _closed,
}
