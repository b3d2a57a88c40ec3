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
_SHARED = 4
"""Letters that two forms of a word have in common at least."""
_LONGEST_ENDING = 5
# Beside the endings, what stands before some of them in one form and is gone in another:
# jedan and jednog, korisnik and korisnici.
_SERBIAN_TAILS = (
    "k", "ka", "ku", "ko", "ke", "ki", "kom", "kog", "kim", "kih", "c", "ci", "ce", "cu", "g",
    "gu", "ge", "z", "ze", "h", "t", "l", "lo", "la", "le", "li", "m", "s", "te", "mo", "sti",
    "nih", "nim", "nog", "nom", "noj", "noga", "nomu", "nemu", "nega", "nja", "nje", "nju", "njem",
)  # fmt: skip
_GREEK_TAILS = (
    "ιν", "σισ", "σεισ", "σεον", "συν", "σανε", "σαμε", "σατε", "αμε", "ατε", "ανε", "αν", "αι",
    "εισ", "ει", "εται", "εστε", "υται", "οντασ", "ομαι", "ετασ", "τασ", "τον", "μενι", "μενοσ",
    "μενεσ", "μενυσ", "μενον", "ν", "σ", "ιο", "ιυ", "ια", "ιον", "ιεσ", "ιαν", "εα", "εια",
)  # fmt: skip
_ENDINGS = {
    "s": frozenset((*_SERBIAN, *_SERBIAN_TAILS, "")),
    "g": frozenset((*_GREEK, *_GREEK_TAILS, "")),
}


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


def inflected_alike(form: str, other: str, mark: str) -> int:
    """How many letters the stem has that two forms share before endings of a language; 0: none.

    Args:
        form: A folded word.
        other: Another one.
        mark: "s" or "g", as `stems` marks them.
    """
    endings = _ENDINGS[mark]
    most = min(len(form), len(other))
    shared = _SHARED
    if form[:shared] != other[:shared]:
        return 0
    while shared < most and form[shared] == other[shared]:
        shared += 1
    for length in range(shared, max(_SHARED, shared - _LONGEST_ENDING) - 1, -1):
        one, two = form[length:], other[length:]
        if one in endings and two in endings:
            return length
    return 0
