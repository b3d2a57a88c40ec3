"""A call's story as rich text, in the colours of the theme."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from agent_assist.domain.commands import OfferOutcome
from agent_assist.domain.logbook import CallStory, StoryLine
from ui.theme import theme
from ui.times import clock, moment
from ui.tokens import SECTION, SMALL
from ui.widgets.base import capitals
from ui.words import stage_text

translate = QCoreApplication.translate


def story_html(story: CallStory) -> str:
    """What happened, line by line, with the stages between."""
    return "".join(_line(line, number == 0) for number, line in enumerate(story.lines))


def known_html(story: CallStory) -> str:
    """What was found out, offered, promised and noted."""
    parts: list[tuple[str, str]] = []
    if story.facts:
        rows = ((fact.label, fact.value or "—") for fact in story.facts)
        parts.append((translate("Log", "Found out"), _table(rows)))
    if story.offers:
        parts.append((translate("Log", "Offered"), "".join(map(_paragraph, _offers(story)))))
    if story.promises:
        parts.append((translate("Log", "Promised"), "".join(map(_paragraph, _promises(story)))))
    if story.notes:
        parts.append((translate("Log", "Notes"), _paragraph(story.notes)))
    if story.solved is not None:
        said = translate("Log", "The customer said that it is solved.")
        if not story.solved:
            said = translate("Log", "The customer said that it is not solved.")
        parts.append((translate("Log", "Did that solve it?"), _paragraph(said)))
    if story.stages:
        rows = ((stage_text(stage), clock(ms)) for stage, ms in story.stages)
        parts.append((translate("Log", "Time in each stage"), _table(rows)))
    return "".join(_title(title, at == 0) + body for at, (title, body) in enumerate(parts))


def summary_html(story: CallStory) -> str:
    """The summary, line by line as it is copied."""
    if not story.summary:
        words = (
            translate("Log", "What was said was deleted.")
            if story.erased
            else translate("Log", "There is none.")
        )
        return f'<p style="color:{theme().tokens.mute}">{escape(words)}</p>'
    lines = story.summary.splitlines()
    return "".join(
        f'<p style="margin:0 0 2px {16 if line.startswith(" ") else 0}px">{escape(line)}</p>'
        for line in lines
    )


def _line(line: StoryLine, first: bool) -> str:
    tokens = theme().tokens
    head = ""
    if line.stage is not None:
        head = _title(stage_text(line.stage), first)
    text = escape(line.text)
    if line.taken_back:
        back = translate("Log", "(taken back)")
        text = f"<s>{text}</s> {escape(back)}"
    colour = tokens.mute if line.taken_back else tokens.ink
    time = "" if line.elapsed_ms is None else clock(line.elapsed_ms)
    width = _px(52)
    return (
        f'{head}<table width="100%" cellpadding="0" cellspacing="0"><tr>'
        f'<td width="{width}" style="color:{tokens.mute};font-size:{_px(SMALL)}px">{time}</td>'
        f'<td style="color:{colour};padding-bottom:4px">{text}</td></tr></table>'
    )


def _title(text: str, first: bool) -> str:
    """The name of a part in small capitals, with air above it but for the first."""
    return (
        f'<p style="margin:{0 if first else 12}px 0 4px 0;color:{theme().tokens.mute};'
        f'font-size:{_px(SECTION)}px"><b>{escape(capitals(text))}</b></p>'
    )


def _table(rows: Iterable[tuple[str, str]]) -> str:
    mute = theme().tokens.mute
    cells = "".join(
        f'<tr><td style="color:{mute};padding-right:14px;padding-bottom:2px">{escape(name)}</td>'
        f"<td>{escape(value)}</td></tr>"
        for name, value in rows
    )
    return f'<table cellpadding="0" cellspacing="0">{cells}</table>'


def _paragraph(text: str) -> str:
    return f'<p style="margin:0 0 4px 0">{escape(text)}</p>'


def _offers(story: CallStory) -> Iterable[str]:
    words = {
        OfferOutcome.ACCEPTED: translate("Log", "accepted"),
        OfferOutcome.REFUSED: translate("Log", "refused"),
        None: translate("Log", "not answered"),
    }
    for offer in story.offers:
        yield ": ".join(filter(None, (f"{offer.title} · {words[offer.outcome]}", offer.reason)))


def _promises(story: CallStory) -> Iterable[str]:
    for promise in story.promises:
        due = translate("Log", "by {time}").format(time=moment(promise.due, datetime.now(UTC)))
        kept = translate("Log", "kept") if promise.kept else translate("Log", "not kept yet")
        yield " · ".join((promise.what or translate("Log", "[deleted]"), due, promise.who, kept))


def _px(pixels: float) -> int:
    return theme().px(pixels)
