"""The starter library as tests need it: read once, published once, its phrases read once."""

import shutil
from functools import cache
from pathlib import Path

from agent_assist.bootstrap import Services, build
from agent_assist.library import starter
from agent_assist.practising import Books

starter_content = cache(starter.starter_content)
"""The content that comes with the program; nothing can change it, so one reading does for all."""


class Starter:
    """Makes data folders in which the starter library is published already.

    Args:
        folder: an empty one, for the folder that is copied.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._books = Books()
        build(folder).close()

    def services(self, data: Path) -> Services:
        """The services of a fresh data folder."""
        for file in self._folder.iterdir():
            if file.is_file() and not (data / file.name).exists():
                shutil.copy(file, data / file.name)
        services = build(data)
        services.practising.books = self._books
        return services
