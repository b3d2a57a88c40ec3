"""The content that comes with the program."""

from __future__ import annotations

from agent_assist.domain.content import Content
from agent_assist.paths import data_root

STARTER_PACK = "shop"


def starter_content() -> Content:
    """The content of the starter pack."""
    from agent_assist.library.packs import load_packs  # only a first start needs YAML

    return load_packs([data_root("scripts_library") / STARTER_PACK]).content
