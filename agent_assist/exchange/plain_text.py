"""HTML as the plain text that can be said and sent: lists, links and paragraphs are kept.

Tags are found by one expression that never looks past the next "<", so that the time grows with
the length of the text alone. The standard library's `html.parser` takes the square of it for
broken tags: 200 s for 100,000 characters of "<a " (Python 3.11.7).
"""

from __future__ import annotations

import re
from dataclasses import field
from html import unescape

from agent_assist.domain.data import dataclass
from agent_assist.domain.exchange import Remark
from agent_assist.exchange.sentences import remark

MAX_HTML = 100_000
"""Characters that are read of one text; many times what is kept of it."""

_TAG = re.compile(
    r"""<(?P<end>/?)(?P<name>[a-zA-Z][\w:-]{0,40})"""
    r"""(?P<rest>(?:"[^"<]*"|'[^'<]*'|[^"'<>])*|[^<>]*)>|<[!?][^<>]*>"""
)
_ATTRIBUTE = re.compile(r"""([^\s=/"'>]+)(?:\s{0,20}=\s{0,20}("[^"]*"|'[^']*'|[^\s"'>]+))?""")
_UNNESTED = frozenset({"script", "style", "textarea", "title"})
_LOOKS_LIKE_HTML = re.compile(
    r"</?(?:p|br|div|span|ul|ol|li|a|b|strong|i|em|u|h[1-6]|table|tr|td|th|img|font|blockquote"
    r"|pre|code|hr|script|style|iframe|html|body|head|meta|link)(?:\s[^<>]{0,2000})?/?>"
    r"|&(?:nbsp|amp|lt|gt|quot|#\d{1,6}|#x[0-9a-f]{1,5});",
    re.IGNORECASE,
)
_PARAGRAPHS = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "pre",
        "table",
        "ul",
        "ol",
        "dl",
        "hr",
        "section",
    ]
)
_LINES = frozenset(
    [
        "div",
        "br",
        "tr",
        "dt",
        "dd",
        "address",
        "article",
        "header",
        "footer",
        "center",
        "form",
        "fieldset",
    ]
)
_DROPPED = frozenset(
    [
        "script",
        "style",
        "iframe",
        "object",
        "template",
        "svg",
        "math",
        "title",
        "noscript",
        "select",
        "textarea",
        "button",
        "audio",
        "video",
        "canvas",
        "applet",
        "noembed",
        "noframes",
    ]
)
_FORMATTING = frozenset(
    [
        "b",
        "strong",
        "i",
        "em",
        "u",
        "s",
        "strike",
        "del",
        "ins",
        "font",
        "big",
        "small",
        "sub",
        "sup",
        "mark",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "code",
    ]
)
_SAFE_LINK = re.compile(r"(?:https?|mailto|tel|ftp)\s*:", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{0,20}\s*:", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f\xa0]+")
_BULLET = "• "


def looks_like_html(text: str) -> bool:
    """Whether a text that may be plain holds a tag or an entity of HTML."""
    return _LOOKS_LIKE_HTML.search(text) is not None


def plain_text(html: str) -> tuple[str, tuple[Remark, ...]]:
    """The text of a piece of HTML, and what could not be kept.

    Paragraphs are divided by an empty line; list entries begin with "• " or their number and are
    indented by their depth; cells of a table's row are divided by " | "; a link is its words and
    its address in brackets, or the address alone.
    """
    reader = _Reader()
    reader.read(_without_comments(html[:MAX_HTML]))
    return reader.text(), tuple(reader.remarks.values())


def _without_comments(html: str) -> str:
    """The same without comments; one that is not closed is left as it stands."""
    parts, at = [], 0
    while (begin := html.find("<!--", at)) >= 0 and (end := html.find("-->", begin + 4)) >= 0:
        parts.append(html[at:begin])
        at = end + 3
    return "".join([*parts, html[at:]])


@dataclass(slots=True)
class _List:
    number: int | None


@dataclass(slots=True)
class _Link:
    href: str
    begins: int


@dataclass(slots=True)
class _Page:
    """The text as far as it is written; what stands between two words is decided by the next."""

    parts: list[str] = field(default_factory=list)
    line_ends: int = 0
    space: bool = False
    prefix: str = ""

    def write(self, text: str) -> None:
        if self.parts:
            self.parts.append("\n" * self.line_ends or " " * self.space)
        self.parts.append(self.prefix + text)
        self.line_ends, self.space, self.prefix = 0, False, ""

    def end_line(self, lines: int) -> None:
        self.line_ends = max(self.line_ends, lines)


class _Reader:
    def __init__(self) -> None:
        self.remarks: dict[str, Remark] = {}
        self._page = _Page()
        self._lists: list[_List] = []
        self._links: list[_Link] = []
        self._dropped: list[str] = []
        self._pre = 0
        self._cells = 0

    def read(self, html: str) -> None:
        at = 0
        for tag in _TAG.finditer(html):
            self._said(html[at : tag.start()])
            at = tag.end()
            name = (tag["name"] or "").lower()
            if name and tag["end"]:
                self._close(name)
            elif name:
                self._begin(name, tag["rest"])
        self._said(html[at:])

    def text(self) -> str:
        if self._dropped:
            self._remark("cut-element", tag=self._dropped[0])
        if self._links:
            self._end_link()
        return "".join(self._page.parts).strip()

    def _remark(self, code: str, key: str = "", **values: object) -> None:
        self.remarks.setdefault(f"{code} {key}", remark(code, "", **values))

    def _begin(self, tag: str, rest: str) -> None:
        if self._dropped:
            if tag == self._dropped[-1] and tag not in _UNNESTED:
                self._dropped.append(tag)
            return
        if tag in _DROPPED:
            if tag == "script":
                self._remark("script")
            else:
                self._remark("element", tag, tag=tag)
            if not rest.rstrip().endswith("/"):
                self._dropped.append(tag)
            return
        given = {
            name.lower(): unescape(value.strip("\"'")) for name, value in _ATTRIBUTE.findall(rest)
        }
        if any(name.startswith("on") for name in given):
            self._remark("script")
        if tag in _FORMATTING:
            self._remark("formatting")
        self._open(tag, given)

    def _open(self, tag: str, given: dict[str, str]) -> None:
        self._break(tag)
        match tag:
            case "ul" | "ol":
                self._lists.append(_List(1 if tag == "ol" else None))
            case "li":
                self._open_entry()
            case "a":
                if self._links:
                    self._end_link()
                self._links.append(_Link(given.get("href", "").strip(), len(self._page.parts)))
            case "img":
                alt = given.get("alt", "").strip()[:60]
                self._remark("picture", alt, name=alt or "—")
            case "pre":
                self._pre += 1
            case "tr":
                self._cells = 0
            case "td" | "th":
                self._cells += 1
                if self._cells > 1:
                    self._page.write("|" if self._page.space else " |")
                    self._page.space = True
            case "input" | "embed" | "frame":
                self._remark("element", tag, tag=tag)
            case "meta" if given.get("http-equiv", "").lower() == "refresh":
                self._remark("element", tag, tag=tag)

    def _break(self, tag: str) -> None:
        if tag in _PARAGRAPHS and not self._lists:
            self._page.end_line(2)
        elif tag in _LINES or tag in _PARAGRAPHS or tag == "li":
            extra = self._page.line_ends if tag == "br" else 0
            self._page.end_line(min(extra + 1, 2))

    def _open_entry(self) -> None:
        if self._page.prefix:  # the entry before was empty
            self._page.prefix = ""
        depth = max(0, len(self._lists) - 1)
        bullet = _BULLET
        if self._lists and self._lists[-1].number is not None:
            bullet = f"{self._lists[-1].number}. "
            self._lists[-1].number += 1
        self._page.prefix = "  " * min(depth, 10) + bullet

    def _close(self, tag: str) -> None:
        if self._dropped:
            if tag == self._dropped[-1]:
                self._dropped.pop()
            return
        match tag:
            case "ul" | "ol" if self._lists:
                self._lists.pop()
                self._page.prefix = ""
                self._page.end_line(1 if self._lists else 2)
            case "a" if self._links:
                self._end_link()
            case "pre" if self._pre:
                self._pre -= 1
                self._page.end_line(2)
            case "li":
                self._page.end_line(1)
            case _ if tag in _PARAGRAPHS:
                self._page.end_line(2 if not self._lists else 1)
            case _ if tag in _LINES:
                self._page.end_line(1)

    def _end_link(self) -> None:
        link = self._links.pop()
        if not link.href or link.href.startswith("#"):
            return
        if _SCHEME.match(link.href) and not _SAFE_LINK.match(link.href):
            self._remark("unsafe-link", link.href[:40], link=link.href[:40])
            return
        words = "".join(self._page.parts[link.begins :]).strip()
        address = re.sub(r"^(?:mailto|tel):", "", link.href, flags=re.IGNORECASE)
        if not words:
            self._page.write(address)
        elif words.rstrip("/").lower() not in (address.rstrip("/").lower(), link.href.lower()):
            self._page.space = True
            self._page.write(f"({address})")

    def _said(self, data: str) -> None:
        if self._dropped or not data:
            return
        data = unescape(data)
        if self._pre:
            self._preformatted(data)
            return
        text = _SPACE.sub(" ", data)
        if text.startswith(" "):
            self._page.space = True
        if text.strip():
            self._page.write(text.strip())
            self._page.space = text.endswith(" ")

    def _preformatted(self, data: str) -> None:
        for number, line in enumerate(data.replace("\r\n", "\n").split("\n")):
            if number:
                self._page.end_line(min(self._page.line_ends + 1, 2))
            if line.strip():
                self._page.write(line.rstrip())
