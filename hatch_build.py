"""Puts the content and the resources of a checkout into the wheel, as data of the program."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA_FOLDERS = ("scripts_library", "resources")


class DataHook(BuildHookInterface[Any]):
    """Maps each data folder to `agent_assist/_data/…`; an editable install reads the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a wheel is built."""
        if version == "editable":
            return
        for name in DATA_FOLDERS:
            folder = Path(self.root) / name
            if not folder.is_dir():
                raise FileNotFoundError(
                    f"{folder} is missing: build from a whole checkout or sdist."
                )
            build_data["force_include"][str(folder)] = f"agent_assist/_data/{name}"
