"""Who may change the library: supervisors, behind a passphrase when one is set."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Any, Protocol

from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.errors import KnownError

SETTING = "supervisors_passphrase"

# The cost that RFC 7914 and OWASP name for interactive use: 64 MB, about a quarter of a second.
_COST = {"n": 2**16, "r": 8, "p": 1}
_MOST_MEMORY = 128 * 2**20
_SHORTEST = 8


class PermissionDeniedError(KnownError):
    """This actor may not do that; the sentence says why, and what would help."""


class SettingsPort(Protocol):
    """Where settings are kept with the library."""

    def settings(self) -> dict[str, Any]:
        """All settings, as plain JSON data."""

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting."""


class Rights:
    """Decides for each actor.

    Args:
        only_reads: why nothing can be written here, with what to do; empty when it can.
    """

    def __init__(self, settings: SettingsPort, only_reads: str = "") -> None:
        self._settings = settings
        self._only_reads = only_reads
        self._admitted: dict[str, str] = {}

    def denied(self, actor: Actor) -> PermissionDeniedError | None:
        """Why this actor may not change the library; None when they may."""
        if actor.role is not Role.SUPERVISOR:
            return PermissionDeniedError(
                "not-a-supervisor",
                "Only a supervisor may change the library.",
                "Choose in the settings that you work here as a supervisor.",
            )
        if self._only_reads:
            return PermissionDeniedError("only-reads", str(self._only_reads), "")
        if self.locked(actor):
            return PermissionDeniedError(
                "passphrase-needed",
                "Changing the library needs the supervisors' passphrase.",
                "Type it, or ask the supervisor who set it.",
            )
        return None

    def demand(self, actor: Actor) -> None:
        """Raise `PermissionDeniedError` when this actor may not change the library."""
        denied = self.denied(actor)
        if denied is not None:
            raise denied

    def locked(self, actor: Actor) -> bool:
        """Whether a passphrase is set that this actor has not given since the program started."""
        kept = self._kept()
        return bool(kept) and self._admitted.get(actor.id) != kept.get("hash")

    def admit(self, actor: Actor, passphrase: str) -> None:
        """Let the actor in until the program ends.

        Raises:
            PermissionDeniedError: the passphrase is wrong.
        """
        kept = self._kept()
        if not kept:
            return
        made = _scrypt(passphrase, bytes.fromhex(kept["salt"]), kept)
        if not hmac.compare_digest(made, kept["hash"]):
            raise PermissionDeniedError(
                "wrong-passphrase",
                "This is not the supervisors' passphrase.",
                "Mind capitals and the keyboard's layout, and try again.",
            )
        self._admitted[actor.id] = kept["hash"]

    def set_passphrase(self, actor: Actor, passphrase: str) -> None:
        """Set another passphrase, or none with an empty text.

        Raises:
            PermissionDeniedError: the actor is no supervisor, or the passphrase is too short.
        """
        self.demand(actor)
        if not passphrase:
            self._settings.set_setting(SETTING, {})
            return
        if len(passphrase) < _SHORTEST:
            raise PermissionDeniedError(
                "short-passphrase",
                "This passphrase is shorter than 8 characters.",
                "Take three or four words that only supervisors know.",
            )
        salt = secrets.token_bytes(16)
        kept = {**_COST, "salt": salt.hex(), "hash": _scrypt(passphrase, salt, _COST)}
        self._settings.set_setting(SETTING, kept)
        self._admitted[actor.id] = str(kept["hash"])

    def _kept(self) -> dict[str, Any]:
        return dict(self._settings.settings().get(SETTING) or {})


def _scrypt(passphrase: str, salt: bytes, cost: dict[str, Any]) -> str:
    made = hashlib.scrypt(
        passphrase.encode("utf-8", "surrogatepass"),
        salt=salt,
        n=cost["n"],
        r=cost["r"],
        p=cost["p"],
        maxmem=_MOST_MEMORY,
    )
    return made.hex()
