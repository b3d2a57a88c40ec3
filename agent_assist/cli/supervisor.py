"""Who changes the library from the command line: the system's user, as a supervisor."""

from __future__ import annotations

import getpass
import os
import sys
from typing import TYPE_CHECKING

from agent_assist.domain.commands import Actor, Role

if TYPE_CHECKING:
    from agent_assist.services.studio import Studio

PASSPHRASE = "AGENT_ASSIST_PASSPHRASE"
"""The environment variable with the supervisors' passphrase, for who cannot be asked."""


def supervisor() -> Actor:
    """The user of the system, as a supervisor."""
    try:
        name = getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        name = "supervisor"
    return Actor(name, name, Role.SUPERVISOR)


def admitted(studio: Studio, *, ask: bool = True) -> Actor:
    """The supervisor, let in with the passphrase when one is set.

    Args:
        ask: false where nothing will be changed, so that no passphrase is needed.

    Raises:
        PermissionDeniedError: the passphrase is wrong.
    """
    actor = supervisor()
    if ask and studio.locked(actor):
        given = os.environ.get(PASSPHRASE, "")
        if not given and sys.stdin.isatty():
            given = getpass.getpass("Supervisors' passphrase: ")
        studio.admit(actor, given)
    return actor
