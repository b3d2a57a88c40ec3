"""What is edited, in which language, and whether its translation is older than its source."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from agent_assist.domain.content import Content, Pack, Template
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import Guide
from agent_assist.editing.languages import LanguageState, State, is_older, language_states
from agent_assist.editing.translations import Dated, own_templates
from ui.i18n import in_interface
from ui.studio.editor.language_tabs import LanguageTabs
from ui.studio.editor.scene import Item
from ui.widgets import ActionButton, Words
from ui.widgets.showing import show_if, show_words
from ui.words import language_name


@dataclass(frozen=True, slots=True)
class Headed:
    """What the head tells of.

    Attributes:
        item: what is edited. step: of a guide; empty for the guide itself.
        content: the working content. language: in which texts are edited.
    """

    item: Item | None
    step: str
    content: Content
    language: str

    def dated(self) -> tuple[Dated, ...]:
        """The items whose translations have an age of their own."""
        item, content = self.item, self.content
        if isinstance(item, Guide) and self.step in item.steps:
            template = content.templates.get(item.steps[self.step].say)
            return (item, template) if template and not template.inline else (item,)
        return (item,) if isinstance(item, Dated) else ()

    def older(self) -> tuple[Dated, ...]:
        """Those of them whose source was changed since they were translated."""
        return tuple(one for one in self.dated() if is_older(one, self.language))

    def states(self) -> tuple[LanguageState, ...]:
        """How whole each language is."""
        item, content = self.item, self.content
        if isinstance(item, Pack):
            return language_states((item,), content.languages)
        if not isinstance(item, Guide):
            return language_states(self.dated(), content.languages)
        step = item.steps.get(self.step)
        if step is None:
            own = [one for it in item.steps.values() for one in own_templates(content, it)]
            return language_states((item, *own), content.languages)
        said = content.templates.get(step.say)
        states = language_states((step, said) if said else (step,), content.languages)
        return tuple(_with_age(one, item) for one in states)


class ItemHead(QWidget):
    """Title, where it is used, tabs of languages, and a bar where a translation is older.

    Signals:
        language_chosen: the language in which texts are to be edited.
        confirmed: the translation was looked over.
    """

    language_chosen = Signal(str)
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "name")
        self.used = Words(role="mute")
        self.used.setWordWrap(False)
        self.languages = LanguageTabs()
        self.languages.chosen.connect(self.language_chosen)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title)
        head.addWidget(self.used)
        head.addWidget(self.languages, 1)
        self.older = QWidget()
        self.older_words = Words(role="mute")
        self.confirm = ActionButton(self.tr("It fits: mark as up to date"), icon="check")
        self.confirm.clicked.connect(self.confirmed)
        row = QHBoxLayout(self.older)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.older_words, 1)
        row.addWidget(self.confirm)
        self.older.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.older)

    def show_head(self, shown: Headed, locked: bool) -> None:
        """Tell of an item.

        Args:
            locked: it can only be read.
        """
        title, used = self._names(shown)
        show_words(self.title, title)
        show_words(self.used, used)
        languages = shown.content.languages
        states = shown.states()
        self.languages.show_states(states, shown.language, languages[0])
        show_if(self.languages, len(states) > 1)
        show_if(self.older, bool(shown.older()) and not locked)
        words = self.tr("The {source} text was changed since this was translated.")
        self.older_words.setText(words.format(source=language_name(languages[0])))

    def _names(self, shown: Headed) -> tuple[str, str]:
        item = shown.item
        if not isinstance(item, Dated | Pack):
            return "", ""
        title = in_interface(item.title) or item.id
        if isinstance(item, Guide):
            step = item.steps.get(shown.step)
            return (in_interface(step.title) or step.id, title) if step else (title, "")
        if isinstance(item, Template):
            guides = shown.content.guides.values()
            count = sum(any(it.say == item.id for it in g.steps.values()) for g in guides)
            used = self.tr("used in %n guide(s)", None, count) if count else self.tr("not used yet")
            return title, used
        return title, ""


def _with_age(state: LanguageState, guide: Guide) -> LanguageState:
    if state.state is State.COMPLETE and is_older(guide, state.language):
        return replace(state, state=State.OLDER)
    return state
