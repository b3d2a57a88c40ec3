"""What stretches of text say, as far as honesty goes."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from agent_assist.domain.content import Content, Solution
from agent_assist.domain.data import dataclass
from agent_assist.domain.practice import Amount, Certainty, Term
from agent_assist.sandbox.clauses import Clause, Word, folded
from agent_assist.sandbox.kinds import kinds_of
from agent_assist.sandbox.lexicon import lexicon_of
from agent_assist.sandbox.terms import times_and_amounts
from agent_assist.search.fold import family
from agent_assist.search.stems import stems

_A_CLAUSE = 3
_KIND = 0.5
_BEGINNING = 5
_FIRST_WORDS = 4
_IGNORED_KINDS = frozenset(
    {"polite", "we", "you", "wh", "not", "number", "letters", "maybe", "sure"}
)


@dataclass(frozen=True, slots=True)
class Statement:
    """What a stretch of text says, as far as honesty goes.

    Attributes:
        gist: its features but for times. denies: it has a "no" anywhere; denies_outright: not in
            what is only supposed, as in "if it does not help, we repair it".
    """

    text: str
    features: dict[str, float]
    gist: dict[str, float]
    denies: bool
    denies_outright: bool
    denies_promise: bool
    only_if: bool
    certainty: Certainty
    terms: tuple[Term, ...]
    amounts: tuple[Amount, ...]


class Statements:
    """Reads what texts of a library's language say.

    Args:
        content: whose solutions tell how telling a word is.
    """

    def __init__(self, content: Content, language: str) -> None:
        self._content = content
        self._language = language
        self._lexicon = lexicon_of(language)
        self._family = family(language)
        self._kinds = kinds_of(self._family)

    def of_text(self, text: str) -> Statement:
        """What a whole text says."""
        return self._statement(text, folded(text, self._language))

    def leaves_open(self, text: str) -> bool:
        """Whether a text begins by asking: "the day on which…", "what they decide"."""
        words = folded(text, self._language)[:_FIRST_WORDS]
        return any("wh" in self._kinds.of(word.form) for word in words)

    def of_sentence(self, line: str, parts: tuple[Clause, ...]) -> list[Statement]:
        """What a sentence says as a whole, then what its longer clauses say."""
        whole = self._statement(line, parts[0].words)
        clauses = [
            self._statement(line, part.words) for part in parts[1:] if len(part.words) >= _A_CLAUSE
        ]
        # Where a sentence is sure or leaves itself a way out, all of it is and does.
        sure, only_if = whole.certainty, whole.only_if
        return [whole, *(replace(said, certainty=sure, only_if=only_if) for said in clauses)]

    def _statement(self, line: str, words: Sequence[Word]) -> Statement:
        forms = [word.form for word in words]
        lexicon = self._lexicon
        terms, amounts = times_and_amounts(line, words, lexicon)
        denials = [at for at, form in enumerate(forms) if form in lexicon.denial]
        denies_promise = any(lexicon.promising.any_of(forms[at : at + 4]) for at in denials)
        if lexicon.maybe.any_of(forms):
            certainty = Certainty.HEDGED
        elif lexicon.sure.any_of(forms) and not denies_promise:
            certainty = Certainty.SURE
        else:
            certainty = Certainty.PLAIN
        span = (words[0].start, words[-1].end) if words else (0, 0)
        untimed = [form for form in forms if not self._tells_time(form)]
        return Statement(
            line[span[0] : span[1]],
            self._features(forms),
            self._features(untimed) if terms else {},
            bool(denials),
            self._denies_outright(line, words),
            denies_promise,
            lexicon.only_if.any_of(forms),
            certainty,
            terms,
            amounts,
        )

    def _denies_outright(self, text: str, words: Sequence[Word]) -> bool:
        supposed, end = False, 0
        for word in words:
            if "," in text[end : word.start]:
                supposed = False
            supposed = supposed or word.form in self._lexicon.supposing
            if not supposed and word.form in self._lexicon.denial:
                return True
            end = word.end
        return False

    def _tells_time(self, form: str) -> bool:
        lexicon = self._lexicon
        return any(
            form in table
            for table in (lexicon.days, lexicon.units, lexicon.working, lexicon.within)
        )

    def _features(self, forms: Iterable[str]) -> dict[str, float]:
        return {
            feature: self._rarity(feature) * (_KIND if feature[0] in "*^" else 1.0)
            for form in forms
            for feature in self._marks(form)
        }

    def _marks(self, form: str) -> Iterator[str]:
        """What a word is compared by: its stem, its beginning, its kinds."""
        found = stems(form)
        yield found[-1 if self._family else 0] if found else form
        if len(form) >= _BEGINNING:
            yield f"^{form[:_BEGINNING]}"
        for kind in self._kinds.of(form):
            if kind not in _IGNORED_KINDS:
                yield f"*{kind}"

    def _rarity(self, feature: str) -> float:
        return self._rarities.get(feature, self._rarest)

    @cached_property
    def _rarities(self) -> dict[str, float]:
        """How telling each stem and kind is, by the texts of all solutions."""
        counts: Counter[str] = Counter()
        texts = 0
        for solution in self._content.solutions.values():
            for text in _promising_texts(solution, self._language):
                texts += 1
                words = folded(text, self._language)
                counts.update({mark for word in words for mark in self._marks(word.form)})
        return {feature: math.log((texts + 1) / (n + 0.5)) for feature, n in counts.items()}

    @cached_property
    def _rarest(self) -> float:
        return max(self._rarities.values(), default=1.0)


def _promising_texts(solution: Solution, language: str) -> Iterator[str]:
    yield from solution.can_promise.get(language, ())
    yield from solution.cannot_promise.get(language, ())
    yield from solution.steps.get(language, ())
