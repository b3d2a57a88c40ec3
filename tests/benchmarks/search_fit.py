"""Fits the weights of the ranking and its confidence: `python -m tests.benchmarks.search_fit`.

Prints what stands in `agent_assist.search.ranking`. For the weights are asked only queries for the
third of the documents that `search_data.is_fitted_on` names; `tests.benchmarks.search` asks for the
others. The confidence looks at the whole validation part, in scope and out, and is measured on the
test part.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent_assist.search import ranking
from agent_assist.search.arrays import ints
from agent_assist.search.features import FEATURES, features
from agent_assist.search.index import SearchIndex
from agent_assist.search.query import parsed
from tests.benchmarks import search_data as data
from tests.benchmarks.search_help import help_pages

Array = NDArray[np.float64]
Rewrite = Callable[[str], str] | None
MOST_ARTICLES = 450
MOST_QUERIES = 300
"""Of one set and condition."""
CHOSEN = ("uses", "texts")
"""Features that are not fitted: no set has uses, and texts are for the confidence."""
NOT_EVIDENCE = ("whole_cosine",)
"""It tells the candidates apart, and says little of whether any of them is an answer."""
KEPT = 0.96
"""Of the queries in scope; a point above what is wanted, since no two sets are alike."""
FEW_AND_MANY = (3, 10)
SIZES = ((8, 8), (40, 3), (150, 1))
"""Documents of the libraries that the confidence is fitted on, and how many of each size."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the second look sees: queries × documents × features, and the right document."""

    group: Group
    features: NDArray[np.float32]
    right: NDArray[np.intp]


class Group(IntEnum):
    """Sets of one kind, which weigh together what the kind is worth."""

    ENGLISH = 0
    CROWD = 1
    SENTENCES = 2
    ARTICLES = 3
    HELP = 4


WORTH = {
    Group.ENGLISH: 1.0,
    Group.CROWD: 0.5,
    Group.SENTENCES: 0.5,
    Group.ARTICLES: 0.5,
    Group.HELP: 1.0,
}
"""A crowd is made of distractors, solutions of a home's assistant hold what has little in common,
and articles of messages do not flow: all three weigh less than help pages."""
CROWD = 3_000


def fitting_sets(root: Path) -> Iterator[tuple[Group, data.KnowledgeBase, Rewrite]]:
    """Every knowledge base that is fitted on, and how its queries are written."""

    def greeklish(text: str) -> str:
        return data.greeklish(text, "a")

    for k in FEW_AND_MANY:
        for seed in (3, 4):
            yield Group.ENGLISH, data.english(root, k, "val", seed), None
    crowd = replace(data.english(root, 3, "val", 5), name="crowd").for_fitting().first(150)
    yield Group.CROWD, data.with_distractors(crowd, CROWD), None
    for seed in (2, 3):
        for language, rewrite in (
            ("sr", None), ("sr-Latn", data.bare), ("el", None), ("el", greeklish),
        ):  # fmt: skip
            yield Group.SENTENCES, data.home_assistant(root, language, 3, seed), rewrite
        for language, rewrite in (
            ("sr@latin", data.bare), ("sr", data.bare_latin), ("sr", None),
            ("el", None), ("el", greeklish),
        ):  # fmt: skip
            articles = data.articles(language, seed=seed)
            if articles is not None:
                yield Group.ARTICLES, _smaller(articles), rewrite
        for language, rewrite in (
            ("sr", data.bare_latin), ("sr", None), ("el", None), ("el", greeklish),
        ):  # fmt: skip
            pages = help_pages(language, seed)
            if pages is not None:
                yield Group.HELP, _smaller(pages), rewrite


def _smaller(base: data.KnowledgeBase) -> data.KnowledgeBase:
    """No more articles than `MOST_ARTICLES`, those that are asked for among them."""
    asked = {label for _, label in base.for_fitting().queries}
    rest = [d for d in base.documents if d.id not in asked]
    kept = random.Random(base.name).sample(rest, min(len(rest), MOST_ARTICLES - len(asked)))
    wanted = [d for d in base.documents if d.id in asked]
    return replace(base, documents=(*wanted, *kept))


def seen(
    group: Group, base: data.KnowledgeBase, condition: str, rewrite: Rewrite, index: SearchIndex
) -> Seen:
    """What the second look sees of every document of a base."""
    store = index._store
    segment = store.segments[0]
    number = {document_id: place for place, document_id in enumerate(segment.ids)}
    everywhere = ints(np.arange(len(segment)))
    rows, right = [], []
    for query, wanted in data.questions(base.for_fitting().first(MOST_QUERIES), condition, rewrite):
        plan = index._expander.plan(parsed(query))
        rows.append(features(segment, everywhere, plan, store.average_size))
        right.append(number[wanted])
    return Seen(group, np.array(rows), np.array(right))


def weights(
    sets: Sequence[Seen],
    worth_of: Mapping[Group, float],
    left_out: Sequence[str] = (),
    steps: int = 400,
    decay: float = 1e-4,
) -> Array:
    """Softmax regression over documents; no weight is below 0, those left out are 0."""
    alike = Counter(one.group for one in sets)
    worth = np.array([worth_of[one.group] / alike[one.group] for one in sets])
    worth /= worth.sum()
    free = np.array([name not in (*CHOSEN, *left_out) for name in FEATURES])
    found = np.zeros(len(FEATURES))
    first, second = np.zeros_like(found), np.zeros_like(found)
    rate = 0.3
    for step in range(1, steps + 1):
        slope = decay * found
        for one, weight in zip(sets, worth, strict=True):
            scores = one.features @ found
            share = np.exp(scores - scores.max(axis=1, keepdims=True))
            share /= share.sum(axis=1, keepdims=True)
            share[np.arange(len(one.right)), one.right] -= 1
            slope = slope + np.einsum("qd,qdf->f", share, one.features) * weight / len(one.right)
        # Adam: Kingma and Ba, "Adam: A Method for Stochastic Optimization" (2015).
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        found -= rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
        found = np.where(free, np.maximum(found, 0), 0)
        if step in (steps // 2, steps * 3 // 4):
            rate /= 4
    return found


def _best(index: SearchIndex, query: str) -> tuple[float, float]:
    """What the best hit's confidence is made of: its evidence as far as answered, and the lead."""
    store = index._store
    plan = index._expander.plan(parsed(query))
    everywhere = ints(np.arange(len(store)))
    found = features(store.segments[0], everywhere, plan, store.average_size)
    found = found[found[:, FEATURES.index("cover")] > 0]
    if not len(found):
        return 0.0, 0.0
    evidence = ranking.evidence(found)
    best = float(evidence[ranking.scores(found, np.zeros(len(found), dtype=np.bool_)).argmax()])
    return plan.answered * best, ranking.lead([evidence])


def confidence(root: Path) -> tuple[float, float, float]:
    """What `ranking.is_sure` is made of: the lead, the texts, and the border.

    Logistic regression tells the lead's weight beside the score's; the border keeps `KEPT` of the
    queries in scope with few texts and with many.
    """
    strangers = [*data.out_of_scope(root, "oos_val"), *data.out_of_scope(root, "oos_train")]
    rng = random.Random("confidence")
    rows: list[tuple[int, bool, float, float, float]] = []
    for k in FEW_AND_MANY:
        base = data.english(root, k, "val", 3)
        for size, times in SIZES:
            for _ in range(times):
                library = rng.sample(base.documents, size)
                own = {document.id for document in library}
                index = SearchIndex.build(library)
                wanted = [query for query, label in base.queries if label in own]
                for in_scope, queries in ((True, wanted), (False, strangers)):
                    weight = 1 / times / len(queries)
                    rows += [(k, in_scope, weight, *_best(index, query)) for query in queries]
    known = np.array([(np.log(k + 2), score, ahead) for k, _, _, score, ahead in rows])
    right = np.array([row[1] for row in rows], dtype=np.float64)
    found = _logistic(known, right, np.array([row[2] for row in rows]))
    by_lead = float(found[2] / found[1])
    few, many = (
        _border([(row[3] + by_lead * row[4], row[2]) for row in rows if row[0] == k and row[1]])
        for k in FEW_AND_MANY
    )
    steps = np.log(np.array(FEW_AND_MANY) + 2)
    by_texts = float((many - few) / (steps[1] - steps[0]))
    return by_lead, by_texts, float(few - by_texts * steps[0])


def _border(weighed: list[tuple[float, float]]) -> float:
    """The value that `KEPT` of the weight is above."""
    weighed.sort()
    passed, left = 0.0, (1 - KEPT) * sum(weight for _, weight in weighed)
    for value, weight in weighed:
        passed += weight
        if passed >= left:
            return value
    return 0.0


def _logistic(columns: Array, right: Array, weight: Array, rounds: int = 30) -> Array:
    """The weights of the columns, by Newton's method; the last is what stands alone."""
    known = np.column_stack([columns, np.ones(len(columns))])
    found = np.zeros(known.shape[1])
    for _ in range(rounds):
        share = 1 / (1 + np.exp(-known @ found))
        slope = known.T @ (weight * (share - right)) + 1e-4 * found
        curve = (known.T * (weight * share * (1 - share))) @ known + 1e-4 * np.eye(len(found))
        found = found - np.linalg.solve(curve, slope)
    return found


def _named(found: Array) -> dict[str, float]:
    return {name: round(float(w), 1) for name, w in zip(FEATURES, found, strict=True) if w > 0.04}


def main() -> int:
    """Fits and prints; 3 when the data are not there."""
    root = data.data_root()
    if root is None:
        print("The development data are not beside the checkout (../shared/data).", file=sys.stderr)
        return 3
    lead, texts, border = confidence(root)
    print(f"lead {lead:.2f}, texts {texts:.2f}, above {border:.2f}")
    sets = []
    for group, base, rewrite in fitting_sets(root):
        index = SearchIndex.build(base.documents)
        sets += [seen(group, base, condition, rewrite, index) for condition in data.CONDITIONS]
        print(f"{base.name}: {len(sets[-1].right)} queries", file=sys.stderr)
    print("weights", _named(weights(sets, WORTH)))
    uncrowded = [one for one in sets if one.group is not Group.CROWD]
    each = {group: float(n) for group, n in Counter(one.group for one in uncrowded).items()}
    print("evidence", _named(weights(uncrowded, each, NOT_EVIDENCE)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
