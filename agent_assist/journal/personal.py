"""Which parts of commands and events name nobody, and so stay when a customer is erased.

Everything that is not listed here is taken to be personal: a field that is added later is erased
with the rest until somebody decides otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_ALL = None

PUBLIC: Mapping[str, frozenset[str] | None] = {
    # events
    "started": _ALL,
    "moved": frozenset({"frames", "left", "passed", "entered"}),
    "way_taken": _ALL,
    "was_said": frozenset({"guide", "step", "template", "wording", "language", "edited", "copied"}),
    "facts_known": frozenset({"scope", "need", "corrected"}),
    "verify_tried": frozenset({"passed", "by"}),
    "customer_linked": frozenset({"owed", "returning"}),
    "ticked": _ALL,
    "undone": _ALL,
    "hold_began": _ALL,
    "hold_ended": _ALL,
    "parked": _ALL,
    "taken_up": _ALL,
    "need_added": frozenset(),
    "need_selected": _ALL,
    "topic_chosen": frozenset({"guide"}),
    "topic_begun": _ALL,
    "language_changed": _ALL,
    "channel_changed": _ALL,
    "solution_offered": frozenset({"solution", "revision"}),
    "offer_answered": frozenset({"solution", "outcome"}),
    "promised": frozenset({"promise", "due", "need"}),
    "promise_kept": _ALL,
    "transferred": frozenset(),
    "transfer_answered": _ALL,
    "connection_lost": _ALL,
    "connection_back": _ALL,
    "noted": frozenset(),
    "draft_kept": frozenset({"field"}),
    "mood_set": _ALL,
    "disposition_set": _ALL,
    "library_moved": _ALL,
    "wrap_up_began": _ALL,
    "closed": frozenset({"dispositions", "disposition", "solved"}),
    # commands
    "start": frozenset(
        {"channel", "direction", "language", "guide", "library", "topic", "owed", "returning"}
    ),
    "say": frozenset({"step", "template", "wording", "language", "edited", "copied"}),
    "take_way": frozenset({"step", "way"}),
    "capture": frozenset({"step"}),
    "correct_fact": frozenset({"name"}),
    "verify_customer": frozenset({"step", "passed", "by"}),
    "link_customer": frozenset({"owed", "returning"}),
    "tick": _ALL,
    "back": _ALL,
    "go_to_stage": _ALL,
    "skip": frozenset(),
    "interrupt": _ALL,
    "return_from_interrupt": _ALL,
    "hold": _ALL,
    "resume": _ALL,
    "park": _ALL,
    "take_up": _ALL,
    "add_need": frozenset(),
    "select_need": _ALL,
    "change_guide": frozenset({"guide"}),
    "change_language": _ALL,
    "change_channel": _ALL,
    "offer_solution": frozenset({"solution", "revision"}),
    "answer_offer": frozenset({"solution", "outcome"}),
    "make_promise": frozenset({"promise", "due"}),
    "keep_promise": _ALL,
    "transfer": frozenset(),
    "answer_transfer": _ALL,
    "line_dropped": _ALL,
    "reconnected": _ALL,
    "note": frozenset(),
    "keep_draft": frozenset({"field"}),
    "set_mood": _ALL,
    "set_disposition": _ALL,
    "move_to_library": _ALL,
    "wrap_up": _ALL,
    "close": frozenset({"dispositions", "disposition", "solved"}),
}
"""Fields that stay, by kind; None: all of them."""

_BLANK: Mapping[str, Mapping[str, Any]] = {
    "was_said": {"text": ""},
    "facts_known": {"facts": {}},
    "customer_linked": {"customer": ""},
    "promised": {"what": "", "who": ""},
    "transferred": {"to": "", "summary": ""},
    "noted": {"text": ""},
    "draft_kept": {"text": ""},
    "say": {"text": ""},
    "capture": {"facts": {}},
    "correct_fact": {"value": ""},
    "link_customer": {"customer": ""},
    "skip": {"reason": ""},
    "make_promise": {"what": "", "who": ""},
    "transfer": {"to": "", "summary": ""},
    "note": {"text": ""},
    "keep_draft": {"text": ""},
}
"""What stands for fields without a default once they are erased."""

_REASONS = "reasons"


def split(data: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What stays, and what is erased with the customer, of an encoded command or event."""
    kind = data["kind"]
    stays = PUBLIC[kind]
    if stays is None:
        return {name: value for name, value in data.items() if name != "kind"}, {}
    public, personal = {}, {}
    for name, value in data.items():
        if name in stays or name == "schema":
            public[name] = value
        elif name != "kind":
            personal[name] = value
    if kind == "moved":
        public, personal = _without_reasons(public)
    return public, personal


def join(
    kind: str, public: Mapping[str, Any], personal: Mapping[str, Any] | None
) -> dict[str, Any]:
    """The encoded command or event again; with blanks when the personal part was erased."""
    data = {"kind": kind, **public}
    if personal is None:
        return {**data, **_BLANK.get(kind, {})}
    if kind == "moved":
        return _with_reasons(data, personal.get(_REASONS, {}))
    return {**data, **personal}


def _without_reasons(moved: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The reasons for skipping are the rep's own words: they are kept apart."""
    reasons = {}
    public = dict(moved)
    for name in ("left", "entered"):
        if (visit := moved.get(name)) and "reason" in visit:
            public[name], reasons[name] = _bare(visit), visit["reason"]
    passed = moved.get("passed", [])
    if any("reason" in visit for visit in passed):
        public["passed"] = [_bare(visit) for visit in passed]
        reasons |= {str(at): v["reason"] for at, v in enumerate(passed) if "reason" in v}
    return public, ({_REASONS: reasons} if reasons else {})


def _with_reasons(moved: dict[str, Any], reasons: Mapping[str, str]) -> dict[str, Any]:
    for place, reason in reasons.items():
        if place in moved:
            moved[place] = {**moved[place], "reason": reason}
        else:
            passed = list(moved["passed"])
            passed[int(place)] = {**passed[int(place)], "reason": reason}
            moved["passed"] = passed
    return moved


def _bare(visit: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in visit.items() if name != "reason"}
