"""Packs: folders of YAML files that become content."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from agent_assist.domain.content import Content, HouseValue, Pack, Solution, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import FactSpec, Guide
from agent_assist.domain.problem import Place, Problem
from agent_assist.domain.reasons import why
from agent_assist.domain.scenario import MoveSpec, Scenario
from agent_assist.library.fields import LANGUAGE, Book, Fields
from agent_assist.library.nodes import Items, Node, Scalar, read_documents
from agent_assist.library.read_content import read_solution, read_template
from agent_assist.library.read_facts import read_facts, read_house_values
from agent_assist.library.read_guides import read_guide
from agent_assist.library.read_scenarios import read_move, read_scenario

FOLDERS = ("guides", "templates", "solutions", "scenarios", "moves")
_ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read from packs.

    Attributes:
        places: where each item and part stands, by path: "facts/wish", "packs/electronics_shop",
            "guides/returns/steps/say_back/answers/yes", "templates/hi/wordings/plain/texts/sr".
            Every way is also found as "…/steps/STEP/ways/WAY".
        problems: what could not be read. What could be read is in content all the same.
    """

    content: Content
    places: Mapping[str, Place]
    problems: tuple[Problem, ...]


def find_packs(folder: Path) -> tuple[Path, ...]:
    """The packs at a path: the folder itself when it is one, else the folders in it that are."""
    if _is_pack(folder):
        return (folder,)
    try:
        inner = sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:
        return (folder,)
    return tuple(filter(_is_pack, inner)) or (folder,)


def _is_pack(folder: Path) -> bool:
    return _is_there(folder / "pack.yaml") or any(_is_there(folder / name) for name in FOLDERS)


def _is_there(path: Path) -> bool:
    """Whether it is there; what may not be looked at is, and reading it tells why it cannot be."""
    try:
        return path.exists()
    except OSError:
        return True


def load_packs(folders: Iterable[Path]) -> Loaded:
    """Read packs. Of two items with one id the first wins and the second is a problem.

    Args:
        folders: pack folders, each with a pack.yaml.

    Returns:
        All that could be read, where it stands, and problems. Nothing in a pack can make this
        raise, and nothing in it is executed.
    """
    shelf = _Shelf()
    for folder in folders:
        shelf.read(folder)
    return shelf.loaded()


class _Shelf:
    def __init__(self) -> None:
        self._guides: dict[str, Guide] = {}
        self._templates: dict[str, Template] = {}
        self._solutions: dict[str, Solution] = {}
        self._scenarios: dict[str, Scenario] = {}
        self._moves: dict[str, MoveSpec] = {}
        self._house: dict[str, HouseValue] = {}
        self._facts: dict[str, FactSpec] = {}
        self._synonyms: dict[str, tuple[tuple[str, ...], ...]] = {}
        self._languages: dict[str, None] = {}
        self._packs: dict[str, Pack] = {}
        self._places: dict[str, Place] = {}
        self._problems: list[Problem] = []
        self._pack = ""

    def loaded(self) -> Loaded:
        content = Content(
            self._guides,
            self._templates,
            self._solutions,
            self._house,
            self._facts,
            self._synonyms,
            tuple(self._languages) or ("en",),
            self._packs,
            self._scenarios,
            self._moves,
        )
        return Loaded(content, self._places, tuple(self._problems))

    def read(self, folder: Path) -> None:
        self._pack = ""
        book = Book(problems=self._problems)
        self._read_pack_file(folder, book)
        readers: Mapping[str, Callable[[Fields, str], None]] = {
            "guides": self._guide,
            "templates": self._template,
            "solutions": self._solution,
            "scenarios": self._scenario,
            "moves": self._move,
        }
        for name, read in readers.items():
            for path in _files(folder / name, book):
                self._read_items(path, book, name, read)
        _report_ignored(folder, book)

    def _keep_places(self, book: Book) -> None:
        for path, place in book.places.items():
            self._places.setdefault(path, place)
        book.places.clear()

    def _read_pack_file(self, folder: Path, book: Book) -> None:
        path = folder / "pack.yaml"
        file = path.as_posix()
        if not _is_there(path):
            hint = "Add pack.yaml with “pack: …”, “title: …” and “languages: [en]”."
            message = "There is no pack here: pack.yaml is missing."
            book.report("no-pack", Place(file), message, hint)
            return
        documents, problems = read_documents(path, file)
        self._problems.extend(problems)
        fields = book.table(documents[0], "packs", "pack") if documents else None
        if fields is None:
            if not problems:
                message = "pack.yaml is empty."
                book.report("no-pack", Place(file), message, "Add “pack: …” and “languages: [en]”.")
            return
        self._read_pack(fields, book)
        self._keep_places(book)

    def _read_pack(self, fields: Fields, book: Book) -> None:
        id = fields.id("pack")
        fields.move(f"packs/{id}")
        book.languages = _languages(fields)
        self._languages |= dict.fromkeys(book.languages)
        if id in self._packs:
            fields.wrong("pack", f"Two packs have the id “{id}”.", "Rename one.", "duplicate-id")
        synonyms = fields.groups("synonyms")
        self._pack = id or "pack"
        pack = Pack(fields.texts("title"), book.languages or ("en",), self._pack, synonyms)
        self._packs.setdefault(self._pack, pack)
        for name, value in read_house_values(book, fields).items():
            self._house.setdefault(name, replace(value, pack=self._pack))
        for name, fact in read_facts(fields, "facts").items():
            first = self._facts.setdefault(name, replace(fact, pack=self._pack))
            if replace(first, pack="") != fact:
                message = f"The shared fact “{name}” is described differently in another pack."
                hint = "Describe it in the same way, or give it another name."
                place = book.places[f"facts/{name}"]
                book.report("duplicate-id", place, message, hint, f"facts/{name}")
        for language, groups in synonyms.items():
            self._synonyms[language] = (*self._synonyms.get(language, ()), *groups)
        fields.done()

    def _read_items(
        self, path: Path, book: Book, kind: str, read: Callable[[Fields, str], None]
    ) -> None:
        documents, problems = read_documents(path, path.as_posix())
        self._problems.extend(problems)
        for node in _items(documents):
            fields = book.table(node, kind, kind.removesuffix("s"))
            if fields is None:
                continue
            id = fields.id()
            fields.move(f"{kind}/{id}")
            if id and self._is_new(fields, kind, id):
                read(fields, id)
            self._keep_places(book)

    def _is_new(self, fields: Fields, kind: str, id: str) -> bool:
        first = self._places.get(f"{kind}/{id}")
        if first is None:
            return True
        message = f"The id “{id}” is used twice: also in {first.file}, line {first.line}."
        fields.wrong("id", message, "Give one of them another id, or remove it.", "duplicate-id")
        return False

    def _guide(self, fields: Fields, id: str) -> None:
        guide, templates = read_guide(fields, id)
        if guide is not None:
            self._guides[id] = replace(guide, pack=self._pack)
            own = (replace(template, pack=self._pack) for template in templates)
            self._templates |= {template.id: template for template in own}

    def _template(self, fields: Fields, id: str) -> None:
        self._templates[id] = replace(read_template(fields, id), pack=self._pack)

    def _solution(self, fields: Fields, id: str) -> None:
        self._solutions[id] = replace(read_solution(fields, id), pack=self._pack)

    def _scenario(self, fields: Fields, id: str) -> None:
        self._scenarios[id] = replace(read_scenario(fields, id), pack=self._pack)

    def _move(self, fields: Fields, id: str) -> None:
        spec = read_move(fields, id)
        if spec is not None:
            self._moves[id] = replace(spec, pack=self._pack)


def _languages(fields: Fields) -> tuple[str, ...]:
    found = []
    for language in fields.words("languages"):
        if LANGUAGE.fullmatch(language):
            found.append(language)
        else:
            hint = "Write two or three small letters: [en, sr, el]. Serbian is sr in either script."
            fields.wrong("languages", f"“{language[:40]}” is not a language.", hint)
    if not found and "languages" not in fields:
        fields.missing("languages", "Add “languages: [en]”; the first is the source.")
    return tuple(found)


def _files(folder: Path, book: Book) -> list[Path]:
    """The YAML files in a folder, by name; a folder that is not there has none."""
    if not _is_there(folder) or not os.access(folder.parent, os.X_OK):
        return []  # a pack that may not be entered was told of by its pack.yaml
    try:
        paths = sorted(folder.iterdir())
    except OSError as error:
        message = f"The folder cannot be read: {why(error)}."
        hint = "Check that it is a folder and that you may read it."
        book.report("unreadable-file", Place(folder.as_posix()), message, hint)
        return []
    found = []
    for path in paths:
        if path.suffix.lower() in _ENDINGS:
            found.append(path)
        elif not path.name.startswith("."):
            message = "This is not read: only .yaml files right in this folder are."
            hint = "Rename it to end in .yaml, or move it away."
            book.report("ignored-file", Place(path.as_posix()), message, hint)
    return found


def _report_ignored(folder: Path, book: Book) -> None:
    """Name what stands in the pack and is not read; most often a folder's name is misspelt."""
    try:
        paths = [(path, path.is_dir()) for path in sorted(folder.iterdir())]
    except OSError:
        return  # that pack.yaml is missing or cannot be read was reported already
    for path, is_folder in paths:
        known = path.name in (*FOLDERS, "pack.yaml") or path.name.startswith(".")
        if known or not (is_folder or path.suffix.lower() in _ENDINGS):
            continue
        near = difflib.get_close_matches(path.name, FOLDERS, 1)
        hint = f"Did you mean “{near[0]}”?" if near else f"Read are: {', '.join(FOLDERS)}."
        message = f"“{path.name}” is not read."
        book.report("ignored-file", Place(path.as_posix()), message, hint)


def _items(documents: list[Node]) -> Iterator[Node]:
    """The items of a file: one a document, or lists of them; empty documents are nothing."""
    for document in documents:
        nodes = document.items if isinstance(document, Items) else [document]
        for node in nodes:
            if not (isinstance(node, Scalar) and node.text is None):
                yield node
