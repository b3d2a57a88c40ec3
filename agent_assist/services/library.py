"""The published library: which version a call is pinned to, and what is new for a rep."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Protocol

from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.problem import Problem, Severity

MAX_VERSIONS_IN_MEMORY = 8


class NotPublishableError(KnownError):
    """An error stands in what would be published; `problems` says each."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        first = problems[0]
        where = f"{first.place.file}:{first.place.line}: " if first.place.file else ""
        count = "One error stands" if len(problems) == 1 else f"{len(problems)} errors stand"
        super().__init__(
            "not-publishable",
            f"{count} in what would be published: {where}{first.message}",
            first.hint or "Mend it and publish again; “agent-assist library check” shows all.",
        )
        self.problems = problems


class VersionsPort(Protocol):
    """Where published versions are kept."""

    def newest(self) -> str:
        """The id of the newest version, an empty text when nothing was published."""

    def load(self, version: str) -> bytes | None:
        """The snapshot of a version, None when there is none."""

    def publish(self, snapshot: bytes, message: str, author: str, at: datetime) -> str:
        """Keep a snapshot for ever; gives its version."""

    def messages_since(self, at: datetime) -> tuple[str, ...]:
        """What was said of each version published since, newest first."""


class Library:
    """Published versions of all content.

    Args:
        encode, decode: a snapshot's bytes and back.
        check: the guide check, over everything.
        last_shift: when a rep's last shift ended, None when there was none.
        on_change: called when another version became the current one.
    """

    def __init__(
        self,
        versions: VersionsPort,
        encode: Callable[[Content], bytes],
        decode: Callable[[bytes], Content],
        check: Callable[[Content], tuple[Problem, ...]],
        last_shift: Callable[[str], datetime | None],
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        self._versions = versions
        self._encode = encode
        self._decode = decode
        self._check = check
        self._last_shift = last_shift
        self._on_change = on_change
        self._loaded: OrderedDict[str, Content] = OrderedDict()
        self._loading = threading.RLock()
        self._mixed: dict[str, Content] = {}
        self._version = versions.newest()

    @property
    def version(self) -> str:
        """The published version that a new call is pinned to."""
        return self._version

    def content(self, version: str = "") -> Content:
        """What a call that is pinned to a version goes by: its guides and templates.

        Solutions and house values are the current ones, since nothing outdated may be offered.

        Args:
            version: the current one is meant when it is empty or no longer there.
        """
        pinned, current = self._stored(version), self._stored("")
        if pinned is current:
            return current
        if version not in self._mixed:
            self._mixed[version] = replace(
                pinned,
                solutions=current.solutions,
                house_values={**pinned.house_values, **current.house_values},
            )
        return self._mixed[version]

    def _stored(self, version: str) -> Content:
        with self._loading:
            return self._load(version or self._version)

    def _load(self, wanted: str) -> Content:
        if wanted not in self._loaded:
            stored = self._versions.load(wanted)
            if stored is None:
                if wanted == self._version:
                    return Content()
                return self._load(self._version)
            self._loaded[wanted] = self._decode(stored)
            while len(self._loaded) > MAX_VERSIONS_IN_MEMORY:
                self._loaded.popitem(last=False)
        self._loaded.move_to_end(wanted)
        return self._loaded[wanted]

    def news(self, rep: str) -> tuple[str, ...]:
        """What was published since the rep's last shift; nothing for somebody new."""
        since = self._last_shift(rep)
        return self._versions.messages_since(since) if since else ()

    def publish(self, content: Content, message: str, author: Actor) -> str:
        """Make a new version of all content; new calls are pinned to it.

        Raises:
            NotPublishableError: the guide check finds an error in it.
        """
        errors = tuple(p for p in self._check(content) if p.severity is Severity.ERROR)
        if errors:
            raise NotPublishableError(errors)
        stored = self._encode(content)
        version = self._versions.publish(stored, message, author.name, datetime.now(UTC))
        self._loaded[version] = content
        self._become(version)
        return version

    def refresh(self) -> bool:
        """Look whether another process published; whether the version changed.

        Safe on any thread; what was published is read on this one.
        """
        newest = self._versions.newest()
        changed = newest != self._version
        if changed:
            self._stored(newest)
            self._become(newest)
        return changed

    def _become(self, version: str) -> None:
        self._version = version
        self._mixed.clear()
        self._on_change()
