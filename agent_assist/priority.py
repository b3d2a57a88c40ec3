"""How much of the machine a process takes when others want it, too."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

NICE = 10
"""Ten steps below: about a tenth of a core when others take all of it, and all of it else."""
BELOW_NORMAL_PRIORITY_CLASS = 0x4000


def start_behind(process: BaseProcess) -> None:
    """Start a process that stands back from its first moment on: it works beside a window.

    Without it a thread of the window that is woken waits for this process's turn to end; and by
    itself the process could stand back only when it has loaded what it needs.
    """
    process.start()
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.c_void_p(process.sentinel)
        ctypes.windll.kernel32.SetPriorityClass(handle, BELOW_NORMAL_PRIORITY_CLASS)
    else:
        assert process.pid is not None
        own = os.getpriority(os.PRIO_PROCESS, 0)
        os.setpriority(os.PRIO_PROCESS, process.pid, own + NICE)
