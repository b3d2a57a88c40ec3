"""Files of other tools as replies: Zendesk, Chatwoot, Zammad, osTicket.

Their shapes are those of Zendesk's Macros API, Chatwoot's CannedResponse, Zammad's TextModule
(its CSV import) and osTicket's canned responses (its YAML import).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from agent_assist.domain.exchange import Source
from agent_assist.domain.guide import Channel
from agent_assist.exchange.lettering import cleaned
from agent_assist.exchange.reply import MAX_ENTRIES, Reply, ReplyText
from agent_assist.exchange.sentences import fault
from agent_assist.exchange.tabular import Row
from agent_assist.exchange.values import Entry, shown
from agent_assist.library.nodes import Items, Node, Scalar, Table, parse_documents

NAMES: Mapping[Source, str] = {
    Source.ZENDESK: "Zendesk",
    Source.CHATWOOT: "Chatwoot",
    Source.ZAMMAD: "Zammad",
    Source.OSTICKET: "osTicket",
}
_ZENDESK_CHANNELS = {
    "channel:chat": (Channel.CHAT,),
    "channel:email": (Channel.EMAIL,),
    "channel:mail": (Channel.EMAIL,),
    "channel:phone": (Channel.PHONE,),
    "channel:social": (Channel.SOCIAL,),
}
_MAX_YAML_PARTS = 500_000
_BOLD = re.compile(r"(\*\*|__)(?=\S)([^\n*_]{1,500})(?<=\S)\1")
_MARKDOWN_LINK = re.compile(r"\[([^\[\]\n]{1,200})\]\((https?://[^()\s]{1,500})\)")


def listed(data: object, keys: Sequence[str], source: Source) -> list[object]:
    """The entries of a JSON file: the list itself, or the one under a key.

    Raises:
        ExchangeError: there is none, or too many are in it.
    """
    found = data
    if isinstance(data, dict):
        found = next((data[key] for key in keys if isinstance(data.get(key), list)), data)
    if not isinstance(found, list):
        raise fault("other-kind", source=NAMES[source], reason="there is no list in it")
    if not found:
        raise fault("empty")
    if len(found) > MAX_ENTRIES:
        raise fault("too-many", most=f"{MAX_ENTRIES:,}")
    return found


def zendesk(data: object) -> Iterator[Reply]:
    """Macros; those that only act have nothing to say, and are refused one by one."""
    entries = listed(data, ("macros",), Source.ZENDESK)
    for number, found in enumerate(entries, 1):
        inner = found.get("macro") if isinstance(found, dict) else None
        yield _macro(inner if isinstance(inner, dict) else found, number)


def _macro(data: object, number: int) -> Reply:
    reply = Reply(f"entry {number}")
    entry = Entry(data, reply.at, reply.remarks)
    *categories, title = _parts(entry.text("title", required=True))
    reply.titles = {"": title}
    reply.tags = tuple(categories)
    reply.key = entry.text("id") or "::".join((*categories, title))
    reply.note = entry.text("description")
    if not entry.flag("active"):
        entry.lose("inactive")
    restriction = entry.value("restriction")
    if isinstance(restriction, dict):
        entry.lose("audience", audience=shown(restriction.get("type") or restriction))
    for action in entry.rows("actions"):
        _take_action(reply, entry, action)
    if any(text.html for text in reply.texts):  # the plain text repeats the rich one
        reply.texts = [text for text in reply.texts if text.html]
    reply.texts = _numbered(reply.texts)
    return reply


def _parts(title: str) -> list[str]:
    return [part.strip() for part in cleaned(title).split("::") if part.strip()] or [""]


def _take_action(reply: Reply, entry: Entry, data: object) -> None:
    action = Entry(data, reply.at, reply.remarks)
    name = action.text("field")
    value = action.value("value")
    if name not in ("comment_value", "comment_value_html"):
        public = name == "comment_mode_is_public" and shown(value) in ("true", "True")
        if name and not public:
            entry.lose("action", action=f"{name} = {shown(value)}")
        return
    channels: tuple[Channel, ...] = ()
    if isinstance(value, list) and len(value) == 2 and isinstance(value[0], str):
        channels = _ZENDESK_CHANNELS.get(value[0], ())
        value = value[1]
    if not isinstance(value, str):
        entry.refuse("wrong-type", field=name, found=shown(value, 20), wanted="a text")
        return
    reply.texts.append(ReplyText(value, name == "comment_value_html", channels))


def _numbered(texts: list[ReplyText]) -> list[ReplyText]:
    """Each wording with an id of its own."""
    return [
        ReplyText(text.text, text.html, text.channels, text.language, f"text_{number}")
        if number > 1
        else text
        for number, text in enumerate(texts, 1)
    ]


def chatwoot(data: object) -> Iterator[Reply]:
    """Canned responses; the editor's Markdown becomes plain text."""
    entries = listed(data, ("payload", "canned_responses", "data"), Source.CHATWOOT)
    for number, found in enumerate(entries, 1):
        reply = Reply(f"entry {number}")
        entry = Entry(found, reply.at, reply.remarks)
        code = cleaned(entry.text("short_code", required=True))
        reply.key = entry.text("id") or code
        reply.titles = {"": code}
        reply.phrasings = {"": (code,)} if code else {}
        text = entry.text("content", required=True)
        plain = _MARKDOWN_LINK.sub(r"\1 (\2)", _BOLD.sub(r"\2", text))
        if _BOLD.search(text):
            entry.lose("formatting")
        reply.texts = [ReplyText(plain)]
        yield reply


def zammad(rows: Iterator[Row]) -> Iterator[Reply]:
    """Text modules; headers are lower-cased and trimmed, lists are joined by "~~~"."""
    for row in rows:
        reply = Reply(row.at, remarks=list(row.remarks))
        cells = {name.strip().lower(): text for name, text in row.cells.items()}
        entry = Entry(cells, row.at, reply.remarks)
        name = cleaned(entry.text("name", required=True))
        reply.key = entry.text("id").strip() or name
        *categories, title = _parts(name)
        reply.titles = {"": title}
        reply.tags = tuple(categories)
        words = re.split(r"~~~|[,;\s]+", entry.text("keywords"))
        reply.phrasings = {"": tuple(dict.fromkeys(filter(None, map(cleaned, words))))}
        reply.note = entry.text("note")
        reply.texts = [ReplyText(entry.text("content", required=True), html=True)]
        if not entry.flag("active"):
            entry.lose("inactive")
        for key in ("user", "groups", "group_ids"):
            if entry.has(key):
                audience = ", ".join(entry.text(key).split("~~~"))
                entry.lose("audience", audience=shown(audience))
        yield reply


def osticket(text: str) -> Iterator[Reply]:
    """Canned responses; what YAML can do beyond plain values is refused by the pack's reader."""
    if sum(map(text.count, "\n,[{")) > _MAX_YAML_PARTS:
        raise fault("too-many", most=f"{_MAX_YAML_PARTS:,}")
    documents, problems = parse_documents(text, "")
    for problem in problems:
        if problem.code not in ("too-long", "control-character", "duplicate-key"):
            raise fault(
                "not-yaml",
                sentence=f"{problem.message} {problem.hint}",
                line=problem.place.line,
            )
    found = documents[0] if len(documents) == 1 else Items(documents, _NOWHERE)
    if not isinstance(found, Items):
        raise fault("other-kind", source="osTicket", reason="there is no list in it")
    if not found.items:
        raise fault("empty")
    if len(found.items) > MAX_ENTRIES:
        raise fault("too-many", most=f"{MAX_ENTRIES:,}")
    repeated = {
        p.place.line: p.message.split("”")[0].lstrip("“")
        for p in problems
        if p.code == "duplicate-key"
    }
    cut = {(p.place.line, p.place.column) for p in problems if p.code == "too-long"}
    for node, below in zip(found.items, (*found.items[1:], None), strict=True):
        yield _canned(node, below, repeated, cut)


_NOWHERE = Scalar(None, parse_documents("~", "")[0][0].place).place


def _canned(
    node: Node, below: Node | None, repeated: Mapping[int, str], cut: set[tuple[int, int]]
) -> Reply:
    first, last = node.place.line, below.place.line if below else 10**9
    reply = Reply(f"line {first}")
    entry = Entry(_plain(node), reply.at, reply.remarks)
    twice = next((key for line, key in repeated.items() if first <= line < last), "")
    if twice:
        entry.refuse("duplicate-key", key=twice)
    title = cleaned(entry.text("title", required=True))
    reply.key, reply.titles = title, {"": title}
    text = entry.text("response", required=True)
    if isinstance(node, Table):
        long = {
            key.text for key, value in node.entries if (value.place.line, value.place.column) in cut
        }
        if "response" in long:
            entry.refuse("too-long", count=len(text), most="20,000")
    reply.texts = [ReplyText(text, html=True)]
    reply.note = entry.text("notes")
    if not entry.flag("isenabled"):
        entry.lose("inactive")
    for attached in entry.rows("attachments"):
        name = attached.get("name") if isinstance(attached, dict) else attached
        entry.lose("attachment", name=shown(name or "—"))
    return reply


def _plain(node: Node) -> object:
    match node:
        case Table(entries):
            return {key.text: _plain(value) for key, value in entries}
        case Items(items):
            return [_plain(item) for item in items]
        case Scalar(text):
            return text
