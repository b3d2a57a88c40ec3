"""When a card is asked again: the FSRS algorithm, from the package `fsrs`, without fuzzing.

Source: open-spaced-repetition/py-fsrs (FSRS-6). Its default parameters stand, since one trainee's
reviews are too few to fit one's own.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache

from fsrs import Card, Rating, Scheduler

from agent_assist.domain.training import Grade

RETENTION = 0.9
LEAST_RETENTION, MOST_RETENTION = 0.7, 0.97
"""What can be set: below, cards come back forgotten; above, every few days for ever."""

_RATINGS = {
    Grade.AGAIN: Rating.Again,
    Grade.HARD: Rating.Hard,
    Grade.GOOD: Rating.Good,
    Grade.EASY: Rating.Easy,
}


def new_memory(at: datetime) -> str:
    """The state of a card that was never asked; it is due at once.

    Args:
        at: with a time zone.
    """
    return _memory(Card(card_id=0, due=at.astimezone(UTC)))


def reviewed(
    memory: str, grade: Grade, at: datetime, retention: float = RETENTION
) -> tuple[str, datetime]:
    """The state of a card after it was asked, and when it is due again.

    The same answers at the same times give the same schedule.

    Args:
        retention: share of cards that shall still be known when they are asked; kept within
            `LEAST_RETENTION` and `MOST_RETENTION`.

    Raises:
        ValueError: `memory` is not what `new_memory` or `reviewed` gave.
    """
    try:
        before = Card.from_dict(json.loads(memory))
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("This is not the memory of a review card.") from error
    card, _ = _scheduler(retention).review_card(before, _RATINGS[grade], at.astimezone(UTC))
    return _memory(card), card.due


@lru_cache(maxsize=8)
def _scheduler(retention: float) -> Scheduler:
    kept = min(max(retention, LEAST_RETENTION), MOST_RETENTION)
    return Scheduler(desired_retention=kept, enable_fuzzing=False)


def _memory(card: Card) -> str:
    return json.dumps(card.to_dict(), sort_keys=True)
