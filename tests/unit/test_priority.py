"""Processes that stand back behind the window."""

from __future__ import annotations

import os
import sys
import time
from multiprocessing import get_context

import pytest

from agent_assist.priority import NICE, start_behind


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has classes of priority instead")
def test_a_process_stands_back_before_it_has_loaded_anything() -> None:
    process = get_context("spawn").Process(target=time.sleep, args=(60,), daemon=True)
    start_behind(process)
    try:
        assert process.pid is not None
        behind = os.getpriority(os.PRIO_PROCESS, process.pid)
    finally:
        process.kill()
        process.join()
    assert behind == min(os.nice(0) + NICE, 19)
