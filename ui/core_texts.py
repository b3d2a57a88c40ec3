"""What the core says, in the interface's language.

The core knows no Qt and speaks English; `ui.core_sentences` lists what it says. A sentence with
something filled in is recognised by its template.
"""

from __future__ import annotations

import re
import string
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

TRANSLATED = (QLocale.Language.Serbian, QLocale.Language.Greek)
NESTED = frozenset({"entry", "example", "problem", "why"})
"""Holes that are filled with sentences of the core."""


def translated(sentence: str) -> str:
    """A sentence, word or template of the core in the language in force.

    Args:
        sentence: As the core says it: filled in or not, also with a sentence after it that says
            what to do.

    Returns:
        The same in the interface's language; what is not listed here comes back as it is.
    """
    if QLocale().language() not in TRANSLATED:
        return sentence
    known = _known()
    if sentence in known:
        return QCoreApplication.translate("core", sentence)
    for end in re.finditer(r"(?<=\.) ", sentence):
        hint = sentence[end.end() :]
        head = sentence[: end.start()]
        if hint in known and (head in known or translated(head) != head):
            return f"{translated(head)} {translated(hint)}"
    for pattern, template in _templates():
        found = pattern.fullmatch(sentence)
        if found:
            filled = found.groupdict()
            for hole in NESTED & filled.keys():
                filled[hole] = translated(filled[hole] or "")
            return QCoreApplication.translate("core", template).format(**filled)
    return sentence


def has_holes(sentence: str) -> bool:
    """Whether something is filled into a sentence; signs of templates are no holes."""
    if "{" not in sentence:
        return False
    holes = [hole for _, hole, _, _ in string.Formatter().parse(sentence) if hole is not None]
    return bool(holes) and all(hole.isidentifier() for hole in holes)


@cache
def _known() -> frozenset[str]:
    from ui.core_sentences import SENTENCES, WORDS

    return frozenset((*WORDS, *SENTENCES))


@cache
def _templates() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Patterns of the sentences with something filled in, the most telling first."""
    from ui.core_sentences import SENTENCES

    parsed = [(tuple(string.Formatter().parse(one)), one) for one in SENTENCES if has_holes(one)]
    parsed.sort(key=lambda pair: -sum(len(words) for words, *_ in pair[0]))
    return tuple(
        (
            re.compile(
                "".join(
                    re.escape(words) + (f"(?P<{hole}>.*?)" if hole else "")
                    for words, hole, *_ in parts
                ),
                re.DOTALL,
            ),
            template,
        )
        for parts, template in parsed
    )
