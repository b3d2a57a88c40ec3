"""Every sentence that an import or export can say, in one place, so that it can be translated."""

from __future__ import annotations

from collections.abc import Mapping

from agent_assist.domain.errors import KnownError
from agent_assist.domain.exchange import Grade, Remark


class ExchangeError(KnownError):
    """A file as a whole cannot be imported or exported; the text says why and what to do."""


FAULTS: Mapping[str, tuple[str, str]] = {
    "not-a-file": ("{file} is not a file.", "Name a file."),
    "too-big": (
        "{file} has {size} MB; at most {most} MB are read.",
        "Export it in parts, and import them one after another.",
    ),
    "too-many": (
        "The file has more than {most} entries.",
        "Export it in parts, and import them one after another.",
    ),
    "cannot-read": (
        "{file} cannot be read: {reason}.",
        "Check that it exists and that you may read it.",
    ),
    "unknown-encoding": ("“{encoding}” is not an encoding known here.", "Known are: {known}."),
    "other-encoding": (
        "The file is not {encoding}: line {line} cannot be read in it.",
        "Say another encoding, or save the file as UTF-8.",
    ),
    "encoding-unsure": (
        "The file is not UTF-8 from line {line} on. It looks like {guess}, which cannot be sure.",
        "Say its encoding, look over what comes out, or save the file as UTF-8.",
    ),
    "encoding-unknown": (
        "The file is not UTF-8 from line {line} on.",
        "Say its encoding, or save the file as UTF-8.",
    ),
    "not-json": (
        "This is not JSON: it cannot be understood from line {line}, column {column} on.",
        "Export it again; a file that was edited by hand may lack a comma or a bracket.",
    ),
    "too-deep": ("The file is nested too deeply.", "Export it again."),
    "not-yaml": (
        "Line {line} cannot be understood: {sentence}",
        "Export it again; a file that was edited by hand may be damaged.",
    ),
    "empty": ("There is nothing in the file.", "Export it again."),
    "other-kind": (
        "This is no file of {source}: {reason}.",
        "Say where it comes from, or export it again.",
    ),
    "unknown-kind": (
        "What kind of file this is cannot be told from what stands in it.",
        "Say where it comes from.",
    ),
    "not-xlsx": (
        "This is not an XLSX workbook, or it is damaged.",
        "Open it in a spreadsheet program and save it as XLSX.",
    ),
    "xlsx-locked": (
        "The workbook is protected by a password, or is of the old XLS kind.",
        "Save it as XLSX without a password.",
    ),
    "xlsx-bomb": (
        "The workbook would take more than {most} MB when it is unpacked.",
        "Save it without what is not needed, or in parts.",
    ),
    "no-sheet": ("The workbook has no sheet “{sheet}”.", "It has: {names}."),
    "not-csv": (
        "Row {row} of the table cannot be read; a quote may not be closed, or a cell has more than "
        "{most} characters.",
        "Save the table again as CSV in a spreadsheet program.",
    ),
    "no-header": (
        "The first row of the table has no names of columns.",
        "Write what each column holds in the first row.",
    ),
    "header-twice": ("Two columns are called “{header}”.", "Give one of them another name."),
    "unknown-column": ("The table has no column “{column}”.", "It has: {names}."),
    "unknown-field": ("“{field}” is nothing that a column can be.", "Possible are: {names}."),
    "no-text-column": (
        "Which column holds the text cannot be told from the names of the columns.",
        "Say it. The table has: {names}.",
    ),
    "bad-prefix": (
        "“{prefix}” cannot begin an id.",
        "Use small Latin letters, digits and _, at most 20 characters.",
    ),
    "bad-language": (
        "“{language}” is not a language.",
        "Write two or three small letters, such as {names}.",
    ),
    "bad-value": (
        "“{value}” is nothing that a text can use.",
        "Write the name of a fact, or {names}.",
    ),
    "no-source-column": (
        "The table has no column “{column}” with the texts of the source language.",
        "Take the table as it was exported; columns may be moved, not renamed.",
    ),
    "no-target-column": (
        "The table has no column with a translation.",
        "Its columns are named by their languages, such as {names}.",
    ),
    "not-empty": ("{folder} is not empty.", "Choose another folder, or empty it."),
    "exists": ("{file} is there already.", "Choose another name, or remove it."),
    "cannot-write": ("{file} cannot be written: {reason}.", "Choose another place."),
    "does-not-fit": (
        "The table does not fit into a workbook: row {row} is too long, or one too many.",
        "Export it as CSV.",
    ),
    "one-language": (
        "The library has one language only, so there is nothing to translate into.",
        "Name the language that is to be added.",
    ),
    "refused-entries": (
        "Nothing was imported, because entries are refused: {count}.",
        "Mend them in the file, or say that they are to be left out.",
    ),
    "pack-problems": (
        "Nothing was imported, because the pack has errors: {count}.",
        "Mend them, and import it again.",
    ),
}
"""What keeps a whole file out: sentence and hint, by code."""

REMARKS: Mapping[str, tuple[str, str]] = {
    # of an entry that is refused
    "wrong-type": (
        "“{field}” is {found} where {wanted} should be.",
        "Export it again, or correct it by hand.",
    ),
    "missing": ("“{field}” is missing.", "Add it, or leave the entry out."),
    "no-text": ("The entry has nothing to say.", "Leave it out, or give it a text."),
    "duplicate": (
        "The entry has the same {field} as {first}.",
        "Keep one of them, or give one another {field}.",
    ),
    "duplicate-key": ("“{key}” is given twice.", "Keep one of them."),
    "too-long": (
        "The text has {count} characters; at most {most} are kept.",
        "Shorten it, or divide it.",
    ),
    "not-usable": ("The text cannot be used: {sentence}", ""),
    "bad-choice": ("“{value}” is not possible for {field}.", "Possible are: {names}."),
    "unknown-row": (
        "There is no text {item}, {part} in the library.",
        "It was renamed or removed since; look where it belongs now.",
    ),
    "row-twice": (
        "The text {item}, {part} stands in the table twice, with different translations.",
        "Keep one of the rows.",
    ),
    "bad-row": ("The row does not say which text it belongs to.", "Take it as it was exported."),
    # lost
    "placeholder": (
        "“{placeholder}” has no counterpart here; it stands as {name} until it is given a value.",
        "Put a fact, a house value or other words in its place.",
    ),
    "condition": (
        "“{placeholder}” is a rule of the other tool; all its texts stay, beside {name}.",
        "Keep the words that fit and remove the mark, or use a condition of the library.",
    ),
    "filter": (
        "What “{filter}” did to “{placeholder}” is not carried over.",
        "Look the text over.",
    ),
    "open-braces": (
        "Two opening braces stand in the text without their end.",
        "Remove them: two braces in a row cannot be said.",
    ),
    "script": ("A script stood in the text; it was left out.", ""),
    "element": ("“{tag}” stood in the text; it was left out with what was in it.", ""),
    "cut-element": ("“{tag}” is not closed; the rest of the text after it was left out.", ""),
    "formatting": ("Bold, italic, headings, colours and sizes are not kept.", ""),
    "picture": ("A picture was left out: {name}.", ""),
    "unsafe-link": ("A link was left out because of its address: {link}", ""),
    "attachment": ("An attached file was left out: {name}.", ""),
    "action": ("What it did beside the text is not carried over: {action}.", ""),
    "audience": ("It was only for {audience}; here everybody sees it.", ""),
    "inactive": ("It was switched off there; here it is a draft like the others.", ""),
    "odd-characters": ("Invisible characters were taken out.", ""),
    "lost-value": (
        "{names} of the source is missing in the {language} translation.",
        "Put it where it belongs in the sentence.",
    ),
    "foreign-value": (
        "The {language} translation uses {names}, which the source does not.",
        "Look whether it is misspelt.",
    ),
    "source-changed": (
        "The source changed since the table was made; the {language} is marked as older.",
        "Look whether it still says the same.",
    ),
    "still-missing": ("{count} of {all} texts of {item} have no {language} yet.", ""),
    "left-empty": ("The {language} was left empty; what was there stays.", ""),
    "made-a-date": (
        "The spreadsheet made a date of “{column}”.",
        "Look at the cell, and format it as text.",
    ),
    "no-languages": (
        "The pack {pack} is in {languages}; the text is in {language}.",
        "A text has to be there in each language of its pack before it can be published.",
    ),
    # good to know
    "looks-like-gap": ("“{gap}” looks like something to be filled in; it stays as it is.", ""),
    "mixed-letters": (
        "“{word}” mixes letters of two alphabets that look alike.",
        "Type the word again in one alphabet.",
    ),
    "to-cyrillic": ("Serbian in Latin letters was put into Cyrillic.", "Look the text over."),
    "not-serbian": (
        "Taken for Serbian, but these letters are not Serbian: {letters}",
        "Say the language of the file.",
    ),
    "serbian-latin": (
        "Taken for {language}, but it may be Serbian in Latin letters.",
        "If so, say that the language is Serbian.",
    ),
    "fact-taken": ("“{placeholder}” is taken for the fact {name}.", ""),
    "several-sheets": ("Only the sheet “{sheet}” is read; there are also: {others}.", ""),
    "columns-unused": ("Columns that are not used: {columns}.", ""),
    "formula": ("“{column}” holds a formula; its last result was read.", ""),
}
"""What is said of one entry, or of the file, without keeping the rest out; by code."""

_PASSED_ON = {"pack-fault": ("{sentence}", "{hint}"), "pack-warning": ("{sentence}", "{hint}")}
"""What another part of the program says of a pack."""

_REFUSED = frozenset(
    [
        "wrong-type",
        "missing",
        "no-text",
        "duplicate",
        "duplicate-key",
        "too-long",
        "not-usable",
        "bad-choice",
        "yaml-fault",
        "pack-fault",
        "unknown-row",
        "row-twice",
        "bad-row",
    ]
)
_NOTES = frozenset(
    [
        "looks-like-gap",
        "mixed-letters",
        "to-cyrillic",
        "not-serbian",
        "serbian-latin",
        "fact-taken",
        "several-sheets",
        "columns-unused",
        "formula",
        "pack-warning",
    ]
)


def fault(code: str, **values: object) -> ExchangeError:
    """The error of a code, with its holes filled."""
    sentence, hint = FAULTS[code]
    return ExchangeError(code, sentence.format(**values), hint.format(**values))


def remark(code: str, at: str = "", **values: object) -> Remark:
    """The remark of a code, with its holes filled."""
    sentence, hint = REMARKS.get(code) or _PASSED_ON[code]
    grade = Grade.LOSS
    if code in _REFUSED:
        grade = Grade.REFUSED
    elif code in _NOTES:
        grade = Grade.NOTE
    return Remark(grade, code, sentence.format(**values), hint.format(**values), at)
