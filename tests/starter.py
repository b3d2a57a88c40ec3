"""The starter library as tests need it: read once, published once, its phrases read once."""

import shutil
from functools import cache
from pathlib import Path

from agent_assist.bootstrap import Services, build
from agent_assist.indexing import index_state
from agent_assist.library import starter
from agent_assist.practising import Books
from agent_assist.services.upkeep import index_file

starter_content = cache(starter.starter_content)
"""The content that comes with the program; nothing can change it, so one reading does for all."""


class Starter:
    """Makes data folders in which the starter library is published already.

    Args:
        folder: an empty one; in it the library is published, and its index kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._books = Books()
        services = build(folder)
        index = services.find.index
        assert index is not None
        index.save(index_file(folder, index_state(services.library.version, services.store)))
        services.close()

    def lay_out(self, data: Path) -> None:
        """Give a data folder what of these files it has not."""
        for file in self._folder.iterdir():
            if file.is_file() and not (data / file.name).exists():
                shutil.copy(file, data / file.name)

    def services(self, data: Path) -> Services:
        """The services of a fresh data folder."""
        self.lay_out(data)
        services = build(data)
        services.practising.books = self._books
        return services
