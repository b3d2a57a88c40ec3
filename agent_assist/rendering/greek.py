"""Greek: capitals without accents, the calling form of names, women's surnames.

Follows the school grammar (Νεοελληνική Γραμματική, ΟΕΔΒ): proparoxytone nouns in -ος call in
-ε, paroxytone first names and surnames in -ο. Capitals follow the monotonic rule: no accent,
and a dialytika where the accent alone kept two vowels apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from agent_assist.domain.expressions import expression

ACUTE = "\u0301"
DIAERESIS = "\u0308"
_WORD = expression(r"[^\W\d_]+")
_GREEK = expression("[\u0370-\u03ff\u1f00-\u1fff]")
_VOWELS = "αεηιουω"
_TWO_LETTER_VOWELS = ("αι", "ει", "οι", "υι", "ου", "αυ", "ευ", "ηυ")
_GLIDE = expression("ι(?=[αεοω])")
# An accented first vowel before ι or υ keeps them apart: μάιος, ρολόι, άυλος.
_KEPT_APART = expression(f"([αεουη]){ACUTE}([ιυ])(?!{DIAERESIS})", re.IGNORECASE)


def has_greek(text: str) -> bool:
    """Tell whether any letter of the text is Greek."""
    return _GREEK.search(text) is not None


def capitals(text: str) -> str:
    """The text in capitals: Μάιος gives ΜΑΪΟΣ; the lone word ή (or) keeps its accent."""
    return _WORD.sub(lambda word: _capital_word(word.group()), unicodedata.normalize("NFC", text))


def _capital_word(word: str) -> str:
    if not has_greek(word):
        return word.upper()
    if word.lower() == "ή":
        return "Ή"
    apart = _KEPT_APART.sub(rf"\1\2{DIAERESIS}", unicodedata.normalize("NFD", word))
    bare = apart.replace(ACUTE, "")
    return unicodedata.normalize("NFC", bare).upper()


# --- names ------------------------------------------------------------------------------------


# Homely two-syllable names in -ιος, of which the ι is no syllable of its own.
_HOMELY = ("στελιος", "στελλιος", "θυμιος", "μενιος", "στεργιος", "βαιος", "βαγιος")
_LEARNED = ("ιος", "φορος")


def calling_first_name(name: str, *, is_woman: bool | None) -> str:
    """The calling form of a first name: Γιώργος gives Γιώργο, Αλέξανδρος gives Αλέξανδρε.

    Names in -ιος, -τίνος and -φόρος call in -ε (Μάριε, Κωνσταντίνε), homely ones in -ο (Στέλιο,
    Ντίνο); those stressed on the last syllable in -έ (Στυλιανέ), or -ό where they are homely
    (Γιαννακό). -ης, -ας, -ες, -ους lose the ς; names in -ις are foreign (Μπόρις) or a woman's.
    """

    def form(word: str) -> str:
        plain = _plain(word)
        if plain.endswith("ις"):
            return word
        if not plain.endswith("ος"):
            return _without_final_s(word)
        stress = _stress_from_end(word)
        if stress == 1:
            return word[:-2] + ("ό" if plain.endswith(("κος", "ιος")) else "έ")
        learned = plain.endswith(_LEARNED) or (
            plain.endswith("τινος") and len(_syllables(word)) > 2
        )
        homely = plain.endswith(_HOMELY)
        return word[:-2] + ("ε" if (learned or stress >= 3) and not homely else "ο")

    return name if is_woman else _each_word(name, form)


def calling_last_name(name: str, *, is_woman: bool | None) -> str:
    """The calling form of a surname: Παπαδόπουλος gives Παπαδόπουλε; genitives stay.

    Those are the surnames in -ου, and in -ους (Χαραλάμπους) where the last is not stressed.

    For a woman a surname typed in the man's form is put in hers first (see ``womans_surname``).
    """

    def form(word: str) -> str:
        if word.endswith("ους"):
            return word
        if not _plain(word).endswith("ος"):
            return _without_final_s(word)
        stress = _stress_from_end(word)
        if stress == 1:
            return word[:-2] + "έ"
        return word[:-2] + ("ε" if stress >= 3 else "ο")

    if is_woman is None:
        return name
    return womans_surname(name) if is_woman else _each_word(name, form)


def womans_surname(name: str) -> str:
    """A woman's form of a surname typed in the man's: the genitive, Παπαδοπούλου, Γεωργιάδου."""

    def form(word: str) -> str:
        plain = _plain(word)
        if word.endswith("ους"):
            return word
        if plain.endswith(("ιδης", "αδης")):
            return word[:-2] + "ου"
        if plain.endswith("ος"):
            return _stressed_on_last_but_one(word[:-2] + ("ού" if word.endswith("ός") else "ου"))
        return _without_final_s(word)

    return _each_word(name, form)


def _each_word(name: str, form: Callable[[str], str]) -> str:
    """Apply a rule to each Greek word, which it sees in lower case; capitals are given back."""

    def inflect(match: re.Match[str]) -> str:
        word = match.group()
        if not has_greek(word) or len(word) < 3:
            return word
        formed = form(word.lower())
        if word.isupper():
            return _capital_word(formed)
        return formed[0].upper() + formed[1:] if word[0].isupper() else formed

    return _WORD.sub(inflect, unicodedata.normalize("NFC", name))


def _without_final_s(word: str) -> str:
    return word[:-1] if _plain(word).endswith(("ης", "ας", "ες", "υς", "ις")) else word


def _plain(word: str) -> str:
    """Lower case without accents, with the final sigma."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).replace(ACUTE, ""))


def _syllables(word: str) -> list[tuple[int, bool]]:
    """The vowels of the word: position of each syllable's vowel and whether it bears the accent."""
    letters = unicodedata.normalize("NFD", word)
    found: list[tuple[int, bool]] = []
    previous = ""
    for at, letter in enumerate(letters):
        if letter == ACUTE and found:
            found[-1] = (found[-1][0], True)
        elif letter == DIAERESIS and previous == "joined":
            found.append((at - 1, False))
        elif letter in _VOWELS:
            pair = letters[at - 1 : at + 1]
            if previous == "vowel" and pair in _TWO_LETTER_VOWELS:
                previous = "joined"
                continue
            found.append((at, False))
            previous = "vowel"
            continue
        previous = "" if letter not in (ACUTE, DIAERESIS) else "accent"
    return found


def _stress_from_end(word: str) -> int:
    """Which syllable from the end bears the accent (1 to 3).

    A word typed without accents counts as stressed on its third syllable from the end when it has
    three or more (ι before a vowel is none: Γιωργος has two), on its last but one otherwise.
    """
    for from_end, (_, stressed) in enumerate(reversed(_syllables(word)), start=1):
        if stressed:
            return from_end
    return 3 if len(_syllables(_GLIDE.sub("", word))) >= 3 else 2


def _stressed_on_last_but_one(word: str) -> str:
    """Move an accent on the third syllable from the end to the last but one: -όπουλου, -οπούλου."""
    syllables = _syllables(word)
    if len(syllables) < 3 or not syllables[-3][1]:
        return word
    letters = unicodedata.normalize("NFD", word)
    vowel = syllables[-2][0]
    bare = letters[:vowel].replace(ACUTE, "") + letters[vowel:]
    vowel -= letters[:vowel].count(ACUTE)
    if bare[vowel : vowel + 2] in _TWO_LETTER_VOWELS:
        vowel += 1
    return unicodedata.normalize("NFC", bare[: vowel + 1] + ACUTE + bare[vowel + 1 :])
