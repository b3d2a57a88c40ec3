"""How much of the machine a process takes when others want it, too."""

from __future__ import annotations

import os
import sys

NICE = 10
"""Ten steps below: about a tenth of a core when others take all of it, and all of it else."""
BELOW_NORMAL_PRIORITY_CLASS = 0x4000


def give_way() -> None:
    """Let this process stand back, for good: it works beside a window in which somebody types.

    Without it a thread of the window that is woken waits for this process's turn to end.
    """
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(NICE)
