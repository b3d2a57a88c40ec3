"""What would have become of logged calls if they had run on other content."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from agent_assist.domain.data import dataclass


class Outcome(StrEnum):
    """How a logged call runs on a draft, the best first.

    SAME: the customer hears the same and it ends the same. OTHER_WORDS: they hear something else,
    or something more or less. OTHER_END: it ends at another step or with another disposition.
    FACT_MISSING: the draft asks for a fact that was never told in the call. STUCK: the draft
    refuses what was answered, or asks what was not answered. LEFT_OUT: not replayed.
    """

    SAME = "same"
    OTHER_WORDS = "other_words"
    OTHER_END = "other_end"
    FACT_MISSING = "fact_missing"
    STUCK = "stuck"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Reason:
    """What a replay came to, and where on the draft it was noticed first.

    Attributes:
        guide, step: of the draft, or of the log for a line that the draft does not have.
        code: for OTHER_WORDS "changed", "new", "gone" or "withdrawn"; for OTHER_END "place" or
            "disposition"; for STUCK the code of the refusal, or "no_answer"; for LEFT_OUT
            "erased", "no_version" or "unreadable".
        sentence: for STUCK, what was refused, in words.
        facts: for FACT_MISSING, which.
        template: for OTHER_WORDS, what would be said, or was said.
        instead_guide, instead_step: where the call ended when it was logged.
        disposition, instead_disposition: what the end means, now and then.
    """

    outcome: Outcome
    guide: str = ""
    step: str = ""
    code: str = ""
    sentence: str = ""
    facts: tuple[str, ...] = ()
    template: str = ""
    instead_guide: str = ""
    instead_step: str = ""
    disposition: str = ""
    instead_disposition: str = ""


SAME = Reason(Outcome.SAME)


@dataclass(frozen=True, slots=True)
class Replayed:
    """Some calls with what became of each.

    Attributes:
        ids: of the calls, the newest first. which: for each its place in `reasons`.
    """

    ids: Sequence[str]
    which: Sequence[int]
    reasons: tuple[Reason, ...]

    def __len__(self) -> int:
        return len(self.ids)

    def counts(self) -> dict[Outcome, int]:
        """How many calls came to each outcome; all outcomes are there."""
        found = Counter(self.which)
        counts = dict.fromkeys(Outcome, 0)
        for place, reason in enumerate(self.reasons):
            counts[reason.outcome] += found[place]
        return counts

    def by_reason(self) -> tuple[tuple[Reason, int], ...]:
        """Each reason with how many calls have it: the worst outcome first, then the most calls."""
        found = Counter(self.which)
        rank = {outcome: -place for place, outcome in enumerate(Outcome)}
        pairs = [(reason, found[place]) for place, reason in enumerate(self.reasons)]
        pairs.sort(key=lambda pair: (rank[pair[0].outcome], -pair[1]))
        return tuple(pair for pair in pairs if pair[1])

    def calls(
        self, outcome: Outcome | None = None, reason: Reason | None = None
    ) -> Iterator[tuple[str, Reason]]:
        """The calls with what became of each, the newest first.

        Args:
            outcome, reason: only those; None for all.
        """
        for id_, place in zip(self.ids, self.which, strict=True):
            found = self.reasons[place]
            if outcome in (None, found.outcome) and reason in (None, found):
                yield id_, found
