"""Replays logged calls on a draft beside the window, and says in words what came of it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from agent_assist.domain.content import Content
from agent_assist.domain.data import dataclass
from agent_assist.domain.replay import Outcome, Reason, Replayed
from ui.core_texts import translated
from ui.i18n import QT_TRANSLATE_NOOP, in_interface
from ui.tasks import Worker

if TYPE_CHECKING:
    from ui.services import Services

LAST_CALLS = 500
OUTCOMES: dict[Outcome, str] = {
    Outcome.SAME: QT_TRANSLATE_NOOP("Replay", "run the same"),
    Outcome.OTHER_WORDS: QT_TRANSLATE_NOOP("Replay", "hear other words"),
    Outcome.OTHER_END: QT_TRANSLATE_NOOP("Replay", "end elsewhere"),
    Outcome.FACT_MISSING: QT_TRANSLATE_NOOP("Replay", "would need a fact that was never asked"),
    Outcome.STUCK: QT_TRANSLATE_NOOP("Replay", "would get stuck"),
    Outcome.LEFT_OUT: QT_TRANSLATE_NOOP("Replay", "could not be replayed"),
}


@dataclass(frozen=True, slots=True)
class Told:
    """What came of a replay: of which draft, and the calls."""

    draft: Content
    replayed: Replayed


class Replayer(QObject):
    """One replay at a time, on a thread that waits for two processes.

    Signals:
        begun: it has started. progress: the share done, from 0 to 1.
        done: a `Told`. failed: a sentence. stopped: it was given up.
    """

    begun = Signal()
    progress = Signal(float)
    done = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._worker = Worker("studio-replay", self)
        self._stop = threading.Event()
        self.running = False
        self.last: Told | None = None

    def run(self, draft: Callable[[], Content], last: int = LAST_CALLS) -> None:
        """Replay the last calls.

        Args:
            draft: gives the content to decide them on; called away from the window.
        """
        self.stop()
        stop = self._stop = threading.Event()
        self.running = True
        self.begun.emit()
        replaying = self._services.replaying

        def work() -> Told:
            content = draft()
            replayed = replaying.replay(
                content,
                last,
                lambda count: self.progress.emit(min(count / max(last, 1), 1.0)),
                stop.is_set,
            )
            return Told(content, replayed)

        def done(told: Told) -> None:
            if stop is self._stop and not stop.is_set():
                self.running = False
                self.last = told
                self.done.emit(told)

        def failed(error: Exception) -> None:
            if stop is self._stop and not stop.is_set():
                self.running = False
                self.failed.emit(translated(str(error)))

        self._worker.run(work, done, failed)

    def stop(self) -> None:
        """Give the replay up; nothing more is heard of it."""
        self._stop.set()
        if self.running:
            self.running = False
            self.stopped.emit()

    def close(self) -> None:
        """Give it up and wait for its end."""
        self.stop()
        self._worker.close()


def outcome_text(outcome: Outcome) -> str:
    """What calls of an outcome do."""
    return QCoreApplication.translate("Replay", OUTCOMES[outcome])


def summary(told: Told) -> str:
    """In one sentence: "Of the last 500 logged calls, 443 run the same, 27 hear other words …"."""
    replayed = told.replayed
    if not len(replayed):
        return QCoreApplication.translate("Replay", "No closed call has been logged yet.")
    counts = replayed.counts()
    parts = []
    for outcome in Outcome:
        if not counts[outcome] and outcome is not Outcome.SAME:
            continue
        text = f"{counts[outcome]} {outcome_text(outcome)}"
        place = _worst_place(told, outcome)
        if place and outcome in (Outcome.STUCK, Outcome.FACT_MISSING):
            at = QCoreApplication.translate("Replay", "at {step}").format(step=place)
            text = f"{text} {at}"
        parts.append(text)
    count = len(replayed)
    begin = QCoreApplication.translate("Replay", "Of the last %n logged call(s),", None, count)
    return f"{begin} {', '.join(parts)}."


def _worst_place(told: Told, outcome: Outcome) -> str:
    places = {
        place_text(told.draft, reason)
        for reason, _ in told.replayed.by_reason()
        if reason.outcome is outcome
    }
    return next(iter(places)) if len(places) == 1 else ""


def place_text(content: Content, reason: Reason) -> str:
    """The step at which something was noticed first."""
    guide = content.guides.get(reason.guide)
    step = guide.steps.get(reason.step) if guide is not None else None
    if step is None:
        return reason.step
    return in_interface(step.title) or step.id


def reason_text(content: Content, reason: Reason) -> str:
    """One reason in words: where, and what."""
    guide = content.guides.get(reason.guide)
    where = " · ".join(
        filter(None, (in_interface(guide.title) if guide else "", place_text(content, reason)))
    )
    match reason.outcome:
        case Outcome.SAME:
            what = ""
        case Outcome.OTHER_WORDS:
            what = QCoreApplication.translate("Replay", _WORDS.get(reason.code, ""))
        case Outcome.OTHER_END:
            end = content.guides.get(reason.instead_guide)
            last = end.steps.get(reason.instead_step) if end is not None else None
            name = in_interface(last.title) if last is not None else reason.instead_step
            what = QCoreApplication.translate("Replay", "ended at “{step}” before").format(
                step=name
            )
        case Outcome.FACT_MISSING:
            names = ", ".join(_fact_name(content, reason, name) for name in reason.facts)
            what = QCoreApplication.translate("Replay", "asks for {facts}").format(facts=names)
        case Outcome.STUCK:
            what = translated(reason.sentence)
            if not what:
                what = QCoreApplication.translate(
                    "Replay", "asks what was not answered in the call"
                )
        case _:
            what = QCoreApplication.translate("Replay", _LEFT_OUT.get(reason.code, ""))
    return ": ".join(filter(None, (where, what)))


def _fact_name(content: Content, reason: Reason, name: str) -> str:
    spec = content.fact(name, reason.guide)
    return (in_interface(spec.label) if spec is not None else "") or name


_WORDS = {
    "changed": QT_TRANSLATE_NOOP("Replay", "the words are others"),
    "new": QT_TRANSLATE_NOOP("Replay", "is said in addition"),
    "gone": QT_TRANSLATE_NOOP("Replay", "is no longer said"),
    "withdrawn": QT_TRANSLATE_NOOP("Replay", "was withdrawn"),
}
_LEFT_OUT = {
    "erased": QT_TRANSLATE_NOOP("Replay", "the call was erased"),
    "no_version": QT_TRANSLATE_NOOP("Replay", "its version of the library is gone"),
    "unreadable": QT_TRANSLATE_NOOP("Replay", "its log cannot be read"),
}
