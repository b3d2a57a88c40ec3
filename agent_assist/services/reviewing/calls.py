"""Logged calls as a supervisor knows them: when, about what, with whom, and what happened.

Who the customer is stays hidden, as everywhere in the review: initials in a list, and nothing in
what was said.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from agent_assist.db.journal_reader import JournalReader
from agent_assist.db.records import InteractionRow
from agent_assist.domain.content import Content
from agent_assist.domain.events import Recorded
from agent_assist.domain.interaction import Interaction
from agent_assist.domain.review import CallBrief, CallStory
from agent_assist.domain.view import LogLine
from agent_assist.presentation.log_lines import log_lines
from agent_assist.services.reviewing.masks import naming_values, without

_NAMES = ("first_name", "last_name")


def briefs(reader: JournalReader, ids: Iterable[str]) -> tuple[CallBrief, ...]:
    """The calls of these ids that are there, in their order."""
    rows = (reader.interaction(id_) for id_ in ids)
    return tuple(_brief(row, reader) for row in rows if row is not None)


def _brief(row: InteractionRow, reader: JournalReader) -> CallBrief:
    facts: Mapping[str, str] = reader.customer(row.customer).facts if row.customer else {}
    initials = [f"{facts[name][0]}." for name in _NAMES if facts.get(name)]
    return CallBrief(
        row.id,
        row.started,
        row.elapsed_ms,
        row.channel,
        " ".join(initials),
        row.topic or row.guide,
        without(row.words, facts.values()),
        row.disposition,
    )


def story(
    brief: CallBrief,
    call: Interaction,
    events: Iterable[Recorded],
    content: Content,
    language: str,
    tr: Callable[[str], str],
) -> CallStory:
    """What happened in a call, line by line.

    Args:
        content: the library as it was then. language: for titles and answers.
        tr: gives the interface's words for an English sentence of the core.
    """
    values = tuple(naming_values(call, content))
    lines = log_lines(events, content, language, tr)
    return CallStory(
        brief,
        tuple(LogLine(it.elapsed_ms, without(it.text, values), it.undone) for it in lines),
    )
