"""Serbian: two scripts of one text, and the calling form of names.

Letters follow Правопис српскога језика (Матица српска, 2010); the calling form (vocative)
follows Klajn, Gramatika srpskog jezika (2005), with the choices named at each rule.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from agent_assist.domain.expressions import expression

_ALPHABET = (
    "а a б b в v г g д d ђ đ е e ж ž з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t "
    "ћ ć у u ф f х h ц c ч č џ dž ш š"
)
_LOWER_PAIRS = dict(zip(_ALPHABET.split(" ")[::2], _ALPHABET.split(" ")[1::2], strict=True))
_TO_LATIN = str.maketrans(
    _LOWER_PAIRS | {cyr.upper(): lat.capitalize() for cyr, lat in _LOWER_PAIRS.items()}
)
_TO_CYRILLIC = {lat: cyr for cyr, lat in _LOWER_PAIRS.items()}
_CAPITAL_DIGRAPHS = expression("[ЉЊЏ]")
_CYRILLIC = expression("[Ѐ-ӿ]")
_ADDRESS = expression(r"\S*(?:://|@)\S*|www\.\S+", re.IGNORECASE)
_WORD = expression(r"[^\W\d_]+")
_PART = expression(r"\S+")

# Words in which lj, nj, dž are two sounds; matched anywhere in a word.
_SPLIT_DIGRAPHS = expression(
    "injek|injunk|konjug|konjunk|tanjug|vanjezi|nadživ|nadžnj|nadždr|odživ|odžal|podžanr|podžup"
    "|predživ",
    re.IGNORECASE,
)

# Spellings that no Serbian name has; the sounds of such a name cannot be told from its letters.
_FOREIGN = expression(r"[sctpg]h|ck|ee|oo|([bcdfghklmnprstvzčćšž])\1", re.IGNORECASE)


def has_cyrillic(text: str) -> bool:
    """Tell whether any letter of the text is Cyrillic."""
    return _CYRILLIC.search(text) is not None


def to_latin(text: str) -> str:
    """Put Serbian Cyrillic into Latin; all else, and links and e-mail addresses, stays.

    A capital digraph is written ``LJ`` inside a word of capitals and ``Lj`` elsewhere.
    """
    if not has_cyrillic(text):
        return text
    parts: list[str] = []
    end = 0
    for address in _ADDRESS.finditer(text):
        parts += (_letters_to_latin(text[end : address.start()]), address.group())
        end = address.end()
    parts.append(_letters_to_latin(text[end:]))
    return "".join(parts)


def _letters_to_latin(text: str) -> str:
    def digraph(match: re.Match[str]) -> str:
        latin = _LOWER_PAIRS[match.group().lower()]
        return latin.upper() if _among_capitals(text, match.start()) else latin.capitalize()

    return _CAPITAL_DIGRAPHS.sub(digraph, text).translate(_TO_LATIN)


def _among_capitals(text: str, at: int) -> bool:
    after = text[at + 1 : at + 2]
    if after.isalpha():
        return after.isupper()
    return at > 0 and text[at - 1].isupper()


def to_cyrillic(text: str) -> str:
    """Put Serbian Latin into Cyrillic, word by word.

    A word with letters that Serbian does not have (q, w, x, y, é) stays as it is; where n and j
    belong to two parts of a word (injekcija, Tanjug) they stay two letters.
    """
    return _WORD.sub(
        lambda word: _word_to_cyrillic(word.group()), unicodedata.normalize("NFC", text)
    )


def _word_to_cyrillic(word: str) -> str:
    exception = _SPLIT_DIGRAPHS.search(word)
    letters: list[str] = []
    at = 0
    while at < len(word):
        pair = word[at : at + 2]
        split = exception is not None and exception.start() <= at < exception.end()
        size = 2 if len(pair) == 2 and not split and pair.lower() in _TO_CYRILLIC else 1
        latin = word[at : at + size]
        letter = _TO_CYRILLIC.get(latin.lower())
        if letter is None:
            return word
        letters.append(letter.upper() if latin[0].isupper() else letter)
        at += size
    return "".join(letters)


def name_to_cyrillic(name: str) -> str:
    """Put a name typed in Latin into Cyrillic, also one typed without its marks.

    ``Djordjevic`` gives Ђорђевић: in names ``dj`` stands for đ and a final ``ic`` for ić; other
    missing marks (Zivkovic) cannot be known and are left to an override. A foreign spelling
    (Smith) stays as typed.
    """
    name = unicodedata.normalize("NFC", name)
    name = re.sub("dj", "đ", re.sub("Dj|DJ", "Đ", name))
    name = re.sub(r"(?<=\w{2})ic\b", "ić", re.sub(r"(?<=\w{2})IC\b", "IĆ", name))
    return _PART.sub(lambda part: _part_to_cyrillic(part.group()), name)


def _part_to_cyrillic(part: str) -> str:
    """A name without blanks (Ana-Marija, O'Brian) in one script: put over as a whole, or not."""
    cyrillic = _WORD.sub(lambda word: _word_to_cyrillic(word.group()), part)
    foreign = any(
        _FOREIGN.search(word) or not has_cyrillic(put)
        for word, put in zip(_WORD.findall(part), _WORD.findall(cyrillic), strict=True)
    )
    return part if foreign else cyrillic


# --- the calling form -------------------------------------------------------------------------

_VOWELS = "аеиоу"
_MISSING_MARK = "иц"
_FLEETING_A = {"петар": "петре", "митар": "митре", "димитар": "димитре", "ђурађ": "ђурђе"}
_SOFTENED = {"вук": "вуче", "новак": "новаче", "драг": "драже"}
_HARD = "кгхц"
_SOFT = "јљњђћч"
# Of those that end in a consonant, the ones that are a woman's also where we were not told so.
_WOMENS = (
    " адел астрид беатрис долорес дорис едит елизабет естер изабел ингрид инес ирис јудит карин "
    "кармен катрин љубав маријам мерјем мирјам мишел нивес никол рут "
)
# Between the names of many peoples; they are said as they are.
_PARTICLES = (
    " ал бин ван вон да дал де дел делла ден дер ди дос ду ел ибн ла ле тен фон "
    "al bin da dal de del della den der di dos du el fon ibn la le ten van von "
)


def calling_first_name(name: str, *, is_woman: bool | None) -> str:
    """The form of a first name used to address its bearer: Петар gives Петре, Marko stays.

    Names in -a stay (Marija, Nikola), except three-syllable names in -ica (Milica gives Milice).
    A woman's name that ends in a consonant stays (Ines). Names in -k, -g, -h and -c are softened
    where that is their own (Вуче, Новаче, Предраже); others, mostly foreign (Марк, Франц), are
    called by the nominative, which is accepted there. Each part of a double name is formed.
    """

    def form(word: str) -> str:
        if word.endswith("ица") and sum(letter in _VOWELS for letter in word) >= 3:
            return word[:-1] + "е"
        if word[-1] in _VOWELS or is_woman or (is_woman is None and f" {word} " in _WOMENS):
            return word
        if word in _FLEETING_A:
            return _FLEETING_A[word]
        if word.endswith("ндар"):
            return word[:-2] + "ре"
        for ending, softened in _SOFTENED.items():
            if word.endswith(ending):
                return word.removesuffix(ending) + softened
        if word[-1] in _HARD:
            return word
        return word + ("у" if word[-1] in _SOFT else "е")

    return _each_word(name, form)


def calling_last_name(name: str, *, is_woman: bool | None) -> str:
    """The calling form of a surname: Јовановић gives Јовановићу for a man, and stays for a woman.

    Surnames in -ov, -ev, -in and -ski stay, and so do those in k, g, h and c: after a title the
    nominative is accepted there, and Novače or Novak is the bearer's own choice (an override).
    """

    def form(word: str) -> str:
        if word in _FLEETING_A:
            return _FLEETING_A[word]
        if word.endswith(_MISSING_MARK):
            return word + "у"
        if word[-1] in _VOWELS or word[-1] in _HARD or word.endswith(("ов", "ев", "ин")):
            return word
        return word + ("у" if word[-1] in _SOFT + "шжџ" else "е")

    return name if is_woman is not False else _each_word(name, form)


def _each_word(name: str, form: Callable[[str], str]) -> str:
    """Apply a rule on lower-case Cyrillic to each word, keeping the word's script and case.

    The particles between names (van der Berg) are left alone.
    """
    several = len(name.split()) > 1

    def inflect(match: re.Match[str]) -> str:
        word = match.group()
        is_particle = several and f" {word.lower()} " in _PARTICLES
        return word if is_particle else _inflect(word, form)

    return _WORD.sub(inflect, unicodedata.normalize("NFC", name))


def _inflect(word: str, form: Callable[[str], str]) -> str:
    if _FOREIGN.search(word):
        return word
    cyrillic = _word_to_cyrillic(word) if not has_cyrillic(word) else word
    lowered = cyrillic.lower()
    if len(lowered) == 1 or not all(letter in _LOWER_PAIRS for letter in lowered):
        return word  # an initial, or a foreign name
    formed = form(lowered)
    kept = len(_shared_start(lowered, formed))
    ending = formed[kept:]
    if len(cyrillic) > 1 and cyrillic.isupper():
        ending = ending.upper()
    result = cyrillic[:kept] + ending
    return result if has_cyrillic(word) else _back_to_latin(word, cyrillic, kept, ending)


def _back_to_latin(word: str, cyrillic: str, kept: int, ending: str) -> str:
    """Change only the ending, so that the typed letters (Djordje, Milos) stay as they are."""
    dropped = len(_letters_to_latin(cyrillic[kept:]))
    return word[: len(word) - dropped] + _letters_to_latin(ending)


def _shared_start(one: str, other: str) -> str:
    size = 0
    while size < min(len(one), len(other)) and one[size] == other[size]:
        size += 1
    return one[:size]
