"""What tells candidates apart beside the words that they share with the query."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent_assist.search import Document, SearchIndex
from agent_assist.search.arrays import ints
from agent_assist.search.expand import TRUST, expand
from agent_assist.search.features import FEATURES, features
from agent_assist.search.query import parsed
from agent_assist.search.store import Store
from agent_assist.search.texts import Field
from agent_assist.search.vocabulary import Vocabulary

phrasings = st.lists(st.lists(st.sampled_from(["ab", "cd", "ef", "gh"]), min_size=1), min_size=1)


def seen(documents: list[Document], query: str, name: str) -> list[float]:
    return _seen(SearchIndex.build(documents), query, name)


def _seen(index: SearchIndex, query: str, name: str) -> list[float]:
    """One feature of every living document, the latest segment's first."""
    store, plan = index._store, index._expander.plan(parsed(query))
    found: list[float] = []
    for segment, alive in zip(reversed(store.segments), reversed(store.alive), strict=True):
        rows = features(segment, ints(np.flatnonzero(alive)), plan, store.average_size)
        found.extend(rows[:, FEATURES.index(name)].tolist())
    return found


@given(st.lists(phrasings, min_size=1, max_size=4))
def test_repeats_are_counted_document_by_document(texts: list[list[list[str]]]) -> None:
    documents = [
        Document(
            str(n),
            " ".join(rows[0]),
            tuple(map(" ".join, rows[1:])),
            tags=("ab",),
            body="ab ab. cd",
        )
        for n, rows in enumerate(texts)
    ]
    store = Store.of(documents, {}, 0.0)
    segment = store.segments[0]
    for place in range(len(documents)):
        row = segment.row(place)
        first = segment.term_starts[segment.row_starts[place]]
        repeats = segment.repeats[first : first + len(row.terms)].tolist()
        short = np.repeat(row.fields < Field.TAG, row.lengths).tolist()
        said = Counter(t for t, s in zip(row.terms.tolist(), short, strict=True) if s)
        wanted = [said[t] if s else 0 for t, s in zip(row.terms.tolist(), short, strict=True)]
        assert repeats == wanted


def test_phrasings_that_repeat_each_other_count_less() -> None:
    again = Document("again", "card lost", ("card lost", "card lost"))
    varied = Document("varied", "card lost", ("card stolen", "card gone"))
    of_all = seen([again, varied], "card", "mean_cosine")
    of_whole = seen([again, varied], "card", "whole_cosine")
    assert of_whole[1] / of_whole[0] > 1.2 * of_all[1] / of_all[0]


def test_what_was_learned_thins_a_document_out_less_than_a_phrasing_would() -> None:
    documents = [Document("card", "card lost", ("card stolen",)), Document("fan", "loud fan")]
    learned = SearchIndex.build(documents).with_use("wallet vanished", "card", 1.0)
    written = replace(documents[0], phrasings=("card stolen", "wallet vanished"))
    assert _seen(learned, "card", "whole_cosine")[0] > 1.05 * max(
        seen([written, documents[1]], "card", "whole_cosine")
    )


@pytest.mark.parametrize("typed", ["carrd", "crad", "crd", "csrd"])
def test_what_fingers_do_easily_is_likelier_than_what_they_do_not(typed: str) -> None:
    def trust(word: str) -> float:
        vocabulary = Vocabulary.of(["card"])
        one = np.ones(1, dtype=np.int32)
        return max(e.weight for e in expand(word, False, vocabulary, one, one, frozenset()))

    odd = trust("cxrd")
    assert odd == pytest.approx(TRUST.odd_slip * trust("csrd"))
    assert trust(typed) > odd
