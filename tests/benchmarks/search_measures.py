"""What is measured of search beside recall: time, memory, learning, Greeklish, keystrokes."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from agent_assist.search import Document, SearchIndex, fold
from agent_assist.search.greek import greek_key
from agent_assist.search.words import plain
from tests.benchmarks import search_data as data
from tests.benchmarks.search_peers import Peer
from tests.unit.search.test_greeklish import PAIRS


def percentile(seconds: Sequence[float], share: float) -> float:
    """A percentile in milliseconds."""
    return float(np.quantile(np.array(seconds), share) * 1000)


def keystroke_times(index: SearchIndex, queries: Sequence[str]) -> tuple[list[float], list[float]]:
    """Seconds, and processor seconds, from each keystroke to its hits.

    Each query is typed letter by letter. On a busy machine the first also holds the waiting.
    """
    taken, worked = [], []
    for query in queries:
        for end in range(1, len(query) + 1):
            start, at_work = time.perf_counter(), time.thread_time()
            index.search(query[:end], limit=50)
            taken.append(time.perf_counter() - start)
            worked.append(time.thread_time() - at_work)
    return taken, worked


def missed_keystrokes(
    index: SearchIndex, peers: Sequence[Peer], asked: Sequence[tuple[str, str]], language: str
) -> tuple[float, dict[str, float]]:
    """Share of keystrokes at which the target is not among five: ours, and each peer's."""
    ours: list[bool] = []
    theirs: dict[str, list[bool]] = {peer.name: [] for peer in peers}
    for query, wanted in asked:
        for end in range(1, len(query) + 1):
            typed = query[:end]
            ours.append(wanted not in [hit.id for hit in index.search(typed, limit=5)])
            for peer in peers:
                theirs[peer.name].append(wanted not in peer.search(fold(typed, language), 5))
    return float(np.mean(ours)), {name: float(np.mean(missed)) for name, missed in theirs.items()}


def set_apart(base: data.KnowledgeBase, strangers: Sequence[str]) -> tuple[float, float]:
    """Share of in-scope queries kept as sure, and of out-of-scope queries set apart."""
    index = SearchIndex.build(base.documents)

    def sure(query: str) -> bool:
        return any(hit.sure for hit in index.search(query, limit=1))

    kept = float(np.mean([sure(query) for query, _ in base.queries]))
    return kept, float(np.mean([not sure(query) for query in strangers]))


def learning(base: data.KnowledgeBase, uses: int, solutions: int, most: int) -> tuple[float, float]:
    """Points of recall@1 that taught solutions gain on other queries, and that others lose.

    Args:
        base: Solutions and queries.
        uses: Confirmed uses of each taught solution.
        solutions: How many are taught.
        most: Queries of other solutions that are asked.
    """
    by_id: dict[str, list[str]] = {}
    for query, wanted in base.queries:
        by_id.setdefault(wanted, []).append(query)
    taught = [i for i in sorted(by_id) if len(by_id[i]) > uses + 4][::2][:solutions]
    index = SearchIndex.build(base.documents)
    learned = index
    for number, wanted in enumerate(taught):
        for query in by_id[wanted][:uses]:
            learned = learned.with_use(query, wanted, 1e9 + number)
    own = [(query, i) for i in taught for query in by_id[i][uses:]]
    other = [(query, i) for query, i in base.queries if i not in set(taught)][:most]

    def recall(state: SearchIndex, asked: Sequence[tuple[str, str]]) -> float:
        found = [[hit.id for hit in state.search(query, limit=1)] == [i] for query, i in asked]
        return 100 * float(np.mean(found))

    gained = recall(learned, own) - recall(index, own)
    return gained, recall(index, other) - recall(learned, other)


def greeklish_words(limit: int = 1_000) -> tuple[float, float, int]:
    """Human Greeklish found first among Greek words: share, homophone ceiling, words."""
    wanted = {greek: written for greek, written in PAIRS if " " not in greek}
    others: dict[str, None] = {}
    for texts in data.messages("el"):
        for text in texts:
            others.update(dict.fromkeys(w.lower() for w in data.words(text) if len(w) > 3))
    known = {plain(word) for word in wanted}
    distractors = [w for w in others if plain(w) not in known and "α" <= plain(w)[:1] <= "ω"]
    words = [*wanted, *sorted(distractors)[:: max(1, len(distractors) // limit)]][:limit]
    index = SearchIndex.build(Document(word, word, language="el") for word in words)
    asked = [(latin, greek) for greek, written in wanted.items() for latin in written.split()]
    found = [[hit.id for hit in index.search(latin, limit=1)] == [g] for latin, g in asked]
    keys = [greek_key(plain(word)) for word in words]
    alone = [keys.count(greek_key(plain(greek))) == 1 for _, greek in asked]
    return 100 * float(np.mean(found)), 100 * float(np.mean(alone)), len(words)


def edit_and_load(base: data.KnowledgeBase, rounds: int = 25) -> tuple[float, float]:
    """Median milliseconds from an edit to its being found, and to load a saved index."""
    index = SearchIndex.build(base.documents)
    index.search("warm up")
    edits, loads = [], []
    for number in range(rounds):
        changed = Document(f"edit{number}", f"frobnicate the widget {number}", ("widget trouble",))
        start = time.perf_counter()
        index = index.with_documents([changed])
        assert index.search("frobnicate widget")
        edits.append(time.perf_counter() - start)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "index"
        index.save(path)
        for _ in range(rounds):
            gc.collect()
            start = time.perf_counter()
            SearchIndex.load(path)
            loads.append(time.perf_counter() - start)
    return percentile(edits, 0.5), percentile(loads, 0.5)


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def memory(size: int) -> float:
    """Megabytes that an index of so many documents needs over the bare documents.

    Measured in a process of its own; numpy and rapidfuzz are counted in.
    """
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.search_measures", str(size)],
        capture_output=True,
        text=True,
        check=True,
    )
    return float(json.loads(done.stdout))


def _measure_memory(size: int) -> float:
    root = data.data_root()
    assert root is not None
    base = data.with_distractors(data.english(root, 3).first(200), size)
    gc.collect()
    before = _resident()
    index = SearchIndex.build(base.documents)
    for query, _ in base.queries[:50]:
        index.search(query)
    gc.collect()
    return _resident() - before


if __name__ == "__main__":
    print(json.dumps(_measure_memory(int(sys.argv[1]))))
