"""Which of a template's wordings is said now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol, TypeVar


class WordingLike(Protocol):
    """What choosing needs to know of a wording; an empty collection or None means: any."""

    @property
    def id(self) -> str:
        """Stable within its template."""
        ...

    @property
    def channels(self) -> Collection[str]:
        """The channels it is written for."""
        ...

    @property
    def moods(self) -> Collection[str]:
        """The customer's moods it is written for."""
        ...

    @property
    def hours(self) -> tuple[int, int] | None:
        """From which hour (0 to 23) until before which; (22, 6) runs over midnight."""
        ...


_W = TypeVar("_W", bound=WordingLike)


def rank_wordings(
    wordings: Iterable[_W],
    *,
    channel: str = "",
    mood: str = "",
    hour: int = 12,
    last_used: str | Sequence[str] | None = None,
) -> list[_W]:
    """The wordings that fit, the one to be said first; the same input gives the same order.

    The most specific come first (a wording made for this mood goes before one for any); among
    equals those that this rep used longest ago, or never, in the order of the template. Where only
    the last one used is known, they follow it in turn, so that each has its day.

    Args:
        wordings: All wordings of one template.
        channel: The call's channel.
        mood: The customer's mood.
        hour: Hour of the call's clock, 0 to 23.
        last_used: Id of the wording this rep used last, or several ids, the latest last.
    """
    used = [last_used] if isinstance(last_used, str) else list(last_used or ())
    recency = {wording_id: place for place, wording_id in enumerate(used, start=1)}
    fitting = [wording for wording in _after(used, wordings) if _fits(wording, channel, mood, hour)]
    return sorted(fitting, key=lambda wording: (-_specificity(wording), recency.get(wording.id, 0)))


def pick_wording(
    wordings: Iterable[_W],
    *,
    channel: str = "",
    mood: str = "",
    hour: int = 12,
    last_used: str | Sequence[str] | None = None,
) -> _W | None:
    """The first of ``rank_wordings``, or None when no wording fits."""
    ranked = rank_wordings(wordings, channel=channel, mood=mood, hour=hour, last_used=last_used)
    return ranked[0] if ranked else None


def _after(used: Sequence[str], wordings: Iterable[_W]) -> list[_W]:
    """The wordings going round, from the one behind the only one that is known to be used."""
    in_order = list(wordings)
    ids = [wording.id for wording in in_order]
    start = ids.index(used[0]) + 1 if len(used) == 1 and used[0] in ids else 0
    return in_order[start:] + in_order[:start]


def _fits(wording: WordingLike, channel: str, mood: str, hour: int) -> bool:
    return (
        (not wording.channels or channel in wording.channels)
        and (not wording.moods or mood in wording.moods)
        and _within(wording.hours, hour)
    )


def _within(hours: tuple[int, int] | None, hour: int) -> bool:
    if hours is None:
        return True
    start, end = hours
    return start <= hour < end if start <= end else hour >= start or hour < end


def _specificity(wording: WordingLike) -> int:
    return bool(wording.channels) + bool(wording.moods) + (wording.hours is not None)
