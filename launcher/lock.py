"""One installation at a time: a lock held by the operating system, gone when its holder dies."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from launcher.talk import say


@contextmanager
def only_one(lock_file: Path) -> Iterator[None]:
    """Holds `lock_file` locked while the body runs; waits, and says so, if another holds it.

    Raises:
        OSError: the file cannot be created, as in a read-only folder.
    """
    handle = os.open(lock_file, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        if not _lock(handle, wait=False):
            say("Another start is installing the program; waiting until it is done.")
            _lock(handle, wait=True)
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt
    import time

    def _lock(handle: int, *, wait: bool) -> bool:
        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            except OSError:
                if not wait:
                    return False
                time.sleep(0.2)
            else:
                return True
else:
    import fcntl

    def _lock(handle: int, *, wait: bool) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True
