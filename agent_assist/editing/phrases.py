"""A text as its author sees it: words, values that are filled in, and conditional phrases.

`pieces` reads a template's source, `source` writes pieces back; what was not changed comes back
byte for byte. The builders write new pieces, and `pieces` reads each of them as what was built.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from agent_assist.domain.condition import And, Compare, Condition, Constant, In, Known, Not, Or
from agent_assist.rendering.parts import (
    Argument,
    Branch,
    ByGender,
    Form,
    Formula,
    Part,
    Phrase,
    Shown,
    Words,
)

__all__ = [
    "Argument",
    "Branch",
    "ByGender",
    "Form",
    "Formula",
    "Part",
    "Phrase",
    "Shown",
    "Words",
    "by_gender",
    "condition_source",
    "has_latin_words",
    "in_cyrillic",
    "phrase",
    "pieces",
    "shown",
    "source",
    "with_words",
]

_LATIN_WORD = re.compile(r"[A-Za-zČĆŽŠĐčćžšđ]{2,}")
_SERBIAN_LATIN = re.compile(r"[ČĆŽŠĐčćžšđ]")
_ADDRESS = re.compile(r"\S*(?:://|@)\S*|www\.\S+|\S+\.[a-z]{2,}\b", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")
_MOSTLY = 0.5
# Filters whose bracketed words are said, so that they follow the alphabet of the text.
_SAID = frozenset({"plural", "plural_word", "default"})


def pieces(text: str) -> tuple[Part, ...]:
    """The pieces of a template's source; joined by `source`, they are the text again."""
    from agent_assist.rendering.outline import outline

    return outline(text)


def source(parts: Iterable[Part]) -> str:
    """The template's source of pieces in order."""
    return "".join(part.source for part in parts)


def shown(path: str, *forms: Form) -> Shown:
    """A value that is filled in, with how it is shown."""
    written = "".join(f" | {_form_source(form)}" for form in forms)
    return Shown(f"{{{{ {path}{written} }}}}", path, forms)


def by_gender(person: str, *words: str) -> ByGender:
    """Words that agree with the rep or the customer: a man's, a woman's, and maybe neither's."""
    listed = ", ".join(map(_quoted, words))
    return ByGender(f"{{{{ gender_of_{person}({listed}) }}}}", person, words)


def phrase(*branches: Branch) -> Phrase:
    """A conditional phrase of branches, of which only the last may stand without a condition."""
    written = []
    for number, branch in enumerate(branches):
        if branch.when is None:
            written.append("{% else %}")
        else:
            word = "elif" if number else "if"
            written.append(f"{{% {word} {condition_source(branch.when)} %}}")
        written.append(source(branch.parts))
    return Phrase("".join((*written, "{% endif %}")), branches)


def condition_source(condition: Condition) -> str:
    """A condition as a template has it: ``order_number is known and wish == 'return'``."""
    match condition:
        case Known(name):
            return f"{name} is known"
        case Not(Known(name)):
            return f"{name} is not known"
        case Compare(name, op, value):
            return f"{name} {op} {_argument(value)}"
        case In(name, values):
            return f"{name} in [{', '.join(map(_argument, values))}]"
        case Not(In(name, values)):
            return f"{name} not in [{', '.join(map(_argument, values))}]"
        case Not(part):
            return f"not ({condition_source(part)})"
        case And(parts):
            return " and ".join(map(_grouped, parts))
        case Or(parts):
            return " or ".join(map(_grouped, parts))


def has_latin_words(text: str) -> bool:
    """Whether a Serbian text seems to be typed in Latin letters, links and brands aside."""
    said = " ".join(_ADDRESS.sub(" ", words) for words in _said(pieces(text)))
    if _SERBIAN_LATIN.search(said):
        return True
    latin = sum(map(len, _LATIN_WORD.findall(said)))
    return latin > _MOSTLY * len(_LETTER.findall(said))


def in_cyrillic(text: str) -> str:
    """A Serbian text with all that is said in Cyrillic; names of values and links stay."""
    return source(with_words(part, _to_cyrillic) for part in pieces(text))


def with_words(part: Part, change: Callable[[str], str]) -> Part:
    """The piece with the words that are said changed; what it fills in stays as it is."""
    match part:
        case Words(words):
            return Words(change(words))
        case ByGender(_, person, words):
            return by_gender(person, *map(change, words))
        case Shown(_, path, forms) if any(form.name in _SAID for form in forms):
            return shown(path, *(_with_words(form, change) for form in forms))
        case Phrase(_, branches):
            return phrase(
                *(
                    Branch(branch.when, tuple(with_words(inner, change) for inner in branch.parts))
                    for branch in branches
                )
            )
    return part


def _with_words(form: Form, change: Callable[[str], str]) -> Form:
    if form.name not in _SAID:
        return form
    return Form(form.name, tuple(change(w) if isinstance(w, str) else w for w in form.words))


def _said(parts: Iterable[Part]) -> Iterator[str]:
    for part in parts:
        match part:
            case Words(words):
                yield words
            case ByGender():
                yield from part.words
            case Shown():
                for form in part.forms:
                    if form.name in _SAID:
                        yield from (word for word in form.words if isinstance(word, str))
            case Phrase():
                for branch in part.branches:
                    yield from _said(branch.parts)


def _to_cyrillic(text: str) -> str:
    from agent_assist.rendering.serbian import to_cyrillic

    changed, at = "", 0
    for address in _ADDRESS.finditer(text):
        changed += to_cyrillic(text[at : address.start()]) + address.group()
        at = address.end()
    return changed + to_cyrillic(text[at:])


def _form_source(form: Form) -> str:
    listed = ", ".join(map(_argument, form.words))
    return f"{form.name}({listed})" if form.words else form.name


def _argument(value: Argument | Constant) -> str:
    return _quoted(value) if isinstance(value, str) else format(value, "f")


def _quoted(text: str) -> str:
    quote = '"' if "'" in text and '"' not in text else "'"
    escaped = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
    return quote + escaped.replace(quote, "\\" + quote) + quote


def _grouped(part: Condition) -> str:
    written = condition_source(part)
    return f"({written})" if isinstance(part, And | Or) else written
