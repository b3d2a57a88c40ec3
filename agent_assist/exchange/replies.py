"""Replies of other tools and rows of tables as templates and solutions of ours."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection
from dataclasses import replace

from agent_assist.domain.content import Solution, Template, Wording
from agent_assist.domain.data import dataclass
from agent_assist.domain.exchange import Grade, Remark
from agent_assist.exchange.lettering import (
    FILLED,
    cleaned,
    has_odd_characters,
    in_serbian_cyrillic,
    is_in_latin,
    language_of,
    letters_not_serbian,
    looks_like_serbian_latin,
    mixed_words,
)
from agent_assist.exchange.placeholders import Placeholders
from agent_assist.exchange.plain_text import MAX_HTML, looks_like_html, plain_text
from agent_assist.exchange.reply import Reply, ReplyText
from agent_assist.exchange.sentences import fault, remark
from agent_assist.library.fields import ID, LANGUAGE
from agent_assist.library.nodes import MAX_TEXT
from agent_assist.library.snapshot import content_hash
from agent_assist.rendering import analyse
from agent_assist.rendering.serbian import to_latin

_PREFIX = re.compile(r"[a-z0-9][a-z0-9_-]{0,19}")
_BULLET = re.compile(r"^\s*(?:[•*–-]|\d{1,3}[.)])\s+")
_SOURCE_MARK = re.compile(r"\s*Imported from [^\n]* \[[0-9a-f]{12}\]")


@dataclass(frozen=True, slots=True)
class Manner:
    """How replies are turned into items.

    Attributes:
        source: the other tool's name, for the note. prefix: of ids.
        language: of all texts; empty: found out text by text.
        otherwise: the language of Latin letters, when it is found out.
        names: variables that texts of ours may use: facts, "house.NAME".
        html: texts that are not known to be HTML are looked at, whether they are.
    """

    source: str
    prefix: str
    placeholders: Placeholders
    language: str = ""
    otherwise: str = "en"
    names: Collection[str] = ()
    html: bool = False

    def check(self) -> None:
        """Raise `ExchangeError` when the prefix or the language is none."""
        if not _PREFIX.fullmatch(self.prefix):
            raise fault("bad-prefix", prefix=self.prefix[:40])
        if self.language and not LANGUAGE.fullmatch(self.language):
            raise fault("bad-language", language=self.language[:40], names="en, sr, el")


@dataclass(frozen=True, slots=True)
class Built:
    """What became of a reply: the item, unless a remark refuses it."""

    item: Template | Solution | None
    language: str
    remarks: tuple[Remark, ...]


def item_id(prefix: str, key: str) -> str:
    """An id that the same key always gives, and another key never: "zendesk_360001".

    A key of other letters than ids have keeps those that fit, and ends in six letters of its hash.
    """
    if re.fullmatch(r"[a-z0-9][a-z0-9_-]*", key) and len(prefix) + len(key) < 64:
        return f"{prefix}_{key}"
    latin = unicodedata.normalize("NFKD", to_latin(key)).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "_", latin.lower()).strip("_")[:30].rstrip("_")
    mark = hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:6]
    return "_".join(filter(None, (prefix, slug, mark)))


def build(reply: Reply, manner: Manner, *, solution: bool = False) -> Built:
    """The item that a reply becomes, with everything that could not be carried over."""
    work = _Work(reply, manner)
    item = work.solution() if solution else work.template()
    remarks = tuple(replace(found, at=reply.at) for found in work.remarks)
    if any(found.grade is Grade.REFUSED for found in remarks):
        item = None
    if item is not None:
        item = replace(item, note=_note(reply, manner, item))
    return Built(item, work.language, remarks)


def _note(reply: Reply, manner: Manner, item: Template | Solution) -> str:
    own = cleaned(reply.note)[:5_000]
    key = " ".join(reply.key.split())[:60]
    mark = f"Imported from {manner.source}, {key} [{content_hash(item)[:12]}]"
    return f"{own}\n{mark}" if own else mark


def source_mark(note: str) -> str:
    """The line of a note that tells what was imported; empty when there is none."""
    match = _SOURCE_MARK.search(note)
    return match[0].strip() if match else ""


class _Work:
    """One reply being turned into an item."""

    def __init__(self, reply: Reply, manner: Manner) -> None:
        self.remarks: list[Remark] = list(reply.remarks)
        self._reply = reply
        self._manner = manner
        self.language = manner.language
        self._turned = False

    def template(self) -> Template | None:
        """A response template with a wording for each text."""
        wordings: dict[str, Wording] = {}
        for text in self._reply.texts:
            said, language = self._said(text)
            if not said:
                continue
            known = wordings.get(text.id)
            texts = {**(known.texts if known else {}), language: said}
            wordings[text.id] = Wording(text.id, texts, channels=text.channels)
        if not wordings and not self._refused():
            self._remark("no-text")
        self._settle()
        return Template(
            self._id(),
            tuple(wordings.values()),
            title=self._titles(),
            stage=self._reply.stage,
            tags=self._tags(),
            phrasings=self._phrasings(),
        )

    def solution(self) -> Solution | None:
        """A solution; its texts may only use house values."""
        fields: dict[str, dict[str, str]] = {}
        for name, texts in self._reply.fields.items():
            for language, text in texts.items():
                if cleaned(text):
                    said, found = self._said(ReplyText(text, language=language))
                    fields.setdefault(name, {})[found] = said
        if "title" not in fields and not self._refused():
            self._remark("missing", field="title")
        self._settle()

        def entries(name: str) -> dict[str, tuple[str, ...]]:
            return {language: _entries(text) for language, text in fields.get(name, {}).items()}

        return Solution(
            self._id(),
            title=fields.get("title", {}),
            summary=fields.get("summary", {}),
            phrasings={**self._phrasings(), **entries("phrasings")},
            symptoms=entries("symptoms"),
            steps=entries("steps"),
            can_promise=entries("can_promise"),
            cannot_promise=entries("cannot_promise"),
            price=fields.get("price", {}),
            time=fields.get("time", {}),
            tags=self._tags(),
            owner=cleaned(self._reply.owner)[:200],
        )

    def _remark(self, code: str, **values: object) -> None:
        self.remarks.append(remark(code, "", **values))

    def _refused(self) -> bool:
        return any(found.grade is Grade.REFUSED for found in self.remarks)

    def _id(self) -> str:
        key = cleaned(self._reply.key)
        if self._reply.exact and ID.fullmatch(key):
            return key
        return item_id(self._manner.prefix, key)

    def _said(self, text: ReplyText) -> tuple[str, str]:
        """A text as it is said here, and its language."""
        said = self._plain(text)
        if not said:
            return "", ""
        if len(said) > MAX_TEXT:
            self._remark("too-long", count=f"{len(said):,}", most=f"{MAX_TEXT:,}")
            return "", ""
        said = self._with_our_values(said)
        language = text.language or self._manner.language
        language = language or language_of(said, self._manner.otherwise)
        self.language = self.language or language
        said = self._in_script(said, language)
        for word in mixed_words(said):
            self._remark("mixed-letters", word=word)
        problems = analyse(said, language).problems
        if problems:
            self._remark("not-usable", sentence=f"{problems[0].message} {problems[0].hint}")
        return said, language

    def _plain(self, text: ReplyText) -> str:
        raw = text.text
        if has_odd_characters(raw):
            self._remark("odd-characters")
        if text.html or (self._manner.html and looks_like_html(raw)):
            if len(raw) > MAX_HTML:
                self._remark("too-long", count=f"{len(raw):,}", most=f"{MAX_HTML:,}")
                return ""
            raw, lost = plain_text(cleaned(raw))
            self.remarks += lost
        return cleaned(raw)

    def _with_our_values(self, said: str) -> str:
        if not any(brace in said for brace in "{}"):
            _, found = self._manner.placeholders.ours(said)
            self.remarks += found
            return said
        if self._is_ours(said):
            return said
        said, found = self._manner.placeholders.ours(said)
        self.remarks += found
        return said

    def _is_ours(self, said: str) -> bool:
        """Whether a text is written as texts here are, with values that are known."""
        if not self._manner.html or not FILLED.search(said):
            return False
        analysis = analyse(said)
        return not analysis.problems and all(
            use.name in self._manner.names or use.name.startswith(("customer", "rep."))
            for use in analysis.variables
        )

    def _in_script(self, said: str, language: str) -> str:
        if language != "sr":
            words = " ".join((FILLED.sub("", said), *self._reply.titles.values()))
            if not self._manner.language and looks_like_serbian_latin(words):
                self._remark("serbian-latin", language=language)
            return said
        odd = letters_not_serbian(said)
        if odd:
            self._remark("not-serbian", letters=odd)
        if not is_in_latin(said):
            return said
        self._turned = True
        self._remark("to-cyrillic")
        return in_serbian_cyrillic(said)

    def _look_at_names(self) -> None:
        """Words of two alphabets in what the reply is called and found by."""
        phrases = (text for texts in self._reply.phrasings.values() for text in texts)
        for text in (*self._reply.titles.values(), *self._reply.tags, *phrases):
            for word in mixed_words(text):
                self._remark("mixed-letters", word=word)

    def _settle(self) -> None:
        """Each remark once, however many texts of the reply give rise to it."""
        self._look_at_names()
        unique = {(found.code, found.sentence): found for found in self.remarks}
        self.remarks = list(unique.values())

    def _titles(self) -> dict[str, str]:
        return {
            found: self._word(title)[:250]
            for language, title in self._reply.titles.items()
            if (found := language or self.language) and self._word(title)
        }

    def _word(self, text: str) -> str:
        word = cleaned(unescaped(text))
        return in_serbian_cyrillic(word) if self._turned else word

    def _tags(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(filter(None, (self._word(tag) for tag in self._reply.tags))))

    def _phrasings(self) -> dict[str, tuple[str, ...]]:
        return {
            found: words
            for language, texts in self._reply.phrasings.items()
            if (found := language or self.language)
            and (words := tuple(dict.fromkeys(filter(None, map(cleaned, texts)))))
        }


def unescaped(text: str) -> str:
    """A title without HTML's entities and tags, which some tools leave in it."""
    return plain_text(text)[0].replace("\n", " ") if looks_like_html(text) else text


def _entries(text: str) -> tuple[str, ...]:
    """The entries of a list that stands in one cell, one on a line."""
    lines = (_BULLET.sub("", line).strip() for line in text.split("\n"))
    return tuple(line for line in lines if line)
