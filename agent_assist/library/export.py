"""Content as a pack of readable YAML files; written twice, the files are the same to the byte."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import yaml

from agent_assist.domain.content import Content
from agent_assist.domain.errors import KnownError
from agent_assist.domain.reasons import why
from agent_assist.library.write_items import (
    guide_data,
    pack_data,
    solution_data,
    template_data,
)
from agent_assist.library.write_scenarios import move_data, scenario_data

_WIDTH = 100


class ExportError(KnownError):
    """The pack cannot be written there; the text says why and what to do."""


class _Dumper(yaml.CSafeDumper):
    """Block style, keys in the order given, long and many-line texts as blocks."""

    def ignore_aliases(self, data: object) -> bool:
        """Never write references: the reader refuses them."""
        return True


def _text(dumper: yaml.CSafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def to_yaml(data: object) -> str:
    """Plain data as YAML."""
    text: str = yaml.dump(
        data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH, indent=2
    )
    return text


def dump_pack(content: Content, folder: Path) -> tuple[Path, ...]:
    """Write the content as one pack: pack.yaml, and a file for each item, named by its id.

    Args:
        content: of one pack; of several, all become one with the id and title of the first.
        folder: is made; must be empty or not there yet.

    Returns:
        The files that were written.

    Raises:
        ExportError: the folder is not empty, or cannot be written.
    """
    inline = {id: template for id, template in content.templates.items() if template.inline}
    files: dict[str, object] = {"pack.yaml": pack_data(content, folder.name)}
    files |= _named("guides", ((id, guide_data(g, inline)) for id, g in content.guides.items()))
    own = ((id, template_data(t)) for id, t in content.templates.items() if not t.inline)
    files |= _named("templates", own)
    files |= _named("solutions", ((id, solution_data(s)) for id, s in content.solutions.items()))
    files |= _named("scenarios", ((id, scenario_data(s)) for id, s in content.scenarios.items()))
    files |= _named("moves", ((id, move_data(spec)) for id, spec in content.moves.items()))
    try:
        if folder.exists() and any(folder.iterdir()):
            raise ExportError(
                "not-empty", f"The folder {folder} is not empty.", "Choose another, or empty it."
            )
        return tuple(_write(folder / name, data) for name, data in files.items())
    except OSError as error:
        sentence = f"The pack cannot be written to {folder}: {why(error)}."
        raise ExportError("cannot-write", sentence, "Choose another folder.") from error


def _named(kind: str, items: Iterable[tuple[str, Mapping[str, object]]]) -> dict[str, object]:
    return {f"{kind}/{id}.yaml": data for id, data in sorted(items, key=lambda item: item[0])}


def _write(path: Path, data: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(to_yaml(data), encoding="utf-8", newline="\n")
    return path
