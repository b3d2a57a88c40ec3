"""What stays of a word when its endings change.

Light suffix strippers in the manner of Harman's S-stemmer and Savoy's light stemmers ("Light
stemming approaches for the French, Portuguese, German and Hungarian languages", 2006), with
endings of English, Serbian and Greek. They err on the side of leaving too much.
"""

from __future__ import annotations

from functools import lru_cache

from agent_assist.search.words import is_greek

_ENGLISH = (
    "ations", "ation", "ments", "ment", "ingly", "edly", "ings", "ing", "ers", "ies", "ied",
    "ed", "er", "es", "ly", "s", "y", "e",
)  # fmt: skip
_SERBIAN = (
    "ovanjima", "ovanjem", "ovanja", "ovanje", "ovanju", "ivanje", "ivanja", "avanje", "avanja",
    "ostima", "nostima", "enjima", "anjima", "acijama", "acijom", "acija", "aciju", "aciji",
    "acije", "irati", "ovati", "ujemo", "ujete", "ujem", "ujes", "ujte", "avaju", "ivati", "avati",
    "enjem", "enja", "enje", "enju", "anjem", "anja", "anje", "anju", "ovima", "evima", "ijama",
    "osti", "oscu", "nost", "nosti", "cima", "cama", "icama", "ovi", "eve", "ova", "ove",
    "nuti", "nula", "nulo", "nuo", "iti", "ati", "eti", "uti", "imo", "ite", "amo", "ate", "emo",
    "ete", "ili", "ile", "ila", "ilo", "ali", "ala", "alo", "ale", "eli", "ela", "elo", "ima",
    "ama", "ega", "ega", "oga", "omu", "emu", "ijim", "ijih", "ijem", "iju", "ija", "iji", "ije",
    "og", "om", "em", "im", "ih", "oj", "uj", "aj", "ao", "io", "eo", "am", "is", "es", "as", "ni",
    "na", "no", "ne", "nu", "en", "an", "a", "e", "i", "o", "u",
)  # fmt: skip
# Endings as they sound, see `greek_key`: ηση and ισι are one.
_GREEK = (
    "ισισ", "ισεισ", "ισεον", "ισι", "σετε", "συμε", "ιματα", "ιματον", "ματοσ", "ματον", "ματα",
    "ικοσ", "ικον", "ικυσ", "ικεσ", "ικα", "ικο", "ικι", "ικυ", "υμε", "υνε", "υσα", "ετε", "ιτε",
    "ομε", "ισα", "ισε", "ιθι", "ονε", "ομυν", "οδασ", "ομενο", "ομενα", "ομενι", "εοσ", "εον",
    "ισο", "ισ", "υσ", "υν", "οσ", "ον", "εσ", "ασ", "μα", "σο", "σι", "σα", "σε", "εδε",
    "α", "ε", "ι", "ο", "υ",
)  # fmt: skip
_SHORTEST = 3


def _stripped(word: str, endings: tuple[str, ...], least: int) -> str:
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            return word[: -len(ending)]
    return word


_SERBIAN_BY_LENGTH = tuple(sorted(set(_SERBIAN), key=lambda e: (-len(e), e)))
_GREEK_BY_LENGTH = tuple(sorted(set(_GREEK), key=lambda e: (-len(e), e)))


@lru_cache(maxsize=1 << 15)
def stems(form: str) -> tuple[str, ...]:
    """The stems of a folded word, each marked with its language so that they never mix.

    A Latin word has an English and a Serbian one, a Greek key a Greek one, a number none.
    """
    if not form.isalpha():
        return ()
    if is_greek(form):
        return ("g" + _stripped(form, _GREEK_BY_LENGTH, _SHORTEST),)
    english = _stripped(form, _ENGLISH, _SHORTEST)
    if len(english) > _SHORTEST and english[-1] == english[-2] and english[-1] not in "ls":
        english = english[:-1]
    return "e" + english, "s" + _stripped(form, _SERBIAN_BY_LENGTH, _SHORTEST)
