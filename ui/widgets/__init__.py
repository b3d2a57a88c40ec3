"""Widgets that every room uses; each takes plain values and says what was chosen by id.

What to say (`say_view`) is not among them: the desk takes a call before it is needed.
"""

from ui.widgets.answer_list import AnswerItem, AnswerList
from ui.widgets.banner import Banner
from ui.widgets.base import announce, capitals
from ui.widgets.buttons import ActionButton
from ui.widgets.card import Card, SectionTitle, Words
from ui.widgets.flow_layout import Flow, FlowLayout
from ui.widgets.keys import KeyHint
from ui.widgets.log_strip import LogLine, LogStrip, Saved
from ui.widgets.pill import Choice, Choices, Pill
from ui.widgets.search import HitItem, HitList, SearchBox
from ui.widgets.stage_bar import Progress, Stage, StageBar

__all__ = [
    "ActionButton",
    "AnswerItem",
    "AnswerList",
    "Banner",
    "Card",
    "Choice",
    "Choices",
    "Flow",
    "FlowLayout",
    "HitItem",
    "HitList",
    "KeyHint",
    "LogLine",
    "LogStrip",
    "Pill",
    "Progress",
    "Saved",
    "SearchBox",
    "SectionTitle",
    "Stage",
    "StageBar",
    "Words",
    "announce",
    "capitals",
]
