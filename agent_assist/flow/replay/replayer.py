"""Logged calls on a draft, one after the other."""

from __future__ import annotations

from collections.abc import Callable

from agent_assist.domain.content import Content
from agent_assist.domain.guide import StepKind
from agent_assist.domain.replay import SAME, Outcome, Reason
from agent_assist.flow.replay.likeness import Likeness, Withdrawn
from agent_assist.flow.replay.logged import At, Heard, LoggedCall
from agent_assist.flow.replay.rerun import rerun

NO_VERSION = Reason(Outcome.LEFT_OUT, code="no_version")


class Replayer:
    """Replays calls on one draft.

    Args:
        draft: the content they are decided on.
        content: of a version as it was published; None when it is not there.
        withdrawn: what must not be said any more.
    """

    def __init__(
        self,
        draft: Content,
        content: Callable[[str], Content | None],
        withdrawn: Withdrawn = (),
    ) -> None:
        self._draft = draft
        self._content = content
        self._withdrawn = withdrawn
        self._kept: dict[str, Likeness | None] = {}

    def replay(self, call: LoggedCall) -> Reason:
        """What would have become of the call."""
        likeness = self._likeness(call.version)
        if likeness is None:
            return NO_VERSION
        if likeness.same_course(call):
            return self._words_of(call) or SAME
        unlike = likeness.unlike(call)
        return rerun(call, self._draft, self._other_words, self._was_end(call), unlike)

    def rerun(self, call: LoggedCall) -> Reason:
        """The same by deciding every command, however alike the contents are."""
        if self._likeness(call.version) is None:
            return NO_VERSION
        return rerun(call, self._draft, self._other_words, self._was_end(call))

    def _words_of(self, call: LoggedCall) -> Reason | None:
        for turn in call.turns:
            for heard in turn.heard:
                reason = self._other_words(heard)
                if reason is not None:
                    return reason
        return None

    def _other_words(self, heard: Heard) -> Reason | None:
        likeness = self._likeness(heard.version)
        return likeness.other_words(heard) if likeness is not None else None

    def _likeness(self, version: str) -> Likeness | None:
        if version not in self._kept:
            old = self._content(version)
            found = Likeness(old, self._draft, self._withdrawn) if old is not None else None
            self._kept[version] = found
        return self._kept[version]

    def _was_end(self, call: LoggedCall) -> Callable[[At], bool]:
        old = self._content(call.version)

        def was_end(at: At) -> bool:
            guide = old.guides.get(at[0]) if old else None
            step = guide.steps.get(at[1]) if guide else None
            return step is None or step.kind is StepKind.END

        return was_end
