"""Help pages of this system's applications as long articles, and what people ask them.

A page is a title and flowing text; a query is a sentence or a heading that was kept out of it, so
that it shares the topic and seldom the words. Pages of all applications compete. They are read
from /usr/share, or from the folders that AGENT_ASSIST_HELP names (separated as in PATH), where
packages may be unpacked without being installed. The general desktop guides are left out.
"""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from agent_assist.search import Document
from tests.benchmarks.search_data import KnowledgeBase, words

FOLDERS = ("help/{language}", "doc/HTML/{language}")
GENERAL_GUIDES = frozenset({"gnome-help", "mate-user-guide", "user-guide", "fundamentals"})
LEAST_PAGES = 50
MOST_OF_ONE = 40
"""Pages of one application: a collection of games has hundreds that are all alike."""
LEAST_WORDS, MOST_WORDS = 30, 1_500
"""Of a page."""
SENTENCE_WORDS = (5, 30)
MOST_SENTENCES = 2
HEADING_WORDS = 2
_LETTERS = {"sr": re.compile("[а-џ]"), "el": re.compile("[α-ωάέήίόύώϊϋ]")}
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(\[.*?\]\s*)?>", re.DOTALL)
_ENTITY = re.compile(r"&(?!amp;|lt;|gt;|quot;|apos;|#)([\w.-]+);")
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+")
_KINDS = frozenset({".page", ".docbook", ".xml"})
_PAGES = frozenset({"page", "chapter", "sect1", "preface", "article"})
_DIVIDES = frozenset({"section", "sect2", "sect3", "sect4", "simplesect"})
_BLOCKS = frozenset({"p", "para", "simpara", "term"})
_SKIPPED = frozenset({
    "info", "articleinfo", "bookinfo", "chapterinfo", "sect1info", "sect2info", "screen", "code",
    "programlisting", "screenshot", "media", "legalnotice", "comment", "links",
})  # fmt: skip


@dataclass
class _Page:
    name: str
    title: str = ""
    about: str = ""
    headings: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)


def help_pages(language: str, seed: int = 0) -> KnowledgeBase | None:
    """Titled help pages of many applications, or None where there are too few.

    Each is asked by what its author says it is about, by a heading and by a few sentences, where
    it has them. None of these stays in the page.
    """
    rng = random.Random(f"help/{language}/{seed}")
    documents: list[Document] = []
    asked: list[tuple[str, str]] = []
    titles: set[str] = set()
    of_one = Counter[str]()
    for page in _pages(language):
        application = page.name.split("/")[0]
        full = of_one[application] == MOST_OF_ONE
        if full or page.title in titles or not _is_written_in(language, page):
            continue
        titles.add(page.title)
        of_one[application] += 1
        queries = [page.about] if page.about else []
        if page.headings:
            queries.append(page.headings.pop(rng.randrange(len(page.headings))))
        sentences = [s for p in page.paragraphs for s in _SENTENCE_END.split(p)]
        fit = [s for s in sentences if SENTENCE_WORDS[0] <= len(words(s)) <= SENTENCE_WORDS[1]]
        queries += rng.sample(fit, min(len(fit) // 3, MOST_SENTENCES))
        kept = [s for s in (*page.headings, *sentences) if s not in queries]
        documents.append(Document(page.name, page.title, body="\n".join(kept), language=language))
        asked += [(query, page.name) for query in queries if len(words(query)) >= HEADING_WORDS]
    if len(documents) < LEAST_PAGES:
        return None
    rng.shuffle(asked)
    return KnowledgeBase(f"{language} help", language, tuple(documents), tuple(asked))


def _is_written_in(language: str, page: _Page) -> bool:
    """Whether a page of a fitting length was translated at all."""
    text = " ".join(page.paragraphs)
    own = _LETTERS[language]
    found = words(text.lower())
    translated = sum(bool(own.search(word)) for word in found)
    title = own.search(page.title.lower()) is not None
    return title and LEAST_WORDS <= len(found) <= MOST_WORDS and 2 * translated > len(found)


def _pages(language: str) -> Iterator[_Page]:
    roots = os.environ.get("AGENT_ASSIST_HELP", "/usr/share").split(os.pathsep)
    for root in map(Path, roots):
        for folder in (root / name.format(language=language) for name in FOLDERS):
            for path in sorted(folder.rglob("*")):
                application = path.relative_to(folder).parts[0]
                if path.suffix in _KINDS and application not in GENERAL_GUIDES:
                    yield from _pages_of(path, str(path.relative_to(folder)))


def _pages_of(path: Path, name: str) -> Iterator[_Page]:
    text = _DOCTYPE.sub("", path.read_text(encoding="utf-8"))
    try:
        tree = ElementTree.fromstring(_ENTITY.sub(r"\1", text))
    except ElementTree.ParseError:
        return  # a part that is only well-formed inside another file
    found = [one for one in tree.iter() if _tag(one) in _PAGES]
    if not found and _tag(tree) == "section":
        found = [tree]
    for number, one in enumerate(found):
        page = _Page(f"{name}#{number}")
        _read(one, page, at_top=True)
        yield page


def _read(element: ElementTree.Element, page: _Page, at_top: bool) -> None:
    for child in element:
        tag = _tag(child)
        if tag == "info" and at_top:
            page.about = next((_text(one) for one in child if _tag(one) == "desc"), "")
        elif tag == "title":
            if at_top and not page.title:
                page.title = _text(child)
            elif not at_top:
                page.headings.append(_text(child))
        elif tag in _BLOCKS:
            page.paragraphs.append(_text(child))
        elif tag not in _SKIPPED and tag not in _PAGES:
            _read(child, page, at_top=at_top and tag not in _DIVIDES)


def _tag(element: ElementTree.Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _text(element: ElementTree.Element) -> str:
    return " ".join(" ".join(element.itertext()).split())
