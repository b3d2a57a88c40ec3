"""One canned reply of another tool, before it becomes a template."""

from __future__ import annotations

from dataclasses import field

from agent_assist.domain.data import dataclass
from agent_assist.domain.exchange import Remark
from agent_assist.domain.guide import Channel, Stage

MAX_ENTRIES = 50_000
MAX_REFUSED = 10_000


@dataclass(frozen=True, slots=True)
class ReplyText:
    """One wording of a reply.

    Attributes:
        html: it is HTML. language: empty: found out from its letters.
    """

    text: str
    html: bool = False
    channels: tuple[Channel, ...] = ()
    language: str = ""
    id: str = "text"


@dataclass(slots=True)
class Reply:
    """A canned reply, a macro or a row of a table, as it was read.

    Attributes:
        at: where in the file. key: what names it there for good; its id is made of it.
        exact: the key is to be the id as it stands.
        titles: by language; under "" the one whose language is found out.
        lists: solutions only: field and language to texts.
        remarks: what is lost or wrong already; with one that refuses, nothing becomes of it.
    """

    at: str
    key: str = ""
    exact: bool = False
    titles: dict[str, str] = field(default_factory=dict)
    texts: list[ReplyText] = field(default_factory=list)
    tags: tuple[str, ...] = ()
    phrasings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    note: str = ""
    stage: Stage | None = None
    fields: dict[str, dict[str, str]] = field(default_factory=dict)
    owner: str = ""
    remarks: list[Remark] = field(default_factory=list)
