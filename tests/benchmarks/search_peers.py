"""The tools that search is measured against, each given the same folded text.

A peer that is not installed is left out and named as missing; none is a dependency.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

Rows = Sequence[tuple[str, str]]


class Peer(Protocol):
    """Finds ids by folded query; build once with (id, folded text) rows."""

    name: str

    def search(self, query: str, limit: int) -> list[str]: ...

    def close(self) -> None: ...


class Fts5Trigram:
    """SQLite FTS5, trigram tokens, any of the query's trigrams."""

    name = "fts5 trigram"

    def __init__(self, rows: Rows) -> None:
        self._db = _fts5(rows, "trigram")

    def search(self, query: str, limit: int) -> list[str]:
        grams = dict.fromkeys(
            query[i : i + 3] for i in range(len(query) - 2) if query[i : i + 3].strip()
        )
        return _matching(self._db, " OR ".join(f'"{gram}"' for gram in grams), limit)

    def close(self) -> None:
        self._db.close()


class Fts5Words:
    """SQLite FTS5, unicode61 words, any of them, each as a prefix."""

    name = "fts5 or+prefix"

    def __init__(self, rows: Rows) -> None:
        self._db = _fts5(rows, "unicode61")

    def search(self, query: str, limit: int) -> list[str]:
        return _matching(
            self._db, " OR ".join(f'"{w}"*' for w in dict.fromkeys(query.split())), limit
        )

    def close(self) -> None:
        self._db.close()


def _fts5(rows: Rows, tokenizer: str) -> sqlite3.Connection:
    db = sqlite3.connect(":memory:")
    db.execute(f"CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, x, tokenize='{tokenizer}')")
    db.executemany("INSERT INTO t VALUES (?, ?)", rows)
    return db


def _matching(db: sqlite3.Connection, match: str, limit: int) -> list[str]:
    if not match:
        return []
    found = db.execute("SELECT id FROM t WHERE t MATCH ? ORDER BY rank LIMIT ?", (match, limit))
    return [row[0] for row in found]


class TantivyFuzzy:
    """Tantivy: any of the words within one slip (two from eight letters on), last as prefix."""

    name = "tantivy fuzzy"

    def __init__(self, rows: Rows) -> None:
        self._t: Any = importlib.import_module("tantivy")
        builder = self._t.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        builder.add_text_field("x", stored=False, tokenizer_name="whitespace")
        self._schema = builder.build()
        index = self._t.Index(self._schema)
        writer = index.writer(50_000_000, 1)
        for key, text in rows:
            writer.add_document(self._t.Document(id=[key], x=[text]))
        writer.commit()
        index.reload()
        self._searcher = index.searcher()

    def search(self, query: str, limit: int) -> list[str]:
        found = list(dict.fromkeys(query.split()))
        t = self._t
        parts = []
        for number, word in enumerate(found):
            last = number == len(found) - 1
            slips = 0 if len(word) < 3 else 1 if len(word) < 8 else 2
            fuzzy = t.Query.fuzzy_term_query(self._schema, "x", word, slips, True, last)
            exact = t.Query.boost_query(t.Query.term_query(self._schema, "x", word), 2.0)
            parts += [(t.Occur.Should, fuzzy), (t.Occur.Should, exact)]
        if not parts:
            return []
        hits = self._searcher.search(t.Query.boolean_query(parts), limit).hits
        return [self._searcher.doc(address)["id"][0] for _, address in hits]

    def close(self) -> None:
        del self._searcher


_NODE = """
const MiniSearch = require('minisearch');
const lines = require('readline').createInterface({input: process.stdin});
let index = new MiniSearch({fields: ['x'], tokenize: s => s.split(' '), processTerm: t => t,
  searchOptions: {fuzzy: 0.2, prefix: true, combineWith: 'OR'}});
let rows = [];
lines.on('line', line => {
  const m = JSON.parse(line);
  if (m.add) { rows.push({id: m.add[0], x: m.add[1]}); return; }
  if (m.done) { index.addAll(rows); rows = []; console.log('[]'); return; }
  const start = process.hrtime.bigint();
  const hits = index.search(m.q).slice(0, m.n).map(h => h.id);
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  console.log(JSON.stringify([hits, ms]));
});
"""


class MiniSearch:
    """MiniSearch in Node: any word, as prefix, within a fifth of its letters."""

    name = "minisearch"

    def __init__(self, rows: Rows) -> None:
        self._node = subprocess.Popen(
            ["node", "-e", _NODE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            cwd=_node_folder(),
        )
        for row in rows:
            self._send({"add": row})
        self._send({"done": True})
        self._line()

    def _send(self, message: dict[str, Any]) -> None:
        assert self._node.stdin is not None
        self._node.stdin.write(json.dumps(message) + "\n")
        self._node.stdin.flush()

    def _line(self) -> str:
        assert self._node.stdout is not None
        return self._node.stdout.readline()

    def search(self, query: str, limit: int) -> list[str]:
        self._send({"q": query, "n": limit})
        hits: list[str] = json.loads(self._line())[0]
        return hits

    def close(self) -> None:
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._node.stdin.close()
        self._node.stdout.close()
        self._node.wait(timeout=10)


def _node_folder() -> str:
    """Where `npm install minisearch` was run: AGENT_ASSIST_PEERS, else the current folder."""
    return os.environ.get("AGENT_ASSIST_PEERS", str(Path.cwd()))


def _has_minisearch() -> bool:
    return shutil.which("node") is not None and (
        Path(_node_folder(), "node_modules", "minisearch").is_dir()
    )


def available() -> tuple[dict[str, Callable[[Rows], Peer]], list[str]]:
    """The peers that can run here, and the names of those that can't."""
    peers: dict[str, Callable[[Rows], Peer]] = {}
    missing = []
    version = [int(n) for n in re.findall(r"\d+", sqlite3.sqlite_version)]
    if version >= [3, 34]:
        peers[Fts5Trigram.name] = Fts5Trigram
    else:
        missing.append(Fts5Trigram.name)
    peers[Fts5Words.name] = Fts5Words
    try:
        importlib.import_module("tantivy")
        peers[TantivyFuzzy.name] = TantivyFuzzy
    except ImportError:
        missing.append(TantivyFuzzy.name)
    if _has_minisearch():
        peers[MiniSearch.name] = MiniSearch
    else:
        missing.append(MiniSearch.name)
    return peers, missing
