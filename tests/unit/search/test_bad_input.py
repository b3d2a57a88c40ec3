"""Nothing that can be typed or written into a document raises, and all of it ends soon."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent_assist.search import Document, SearchIndex
from tests.unit.search.content import LIBRARY

INDEX = SearchIndex.build(LIBRARY)
any_text = st.text(alphabet=st.characters(exclude_categories=()), max_size=120)
SECONDS = 2.0


@settings(max_examples=300, deadline=None)
@given(any_text)
def test_no_string_raises(text: str) -> None:
    hits = INDEX.search(text)
    assert len(hits) <= 10
    assert INDEX.count(text) <= len(INDEX)
    for hit in hits:
        document = INDEX.document(hit.id)
        assert document is not None
        for match in hit.matches.get("title", ()):
            assert document.title[match.start : match.end].strip()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(any_text, any_text, any_text), max_size=5), any_text)
def test_no_document_raises(texts: list[tuple[str, str, str]], query: str) -> None:
    index = SearchIndex.build(
        Document(id_, title, (title, body), body, (title,), language)
        for (id_, title, body), language in zip(texts, ["en", "sr", "el", "", "xx"], strict=False)
    )
    index = index.with_use(query, index.ids()[0], 1.0) if len(index) else index
    for text in (query, *(title for _, title, _ in texts)):
        for hit in index.search(text):
            assert dict(hit.matches) is not None
            assert hit.id in index


@pytest.mark.parametrize(
    "query",
    [
        "a" * 100_000,
        "refund " * 15_000,
        "".join(chr(97 + n % 26) + (" " if n % 5 == 0 else "") for n in range(100_000)),
        "?!." * 40_000,
        "🙂" * 50_000,
        "\ud800" * 50_000,
        "שלום עולם " * 10_000,
        "\u202e\u0000\u0007" * 30_000,
        "e\u0301" * 50_000,
        "#" * 100_000,
        "'" * 100_000,
        "hhuuyyjjcc" * 10_000,
        "a1 " * 40_000,
        "ﷺ" * 50_000,
    ],
    ids=lambda query: repr(query[:6]),
)
def test_huge_queries_end_soon(query: str) -> None:
    start = time.process_time()
    hits = INDEX.search(query)
    INDEX.count(query)
    assert time.process_time() - start < SECONDS
    assert len(hits) <= 10


def test_huge_empty_and_identical_documents_are_indexed_soon() -> None:
    start = time.process_time()
    megabyte = "parcel lost in the rain. " * 40_000
    index = SearchIndex.build(
        [
            Document("big", "big", body=megabyte),
            Document("long word", "x" * 1_000_000),
            Document("big title", megabyte, (megabyte,)),
            *(Document(f"same{n}", "parcel", ("parcel",)) for n in range(500)),
            *(Document(f"empty{n}", "") for n in range(500)),
        ]
    )
    hits = index.search("parcle rain")
    assert {"big", "big title"} <= {hit.id for hit in hits}
    assert index.search("parcel", limit=50)
    for hit in hits:
        assert hit.matches
    assert time.process_time() - start < 10 * SECONDS


def test_documents_of_one_text_come_in_a_stable_order() -> None:
    same = [Document(f"s{n}", "parcel") for n in range(600)]
    one = [hit.id for hit in SearchIndex.build(same).search("parcel")]
    other = [hit.id for hit in SearchIndex.build(reversed(same)).search("parcel")]
    assert one == other
