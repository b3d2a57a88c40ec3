"""A lock of the operating system on a file, freed even when the process is killed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from agent_assist.db.errors import StorageError, Trouble

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held from `take` to `release`, or until the process ends.

    The file itself stays: deleting it would let two processes hold "the" lock.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Whether the lock is now ours; False when somebody else holds it.

        Raises:
            StorageError: the folder is missing or cannot be written to.
        """
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except FileNotFoundError as error:
            raise StorageError(Trouble.MISSING, str(self._path.parent), str(error)) from error
        except OSError as error:
            raise StorageError(Trouble.READ_ONLY, str(self._path.parent), str(error)) from error
        try:
            _take(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        """Let somebody else take it; nothing happens when it is not held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
