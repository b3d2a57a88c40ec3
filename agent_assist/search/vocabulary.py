"""The distinct words of all documents, and which of them a typed word may mean.

Fuzziness lives here, over some ten thousand words, and never over the documents. A *term* is a
plain word; its *form* is what it is compared by: the sound key of a Greek word, the word itself
otherwise.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from agent_assist.search.arrays import Ints, Masks, ints, listed
from agent_assist.search.grams import LETTERS, Grams, grams_of, joined
from agent_assist.search.greek import greek_key
from agent_assist.search.stems import stems
from agent_assist.search.words import is_greek

_BIT = {letter: 1 << place for place, letter in enumerate(LETTERS)}
_OTHER = 1 << 63
_LAST = "\U0010ffff"


def letter_mask(form: str) -> int:
    """One bit for each letter that occurs: two words n slips apart differ in at most 2n bits."""
    mask = 0
    for letter in form:
        mask |= _BIT.get(letter, _OTHER)
    return mask


def form_of(term: str) -> str:
    """What a term is compared by."""
    return greek_key(term) if is_greek(term) else term


class Vocabulary:
    """Terms by number, with the orders that make look-ups quick. Never changed once made."""

    __slots__ = (
        "_form_order",
        "_sorted_forms",
        "_sorted_stems",
        "_stem_order",
        "forms",
        "grams",
        "lengths",
        "masks",
        "number",
        "terms",
    )

    def __init__(
        self,
        terms: list[str],
        forms: list[str],
        masks: Masks,
        form_order: Ints,
        sorted_stems: list[str],
        stem_order: Ints,
        grams: Grams | None = None,
    ) -> None:
        self.terms = terms
        self.forms = forms
        self.grams = grams_of(forms) if grams is None else grams
        self.number = dict(zip(terms, range(len(terms)), strict=True))
        self.masks = masks
        self.lengths = np.fromiter(map(len, forms), dtype=np.int8, count=len(forms))
        self._form_order = form_order
        self._sorted_forms = [forms[i] for i in form_order.tolist()]
        self._sorted_stems = sorted_stems
        self._stem_order = stem_order

    @classmethod
    def of(cls, terms: Sequence[str]) -> Vocabulary:
        """The vocabulary of distinct terms, numbered as they come."""
        forms = [form_of(term) for term in terms]
        masks = np.fromiter(map(letter_mask, forms), dtype=np.uint64, count=len(forms))
        order = sorted(range(len(forms)), key=forms.__getitem__)
        stemmed = sorted((stem, n) for n, form in enumerate(forms) for stem in stems(form))
        return cls(
            list(terms),
            forms,
            masks,
            ints(order),
            [stem for stem, _ in stemmed],
            ints([n for _, n in stemmed]),
        )

    def with_terms(self, new: Iterable[str]) -> Vocabulary:
        """This vocabulary with further terms numbered after its own."""
        added = [term for term in dict.fromkeys(new) if term not in self.number]
        if not added:
            return self
        if len(added) > 500:
            return Vocabulary.of([*self.terms, *added])
        forms = [form_of(term) for term in added]
        masks = np.fromiter(map(letter_mask, forms), dtype=np.uint64, count=len(forms))
        first = len(self.terms)
        places = [bisect_left(self._sorted_forms, form) for form in forms]
        form_order = np.insert(self._form_order, *_inserted(places, forms, first))
        stem_pairs = [(s, first + n) for n, form in enumerate(forms) for s in stems(form)]
        sorted_stems, stem_order = list(self._sorted_stems), self._stem_order.tolist()
        for stem, number in stem_pairs:
            place = bisect_left(sorted_stems, stem)
            sorted_stems.insert(place, stem)
            stem_order.insert(place, number)
        return Vocabulary(
            [*self.terms, *added],
            [*self.forms, *forms],
            np.concatenate([self.masks, masks]),
            ints(form_order),
            sorted_stems,
            ints(stem_order),
            joined(self.grams, grams_of(forms)),
        )

    def __len__(self) -> int:
        return len(self.terms)

    def with_form(self, form: str) -> list[int]:
        """Terms that have exactly this form: one, or some Greek words of one sound."""
        low = bisect_left(self._sorted_forms, form)
        high = low
        while high < len(self._sorted_forms) and self._sorted_forms[high] == form:
            high += 1
        return listed(self._form_order[low:high])

    def beginning_with(self, prefix: str) -> Ints:
        """Terms whose form begins so."""
        low = bisect_left(self._sorted_forms, prefix)
        return self._form_order[low : bisect_left(self._sorted_forms, prefix + _LAST, low)]

    def with_stem(self, stem: str) -> list[int]:
        """Terms of one stem, as `stems` marks it."""
        low = bisect_left(self._sorted_stems, stem)
        high = low
        while high < len(self._sorted_stems) and self._sorted_stems[high] == stem:
            high += 1
        return listed(self._stem_order[low:high])

    def near(self, form: str, slips: int) -> Ints:
        """Terms that may be within so many slips of a form: a superset, by letters and length."""
        differing = np.bitwise_count(self.masks ^ np.uint64(letter_mask(form)))
        # One swapped, added, lost or replaced letter changes at most two bits of the mask.
        fit = differing <= 2 * slips
        fit &= np.abs(self.lengths - np.int8(len(form))) <= slips
        return ints(np.flatnonzero(fit))

    def maybe_beginning_with(self, form: str, slips: int) -> Ints:
        """Terms that may begin with a form with so many slips in it: a superset."""
        missing = np.bitwise_count(~self.masks & np.uint64(letter_mask(form)))
        fit = missing <= slips
        fit &= self.lengths >= len(form) - slips
        return ints(np.flatnonzero(fit))

    def parts(self) -> tuple[list[str], Masks, Ints, list[str], Ints]:
        """What `from_parts` makes the same vocabulary of."""
        return self.terms, self.masks, self._form_order, self._sorted_stems, self._stem_order


def _inserted(places: list[int], forms: list[str], first: int) -> tuple[list[int], list[int]]:
    """Places and numbers for np.insert, in an order that keeps equal places sorted by form."""
    ordered: Iterator[tuple[int, str, int]] = iter(
        sorted(
            (place, form, first + n)
            for n, (place, form) in enumerate(zip(places, forms, strict=True))
        )
    )
    pairs = [(place, number) for place, _, number in ordered]
    return [place for place, _ in pairs], [number for _, number in pairs]
