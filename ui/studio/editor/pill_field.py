"""What is said, in one language: pills, the source beside a translation, and what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from agent_assist.domain.problem import Problem
from agent_assist.domain.texts import Texts
from agent_assist.editing.phrases import in_cyrillic, pieces
from agent_assist.services.preview import TextFault
from ui.core_texts import translated
from ui.studio.editor.fields import Field
from ui.studio.editor.pill_edit import PillEdit
from ui.studio.editor.scene import Scene, Tools
from ui.studio.editor.text_fields import ScriptOffer, with_text
from ui.widgets import Words
from ui.widgets.showing import show_words
from ui.words import language_name

# Found again, with its place, by the check of the text itself.
_PLACED = frozenset({"template", "mixed-letters", "unknown-variable", "unknown-house-value"})


class PillField(Field):
    """Texts by language, edited as text with pills; checked while typing, off the GUI's thread."""

    def __init__(self, label: str, tools: Tools, name: str = "") -> None:
        self.edit = PillEdit(name or label)
        super().__init__(label, self.edit)
        self.label.setBuddy(self.edit.text)
        self._tools = tools
        self._texts: Texts = {}
        self._faults: tuple[TextFault, ...] = ()
        self._problems: Sequence[Problem] = ()
        self._asked = 0
        self._checked: tuple[object, ...] = ()
        self.source = Words(role="small")
        self.source.hide()
        self.script = ScriptOffer()
        self.script.wanted.connect(self._convert)
        self.column.insertWidget(1, self.source)
        self.column.insertWidget(3, self.script)
        self.column.setStretch(2, 1)
        self.edit.edited.connect(self.wait)
        self.edit.left.connect(self.flush)
        self.edited.connect(self._look)

    def set_scene(self, scene: Scene) -> None:
        """Take the language; what was typed in the former one is told before."""
        former = self.scene
        if former is not None and former.language != scene.language:
            self.flush()
        self.scene = scene
        self.edit.set_locked(scene.locked)
        if (
            former is None
            or former.content is not scene.content
            or former.language != scene.language
            or former.guides != scene.guides
        ):
            self.edit.set_names(scene.names())

    def show_value(self, value: Any) -> None:
        """Show texts by language; the cursor stays when the text is the one that is shown."""
        self._texts = value
        scene = self.scene
        if scene is None:
            return
        if not self.pending:
            self.edit.show_source(value.get(scene.language, ""))
        beside = value.get(scene.source, "") if scene.language != scene.source else ""
        plain = scene.names().text(pieces(beside)) if beside else ""
        show_words(self.source, f"{language_name(scene.source)}: {plain}" if plain else "")
        self._look()

    def value(self) -> Any:
        """The texts with what is typed in its language."""
        language = self.scene.language if self.scene else "en"
        source = self.edit.source()
        return with_text(self._texts, language, source if source.strip() else "")

    def take_focus(self) -> None:
        """Put the focus into the text, at its first fault when there is one."""
        if self._faults:
            self.edit.text.go_to(self._faults[0].start, self._faults[0].end)
        else:
            self.edit.text.setFocus()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show what the check of the whole found, beside what is wrong in the text itself."""
        self._problems = problems
        self._show_wrong()

    def _look(self) -> None:
        """Check the text away from the window; only the newest outcome is shown."""
        scene = self.scene
        if scene is None:
            return
        text = self.edit.source()
        self.script.look(text, scene.language)
        made_of = (text, scene.language, scene.guides, id(scene.content))
        if made_of == self._checked:
            return
        self._checked = made_of
        self._asked += 1
        asked, preview = self._asked, self._tools.preview

        def work() -> object:
            return preview.faults(scene.content, scene.guides, text, scene.language)

        def done(faults: object) -> None:
            if asked == self._asked and isinstance(faults, tuple):
                self._faults = faults if text.strip() else ()
                self._show_wrong()

        self._tools.run(work, done, self._not_checked)

    def _not_checked(self, error: Exception) -> None:
        self._faults = ()
        raise error

    def _show_wrong(self) -> None:
        self.edit.text.mark_faults(tuple((it.start, it.end, it.is_error) for it in self._faults))
        lines = [f"{translated(it.message)} {translated(it.hint)}".strip() for it in self._faults]
        others = [it for it in self._problems if it.code not in _PLACED and self.is_here(it)]
        lines += [f"{translated(it.message)} {translated(it.hint)}".strip() for it in others]
        is_error = any(it.is_error for it in self._faults) or any(
            it.severity.value == "error" for it in others
        )
        self.show_wrong("\n".join(dict.fromkeys(lines)), is_error)

    def show_wrong(self, sentence: str, is_error: bool = True) -> None:
        """Show a sentence under the text."""
        super().show_wrong(sentence, is_error)
        self.edit.text.setAccessibleDescription(sentence)

    def _convert(self) -> None:
        self.edit.show_source(in_cyrillic(self.edit.source()))
        self.edit.text.setFocus()
        self.wait()
        self.flush()
