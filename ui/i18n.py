"""The interface's language: English, Serbian in both scripts, Greek; switched at once.

Translations are read from the ``.ts`` files as they are, so nothing has to be compiled.
Serbian is translated once, into Cyrillic, and shown in either script.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator

from agent_assist.domain.data import dataclass
from agent_assist.domain.texts import Texts as Written
from agent_assist.domain.texts import in_language as written_in
from ui.resources import resource


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a constant for translation; lupdate knows this name. Returns the text itself.

    Args:
        context: Under which it is translated later.
        text: The source text.
    """
    return text


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the interface.

    Attributes:
        code: Its code in settings: ``en``, ``sr``, ``sr@latin`` or ``el``.
        name: Its name in itself.
        locale: Qt's name of its locale.
        files: Translation files, the first that knows a text wins.
    """

    code: str
    name: str
    locale: str
    files: tuple[str, ...]


LANGUAGES: tuple[Language, ...] = (
    Language("en", "English", "en_GB", ("agent_assist_en.ts",)),
    Language("sr", "Српски", "sr_Cyrl_RS", ("agent_assist_sr.ts", "qt_sr.ts")),
    Language("sr@latin", "Srpski", "sr_Latn_RS", ("agent_assist_sr.ts", "qt_sr.ts")),
    Language("el", "Ελληνικά", "el_GR", ("agent_assist_el.ts", "qt_el.ts")),
)

Texts = dict[tuple[str, str, str], tuple[str, ...]]
PluralForm = Callable[[int], int]


class TsTranslator(QTranslator):
    """Answers Qt's questions from a table of texts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts: Texts = {}
        self._plural_form: PluralForm = _one_or_many

    def speak(self, texts: Texts, plural_form: PluralForm) -> None:
        """Answer from other texts from now on.

        Args:
            texts: Translations by context, source text and comment; one text, or one for each
                plural form.
            plural_form: Which of the plural forms a number takes.
        """
        self._texts = texts
        self._plural_form = plural_form

    def isEmpty(self) -> bool:
        """Whether there is nothing to say; Qt would not install an empty one."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The translation of a source text, or None when there is none."""
        forms = self._texts.get((context, source, disambiguation or ""))
        if forms is None:
            return None
        form = self._plural_form(n) if n >= 0 and len(forms) > 1 else 0
        return forms[min(form, len(forms) - 1)]


def language(code: str) -> Language:
    """The language with a code; English when no other fits.

    Codes of systems are understood as well: ``sr_RS``, ``sr-Latn-RS``, ``el_GR``.
    """
    for known in LANGUAGES:
        if code == known.code:
            return known
    wanted = code.replace("-", "_").lower()
    if wanted.startswith(("sr_latn", "sr@latin")):
        return LANGUAGES[2]
    for known in LANGUAGES:
        if wanted.split("_")[0] == known.code:
            return known
    return LANGUAGES[0]


def system_language() -> Language:
    """The language that the system asks for first."""
    wishes = QLocale.system().uiLanguages()
    return language(wishes[0]) if wishes else LANGUAGES[0]


def install_language(app: QCoreApplication, code: str) -> Language:
    """Show the interface in a language, at once.

    Every widget gets a ``LanguageChange`` event and takes its texts anew.

    Args:
        app: The application.
        code: The language's code; see `language`.

    Returns:
        The language that is now in force.
    """
    chosen = language(code)
    QLocale.setDefault(QLocale(chosen.locale))
    translator = app.findChild(TsTranslator, "language")
    if translator is not None:
        translator.speak(load_texts(chosen), plural_form(chosen.code))
        QCoreApplication.sendEvent(app, QEvent(QEvent.Type.LanguageChange))
        return chosen
    translator = TsTranslator(app)
    translator.setObjectName("language")
    translator.speak(load_texts(chosen), plural_form(chosen.code))
    app.installTranslator(translator)
    return chosen


def load_texts(chosen: Language) -> Texts:
    """All finished translations of a language; none for a file that is not there."""
    texts: Texts = {}
    for name in reversed(chosen.files):
        path = resource("translations", name)
        if path.is_file():
            texts.update(read_ts(path))
    if chosen.code == "sr@latin":
        return {key: tuple(map(to_latin, forms)) for key, forms in texts.items()}
    return texts


def read_ts(path: Path) -> Texts:
    """Read a Qt Linguist file.

    Args:
        path: The ``.ts`` file.

    Returns:
        Its finished translations; messages marked unfinished, vanished or obsolete are left out.
    """
    # Imported here because an English interface needs no XML at start.
    from xml.etree import ElementTree

    texts: Texts = {}
    for context in ElementTree.parse(path).getroot().iterfind("context"):
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = tuple(form.text or "" for form in translation.iterfind("numerusform"))
            forms = forms or (translation.text or "",)
            if all(forms):
                key = (name, message.findtext("source", ""), message.findtext("comment", ""))
                texts[key] = forms
    return texts


def plural_form(code: str) -> PluralForm:
    """Which plural form a number takes, as in Qt Linguist's rules for the language."""
    return _serbian_plural if code.startswith("sr") else _one_or_many


def to_latin(text: str) -> str:
    """A Serbian text in Latin letters; what is not Cyrillic stays."""
    latin = []
    for at, letter in enumerate(text):
        plain = _LATIN.get(letter.lower())
        if plain is None:
            latin.append(letter)
        elif letter.islower():
            latin.append(plain)
        elif text[at + 1 : at + 2].isupper() or text[max(at - 1, 0) : at].isupper():
            latin.append(plain.upper())
        else:
            latin.append(plain.capitalize())
    return "".join(latin)


def _one_or_many(number: int) -> int:
    return 0 if number == 1 else 1


def _serbian_plural(number: int) -> int:
    if number % 10 == 1 and number % 100 != 11:
        return 0
    if number % 10 in (2, 3, 4) and number % 100 not in (12, 13, 14):
        return 1
    return 2


_LATIN = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџш",
        (*"abvgdđežzijkl", "lj", *"mn", "nj", *"oprstćufhcč", "dž", "š"),
        strict=True,
    )
)

SMALL_LATIN = str.maketrans(_LATIN)
"""For `str.translate`: Serbian small letters in Latin ones."""


def interface_language() -> str:
    """The language of the window as content names it: "en", "sr", "sr-Latn" or "el"."""
    locale = QLocale()
    if locale.language() is QLocale.Language.Serbian:
        return "sr-Latn" if locale.script() is QLocale.Script.LatinScript else "sr"
    return "el" if locale.language() is QLocale.Language.Greek else "en"


def in_script(text: str, language: str) -> str:
    """A text of content, in the script of a language that is shown."""
    return to_latin(text) if language == "sr-Latn" else text


def in_language(written: Written, language: str) -> str:
    """Words of content in a language that is shown, else in another one, as titles fall back."""
    return in_script(written_in(written, language), language)


def in_interface(written: Written) -> str:
    """Words of content in the language and script of the window."""
    return in_language(written, interface_language())
