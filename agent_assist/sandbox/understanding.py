"""What a typed line of the trainee does: its moves, what they are about, what they commit to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache

import numpy as np
from rapidfuzz.fuzz import ratio

from agent_assist.domain.content import Content, Solution
from agent_assist.domain.data import dataclass
from agent_assist.domain.guide import FactSpec
from agent_assist.domain.practice import Certainty, Understood
from agent_assist.domain.scenario import Happening, Move, Scenario
from agent_assist.sandbox.clauses import Clause, folded, sentences
from agent_assist.sandbox.features import bag_of
from agent_assist.sandbox.kinds import kinds_of
from agent_assist.sandbox.lexicon import Words, lexicon_of
from agent_assist.sandbox.likeness import Bag, Floats, Likeness
from agent_assist.sandbox.speller import Speller
from agent_assist.sandbox.terms import times_and_amounts
from agent_assist.search.fold import family

NONE = Happening.NOT_UNDERSTOOD.value
LEAST = 0.25
"""The least score of a move in a sentence."""
LEAST_IN_PART = 0.34
"""The least score of a move in a part of a sentence, which has less to go by."""
LEAST_HARMFUL_IN_PART = 0.45
"""The same for a move that harms: half a sentence is easily misheard."""
UNKNOWN_COSTS = 0.25
"""So much higher must a score be when no word of a clause is known."""
GIBBERISH = 0.5
"""From such a share of unknown words on, the others, all misspelt, are not known words either."""
STATED_COSTS = 0.2
"""So much less is a question likely where a full stop stands."""
LEAST_ABOUT = 0.2
LEAST_UNFITTING = 0.3
"""The same for an offer of what does not fit the scenario: to be wrong, it must be clear."""
SAME_PHRASING = 85.0
"""From such a share of equal letters on, in per cent, a question is the scenario's own."""
SURELY = 0.5
"""From such a score on, a whole sentence is surely of its label."""
CLOSE = 0.7
"""A second label that has so much of the score of the first is likely, too."""
RIGHT, FITS, KNOWN = 1.4, 1.2, 2.0
"""So much likelier is an offer of what is right or fits, and a question for what is known."""
NEAREST = 5
_DENIED = 4
"""So many words before another a "not" stands at most."""
_ASKING = frozenset({Move.ASK, Move.ASK_OPEN, Move.CONFIRM, Move.ASK_SOLVED, Move.ANYTHING_ELSE})
"""Moves that are mostly written with a question mark; phrasings stand without."""
_ASKED = frozenset({Move.ASK, Move.ASK_SOLVED, Move.ANYTHING_ELSE})
_RETELLING = frozenset({Move.CONFIRM, Move.ACKNOWLEDGE})
"""Who says back what the customer told uses the customer's words, hard ones too."""
_TOGETHER = (
    {Move.ASK.value, Move.ASK_OPEN.value},
    {Move.THANK.value, Move.AFTER_HOLD.value},
)
"""Moves that the same words can do, so that both count where both are likely."""
_MOVES = frozenset(move.value for move in Move)
_MOST_CLAUSES = 24
_REMEMBERED = 512
_TEMPLATE_CODE = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_HARMFUL = frozenset({Move.DISMISS, Move.BLAME, Move.REFUSE, Move.JARGON, Move.RUDE})


class Phrasebook:
    """All that reps say to do each move, in one language; made once for a library.

    Args:
        content: its moves table, facts and solutions.
        language: of the content: "en", "sr", "el"…
    """

    def __init__(self, content: Content, language: str) -> None:
        self.language = language
        self.content = content
        self._kinds = kinds_of(family(language))
        examples = list(_examples(content, language))
        forms = [tuple(word.form for word in folded(text, language)) for _, text in examples]
        self._speller = Speller(
            (*(form for some in forms for form in some), *_other_words(content, language))
        )
        bags = [
            self.bag(some, move in _ASKING) for some, (move, _) in zip(forms, examples, strict=True)
        ]
        moves = [move for move, _ in examples]
        self.labels = tuple(sorted(set(moves)))
        self._moves = Likeness(bags, moves, self.labels)
        self._not_asked = np.array(
            [STATED_COSTS if label in _ASKED else 0.0 for label in self.labels], dtype=np.float32
        )

    def bag(self, forms: Sequence[str], question: bool = False) -> Bag:
        """The features of folded words, their slips corrected."""
        words = [self._speller.correct(form) for form in forms]
        return bag_of(words, question, [self._kinds.of(word) for word in words])

    def bag_of_text(self, text: str) -> Bag:
        """The features of a text."""
        return self.bag([word.form for word in folded(text, self.language)])

    def scores(self, clause: Clause) -> Floats:
        """The score of each label for a clause."""
        found = self._moves.scores(self.bag([w.form for w in clause.words], clause.question))
        return found - self._not_asked if clause.stated else found

    def unknown_share(self, clause: Clause) -> float:
        """How many of the words are known from nowhere, slips corrected, from 0 to 1."""
        words = [self._speller.correct(word.form) for word in clause.words]
        unknown = sum(word not in self._speller and not word.isdigit() for word in words)
        return unknown / len(words) if words else 0.0

    def spelt(self, clause: Clause) -> bool:
        """Whether any of the words is known as it is written, and not only as a slip of another."""
        return any(word.form in self._speller for word in clause.words)

    def acquits(self, clause: Clause) -> bool:
        """Whether its hard words are denied: "not your fault", "no question is stupid"."""
        lexicon = lexicon_of(self.language)
        forms = [self._speller.correct(word.form) for word in clause.words]
        kinds = [self._kinds.of(form) for form in forms]

        def all_behind(hard: Sequence[int], words: Words) -> bool:
            return bool(hard) and all(words.any_of(forms[max(at - _DENIED, 0) : at]) for at in hard)

        guilty = [at for at, form in enumerate(forms) if form in lexicon.guilt]
        insulting = [at for at, of in enumerate(kinds) if "insult" in of]
        ours, yours = (any(kind in of for of in kinds) for kind in ("we", "you"))
        return (all_behind(guilty, lexicon.denial) and not ours) or (
            all_behind(insulting, lexicon.absent) and not yours
        )

    @cached_property
    def solutions(self) -> Likeness:
        """Which solution an offer is about."""
        pairs = [
            (solution.id, text)
            for solution in self.content.solutions.values()
            for text in _solution_texts(self.content, solution, self.language)
        ]
        return self.likeness(pairs)

    def facts(self, scenario: Scenario | None) -> Likeness:
        """Which fact, or thing that the customer knows, a question is about."""
        pairs = list(_fact_texts(self.content, self.language))
        for known in scenario.knows if scenario else ():
            pairs.extend((known.name, text) for text in known.phrasings.get(self.language, ()))
        return self.likeness(pairs)

    def likeness(self, pairs: Iterable[tuple[str, str]]) -> Likeness:
        """A likeness learned from labelled texts."""
        pairs = list(pairs)
        return Likeness(
            [self.bag_of_text(text) for _, text in pairs],
            [label for label, _ in pairs],
            tuple(dict.fromkeys(label for label, _ in pairs)),
        )


def _examples(content: Content, language: str) -> Iterator[tuple[str, str]]:
    """Moves, each with a text that does it."""
    for spec in content.moves.values():
        for text in spec.phrasings.get(language, ()):
            yield spec.id, text
        for lists in spec.about.values():
            for text in lists.get(language, ()):
                yield spec.id, text


def _fact_texts(content: Content, language: str) -> Iterator[tuple[str, str]]:
    specs: dict[str, list[FactSpec]] = {}
    for facts in (content.facts, *(guide.facts for guide in content.guides.values())):
        for name, spec in facts.items():
            specs.setdefault(name, []).append(spec)
    asks = content.moves.get(Move.ASK)
    for name, several in specs.items():
        texts = [text.get(language, "") for spec in several for text in (spec.label, spec.question)]
        if asks is not None:
            texts.extend(asks.about.get(name, {}).get(language, ()))
        for text in dict.fromkeys(texts):
            if text:
                yield name, text


def _solution_texts(content: Content, solution: Solution, language: str) -> Iterator[str]:
    lists = (solution.steps, solution.can_promise, solution.phrasings)
    single = (solution.title, solution.summary)
    offers = content.moves.get(Move.OFFER)
    about = offers.about.get(solution.id, {}) if offers else {}
    for text in (
        *(texts.get(language, "") for texts in single),
        *(text for texts in lists for text in texts.get(language, ())),
        *about.get(language, ()),
    ):
        plain = _TEMPLATE_CODE.sub(" ", text)
        if plain.strip():
            yield plain


def _other_words(content: Content, language: str) -> Iterator[str]:
    """Words that are spelt right, though no move is told by them."""
    yield from kinds_of(family(language)).words
    for solution in content.solutions.values():
        for text in _solution_texts(content, solution, language):
            for word in folded(text, language):
                yield word.form


@dataclass(frozen=True, slots=True)
class _Found:
    label: str
    score: float
    clause: Clause


class Understanding:
    """Reads lines that are said to the customer of one scenario.

    Args:
        book: of the language of the conversation.
        scenario: whose phrasings count besides; None for none.
    """

    def __init__(self, book: Phrasebook, scenario: Scenario | None = None) -> None:
        self._book = book
        self._lexicon = lexicon_of(book.language)
        self._facts = book.facts(scenario)
        self._known: dict[str, float] = {}
        self._fitting: dict[str, float] = {}
        if scenario is not None:
            self._known = {known.name: KNOWN for known in scenario.knows}
            self._fitting = {
                **dict.fromkeys(scenario.options, FITS),
                **dict.fromkeys(scenario.solutions, RIGHT),
            }
        self._asked_for = tuple(
            " ".join(word.form for word in folded(text, book.language))
            for known in (scenario.knows if scenario else ())
            for text in known.phrasings.get(book.language, ())
        )
        self.read = lru_cache(maxsize=_REMEMBERED)(self._read)

    def _read(self, line: str) -> tuple[Understood, ...]:
        """The moves of a line, the surest first; none when nothing fits."""
        best: dict[str, _Found] = {}
        for found in self._found(line):
            if found.label not in best or found.score > best[found.label].score:
                best[found.label] = found
        ordered = sorted(best.values(), key=lambda found: -found.score)
        understood = [self._understood(line, found) for found in ordered]
        return tuple(
            one
            for one, found in zip(understood, ordered, strict=True)
            if not _asks_for_nothing(one, found.clause)
        )

    def _found(self, line: str) -> Iterator[_Found]:
        parsed = [part for parts in sentences(line, self._book.language) for part in parts]
        found = [one for part in parsed[:_MOST_CLAUSES] for one in self._labelled(part)]
        retold = any(
            one.clause.whole and one.label in _RETELLING and one.score >= SURELY for one in found
        )
        confirms = any(one.label == Move.CONFIRM and one.score >= SURELY for one in found)
        for one in found:
            if retold and one.label in _HARMFUL and not one.clause.whole:
                continue
            if confirms and one.label == Move.BLAME:  # what happened to them, said back
                continue
            yield one

    def _labelled(self, clause: Clause) -> Iterator[_Found]:
        """The likeliest label of a clause, and one that often comes with it."""
        scores = self._book.scores(clause)
        if not len(scores):
            return
        order = np.argsort(-scores, kind="stable")[:2]
        best = float(scores[order[0]])
        doubtful = not self._book.spelt(clause)
        if doubtful and len(clause.words) > 1 and self._book.unknown_share(clause) >= GIBBERISH:
            return
        asks = self._asks_by_phrasing(clause)
        if asks:
            yield _Found(Move.ASK, 1.0, clause)
        for at in order.tolist():
            label, score = self._book.labels[at], float(scores[at])
            if (asks and label not in _ASKING) or (doubtful and label in _HARMFUL):
                return
            if label in (Move.BLAME, Move.RUDE) and self._book.acquits(clause):
                return
            least = LEAST if clause.whole else LEAST_IN_PART
            if not clause.whole and label in _HARMFUL:
                least = LEAST_HARMFUL_IN_PART
            least += UNKNOWN_COSTS * self._book.unknown_share(clause)
            first = at == order[0]
            if label == NONE or score < least or not (first or score >= CLOSE * best):
                return
            if first or {label, self._book.labels[order[0]]} in _TOGETHER:
                yield _Found(label, score, clause)

    def _asks_by_phrasing(self, clause: Clause) -> bool:
        """Whether it is one of the questions that the scenario itself lists."""
        if not clause.question:
            return False
        said = " ".join(word.form for word in clause.words)
        return any(ratio(said, asked) >= SAME_PHRASING for asked in self._asked_for)

    def nearest(self, line: str, most: int = NEAREST) -> tuple[Move, ...]:
        """The moves that a line is nearest to, also where none fits."""
        labels = self._book.labels
        total = np.zeros(len(labels), dtype=np.float32)
        for whole, *parts in sentences(line, self._book.language)[:_MOST_CLAUSES]:
            for clause in (whole, *parts):
                total = np.maximum(total, self._book.scores(clause))
        order = sorted(range(len(labels)), key=lambda at: (-float(total[at]), at))
        return tuple(Move(labels[at]) for at in order if labels[at] != NONE)[:most]

    def _understood(self, line: str, found: _Found) -> Understood:
        clause, move = found.clause, Move(found.label)
        forms = [word.form for word in clause.words]
        dates, amounts = times_and_amounts(line, clause.words, self._lexicon)
        return Understood(
            move,
            self.about(move, line[clause.span[0] : clause.span[1]]),
            clause.span,
            round(min(max(found.score, 0.0), 1.0), 3),
            not self._lexicon.denial.any_of(forms),
            self._certainty(forms),
            dates,
            amounts,
        )

    def _certainty(self, forms: Sequence[str]) -> Certainty:
        if self._lexicon.maybe.any_of(forms):
            return Certainty.HEDGED
        return Certainty.SURE if self._lexicon.sure.any_of(forms) else Certainty.PLAIN

    def about(self, move: Move, text: str) -> str:
        """What a question asks for, or the solution that an offer offers; empty when unclear."""
        if move is Move.ASK:
            likeness, favoured = self._facts, self._known
        elif move is Move.OFFER:
            likeness, favoured = self._book.solutions, self._fitting
        else:
            return ""
        scores = likeness.scores(self._book.bag_of_text(text)).copy()
        if not len(scores):
            return ""
        for at, label in enumerate(likeness.labels):
            scores[at] *= favoured.get(label, 1.0)
        best = int(scores.argmax())
        label = likeness.labels[best]
        unfitting = move is Move.OFFER and bool(self._fitting) and label not in self._fitting
        return label if scores[best] >= (LEAST_UNFITTING if unfitting else LEAST_ABOUT) else ""

    def wording(self, template: str, text: str) -> tuple[Understood, ...]:
        """The moves of a wording chosen on the desk: those of its template, where the table says.

        What they are about and commit to is read from the text as it was said.
        """
        read = {found.move: found for found in self.read(text)}
        certain = [
            Move(spec.id)
            for spec in self._book.content.moves.values()
            if template in spec.templates and spec.id in _MOVES
        ]
        if not certain:
            return tuple(read.values())
        whole = (0, len(text))
        return tuple(
            replace(
                read.get(move) or Understood(move, self.about(move, text), whole), confidence=1.0
            )
            for move in certain
        )


def _asks_for_nothing(understood: Understood, clause: Clause) -> bool:
    """Whether half a statement was taken for a question, though nobody knows what for."""
    return (
        understood.move is Move.ASK and clause.stated and not clause.whole and not understood.about
    )
