"""The interface's languages: completeness, switching, scripts and plurals."""

import re
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit

from ui.i18n import (
    LANGUAGES,
    TsTranslator,
    install_language,
    language,
    load_texts,
    plural_form,
    read_ts,
    to_latin,
)
from ui.resources import resource
from ui.theme import Theme
from ui.widgets import LogStrip, SearchBox

CODES = [known.code for known in LANGUAGES]
TRANSLATED = ["agent_assist_sr.ts", "agent_assist_el.ts", "qt_sr.ts", "qt_el.ts"]


def places(text: str) -> set[str | None]:
    return {field for _, field, _, _ in string.Formatter().parse(text)} - {None}


@pytest.mark.parametrize("name", TRANSLATED)
def test_every_text_is_translated_and_keeps_its_places(name: str) -> None:
    root = ElementTree.parse(resource("translations", name)).getroot()
    messages = list(root.iter("message"))
    texts = read_ts(resource("translations", name))
    assert len(texts) == len(messages) > 0
    for (_, source, _), forms in texts.items():
        for form in forms:
            assert places(form) == places(source), source
            assert ("%n" in form) == ("%n" in source), source


@pytest.mark.parametrize("code", ["sr", "el"])
def test_the_files_know_every_text_of_the_program(code: str, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    root = resource().parent
    command = [str(lupdate), "-extensions", "py", "-silent", str(root / "ui"), "-ts", str(fresh)]
    subprocess.run(command, check=True, capture_output=True)
    wanted = {
        (context.findtext("name"), message.findtext("source"))
        for context in ElementTree.parse(fresh).getroot().iter("context")
        for message in context.iter("message")
    }
    known = {key[:2] for key in read_ts(resource("translations", f"agent_assist_{code}.ts"))}
    assert sorted(wanted - known) == []


FOREIGN = (
    r"Zendesk|Chatwoot|Zammad|osTicket|Agent Assist|YAML|JSON|XLSX?|CSV|UTF-8|\bMB\b"
    r"|\{[^}]*\}|&|\(\*\)|%n|--data|(Ctrl|Alt)(\+[A-Z])?|Enter|Esc|\bF\d+\b|agent-assist( [a-z]+)*"
    r"|and_list|range|\bcustomer, rep, house\b|\bloop\b|\bis( not)?( known)?\b|\bin\b"
    r"|\b(el)?if\b|\belse\b|\bend(if|for)\b|\bfor\b|\bset\b"
)
"""Keys, commands, options, units, formats and the words of templates stay in every language."""


def test_serbian_file_is_cyrillic_throughout() -> None:
    for (_, source, _), forms in load_texts(language("sr")).items():
        for form in forms:
            words = re.sub(FOREIGN, "", form)
            assert not re.search("[A-Za-z]", words), source


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("en", "every step saved"),
        ("sr", "сваки корак је сачуван"),
        ("sr@latin", "svaki korak je sačuvan"),
        ("el", "κάθε βήμα αποθηκεύτηκε"),
    ],
)
def test_a_language_is_shown_at_once(
    look: Theme, qapp: QApplication, qtbot: object, code: str, words: str
) -> None:
    strip, box = LogStrip(), SearchBox()
    english = box.placeholderText()
    install_language(qapp, code)
    qapp.processEvents()
    assert strip.toolTip() == words
    assert (box.placeholderText() == english) == (code == "en")
    install_language(qapp, "en")
    qapp.processEvents()
    assert (strip.toolTip(), box.placeholderText()) == ("every step saved", english)


def test_only_one_translator_is_ever_installed(look: Theme, qapp: QApplication) -> None:
    for code in [*CODES, *CODES]:
        install_language(qapp, code)
    assert len(qapp.findChildren(TsTranslator)) == 1


def test_dates_and_numbers_follow_the_language(look: Theme, qapp: QApplication) -> None:
    install_language(qapp, "el")
    assert QLocale().language() is QLocale.Language.Greek
    install_language(qapp, "sr@latin")
    assert QLocale().script() is QLocale.Script.LatinScript


@pytest.mark.parametrize(
    ("code", "undo", "cancel"),
    [
        ("sr", "&Опозови", "Откажи"),
        ("sr@latin", "&Opozovi", "Otkaži"),
        ("el", "&Αναίρεση", "Άκυρο"),
    ],
)
def test_qts_own_menus_and_buttons_are_translated(
    look: Theme, qapp: QApplication, qtbot: object, code: str, undo: str, cancel: str
) -> None:
    install_language(qapp, code)
    field = QLineEdit()
    menu = field.createStandardContextMenu()
    texts = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert texts[0] == undo
    assert not any(re.search("[A-Za-z]", text) for text in texts) or code == "sr@latin"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == cancel


@pytest.mark.parametrize(
    ("code", "known"),
    [
        ("sr_RS", "sr"),
        ("sr-Cyrl-RS", "sr"),
        ("sr-Latn-RS", "sr@latin"),
        ("sr@latin", "sr@latin"),
        ("el-GR", "el"),
        ("en-US", "en"),
        ("de", "en"),
        ("", "en"),
    ],
)
def test_codes_of_systems_are_understood(code: str, known: str) -> None:
    assert language(code).code == known


@pytest.mark.parametrize(
    ("cyrillic", "latin"),
    [
        ("Љубав", "Ljubav"),
        ("ЉУБАВ", "LJUBAV"),
        ("Његош и Џон", "Njegoš i Džon"),
        ("ЏЕП, КОЊ", "DŽEP, KONJ"),
        ("ђак, Ћира", "đak, Ćira"),
        ("{reason} Ctrl", "{reason} Ctrl"),
    ],
)
def test_serbian_in_latin_letters(cyrillic: str, latin: str) -> None:
    assert to_latin(cyrillic) == latin


@given(st.text(alphabet="абвгдђежзијклљмнњопрстћуфхцчџшАБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШ aZ9{}"))
def test_no_cyrillic_is_left_in_latin(text: str) -> None:
    assert not re.search("[\u0400-\u04ff]", to_latin(text))


@pytest.mark.parametrize(
    ("number", "form"),
    [
        (1, 0),
        (21, 0),
        (101, 0),
        (2, 1),
        (4, 1),
        (23, 1),
        (0, 2),
        (5, 2),
        (11, 2),
        (12, 2),
        (112, 2),
    ],
)
def test_serbian_plural_forms(number: int, form: int) -> None:
    assert plural_form("sr@latin")(number) == form


def test_plurals_are_chosen_by_the_number(look: Theme, qapp: QApplication) -> None:
    translator = TsTranslator(qapp)
    forms = ("%n позив", "%n позива", "%n позива укупно")
    translator.speak({("T", "%n call(s)", ""): forms}, plural_form("sr"))
    qapp.installTranslator(translator)
    said = [QCoreApplication.translate("T", "%n call(s)", "", number) for number in (1, 3, 5)]
    qapp.removeTranslator(translator)
    assert said == ["1 позив", "3 позива", "5 позива укупно"]


def test_unfinished_texts_stay_english(tmp_path: Path) -> None:
    path = tmp_path / "x.ts"
    path.write_text(
        "<TS><context><name>A</name>"
        "<message><source>one</source><translation type='unfinished'>ein</translation></message>"
        "<message><source>two</source><translation>zwei</translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    assert read_ts(path) == {("A", "two", ""): ("zwei",)}
