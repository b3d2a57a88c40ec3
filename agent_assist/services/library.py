"""The published library: which version a call is pinned to, and what is new for a rep."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from agent_assist.domain.commands import Actor
from agent_assist.domain.content import Content
from agent_assist.domain.problem import NotPublishableError, Problem, Severity
from agent_assist.editing.withdrawing import without

if TYPE_CHECKING:  # an ordinary start needs nothing of the studio
    from agent_assist.domain.studio import Banned

MAX_VERSIONS_IN_MEMORY = 8


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

    def banned_since(self, version: str) -> tuple[Banned, ...]:
        """The texts that were withdrawn after a version was published."""


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

        Solutions and house values are the current ones, since nothing outdated may be offered,
        and what was withdrawn since is not in it.

        Args:
            version: the current one is meant when it is empty or no longer there.
        """
        pinned, current = self._stored(version), self._stored("")
        if pinned is current:
            return current
        if version not in self._mixed:
            allowed = without(pinned, self._versions.banned_since(version))
            self._mixed[version] = replace(
                allowed,
                solutions=current.solutions,
                house_values={**pinned.house_values, **current.house_values},
            )
        return self._mixed[version]

    def published(self, version: str = "") -> Content:
        """A version as it was published; the current one when it is empty.

        Raises:
            LookupError: there is no such version.
        """
        if version and version != self._version and self._versions.load(version) is None:
            raise LookupError(f"There is no version {version} of the library.")
        return self._stored(version)

    def is_withdrawn(self, version: str, guide: str, step: str) -> bool:
        """Whether a text of that step was withdrawn since the version was published."""
        pinned, allowed = self._stored(version), self.content(version)
        if pinned is allowed or guide not in pinned.guides:
            return False
        found = pinned.guides[guide].steps.get(step)
        say = found.say if found else ""
        return allowed.templates.get(say) is not pinned.templates.get(say)

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
        return self._keep(content, message, author)

    def begin_with(self, content: Content, author: Actor) -> str:
        """Make the first version of what comes with the program.

        It was checked when the program was made, so nobody waits for that at the first start.
        """
        return self._keep(content, "", author)

    def _keep(self, content: Content, message: str, author: Actor) -> str:
        stored = self._encode(content)
        version = self._versions.publish(stored, message, author.name, datetime.now(UTC))
        self.take(version, content)
        return version

    def take(self, version: str, content: Content) -> None:
        """A version that was just published in this process becomes the current one."""
        with self._loading:
            self._loaded[version] = content
        self._become(version)

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
