"""Wires the parts of the program together; the only place that does."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from agent_assist.db.library_store import LibraryStore
from agent_assist.db.records import Learned, Miss
from agent_assist.domain.commands import Actor, Role
from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.problem import Problem
from agent_assist.guidecheck import check
from agent_assist.journal.journal import Journal
from agent_assist.journal.saver import SaveState
from agent_assist.library.packs import load_packs
from agent_assist.library.snapshot import content_from_bytes, content_to_bytes
from agent_assist.paths import data_root
from agent_assist.presentation.log_lines import Translate
from agent_assist.rendering import Renderer
from agent_assist.search import IndexFileError, SearchIndex
from agent_assist.services.calls import Calls
from agent_assist.services.find import Find, documents
from agent_assist.services.library import Library, NotPublishableError

STARTER_PACK = "shop"


@dataclass(frozen=True, slots=True)
class Services:
    """What the screens and the command line call.

    Attributes:
        read_only: why nothing can be written, as a sentence; empty when this program writes.
    """

    calls: Calls
    find: Find
    library: Library
    journal: Journal
    store: LibraryStore
    read_only: str = ""

    def close(self) -> int:
        """Save what is waiting and close the files; how many commands could not be saved."""
        left = self.journal.close()
        self.store.close()
        return left


def default_data_folder() -> Path:
    """Where an installation keeps everything, unless AGENT_ASSIST_DATA names another folder."""
    named = os.environ.get("AGENT_ASSIST_DATA")
    if named:
        return Path(named)
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", Path.home() / ".local" / "share"))
    return base / "agent-assist"
